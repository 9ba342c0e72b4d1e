//! Mistakes in the hall, corrected with a reason. Đính chính tại hội trường.
//!
//! Most acts in a hall are undone by the opposite act: a person checked out by mistake is checked in again.
//! Where the act would leave a trace that counts, the mistake itself is corrected, and stays on record with
//! its reason.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::decision::{begun, in_course, may_serve, not_over};
use super::session::session_words;
use super::{Floor, Floors, Organ, Session, Vote, hall, open_base};
use crate::access::{Act, Setting};
use crate::elections::Voters;
use crate::fact::{cases, fact};
use crate::identity::{PersonId, UnitKey};
use crate::terms::CycleId;
use crate::units::{UnitIndex, Units};
use crate::{Context, State, day_of, elections};

/// A mistake, with the right value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::mistakes::Mistake))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Mistake {
    /// A person was checked in who never came.
    CheckIn { person: PersonId },
    /// Everyone was checked out.
    Clearing,
    /// A vote by raised card was typed wrongly; `number` is its position, counted from 1.
    Vote { number: u32, vote: Vote },
    /// An organ was recorded with other members than those elected.
    Organ { organ: Organ, members: Vec<PersonId> },
    /// A session was opened, while nothing is elected in it.
    SessionOpening { session: Session },
    /// A session was closed. The preparatory one can be reopened until the official one opens, the congress
    /// until it is reported.
    SessionClosing { session: Session },
    /// An item of the programme was begun; `number` is its position, counted from 1.
    ItemStart { number: u32 },
    /// The last item was ended: it is in progress again.
    ItemEnd { number: u32 },
    /// A person on the list of speakers was given the floor, or withdrawn: they wait again.
    Turn { number: u32 },
}

impl Mistake {
    /// The names of every kind, so that a test can find a kind without a label.
    pub const NAMES: [&'static str; 9] = [
        "check-in",
        "clearing",
        "vote",
        "organ",
        "session-opening",
        "session-closing",
        "item-start",
        "item-end",
        "turn",
    ];

    /// The name in label files and addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Mistake::CheckIn { .. } => "check-in",
            Mistake::Clearing => "clearing",
            Mistake::Vote { .. } => "vote",
            Mistake::Organ { .. } => "organ",
            Mistake::SessionOpening { .. } => "session-opening",
            Mistake::SessionClosing { .. } => "session-closing",
            Mistake::ItemStart { .. } => "item-start",
            Mistake::ItemEnd { .. } => "item-end",
            Mistake::Turn { .. } => "turn",
        }
    }
}

/// A vote by raised card that was typed wrongly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteCorrection {
    /// The number of the vote, counted from 1.
    pub number: u32,
    /// The vote as it was.
    pub before: Vote,
    /// The time of the correction.
    pub at: Timestamp,
    /// The reason.
    pub reason: String,
}

/// A correction.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::mistakes::Command))]
#[allow(missing_docs)]
pub struct Command {
    pub cycle: CycleId,
    pub unit: UnitKey,
    pub mistake: Mistake,
    pub reason: String,
}

/// A corrected mistake, with the time and the reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Event {
    pub cycle: CycleId,
    pub unit: UnitKey,
    pub mistake: Mistake,
    pub reason: String,
    pub at: Timestamp,
}

cases! {
    /// Why a correction in a hall is refused.
    HallMistakes "hall-mistakes" {
        /// A correction needs a reason.
        NoReason "no-reason" { }
        /// The person was never checked in.
        NeverIn "never-in" { }
        /// No person who was checked out with the others today is still out.
        NobodyOut "nobody-out" { }
        /// There is no such vote.
        NoSuchVote "no-such-vote" { /// Its number.
            number: u32 => fact::number }
        /// The cards of a correction are as many as were counted.
        OtherCards "other-cards" { /// Cards of the correction.
            cards: u32 => fact::number, /// Cards counted in the vote.
            counted: u32 => fact::number }
        /// The correction equals the record.
        NothingWrong "nothing-wrong" { }
        /// The vote was carried, and a later act depends on it; the correction would make it lost.
        WouldBeLost "would-be-lost" { /// Cards for it.
            for_it: u32 => fact::number, /// The base.
            of: u32 => fact::number }
        /// The organ was not elected yet.
        NoOrgan "no-organ" { }
        /// An election was held in the session.
        SessionUsed "session-used" { /// Which.
            session: Session => session_words }
        /// The session is not closed, or another was opened since.
        NotClosed "not-closed" { /// Which.
            session: Session => session_words }
        /// The item is not in progress, or is not the one that ended last.
        OtherItem "other-item" { }
        /// The speaker waits already, or has spoken before others.
        OtherTurn "other-turn" { }
    }
}

