//! From ballots to a result, step by step. Từ phiếu đến kết quả.

use crate::ballot::{self, Setting, Tally};
use crate::base;
use crate::fault::{Fault, Words};
use crate::identities::{self, Books, Scope};
use crate::input::Input;
use crate::list;
use crate::outcome::{Agreement, Amount, BaseValue, Flag, FurtherRound, NameResult, Outcome};
use crate::printed;
use crate::ratio::percent;
use crate::rules::{Alternates, Base, Citation, Decides, Form, Pack, Read, Rule, TieStep, Uncontested};
use crate::seats::{self, Candidate, Filled};
use crate::several;

/// Counts one ballot box by a pack. Returns a result, or the first fault; never a partial result.
pub fn count(pack: &Pack, input: &Input) -> Result<Outcome, Fault> {
    let form = ballot::form(pack, input)?;
    let setting =
        Setting { rules: &pack.says.ballot, form, names: input.list.len(), seats: input.election.seats };
    may_be_reserved(pack, input)?;
    if let Some(body) = input.election.body.as_deref()
        && pack.body_of(Some(body), "").is_none()
    {
        let known: Vec<&str> = pack.body.iter().map(|body| body.id.as_str()).collect();
        let known = if known.is_empty() { "–".to_owned() } else { known.join(", ") };
        return Err(Fault::new(
            "election.body",
            format!("Bộ quy tắc không có cơ quan “{body}”; có: {known}."),
            format!("the pack has no body \"{body}\"; it has: {known}"),
        ));
    }
    identities::check(Scope::People, &Books::of(pack, &setting, input, &Tally::default(), None))?;
    if let Some(outcome) = without_ballots(pack, input)? {
        return Ok(outcome);
    }
    let (mut tally, agreement) = tallied(pack, input, &setting)?;
    (tally.issued, tally.returned) = (input.issued, input.returned);
    let mut notes = Notes::new(pack, input, form);
    notes.look_at_reserved(input);
    if let Some(agreement) = &agreement
        && !agreement.agree
    {
        return Ok(Outcome { counts: Some(agreement.clone()), next: "settle_counts", ..notes.outcome() });
    }
    // Counts that differ must be settled first, because their order must not decide which of them is checked.
    identities::check(Scope::Box, &Books::of(pack, &setting, input, &tally, None))?;
    let found = base::of(pack, &input.election, &input.roll, &tally)?;
    notes.citations.extend(found.citations.iter().cloned());
    let percent_of = percent_base(pack, input, &tally, &found)?;
    let bases = Some([(found.kind, found.value), percent_of]);
    identities::check(Scope::Base, &Books::of(pack, &setting, input, &tally, bases))?;
    let needed = needed(pack, input, found.value, &mut notes)?;
    let candidates: Vec<Candidate> = input
        .list
        .iter()
        .zip(&tally.names)
        .map(|(name, received)| Candidate {
            name,
            votes: received.yes,
            over_majority: received.yes >= needed,
        })
        .collect();
    let turnout = turned_out(pack, input, &tally, &mut notes);
    let filled = if form == Form::ThreeGrade {
        notes.flag(
            "confidence_vote",
            &input.election.office,
            Words::new("Lấy phiếu tín nhiệm, không bầu ai.", "a confidence vote elects nobody"),
        );
        Filled::default()
    } else if turnout != Turnout::Reached {
        Filled { empty: input.election.seats, ..Filled::default() }
    } else {
        seats::fill(&input.election, &candidates, &pack.tie_chain(), input.settled.as_ref())
    };
    if filled.tie.is_some() || !filled.broken.is_empty() {
        notes.cite("seats.tie", &pack.says.seats.tie);
        let is_last = |step: TieStep| !pack.says.seats.tie.value.contains(&step);
        let reached = filled.broken.iter().copied().chain(filled.wanted).any(is_last);
        if let Some(rule) = pack.still_tied().filter(|_| reached) {
            notes.cite("seats.still_tied", rule);
        }
    }
    notes.look_at_list(input);
    notes.look_at_tally(input, &tally, &found);
    notes.look_at_print(input, &tally, &percent_of, &found);
    let amount = |units: u128| Amount { units, digits: tally.digits };
    let third = agreement.as_ref().and_then(|_| third_count(pack, input, &candidates, needed, &tally));
    let mut outcome = Outcome {
        base: Some(BaseValue { kind: found.kind, value: amount(found.value) }),
        needed: Some(amount(needed)),
        valid: tally.valid.map(amount),
        invalid: tally.invalid.clone(),
        percent_of: Some(BaseValue { kind: percent_of.0, value: amount(percent_of.1) }),
        votes: results(pack, &tally, &candidates, &filled, percent_of.1, form),
        elected: filled.elected.iter().map(|at| input.list[*at].id.clone()).collect(),
        shortfall: filled.empty,
        further_round: None,
        counts: agreement.map(|agreement| Agreement { third_count: third.clone(), ..agreement }),
        ..notes.outcome()
    };
    outcome.alternates = alternates(pack, input, &filled, &candidates, &mut outcome)?;
    let (next, further_round) = match turnout {
        _ if form == Form::ThreeGrade => ("announce", None),
        // No announcement and no new vote until it is known whether the poll is valid.
        Turnout::NotKnown if third.is_none() => ("check_turnout", None),
        _ => next(pack, input, &filled, &candidates, found.value, third.is_some(), &mut outcome),
    };
    (outcome.next, outcome.further_round) = (next, further_round);
    if form == Form::ThreeGrade {
        outcome.shortfall = 0;
    }
    outcome.tie = filled.tie;
    outcome.citations.sort_by(|a, b| a.rule.cmp(&b.rule));
    outcome.citations.dedup_by(|a, b| a.rule == b.rule);
    outcome.flags.extend(not_read(&outcome.citations));
    Ok(outcome)
}

