//! The people invited to a unit's congress: called one by one or elected below, and their badges.
//! Danh sách đại biểu.

pub(crate) mod delegate;
pub(crate) mod file;
pub(crate) mod names;
pub(crate) mod twice;

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::delegates::view::{DelegateView, RollView as RollPart, called, roll as roll_view};
use congress::delegates::{self, Command, Details, Kind, Standing, Summons};
use congress::permits::Act;
use congress::{PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use office::Wording;
use office::intake::read_birth;
use paper::sheets::{Badge, badges as badge_sheets};
use serde::Deserialize;
use tally::rules::Voters;
use uuid::Uuid;

pub(crate) use self::names::{
    Line, RollHead, RollView, Wanted, find, head, line, lines, roll_of, told_of_roll, told_together,
};
use super::{Addresses, Section, assembly};
use crate::act;
use crate::api::view::{View, WantsJson, after, json};
use crate::app::App;
use crate::codes;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, unit_path};
use crate::pages::fit;
use crate::reply::{Reply, encoded, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let all = View::of::<RollPart>("People on the roll of a congress, by their numbers");
    let all = all.asked(&[("q", "Part of a name or of a unit"), ("after", "`next` of the part before")]);
    let one = View::of::<DelegateView>("A person on the roll of a congress");
    table
        .view("/units/{unit}/congress/roll", all, get(show).post(call))
        .route(
            "/units/{unit}/congress/roll/file",
            post(file::call_file).layer(DefaultBodyLimit::max(super::imports::LARGEST_BYTES)),
        )
        .route("/units/{unit}/congress/roll/elected", post(call_elected))
        .route("/units/{unit}/congress/roll/badges.pdf", get(badges))
        .view("/units/{unit}/congress/roll/{person}", one, get(delegate::show))
        .route("/units/{unit}/congress/roll/{person}/details", post(delegate::describe))
        .route("/units/{unit}/congress/roll/{person}/erasure", post(delegate::erase))
        .route("/units/{unit}/congress/roll/{person}/{step}", post(delegate::step))
        .route("/units/{unit}/congress/roll/file/{upload}", post(file::confirm))
})
.with(Section {
    path: "roll",
    words: "roll-title",
    about: "room-roll",
    act: Act::KeepRoll,
    is_for_top: false,
});

/// People on one page.
const ON_A_PAGE: usize = 100;

/// The text of a badge's square code; the holder of another congress's badge is not on this roll.
pub(crate) fn badge_code(person: PersonId) -> String {
    format!("DHB-{:X}", person.0.simple())
}

/// The digits to type without a scanner: enough of the number to distinguish the people of one roll.
pub(crate) fn typed_code(person: PersonId) -> String {
    let digits = format!("{:X}", person.0.simple());
    format!("{} {}", &digits[..4], &digits[4..8])
}

/// The status of a delegate, in words.
pub(crate) fn standing_words(standing: &Standing, lang: Lang) -> String {
    match standing {
        Standing::Called => String::new(),
        Standing::Refused(reason) => format!("{}: {reason}", lang.text("standing-refused")),
        Standing::Lapsed(reason) => format!("{}: {reason}", lang.text("standing-lapsed")),
        Standing::ReplacedBy(_) => lang.text("standing-replaced"),
        Standing::InPlaceOf(_) => lang.text("standing-in-place"),
    }
}

pub(crate) fn kind_words(kind: Kind, lang: Lang) -> String {
    lang.text(&format!("delegate-{}", kind.name().replace('_', "-")))
}

/// The kind of a delegate on a badge.
fn badge_kind(kind: Kind, wording: &Wording) -> String {
    wording.text(&format!("badge-{}", kind.name().replace('_', "-")))
}

#[derive(Template)]
#[template(path = "congress/roll.html")]
struct RollPage {
    page: Page,
    name: String,
    path: String,
    n_called: usize,
    counts: Vec<(String, usize)>,
    rows: Vec<Row>,
    q: String,
    n_found: usize,
    before: Option<String>,
    next: Option<String>,
    kinds: Vec<(&'static str, String)>,
    done: Option<String>,
    bad: Vec<String>,
    fields: Fields,
    errors: Vec<FieldError>,
    /// Whether the new person may already be on the roll.
    same: Option<String>,
    /// Whether one of those elected below may already be on the roll.
    same_below: Option<String>,
    below: usize,
    act: Uuid,
    file_act: Uuid,
    below_act: Uuid,
}

struct Row {
    href: String,
    name: String,
    unit: String,
    kind: String,
    standing: String,
}

/// The search text, how many lines the earlier pages have shown (in a view, the person with whom the part before
/// ended), and the act just done.
#[derive(Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    called: Option<usize>,
}