/// Decides on a correction.
pub(super) fn decide(state: &State, context: &Context, command: Command) -> Result<Event, crate::Refusal> {
    let Command { cycle, unit, mistake, reason } = command;
    let reason = reason.trim().to_owned();
    let holder = match mistake {
        Mistake::CheckIn { .. } => hall(state, context, Act::KeepFloor, &cycle, &unit)?,
        Mistake::SessionClosing { .. } => begun(state, context, Act::KeepFloor, &cycle, &unit)?,
        _ => in_course(state, context, &cycle, &unit)?,
    };
    if reason.is_empty() {
        return Err(Refusal::NoReason {}.into());
    }
    let floor = state.floors.of(&cycle, holder);
    match &mistake {
        Mistake::CheckIn { person } => {
            if !floor.is_some_and(|floor| floor.has_attended(*person)) {
                return Err(Refusal::NeverIn {}.into());
            }
        }
        Mistake::Clearing => {
            let today = context.today();
            let cleared = floor.and_then(|floor| floor.cleared.as_ref());
            if cleared.is_none_or(|cleared| day_of(cleared.at) != today) {
                return Err(Refusal::NobodyOut {}.into());
            }
        }
        Mistake::Vote { number, vote } => {
            let told_on = (*number as usize).checked_sub(1).and_then(|place| floor?.votes.get(place));
            let base = told_on.and_then(|(day, _)| open_base(state, &cycle, holder, *day));
            votable(floor, *number, vote, base.map(|(convened, _)| convened))?;
        }
        Mistake::Organ { organ, members } => {
            let before = floor.map_or(&[][..], |floor| floor.organ(*organ));
            if before.is_empty() {
                return Err(Refusal::NoOrgan {}.into());
            }
            if before == members {
                return Err(Refusal::NothingWrong {}.into());
            }
            may_serve(state, &cycle, holder, &unit, (*organ, context.today()), members)?;
        }
        Mistake::SessionOpening { session } => {
            if floor.and_then(Floor::open_session) != Some(*session) {
                let next = super::next_step(state, &cycle, holder, context.today());
                return Err(super::session::Refusal::NotOpen { session: *session, next }.into());
            }
            let is_used = *session == Session::Official && state.elections.at(&cycle, holder).any(|_| true);
            if is_used {
                return Err(Refusal::SessionUsed { session: *session }.into());
            }
        }
        Mistake::SessionClosing { session } => reopens(state, context, (&cycle, holder), *session)?,
        Mistake::ItemStart { number } => {
            if floor.is_none_or(|floor| floor.programme.last_begun() != Some(*number)) {
                return Err(Refusal::OtherItem {}.into());
            }
        }
        Mistake::ItemEnd { number } => {
            let goes_on = |floor: &Floor| {
                let is_last = floor.programme.last_begun() == Some(*number);
                is_last && floor.programme.running().is_none()
            };
            if !floor.is_some_and(goes_on) {
                return Err(Refusal::OtherItem {}.into());
            }
        }
        Mistake::Turn { number } => {
            if !floor.is_some_and(|floor| floor.speakers.may_wait_again(*number)) {
                return Err(Refusal::OtherTurn {}.into());
            }
        }
    }
    Ok(Event { cycle, unit, mistake, reason, at: context.at })
}

