//! PDF files opened by a program of their own. Mở tệp PDF trong tiến trình riêng.
//!
//! A PDF is a program for drawing, and its reader is written by others. A file of some kilobytes can have pages without end, brackets
//! within brackets until the stack is full, or objects that unpack to more than the memory of a machine; a full stack ends the
//! program. So a program that serves many people starts another for each PDF: it reads the file from its standard input, writes
//! pages to its standard output, and ends when it takes too much ([`Exit`]). Only its file suffers.

use std::cell::{Cell, RefCell};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{OnceLock, RwLock};

use super::work::MOST_FAILURES;
use super::{FAILED, MOST_BYTES, MOST_POINTS, Tell, Wanted, pdf, sized};
use crate::gray::Gray;
use crate::reading::Reason;

/// The program that opens PDF files, and the word that tells it to.
static PROGRAM: OnceLock<(PathBuf, &'static str)> = OnceLock::new();

/// Programs that open small pages run side by side; one that needs more memory runs alone.
static MEMORY: RwLock<()> = RwLock::new(());

/// Bytes of memory of a program among others, and of one that runs alone.
const MOST_MEMORY: [u64; 2] = [200 << 20, 380 << 20];

/// Why a program that opens a PDF ends early: its exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It takes more memory than it may.
    Memory = 70,
    /// It takes longer than [`MOST_SECONDS`] for one page, or for the file before its first page.
    Time = 71,
}

/// Seconds of processor time for one page. A page of a scanner takes less than one.
pub const MOST_SECONDS: u64 = 10;

/// From now on PDF files are opened by `program`, started with `word` and the words that [`Order::read`] takes. Until this is called,
/// and in programs that read only files of their own user, they are opened in this process.
pub fn open_pdfs_with(program: PathBuf, word: &'static str) {
    // Set once at the start of a program; a second time is the same.
    let _ = PROGRAM.set((program, word));
}

/// What a program that opens a PDF has to do.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    dpi: u32,
    wanted: Wanted,
    is_alone: bool,
}

impl Order {
    /// The order in the arguments of the program; `None` if they are no order.
    pub fn read(words: &[String]) -> Option<Order> {
        let numbers: Vec<usize> = words.iter().map(|word| word.parse().ok()).collect::<Option<_>>()?;
        let [dpi, first, step, last, is_alone] = numbers[..] else { return None };
        let wanted = Wanted { first, step: step.max(1), last };
        Some(Order { dpi: u32::try_from(dpi).ok()?, wanted, is_alone: is_alone == 1 })
    }

    fn words(self) -> [String; 5] {
        let Wanted { first, step, last } = self.wanted;
        [self.dpi as usize, first, step, last, usize::from(self.is_alone)].map(|number| number.to_string())
    }

    /// The limit of memory of the program, in bytes.
    pub fn most_memory(self) -> u64 {
        MOST_MEMORY[usize::from(self.is_alone)]
    }

    /// Reads the file from `input` and writes its pages to `output`. `n_pages` counts the pages as they are begun, so that a watch can
    /// tell how long one takes.
    ///
    /// # Errors
    /// When the other side is gone.
    pub fn carry_out(self, input: impl Read, output: impl Write, n_pages: &AtomicUsize) -> io::Result<()> {
        let mut bytes = Vec::new();
        input.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        let output = RefCell::new(BufWriter::new(output));
        let byte = |byte: u8| {
            let mut output = output.borrow_mut();
            output.write_all(&[byte]).and_then(|()| output.flush())
        };
        let written = Cell::new(Ok(()));
        let begin = &mut || {
            n_pages.fetch_add(1, Ordering::Relaxed);
            written.set(byte(OPENED));
        };
        pdf::pdf(
            bytes,
            self.dpi,
            self.wanted,
            (begin, &mut |at, points, picture| {
                n_pages.fetch_add(1, Ordering::Relaxed);
                let before = written.replace(Ok(()));
                let sent = before.and_then(|()| send(&mut *output.borrow_mut(), at, points, &picture));
                let goes_on = sent.is_ok();
                written.set(sent);
                goes_on
            }),
        );
        written.into_inner().and_then(|()| byte(END))
    }
}

const OPENED: u8 = 0;
const PAGE: u8 = 1;
const REFUSED: u8 = 2;
const END: u8 = 3;

fn send(output: &mut impl Write, at: usize, points: u64, picture: &Result<Gray, Reason>) -> io::Result<()> {
    let head = |kind: u8| [&[kind][..], &(at as u64).to_le_bytes(), &points.to_le_bytes()].concat();
    match picture {
        Ok(picture) => {
            output.write_all(&head(PAGE))?;
            output.write_all(&(picture.width as u64).to_le_bytes())?;
            output.write_all(&(picture.height as u64).to_le_bytes())?;
            output.write_all(&picture.points)?;
        }
        Err(reason) => {
            let code = reason.code();
            output.write_all(&head(REFUSED))?;
            output.write_all(&(code.len() as u64).to_le_bytes())?;
            output.write_all(code.as_bytes())?;
        }
    }
    output.flush()
}

/// What the other program sends.
#[derive(Debug, PartialEq)]
enum Sent {
    /// The file has pages, and the first is begun.
    Opened,
    /// A page: its place, the points of its work, its picture.
    Page(usize, u64, Result<Gray, Reason>),
    /// The end of the file.
    End,
}

