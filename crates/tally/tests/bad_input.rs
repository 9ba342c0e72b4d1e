//! Refused inputs, with place and rule; never a partial result.

use serde_json::{Value, json};
use tally::Fault;
use tally::outcome::Outcome;
use tally::rules::shipped;

/// A valid box: 9 convened, 3 names for 2 seats.
fn sound() -> Value {
    json!({
        "election": {"office": "Chi ủy", "seats": 2, "electorate": "members"},
        "roll": {"convened": 9, "present": 9, "excluded": []},
        "list": [{"id": "a", "name": "An"}, {"id": "b", "name": "Bình"}, {"id": "c", "name": "Chi"}],
        "issued": 9, "returned": 9,
        "ballots": [{"count": 6, "kept": ["a", "b"]}, {"count": 3, "kept": ["c"]}],
    })
}

fn count(input: &Value) -> Result<Outcome, Fault> {
    tally::count(&shipped("vn-party-2024")?, &tally::input::read(&input.to_string())?)
}

/// A sound box with something else at a place.
fn with(pointer: &str, value: Value) -> Value {
    let mut input = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = input.pointer_mut(parent).expect("a place");
    match key.parse::<usize>() {
        Ok(at) => parent[at] = value,
        Err(_) => parent[key] = value,
    }
    input
}

#[test]
fn the_sound_box_is_counted() {
    assert_eq!(count(&sound()).expect("an outcome").elected, ["a", "b"]);
}

#[test]
fn each_fault_is_named_with_its_place() {
    let totals = |totals: Value| {
        let mut input = sound();
        input.as_object_mut().expect("an input").remove("ballots");
        input["totals"] = totals;
        input
    };
    let cases = [
        ("an unknown id", with("/ballots/0/kept", json!(["a", "z"])), "ballots[0].kept[1]"),
        ("a name twice on a ballot", with("/ballots/1/kept", json!(["c", "c"])), "ballots[1].kept[1]"),
        ("a negative count", with("/ballots/1/count", json!(-3)), "ballots[1].count"),
        ("a fractional count", with("/ballots/1/count", json!(2.5)), "ballots[1].count"),
        ("a count beyond exactness", with("/ballots/1/count", json!(1u64 << 60)), "ballots[1]"),
        ("an unknown key", with("/ballots/1/keep", json!([])), "ballots[1].keep"),
        ("an unknown key above", with("/seats", json!(2)), "seats"),
        (
            "rows on a strike-out list",
            with("/ballots/1", json!({"count": 3, "rows": {"a": "agree"}})),
            "ballots[1].rows",
        ),
        (
            "an unknown reason",
            with("/ballots/1", json!({"count": 3, "invalid": "ugly"})),
            "ballots[1].invalid",
        ),
        ("a ballot of two kinds", with("/ballots/1/invalid", json!("not_issued")), "ballots[1]"),
        ("no seats", with("/election/seats", json!(0)), "election.seats"),
        ("no round", with("/election/round", json!(0)), "election.round"),
        ("an id twice", with("/list/1/id", json!("a")), "list[1].id"),
        ("an empty list", with("/list", json!([])), "list"),
        ("a day that is none", with("/list/1/born", json!("2/3/1975")), "list[1].born"),
        ("an unknown electorate", with("/election/electorate", json!("everybody")), "election.electorate"),
        ("a form that the pack forbids", with("/form", json!("tick")), "form"),
        ("weights where there are none", with("/ballots/0/weight", json!("1.5")), "ballots[0].weight"),
        ("more returned than issued", with("/returned", json!(10)), "returned"),
        ("ballots that do not add up", with("/ballots/1/count", json!(4)), "ballots"),
        ("nobody convened", with("/roll/convened", json!(0)), "roll"),
        (
            "more excluded than convened",
            with("/roll/excluded", json!([{"reason": "absent_throughout", "count": 10}])),
            "roll.excluded",
        ),
        (
            "more back than there are",
            with("/roll/excluded", json!([{"reason": "exempt_member", "count": 1, "present": 2}])),
            "roll.excluded[0].present",
        ),
        (
            "votes above valid ballots",
            totals(json!({"valid": 8, "invalid": {"too_many": 1}, "votes": {"a": 9, "b": 1, "c": 1}})),
            "totals.votes.a",
        ),
        (
            "more votes than ballots can give",
            totals(json!({"valid": 9, "votes": {"a": 9, "b": 9, "c": 1}})),
            "totals.votes",
        ),
        (
            "totals that do not add up",
            totals(json!({"valid": 7, "invalid": {"too_many": 1}, "votes": {"a": 7, "b": 1, "c": 1}})),
            "totals",
        ),
        ("a name without votes", totals(json!({"valid": 9, "votes": {"a": 7, "b": 1}})), "totals.votes"),
        (
            "votes for nobody on the list",
            totals(json!({"valid": 9, "votes": {"a": 7, "b": 1, "c": 0, "z": 1}})),
            "totals.votes.z",
        ),
        ("ballots and totals", with("/totals", json!({"votes": {}})), "ballots"),
    ];
    for (what, input, place) in cases {
        let fault = count(&input).expect_err(what);
        assert_eq!(fault.place, place, "{what}: {fault}");
        assert!(!fault.words.vi.is_empty() && fault.words.vi != fault.words.en, "{what}: {fault:?}");
    }
}

