//! Published apportionments, computed again; and properties of every apportionment.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use tally::apportionment::{Apportioned, Method, apportion, read};

fn give(request: &Value) -> Result<Apportioned, tally::Fault> {
    apportion(&read(&request.to_string())?)
}

/// Units `0`, `1`, … of these weights.
fn units(weights: &[u64]) -> Vec<Value> {
    weights.iter().enumerate().map(|(at, weight)| json!({"id": at.to_string(), "weight": weight})).collect()
}

fn seats(method: &str, weights: &[u64], seats: u64) -> Vec<u64> {
    let given = give(&json!({"method": method, "seats": seats, "units": units(weights)})).expect("seats");
    assert_eq!(given.tie, None, "{method}");
    given.seats.into_iter().map(|(_, seats)| seats).collect()
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().expect("numbers").iter().map(|number| number.as_u64().expect("a number")).collect()
}

#[test]
fn the_house_of_representatives_of_2020() {
    let data: Value = serde_json::from_str(include_str!("apportionment/us_house_2020.json")).expect("data");
    let states = data["states"].as_array().expect("states").iter().zip(numbers(&data["population"]));
    let units: Vec<Value> =
        states.map(|(state, people)| json!({"id": state, "members": people, "min": 1})).collect();
    let given = give(&json!({"method": "huntington_hill", "seats": 435, "units": units})).expect("seats");
    assert_eq!(given.seats.iter().map(|(_, seats)| *seats).collect::<Vec<_>>(), numbers(&data["seats"]));
    assert_eq!(given.tie, None);
    // The 435th seat went to Minnesota, of 5,709,752 people, as its eighth.
    assert_eq!(given.divisor_or_quota.as_deref(), Some("sqrt(4075158487688/7)"));
}

#[test]
fn the_examples_of_the_literature() {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("apportionment/literature.json")).expect("data");
    for case in cases {
        let method = case["method"].as_str().expect("a method").replace('-', "_");
        let given = seats(&method, &numbers(&case["votes"]), case["seats"].as_u64().expect("seats"));
        assert_eq!(given, numbers(&case["expected"]), "{case}");
    }
}

#[test]
fn the_european_election_in_czechia_2019() {
    let data: Value = serde_json::from_str(include_str!("apportionment/cz_ep_2019.json")).expect("data");
    let votes = data["votes"].as_object().expect("votes");
    let all: u64 = votes.values().filter_map(Value::as_u64).sum();
    // The threshold of five percent belongs to the election, not to the method.
    let over: Vec<Value> = votes
        .iter()
        .filter(|(_, votes)| votes.as_u64().is_some_and(|votes| votes * 100 >= all * 5))
        .map(|(list, votes)| json!({"id": list, "weight": votes}))
        .collect();
    let given = give(&json!({"method": "dhondt", "seats": 21, "units": over})).expect("seats");
    let given: BTreeMap<String, u64> = given.seats.into_iter().collect();
    let expected = [
        ("ANO 2011", 6),
        ("Občanská demokratická strana", 4),
        ("Česká pirátská strana", 3),
        ("Koalice STAN, TOP 09", 3),
        ("Svoboda a přímá demokracie", 2),
        ("KDU-ČSL", 2),
        ("KSČM", 1),
    ];
    assert_eq!(given, expected.into_iter().map(|(list, seats)| (list.to_owned(), seats)).collect());
}

#[test]
fn whole_quotas_of_a_dutch_council() {
    // The law then gives the rest by a rule of its own (a threshold of three quarters of the quota, and the
    // absolute majority of Article P 9). Only the first step uses the Hare quota, and only that step is
    // compared.
    let data: Value = serde_json::from_str(include_str!("apportionment/nl_gr2022.json")).expect("data");
    let votes = numbers(&data["votes"]);
    let all: u64 = votes.iter().sum();
    let whole: Vec<u64> = votes.iter().map(|votes| votes * 15 / all).collect();
    assert_eq!(whole, [7, 2, 1, 1, 1]);
    let given = give(&json!({"method": "hare", "seats": 15, "units": units(&votes)})).expect("seats");
    assert_eq!(given.divisor_or_quota.as_deref(), Some("5104/15"));
    let hare: Vec<u64> = given.seats.iter().map(|(_, seats)| *seats).collect();
    assert!(hare.iter().zip(&whole).all(|(hare, whole)| hare - whole <= 1), "{hare:?}");
}

