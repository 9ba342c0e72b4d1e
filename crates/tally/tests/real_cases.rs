//! Published counts, counted again: every percentage at its printed precision, and every error of a source by
//! name.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tally::outcome::Outcome;
use tally::rules::{Pack, read, shipped};

/// The published cases.
fn cases() -> BTreeMap<String, Value> {
    let cases: Vec<Value> = serde_json::from_str(include_str!("real_cases/cases.json")).expect("cases");
    cases.into_iter().map(|case| (case["id"].as_str().expect("an id").to_owned(), case)).collect()
}

/// Rules of a body that has no pack in the product: its differences from a shipped pack.
fn body(id: &str, base: &str, percent: (u32, &str)) -> Pack {
    let source = format!("source = \"{id}, as published\", read = \"no\"");
    let (digits, rounding) = percent;
    read(&format!(
        r#"
id = "{id}"
extends = "robert-12"
name = {{ vi = "{id}", en = "{id}" }}
valid_from = "2000-01-01"
exclusion = []
[base]
members = {{ value = "{base}", {source} }}
delegates = {{ value = "{base}", {source} }}
committee = {{ value = "{base}", {source} }}
[ballot]
also = {{ value = ["yes_no_abstain", "agree_disagree", "three_grade"], {source} }}
[percent]
of = {{ value = "{base}", {source} }}
digits = {{ value = {digits}, {source} }}
rounding = {{ value = "{rounding}", {source} }}
"#
    ))
    .unwrap_or_else(|fault| panic!("{fault}"))
}

/// A case as totals, with its printed percentages.
fn count(pack: &Pack, case: &Value) -> Outcome {
    let candidates: Vec<&Value> = case["candidates"]
        .as_array()
        .expect("candidates")
        .iter()
        .filter(|one| one["votes"].is_u64())
        .collect();
    let list: Vec<Value> =
        candidates.iter().map(|one| json!({"id": one["name"], "name": one["name"]})).collect();
    let votes = |one: &Value| match (&one["options"], &one["yes"]) {
        (Value::Object(options), _) => {
            json!({"high": options["high"]["votes"], "normal": options["normal"]["votes"], "low": options["low"]["votes"]})
        }
        (_, Value::Number(yes)) => {
            let told = |what: &str| one[what].as_u64().unwrap_or(0);
            json!({"for": yes, "against": told("no"), "abstain": told("abstain")})
        }
        _ => one["votes"].clone(),
    };
    let printed = |one: &Value| one.get("printed_percent").unwrap_or(&one["percent"]).clone();
    let text = |share: Value| share.as_str().map(str::to_owned).or_else(|| Some(share.as_f64()?.to_string()));
    let input = json!({
        "election": {
            "office": case["office"],
            "seats": case["seats"].as_u64().unwrap_or(list.len() as u64),
            "electorate": "delegates",
        },
        "roll": {"convened": case["convened"], "present": case["present"], "registered": case["convened"]},
        "list": list,
        "form": case["form"],
        "issued": case["issued"],
        "returned": case["returned"],
        "totals": {
            "valid": case["valid"],
            "abstentions": case["abstentions"],
            "votes": candidates.iter().map(|one| (one["name"].as_str().unwrap_or("?").to_owned(), votes(one)))
                .collect::<serde_json::Map<_, _>>(),
        },
        "printed": candidates.iter().filter_map(|one| Some((one["name"].as_str()?.to_owned(), text(printed(one))?.into())))
            .collect::<serde_json::Map<_, _>>(),
    });
    let input =
        tally::input::read(&input.to_string()).unwrap_or_else(|fault| panic!("{}: {fault}", case["id"]));
    tally::count(pack, &input).unwrap_or_else(|fault| panic!("{}: {fault}", case["id"]))
}

/// The codes of the flags on printed percentages, by candidate.
fn complaints(outcome: &Outcome) -> Vec<(&str, &str)> {
    let of_print = outcome.flags.iter().filter(|flag| flag.code.starts_with("printed"));
    of_print.map(|flag| (flag.about.as_str(), flag.code)).collect()
}

#[test]
fn the_national_assembly_prints_shares_of_all_its_members() {
    let assembly = body("vn-na", "registered", (2, "half_up"));
    let cases = cases();
    for id in ["vn-na14-ubtvqh-2016", "vn-na14-ubtvqh-2016-res", "vn-na14-chair-2021"] {
        let outcome = count(&assembly, &cases[id]);
        assert_eq!(complaints(&outcome), [], "{id}");
        assert_eq!(outcome.shortfall, 0, "{id}");
        assert_eq!(outcome.elected.len(), outcome.votes.len(), "{id}");
    }
    let outcome = count(&assembly, &cases["vn-na14-ubtvqh-2016"]);
    let shares: Vec<&str> = outcome.votes.iter().filter_map(|name| name.percent.as_deref()).collect();
    assert_eq!(shares[..3], ["98.58", "97.98", "97.98"]);
    assert_eq!(shares[11..], ["79.96", "71.46"]);
    assert_eq!((outcome.votes[1].rank, outcome.votes[2].rank, outcome.votes[3].rank), (2, 2, 4));
}

