//! The mergers of the demo: 286 communes become 260, 725 organisations 699, and nothing is met twice. Sắp xếp đơn vị.

mod common;

use std::collections::BTreeSet;

use congress::State;
use congress::units::{Forest, UnitIndex};
use jiff::civil::{Date, date};
use ledger::{Ledger, Options};

use common::{copy_of, demo};

/// Communes after the mergers, as the list of 2020 has them.
const TERRITORIES_2020: &str = include_str!("../../../demo/data/thaibinh-units.csv");

const EVE: Date = date(2020, 3, 31);
const MERGED: Date = date(2020, 4, 1);

#[test]
fn the_communes_of_2020_are_those_of_the_official_list() {
    with_state(|state| {
        let mut rows = csv::Reader::from_reader(TERRITORIES_2020.as_bytes());
        let rows = rows.records().map(|row| row.expect("a row of the list"));
        let listed: BTreeSet<(String, String)> =
            rows.filter(|row| &row[2] == "commune").map(|row| (row[0].into(), row[1].into())).collect();
        assert_eq!(listed.len(), 260);
        assert_eq!(named(state, "34", "commune", MERGED), listed);
    });
}

#[test]
fn every_unit_is_met_once_before_and_after_the_mergers() {
    with_state(|state| {
        let counts = |day| {
            [("34", "commune"), ("TB", "upper"), ("TB", "grassroots"), ("TB", "branch")]
                .map(|(root, level)| named(state, root, level, day).len())
        };
        assert_eq!(counts(EVE), [286, 13, 725, 4_096]);
        assert_eq!(counts(MERGED), [260, 13, 699, 4_096]);
    });
}

#[test]
fn no_two_units_under_one_parent_share_a_name() {
    with_state(|state| {
        for day in [EVE, MERGED] {
            for (unit, met) in state.units.iter() {
                let mut names = BTreeSet::new();
                for child in state.units.children_on(unit, day) {
                    let name = state.units.get(child).name_on(day);
                    assert!(names.insert(name), "{} has {name} twice on {day}", met.name_on(day));
                }
            }
        }
    });
}

#[test]
fn a_merged_organisation_has_the_branches_of_all_that_went_into_it() {
    with_state(|state| {
        let quan = state.units.living("TB-340-12793", MERGED).expect("Đông Quan lives");
        let olds: Vec<UnitIndex> = state.units.predecessors(quan).map(|(old, _)| old).collect();
        let names: BTreeSet<&str> = olds.iter().map(|old| state.units.get(*old).name()).collect();
        let expected = ["Đảng bộ xã Đông Huy", "Đảng bộ xã Đông Lĩnh", "Đảng bộ xã Đông Phong"];
        assert_eq!(names, BTreeSet::from(expected));

        let before: BTreeSet<UnitIndex> =
            olds.iter().flat_map(|old| state.units.children_on(*old, EVE)).collect();
        let after: BTreeSet<UnitIndex> = state.units.children_on(quan, MERGED).collect();
        assert!(!after.is_empty());
        assert_eq!(after, before);
        for branch in after {
            let congress = state.progress.congress("2020-2025", branch).expect("a congress");
            assert!(congress.done_on(EVE) && congress.ratified.is_some(), "it stays where it was held");
        }
    });
}

#[test]
fn no_congress_has_more_elected_delegates_than_it_convened() {
    with_state(|state| {
        let day = date(2020, 12, 31);
        let figures = |unit| state.progress.congress("2020-2025", unit)?.figures();
        for root in ["TB", "TB-340", "TB-KDN", "TB-BP"] {
            let unit = state.units.living(root, day).expect("a unit");
            let convened = figures(unit).expect("figures").delegates_convened;
            let below = state.units.children_on(unit, day);
            let elected: u32 = below.filter_map(figures).map(|told| told.delegates_elected).sum();
            assert!((1..=convened).contains(&elected), "{root}: {elected} of {convened}");
        }
        // As published: 305 elected and 45 by office make the 350 of the provincial congress.
        let province = state.units.living("TB", day).expect("the province");
        let upper = state.units.children_on(province, day);
        assert_eq!(upper.filter_map(figures).map(|told| told.delegates_elected).sum::<u32>(), 305);
        assert_eq!(figures(province).map(|told| told.delegates_convened), Some(350));
    });
}

fn with_state(check: impl FnOnce(&State)) {
    let copy = copy_of(demo());
    let record = Ledger::open(copy.path(), Options::default()).expect("the record opens");
    check(&record.read().state);
}

/// Code and name of every unit of a level below a root.
fn named(state: &State, root: &str, level: &str, day: Date) -> BTreeSet<(String, String)> {
    let root = state.units.living(root, day).expect("a root");
    let forest = Forest::on(&state.units, day);
    let mut found = BTreeSet::new();
    for unit in forest.subtree(root).iter().copied().filter(|unit| state.units.level_of(*unit) == level) {
        let met = state.units.get(unit);
        let fresh = found.insert((met.key.code.to_string(), met.name_on(day).to_owned()));
        assert!(fresh, "{} is met twice", met.key);
    }
    found
}
