//! Pages shown instead of the page asked for. Các trang báo lỗi, từ chối.
//!
//! A form error means the answer could not be read; a refusal means it could, and the rules say no. They are different
//! pages, and both keep what was typed.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use congress::Refusal;
use labels::RefusalText;

use crate::api::problem::Problem;
use crate::page::Page;
use crate::pages::docx::Lost;
use crate::returned::{GoesBack, Words, shows_again};

/// Any answer other than the page asked for.
pub(crate) enum Reply {
    /// The request has no session.
    SignIn {
        /// Where to go after signing in.
        back: String,
    },
    /// A program showed no valid key.
    NoKey { lang: labels::Lang },
    /// The page does not exist, or this viewer may not see it.
    NotFound,
    /// The form did not come from one of our pages, or its session is over.
    CsrfMismatch,
    /// The request is larger than the limit.
    TooLarge,
    /// The form has more fields than any of ours.
    TooManyFields,
    /// The server is busy: the request may be sent again a little later.
    Busy,
    /// Another file of the same sender is still being read.
    OneAtATime,
    /// The request stopped arriving before it was complete.
    TooSlow,
    /// The session ended on a page that renews itself: the browser goes to the sign-in page and does not get
    /// the part it asked for.
    SignInAgain {
        /// Where to go after signing in.
        back: String,
    },
    /// The request could not be read, and there is no form to show again.
    Unreadable {
        /// What could not be read.
        what: String,
    },
    /// A form with this number was recorded before with other content.
    AlreadyRecorded {
        /// The act with this number, its time, and what it says about units that the viewer may see.
        told: Option<(u64, String, String)>,
    },
    /// The names of some people in the vault do not match the record: no paper is printed with them.
    Unfit {
        /// How many.
        people: usize,
    },
    /// The template of the organisation for a paper cannot be read: the paper is not printed.
    TemplateLost {
        /// Why.
        lost: Lost,
        /// The address of the paper in the built-in form.
        built_in: String,
    },
    /// The rules say no.
    Refused(Box<Refused>),
    /// A refused form is opened again to be changed, and its page no longer has it.
    OpenedAgain(Box<Refused>),
    /// A field of a form could not be read; the text says which, and why.
    Faulty {
        /// What is wrong.
        text: String,
    },
    /// The disk is full, or cannot be written for another reason.
    Disk,
    /// An error of the server. The log has the cause.
    Internal,
    /// A redirect to another page.
    Redirect(String),
}

/// A refusal with the form that was refused, so that nothing typed is lost.
pub(crate) struct Refused {
    pub page: Page,
    pub text: RefusalText,
    /// Rows of a batch with their own refusals: place, text.
    pub rows: Vec<(String, RefusalText)>,
    /// The address of the form, and what was typed into it.
    pub form: String,
    pub typed: Vec<(String, String)>,
}

impl Reply {
    /// Writes the cause to the log. The viewer sees only that the server failed, or that the disk cannot be
    /// written.
    pub(crate) fn internal(cause: impl std::fmt::Display) -> Reply {
        let cause = cause.to_string();
        tracing::error!("{cause}");
        if is_of_the_disk(&cause) { Reply::Disk } else { Reply::Internal }
    }
}

impl From<ledger::VaultError> for Reply {
    fn from(error: ledger::VaultError) -> Self {
        Reply::internal(error)
    }
}

impl From<ledger::SubmitError> for Reply {
    fn from(error: ledger::SubmitError) -> Self {
        Reply::internal(error)
    }
}

impl From<askama::Error> for Reply {
    fn from(error: askama::Error) -> Self {
        Reply::internal(error)
    }
}

/// Whether the disk cannot be written. The cause comes from files and from SQLite through several error
/// types, which all end in these messages of the system and of SQLite.
fn is_of_the_disk(cause: &str) -> bool {
    const WORDS: [&str; 8] = [
        "No space left on device",
        "Disk quota exceeded",
        "File too large",
        "Read-only file system",
        "database or disk is full",
        "disk I/O error",
        "Input/output error",
        "attempt to write a readonly database",
    ];
    WORDS.iter().any(|words| cause.contains(words))
}

/// An extension of an answer about the disk, read by the log.
#[derive(Clone, Copy)]
pub(crate) struct OfTheDisk;

/// The words of a refusal, row by row for a batch.
pub(crate) fn refusal_rows(
    refusal: &Refusal,
    lang: labels::Lang,
    name: &dyn Fn(&congress::UnitKey) -> String,
) -> Vec<(String, RefusalText)> {
    match refusal {
        Refusal::Rows(rows) => {
            rows.iter().map(|row| ((row.row + 1).to_string(), lang.refusal(&row.reason, name))).collect()
        }
        _ => Vec::new(),
    }
}

