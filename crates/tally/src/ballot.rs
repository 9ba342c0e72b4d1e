//! Which ballots are valid, which rows count, and the votes of each candidate.
//! Phiếu hợp lệ và số phiếu của từng người.
//!
//! The decision table (Decision 190-QĐ/TW, Articles 15 and 30; 244-QĐ/TW, Articles 17 and 32); the pack sets
//! the values that differ between bodies:
//!
//! | list | marks | ballot | effect |
//! |---|---|---|---|
//! | surplus, k seats | n left standing, 1 ≤ n ≤ k | valid | +1 to each standing name |
//! | surplus | n > k | invalid, `too_many` | none |
//! | surplus | n = 0 | `ballot.nobody_chosen` | none |
//! | no surplus, two names or more | row *agree* | valid | +1 |
//! | | row *disagree* | valid | 0 |
//! | | row both or neither | `ballot.unclear_row` | row not counted, or the ballot invalid |
//! | one name | one box | valid | +1 or 0 |
//! | | both or neither | invalid, `one_name_unclear`, unless `ballot.one_name_unmarked` says otherwise | none |
//! | any | what the tellers found | invalid, their reason | none |

mod sheets;

use std::collections::BTreeMap;

pub use sheets::{SheetTotals, Sheets, count_sheets};

use crate::fault::Fault;
use crate::identities::{self, Books, Scope};
use crate::input::{Input, Mark, Name, Papers, RowVotes, Totals, Votes, What};
use crate::ratio::{MOST, WEIGHT_DIGITS, millionths};
use crate::rules::{Ballots, Blank, Form, OneStruck, Pack, SEEN_REASONS, UnclearRow};

/// The votes of one candidate, in ballots or in their weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// For it, or high confidence.
    pub yes: u128,
    /// Against it, or low confidence; `None` where the ballot has no such box or the totals leave it out.
    pub no: Option<u128>,
    /// Abstentions, or (plain) confidence; `None` as above.
    pub abstain: Option<u128>,
    /// Rows of valid ballots that are not counted; `None` as above.
    pub uncounted: Option<u128>,
}

/// A whole box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Digits after the point of every amount here: as many as the weights of the ballots have, 0 without
    /// weights.
    pub digits: u32,
    /// Ballots handed out.
    pub issued: Option<u64>,
    /// Ballots found in the box, by the input.
    pub returned: Option<u64>,
    /// Valid ballots, by weight.
    pub valid: Option<u128>,
    /// Valid ballots, by number.
    pub valid_papers: Option<u64>,
    /// Invalid ballots by reason, by number.
    pub invalid: BTreeMap<String, u64>,
    /// Whether the number of invalid ballots is known.
    pub invalid_known: bool,
    /// Valid ballots without a vote for or against any candidate.
    pub abstained: Option<u128>,
    /// Valid ballots without a single mark on a list of several names; `None` where only totals are known.
    pub unmarked: Option<u64>,
    /// The votes of each candidate, in the order of the list.
    pub names: Vec<Received>,
}

impl Tally {
    /// Units of an amount to one ballot.
    pub fn scale(&self) -> u128 {
        10u128.pow(self.digits)
    }

    /// Invalid ballots.
    pub fn invalid_sum(&self) -> u64 {
        self.invalid.values().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// Ballots found in the box: by the input, else the sum of valid and invalid ones.
    pub fn returned(&self) -> Option<u64> {
        self.returned.or_else(|| {
            let valid = self.valid_papers.filter(|_| self.invalid_known)?;
            valid.checked_add(self.invalid_sum())
        })
    }
}

/// The rules and the form for a list.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'pack> {
    /// The rules of the pack for ballots.
    pub rules: &'pack Ballots,
    /// The form.
    pub form: Form,
    /// Names on the list.
    pub names: usize,
    /// Seats.
    pub seats: u64,
}

