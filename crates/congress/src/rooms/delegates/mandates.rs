//! A delegate elected below holds the place as long as that election is valid.
//! Tư cách do đại hội cấp dưới bầu.
//!
//! Elected delegates are not typed again: they come from the results of the congresses below. When the
//! committee above annuls such an election, or does not recognise a person elected in it, the same act
//! changes the roll of the congress to which they were sent. A congress that is over does not change: its
//! acts stay valid.

use std::collections::HashSet;

use jiff::civil::Date;

use super::decision::no_ballots_out;
use super::{Event, Kind, Refusal, Summons};
use crate::elections::{self, Stage};
use crate::identity::PersonId;
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{State, floor};

/// The offices whose elected are called to the congress above, and the kind of delegate that each becomes.
const SENT: [(Office, Kind); 2] = [(Office::Delegates, Kind::Elected), (Office::Alternates, Kind::Alternate)];

/// The people whom the congresses directly below elected and who are not on the roll yet, unit by unit.
/// Alternates are in the order of their election, which is the order in which they replace.
pub fn elected_below(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Vec<Summons> {
    let roll = state.rolls.of(cycle, holder);
    let is_called = |person| roll.and_then(|roll| roll.of(person)).is_some_and(|one| !one.has_lapsed());
    let mut known = HashSet::new();
    let mut summons = Vec::new();
    for unit in state.units.children_on(holder, on) {
        for (office, kind) in SENT {
            let election = state.elections.of(cycle, unit, office);
            let Some(election) = election.filter(|one| one.stage() == Stage::Done) else { continue };
            let from = &state.units.get(unit).key;
            let below = state.rolls.of(cycle, unit);
            for person in election.elected() {
                let nominee = election.nominees.iter().find(|nominee| nominee.person == person);
                let is_new = !is_called(person) && known.insert(person);
                let Some(nominee) = nominee.filter(|_| is_new) else { continue };
                let details = below.and_then(|below| below.of(person)?.details);
                summons.push(Summons { person, digest: nominee.digest, details, from: from.clone(), kind });
            }
        }
    }
    summons
}

/// Refuses a person called as elected by a congress whose record of that election does not name them. Where
/// that congress keeps no such record, nothing is checked.
pub(super) fn was_elected(
    state: &State,
    (cycle, holder, on): (&str, UnitIndex, Date),
    (person, kind, from): (PersonId, Kind, UnitIndex),
) -> Result<(), Refusal> {
    let Some((office, _)) = SENT.into_iter().find(|(_, as_what)| *as_what == kind) else { return Ok(()) };
    let Some(below) = state.units.right_below(holder, from, on) else { return Ok(()) };
    let is_on_record = state.elections.of(cycle, below, office).is_some();
    if is_on_record && !state.elections.elected(cycle, below, office).contains(&person) {
        let from = state.units.get(below).key.clone();
        let rule = state.rules(cycle, on).pack().and_then(|pack| office.cited(pack, false));
        return Err(Refusal::NotElected { from, rule });
    }
    Ok(())
}

/// The event on the roll of the congress above when an election, or one person's part in it, is annulled.
///
/// # Errors
/// While that congress votes, its roll does not move.
pub(crate) fn lapsed(
    state: &State,
    place: &elections::ElectionKey,
    holder: UnitIndex,
    people: &[PersonId],
    (decision, reason): (&str, &str),
) -> Result<Option<crate::Event>, crate::Refusal> {
    let elections::ElectionKey { cycle, on, unit: from, office } = place;
    let kind = SENT.into_iter().find(|(sends, _)| sends == office).map(|(_, kind)| kind);
    let Some((kind, above)) = kind.zip(state.units.get(holder).parent_on(*on)) else { return Ok(None) };
    let is_held = state.progress.congress(cycle, above).is_some_and(|congress| congress.held.is_some());
    if is_held || floor::closed_at(state, cycle, above).is_some() {
        return Ok(None);
    }
    let roll = state.rolls.of(cycle, above);
    let is_sent = |person: &PersonId| {
        roll.and_then(|roll| roll.of(*person)).is_some_and(|one| one.kind == kind && !one.standing.is_out())
    };
    let people: Vec<PersonId> = people.iter().copied().filter(is_sent).collect();
    if people.is_empty() {
        return Ok(None);
    }
    no_ballots_out(state, cycle, above, *on)?;
    Ok(Some(crate::Event::Delegates(Event::MandatesLapsed {
        cycle: cycle.clone(),
        on: *on,
        unit: state.units.get(above).key.clone(),
        from: from.clone(),
        people,
        decision: decision.to_owned(),
        reason: reason.to_owned(),
    })))
}
