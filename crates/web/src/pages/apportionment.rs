//! Delegates of a congress, by unit: calculated, adopted, announced, and the table as a file.
//! Phân bổ đại biểu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::apportionment::{self, Apportionment, Claim, Command, Proposal, Quota, Size};
use congress::permits::Act;
use congress::units::UnitIndex;
use congress::{State as Known, UnitKey, calendar};
use labels::{Lang, Value};
use office::{Cell, Column, Guard, Table};
use serde::Deserialize;
use tally::rules::{Read, Tell};
use uuid::Uuid;

use super::{Addresses, Section};
use crate::act;
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page, said, unit_path};
use crate::reply::{Reply, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    table
        .route("/units/{unit}/congress/apportionment", get(show).post(propose))
        .route("/units/{unit}/congress/apportionment/adoption", post(adopt))
        .route("/units/{unit}/congress/apportionment/announcement", post(announce))
        .route("/units/{unit}/congress/apportionment/{file}", get(file))
})
.with(Section {
    path: "apportionment",
    words: "apportionment-title",
    about: "room-apportionment",
    act: Act::ApportionDelegates,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/apportionment.html")]
struct ApportionmentPage {
    page: Page,
    name: String,
    path: String,
    done: Option<String>,
    given: Option<String>,
    /// How many delegates the rules allow congresses of this level.
    sizes: Option<String>,
    cap: Option<String>,
    method: String,
    method_note: Option<String>,
    rows: Vec<Row>,
    has_proposal: bool,
    total: Totals,
    tie: Option<String>,
    adopted: Option<String>,
    announcement: Announcement,
    files: Vec<Link>,
    may_act: bool,
    /// Whether the form for the size is open: nothing is calculated yet, or a field has an error.
    size_open: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    adopt_act: Uuid,
    announce_act: Uuid,
}

/// One unit below.
struct Row {
    key: String,
    name: String,
    href: String,
    members: String,
    counted: String,
    bonus: String,
    ideal: String,
    remainder: String,
    proposed: String,
    tied: bool,
    before: String,
    difference: String,
    adopted: String,
    wrong: bool,
}

/// The last line of the table.
#[derive(Default)]
struct Totals {
    members: String,
    proposed: String,
    before: String,
}

/// The announced opening, and whether it may still be announced.
#[derive(Default)]
struct Announcement {
    opening: String,
    notice: Option<String>,
    warnings: Vec<String>,
    announced: Option<String>,
    may_be: bool,
}

/// The act just done.
#[derive(Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /units/{unit}/congress/apportionment`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    let done = ["proposed", "adopted", "announced"].contains(&done.done.as_str()).then_some(done.done);
    let done = done.map(|done| info.lang.text(&format!("apportionment-done-{done}")));
    draw(&app, &info, &viewer, &key, Shown { done, ..Shown::default() })
}

/// The state of a form, shown with the page.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
}

