//! What programs send: acts as JSON, with a key of a person. Giao diện cho chương trình.
//!
//! A program does what its key allows and nothing else; the core decides exactly as for a form. Answers that are
//! no act are problems of RFC 9457 ([`problem`]).

pub(crate) mod description;
pub(crate) mod kept;
mod limits;
pub(crate) mod page;
pub(crate) mod problem;
pub(crate) mod quota;
pub(crate) mod view;

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRef, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use congress::elections::{self, Opened, Step};
use congress::permits::tokens;
use congress::{Command, Digest, Refusal, TokenId, cycle};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Holder, Submission, SubmitError};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::app::{self, App};
use crate::log::Notice;
use crate::mentions;
use crate::pages::elections::differences;
use crate::reply::Reply;
use crate::returned::Typed;
use crate::viewer::{Viewer, language};
use crate::{act, clock};
use problem::Problem;

/// The largest act, in bytes.
pub(crate) const LARGEST: usize = 4 << 20;

/// The start of every secret, so that a secret in a file or a log is recognised as one.
pub(crate) const MARK: &str = "dhk_";

/// The digest under which the record knows a secret.
pub(crate) fn digest_of(secret: &str) -> Digest {
    Digest(Sha256::digest(secret.as_bytes()).into())
}

/// The secret that a request carries.
pub(crate) fn secret(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

/// The viewer that a key stands for; `None` for an unknown, expired or revoked one.
pub(crate) fn viewer_of(app: &App, secret: &str, now: Timestamp) -> Option<Viewer> {
    let today = clock::day_of(now);
    let (token, person, name) = app.read(|state, _| {
        let tokens = state.permits.tokens();
        let token = tokens.with_secret(digest_of(secret), today)?;
        let found = tokens.get(token).filter(|found| !state.permits.is_shut(found.person))?;
        Some((token, found.person, found.name.clone()))
    })?;
    Some(Viewer::program(Holder::Person(person), token, name, now))
}

/// A program that showed a valid key.
pub(crate) struct Program {
    viewer: Viewer,
    lang: Lang,
}

impl<S> FromRequestParts<S> for Program
where
    S: Send + Sync,
    Arc<App>: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Program, Problem> {
        let app = Arc::<App>::from_ref(state);
        let lang = language(&parts.headers);
        let viewer = secret(parts).and_then(|secret| viewer_of(&app, secret, app.now()));
        let viewer = viewer.ok_or_else(|| {
            app.defences.log.note(Notice::KeyUnknown);
            Problem::of(StatusCode::UNAUTHORIZED, "key", lang)
        })?;
        Ok(Program { viewer, lang })
    }
}

/// One act: its number, chosen by the program, and what it asks for. Sent twice it is one act.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActRequest {
    act: Uuid,
    command: Command,
}

/// An act that is in the record.
#[derive(Serialize)]
pub(crate) struct Recorded {
    act: Uuid,
    seq: u64,
    repeated: bool,
}

/// `POST /api/acts`
pub(crate) async fn submit(
    State(app): State<Arc<App>>,
    program: Program,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Recorded>), Problem> {
    let Program { viewer, lang } = &program;
    let lang = *lang;
    let body = body.map_err(|_| Problem::of(StatusCode::PAYLOAD_TOO_LARGE, "refused", lang))?;
    let mut reader = serde_json::Deserializer::from_slice(&body);
    let request: ActRequest = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| Problem::unreadable(error.path().to_string(), error.inner().to_string(), lang))?;
    let ActRequest { act, command } = request;
    let internal = |error| Problem::answer(Reply::internal(error), lang);
    let told = serde_json::to_value(&command).map_err(internal)?;
    limits::check(&told, lang)?;
    kept::all_kept(&app, &command, &told, lang).await?;
    let command = mentions::referring(&app, command).await.map_err(|answer| Problem::answer(answer, lang))?;
    // A page acts on its own day; a program may not choose another to be judged by other rules. New rules may wait.
    let may_wait = matches!(command, Command::Cycle(cycle::Command::SetRules { .. }));
    let is_other = |on: Date| if may_wait { on < viewer.today } else { on != viewer.today };
    if command.cycle().is_some() && command.on().is_some_and(is_other) {
        return Err(Problem::other_day(viewer.today, lang));
    }
    // The same number with other words, or of another key, is another act and is refused.
    let words = serde_json::to_string(&command).map_err(internal)?;
    let said = app.vault.digest_of_words([viewer.actor().to_string().as_str(), &words]);
    let command = with_sums(&app, command, lang).await?;
    let submission = Submission { act, actor: viewer.actor(), at: None, command };
    match app.ledger.submit_said(submission, said).answer().await {
        Ok(receipt) => {
            let status = if receipt.repeated { StatusCode::OK } else { StatusCode::CREATED };
            Ok((status, Json(Recorded { act, seq: receipt.seq, repeated: receipt.repeated })))
        }
        Err(SubmitError::Refused(refusal)) => Err(refused(&app, viewer, &refusal, lang)),
        Err(SubmitError::Used { seq }) => Err(Problem::used(seq, lang)),
        Err(error) => Err(Problem::answer(error.into(), lang)),
    }
}

