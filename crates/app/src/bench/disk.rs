//! The raw disk after a count: whether it tells which ballot came when. Đĩa thô sau khi kiểm phiếu.
//!
//! A file system of its own in one file, with the folder of the record on it. Two desks scan the same box in an order that is
//! known here, hand their stacks in, and the result is announced. Then every byte of the disk is looked through, used or free. A
//! ballot is placed where something of its scan is found, the name or the hash of its file, or the key of its stack.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Program;

use ::paper::pen::{PENS, Strike};
use ::paper::trial::Press;
use ::paper::{Kind, Size};
use anyhow::{Context, Result, ensure};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpStream;

use super::congress::ballots_back;
use super::floor::{Served, get, served_in};
use super::live::exchange;
use super::paper::jpeg;
use super::scans::{ELECTION, between, counted, file_name, printed};
use super::{Figure, Folder};

/// Ballots in the box; each desk scans all of them.
const BALLOTS: usize = 24;
const NAMES: usize = 20;
const DESKS: [(&str, &str); 2] = [("kiem", "Bàn 1"), ("kiem2", "Bàn 2")];
/// Bytes out of the middle of a scan, of which no two are alike.
const PIECE: usize = 48;

pub(super) fn run(_: usize) -> Result<Vec<Figure>> {
    let told = |value: String, limit: String| Figure {
        name: "ballots whose place the raw disk tells",
        value,
        asked: "0",
        limit,
    };
    let folder = Folder::new("disk")?;
    fs::create_dir_all(&folder.0)?;
    let disk = match Disk::mounted(&folder.0) {
        Ok(disk) => disk,
        Err(error) => {
            return Ok(vec![told("skipped".into(), format!("no disk can be mounted here: {error:#}"))]);
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let placed = runtime.block_on(placed(&disk))?;
    drop(runtime);
    let all = DESKS.len() * BALLOTS;
    ensure!(placed == 0, "the raw disk places {placed} of {all} ballots");
    Ok(vec![told(format!("{placed} of {all}"), "all of them while the stacks are open, in this run".into())])
}

/// A file system in a file.
struct Disk {
    image: PathBuf,
    place: PathBuf,
}

impl Disk {
    fn mounted(folder: &Path) -> Result<Disk> {
        let (image, place) = (folder.join("image"), folder.join("mounted"));
        fs::File::create(&image)?.set_len(256 << 20)?;
        fs::create_dir(&place)?;
        done(Program::new("mkfs.ext4").arg("-q").arg(&image))?;
        done(Program::new("mount").args(["-o", "loop"]).arg(&image).arg(&place))?;
        Ok(Disk { image, place })
    }

    /// Every byte of it, as it is on the disk, without the blocks on which nothing was ever written.
    fn bytes(&self) -> Result<Vec<u8>> {
        done(Program::new("sync").arg("-f").arg(&self.place))?;
        let all = fs::read(&self.image)?;
        let is_written = |block: &&[u8]| block.iter().any(|byte| *byte != 0);
        Ok(all.chunks(4096).filter(is_written).flatten().copied().collect())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = done(Program::new("umount").arg("--lazy").arg(&self.place));
    }
}

fn done(program: &mut Program) -> Result<()> {
    let told = program.output().with_context(|| format!("{program:?}"))?;
    ensure!(told.status.success(), "{program:?}: {}", String::from_utf8_lossy(&told.stderr).trim());
    Ok(())
}

/// How many ballots of both desks the disk places after the announcement.
async fn placed(disk: &Disk) -> Result<usize> {
    let served = served_in(Folder(disk.place.join("data"))).await?;
    let (ledger, people) = (served.ledger.clone(), served.people.clone());
    let opened = tokio::task::spawn_blocking(move || {
        ballots_back(&ledger, &people, (&people[..NAMES], 17), people[NAMES], BALLOTS as u32)
    });
    opened.await??;
    let election = printed(&served).await?;
    let mut stacks = Vec::new();
    for (number, (login, desk)) in DESKS.into_iter().enumerate() {
        let election = election.clone();
        let files = tokio::task::spawn_blocking(move || scanned(&election, number)).await??;
        let stack = counted(&served, (login, desk), &files, BALLOTS).await?;
        stacks.push((login, files, stack));
    }
    let keys = keys(&disk.place.join("data").join("ballot-box"))?;
    ensure!(keys.len() > DESKS.len(), "a key for each stack and one for the round: {}", keys.len());
    let open = found(&disk.bytes()?, &keys).into_iter().filter(|found| *found).count();
    ensure!(open == keys.len(), "only {open} of {} keys are found while stacks are open", keys.len());
    for ((_, desk), (_, _, stack)) in DESKS.into_iter().zip(&stacks) {
        let count = (format!("{}/count", stack.path), format!("sheets={BALLOTS}&desk={desk}"));
        sends(&served, (&stack.cookie, &stack.csrf), count).await?;
    }
    let mut stream = TcpStream::connect(served.address).await?;
    let page = exchange(&mut stream, &mut Vec::new(), &get(ELECTION, &served.cookie)).await?;
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"")?.to_owned();
    sends(&served, (&served.cookie, &csrf), (format!("{ELECTION}/result"), String::new())).await?;
    // Whoever keeps the election opens its page, and what was left of the round goes.
    exchange(&mut stream, &mut Vec::new(), &get(ELECTION, &served.cookie)).await?;
    // A busy machine takes its time for what follows the announcement.
    for _ in 0..600 {
        if served.ledger.outbox()?.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }

    let bytes = disk.bytes()?;
    if found(&bytes, &keys).contains(&true) {
        return Ok(DESKS.len() * BALLOTS);
    }
    let mut traces = Vec::new();
    for (login, files, _) in &stacks {
        traces.extend(files.iter().enumerate().flat_map(|(at, file)| self::traces(login, at, file)));
    }
    let per_ballot = traces.len() / (DESKS.len() * BALLOTS);
    Ok(found(&bytes, &traces).chunks(per_ballot).filter(|found| found.contains(&true)).count())
}

/// Sends a form and waits until it was taken.
async fn sends(
    served: &Served,
    (cookie, csrf): (&str, &str),
    (path, fields): (String, String),
) -> Result<()> {
    let body = format!("csrf={csrf}&act={}&{fields}", uuid::Uuid::now_v7());
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(served.address).await?;
    let answer = exchange(&mut stream, &mut Vec::new(), request.as_bytes()).await?;
    ensure!(answer.starts_with("HTTP/1.1 303"), "{path}: {answer}");
    Ok(())
}

/// The box as one desk scans it: each ballot strikes other names, so that a reading tells whose it is.
fn scanned(election: &::paper::Election, desk: usize) -> Result<Vec<Vec<u8>>> {
    let press = Press::new(election, Size::A4, Kind::Official, 200)?;
    let ballots = 0..BALLOTS;
    let scan = |ballot: usize| {
        let mut picture = press.blank(0).clone();
        let mut rng = fastrand::Rng::with_seed((desk * BALLOTS + ballot) as u64);
        let rows = &press.pages()[0].rows;
        for struck in [ballot % 5, 5 + ballot % 7, 12 + ballot % 8] {
            let row = &rows[struck];
            let middle = row.baseline - 0.23 * row.em;
            let strokes = Strike::Straight.strokes(&row.ink, middle, row.em, &mut rng);
            PENS[4].draw(&mut picture, press.per_mm(), &strokes, &mut rng);
        }
        // Dust, as on every scan.
        for _ in 0..4_000 {
            let at = rng.usize(..picture.points.len());
            picture.points[at] = picture.points[at].saturating_sub(rng.u8(..8));
        }
        jpeg(&picture)
    };
    ballots.map(scan).collect()
}

/// The bytes of every key below a folder.
fn keys(folder: &Path) -> Result<Vec<Vec<u8>>> {
    let mut keys = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            keys.extend(self::keys(&path)?);
        } else if path.file_name().is_some_and(|name| name == ledger::STACK_KEY) {
            keys.push(fs::read(path)?);
        }
    }
    Ok(keys)
}

