//! Tables of random cells: each row is taken or named, and nothing panics.
//! Bảng có nội dung ngẫu nhiên: dòng nào cũng được nhận hoặc được nêu rõ chỗ sai.

use std::collections::BTreeSet;

use congress::cycle::{self, Window};
use congress::rules::PackId;
use congress::{Actor, Command, Context, State, UnitKey};
use jiff::civil::{Date, date};
use labels::Lang;
use office::intake::{self, Intake, Table, Terms, Unreadable};
use proptest::prelude::*;

const FOUNDED: Date = date(2015, 10, 1);
const TODAY: Date = date(2020, 7, 1);

const UNITS: &str = "code,name,level,kind,parent_code,effective_date,territory,members";
const CHANGES: &str =
    "old_code,new_code,effective_date,new_name,new_parent_code,new_level,new_kind,default_target,step";
const CONGRESSES: &str = "code,first_day,last_day,contents,pilot,pilot_direct,planned_first,planned_last,\
                          delegates_convened,delegates_present,seats,list,elected,re_elected,new,secretary_votes,secretary_base";

/// Cells from offices, right and wrong, so that rows are refused for every reason and some are taken.
const CELLS: &[&str] = &[
    "",
    "X",
    "X-1",
    "X-2",
    "Y",
    "Y-1",
    "Xã Đông Quan",
    "chi_bo",
    "dang_bo_co_so",
    "tren_co_so",
    "branch",
    "grassroots",
    "upper",
    "xã",
    "2015-10-01",
    "2020-02-29",
    "31/02/2020",
    "1/7/2020",
    "9999-12-31",
    "0001-01-01",
    "0",
    "1",
    "2",
    "3",
    "4",
    "có",
    "không",
    "-1",
    "4294967295",
    "4294967296",
    "2019->2020",
    "2020->2025-03",
    "ma\u{0303}",
    "Ðông",
];

fn context() -> Context {
    Context { actor: Actor::Operator, at: "2020-07-01T02:00:00Z".parse().expect("a moment") }
}

fn happen(state: &mut State, command: Command) {
    let events = congress::decide(state, &context(), command).expect("the rules allow it");
    events.iter().for_each(|event| congress::apply(state, event));
}

fn table(header: &str, rows: &[Vec<String>]) -> Table {
    let rows: String = rows.iter().map(|row| format!("\n{}", row.join(","))).collect();
    Table::read(format!("{header}{rows}\n").as_bytes(), "bang.csv").expect("a table")
}

/// A committee with two branches, in an open cycle.
fn committee() -> State {
    let mut state = State::default();
    let text =
        "code,name,kind,parent\nX,Đảng bộ xã,dang_bo_co_so,\nX-1,Chi bộ 1,chi_bo,X\nX-2,Chi bộ 2,chi_bo,X\n";
    let list = Table::read(text.as_bytes(), "bang.csv").expect("a table");
    let terms = Terms { effective: Some(FOUNDED), today: TODAY };
    let read = intake::units(&list, &state, &terms).expect("a readable table");
    for batch in intake::decide(&state, &context(), read, false).batches {
        happen(&mut state, batch.command);
    }
    let window = |level: &str| Window {
        level: level.into(),
        start: None,
        finish_by: None,
        max_days: Some(2),
        rule: "35-CT/TW".into(),
    };
    let windows = vec![window("branch"), window("grassroots")];
    let (cycle, name, on) = ("2020".to_owned(), "Đại hội".to_owned(), date(2019, 9, 1));
    let root = UnitKey::new("X", FOUNDED);
    happen(
        &mut state,
        Command::Cycle(cycle::Command::Open {
            cycle,
            name,
            root,
            windows,
            rules: PackId::new("vn-party-2014"),
            on,
        }),
    );
    state
}

