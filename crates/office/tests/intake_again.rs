//! The same file imported again: rows that the record already has are left out, and no others.
//! Gửi lại một tệp.

use congress::cycle::{self, Window};
use congress::rules::PackId;
use congress::{Actor, Command, Context, State};
use jiff::civil::{Date, date};
use office::intake::{self, Decision, Intake, Table, Terms, Unreadable};

const TODAY: Date = date(2026, 11, 29);

fn context() -> Context {
    Context { actor: Actor::Operator, at: "2026-11-29T02:00:00Z".parse().expect("a moment") }
}

struct World(State);

impl World {
    /// X with A below it and a cycle.
    fn new() -> World {
        let mut world = World(State::default());
        let tree = "code,name,kind,parent_code\nX,Đảng bộ tỉnh X,tinh,\nA,Đảng bộ xã A,dang_bo_co_so,X\n\
            A1,Chi bộ A1,chi_bo,A\nA2,Chi bộ A2,chi_bo,A\n";
        assert_eq!(world.take("units", tree), (4, 0, 0));
        let window = |level: &str| Window {
            level: level.into(),
            start: None,
            finish_by: None,
            max_days: None,
            rule: String::new(),
        };
        let root = world.0.units.living("X", TODAY).expect("X");
        let root = world.0.units.get(root).key.clone();
        world.happen(Command::Cycle(cycle::Command::Open {
            cycle: "c".into(),
            name: "Chu kỳ".into(),
            root,
            windows: ["branch", "grassroots", "province"].map(window).to_vec(),
            rules: PackId::new("vn-party-2024"),
            on: date(2026, 1, 1),
        }));
        world
    }

    fn happen(&mut self, command: Command) {
        let events = congress::decide(&self.0, &context(), command).expect("the rules allow it");
        events.iter().for_each(|event| congress::apply(&mut self.0, event));
    }

    fn read(&self, kind: &str, csv: &str) -> Result<Intake, Unreadable> {
        let table = Table::read(csv.as_bytes(), "a.csv").expect("a table");
        let on = if kind == "congresses" { None } else { Some(date(2016, 1, 1)) };
        let terms = Terms { effective: on, today: TODAY };
        match kind {
            "units" => intake::units(&table, &self.0, &terms),
            "changes" => {
                intake::changes(&table, &self.0, &Terms { effective: Some(date(2026, 11, 1)), ..terms })
            }
            _ => intake::congresses(&table, &self.0, &terms, "c"),
        }
    }

    /// Imports the good rows; returns the number of rows taken, bad, and known before.
    fn take(&mut self, kind: &str, csv: &str) -> (usize, usize, usize) {
        let mut intake = self.read(kind, csv).expect("a readable table");
        intake.leave_out_what_is_true(&self.0);
        let before = intake.before;
        let Decision { batches, bad, taken, .. } = intake::decide(&self.0, &context(), intake, true);
        batches.into_iter().for_each(|batch| self.happen(batch.command));
        (taken, bad.len(), before)
    }
}

#[test]
fn a_list_taken_in_part_adds_what_was_mended() {
    let mut world = World::new();
    let list = "code,name,kind,parent_code\nA3,Chi bộ A3,chi_bo,A\nD1,Chi bộ D1,chi_bo,D\n";
    assert_eq!(world.take("units", list), (1, 1, 0));
    assert_eq!(world.take("units", list), (0, 1, 1), "nothing is new");
    assert_eq!(world.take("units", "code,name,kind,parent_code\nD,Đảng bộ D,dang_bo_co_so,X\n"), (1, 0, 0));
    assert_eq!(world.take("units", list), (1, 0, 1));
    assert_eq!(world.take("units", list), (0, 0, 2), "a whole file is taken once");
    // A row with other values for an existing unit is not a known row.
    let other = "code,name,kind,parent_code\nA3,Chi bộ thôn Ba,chi_bo,A\n";
    assert_eq!(world.take("units", other), (0, 1, 0));
}

