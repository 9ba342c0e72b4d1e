//! Ruling on ballots: the queue, the seats, the pages and their pictures. Xét phiếu.
//!
//! Two people look at every doubtful mark and every rejected sheet; neither page shows what the other person
//! found. If they differ, a third person looks without seeing either answer; if all three differ, they look
//! at the paper together and each rules again. Each ruling is a line in a file beside the readings, on disk
//! before the page confirms it; the readings never change.
//!
//! There are two ways in: `server` of the command line, where a seat has a random address, and the desk in
//! the product, where a seat belongs to an account.

mod server;
mod sheet;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use labels::Lang;
use paper::Election;
use paper::ballots::{Reading, Status};
use paper::batch::file_safe;
use paper::keeper::Keeper;
use paper::reading::State as Mark;
use paper::rulings::{self, Counted, OnBallot, Ruling, Seat, Settled, settled};

pub(crate) use server::picture;
pub use server::{Seats, router};
pub(crate) use sheet::{Place, queue, rule, seat_key, show};

/// The ballots to rule on, and the file of rulings.
pub struct Desk {
    election: Election,
    readings: Vec<Reading>,
    images: Option<PathBuf>,
    keeper: Option<Arc<dyn Keeper>>,
    reasons: Vec<(String, tally::Words)>,
    rulings: Mutex<Rulings>,
}

struct Rulings {
    file: std::fs::File,
    by_ballot: BTreeMap<String, OnBallot>,
}

impl Desk {
    /// A desk for the readings of an election; it reads the rulings made before. A keeper decrypts pictures
    /// and encrypts rulings.
    ///
    /// # Errors
    /// When the file of rulings cannot be opened.
    pub fn open(
        election: Election,
        mut readings: Vec<Reading>,
        images: Option<PathBuf>,
        file: &Path,
        by_ballot: BTreeMap<String, OnBallot>,
        keeper: Option<Arc<dyn Keeper>>,
    ) -> std::io::Result<Desk> {
        let file = std::fs::File::options().create(true).append(true).open(file)?;
        let pack = tally::rules::shipped(&election.rules).ok();
        let reasons = pack
            .map(|pack| pack.invalid.iter().map(|reason| (reason.id.clone(), reason.name.clone())).collect());
        readings.sort_by(|a, b| doubt(b).total_cmp(&doubt(a)));
        let reasons = reasons.unwrap_or_default();
        let rulings = Mutex::new(Rulings { file, by_ballot });
        Ok(Desk { election, readings, images, keeper, reasons, rulings })
    }