/// The form of the ballot: the one that the pack sets for such a list, or another that it allows.
pub fn form(pack: &Pack, input: &Input) -> Result<Form, Fault> {
    let rule = pack.form(input.list.len(), input.election.seats);
    let Some(asked) = input.form else { return Ok(rule.value) };
    let also = pack.says.ballot.also.as_ref().is_some_and(|also| also.value.contains(&asked));
    if asked == rule.value || also {
        return Ok(asked);
    }
    let (asked, given) = (crate::rules::Tell::tell(&asked), crate::rules::Tell::tell(&rule.value));
    Err(Fault::new(
        "form",
        format!("Quy tắc không cho dùng mẫu phiếu “{}” với danh sách này; phải là “{}”.", asked.vi, given.vi),
        format!("the rules forbid the form \"{}\" for such a list; it is \"{}\"", asked.en, given.en),
    )
    .by(rule.source.to_string()))
}

/// The verdict on the marks of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It counts.
    Valid,
    /// It is valid and chooses no candidate.
    Abstention,
    /// It does not count.
    Invalid(&'static str),
}

fn blank(rule: Blank, reason: &'static str) -> Verdict {
    match rule {
        Blank::Invalid => Verdict::Invalid(reason),
        Blank::AbstentionInBase | Blank::AbstentionOut => Verdict::Abstention,
    }
}

impl Setting<'_> {
    /// Judges a ballot of names left standing or ticked.
    fn judge_kept(&self, kept: usize) -> Verdict {
        match (kept, self.names, self.form) {
            (kept, _, _) if kept as u64 > self.seats => Verdict::Invalid("too_many"),
            (0, 1, Form::StrikeOut) => match self.rules.one_name_struck.as_ref().map(|struck| struck.value) {
                Some(OneStruck::Against) => Verdict::Valid,
                Some(OneStruck::Invalid) | None => Verdict::Invalid("nobody_chosen"),
            },
            (0, 1, _) => blank(self.rules.one_name_unmarked.value, "one_name_unclear"),
            (0, _, _) => blank(self.rules.nobody_chosen.value, "nobody_chosen"),
            _ => Verdict::Valid,
        }
    }

    /// Judges a ballot of rows; `marked` are its marked rows, and all others are empty.
    fn judge_rows(&self, marked: &[(u32, Mark)]) -> Verdict {
        let count = |wanted: &[Mark]| marked.iter().filter(|(_, mark)| wanted.contains(mark)).count();
        let empty = self.names - marked.len() + count(&[Mark::None]);
        let both = count(&[Mark::Both]);
        let chosen = count(&[Mark::Agree, Mark::Yes]);
        if self.names == 1 {
            return match (both, empty) {
                (0, 0) if count(&[Mark::Abstain]) == 1 => Verdict::Abstention,
                (0, 0) => Verdict::Valid,
                (0, _) => blank(self.rules.one_name_unmarked.value, "one_name_unclear"),
                _ => Verdict::Invalid("one_name_unclear"),
            };
        }
        if self.form != Form::ThreeGrade && chosen as u64 > self.seats {
            return Verdict::Invalid("too_many");
        }
        let voids = self.rules.unclear_row.value == UnclearRow::BallotInvalid;
        // Where an empty ballot is an abstention, so is an empty row.
        let empty_is_unclear = self.rules.nobody_chosen.value == Blank::Invalid;
        if voids && (both > 0 || (empty > 0 && empty_is_unclear)) {
            return Verdict::Invalid("unclear_row");
        }
        let silent = empty + count(&[Mark::Abstain]);
        if silent == self.names && !empty_is_unclear { Verdict::Abstention } else { Verdict::Valid }
    }

    fn takes(&self, mark: Mark) -> bool {
        match self.form {
            Form::AgreeDisagree => matches!(mark, Mark::Agree | Mark::Disagree | Mark::Both | Mark::None),
            Form::YesNoAbstain => {
                matches!(mark, Mark::Yes | Mark::No | Mark::Abstain | Mark::Both | Mark::None)
            }
            Form::ThreeGrade => {
                matches!(mark, Mark::High | Mark::Normal | Mark::Low | Mark::Both | Mark::None)
            }
            Form::StrikeOut | Form::Tick => false,
        }
    }

    fn has_rows(&self) -> bool {
        !matches!(self.form, Form::StrikeOut | Form::Tick)
    }
}

