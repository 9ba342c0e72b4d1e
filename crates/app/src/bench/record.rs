//! The record: acts a second, and replay. Sổ ghi.

use std::sync::Arc;

use anyhow::Result;
use congress::units::NewUnit;
use congress::{Actor, Command, UnitKey, units};
use jiff::civil::date;
use ledger::{Ledger, Options, Submission};
use uuid::Uuid;

use super::{Figure, Folder, median, seconds};

/// As many browsers waiting for their answers at once.
const CLIENTS: usize = 256;

fn founding(code: String) -> Command {
    let from = date(2015, 1, 1);
    let unit = NewUnit {
        unit: UnitKey::new(code, from),
        name: "Chi bộ thôn Đông".into(),
        level: "branch".into(),
        kind: "chi_bo".into(),
        parent: None,
        territory: None,
        members: Some(15),
    };
    Command::Units(units::Command::Found { units: vec![unit], source: None })
}

/// Acts decided, chained and durably acknowledged with 256 clients waiting; then the same record replayed and verified.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let acts = 1_000_000 / scale;
    let folder = Folder::new("record")?;
    let writing = founded(&folder, acts, CLIENTS, Options::default())?;
    let written = acts / CLIENTS * CLIENTS;
    let mut opened = None;
    let replaying = seconds(|| opened = Some(Ledger::open(&folder.0, Options::default())));
    let ledger = opened.ok_or_else(|| anyhow::anyhow!("not opened"))??;
    let replayed = ledger.read().seq;
    anyhow::ensure!(replayed as usize == written, "{replayed} acts of {written} were replayed");
    let command = founding("first".into());
    let mut first = None;
    let waiting = seconds(|| {
        let submission =
            Submission { act: Uuid::from_u128(u128::MAX), actor: Actor::Operator, at: None, command };
        first = Some(ledger.submit(submission).wait());
    });
    anyhow::ensure!(first.is_some_and(|answer| answer.is_ok()), "the first act after opening failed");
    drop(ledger);
    let raw = raw_commits(written)?;
    let many = without_position(acts / 5, CLIENTS)?;
    let one = without_position(acts / 500, 1)?;
    let rows = raw_reading(&folder.0)?;
    Ok(vec![
        Figure {
            name: "acts decided, chained, on disk, 256 waiting",
            value: format!("{:.0} a second", written as f64 / writing),
            asked: "at least 100,000",
            limit: format!("{raw:.0} bare rows, measured in this run"),
        },
        Figure::of_limit("  against bare rows", written as f64 / writing, raw, "–", "bare rows a second"),
        Figure::of_limit(
            "  against no position, 256 waiting",
            many,
            1.0,
            "at least 0.9 ×",
            "acts a second without",
        ),
        Figure::of_limit("  against no position, one waiting", one, 1.0, "–", "acts a second without"),
        Figure {
            name: "start-up: events verified and applied",
            value: format!("{:.0} a second", written as f64 / replaying),
            asked: "at least 1,000,000",
            limit: "1,760,000 read and decoded only (elsewhere)".into(),
        },
        Figure::of_limit(
            "  time against reading the rows",
            replaying,
            rows,
            "–",
            "reading every row with SQLite",
        ),
        Figure {
            name: "  then, until the first act is on disk",
            value: format!("{waiting:.2} s"),
            asked: "(not asked)",
            limit: "the desk is laid while pages are served".into(),
        },
    ])
}

/// Founds so many units with so many clients waiting; returns the seconds until the last is on disk.
fn founded(folder: &Folder, acts: usize, clients: usize, options: Options) -> Result<f64> {
    let ledger = Arc::new(Ledger::open(&folder.0, options)?);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let mut failed = 0;
    let taken = seconds(|| {
        runtime.block_on(async {
            let clients: Vec<_> = (0..clients)
                .map(|client| {
                    let ledger = ledger.clone();
                    tokio::spawn(async move {
                        let mut failed = 0;
                        for at in 0..acts / clients {
                            let act = Uuid::from_u128(((client as u128) << 64) | at as u128);
                            let command = founding(format!("{client}-{at}"));
                            let submission = Submission { act, actor: Actor::Operator, at: None, command };
                            failed += usize::from(ledger.submit(submission).answer().await.is_err());
                        }
                        failed
                    })
                })
                .collect();
            for client in clients {
                failed += client.await.unwrap_or(1);
            }
        });
    });
    anyhow::ensure!(failed == 0, "{failed} acts failed");
    Ok(taken)
}

/// Acts a second as they are written, as a share of those without a position. Both are measured in turns, because a disk is not
/// equally quick all the time.
fn without_position(acts: usize, clients: usize) -> Result<f64> {
    let mut shares = Vec::new();
    for _ in 0..5 {
        let mut taken = [0.0; 2];
        for (without_position, taken) in [false, true].into_iter().zip(&mut taken) {
            let folder = Folder::new("position")?;
            *taken = founded(&folder, acts, clients, Options { without_position, ..Options::default() })?;
        }
        shares.push(taken[1] / taken[0]);
    }
    Ok(median(shares))
}

/// What SQLite alone does with rows of 340 bytes, 256 a commit, as durably.
fn raw_commits(rows: usize) -> Result<f64> {
    let folder = Folder::new("raw")?;
    std::fs::create_dir_all(&folder.0)?;
    let mut store = rusqlite::Connection::open(folder.0.join("raw.db"))?;
    store.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (seq INTEGER PRIMARY KEY, bytes BLOB)",
    )?;
    let rows = rows.min(200_000);
    let bytes = [7u8; 340];
    let mut failed = None;
    let taken = seconds(|| {
        let done = (|| {
            for from in (0..rows).step_by(CLIENTS) {
                let transaction = store.transaction()?;
                {
                    let mut insert = transaction.prepare_cached("INSERT INTO rows VALUES (?1, ?2)")?;
                    for seq in from..(from + CLIENTS).min(rows) {
                        insert.execute(rusqlite::params![seq as i64, bytes])?;
                    }
                }
                transaction.commit()?;
            }
            Ok::<_, rusqlite::Error>(())
        })();
        failed = done.err();
    });
    match failed {
        Some(error) => Err(error.into()),
        None => Ok(rows as f64 / taken),
    }
}

/// The seconds that SQLite takes to read every row of a record, and nothing else.
fn raw_reading(folder: &std::path::Path) -> Result<f64> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let store = rusqlite::Connection::open_with_flags(folder.join("ledger.db"), flags)?;
    let mut select = store.prepare("SELECT bytes, chain FROM entries ORDER BY seq")?;
    let mut failed = None;
    let taken = seconds(|| {
        let read = (|| {
            let (mut rows, mut bytes) = (select.query([])?, 0);
            while let Some(row) = rows.next()? {
                bytes += row.get_ref(0)?.as_blob()?.len() + row.get_ref(1)?.as_blob()?.len();
            }
            Ok::<_, anyhow::Error>(std::hint::black_box(bytes))
        })();
        failed = read.err();
    });
    match failed {
        Some(error) => Err(error),
        None => Ok(taken),
    }
}
