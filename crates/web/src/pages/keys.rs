//! The keys with which programs act for the viewer. Khóa cho chương trình.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::permits::{self, Act, Reach, tokens};
use congress::{Command, PersonId, TokenId, UnitKey};
use uuid::Uuid;

use super::Addresses;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::log::Notice;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::{act, api};

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/keys", get(list).post(make)).route("/keys/{key}/end", post(revoke)));

#[derive(Template)]
#[template(path = "keys.html")]
struct KeysPage {
    page: Page,
    /// The secret of the key just made; it is shown once.
    made: Option<String>,
    keys: Vec<Row>,
    /// The units of the viewer's roles, by key and name.
    units: Vec<(String, String)>,
    /// The acts that the viewer's roles allow, by name, words and whether chosen.
    acts: Vec<(&'static str, String, bool)>,
    latest: String,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

struct Row {
    id: TokenId,
    name: String,
    words: String,
    acts: String,
    act: Uuid,
}

/// `GET /keys`
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
) -> Result<Response, Reply> {
    show(&app, &info, &viewer, None, Fields::default(), Vec::new())
}

fn owner(viewer: &Viewer) -> Result<PersonId, Reply> {
    viewer.person().filter(|_| viewer.token.is_none()).ok_or(Reply::NotFound)
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    made: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let (person, lang, today) = (owner(viewer)?, info.lang, viewer.today);
    let chosen: BTreeSet<String> = fields.all("act_name").map(str::to_owned).collect();
    let page = app.page(info, viewer, lang.text("keys-title"));
    app.read(|state, _| {
        let act_words = |act: &Act| lang.text(&format!("act-{}", act.name()));
        let row = |(id, token): (TokenId, &tokens::Token)| Row {
            id,
            name: token.name.clone(),
            words: lang.fill(
                "keys-row",
                &[
                    ("unit", app::name_of(state, &token.unit).into()),
                    ("until", vietnamese::short_date(token.until).into()),
                ],
            ),
            acts: token.acts.iter().map(act_words).collect::<Vec<_>>().join("; "),
            act: Uuid::now_v7(),
        };
        let keys = state.permits.tokens().of(person).filter(|(_, token)| token.holds_on(today));
        let mut units: Vec<(String, String)> = viewer
            .grants(state)
            .map(|grant| (grant.unit.to_string(), app::name_of(state, &grant.unit)))
            .collect();
        units.sort();
        units.dedup();
        let holds =
            |act: &Act| viewer.grants(state).any(|grant| permits::reach(grant.role, *act) != Reach::Nowhere);
        let acts = Act::ALL.into_iter().filter(|act| api::may_name(*act) && holds(act));
        let latest = today.saturating_add(jiff::Span::new().days(tokens::LONGEST));
        Ok(html(KeysPage {
            page,
            made,
            keys: keys.map(row).collect(),
            units,
            acts: acts.map(|act| (act.name(), act_words(&act), chosen.contains(act.name()))).collect(),
            latest: latest.to_string(),
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

/// `POST /keys`: makes a key and shows its secret once.
pub(crate) async fn make(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    owner(&viewer)?;
    let mut reader = Reader::new(&fields, info.lang);
    let name = vietnamese::tidy(&reader.words("name", "keys-name")).into_owned();
    let unit: Option<UnitKey> = fields.raw("unit").parse().ok();
    let until = reader.day("until", "keys-until");
    let names: BTreeSet<&str> = fields.all("act_name").collect();
    let acts = Act::ALL.into_iter().filter(|act| names.contains(act.name())).collect();
    let mut errors = reader.errors;
    if unit.is_none() {
        errors.push(FieldError { field: "unit".into(), text: info.lang.text("keys-unit-missing") });
    }
    let (Some(unit), true) = (unit, errors.is_empty() && !fields.again()) else {
        return show(&app, &info, &viewer, None, fields, errors);
    };
    let secret = format!("{}{}{}", api::MARK, Uuid::new_v4().simple(), Uuid::new_v4().simple());
    let (token, digest) = (TokenId(Uuid::now_v7()), api::digest_of(&secret));
    let issue = tokens::Command::Issue { token, name, unit, acts, until, secret: digest };
    let command = Command::Permits(permits::Command::Token(issue));
    let receipt = act::submit(&app, &info, &viewer, "/keys", &fields, command).await?;
    app.defences.log.note(Notice::KeyMade { by: viewer.actor(), key: token });
    // Sent twice, the key exists and its secret was shown the first time.
    let made = (!receipt.repeated).then_some(secret);
    show(&app, &info, &viewer, made, Fields::default(), Vec::new())
}

/// `POST /keys/{key}/end`: takes a key back.
pub(crate) async fn revoke(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<Uuid>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    owner(&viewer)?;
    let revoke = tokens::Command::Revoke { token: TokenId(key) };
    let command = Command::Permits(permits::Command::Token(revoke));
    act::submit(&app, &info, &viewer, "/keys", &fields, command).await?;
    app.defences.log.note(Notice::KeyRevoked { by: viewer.actor(), key: TokenId(key) });
    Ok(Reply::Redirect("/keys".into()).into_response())
}