fn draw(app: &App, info: &RequestInfo, viewer: &Viewer, key: &str, shown: Shown) -> Result<Response, Reply> {
    let lang = info.lang;
    let page = app.page(info, viewer, lang.text("apportionment-title"));
    app.read(|state, _| {
        let view = View::of(state, viewer, key, lang)?;
        let path = format!("{}/congress/apportionment", unit_path(&view.key));
        let Shown { done, mut fields, errors } = shown;
        let sent = fields.0.iter().any(|(name, _)| name == "elected");
        if let Some(proposal) = view.proposal().filter(|_| !sent) {
            let Size { ex_officio, elected, appointed } = proposal.size;
            let numbers = [
                ("ex_officio", ex_officio),
                ("elected", elected),
                ("appointed", appointed),
                ("fixed", proposal.fixed),
            ];
            fields.0.extend(numbers.map(|(name, number)| (name.to_owned(), number.to_string())));
        }
        let quotient = apportionment::quotient(state, &view.cycle, view.unit, viewer.today);
        if let Some(rule) = quotient.filter(|_| !sent && view.proposal().is_none()) {
            fields.0.push(("fixed".to_owned(), rule.value.fixed.to_string()));
        }
        let rule = state.rules(&view.cycle, viewer.today).pack().map(|pack| &pack.says.delegates);
        let method = rule.and_then(|rule| rule.method.as_ref());
        let is_held = state.progress.congress(&view.cycle, view.unit).is_some_and(|one| one.held.is_some());
        let may_act = !is_held && viewer.may(state, Act::ApportionDelegates, view.unit);
        let has_proposal = view.proposal().is_some();
        let file = |(name, _, key): &(&str, &str, &str)| Link::new(format!("{path}/{name}"), lang.text(key));
        Ok(html(ApportionmentPage {
            page: page.under(state, view.unit, true),
            name: state.units.get(view.unit).name().to_owned(),
            done,
            given: view.given(),
            sizes: apportionment::sizes(state, &view.cycle, view.unit, viewer.today).map(
                |(least, most, rule)| {
                    let rule = lang.cited(&rule);
                    let values = [("least", least.into()), ("most", most.into()), ("rule", rule.into())];
                    lang.fill("apportionment-sizes", &values)
                },
            ),
            cap: rule.and_then(|rule| rule.appointed_most.as_ref()).map(|cap| {
                let source = lang.cited(&congress::citation::Cited::from(cap));
                let part = said(&cap.value.tell(), lang);
                lang.fill("apportionment-cap", &[("part", part.into()), ("rule", source.into())])
            }),
            method: match (quotient, method) {
                (Some(rule), _) => {
                    let source = lang.cited(&congress::citation::Cited::from(rule));
                    format!("{} ({source})", said(&rule.value.tell(), lang))
                }
                (None, Some(method)) => {
                    lang.fill("apportionment-method", &[("method", said(&method.value.tell(), lang).into())])
                }
                (None, None) => String::new(),
            },
            method_note: method
                .filter(|method| quotient.is_none() && method.read == Read::No)
                .map(|_| lang.text("apportionment-method-unread")),
            total: view.totals(),
            rows: view.rows(&fields, &errors),
            tie: view.tie(),
            adopted: view.adopted(),
            announcement: view.announcement(may_act),
            files: if has_proposal { FILES.iter().map(file).collect() } else { Vec::new() },
            size_open: !has_proposal || !errors.is_empty() || fields.ticked("again"),
            may_act,
            has_proposal,
            fields,
            errors,
            act: Uuid::now_v7(),
            adopt_act: Uuid::now_v7(),
            announce_act: Uuid::now_v7(),
            path,
        }))
    })
}

/// A unit whose congress receives delegates, with the units right below it by name.
struct View<'a> {
    state: &'a Known,
    viewer: &'a Viewer,
    lang: Lang,
    unit: UnitIndex,
    key: UnitKey,
    cycle: String,
    below: Vec<UnitIndex>,
    here: Option<&'a Apportionment>,
}

impl<'a> View<'a> {
    fn of(state: &'a Known, viewer: &'a Viewer, key: &str, lang: Lang) -> Result<View<'a>, Reply> {
        let unit = viewer.sees(state, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let mut below: Vec<UnitIndex> = state.units.children_on(unit, viewer.today).collect();
        below.sort_by_cached_key(|unit| vietnamese::sort_key(state.units.get(*unit).name_on(viewer.today)));
        let here = state.apportionments.of(&cycle.id, unit);
        let (key, cycle) = (state.units.get(unit).key.clone(), cycle.id.clone());
        Ok(View { state, viewer, lang, unit, key, cycle, below, here })
    }