#[test]
fn a_confidence_vote_elects_nobody() {
    let assembly = body("vn-na", "registered", (2, "half_up"));
    let mut case = cases()["vn-na14-confidence-2018-moet"].clone();
    case["form"] = json!("three_grade");
    let outcome = count(&assembly, &case);
    assert_eq!((outcome.elected.len(), outcome.shortfall, outcome.next), (0, 0, "announce"));
    assert_eq!(outcome.votes[0].percent.as_deref(), Some("28.87"), "140 of 485");
}

#[test]
fn a_federation_whose_press_cuts_digits() {
    let cases = cases();
    let mut first = cases["vff7-president-2014"].clone();
    first["valid"] = json!(62);
    let outcome = count(&body("vff", "valid", (2, "half_up")), &first);
    assert_eq!(complaints(&outcome), []);

    let truncating = count(&body("vff", "valid", (2, "truncate")), &cases["vff7-vp-comms-2014-rerun"]);
    assert_eq!(complaints(&truncating), []);
    let rounding = count(&body("vff", "valid", (2, "half_up")), &cases["vff7-vp-comms-2014-rerun"]);
    assert_eq!(complaints(&rounding), [("Nguyễn Lân Trung", "printed_rounding")]);

    let outcome = count(&body("vff", "valid", (0, "half_up")), &cases["vff8-president-2018"]);
    assert_eq!(complaints(&outcome), []);
    let of_those_voting = count(&body("vff", "returned", (2, "half_up")), &cases["vff8-president-2018"]);
    assert_eq!(of_those_voting.votes[0].percent.as_deref(), Some("97.14"));
    let of_those_convened = count(&body("vff", "registered", (2, "half_up")), &cases["vff8-president-2018"]);
    assert_eq!(of_those_convened.votes[0].percent.as_deref(), Some("95.77"));
}

#[test]
fn a_source_that_names_the_wrong_base_is_told_the_right_one() {
    let cases = cases();
    let as_labelled = count(&body("spd", "valid", (1, "half_up")), &cases["spd-2005-deputy-beck"]);
    assert_eq!(as_labelled.votes[0].percent.as_deref(), Some("92.9"));
    assert_eq!(complaints(&as_labelled), [("Kurt Beck", "printed_other_base")]);
    let as_computed = count(&body("spd", "returned", (1, "half_up")), &cases["spd-2005-deputy-beck"]);
    assert_eq!(complaints(&as_computed), []);

    let nahles = count(&body("spd", "valid", (1, "half_up")), &cases["spd-2013-gensec"]);
    assert_eq!((complaints(&nahles), nahles.elected.len()), (vec![], 1));
}

#[test]
fn a_member_vote_of_pairs_goes_to_a_second_round() {
    let outcome = count(&body("spd", "valid", (1, "half_up")), &cases()["spd-2019-members-r1"]);
    assert_eq!(complaints(&outcome), []);
    assert_eq!((outcome.elected.len(), outcome.next), (0, "further_round"));
    assert_eq!(outcome.needed.map(|needed| needed.units), Some(106_847));
}

#[test]
fn pairs_that_cannot_be_right_are_named_and_not_repaired() {
    let case = &cases()["spd-2003-singles"];
    // Each ballot has a base of its own; those that the printed shares imply are from the note of the case.
    for (place, base) in [(0, 506), (2, 512), (3, 501), (4, 502), (5, 499), (6, 502)] {
        let mut single = case.clone();
        single["candidates"] = json!([case["candidates"][place]]);
        single["valid"] = json!(base);
        single["seats"] = json!(1);
        // 354 of 502 is 70.518 and 264 of 502 is 52.589: the source truncated here and rounded elsewhere.
        let outcome = count(&body("spd", "valid", (2, "half_up")), &single);
        let codes: Vec<&str> = complaints(&outcome).into_iter().map(|(_, code)| code).collect();
        assert_eq!(codes, if [4, 6].contains(&place) { vec!["printed_rounding"] } else { vec![] }, "{place}");
    }
    for place in [1, 7] {
        // No number of ballots up to the 517 delegates gives the printed percentage.
        let fits = (1..=517u64)
            .filter(|base| *base >= case["candidates"][place]["votes"].as_u64().unwrap_or(0))
            .any(|base| {
                let mut single = case.clone();
                single["candidates"] = json!([case["candidates"][place]]);
                single["valid"] = json!(base);
                single["seats"] = json!(1);
                complaints(&count(&body("spd", "valid", (2, "half_up")), &single)).is_empty()
            });
        assert!(!fits, "{}", case["candidates"][place]);
    }
}

