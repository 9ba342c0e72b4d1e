//! Who is called to a unit's congress: the list, one by one or from a file, credentials, badges. Danh sách đại biểu.

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Multipart, Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::delegates::{self, Command, Kind, Refusal, Standing, Summons};
use congress::elections::Office;
use congress::permits::Act;
use congress::{Context, Digest, PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use office::intake::{self, Called, Table};
use paper::sheets::{Badge, badges as badge_sheets};
use serde::Deserialize;
use uuid::Uuid;

use crate::act;
use crate::answer::{Answer, file as send, html};
use crate::clock;
use crate::form::{FieldError, Fields, Reader, Sent, same};
use crate::page::{Page, said, unit_path};
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// Bad rows named at once; whoever has more mends these first.
const BAD_NAMED: usize = 200;

/// One line of a roll, with the name from the vault.
#[derive(Clone)]
pub(crate) struct Line {
    pub person: PersonId,
    pub digest: Digest,
    pub name: String,
    pub unit: String,
    pub kind: Kind,
    pub standing: Standing,
    pub excepted: Option<String>,
}

/// A unit's roll: the unit, the cycle, and its lines by given name.
pub(crate) struct Lines {
    pub unit: UnitKey,
    pub name: String,
    pub cycle: String,
    pub lines: Vec<Line>,
}

/// The roll of a unit's congress, for somebody who may do an act to it.
pub(crate) fn lines(shop: &Shop, viewer: &Viewer, act: Act, key: &str, lang: Lang) -> Result<Lines, Answer> {
    let mut found = shop.ask(None, |state, _| {
        let unit = viewer.reaches(state, act, key)?;
        let cycle = shop::cycle_on(state, viewer.today).ok_or(Answer::NotFound)?;
        let holder = state.units.get(unit);
        let delegates = state.rolls.of(&cycle.id, unit).map_or(&[][..], |roll| &roll.delegates);
        let line = |delegate: &congress::delegates::Delegate| Line {
            person: delegate.person,
            digest: delegate.digest,
            name: String::new(),
            unit: shop::name_of(state, &delegate.from),
            kind: delegate.kind,
            standing: delegate.standing.clone(),
            excepted: delegate.excepted.clone(),
        };
        Ok::<_, Answer>(Lines {
            unit: holder.key.clone(),
            name: holder.name().to_owned(),
            cycle: cycle.id.clone(),
            lines: delegates.iter().map(line).collect(),
        })
    })?;
    let names = shop.vault.names(found.lines.iter().map(|line| line.person))?;
    for (line, name) in found.lines.iter_mut().zip(names) {
        line.name = name.map_or_else(|| lang.text("actor-erased"), Personal::into_inner);
    }
    found.lines.sort_by_cached_key(|line| vietnamese::name_sort_key(&line.name));
    Ok(found)
}

/// What a badge's square code says; whoever holds another congress's badge is not on this roll.
pub(crate) fn badge_code(person: PersonId) -> String {
    format!("DHB-{:X}", person.0.simple())
}

/// What is typed by hand where no scanner is: enough of the number to tell the people of one roll apart.
pub(crate) fn typed_code(person: PersonId) -> String {
    let digits = format!("{:X}", person.0.simple());
    format!("{} {}", &digits[..4], &digits[4..8])
}

/// How a delegate stands, in words.
pub(crate) fn standing_words(standing: &Standing, lang: Lang) -> String {
    match standing {
        Standing::Called => String::new(),
        Standing::Refused(reason) => {
            format!("{}: {reason}", lang.text("standing-refused"))
        }
        Standing::ReplacedBy(_) => lang.text("standing-replaced"),
        Standing::InPlaceOf(_) => lang.text("standing-in-place"),
    }
}

pub(crate) fn kind_words(kind: Kind, lang: Lang) -> String {
    lang.text(&format!("delegate-{}", kind.name().replace('_', "-")))
}

#[derive(Template)]
#[template(path = "congress/roll.html")]
struct RollPage {
    page: Page,
    name: String,
    path: String,
    counts: Vec<(String, usize)>,
    rows: Vec<Row>,
    kinds: Vec<(&'static str, String)>,
    done: Option<String>,
    bad: Vec<String>,
    fields: Fields,
    errors: Vec<FieldError>,
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

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    called: Option<usize>,
}

/// `GET /units/{unit}/congress/roll`
pub(crate) async fn show(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response, Answer> {
    let done = done.called.map(|count| asked.lang.fill("roll-called", &[("count", count.into())]));
    draw(&shop, &asked, &viewer, &key, Shown { done, ..Shown::default() })
}

/// What a form left behind, to be shown with the roll.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    bad: Vec<String>,
    fields: Fields,
    errors: Vec<FieldError>,
}

fn draw(shop: &Shop, asked: &Asked, viewer: &Viewer, key: &str, shown: Shown) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(shop, viewer, Act::KeepRoll, key, lang)?;
    let path = format!("{}/congress/roll", unit_path(&roll.unit));
    let count = |kind: Kind| roll.lines.iter().filter(|line| line.kind == kind).count();
    let counts = Kind::ALL.into_iter().map(|kind| (kind_words(kind, lang), count(kind)));
    let page = shop.ask(None, |state, _| {
        let page = Page::of(state, asked, viewer, lang.text("roll-title"));
        state.units.find(&roll.unit).map_or(page.clone(), |unit| page.under(state, unit, true))
    });
    let row = |line: &Line| Row {
        href: format!("{path}/{}", line.person),
        name: line.name.clone(),
        unit: line.unit.clone(),
        kind: kind_words(line.kind, lang),
        standing: standing_words(&line.standing, lang),
    };
    Ok(html(RollPage {
        page,
        name: roll.name.clone(),
        counts: counts.filter(|(_, count)| *count > 0).collect(),
        rows: roll.lines.iter().map(row).collect(),
        kinds: Kind::ALL.into_iter().map(|kind| (kind.name(), kind_words(kind, lang))).collect(),
        done: shown.done,
        bad: shown.bad,
        fields: shown.fields,
        errors: shown.errors,
        act: Uuid::now_v7(),
        below: shop.ask(None, |state, _| elected_below(state, viewer, &roll).len()),
        file_act: Uuid::now_v7(),
        below_act: Uuid::now_v7(),
        path,
    }))
}

/// `POST /units/{unit}/congress/roll`: one person more.
pub(crate) async fn call(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, lang)?;
    let mut reader = Reader::new(&fields, lang);
    let name = reader.words("name", "field-name");
    let mut errors = reader.errors;
    let kind = Kind::named(fields.raw("kind"));
    if kind.is_none() {
        let text = lang.text("form-kind-missing");
        errors.push(FieldError { field: "kind".into(), text });
    }
    let typed = fields.text("from");
    let from = match typed.as_str() {
        "" => Some(roll.unit.clone()),
        code => shop.ask(None, |state, _| {
            let unit = state.units.living(code, viewer.today)?;
            viewer.may(state, Act::Look, unit).then(|| state.units.get(unit).key.clone())
        }),
    };
    if from.is_none() {
        errors.push(FieldError { field: "from".into(), text: lang.text("form-unit-unknown") });
    }
    let (Some(kind), Some(from), true) = (kind, from, errors.is_empty() && !fields.again()) else {
        return draw(&shop, &asked, &viewer, &key, Shown { fields, errors, ..Shown::default() });
    };
    let (person, digest) = shop.vault.enrol(Personal::new(name))?;
    let delegates = vec![Summons { person, digest, from, kind }];
    let command = Command::Convene {
        cycle: roll.cycle,
        on: viewer.today,
        unit: roll.unit.clone(),
        delegates,
        source: None,
    };
    let path = format!("{}/congress/roll", unit_path(&roll.unit));
    submit_new(&shop, &asked, &viewer, &path, &fields, &[person], command).await?;
    Ok(Answer::Go(format!("{path}?called=1")).into_response())
}

