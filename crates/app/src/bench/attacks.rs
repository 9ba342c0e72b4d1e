//! The hall attacked, and how long other pages take meanwhile. Hội trường khi bị phá.
//!
//! Everything stays on this machine's loopback address; connections, requests and time are counted and end by themselves. The
//! attackers share the machine's cores with the server.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Figure;
use super::floor::{PASSWORD, Served, get, served};
use super::live::exchange;

const CONGRESS: &str = "/units/Q@2015-01-01/congress";

/// How long an attack is kept up while pages are asked for: of a tenth of the work too, since fewer pages would tell little.
const KEPT_UP: Duration = Duration::from_secs(5);

/// Time between two pages asked for.
const EVERY: Duration = Duration::from_millis(10);

pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let files = crate::system::raise_open_files();
    // Both ends of every connection are here.
    ensure!(files > 2 * 5_000 / scale + 200, "at most {files} files may be open: raise the hard limit");
    let long = KEPT_UP / (scale.div_ceil(10) as u32);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let served = served("attacks").await?;
        let mut figures = Vec::new();
        let mut told = |name: &'static str, slow: Duration, asked: &'static str, limit: String| {
            let value = format!("{:.1} ms", slow.as_secs_f64() * 1e3);
            figures.push(Figure { name, value, asked, limit });
        };
        let calm = while_busy(&served, kept_up(long)).await?;
        let beside = || format!("{:.1} ms with nobody attacking, in this run", calm.as_secs_f64() * 1e3);
        told("pages with nobody attacking, 99 of 100 within", calm, "–", "–".into());

        let head = "POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";
        let slow = held(&served, 1_100 / scale, head, long).await?;
        told("  beside 1,100 silent bodies", slow, "under 50 ms", beside());
        let slow = held(&served, 5_000 / scale, "", long).await?;
        told("  beside 5,000 silent connections", slow, "under 50 ms", beside());
        let slow = while_busy(&served, slow_heads(served.address, 500 / scale, long)).await?;
        told("  beside 500 slow heads", slow, "under 50 ms", beside());
        let slow = while_busy(&served, lists(&served, 200_000 / scale).await?).await?;
        told("  beside two posts of 200,000 names", slow, "under 100 ms", beside());

        let people = 300 / scale;
        let started = Instant::now();
        let slow = while_busy(&served, sign_ins(served.address, people)).await?;
        let taken = started.elapsed();
        told("  beside 300 people who sign in behind one router", slow, "–", beside());
        figures.push(Figure {
            name: "  until all of them have signed in",
            value: format!("{:.1} s", taken.as_secs_f64()),
            asked: "under 60 s",
            limit: "one hash a core at once".into(),
        });
        Ok(figures)
    })
}

/// The time within which 99 of 100 pages are answered until an attack is over: a page of the hall, and the page for signing in on
/// a connection of its own.
async fn while_busy(
    served: &Served,
    attack: impl Future<Output = Result<()>> + Send + 'static,
) -> Result<Duration> {
    let is_over = Arc::new(AtomicBool::new(false));
    let over = is_over.clone();
    let attack = tokio::spawn(async move {
        let done = attack.await;
        over.store(true, Ordering::Relaxed);
        done
    });
    let request = get(&format!("{CONGRESS}/floor/screen"), &served.cookie);
    let mut stream = TcpStream::connect(served.address).await?;
    let (mut times, mut buffer) = (Vec::new(), Vec::new());
    while !is_over.load(Ordering::Relaxed) || times.len() < 100 {
        let asked = Instant::now();
        let page = exchange(&mut stream, &mut buffer, &request).await?;
        ensure!(page.starts_with("HTTP/1.1 200"), "the hall has no page");
        times.push(asked.elapsed());
        let asked = Instant::now();
        let mut newcomer = TcpStream::connect(served.address).await?;
        let page = exchange(&mut newcomer, &mut buffer, &get("/session", "")).await?;
        ensure!(page.starts_with("HTTP/1.1 200"), "nobody can sign in");
        times.push(asked.elapsed());
        tokio::time::sleep(EVERY).await;
    }
    attack.await??;
    times.sort_unstable();
    Ok(times[times.len() * 99 / 100])
}

async fn kept_up(long: Duration) -> Result<()> {
    tokio::time::sleep(long).await;
    Ok(())
}

/// Pages beside so many connections that say something and no more.
async fn held(served: &Served, count: usize, words: &'static str, long: Duration) -> Result<Duration> {
    let mut open = Vec::with_capacity(count);
    for _ in 0..count {
        let mut stream = TcpStream::connect(served.address).await?;
        stream.write_all(words.as_bytes()).await?;
        open.push(stream);
    }
    let slow = while_busy(served, kept_up(long)).await?;
    drop(open);
    Ok(slow)
}

/// Heads of which a letter comes now and then.
async fn slow_heads(address: std::net::SocketAddr, count: usize, long: Duration) -> Result<()> {
    let mut open = Vec::with_capacity(count);
    for _ in 0..count {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(b"GET /session HTTP/1.1\r\nX-Slow: ").await?;
        open.push(stream);
    }
    let until = Instant::now() + long;
    while Instant::now() < until {
        for stream in &mut open {
            // One that was ended makes room for others, as it should.
            let _ = stream.write_all(b"a").await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

/// Two lists of so many names, posted at once.
async fn lists(served: &Served, names: usize) -> Result<impl Future<Output = Result<()>> + Send + 'static> {
    let (address, cookie) = (served.address, served.cookie.clone());
    let path = format!("{CONGRESS}/speakers");
    let mut stream = TcpStream::connect(address).await?;
    let page = exchange(&mut stream, &mut Vec::new(), &get(&path, &cookie)).await?;
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let csrf = csrf.context("a form")?.to_owned();
    Ok(async move {
        let post = || {
            let body = format!("csrf={csrf}&act={}&people={}", uuid::Uuid::now_v7(), "an%0A".repeat(names));
            let head = format!(
                "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.write_all((head + &body).as_bytes()).await?;
                let mut status = [0; 12];
                stream.read_exact(&mut status).await?;
                Ok::<_, anyhow::Error>(())
            }
        };
        let (one, other) = tokio::join!(post(), post());
        one.and(other)
    })
}

/// Everybody signs in at once, from one address.
async fn sign_ins(address: std::net::SocketAddr, people: usize) -> Result<()> {
    let signing: Vec<_> = (0..people)
        .map(|_| tokio::spawn(async move { super::live::sign_in(address, "kiem", PASSWORD).await }))
        .collect();
    for one in signing {
        one.await?.context("somebody was sent away")?;
    }
    Ok(())
}