#[test]
fn congresses_taken_in_part_add_what_was_mended() {
    let mut world = World::new();
    let file = "code,first_day,last_day,planned_first,planned_last,pilot,delegates_convened\n\
        A1,10/10/2026,,08/10/2026,,1,12\nD1,,,15/12/2026,,,\nA2,,,16/12/2026,,,\n";
    assert_eq!(world.take("congresses", file), (2, 1, 0), "D1 is not there yet");
    assert_eq!(world.take("congresses", file), (0, 1, 2));
    assert_eq!(world.take("units", "code,name,kind,parent_code\nD1,Chi bộ D1,chi_bo,A\n"), (1, 0, 0));
    assert_eq!(world.take("congresses", file), (1, 0, 2));
    assert_eq!(world.take("congresses", file), (0, 0, 3));
    // A plan that was changed since and is requested again is a new act.
    assert_eq!(world.take("congresses", "code,planned_first\nA2,20/12/2026\n"), (1, 0, 0));
    assert_eq!(world.take("congresses", file), (1, 0, 2));
    // Figures that differ from those reported are not a known row.
    let other = "code,first_day,delegates_convened\nA1,10/10/2026,13\n";
    assert_eq!(world.take("congresses", other), (0, 1, 0));
}

#[test]
fn a_decree_taken_in_part_adds_what_was_mended() {
    let mut world = World::new();
    let more = "code,name,kind,parent_code\nB,Đảng bộ xã B,dang_bo_co_so,X\nC,Đảng bộ xã C,dang_bo_co_so,X\n";
    assert_eq!(world.take("units", more), (2, 0, 0));
    let decree = "old_code,new_code,new_name\nA,N,Đảng bộ xã N\nB,N,Đảng bộ xã N\nE,N,Đảng bộ xã N\nC,C,Đảng bộ xã C mới\n";
    assert_eq!(world.take("changes", decree), (3, 1, 0), "E is not there");
    assert_eq!(world.take("changes", decree), (0, 1, 3));
    assert_eq!(
        world.take("units", "code,name,kind,parent_code\nE,Đảng bộ xã E,dang_bo_co_so,X\n"),
        (1, 0, 0)
    );
    assert_eq!(world.take("changes", decree), (1, 0, 3), "E joins the unit that the first part founded");
    assert_eq!(world.take("changes", decree), (0, 0, 4));
    let n = world.0.units.of_code("N");
    assert_eq!(n.len(), 1, "N was founded once");
    assert_eq!(world.0.units.predecessors(n[0]).count(), 3);
}

#[test]
fn a_unit_that_keeps_a_part_is_not_ended_by_what_is_known_of_it() {
    let mut world = World::new();
    let decree = "old_code,new_code,new_name,default_target\nA,A,,\nA,M,Đảng bộ xã M,1\n";
    assert_eq!(world.take("changes", decree), (2, 0, 0), "the line to its own code is read with the other");
    let day = date(2026, 11, 2);
    assert!(world.0.units.living("A", day).is_some(), "A goes on");
    let m = world.0.units.living("M", day).expect("M was founded");
    assert_eq!(world.0.units.children_on(m, day).count(), 2, "and took the branches over");
}

#[test]
fn the_lines_of_one_unit_are_taken_together_or_not_at_all() {
    for bad in ["A,A,,không rõ", "A,A,Tên khác,", "A,Z9,,"] {
        let mut world = World::new();
        // The second of these lines alone would end A.
        let more =
            if bad.starts_with("A,Z9") { "A,A,Đảng bộ xã A,1\nA,A,Đảng bộ xã A,1\n" } else { "" };
        let other = if bad.contains("Tên khác") { "A2,A,Đảng bộ xã B,\n" } else { "" };
        let decree = format!("old_code,new_code,new_name,goes_on\n{bad}\n{more}{other}A,M,Đảng bộ xã M,\n");
        world.take("changes", &decree);
        assert!(world.0.units.living("A", date(2026, 11, 2)).is_some(), "A goes on: {decree}");
    }
}