/// Seats are reserved for a class only where the rules allow it.
fn may_be_reserved(pack: &Pack, input: &Input) -> Result<(), Fault> {
    let rule = pack.says.seats.reserved.as_ref();
    let is_kept = input.election.reserved.iter().any(|reserved| reserved.seats > 0);
    if !is_kept || rule.is_some_and(|rule| rule.value) {
        return Ok(());
    }
    let fault = Fault::new(
        "election.reserved",
        "Bộ quy tắc này không dành ghế cho nhóm ứng cử viên nào: bỏ phần dành ghế, hoặc dùng bộ quy tắc có quy định đó.",
        "these rules keep no seats for a class of candidates: leave that out, or use rules that do",
    );
    Err(match rule {
        Some(rule) => fault.by(rule.source.to_string()),
        None => fault,
    })
}

/// If there are at most as many candidates as seats, some rules elect without a ballot.
fn without_ballots(pack: &Pack, input: &Input) -> Result<Option<Outcome>, Fault> {
    if input.ballots.is_some() || input.totals.is_some() || input.counts.is_some() {
        return Ok(None);
    }
    let rule = &pack.says.seats.uncontested;
    let uncontested = input.list.len() as u64 <= input.election.seats;
    let mut notes = Notes::new(pack, input, pack.form(input.list.len(), input.election.seats).value);
    notes.cite("seats.uncontested", rule);
    let next = match rule.value {
        Uncontested::DeemedElected if uncontested => "announce",
        Uncontested::Acclamation if uncontested => "vote_by_voice",
        _ => {
            return Err(Fault::new(
                "ballots",
                "Thiếu phiếu bầu hoặc tổng số phiếu (ballots, totals hoặc counts).",
                "there are neither ballots nor totals nor counts",
            ));
        }
    };
    let elected = match next {
        "announce" => input.list.iter().filter(|name| !name.declines).map(|name| name.id.clone()).collect(),
        _ => Vec::new(),
    };
    let mut outcome = Outcome { elected, next, ..notes.outcome() };
    outcome.shortfall =
        if next == "announce" { input.election.seats - outcome.elected.len() as u64 } else { 0 };
    outcome.flags.extend(not_read(&outcome.citations));
    Ok(Some(outcome))
}

fn tallied(pack: &Pack, input: &Input, setting: &Setting) -> Result<(Tally, Option<Agreement>), Fault> {
    if let Some(counts) = &input.counts {
        let compared = several::compare(pack, setting, &input.list, counts)?;
        let agree = compared.differences.is_empty();
        let agreement = Agreement { agree, differences: compared.differences, third_count: None };
        return Ok((compared.tally, Some(agreement)));
    }
    let tally = match (&input.ballots, &input.totals) {
        (Some(papers), _) => ballot::count_papers(pack, setting, &input.list, papers, "ballots")?,
        (None, Some(totals)) => ballot::take_totals(pack, setting, &input.list, totals, "totals")?,
        (None, None) => Tally::default(),
    };
    Ok((tally, None))
}

