//! Connections that use the server without sending or reading: silent bodies, silent lines, deaf readers.
//! Làm ngập máy chủ.

mod common;

use std::net::SocketAddr;
use std::time::Duration;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, on_threads};
use congress::delegates::Kind;
use congress::permits::Role;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use web::{Defences, Limits, Most};

/// Longer than anything here takes; a test that waits so long has failed.
const EVER: Duration = Duration::from_secs(20);

/// Limits under which an attack takes little time.
fn limits() -> Limits {
    Limits { body: Duration::from_millis(150), body_rate: 1_000_000, ..Limits::default() }
}

fn hall(limits: Limits) -> Hall {
    Hall::guarded(Defences { limits, ..Defences::default() })
}

async fn connect(address: SocketAddr, words: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(words.as_bytes()).await.expect("sent");
    stream
}

/// All output of the server until it ends the connection.
async fn until_end(stream: &mut TcpStream) -> String {
    let mut told = Vec::new();
    // A connection cut off with unread data ends with an error, and that is also an end.
    let ended = timeout(EVER, stream.read_to_end(&mut told)).await;
    ended.expect("the server ends the connection").ok();
    String::from_utf8_lossy(&told).into_owned()
}

/// The first words of an answer.
async fn answered(stream: &mut TcpStream) -> String {
    let mut part = [0; 12];
    let read = timeout(EVER, stream.read_exact(&mut part)).await.expect("an answer");
    read.map(|_| String::from_utf8_lossy(&part).into_owned()).unwrap_or_default()
}

const PAGE: &str = "GET /session HTTP/1.1\r\nHost: x\r\n\r\n";

fn post(path: &str, length: usize, start: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {length}\r\n\r\n{start}"
    )
}

#[test]
fn a_body_that_never_comes_is_ended() {
    let hall = hall(limits());
    on_threads(async {
        let address = hall.listens().await;
        for path in ["/session", "/join", "/language"] {
            let mut silent = connect(address, &post(path, 100, "login=a")).await;
            let told = until_end(&mut silent).await;
            assert!(told.starts_with("HTTP/1.1 408"), "{path}: {told}");
            assert!(told.contains("Dữ liệu gửi đến quá chậm"), "{path}: {told}");
        }
    });
}

