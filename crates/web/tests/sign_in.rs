//! Attacks on signing in: guessing, other sites, abandoned sessions. Đăng nhập khi bị phá.

mod common;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::StatusCode;
use common::{Hall, PASSWORD, on_threads, today};
use congress::delegates::Kind;
use congress::permits::{self, Role};
use congress::{Command, PersonId};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use web::{Defences, Log};

/// Longer than anything here takes; a test that waits so long has failed.
const EVER: Duration = Duration::from_secs(20);

/// A hall behind a proxy on this machine, and the lines of its log.
fn hall_behind_proxy() -> (Hall, Arc<Mutex<Vec<String>>>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let kept = lines.clone();
    let log = Log::to(move |line| kept.lock().expect("a lock").push(line.to_owned()));
    let proxies = vec!["127.0.0.1".parse().expect("an address")];
    let hall = Hall::guarded(Defences { proxies, log, ..Defences::default() });
    (hall.with_congress(today(), 40, &[("Trần Thị An", Kind::Member)]), lines)
}

/// Sends a form from an address behind the proxy, and returns the whole answer.
async fn send(server: SocketAddr, from: &str, path: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(server).await.expect("a connection");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: hall:8020\r\nConnection: close\r\nX-Forwarded-For: {from}\r\n{headers}\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut told = Vec::new();
    timeout(EVER, stream.read_to_end(&mut told)).await.expect("an answer").expect("read");
    String::from_utf8_lossy(&told).into_owned()
}

/// The status of an attempt to sign in.
async fn tries(server: SocketAddr, from: &str, headers: &str, login: &str, password: &str) -> String {
    let body = format!("login={login}&password={password}&back=/");
    let answer = send(server, from, "/session", headers, &body).await;
    answer.split(' ').nth(1).unwrap_or_default().to_owned()
}

fn cookies(answer: &str) -> String {
    let set = answer.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    set.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ")
}

#[test]
fn guesses_shut_nobody_out_elsewhere_nor_in_their_own_browser() {
    let (hall, _) = hall_behind_proxy();
    on_threads(async {
        hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let server = hall.listens().await;
        let (attacker, elsewhere) = ("192.168.1.66", "10.9.8.7");
        // The owner has signed in behind the same router before.
        let right = format!("login=bantochuc&password={PASSWORD}&back=/");
        let known = format!("Cookie: {}\r\n", cookies(&send(server, attacker, "/session", "", &right).await));
        for _ in 0..6 {
            assert_eq!(tries(server, attacker, "", "bantochuc", "wrong").await, "422");
        }
        assert_eq!(tries(server, attacker, "", "bantochuc", "wrong").await, "429", "guessing ends there");
        assert_eq!(tries(server, attacker, "", "bantochuc", PASSWORD).await, "429");
        assert_eq!(tries(server, elsewhere, "", "bantochuc", PASSWORD).await, "303", "the owner elsewhere");
        assert_eq!(tries(server, attacker, &known, "bantochuc", PASSWORD).await, "303", "in a known browser");
        assert_eq!(tries(server, attacker, &known, "theodoi", "wrong").await, "422", "known to one account");
    });
}

#[test]
fn right_passwords_are_never_too_many() {
    let (hall, _) = hall_behind_proxy();
    on_threads(async {
        hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let server = hall.listens().await;
        for _ in 0..40 {
            assert_eq!(tries(server, "192.168.1.1", "", "bantochuc", PASSWORD).await, "303");
        }
    });
}

#[test]
fn another_site_signs_nobody_in_joins_no_station_and_changes_no_language() {
    let (hall, _) = hall_behind_proxy();
    on_threads(async {
        hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let server = hall.listens().await;
        let forms = [
            ("/session", format!("login=bantochuc&password={PASSWORD}")),
            ("/join", "code=AAAA-BBBB-CCCC".to_owned()),
            ("/language", "lang=en&back=/".to_owned()),
        ];
        for (path, body) in &forms {
            for headers in
                ["Origin: http://evil.example\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n"]
            {
                let answer = send(server, "1.2.3.4", path, headers, body).await;
                assert!(answer.starts_with("HTTP/1.1 403"), "{path} {headers}: {answer}");
                assert_eq!(cookies(&answer), "", "{path} {headers}");
            }
            let answer = send(server, "1.2.3.4", path, "Origin: http://hall:8020\r\n", body).await;
            assert!(!answer.starts_with("HTTP/1.1 403"), "{path}: {answer}");
        }
    });
}

#[test]
fn a_browser_that_came_by_tls_keeps_its_cookies_to_tls() {
    let (hall, _) = hall_behind_proxy();
    on_threads(async {
        hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let server = hall.listens().await;
        let body = format!("login=bantochuc&password={PASSWORD}");
        let plain = send(server, "1.2.3.4", "/session", "", &body).await;
        assert!(!plain.contains("Secure") && !plain.contains("strict-transport-security"), "{plain}");
        let tls = send(server, "1.2.3.4", "/session", "X-Forwarded-Proto: https\r\n", &body).await;
        let set: Vec<&str> = tls.lines().filter(|line| line.starts_with("set-cookie: ")).collect();
        assert!(set.len() == 3 && set.iter().all(|cookie| cookie.contains("; Secure")), "{tls}");
        assert!(tls.contains("strict-transport-security: max-age=31536000"), "{tls}");
    });
}

