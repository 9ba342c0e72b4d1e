//! A refused form comes back on its own page. Biểu mẫu bị từ chối được trả lại đúng trang của nó.
//!
//! The page that a form came from is asked for again, and the refusal and everything typed are put into it
//! (`refill`). No page needs to do this for itself.

mod refill;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use askama::Template;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use labels::{Lang, RefusalText, Value};
use tower::ServiceExt as _;

use crate::reply::Refused;
use crate::routes::SENDING;
use crate::server::Connection;
use crate::viewer::language;

/// The field in which a form that came back carries the address of its page.
pub(crate) const FROM_PAGE: &str = "from_page";

/// What was typed into the form of a request. The form puts it here once its secret was compared.
#[derive(Clone, Default)]
pub(crate) struct Typed(Arc<Mutex<Vec<(String, String)>>>);

impl std::fmt::Debug for Typed {
    // It may name people.
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("•••")
    }
}

impl Typed {
    /// Keeps one field.
    pub(crate) fn push(&self, name: &str, value: &str) {
        self.fields().push((name.to_owned(), value.to_owned()));
    }

    fn fields(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An extension of an answer: the form goes back to its page.
#[derive(Clone, Debug)]
pub(crate) enum GoesBack {
    /// With these words above it.
    Refused(Arc<Words>),
    /// With the words of a message above it.
    Message {
        /// The label, without `message-`.
        key: &'static str,
        /// What the label is filled with.
        value: (&'static str, String),
    },
    /// Without words, to be changed.
    OpenedAgain,
}

impl GoesBack {
    fn words(&self, lang: Lang) -> Option<Arc<Words>> {
        match self {
            GoesBack::Refused(words) => Some(words.clone()),
            GoesBack::Message { key, value: (name, value) } => {
                let what = lang.fill(&format!("message-{key}"), &[(*name, Value::from(value.clone()))]);
                let text = RefusalText { what, rule: None, way_on: String::new() };
                let title = lang.text(&format!("message-{key}-title"));
                Some(Arc::new(Words { title, text, rows: Vec::new() }))
            }
            GoesBack::OpenedAgain => None,
        }
    }
}

/// Why a form comes back.
#[derive(Debug)]
pub(crate) struct Words {
    title: String,
    text: RefusalText,
    /// Rows of a batch with their own refusals: place, text.
    rows: Vec<(String, RefusalText)>,
}

impl Words {
    pub(crate) fn of(refused: &Refused) -> Words {
        let Refused { page, text, rows, .. } = refused;
        Words { title: page.lang.text("refusal-title"), text: text.clone(), rows: rows.clone() }
    }
}

#[derive(Template)]
#[template(path = "returned.html")]
struct Notice<'a> {
    lang: Lang,
    words: &'a Words,
    /// Whether the form has fields that are never shown again: files, passwords.
    leaves_out: bool,
}

impl Notice<'_> {
    fn say(&self, key: &str) -> String {
        self.lang.text(key)
    }
}

/// Sends a refused form back to its page. `pages` answers as the server does.
pub(crate) async fn form(State(pages): State<Router>, mut request: Request, next: Next) -> Response {
    // A script reads only the words, and then sends the form as a browser does.
    if request.method() != Method::POST || request.headers().contains_key(SENDING) {
        return next.run(request).await;
    }
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let origin = Origin {
        headers: request.headers().clone(),
        connection: Connection::of(request.extensions()).cloned(),
        action: request.uri().path().to_owned(),
    };
    let answer = next.run(request).await;
    let typed = std::mem::take(&mut *typed.fields());
    // The form was not read, or its secret was wrong: there is nothing to put back.
    if typed.is_empty() {
        return answer;
    }
    let goes_back = match answer.extensions().get::<GoesBack>() {
        // The page of an act of one button leads back to itself, and would lose what was typed.
        None if is_opened_again(&typed) && answer.status() == StatusCode::SEE_OTHER => GoesBack::OpenedAgain,
        // The page shows its own form again, with the faults beside the fields.
        None if is_page(&answer) && !answer.status().is_server_error() => {
            return origin.kept(answer, &typed).await;
        }
        None => return answer,
        Some(goes_back) => goes_back.clone(),
    };
    let words = goes_back.words(language(&origin.headers));
    match origin.page(&pages, &typed, words.as_deref()).await {
        Some(mut page) => {
            let is_led_on = answer.status() == StatusCode::SEE_OTHER;
            *page.status_mut() = if is_led_on { StatusCode::OK } else { answer.status() };
            page
        }
        None => answer,
    }
}

/// Whether a refused form is opened again to be changed.
fn is_opened_again(typed: &[(String, String)]) -> bool {
    typed.iter().any(|(name, value)| name == "again" && !value.is_empty())
}

/// Whether a field of this name may be shown again once it was sent.
pub(crate) fn shows_again(name: &str) -> bool {
    // The login of the second person may be the code of a badge.
    !name.is_empty()
        && !name.contains("password")
        && !["second_login", "csrf", "act", "meant", FROM_PAGE].contains(&name)
}

/// Where a form came from.
struct Origin {
    headers: HeaderMap,
    connection: Option<Arc<Connection>>,
    action: String,
}

impl Origin {
    /// The first page that has this form, with everything typed in it.
    async fn page(
        &self,
        pages: &Router,
        typed: &[(String, String)],
        words: Option<&Words>,
    ) -> Option<Response> {
        let lang = language(&self.headers);
        for address in self.addresses(typed) {
            let Some(page) = self.asks(pages, &address).await else { continue };
            let form = refill::Form { action: &self.action, typed, from_page: Some(&address) };
            let notice = |leaves_out| {
                let notice = words.map(|words| Notice { lang, words, leaves_out }.render());
                notice.transpose().map_err(|error| tracing::error!("{error}")).ok().flatten()
            };
            if let Some(page) = form.put_into(&page, words.map(|words| words.title.as_str()), &notice) {
                return Some(axum::response::IntoResponse::into_response(axum::response::Html(page)));
            }
        }
        None
    }

