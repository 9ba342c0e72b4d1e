//! A real Chromium, driven over the WebDriver protocol. Trình duyệt thật.
//!
//! Without Chromium journeys say that they were skipped; `cargo xtask test` sets `DAIHOI_BROWSER=1`, and then a missing
//! browser is an error.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// A child that does not outlive the test.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub struct Browser {
    _driver: Running,
    port: u16,
    session: String,
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

impl Browser {
    /// A browser, or nothing where there is none and none is asked for.
    pub fn open() -> Option<Browser> {
        let required = std::env::var("DAIHOI_BROWSER").is_ok_and(|value| value == "1");
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let driver = match driver {
            Ok(driver) => Running(driver),
            Err(error) if required => {
                panic!("chromedriver: {error}; install the packages chromium and chromium-driver")
            }
            Err(_) => {
                eprintln!("skipped: no chromedriver on this machine");
                return None;
            }
        };
        let mut browser = Browser { _driver: driver, port, session: String::new() };
        let until = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < until, "chromedriver does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=vi",
            "--accept-lang=vi",
            "--window-size=1366,900",
        ];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": {"args": arguments, "prefs": {"intl.accept_languages": "vi"}},
        }}});
        let session = browser.ask("POST", "", &wanted);
        browser.session = format!("/{}", session["sessionId"].as_str().expect("a session"));
        Some(browser)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("chromedriver");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time limit");
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let request = format!(
            "{method} /session{}{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.session,
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("a question");
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a head");
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer).expect("an answer");
        let answer: Value = serde_json::from_slice(&answer).expect("JSON");
        let value = answer["value"].clone();
        assert!(value["error"].is_null(), "{method} {path}: {value}");
        value
    }

    pub fn go(&self, address: &str) {
        self.ask("POST", "/url", &json!({ "url": address }));
    }

    /// Ticks every box of a form, if the page has it.
    pub fn tick_all(&self, form: &str) {
        self.script(&format!(
            "document.querySelectorAll(\"{form} input[type=checkbox]\").forEach((box) => {{ box.checked = true; }})"
        ));
    }

    pub fn script(&self, script: &str) -> Value {
        self.ask("POST", "/execute/sync", &json!({ "script": script, "args": [] }))
    }

    pub fn find(&self, css: &str) -> String {
        let found = self.ask("POST", "/element", &json!({ "using": "css selector", "value": css }));
        found.as_object().and_then(|found| found.values().next()?.as_str()).expect("an element").to_owned()
    }

    pub fn click(&self, css: &str) {
        let element = self.find(css);
        self.ask("POST", &format!("/element/{element}/click"), &json!({}));
    }

    pub fn type_into(&self, css: &str, text: &str) {
        let element = self.find(css);
        self.ask("POST", &format!("/element/{element}/value"), &json!({ "text": text }));
    }

    pub fn text(&self, css: &str) -> String {
        let element = self.find(css);
        self.ask("GET", &format!("/element/{element}/text"), &Value::Null)
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until a script says true.
    pub fn wait(&self, what: &str, script: &str) {
        let until = Instant::now() + Duration::from_secs(20);
        while self.script(script) != json!(true) {
            assert!(
                Instant::now() < until,
                "{what}: {}",
                self.script("return document.body.innerText.slice(0, 2000)")
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Fills fields in by their names, sends their form, and waits for the page after it. Errors on that page fail the test.
    pub fn send(&self, form: &str, fields: &[(&str, &str)]) {
        self.script("window.isOld = true");
        let fields = json!(fields);
        self.script(&format!(
            "const form = document.querySelector({form}); if (!form) throw new Error('no such form on ' + location.pathname + ': ' + document.querySelector('main').innerText.slice(0, 1500)); for (const [name, value] of {fields}) form.elements.namedItem(name).value = value; form.requestSubmit()",
            form = json!(form)
        ));
        self.wait("the page after a form", "return !window.isOld && document.readyState === 'complete' && document.querySelector('main') !== null");
        let wrong = self.script("return document.querySelector('.errors, .refused')?.innerText ?? null");
        assert_eq!(wrong, Value::Null, "{form} {fields}");
    }

    /// Takes the browser's network away, or gives it back.
    pub fn cut_off(&self, offline: bool) {
        let conditions = json!({
            "offline": offline, "latency": 0, "download_throughput": 10_000_000, "upload_throughput": 10_000_000
        });
        let body = json!({ "network_conditions": conditions });
        self.ask("POST", "/chromium/network_conditions", &body);
    }

    /// The cookies that the browser holds.
    pub fn cookies(&self) -> Value {
        self.ask("GET", "/cookie", &Value::Null)
    }

    pub fn forget_cookies(&self) {
        self.ask("DELETE", "/cookie", &Value::Null);
    }

    /// Gives the browser cookies that it held before.
    pub fn take_cookies(&self, cookies: &Value) {
        for cookie in cookies.as_array().expect("cookies") {
            self.ask("POST", "/cookie", &json!({ "cookie": cookie }));
        }
    }

    pub fn sign_in(&self, address: &str, login: &str) {
        self.sign_in_with(address, login, "daihoi-2020");
    }

    pub fn sign_in_with(&self, address: &str, login: &str, password: &str) {
        self.go(&format!("{address}/session"));
        self.type_into("#login", login);
        self.type_into("#password", password);
        self.click("form[action='/session'] button");
        self.wait(
            "signed in",
            "return document.querySelector('.who form[action=\"/session/end\"]') !== null",
        );
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            self.ask("DELETE", "", &Value::Null);
        }
    }
}

/// The demo, served by the binary as a person would start it.
pub fn serve(folder: &std::path::Path) -> (Running, String) {
    serve_until(folder, &[])
}

/// The same, with more arguments, such as the day on which the story ends.
pub fn serve_until(folder: &std::path::Path, arguments: &[&str]) -> (Running, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let address = address_of(&mut child);
    (Running(child), address)
}

/// Where a child says that it listens.
pub fn address_of(child: &mut Child) -> String {
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    lines.map_while(Result::ok).find(|line| line.starts_with("http://")).expect("an address")
}