/// The votes that a candidate needs in this round. A new vote among the tied needs no majority, unless the
/// pack says so.
fn needed(pack: &Pack, input: &Input, base: u128, notes: &mut Notes) -> Result<u128, Fault> {
    if input.election.re_votes > 0
        && let Some(rule) = &pack.says.seats.re_vote_needs_majority
        && !rule.value
    {
        notes.cite("seats.re_vote_needs_majority", rule);
        return Ok(1);
    }
    let round = input.election.round;
    let majority = pack.majority_in(round).ok_or_else(|| {
        Fault::new(
            "election.round",
            format!("Bộ quy tắc không nói tỷ lệ trúng cử ở lần bầu thứ {round}."),
            format!("the pack says no majority for round {round}"),
        )
    })?;
    if let Some(most) = &pack.says.rounds.most
        && round > most.value
    {
        return Err(Fault::new(
            "election.round",
            format!("Chỉ được bầu nhiều nhất {} lần.", most.value),
            format!("there are at most {} rounds", most.value),
        )
        .by(most.source.to_string()));
    }
    let name = format!("majority.{}", majority.from_round);
    notes.citations.push(Citation::of(name, &majority.source, majority.read));
    Ok(base::needed(majority.fraction, majority.strict, base))
}

/// Whether a poll had the turnout that the pack asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turnout {
    /// It had, or the poll is valid at any turnout.
    Reached,
    /// Too few came.
    Failed,
    /// It is not known how many came, or of how many.
    NotKnown,
}

/// Whether enough of the registered voters took part, where the pack asks for it. After the repeats that the
/// pack allows, the poll is valid at any turnout. Each ballot in the box is a voter who came; only the roll
/// knows of others who came.
fn turned_out(pack: &Pack, input: &Input, tally: &Tally, notes: &mut Notes) -> Turnout {
    let Some(rule) = &pack.says.turnout.more_than else { return Turnout::Reached };
    notes.cite("turnout.more_than", rule);
    let repeats = pack.says.turnout.repeats.as_ref().map_or(0, |repeats| repeats.value);
    let stands = input.election.round > repeats;
    let registered = input.roll.registered.or(input.roll.convened);
    let is_enough =
        |came: u64| registered.is_some_and(|all| u128::from(came) >= rule.value.least(all.into(), true));
    match (input.roll.present, registered) {
        (Some(present), Some(_)) if is_enough(present) => Turnout::Reached,
        (Some(present), Some(registered)) => {
            notes.flag(
                "turnout",
                &present.to_string(),
                Words::new(
                    format!("Mới có {present} trên {registered} cử tri đi bầu, chưa quá {}.", rule.value),
                    format!("{present} of {registered} voters took part, not more than {}", rule.value),
                ),
            );
            if stands { Turnout::Reached } else { Turnout::Failed }
        }
        _ if stands || tally.returned().is_some_and(is_enough) => Turnout::Reached,
        (present, registered) => {
            let told = |count: Option<u64>| count.map_or("?".to_owned(), |count| count.to_string());
            let (came, all) = (told(present), told(registered));
            notes.flag(
                "turnout_not_checked",
                "turnout.more_than",
                Words::new(
                    format!("Chưa biết bao nhiêu cử tri đi bầu ({came} trên {all}): phải hơn {} thì cuộc bầu mới có giá trị, chưa kiểm tra được.", rule.value),
                    format!("how many voters took part is not known ({came} of {all}): the poll needs more than {}, which is not checked", rule.value),
                ),
            );
            Turnout::NotKnown
        }
    }
}

/// The base of the percentages, with its value.
pub(crate) fn percent_base(
    pack: &Pack,
    input: &Input,
    tally: &Tally,
    found: &base::Found,
) -> Result<(Base, u128), Fault> {
    match pack.says.percent.of.as_ref().map(|rule| rule.value) {
        Some(kind) if kind != found.kind => {
            let value = base::value(kind, pack, &input.election, &input.roll, tally, &mut Vec::new())?;
            Ok((kind, value))
        }
        _ => Ok((found.kind, found.value)),
    }
}

