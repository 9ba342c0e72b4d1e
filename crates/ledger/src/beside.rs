//! What lies beside the record and is vouched for by it. Những gì nằm cạnh sổ và được sổ bảo chứng.

mod coverage;

use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use congress::custody::ReadingsKept;
use congress::{Digest, Event, minutes, organisation};
use serde_json::Value;

pub use self::coverage::Coverage;
use crate::attachments::Attachments;
use crate::ballot_box::{BallotBox, SealedBox as _, SumsFile, sums_file};
use crate::blobs::FolderBlobs;
use crate::entry::Entry;
use crate::error::LedgerError;
use crate::store::{Log, Sqlite};

/// What a comparison of blobs and ballot box with the record found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BesideVerification {
    /// Large things compared.
    pub blobs: usize,
    /// Files attached to papers, compared.
    pub attachments: usize,
    /// Sealed stacks compared.
    pub stacks: usize,
    /// Stacks whose ballots were destroyed, and which are gone.
    pub destroyed: usize,
    /// Stacks whose sums the record itself keeps, as earlier versions wrote them.
    pub told: u64,
    /// What is wrong, each with its place.
    pub faults: Vec<String>,
    /// Every file of the folder, by its path in it, with what a verification says of it.
    pub files: Vec<(PathBuf, Coverage)>,
}

/// What the record says of things beside it.
#[derive(Default)]
struct SpokenOf {
    /// Texts, signed files, templates of papers.
    blobs: BTreeSet<Digest>,
    /// Files attached to papers, and those of them that were erased.
    attachments: BTreeSet<Digest>,
    erased: BTreeSet<Digest>,
    /// Sealed stacks, each with the act that handed it in.
    stacks: Vec<(u64, Digest)>,
    /// What was sealed beside the record, and what of it was destroyed with the ballots.
    kept: ReadingsKept,
}

/// Compares large things and sealed stacks with the record. It only looks.
///
/// # Errors
/// When the record or the disk cannot be read.
pub fn verify_beside(folder: &Path) -> Result<BesideVerification, LedgerError> {
    let mut spoken_of = SpokenOf::default();
    Sqlite::look(&folder.join("ledger.db"))?.read(1, &mut |row| {
        // An entry that cannot be read is found where the chain is followed.
        let Ok(entry) = serde_json::from_slice::<Entry>(&row.bytes) else { return false };
        entry.events.iter().for_each(|event| spoken_of.hear(event));
        // Whichever event hands readings in, in whichever version.
        if row.bytes.windows(11).any(|word| word == b"\"readings\":")
            && let Ok(value) = serde_json::from_slice(&row.bytes)
        {
            spoken_of.hear_of_stacks(entry.seq, &value);
        }
        true
    })?;
    let failed = |source| LedgerError::Folder { path: folder.to_owned(), source };
    spoken_of.compare(folder).map_err(failed)
}

impl SpokenOf {
    fn hear(&mut self, event: &Event) {
        use minutes::Event as Of;
        self.kept.hear(event);
        if let Event::Organisation(organisation::Event::TemplateSet { template }) = event {
            self.blobs.insert(template.file);
        }
        if let Event::Minutes(event) = event {
            match event {
                Of::MinutesDrafted { text, .. }
                | Of::MinutesAdopted { text, .. }
                | Of::MinutesCorrected { text, .. }
                | Of::MinutesAdoptionRecorded { text, .. } => self.blobs.extend([*text]),
                Of::MinutesSigned { text, file, .. } | Of::MinutesSignedAfterClosing { text, file, .. } => {
                    self.blobs.extend([*text, *file]);
                }
                Of::PaperAttached { attachment, .. } => {
                    self.attachments.insert(*attachment);
                }
                Of::AttachmentErased { attachment, .. } => {
                    self.erased.insert(*attachment);
                }
                Of::MinutesVoteCorrected { .. } | Of::MinutesParticularsNoted { .. } => {}
            }
        }
    }

    fn hear_of_stacks(&mut self, seq: u64, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.hear_of_stacks(seq, value)),
            Value::Object(fields) => {
                let root = fields.get("readings").and_then(|readings| readings.get("root"));
                if let Some(root) = root.and_then(Value::as_str).and_then(|root| root.parse().ok()) {
                    self.stacks.push((seq, root));
                }
                fields.values().for_each(|value| self.hear_of_stacks(seq, value));
            }
            _ => {}
        }
    }

    fn compare(&self, folder: &Path) -> io::Result<BesideVerification> {
        let (blobs, faults) = FolderBlobs::faults(&folder.join("blobs"), &self.blobs)?;
        let mut found = BesideVerification { blobs, told: self.kept.told, ..Default::default() };
        found.faults.extend(faults.into_iter().map(|fault| format!("a large file: {fault}")));
        let attachments = Attachments::beside(folder);
        found.attachments = self.attachments.difference(&self.erased).count();
        found.faults.extend(attachments.faults(&self.attachments, &self.erased)?);
        let ballots = BallotBox::beside(folder);
        for (seq, root) in &self.stacks {
            let place = format!("the ballot box, sealed by act {seq}");
            if self.kept.destroyed.contains(root) {
                found.destroyed += 1;
                if ballots.is_there(*root)? {
                    found.faults.push(format!("{place}: {root}: its ballots were destroyed, it was not"));
                }
                continue;
            }
            found.stacks += 1;
            found.faults.extend(ballots.faults(*root)?.into_iter().map(|fault| format!("{place}: {fault}")));
        }
        let known: HashSet<Digest> = self.stacks.iter().map(|(_, root)| *root).collect();
        for stranger in ballots.strangers(&known)? {
            found.faults.push(format!("the ballot box: {} was added: no act sealed it", stranger.display()));
        }
        self.compare_sums(&ballots, &mut found)?;
        found.files = self.known(&known).files(folder)?;
        Ok(found)
    }

    fn known(&self, stacks: &HashSet<Digest>) -> coverage::Known {
        let split = |hash: &Digest| {
            let name = hash.to_string();
            format!("{}/{}", &name[..2], &name[2..])
        };
        coverage::Known {
            blobs: self.blobs.iter().map(split).collect(),
            attachments: self.attachments.difference(&self.erased).map(Digest::to_string).collect(),
            stacks: stacks.iter().map(Digest::to_string).collect(),
            sums: SumsFile::ALL
                .iter()
                .flat_map(|file| self.kept.sums.iter().map(|commitment| sums_file(*commitment, *file)))
                .collect(),
        }
    }

    /// Compares the sums of stacks, which lie sealed until their ballots are destroyed.
    fn compare_sums(&self, ballots: &BallotBox, found: &mut BesideVerification) -> io::Result<()> {
        let opened = ballots.open_sums(&self.kept.sums)?;
        for commitment in &self.kept.sums {
            let place = format!("the ballot box, the sums of a stack, {commitment}");
            let is_destroyed = self.kept.destroyed_sums.contains(commitment);
            if is_destroyed && ballots.has_sums(*commitment)? {
                found.faults.push(format!("{place}: the ballots were destroyed, they were not"));
            }
            if !is_destroyed && opened.get(*commitment).is_none() {
                found.faults.push(format!("{place}: they are missing or changed"));
            }
        }
        Ok(())
    }
}