/// For every table: taken whole or refused whole, and with the good rows only, every row is taken or named.
fn accounted_for(
    state: &State,
    table: &Table,
    read: impl Fn() -> Result<Intake, Unreadable>,
) -> Result<(), TestCaseError> {
    let whole = match read() {
        Ok(intake) => intake::decide(state, &context(), intake, false),
        Err(unreadable) => {
            prop_assert!(Lang::ALL.iter().all(|lang| !unreadable.told(*lang).is_empty()));
            return Ok(());
        }
    };
    prop_assert!(whole.bad.is_empty() || (whole.batches.is_empty() && whole.taken == 0));
    let lines: BTreeSet<u32> = table.sheet.rows.iter().map(|row| row.line).collect();
    for row in &whole.bad {
        prop_assert!(row.line == 1 || lines.contains(&row.line));
        for lang in Lang::ALL {
            let told = row.told(lang, &|unit: &UnitKey| unit.code.to_string());
            prop_assert!(!told.contains("refusal-") && !told.contains("intake-"), "{} has words", told);
        }
    }

    let intake = read().expect("it was readable a moment ago");
    let left_out = intake.left_out;
    let good = intake::decide(state, &context(), intake, true);
    let bad: BTreeSet<u32> = good.bad.iter().map(|row| row.line).collect();
    if !bad.contains(&1) {
        prop_assert_eq!(good.taken + bad.len() + left_out, lines.len(), "{:?}", good.bad);
    }
    let mut after = state.clone();
    for batch in good.batches {
        let events = congress::decide(&after, &context(), batch.command);
        prop_assert!(events.is_ok(), "what is taken is allowed: {:?}", events);
        events.iter().flatten().for_each(|event| congress::apply(&mut after, event));
    }
    Ok(())
}

fn rows(header: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = prop::sample::select(CELLS).prop_map(str::to_owned);
    // A row without content is skipped, so each starts with content.
    let first = prop::sample::select(&CELLS[1..6]).prop_map(str::to_owned);
    let width = header.split(',').count();
    let row = (first, prop::collection::vec(cell, width - 1));
    let row = row.prop_map(|(first, rest)| std::iter::once(first).chain(rest).collect());
    prop::collection::vec(row, 0..12)
}

fn terms() -> impl Strategy<Value = Terms> {
    let day = prop::sample::select(vec![FOUNDED, TODAY, date(2020, 2, 29), Date::MIN, Date::MAX]);
    prop::option::of(day).prop_map(|effective| Terms { effective, today: TODAY })
}

proptest! {
    #[test]
    fn units_of_random_cells(rows in rows(UNITS), terms in terms()) {
        let (state, table) = (committee(), table(UNITS, &rows));
        accounted_for(&state, &table, || intake::units(&table, &state, &terms))?;
    }

    #[test]
    fn changes_of_random_cells(rows in rows(CHANGES), terms in terms()) {
        let (state, table) = (committee(), table(CHANGES, &rows));
        accounted_for(&state, &table, || intake::changes(&table, &state, &terms))?;
    }

    #[test]
    fn congresses_of_random_cells(rows in rows(CONGRESSES), terms in terms()) {
        let (state, table) = (committee(), table(CONGRESSES, &rows));
        accounted_for(&state, &table, || intake::congresses(&table, &state, &terms, "2020"))?;
    }

    /// A good table with one damaged byte.
    #[test]
    fn a_damaged_table_is_taken_or_named(place in 0.0..1.0_f64, byte: u8) {
        let state = committee();
        let mut bytes = format!("{UNITS}\nY,Đảng bộ xã,,dang_bo_co_so,,2016-01-01,,12\nY-1,Chi bộ,,chi_bo,Y,2016-01-01,,5\n")
            .into_bytes();
        let place = (bytes.len() as f64 * place) as usize;
        bytes[place] = byte;
        let terms = Terms { effective: None, today: TODAY };
        if let Ok(table) = Table::read(&bytes, "bang.csv") {
            accounted_for(&state, &table, || intake::units(&table, &state, &terms))?;
        }
    }
}
