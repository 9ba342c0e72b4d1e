//! Any commands in any order leave a consistent state. Hỏi gì, theo thứ tự nào, sổ vẫn đúng.
//!
//! Random acts, most of them refused: no act panics, the tree remains a tree on every day, every sum equals a
//! recount by hand, and a replay of the record from its JSON leads to the same state.

use std::collections::BTreeMap;

use congress::cycle::{self, Window};
use congress::permits::{self, Role};
use congress::progress::{self, Choice, Content, Days, HeldFact, Indicators, Planned, Secretary};
use congress::rules::PackId;
use congress::units::{self, Forest, NewUnit, Succession, UnitIndex};
use congress::{Actor, Command, Context, Digest, Event, PersonId, State, UnitKey};
use jiff::civil::{Date, date};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;

/// Days of the acts, counted from the first of January 2020.
const DAYS: i64 = 40;
/// Few codes, so that they meet again.
const CODES: usize = 14;
const LEVELS: [&str; 4] = ["province", "upper", "grassroots", "branch"];
const CYCLE: &str = "2020-2025";

/// An act in numbers; their meaning depends on the state at the time of the act.
#[derive(Clone, Debug)]
struct Ask {
    kind: u8,
    one: usize,
    other: usize,
    on: i64,
    length: i64,
    figures: [u32; 6],
    actor: u8,
    flag: bool,
}

fn asks() -> impl Strategy<Value = Vec<Ask>> {
    let ask = (0u8..20, 0..CODES, 0..CODES, 0..DAYS, -1i64..3, any::<[u8; 6]>(), 0u8..12, any::<bool>());
    let ask = ask.prop_map(|(kind, one, other, on, length, figures, actor, flag)| Ask {
        kind,
        one,
        other,
        on,
        length,
        figures: figures.map(|figure| u32::from(figure) % 24),
        actor,
        flag,
    });
    vec(ask, 1..80)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Acts may take effect in another order than they are accepted in.
    #[test]
    fn what_is_true_stays_sound(asks in asks()) {
        let (state, record) = told(&asks);
        for day in (-1..=DAYS + 1).map(day) {
            tree_is_sound(&state, day)?;
            sums_agree_with_a_recount(&state, day)?;
            what_waits_may_be_done(&state, day)?;
        }
        replay_leads_to_the_same(&state, &record)?;
        held_congresses_are_seen(&state)?;
    }

    /// Decrees in the order of their days, as offices issue them, are refused less often and change more.
    #[test]
    fn what_is_told_in_order_stays_sound(mut asks in asks()) {
        asks.sort_by_key(|ask| ask.on);
        let (state, record) = told(&asks);
        for day in (-1..=DAYS + 1).map(day) {
            tree_is_sound(&state, day)?;
            sums_agree_with_a_recount(&state, day)?;
            what_waits_may_be_done(&state, day)?;
        }
        replay_leads_to_the_same(&state, &record)?;
        held_congresses_are_seen(&state)?;
    }

    /// The state at a given time is the record up to that time, regardless of later acts.
    #[test]
    fn what_was_known_does_not_change(asks in asks(), cut in 0usize..80) {
        let cut = cut.min(asks.len());
        let (early, early_record) = told(&asks[..cut]);
        let (_, record) = told(&asks);
        let known = replay(&record[..early_record.len()]);
        prop_assert_eq!(json(&known), json(&early));
    }
}

/// Runs all acts in order on a province with an open cycle; the second value is the record.
fn told(asks: &[Ask]) -> (State, Vec<Event>) {
    let (mut state, mut record) = (State::default(), Vec::new());
    let mut tell = |actor: Actor, at: Timestamp, command: fn(&State, &Ask) -> Command, ask: &Ask| {
        let context = Context { actor, at };
        let command = command(&state, ask);
        if let Ok(events) = congress::decide(&state, &context, command) {
            assert!(!events.is_empty(), "an act that is allowed leaves a trace");
            events.iter().for_each(|event| congress::apply(&mut state, event));
            record.extend(events);
        }
    };
    let morning = Offset::constant(7).to_timestamp(day(0).at(8, 0, 0, 0)).expect("a day of our time");
    let first = Ask { kind: 0, one: 0, other: 0, on: 0, length: 0, figures: [0; 6], actor: 0, flag: false };
    for beginning in [province, some_units, open_cycle, enrol, grant] {
        tell(Actor::Operator, morning, beginning, &first);
    }
    for ask in asks {
        let actor = if ask.actor == 0 { Actor::Person(person(0)) } else { Actor::Operator };
        // The act is recorded on its day or up to two weeks later.
        let late = SignedDuration::from_hours(24 * (ask.on + i64::from(ask.actor)));
        tell(actor, morning + late, command, ask);
    }
    (state, record)
}