/// `GET /units/{unit}/congress/roll`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(search): Query<Search>,
) -> Result<Response, Reply> {
    if wants_json {
        return json(&view(&app, &viewer, &key, &search, info.lang)?);
    }
    let done = search.called.map(|count| info.lang.fill("roll-called", &[("count", count.into())]));
    draw(&app, &info, &viewer, &key, Shown { done, search, ..Shown::default() })
}

/// A part of the roll. A search reads the names, and the view has none.
fn view(app: &App, viewer: &Viewer, key: &str, search: &Search, lang: Lang) -> Result<RollPart, Reply> {
    let head = head(app, viewer, Act::KeepRoll, key)?;
    let after = after::<Uuid>(&search.after)?.map(PersonId);
    let fitting: Option<HashSet<PersonId>> = match search.q.as_str() {
        "" => None,
        q => {
            let found = find(app, &head, &Wanted { q, ..Wanted::default() }, lang)?;
            Some(found.lines.iter().map(|line| line.person).collect())
        }
    };
    let fits = |one: &delegates::Delegate| fitting.as_ref().is_none_or(|some| some.contains(&one.person));
    app.read(|state, _| {
        let unit = state.units.find(&head.unit).ok_or(Reply::NotFound)?;
        Ok(roll_view(state, (&head.cycle, unit), &fits, after, ON_A_PAGE))
    })
}

/// The state of a form, shown with the roll.
#[derive(Default)]
struct Shown {
    search: Search,
    done: Option<String>,
    bad: Vec<String>,
    fields: Fields,
    errors: Vec<FieldError>,
    same: Option<String>,
    same_below: Option<String>,
}

fn draw(app: &App, info: &RequestInfo, viewer: &Viewer, key: &str, shown: Shown) -> Result<Response, Reply> {
    let lang = info.lang;
    let head = head(app, viewer, Act::KeepRoll, key)?;
    let path = format!("{}/congress/roll", unit_path(&head.unit));
    let after = after::<usize>(&shown.search.after)?.unwrap_or(0);
    let q = shown.search.q;
    let wanted = Wanted { q: &q, after, most: ON_A_PAGE, ..Wanted::default() };
    let found = find(app, &head, &wanted, lang)?;
    let (page, called, below) = app.read(|state, _| {
        let page = Page::of_unit(state, info, viewer, &head.unit, lang.text("roll-title"));
        let unit = state.units.find(&head.unit).ok_or(Reply::NotFound)?;
        let called = called(state, &head.cycle, unit);
        Ok::<_, Reply>((page, called, elected_below(state, viewer, &head).len()))
    })?;
    let counts = called.iter().map(|one| (kind_words(one.kind, lang), one.count));
    let row = |line: &Line| Row {
        href: format!("{path}/{}", line.person),
        name: line.beside_unit(),
        unit: line.unit.clone(),
        kind: kind_words(line.kind, lang),
        standing: standing_words(&line.standing, lang),
    };
    let turned = |after: usize| format!("{path}?q={}&after={after}", encoded(&q));
    Ok(html(RollPage {
        page,
        name: head.name,
        n_called: called.iter().map(|one| one.count).sum(),
        counts: counts.filter(|(_, count)| *count > 0).collect(),
        rows: found.lines.iter().map(row).collect(),
        n_found: found.count,
        before: (after > 0).then(|| turned(after.saturating_sub(ON_A_PAGE))),
        next: Some(after.saturating_add(ON_A_PAGE)).filter(|next| *next < found.count).map(turned),
        kinds: Kind::ALL.into_iter().map(|kind| (kind.name(), kind_words(kind, lang))).collect(),
        done: shown.done,
        bad: shown.bad,
        fields: shown.fields,
        errors: shown.errors,
        same: shown.same,
        same_below: shown.same_below,
        below,
        act: Uuid::now_v7(),
        file_act: Uuid::now_v7(),
        below_act: Uuid::now_v7(),
        q,
        path,
    }))
}

