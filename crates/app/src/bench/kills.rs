//! The server killed while eight clients write: nothing that was acknowledged is lost. Máy chủ bị ngắt giữa chừng.
//!
//! A server of its own process, on this machine's loopback address, is ended by SIGKILL at moments drawn by lot and started again
//! over the same folder. A client whose answer did not come sends the same form again, or gives it up, by lot. Afterwards the
//! record and the vault are compared with what was acknowledged. The disk keeps its power here: what a power cut does to the
//! files is tried in the tests of `ledger`.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::process::{Child, Command as Program, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use congress::permits::{self, Role, accounts::Change};
use congress::{Command, Event, PersonId, delegates};
use labels::Lang;
use ledger::{Entry, Ledger, Options, Personal, Vault};
use tokio::net::TcpStream;
use uuid::Uuid;

use super::congress::{called, done, unit};
use super::floor::{PASSWORD, get};
use super::live::{exchange, sign_in};
use super::{Figure, Folder};

const CLIENTS: usize = 8;

/// The longest that a server is left alone once it answers.
const LONGEST: Duration = Duration::from_millis(200);

/// The longest that one is left to start where it is killed before that.
const STARTING: Duration = Duration::from_millis(60);

const CONGRESS: &str = "/units/Q@2015-01-01/congress";

/// What a client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// An account: name and password in the vault, person, account and role in the record.
    Account,
    /// A delegate: a name in the vault, a summons in the record.
    Delegate,
    /// An announcement: the record alone.
    Plain,
}

/// A form, under its number.
#[derive(Clone, Debug)]
struct Form {
    act: Uuid,
    kind: Kind,
    /// The name, login or text; no other form has it.
    word: String,
    was_acknowledged: bool,
}

/// What was found afterwards.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    acknowledged: usize,
    /// Sent, never answered and given up: there whole or not at all.
    given_up: usize,
    lost: usize,
    twice: usize,
    /// Accounts and delegates asked for.
    people: usize,
    half: usize,
}

pub(super) fn run(kills: usize) -> Result<Vec<Figure>> {
    let folder = Folder::new("kills")?;
    prepare(&folder)?;
    let address = free_address()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let forms = runtime.block_on(killed(&folder, address, kills))?;
    let found = compared(&folder, &forms)?;
    ensure!(found.lost + found.twice + found.half == 0, "{found:?}");
    let told = |name, value: usize, of: usize| Figure {
        name,
        value: format!("{value} of {of}"),
        asked: "0",
        limit: format!("{kills} kills, {CLIENTS} clients, {} forms given up", found.given_up),
    };
    Ok(vec![
        told("acknowledged acts lost to kills", found.lost, found.acknowledged),
        told("acts on record twice after kills", found.twice, forms.len()),
        told("half accounts or delegates after kills", found.half, found.people),
    ])
}

/// A small record, so that a start is quick: a congress with its hall open, somebody who runs it, an administrator.
fn prepare(folder: &Folder) -> Result<()> {
    let ledger = Ledger::open(&folder.0, Options::default())?;
    let vault = Vault::open(&folder.0)?;
    let names = (0..10).map(|at| Personal::new(format!("Nguyễn Văn Thử {at}"))).collect();
    called(&ledger, &vault.enrol_all(names)?)?;
    let hash = web::password_hash(PASSWORD);
    for (login, role) in [("chutich", Role::UnitSecretary), ("quantri", Role::Administrator)] {
        let (person, digest) = vault.enrol(Personal::new(login.to_owned()))?;
        vault.open_account(login, person, &hash)?;
        done(&ledger, Command::Permits(permits::Command::Enrol { person, digest, unit: unit() }))?;
        done(&ledger, Command::Permits(permits::Command::Grant { person, role, unit: unit() }))?;
    }
    Ok(())
}

/// An address that the server can take again after each start.
fn free_address() -> Result<SocketAddr> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

