//! The papers of an election: ballots, tally sheets, the tellers' minutes. Phiếu và biên bản.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use congress::elections::{self, Election, Opened, Round, Voters};
use congress::floor::Organ;
use congress::organisation::TemplatePaper;
use congress::permits::Act;
use congress::units::UnitIndex;
use labels::Lang;
use office::minutes::{self, Minutes};
use office::{Wording, slides};
use paper::{Kind, Size};
use tally::rules::{Electorate, Form, Pack};

use super::{Poll, invalid_words, office_title, office_words};
use crate::app::App;
use crate::mentions::Names;
use crate::page::said;
use crate::pages::assembly;
use crate::pages::docx::{AskedForm, DOCX, DocxForm};
use crate::pages::fit::must_fit;
use crate::reply::{Reply, file as send};
use crate::viewer::{RequestInfo, Viewer};

/// `GET /units/{unit}/congress/elections/{office}/{file}`
pub(crate) async fn file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    asked: AskedForm,
    Path((key, office, name)): Path<(String, String, String)>,
) -> Result<Response, Reply> {
    let (mut poll, wording) = Poll::for_print(&app, &viewer, Act::KeepElections, (&key, &office), info.lang)?;
    let election = poll.election.clone().ok_or(Reply::NotFound)?;
    must_fit(&app, &poll.roll.cycle, &poll.roll.unit)?;
    let round = election.round().cloned().ok_or(Reply::NotFound)?;
    let what = match name.split_once('.').map_or("", |(what, _)| what) {
        "minutes" => "tellers-minutes",
        "ballot" if name.ends_with("json") => "ballot-data",
        "ballot-a5" => "ballot",
        "test-ballots-a5" => "test-ballots",
        what => what,
    };
    let size = if name.contains("-a5.") { " a5" } else { "" };
    let detail = format!("{}{size}", office_words(poll.office, wording.lang));
    let saved_as = assembly::saved_as(wording.lang, what, &poll.roll.unit.code, &detail, &name);
    let names = Names::of(&app, wording.lang);
    if let Some(kind) = name.strip_prefix("entry-log.") {
        let log = super::entry_log::gathered(&app, &poll, &election, &wording).await?;
        return drawn(&app, kind, &saved_as, move |kind| entry_log_file(kind, &log, &names)).await;
    }
    if name.starts_with("minutes.") || name.starts_with("slides.") {
        // The tellers sign their minutes before the result is announced; slides show what was announced.
        let agreed = match name.starts_with("slides.") {
            true => None,
            false => {
                let today = viewer.today;
                let looked = app
                    .on_disk(move |app| Ok((super::handover::with_result(app, &poll, today)?, poll)))
                    .await?;
                poll = looked.1;
                looked.0
            }
        };
        let minutes = gathered(&app, &viewer, &poll, agreed.as_ref().unwrap_or(&election), &wording)?;
        if minutes.rounds.is_empty() {
            // Before the desks are compared there are no minutes.
            return Err(Reply::NotFound);
        }
        let form = asked.of(&app, &poll.roll.unit, viewer.today, TemplatePaper::TellersMinutes);
        return drawn(&app, &name, &saved_as, move |name| minutes_file(name, &minutes, &names, &form)).await;
    }
    let printed = printed(&app, &poll, (&round.list, round.seats), &wording)?;
    if name != "ballot.json" {
        told_apart(&printed, info.lang)?;
    }
    drawn(&app, &name, &saved_as, move |name| ballot_file(name, &printed)).await
}