fn results(
    pack: &Pack,
    tally: &Tally,
    candidates: &[Candidate],
    filled: &Filled,
    percent_base: u128,
    form: Form,
) -> Vec<NameResult> {
    let amount = |units: u128| Amount { units, digits: tally.digits };
    let mut in_order: Vec<u128> = candidates.iter().map(|candidate| candidate.votes).collect();
    in_order.sort_unstable_by(|a, b| b.cmp(a));
    let rows = !matches!(form, Form::StrikeOut | Form::Tick) || candidates.len() == 1;
    let elected = seated(filled, candidates.len());
    candidates
        .iter()
        .zip(&tally.names)
        .zip(elected)
        .map(|((candidate, received), elected)| NameResult {
            id: candidate.name.id.clone(),
            votes: amount(candidate.votes),
            against: received.no.filter(|_| rows).map(amount),
            abstain: received.abstain.filter(|_| rows).map(amount),
            uncounted: received.uncounted.filter(|_| rows).map(amount),
            percent: percent(
                candidate.votes,
                percent_base,
                pack.says.percent.digits.value as u32,
                pack.says.percent.rounding.value,
            ),
            over_majority: candidate.over_majority,
            elected,
            // A binary search, because a list may have ten thousand names.
            rank: in_order.partition_point(|votes| *votes > candidate.votes) + 1,
        })
        .collect()
}

/// Why a third count is needed: a candidate or the last seat is within the pack's margin.
fn third_count(
    pack: &Pack,
    input: &Input,
    candidates: &[Candidate],
    needed: u128,
    tally: &Tally,
) -> Option<Words> {
    let margin = pack.says.counts.margin.as_ref()?;
    let counts = input.counts.as_ref().map_or(0, Vec::len);
    if counts >= 3 {
        return None;
    }
    let near = u128::from(margin.value) * tally.scale();
    let threshold = candidates.iter().find(|candidate| {
        let distance = match candidate.over_majority {
            true => candidate.votes - needed + tally.scale(),
            false => needed - candidate.votes,
        };
        distance <= near
    });
    // Where one vote is enough, as in a new vote among the tied, only the last seat can be close.
    if let Some(candidate) = threshold.filter(|_| needed > 1) {
        let id = &candidate.name.id;
        return Some(Words::new(
            format!("“{id}” cách mức trúng cử không quá {} phiếu: phải kiểm đủ lần thứ ba.", margin.value),
            format!("\"{id}\" is within {} votes of those needed: a full third count", margin.value),
        ));
    }
    let mut over: Vec<u128> = candidates
        .iter()
        .filter(|candidate| candidate.over_majority)
        .map(|candidate| candidate.votes)
        .collect();
    over.sort_unstable_by(|a, b| b.cmp(a));
    let seats = input.election.seats as usize;
    let (last, next) = (over.get(seats.checked_sub(1)?)?, over.get(seats)?);
    (last - next <= near).then(|| {
        Words::new(
            format!("Vị trí cuối chênh không quá {} phiếu: phải kiểm đủ lần thứ ba.", margin.value),
            format!("the last seat hangs on {} votes or fewer: a full third count", margin.value),
        )
    })
}