#[test]
fn a_count_at_the_limit_is_exact() {
    let most = (1u64 << 53) - 1;
    let mut input = sound();
    input["roll"]["convened"] = json!(1u64 << 53);
    input["roll"]["present"] = Value::Null;
    (input["issued"], input["returned"]) = (json!(most), json!(most));
    input["ballots"] = json!([{"count": most - 1, "kept": ["a", "b"]}, {"count": 1, "kept": ["c"]}]);
    let outcome = count(&input).expect("an outcome");
    assert_eq!(outcome.votes[0].votes.units, u128::from(most - 1));
    assert_eq!(outcome.needed.map(|needed| needed.units), Some((1u128 << 52) + 1));
    assert_eq!(outcome.elected, ["a", "b"]);
}

#[test]
fn ten_thousand_names_are_counted() {
    let names: Vec<String> = (0..10_000).map(|at| format!("n{at}")).collect();
    let mut input = sound();
    input["list"] = names.iter().map(|id| json!({"id": id, "name": id})).collect();
    input["election"]["seats"] = json!(9_000);
    input["ballots"] = json!([{"count": 6, "kept": &names[..9_000]}, {"count": 3, "kept": &names[1_000..]}]);
    let outcome = count(&input).expect("an outcome");
    assert_eq!((outcome.elected.len(), outcome.shortfall), (9_000, 0));
}