/// Submits a call of people whose names were just taken into the vault; what the record does not come to know is forgotten.
async fn submit_new(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    form: &str,
    fields: &Fields,
    people: &[PersonId],
    command: Command,
) -> Result<(), Answer> {
    let recorded =
        act::submit(shop, asked, viewer, form, fields, congress::Command::Delegates(command)).await;
    match recorded {
        Ok(receipt) if !receipt.repeated => Ok(()),
        // Pressed twice: the record speaks of those whom the first press took in.
        Ok(_) => Ok(shop.vault.forget(people)?),
        Err(refused) => {
            shop.vault.forget(people)?;
            Err(refused)
        }
    }
}

/// `POST /units/{unit}/congress/roll/file`: everybody in a file, all or nobody.
pub(crate) async fn call_file(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
    mut form: Multipart,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, lang)?;
    let mut fields = Fields::default();
    let (mut name, mut bytes) = (String::new(), Vec::new());
    let unreadable = |error: axum::extract::multipart::MultipartError| match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => Answer::TooLarge,
        _ => Answer::Stale,
    };
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let part = field.name().unwrap_or_default().to_owned();
        if part == "file" {
            let given = field.file_name().unwrap_or_default();
            name = given.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            bytes = field.bytes().await.map_err(unreadable)?.to_vec();
        } else {
            fields.0.push((part, field.text().await.map_err(unreadable)?));
        }
    }
    if !same(fields.raw("csrf"), &viewer.csrf) {
        return Err(Answer::Stale);
    }
    let wrong = |text: String| {
        let errors = vec![FieldError { field: "file".into(), text }];
        draw(&shop, &asked, &viewer, &key, Shown { errors, ..Shown::default() })
    };
    if bytes.is_empty() {
        return wrong(lang.text("form-file-missing"));
    }
    let table = match Table::read(&bytes, &name) {
        Ok(table) => table,
        Err(error) => {
            return wrong(match lang {
                Lang::Vi => error.vi(),
                Lang::En => error.to_string(),
            });
        }
    };
    let looked = shop.ask(None, |state, _| {
        let called = intake::delegates(&table, state, &roll.unit, viewer.today)?;
        let bad = refusals(state, &viewer, &roll, &called);
        let name = |key: &UnitKey| shop::name_of(state, key);
        let words = bad.iter().take(BAD_NAMED).map(|row| row.told(lang, &name)).collect::<Vec<_>>();
        Ok::<_, intake::Unreadable>((called, words))
    });
    let (called, bad) = match looked {
        Ok(looked) => looked,
        Err(unreadable) => return wrong(unreadable.told(lang)),
    };
    if !bad.is_empty() {
        return draw(&shop, &asked, &viewer, &key, Shown { bad, ..Shown::default() });
    }
    let count = called.rows.len();
    let names = called.rows.iter().map(|row| Personal::new(row.name.clone())).collect();
    let enrolled = shop.vault.enrol_all(names)?;
    let people: Vec<PersonId> = enrolled.iter().map(|(person, _)| *person).collect();
    let summons = called.rows.into_iter().zip(enrolled).map(|(row, (person, digest))| Summons {
        person,
        digest,
        from: row.from,
        kind: row.kind,
    });
    let command = Command::Convene {
        cycle: roll.cycle,
        on: viewer.today,
        unit: roll.unit.clone(),
        delegates: summons.collect(),
        source: called.source,
    };
    let path = format!("{}/congress/roll", unit_path(&roll.unit));
    submit_new(&shop, &asked, &viewer, &path, &fields, &people, command).await?;
    Ok(Answer::Go(format!("{path}?called={count}")).into_response())
}

