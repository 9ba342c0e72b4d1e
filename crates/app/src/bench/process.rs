//! The demo as a process of its own: how soon it serves, and the memory it holds. Tiến trình phục vụ.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::live::{BOARD, answer, sign_in};
use super::{Figure, Folder, resident_bytes};
use crate::demo;

/// A server that ends with the measurement.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the demo where it is already loaded, and asks it for its board.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let folder = Folder::new("process")?;
    demo::build(&folder.0, demo::Story::Province, None, &mut |_| {})?;
    let started = Instant::now();
    let mut server = Command::new(std::env::current_exe()?)
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(&folder.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map(Server)?;
    let told = server.0.stdout.take().context("the server has no voice")?;
    let address = address(BufReader::new(told))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let answered = runtime.block_on(walk(address, 1_000 / scale))?;
    Ok(vec![
        Figure {
            name: "demo: from start to its first page",
            value: format!("{:.0} ms", (answered - started).as_secs_f64() * 1e3),
            asked: "within 1 s",
            limit: "–".into(),
        },
        Figure {
            name: "demo: memory of its process",
            value: format!("{} MB", resident_bytes(server.0.id()) / 1_000_000),
            asked: "under 150 MB",
            limit: "–".into(),
        },
    ])
}

fn address(told: impl BufRead) -> Result<SocketAddr> {
    for line in told.lines() {
        if let Some(address) = line?.strip_prefix("http://") {
            return address.trim_end_matches('/').parse().context("the server told no address");
        }
    }
    anyhow::bail!("the server stopped without an address")
}

/// Asks for a page as soon as there is one, then signs in and looks at the board over and over. Returns when the first
/// page came.
async fn walk(address: SocketAddr, boards: usize) -> Result<Instant> {
    let mut buffer = Vec::new();
    let first = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(b"GET /session HTTP/1.1\r\nHost: localhost\r\n\r\n").await?;
        answer(&mut stream, &mut buffer).await
    };
    tokio::time::timeout(Duration::from_secs(30), first).await.context("no page came")??;
    let answered = Instant::now();
    let cookie = sign_in(address, "theodoi", crate::demo::PASSWORD).await?;
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET {BOARD} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n");
    for _ in 0..boards {
        stream.write_all(request.as_bytes()).await?;
        answer(&mut stream, &mut buffer).await?;
    }
    Ok(answered)
}
