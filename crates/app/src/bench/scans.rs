//! A stack of ballots as a desk scans it: sent by a browser, read by the server, over HTTP. Một xấp phiếu quét qua mạng.
//!
//! The names are those of a roll, the ballot the one that the election prints. Measured from the first byte of the first file
//! to the page that says how many sheets were found.

use std::time::{Duration, Instant};

use ::paper::trial::Press;
use ::paper::{Kind, Size};
use anyhow::{Context, Result, bail, ensure};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::Figure;
use super::congress::ballots_back;
use super::floor::{PASSWORD, Served, get, served};
use super::live::{exchange, sign_in};
use super::paper::{SHEETS, scanned};

/// Names on the ballot: it takes two sides.
const NAMES: usize = 110;
const SEATS: u32 = 99;
const CONGRESS: &str = "/units/Q@2015-01-01/congress";
pub(super) const ELECTION: &str = "/units/Q@2015-01-01/congress/elections/committee";
/// Sheets from which on two tellers sit at each desk, by the pack.
const TWO_TELLERS_FROM: usize = 100;
/// Files sent in one form, as a teller chooses them.
const AT_ONCE: usize = 50;
const BOUNDARY: &str = "daihoi-bench-1f6a";

pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let sheets = SHEETS / scale;
    // The same number of sheets from files on the disk, read and counted by the program.
    let from_files = super::paper::congress(sheets)?.taken;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let served = served("scans").await?;
        let (ledger, people) = (served.ledger.clone(), served.people.clone());
        let opened = tokio::task::spawn_blocking(move || {
            ballots_back(&ledger, &people, (&people[..NAMES], SEATS), people[NAMES], sheets as u32)
        });
        opened.await??;
        let files = files(&served, sheets).await?;
        let bytes: usize = files.iter().map(Vec::len).sum();
        let Stack { sent, read, .. } = counted(&served, ("kiem", "Bàn 1"), &files, sheets).await?;
        Ok(vec![
            Figure {
                name: "sheets of two sides, sent by a browser and read",
                value: format!("{:.2} s for {sheets}", (sent + read).as_secs_f64()),
                asked: "at most 10 s for 348",
                limit: "40 min (Thái Nguyên 2010)".into(),
            },
            Figure::of_limit(
                "  time against files",
                (sent + read).as_secs_f64(),
                from_files,
                "at most 1.15 ×",
                "from files to counted ballots",
            ),
            Figure {
                name: "  of which sending them",
                value: format!("{:.2} s for {} MB", sent.as_secs_f64(), bytes / 1_000_000),
                asked: "—",
                limit: "this machine's own loopback".into(),
            },
        ])
    })
}

/// A stack that was sent and read.
pub(super) struct Stack {
    /// Where its page is.
    pub path: String,
    /// Who scanned it.
    pub cookie: String,
    /// The secret of their forms.
    pub csrf: String,
    sent: Duration,
    read: Duration,
}

/// What the election prints its ballots from.
pub(super) async fn printed(served: &Served) -> Result<::paper::Election> {
    let mut stream = TcpStream::connect(served.address).await?;
    let ballot = get(&format!("{ELECTION}/ballot.json"), &served.cookie);
    let told = exchange(&mut stream, &mut Vec::new(), &ballot).await?;
    let (_, json) = told.split_once("\r\n\r\n").context("an election")?;
    serde_json::from_str(json).with_context(|| format!("no ballot is given: {told}"))
}

/// Scans of the ballot that this election prints, a file a side.
async fn files(served: &Served, sheets: usize) -> Result<Vec<Vec<u8>>> {
    let election = printed(served).await?;
    let made = tokio::task::spawn_blocking(move || {
        let press = Press::new(&election, Size::A4, Kind::Official, 200)?;
        ensure!(press.pages().len() == 2, "{NAMES} names take two sides");
        let mut files = Vec::new();
        scanned(&press, sheets, &mut |_, jpeg| {
            files.push(jpeg);
            Ok(())
        })?;
        Ok(files)
    });
    made.await?
}