/// Counts ballots one by one. `place` is their path in the input, for faults.
pub fn count_papers(
    pack: &Pack,
    setting: &Setting,
    list: &[Name],
    papers: &Papers,
    place: &str,
) -> Result<Tally, Fault> {
    let places = places(list, papers);
    let (digits, weights) = weights(pack, papers, place)?;
    let mut unmarked = 0;
    let mut tally = Tally {
        digits,
        names: vec![setting.nothing_received(); list.len()],
        invalid_known: true,
        ..Tally::default()
    };
    let scale = tally.scale();
    let (mut valid, mut abstained, mut valid_papers, mut all) = (0u128, 0u128, 0u64, 0u64);
    let mut last = vec![usize::MAX; list.len()];
    for (at, paper) in papers.papers.iter().enumerate() {
        check_ruling(pack, papers, at, place)?;
        all = all
            .checked_add(paper.count)
            .filter(|all| *all <= MOST)
            .ok_or_else(|| crate::input::too_large(place))?;
        let weight = weights.get(&at).copied().unwrap_or(scale) * u128::from(paper.count);
        let here = |inner: String| format!("{place}[{at}].{inner}");
        // Each name at most once per ballot; `last` holds the last ballot with the name.
        let mut meet = |id: u32, inner: &dyn Fn() -> String| {
            let name = known(&places, papers, id, inner)?;
            match last.get_mut(name) {
                Some(met) if *met == at => Err(twice(&list[name].id, inner())),
                Some(met) => {
                    *met = at;
                    Ok(name)
                }
                None => Err(twice("?", inner())),
            }
        };
        let (verdict, silent) = match &paper.what {
            What::Invalid(reason) => {
                let reason = papers.ids().get(*reason).map_or("", |reason| reason);
                check_reason(pack, reason, &here("invalid".into()))?;
                *tally.invalid.entry(reason.to_owned()).or_default() += paper.count;
                continue;
            }
            What::Kept(range) => {
                if setting.has_rows() {
                    return Err(wrong_shape(setting, here("kept".into())));
                }
                let kept = papers.kept(range);
                for (row, id) in kept.iter().enumerate() {
                    meet(*id, &|| here(format!("kept[{row}]")))?;
                }
                let verdict = setting.judge_kept(kept.len());
                if let Verdict::Valid = verdict {
                    for id in kept {
                        if let Some(name) = places[*id as usize] {
                            tally.names[name].yes += weight;
                        }
                    }
                    if kept.is_empty() && list.len() == 1 {
                        *tally.names[0].no.get_or_insert(0) += weight;
                    }
                }
                (verdict, false)
            }
            What::Rows(range) => {
                if !setting.has_rows() {
                    return Err(wrong_shape(setting, here("rows".into())));
                }
                let rows = papers.rows(range);
                for (id, mark) in rows {
                    let told = papers.ids().get(*id as usize).map_or("", |id| id);
                    meet(*id, &|| here(format!("rows.{told}")))?;
                    if !setting.takes(*mark) {
                        return Err(wrong_mark(setting, here(format!("rows.{told}"))));
                    }
                }
                let verdict = setting.judge_rows(rows);
                if !matches!(verdict, Verdict::Invalid(_)) {
                    add_rows(&mut tally.names, &places, rows, weight);
                }
                let silent = list.len() > 1 && rows.iter().all(|(_, mark)| *mark == Mark::None);
                (verdict, silent)
            }
        };
        match verdict {
            Verdict::Invalid(reason) => *tally.invalid.entry(reason.to_owned()).or_default() += paper.count,
            Verdict::Valid | Verdict::Abstention => {
                valid += weight;
                valid_papers += paper.count;
                abstained += if verdict == Verdict::Abstention { weight } else { 0 };
                unmarked += if silent { paper.count } else { 0 };
            }
        }
    }
    if setting.has_rows() {
        // Rows without a vote for, against or abstaining were not counted: both boxes marked, or none.
        for name in &mut tally.names {
            name.uncounted = None;
            name.uncounted = Some(valid.saturating_sub(name.told()));
        }
    }
    tally.unmarked = Some(unmarked);
    tally.valid = Some(valid);
    tally.valid_papers = Some(valid_papers);
    tally.abstained = Some(abstained);
    Ok(tally)
}

