//! The log of entries of an election, taken from the record once its result is announced. Nhật ký nhập phiếu.

use std::collections::HashMap;

use congress::elections::{Election, Event, Sums};
use congress::floor::Organ;
use congress::{Actor, PersonId};
use jiff::civil::Date;
use labels::Lang;
use office::Wording;
use office::entry_log::{Correction, Desk, Entry, EntryLog, Password, Round};
use tally::input::CountKind;

use super::{Poll, office_words};
use crate::app::App;
use crate::clock;
use crate::pages::history::actors_words;
use crate::reply::Reply;

/// The entries of the announced rounds; the entries of a round in progress are not shown.
pub(super) async fn gathered(
    app: &App,
    poll: &Poll,
    election: &Election,
    wording: &Wording,
) -> Result<EntryLog, Reply> {
    let lang = wording.lang;
    let announced = |at: usize| election.rounds.get(at).is_some_and(|round| round.announced.is_some());
    let returned = |at: usize| election.rounds.get(at).and_then(|round| round.returned).unwrap_or(0);
    let shared = |at: usize| {
        let desks =
            election.rounds.get(at).map(congress::elections::Round::on_one_machine).unwrap_or_default();
        desks.into_iter().map(str::to_owned).collect()
    };
    let date = election.announced_on().ok_or(Reply::NotFound)?;
    let head = app.ledger.head().map_err(Reply::internal)?;
    let mut rounds: Vec<Round> = Vec::new();
    let mut sums: Vec<Vec<(String, Option<Sums>)>> = Vec::new();
    let entries = app.history(&poll.roll.unit).await?;
    let counted = entries.iter().flat_map(|entry| &entry.events).filter_map(Counted::of);
    let by: Vec<Actor> = counted.flat_map(|one| one.by).collect();
    let set: HashMap<Actor, (Actor, Date)> = app.read(|state, _| {
        let setter = |by: &Actor| match by {
            Actor::Person(person) => state.permits.password_set_by_another(*person, date),
            _ => None,
        };
        by.iter().filter_map(|by| setter(by).map(|(other, on)| (*by, (Actor::Person(other), on)))).collect()
    });
    let setters = set.values().map(|(other, _)| *other);
    let by_words = actors_words(app, by.iter().copied().chain(setters), lang)?;
    for entry in entries {
        for event in &entry.events {
            let congress::Event::Elections(event) = event else { continue };
            let place = event.place();
            if place.office != poll.office || place.cycle != poll.roll.cycle {
                continue;
            }
            if matches!(event, Event::ElectionOpened { .. }) {
                // The election is held again: the entries so far belong to one that was annulled.
                rounds.clear();
                sums.clear();
            }
            if matches!(event, Event::ListClosed { .. } | Event::VotedAgain { .. }) {
                let (returned, shared) = (returned(rounds.len()), shared(rounds.len()));
                rounds.push(Round { returned, desks: Vec::new(), on_one_machine: shared });
                sums.clear();
            }
            let Some(counted) = Counted::of_election(event) else { continue };
            let Counted { desk, ref by, stack, reason, .. } = counted;
            let Some(at_round) = rounds.len().checked_sub(1) else { continue };
            let round = &mut rounds[at_round];
            let at = round.desks.iter().position(|known| known.name == *desk).unwrap_or(round.desks.len());
            if at == round.desks.len() {
                let (by, passwords, entries) = (Vec::new(), Vec::new(), Vec::new());
                round.desks.push(Desk { name: desk.clone(), by, passwords, entries });
                sums.push(Vec::new());
            }
            let known = &mut round.desks[at];
            for one in by {
                let Some(teller) = by_words.get(one).filter(|words| !known.by.contains(words)) else {
                    continue;
                };
                known.by.push(teller.clone());
                if let Some((other, on)) = set.get(one)
                    && let Some(by) = by_words.get(other)
                {
                    known.passwords.push(Password { teller: teller.clone(), by: by.clone(), on: *on });
                }
            }
            let before =
                sums[at].iter().rev().find(|(known, _)| known == stack).map(|(_, sums)| sums.as_ref());
            let list = election.rounds.get(at_round).map_or(&[][..], |round| &round.list);
            let correction = reason.as_ref().zip(before).map(|(reason, before)| Correction {
                reason: reason.clone(),
                changes: match (before, counted.sums) {
                    (Some(before), Some(after)) => Some(changes(poll, list, before, after, lang)),
                    _ => None,
                },
            });
            let at_time = clock::written(entry.at);
            sums[at].push((stack.clone(), counted.sums.cloned()));
            let (stack, kind, ballots) = (stack.clone(), counted.kind, counted.ballots);
            let valid = counted.sums.map(|sums| sums.valid);
            let line = Entry { at: at_time, stack, kind, ballots, valid, correction };
            round.desks[at].entries.push(line);
        }
    }
    let rounds = rounds.into_iter().enumerate().filter(|(at, _)| announced(*at)).map(|(_, round)| round);
    let rounds = rounds.collect();
    app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit).ok_or(Reply::NotFound)?;
        let tellers = state.floors.organ(&poll.roll.cycle, unit, Organ::Tellers);
        let parent = state.units.get(unit).parent_on(date);
        let cycle = state.cycles.get(&poll.roll.cycle);
        Ok(EntryLog {
            superior: parent.map(|parent| state.units.get(parent).name().to_owned()),
            body: poll.roll.name.clone(),
            cycle: cycle.map_or_else(String::new, |cycle| cycle.name.clone()),
            office: office_words(poll.office, wording.lang),
            date,
            head: tellers.first().map_or_else(String::new, |head| poll.name(*head)),
            rounds,
            root: head.tree.root().iter().map(|byte| format!("{byte:02x}")).collect(),
            acts: head.seq,
            wording: wording.clone(),
        })
    })
}

