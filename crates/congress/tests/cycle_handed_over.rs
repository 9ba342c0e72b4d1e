//! Older records: the root ended, and its cycles were not handed over with it.
//! Sổ cũ: đơn vị chủ trì đã kết thúc, chu kỳ còn treo.

use congress::cycle::{self, Window};
use congress::progress::{self, Days, Planned};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, Context, Event, Refusal, State, UnitKey};
use jiff::civil::{Date, date};

const BORN: Date = date(2015, 1, 1);
const MERGED: Date = date(2026, 11, 1);

fn key(code: &str) -> UnitKey {
    UnitKey::new(code, BORN)
}

/// X with C below it, and Y and Z beside it; the cycle is X's, and X ended in Y.
fn old_record() -> State {
    let unit = |code: &str, level: &str, parent: Option<&str>| NewUnit {
        unit: key(code),
        name: format!("Đảng bộ {code}").into(),
        level: level.into(),
        kind: level.into(),
        parent: parent.map(key),
        territory: None,
        members: None,
    };
    let units = vec![
        unit("X", "province", None),
        unit("Y", "province", None),
        unit("Z", "province", None),
        unit("C", "grassroots", Some("X")),
    ];
    let window = |level: &str| Window {
        level: level.into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    let events = [
        Event::Units(units::Event::UnitsFounded { units }),
        Event::Cycle(cycle::Event::CycleOpened {
            cycle: "c".into(),
            name: "Chu kỳ".into(),
            root: key("X"),
            windows: vec![window("grassroots"), window("province")],
            rules: PackId::new("vn-party-2024"),
            on: BORN,
        }),
        Event::Units(units::Event::UnitsMerged { merged: vec![key("X")], into: key("Y"), on: MERGED }),
    ];
    let mut state = State::default();
    events.iter().for_each(|event| congress::apply(&mut state, event));
    state
}

fn decide(state: &State, command: Command) -> Result<Vec<Event>, Refusal> {
    let at = "2026-11-29T02:00:00Z".parse().expect("a moment");
    congress::decide(state, &Context { actor: Actor::Operator, at }, command)
}

#[test]
fn a_cycle_whose_root_has_ended_is_handed_to_its_heir_after_the_fact() {
    let mut state = old_record();
    let plan = || {
        let days = Days { first: date(2026, 12, 20), last: date(2026, 12, 20) };
        let congresses = vec![Planned { unit: key("C"), days }];
        Command::Progress(progress::Command::Plan {
            cycle: "c".into(),
            on: date(2026, 11, 29),
            congresses,
            source: None,
        })
    };
    let hand_over = |to| Command::Cycle(cycle::Command::HandOver { cycle: "c".into(), to: key(to) });
    assert!(decide(&state, plan()).is_err(), "the cycle has no root that lives");

    let refused = decide(&state, hand_over("Z")).expect_err("Z took nothing over");
    assert_eq!(refused.key(), "cycle-not-heir");

    let events = decide(&state, hand_over("Y")).expect("Y took the place of X");
    events.iter().for_each(|event| congress::apply(&mut state, event));
    let cycle = state.cycles.get("c").expect("the cycle");
    assert_eq!(*cycle.root_on(date(2026, 10, 31)), key("X"), "what was held before stays under X");
    assert_eq!(*cycle.root_on(MERGED), key("Y"));
    decide(&state, plan()).expect("C has its congress in the cycle again");
}