#[test]
fn a_congress_of_fixed_seats_members_bonus_and_those_on_top() {
    // Nine delegates by members, in addition to two for each unit and one for the capital's.
    let given = give(&json!({
        "method": "sainte_lague", "seats": 18,
        "units": [
            {"id": "thành phố", "members": 5000, "fixed": 2, "bonus": 1},
            {"id": "Đông Hưng", "members": 3000, "fixed": 2},
            {"id": "Quỳnh Phụ", "members": 900, "fixed": 2, "min": 4},
            {"id": "Tiền Hải", "members": 100, "fixed": 2, "max": 2},
        ],
        "ex_officio": {"thành phố": 3}, "appointed": 1, "appointed_cap": "1/18",
    }))
    .expect("seats");
    assert_eq!(given.seats.iter().map(|(_, seats)| *seats).collect::<Vec<_>>(), [7, 5, 4, 2]);
    assert_eq!(given.total, 22);
    assert_eq!(given.ex_officio, [("thành phố".to_owned(), 3)]);
}

#[test]
fn steps_give_what_they_say() {
    let request = |seats: Value| {
        json!({
            "method": "steps", "seats": seats,
            "steps": [{"from": 0, "seats": 1}, {"from": 200, "seats": 2}, {"from": 500, "seats": 4}],
            "units": [{"id": "a", "members": 199}, {"id": "b", "members": 200}, {"id": "c", "members": 9000}],
        })
    };
    let given = give(&request(Value::Null)).expect("seats");
    assert_eq!(given.seats.iter().map(|(_, seats)| *seats).collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!((given.total, given.divisor_or_quota), (7, None));
    assert_eq!(give(&request(json!(8))).expect_err("another sum").place, "seats");
}

#[test]
fn a_tie_names_the_tied_and_gives_nothing_away() {
    for method in ["sainte_lague", "dhondt", "hare", "droop", "huntington_hill", "adams", "dean"] {
        let given =
            give(&json!({"method": method, "seats": 4, "units": units(&[10, 10, 10])})).expect("seats");
        let tie = given.tie.expect(method);
        assert_eq!(
            (tie.seats_left, tie.between),
            (1, vec!["0".to_owned(), "1".into(), "2".into()]),
            "{method}"
        );
        assert_eq!(given.seats.iter().map(|(_, seats)| *seats).collect::<Vec<_>>(), [1, 1, 1], "{method}");
    }
}

#[test]
fn what_cannot_be_given_is_refused_with_its_place() {
    let sound = || json!({"method": "hare", "seats": 5, "units": [{"id": "a", "weight": 3}, {"id": "b", "weight": 2}]});
    let with = |pointer: &str, value: Value| {
        let mut request = sound();
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        request.pointer_mut(parent).expect("a place")[key] = value;
        request
    };
    let cases = [
        ("an unknown method", with("/method", json!("largest")), "method"),
        ("an unknown key", with("/house", json!(1)), "house"),
        ("a negative weight", with("/units/0/weight", json!(-3)), "units[0].weight"),
        ("a fractional weight", with("/units/0/weight", json!(2.5)), "units[0].weight"),
        ("both names of the weight", with("/units/0/members", json!(3)), "units[0]"),
        ("an id twice", with("/units/1/id", json!("a")), "units[1].id"),
        ("minima above the seats", with("/units/1/min", json!(6)), "seats"),
        (
            "a minimum above its maximum",
            {
                let mut it = with("/units/1/min", json!(3));
                it["units"][1]["max"] = json!(2);
                it
            },
            "units[1].min",
        ),
        (
            "maxima below the seats",
            {
                let mut it = with("/units/0/max", json!(2));
                it["units"][1]["max"] = json!(2);
                it
            },
            "seats",
        ),
        ("no seats", with("/seats", Value::Null), "seats"),
        ("no units", with("/units", json!([])), "units"),
        ("ex officio of nobody", with("/ex_officio", json!({"z": 1})), "ex_officio.z"),
        (
            "too many appointed",
            {
                let mut it = with("/appointed", json!(2));
                it["appointed_cap"] = json!("1/5");
                it
            },
            "appointed",
        ),
        (
            "members beyond exactness",
            {
                let mut it = sound();
                it["units"][0] = json!({"id": "a", "members": 1u64 << 60});
                it
            },
            "units[0].members",
        ),
        ("a cap that is no fraction", with("/appointed_cap", json!("five percent")), "appointed_cap"),
        ("a count beyond exactness", with("/units/0/weight", json!(1u64 << 60)), "units[0].weight"),
    ];
    for (what, request, place) in cases {
        let fault = give(&request).expect_err(what);
        assert_eq!(fault.place, place, "{what}: {fault}");
    }
    assert!(give(&sound()).is_ok());
    let twice = r#"{"method":"hare","seats":1,"units":[{"id":"a","weight":1}],"ex_officio":{"a":1,"a":2}}"#;
    assert_eq!(read(twice).and_then(|request| apportion(&request)).expect_err("twice").place, "ex_officio.a");
    assert_eq!(read("").expect_err("nothing").place, "$");
}

#[test]
fn weights_at_the_limit_of_exactness_are_compared_exactly() {
    let most = 1u64 << 53;
    for (_, method) in Method::ALL.iter().filter(|(method, _)| *method != Method::Steps) {
        let given =
            give(&json!({"method": method, "seats": 1, "units": units(&[most, most - 1])})).expect("seats");
        assert_eq!(given.tie, None, "{method}");
        assert_eq!(given.seats[0].1, 1, "{method}");
    }
}

const DIVISORS: [&str; 5] = ["sainte_lague", "dhondt", "huntington_hill", "adams", "dean"];

/// Gives one seat after the other, each to the greatest weight over divisor; `None` if two are equally great.
fn one_by_one(method: &str, weights: &[u64], seats: u64) -> Option<Vec<u64>> {
    let mut given = vec![0u64; weights.len()];
    // Weight over d(n) as a fraction; squared for Huntington-Hill.
    let priority = |at: usize, had: u64| -> (u128, u128) {
        let (weight, had) = (u128::from(weights[at]), u128::from(had));
        match method {
            "dhondt" => (weight, had + 1),
            "sainte_lague" => (2 * weight, 2 * had + 1),
            "adams" => (weight, had),
            "dean" => (weight * (2 * had + 1), 2 * had * (had + 1)),
            _ => (weight * weight, had * (had + 1)),
        }
    };
    let above = |a: (u128, u128), b: (u128, u128)| match (a.1, b.1) {
        (0, 0) => a.0 > b.0,
        (0, _) => true,
        (_, 0) => false,
        _ => a.0 * b.1 > b.0 * a.1,
    };
    for _ in 0..seats {
        let best = (0..weights.len()).filter(|at| weights[*at] > 0).reduce(|best, at| {
            if above(priority(at, given[at]), priority(best, given[best])) { at } else { best }
        })?;
        given[best] += 1;
    }
    // A tie at the end: the next priority of another unit equals that of a last seat.
    let last = (0..weights.len()).filter(|at| given[*at] > 0).map(|at| priority(at, given[at] - 1));
    let last = last.reduce(|least, one| if above(least, one) { one } else { least })?;
    let tied = (0..weights.len()).filter(|at| weights[*at] > 0).any(|at| {
        let next = priority(at, given[at]);
        !above(last, next)
    });
    (!tied).then_some(given)
}

/// The same with limits: a scan from the minima, which stops before seats with equal claims.
fn by_scan(method: &str, units: &[(u64, u64, u64)], house: u64) -> (Vec<u64>, Vec<usize>) {
    let priority = |at: usize, had: u64| -> (u128, u128) {
        let (weight, had) = (u128::from(units[at].0), u128::from(had));
        match method {
            "dhondt" => (weight, had + 1),
            "sainte_lague" => (2 * weight, 2 * had + 1),
            "adams" => (weight, had),
            "dean" => (weight * (2 * had + 1), 2 * had * (had + 1)),
            _ => (weight * weight, had * (had + 1)),
        }
    };
    let above = |a: (u128, u128), b: (u128, u128)| match (a.1, b.1) {
        (0, 0) => a.0 > b.0,
        (0, _) => true,
        (_, 0) => false,
        _ => a.0 * b.1 > b.0 * a.1,
    };
    let mut given: Vec<u64> = units.iter().map(|(_, min, _)| *min).collect();
    let mut left = house - given.iter().sum::<u64>();
    while left > 0 {
        let open: Vec<usize> =
            (0..units.len()).filter(|at| units[*at].0 > 0 && given[*at] < units[*at].2).collect();
        let next = |at: usize| priority(at, given[at]);
        let best: Vec<usize> = open
            .iter()
            .copied()
            .filter(|at| !open.iter().any(|other| above(next(*other), next(*at))))
            .collect();
        if best.len() as u64 > left {
            return (given, best);
        }
        left -= best.len() as u64;
        best.into_iter().for_each(|at| given[at] += 1);
    }
    (given, Vec::new())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn limits_ties_and_large_houses_come_to_what_a_scan_gives(
        limited in proptest::collection::vec((0..400u64, 0..6u64, prop_oneof![0..9u64, 0..900u64, Just(100_000u64)]), 1..7),
        more in prop_oneof![0..30u64, 0..2500u64], method in 0..5usize
    ) {
        let units: Vec<(u64, u64, u64)> = limited.into_iter().map(|(weight, min, room)| (weight, min, min + room)).collect();
        let house = units.iter().map(|(_, min, _)| min).sum::<u64>() + more;
        let room: u64 = units.iter().map(|(weight, min, max)| if *weight > 0 { *max } else { *min }).sum();
        let written: Vec<Value> = units.iter().enumerate()
            .map(|(at, (weight, min, max))| json!({"id": at.to_string(), "weight": weight, "min": min, "max": max}))
            .collect();
        let given = give(&json!({"method": DIVISORS[method], "seats": house, "units": written}));
        prop_assert_eq!(given.is_ok(), room >= house);
        if let Ok(given) = given {
            let (seats, tied) = by_scan(DIVISORS[method], &units, house);
            prop_assert_eq!(given.seats.iter().map(|(_, seats)| *seats).collect::<Vec<_>>(), seats);
            let tied: Vec<String> = tied.into_iter().map(|at| at.to_string()).collect();
            prop_assert_eq!(given.tie.map(|tie| tie.between).unwrap_or_default(), tied);
        }
    }

    #[test]
    fn one_seat_after_the_other_comes_to_the_same(
        weights in proptest::collection::vec(0..5000u64, 1..9), seats_to_give in 1..80u64, method in 0..5usize
    ) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let method = DIVISORS[method];
        let given = give(&json!({"method": method, "seats": seats_to_give, "units": units(&weights)})).expect("seats");
        let found: Vec<u64> = given.seats.iter().map(|(_, seats)| *seats).collect();
        let left = given.tie.as_ref().map_or(0, |tie| tie.seats_left);
        prop_assert_eq!(found.iter().sum::<u64>() + left, seats_to_give);
        if let Some(plain) = one_by_one(method, &weights, seats_to_give) {
            prop_assert_eq!(&given.tie, &None);
            prop_assert_eq!(found, plain);
        }
    }

    #[test]
    fn a_larger_house_takes_no_seat_away(
        weights in proptest::collection::vec(1..5000u64, 1..9), house in 1..80u64, method in 0..5usize
    ) {
        let of = |seats: u64| give(&json!({"method": DIVISORS[method], "seats": seats, "units": units(&weights)})).expect("seats");
        let (small, large) = (of(house), of(house + 1));
        if small.tie.is_none() && large.tie.is_none() {
            prop_assert!(small.seats.iter().zip(&large.seats).all(|(small, large)| small.1 <= large.1));
        }
    }

    #[test]
    fn nobody_is_a_whole_seat_from_the_share_by_hare(
        weights in proptest::collection::vec(1..5000u64, 1..9), house in 1..80u64
    ) {
        let given = give(&json!({"method": "hare", "seats": house, "units": units(&weights)})).expect("seats");
        let all: u64 = weights.iter().sum();
        for ((_, seats), weight) in given.seats.iter().zip(&weights) {
            let share = weight * house / all;
            prop_assert!(*seats == share || *seats == share + 1, "{} of {}", seats, share);
        }
    }

    #[test]
    fn neither_the_order_of_units_nor_the_unit_of_weight_matters(
        weights in proptest::collection::vec(1..5000u64, 1..9), house in 1..80u64, method in 0..7usize, times in 1..1000u64
    ) {
        let method = ["sainte_lague", "dhondt", "huntington_hill", "adams", "dean", "hare", "droop"][method];
        let request = json!({"method": method, "seats": house, "units": units(&weights)});
        let mut turned = request.clone();
        turned["units"].as_array_mut().expect("units").reverse();
        let (one, other) = (give(&request).expect("seats"), give(&turned).expect("seats"));
        let table = |given: &Apportioned| given.seats.iter().cloned().collect::<BTreeMap<_, _>>();
        prop_assert_eq!(table(&one), table(&other));
        let scaled: Vec<u64> = weights.iter().map(|weight| weight * times).collect();
        let scaled = give(&json!({"method": method, "seats": house, "units": units(&scaled)})).expect("seats");
        // The whole-number Droop quota is not the same at every scale.
        if method != "droop" {
            prop_assert_eq!(table(&one), table(&scaled));
        }
    }

    #[test]
    fn limits_are_kept_and_the_house_is_filled(
        limited in proptest::collection::vec((1..5000u64, 0..4u64, 0..9u64), 1..9), house in 1..60u64, method in 0..7usize
    ) {
        let method = ["sainte_lague", "dhondt", "huntington_hill", "adams", "dean", "hare", "droop"][method];
        let units: Vec<Value> = limited.iter().enumerate()
            .map(|(at, (weight, min, room))| json!({"id": at.to_string(), "weight": weight, "min": min, "max": min + room}))
            .collect();
        let (least, most): (u64, u64) = limited.iter().fold((0, 0), |(least, most), (_, min, room)| (least + min, most + min + room));
        let given = give(&json!({"method": method, "seats": house, "units": units}));
        prop_assert_eq!(given.is_ok(), least <= house && house <= most);
        if let Ok(given) = given {
            let left = given.tie.as_ref().map_or(0, |tie| tie.seats_left);
            prop_assert_eq!(given.seats.iter().map(|(_, seats)| seats).sum::<u64>() + left, house);
            for ((_, seats), (_, min, room)) in given.seats.iter().zip(&limited) {
                prop_assert!(seats >= min && *seats <= min + room);
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_fall_over(text in ".{0,200}") {
        let _ = read(&text);
    }
}

#[test]
fn members_for_one_delegate_are_a_ladder() {
    use tally::apportionment::{Request, Unit};
    // The 13th Congress: 13 for each unit, one for each 12,000 members, and one for a remainder of 6,001 or
    // more.
    let pack = tally::rules::shipped("vn-party-2014").expect("a pack");
    let rule = pack.says.delegates.quotient.expect("a quotient").value;
    let cases =
        [(0, 0), (6_000, 0), (6_001, 1), (12_000, 1), (18_000, 1), (18_001, 2), (24_000, 2), (240_000, 20)];
    let unit = |members: u64| Unit {
        id: members.to_string(),
        weight: members,
        fixed: rule.fixed,
        ..Unit::default()
    };
    let request = Request {
        method: Method::Steps,
        seats: None,
        units: cases.iter().map(|(members, _)| unit(*members)).collect(),
        ex_officio: Vec::new(),
        appointed: None,
        appointed_cap: None,
        steps: rule.ladder(240_000),
    };
    let given = apportion(&request).expect("seats");
    let expected: Vec<(String, u64)> =
        cases.iter().map(|(members, seats)| (members.to_string(), 13 + seats)).collect();
    assert_eq!(given.seats, expected);
    assert!(rule.is_of("nation", "2021-01-25") && !rule.is_of("nation", "2025-10-01"));
    assert!(!rule.is_of("province", "2021-01-25"));
}
