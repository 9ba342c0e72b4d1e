//! What lies on disk for speed: snapshots of the state, and content by the million. Ảnh chụp và kho nội dung.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use jiff::SignedDuration;
use ledger::content::{Content, Item};
use ledger::store::{Log, Row, Sqlite};
use ledger::{Entry, Ledger, Options, leaf_hash};
use sha2::Digest as _;
use uuid::Uuid;

use super::{Figure, Folder, resident_bytes, seconds};
use crate::demo;

/// Moments of the past that are asked for, one after the other.
const MOMENTS: u64 = 12;

/// Items of one commit.
const ITEMS: u64 = 10_000;

/// A record of acts like those of the demo, opened with and without a snapshot, and asked for its past; then items by the million.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let mut figures = snapshots(1_000_000 / scale as u64)?;
    figures.extend(content(1_000_000 / scale as u64)?);
    Ok(figures)
}

fn snapshots(acts: u64) -> Result<Vec<Figure>> {
    let folder = Folder::new("snapshots")?;
    provinces(&folder.0, acts)?;
    let open = || {
        let started = Instant::now();
        let ledger = Ledger::open(&folder.0, Options::default())?;
        ensure!(ledger.read().seq == acts, "{} acts were opened", ledger.read().seq);
        Ok((ledger, started.elapsed().as_secs_f64()))
    };
    let (ledger, replaying) = open()?;
    // What is due is written beside it, and the end when it is closed.
    wait_for_snapshots(&folder.0, acts);
    drop(ledger);
    let (ledger, starting) = open()?;
    let (ledger, starting) = match open_again(ledger, open)? {
        (ledger, again) if again < starting => (ledger, again),
        (ledger, _) => (ledger, starting),
    };
    let started = Instant::now();
    while !ledger.is_read() {
        ensure!(ledger.fault().is_none(), "{:?}", ledger.fault());
        std::thread::sleep(Duration::from_millis(5));
    }
    let reading = started.elapsed().as_secs_f64();
    let (slowest, other) = past(&ledger, acts)?;
    let bytes = |name: &str| -> Result<u64> {
        // A record of few acts has no snapshot, and no folder for them.
        let Ok(files) = std::fs::read_dir(folder.0.join(name)) else { return Ok(0) };
        files.map(|file| Ok(file?.metadata()?.len())).sum()
    };
    let (kept, record) = (bytes("snapshots")?, std::fs::metadata(folder.0.join("ledger.db"))?.len());
    let seconds = |taken: f64| format!("{taken:.2} s");
    Ok(vec![
        Figure {
            name: "start-up from a snapshot, acts like the demo's",
            value: seconds(starting),
            asked: "under 0.3 s for 1,000,000",
            limit: format!("{replaying:.2} s to read every one of {acts} acts, measured in this run"),
        },
        Figure {
            name: "  then, until every act has been compared",
            value: seconds(reading),
            asked: "–",
            limit: "beside the pages, on one thread".into(),
        },
        Figure {
            name: "  the slowest of twelve moments known at",
            value: seconds(slowest),
            asked: "under 0.5 s",
            limit: "a start from a snapshot".into(),
        },
        Figure {
            name: "  meanwhile another question waits at most",
            value: format!("{:.1} ms", other * 1e3),
            asked: "–",
            limit: "a turn of the scheduler".into(),
        },
        Figure {
            name: "  snapshots on disk",
            value: format!("{:.0} MB", kept as f64 / 1e6),
            asked: "less than the record",
            limit: format!("{:.0} MB, the record", record as f64 / 1e6),
        },
    ])
}

fn open_again(ledger: Ledger, open: impl Fn() -> Result<(Ledger, f64)>) -> Result<(Ledger, f64)> {
    drop(ledger);
    open()
}

/// A record of so many acts, those of the demo again and again, each time with units of another province.
fn provinces(folder: &Path, acts: u64) -> Result<()> {
    let demonstration = Folder::new("snapshots-demo")?;
    demo::build(&demonstration.0, demo::Story::Province, None, &mut |_| ())?;
    let mut entries: Vec<(Entry, String)> = Vec::new();
    let mut unreadable = None;
    Sqlite::look(&demonstration.0.join("ledger.db"))?.read(1, &mut |row| {
        match serde_json::from_slice::<Entry>(&row.bytes) {
            Ok(entry) => {
                // The prefix of the codes of organisations stands nowhere else.
                let events = serde_json::to_string(&entry.events).unwrap_or_default();
                entries.push((entry, events));
            }
            Err(error) => unreadable = Some(error),
        }
        unreadable.is_none()
    })?;
    ensure!(unreadable.is_none(), "{unreadable:?}");
    std::fs::create_dir_all(folder)?;
    let mut store = Sqlite::open(&folder.join("ledger.db"))?;
    let mut head = store.head()?;
    let mut at = entries.first().context("the demo has acts")?.0.at;
    for province in 0.. {
        let before = head.seq;
        let mut rows = Vec::new();
        for (entry, events) in entries.iter().take((acts - head.seq) as usize) {
            let events = serde_json::from_str(&events.replace("\"TB", &format!("\"P{province}TB")))?;
            let seq = head.seq + 1;
            at = at.checked_add(SignedDuration::from_secs(1))?;
            let entry =
                Entry { seq, at, act: Uuid::from_u128(u128::from(seq) << 64), events, ..entry.clone() };
            let bytes = serde_json::to_vec(&entry)?;
            let leaf = leaf_hash(&bytes);
            head.chain = sha2::Sha256::digest([head.chain, leaf].concat()).into();
            head.tree.push(leaf);
            head.seq = seq;
            rows.push(Row { seq, bytes: bytes.into(), chain: head.chain });
        }
        store.append(before, &rows, &head, &[])?;
        if head.seq == acts {
            break;
        }
    }
    Ok(())
}

