//! Problems as RFC 9457 describes them: the kind, the words, the facts, the rule and the way on.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use congress::RowRefusal;
use congress::{Fact, Refusal, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::quota;
use crate::reply::Reply;

/// A problem. It stands in a box, since almost every answer is none.
#[derive(Clone, Debug)]
pub(crate) struct Problem(Box<Told>);

/// The members of a problem as they are sent.
#[derive(Clone, Debug, Serialize)]
struct Told {
    /// The kind, an address below `/problems/`.
    #[serde(rename = "type")]
    kind: String,
    /// The kind in words.
    title: String,
    status: u16,
    /// What happened here.
    detail: String,
    /// The document and article behind a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    /// What to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    next: String,
    /// The facts behind the words, by name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    facts: Map<String, Value>,
    /// For a batch: each refused row, by its place from 0 and its column.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<Value>,
}

impl Problem {
    /// A problem of its own, by its label.
    pub(crate) fn of(status: StatusCode, key: &str, lang: Lang) -> Problem {
        Problem::about(status, key, &[], lang)
    }

    fn about(status: StatusCode, key: &str, values: &[(&'static str, labels::Value)], lang: Lang) -> Problem {
        Problem(Box::new(Told {
            kind: format!("/problems/{key}"),
            title: lang.text(&format!("problem-{key}")),
            status: status.as_u16(),
            detail: lang.fill(&format!("problem-{key}-detail"), values),
            rule: None,
            next: String::new(),
            facts: Map::new(),
            rows: Vec::new(),
        }))
    }

    /// A body that is no act: where it cannot be read, and why.
    pub(crate) fn unreadable(place: String, why: String, lang: Lang) -> Problem {
        let values = [("place", place.as_str().into()), ("why", why.as_str().into())];
        let mut problem = Problem::about(StatusCode::BAD_REQUEST, "unreadable", &values, lang);
        problem.0.facts.insert("place".into(), place.into());
        problem
    }

    /// An act that fits the description and holds what no program may send: where, and why.
    pub(crate) fn not_taken(place: String, why: String, lang: Lang) -> Problem {
        let values = [("place", place.as_str().into()), ("why", why.as_str().into())];
        let mut problem = Problem::about(StatusCode::UNPROCESSABLE_ENTITY, "not-taken", &values, lang);
        problem.0.facts.insert("place".into(), place.into());
        problem
    }

    /// More names or texts in a day than a key may store.
    pub(crate) fn over_quota(lang: Lang) -> Problem {
        let values = [("names", quota::NAMES.into()), ("megabytes", (quota::BYTES >> 20).into())];
        Problem::about(StatusCode::TOO_MANY_REQUESTS, "quota", &values, lang)
    }

    /// A page of an error, by its status.
    pub(crate) fn of_status(status: StatusCode, lang: Lang) -> Problem {
        match status {
            StatusCode::NOT_FOUND => Problem::of(status, "not-found", lang),
            status if status.is_client_error() => Problem::of(status, "refused", lang),
            _ => Problem::of(StatusCode::SERVICE_UNAVAILABLE, "not-written", lang),
        }
    }

    /// An act for another day than today.
    pub(crate) fn other_day(today: Date, lang: Lang) -> Problem {
        let values = [("today", vietnamese::short_date(today).into())];
        let mut problem = Problem::about(StatusCode::UNPROCESSABLE_ENTITY, "other-day", &values, lang);
        problem.0.facts.insert("today".into(), json!(today));
        problem
    }

    /// A number that another act has.
    pub(crate) fn used(seq: u64, lang: Lang) -> Problem {
        let values = [("seq", seq.to_string().into())];
        let mut problem = Problem::about(StatusCode::CONFLICT, "used", &values, lang);
        problem.0.facts.insert("seq".into(), seq.into());
        problem
    }

    /// What a page would have said.
    pub(crate) fn answer(reply: Reply, lang: Lang) -> Problem {
        Problem::of_status(reply.into_response().status(), lang)
    }

    /// A refusal with its facts, its rule and the way on.
    pub(crate) fn refusal(refusal: &Refusal, lang: Lang, name: &dyn Fn(&UnitKey) -> String) -> Problem {
        let text = lang.refusal(refusal, name);
        let row = |row: &RowRefusal| {
            let text = lang.refusal(&row.reason, name);
            json!({
                "row": row.row,
                "column": row.column,
                "type": format!("/problems/{}", row.reason.key()),
                "detail": text.what,
                "next": text.way_on,
            })
        };
        let rows = match refusal {
            Refusal::Rows(rows) => rows.iter().map(row).collect(),
            _ => Vec::new(),
        };
        Problem(Box::new(Told {
            kind: format!("/problems/{}", refusal.key()),
            title: lang.text("refusal-title"),
            status: StatusCode::UNPROCESSABLE_ENTITY.as_u16(),
            detail: text.what,
            rule: text.rule,
            next: text.way_on,
            facts: refusal.facts().iter().map(|(name, fact)| ((*name).to_owned(), told(fact))).collect(),
            rows,
        }))
    }
}

/// A fact without the words of a language, where it has none of its own.
fn told(fact: &Fact) -> Value {
    match fact {
        Fact::Text(text) | Fact::Level(text) | Fact::Kind(text) | Fact::Label(text) => json!(text),
        Fact::Number(number) => json!(number),
        Fact::Day(day) => json!(day),
        Fact::Unit(unit) => json!(unit),
        Fact::Words(words) => json!({ "vi": words.vi, "en": words.en }),
        Fact::Rule(None) => Value::Null,
        Fact::Rule(Some(rule)) => json!({ "source": rule.source, "is_read": rule.is_read }),
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        let mut response = (status, body).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        if status == StatusCode::UNAUTHORIZED {
            let scheme = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
        }
        response
    }
}