    fn lock(&self) -> MutexGuard<'_, Rulings> {
        self.rulings.lock().unwrap_or_else(|lock| lock.into_inner())
    }

    /// The ballots that a seat still has to rule on, the most doubtful first. A ballot on which all three
    /// differ waits for all of them.
    fn left(&self, seat: Seat) -> Vec<&Reading> {
        let rulings = self.lock();
        let waits = |reading: &&Reading| match settled(reading, rulings.by_ballot.get(&reading.ballot)) {
            Settled::Open(seats) => seats.contains(&seat),
            Settled::Disputed => true,
            Settled::ByMachine | Settled::ByPeople(_) => false,
        };
        self.readings.iter().filter(waits).collect()
    }

    /// How many ballots wait for a seat.
    pub(crate) fn n_left(&self, seat: Seat) -> usize {
        self.left(seat).len()
    }

    /// How many ballots are not settled yet.
    pub(crate) fn n_open(&self) -> usize {
        let rulings = self.lock();
        let is_open = |reading: &&Reading| {
            let settled = settled(reading, rulings.by_ballot.get(&reading.ballot));
            matches!(settled, Settled::Open(_) | Settled::Disputed)
        };
        self.readings.iter().filter(is_open).count()
    }

    fn is_disputed(&self, reading: &Reading) -> bool {
        settled(reading, self.lock().by_ballot.get(&reading.ballot)) == Settled::Disputed
    }

    /// The ballots as they count, and every ruling by ballot and seat.
    pub(crate) fn settled(&self) -> (Counted, Vec<Ruling>) {
        let rulings = self.lock();
        let counted = rulings::count(self.election.form, &self.readings, &rulings.by_ballot);
        let line = |(ballot, by): (&String, &OnBallot)| {
            let (ballot, by) = (ballot.clone(), by.clone());
            by.into_iter().map(move |(seat, finding)| Ruling { ballot: ballot.clone(), seat, finding })
        };
        (counted, rulings.by_ballot.iter().flat_map(line).collect())
    }

    fn rule(&self, ruling: Ruling) -> std::io::Result<()> {
        let mut rulings = self.lock();
        let mut line = serde_json::to_vec(&ruling)?;
        line.push(b'\n');
        if let Some(keeper) = &self.keeper {
            line = keeper.close(&line)?;
        }
        rulings.file.write_all(&line)?;
        rulings.file.sync_data()?;
        rulings.by_ballot.entry(ruling.ballot).or_default().insert(ruling.seat, ruling.finding);
        Ok(())
    }

    fn name(&self, id: &str) -> String {
        self.election
            .names
            .iter()
            .find(|name| name.id == id)
            .map_or_else(|| id.to_owned(), |name| name.name.clone())
    }

    /// The path of a picture.
    fn place(&self, name: &str) -> Option<PathBuf> {
        let called = self.keeper.as_ref().map(|keeper| keeper.called(name));
        Some(self.images.as_ref()?.join(called.as_deref().unwrap_or(name)))
    }

    /// The pictures of a ballot: of its doubtful marks, or of its pages.
    fn pictures(&self, reading: &Reading, of_marks: bool) -> Vec<String> {
        let mut found = Vec::new();
        for (at, page) in reading.pages.iter().enumerate() {
            let stem = format!("{}~{}", reading.ballot, page.page.unwrap_or(at + 1));
            let mut names: Vec<String> = Vec::new();
            if of_marks && reading.status != Status::Rejected {
                for (name, places) in &reading.marks {
                    let doubtful = places.iter().filter(|(_, mark)| mark.state == Mark::Doubtful);
                    names
                        .extend(doubtful.map(|(place, _)| format!("{stem}~{}~{place}.png", file_safe(name))));
                }
            }
            if names.is_empty() {
                names = vec![format!("{stem}~page.png"), format!("{stem}~sheet.png")];
            }
            found.extend(
                names.into_iter().filter(|name| self.place(name).is_some_and(|place| place.exists())),
            );
        }
        found
    }
}

/// The order in the queue: rejected sheets first, then the mark nearest to the limit.
fn doubt(reading: &Reading) -> f32 {
    if reading.status == Status::Rejected {
        return 2.0;
    }
    let marks = reading.marks.values().flat_map(|places| places.values());
    marks
        .filter(|mark| mark.state == Mark::Doubtful)
        .map(|mark| 1.0 - (mark.score - 0.5).abs())
        .fold(0.0, f32::max)
}

/// Why a ballot needs a ruling.
fn what(reading: &Reading, lang: Lang) -> String {
    if let Some(reason) = reading.reason {
        return lang.text(&format!("paper-reason-{}", reason.code()));
    }
    let doubtful = reading.marks.values().flat_map(|places| places.values());
    let n = doubtful.filter(|mark| mark.state == Mark::Doubtful).count();
    if n > 0 {
        return lang.fill("ballots-doubtful-marks", &[("n", n.to_string().into())]);
    }
    let mut kinds: Vec<String> = reading.flags.iter().map(|flag| flag_words(flag.kind, lang)).collect();
    kinds.dedup();
    vietnamese::capital(&kinds.join(", "))
}

fn flag_words(kind: paper::reading::FlagKind, lang: Lang) -> String {
    let code =
        serde_json::to_value(kind).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    lang.text(&format!("paper-flag-{code}"))
}