#[test]
fn packs_that_do_not_hold_together_are_refused_with_their_line() {
    let own = |body: &str| {
        format!(
            "id = \"own\"\nextends = \"vn-party-2024\"\nvalid_from = \"2025-01-01\"\nname = {{ vi = \"Riêng\", en = \"Own\" }}\n{body}"
        )
    };
    let line = |text: &str| tally::rules::read(text).expect_err(text).place;
    assert!(tally::rules::read(&own("")).is_ok());
    let cited = "source = \"Điều lệ, Điều 1\", read = \"whole\"";
    for (what, body, expected) in [
        ("an unknown key", "[ballot]\ncolour = 1\n".to_owned(), "line 6"),
        ("an unknown section", "[colours]\n".to_owned(), "line 5"),
        (
            "a value without its source",
            "[percent]\ndigits = { value = 1, read = \"whole\" }\n".to_owned(),
            "line 6",
        ),
        (
            "a source without an article",
            "[percent]\ndigits = { value = 1, source = \"Điều lệ\", read = \"whole\" }\n".to_owned(),
            "line 6",
        ),
        ("an unknown choice", format!("[list]\n\norder = {{ value = \"by_height\", {cited} }}\n"), "line 7"),
        (
            "a fraction that is none",
            format!("[quorum]\npresent = {{ value = \"2/0\", {cited} }}\n"),
            "line 6",
        ),
        ("too many digits", format!("[percent]\ndigits = {{ value = 12, {cited} }}\n"), "line 6"),
        ("a tie that never ends", format!("[seats]\ntie = {{ value = [\"older\"], {cited} }}\n"), "line 6"),
        (
            "a base without exclusions that has some",
            format!("[base]\nmembers = {{ value = \"valid\", {cited} }}\n"),
            "line 6",
        ),
        (
            "surplus upside down",
            format!("[list]\nsurplus_most = {{ value = \"1/100\", {cited} }}\n"),
            "line 6",
        ),
        (
            "a round that never comes",
            format!(
                "[rounds]\nmost = {{ value = 2, {cited} }}\n\n[[entry]]\nfrom_round = 3\nbest = 2\n{}\n",
                cited.replace(", ", "\n").replace("Lệ\nĐ", "Lệ, Đ").replace("lệ\nĐ", "lệ, Đ")
            ),
            "line 8",
        ),
    ] {
        assert_eq!(
            line(&own(&body)),
            expected,
            "{what}: {}",
            tally::rules::read(&own(&body)).expect_err(what)
        );
    }
    let alone =
        "id = \"own\"\nvalid_from = \"2025-01-01\"\nname = { vi = \"Riêng\", en = \"Own\" }\n\n[base]\n";
    let fault = tally::rules::read(alone).expect_err("a pack that lacks nearly everything");
    assert_eq!(fault.place, "line 5");
    assert!(fault.words.en.contains("base.members"), "{fault}");
    let from_nowhere = "id = \"own\"\nextends = \"moon\"\nvalid_from = \"2025-01-01\"\nname = { vi = \"Riêng\", en = \"Own\" }\n";
    assert_eq!(line(from_nowhere), "line 2");
}

#[test]
fn counts_that_differ_are_told_by_batch_and_name() {
    let batch = |an: u64, binh: u64| {
        json!([
            {"batch": "1", "ballots": [{"count": an, "kept": ["a", "b"]}, {"count": binh, "kept": ["c"]}]},
            {"batch": "2", "totals": {"valid": 2, "invalid": {}, "votes": {"a": 2, "b": 2, "c": 0}}},
        ])
    };
    let mut input = sound();
    input.as_object_mut().expect("an input").remove("ballots");
    input["counts"] = json!([
        {"by": "máy quét", "kind": "scanned", "batches": batch(4, 3)},
        {"by": "bàn 2", "kind": "keyed", "batches": batch(5, 2)},
    ]);
    let outcome = count(&input).expect("an outcome");
    let counts = outcome.counts.expect("a comparison");
    assert!(!counts.agree);
    assert_eq!((outcome.next, outcome.elected.len()), ("settle_counts", 0));
    let told: Vec<(&str, &str)> =
        counts.differences.iter().map(|one| (one.batch.as_str(), one.what.as_str())).collect();
    assert_eq!(told, [("1", "a"), ("1", "b"), ("1", "c")]);
    assert_eq!(counts.differences[0].counts["máy quét"].units, 4);

    // They agree, and a candidate is within the margin of the five votes needed: a full third count.
    input["counts"] = json!([
        {"by": "máy quét", "kind": "scanned", "batches": batch(4, 3)},
        {"by": "bàn 2", "kind": "keyed", "batches": batch(4, 3)},
    ]);
    let outcome = count(&input).expect("an outcome");
    assert!(outcome.counts.as_ref().is_some_and(|counts| counts.agree && counts.third_count.is_some()));
    assert_eq!(outcome.next, "third_count");

    // The third count settles it.
    let third = json!({"by": "bàn 3", "kind": "keyed", "batches": batch(4, 3)});
    input["counts"].as_array_mut().expect("counts").push(third);
    let outcome = count(&input).expect("an outcome");
    assert_eq!((outcome.next, outcome.elected.len()), ("announce", 2));
}

/// The sums of a very small stack show how single people voted, whatever the body.
#[test]
fn every_shipped_pack_sets_the_least_size_of_a_stack() {
    for (id, _) in tally::rules::SHIPPED {
        let pack = tally::rules::shipped(id).unwrap();
        let least = pack.says.counts.stack_least.as_ref().map(|rule| rule.value);
        assert!(least >= Some(20), "{id}: {least:?}");
    }
}
