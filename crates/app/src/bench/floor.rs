//! The hall over HTTP: eight stations check everybody in, and the wall shows each. Hội trường qua mạng.
//!
//! Everything stays on this machine's loopback address. A scan is measured from the badge sent to the whole page that
//! answers it; a count on the wall from the act asked for to the page that shows it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use congress::permits::{self, Role};
use congress::{Command, PersonId, floor};
use ledger::{Ledger, Options, Personal, Stores};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use super::congress::{DELEGATES, STATIONS, called, cycle_id, done, unit};
use super::live::{exchange, sign_in};
use super::{Figure, Folder};

pub(super) const PASSWORD: &str = "mot-mat-khau-dai";
const FLOOR: &str = "/units/Q@2015-01-01/congress/floor";
/// Counts of which the wall is waited for.
const COUNTS: usize = 60;

pub(super) struct Served {
    _folder: Folder,
    pub ledger: Arc<Ledger>,
    pub people: Vec<PersonId>,
    pub address: SocketAddr,
    pub cookie: String,
}

/// A congress whose hall is open, with everybody's name in the vault, somebody signed in who runs it, and the account `kiem`
/// of a teller, with another `kiem2`.
pub(super) async fn served(name: &str) -> Result<Served> {
    served_in(Folder::new(name)?).await
}

/// The same in a folder that is given.
pub(super) async fn served_in(folder: Folder) -> Result<Served> {
    let path = folder.0.clone();
    let prepared = tokio::task::spawn_blocking(move || {
        let stores = Stores::open(&path, Options::default())?;
        let (ledger, vault) = (&*stores.ledger, &*stores.vault);
        let accounts = [("cua", Role::UnitSecretary), ("kiem", Role::Teller), ("kiem2", Role::Teller)];
        let everybody = DELEGATES + accounts.len();
        let names = (0..everybody).map(|at| Personal::new(format!("Nguyễn Văn Thử {at}"))).collect();
        let mut enrolled = vault.enrol_all(names)?;
        let hash = web::password_hash(PASSWORD);
        let keepers = enrolled.split_off(DELEGATES);
        called(ledger, &enrolled)?;
        let people: Vec<PersonId> = enrolled.into_iter().map(|(person, _)| person).collect();
        for ((login, role), (person, digest)) in accounts.into_iter().zip(keepers) {
            vault.open_account(login, person, &hash)?;
            let enrol = permits::Command::Enrol { person, digest, unit: unit() };
            let grant = permits::Command::Grant { person, role, unit: unit() };
            done(ledger, Command::Permits(enrol))?;
            done(ledger, Command::Permits(grant))?;
        }
        Ok::<_, anyhow::Error>((stores, people))
    });
    let (stores, people) = prepared.await??;
    let ledger = stores.ledger.clone();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let config = web::Config { stores, maps: None, scans: None, listen: address, defences: super::quiet() };
    tokio::spawn(web::serve_on(listener, web::App::open(&config), std::future::pending()));
    let cookie = sign_in(address, "cua", PASSWORD).await?;
    Ok(Served { _folder: folder, ledger, people, address, cookie })
}

pub(super) fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n").into_bytes()
}

pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let served = served("floor").await?;
        // The last of them come in while the wall is watched.
        let coming = (DELEGATES - COUNTS) / scale;
        let slow = stations(&served, coming).await?;
        let wall = wall(&served, &served.people[DELEGATES - COUNTS..], coming).await?;
        let (page, slowest) = pages(&served).await?;
        Ok(vec![
            Figure {
                name: "check-in over HTTP, 8 stations, 99 of 100 within",
                value: format!("{:.1} ms", slow.as_secs_f64() * 1e3),
                asked: "under 50 ms",
                limit: "one flush of this disk, and the page".into(),
            },
            Figure {
                name: "a new count on the wall, the slowest of 60",
                value: format!("{:.1} ms", wall.as_secs_f64() * 1e3),
                asked: "within 100 ms",
                limit: "one flush of this disk, and the page".into(),
            },
            Figure {
                name: "the slowest page of this hall",
                value: format!("{:.1} ms", slowest.as_secs_f64() * 1e3),
                asked: "under 50 ms",
                limit: page.into(),
            },
        ])
    })
}