/// Every row of a file that could not be called: unreadable, called before under the same name, or against the rules. The
/// record knows no names, so that two of one name are told apart here; nobody is in the vault yet.
fn refusals(state: &congress::State, viewer: &Viewer, roll: &Lines, called: &Called) -> Vec<intake::BadRow> {
    let mut bad = called.bad.clone();
    let known = |name: &str, unit: &str| (vietnamese::fold(name), unit.to_owned());
    let mut seen: HashSet<_> = roll.lines.iter().map(|line| known(&line.name, &line.unit)).collect();
    for row in &called.rows {
        if !seen.insert(known(&row.name, &shop::name_of(state, &row.from))) {
            bad.push(called.blame_name(row.line, Refusal::Twice {}.into()));
        }
    }
    let nobody = |(at, row): (usize, &intake::CalledRow)| Summons {
        person: PersonId(Uuid::from_u128(at as u128)),
        digest: Digest([0; 32]),
        from: row.from.clone(),
        kind: row.kind,
    };
    let command = Command::Convene {
        cycle: roll.cycle.clone(),
        on: viewer.today,
        unit: roll.unit.clone(),
        delegates: called.rows.iter().enumerate().map(nobody).collect(),
        source: None,
    };
    let context = Context { actor: viewer.actor(), at: clock::now() };
    if let Err(refusal) = congress::decide(state, &context, congress::Command::Delegates(command)) {
        bad.extend(called.refused(refusal));
    }
    bad.sort_by_key(|row| row.line);
    bad
}