#[test]
fn a_body_that_trickles_is_ended() {
    let hall = hall(limits());
    on_threads(async {
        let address = hall.listens().await;
        let (mut hears, mut says) = connect(address, &post("/session", 1_000_000, "")).await.into_split();
        let trickle = tokio::spawn(async move {
            while says.write_all(b"a").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        let mut told = Vec::new();
        timeout(EVER, hears.read_to_end(&mut told)).await.expect("the server ends the connection").ok();
        assert!(told.starts_with(b"HTTP/1.1 408"), "{}", String::from_utf8_lossy(&told));
        trickle.await.expect("it cannot go on");
    });
}

#[test]
fn silent_bodies_take_no_place_from_those_who_ask() {
    // Time limits alone do not protect this hall: they are an hour.
    let hour = Duration::from_secs(3600);
    let hall = hall(Limits { body: hour, head: hour, strangers_of_address: 20, ..limits() });
    on_threads(async {
        let address = hall.listens().await;
        let mut silent = Vec::new();
        for at in 0..100 {
            let words = if at % 2 == 0 { post("/session", 100, "") } else { "GET /session HTT".to_owned() };
            silent.push(connect(address, &words).await);
            let mut asks = connect(address, PAGE).await;
            assert_eq!(answered(&mut asks).await, "HTTP/1.1 200", "behind {at} silent connections");
        }
        // The oldest connections ended, one for each new one.
        for stream in &mut silent[..75] {
            until_end(stream).await;
        }
    });
}

#[test]
fn boards_of_people_signed_in_are_no_strangers() {
    let hall = hall(Limits { strangers_of_address: 4, ..limits() }).with_congress(
        common::today(),
        40,
        &[("Trần Thị An", Kind::Member)],
    );
    on_threads(async {
        let browser = hall.signed_in("theodoi", Role::Observer).await;
        let address = hall.listens().await;
        let live = format!(
            "GET /units/X%402015-01-01/board/live HTTP/1.1\r\nHost: x\r\nCookie: {}\r\n\r\n",
            browser.cookie
        );
        let mut boards = Vec::new();
        for _ in 0..40 {
            let mut board = connect(address, &live).await;
            assert_eq!(answered(&mut board).await, "HTTP/1.1 200");
            boards.push(board);
        }
        let mut silent = Vec::new();
        for _ in 0..40 {
            silent.push(connect(address, "").await);
        }
        for stream in &mut silent[..36] {
            assert_eq!(until_end(stream).await, "");
        }
        for board in &mut boards {
            let mut rest = vec![0; 4096];
            while let Ok(read) = timeout(Duration::from_millis(1), board.read(&mut rest)).await {
                assert_ne!(read.expect("an open board"), 0, "a board was ended for a stranger");
            }
        }
    });
}

#[test]
fn one_account_holds_so_many_connections_and_one_more_ends_its_most_silent() {
    let hall = hall(Limits { connections_of_account: 4, ..limits() }).with_congress(
        common::today(),
        40,
        &[("Trần Thị An", Kind::Member)],
    );
    on_threads(async {
        let own = hall.signed_in("theodoi", Role::Observer).await;
        let other = hall.signed_in("nguoikhac", Role::Observer).await;
        let address = hall.listens().await;
        let opens = async |path: &str, browser: &Browser<'_>| {
            let words = format!("GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {}\r\n\r\n", browser.cookie);
            let mut connection = connect(address, &words).await;
            assert_eq!(answered(&mut connection).await, "HTTP/1.1 200");
            connection
        };
        let live = "/units/X%402015-01-01/board/live";
        let mut of_other = opens(live, &other).await;
        let mut silent = opens("/units/X%402015-01-01/board", &own).await;
        let mut boards = Vec::new();
        for _ in 0..4 {
            boards.push(opens(live, &own).await);
        }
        until_end(&mut silent).await;
        // Open boards are not silent: the oldest makes room.
        boards.push(opens(live, &own).await);
        until_end(&mut boards.remove(0)).await;
        for board in boards.iter_mut().chain([&mut of_other]) {
            let mut rest = vec![0; 4096];
            while let Ok(read) = timeout(Duration::from_millis(1), board.read(&mut rest)).await {
                assert_ne!(read.expect("an open board"), 0, "a board was ended that need not be");
            }
        }
    });
}

/// A form with a file for the page of imports.
fn import(csrf: &str, bytes: usize) -> String {
    let part = |head: &str, body: &str| {
        format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    };
    let file = part("name=\"file\"; filename=\"bang.csv\"", &"x".repeat(bytes));
    part("name=\"csrf\"", csrf) + &part("name=\"kind\"", "units") + &file + "--edge--\r\n"
}

#[test]
fn files_on_their_way_have_a_limit_in_all_and_one_more_is_answered_as_busy() {
    let forms = Most { of_sender: 100_000, of_all: 150_000 };
    let hall = hall(Limits { forms, ..limits() }).with_congress(
        common::today(),
        40,
        &[("Trần Thị An", Kind::Member)],
    );
    on_threads(async {
        let first = hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let second = hall.signed_in("bantochuc2", Role::OrganisationCommission).await;
        let kind = "multipart/form-data; boundary=edge";
        let secret = second.get("/imports").await.secret();
        let sends = async |bytes: usize| second.send_body("/imports", kind, import(&secret, bytes)).await;
        {
            // The first sender stops in the middle of a file.
            let csrf = first.get("/imports").await.secret();
            let mut begun = import(&csrf, 90_000);
            begun.truncate(80_000);
            let mut waiting = std::pin::pin!(first.begins("/imports", kind, begun));
            assert!(timeout(Duration::from_millis(200), &mut waiting).await.is_err(), "it is on its way");
            let busy = sends(90_000).await;
            assert_eq!(busy.status, StatusCode::SERVICE_UNAVAILABLE, "{}", busy.page);
            assert!(busy.page.contains("Máy chủ đang bận") && busy.page.contains("The server is busy"));
            assert_ne!(sends(10_000).await.status, StatusCode::SERVICE_UNAVAILABLE, "a small file has room");
        }
        assert_ne!(sends(90_000).await.status, StatusCode::SERVICE_UNAVAILABLE, "there is room again");
        let alone = sends(110_000).await;
        assert_eq!(alone.status, StatusCode::SERVICE_UNAVAILABLE, "one sender has a limit too");
    });
}

#[test]
fn scans_on_their_way_have_a_limit_and_those_that_arrived_whole_are_kept() {
    let scans = Most { of_sender: 2_000, of_all: 2_000 };
    let names = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];
    let hall = hall(Limits { scans, ..limits() }).with_congress(
        common::today(),
        40,
        &names.map(|name| (name, Kind::Member)),
    );
    hall.everybody_in();
    hall.nominates();
    hall.ballots_are_back();
    on_threads(async {
        let teller = hall.signed_in("kiemphieu", Role::Teller).await;
        let list = format!("{CONGRESS}/elections/committee/desk/scans");
        let csrf = teller.get(&list).await.secret();
        let fields = [("csrf", csrf.as_str()), ("desk", "Bàn 1"), ("stack", "1")];
        let small = format!("%PDF-1.7\n{}", "x".repeat(1_000));
        let large = format!("%PDF-1.7\n{}", "y".repeat(1_500));
        let answer = teller.send_files(&list, &fields, &[("1.pdf", &small), ("2.pdf", &large)]).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.page.contains("Máy chủ đang bận") && answer.page.contains("The server is busy"));
        let page = teller.get(&list).await.page;
        let stack = page.split('"').find(|one| one.starts_with(&format!("{list}/"))).expect("the stack");
        let page = teller.get(stack).await.page;
        assert!(page.contains("1.pdf") && !page.contains("2.pdf"), "{page}");
        let again = teller.send_files(&format!("{stack}/files"), &fields[..1], &[("2.pdf", &large)]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "there is room again: {}", again.page);
    });
}