    /// The pages that the form may be on, the likeliest first. A page changes nothing, so each may be tried.
    fn addresses(&self, typed: &[(String, String)]) -> Vec<String> {
        let own = typed.iter().find(|(name, _)| name == FROM_PAGE).map(|(_, page)| page.clone());
        let referer = self.headers.get(header::REFERER).and_then(|from| from.to_str().ok());
        let referer = referer.and_then(|from| from.parse::<Uri>().ok());
        let referer = referer.and_then(|from| Some(without_notice(from.path_and_query()?)));
        let above = std::iter::successors(Some(self.action.as_str()), |path| {
            path.rsplit_once('/').map(|(above, _)| above)
        });
        let above = above.filter(|path| !path.is_empty()).map(str::to_owned);
        let mut addresses: Vec<String> = Vec::new();
        for address in own.into_iter().chain(referer).chain(above) {
            if address.starts_with('/') && !addresses.contains(&address) {
                addresses.push(address);
            }
        }
        addresses
    }

    /// A page as this viewer sees it; `None` if there is none.
    async fn asks(&self, pages: &Router, address: &str) -> Option<String> {
        let mut request = Request::get(address).body(Body::empty()).ok()?;
        for (name, value) in &self.headers {
            if ![header::CONTENT_TYPE, header::CONTENT_LENGTH].contains(name) {
                request.headers_mut().append(name, value.clone());
            }
        }
        if let Some(connection) = &self.connection {
            request.extensions_mut().insert(connection.clone());
        }
        let answer = pages.clone().oneshot(request).await.ok()?;
        if answer.status() != StatusCode::OK || !is_page(&answer) {
            return None;
        }
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.ok()?;
        String::from_utf8(bytes.into()).ok()
    }

    /// A page that shows the form again by itself: fields that it left empty get what was typed.
    async fn kept(&self, answer: Response, typed: &[(String, String)]) -> Response {
        let (mut parts, body) = answer.into_parts();
        // Our pages are already complete in memory.
        let Ok(bytes) = to_bytes(body, usize::MAX).await else {
            return axum::response::IntoResponse::into_response(crate::reply::Reply::Internal);
        };
        let page = std::str::from_utf8(&bytes).ok().filter(|page| page.contains("class=\"errors\""));
        let form = refill::Form { action: &self.action, typed, from_page: None };
        let Some(page) = page.and_then(|page| form.put_into(page, None, &|_| None)) else {
            return Response::from_parts(parts, Body::from(bytes));
        };
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(page))
    }
}

/// The address of a page without the part of its query that says what was just done.
fn without_notice(address: &PathAndQuery) -> String {
    let query = address.query().unwrap_or_default().split('&');
    let kept: Vec<&str> = query.filter(|part| !part.is_empty() && !part.starts_with("done=")).collect();
    match kept.is_empty() {
        true => address.path().to_owned(),
        false => format!("{}?{}", address.path(), kept.join("&")),
    }
}

fn is_page(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}