pub(crate) type File = Result<(Vec<u8>, &'static str), Reply>;

/// Typesetting uses processor time.
pub(crate) async fn drawn(
    app: &App,
    name: &str,
    saved_as: &str,
    draw: impl FnOnce(&str) -> File + Send + 'static,
) -> Result<Response, Reply> {
    let name = name.to_owned();
    let (bytes, kind) = app.work.papers.run(move |_| draw(&name)).await??;
    Ok(send(bytes, kind, saved_as))
}

pub(crate) const PDF: &str = "application/pdf";
const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/// Refuses to print a list on which two rows look the same.
pub(super) fn told_apart(election: &paper::Election, lang: Lang) -> Result<(), Reply> {
    paper::told_apart(election).map_err(|fault| Reply::Unreadable {
        what: if lang.is_vietnamese() { fault.words.vi } else { fault.words.en },
    })
}

fn ballot_file(name: &str, election: &paper::Election) -> File {
    let size = if name.ends_with("-a5.pdf") { Size::A5 } else { Size::A4 };
    Ok(match name {
        "ballot.pdf" | "ballot-a5.pdf" => {
            let ballot = paper::ballot(election, size, Kind::Official).and_then(|ballot| ballot.pdf(1));
            (ballot.map_err(Reply::internal)?, PDF)
        }
        "test-ballots.pdf" | "test-ballots-a5.pdf" => {
            let deck = paper::sheets::deck_pages(election, size).and_then(|pages| pages.pdf());
            (deck.map_err(Reply::internal)?, PDF)
        }
        "tally-sheet.pdf" => {
            let sheet = paper::sheets::tally_sheet(election).and_then(|pages| pages.pdf());
            (sheet.map_err(Reply::internal)?, PDF)
        }
        "ballot.json" => (serde_json::to_vec_pretty(election).map_err(Reply::internal)?, "application/json"),
        _ => return Err(Reply::NotFound),
    })
}

fn entry_log_file(kind: &str, log: &office::entry_log::EntryLog, names: &Names) -> File {
    let mut document = office::entry_log::document(log);
    document.each_text(&mut |text| names.put(text));
    match kind {
        "pdf" => Ok((office::pdf(&document).map_err(Reply::internal)?, PDF)),
        _ => Err(Reply::NotFound),
    }
}

/// The election of a round as its ballots print it, by its list and seats: for printing, and for reading
/// scans.
pub(super) fn printed(
    app: &App,
    poll: &Poll,
    (list, seats): (&[congress::PersonId], u32),
    wording: &Wording,
) -> Result<paper::Election, Reply> {
    let pack = poll.pack()?;
    let form = match pack.form(list.len(), seats.into()).value {
        Form::StrikeOut => paper::Form::StrikeOut,
        Form::Tick => paper::Form::Tick,
        Form::YesNoAbstain => paper::Form::YesNoAbstain,
        _ => paper::Form::AgreeDisagree,
    };
    // The unit that distinguishes two people of one name is printed below the name in small letters.
    let name = |person: &congress::PersonId| {
        let name = poll.name(*person);
        let (name, note) =
            name.split_once(" \u{2013} ").map_or((name.as_str(), None), |(name, unit)| (name, Some(unit)));
        paper::Candidate { id: person.to_string(), name: name.to_owned(), note: note.map(str::to_owned) }
    };
    let congress = app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit).ok_or(Reply::NotFound)?;
        Ok::<_, Reply>(assembly::of(state, unit, &poll.roll.cycle, poll.voters, wording).name(wording.lang))
    })?;
    Ok(paper::Election {
        id: [poll.roll.cycle.as_str(), &poll.roll.unit.code, poll.office.name(), &poll.round_mark()]
            .join("-"),
        lang: wording.lang.of(None),
        body: poll.roll.name.clone(),
        congress,
        office: office_title(poll.office, wording.lang),
        rules: pack.id.clone(),
        seats: seats.into(),
        form,
        names: list.iter().map(name).collect(),
    })
}

fn minutes_file(name: &str, minutes: &Minutes, names: &Names, form: &DocxForm) -> File {
    match name {
        "slides.pdf" => return Ok((slides::pdf(minutes).map_err(Reply::internal)?, PDF)),
        "slides.pptx" => return Ok((slides::pptx(minutes).map_err(Reply::internal)?, PPTX)),
        _ => {}
    }
    let mut document = minutes::document(minutes);
    document.each_text(&mut |text| names.put(text));
    Ok(match name {
        "minutes.pdf" => (office::pdf(&document).map_err(Reply::internal)?, PDF),
        "minutes.docx" => (form.docx(&document)?, DOCX),
        "minutes.txt" => (office::text(&document).into_bytes(), "text/plain; charset=utf-8"),
        _ => return Err(Reply::NotFound),
    })
}

/// The content of the minutes, from the record and the vault.
pub(crate) fn gathered(
    app: &App,
    viewer: &Viewer,
    poll: &Poll,
    election: &Election,
    wording: &Wording,
) -> Result<Minutes, Reply> {
    let lang = wording.lang;
    let head = app.ledger.head().map_err(Reply::internal)?;
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit).ok_or(Reply::NotFound)?;
        let electorate = electorate(state, poll, unit);
        let rounds = election.rounds.iter();
        Ok(Minutes {
            assembly: assembly::of(state, unit, &poll.roll.cycle, poll.voters, wording),
            office: office_words(poll.office, wording.lang),
            electorate,
            date: election.announced_on().unwrap_or(viewer.today),
            presidium: poll.names_of(state.floors.organ(&poll.roll.cycle, unit, Organ::Presidium)),
            rounds: rounds
                .filter_map(|round| round_of(state, poll, unit, (election, round), electorate, lang))
                .collect(),
            seats_left_empty: election.seats_left_empty,
            thresholds: paper::thresholds::published()
                .into_iter()
                .map(|one| (one.name, one.value.to_string(), one.unit))
                .collect(),
            root: assembly::hexadecimal(&head.tree.root()),
            acts: head.seq,
            wording: wording.clone(),
        })
    })
}

