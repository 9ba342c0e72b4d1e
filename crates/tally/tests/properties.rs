//! Properties of every count, and a second count written for clarity rather than speed.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value, json};
use tally::outcome::Outcome;
use tally::rules::{Base, Blank, Form, OneStruck, Pack, SHIPPED, UnclearRow, shipped};

/// One ballot as a person would write it down.
#[derive(Clone, Debug)]
enum Ballot {
    Kept(Vec<usize>),
    Rows(Vec<&'static str>),
    Void,
}

#[derive(Clone, Debug)]
struct Box {
    pack: &'static str,
    seats: u64,
    names: usize,
    ballots: Vec<(u64, Ballot)>,
    absent: u64,
}

fn boxes() -> impl Strategy<Value = Box> {
    (0..SHIPPED.len(), 1..6usize, 1..5u64).prop_flat_map(|(pack, names, seats)| {
        let pack = SHIPPED[pack].0;
        let rules = shipped(pack).expect("a pack");
        let form = rules.form(names, seats).value;
        let ballot = match form {
            Form::StrikeOut | Form::Tick => {
                proptest::sample::subsequence((0..names).collect::<Vec<_>>(), 0..=names)
                    .prop_map(Ballot::Kept)
                    .boxed()
            }
            _ => {
                let marks: &[&str] = match form {
                    Form::AgreeDisagree => &["agree", "disagree", "both", "none"],
                    _ => &["yes", "no", "abstain", "both", "none"],
                };
                proptest::collection::vec(proptest::sample::select(marks), names)
                    .prop_map(Ballot::Rows)
                    .boxed()
            }
        };
        let ballot = prop_oneof![12 => ballot, 1 => Just(Ballot::Void)];
        (Just(pack), Just(seats), Just(names), proptest::collection::vec((1..40u64, ballot), 1..12), 0..9u64)
            .prop_map(|(pack, seats, names, ballots, absent)| Box { pack, seats, names, ballots, absent })
    })
}

fn id(name: usize) -> String {
    format!("n{name}")
}

fn input(of: &Box, order: &[usize]) -> Value {
    let pack = shipped(of.pack).expect("a pack");
    let reason = pack.invalid.first().expect("a reason").id.clone();
    let ballots: Vec<Value> = of
        .ballots
        .iter()
        .map(|(count, ballot)| match ballot {
            Ballot::Kept(kept) => {
                json!({"count": count, "kept": kept.iter().map(|name| id(*name)).collect::<Vec<_>>()})
            }
            Ballot::Rows(rows) => {
                let rows = rows.iter().enumerate().map(|(name, mark)| (id(name), json!(mark)));
                json!({"count": count, "rows": rows.collect::<serde_json::Map<_, _>>()})
            }
            Ballot::Void => json!({"count": count, "invalid": reason}),
        })
        .collect();
    let all: u64 = of.ballots.iter().map(|(count, _)| count).sum();
    json!({
        "election": {"office": "x", "seats": of.seats, "electorate": "members"},
        "roll": {"convened": all + of.absent},
        "list": order.iter().map(|name| json!({"id": id(*name), "name": id(*name)})).collect::<Vec<_>>(),
        "issued": all, "returned": all,
        "ballots": ballots,
    })
}

fn count(of: &Box) -> Option<Outcome> {
    let order: Vec<usize> = (0..of.names).collect();
    counted(of, &input(of, &order))
}

/// A count, unless the base of this box is nothing.
fn counted(of: &Box, input: &Value) -> Option<Outcome> {
    let read = tally::input::read(&input.to_string()).expect("an input");
    tally::count(&shipped(of.pack).expect("a pack"), &read).ok()
}

/// Votes by id, without the order of the list.
fn by_id(outcome: &Outcome) -> BTreeMap<String, (u128, bool, usize)> {
    let one = |name: &tally::outcome::NameResult| {
        (name.id.clone(), (name.votes.units, name.over_majority, name.rank))
    };
    outcome.votes.iter().map(one).collect()
}

/// The same count, ballot by ballot, directly by the decision table.
fn plainly(pack: &Pack, of: &Box) -> Option<(Vec<u128>, u128, u128, BTreeSet<String>)> {
    let rules = &pack.says.ballot;
    let form = pack.form(of.names, of.seats).value;
    let (mut votes, mut valid, mut silent, mut all) = (vec![0u128; of.names], 0u128, 0u128, 0u128);
    for (count, ballot) in &of.ballots {
        for _ in 0..*count {
            all += 1;
            let (is_valid, is_silent, chosen): (bool, bool, Vec<usize>) = match ballot {
                Ballot::Void => (false, false, vec![]),
                Ballot::Kept(kept) if kept.is_empty() && of.names == 1 && form == Form::StrikeOut => {
                    let against =
                        rules.one_name_struck.as_ref().is_some_and(|rule| rule.value == OneStruck::Against);
                    (against, false, vec![])
                }
                Ballot::Kept(kept) if kept.is_empty() => {
                    let rule =
                        if of.names == 1 { rules.one_name_unmarked.value } else { rules.nobody_chosen.value };
                    (rule != Blank::Invalid, rule != Blank::Invalid, vec![])
                }
                Ballot::Kept(kept) => (kept.len() as u64 <= of.seats, false, kept.clone()),
                Ballot::Rows(rows) => {
                    let chosen: Vec<usize> =
                        (0..of.names).filter(|name| ["agree", "yes"].contains(&rows[*name])).collect();
                    let both = rows.contains(&"both");
                    let none = rows.contains(&"none");
                    let quiet = rows.iter().all(|mark| ["none", "abstain"].contains(mark));
                    if of.names == 1 {
                        match rows[0] {
                            "both" => (false, false, vec![]),
                            "none" => {
                                let counts = rules.one_name_unmarked.value != Blank::Invalid;
                                (counts, counts, vec![])
                            }
                            "abstain" => (true, true, vec![]),
                            _ => (true, false, chosen),
                        }
                    } else if chosen.len() as u64 > of.seats {
                        (false, false, vec![])
                    } else {
                        let strict = rules.nobody_chosen.value == Blank::Invalid;
                        let void = rules.unclear_row.value == UnclearRow::BallotInvalid
                            && (both || (none && strict));
                        (!void, !void && quiet && !strict, chosen)
                    }
                }
            };
            if is_valid {
                valid += 1;
                silent += u128::from(is_silent);
                chosen.into_iter().for_each(|name| votes[name] += 1);
            }
        }
    }
    let base = match pack.says.base.members.value {
        Base::Convened => all + u128::from(of.absent),
        Base::Returned => all,
        Base::Valid => valid,
        Base::ValidMinusAbstentions => valid - silent,
        other => unreachable!("no shipped pack has the base {other:?}"),
    };
    if base == 0 {
        return None;
    }
    let majority = &pack.majority[0];
    let enough =
        |votes: u128| votes * u128::from(majority.fraction.whole) > base * u128::from(majority.fraction.part);
    let mut over: Vec<usize> = (0..of.names).filter(|name| enough(votes[*name])).collect();
    over.sort_by_key(|name| std::cmp::Reverse(votes[*name]));
    // Without more than half of the voters the poll is invalid; everyone known to have come has left a
    // ballot.
    let registered = all + u128::from(of.absent);
    let share = pack.says.turnout.more_than.as_ref().map(|rule| rule.value);
    if share.is_some_and(|share| all * u128::from(share.whole) <= registered * u128::from(share.part)) {
        over.clear();
    }
    // A candidate is elected if at most as many candidates as seats, the candidate included, have the same
    // votes or more.
    let seated = over.iter().filter(|name| {
        over.iter().filter(|other| votes[**other] >= votes[**name]).count() as u64 <= of.seats
    });
    Some((votes.clone(), valid, base, seated.map(|name| id(*name)).collect()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_plain_second_count_agrees(of in boxes()) {
        let pack = shipped(of.pack).expect("a pack");
        let (Some(outcome), Some((votes, valid, base, seated))) = (count(&of), plainly(&pack, &of)) else {
            prop_assert_eq!(count(&of).is_some(), plainly(&pack, &of).is_some());
            return Ok(());
        };
        prop_assert_eq!(outcome.votes.iter().map(|name| name.votes.units).collect::<Vec<_>>(), votes);
        prop_assert_eq!(outcome.valid.map(|valid| valid.units), Some(valid));
        prop_assert_eq!(outcome.base.map(|found| found.value.units), Some(base));
        prop_assert_eq!(outcome.elected.iter().cloned().collect::<BTreeSet<_>>(), seated);
        let seats_told = outcome.elected.len() as u64 + outcome.shortfall + outcome.tie.as_ref().map_or(0, |tie| tie.seats_left);
        prop_assert_eq!(seats_told, of.seats);
    }

    #[test]
    fn the_order_of_ballots_and_of_names_never_matters(of in boxes()) {
        let Some(first) = count(&of) else { return Ok(()) };
        let mut turned = of.clone();
        turned.ballots.reverse();
        let backwards: Vec<usize> = (0..of.names).rev().collect();
        let other = counted(&turned, &input(&turned, &backwards)).expect("an outcome");
        prop_assert_eq!(by_id(&first), by_id(&other));
        let set = |outcome: &Outcome| outcome.elected.iter().cloned().collect::<BTreeSet<_>>();
        prop_assert_eq!(set(&first), set(&other));
        prop_assert_eq!(first.next, other.next);
    }

    #[test]
    fn a_ballot_for_one_alone_never_unseats_that_one(of in boxes(), lucky in 0..5usize) {
        let lucky = lucky % of.names;
        let Some(before) = count(&of) else { return Ok(()) };
        if !before.elected.contains(&id(lucky)) {
            return Ok(());
        }
        let ballot = match shipped(of.pack).expect("a pack").form(of.names, of.seats).value {
            Form::StrikeOut | Form::Tick => Ballot::Kept(vec![lucky]),
            form => {
                let (yes, no) = if form == Form::AgreeDisagree { ("agree", "disagree") } else { ("yes", "no") };
                Ballot::Rows((0..of.names).map(|name| if name == lucky { yes } else { no }).collect())
            }
        };
        let mut more = of.clone();
        more.ballots.push((1, ballot));
        // The voter was already convened, so the base of those convened does not change.
        more.absent = more.absent.saturating_sub(1);
        let after = count(&more).expect("an outcome");
        prop_assert!(after.elected.contains(&id(lucky)), "{before:?}\n{after:?}");
    }

    #[test]
    fn batches_add_up_to_the_whole(of in boxes(), cut in 0..12usize) {
        let cut = cut.min(of.ballots.len());
        let order: Vec<usize> = (0..of.names).collect();
        let mut whole = input(&of, &order);
        let ballots = whole["ballots"].as_array().expect("ballots").clone();
        let (first, second) = ballots.split_at(cut);
        let batches = json!([{"batch": "1", "ballots": first}, {"batch": "2", "ballots": second}]);
        let Some(one) = counted(&of, &whole) else { return Ok(()) };
        whole.as_object_mut().expect("an input").remove("ballots");
        whole["counts"] = json!([
            {"by": "A", "kind": "keyed", "batches": batches},
            {"by": "B", "kind": "scanned", "batches": batches},
            {"by": "C", "kind": "scanned", "batches": batches},
        ]);
        let merged = counted(&of, &whole).expect("an outcome");
        prop_assert!(merged.counts.as_ref().is_some_and(|counts| counts.agree));
        prop_assert_eq!(&one.votes, &merged.votes);
        prop_assert_eq!((&one.elected, one.base, one.valid), (&merged.elected, merged.base, merged.valid));
        prop_assert_eq!(&one.invalid, &merged.invalid);
    }

    #[test]
    fn sheets_of_bits_and_lists_of_names_agree(
        names in 1..140usize, seats in 1..40u64, seeds in proptest::collection::vec(any::<u64>(), 1..60)
    ) {
        let mut sheets = tally::ballot::Sheets::new(names);
        let mut ballots = Vec::new();
        for seed in seeds {
            let every = (seed % 7 + 1) as usize;
            let kept: Vec<usize> = (0..names).filter(|name| (name + seed as usize % 11).is_multiple_of(every) && seed % 5 > 0).collect();
            sheets.push(kept.iter().copied());
            ballots.push((1, Ballot::Kept(kept)));
        }
        let totals = tally::ballot::count_sheets(&sheets, seats);
        let of = Box { pack: "robert-12", seats, names, ballots, absent: 0 };
        let order: Vec<usize> = (0..names).collect();
        let Some(outcome) = counted(&of, &input(&of, &order)) else { return Ok(()) };
        prop_assert_eq!(outcome.votes.iter().map(|name| name.votes.units as u64).collect::<Vec<_>>(), totals.votes);
        prop_assert_eq!(outcome.invalid.get("too_many").copied().unwrap_or(0), totals.too_many);
        prop_assert_eq!(outcome.valid.map(|valid| valid.units as u64), Some(totals.chosen + totals.nobody));
    }

    #[test]
    fn no_bytes_make_a_reader_fall_over(text in ".{0,200}", at in 0..4000usize, byte in any::<u8>()) {
        let _ = tally::input::read(&text);
        let _ = tally::rules::read(&text);
        // A sound file with one byte turned.
        let (_, pack) = SHIPPED[at % SHIPPED.len()];
        let mut bytes = pack.as_bytes().to_vec();
        let place = at % bytes.len();
        bytes[place] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            let _ = tally::rules::read(&text);
        }
        let sound = json!({
            "election": {"office": "x", "seats": 1, "electorate": "members"}, "roll": {"convened": 9},
            "list": [{"id": "a"}, {"id": "b"}], "issued": 9, "returned": 9,
            "ballots": [{"count": 5, "kept": ["a"]}, {"count": 4, "kept": ["b"]}],
        })
        .to_string();
        let mut bytes = sound.into_bytes();
        let place = at % bytes.len();
        bytes[place] = byte;
        if let Ok(input) = String::from_utf8(bytes).map_err(drop).and_then(|text| tally::input::read(&text).map_err(drop)) {
            let _ = tally::count(&shipped("vn-party-2024").expect("a pack"), &input);
        }
    }
}