/// A correction keeps the sum of the cards, which was counted and equals those present. A vote that was
/// carried must stay carried: by those present, and by those `convened` where the rules of its day name them.
fn votable(floor: Option<&Floor>, number: u32, vote: &Vote, convened: Option<u32>) -> Result<(), Refusal> {
    let place = (number as usize).checked_sub(1);
    let told = floor.zip(place).and_then(|(floor, place)| floor.votes.get(place));
    let (_, told) = told.ok_or(Refusal::NoSuchVote { number })?;
    let (cards, counted) = (vote.cards(), told.cards());
    if cards != counted {
        return Err(Refusal::OtherCards { cards, counted });
    }
    if vote == told {
        return Err(Refusal::NothingWrong {});
    }
    let recorded = floor.and_then(|floor| floor.bases.get(&number).copied());
    // An older ledger has no base: a vote carried by either base must stay carried by it.
    let bases = if recorded.is_some() { [recorded; 2] } else { [convened, None] };
    for base in bases {
        if told.carried_of(base) && !vote.carried_of(base) {
            return Err(Refusal::WouldBeLost { for_it: vote.for_it, of: vote.base_of(base) });
        }
    }
    Ok(())
}

/// A closing can be taken back as long as no later act followed from it.
fn reopens(
    state: &State,
    context: &Context,
    (cycle, holder): (&str, UnitIndex),
    session: Session,
) -> Result<(), crate::Refusal> {
    let floor = state.floors.of(cycle, holder);
    let is_closed = floor.and_then(|floor| floor.sitting(session)).is_some_and(|one| one.closed.is_some());
    let is_last =
        floor.is_some_and(|floor| floor.sittings().last().is_some_and(|one| one.session == session));
    if !is_closed || !is_last {
        return Err(Refusal::NotClosed { session }.into());
    }
    match session {
        Session::Preparatory => not_over(state, context, cycle, holder),
        Session::Official => {
            Setting::open(state, context, cycle)?.not_held(holder)?;
            // Once the new committee or the unit above acts on the closing, it can no longer be taken back.
            let on = context.today();
            let mut elections = state.elections.at(cycle, holder);
            let is_after = |office| elections::voters(state, cycle, holder, office, on) != Voters::Congress;
            let met = elections.any(|one| one.fell_back.is_some() && is_after(one.office));
            if met || state.complaints.at(cycle, holder).next().is_some() {
                return Err(Refusal::SessionUsed { session }.into());
            }
            Ok(())
        }
    }
}

/// Applies a correction.
pub(super) fn apply(floors: &mut Floors, units: &Units, event: &Event) {
    let Some(unit) = units.find(&event.unit) else { return };
    let floor = floors.of_mut(&event.cycle, unit);
    match &event.mistake {
        Mistake::CheckIn { person } => {
            floor.present.remove(person);
            floor.attended.remove(person);
        }
        Mistake::Clearing => floor.fill_again(),
        Mistake::Vote { number, vote } => {
            let place = (*number as usize).checked_sub(1);
            let Some((_, told)) = place.and_then(|place| floor.votes.get_mut(place)) else { return };
            let before = std::mem::replace(told, vote.clone());
            let (number, at, reason) = (*number, event.at, event.reason.clone());
            floor.corrected_votes.push(VoteCorrection { number, before, at, reason });
        }
        Mistake::Organ { organ, members } => {
            floor.organs.insert(*organ, members.clone());
        }
        Mistake::SessionOpening { session } => {
            floor.sittings.retain(|sitting| sitting.session != *session);
            floor.programme.end(event.at);
            floor.speakers.end(event.at);
        }
        Mistake::SessionClosing { session } => {
            if let Some(sitting) = floor.sittings.iter_mut().find(|sitting| sitting.session == *session) {
                sitting.closed = None;
            }
        }
        Mistake::ItemStart { number } => floor.programme.take_back(*number),
        Mistake::ItemEnd { number } => floor.programme.go_on(*number),
        Mistake::Turn { number } => floor.speakers.wait_again(*number),
    }
}
