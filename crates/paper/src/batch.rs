//! A whole batch: files and folders in, ballots out. Đọc cả xấp phiếu.
//!
//! Files are read by several threads and put together in their order; the ballots that come of them leave in none: each has
//! an id drawn by lot, and lines are written in the order of these ids.

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::ballots::{self, Picture, Reading, Status};
use crate::gray::Gray;
use crate::keeper::{Keeper, Source};
use crate::layout::{Rect, Size};
use crate::pictures::{self, Work};
use crate::reading::{Located, PageReading, Reader, Reason, State};

/// What is read, and how.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// Files and folders, in any order: files of one folder are read in the order of their numbers.
    pub scans: Vec<PathBuf>,
    /// What the scanner called files that lie under other names.
    pub called: BTreeMap<PathBuf, String>,
    /// Points to the inch at which pages of a PDF are drawn.
    pub dpi: Option<u32>,
    /// Threads; as many as the machine has if none.
    pub threads: Option<usize>,
    /// Where pictures of doubtful marks and rejected sheets go.
    pub images: Option<PathBuf>,
    /// Whether sheets are printed on one side and scanned on both: empty pages are their backs and no ballots.
    pub has_empty_backs: bool,
    /// Whether the batch is sealed: no line tells its file.
    pub is_sealed: bool,
    /// Who closes what is written and opens what is read; files lie as they are if none.
    pub keeper: Option<Arc<dyn Keeper>>,
    /// Counts the pictures as they are read, for whoever waits.
    pub pictures: Arc<AtomicUsize>,
    /// How much work one file and all files may be.
    pub limits: pictures::Limits,
}

/// Bytes of copies of one file that several threads may have in memory.
const TOGETHER: u64 = 64 << 20;

impl Batch {
    fn open(&self, path: &Path) -> std::io::Result<Box<dyn Source>> {
        Ok(match &self.keeper {
            Some(keeper) => Box::new(std::io::Cursor::new(keeper.open(&std::fs::read(path)?)?)),
            None => Box::new(File::open(path)?),
        })
    }

    /// How many threads may read one file: each has it in memory.
    fn parts(&self, path: &Path, most: usize) -> usize {
        let bytes = std::fs::metadata(path).map_or(0, |about| about.len());
        most.min((TOGETHER / bytes.max(1)) as usize).max(1)
    }

    fn write(&self, path: &Path, bytes: Vec<u8>) -> std::io::Result<()> {
        std::fs::write(path, self.closed(bytes)?)
    }

    fn closed(&self, bytes: Vec<u8>) -> std::io::Result<Vec<u8>> {
        match &self.keeper {
            Some(keeper) => keeper.close(&bytes),
            None => Ok(bytes),
        }
    }

    /// Where a picture lies.
    fn place(&self, folder: &Path, name: &str) -> PathBuf {
        folder.join(self.keeper.as_ref().map_or_else(|| name.to_owned(), |keeper| keeper.called(name)))
    }
}

/// A file, or a picture in it, that could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unopened {
    /// The file's name as given.
    pub image: String,
    /// The picture within the file, from 0.
    pub index: usize,
    /// Why.
    pub reason: Reason,
}

/// What came of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Ballots that were read.
    pub read: u64,
    /// Ballots at which people must look.
    pub review: u64,
    /// Header sheets, which are no ballots.
    pub headers: u64,
    /// Empty backs, which are no ballots either.
    pub backs: u64,
    /// Sheets of which both sides are empty: something printed may have been taken for bare paper.
    #[serde(default, skip_serializing_if = "is_none")]
    pub bare_sheets: u64,
    /// Ballots rejected, by reason.
    pub rejected: BTreeMap<Reason, u64>,
    /// What has to be scanned again, since it could not be opened or nothing shows which sides are of one sheet; what is of it
    /// is among those rejected too.
    pub unopened: Vec<Unopened>,
}

impl Summary {
    /// Whether more empty backs were seen than sheets have, or a sheet that is empty on both sides: something that was printed
    /// was taken for bare paper, or bare sheets lie among the ballots.
    pub fn has_too_many_backs(&self) -> bool {
        self.backs > self.total() + self.headers || self.bare_sheets > 0
    }

    /// All ballots.
    pub fn total(&self) -> u64 {
        self.read + self.review + self.rejected.values().sum::<u64>()
    }
}

