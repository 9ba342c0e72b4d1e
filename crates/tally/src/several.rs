//! Independent counts of one box, compared before they are used. So sánh các lần kiểm độc lập.
//!
//! Counts are compared batch by batch and name by name, because a sum may agree although two errors cancel
//! out.

use std::collections::{BTreeMap, BTreeSet};

use crate::ballot::{Received, Setting, Tally, count_papers, take_totals};
use crate::fault::Fault;
use crate::input::{Batch, Count, Name};
use crate::outcome::{Amount, Difference};
use crate::rules::{Form, Pack};

/// Several counts of one box.
pub struct Compared {
    /// The box as the first count has it.
    pub tally: Tally,
    /// The differences between the others.
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
    let differences =
        labels.into_iter().flat_map(|label| differences(label, setting.form, &counted, list)).collect();
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

/// Every difference between the counts of one batch. A number in one count that another leaves out is a
/// difference as well: an absent number is not zero. Ballots without a mark cannot be known from totals, so
/// they are compared only where known.
fn differences(
    label: &str,
    form: Form,
    counted: &[(&str, BTreeMap<&str, Tally>)],
    list: &[Name],
) -> Vec<Difference> {
    let with: Vec<(&str, &Tally)> =
        counted.iter().filter_map(|(by, batches)| Some((*by, batches.get(label)?))).collect();
    let digits = with.iter().map(|(_, tally)| tally.digits).max().unwrap_or(0);
    let mut found = Vec::new();
    let mut note = |what: String, values: Vec<(&str, Option<Amount>)>| {
        let (told, absent): (Vec<_>, Vec<_>) = values.into_iter().partition(|(_, amount)| amount.is_some());
        let absent: Vec<String> = absent.into_iter().map(|(by, _)| by.to_owned()).collect();
        let counts: BTreeMap<String, Amount> =
            told.into_iter().filter_map(|(by, amount)| Some((by.to_owned(), amount?))).collect();
        let differ = counts.values().collect::<BTreeSet<_>>().len() > 1;
        if differ || (!counts.is_empty() && !absent.is_empty()) {
            found.push(Difference { batch: label.to_owned(), what, counts, absent });
        }
    };
    let of = |pick: &dyn Fn(&Tally) -> Option<u128>| -> Vec<(&str, Option<Amount>)> {
        let amount = |tally: &Tally| {
            // Weights written with more digits are not other weights.
            let units = pick(tally)? * 10u128.pow(digits - tally.digits);
            Some(Amount { units, digits })
        };
        with.iter().map(|(by, tally)| (*by, amount(tally))).collect()
    };
    let whole = |pick: &dyn Fn(&Tally) -> Option<u64>| -> Vec<(&str, Option<Amount>)> {
        let amount = |tally: &Tally| Some(Amount { units: pick(tally)?.into(), digits: 0 });
        with.iter().map(|(by, tally)| (*by, amount(tally))).collect()
    };
    if with.len() < counted.len() {
        let there = |there: bool| Amount { units: u128::from(there), digits: 0 };
        note(
            "batch".into(),
            counted.iter().map(|(by, batches)| (*by, Some(there(batches.contains_key(label))))).collect(),
        );
    }
    note("valid".into(), of(&|tally| tally.valid));
    if digits > 0 {
        note("ballots".into(), whole(&|tally| tally.valid_papers));
    }
    if with.iter().any(|(_, tally)| !tally.invalid_known) {
        note("invalid".into(), whole(&|tally| tally.invalid_known.then(|| tally.invalid_sum())));
    }
    let reasons: BTreeSet<&String> = with.iter().flat_map(|(_, tally)| tally.invalid.keys()).collect();
    for reason in reasons {
        let mut values =
            whole(&|tally| tally.invalid_known.then(|| tally.invalid.get(reason).copied().unwrap_or(0)));
        values.retain(|(_, count)| count.is_some());
        note(format!("invalid.{reason}"), values);
    }
    // With one name and boxes, its row says the same.
    let row_says = list.len() == 1 && !matches!(form, Form::StrikeOut | Form::Tick);
    if !row_says {
        note("abstentions".into(), of(&|tally| tally.abstained));
    }
    let mut unmarked = whole(&|tally| tally.unmarked);
    unmarked.retain(|(_, count)| count.is_some());
    note("unmarked".into(), unmarked);
    for (at, name) in list.iter().enumerate() {
        let received = |tally: &Tally| tally.names.get(at).copied();
        let row = |pick: fn(Received) -> Option<u128>| of(&move |tally| pick(received(tally)?));
        note(name.id.clone(), row(|received| Some(received.yes)));
        note(format!("against.{}", name.id), row(|received| received.no));
        // Without a box for abstentions, the rows neither for nor against are the rows not counted.
        if form == Form::AgreeDisagree {
            note(format!("abstain.{}", name.id), row(|received| received.uncounted));
            continue;
        }
        note(format!("abstain.{}", name.id), row(|received| received.abstain));
        note(format!("uncounted.{}", name.id), row(|received| received.uncounted));
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
        // A number missing in one batch is missing in the whole.
        let both = |mine: Option<u128>, theirs: Option<u128>, by: (u128, u128)| match (first, mine, theirs) {
            (true, _, theirs) => theirs.map(|theirs| theirs * by.1),
            (false, Some(mine), Some(theirs)) => Some(mine * by.0 + theirs * by.1),
            _ => None,
        };
        for (sum, more) in self.names.iter_mut().zip(&other.names) {
            sum.yes = sum.yes * mine + more.yes * theirs;
            sum.no = both(sum.no, more.no, (mine, theirs));
            sum.abstain = both(sum.abstain, more.abstain, (mine, theirs));
            sum.uncounted = both(sum.uncounted, more.uncounted, (mine, theirs));
        }
        self.valid = both(self.valid, other.valid, (mine, theirs));
        self.abstained = both(self.abstained, other.abstained, (mine, theirs));
        let papers = both(self.valid_papers.map(u128::from), other.valid_papers.map(u128::from), (1, 1));
        self.valid_papers = papers.map(|papers| papers as u64);
        self.invalid_known = other.invalid_known && (first || self.invalid_known);
        for (reason, count) in &other.invalid {
            *self.invalid.entry(reason.clone()).or_default() += count;
        }
        let unmarked = both(self.unmarked.map(u128::from), other.unmarked.map(u128::from), (1, 1));
        self.unmarked = unmarked.map(|papers| papers as u64);
        self.digits = digits;
        self
    }
}