/// What would place a ballot: a piece of its scan, the name of its file, the file's hash as bytes and as written.
fn traces(login: &str, at: usize, file: &[u8]) -> Vec<Vec<u8>> {
    let middle = file.len() / 2;
    let hash: [u8; 32] = Sha256::digest(file).into();
    let written: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let name = file_name(login, at).into_bytes();
    vec![file[middle..middle + PIECE].to_vec(), name, hash.to_vec(), written.into_bytes()]
}

/// Which of the pieces are somewhere among the bytes of a disk.
fn found(disk: &[u8], pieces: &[Vec<u8>]) -> Vec<bool> {
    const START: usize = 8;
    let mut by_start: HashMap<&[u8], Vec<usize>> = HashMap::new();
    // Nearly every place is passed over by its first two bytes.
    let mut begins = vec![false; 1 << 16];
    let two = |bytes: &[u8]| usize::from(u16::from_le_bytes([bytes[0], bytes[1]]));
    for (number, piece) in pieces.iter().enumerate() {
        begins[two(piece)] = true;
        by_start.entry(&piece[..START]).or_default().push(number);
    }
    let mut found = vec![false; pieces.len()];
    for (at, start) in disk.windows(START).enumerate().filter(|(_, start)| begins[two(start)]) {
        for number in by_start.get(start).into_iter().flatten() {
            found[*number] |= disk[at..].starts_with(&pieces[*number]);
        }
    }
    found
}