fn is_none(count: &u64) -> bool {
    *count == 0
}

/// One file to be read, or why it cannot be.
struct Scan {
    path: PathBuf,
    name: String,
    /// What the scanner called it, without its folder and its kind.
    called: String,
    folder: PathBuf,
    reason: Option<Reason>,
}

/// Reads a batch and writes a line for each ballot.
///
/// # Errors
/// When the lines or the pictures cannot be written. What cannot be read is a line, never an error.
pub fn read(reader: &Reader, batch: &Batch, out: &Path) -> std::io::Result<Summary> {
    let scans = scans(batch);
    if let Some(folder) = &batch.images {
        std::fs::create_dir_all(folder)?;
    }
    let threads = batch
        .threads
        .filter(|n| *n > 0)
        .or_else(|| std::thread::available_parallelism().ok().map(Into::into));
    let threads = threads.unwrap_or(1).clamp(1, 64);
    // Where there are fewer files than threads, several read one file.
    let parts = threads.div_ceil(scans.len().max(1));
    let next = AtomicUsize::new(0);
    let fault = Mutex::new(None);
    let work = Work::within(batch.limits);
    let (give, take) = sync_channel::<(usize, Vec<Picture>)>(4 * threads);
    let mut spool = Spool::new(out)?;
    let summary = std::thread::scope(|scope| {
        for _ in 0..threads {
            let give = give.clone();
            let (next, scans, fault, work) = (&next, &scans, &fault, &work);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(scan) = scans.get(at) else { return };
                    let pictures = read_scan(reader, batch, scan, (parts, work), fault);
                    if give.send((at, pictures)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(give);
        put_together(reader, batch, &scans, take, &mut spool)
    })?;
    match fault.into_inner().unwrap_or_else(|fault| fault.into_inner()) {
        Some(error) => Err(error),
        None => spool.finish().map(|()| summary),
    }
}

/// The files, in the order of their numbers within each folder, however they were given: a shell gives 10 before 2.
fn scans(batch: &Batch) -> Vec<Scan> {
    let mut found = Vec::new();
    for path in &batch.scans {
        walk(path, batch, &mut found);
    }
    let mut folders: Vec<PathBuf> = Vec::new();
    for scan in &found {
        if !folders.contains(&scan.folder) {
            folders.push(scan.folder.clone());
        }
    }
    found.sort_by_cached_key(|scan| {
        let folder = folders.iter().position(|folder| *folder == scan.folder);
        (folder, vietnamese::sort_key(&scan.called))
    });
    found
}

fn walk(path: &Path, batch: &Batch, found: &mut Vec<Scan>) {
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    let called = batch.called.get(path).map_or(path, Path::new);
    let called = called.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut add = |reason| {
        let name = path.to_string_lossy().into_owned();
        found.push(Scan {
            path: path.to_owned(),
            name,
            called: called.clone(),
            folder: folder.clone(),
            reason,
        });
    };
    if path.to_str().is_none() {
        return add(Some(Reason::FileName));
    }
    if !path.is_dir() {
        return add(if path.is_file() { None } else { Some(Reason::Unreadable) });
    }
    let Ok(entries) = std::fs::read_dir(path) else { return add(Some(Reason::Unreadable)) };
    let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    inside.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    inside.sort_by_cached_key(|path| vietnamese::sort_key(&path.to_string_lossy()));
    inside.iter().for_each(|path| walk(path, batch, found));
}

/// Reads a file, up to so many parts of it at once.
fn read_scan(
    reader: &Reader,
    batch: &Batch,
    scan: &Scan,
    (parts, work): (usize, &Work),
    fault: &Mutex<Option<std::io::Error>>,
) -> Vec<Picture> {
    let parts = batch.parts(&scan.path, parts);
    let work = work.file(parts);
    let picture = |index, sha256: &str, fingerprint, reading| Picture {
        image: scan.name.clone(),
        index,
        sha256: sha256.to_owned(),
        fingerprint,
        reading,
    };
    if let Some(reason) = scan.reason {
        return vec![picture(0, "", None, PageReading::rejected(reason))];
    }
    let Ok((sha256, file)) = batch.open(&scan.path).and_then(digested) else {
        return vec![picture(0, "", None, PageReading::rejected(Reason::Unreadable))];
    };
    let read = |index, opened: Result<Gray, Reason>| {
        let seen = match opened {
            Ok(seen) => seen,
            Err(reason) => return picture(index, &sha256, None, PageReading::rejected(reason)),
        };
        let fingerprint = fingerprint(&seen);
        let (reading, kept) = reader.read_and_keep(seen);
        if let Some(folder) = &batch.images {
            let stem = format!(".{}-{index}", stem(&sha256, &scan.name));
            if let Err(error) = keep_pictures(reader, batch, (folder, &stem), &reading, &kept) {
                *fault.lock().unwrap_or_else(|fault| fault.into_inner()) = Some(error);
            }
        }
        batch.pictures.fetch_add(1, Ordering::Relaxed);
        picture(index, &sha256, Some(fingerprint), reading)
    };
    // A scanner that makes one file of a whole stack must not keep every core but one waiting.
    let part = |part: usize, file: std::io::Result<Box<dyn Source>>| {
        let mut pictures = Vec::new();
        if let Ok(file) = file {
            let tell = &mut |index, opened| {
                let picture = read(index, opened);
                let own = picture.reading.page.and(picture.fingerprint);
                pictures.push(picture);
                own
            };
            pictures::open_part(file, batch.dpi, (part, parts), &work, tell);
        }
        pictures
    };
    let mut pictures: Vec<Picture> = std::thread::scope(|scope| {
        let of_file = |at| part(at, batch.open(&scan.path));
        let others: Vec<_> = (1..parts).map(|at| scope.spawn(move || of_file(at))).collect();
        let mut pictures = part(0, Ok(file));
        for other in others {
            // A panic of a part is one of the whole.
            pictures.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        pictures
    });
    pictures.sort_by_key(|picture| picture.index);
    // What is wrong with the file as a whole, each part has found.
    pictures.dedup_by_key(|picture| picture.index);
    if let Some(last) = work.given_up() {
        pictures.retain(|picture| picture.index < last);
        pictures.push(picture(last, &sha256, None, PageReading::rejected(Reason::NotBallots)));
    }
    if pictures.is_empty() {
        return vec![picture(0, &sha256, None, PageReading::rejected(Reason::Unreadable))];
    }
    pictures
}

/// What the pictures of a file are called until their ballot has an id.
fn stem(sha256: &str, name: &str) -> String {
    let named = Sha256::digest(name.as_bytes());
    let named: String = named.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{named}", &sha256[..sha256.len().min(16)])
}

/// The digest of a file, and the file at its beginning again: one that is closed on disk is opened only once.
fn digested(mut file: Box<dyn Source>) -> std::io::Result<(String, Box<dyn Source>)> {
    let mut sum = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            n => sum.update(&buffer[..n]),
        }
    }
    file.seek(SeekFrom::Start(0))?;
    Ok((sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect(), file))
}

/// A number that two pictures share only if they are the same, whatever their files are called or packed as.
fn fingerprint(picture: &Gray) -> u128 {
    const FACTORS: [u64; 4] =
        [0x9E37_79B9_7F4A_7C15, 0x2545_F491_4F6C_DD1D, 0x517C_C1B7_2722_0A95, 0xD6E8_FEB8_6659_FD93];
    // Four sums side by side, so that none waits for another.
    let mut sums = FACTORS.map(|factor| factor ^ (picture.width as u64) << 32 ^ picture.height as u64);
    for words in picture.points.chunks_exact(32) {
        for ((sum, word), factor) in sums.iter_mut().zip(words.chunks_exact(8)).zip(FACTORS) {
            let word = word.try_into().map_or(0, u64::from_le_bytes);
            *sum = (sum.rotate_left(23) ^ word).wrapping_mul(factor);
        }
    }
    let fold = |one: u64, other: u64| one.rotate_left(17).wrapping_mul(FACTORS[0]) ^ other;
    u128::from(fold(sums[0], sums[1])) << 64 | u128::from(fold(sums[2], sums[3]))
}

/// The whole picture, small enough to be kept for each rejected sheet.
fn thumbnail(picture: &Gray) -> Gray {
    picture.shrunk(picture.width.max(picture.height).div_ceil(1100))
}

/// Keeps pictures of what people must look at.
fn keep_pictures(
    reader: &Reader,
    batch: &Batch,
    (folder, stem): (&Path, &str),
    reading: &PageReading,
    kept: &Result<Located, Gray>,
) -> std::io::Result<()> {
    let keep = |what: &str, picture: &Gray| {
        batch.write(&batch.place(folder, &format!("{stem}~{what}.png")), pictures::to_png(picture))
    };
    match (&reading.outcome, kept) {
        (_, Err(picture)) => keep("sheet", &thumbnail(picture)),
        (Err(_), Ok(located)) => keep("sheet", &thumbnail(located.picture())),
        (Ok(seen), Ok(located)) => {
            let is_doubtful = |mark: &&crate::reading::Mark| mark.judged.state == State::Doubtful;
            let doubtful: Vec<_> = seen.marks.iter().filter(is_doubtful).collect();
            if doubtful.is_empty() && seen.strays.is_empty() {
                return Ok(());
            }
            keep("page", &located.whole(4.0))?;
            for mark in doubtful {
                let name = file_safe(&reader.election().names[mark.name].id);
                let around =
                    Rect::new(mark.spot.x - 12.0, mark.spot.y - 4.0, mark.spot.w + 24.0, mark.spot.h + 8.0);
                keep(&format!("{name}~{}", mark.place.key()), &located.crop(around, 8.0))?;
            }
            Ok(())
        }
    }
}

/// An id as part of a file's name: letters and digits stay, the rest becomes its number.
pub fn file_safe(id: &str) -> String {
    let letter = |letter: char| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => letter.to_string(),
        other => format!("_{:x}_", u32::from(other)),
    };
    id.chars().take(60).map(letter).collect()
}

