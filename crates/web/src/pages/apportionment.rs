//! Delegates of a congress, by unit: calculated, adopted, announced, and the table as a file.
//! Phân bổ đại biểu.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::apportionment::view::{
    ApportionmentView, SeatsView, SizesView, apportionment as apportionment_view,
};
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
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::{self, App};
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::{Link, Page, said, unit_path};
use crate::reply::{Reply, file as send, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<ApportionmentView>("Seats of a congress by unit: proposed, adopted, announced");
    table
        .view("/units/{unit}/congress/apportionment", view, get(show).post(propose))
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
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::Look, &key, |state, cycle, unit| {
            apportionment_view(state, cycle, unit, viewer.today)
        });
    }
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
        let receiver = Receiver::of(state, viewer, key, lang)?;
        let path = format!("{}/congress/apportionment", unit_path(&receiver.key));
        let Shown { done, mut fields, errors } = shown;
        let sent = fields.0.iter().any(|(name, _)| name == "elected");
        if let Some(proposal) = receiver.proposal().filter(|_| !sent) {
            let Size { ex_officio, elected, appointed } = proposal.size;
            let numbers = [
                ("ex_officio", ex_officio),
                ("elected", elected),
                ("appointed", appointed),
                ("fixed", proposal.fixed),
            ];
            fields.0.extend(numbers.map(|(name, number)| (name.to_owned(), number.to_string())));
        }
        let quotient = apportionment::quotient(state, &receiver.cycle, receiver.unit, viewer.today);
        if let Some(rule) = quotient.filter(|_| !sent && receiver.proposal().is_none()) {
            fields.0.push(("fixed".to_owned(), rule.value.fixed.to_string()));
        }
        let rule = state.rules(&receiver.cycle, viewer.today).pack().map(|pack| &pack.says.delegates);
        let method = rule.and_then(|rule| rule.method.as_ref());
        let is_held =
            state.progress.congress(&receiver.cycle, receiver.unit).is_some_and(|one| one.held.is_some());
        let may_act = !is_held && viewer.may(state, Act::ApportionDelegates, receiver.unit);
        let has_proposal = receiver.proposal().is_some();
        let file = |(name, _, key): &(&str, &str, &str)| Link::new(format!("{path}/{name}"), lang.text(key));
        Ok(html(ApportionmentPage {
            page: page.under(state, receiver.unit, true),
            name: state.units.get(receiver.unit).name().to_owned(),
            done,
            given: receiver.given(),
            sizes: receiver.seats.sizes.as_ref().map(|SizesView { least, most, rule }| {
                let rule = lang.cited(rule);
                let values = [("least", (*least).into()), ("most", (*most).into()), ("rule", rule.into())];
                lang.fill("apportionment-sizes", &values)
            }),
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
            total: receiver.totals(),
            rows: receiver.rows(&fields, &errors),
            tie: receiver.tie(),
            adopted: receiver.adopted(),
            announcement: receiver.announcement(may_act),
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
struct Receiver<'a> {
    state: &'a Known,
    viewer: &'a Viewer,
    lang: Lang,
    unit: UnitIndex,
    key: UnitKey,
    cycle: String,
    /// Its seats, and those of the units right below it by name.
    seats: ApportionmentView,
    here: Option<&'a Apportionment>,
}

impl<'a> Receiver<'a> {
    fn of(state: &'a Known, viewer: &'a Viewer, key: &str, lang: Lang) -> Result<Receiver<'a>, Reply> {
        let unit = viewer.sees(state, key)?;
        let cycle = app::cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
        let mut seats = apportionment_view(state, &cycle.id, unit, viewer.today);
        seats.units.sort_by_cached_key(|unit| vietnamese::sort_key(&unit.name));
        let here = state.apportionments.of(&cycle.id, unit);
        let (key, cycle) = (state.units.get(unit).key.clone(), cycle.id.clone());
        Ok(Receiver { state, viewer, lang, unit, key, cycle, seats, here })
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
        let given = self.seats.given.as_ref()?;
        let values = [("above", self.name(&given.above).into()), ("seats", i64::from(given.seats).into())];
        Some(self.lang.fill("apportionment-given", &values))
    }

    fn rows(&self, fields: &Fields, errors: &[FieldError]) -> Vec<Row> {
        // Numbers adopted for this proposal are in the fields; numbers adopted earlier are only shown beside
        // it.
        let seats = &self.seats;
        let is_adopted = seats.proposed_on.is_some_and(|on| seats.adopted_on.is_some_and(|day| on <= day))
            && seats.proposed_size == seats.adopted_size;
        let row = |unit: &SeatsView| {
            let key = unit.unit.to_string();
            let typed = |part: &str, known: Option<u32>| {
                let name = format!("{part}:{key}");
                let was_sent = fields.0.iter().any(|(field, _)| *field == name);
                if was_sent {
                    fields.raw(&name).to_owned()
                } else {
                    known.map(|n| n.to_string()).unwrap_or_default()
                }
            };
            let printed = |units: i64| vietnamese::decimal(units, 2, self.lang.notation());
            let difference = unit
                .adopted
                .zip(unit.proposed)
                .map(|(adopted, by_rule)| i64::from(adopted) - i64::from(by_rule));
            Row {
                name: unit.name.clone(),
                href: unit_path(&unit.unit),
                members: typed("members", unit.members),
                counted: unit
                    .members
                    .filter(|_| unit.is_counted)
                    .map(|members| self.whole(members))
                    .unwrap_or_default(),
                bonus: typed("bonus", Some(unit.bonus).filter(|bonus| *bonus > 0)),
                ideal: unit.ideal_hundredths.map(printed).unwrap_or_default(),
                remainder: unit.remainder_hundredths.map(printed).unwrap_or_default(),
                proposed: unit.proposed.map(|seats| self.whole(seats)).unwrap_or_default(),
                tied: unit.is_tied,
                before: unit.adopted.map(|seats| self.whole(seats)).unwrap_or_default(),
                difference: difference.map(|by| self.signed(by)).unwrap_or_default(),
                adopted: typed("seats", unit.adopted.filter(|_| is_adopted).or(unit.proposed)),
                wrong: errors
                    .iter()
                    .any(|error| error.field.split_once(':').is_some_and(|(_, of)| of == key)),
                key,
            }
        };
        self.seats.units.iter().map(row).collect()
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
        let told = &self.seats.announcement;
        let announced = told.announced_on.zip(told.announced_opening).map(|(day, opening)| {
            let values = [("day", short(day)), ("opening", short(opening))];
            lang.fill("apportionment-announced", &values)
        });
        let Some(opening) = told.opening else {
            return Announcement {
                opening: lang.text("apportionment-no-opening"),
                announced,
                ..Announcement::default()
            };
        };
        let holds = told.holds;
        let mut warnings = Vec::new();
        if announced.is_some() && !holds {
            warnings.push(lang.text("apportionment-announced-other"));
        }
        let is_late = told.last_day.is_some_and(|last| last < self.viewer.today);
        if !holds {
            if is_late {
                warnings.push(lang.text("apportionment-late"));
            }
            if told.last_day.is_some() && !told.is_settled {
                warnings.push(lang.text("apportionment-unsettled"));
            }
        }
        let notice = told.needed_days.map(|needed| {
            let (needed, rule) =
                (Value::from(i64::from(needed)), Value::from(lang.cited(told.rule.as_ref())));
            match told.last_day {
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
        let number = |number: Option<u32>| number.map_or(Cell::Empty, |number| Cell::Whole(number.into()));
        let row = |unit: &SeatsView| {
            let ideal = unit.ideal_hundredths;
            vec![
                Cell::from(unit.unit.code.as_str()),
                Cell::from(unit.name.as_str()),
                number(unit.members.filter(|_| unit.is_counted)),
                number(self.seats.fixed),
                number(unit.is_counted.then_some(unit.bonus)),
                ideal.map_or(Cell::Empty, |units| Cell::Decimal { units, places: 2 }),
                number(unit.proposed),
                number(unit.adopted),
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
            rows: self.seats.units.iter().map(row).collect(),
        }
    }
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
        let receiver = Receiver::of(state, viewer, key, Lang::VI)?;
        let below = receiver.seats.units.into_iter().map(|unit| (unit.unit, unit.name));
        Ok(Place { below: below.collect(), unit: receiver.key, cycle: receiver.cycle })
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
        let receiver = Receiver::of(state, &viewer, &key, info.lang)?;
        receiver.proposal().ok_or(Reply::NotFound)?;
        Ok::<_, Reply>((receiver.key.code.clone(), receiver.table()))
    })?;
    let bytes = if name.ends_with("csv") {
        office::csv(&table, Guard::Spreadsheet)
    } else {
        let sheet = info.lang.text("apportionment-sheet");
        office::xlsx(&[(sheet.as_str(), &table)]).map_err(Reply::internal)?
    };
    Ok(send(bytes, kind, &super::assembly::saved_as(info.lang, "apportionment", &code, "", name)))
}
