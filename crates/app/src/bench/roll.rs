//! The largest roll that is called at once: the members of a province, from a workbook. Danh sách lớn nhất.

use std::time::Instant;

use anyhow::{Context, Result};
use congress::cycle::{self, Window};
use congress::delegates::{self, Summons};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, PersonId, UnitKey};
use jiff::civil::{Date, date};
use ledger::{Ledger, Options, Personal, Submission, Vault};
use office::intake::{self, Table};
use office::{Cell, Column};
use uuid::Uuid;

use super::{Figure, Folder};

/// Members of the Party in Thái Bình.
const MEMBERS: usize = 116_000;
/// Its branches.
const BRANCHES: usize = 2_200;
const DAY: Date = date(2026, 1, 20);
const CYCLE: &str = "2025-2030";

fn done(ledger: &Ledger, command: Command) -> Result<()> {
    let submission = Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command };
    ledger.submit(submission).wait().map(drop).context("an act of the bench was refused")
}

fn key(code: &str) -> UnitKey {
    UnitKey::new(code, date(2015, 1, 1))
}

/// A province with its branches, and an open cycle.
fn founded(ledger: &Ledger) -> Result<()> {
    let new = |code: &str, parent: Option<UnitKey>| NewUnit {
        unit: key(code),
        name: format!("Đảng bộ {code}").into(),
        level: if parent.is_some() { "branch" } else { "province" }.into(),
        kind: "chi_bo".into(),
        parent,
        territory: None,
        members: None,
    };
    let branches = (0..BRANCHES).map(|at| new(&format!("T{at}"), Some(key("T"))));
    let units = std::iter::once(new("T", None)).chain(branches).collect();
    done(ledger, Command::Units(units::Command::Found { units, source: None }))?;
    let window = Window {
        level: "province".into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    let open = cycle::Command::Open {
        cycle: CYCLE.to_owned(),
        name: "Thử tốc độ".into(),
        root: key("T"),
        windows: vec![window],
        rules: PackId::new("vn-party-2024"),
        on: date(2025, 1, 1),
    };
    done(ledger, Command::Cycle(open))
}

/// The workbook that an office would send, every cell filled in.
fn workbook(members: usize) -> Result<Vec<u8>> {
    const FAMILY: [&str; 8] = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
    const MIDDLE: [&str; 6] = ["Văn", "Thị", "Đức", "Minh", "Thị Thanh", "Hữu"];
    const GIVEN: [&str; 9] = ["An", "Bình", "Cúc", "Dũng", "Giang", "Hải", "Khánh", "Phượng", "Uyên"];
    const EDUCATION: [&str; 4] = ["Phổ thông", "Cao đẳng", "Đại học", "Thạc sĩ"];
    let row = |at: usize| {
        let (family, middle, given) = (FAMILY[at % 8], MIDDLE[at / 8 % 6], GIVEN[at / 48 % 9]);
        let born = date(1950 + (at % 50) as i16, (at % 12) as i8 + 1, (at % 28) as i8 + 1);
        vec![
            Cell::Text(format!("{family} {middle} {given} {at}")),
            Cell::Text(format!("T{}", at % BRANCHES)),
            Cell::from("Đảng viên"),
            Cell::from(if at.is_multiple_of(3) { "Nữ" } else { "Nam" }),
            Cell::Date(born),
            Cell::from(if at.is_multiple_of(40) { "Tày" } else { "Kinh" }),
            Cell::from(EDUCATION[at % 4]),
        ]
    };
    let heads = ["Họ và tên", "Mã đơn vị", "Tư cách", "Giới tính", "Ngày sinh", "Dân tộc", "Trình độ"];
    let table = office::Table {
        caption: None,
        columns: heads.map(|head| Column::text(head, 10)).to_vec(),
        rows: (0..members).map(row).collect(),
    };
    Ok(office::xlsx(&[("Danh sách", &table)])?)
}

/// From the bytes of the workbook to a roll that is on disk: read, taken into the vault, decided, recorded.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let folder = Folder::new("roll")?;
    let ledger = Ledger::open(&folder.0, Options::default())?;
    let vault = Vault::open(&folder.0)?;
    founded(&ledger)?;
    let bytes = workbook(MEMBERS / scale)?;

    let started = Instant::now();
    let table = Table::read(&bytes, "danh-sach.xlsx")?;
    let read = started.elapsed();
    let called = intake::delegates(&table, &ledger.read().state, &key("T"), DAY)
        .map_err(|unreadable| anyhow::anyhow!("{unreadable:?}"))?;
    anyhow::ensure!(called.bad.is_empty(), "the bench's own rows cannot be read");
    let people = called.rows.iter().map(|row| (Personal::new(row.name.clone()), Personal::new(row.details)));
    let enrolled = vault.enrol_with_details(people.collect())?;
    let kept = started.elapsed();
    let last = enrolled.last().map_or_else(Uuid::nil, |enrolled| enrolled.person.0);
    let summons = called.rows.into_iter().zip(enrolled).map(|(row, enrolled)| Summons {
        person: enrolled.person,
        digest: enrolled.digest,
        details: enrolled.details,
        from: row.from,
        kind: row.kind,
    });
    let convene = delegates::Command::Convene {
        cycle: CYCLE.to_owned(),
        on: DAY,
        unit: key("T"),
        delegates: summons.collect(),
        source: called.source,
    };
    done(&ledger, Command::Delegates(convene))?;
    let whole = started.elapsed();

    let book = ledger.read();
    let holder = book.state.units.find(&key("T")).context("the unit")?;
    let roll = book.state.rolls.of(CYCLE, holder).context("a roll")?;
    anyhow::ensure!(roll.of(PersonId(last)).is_some(), "the last of the file is not on the roll");
    Ok(vec![
        Figure {
            name: "roll of 116,000 from XLSX, recorded",
            value: format!("{:.2} s", whole.as_secs_f64()),
            asked: "under 3 s",
            limit: format!("reading the XLSX alone {:.2} s in this run", read.as_secs_f64()),
        },
        Figure {
            name: "  of which until everybody is in the vault",
            value: format!("{:.2} s", kept.as_secs_f64()),
            asked: "–",
            limit: "–".into(),
        },
    ])
}