fn put_together(
    reader: &Reader,
    batch: &Batch,
    scans: &[Scan],
    take: std::sync::mpsc::Receiver<(usize, Vec<Picture>)>,
    spool: &mut Spool,
) -> std::io::Result<Summary> {
    let mut summary = Summary::default();
    let mut known = HashSet::new();
    let mut waiting: BTreeMap<usize, Vec<Picture>> = BTreeMap::new();
    let mut stretch = Stretch::default();
    let mut next = 0;
    for (at, pictures) in take {
        waiting.insert(at, pictures);
        while let Some(pictures) = waiting.remove(&next) {
            let pictures: Vec<Picture> =
                pictures.into_iter().map(|picture| once(picture, &mut known)).collect();
            summary.unopened.extend(pictures.iter().filter_map(unopened));
            let n_pages = n_pages(reader, stretch.pictures.iter().chain(&pictures));
            // Sheets have two sides: where backs are left out, pages are those of whole sheets.
            let n_sides = if batch.has_empty_backs { n_pages.next_multiple_of(2) } else { n_pages };
            let n_here = pictures.len();
            let is_whole = n_here >= n_sides || n_pages == 1;
            if is_whole || !stretch.goes_on(scans, next, n_here, n_sides) {
                write_all(reader, batch, stretch.end(), spool, &mut summary)?;
            }
            stretch.last = Some((next, n_here));
            // A scanner of both sides gives two pictures a sheet.
            if batch.has_empty_backs && n_here.is_multiple_of(2) {
                let is_empty = |picture: &Picture| matches!(picture.reading.outcome, Err(Reason::EmptyPage));
                summary.bare_sheets +=
                    pictures.chunks(2).filter(|sheet| sheet.iter().all(is_empty)).count() as u64;
            }
            let mut is_after_header = false;
            for picture in pictures {
                match picture.reading.outcome {
                    Err(Reason::BatchHeader) => {
                        summary.headers += 1;
                        write_all(reader, batch, stretch.end(), spool, &mut summary)?;
                        is_after_header = true;
                        continue;
                    }
                    Err(Reason::EmptyPage) if batch.has_empty_backs => summary.backs += 1,
                    // A header sheet is printed on one side, whatever its ballots are.
                    Err(Reason::EmptyPage) if is_after_header && n_pages > 1 => summary.backs += 1,
                    _ => stretch.pictures.push(picture),
                }
                is_after_header = false;
            }
            if is_whole {
                write_all(reader, batch, stretch.end(), spool, &mut summary)?;
            }
            next += 1;
        }
    }
    write_all(reader, batch, stretch.end(), spool, &mut summary)?;
    Ok(summary)
}