fn add_rows(names: &mut [Received], places: &[Option<usize>], rows: &[(u32, Mark)], weight: u128) {
    for (id, mark) in rows {
        let Some(name) = places.get(*id as usize).copied().flatten().and_then(|name| names.get_mut(name))
        else {
            continue;
        };
        match mark {
            Mark::Agree | Mark::Yes | Mark::High => name.yes += weight,
            Mark::Disagree | Mark::No | Mark::Low => *name.no.get_or_insert(0) += weight,
            Mark::Abstain | Mark::Normal => *name.abstain.get_or_insert(0) += weight,
            Mark::Both | Mark::None => {}
        }
    }
}

/// The index in the list of each id on the ballots.
fn places(list: &[Name], papers: &Papers) -> Vec<Option<usize>> {
    let on_list: BTreeMap<&str, usize> =
        list.iter().enumerate().map(|(at, name)| (name.id.as_str(), at)).collect();
    papers.ids().iter().map(|id| on_list.get(&**id).copied()).collect()
}

fn known(
    places: &[Option<usize>],
    papers: &Papers,
    id: u32,
    place: &dyn Fn() -> String,
) -> Result<usize, Fault> {
    places
        .get(id as usize)
        .copied()
        .flatten()
        .ok_or_else(|| unknown(papers.ids().get(id as usize).map_or("", |id| id), place()))
}

fn unknown(id: &str, place: String) -> Fault {
    Fault::new(
        place,
        format!("“{id}” không có trong danh sách bầu cử."),
        format!("\"{id}\" is not on the list"),
    )
}

fn twice(id: &str, place: String) -> Fault {
    Fault::new(
        place,
        format!("“{id}” có hai lần trên một phiếu."),
        format!("\"{id}\" stands twice on one ballot"),
    )
}

fn wrong_shape(setting: &Setting, place: String) -> Fault {
    let form = crate::rules::Tell::tell(&setting.form);
    Fault::new(
        place,
        format!("Phiếu này không theo mẫu “{}” của danh sách.", form.vi),
        format!("this ballot is not of the form of the list: {}", form.en),
    )
}

fn wrong_mark(setting: &Setting, place: String) -> Fault {
    let form = crate::rules::Tell::tell(&setting.form);
    Fault::new(
        place,
        format!("Mẫu phiếu “{}” không có ô này.", form.vi),
        format!("the form has no such box: {}", form.en),
    )
}

fn check_reason(pack: &Pack, reason: &str, place: &str) -> Result<(), Fault> {
    if SEEN_REASONS.contains(&reason) || pack.invalid.iter().any(|known| known.id == reason) {
        return Ok(());
    }
    let known: Vec<&str> =
        SEEN_REASONS.into_iter().chain(pack.invalid.iter().map(|known| known.id.as_str())).collect();
    let known = known.join(", ");
    Err(Fault::new(
        place,
        format!("“{reason}” không phải lý do phiếu không hợp lệ của bộ quy tắc; có: {known}."),
        format!("\"{reason}\" is not a reason of the pack for an invalid ballot, which has: {known}"),
    ))
}