fn province(_: &State, _: &Ask) -> Command {
    let new = new_unit(0, None, "province", day(0));
    Command::Units(units::Command::Found { units: vec![new], source: None })
}

/// A small tree below the province, children before parents in the table.
fn some_units(state: &State, _: &Ask) -> Command {
    let key = |code: usize| UnitKey::new(code.to_string(), day(0));
    let root = state.units.get(UnitIndex(0)).key.clone();
    let below = [(4, 2, "branch"), (3, 2, "branch"), (2, 1, "grassroots"), (5, 1, "grassroots")];
    let mut units: Vec<NewUnit> = Vec::new();
    for (code, parent, level) in below {
        units.push(new_unit(code, Some(key(parent)), level, day(0)));
    }
    units.push(new_unit(1, Some(root), "upper", day(0)));
    Command::Units(units::Command::Found { units, source: None })
}

fn open_cycle(state: &State, _: &Ask) -> Command {
    let window = |(at, level): (usize, &&str)| Window {
        level: (*level).to_owned(),
        start: None,
        finish_by: Some(day(10 + at as i64)),
        max_days: Some(2),
        rule: "rule".into(),
    };
    Command::Cycle(cycle::Command::Open {
        cycle: CYCLE.into(),
        name: "cycle".into(),
        root: state.units.get(UnitIndex(0)).key.clone(),
        windows: LEVELS.iter().rev().enumerate().map(window).collect(),
        rules: PackId::new("vn-party-2014"),
        on: day(0),
    })
}

fn enrol(state: &State, _: &Ask) -> Command {
    let unit = state.units.get(UnitIndex(1)).key.clone();
    Command::Permits(permits::Command::Enrol { person: person(0), digest: Digest([0; 32]), unit })
}

fn grant(state: &State, _: &Ask) -> Command {
    let unit = state.units.get(UnitIndex(1)).key.clone();
    Command::Permits(permits::Command::Grant { person: person(0), role: Role::OrganisationCommission, unit })
}

fn command(state: &State, ask: &Ask) -> Command {
    let on = day(ask.on);
    let key = |code: usize| {
        let units = &state.units;
        let code = code.to_string();
        let found = units.living(&code, on).or_else(|| units.latest(&code));
        found.map_or_else(|| UnitKey::new(code, on), |unit| units.get(unit).key.clone())
    };
    let (one, other) = (key(ask.one), key(ask.other));
    let both = if ask.flag { vec![one.clone(), other.clone()] } else { vec![one.clone()] };
    let cycle = CYCLE.to_owned();
    let days = Days { first: on, last: day(ask.on + ask.length) };
    let rule = String::new;
    match ask.kind {
        0..=2 => {
            let level = LEVELS[1 + ask.figures[0] as usize % 3];
            let mut units = vec![new_unit(ask.one, Some(other.clone()), level, on)];
            if ask.flag {
                let parent = UnitKey::new(ask.one.to_string(), on);
                units.push(new_unit((ask.one + 1) % CODES, Some(parent), "branch", on));
            }
            Command::Units(units::Command::Found { units, source: None })
        }
        3 => Command::Units(units::Command::Rename { unit: one, name: format!("name {}", ask.on), on }),
        4 => Command::Units(units::Command::Move { unit: one, parent: other, on }),
        5 => Command::Units(units::Command::Dissolve { unit: one, on }),
        6 | 7 => {
            let second = (ask.figures[0] as usize % CODES, ask.figures[1] as usize % CODES);
            let mut rows = vec![(ask.one, ask.other)];
            rows.extend(ask.flag.then_some(second));
            let row = |(at, (old, new)): (usize, (usize, usize))| Succession {
                old_code: old.to_string(),
                new_code: new.to_string(),
                new_name: ask.figures[2].is_multiple_of(2).then(|| format!("new {new}")),
                new_parent: ask.figures[3]
                    .is_multiple_of(4)
                    .then(|| (ask.figures[4] as usize % CODES).to_string()),
                new_level: ask.figures[5]
                    .is_multiple_of(5)
                    .then(|| LEVELS[1 + ask.length as usize % 3].into()),
                new_kind: None,
                default_heir: at == 1,
                goes_on: [None, Some(true), Some(false)][ask.figures[4] as usize % 3],
                on,
            };
            let successions = rows.into_iter().enumerate().map(row).collect();
            Command::Units(units::Command::Reorganise { successions, source: None })
        }
        8 => {
            let level = LEVELS[ask.figures[0] as usize % 4].to_owned();
            let finish_by = day(ask.on + ask.length);
            Command::Cycle(cycle::Command::SetPlan { cycle, unit: one, level, finish_by, rule: rule(), on })
        }
        9 => {
            let level = LEVELS[ask.figures[0] as usize % 4].to_owned();
            let window =
                Window { level, start: None, finish_by: Some(days.last), max_days: None, rule: rule() };
            Command::Cycle(cycle::Command::SetWindow { cycle, window, on })
        }
        10 | 11 => {
            let congresses = both.into_iter().map(|unit| Planned { unit, days }).collect();
            Command::Progress(progress::Command::Plan { cycle, on, congresses, source: None })
        }
        12 => Command::Progress(progress::Command::Approve { cycle, on, units: both }),
        13 => {
            let (reason, until) = ("reason".to_owned(), ask.flag.then_some(days));
            Command::Progress(progress::Command::Postpone { cycle, on, unit: one, reason, until })
        }
        14 => {
            let choice = if ask.flag { Choice::Pilot } else { Choice::DirectElection };
            Command::Progress(progress::Command::Choose { cycle, on, units: vec![one], choice })
        }
        15 | 16 => Command::Progress(progress::Command::Report {
            cycle,
            on,
            unit: one,
            days,
            contents: contents(ask),
            indicators: ask.flag.then(|| indicators(ask)),
        }),
        17 => Command::Progress(progress::Command::Correct {
            cycle,
            on,
            unit: one,
            days,
            contents: contents(ask),
            indicators: indicators(ask),
            reason: "reason".into(),
        }),
        18 => Command::Progress(progress::Command::Ratify { cycle, on, units: both }),
        _ => {
            let held =
                |unit| HeldFact { unit, days, contents: contents(ask), indicators: Some(indicators(ask)) };
            let held = both.into_iter().map(held).collect();
            Command::Progress(progress::Command::Import { cycle, held, source: None })
        }
    }
}

