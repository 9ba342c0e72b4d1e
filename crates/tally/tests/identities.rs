//! The table of identities against the code: each row has an input that breaks only this row, and one at its
//! boundary.

use serde_json::{Value, json};
use tally::identities::{IDENTITIES, Stops, broken};
use tally::rules::{Pack, read, shipped};

/// A row of the table, an input that breaks only this row, and the change that corrects it.
struct Case {
    id: &'static str,
    pack: &'static str,
    wrong: Value,
    right: (&'static str, Value),
    /// The two numbers that the refusal names.
    named: [&'static str; 2],
}

/// The Party's rules for 100 people, three names and two seats, given as totals.
fn totals() -> Value {
    json!({
        "election": {"office": "BCH", "seats": 2, "electorate": "delegates"},
        "roll": {"convened": 100, "present": 100},
        "issued": 100, "returned": 100,
        "list": [{"id": "A"}, {"id": "B"}, {"id": "C"}],
        "totals": {"valid": 90, "invalid": {"too_many": 10}, "votes": {"A": 80, "B": 60, "C": 10}},
    })
}

/// One name, for which ballots have boxes.
fn rows(votes: Value) -> Value {
    let mut input = totals();
    input["election"]["seats"] = json!(1);
    input["list"] = json!([{"id": "A"}]);
    input["totals"] = json!({"valid": 100, "invalid": {}, "votes": {"A": votes}});
    input
}

fn with(mut input: Value, changes: &[(&str, Value)]) -> Value {
    for (pointer, value) in changes {
        set(&mut input, pointer, value.clone());
    }
    input
}

/// Sets a value; `null` removes it, and missing parents are created.
fn set(input: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = input.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    match key.parse::<usize>() {
        Ok(at) => parent[at] = value,
        Err(_) => parent[key] = value,
    }
}

fn pack(id: &str) -> Pack {
    // Rows with a box to abstain in, on top of the Party's rules, as a body may write for itself.
    if id == "own" {
        return read(
            r#"
id = "own"
extends = "robert-12"
name = { vi = "Riêng", en = "Own" }
valid_from = "2020-01-01"
[ballot]
one_name = { value = "yes_no_abstain", source = "Điều lệ, Điều 1", read = "whole" }
"#,
        )
        .expect("a pack");
    }
    shipped(id).expect("a pack")
}

fn cases() -> Vec<Case> {
    let party = "vn-party-2024";
    let case = |id, pack, wrong, right, named| Case { id, pack, wrong, right, named };
    vec![
        case(
            "reserved_seats",
            "us-coop-plurality",
            with(totals(), &[("/election/reserved", json!([{"class": "women", "seats": 3}]))]),
            ("/election/reserved/0/seats", json!(2)),
            ["3", "2"],
        ),
        case(
            "present_convened",
            party,
            with(totals(), &[("/roll/present", json!(101))]),
            ("/roll/present", json!(100)),
            ["101", "100"],
        ),
        case(
            "present_registered",
            "vn-state-2015",
            with(totals(), &[("/roll", json!({"registered": 100, "present": 101}))]),
            ("/roll/present", json!(100)),
            ["101", "100"],
        ),
        case(
            "convened_registered",
            party,
            with(totals(), &[("/roll/registered", json!(100)), ("/roll/convened", json!(101))]),
            ("/roll/convened", json!(100)),
            ["101", "100"],
        ),
        case(
            "present_and_absent",
            party,
            with(
                totals(),
                &[
                    ("/election/electorate", json!("members")),
                    ("/roll/excluded", json!([{"reason": "absent_throughout", "count": 3, "present": 1}])),
                    ("/roll/present", json!(99)),
                    ("/issued", json!(98)),
                    ("/returned", json!(98)),
                    ("/totals/invalid/too_many", json!(8)),
                ],
            ),
            ("/roll/present", json!(98)),
            ["101", "100"],
        ),
        case(
            "units_represented",
            party,
            with(totals(), &[("/roll/units", json!(12)), ("/roll/units_represented", json!(13))]),
            ("/roll/units_represented", json!(12)),
            ["13", "12"],
        ),
        case(
            "endorsed_convened",
            party,
            with(totals(), &[("/list/1", json!({"id": "B", "origin": "floor", "endorsed": 101}))]),
            ("/list/1/endorsed", json!(100)),
            ["101", "100"],
        ),
        case(
            "issued_present",
            party,
            with(
                totals(),
                &[
                    ("/roll/present", json!(99)),
                    ("/returned", json!(99)),
                    ("/totals/invalid/too_many", json!(9)),
                ],
            ),
            ("/issued", json!(99)),
            ["100", "99"],
        ),
        case(
            "issued_entitled",
            "robert-12",
            with(
                totals(),
                &[
                    ("/roll", json!({"registered": 100})),
                    ("/issued", json!(101)),
                    ("/totals/abstentions", json!(0)),
                ],
            ),
            ("/issued", json!(100)),
            ["101", "100"],
        ),
        case(
            "returned_issued",
            party,
            with(totals(), &[("/issued", json!(99))]),
            ("/issued", json!(100)),
            ["100", "99"],
        ),
        case(
            "returned_present",
            party,
            with(totals(), &[("/issued", json!(null)), ("/roll/present", json!(99))]),
            ("/roll/present", json!(100)),
            ["100", "99"],
        ),
        case(
            "returned_entitled",
            party,
            with(totals(), &[("/issued", json!(null)), ("/roll", json!({"convened": 99}))]),
            ("/roll/convened", json!(100)),
            ["100", "99"],
        ),
        case(
            "votes_valid",
            party,
            with(totals(), &[("/totals/votes/A", json!(91))]),
            ("/totals/votes/A", json!(90)),
            ["91", "90"],
        ),
        case(
            "row_above_valid",
            party,
            rows(json!({"for": 60, "against": 41})),
            ("/totals/votes/A/against", json!(40)),
            ["101", "100"],
        ),
        case(
            "row_below_valid",
            party,
            rows(json!({"for": 60, "against": 39})),
            ("/totals/votes/A/against", json!(40)),
            ["99", "100"],
        ),
        case(
            "box_of_the_form",
            party,
            rows(json!({"for": 60, "against": 39, "abstain": 1})),
            ("/totals/votes/A", json!({"for": 60, "against": 40, "abstain": 0})),
            ["1", "0"],
        ),
        case(
            "abstentions_valid",
            "de-gruene-local",
            with(
                totals(),
                &[("/totals", json!({"valid": 10, "abstentions": 11, "votes": {"A": 0, "B": 0, "C": 0}}))],
            ),
            ("/totals/abstentions", json!(10)),
            ["11", "10"],
        ),
        case(
            "blank_is_invalid",
            party,
            with(totals(), &[("/totals/abstentions", json!(1))]),
            ("/totals/abstentions", json!(0)),
            ["1", "0"],
        ),
        case(
            "votes_choosing",
            "robert-12",
            with(totals(), &[("/totals/abstentions", json!(11))]),
            ("/totals/abstentions", json!(10)),
            ["80", "79"],
        ),
        case(
            "one_name_whole",
            "own",
            with(rows(json!({"for": 60, "against": 30})), &[("/totals/abstentions", json!(9))]),
            ("/totals/abstentions", json!(10)),
            ["99", "100"],
        ),
        case(
            "votes_most",
            party,
            with(totals(), &[("/totals/votes", json!({"A": 90, "B": 81, "C": 10}))]),
            ("/totals/votes/B", json!(80)),
            ["181", "180"],
        ),
        case(
            "votes_least",
            party,
            with(totals(), &[("/totals/votes", json!({"A": 60, "B": 19, "C": 10}))]),
            ("/totals/votes/B", json!(20)),
            ["89", "90"],
        ),
        case(
            "reason_of_the_form",
            party,
            with(totals(), &[("/totals/invalid", json!({"one_name_unclear": 10}))]),
            ("/totals/invalid", json!({"one_name_unclear": 0, "too_many": 10})),
            ["10", "0"],
        ),
        case(
            "ballots_returned",
            party,
            with(totals(), &[("/returned", json!(99))]),
            ("/returned", json!(100)),
            ["100", "99"],
        ),
        case(
            "valid_returned",
            party,
            with(totals(), &[("/totals/invalid", json!(null)), ("/returned", json!(89))]),
            ("/returned", json!(90)),
            ["90", "89"],
        ),
        case(
            "ballots_issued",
            party,
            with(totals(), &[("/issued", json!(99)), ("/returned", json!(null))]),
            ("/issued", json!(100)),
            ["100", "99"],
        ),
        case(
            "ballots_present",
            party,
            with(
                totals(),
                &[("/issued", json!(null)), ("/returned", json!(null)), ("/roll/present", json!(99))],
            ),
            ("/roll/present", json!(100)),
            ["100", "99"],
        ),
        case(
            "ballots_entitled",
            "robert-12",
            with(
                totals(),
                &[
                    ("/issued", json!(null)),
                    ("/returned", json!(null)),
                    ("/roll", json!({"convened": 99})),
                    ("/totals/abstentions", json!(0)),
                ],
            ),
            ("/roll/convened", json!(100)),
            ["100", "99"],
        ),
        case(
            "votes_ballots",
            party,
            with(
                totals(),
                &[
                    ("/totals", json!({"votes": {"A": 101, "B": 1, "C": 0}})),
                    ("/roll/convened", json!(101)),
                    ("/roll/present", json!(101)),
                    ("/issued", json!(100)),
                    ("/returned", json!(null)),
                ],
            ),
            ("/totals/votes/A", json!(100)),
            ["101", "100"],
        ),
        case(
            "all_votes_ballots",
            party,
            with(totals(), &[("/totals", json!({"votes": {"A": 100, "B": 100, "C": 1}}))]),
            ("/totals/votes/C", json!(0)),
            ["201", "200"],
        ),
        case(
            "valid_base",
            party,
            with(
                totals(),
                &[
                    ("/election/electorate", json!("members")),
                    ("/roll/excluded", json!([{"reason": "suspended_member", "count": 11}])),
                ],
            ),
            ("/roll/excluded/0/count", json!(10)),
            ["90", "89"],
        ),
        case(
            "share_of_all",
            party,
            with(
                totals(),
                &[
                    ("/election/electorate", json!("members")),
                    ("/roll/excluded", json!([{"reason": "suspended_member", "count": 11}])),
                    ("/totals", json!({"votes": {"A": 90, "B": 10, "C": 0}})),
                ],
            ),
            ("/totals/votes/A", json!(89)),
            ["90", "89"],
        ),
        case(
            "counts_agree",
            party,
            with(totals(), &[("/totals", json!(null)), ("/counts", two_counts(80, 79))]),
            ("/counts", two_counts(80, 80)),
            ["80", "79"],
        ),
    ]
}

fn two_counts(one: u64, other: u64) -> Value {
    let count = |by: &str, votes: u64| {
        let totals =
            json!({"valid": 90, "invalid": {"too_many": 10}, "votes": {"A": votes, "B": 60, "C": 10}});
        json!({"by": by, "kind": "hand", "batches": [{"batch": "1", "totals": totals}]})
    };
    json!([count("1", one), count("2", other)])
}

#[test]
fn every_identity_has_its_case_and_every_case_its_identity() {
    let of_table: Vec<&str> = IDENTITIES.iter().map(|identity| identity.id).collect();
    let of_cases: Vec<&str> = cases().iter().map(|case| case.id).collect();
    assert_eq!(of_table, of_cases);
    for identity in IDENTITIES {
        for (vi, en) in [identity.left, identity.right, identity.applies, identity.source] {
            assert!(!vi.is_empty() && !en.is_empty() && vi != en, "{}: {vi} {en}", identity.id);
        }
        assert_eq!(identity.left.0.contains("{}"), identity.left.1.contains("{}"), "{}", identity.id);
    }
}

#[test]
fn each_identity_stops_the_count_alone_and_its_boundary_passes() {
    for Case { id, pack: of, wrong, right, named } in cases() {
        let pack = pack(of);
        let read = |input: &Value| {
            tally::input::read(&input.to_string()).unwrap_or_else(|fault| panic!("{id}: {fault}"))
        };
        assert_eq!(broken(&pack, &read(&wrong)).expect(id), [id], "{id}");
        let identity = IDENTITIES.iter().find(|identity| identity.id == id).expect("a row");
        match (tally::count(&pack, &read(&wrong)), identity.stops) {
            (Err(fault), Stops::Count | Stops::Totals) => {
                for number in named {
                    assert!(fault.words.vi.contains(number), "{id}: {number}: {}", fault.words.vi);
                    assert!(fault.words.en.contains(number), "{id}: {number}: {}", fault.words.en);
                }
            }
            (Ok(outcome), Stops::Settlement) => {
                assert_eq!((outcome.next, outcome.elected.len()), ("settle_counts", 0), "{id}");
            }
            (other, _) => panic!("{id}: {other:?}"),
        }
        let (pointer, value) = right;
        let boundary = read(&with(wrong, &[(pointer, value)]));
        assert_eq!(broken(&pack, &boundary).expect(id), [] as [&str; 0], "{id}");
        if let Err(fault) = tally::count(&pack, &boundary) {
            panic!("{id} at its boundary: {fault}");
        }
    }
}

/// Two counts of one box, and the differences to be settled, regardless of their order.
fn settled_on(of: &str, mut input: Value, counts: [Value; 2], expected: &[&str]) {
    for order in [[0, 1], [1, 0]] {
        input["counts"] = order.map(|at| counts[at].clone()).into();
        let read = tally::input::read(&input.to_string()).expect("an input");
        let outcome = tally::count(&pack(of), &read).expect("an outcome");
        let agreement = outcome.counts.expect("a comparison");
        let told: Vec<&str> = agreement.differences.iter().map(|one| one.what.as_str()).collect();
        assert_eq!(told, expected, "{of}");
        let agrees = expected.is_empty();
        assert_eq!((agreement.agree, outcome.next == "settle_counts"), (agrees, !agrees), "{of}");
        assert!(agrees || outcome.elected.is_empty(), "{of}");
    }
}

fn by(who: &str, what: Value) -> Value {
    let mut batch = what;
    batch["batch"] = json!("1");
    json!({"by": who, "kind": "hand", "batches": [batch]})
}

#[test]
fn two_counts_differ_on_every_field_that_one_of_them_tells() {
    let chair = json!({
        "election": {"office": "Chair", "seats": 1, "electorate": "members"},
        "issued": 100, "returned": 100, "form": "yes_no_abstain", "list": [{"id": "A"}],
    });
    let told = |votes: Value| json!({"totals": {"valid": 100, "invalid": {}, "votes": {"A": votes}}});
    let against = told(json!({"for": 48, "against": 52, "abstain": 0}));
    let abstain = told(json!({"for": 48, "against": 0, "abstain": 52}));
    settled_on(
        "robert-12",
        chair.clone(),
        [by("1", against.clone()), by("2", abstain)],
        &["against.A", "abstain.A"],
    );
    // A box that one count leaves out is not zero.
    let votes_only = told(json!(48));
    settled_on(
        "robert-12",
        chair.clone(),
        [by("1", against.clone()), by("2", votes_only)],
        &["against.A", "abstain.A", "uncounted.A"],
    );
    // A number that follows from the others is known.
    let whole = told(json!({"for": 48, "against": 52}));
    settled_on("robert-12", chair.clone(), [by("1", against.clone()), by("2", whole)], &[]);
    let no_reasons =
        json!({"totals": {"valid": 100, "votes": {"A": {"for": 48, "against": 52, "abstain": 0}}}});
    settled_on("robert-12", chair, [by("1", against), by("2", no_reasons)], &["invalid"]);

    let delegates = json!({
        "election": {"office": "ĐB", "seats": 2, "electorate": "delegates"},
        "roll": {"convened": 100, "present": 100}, "issued": 100, "returned": 100,
        "list": [{"id": "A"}, {"id": "B"}],
    });
    let keyed = |mark: &str| {
        json!({"ballots": [
            {"count": 90, "rows": {"A": "agree", "B": "agree"}}, {"count": 10, "rows": {"A": mark, "B": "agree"}},
        ]})
    };
    let disagree = by("1", keyed("disagree"));
    settled_on(
        "vn-party-2024",
        delegates.clone(),
        [disagree.clone(), by("2", keyed("none"))],
        &["against.A", "abstain.A"],
    );
    let totals =
        |a: Value, b: Value| json!({"totals": {"valid": 100, "invalid": {}, "votes": {"A": a, "B": b}}});
    let by_hand = totals(json!({"for": 90, "against": 10}), json!({"for": 100, "against": 0}));
    settled_on("vn-party-2024", delegates.clone(), [disagree.clone(), by("2", by_hand)], &[]);
    let uncounted =
        totals(json!({"for": 90, "against": 9, "uncounted": 1}), json!({"for": 100, "against": 0}));
    settled_on(
        "vn-party-2024",
        delegates.clone(),
        [disagree.clone(), by("2", uncounted)],
        &["against.A", "abstain.A"],
    );
    settled_on(
        "vn-party-2024",
        delegates,
        [disagree, by("2", totals(json!(90), json!(100)))],
        &["against.A", "abstain.A"],
    );

    // Where a blank ballot is an abstention, at least one count must give their number.
    let board = json!({
        "election": {"office": "Board", "seats": 2, "electorate": "members"},
        "issued": 50, "returned": 50, "list": [{"id": "A"}, {"id": "B"}, {"id": "C"}],
    });
    let keyed = json!({"ballots": [{"count": 45, "kept": ["A", "B"]}, {"count": 5, "kept": []}]});
    let silent = json!({"totals": {"valid": 50, "invalid": {}, "votes": {"A": 45, "B": 45, "C": 0}}});
    settled_on("robert-12", board, [by("1", keyed), by("2", silent)], &["abstentions"]);
}

#[test]
fn weights_written_with_more_digits_are_no_difference() {
    let input = json!({
        "election": {"office": "Board", "seats": 1, "electorate": "members"},
        "list": [{"id": "A"}, {"id": "B"}],
    });
    let keyed = |weight: &str| json!({"ballots": [{"count": 2, "kept": ["A"], "weight": weight}]});
    let same = [by("1", keyed("1.5")), by("2", keyed("1.50"))];
    settled_on("us-coop-plurality", input.clone(), same, &[]);
    // Three ballots of 1 and two of 1.5 weigh the same.
    let three = json!({"ballots": [{"count": 3, "kept": ["A"], "weight": "1.0"}]});
    settled_on("us-coop-plurality", input, [by("1", keyed("1.5")), by("2", three)], &["ballots"]);
}

#[test]
fn totals_that_leave_a_box_out_do_not_say_that_it_is_empty() {
    let input = with(
        totals(),
        &[
            ("/election/seats", json!(3)),
            (
                "/totals",
                json!({"valid": 100, "invalid": {}, "votes": {"A": 90, "B": {"for": 60, "against": 30}, "C": {"for": 40, "against": 60}}}),
            ),
        ],
    );
    let outcome =
        tally::count(&pack("vn-party-2024"), &tally::input::read(&input.to_string()).expect("an input"))
            .expect("an outcome");
    let boxes = |at: usize| {
        let name = &outcome.votes[at];
        (name.against.map(|count| count.units), name.uncounted.map(|count| count.units))
    };
    assert_eq!((boxes(0), boxes(1), boxes(2)), ((None, None), (Some(30), Some(10)), (Some(60), Some(0))));
    let none = with(input, &[("/totals/votes/B", json!({"against": 30}))]);
    let read = tally::input::read(&none.to_string()).expect("an input");
    let fault = tally::count(&pack("vn-party-2024"), &read).expect_err("no votes are told");
    assert_eq!(fault.place, "totals.votes.B");
}

#[test]
fn the_last_vote_of_a_chair_is_not_lost() {
    // 279 and 316 are together 595 of 597 valid ballots for one chair, without abstentions.
    let input = |abstentions: u64| {
        json!({
            "election": {"office": "Vorsitz", "seats": 1, "electorate": "delegates"},
            "list": [{"id": "D"}, {"id": "B"}], "issued": 609, "returned": 602,
            "totals": {"valid": 597, "abstentions": abstentions, "invalid": {"marked_or_unclear": 5}, "votes": {"D": 279, "B": 316}},
        })
    };
    let count = |input: Value| {
        tally::count(&pack("de-gruene-local"), &tally::input::read(&input.to_string()).expect("an input"))
    };
    let fault = count(input(0)).expect_err("two votes are missing");
    assert!(fault.words.en.contains("595") && fault.words.en.contains("597"), "{fault}");
    assert_eq!(count(input(2)).expect("an outcome").elected, ["B"]);
}

#[test]
fn ballots_by_post_may_be_more_than_those_present() {
    let input = json!({
        "election": {"office": "Board", "seats": 1, "electorate": "members"},
        "roll": {"registered": 500, "present": 40}, "issued": 500, "returned": 300,
        "list": [{"id": "A"}, {"id": "B"}],
        "totals": {"valid": 300, "invalid": {}, "votes": {"A": 200, "B": 100}},
    });
    let count =
        |of: &str| tally::count(&pack(of), &tally::input::read(&input.to_string()).expect("an input"));
    assert_eq!(count("us-coop-plurality").expect("an outcome").elected, ["A"]);
    assert_eq!(count("vn-state-2015").expect_err("500 ballots for 40 voters").place, "issued");
}

#[test]
fn seats_kept_for_classes_are_kept_once() {
    let count = |reserved: Value, classes: Value| {
        let input = json!({
            "election": {"office": "Board", "seats": 3, "electorate": "members", "reserved": reserved},
            "list": [{"id": "A"}, {"id": "B", "classes": classes}, {"id": "C", "classes": ["women"]}],
            "totals": {"valid": 20, "invalid": {}, "votes": {"A": 19, "B": 15, "C": 10}},
        });
        tally::input::read(&input.to_string())
            .and_then(|input| tally::count(&pack("us-coop-plurality"), &input))
    };
    let kept = |women: u64, young: u64| json!([{"class": "women", "seats": women}, {"class": "young", "seats": young}]);
    assert_eq!(count(kept(2, 2), json!([])).expect_err("four of three").place, "election.reserved");
    assert_eq!(count(kept(1, 1), json!(["women", "young"])).expect_err("both").place, "election.reserved");
    let twice = json!([{"class": "women", "seats": 1}, {"class": "women", "seats": 1}]);
    assert_eq!(count(twice, json!([])).expect_err("a class twice").place, "election.reserved");
    let outcome = count(kept(2, 1), json!(["young"])).expect("an outcome");
    let flags: Vec<(&str, &str)> =
        outcome.flags.iter().map(|flag| (flag.code, flag.about.as_str())).collect();
    assert!(flags.contains(&("reserved_without_candidates", "women")), "{flags:?}");
    assert!(!flags.contains(&("reserved_without_candidates", "young")), "{flags:?}");
}