fn check_ruling(pack: &Pack, papers: &Papers, at: usize, place: &str) -> Result<(), Fault> {
    let rule = &pack.says.ballot.ruled_by;
    match papers.rulings.get(&at) {
        Some(ruler) if *ruler != rule.value => {
            let right = crate::rules::Tell::tell(&rule.value);
            Err(Fault::new(
                format!("{place}[{at}].ruled_by"),
                format!("Phiếu có nghi vấn phải do {} kết luận.", right.vi),
                format!("a doubtful ballot is ruled on by {}", right.en),
            )
            .by(rule.source.to_string()))
        }
        _ => Ok(()),
    }
}

/// The weights of the ballots that have one, and the number of digits at which all of them are whole.
fn weights(pack: &Pack, papers: &Papers, place: &str) -> Result<(u32, BTreeMap<usize, u128>), Fault> {
    if !papers.weights.is_empty()
        && !pack.says.ballot.weighted.as_ref().is_some_and(|weighted| weighted.value)
    {
        return Err(Fault::new(
            format!("{place}[{}].weight", papers.weights.keys().next().unwrap_or(&0)),
            "Bộ quy tắc không cho phiếu có trọng số.",
            "the rules know no weighted ballots",
        ));
    }
    let read = |(at, weight): (&usize, &String)| {
        millionths(weight).filter(|weight| *weight > 0).map(|weight| (*at, weight)).ok_or_else(|| {
            Fault::new(
                format!("{place}[{at}].weight"),
                format!("Trọng số “{weight}” phải là số thập phân dương, nhiều nhất {WEIGHT_DIGITS} chữ số sau dấu chấm."),
                format!("the weight \"{weight}\" must be a decimal above 0 with at most {WEIGHT_DIGITS} digits"),
            )
        })
    };
    let weights: BTreeMap<usize, u128> = papers.weights.iter().map(read).collect::<Result<_, _>>()?;
    let behind = |weight: &String| weight.split_once('.').map_or(0, |(_, behind)| behind.len());
    let digits = papers.weights.values().map(behind).max().unwrap_or(0) as u32;
    let unit = 10u128.pow(WEIGHT_DIGITS.saturating_sub(digits));
    Ok((digits, weights.into_iter().map(|(at, weight)| (at, weight / unit)).collect()))
}

/// Reads the totals of a box or of a stack, and checks them against every sum that they must match.
pub fn take_totals(
    pack: &Pack,
    setting: &Setting,
    list: &[Name],
    totals: &Totals,
    place: &str,
) -> Result<Tally, Fault> {
    let tally = read_totals(pack, setting, list, totals, place)?;
    let books =
        Books { pack, setting, list, input: None, totals: Some(totals), tally: &tally, place, bases: None };
    identities::check(Scope::Totals, &books)?;
    Ok(tally)
}

/// Totals as numbers of their own, before anything is compared.
pub(crate) fn read_totals(
    pack: &Pack,
    setting: &Setting,
    list: &[Name],
    totals: &Totals,
    place: &str,
) -> Result<Tally, Fault> {
    let mut names = received(setting, list, totals, place)?;
    let told = totals.invalid.clone().unwrap_or_default();
    for (reason, count) in &told {
        check_reason(pack, reason, &format!("{place}.invalid.{reason}"))?;
        if *count > MOST {
            return Err(crate::input::too_large(&format!("{place}.invalid.{reason}")));
        }
    }
    for (what, count) in [("valid", totals.valid), ("abstentions", totals.abstentions)] {
        if count.is_some_and(|count| count > MOST) {
            return Err(crate::input::too_large(&format!("{place}.{what}")));
        }
    }
    let is_row = totals.votes.values().any(|votes| matches!(votes, Votes::Rows(_)));
    let one = names.first().copied().filter(|_| list.len() == 1 && (is_row || setting.has_rows()));
    // With one name, every valid ballot is for it, against it or abstains: if the rows are known, they give
    // the number.
    let rows_say = one.filter(|one| is_row && one.no.is_some() && one.abstain.is_some());
    let valid = totals.valid.map(u128::from).or(rows_say.map(|one| one.told()));
    let says_nothing = one.and_then(|one| valid?.checked_sub(one.yes + one.no?));
    let none_can = setting.has_no_abstentions().then_some(0);
    let abstained = totals.abstentions.map(u128::from).or(says_nothing).or(none_can);
    if is_row || setting.has_rows() || setting.may_be_against() {
        names.iter_mut().for_each(|name| setting.complete(name, valid));
    }
    Ok(Tally {
        valid,
        valid_papers: valid.map(|valid| valid as u64),
        invalid_known: totals.invalid.is_some(),
        invalid: told.into_iter().filter(|(_, count)| *count > 0).collect(),
        abstained,
        names,
        ..Tally::default()
    })
}