fn start(folder: &Folder, address: SocketAddr) -> Result<Child> {
    let mut program = Program::new(std::env::current_exe()?);
    program.args(["serve", "--listen", &address.to_string(), "--data"]).arg(&folder.0);
    Ok(program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
}

/// Kills the server so often while clients write, then lets them end; returns every form that was sent.
async fn killed(folder: &Folder, address: SocketAddr, kills: usize) -> Result<Vec<Form>> {
    let mut server = Server(start(folder, address)?);
    answers(address).await?;
    let mut sessions = Vec::new();
    for login in ["chutich", "quantri"] {
        let cookie = sign_in(address, login, PASSWORD).await?;
        let path = if login == "quantri" { "/accounts".to_owned() } else { format!("{CONGRESS}/speakers") };
        let mut stream = TcpStream::connect(address).await?;
        let page = exchange(&mut stream, &mut Vec::new(), &get(&path, &cookie)).await?;
        let csrf = page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        sessions.push((cookie, csrf.context("a form")?.to_owned()));
    }
    let is_over = Arc::new(AtomicBool::new(false));
    let forms = Arc::new(Mutex::new(Vec::new()));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let kind = [Kind::Account, Kind::Delegate, Kind::Plain][number % 3];
            let (cookie, csrf) = sessions[usize::from(kind == Kind::Account)].clone();
            let client = Client { number, kind, address, cookie, csrf };
            tokio::spawn(client.writes(forms.clone(), is_over.clone()))
        })
        .collect();
    for _ in 0..kills {
        // One in eight is killed while it starts.
        let longest = match Uuid::new_v4().as_u128() % 8 {
            0 => STARTING,
            _ => {
                answers(address).await?;
                LONGEST
            }
        };
        let millis = Uuid::new_v4().as_u128() % longest.as_millis();
        tokio::time::sleep(Duration::from_millis(millis as u64)).await;
        // On Unix this is SIGKILL.
        server.0.kill()?;
        server.0.wait()?;
        server = Server(start(folder, address)?);
    }
    answers(address).await.context("the server does not start after the last kill")?;
    is_over.store(true, Ordering::Relaxed);
    for client in clients {
        client.await??;
    }
    server.0.kill()?;
    server.0.wait()?;
    let forms = forms.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone();
    Ok(forms)
}