fn receive(input: &mut impl Read) -> io::Result<Sent> {
    let number = |input: &mut dyn Read| {
        let mut bytes = [0; 8];
        input.read_exact(&mut bytes).map(|()| u64::from_le_bytes(bytes))
    };
    let unfit = || io::Error::from(io::ErrorKind::InvalidData);
    let mut kind = [0];
    input.read_exact(&mut kind)?;
    match kind[0] {
        OPENED => return Ok(Sent::Opened),
        END => return Ok(Sent::End),
        _ => {}
    }
    let (at, points) = (number(input)? as usize, number(input)?);
    let picture = match kind[0] {
        PAGE => {
            let (width, height) = (number(input)?, number(input)?);
            let size = width.checked_mul(height).filter(|size| *size <= MOST_POINTS).ok_or_else(unfit)?;
            let mut bytes = vec![0; size as usize];
            input.read_exact(&mut bytes)?;
            sized(width as usize, height as usize, bytes)
        }
        REFUSED => {
            let mut code = vec![0; number(input)?.min(100) as usize];
            input.read_exact(&mut code)?;
            let code = String::from_utf8(code).map_err(|_| unfit())?;
            Err(serde_json::from_value(code.into())?)
        }
        _ => return Err(unfit()),
    };
    Ok(Sent::Page(at, points, picture))
}

/// How a program ended.
enum Ended {
    /// It has sent everything that was wanted, or is no longer wanted.
    Well,
    Memory,
    Time,
    /// By a signal, as when its stack is full, or without its last word.
    Broken,
}

/// Opens a PDF with the other program, if there is one; `false` if this process has to.
pub(super) fn pdf_apart(bytes: &[u8], dpi: u32, wanted: Wanted, tell: Tell<'_>) -> bool {
    let Some(program) = PROGRAM.get() else { return false };
    let mut order = Order { dpi, wanted, is_alone: false };
    let mut failures = 0;
    let mut is_open = false;
    loop {
        let ended = {
            let _together = (!order.is_alone).then(|| MEMORY.read().unwrap_or_else(|lock| lock.into_inner()));
            let _alone = order.is_alone.then(|| MEMORY.write().unwrap_or_else(|lock| lock.into_inner()));
            run(program, &mut order, bytes, (&mut is_open, tell))
        };
        let reason = match ended {
            Err(_) => Reason::Unreadable,
            Ok(Ended::Well) => return true,
            Ok(Ended::Memory) if !order.is_alone => {
                order.is_alone = true;
                continue;
            }
            Ok(Ended::Memory | Ended::Time) => Reason::TooLarge,
            Ok(Ended::Broken) => Reason::Damaged,
        };
        // The page that was begun and never came.
        failures += 1;
        let goes_on = tell(order.wanted.first, FAILED, Err(reason));
        order.wanted.first += order.wanted.step;
        if !goes_on || !is_open || failures == MOST_FAILURES || order.wanted.first > order.wanted.last {
            return true;
        }
    }
}

/// Runs the program once. The order then begins with the page after the last that came.
fn run(
    (program, word): &(PathBuf, &'static str),
    order: &mut Order,
    bytes: &[u8],
    (is_open, tell): (&mut bool, Tell<'_>),
) -> io::Result<Ended> {
    let mut child = Command::new(program)
        .arg(word)
        .args(order.words())
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    // It reads the whole file before it writes. If it ends meanwhile, its status says why.
    let _ = child.stdin.take().map(|mut input| input.write_all(bytes));
    let mut is_whole = false;
    let mut is_wanted = true;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::with_capacity(1 << 16, output);
        while is_wanted {
            match receive(&mut output) {
                Ok(Sent::Opened) => *is_open = true,
                Ok(Sent::Page(at, points, picture)) => {
                    order.wanted.first = at + order.wanted.step;
                    is_wanted = tell(at, points, picture);
                }
                Ok(Sent::End) => {
                    is_whole = true;
                    break;
                }
                Err(_) => break,
            }
        }
    }
    if !is_wanted {
        let _ = child.kill();
    }
    let status = child.wait()?;
    Ok(match status.code() {
        _ if is_whole || !is_wanted => Ended::Well,
        Some(code) if code == Exit::Memory as i32 => Ended::Memory,
        Some(code) if code == Exit::Time as i32 => Ended::Time,
        _ => Ended::Broken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_through_a_pipe_as_they_are() {
        let picture = Gray { width: 3, height: 2, points: vec![0, 1, 2, 3, 4, 255] };
        let mut sent = vec![OPENED];
        send(&mut sent, 7, 99, &Ok(picture.clone())).unwrap();
        send(&mut sent, 8, 0, &Err(Reason::TooLarge)).unwrap();
        sent.push(END);
        let mut input = &sent[..];
        assert_eq!(receive(&mut input).unwrap(), Sent::Opened);
        assert_eq!(receive(&mut input).unwrap(), Sent::Page(7, 99, Ok(picture)));
        assert_eq!(receive(&mut input).unwrap(), Sent::Page(8, 0, Err(Reason::TooLarge)));
        assert_eq!(receive(&mut input).unwrap(), Sent::End);
        for cut in 0..sent.len() - 1 {
            let mut input = &sent[..cut];
            let fault = (0..4).find_map(|_| receive(&mut input).err());
            assert!(fault.is_some(), "cut at {cut}");
        }
        let order = Order { dpi: 200, wanted: Wanted { first: 1, step: 2, last: 19 }, is_alone: true };
        let read = Order::read(&order.words()).unwrap();
        assert_eq!(format!("{read:?}"), format!("{order:?}"));
        assert!(Order::read(&["200".to_owned()]).is_none());
    }
}
