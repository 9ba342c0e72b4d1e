//! The server as a hall has it: flooded, stopped, out of disk. Máy chủ của hội trường khi bị phá, bị dừng, hết đĩa.

#![cfg(target_os = "linux")]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::daihoi;
use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process, prlimit};
use tempfile::TempDir;

const PASSWORD: &str = "mot-mat-khau-dai";

/// Longer than any answer takes; a test that waits for it has failed.
const EVER: Duration = Duration::from_secs(20);

/// A small record.
fn record() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let list =
        "code,name,level,kind,parent_code,effective_date\n34,Tỉnh Thái Bình,province,tỉnh,,2019-01-01\n";
    let file = folder.path().join("cay.csv");
    std::fs::write(&file, list).expect("a file");
    let data = folder.path().join("record");
    let words = ["import", "units", &file.to_string_lossy(), "--new", "--data", &data.to_string_lossy()];
    assert_eq!(daihoi(words).status, 0);
    folder
}

/// A server, which is stopped when it is dropped.
struct Server {
    child: Child,
    address: String,
    complaints: Arc<Mutex<String>>,
}

impl Server {
    /// Serves a record with an administrator's account, from a shell that says something first.
    fn start(record: &TempDir, first: &str) -> Server {
        let data = record.path().join("record");
        let mut child = Command::new("sh")
            .args(["-c", &format!("{first} exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_daihoi")])
            .args(["serve", "--listen", "127.0.0.1:0", "--administrator", "quantri", "--data"])
            .arg(&data)
            .env("DAIHOI_PASSWORD", PASSWORD)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let complaints = Arc::new(Mutex::new(String::new()));
        let (mut heard, kept) = (child.stderr.take().expect("its complaints"), complaints.clone());
        std::thread::spawn(move || {
            let mut some = [0; 4096];
            while let Ok(read) = heard.read(&mut some)
                && read > 0
            {
                kept.lock().expect("a lock").push_str(&String::from_utf8_lossy(&some[..read]));
            }
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its answer")).read_line(&mut line).expect("an address");
        let address = line.trim().trim_start_matches("http://").to_owned();
        assert!(!address.is_empty(), "{}", complaints.lock().expect("a lock"));
        Server { child, address, complaints }
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    fn complaints(&self) -> String {
        self.complaints.lock().expect("a lock").clone()
    }

    /// Whether its log says that something happened, a moment later at most.
    fn logs(&self, event: &str) -> bool {
        let until = Instant::now() + EVER;
        let notice = |line: &str| {
            line.split_once("notice: ").is_some_and(|(_, notice)| notice.split(' ').next() == Some(event))
        };
        while Instant::now() < until {
            if self.complaints().lines().any(notice) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(EVER)).expect("a limit");
        stream
    }

    /// Sends a request and reads all of the answer.
    fn ask(&self, head: &str, body: &str) -> String {
        let mut stream = self.connect();
        let kind = "Content-Type: application/x-www-form-urlencoded";
        let length = body.len();
        let head = head.replace('\n', "\r\n");
        let words = format!(
            "{head}\r\nHost: x\r\nConnection: close\r\n{kind}\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(words.as_bytes()).expect("sent");
        let mut told = Vec::new();
        stream.read_to_end(&mut told).expect("an answer");
        String::from_utf8_lossy(&told).into_owned()
    }

    /// Signs the administrator in and returns the cookie.
    fn sign_in(&self) -> String {
        let answer = self.ask("POST /session HTTP/1.1", &format!("login=quantri&password={PASSWORD}&back=/"));
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
        cookie.split(';').next().expect("its value").to_owned()
    }

    /// Asks for one more account, and returns the answer.
    fn opens_account(&self) -> String {
        let cookie = self.sign_in();
        let form = self.ask(&format!("GET /accounts HTTP/1.1\nCookie: {cookie}"), "");
        let hidden = |name: &str| {
            let mark = format!("name=\"{name}\" value=\"");
            form.split(&mark).nth(1).and_then(|rest| rest.split('"').next()).expect(name).to_owned()
        };
        let (csrf, act) = (hidden("csrf"), hidden("act"));
        let who = "name=Hoang+Van+Thu&login=thu&unit=34&role=observer&password=do-qua-song-lon";
        let post = format!("POST /accounts HTTP/1.1\nCookie: {cookie}");
        self.ask(&post, &format!("csrf={csrf}&act={act}&{who}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn sigterm_ends_as_sigint_does_with_a_checkpoint_and_the_log_folded() {
    for signal in [Signal::TERM, Signal::INT] {
        let folder = record();
        let data = folder.path().join("record");
        let mut server = Server::start(&folder, "");
        let answer = server.opens_account();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        kill_process(server.pid(), signal).expect("told");
        let status = server.child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "{signal:?}: {}", server.complaints());
        for event in ["started", "signed-in", "stopped"] {
            assert!(server.logs(event), "{event}: {}", server.complaints());
        }
        let log = data.join("ledger.db-wal");
        assert!(!log.exists() || log.metadata().expect("a file").len() == 0, "{signal:?}: the log is folded");
        let ledger = rusqlite::Connection::open(data.join("ledger.db")).expect("a record");
        let last = |table: &str| -> i64 {
            let select = format!("SELECT coalesce(max(seq), 0) FROM {table}");
            ledger.query_row(&select, [], |row| row.get(0)).expect("a number")
        };
        assert_eq!(last("checkpoints"), last("entries"), "{signal:?}: a checkpoint at the end");
    }
}

#[test]
fn the_first_password_is_not_left_in_the_environment() {
    let folder = record();
    let server = Server::start(&folder, "");
    let environment = std::fs::read(format!("/proc/{}/environ", server.child.id())).expect("its environment");
    let environment = String::from_utf8_lossy(&environment);
    assert!(environment.contains("PATH="), "it is this process's");
    assert!(!environment.contains("DAIHOI_PASSWORD") && !environment.contains(PASSWORD));
    server.sign_in();
}

#[test]
fn a_weak_first_password_is_refused_with_the_reason() {
    let folder = record();
    let data = folder.path().join("record");
    let run = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["serve", "--listen", "127.0.0.1:0", "--administrator", "quantri", "--data"])
        .arg(&data)
        .env("DAIHOI_PASSWORD", "matkhau123")
        .output()
        .expect("the program can be started");
    assert_eq!(run.status.code(), Some(1));
    let complaint = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(complaint.contains("Nhiều người dùng mật khẩu này"), "{complaint}");
}

#[test]
fn open_files_are_raised_as_far_as_they_go() {
    let folder = record();
    let server = Server::start(&folder, "ulimit -S -n 256;");
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.child.id())).expect("its limits");
    let files = limits.lines().find(|line| line.starts_with("Max open files")).expect("a line");
    let words: Vec<&str> = files.split_whitespace().collect();
    assert_eq!(words[3], words[4], "{files}");
}

#[test]
fn silent_connections_beyond_the_limit_of_files_stop_nobody() {
    let folder = record();
    let server = Server::start(&folder, "ulimit -n 64;");
    let mut silent = Vec::new();
    for at in 0..300 {
        let mut stream = server.connect();
        if at % 2 == 0 {
            let head = "POST /session HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n";
            stream.write_all(head.as_bytes()).expect("sent");
        }
        silent.push(stream);
        if at % 30 == 29 {
            let page = server.ask("GET /session HTTP/1.1", "");
            assert!(page.starts_with("HTTP/1.1 200"), "behind {at} silent connections: {page}");
        }
    }
    server.sign_in();
}

#[test]
fn a_disk_that_takes_nothing_is_told_as_such_while_reading_and_signing_in_go_on() {
    let folder = record();
    let server = Server::start(&folder, "");
    let limit = |current| prlimit(Some(server.pid()), Resource::Fsize, Rlimit { current, maximum: None });
    // No file may grow any more: the signal that comes with it would end a program that does not expect it.
    let before = limit(Some(0)).expect("a limit");
    let answer = server.opens_account();
    assert!(answer.starts_with("HTTP/1.1 507"), "{answer}");
    assert!(answer.contains("Đĩa của máy chủ đã đầy hoặc không ghi được. Chưa ghi gì."), "{answer}");
    assert!(server.logs("disk-full"), "{}", server.complaints());
    let cookie = server.sign_in();
    let page = server.ask(&format!("GET /units HTTP/1.1\nCookie: {cookie}"), "");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    // With room again it goes on by itself.
    limit(before.current).expect("a limit");
    let answer = server.opens_account();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
}
