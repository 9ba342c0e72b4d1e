//! Opening a cycle that a unit's congress closes, and setting the windows of its levels.
//! Mở chu kỳ, đặt thời hạn.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::cycle::view::{CycleView, OpenCycle, cycle as cycle_view, levels_below};
use congress::cycle::{Command, Cycle, CycleId, Window};
use congress::permits::Act;
use congress::rules::{self, PackId};
use congress::units::UnitIndex;
use congress::{State as Truth, UnitKey};
use tally::rules::Pack;
use uuid::Uuid;

use super::Addresses;
use crate::act;
use crate::api::view::{View, WantsJson, json};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Page, said, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<CycleView>("The cycle that a unit's congress closes");
    table
        .view("/units/{unit}/cycle", view, get(form).post(open))
        .route("/units/{unit}/cycle/window", post(set_window))
        .route("/units/{unit}/cycle/rules", post(set_rules))
        .route("/units/{unit}/cycle/root", post(take_over))
});

#[derive(Template)]
#[template(path = "cycle.html")]
struct CycleForm {
    page: Page,
    name: String,
    path: String,
    /// The open cycle, if there is one.
    open: Option<String>,
    /// Cycles whose root has ended and that this unit may take over.
    orphaned: Vec<Orphaned>,
    /// Its levels.
    rows: Vec<Row>,
    /// The rule packs to choose from.
    packs: Vec<PackChoice>,
    /// The name of the pack of the open cycle.
    rules: Option<String>,
    rules_act: Uuid,
    /// The levels of the cycle that may be opened next.
    next: Vec<Row>,
    /// Whether the form for opening a cycle is shown open: none is open, or the user has begun to fill it in.
    is_opening: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// A rule pack to choose.
struct PackChoice {
    id: &'static str,
    name: String,
    /// Whether it is the one chosen, or that of the open cycle before one is chosen.
    is_chosen: bool,
}

/// A cycle that lost its root.
struct Orphaned {
    id: String,
    /// A description of the cycle and its former root.
    words: String,
    act: Uuid,
}

/// One level with its window, as recorded or as typed.
struct Row {
    level: String,
    label: String,
    start: String,
    finish_by: String,
    max_days: String,
    rule: String,
    act: Uuid,
}

/// `GET /units/{unit}/cycle`
pub(crate) async fn form(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return json(&app.read(|state, _| {
            let unit = viewer.reaches(state, Act::OpenCycle, &key)?;
            Ok::<_, Reply>(cycle_view(state, unit, viewer.today))
        })?);
    }
    show(&app, &info, &viewer, &key, Fields::default(), Vec::new())
}

fn show(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    key: &str,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let page = app.page(info, viewer, lang.text("cycle-title"));
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::OpenCycle, key)?;
        let found = state.units.get(unit);
        let view = cycle_view(state, unit, viewer.today);
        let row = |level: String, window: Option<&Window>| {
            let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
            let typed = |part: &str, known: String| match fields.raw(&format!("{part}:{level}")) {
                "" => known,
                typed => typed.to_owned(),
            };
            Row {
                label: lang.level(&level),
                start: typed("start", day(window.and_then(|window| window.start))),
                finish_by: typed("finish_by", day(window.and_then(|window| window.finish_by))),
                max_days: typed(
                    "max_days",
                    window
                        .and_then(|window| window.max_days)
                        .map(|days| days.to_string())
                        .unwrap_or_default(),
                ),
                rule: typed("rule", window.map(|window| window.rule.clone()).unwrap_or_default()),
                act: Uuid::now_v7(),
                level,
            }
        };
        let known = |cycle: &OpenCycle| {
            cycle.windows.iter().map(|window| row(window.level.clone(), Some(window))).collect()
        };
        let open = view.open.as_ref();
        let current = open.map(|cycle| &cycle.rules);
        let chosen = chosen_rules(state, unit, viewer, &fields);
        let choice = |pack: &'static Pack| PackChoice {
            id: &pack.id,
            name: said(&pack.name, lang),
            is_chosen: pack.id == chosen.as_str(),
        };
        // The directive of the next congresses sets its own windows.
        let next = view.levels.into_iter().map(|level| row(level, None));
        Ok(html(CycleForm {
            name: found.name().to_owned(),
            path: unit_path(&found.key),
            open: open.map(|cycle| cycle.name.clone()),
            orphaned: orphaned(state, unit, viewer, lang),
            rows: open.map_or_else(Vec::new, known),
            packs: rules::packs().map(choice).collect(),
            rules: current.and_then(PackId::pack).map(|pack| said(&pack.name, lang)),
            rules_act: Uuid::now_v7(),
            next: next.collect(),
            is_opening: open.is_none() || !fields.raw("cycle").is_empty() || !fields.raw("name").is_empty(),
            page: page.under(state, unit, true),
            fields,
            errors,
            act: Uuid::now_v7(),
        }))
    })
}