/// Alternates from the same ballot: the next by votes among those over the majority. Candidates with equal
/// votes at the end are all left out, because the list of alternates must not be a guess.
fn alternates(
    pack: &Pack,
    input: &Input,
    filled: &Filled,
    candidates: &[Candidate],
    outcome: &mut Outcome,
) -> Result<Vec<String>, Fault> {
    let wanted = usize::try_from(input.election.alternates).unwrap_or(usize::MAX);
    if wanted == 0 {
        return Ok(Vec::new());
    }
    let rule = pack.says.seats.alternates.as_ref().filter(|rule| rule.value == Alternates::SameBallot);
    let Some(rule) = rule else {
        return Err(Fault::new(
            "election.alternates",
            "Theo bộ quy tắc này, đại biểu dự khuyết bầu bằng phiếu riêng: lập một cuộc bầu riêng.",
            "by these rules alternates have a ballot of their own: count it as an election of its own",
        ));
    };
    outcome.citations.push(Citation::of("seats.alternates", &rule.source, rule.read));
    if filled.tie.is_some() {
        return Ok(Vec::new());
    }
    let mut left: Vec<&Candidate> = candidates
        .iter()
        .zip(seated(filled, candidates.len()))
        .filter(|(candidate, seated)| !seated && candidate.over_majority && !candidate.name.declines)
        .map(|(candidate, _)| candidate)
        .collect();
    left.sort_by_key(|candidate| std::cmp::Reverse(candidate.votes));
    let last = wanted.checked_sub(1).and_then(|last| left.get(last)).map(|last| last.votes);
    if let (Some(last), Some(next)) = (last, left.get(wanted).map(|next| next.votes))
        && last == next
    {
        outcome.flags.push(Flag {
            code: "alternates_tied",
            about: input.election.office.clone(),
            words: Words::new(
                "Bằng phiếu ở vị trí dự khuyết cuối: chưa xếp những người bằng phiếu.",
                "a tie among the last alternates: the tied are left out",
            ),
        });
        left.retain(|candidate| candidate.votes > last);
    }
    Ok(left.into_iter().take(wanted).map(|candidate| candidate.name.id.clone()).collect())
}

/// For each index in the list, whether the candidate is elected.
fn seated(filled: &Filled, names: usize) -> Vec<bool> {
    let mut seated = vec![false; names];
    for at in &filled.elected {
        if let Some(seated) = seated.get_mut(*at) {
            *seated = true;
        }
    }
    seated
}

/// The next act, by the pack.
fn next(
    pack: &Pack,
    input: &Input,
    filled: &Filled,
    candidates: &[Candidate],
    base: u128,
    third: bool,
    outcome: &mut Outcome,
) -> (&'static str, Option<FurtherRound>) {
    if third {
        return ("third_count", None);
    }
    if let Some(tie) = &filled.tie {
        return (tie.next, None);
    }
    if filled.empty == 0 {
        let acceptance = pack.says.seats.acceptance.as_ref().filter(|rule| rule.value);
        if let Some(rule) = acceptance {
            outcome.citations.push(Citation::of("seats.acceptance", &rule.source, rule.read));
            return ("ask_acceptance", None);
        }
        return ("announce", None);
    }
    let rounds = &pack.says.rounds;
    outcome.citations.push(Citation::of(
        "rounds.decided_by",
        &rounds.decided_by.source,
        rounds.decided_by.read,
    ));
    if outcome.flags.iter().any(|flag| flag.code == "turnout") && outcome.elected.is_empty() {
        return ("repeat_poll", None);
    }
    let round = input.election.round;
    let last = rounds.most.as_ref().is_some_and(|most| round >= most.value);
    if last || rounds.decided_by.value == Decides::Nobody {
        let restart = rounds.restart.as_ref().is_some_and(|restart| restart.value);
        return (if restart { "start_again" } else { "report_shortfall" }, None);
    }
    let mut decides = rounds.decided_by.value;
    if decides == Decides::ByBody {
        let Some(body) = pack.body_of(input.election.body.as_deref(), &input.election.office) else {
            outcome.flags.push(body_not_told(pack, input));
            return ("check_body", None);
        };
        outcome.citations.push(Citation::of(format!("body.{}", body.id), &body.source, body.read));
        let seats = input.election.seats;
        let filled = u128::from(seats.saturating_sub(filled.empty));
        if body.further_below.is_some_and(|share| filled >= share.ceil_of(seats.into())) {
            return ("report_shortfall", None);
        }
        decides = body.decided_by;
        if decides == Decides::Nobody {
            return ("report_shortfall", None);
        }
    }
    let further = FurtherRound {
        round: round + 1,
        seats: filled.empty,
        entrants: entrants(pack, round + 1, filled, candidates, base),
        new_names: rounds.new_names.as_ref().map(|rule| rule.value),
    };
    if let Some(entry) = pack.entry_to(round + 1) {
        outcome.citations.push(Citation::of(
            format!("entry.{}", entry.from_round),
            &entry.source,
            entry.read,
        ));
    }
    let next = match decides {
        Decides::Assembly => "assembly_decides_further_round",
        Decides::NationalElectionCouncil => "national_election_council_decides_further_round",
        Decides::Automatic | Decides::Nobody | Decides::ByBody => "further_round",
    };
    (next, Some(further))
}