/// What whoever runs the congress looks at, each page several times; that with the slowest middle.
async fn pages(served: &Served) -> Result<(&'static str, Duration)> {
    const PAGES: [&str; 10] = [
        "",
        "/floor",
        "/floor/screen",
        "/roll",
        "/credentials",
        "/organs/presidium",
        "/elections",
        "/elections/committee",
        "/speakers",
        "/minutes",
    ];
    let congress = FLOOR.strip_suffix("/floor").context("the congress")?;
    let mut stream = TcpStream::connect(served.address).await?;
    stream.set_nodelay(true)?;
    let mut slowest = ("", Duration::ZERO);
    for page in PAGES {
        let request = get(&format!("{congress}{page}"), &served.cookie);
        let mut times = Vec::new();
        for _ in 0..9 {
            let asked = Instant::now();
            let told = exchange(&mut stream, &mut Vec::new(), &request).await?;
            ensure!(told.starts_with("HTTP/1.1 200"), "{page} is no page");
            times.push(asked.elapsed());
        }
        times.sort_unstable();
        eprintln!("daihoi bench: {page} {:.1} ms", times[4].as_secs_f64() * 1e3);
        if times[4] > slowest.1 {
            slowest = (page, times[4]);
        }
    }
    Ok(slowest)
}

/// Every station scans one badge after the other and reads the page that answers before the next.
async fn stations(served: &Served, coming: usize) -> Result<Duration> {
    let mut stream = TcpStream::connect(served.address).await?;
    let page = exchange(&mut stream, &mut Vec::new(), &get(FLOOR, &served.cookie)).await?;
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let csrf = csrf.context("a form")?.to_owned();
    let working: Vec<_> = (0..STATIONS)
        .map(|station| {
            let (address, cookie, csrf) = (served.address, served.cookie.clone(), csrf.clone());
            let mine: Vec<PersonId> =
                served.people[..coming].iter().copied().skip(station).step_by(STATIONS).collect();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                let mut buffer = Vec::new();
                let mut times = Vec::with_capacity(mine.len());
                for person in mine {
                    let code = format!("DHB-{:X}", person.0.simple());
                    let body = format!("csrf={csrf}&act={}&place=&q={code}", Uuid::now_v7());
                    let scan = format!(
                        "POST {FLOOR} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                        body.len()
                    );
                    let asked = Instant::now();
                    let sent = exchange(&mut stream, &mut buffer, scan.as_bytes()).await?;
                    let to = sent.lines().find_map(|line| line.strip_prefix("location: "));
                    let to = to.context("a badge was not taken")?.to_owned();
                    let page = exchange(&mut stream, &mut buffer, &get(&to, &cookie)).await?;
                    times.push(asked.elapsed());
                    ensure!(page.contains("done-box"), "nobody was checked in");
                }
                Ok::<_, anyhow::Error>(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for station in working {
        times.extend(station.await??);
    }
    times.sort_unstable();
    Ok(times[times.len() * 99 / 100])
}

/// From the act to the page that shows it, by way of the stream that the wall listens to.
async fn wall(served: &Served, coming: &[PersonId], before: usize) -> Result<Duration> {
    let after = served.ledger.read().seq;
    let mut heard = TcpStream::connect(served.address).await?;
    let live = format!("/units/Q@2015-01-01/board/live?after={after}");
    heard.write_all(&get(&live, &served.cookie)).await?;
    let mut stream = TcpStream::connect(served.address).await?;
    stream.set_nodelay(true)?;
    let (mut part, mut buffer) = ([0; 1024], Vec::new());
    let screen = get(&format!("{FLOOR}/screen"), &served.cookie);
    let mut slowest = Duration::ZERO;
    for (at, person) in coming.iter().enumerate() {
        let command =
            floor::Command::CheckIn { cycle: cycle_id(), unit: unit(), person: *person, place: None };
        let asked = Instant::now();
        let pending = served.ledger.submit(super::congress::submission(Command::Floor(command)));
        let shown = format!("{}/{DELEGATES}", before + at + 1);
        loop {
            let read = heard.read(&mut part).await?;
            ensure!(read > 0, "the stream ended");
            let page = exchange(&mut stream, &mut buffer, &screen).await?;
            if page.contains(&shown) {
                break;
            }
        }
        slowest = slowest.max(asked.elapsed());
        pending.answer().await?;
    }
    Ok(slowest)
}