#[test]
fn a_misprint_is_told_what_it_should_be() {
    let outcome = count(&body("cdu", "valid", (2, "half_up")), &cases()["cdu-2018-r1"]);
    assert_eq!(complaints(&outcome), [("Annegret Kramp-Karrenbauer", "printed_wrong")]);
    let flag = outcome.flags.iter().find(|flag| flag.code == "printed_wrong").expect("a flag");
    assert!(flag.words.en.contains("it should be 45"), "{}", flag.words.en);
    assert_eq!(outcome.needed.map(|needed| needed.units), Some(500));
    assert_eq!(outcome.elected.len(), 0);
}

#[test]
fn a_run_off_overturns_the_first_round() {
    let cases = cases();
    let mut first = cases["cdu-2021-r1"].clone();
    first["valid"] = json!(991);
    first["abstentions"] = json!(2);
    let cdu = body("cdu", "valid_minus_abstentions", (2, "half_up"));
    let outcome = count(&cdu, &first);
    assert_eq!((outcome.elected.len(), outcome.next), (0, "further_round"));
    let mut second = cases["cdu-2021-r2"].clone();
    second["valid"] = json!(987);
    second["abstentions"] = json!(0);
    assert_eq!(count(&cdu, &second).elected, ["Armin Laschet"]);
}

#[test]
fn abstentions_and_one_more_ballot_are_out_of_a_base() {
    let mut case = cases()["cdu-2022-chair"].clone();
    case["returned"] = Value::Null;
    // 915 for, 52 against, 15 abstentions: the party's base of 967 leaves the abstentions out.
    case["candidates"][0]["no"] = json!(52);
    let outcome = count(&body("cdu", "valid_minus_abstentions", (2, "half_up")), &case);
    assert_eq!(outcome.base.map(|base| base.value.units), Some(967));
    assert_eq!((complaints(&outcome), outcome.elected.len()), (vec![], 1));
}

#[test]
fn printed_shares_without_counts_can_only_be_read_and_turnouts_be_recomputed() {
    use tally::ratio::{Rounding, percent};
    let cases = cases();
    let turnout = |id: &str, digits: u32| {
        let (part, whole) = (cases[id]["present"].as_u64(), cases[id]["convened"].as_u64());
        percent(part.unwrap_or(0).into(), whole.unwrap_or(0).into(), digits, Rounding::HalfUp)
    };
    assert_eq!(turnout("vn-na14-general-2016", 2).as_deref(), Some("99.35"));
    assert_eq!(turnout("vn-hdnd-nhatrang-2021", 0).as_deref(), Some("99"));
    assert!(cases["vff8-vp-finance-2018-r1"]["candidates"][0]["votes"].is_null());
}

#[test]
fn every_pack_of_the_product_counts_the_same_box_by_its_own_base() {
    // 20 convened, 19 present and issued, 18 returned: 16 valid and 2 invalid, all 16 for the one elected.
    let counted = |id: &str| {
        let input = json!({
            "election": {"office": "Bí thư", "seats": 1, "electorate": "members"},
            "roll": {"convened": 20, "present": 19},
            "list": [{"id": "a", "name": "An"}, {"id": "b", "name": "Bình"}],
            "issued": 19, "returned": 18,
            "totals": {"valid": 16, "abstentions": 0, "invalid": {"too_many": 2}, "votes": {"a": 10, "b": 6}},
        });
        let input = tally::input::read(&input.to_string()).expect("an input");
        let outcome = tally::count(&shipped(id).expect("a pack"), &input).expect("an outcome");
        (
            outcome.base.map_or(0, |base| base.value.units),
            outcome.needed.map_or(0, |needed| needed.units),
            outcome.elected.len(),
        )
    };
    assert_eq!(counted("vn-party-2024"), (20, 11, 0));
    assert_eq!(counted("vn-party-2014"), (20, 11, 0));
    assert_eq!(counted("vn-youth-union"), (18, 10, 1));
    assert_eq!(counted("vn-trade-union"), (18, 10, 1));
    assert_eq!(counted("vn-state-2015"), (16, 9, 1));
    assert_eq!(counted("de-gruene-local"), (16, 9, 1));
    assert_eq!(counted("us-coop-plurality"), (16, 1, 1));
    assert_eq!(counted("robert-12"), (16, 9, 1));
}