/// Pictures whose sheets may go on in the next file: those of one file, or of files for a side or a sheet each that the scanner
/// numbered one after the other. Nothing else shows that a back in one file is of the front in the file before.
#[derive(Default)]
struct Stretch {
    pictures: Vec<Picture>,
    /// The place of its last file, and how many pictures were in it.
    last: Option<(usize, usize)>,
}

impl Stretch {
    /// Whether a file of so many pictures goes on where the last ended.
    fn goes_on(&self, scans: &[Scan], next: usize, n_here: usize, n_sides: usize) -> bool {
        let Some((last, n_last)) = self.last else { return false };
        if n_here != n_last || n_here >= n_sides || !n_sides.is_multiple_of(n_here) {
            return false;
        }
        let (last, here) = (&scans[last], &scans[next]);
        // The files of one folder may be those of one ballot, whatever they are called.
        let is_of_one_ballot = || {
            let n_files = scans.iter().filter(|scan| scan.folder == here.folder).count();
            n_files * n_here == n_sides
        };
        last.folder == here.folder && (follows(&last.called, &here.called) || is_of_one_ballot())
    }

    fn end(&mut self) -> Vec<Picture> {
        self.last = None;
        std::mem::take(&mut self.pictures)
    }
}

/// Whether a scanner that called one file so calls the next so: the number is one more and nothing else differs, or the number is
/// the same and the words for the two sides differ.
fn follows(one: &str, next: &str) -> bool {
    let parts = |name: &str| {
        let (mut words, mut numbers) = (String::new(), Vec::new());
        for letter in name.chars() {
            match (letter.is_ascii_digit(), words.ends_with('\0')) {
                (false, _) => words.push(letter),
                (true, false) => {
                    words.push('\0');
                    numbers.push(letter.to_string());
                }
                (true, true) => numbers.last_mut().into_iter().for_each(|number| number.push(letter)),
            }
        }
        let numbers: Option<Vec<u128>> = numbers.iter().map(|number| number.parse().ok()).collect();
        (words, numbers.unwrap_or_default())
    };
    let ((words, before), (other_words, after)) = (parts(one), parts(next));
    if before.is_empty() || before.len() != after.len() {
        return false;
    }
    let mut differing = before.iter().zip(&after).filter(|(before, after)| before != after);
    match (differing.next(), differing.next()) {
        (None, _) => words != other_words,
        (Some((before, after)), None) => words == other_words && before.checked_add(1) == Some(*after),
        _ => false,
    }
}