fn tree_is_sound(state: &State, day: Date) -> Result<(), TestCaseError> {
    let units = &state.units;
    for (index, unit) in units.iter().filter(|(_, unit)| unit.lives_on(day)) {
        if let Some(parent) = unit.parent_on(day) {
            prop_assert!(
                units.get(parent).lives_on(day),
                "{} lives on {} below {}, which does not",
                unit.key,
                day,
                units.get(parent).key
            );
        }
        prop_assert!(
            units.ancestors_on(index, day).all(|above| above != index),
            "{} is above itself",
            unit.key
        );
        let bearers = units.of_code(&unit.key.code).iter().filter(|bearer| units.get(**bearer).lives_on(day));
        prop_assert_eq!(bearers.count(), 1, "one unit bears {} on {}", &unit.key.code, day);
    }
    let forest = Forest::on(units, day);
    let mut laid_out: Vec<UnitIndex> = forest.all().to_vec();
    laid_out.sort();
    let living: Vec<UnitIndex> =
        units.iter().filter(|(_, unit)| unit.lives_on(day)).map(|(index, _)| index).collect();
    prop_assert_eq!(laid_out, living, "the tree of {} has every living unit once", day);
    let census: u32 = units.census(day).values().sum();
    prop_assert_eq!(census as usize, forest.all().len());
    Ok(())
}

/// No decree, early or late, ends a unit before its congress: the report of its last day shows the congress.
fn held_congresses_are_seen(state: &State) -> Result<(), TestCaseError> {
    let cycle = state.cycles.get(CYCLE).expect("the cycle is open");
    for (index, unit) in state.units.iter() {
        let held = state.progress.congress(CYCLE, index).and_then(|congress| congress.held);
        let Some(days) = held else { continue };
        prop_assert!(unit.lives_on(days.last), "{} held until {}, and did not live", unit.key, days.last);
        let root = state.units.find(cycle.root_on(days.last)).expect("the root of the cycle");
        prop_assert!(state.units.within(index, root, days.last), "{} held outside the cycle", unit.key);
    }
    Ok(())
}

