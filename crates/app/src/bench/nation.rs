//! A synthetic nation: 350,000 units on five levels. Cả nước giả định.

use std::fmt::Write;

use anyhow::Result;
use congress::cycle::{self, Window};
use congress::permits::{self, Role, WaitingCounts};
use congress::progress::{self, Days, HeldFact, Indicators};
use congress::rules::PackId;
use congress::units::{Forest, NewUnit};
use congress::{Actor, Command, Context, Digest, PersonId, State, UnitKey, units};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use office::intake::{self, Table, Terms};

use super::{Figure, Folder, median, seconds};

const LEVELS: [&str; 5] = ["nation", "province", "upper", "grassroots", "branch"];
const FROM: jiff::civil::Date = date(2015, 1, 1);

/// Units of a nation in proportion: 1, 67, 1,300, 52,000 and the rest branches.
fn tree(size: usize) -> Vec<(String, usize, Option<String>)> {
    let counts = [1, 67.min(size / 10), size / 270, size / 7];
    let branches = size - counts.iter().sum::<usize>();
    let counts = [counts[0], counts[1], counts[2], counts[3], branches];
    let mut units = Vec::with_capacity(size);
    for (level, count) in counts.into_iter().enumerate() {
        for at in 0..count {
            let parent = level.checked_sub(1).map(|above| format!("{above}-{}", at * counts[above] / count));
            units.push((format!("{level}-{at}"), level, parent));
        }
    }
    units
}

fn context() -> Context {
    Context { actor: Actor::Operator, at: Timestamp::now() }
}

fn take(state: &mut State, command: Command) -> Result<()> {
    let events =
        congress::decide(state, &context(), command).map_err(|refusal| anyhow::anyhow!("{refusal:?}"))?;
    events.iter().for_each(|event| congress::apply(state, event));
    Ok(())
}

/// A nation with a congress held by every unit.
fn nation(size: usize) -> Result<State> {
    let mut state = State::default();
    let tree = tree(size);
    let units = tree.iter().map(|(code, level, parent)| NewUnit {
        unit: UnitKey::new(code, FROM),
        name: format!("Đơn vị {code}").into(),
        level: LEVELS[*level].into(),
        kind: LEVELS[*level].into(),
        parent: parent.as_ref().map(|parent| UnitKey::new(parent, FROM)),
        territory: None,
        members: Some(15),
    });
    take(&mut state, Command::Units(units::Command::Found { units: units.collect(), source: None }))?;
    let window = |level: &&str| Window {
        level: (*level).into(),
        start: None,
        finish_by: Some(date(2020, 12, 31)),
        max_days: None,
        rule: "bench".into(),
    };
    let open = cycle::Command::Open {
        cycle: "c".into(),
        name: "bench".into(),
        root: UnitKey::new("0-0", FROM),
        windows: LEVELS.iter().rev().map(window).collect(),
        rules: PackId::new("vn-party-2014"),
        on: FROM,
    };
    take(&mut state, Command::Cycle(open))?;
    let held = tree.iter().enumerate().map(|(at, (code, _, _))| {
        let day = date(2020, 1, 1).checked_add(((at * 7919 % 300) as i64).days()).unwrap_or(FROM);
        let indicators = Indicators {
            delegates_convened: 40,
            delegates_present: 39,
            seats: 5,
            list: 6,
            elected: 5,
            women: 1,
            re_elected: 4,
            new: 1,
            age_sum: 225,
            age_count: 5,
            ..Indicators::default()
        };
        HeldFact {
            unit: UnitKey::new(code, FROM),
            days: Days { first: day, last: day },
            contents: Vec::new(),
            indicators: Some(indicators),
        }
    });
    let import = progress::Command::Import { cycle: "c".into(), held: held.collect(), source: None };
    take(&mut state, Command::Progress(import))?;
    Ok(state)
}

/// The smallest nation whose tree has every level.
const SMALLEST: usize = 3_500;