/// Delegates elected by the congresses below who are not on the roll yet: who they are, and from where.
fn elected_below(state: &congress::State, viewer: &Viewer, roll: &Lines) -> Vec<Summons> {
    let Some(holder) = state.units.find(&roll.unit) else { return Vec::new() };
    let known: HashSet<PersonId> = roll.lines.iter().map(|line| line.person).collect();
    let mut summons = Vec::new();
    for unit in state.units.children_on(holder, viewer.today) {
        for (office, kind) in [(Office::Delegates, Kind::Elected), (Office::Alternates, Kind::Alternate)] {
            let Some(election) = state.elections.of(&roll.cycle, unit, office).filter(|one| one.is_over())
            else {
                continue;
            };
            let elected: HashSet<PersonId> = election.elected().collect();
            let from = state.units.get(unit).key.clone();
            let nominees = election
                .nominees
                .iter()
                .filter(|nominee| elected.contains(&nominee.person) && !known.contains(&nominee.person));
            summons.extend(nominees.map(|nominee| Summons {
                person: nominee.person,
                digest: nominee.digest,
                from: from.clone(),
                kind,
            }));
        }
    }
    summons
}

/// `POST /units/{unit}/congress/roll/elected`: everybody whom the congresses below elected, from the record and not retyped.
pub(crate) async fn call_elected(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path(key): Path<String>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, asked.lang)?;
    let path = format!("{}/congress/roll", unit_path(&roll.unit));
    let delegates = shop.ask(None, |state, _| elected_below(state, &viewer, &roll));
    if fields.again() || delegates.is_empty() {
        return Err(Answer::Go(path));
    }
    let count = delegates.len();
    let command =
        Command::Convene { cycle: roll.cycle, on: viewer.today, unit: roll.unit, delegates, source: None };
    act::submit(&shop, &asked, &viewer, &path, &fields, congress::Command::Delegates(command)).await?;
    Ok(Answer::Go(format!("{path}?called={count}")).into_response())
}

/// `GET /units/{unit}/congress/roll/badges.pdf`
pub(crate) async fn badges(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, lang)?;
    let badge = |line: &Line| Badge {
        name: line.name.clone(),
        unit: line.unit.clone(),
        kind: kind_words(line.kind, lang),
        code: badge_code(line.person),
        typed: typed_code(line.person),
    };
    let accredited = roll.lines.iter().filter(|line| !matches!(line.standing, Standing::Refused(_)));
    let badges: Vec<Badge> = accredited.map(badge).collect();
    if badges.is_empty() {
        return Err(Answer::NotFound);
    }
    let (body, title) = (roll.name.clone(), lang.text("badges-title"));
    // Typesetting takes some of a core.
    let set = tokio::task::spawn_blocking(move || {
        badge_sheets(&body, &title, &badges).map_err(Answer::broken)?.pdf().map_err(Answer::broken)
    });
    let pdf = set.await.map_err(Answer::broken)??;
    Ok(send(pdf, "application/pdf", &format!("the-dai-bieu-{}.pdf", roll.unit.code)))
}

#[derive(Template)]
#[template(path = "congress/delegate.html")]
struct DelegatePage {
    page: Page,
    path: String,
    roll: String,
    name: String,
    facts: Vec<(String, String)>,
    may_refuse: bool,
    may_replace: bool,
    alternates: Vec<(String, String)>,
    cases: Vec<(&'static str, String)>,
    fields: Fields,
    errors: Vec<FieldError>,
    acts: [Uuid; 3],
}

/// `GET /units/{unit}/congress/roll/{person}`
pub(crate) async fn delegate(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, person)): Path<(String, Uuid)>,
) -> Result<Response, Answer> {
    draw_delegate(&shop, &asked, &viewer, &key, PersonId(person), Fields::default(), Vec::new())
}