fn electorate(state: &congress::State, poll: &Poll, unit: UnitIndex) -> Electorate {
    match poll.voters {
        Voters::Congress => state.rolls.electorate(&poll.roll.cycle, unit),
        Voters::NewCommittee | Voters::InspectionCommission => Electorate::Committee,
    }
}

/// The rules behind the results of an election whose text is not verified: shown on screen, never printed.
pub(super) fn unread_rules(app: &App, poll: &Poll, election: &Election) -> String {
    let mut unread: Vec<String> = Vec::new();
    app.read(|state, _| {
        let Some(unit) = state.units.find(&poll.roll.unit) else { return };
        // An announced result contains its own totals.
        let announced = Opened::default();
        for round in &election.rounds {
            let Some(result) = &round.announced else { continue };
            let Ok(pack) = tally::rules::shipped(&result.rules) else { continue };
            let Ok(outcome) = elections::outcome(state, &pack, unit, election, round, &announced) else {
                continue;
            };
            let citations = outcome.citations.iter().filter(|one| one.read != tally::rules::Read::Whole);
            for rule in citations.map(|one| format!("{}, {}", one.document, one.article)) {
                if !unread.contains(&rule) {
                    unread.push(rule);
                }
            }
        }
    });
    unread.join("; ")
}

/// A round that was announced.
fn round_of(
    state: &congress::State,
    poll: &Poll,
    unit: UnitIndex,
    (election, round): (&Election, &Round),
    electorate: Electorate,
    lang: Lang,
) -> Option<minutes::Round> {
    let result = round.announced.clone()?;
    let pack = tally::rules::shipped(&result.rules).ok()?;
    let outcome = elections::outcome(state, &pack, unit, election, round, &Opened::default()).ok();
    let invalid = result.sums.invalid.iter().map(|(id, count)| (invalid_words(&pack, id, lang), *count));
    let desk = |count: &elections::DeskCount| minutes::Desk {
        name: count.desk.clone(),
        ways: count.ways.iter().map(|(stack, kind)| (stack.clone(), *kind)).collect(),
        corrections: count.corrections.iter().map(|one| (one.stack.clone(), one.reason.clone())).collect(),
        readings: count.readings.iter().map(|(stack, one)| (stack.clone(), one.root.to_string())).collect(),
    };
    Some(minutes::Round {
        seats: round.seats,
        rules: said(&pack.name, lang),
        tellers: poll.names_of(&result.tellers),
        list: poll.names_of(&round.list),
        convened: result.convened.unwrap_or(result.base),
        taken_out: result
            .taken_out
            .iter()
            .filter_map(|out| taken_out(&pack, electorate, out, lang))
            .collect(),
        issued: round.issued.map_or(0, |(ballots, _)| ballots),
        present: round.issued.map_or(0, |(_, present)| present),
        returned: round.returned.unwrap_or(0),
        invalid: invalid.collect(),
        desks: round.counts.iter().map(desk).collect(),
        on_one_machine: round.on_one_machine().into_iter().map(str::to_owned).collect(),
        elected: result.elected.iter().filter_map(|one| round.list.iter().position(|on| on == one)).collect(),
        tied: poll.names_of(&result.tied),
        tie_broken: round
            .tie_broken
            .as_ref()
            .map(|(how, elected)| (format!("tie-{}", how.name()), poll.names_of(elected))),
        citations: outcome.map_or_else(Vec::new, |outcome| outcome.citations),
        result,
    })
}

/// A case that excludes people from the base, with its article; the proof is each person's own paper, if
/// there is one.
fn taken_out(
    pack: &Pack,
    electorate: Electorate,
    out: &elections::TakenOut,
    lang: Lang,
) -> Option<minutes::TakenOut> {
    let case = pack.exclusion_of(electorate, &out.case)?;
    Some(minutes::TakenOut {
        case: said(&case.name, lang),
        count: out.count,
        back: if case.back_if_present { out.present } else { 0 },
        proof: if out.proofs.is_empty() { said(&case.proof, lang) } else { out.proofs.join("; ") },
        rule: case.source.to_string(),
        read: case.read,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_of_the_reader_is_told_in_words() {
        for one in paper::thresholds::published() {
            for lang in Lang::ALL {
                for key in [format!("threshold-{}", one.name), format!("threshold-in-{}", one.unit)] {
                    let key = key.replace('_', "-");
                    let words = lang.fill(&key, &[("value", "0,3".into())]);
                    assert!(words.contains("0,3") && !words.contains(&key), "{lang:?} {key}: {words}");
                }
            }
        }
    }
}