#[test]
fn who_takes_nothing_of_an_answer_is_let_go() {
    let hall = hall(Limits { answer: Duration::from_millis(100), ..limits() });
    on_threads(async {
        let address = hall.listens().await;
        let mut deaf = TcpStream::connect(address).await.expect("a connection");
        // Requests for pages that are never read fill every buffer on the way; then the server waits, and
        // then it ends the connection.
        let ended = timeout(EVER, async { while deaf.write_all(PAGE.as_bytes()).await.is_ok() {} });
        ended.await.expect("the server lets go");
    });
}

#[test]
fn what_is_being_answered_is_answered_when_the_server_stops() {
    on_threads(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a listener");
        let address = listener.local_addr().expect("its address");
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (asked, is_asked) = tokio::sync::oneshot::channel::<()>();
        let asked = std::sync::Arc::new(std::sync::Mutex::new(Some(asked)));
        let router = axum::Router::new().fallback(async move || {
            asked.lock().expect("a lock").take().map(|asked| asked.send(()));
            tokio::time::sleep(Duration::from_millis(200)).await;
            "done"
        });
        let served = tokio::spawn(web::serve_router(listener, router, async {
            stopped.await.ok();
        }));
        let mut asks = connect(address, PAGE).await;
        is_asked.await.expect("asked");
        stop.send(()).expect("stopped");
        assert_eq!(answered(&mut asks).await, "HTTP/1.1 200");
        timeout(EVER, served).await.expect("it ends").expect("no panic").expect("no error");
    });
}