/// The votes of each candidate on the list, by the boxes in the input.
fn received(setting: &Setting, list: &[Name], totals: &Totals, place: &str) -> Result<Vec<Received>, Fault> {
    let on_list: BTreeMap<&str, usize> =
        list.iter().enumerate().map(|(at, name)| (name.id.as_str(), at)).collect();
    let mut names = vec![Received::default(); list.len()];
    for (id, votes) in &totals.votes {
        let here = format!("{place}.votes.{id}");
        let at = *on_list.get(id.as_str()).ok_or_else(|| unknown(id, here.clone()))?;
        let rows = match votes {
            Votes::For(votes) => RowVotes { yes: Some(*votes), ..RowVotes::default() },
            Votes::Rows(rows) => *rows,
        };
        if [rows.yes, rows.no, rows.abstain, rows.uncounted].into_iter().flatten().any(|count| count > MOST) {
            return Err(crate::input::too_large(&here));
        }
        if matches!(votes, Votes::Rows(_)) && !setting.has_rows() && list.len() > 1 {
            return Err(wrong_shape(setting, here));
        }
        let yes = rows.yes.ok_or_else(|| lacks_votes(id, here))?;
        let wide = |count: Option<u64>| count.map(u128::from);
        names[at] = Received {
            yes: yes.into(),
            no: wide(rows.no),
            abstain: wide(rows.abstain),
            uncounted: wide(rows.uncounted),
        };
    }
    match list.iter().find(|name| !totals.votes.contains_key(&name.id)) {
        Some(missing) => Err(lacks_votes(&missing.id, format!("{place}.votes"))),
        None => Ok(names),
    }
}

fn lacks_votes(id: &str, place: String) -> Fault {
    Fault::new(place, format!("Thiếu số phiếu của “{id}”."), format!("the votes of \"{id}\" are missing"))
}

impl Setting<'_> {
    /// A candidate without votes yet, with the boxes of this form.
    fn nothing_received(&self) -> Received {
        let zero = (self.has_rows() || self.may_be_against()).then_some(0);
        Received { yes: 0, no: zero, abstain: zero, uncounted: zero }
    }

    /// Completes the boxes of a candidate: a box that the form lacks is 0, and a single unknown box gets the
    /// rest of the valid ballots. If several boxes are unknown, they stay unknown.
    fn complete(&self, name: &mut Received, valid: Option<u128>) {
        let lacks_abstain = self.form == Form::AgreeDisagree || self.may_be_against();
        name.abstain = name.abstain.or(lacks_abstain.then_some(0));
        let lacks_uncounted = self.may_be_against() || !self.may_leave_row();
        name.uncounted = name.uncounted.or(lacks_uncounted.then_some(0));
        let Some(rest) = valid.and_then(|valid| valid.checked_sub(name.told())) else { return };
        let mut open: Vec<&mut Option<u128>> = [&mut name.no, &mut name.abstain, &mut name.uncounted]
            .into_iter()
            .filter(|count| count.is_none())
            .collect();
        match &mut open[..] {
            [one] => **one = Some(rest),
            several if rest == 0 => several.iter_mut().for_each(|count| **count = Some(0)),
            _ => {}
        }
    }
}