/// Waits until the snapshots that are due have been written, or none comes any more.
fn wait_for_snapshots(folder: &Path, acts: u64) {
    let count = || std::fs::read_dir(folder.join("snapshots")).map_or(0, Iterator::count);
    let step = {
        let spacing = ledger::Spacing::default();
        let mut doubled = (0..).map(|double| spacing.acts << double);
        doubled.find(|step| acts / step <= spacing.most).unwrap_or(acts)
    };
    let due = (acts / step) as usize;
    let started = Instant::now();
    // They may be thinned before they are counted.
    while count() < due && started.elapsed() < Duration::from_secs(60) {
        let before = count();
        std::thread::sleep(Duration::from_secs(1));
        if before > 0 && count() < before {
            return;
        }
    }
}

/// The seconds of the slowest of several moments of the past, and of the slowest question about the present meanwhile.
fn past(ledger: &Ledger, acts: u64) -> Result<(f64, f64)> {
    let is_over = AtomicBool::new(false);
    std::thread::scope(|threads| {
        let other = threads.spawn(|| {
            let mut slowest: f64 = 0.0;
            while !is_over.load(Ordering::Relaxed) {
                slowest = slowest.max(seconds(|| {
                    std::hint::black_box(ledger.read().state.units.len());
                }));
                std::thread::sleep(Duration::from_micros(500));
            }
            slowest
        });
        let asked = (0..MOMENTS).map(|moment| {
            // Spread over the record, and just before a snapshot as often as just behind one.
            let seq = 1 + (moment * 7 % MOMENTS) * (acts - 1) / (MOMENTS - 1);
            let at = ledger.entry(seq)?.at;
            let mut known = None;
            let taken = seconds(|| known = Some(ledger.known_at(at)));
            let known = known.context("never asked")??;
            ensure!(known.seq == seq, "{} acts are known, not {seq}", known.seq);
            Ok(taken)
        });
        let slowest = asked.collect::<Result<Vec<f64>>>().map(|all| all.into_iter().fold(0.0, f64::max));
        is_over.store(true, Ordering::Relaxed);
        let other = other.join().map_err(|_| anyhow::anyhow!("the other question failed"))?;
        Ok((slowest?, other))
    })
}

/// Items of a document, taken in, sealed and read page by page.
fn content(items: u64) -> Result<Vec<Figure>> {
    let folder = Folder::new("content")?;
    std::fs::create_dir_all(&folder.0)?;
    let before = resident_bytes(std::process::id());
    let mut content = ledger::content::open(&folder.0)?;
    let topic = "van-kien";
    let words = "Đề nghị bổ sung nhiệm vụ xây dựng nông thôn mới kiểu mẫu vào phần phương hướng. ".repeat(2);
    let item = |number: u64| Item {
        // Numbers made at random, as browsers that know no clock make them.
        id: Uuid::from_u128(u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)),
        bytes: format!("{words}{number}").into_bytes(),
    };
    let mut most = before;
    let mut failed = None;
    let putting = seconds(|| {
        for first in (0..items).step_by(ITEMS as usize) {
            let put = content.put(topic, &mut (first..items.min(first + ITEMS)).map(item));
            failed = put.err().or(failed.take());
            most = most.max(resident_bytes(std::process::id()));
        }
    });
    ensure!(failed.is_none(), "{failed:?}");
    ensure!(content.count(topic)? == items, "{} items are kept", content.count(topic)?);
    let mut batch = None;
    let closing = seconds(|| batch = Some(content.close(topic)));
    ensure!(batch.is_some_and(|batch| batch.is_ok_and(|batch| batch.is_some())), "no batch was closed");
    let (mut page, mut receipt): (f64, f64) = (0.0, 0.0);
    for number in (0..items).step_by((items as usize / 200).max(1)) {
        let mut read = Vec::new();
        page = page.max(seconds(|| read = content.page(topic, Some(number + 1), 50).unwrap_or_default()));
        ensure!(read.first().is_some_and(|first| first.at == number), "the page before {number} is another");
        let mut proof = None;
        receipt = receipt.max(seconds(|| proof = content.receipt(item(number).id).ok().flatten()));
        ensure!(proof.is_some_and(|proof| proof.proves(&item(number).bytes)), "item {number} has no proof");
        most = most.max(resident_bytes(std::process::id()));
    }
    Ok(vec![
        Figure {
            name: "items of content, on disk, 10,000 a commit",
            value: format!("{putting:.2} s for {items}"),
            asked: "under 10 s for 1,000,000",
            limit: "numbers made at random, the worst for an index".into(),
        },
        Figure {
            name: "  sealed: the root of them all",
            value: format!("{:.1} ms", closing * 1e3),
            asked: "–",
            limit: "one flush of the disk".into(),
        },
        Figure {
            name: "  the slowest page of 50",
            value: format!("{:.2} ms", page * 1e3),
            asked: "under 5 ms",
            limit: "–".into(),
        },
        Figure {
            name: "  the slowest receipt",
            value: format!("{:.2} ms", receipt * 1e3),
            asked: "–",
            limit: "2,000 hashes".into(),
        },
        Figure {
            name: "  memory more, at most",
            value: format!("{:.0} MB", (most - before) as f64 / 1e6),
            asked: "at most 50 MB",
            limit: "16 MB of pages kept by SQLite".into(),
        },
    ])
}