#[derive(Template)]
#[template(path = "refusal.html")]
struct RefusalPage<'a> {
    page: &'a Page,
    text: &'a RefusalText,
    rows: &'a [(String, RefusalText)],
    form: &'a str,
    typed: &'a [(String, String)],
    /// The texts among what was typed.
    written: Vec<&'a str>,
}

impl IntoResponse for Refused {
    /// The page of the refusal alone, where no page has the form any more.
    fn into_response(self) -> Response {
        let Refused { page, text, rows, form, typed } = &self;
        let written: Vec<&str> =
            typed.iter().filter(|(name, _)| shows_again(name)).map(|(_, value)| value.trim()).collect();
        // Texts are shown, so that they can be copied; numbers and marks are not.
        let written = written.into_iter().filter(|value| value.contains(char::is_whitespace)).collect();
        let page = RefusalPage { page, text, rows, form, typed, written };
        (StatusCode::UNPROCESSABLE_ENTITY, html(page)).into_response()
    }
}

fn message(status: StatusCode, key: &'static str, values: &[(&'static str, labels::Value)]) -> Response {
    message_with(status, key, values, None)
}

/// The same with a link that leads on: its address, and its label.
fn message_with(
    status: StatusCode,
    key: &str,
    values: &[(&'static str, labels::Value)],
    link: Option<(String, &str)>,
) -> Response {
    let both = labels::Lang::ALL;
    let text = both.map(|lang| lang.fill(&format!("message-{key}"), values));
    let titles = both.map(|lang| lang.text(&format!("message-{key}-title")));
    let link = link.map(|(href, label)| (href, both.map(|lang| lang.text(label))));
    let page = MessagePage { titles, text, link };
    (status, html(page)).into_response()
}

#[derive(Template)]
#[template(path = "message.html")]
struct MessagePage {
    titles: [String; 2],
    text: [String; 2],
    link: Option<(String, [String; 2])>,
}

/// Renders a page. If the template fails, it is an error of the server.
pub(crate) fn html(page: impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(error) => {
            tracing::error!("{error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Sends a file to be saved under a name. A name may contain the code of a unit, and so any character: it is
/// percent-encoded, with a plain ASCII form for programs that cannot decode it (RFC 6266).
pub(crate) fn file(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // No folder, and no character that a file system refuses.
    let name: String = name
        .chars()
        .map(|c| {
            if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') || c.is_control() {
                '-'
            } else {
                c
            }
        })
        .collect();
    let plain: String = name.chars().map(|c| if c.is_ascii() && c != '%' { c } else { '_' }).collect();
    let value = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(&name));
    if let Ok(value) = HeaderValue::from_str(&value) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        match self {
            Reply::SignIn { back } if back == "/" => Redirect::to("/session").into_response(),
            Reply::SignIn { back } => {
                Redirect::to(&format!("/session?back={}", encoded(&back))).into_response()
            }
            Reply::SignInAgain { back } => {
                let to = format!("/session?back={}", encoded(&back));
                (StatusCode::UNAUTHORIZED, [("hx-redirect", to)]).into_response()
            }
            Reply::TooLarge => message(StatusCode::PAYLOAD_TOO_LARGE, "too-large", &[]),
            Reply::Busy => {
                let mut response = message(StatusCode::SERVICE_UNAVAILABLE, "busy", &[]);
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
                response
            }
            Reply::OneAtATime => message(StatusCode::TOO_MANY_REQUESTS, "one-at-a-time", &[]),
            Reply::TooManyFields => message(StatusCode::PAYLOAD_TOO_LARGE, "too-many-fields", &[]),
            Reply::TooSlow => message(StatusCode::REQUEST_TIMEOUT, "too-slow", &[]),
            Reply::NoKey { lang } => Problem::of(StatusCode::UNAUTHORIZED, "key", lang).into_response(),
            Reply::NotFound => message(StatusCode::NOT_FOUND, "not-found", &[]),
            Reply::Unfit { people } => {
                message(StatusCode::CONFLICT, "unfit", &[("people", (people as i64).into())])
            }
            Reply::TemplateLost { lost, built_in } => {
                let link = Some((built_in, "message-template-built-in"));
                message_with(StatusCode::CONFLICT, &format!("template-{}", lost.name()), &[], link)
            }
            Reply::AlreadyRecorded { told: None } => message(StatusCode::CONFLICT, "recorded", &[]),
            Reply::AlreadyRecorded { told: Some((seq, at, told)) } => {
                let values = [("seq", seq.to_string().into()), ("at", at.into()), ("told", told.into())];
                message(StatusCode::CONFLICT, "recorded-as", &values)
            }
            Reply::CsrfMismatch => message(StatusCode::FORBIDDEN, "stale", &[]),
            Reply::Unreadable { what } => {
                let mut response =
                    message(StatusCode::BAD_REQUEST, "unreadable", &[("what", what.clone().into())]);
                let value = ("what", what);
                response.extensions_mut().insert(GoesBack::Message { key: "unreadable", value });
                response
            }
            Reply::Faulty { text } => {
                let values = [("text", text.clone().into())];
                let mut response = message(StatusCode::UNPROCESSABLE_ENTITY, "faulty", &values);
                let value = ("text", text);
                response.extensions_mut().insert(GoesBack::Message { key: "faulty", value });
                response
            }
            Reply::Refused(refused) => {
                let words = Words::of(&refused);
                let mut response = refused.into_response();
                response.extensions_mut().insert(GoesBack::Refused(words.into()));
                response
            }
            Reply::OpenedAgain(form) => {
                let mut response = form.into_response();
                response.extensions_mut().insert(GoesBack::OpenedAgain);
                response
            }
            Reply::Disk => {
                let mut response = message(StatusCode::INSUFFICIENT_STORAGE, "disk", &[]);
                response.extensions_mut().insert(OfTheDisk);
                response
            }
            Reply::Internal => message(StatusCode::INTERNAL_SERVER_ERROR, "broken", &[]),
            Reply::Redirect(to) => Redirect::to(&to).into_response(),
        }
    }
}

/// Percent-encodes one value for a path or a query, so that no character in it ends the path segment or the
/// value.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(byte as char),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// The bytes of a path or a value with every percent sign read; a stray one stays.
pub(crate) fn decoded(text: &str) -> Vec<u8> {
    let text = text.as_bytes();
    let mut decoded = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let hex = text.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| text[at] == b'%') {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(text[at]);
                at += 1;
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::extract::{Path, Query};
    use axum::http::Request;
    use axum::routing::get;
    use http_body_util::BodyExt;
    use std::collections::HashMap;
    use tower::ServiceExt;

    use super::{Reply, encoded};

    /// How the router reads an address: the part of the path below it, and the value of its query.
    async fn read(address: &str) -> String {
        let told = |Path(key): Path<String>, Query(query): Query<HashMap<String, String>>| async move {
            format!("{key}\n{}", query["q"])
        };
        let router = Router::new().route("/units/{unit}/congress", get(told));
        let request = Request::get(address).body(Body::empty()).expect(address);
        let answer = router.oneshot(request).await.expect("an answer");
        let bytes = answer.into_body().collect().await.expect("a body").to_bytes();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[tokio::test]
    async fn every_code_comes_back_from_its_address() {
        let letters = (' '..='\u{24f}').chain('\u{1e00}'..='\u{1eff}').filter(|letter| !letter.is_control());
        let words = letters.map(|letter| format!("A{letter}B{letter}"));
        let whole =
            ["01/ĐU", "..", ".", "../..", "%2F", "a?b#c", "a&q=b", "x@y@z", "+ +", "\"'<>", "a;b=c", "//"];
        for code in words.chain(whole.map(str::to_owned)) {
            let address =
                format!("/units/{}/congress?q={}", encoded(&format!("{code}@2016-01-01")), encoded(&code));
            assert_eq!(read(&address).await, format!("{code}@2016-01-01\n{code}"), "{address}");
        }
    }

    #[test]
    fn a_full_disk_is_told_as_such() {
        let by_system = std::io::Error::from(std::io::ErrorKind::StorageFull);
        // The message of the operating system for a full disk.
        let full = std::io::Error::from_raw_os_error(28);
        assert_eq!(full.kind(), by_system.kind());
        assert!(matches!(Reply::internal(format!("cannot keep the file: {full}")), Reply::Disk));
        let vault = "the vault: database or disk is full";
        assert!(matches!(Reply::internal(vault), Reply::Disk));
        assert!(matches!(Reply::internal("the record is closed"), Reply::Internal));
    }

    #[test]
    fn a_file_keeps_the_code_in_its_name() {
        let named = |code: &str| {
            let response = super::file(Vec::new(), "text/csv", &format!("tien-do-{code}.csv"));
            let header = response.headers().get("content-disposition").expect("a name");
            header.to_str().expect("plain letters").to_owned()
        };
        assert_eq!(
            named("01/ĐU"),
            "attachment; filename=\"tien-do-01-_U.csv\"; filename*=UTF-8''tien-do-01-%C4%90U.csv"
        );
        assert_eq!(
            named("a\"\r\nb"),
            "attachment; filename=\"tien-do-a---b.csv\"; filename*=UTF-8''tien-do-a---b.csv"
        );
    }
}
