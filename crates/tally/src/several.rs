//! Independent counts of one box, compared before any is believed. So sánh các lần kiểm độc lập.
//!
//! Counts are compared batch by batch and name by name: a sum that agrees because two errors cancel is not agreement.

use std::collections::{BTreeMap, BTreeSet};

use crate::ballot::{Received, Setting, Tally, count_papers, take_totals};
use crate::fault::Fault;
use crate::input::{Batch, Count, Name};
use crate::outcome::{Amount, Difference};
use crate::rules::Pack;

/// Several counts of one box.
pub struct Compared {
    /// The box as the first count has it.
    pub tally: Tally,
    /// Where the others differ.
    pub differences: Vec<Difference>,
}

/// Counts every batch of every count and compares them.
pub fn compare(pack: &Pack, setting: &Setting, list: &[Name], counts: &[Count]) -> Result<Compared, Fault> {
    let mut counted: Vec<(&str, BTreeMap<&str, Tally>)> = Vec::with_capacity(counts.len());
    for (at, count) in counts.iter().enumerate() {
        if counted.iter().any(|(by, _)| *by == count.by) {
            return Err(Fault::new(
                format!("counts[{at}].by"),
                format!("“{}” kiểm hai lần: các lần kiểm phải độc lập.", count.by),
                format!("\"{}\" counts twice: counts must be independent", count.by),
            ));
        }
        let mut batches = BTreeMap::new();
        for (of, batch) in count.batches.iter().enumerate() {
            let place = format!("counts[{at}].batches[{of}]");
            let tally = one(pack, setting, list, batch, &place)?;
            if batches.insert(batch.batch.as_str(), tally).is_some() {
                return Err(Fault::new(
                    format!("{place}.batch"),
                    format!("Xấp “{}” có hai lần.", batch.batch),
                    format!("the batch \"{}\" stands twice", batch.batch),
                ));
            }
        }
        counted.push((&count.by, batches));
    }
    let Some((_, first)) = counted.first() else {
        return Err(Fault::new("counts", "Chưa có lần kiểm nào.", "there is no count"));
    };
    let tally = first.values().fold(Tally::default(), |sum, batch| sum.plus(batch));
    let labels: BTreeSet<&str> = counted.iter().flat_map(|(_, batches)| batches.keys().copied()).collect();
    let differences = labels.into_iter().flat_map(|label| differences(label, &counted, list)).collect();
    Ok(Compared { tally, differences })
}

fn one(pack: &Pack, setting: &Setting, list: &[Name], batch: &Batch, place: &str) -> Result<Tally, Fault> {
    match (&batch.ballots, &batch.totals) {
        (Some(papers), None) => count_papers(pack, setting, list, papers, &format!("{place}.ballots")),
        (None, Some(totals)) => take_totals(pack, setting, list, totals, &format!("{place}.totals")),
        _ => Err(Fault::new(
            place,
            "Mỗi xấp phiếu cần hoặc ballots hoặc totals.",
            "a batch has either ballots or totals",
        )),
    }
}

/// Everything on which the counts of one batch differ.
fn differences(label: &str, counted: &[(&str, BTreeMap<&str, Tally>)], list: &[Name]) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut note = |what: String, values: Vec<(&str, Option<Amount>)>| {
        let told: BTreeMap<String, Amount> =
            values.into_iter().filter_map(|(by, amount)| Some((by.to_owned(), amount?))).collect();
        if told.values().collect::<BTreeSet<_>>().len() > 1 {
            found.push(Difference { batch: label.to_owned(), what, counts: told });
        }
    };
    let of = |pick: &dyn Fn(&Tally) -> Option<u128>| -> Vec<(&str, Option<Amount>)> {
        counted
            .iter()
            .map(|(by, batches)| {
                let tally = batches.get(label);
                (*by, tally.and_then(|tally| Some(Amount { units: pick(tally)?, digits: tally.digits })))
            })
            .collect()
    };
    if counted.iter().any(|(_, batches)| !batches.contains_key(label)) {
        let there = |there: bool| Amount { units: u128::from(there), digits: 0 };
        note(
            "batch".into(),
            counted.iter().map(|(by, batches)| (*by, Some(there(batches.contains_key(label))))).collect(),
        );
    }
    note("valid".into(), of(&|tally| tally.valid));
    let reasons: BTreeSet<&String> = counted
        .iter()
        .filter_map(|(_, batches)| batches.get(label))
        .flat_map(|tally| tally.invalid.keys())
        .collect();
    for reason in reasons {
        let count = |tally: &Tally| {
            tally.invalid_known.then(|| tally.invalid.get(reason).copied().unwrap_or_default().into())
        };
        note(format!("invalid.{reason}"), of(&count));
    }
    for (at, name) in list.iter().enumerate() {
        let received = |tally: &Tally| tally.names.get(at).copied();
        note(name.id.clone(), of(&|tally| Some(received(tally)?.yes)));
        // Totals by hand may tell the votes for a name only.
        let rows = |pick: fn(Received) -> u128| move |tally: &Tally| received(tally).map(pick);
        let against: Vec<_> = of(&rows(|received| received.no));
        let abstain: Vec<_> = of(&rows(|received| received.abstain));
        let told = |values: &[(&str, Option<Amount>)]| {
            values.iter().all(|(_, amount)| amount.is_some_and(|amount| amount.units > 0))
        };
        if told(&against) {
            note(format!("against.{}", name.id), against);
        }
        if told(&abstain) {
            note(format!("abstain.{}", name.id), abstain);
        }
    }
    found
}

impl Tally {
    /// This box with more ballots of the same election.
    pub fn plus(mut self, other: &Tally) -> Tally {
        let digits = self.digits.max(other.digits);
        let (mine, theirs) = (10u128.pow(digits - self.digits), 10u128.pow(digits - other.digits));
        let first = self.names.is_empty();
        self.names.resize(other.names.len().max(self.names.len()), Received::default());
        for (sum, more) in self.names.iter_mut().zip(&other.names) {
            sum.yes = sum.yes * mine + more.yes * theirs;
            sum.no = sum.no * mine + more.no * theirs;
            sum.abstain = sum.abstain * mine + more.abstain * theirs;
            sum.uncounted = sum.uncounted * mine + more.uncounted * theirs;
        }
        // What one batch does not tell, the whole does not tell.
        let both = |mine: Option<u128>, theirs: Option<u128>, by: (u128, u128)| match (first, mine, theirs) {
            (true, _, theirs) => theirs.map(|theirs| theirs * by.1),
            (false, Some(mine), Some(theirs)) => Some(mine * by.0 + theirs * by.1),
            _ => None,
        };
        self.valid = both(self.valid, other.valid, (mine, theirs));
        self.abstained = both(self.abstained, other.abstained, (mine, theirs));
        let papers = both(self.valid_papers.map(u128::from), other.valid_papers.map(u128::from), (1, 1));
        self.valid_papers = papers.map(|papers| papers as u64);
        self.invalid_known = other.invalid_known && (first || self.invalid_known);
        for (reason, count) in &other.invalid {
            *self.invalid.entry(reason.clone()).or_default() += count;
        }
        self.unmarked += other.unmarked;
        self.digits = digits;
        self
    }
}
