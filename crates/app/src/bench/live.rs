//! The board over HTTP: pages a second, and open boards that follow. Bảng tiến độ qua mạng.
//!
//! Everything stays on this machine's loopback address; requests and connections are counted and end by themselves.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use congress::{Actor, Command};
use ledger::{Ledger, Stores, Submission};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use super::{Figure, Folder, resident_bytes};
use crate::demo;

struct Served {
    _folder: Folder,
    ledger: Arc<Ledger>,
    address: std::net::SocketAddr,
    cookie: String,
}

/// The board of the demo's province.
pub(super) const BOARD: &str = "/units/TB@2015-10-01/board";

async fn served() -> Result<Served> {
    let folder = Folder::new("board")?;
    // The demo waits for its acts as a tool does, which a runtime's own thread may not.
    let path = folder.0.clone();
    let built = move || demo::build(&path, demo::Story::Province, None, &mut |_| {});
    tokio::task::spawn_blocking(built).await??;
    let stores = Stores::open(&folder.0, crate::folder::options(&folder.0)?)?;
    let ledger = stores.ledger.clone();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let config = web::Config {
        stores,
        maps: Some(folder.0.join("maps")),
        scans: None,
        listen: address,
        defences: super::quiet(),
    };
    let shop = web::App::open(&config);
    tokio::spawn(web::serve_on(listener, shop, std::future::pending()));
    let cookie = sign_in(address, "theodoi", demo::PASSWORD).await?;
    Ok(Served { _folder: folder, ledger, address, cookie })
}

/// Signs in and returns the cookie.
pub(super) async fn sign_in(address: std::net::SocketAddr, login: &str, password: &str) -> Result<String> {
    let body = format!("login={login}&password={password}&back=/");
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    let cookie =
        cookie.and_then(|cookie| cookie.split(';').next()).context("the account could not sign in")?;
    Ok(cookie.to_owned())
}

/// Reads one answer with a length off a connection that stays open; returns its size.
pub(super) async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<usize> {
    buffer.clear();
    loop {
        let mut part = [0; 16 * 1024];
        let read = stream.read(&mut part).await?;
        if read == 0 {
            bail!("the server closed the connection");
        }
        buffer.extend_from_slice(&part[..read]);
        let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        if !head.starts_with("http/1.1 200") {
            bail!("{}", head.lines().next().unwrap_or_default());
        }
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        let whole = end + 4 + length.context("an answer without a length")?;
        while buffer.len() < whole {
            let read = stream.read(&mut part).await?;
            buffer.extend_from_slice(&part[..read]);
        }
        return Ok(whole);
    }
}

/// Asks something on a connection that stays open and reads the whole answer, whatever it says.
pub(super) async fn exchange(stream: &mut TcpStream, buffer: &mut Vec<u8>, request: &[u8]) -> Result<String> {
    stream.write_all(request).await?;
    buffer.clear();
    let mut part = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut part).await?;
        if read == 0 {
            bail!("the server closed the connection");
        }
        buffer.extend_from_slice(&part[..read]);
        let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        if buffer.len() >= end + 4 + length.unwrap_or(0) {
            return Ok(String::from_utf8_lossy(buffer).into_owned());
        }
    }
}

/// The board asked for over and over by 16 connections, on the same two cores as the server; beside it, the same bytes
/// from the same server without a page behind them.
pub(super) fn board(scale: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let served = served().await?;
        let request = format!("GET {BOARD} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\n\r\n", served.cookie)
            .into_bytes();
        let mut stream = TcpStream::connect(served.address).await?;
        stream.write_all(&request).await?;
        let mut page = Vec::new();
        answer(&mut stream, &mut page).await?;
        let fixed = fixed_body(page).await?;
        // In turns, so that a moment in which the machine is slow falls on both.
        let (mut boards, mut bodies) = (Asked::default(), Asked::default());
        for _ in 0..TURNS {
            boards.join(asked_for(served.address, &request, 100_000 / scale / TURNS).await?);
            bodies.join(asked_for(fixed, &request, 100_000 / scale / TURNS).await?);
        }
        let (rate, slow) = (boards.rate(), boards.slow());
        Ok(vec![
            Figure {
                name: "board page",
                value: format!("{rate:.0} a second"),
                asked: "at least 20,000",
                limit: format!("46,000 of 46 kB rendered (elsewhere); this one {} kB", boards.bytes / 1000),
            },
            Figure::of_limit("  against a fixed body", rate, bodies.rate(), "–", "the same bytes a second"),
            Figure {
                name: "  99 of 100 answered within",
                value: format!("{:.1} ms", slow.as_secs_f64() * 1e3),
                asked: "under 20 ms",
                limit: "–".into(),
            },
        ])
    })
}

/// How often the board and the fixed body take turns.
const TURNS: usize = 5;

/// Serves one answer of the board's as fixed bytes, whatever is asked.
async fn fixed_body(answer: Vec<u8>) -> Result<std::net::SocketAddr> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").context("an answer has a head")?;
    let body: &'static [u8] = Vec::leak(answer[end + 4..].to_vec());
    let router = axum::Router::new().fallback(async move || axum::response::Html(body));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(web::serve_router(listener, router, std::future::pending()));
    Ok(address)
}

/// What came of asking for one page many times.
#[derive(Default)]
struct Asked {
    times: Vec<Duration>,
    taken: Duration,
    bytes: usize,
}