/// `POST /units/{unit}/congress/roll`: invites one more person.
pub(crate) async fn call(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let roll = head(&app, &viewer, Act::KeepRoll, &key)?;
    let mut reader = Reader::new(&fields, lang);
    let name = reader.words("name", "field-name");
    let mut errors = reader.errors;
    let born = read_birth(&fields.text("born"), viewer.today);
    if born.is_none() && !fields.text("born").is_empty() {
        errors.push(FieldError { field: "born".into(), text: lang.text("form-born-unreadable") });
    }
    let kind = Kind::named(fields.raw("kind"));
    if kind.is_none() {
        let text = lang.text("form-kind-missing");
        errors.push(FieldError { field: "kind".into(), text });
    }
    let typed = fields.text("from");
    let from = match typed.as_str() {
        "" => Some(roll.unit.clone()),
        code => app.read(|state, _| {
            let unit = state.units.living(code, viewer.today)?;
            viewer.may(state, Act::Look, unit).then(|| state.units.get(unit).key.clone())
        }),
    };
    if from.is_none() {
        errors.push(FieldError { field: "from".into(), text: lang.text("form-unit-unknown") });
    }
    let (Some(kind), Some(from), true) = (kind, from, errors.is_empty() && !fields.again()) else {
        return draw(&app, &info, &viewer, &key, Shown { fields, errors, ..Shown::default() });
    };
    let newcomer = twice::Newcomer { name: &name, from: &from, born };
    // One after the other: two forms at the same moment must not both find the name new.
    let _alone = app.taking_in(&roll.unit).await;
    let same = twice::same(&app, &roll, &[newcomer], lang)?;
    let mark = twice::mark_of(&app, &same);
    if !same.is_empty() && fields.raw("other") != mark && !comes_again(&app, &roll.unit, &fields).await? {
        let told: Vec<String> = same.into_iter().map(|one| one.words).collect();
        let text = lang.fill("roll-same-one", &[("words", told.join(" ").into())]);
        let errors = vec![FieldError { field: "name".into(), text }];
        return draw(
            &app,
            &info,
            &viewer,
            &key,
            Shown { fields, errors, same: Some(mark), ..Shown::default() },
        );
    }
    let one = (Personal::new(name), Personal::new(Details { born, ..Details::default() }));
    let enrolled = app.vault.enrol_with_details(vec![one])?.pop().ok_or(Reply::CsrfMismatch)?;
    let person = enrolled.person;
    let delegates = vec![Summons { person, digest: enrolled.digest, details: enrolled.details, from, kind }];
    let command = Command::Convene {
        cycle: roll.cycle,
        on: viewer.today,
        unit: roll.unit.clone(),
        delegates,
        source: None,
    };
    let path = format!("{}/congress/roll", unit_path(&roll.unit));
    submit_new(&app, &info, &viewer, &path, &fields, &[person], command).await?;
    Ok(Reply::Redirect(format!("{path}?called=1")).into_response())
}

/// Whether a form was recorded already and its answer lost: the person on the roll is then no namesake of the new one.
async fn comes_again(app: &App, unit: &UnitKey, fields: &Fields) -> Result<bool, Reply> {
    let act = fields.act()?;
    Ok(app.history(unit).await?.iter().any(|entry| entry.act == act))
}

/// Submits a call of people whose names were just taken into the vault; what the record does not come to know is forgotten.
async fn submit_new(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    form: &str,
    fields: &Fields,
    people: &[PersonId],
    command: Command,
) -> Result<(), Reply> {
    let recorded = act::submit(app, info, viewer, form, fields, congress::Command::Delegates(command)).await;
    match recorded {
        Ok(receipt) if !receipt.repeated => Ok(()),
        // The form was sent twice: the record has the people enrolled by the first request.
        Ok(_) => Ok(app.vault.forget(people)?),
        Err(refused) => {
            app.vault.forget(people)?;
            Err(refused)
        }
    }
}

/// The people elected by the congresses below who are not on the roll yet.
fn elected_below(state: &congress::State, viewer: &Viewer, head: &RollHead) -> Vec<Summons> {
    let holder = state.units.find(&head.unit);
    holder.map_or_else(Vec::new, |unit| delegates::elected_below(state, &head.cycle, unit, viewer.today))
}