/// Why a picture has to be scanned again, if it has to.
fn unopened(picture: &Picture) -> Option<Unopened> {
    let reason = picture.reading.outcome.as_ref().err().copied().filter(|reason| reason.is_of_file())?;
    Some(Unopened { image: picture.image.clone(), index: picture.index, reason })
}

/// How many pages a ballot on the paper of these pictures has.
fn n_pages<'p>(reader: &Reader, mut pictures: impl Iterator<Item = &'p Picture>) -> usize {
    let size = pictures.find_map(|picture| picture.reading.outcome.as_ref().ok().map(|seen| seen.size));
    reader.n_pages(size.unwrap_or(Size::A4))
}

/// The same picture a second time is no second ballot.
fn once(mut picture: Picture, known: &mut HashSet<u128>) -> Picture {
    let is_empty = matches!(picture.reading.outcome, Err(Reason::EmptyPage));
    if let Some(fingerprint) = picture.fingerprint
        && !is_empty
        && !known.insert(fingerprint)
    {
        picture.reading.outcome = Err(Reason::SameImage);
    }
    picture
}

fn write_all(
    reader: &Reader,
    batch: &Batch,
    pictures: Vec<Picture>,
    spool: &mut Spool,
    summary: &mut Summary,
) -> std::io::Result<()> {
    if pictures.is_empty() {
        return Ok(());
    }
    let n_pages = n_pages(reader, pictures.iter());
    let groups = ballots::gather(pictures, n_pages);
    let mut named = HashSet::new();
    for picture in groups.iter().flatten() {
        let is_unpaired = matches!(picture.reading.outcome, Err(Reason::Unpaired));
        // Once for each file: all of it has to come again.
        if is_unpaired && named.insert(&picture.image) {
            summary.unopened.extend(unopened(picture));
        }
    }
    for group in groups {
        let id = uuid::Uuid::new_v4();
        let reading =
            ballots::reading(reader.election(), reader.kind(), id.to_string(), &group, batch.is_sealed);
        if let Some(folder) = &batch.images {
            name_pictures(folder, batch, &reading, &group)?;
        }
        match (reading.status, reading.reason) {
            (Status::Read, _) => summary.read += 1,
            (Status::Review, _) => summary.review += 1,
            (Status::Rejected, reason) => {
                *summary.rejected.entry(reason.unwrap_or(Reason::Unreadable)).or_default() += 1;
            }
        }
        let mut line = serde_json::to_vec(&reading)?;
        line.push(b'\n');
        spool.put(id.as_u128(), &batch.closed(line)?)?;
    }
    Ok(())
}