fn draw_delegate(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    key: &str,
    person: PersonId,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let roll = lines(shop, viewer, Act::KeepRoll, key, lang)?;
    let line = roll.lines.iter().find(|line| line.person == person).ok_or(Answer::NotFound)?;
    let back = format!("{}/congress/roll", unit_path(&roll.unit));
    let mut page = shop.page(asked, viewer, line.name.clone());
    page.trail = vec![crate::page::Link::new(back.clone(), lang.text("roll-title"))];
    let mut facts = vec![
        (lang.text("fact-unit"), line.unit.clone()),
        (lang.text("fact-called-as"), kind_words(line.kind, lang)),
        (lang.text("fact-badge"), typed_code(person)),
    ];
    let standing = standing_words(&line.standing, lang);
    if !standing.is_empty() {
        facts.push((lang.text("fact-standing"), standing));
    }
    let of_rules = delegates::cases(viewer.today).into_iter();
    let all: Vec<(&'static str, String)> = of_rules
        .map(|case| (case.id.as_str(), format!("{} ({})", said(&case.name, lang), case.source)))
        .collect();
    if let Some(excepted) = &line.excepted {
        let words =
            all.iter().find(|(id, _)| id == excepted).map_or(excepted.clone(), |(_, words)| words.clone());
        facts.push((lang.text("fact-excepted"), words));
    }
    let may_except = line.kind == Kind::Member && line.excepted.is_none();
    let cases = if may_except { all } else { Vec::new() };
    let is_called = line.standing == Standing::Called;
    let free = |other: &&Line| other.kind == Kind::Alternate && other.standing == Standing::Called;
    let mut alternates: Vec<&Line> = roll.lines.iter().filter(free).collect();
    // Those of the same unit first.
    alternates.sort_by_key(|other| other.unit != line.unit);
    let alternates: Vec<_> = alternates
        .into_iter()
        .map(|other| (other.person.to_string(), format!("{} – {}", other.name, other.unit)))
        .collect();
    Ok(html(DelegatePage {
        path: format!("{back}/{person}"),
        roll: back,
        name: line.name.clone(),
        facts,
        may_refuse: is_called,
        may_replace: is_called && line.kind != Kind::Alternate && !alternates.is_empty(),
        alternates,
        fields,
        errors,
        cases,
        acts: [Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7()],
        page,
    }))
}

/// `POST /units/{unit}/congress/roll/{person}/refusal`
pub(crate) async fn refuse(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, person)): Path<(String, Uuid)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let person = PersonId(person);
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, asked.lang)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let reason = reader.words("reason", "field-reason");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw_delegate(&shop, &asked, &viewer, &key, person, fields, errors);
    }
    let path = format!("{}/congress/roll/{person}", unit_path(&roll.unit));
    let command = Command::Refuse { cycle: roll.cycle, on: viewer.today, unit: roll.unit, person, reason };
    let command = congress::Command::Delegates(command);
    act::submit(&shop, &asked, &viewer, &format!("{path}/refusal"), &fields, command).await?;
    Ok(Answer::Go(path).into_response())
}

/// `POST /units/{unit}/congress/roll/{person}/exception`: a member who does not count among those convened, with the proof.
pub(crate) async fn except(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, person)): Path<(String, Uuid)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let person = PersonId(person);
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, asked.lang)?;
    let mut reader = Reader::new(&fields, asked.lang);
    let case = reader.words("case", "field-case");
    let proof = reader.words("proof", "field-proof");
    let errors = reader.errors;
    if !errors.is_empty() || fields.again() {
        return draw_delegate(&shop, &asked, &viewer, &key, person, fields, errors);
    }
    let path = format!("{}/congress/roll/{person}", unit_path(&roll.unit));
    let command =
        Command::Except { cycle: roll.cycle, on: viewer.today, unit: roll.unit, person, case, proof };
    let command = congress::Command::Delegates(command);
    act::submit(&shop, &asked, &viewer, &format!("{path}/exception"), &fields, command).await?;
    Ok(Answer::Go(path).into_response())
}

/// `POST /units/{unit}/congress/roll/{person}/replacement`
pub(crate) async fn replace(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, person)): Path<(String, Uuid)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let absent = PersonId(person);
    let roll = lines(&shop, &viewer, Act::KeepRoll, &key, asked.lang)?;
    let alternate = fields.raw("alternate").parse().map(PersonId);
    let (Ok(alternate), false) = (alternate, fields.again()) else {
        let text = asked.lang.text("form-alternate-missing");
        let errors = vec![FieldError { field: "alternate".into(), text }];
        let errors = if fields.again() { Vec::new() } else { errors };
        return draw_delegate(&shop, &asked, &viewer, &key, absent, fields, errors);
    };
    let path = format!("{}/congress/roll/{absent}", unit_path(&roll.unit));
    let command =
        Command::Replace { cycle: roll.cycle, on: viewer.today, unit: roll.unit, absent, alternate };
    let command = congress::Command::Delegates(command);
    act::submit(&shop, &asked, &viewer, &format!("{path}/replacement"), &fields, command).await?;
    Ok(Answer::Go(path).into_response())
}