/// The rules differ between bodies, and neither the input nor the office names the body.
fn body_not_told(pack: &Pack, input: &Input) -> Flag {
    let list = |side: fn(&Words) -> &String| {
        let named = pack.body.iter().map(|body| format!("{} ({})", side(&body.name), body.id));
        named.collect::<Vec<_>>().join(", ")
    };
    let office = &input.election.office;
    Flag {
        code: "body_not_told",
        about: "election.body".to_owned(),
        words: Words::new(
            format!(
                "Bầu tiếp hay không tùy cơ quan được bầu, mà “{office}” chưa cho biết là cơ quan nào: {}.",
                list(|words| &words.vi)
            ),
            format!(
                "whether there is a further round depends on the body elected, and \"{office}\" does not say which: {}",
                list(|words| &words.en)
            ),
        ),
    }
}

/// The candidates of the next round: those not elected who meet the pack's condition.
fn entrants(pack: &Pack, round: u64, filled: &Filled, candidates: &[Candidate], base: u128) -> Vec<String> {
    let mut left: Vec<&Candidate> = candidates
        .iter()
        .zip(seated(filled, candidates.len()))
        .filter(|(candidate, seated)| !seated && !candidate.name.declines)
        .map(|(candidate, _)| candidate)
        .collect();
    match pack.entry_to(round).map(|entry| (entry.more_than, entry.best)) {
        Some((Some(share), _)) => {
            let least = share.least(base, true);
            left.retain(|candidate| candidate.votes >= least);
        }
        Some((None, Some(best))) => {
            let mut votes: Vec<u128> = left.iter().map(|candidate| candidate.votes).collect();
            votes.sort_unstable_by(|a, b| b.cmp(a));
            let cut = (best as usize).checked_sub(1).and_then(|last| votes.get(last)).copied().unwrap_or(0);
            left.retain(|candidate| candidate.votes >= cut);
        }
        _ => {}
    }
    left.into_iter().map(|candidate| candidate.name.id.clone()).collect()
}

/// Flags and citations collected during the count.
struct Notes<'pack> {
    pack: &'pack Pack,
    flags: Vec<Flag>,
    citations: Vec<Citation>,
}

