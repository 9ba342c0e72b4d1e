//! Everybody called to a congress in one file, all or nobody. Nhập danh sách từ tệp.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use congress::delegates::{Born, Command, Refusal, Summons};
use congress::permits::Act;
use congress::{Context, Digest, PersonId, UnitKey};
use labels::Lang;
use ledger::Personal;
use office::intake::{self, BadRow, Called, Table};
use uuid::Uuid;

use super::names::names;
use super::{Head, Shown, draw, head, roll_of, submit_new};
use crate::answer::Answer;
use crate::clock;
use crate::form::{FieldError, Fields, same};
use crate::page::unit_path;
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// Bad rows named at once; whoever has more mends these first.
const BAD_NAMED: usize = 200;

/// `POST /units/{unit}/congress/roll/file`: everybody in a file, all or nobody.
pub(crate) async fn call_file(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
    mut form: Multipart,
) -> Result<Response, Answer> {
    let lang = asked.lang;
    let head = head(&shop, &viewer, Act::KeepRoll, &key)?;
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
    // Reading and enrolling a province takes a core for seconds; pages are served meanwhile.
    let reading = (shop.clone(), viewer.clone(), head.clone());
    let read = tokio::task::spawn_blocking(move || {
        let (shop, viewer, head) = reading;
        read(&shop, &viewer, &head, (&bytes, &name), lang)
    });
    let called = match read.await.map_err(Answer::broken)? {
        Ok(called) => called,
        Err(Unusable::Whole(text)) => return wrong(text),
        Err(Unusable::Rows(bad)) => {
            return draw(&shop, &asked, &viewer, &key, Shown { bad, ..Shown::default() });
        }
    };
    let people = called.rows.iter().map(|row| (Personal::new(row.name.clone()), Personal::new(row.details)));
    let (vault, people) = (shop.vault.clone(), people.collect());
    let enrolled = tokio::task::spawn_blocking(move || vault.enrol_with_details(people));
    let enrolled = enrolled.await.map_err(Answer::broken)??;
    let people: Vec<PersonId> = enrolled.iter().map(|enrolled| enrolled.person).collect();
    let summons = called.rows.into_iter().zip(enrolled).map(|(row, enrolled)| Summons {
        person: enrolled.person,
        digest: enrolled.digest,
        details: enrolled.details,
        from: row.from,
        kind: row.kind,
    });
    let path = format!("{}/congress/roll", unit_path(&head.unit));
    let command = Command::Convene {
        cycle: head.cycle,
        on: viewer.today,
        unit: head.unit,
        delegates: summons.collect(),
        source: called.source,
    };
    submit_new(&shop, &asked, &viewer, &path, &fields, &people, command).await?;
    Ok(Answer::Go(format!("{path}?called={}", people.len())).into_response())
}

/// Why a file is not taken.
enum Unusable {
    /// As a whole, in words.
    Whole(String),
    /// For these rows, in words.
    Rows(Vec<String>),
}

fn read(
    shop: &Shop,
    viewer: &Viewer,
    head: &Head,
    (bytes, name): (&[u8], &str),
    lang: Lang,
) -> Result<Called, Unusable> {
    let table = Table::read(bytes, name).map_err(|error| {
        Unusable::Whole(match lang {
            Lang::Vi => error.vi(),
            Lang::En => error.to_string(),
        })
    })?;
    let called = shop
        .ask(None, |state, _| intake::delegates(&table, state, &head.unit, viewer.today))
        .map_err(|unreadable| Unusable::Whole(unreadable.told(lang)))?;
    // A vault that cannot be read is asked again when people are taken into it, and says so then.
    let mut bad = called.bad.clone();
    bad.extend(named_before(shop, head, &called).unwrap_or_default());
    shop.ask(None, |state, _| {
        bad.extend(against_the_rules(state, viewer, head, &called));
        bad.sort_by_key(|row| row.line);
        let name = |key: &UnitKey| shop::name_of(state, key);
        match bad.iter().take(BAD_NAMED).map(|row| row.told(lang, &name)).collect::<Vec<_>>() {
            words if words.is_empty() => Ok(called),
            words => Err(Unusable::Rows(words)),
        }
    })
}

/// Rows of people who are on the roll or in the file already. The record knows no names, so that two of one name and unit are
/// told apart here, by their days of birth where both are known.
fn named_before(shop: &Shop, head: &Head, called: &Called) -> Result<Vec<BadRow>, Answer> {
    let names = names(shop, head)?;
    let mut on_roll: HashMap<(&str, UnitKey), Vec<PersonId>> = HashMap::new();
    shop.ask(None, |state, _| {
        let Some(roll) = roll_of(state, head) else { return };
        for name in names.iter() {
            let Some(delegate) = roll.delegates.get(name.at) else { continue };
            on_roll.entry((&name.folded, delegate.from.clone())).or_default().push(delegate.person);
        }
    });
    let mut in_file: HashMap<(String, &UnitKey), Vec<Option<Born>>> = HashMap::new();
    let mut bad = Vec::new();
    for row in &called.rows {
        let folded = vietnamese::fold(&row.name);
        let born = row.details.born;
        let mut others = Vec::new();
        if !on_roll.is_empty()
            && let Some(people) = on_roll.get(&(folded.as_str(), row.from.clone()))
        {
            let details = shop.vault.details(people.iter().copied())?;
            others
                .extend(details.into_iter().map(|details| details.and_then(|known| known.into_inner().born)));
        }
        let namesakes = in_file.entry((folded, &row.from)).or_default();
        others.extend(namesakes.iter().copied());
        namesakes.push(born);
        let is_another = |other: &Option<Born>| other.is_some() && born.is_some() && *other != born;
        if !others.iter().all(is_another) {
            bad.push(called.blame_name(row.line, Refusal::Twice {}.into()));
        }
    }
    Ok(bad)
}

/// Rows that the rules refuse, asked before anybody is in the vault.
fn against_the_rules(state: &congress::State, viewer: &Viewer, head: &Head, called: &Called) -> Vec<BadRow> {
    let nobody = |(at, row): (usize, &intake::CalledRow)| Summons {
        person: PersonId(Uuid::from_u128(at as u128)),
        digest: Digest([0; 32]),
        details: None,
        from: row.from.clone(),
        kind: row.kind,
    };
    let command = Command::Convene {
        cycle: head.cycle.clone(),
        on: viewer.today,
        unit: head.unit.clone(),
        delegates: called.rows.iter().enumerate().map(nobody).collect(),
        source: None,
    };
    let context = Context { actor: viewer.actor(), at: clock::now() };
    match congress::decide(state, &context, congress::Command::Delegates(command)) {
        Ok(_) => Vec::new(),
        Err(refusal) => called.refused(refusal),
    }
}