/// A server that ends with the measurement.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits for a page.
async fn answers(address: SocketAddr) -> Result<()> {
    for _ in 0..2_000 {
        if let Ok(mut stream) = TcpStream::connect(address).await
            && let Ok(page) = exchange(&mut stream, &mut Vec::new(), &get("/session", "")).await
        {
            ensure!(page.starts_with("HTTP/1.1 200"), "nobody can sign in");
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    bail!("no page came within ten seconds")
}

/// One of those who write.
struct Client {
    number: usize,
    kind: Kind,
    address: SocketAddr,
    cookie: String,
    csrf: String,
}

/// What became of a form that was sent.
enum Sent {
    Acknowledged,
    /// No server took it.
    NotTaken,
    /// The server was ended before it answered.
    Unanswered,
}

impl Client {
    /// Sends one form after the other. One whose answer does not come is sent again under its number, or given up.
    async fn writes(self, sent: Arc<Mutex<Vec<Form>>>, is_over: Arc<AtomicBool>) -> Result<()> {
        let mut next = 0;
        while !is_over.load(Ordering::Relaxed) {
            next += 1;
            let word = format!("nguoi-{}-{next}", self.number);
            let mut form = Form { act: Uuid::now_v7(), kind: self.kind, word, was_acknowledged: false };
            loop {
                match self.sends(&form).await? {
                    Sent::Acknowledged => {
                        form.was_acknowledged = true;
                        break;
                    }
                    Sent::NotTaken => tokio::time::sleep(Duration::from_millis(3)).await,
                    Sent::Unanswered if Uuid::new_v4().as_u128().is_multiple_of(2) => break,
                    Sent::Unanswered => {}
                }
            }
            sent.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(form);
        }
        Ok(())
    }

    async fn sends(&self, form: &Form) -> Result<Sent> {
        let Form { act, kind, word, .. } = form;
        let (path, fields) = match kind {
            Kind::Account => (
                "/accounts".to_owned(),
                format!("name={word}&login={word}&password=ho-sen-nua-dem-77&role=observer&unit=Q"),
            ),
            Kind::Delegate => (format!("{CONGRESS}/roll"), format!("name={word}&kind=member")),
            Kind::Plain => (format!("{CONGRESS}/announcements"), format!("text={word}")),
        };
        let body = format!("csrf={}&act={act}&{fields}", self.csrf);
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.cookie,
            body.len()
        );
        let Ok(mut stream) = TcpStream::connect(self.address).await else { return Ok(Sent::NotTaken) };
        let Ok(answer) = exchange(&mut stream, &mut Vec::new(), request.as_bytes()).await else {
            return Ok(Sent::Unanswered);
        };
        let status = answer.lines().next().unwrap_or_default();
        ensure!(status.starts_with("HTTP/1.1 303"), "{path} answers {word} with {status}: {answer}");
        Ok(Sent::Acknowledged)
    }
}

/// Opens the folder as a server does, and compares record and vault with what was sent.
fn compared(folder: &Folder, forms: &[Form]) -> Result<Found> {
    let langs = [Lang::EN];
    let ledger = crate::folder::open(&folder.0, false, &langs)?;
    let vault = crate::folder::open_vault(&folder.0, &ledger, false, &langs)?;
    crate::folder::tell_of(&folder.0, &ledger, &vault, &langs)?;
    let last = ledger.read().seq;
    let entries = (1..=last).map(|seq| ledger.entry(seq)).collect::<Result<Vec<Entry>, _>>()?;
    judged(forms, &entries, &vault)
}

/// What the record and the vault say of the forms.
fn judged(forms: &[Form], entries: &[Entry], vault: &Vault) -> Result<Found> {
    let mut recorded: HashMap<Uuid, Vec<&Entry>> = HashMap::new();
    for entry in entries {
        recorded.entry(entry.act).or_default().push(entry);
    }
    let mut found = Found::default();
    for form in forms {
        let of_it = recorded.get(&form.act).map_or(&[][..], Vec::as_slice);
        found.twice += usize::from(of_it.len() > 1);
        found.acknowledged += usize::from(form.was_acknowledged);
        found.given_up += usize::from(!form.was_acknowledged);
        let is_there = match form.kind {
            Kind::Account => has_account(form, of_it, vault)?,
            Kind::Delegate => has_delegate(form, of_it, vault)?,
            Kind::Plain => Some(!of_it.is_empty()),
        };
        found.people += usize::from(form.kind != Kind::Plain);
        found.half += usize::from(is_there.is_none());
        found.lost += usize::from(form.was_acknowledged && is_there != Some(true));
    }
    Ok(found)
}

/// Whether an account is there whole or not at all; none where it is there by half.
fn has_account(form: &Form, entries: &[&Entry], vault: &Vault) -> Result<Option<bool>> {
    let account = vault.account(&form.word)?;
    let Some(entry) = entries.first() else { return Ok(account.is_none().then_some(false)) };
    let Some(account) = account else { return Ok(None) };
    let person = account.person;
    let is_named = vault.name(person)?.is_some_and(|name| *name.as_inner() == form.word);
    let has = |what: fn(&permits::Event, PersonId) -> bool| {
        entry.events.iter().any(|event| matches!(event, Event::Permits(event) if what(event, person)))
    };
    let is_known =
        has(|event, one| matches!(event, permits::Event::PersonEnrolled { person, .. } if *person == one));
    let is_opened = has(
        |event, one| matches!(event, permits::Event::AccountChanged { person, change: Change::Opened, .. } if *person == one),
    );
    let has_role =
        has(|event, one| matches!(event, permits::Event::RoleGranted { person, .. } if *person == one));
    Ok((is_named && is_known && is_opened && has_role).then_some(true))
}

/// The same of a delegate, who has a name in the vault and a summons in the record.
fn has_delegate(form: &Form, entries: &[&Entry], vault: &Vault) -> Result<Option<bool>> {
    let Some(entry) = entries.first() else { return Ok(Some(false)) };
    for event in &entry.events {
        if let Event::Delegates(delegates::Event::DelegatesConvened { delegates, .. }) = event
            && let [summons] = &delegates[..]
        {
            let name = vault.name(summons.person)?;
            return Ok(name.is_some_and(|name| *name.as_inner() == form.word).then_some(true));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use congress::Actor;
    use jiff::Timestamp;

    use super::*;

    fn form(kind: Kind, word: &str) -> Form {
        Form { act: Uuid::now_v7(), kind, word: word.to_owned(), was_acknowledged: true }
    }

    fn entry(form: &Form, events: Vec<Event>) -> Entry {
        let (seq, at, actor) = (1, Timestamp::UNIX_EPOCH, Actor::Operator);
        Entry { seq, at, act: form.act, actor, said: None, events }
    }

    #[test]
    fn what_is_lost_written_twice_or_there_by_half_is_counted() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(folder.path()).expect("a vault");
        let enrol = |name: &str| vault.enrol(Personal::new(name.to_owned())).expect("a name").0;
        let lost = form(Kind::Plain, "mat");
        let twice = form(Kind::Plain, "hai-lan");
        // The vault knows the account, and the record nothing of it.
        let unrecorded = form(Kind::Account, "khong-ghi");
        vault.open_account("khong-ghi", enrol("khong-ghi"), "hash").expect("an account");
        // The record knows a delegate, and the vault no name.
        let unnamed = form(Kind::Delegate, "khong-ten");
        let entries = [entry(&twice, Vec::new()), entry(&twice, Vec::new()), entry(&unnamed, Vec::new())];
        let forms = [lost, twice, unrecorded, unnamed];
        let found = judged(&forms, &entries, &vault).expect("compared");
        let is = Found { acknowledged: 4, given_up: 0, lost: 3, twice: 1, people: 2, half: 2 };
        assert_eq!(found, is);
    }
}