impl<'pack> Notes<'pack> {
    fn new(pack: &'pack Pack, input: &Input, form: Form) -> Notes<'pack> {
        let mut notes = Notes { pack, flags: Vec::new(), citations: Vec::new() };
        let names = input.list.len();
        let rule = pack.form(names, input.election.seats);
        let name = match names {
            1 => "ballot.one_name",
            names if names as u64 > input.election.seats => "ballot.with_surplus",
            _ => "ballot.without_surplus",
        };
        match &pack.says.ballot.also {
            Some(also) if form != rule.value => notes.cite("ballot.also", also),
            _ => notes.cite(name, rule),
        }
        let forms = &pack.says.ballot;
        match (names, form) {
            (1, Form::StrikeOut) => {
                forms.one_name_struck.iter().for_each(|rule| notes.cite("ballot.one_name_struck", rule))
            }
            (1, _) => notes.cite("ballot.one_name_unmarked", &forms.one_name_unmarked),
            (_, Form::StrikeOut | Form::Tick) => notes.cite("ballot.nobody_chosen", &forms.nobody_chosen),
            _ => notes.cite("ballot.unclear_row", &forms.unclear_row),
        }
        notes.cite("percent.digits", &pack.says.percent.digits);
        notes.cite("percent.rounding", &pack.says.percent.rounding);
        notes
    }

    fn cite<T>(&mut self, rule: &str, said: &Rule<T>) {
        self.citations.push(Citation::of(rule, &said.source, said.read));
    }

    fn flag(&mut self, code: &'static str, about: &str, words: Words) {
        self.flags.push(Flag { code, about: about.to_owned(), words });
    }

    /// The result so far: rules, flags and citations.
    fn outcome(&mut self) -> Outcome {
        Outcome {
            rules: self.pack.id.clone(),
            base: None,
            needed: None,
            valid: None,
            invalid: Default::default(),
            percent_of: None,
            votes: Vec::new(),
            elected: Vec::new(),
            alternates: Vec::new(),
            tie: None,
            shortfall: 0,
            next: "announce",
            further_round: None,
            counts: None,
            flags: std::mem::take(&mut self.flags),
            citations: std::mem::take(&mut self.citations),
        }
    }

    /// Checks the list against the pack; the vote has been held, so a fault is flagged and not refused.
    fn look_at_list(&mut self, input: &Input) {
        let rules = &self.pack.says.list;
        let surplus = list::surplus(rules, input.election.seats);
        let more = (input.list.len() as u64).saturating_sub(input.election.seats);
        let first_ballot = input.election.round == 1 && input.election.re_votes == 0;
        if let Some(most) = surplus.most.filter(|most| first_ballot && more > *most) {
            let rule = rules.small.as_ref().map(|rule| (&rule.source, rule.read, "list.small"));
            let small = rule.filter(|_| {
                rules
                    .small
                    .as_ref()
                    .is_some_and(|small| (small.value.from..=small.value.to).contains(&input.election.seats))
            });
            let usual =
                rules.surplus_most.as_ref().map(|rule| (&rule.source, rule.read, "list.surplus_most"));
            if let Some((source, read, name)) = small.or(usual) {
                self.citations.push(Citation::of(name, source, read));
            }
            self.flag(
                "surplus_above_most",
                &more.to_string(),
                Words::new(
                    format!("Danh sách dư {more} người, quá số dư tối đa {most}."),
                    format!("the list has a surplus of {more}, above the largest of {most}"),
                ),
            );
        }
        if let Some(least) = surplus.least.filter(|least| first_ballot && more < *least) {
            rules.surplus_least.iter().for_each(|rule| self.cite("list.surplus_least", rule));
            self.flag(
                "surplus_below_least",
                &more.to_string(),
                Words::new(
                    format!("Danh sách dư {more} người, chưa đủ số dư tối thiểu {least}."),
                    format!("the list has a surplus of {more}, below the least of {least}"),
                ),
            );
        }
        for name in &input.list {
            let attending = input.roll.present.or(input.roll.convened);
            if attending.and_then(|attending| list::endorsed(rules, name, attending)) == Some(false) {
                rules.endorsement.iter().for_each(|rule| self.cite("list.endorsement", rule));
                self.flag(
                    "not_endorsed",
                    &name.id,
                    Words::new(
                        format!("“{}” chưa được đủ số người có mặt tán thành để đưa vào danh sách.", name.id),
                        format!("\"{}\" was not endorsed by enough of those attending", name.id),
                    ),
                );
            }
        }
    }

    /// Flags reserved seats with too few candidates of their class: such a seat stays empty.
    fn look_at_reserved(&mut self, input: &Input) {
        let Some(rule) =
            self.pack.says.seats.reserved.as_ref().filter(|_| !input.election.reserved.is_empty())
        else {
            return;
        };
        self.cite("seats.reserved", rule);
        for kept in &input.election.reserved {
            let stands = |name: &&crate::input::Name| name.classes.contains(&kept.class) && !name.declines;
            let standing = input.list.iter().filter(stands).count() as u64;
            if standing >= kept.seats {
                continue;
            }
            let (class, seats) = (&kept.class, kept.seats);
            self.flag(
                "reserved_without_candidates",
                class,
                Words::new(
                    format!("Dành {seats} ghế cho nhóm “{class}” mà danh sách chỉ có {standing} người của nhóm này."),
                    format!("{seats} seats are kept for \"{class}\" and {standing} of that class stand"),
                ),
            );
        }
    }

    fn look_at_tally(&mut self, input: &Input, tally: &Tally, found: &base::Found) {
        let roll = &input.roll;
        if let (Some(present), Some(convened)) = (roll.present, roll.convened) {
            self.look_at_quorum(present, convened, found.kind, input);
        }
        if let Some(unmarked) = tally.unmarked.filter(|unmarked| *unmarked > 0) {
            self.flag(
                "unmarked_ballots",
                &unmarked.to_string(),
                Words::new(
                    format!("{unmarked} phiếu không đánh dấu dòng nào: hợp lệ nhưng không tính cho ai; ban kiểm phiếu cần biết."),
                    format!("{unmarked} ballots have no mark at all: valid, counted for nobody; the tellers should know"),
                ),
            );
        }
        let returned = tally.returned();
        if let (Some(issued), Some(returned)) = (tally.issued, returned)
            && returned < issued
        {
            self.flag(
                "not_returned",
                &(issued - returned).to_string(),
                Words::new(
                    format!("{} phiếu phát ra không thu về.", issued - returned),
                    format!("{} ballots issued did not come back", issued - returned),
                ),
            );
        }
        if let (Some(counts), Some(rule)) = (&input.counts, &self.pack.says.counts.independent)
            && (counts.len() as u64) < rule.value
        {
            let words = Words::new(
                format!("Mới có {} lần kiểm độc lập, cần {}.", counts.len(), rule.value),
                format!("{} independent counts of the {} asked for", counts.len(), rule.value),
            );
            self.citations.push(Citation::of("counts.independent", &rule.source, rule.read));
            self.flag("too_few_counts", &counts.len().to_string(), words);
        }
    }

    fn look_at_quorum(&mut self, present: u64, convened: u64, base: Base, input: &Input) {
        let quorum = &self.pack.says.quorum;
        let units = input.roll.units_represented.zip(input.roll.units);
        let people = Some((present, convened)).filter(|_| base == Base::Convened);
        let checks = [
            ("quorum.present", &quorum.present, people, false),
            ("quorum.present_more_than", &quorum.present_more_than, people, true),
            ("quorum.units", &quorum.units, units, false),
        ];
        for (name, rule, counts, is_strict) in checks {
            let (Some(rule), Some((part, whole))) = (rule, counts) else { continue };
            if u128::from(part) >= rule.value.least(whole.into(), is_strict) {
                continue;
            }
            self.citations.push(Citation::of(name, &rule.source, rule.read));
            self.flag(
                "no_quorum",
                name,
                Words::new(
                    format!(
                        "Chỉ có {part} trên {whole}, chưa đủ {}: không đủ điều kiện tiến hành.",
                        rule.value
                    ),
                    format!("{part} of {whole} are fewer than {}: there is no quorum", rule.value),
                ),
            );
        }
    }

    /// Published percentages beside the count.
    fn look_at_print(
        &mut self,
        input: &Input,
        tally: &Tally,
        percent_of: &(Base, u128),
        found: &base::Found,
    ) {
        let scale = tally.scale();
        let persons = |count: Option<u64>| count.map(|count| u128::from(count) * scale);
        let known = [
            (found.kind, Some(found.value)),
            (Base::Registered, persons(input.roll.registered)),
            (Base::Convened, persons(input.roll.convened)),
            (Base::Present, persons(input.roll.present)),
            (Base::Issued, persons(tally.issued)),
            (Base::Returned, persons(tally.returned())),
            (Base::Valid, tally.valid),
            (Base::ValidMinusAbstentions, tally.valid.zip(tally.abstained).map(|(valid, out)| valid - out)),
        ];
        let mut bases = vec![*percent_of];
        bases.extend(known.into_iter().filter_map(|(kind, value)| Some((kind, value?))));
        for (name, received) in input.list.iter().zip(&tally.names) {
            let Some(printed) = input.printed.get(&name.id) else { continue };
            let verdict =
                printed::check(printed, received.yes, &bases, self.pack.says.percent.rounding.value);
            self.flags.extend(verdict.flag(&name.id, printed));
        }
    }
}

/// Each rule applied that was not read in its source.
fn not_read(citations: &[Citation]) -> Vec<Flag> {
    citations
        .iter()
        .filter(|citation| citation.read != Read::Whole)
        .map(|citation| {
            let source = format!("{}, {}", citation.document, citation.article);
            let words = match citation.read {
                Read::Part => Words::new(
                    format!("“{}” mới đọc được một phần của {source}.", citation.rule),
                    format!("\"{}\" was read in part only: {source}", citation.rule),
                ),
                _ => Words::new(
                    format!("“{}” chưa đọc được trong nguồn: {source}.", citation.rule),
                    format!("\"{}\" was not read in its source: {source}", citation.rule),
                ),
            };
            Flag { code: "rule_not_read", about: citation.rule.clone(), words }
        })
        .collect()
}