/// An announcement with the sums of the ballot box. A program that sends sums of its own is refused: what was
/// counted is read here.
async fn with_sums(app: &Arc<App>, command: Command, lang: Lang) -> Result<Command, Problem> {
    let Command::Elections(elections::Command { place, step: Step::Announce { opened } }) = command else {
        return Ok(command);
    };
    if opened != Opened::default() {
        let place = "command.elections.step.announce.opened".to_owned();
        return Err(Problem::not_taken(place, lang.text("problem-no-sums"), lang));
    }
    let round = app.read(|state, _| {
        let unit = state.units.find(&place.unit)?;
        state.elections.of(&place.cycle, unit, place.office)?.round().cloned()
    });
    let opened = match round {
        Some(round) => app.on_disk(move |app| differences::opened(app, &round)).await,
        None => Ok(Opened::default()),
    };
    let opened = opened.map_err(|reply| Problem::answer(reply, lang))?;
    Ok(Command::Elections(elections::Command { place, step: Step::Announce { opened } }))
}

fn refused(app: &App, viewer: &Viewer, refusal: &Refusal, lang: Lang) -> Problem {
    app.defences.log.note(Notice::Refused { by: viewer.actor(), rule: refusal.key() });
    if act::tells_of_others(refusal) || names_no_unit(refusal) {
        return Problem::of(StatusCode::NOT_FOUND, "not-found", lang);
    }
    app.read(|state, _| {
        let name = |key: &congress::UnitKey| app::name_for(state, viewer, key);
        Problem::refusal(refusal, lang, &name)
    })
}

/// Whether a refusal says that a unit does not exist: answered like one out of reach, it is no way to learn which
/// units there are.
fn names_no_unit(refusal: &Refusal) -> bool {
    act::has_row(refusal, &|reason| reason.key().ends_with("-unknown-unit"))
}

/// The key that a program acts with.
impl Viewer {
    /// A program with a person's key: it reads pages as that person may within the key, and sends no forms.
    fn program(holder: Holder, token: TokenId, name: String, now: Timestamp) -> Viewer {
        Viewer {
            holder,
            token: Some(token),
            name,
            csrf: String::new(),
            mark: String::new(),
            now,
            today: clock::day_of(now),
            is_in_story: false,
            station: None,
            machine: None,
            waiting: 0,
            warnings: Vec::new(),
            typed: Typed::default(),
        }
    }
}

/// The acts that a key may name.
pub(crate) fn may_name(act: congress::permits::Act) -> bool {
    !tokens::WITHHELD.contains(&act)
}

/// `GET /api/openapi.json`: the description of the interface.
pub(crate) async fn described() -> Response {
    let kind = HeaderValue::from_static("application/json");
    ([(header::CONTENT_TYPE, kind)], description::TEXT.as_str()).into_response()
}

/// Answers a program in problems where a page would be shown.
pub(crate) async fn in_problems(request: Request, next: Next) -> Response {
    let is_program = request.headers().contains_key(header::AUTHORIZATION);
    let lang = language(request.headers());
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_page = kind.is_some_and(|kind| kind.starts_with("text/"));
    let status = response.status();
    match is_program && is_page && (status.is_client_error() || status.is_server_error()) {
        true => Problem::of_status(status, lang).into_response(),
        false => response,
    }
}
