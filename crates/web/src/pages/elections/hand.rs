//! A stack counted by hand on the printed sheet, its sums entered name by name. Kiểm tay.
//!
//! Ballots are sorted by how many names they choose and counted class by class, one person reading, one
//! writing, one checking (rules 1.8.6). The sums of the sheet are entered; the page reports sums that do not
//! add up before anything is recorded.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use congress::PersonId;
use congress::elections::{self, Received, Round, Sums};
use tally::input::CountKind;
use tally::rules::{Form, Pack, SEEN_REASONS};
use uuid::Uuid;

use super::desk::{Counted, DeskView, Done, counting, hand_over};
use super::{Poll, differences, invalid_words};
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm};
use crate::page::Page;
use crate::reply::{Reply, encoded, html};
use crate::viewer::{RequestInfo, Viewer};

/// No real sheet has more classes than this.
const MOST_CLASSES: u32 = 80;

#[derive(Template)]
#[template(path = "congress/elections/hand.html")]
struct HandPage {
    page: Page,
    name: String,
    path: String,
    desk: String,
    is_own: bool,
    counted: u32,
    returned: u32,
    round: String,
    next_stack: usize,
    /// The stack that is counted again, and the one just handed in, in words.
    again: Option<String>,
    done: Option<String>,
    contested: Vec<(String, String)>,
    names: Vec<NameRow>,
    rows: bool,
    reasons: Vec<ReasonRow>,
    classes: Vec<(u32, String)>,
    classes_typed: bool,
    invalid_typed: bool,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
}

/// One name of the list, with the typed numbers.
struct NameRow {
    name: String,
    yes: String,
    no: String,
}

/// One reason for invalid ballots, with the typed number.
struct ReasonRow {
    id: String,
    name: String,
    typed: String,
}

/// `GET /units/{unit}/congress/elections/{office}/desk/hand`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    // The whole box is counted: the desk's own page says so.
    if !done.stack.is_empty() {
        let (info, viewer, key, office) = (info.clone(), viewer.clone(), key.clone(), office.clone());
        let counted = app.on_disk(move |app| counted_all(app, &info, &viewer, (&key, &office)));
        if let Some(path) = counted.await? {
            return Err(Reply::Redirect(format!("{path}/desk?stack={}", encoded(&done.stack))));
        }
    }
    let fields = match done.again.as_str() {
        "" => Fields::default(),
        stack => Fields(vec![("stack".to_owned(), stack.to_owned())]),
    };
    let done = Some(done.stack).filter(|stack| !stack.is_empty());
    app.on_disk(move |app| draw(app, &info, &viewer, (&key, &office), done, fields, Vec::new())).await
}

/// The address of the election, if the desk of a viewer has counted the whole box.
fn counted_all(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
) -> Result<Option<String>, Reply> {
    let (poll, round) = counting(app, info, viewer, place)?;
    let own = DeskView::of(app, viewer, &poll, &round, info.lang)?;
    let is_whole = round.returned.is_some_and(|returned| returned == own.counted());
    Ok(is_whole.then_some(poll.path))
}

fn draw(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
    done: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (poll, round) = counting(app, info, viewer, place)?;
    let pack = poll.pack()?;
    let own = DeskView::of(app, viewer, &poll, &round, lang)?;
    let form = elections::form(pack, &round);
    let typed = |name: String| fields.raw(&name).to_owned();
    let seen = SEEN_REASONS.iter().filter(|id| is_seen(id, form, &round));
    let others = pack.invalid.iter().map(|reason| reason.id.as_str());
    let reason_row = |id: &str| {
        let typed = typed(format!("invalid-{id}"));
        ReasonRow { id: id.to_owned(), name: invalid_words(pack, id, lang), typed }
    };
    let name_row = |(at, person): (usize, &PersonId)| {
        let (yes, no) = (typed(format!("yes-{}", at + 1)), typed(format!("no-{}", at + 1)));
        NameRow { name: poll.name(*person), yes, no }
    };
    let reasons: Vec<ReasonRow> = seen.copied().chain(others).map(reason_row).collect();
    let classes: Vec<(u32, String)> =
        classes(form, &round).map(|class| (class, typed(format!("class-{class}")))).collect();
    let contested = match own.is_own {
        true => differences::contested(app, &poll, &round),
        false => Vec::new(),
    };
    let page = poll.page(app, info, viewer, "hand-of");
    Ok(html(HandPage {
        page,
        name: poll.roll.name.clone(),
        path: format!("{}/desk", poll.path),
        counted: own.counted(),
        next_stack: own.next_stack(),
        again: Some(fields.text("stack")).filter(|stack| own.stacks.iter().any(|(known, _)| known == stack)),
        done: done.map(|stack| lang.fill("desk-done", &[("stack", stack.into())])),
        contested: contested.into_iter().map(|stack| (own.again(&stack), stack)).collect(),
        is_own: own.is_own,
        desk: own.named(&fields),
        returned: round.returned.unwrap_or(0),
        round: poll.round_mark(),
        names: round.list.iter().enumerate().map(name_row).collect(),
        rows: has_rows(form),
        invalid_typed: reasons.iter().any(|reason| !reason.typed.is_empty()),
        reasons,
        classes_typed: classes.iter().any(|(_, typed)| !typed.is_empty()),
        classes,
        fields,
        errors,
        act: Uuid::now_v7(),
    }))
}

fn has_rows(form: Form) -> bool {
    !matches!(form, Form::StrikeOut | Form::Tick)
}