/// The people elected below who may already be on the roll under another number, for example from a file.
fn same_below(
    app: &App,
    head: &RollHead,
    elected: &[Summons],
    lang: Lang,
) -> Result<Vec<twice::Same>, Reply> {
    let people = || elected.iter().map(|summons| summons.person);
    let (names, details) = (app.vault.names(people())?, app.vault.details(people())?);
    let known = names.into_iter().zip(details).map(|(name, details)| {
        let born = details.and_then(|details| details.into_inner().born);
        (name.map(Personal::into_inner).unwrap_or_default(), born)
    });
    let known: Vec<_> = known.collect();
    let newcomers = known.iter().zip(elected).filter(|((name, _), _)| !name.is_empty());
    let newcomers: Vec<twice::Newcomer> = newcomers
        .map(|((name, born), summons)| twice::Newcomer { name, from: &summons.from, born: *born })
        .collect();
    twice::same(app, head, &newcomers, lang)
}

/// `POST /units/{unit}/congress/roll/elected`: invites everyone elected by the congresses below, from the
/// record and without retyping.
pub(crate) async fn call_elected(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let head = head(&app, &viewer, Act::KeepRoll, &key)?;
    let path = format!("{}/congress/roll", unit_path(&head.unit));
    let delegates = app.read(|state, _| elected_below(state, &viewer, &head));
    if fields.again() || delegates.is_empty() {
        return Err(Reply::Redirect(path));
    }
    let _alone = app.taking_in(&head.unit).await;
    let same = same_below(&app, &head, &delegates, info.lang)?;
    let mark = twice::mark_of(&app, &same);
    if !same.is_empty() && fields.raw("other") != mark {
        let told: Vec<String> = same.into_iter().map(|one| one.words).collect();
        let text = info.lang.fill("roll-same-one", &[("words", told.join(" ").into())]);
        let errors = vec![FieldError { field: "below".into(), text }];
        return draw(
            &app,
            &info,
            &viewer,
            &key,
            Shown { errors, same_below: Some(mark), ..Shown::default() },
        );
    }
    let count = delegates.len();
    let command =
        Command::Convene { cycle: head.cycle, on: viewer.today, unit: head.unit, delegates, source: None };
    act::submit(&app, &info, &viewer, &path, &fields, congress::Command::Delegates(command)).await?;
    Ok(Reply::Redirect(format!("{path}?called={count}")).into_response())
}

/// `GET /units/{unit}/congress/roll/badges.pdf`
pub(crate) async fn badges(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let roll = lines(&app, &viewer, Act::KeepRoll, &key, info.lang)?;
    let wording = assembly::wording_at(&app, &roll.unit, &roll.cycle, viewer.today);
    let lang = wording.lang;
    fit::must_fit(&app, &roll.cycle, &roll.unit)?;
    let badge = |line: &Line| Badge {
        name: line.beside_unit(),
        unit: line.unit.clone(),
        kind: badge_kind(line.kind, &wording),
        code: badge_code(line.person),
        typed: typed_code(line.person),
        personal: format!(
            "{}: {}",
            wording.text("badge-personal-code"),
            codes::in_groups(&app.vault.badge_code(line.person))
        ),
    };
    // Delegates who were refused or are no longer delegates do not come; those who were replaced see the
    // committee first.
    let comes = |line: &&Line| matches!(line.standing, Standing::Called | Standing::InPlaceOf(_));
    let accredited = roll.lines.iter().filter(comes);
    let badges: Vec<Badge> = accredited.map(badge).collect();
    if badges.is_empty() {
        return Err(Reply::NotFound);
    }
    let title = app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        Ok::<_, Reply>(assembly::of(state, unit, &roll.cycle, Voters::Congress, &wording).name(lang))
    })?;
    let body = roll.name.clone();
    // Typesetting uses processor time.
    let set = move |_: &_| {
        badge_sheets(&body, &title, &badges, lang).map_err(Reply::internal)?.pdf().map_err(Reply::internal)
    };
    let pdf = app.work.papers.run(set).await??;
    Ok(send(pdf, "application/pdf", &assembly::saved_as(lang, "badges", &roll.unit.code, "", "badges.pdf")))
}