    fn proposal(&self) -> Option<&'a Proposal> {
        self.here?.proposed.as_ref().map(|(_, proposal)| proposal)
    }

    fn name(&self, key: &UnitKey) -> String {
        app::name_of(self.state, key)
    }

    fn whole(&self, number: impl Into<i64>) -> String {
        vietnamese::whole(number.into(), self.lang.notation())
    }

    /// The number that the unit above gave this unit.
    fn given(&self) -> Option<String> {
        let allotted = apportionment::allotted(self.state, &self.cycle, self.unit, self.viewer.today)?;
        let values =
            [("above", self.name(&allotted.above).into()), ("seats", i64::from(allotted.seats?).into())];
        Some(self.lang.fill("apportionment-given", &values))
    }

    fn rows(&self, fields: &Fields, errors: &[FieldError]) -> Vec<Row> {
        let binding = self.here.and_then(Apportionment::binding);
        let proposal = self.proposal();
        // Numbers adopted for this proposal are in the fields; numbers adopted earlier are only shown beside
        // it.
        let proposed_on = self.here.and_then(|here| here.proposed.as_ref()).map(|(on, _)| *on);
        let adopted_of_it = binding.filter(|binding| {
            proposed_on.is_some_and(|on| on <= binding.on)
                && proposal.is_some_and(|proposal| proposal.size == binding.size)
        });
        let tied = proposal.and_then(|proposal| proposal.tie.as_ref());
        let row = |unit: &UnitIndex| {
            let found = self.state.units.get(*unit);
            let claim =
                proposal.and_then(|proposal| proposal.claims.iter().find(|claim| claim.unit == found.key));
            let proposed = proposal.and_then(|proposal| proposal.seats_of(&found.key));
            let before = binding.and_then(|binding| binding.seats_of(&found.key));
            let key = found.key.to_string();
            let typed = |part: &str, known: Option<u32>| {
                let name = format!("{part}:{key}");
                let was_sent = fields.0.iter().any(|(field, _)| *field == name);
                if was_sent {
                    fields.raw(&name).to_owned()
                } else {
                    known.map(|n| n.to_string()).unwrap_or_default()
                }
            };
            let of_tree = || self.state.units.members_on(*unit, self.viewer.today);
            let shares = proposal.zip(claim).map(|(proposal, claim)| hundredths(proposal.ideal(claim)));
            let printed = |units: i64| vietnamese::decimal(units, 2, self.lang.notation());
            let difference = proposed.zip(before).map(|(now, before)| i64::from(now) - i64::from(before));
            Row {
                name: found.name_on(self.viewer.today).to_owned(),
                href: unit_path(&found.key),
                members: typed("members", claim.map(|claim| claim.members).or_else(of_tree)),
                counted: claim.map(|claim| self.whole(claim.members)).unwrap_or_default(),
                bonus: typed("bonus", claim.map(|claim| claim.bonus).filter(|bonus| *bonus > 0)),
                ideal: shares.map(|(ideal, _)| printed(ideal)).unwrap_or_default(),
                remainder: shares.map(|(_, rest)| printed(rest)).unwrap_or_default(),
                proposed: proposed.map(|seats| self.whole(seats)).unwrap_or_default(),
                tied: tied.is_some_and(|tie| tie.between.contains(&found.key)),
                before: before.map(|seats| self.whole(seats)).unwrap_or_default(),
                difference: difference.map(|by| self.signed(by)).unwrap_or_default(),
                adopted: typed(
                    "seats",
                    adopted_of_it.and_then(|adopted| adopted.seats_of(&found.key)).or(proposed),
                ),
                wrong: errors
                    .iter()
                    .any(|error| error.field.split_once(':').is_some_and(|(_, of)| of == key)),
                key,
            }
        };
        self.below.iter().map(row).collect()
    }

    fn signed(&self, by: i64) -> String {
        match by {
            0 => "0".to_owned(),
            by if by > 0 => format!("+{}", self.whole(by)),
            by => format!("−{}", self.whole(-by)),
        }
    }

    fn totals(&self) -> Totals {
        let sum =
            |quotas: &[Quota]| self.whole(quotas.iter().map(|quota| i64::from(quota.seats)).sum::<i64>());
        let proposal = self.proposal();
        let members = |claims: &[Claim]| claims.iter().map(|claim| i64::from(claim.members)).sum::<i64>();
        Totals {
            members: proposal.map(|proposal| self.whole(members(&proposal.claims))).unwrap_or_default(),
            proposed: proposal.map(|proposal| sum(&proposal.quotas)).unwrap_or_default(),
            before: self
                .here
                .and_then(Apportionment::binding)
                .map(|binding| sum(&binding.quotas))
                .unwrap_or_default(),
        }
    }

    fn tie(&self) -> Option<String> {
        let tie = self.proposal()?.tie.as_ref()?;
        let between: Vec<String> = tie.between.iter().map(|unit| self.name(unit)).collect();
        let values = [("left", i64::from(tie.left).into()), ("between", between.join(", ").into())];
        Some(self.lang.fill("apportionment-tie", &values))
    }

    fn adopted(&self) -> Option<String> {
        let adopted = self.here?.binding()?;
        let Size { ex_officio, elected, appointed } = adopted.size;
        let mut words = self.lang.fill(
            "apportionment-adopted-on",
            &[
                ("day", vietnamese::short_date(adopted.on).into()),
                ("total", (adopted.size.total() as i64).into()),
                ("ex_officio", i64::from(ex_officio).into()),
                ("elected", i64::from(elected).into()),
                ("appointed", i64::from(appointed).into()),
            ],
        );
        if let Some(reason) = &adopted.reason {
            words.push(' ');
            words.push_str(reason);
        }
        Some(words)
    }

    fn announcement(&self, may_act: bool) -> Announcement {
        let lang = self.lang;
        let short = |day| Value::from(vietnamese::short_date(day));
        let congress = self.state.progress.congress(&self.cycle, self.unit);
        let plan = congress.and_then(|congress| congress.plan_on(self.viewer.today));
        let last = self.here.and_then(|here| here.announced.last());
        let announced = last.map(|last| {
            let values = [("day", short(last.on)), ("opening", short(last.opening))];
            lang.fill("apportionment-announced", &values)
        });
        let Some(opening) = plan.map(|days| days.first) else {
            return Announcement {
                opening: lang.text("apportionment-no-opening"),
                announced,
                ..Announcement::default()
            };
        };
        let holds = self.here.is_some_and(|here| here.announcement_holds(opening));
        let mut warnings = Vec::new();
        if last.is_some() && !holds {
            warnings.push(lang.text("apportionment-announced-other"));
        }
        let notice = apportionment::notice(self.state.rules(&self.cycle, self.viewer.today), opening);
        let is_late =
            notice.as_ref().and_then(|notice| notice.last_day).is_some_and(|last| last < self.viewer.today);
        if let Some(notice) = notice.as_ref().filter(|_| !holds) {
            if is_late {
                warnings.push(lang.text("apportionment-late"));
            }
            if notice.last_day.is_some() && !notice.is_settled {
                warnings.push(lang.text("apportionment-unsettled"));
            }
        }
        let notice = notice.map(|notice| {
            let (needed, rule) =
                (Value::from(i64::from(notice.needed)), Value::from(lang.cited(&notice.rule)));
            match notice.last_day {
                Some(day) => {
                    let values = [("needed", needed), ("day", short(day)), ("rule", rule)];
                    lang.fill("apportionment-notice", &values)
                }
                None => lang.fill("apportionment-notice-unknown", &[("needed", needed), ("rule", rule)]),
            }
        });
        let left = calendar::between(self.viewer.today, opening).ok().filter(|_| !holds);
        let left = left.map(|left| lang.fill("apportionment-left", &[("left", i64::from(left).into())]));
        let opening = lang.fill("apportionment-opening", &[("day", short(opening))]);
        Announcement {
            opening: [Some(opening), left].into_iter().flatten().collect::<Vec<_>>().join(" "),
            notice,
            warnings,
            announced,
            may_be: may_act && !holds && self.here.and_then(Apportionment::binding).is_some(),
        }
    }

    /// The table for a file, with typed cells, so that a spreadsheet can add it up.
    fn table(&self) -> Table {
        let lang = self.lang;
        let binding = self.here.and_then(Apportionment::binding);
        let proposal = self.proposal();
        let number = |number: Option<u32>| number.map_or(Cell::Empty, |number| Cell::Whole(number.into()));
        let row = |unit: &UnitIndex| {
            let found = self.state.units.get(*unit);
            let claim =
                proposal.and_then(|proposal| proposal.claims.iter().find(|claim| claim.unit == found.key));
            let ideal = proposal.zip(claim).map(|(proposal, claim)| hundredths(proposal.ideal(claim)).0);
            let proposed = proposal.and_then(|proposal| proposal.seats_of(&found.key));
            let before = binding.and_then(|binding| binding.seats_of(&found.key));
            vec![
                Cell::from(found.key.code.as_str()),
                Cell::from(found.name_on(self.viewer.today)),
                number(claim.map(|claim| claim.members)),
                number(proposal.map(|proposal| proposal.fixed)),
                number(claim.map(|claim| claim.bonus)),
                ideal.map_or(Cell::Empty, |units| Cell::Decimal { units, places: 2 }),
                number(proposed),
                number(before),
            ]
        };
        let columns = [
            "field-members",
            "field-fixed",
            "field-bonus",
            "column-ideal",
            "column-proposed",
            "column-before",
        ];
        let first = [Column::text(lang.text("fact-code"), 8), Column::text(lang.text("column-unit"), 30)];
        Table {
            caption: None,
            columns: first.into_iter().chain(columns.map(|key| Column::number(lang.text(key), 10))).collect(),
            rows: self.below.iter().map(row).collect(),
        }
    }
}

