//! What a record says to the pairs that papers hold. Đối chiếu mốc neo in trên giấy.

use congress::Digest;
use congress::anchor::Anchor;

use crate::merkle::Tree;

/// What a record is, measured by one anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorAnswer {
    /// The acts up to the anchor are those that were there when it was printed.
    Sound,
    /// Others stand in their place.
    Rewritten {
        /// The last act up to which a witness still fits; 0 where none does.
        after: u64,
        /// The first at which one does not.
        by: u64,
    },
    /// The record ends earlier, and something in the folder says that more was there.
    Cut {
        /// The first act that is missing.
        first: u64,
    },
    /// The record ends earlier, and nothing in the folder says that more was there: an earlier copy was put in its place.
    RolledBack {
        /// The last act that is left.
        last: u64,
    },
}

/// An anchor with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnchorFound {
    /// What was asked.
    pub anchor: Anchor,
    /// The answer.
    pub answer: AnchorAnswer,
}

/// The anchors, while the record passes.
pub(super) struct Papers {
    asked: Vec<(Anchor, Option<bool>)>,
    /// Roots over some acts that are known from elsewhere, and whether they fit: those of papers and of checkpoints.
    witnesses: Vec<(u64, bool)>,
}

impl Papers {
    pub(super) fn of(anchors: &[Anchor]) -> Papers {
        let nothing = Digest(Tree::default().root());
        let asked =
            anchors.iter().map(|one| (*one, (one.acts == 0).then(|| one.root.fits(nothing)))).collect();
        Papers { asked, witnesses: Vec::new() }
    }

    pub(super) fn pass(&mut self, seq: u64, tree: &Tree) {
        for (anchor, fits) in self.asked.iter_mut().filter(|(anchor, _)| anchor.acts == seq) {
            let is_same = anchor.root.fits(Digest(tree.root()));
            *fits = Some(is_same);
            self.witnesses.push((seq, is_same));
        }
    }

    pub(super) fn pass_checkpoint(&mut self, seq: u64, fits: bool) {
        self.witnesses.push((seq, fits));
    }

    /// The answers of a record of so many acts, in whose folder something speaks of `once` acts.
    pub(super) fn answers(&self, acts: u64, once: u64) -> Vec<AnchorFound> {
        let answer = |anchor: &Anchor, fits: &Option<bool>| match fits {
            Some(true) => AnchorAnswer::Sound,
            Some(false) => {
                // Acts behind a fitting root are the same as then, so the change is behind the last that fits. A checkpoint lies in
                // the same file: it says something only where a rewriter forgot it, which is where it does not fit.
                let fitting =
                    self.asked.iter().filter(|(one, fits)| *fits == Some(true) && one.acts < anchor.acts);
                let after = fitting.map(|(one, _)| one.acts).max().unwrap_or(0);
                let not = self.witnesses.iter().filter(|(seq, fits)| !fits && *seq > after);
                AnchorAnswer::Rewritten { after, by: not.map(|(seq, _)| *seq).min().unwrap_or(anchor.acts) }
            }
            None if once > acts => AnchorAnswer::Cut { first: acts + 1 },
            None => AnchorAnswer::RolledBack { last: acts },
        };
        self.asked
            .iter()
            .map(|(anchor, fits)| AnchorFound { anchor: *anchor, answer: answer(anchor, fits) })
            .collect()
    }
}
