//! What the committee above may do with a result other than approve it. Cấp trên xem xét kết quả bầu cử.
//!
//! The committee may annul an election for a breach of principle or procedure, so that it is held again, or
//! refuse to recognise one person who lacks the standards (190-QĐ/TW Article 33.2). The rounds stay in the
//! record; their results are void. Approval is [`crate::progress::Command::Ratify`].

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Election, ElectionKey, Elections, Event, Office, Refusal, Stage, Step, Voters, is_direct, rules_of,
};
use crate::access::{Act, Setting};
use crate::identity::PersonId;
use crate::progress::closing_day;
use crate::units::UnitIndex;
use crate::{Context, State, delegates};

/// The annulment of an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Annulment))]
pub struct Annulment {
    /// The day.
    pub on: Date,
    /// The decision, by its number.
    pub decision: String,
    /// The reason.
    pub reason: String,
}

/// An elected person whom the committee above does not recognise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::NotRecognised))]
pub struct NotRecognised {
    /// The person.
    pub person: PersonId,
    /// The day.
    pub on: Date,
    /// The decision, by its number.
    pub decision: String,
    /// The standard that is lacking.
    pub reason: String,
}

impl Elections {
    /// An office whose election was annulled and that was not filled again yet.
    pub fn to_be_held_again(&self, cycle: &str, unit: UnitIndex) -> Option<Office> {
        let is_void =
            |office: &Office| self.at(cycle, unit).any(|one| one.office == *office && one.annulled.is_some());
        let is_open =
            |office: &Office| self.of(cycle, unit, *office).is_some_and(|one| one.stage() != Stage::Done);
        Office::ALL.into_iter().find(|office| is_void(office) && is_open(office))
    }

    /// Whether an office may be filled although the congress is over: its election was annulled.
    pub fn may_be_held_again(&self, cycle: &str, unit: UnitIndex, office: Office) -> bool {
        let is_void = self.at(cycle, unit).any(|one| one.office == office && one.annulled.is_some());
        is_void && self.of(cycle, unit, office).is_some_and(|one| one.stage() != Stage::Done)
    }
}

/// The elections for which a closed congress met again, because the committee above had annulled the earlier
/// ones.
pub fn held_again<'a>(state: &'a State, cycle: &'a str, unit: UnitIndex, on: Date) -> Vec<&'a Election> {
    let Some(closed) = closing_day(state, cycle, unit) else { return Vec::new() };
    let all: Vec<&Election> = state.elections.at(cycle, unit).collect();
    let is_void = |one: &Election| one.annulled.as_ref().is_some_and(|annulment| annulment.on >= closed);
    let in_hall = |one: &Election| super::voters(state, cycle, unit, one.office, on) == Voters::Congress;
    let is_again = |(at, one): &(usize, &&Election)| {
        in_hall(one) && all[..*at].iter().any(|before| before.office == one.office && is_void(before))
    };
    all.iter().enumerate().filter(is_again).map(|(_, one)| *one).collect()
}

/// The day on which the result of a unit's congress was ratified; `None` if an election was annulled since,
/// because the new election is ratified again.
pub fn ratified_on(state: &State, cycle: &str, unit: UnitIndex) -> Option<Date> {
    let ratified = state.progress.congress(cycle, unit)?.ratified?;
    let annulments = state.elections.at(cycle, unit).filter_map(|one| one.annulled.as_ref());
    annulments.into_iter().all(|annulment| annulment.on < ratified).then_some(ratified)
}

/// Decides on an act of the committee above. Delegates who lose their place are also taken off the roll of
/// the congress to which they were sent.
pub(super) fn decide(
    state: &State,
    context: &Context,
    place: ElectionKey,
    step: Step,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let rules = state.rules(&place.cycle, place.on);
    let setting = Setting::open(state, context, &place.cycle)?;
    let holder = setting.permitted(Act::RatifyCongress, &place.unit, context.today())?;
    let election = state.elections.of(&place.cycle, holder, place.office).ok_or(Refusal::NotOpen {})?;
    // Procedure can be breached before there is a result, so an annulment need not wait for one.
    let is_ripe = match step {
        Step::Annul { .. } => election.stage() != Stage::Annulled,
        _ => election.stage() == Stage::Done,
    };
    if !is_ripe {
        return Err(Refusal::OutOfOrder { stage: election.stage(), rule: rules.on_course() }.into());
    }
    let grounded = |decision: &str, reason: &str| match decision.is_empty() || reason.is_empty() {
        true => Err(Refusal::NoGrounds { rule: rules.on_annulment() }),
        false => Ok(()),
    };
    match step {
        Step::Decline { person, decision, reason } => {
            grounded(&decision, &reason)?;
            if !election.elected().any(|elected| elected == person) {
                return Err(Refusal::NotElected {}.into());
            }
            if let Some(office) = held_by(state, &place, holder, person) {
                return Err(Refusal::RestsOn { office }.into());
            }
            let lapsed = delegates::lapsed(state, &place, holder, &[person], (&decision, &reason))?;
            let declined = Event::PersonNotRecognised { place, person, decision, reason };
            Ok([crate::Event::Elections(declined)].into_iter().chain(lapsed).collect())
        }
        Step::Annul { decision, reason } => {
            grounded(&decision, &reason)?;
            if let Some(office) = resting_on(state, &place, holder) {
                return Err(Refusal::RestsOn { office }.into());
            }
            let people: Vec<PersonId> = election.elected().collect();
            let lapsed = delegates::lapsed(state, &place, holder, &people, (&decision, &reason))?;
            let annulled = Event::ElectionAnnulled { place, decision, reason };
            Ok([crate::Event::Elections(annulled)].into_iter().chain(lapsed).collect())
        }
        _ => Err(Refusal::OutOfOrder { stage: election.stage(), rule: rules.on_course() }.into()),
    }
}

/// An office to which the person was elected from this pool: that election must be withdrawn first.
fn held_by(state: &State, place: &ElectionKey, holder: UnitIndex, person: PersonId) -> Option<Office> {
    let is_direct = is_direct(state, &place.cycle, holder);
    let holds = |office: &Office| {
        let election = state.elections.of(&place.cycle, holder, *office);
        let stands = election.filter(|election| election.stage() != Stage::Annulled);
        stands.is_some_and(|election| election.elected().any(|elected| elected == person))
    };
    let draws = |office: &Office| {
        let known = state.elections.of(&place.cycle, holder, *office);
        let pack = rules_of(state, &place.cycle, known, place.on).pack();
        pack.is_some_and(|pack| office.pools(pack, is_direct).contains(&place.office))
    };
    Office::ALL.into_iter().rev().find(|office| draws(office) && holds(office))
}

/// An office filled by, or from among, the people elected here: it must be withdrawn before this result.
pub(super) fn resting_on(state: &State, place: &ElectionKey, holder: UnitIndex) -> Option<Office> {
    let is_direct = is_direct(state, &place.cycle, holder);
    let rests = |office: &Office| {
        let known = state.elections.of(&place.cycle, holder, *office);
        let pack = rules_of(state, &place.cycle, known, place.on).pack();
        let voters = super::voters(state, &place.cycle, holder, *office, place.on);
        super::order::body(voters) == Some(place.office)
            || pack.is_some_and(|pack| office.pools(pack, is_direct).contains(&place.office))
    };
    let stands = |office: &Office| {
        let election: Option<&Election> = state.elections.of(&place.cycle, holder, *office);
        election.is_some_and(|election| election.stage() != Stage::Annulled)
    };
    Office::ALL.into_iter().rev().find(|office| rests(office) && stands(office))
}