/// Fills in the form of a page that is sent to the address of the page itself.
async fn filled_in(served: &Served, path: &str, cookie: &str, typed: &[(&str, &str)]) -> Result<String> {
    let page = asked(served, &get(path, cookie)).await?;
    // Pages write an address as browsers do.
    let action = format!("action=\"{}\"", path.replace('@', "%40"));
    let (_, form) = page.split_once(&action).with_context(|| format!("no form: {page}"))?;
    let hidden = |name: &str| between(form, &format!("name=\"{name}\" value=\""), "\"");
    let mut body = format!("csrf={}&act={}", hidden("csrf")?, hidden("act")?);
    typed.iter().for_each(|(name, value)| body += &format!("&{name}={value}"));
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    asked(served, (head + &body).as_bytes()).await
}

async fn asked(served: &Served, request: &[u8]) -> Result<String> {
    let mut stream = TcpStream::connect(served.address).await?;
    exchange(&mut stream, &mut Vec::new(), request).await
}

/// Sends the files of a stack from a teller's desk, each under a name with the teller's login, and has it read.
pub(super) async fn counted(
    served: &Served,
    (login, name): (&str, &str),
    files: &[Vec<u8>],
    sheets: usize,
) -> Result<Stack> {
    let cookie = sign_in(served.address, login, PASSWORD).await?;
    // A large box asks for two tellers at a desk.
    if sheets >= TWO_TELLERS_FROM {
        let typed = [("login", "kiem2"), ("password", PASSWORD)];
        let sat = filled_in(served, &format!("{CONGRESS}/tellers"), &cookie, &typed).await?;
        ensure!(sat.starts_with("HTTP/1.1 303"), "the second teller could not sit down: {sat}");
    }
    let mut stream = TcpStream::connect(served.address).await?;
    let mut buffer = Vec::new();
    let desk = format!("{ELECTION}/desk/scans");
    let page = exchange(&mut stream, &mut buffer, &get(&desk, &cookie)).await?;
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"")?.to_owned();

    let started = Instant::now();
    let mut stack = String::new();
    for (part, files) in files.chunks(AT_ONCE).enumerate() {
        let to = if stack.is_empty() { desk.clone() } else { format!("{stack}/files") };
        let form = form(&csrf, (login, name), part * AT_ONCE, files);
        let head = format!(
            "POST {to} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
            form.len()
        );
        stream.write_all(head.as_bytes()).await?;
        let answer = exchange(&mut stream, &mut buffer, &form).await?;
        stack = between(&answer, "location: ", "\r\n").with_context(|| answer.clone())?.to_owned();
    }
    let sent = started.elapsed();

    let body = format!("csrf={csrf}&sheets={sheets}");
    let read = format!(
        "POST {stack}/reading HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    exchange(&mut stream, &mut buffer, read.as_bytes()).await?;
    loop {
        let page = exchange(&mut stream, &mut buffer, &get(&stack, &cookie)).await?;
        if page.contains(&format!("Máy thấy {sheets} tờ")) {
            let read = started.elapsed().saturating_sub(sent);
            return Ok(Stack { path: stack, cookie, csrf, sent, read });
        }
        if !page.contains("http-equiv=\"refresh\"") {
            bail!("the stack was not read whole: {page}");
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A form with files, as a browser sends it.
fn form(csrf: &str, (login, desk): (&str, &str), first: usize, files: &[Vec<u8>]) -> Vec<u8> {
    let field = |name: &str, value: &str| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let fields = [field("csrf", csrf), field("desk", desk), field("stack", "1")];
    let mut form = fields.concat().into_bytes();
    for (at, bytes) in files.iter().enumerate() {
        let name = file_name(login, first + at);
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        form.extend_from_slice(head.as_bytes());
        form.extend_from_slice(bytes);
        form.extend_from_slice(b"\r\n");
    }
    form.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    form
}

/// What a scanner calls the file of a side.
pub(super) fn file_name(login: &str, at: usize) -> String {
    format!("quet-{login}-{at:04}.jpg")
}

pub(super) fn between<'a>(text: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let found = text.split_once(before).and_then(|(_, rest)| rest.split_once(after));
    found.map(|(found, _)| found).with_context(|| format!("no {before} in the answer"))
}