/// What the pictures of a ballot may be called: of its pages, and of its doubtful marks. Which of them there are, the folder
/// tells; a ballot that the machine read has none.
pub fn pictures_of(reading: &Reading) -> Vec<String> {
    let mut names = Vec::new();
    if reading.status == Status::Read {
        return names;
    }
    for (place, page) in reading.pages.iter().enumerate() {
        let stem = format!("{}~{}", reading.ballot, page.page.unwrap_or(place + 1));
        names.extend(["sheet", "page"].map(|what| format!("{stem}~{what}.png")));
        for (name, places) in &reading.marks {
            let doubtful = places.iter().filter(|(_, mark)| mark.state == State::Doubtful);
            names.extend(doubtful.map(|(place, _)| format!("{stem}~{}~{place}.png", file_safe(name))));
        }
    }
    names
}

/// Names the pictures of a ballot by its id: `<ballot>~<page>~<what>.png`.
fn name_pictures(folder: &Path, batch: &Batch, reading: &Reading, group: &[Picture]) -> std::io::Result<()> {
    for (place, picture) in group.iter().enumerate() {
        let stem = format!(".{}-{}~", stem(&picture.sha256, &picture.image), picture.index);
        let page = picture.reading.page.unwrap_or(place + 1);
        let mut whats = vec!["sheet".to_owned(), "page".to_owned()];
        for (name, places) in &reading.marks {
            whats.extend(places.keys().map(|place| format!("{}~{place}", file_safe(name))));
        }
        for what in whats {
            let from = batch.place(folder, &format!("{stem}{what}.png"));
            if from.exists() {
                std::fs::rename(from, batch.place(folder, &format!("{}~{page}~{what}.png", reading.ballot)))?;
            }
        }
        // Whoever writes a rejected ballot out needs its good pages too. They are opened again: few ballots are rejected,
        // and most pages of a batch are never looked at.
        let is_kept =
            |what: &str| batch.place(folder, &format!("{}~{page}~{what}.png", reading.ballot)).exists();
        if reading.status == Status::Rejected && !is_kept("sheet") && !is_kept("page") {
            let opened = batch.open(Path::new(&picture.image)).ok();
            if let Some(seen) = opened.and_then(|file| pictures::open_one(file, batch.dpi, picture.index)) {
                let file = batch.place(folder, &format!("{}~{page}~sheet.png", reading.ballot));
                batch.write(&file, pictures::to_png(&thumbnail(&seen)))?;
            }
        }
    }
    Ok(())
}

/// Lines on their way to a file in the order of their ids. They wait on disk: a batch may be larger than memory.
struct Spool {
    out: PathBuf,
    part: PathBuf,
    lines: BufWriter<File>,
    places: Vec<(u128, u64, u32)>,
    written: u64,
}

impl Spool {
    fn new(out: &Path) -> std::io::Result<Spool> {
        let mut part = out.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&part)?;
        Ok(Spool { out: out.to_owned(), part, lines: BufWriter::new(file), places: Vec::new(), written: 0 })
    }

    fn put(&mut self, id: u128, line: &[u8]) -> std::io::Result<()> {
        self.lines.write_all(line)?;
        self.places.push((id, self.written, line.len() as u32));
        self.written += line.len() as u64;
        Ok(())
    }

    fn finish(mut self) -> std::io::Result<()> {
        self.places.sort_unstable();
        let file = self.lines.into_inner().map_err(|error| error.into_error())?;
        let mut lines = BufReader::new(file);
        let mut out = BufWriter::new(File::create(&self.out)?);
        let mut line = Vec::new();
        for (_, place, length) in &self.places {
            line.resize(*length as usize, 0);
            lines.seek(SeekFrom::Start(*place))?;
            lines.read_exact(&mut line)?;
            out.write_all(&line)?;
        }
        out.flush()?;
        drop(lines);
        std::fs::remove_file(&self.part)
    }
}