/// A stack as an event records it: with its sums in older ledgers, with its number of ballots alone in newer
/// ones.
struct Counted<'a> {
    desk: &'a String,
    kind: CountKind,
    by: Vec<Actor>,
    stack: &'a String,
    ballots: u32,
    sums: Option<&'a Sums>,
    reason: &'a Option<String>,
}

impl<'a> Counted<'a> {
    fn of(event: &'a congress::Event) -> Option<Counted<'a>> {
        match event {
            congress::Event::Elections(event) => Counted::of_election(event),
            _ => None,
        }
    }

    fn of_election(event: &'a Event) -> Option<Counted<'a>> {
        match event {
            Event::StackCounted { desk, kind, by, people, stack, ballots, reason, .. } => {
                // The people who counted; without people, the station or tool that did.
                let people = people.iter().copied().map(Actor::Person);
                let by = if people.len() == 0 { vec![*by] } else { people.collect() };
                let (kind, ballots) = (*kind, *ballots);
                Some(Counted { desk, kind, by, stack, ballots, sums: None, reason })
            }
            Event::StackCountedV1 { desk, kind, by, stack, sums, reason, .. } => {
                let (by, ballots) = (vec![*by], sums.ballots());
                Some(Counted { desk, kind: *kind, by, stack, ballots, sums: Some(sums), reason })
            }
            _ => None,
        }
    }
}

/// The changes from counting a stack again, if there are any.
fn changes(
    poll: &Poll,
    list: &[PersonId],
    before: &Sums,
    after: &Sums,
    lang: Lang,
) -> Vec<(String, u32, u32)> {
    let against = lang.text("field-against");
    let ballots = [
        (lang.text("difference-valid"), before.valid, after.valid),
        (lang.text("difference-invalid"), before.ballots() - before.valid, after.ballots() - after.valid),
    ];
    let votes = list.iter().zip(before.votes.iter().zip(&after.votes)).flat_map(|(person, (was, is))| {
        let name = poll.name(*person);
        [(name.clone(), was.yes, is.yes), (format!("{name} ({against})"), was.no, is.no)]
    });
    ballots.into_iter().chain(votes).filter(|(_, was, is)| was != is).collect()
}