/// A share and its fraction, in hundredths; a half is rounded up.
fn hundredths((part, whole): (u128, u128)) -> (i64, i64) {
    let rounded = |part: u128| ((200 * part + whole) / (2 * whole)) as i64;
    (rounded(part), rounded(part % whole))
}

/// The context of an act: the unit, the cycle, and the units right below it with their names, as the page
/// lists them.
struct Place {
    unit: UnitKey,
    cycle: String,
    below: Vec<(UnitKey, String)>,
}

fn place(app: &App, viewer: &Viewer, key: &str) -> Result<Place, Reply> {
    app.read(|state, _| {
        viewer.reaches(state, Act::ApportionDelegates, key)?;
        let view = View::of(state, viewer, key, Lang::Vi)?;
        let unit = |unit: &UnitIndex| {
            let unit = state.units.get(*unit);
            (unit.key.clone(), unit.name_on(viewer.today).to_owned())
        };
        Ok(Place { below: view.below.iter().map(unit).collect(), unit: view.key, cycle: view.cycle })
    })
}

/// `POST /units/{unit}/congress/apportionment`: the size, and the calculation from it.
pub(crate) async fn propose(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let Place { unit, cycle, below } = place(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, lang);
    let size = Size {
        ex_officio: reader.number("ex_officio", "field-ex-officio"),
        elected: reader.number("elected", "field-elected"),
        appointed: reader.number("appointed", "field-appointed"),
    };
    let fixed = reader.number("fixed", "field-fixed");
    let mut claims = Vec::with_capacity(below.len());
    for (unit, name) in below {
        let field = format!("members:{unit}");
        let n_wrong = reader.errors.len();
        let members = reader.number_or_none(&field, "field-members");
        if members.is_none() && reader.errors.len() == n_wrong {
            let text = lang.fill("apportionment-members-missing", &[("unit", name.into())]);
            reader.errors.push(FieldError { field, text });
        }
        let bonus = reader.number(&format!("bonus:{unit}"), "field-bonus");
        claims.push(Claim { unit, members: members.unwrap_or(0), bonus });
    }
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, Shown { fields, errors, ..Shown::default() });
    }
    let command = Command::Propose { cycle, on: viewer.today, unit: unit.clone(), size, fixed, claims };
    submit(&app, &info, &viewer, &fields, (&unit, ""), command, "proposed").await
}