/// The count of tasks in everyone's bar, in milliseconds: every congress of so many units waits for a ratification.
fn counting_tasks(size: usize) -> Result<f64> {
    let mut state = nation(size)?;
    let (person, unit) = (PersonId(uuid::Uuid::from_u128(1)), UnitKey::new("0-0", FROM));
    let role = Role::OrganisationCommission;
    let digest = Digest([0; 32]);
    take(&mut state, Command::Permits(permits::Command::Enrol { person, digest, unit: unit.clone() }))?;
    take(&mut state, Command::Permits(permits::Command::Grant { person, role, unit }))?;
    let day = date(2021, 6, 30);
    let forest = Forest::on(&state.units, day);
    let mut counted = 0;
    let mut runs = Vec::new();
    for _ in 0..31 {
        runs.push(seconds(|| counted = WaitingCounts::on(&state, &forest, day).of(&state, person)));
    }
    anyhow::ensure!(counted == size, "{counted} tasks wait in {size} units");
    Ok(median(runs) * 1e3)
}

/// Roll-up as of a day, and the import of the same nation from CSV.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let size = 350_000 / scale;
    let state = nation(size)?;
    let day = date(2020, 6, 30);
    let mut forest = Forest::on(&state.units, day);
    let laying_out = seconds(|| forest = Forest::on(&state.units, day));
    let root = state.units.living("0-0", day).ok_or_else(|| anyhow::anyhow!("the nation has no root"))?;
    let mut done = 0;
    let mut runs = Vec::new();
    for _ in 0..101 {
        runs.push(seconds(|| {
            let rolled = progress::roll_up(&state, &forest, "c", root, day);
            done = rolled.levels.iter().map(|level| level.done).sum::<u32>();
        }));
    }
    anyhow::ensure!(done > 0, "nothing was counted");

    let mut csv = String::from("code,name,level,kind,parent_code\n");
    for (code, level, parent) in tree(size) {
        let level = LEVELS[level];
        let _ = writeln!(csv, "{code},Đơn vị {code},{level},{level},{}", parent.unwrap_or_default());
    }
    let folder = Folder::new("import")?;
    let ledger = ledger::Ledger::open(&folder.0, ledger::Options::default())?;
    let mut failed = None;
    let importing = seconds(|| {
        let imported = (|| {
            let table =
                Table::read(csv.as_bytes(), "nation.csv").map_err(|error| anyhow::anyhow!("{error}"))?;
            let decision = {
                let book = ledger.read();
                let terms = Terms { effective: Some(FROM), today: day };
                let read = intake::units(&table, &book.state, &terms)
                    .map_err(|error| anyhow::anyhow!("{error:?}"))?;
                intake::decide(&book.state, &context(), read, false)
            };
            anyhow::ensure!(decision.taken == size, "{} rows were taken", decision.taken);
            for batch in decision.batches {
                let act = uuid::Uuid::now_v7();
                let submission =
                    ledger::Submission { act, actor: Actor::Operator, at: None, command: batch.command };
                ledger.submit(submission).wait()?;
            }
            Ok(())
        })();
        failed = imported.err();
    });
    if let Some(error) = failed {
        return Err(error);
    }
    Ok(vec![
        Figure {
            name: "roll-up of the nation, all levels, 16 sums",
            value: format!("{:.2} ms", median(runs) * 1e3),
            asked: "at most 2.5 ms",
            limit: "1.25 ms with 8 sums (measured elsewhere)".into(),
        },
        Figure {
            name: "  laying out its tree (once a change)",
            value: format!("{:.1} ms", laying_out * 1e3),
            asked: "–",
            limit: "–".into(),
        },
        Figure {
            name: "tasks that wait in 10,000 units, counted (once an act)",
            value: format!("{:.1} ms", counting_tasks((10_000 / scale).max(SMALLEST))?),
            asked: "–",
            limit: "–".into(),
        },
        Figure {
            name: "import of the nation from CSV, recorded",
            value: format!("{importing:.2} s"),
            asked: "under 10 s",
            limit: "–".into(),
        },
    ])
}