/// Cycles whose root ended in this unit, or ended without an heir, and was not replaced.
fn orphaned(state: &Truth, unit: UnitIndex, viewer: &Viewer, lang: labels::Lang) -> Vec<Orphaned> {
    let lost = |cycle: &Cycle| {
        let root = state.units.find(&cycle.root)?;
        let ending = state.units.get(root).ending()?;
        let fits = match ending.heirs.as_slice() {
            [] => state.units.get(unit).lives_on(ending.on),
            heirs => heirs.contains(&unit),
        };
        (fits && viewer.may(state, Act::OpenCycle, root)).then(|| Orphaned {
            id: cycle.id.clone(),
            words: lang.fill(
                "cycle-lost",
                &[
                    ("cycle", cycle.name.as_str().into()),
                    ("unit", state.units.get(root).name().into()),
                    ("on", vietnamese::short_date(ending.on).into()),
                ],
            ),
            act: Uuid::now_v7(),
        })
    };
    state.cycles.iter().filter_map(lost).collect()
}

/// The window of a level, as typed.
fn window(reader: &mut Reader, level: &str) -> Window {
    let start = reader.day_or_none(&format!("start:{level}"), "field-window-start");
    let finish_by = reader.day_or_none(&format!("finish_by:{level}"), "field-finish-by");
    let max_days = reader.number_or_none(&format!("max_days:{level}"), "field-max-days");
    let rule = reader.fields.text(&format!("rule:{level}"));
    Window {
        level: level.to_owned(),
        start,
        finish_by,
        max_days: max_days.and_then(|days| days.try_into().ok()),
        rule,
    }
}

/// The pack chosen in the form, else that of the unit's cycle, else the newest of the Party.
fn chosen_rules(state: &Truth, unit: UnitIndex, viewer: &Viewer, fields: &Fields) -> PackId {
    match fields.raw("rules") {
        "" => {
            let today = viewer.today;
            let of_kind = || {
                let organisation = state.organisations.of(&state.units, unit, today);
                organisation.map_or_else(|| rules::of_before(today), |known| known.kind.rules(today))
            };
            app::cycle_of(state, unit, today).map_or_else(of_kind, |cycle| cycle.rules_on(today).clone())
        }
        typed => PackId::new(typed),
    }
}

/// `POST /units/{unit}/cycle`
pub(crate) async fn open(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (root, levels, rules) = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::OpenCycle, &key)?;
        let (levels, rules) =
            (levels_below(state, unit, viewer.today), chosen_rules(state, unit, &viewer, &fields));
        Ok::<_, Reply>((state.units.get(unit).key.clone(), levels, rules))
    })?;
    let mut reader = Reader::new(&fields, info.lang);
    let cycle = reader.words("cycle", "field-cycle-id");
    let name = reader.words("name", "field-cycle-name");
    let windows: Vec<Window> = levels.iter().map(|level| window(&mut reader, level)).collect();
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    let path = unit_path(&root);
    let command = Command::Open { cycle, name, root, windows, rules, on: viewer.today };
    let form = format!("{path}/cycle");
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Cycle(command)).await?;
    Ok(Reply::Redirect(format!("{path}?done=cycle-opened")).into_response())
}

/// `POST /units/{unit}/cycle/rules`: another rule pack, after a new decision.
pub(crate) async fn set_rules(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (root, cycle) = own_cycle(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let rules = PackId::new(&reader.words("rules", "field-cycle-rules"));
    let on = reader.day("on", "field-rules-since");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    record(&app, &info, &viewer, &root, &fields, Command::SetRules { cycle, rules, on }).await
}

/// Records a change of a cycle and goes back to the page of the cycle.
async fn record(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    root: &UnitKey,
    fields: &Fields,
    command: Command,
) -> Result<Response, Reply> {
    let form = format!("{}/cycle", unit_path(root));
    act::submit(app, info, viewer, &form, fields, congress::Command::Cycle(command)).await?;
    Ok(Reply::Redirect(form).into_response())
}

/// The unit, and the cycle of which it is the root today.
fn own_cycle(app: &App, viewer: &Viewer, key: &str) -> Result<(UnitKey, CycleId), Reply> {
    app.read(|state, _| {
        let unit = viewer.reaches(state, Act::OpenCycle, key)?;
        let root = state.units.get(unit).key.clone();
        let cycle = app::cycle_of(state, unit, viewer.today);
        let cycle = cycle.filter(|cycle| *cycle.root_on(viewer.today) == root).ok_or(Reply::NotFound)?;
        Ok((root, cycle.id.clone()))
    })
}

/// `POST /units/{unit}/cycle/window`: another window for one level, after a new directive.
pub(crate) async fn set_window(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (root, cycle) = own_cycle(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let level = fields.text("level");
    let window = window(&mut reader, &level);
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return show(&app, &info, &viewer, &key, fields, errors);
    }
    let command = Command::SetWindow { cycle, window, on: viewer.today };
    record(&app, &info, &viewer, &root, &fields, command).await
}

/// `POST /units/{unit}/cycle/root`: a cycle whose root has ended passes to this unit.
pub(crate) async fn take_over(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let to = app.read(|state, _| {
        let unit = viewer.reaches(state, Act::OpenCycle, &key)?;
        Ok::<_, Reply>(state.units.get(unit).key.clone())
    })?;
    let path = unit_path(&to);
    let form = format!("{path}/cycle");
    if fields.again() {
        return show(&app, &info, &viewer, &key, fields, Vec::new());
    }
    let command = Command::HandOver { cycle: fields.text("cycle"), to };
    act::submit(&app, &info, &viewer, &form, &fields, congress::Command::Cycle(command)).await?;
    Ok(Reply::Redirect(form).into_response())
}