fn sums_agree_with_a_recount(state: &State, day: Date) -> Result<(), TestCaseError> {
    let units = &state.units;
    let forest = Forest::on(units, day);
    let cycle = state.cycles.get(CYCLE).expect("the cycle is open");
    for &top in forest.all() {
        let counted = progress::roll_up(state, &forest, CYCLE, top, day);
        let report = progress::report(state, &forest, cycle, top, day);
        let reported: BTreeMap<&str, &progress::LevelProgress> =
            report.levels.iter().map(|level| (level.level.as_str(), level)).collect();
        for (level, count) in cycle.levels.iter().zip(&counted.levels) {
            let (mut total, mut done, mut present) = (0, 0, 0);
            for (index, unit) in units.iter() {
                if !unit.lives_on(day)
                    || units.level_on(index, day) != level
                    || !units.within(index, top, day)
                {
                    continue;
                }
                total += 1;
                let congress = state.progress.congress(CYCLE, index);
                let Some(congress) = congress.filter(|congress| congress.done_on(day)) else { continue };
                done += 1;
                present += congress.figures().map_or(0, |figures| u64::from(figures.delegates_present));
            }
            prop_assert_eq!(
                (count.total, count.done),
                (total, done),
                "{} below {}",
                level,
                units.get(top).key
            );
            let figure = progress::Indicators::FIGURES.iter().position(|name| *name == "delegates_present");
            prop_assert_eq!(count.figures[figure.expect("a figure")], present);
            match reported.get(level.as_str()) {
                Some(found) => {
                    prop_assert_eq!((found.total, found.done), (total, done));
                    prop_assert_eq!(found.sums.figure("delegates_present").unwrap_or_default(), present);
                    let by_kind: u32 = found.by_kind.iter().map(|(_, total, _)| total).sum();
                    prop_assert_eq!(by_kind, total);
                    prop_assert_eq!(found.completed_on.is_some(), total == done);
                }
                None => prop_assert_eq!(total, 0, "a level with units is reported"),
            }
        }
    }
    Ok(())
}

/// Whatever waits for a person, the person may do; and the count in the bar is the length of the list.
fn what_waits_may_be_done(state: &State, day: Date) -> Result<(), TestCaseError> {
    let forest = Forest::on(&state.units, day);
    let counts = permits::WaitingCounts::on(state, &forest, day);
    for (person, ..) in state.permits.people() {
        let tasks = permits::waiting(state, &forest, Actor::Person(*person), day);
        prop_assert_eq!(counts.of(state, *person), tasks.len());
        for task in tasks {
            let may = permits::may(state, Actor::Person(*person), task.act, task.unit, day);
            prop_assert!(may, "{} of {}", task.kind, state.units.get(task.unit).key);
        }
    }
    Ok(())
}

fn replay_leads_to_the_same(state: &State, record: &[Event]) -> Result<(), TestCaseError> {
    prop_assert_eq!(json(&replay(record)), json(state));
    Ok(())
}

/// The state of a record that was written as JSON and read again.
fn replay(record: &[Event]) -> State {
    let mut state = State::default();
    for event in record {
        let written = serde_json::to_vec(event).expect("an event can be written");
        let read: Event = serde_json::from_slice(&written).expect("an event can be read");
        assert_eq!(read, *event);
        congress::apply(&mut state, &read);
    }
    state
}

fn json(state: &State) -> serde_json::Value {
    serde_json::to_value(state).expect("a state can be written")
}

fn new_unit(code: usize, parent: Option<UnitKey>, level: &str, from: Date) -> NewUnit {
    NewUnit {
        unit: UnitKey::new(code.to_string(), from),
        name: format!("unit {code}").into(),
        level: level.into(),
        kind: if code.is_multiple_of(2) { "even" } else { "odd" }.into(),
        parent,
        territory: None,
        members: None,
    }
}

fn contents(ask: &Ask) -> Vec<Content> {
    Content::of_count(4 - (ask.figures[5] % 3) as u8).expect("four, three or two")
}

/// Figures that add up more often than not.
fn indicators(ask: &Ask) -> Indicators {
    let [convened, absent, re_elected, new, women, votes] = ask.figures;
    let elected = re_elected + new;
    let secretary = Secretary { votes: Some(votes), base: Some(convened), ..Secretary::default() };
    Indicators {
        delegates_convened: convened,
        delegates_present: convened.saturating_sub(absent % 3),
        seats: elected,
        list: elected + 1,
        elected,
        women,
        re_elected,
        new,
        secretary: votes.is_multiple_of(2).then_some(secretary),
        ..Indicators::default()
    }
}

fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

fn day(number: i64) -> Date {
    date(2020, 1, 1).checked_add(SignedDuration::from_hours(24 * number)).expect("a day of our time")
}