/// `POST /units/{unit}/congress/apportionment/adoption`
pub(crate) async fn adopt(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let Place { unit, cycle, below } = place(&app, &viewer, &key)?;
    let mut reader = Reader::new(&fields, info.lang);
    let mut quotas = Vec::with_capacity(below.len());
    for (unit, _) in below {
        let seats = reader.number(&format!("seats:{unit}"), "column-adopted");
        quotas.push(Quota { unit, seats });
    }
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw(&app, &info, &viewer, &key, Shown { fields, errors, ..Shown::default() });
    }
    let reason = fields.text("reason");
    let command = Command::Adopt { cycle, on: viewer.today, unit: unit.clone(), quotas, reason };
    submit(&app, &info, &viewer, &fields, (&unit, "/adoption"), command, "adopted").await
}

/// `POST /units/{unit}/congress/apportionment/announcement`
pub(crate) async fn announce(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path(key): Path<String>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let Place { unit, cycle, .. } = place(&app, &viewer, &key)?;
    if fields.again() {
        return Err(Reply::Redirect(format!("{}/congress/apportionment", unit_path(&unit))));
    }
    let command = Command::Announce { cycle, on: viewer.today, unit: unit.clone() };
    submit(&app, &info, &viewer, &fields, (&unit, "/announcement"), command, "announced").await
}

async fn submit(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    (unit, part): (&UnitKey, &str),
    command: Command,
    done: &str,
) -> Result<Response, Reply> {
    let path = format!("{}/congress/apportionment", unit_path(unit));
    let command = congress::Command::Apportionment(command);
    act::submit(app, info, viewer, &format!("{path}{part}"), fields, command).await?;
    Ok(Reply::Redirect(format!("{path}?done={done}")).into_response())
}

/// Files of the table: name, media type, label.
const FILES: &[(&str, &str, &str)] = &[
    ("apportionment.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "file-xlsx"),
    ("apportionment.csv", "text/csv; charset=utf-8", "file-csv"),
];

/// `GET /units/{unit}/congress/apportionment/{file}`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, name)): Path<(String, String)>,
) -> Result<Response, Reply> {
    let (name, kind, _) = FILES.iter().find(|(known, _, _)| *known == name).ok_or(Reply::NotFound)?;
    let (code, table) = app.read(|state, _| {
        let view = View::of(state, &viewer, &key, info.lang)?;
        view.proposal().ok_or(Reply::NotFound)?;
        Ok::<_, Reply>((view.key.code.clone(), view.table()))
    })?;
    let bytes = if name.ends_with("csv") {
        office::csv(&table, Guard::Spreadsheet)
    } else {
        let sheet = info.lang.text("apportionment-sheet");
        office::xlsx(&[(sheet.as_str(), &table)]).map_err(Reply::internal)?
    };
    let ending = &name["apportionment.".len()..];
    Ok(send(bytes, kind, &format!("phan-bo-dai-bieu-{code}.{ending}")))
}