impl Asked {
    fn join(&mut self, other: Asked) {
        self.times.extend(other.times);
        self.taken += other.taken;
        self.bytes = other.bytes;
    }

    /// Answers a second.
    fn rate(&self) -> f64 {
        self.times.len() as f64 / self.taken.as_secs_f64()
    }

    /// The time within which 99 of 100 answers came.
    fn slow(&mut self) -> Duration {
        self.times.sort_unstable();
        self.times.get(self.times.len() * 99 / 100).copied().unwrap_or_default()
    }
}

/// Asks for a page so many times, by 16 connections that stay open.
async fn asked_for(address: std::net::SocketAddr, request: &[u8], times: usize) -> Result<Asked> {
    const CONNECTIONS: usize = 16;
    let (request, each): (Arc<[u8]>, usize) = (request.into(), times / CONNECTIONS);
    let started = Instant::now();
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let request = request.clone();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                let mut buffer = Vec::new();
                let (mut times, mut bytes) = (Vec::with_capacity(each), 0);
                for _ in 0..each {
                    let asked = Instant::now();
                    stream.write_all(&request).await?;
                    bytes = answer(&mut stream, &mut buffer).await?;
                    times.push(asked.elapsed());
                }
                Ok::<_, anyhow::Error>((times, bytes))
            })
        })
        .collect();
    let mut asked = Asked::default();
    for client in clients {
        let (times, bytes) = client.await??;
        asked.times.extend(times);
        asked.bytes = bytes;
    }
    asked.taken = started.elapsed();
    Ok(asked)
}

/// Boards held open, and one act seen by all of them.
pub(super) fn streams(scale: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let served = served().await?;
        let clients = 5_000 / scale;
        // As a board asks that was drawn a moment ago.
        let after = served.ledger.read().seq;
        let request = format!(
            "GET {BOARD}/live?after={after} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\n\r\n",
            served.cookie
        )
        .into_bytes();
        // The clients live in this process too: what one costs alone is measured against plain sockets first.
        let before = resident_bytes(std::process::id());
        let (seen, open) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let told = Arc::new(std::sync::Mutex::new(Vec::with_capacity(clients)));
        let mut waiting = Vec::with_capacity(clients);
        for _ in 0..clients {
            let mut stream = TcpStream::connect(served.address)
                .await
                .context("too many open files: raise `ulimit -n` to twice the clients and more")?;
            stream.write_all(&request).await?;
            let (seen, open, told) = (seen.clone(), open.clone(), told.clone());
            waiting.push(tokio::spawn(async move {
                let mut part = [0; 512];
                let mut text = Vec::new();
                loop {
                    match stream.read(&mut part).await {
                        Ok(read) if read > 0 => {
                            if text.is_empty() {
                                open.fetch_add(1, Ordering::Relaxed);
                            }
                            text.extend_from_slice(&part[..read]);
                        }
                        _ => return,
                    }
                    if text.windows(10).any(|bytes| bytes == b"event: act") {
                        if let Ok(mut told) = told.lock() {
                            told.push(Instant::now());
                        }
                        seen.fetch_add(1, Ordering::Relaxed);
                        return;
                    }
                }
            }));
        }
        let until = Instant::now() + Duration::from_secs(30);
        while open.load(Ordering::Relaxed) < clients && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let each = (resident_bytes(std::process::id()).saturating_sub(before)) / clients.max(1) as u64;
        let started = Instant::now();
        one_act(&served.ledger).await?;
        for client in waiting {
            let _ = tokio::time::timeout(Duration::from_secs(10), client).await;
        }
        let mut delays: Vec<_> = told
            .lock()
            .map(|told| told.iter().map(|at| *at - started).collect())
            .unwrap_or_else(|_| Vec::new());
        delays.sort_unstable();
        anyhow::ensure!(seen.load(Ordering::Relaxed) == clients, "{} of {clients} saw it", delays.len());
        let slow = delays[(delays.len() * 99 / 100).min(delays.len() - 1)];
        Ok(vec![
            Figure {
                name: "open boards",
                value: format!("{clients}"),
                asked: "5,000",
                limit: "19,000 (elsewhere)".into(),
            },
            Figure {
                name: "  memory each, its client included",
                value: format!("{:.1} kB", each as f64 / 1e3),
                asked: "at most 15 kB",
                limit: "11.1 kB (elsewhere)".into(),
            },
            Figure {
                name: "  an act seen by 99 of 100 within",
                value: format!("{:.0} ms", slow.as_secs_f64() * 1e3),
                asked: "within 100 ms",
                limit: "111–130 ms for 19,000 (elsewhere)".into(),
            },
        ])
    })
}

/// Something happens: the province sets a plan again.
async fn one_act(ledger: &Ledger) -> Result<()> {
    let (cycle, unit, on) = {
        let book = ledger.read();
        let cycle = book.state.cycles.iter().next().context("the demo has a cycle")?;
        let unit = cycle.root.clone();
        (cycle.id.clone(), unit, cycle.opened_on)
    };
    let rule = "bench".to_owned();
    let level = "grassroots".to_owned();
    let command =
        Command::Cycle(congress::cycle::Command::SetPlan { cycle, unit, level, finish_by: on, rule, on });
    ledger
        .submit(Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command })
        .answer()
        .await?;
    Ok(())
}