#[test]
fn what_happens_at_the_door_is_logged_without_a_name() {
    let (hall, lines) = hall_behind_proxy();
    on_threads(async {
        let mut browser = hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let server = hall.listens().await;
        for _ in 0..7 {
            tries(server, "192.168.1.66", "", "bantochuc", "wrong").await;
        }
        send(server, "192.168.1.66", "/join", "", "code=AAAA-BBBB-CCCC").await;
        let page = browser.get("/session/password").await;
        let csrf = page.secret();
        browser.post("/session/end", &[("csrf", &csrf)]).await;
        let lines = lines.lock().expect("a lock");
        let said: Vec<&str> = lines.iter().filter_map(|line| line.split(' ').nth(1)).collect();
        let failed = ["sign-in-failed"; 6];
        let expected =
            [&["signed-in"][..], &failed, &["sign-in-throttled", "join-failed", "signed-out"]].concat();
        assert_eq!(said, expected);
        for line in lines.iter() {
            for told in ["bantochuc", "wrong", PASSWORD, "192.168"] {
                assert!(!line.contains(told), "{line}");
            }
        }
    });
}

#[test]
fn signing_in_again_ends_the_session_of_before() {
    let hall = Hall::open();
    on_threads(async {
        let mut browser = hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let before = browser.clone();
        assert_eq!(before.get("/units").await.status, StatusCode::OK);
        let answer = browser.post("/session", &[("login", "bantochuc"), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(browser.get("/units").await.status, StatusCode::OK);
        assert_eq!(before.get("/units").await.to(), "/session?back=%2Funits");
    });
}

#[test]
fn a_person_sees_their_sessions_and_ends_the_others() {
    let hall = Hall::open();
    on_threads(async {
        let here = hall.signed_in("bantochuc", Role::OrganisationCommission).await;
        let other = hall.signed_in("theodoi", Role::Observer).await;
        let sign_in = async || {
            let mut browser = hall.browser();
            let answer = browser.post("/session", &[("login", "bantochuc"), ("password", PASSWORD)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            browser
        };
        let (second, third) = (sign_in().await, sign_in().await);
        let page = here.get("/sessions").await;
        assert_eq!(
            page.page.matches("name=\"session\"").count(),
            3,
            "two others, and all of them: {}",
            page.page
        );
        assert!(page.page.contains("(phiên này)"));
        // One of them, by its number: the newest comes first.
        let number =
            page.page.split("name=\"session\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let (number, csrf) = (number.expect("a number"), page.secret());
        let ended = here.send("/sessions/end", &[("csrf", &csrf), ("session", number)]).await;
        assert_eq!(ended.to(), "/sessions");
        let mut signed_in = Vec::new();
        for browser in [&here, &second, &third] {
            signed_in.push(browser.get("/units").await.status == StatusCode::OK);
        }
        assert_eq!(signed_in.iter().filter(|is| **is).count(), 2, "{signed_in:?}");
        here.send("/sessions/end", &[("csrf", &csrf), ("session", "others")]).await;
        for (browser, is_in) in [(&here, true), (&second, false), (&third, false), (&other, true)] {
            assert_eq!(browser.get("/units").await.status == StatusCode::OK, is_in);
        }
        // Another person's session is not in this list.
        let page = other.get("/sessions").await;
        assert_eq!(page.page.matches("name=\"session\"").count(), 0, "{}", page.page);
    });
}

const LIVE: &str = "/units/X%402015-01-01/board/live";

/// The person of a login.
fn person(hall: &Hall, login: &str) -> PersonId {
    hall.vault.account(login).expect("a vault").expect("an account").person
}

#[test]
fn a_stream_ends_with_the_session_the_account_and_the_role() {
    let hall = Hall::open();
    on_threads(async {
        type End = fn(&Hall, PersonId) -> Option<Command>;
        let signs_out: End = |_, _| None;
        let loses_role: End = |_, person| {
            let (role, unit) = (Role::Observer, common::unit());
            Some(Command::Permits(permits::Command::Revoke { person, role, unit }))
        };
        for (login, end) in [("ra-ve", signs_out), ("mat-vai", loses_role)] {
            let browser = hall.signed_in(login, Role::Observer).await;
            let staying = hall.signed_in(&format!("{login}-o-lai"), Role::Observer).await;
            let mut stream = browser.stream(LIVE).await;
            let mut stays = staying.stream(LIVE).await;
            match end(&hall, person(&hall, login)) {
                Some(command) => hall.happens(command).await,
                None => {
                    let page = browser.get("/session/password").await;
                    let csrf = page.secret();
                    browser.send("/session/end", &[("csrf", &csrf)]).await;
                }
            }
            assert!(timeout(EVER, stream.ends()).await.is_ok(), "{login}");
            assert!(
                timeout(Duration::from_millis(50), stays.ends()).await.is_err(),
                "{login}: another's goes on"
            );
        }
        // Deactivated by the administrator.
        let browser = hall.signed_in("bi-khoa", Role::Observer).await;
        let administrator = hall.signed_in("quantri", Role::Administrator).await;
        let mut stream = browser.stream(LIVE).await;
        let path = format!("/accounts/{}/disabled", person(&hall, "bi-khoa"));
        let csrf = administrator.get("/session/password").await.secret();
        let act = uuid::Uuid::now_v7().to_string();
        let fields = [("csrf", csrf.as_str()), ("act", &act), ("disabled", "1")];
        let answer = administrator.send(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        assert!(timeout(EVER, stream.ends()).await.is_ok());
    });
}