/// Whether the marks of a ballot of this form can show the reason.
fn is_seen(id: &str, form: Form, round: &Round) -> bool {
    match id {
        "too_many" | "nobody_chosen" => !has_rows(form),
        "one_name_unclear" => has_rows(form) && round.list.len() == 1,
        _ => false,
    }
}

/// How many names a ballot may choose, if ballots are sorted by that.
fn classes(form: Form, round: &Round) -> impl Iterator<Item = u32> + use<> {
    let most = if has_rows(form) || round.seats < 2 { 0 } else { round.seats.min(MOST_CLASSES) };
    1..=most
}

/// `POST /units/{unit}/congress/elections/{office}/desk/hand`: one stack, counted by hand.
pub(crate) async fn hand_in(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (poll, round) = counting(&app, &info, &viewer, (&key, &office))?;
    let pack = poll.pack()?;
    let looking = viewer.clone();
    let looked = app.on_disk(move |app| {
        let own = DeskView::of(app, &looking, &poll, &round, lang)?;
        Ok((poll, round, own))
    });
    let (poll, round, own) = looked.await?;
    let mut reader = Reader::new(&fields, lang);
    let desk = own.read(&mut reader);
    let stack = reader.words("stack", "desk-stack");
    let sheets = reader.number("sheets", "desk-sheets");
    let sums = read(&mut reader, pack, &poll, &round);
    let reason = Some(fields.text("reason")).filter(|reason| !reason.is_empty());
    let mut errors = reader.errors;
    let form = elections::form(pack, &round);
    errors.extend(differs(&sums, sheets, &fields, classes(form, &round), lang));
    if !errors.is_empty() || fields.again() {
        return app
            .on_disk(move |app| draw(app, &info, &viewer, (&key, &office), None, fields, errors))
            .await;
    }
    let counted = Counted { desk, kind: CountKind::Hand, stack, sums, reason, readings: None };
    hand_over(&app, &info, &viewer, &poll, &fields, counted, "/hand").await
}

/// Every figure of the sheet is required, including 0; only a reason without ballots may be left blank.
fn read(reader: &mut Reader, pack: &Pack, poll: &Poll, round: &Round) -> Sums {
    let lang = reader.lang;
    let reasons = SEEN_REASONS.iter().copied().chain(pack.invalid.iter().map(|reason| reason.id.as_str()));
    let valid = reader.figure("valid", lang.text("difference-valid"));
    let invalid = reasons
        .map(|id| (id.to_owned(), reader.number(&format!("invalid-{id}"), "difference-invalid")))
        .filter(|(_, count)| *count > 0)
        .collect();
    let rows = has_rows(elections::form(pack, round));
    let mut received = |(at, person): (usize, &PersonId)| {
        let (at, name) = (at + 1, poll.name(*person));
        let against = format!("{name} ({})", lang.text("field-against"));
        let yes = reader.figure(&format!("yes-{at}"), name);
        Received { yes, no: if rows { reader.figure(&format!("no-{at}"), against) } else { 0 } }
    };
    Sums { valid, invalid, votes: round.list.iter().enumerate().map(&mut received).collect() }
}

/// The sums of a sheet that do not add up: its ballots against the hand count, its classes against its
/// ballots and votes.
fn differs(
    sums: &Sums,
    sheets: u32,
    fields: &Fields,
    classes: impl Iterator<Item = u32>,
    lang: labels::Lang,
) -> Vec<FieldError> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str, told: u32, found: u32| {
        if told != found {
            let text = lang.fill(key, &[("told", told.into()), ("found", found.into())]);
            errors.push(FieldError { field: field.to_owned(), text });
        }
    };
    wrong("sheets", "hand-sheets-differ", sheets, sums.ballots());
    let told: Vec<(u32, u32)> = classes
        .filter_map(|class| Some((class, fields.raw(&format!("class-{class}")).trim().parse().ok()?)))
        .collect();
    if !told.is_empty() {
        let ballots = told.iter().fold(0, |sum: u32, (_, count)| sum.saturating_add(*count));
        let chosen =
            told.iter().fold(0, |sum: u32, (class, count)| sum.saturating_add(class.saturating_mul(*count)));
        let votes = sums.votes.iter().fold(0, |sum: u32, votes| sum.saturating_add(votes.yes));
        wrong("classes", "hand-classes-ballots-differ", ballots, sums.valid);
        wrong("classes", "hand-classes-votes-differ", chosen, votes);
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(sheets: u32, classes: &[(u32, u32)]) -> Vec<String> {
        let votes = [5, 4, 1].map(|yes| Received { yes, no: 0 }).to_vec();
        let sums = Sums { valid: 6, invalid: [("too_many".to_owned(), 1)].into(), votes };
        let typed = classes.iter().map(|(class, count)| (format!("class-{class}"), count.to_string()));
        let fields = Fields(typed.collect());
        let errors = differs(&sums, sheets, &fields, 1..=2, labels::Lang::VI);
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn a_sheet_adds_up_or_says_where_it_does_not() {
        // Ten votes on six valid ballots: two ballots choose one name, four choose two.
        assert!(told(7, &[(1, 2), (2, 4)]).is_empty());
        assert!(told(7, &[]).is_empty(), "classes may be left out");
        assert_eq!(told(8, &[]), ["sheets"]);
        assert_eq!(told(7, &[(1, 3), (2, 4)]), ["classes", "classes"]);
        assert_eq!(told(7, &[(1, 3), (2, 3)]), ["classes"]);
    }
}
