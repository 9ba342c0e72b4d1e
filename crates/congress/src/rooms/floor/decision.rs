//! The conditions in a hall. Điều kiện tại hội trường.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{
    Command, Event, Floor, Organ, Refusal, Session, Vote, announcements, attendance, carried, in_session,
    mistakes, open_base, programme, session, speakers,
};
use crate::access::{Act, Setting};
use crate::citation::Cited;
use crate::delegates::{Standing, kept_out_by};
use crate::elections::outlives;
use crate::identity::{PersonId, UnitKey};
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{Context, RowRefusal, State, day_of, minutes};

/// Decides about halls.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let event = match command {
        Command::CheckIn { cycle, unit, person, place } => {
            let holder = hall(state, context, Act::KeepDoor, &cycle, &unit)?;
            accredited(state, &cycle, holder, (&unit, context.today()), person)?;
            if state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::AlreadyIn {}.into());
            }
            Event::CheckedIn { cycle, on: Some(context.today()), unit, person, place }
        }
        Command::CheckInTogether { cycle, unit, people, place } => {
            let holder = hall(state, context, Act::KeepDoor, &cycle, &unit)?;
            let coming = coming(state, (&cycle, holder), (&unit, context.today()), &people)?;
            let came = |person| Event::CheckedIn {
                cycle: cycle.clone(),
                on: Some(context.today()),
                unit: unit.clone(),
                person,
                place: place.clone(),
            };
            return Ok(coming.into_iter().map(came).map(crate::Event::Floor).collect());
        }
        Command::CheckOut { cycle, unit, person } => {
            let holder = hall(state, context, Act::KeepDoor, &cycle, &unit)?;
            if !state.floors.of(&cycle, holder).is_some_and(|floor| floor.is_in(person)) {
                return Err(Refusal::NotIn {}.into());
            }
            Event::CheckedOut { cycle, unit, person }
        }
        Command::Move { cycle, unit, person, place } => {
            let holder = hall(state, context, Act::KeepDoor, &cycle, &unit)?;
            match state.floors.of(&cycle, holder).and_then(|floor| floor.place_of(person)) {
                None => return Err(Refusal::NotIn {}.into()),
                Some(Some(known)) if known == place => return Err(Refusal::AlreadyThere { place }.into()),
                Some(_) => Event::DelegateMoved { cycle, unit, person, place },
            }
        }
        Command::ClearHall { cycle, unit } => {
            let holder = hall(state, context, Act::KeepFloor, &cycle, &unit)?;
            if state.floors.of(&cycle, holder).is_none_or(Floor::is_empty) {
                return Err(Refusal::NobodyIn {}.into());
            }
            Event::HallCleared { cycle, unit, at: context.at }
        }
        Command::TakeVote { cycle, on, unit, vote } => {
            let holder = hall(state, context, Act::KeepFloor, &cycle, &unit)?;
            countable(state, &cycle, holder, on, &vote)?;
            not_told_twice(state, &cycle, holder, on, &vote)?;
            match open_base(state, &cycle, holder, on) {
                Some((convened, _)) => {
                    Event::VoteTakenOfConvened { cycle, on, unit, vote, convened, at: context.at }
                }
                None => Event::VoteTaken { cycle, on, unit, vote, at: Some(context.at) },
            }
        }
        Command::ElectOrgan { cycle, on, unit, organ, members, vote } => {
            let holder = match organ {
                Organ::Presidium | Organ::Tellers => hall(state, context, Act::KeepFloor, &cycle, &unit)?,
                Organ::Secretariat | Organ::Credentials => in_course(state, context, &cycle, &unit)?,
            };
            // The presidium opens the congress, so it alone may be elected while no session is open.
            let floor = state.floors.of(&cycle, holder);
            let is_begun = floor.is_some_and(|floor| floor.sitting(Session::Official).is_some());
            if organ != Organ::Presidium || is_begun {
                in_session(state, &cycle, holder, on, None)?;
            }
            may_serve(state, &cycle, holder, &unit, (organ, on), &members)?;
            counted(state, &cycle, holder, on, &vote)?;
            carried(state, &cycle, holder, on, &vote)?;
            // Several organs may be elected by the same number of cards; the same people for the same organ
            // are one vote.
            if floor.is_some_and(|floor| floor.organ(organ) == members) {
                not_told_twice(state, &cycle, holder, on, &vote)?;
            }
            Event::OrganElected { cycle, on, unit, organ, members, vote, at: Some(context.at) }
        }
        Command::Session(command) => Event::Session(session::decide(state, context, command)?),
        Command::PutRight(command) => Event::MistakePutRight(mistakes::decide(state, context, command)?),
        Command::Speakers(command) => Event::Speakers(speakers::decide(state, context, command)?),
        Command::Announcements(command) => {
            Event::Announcements(announcements::decide(state, context, command)?)
        }
        Command::Programme(command) => {
            let events = programme::decide(state, context, command)?.into_iter();
            return Ok(events.map(|event| crate::Event::Floor(Event::Programme(event))).collect());
        }
        Command::ReleaseTellers { cycle, on, unit } => {
            let holder = open(state, context, Act::KeepFloor, &cycle, &unit)?;
            let tellers = state.floors.organ(&cycle, holder, Organ::Tellers);
            let standing = tellers.iter().copied().filter(|teller| stands(state, &cycle, holder, *teller));
            let released: Vec<PersonId> = standing.collect();
            if released.is_empty() {
                return Err(Refusal::NoTellerStands {}.into());
            }
            Event::TellersReleased { cycle, on, unit, released }
        }
    };
    Ok(vec![crate::Event::Floor(event)])
}

/// The unit of the hall, if its congress is not over, or meets again and has not adopted the new minutes.
pub(super) fn hall(
    state: &State,
    context: &Context,
    act: Act,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let holder = begun(state, context, act, cycle, unit)?;
    let meets_again = session::meets_again_for(state, cycle, holder).is_some();
    if !meets_again && !minutes::owes_rerun(state, cycle, holder, context.today()) {
        not_over(state, context, cycle, holder)?;
    }
    Ok(holder)
}

/// The unit of the hall, if its congress is not over. A congress that meets again does so for one election
/// only.
pub(super) fn in_course(
    state: &State,
    context: &Context,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let holder = hall(state, context, Act::KeepFloor, cycle, unit)?;
    not_over(state, context, cycle, holder)?;
    Ok(holder)
}

/// Refuses after a congress was closed or reported, even if it meets again.
pub(crate) fn not_over(
    state: &State,
    context: &Context,
    cycle: &str,
    holder: UnitIndex,
) -> Result<(), crate::Refusal> {
    Setting::open(state, context, cycle)?.not_held(holder)?;
    match session::closed_at(state, cycle, holder) {
        Some(at) => Err(session::Refusal::Closed { on: day_of(at) }.into()),
        None => Ok(()),
    }
}

/// The unit of the congress, if it was approved, its first day has come and it was not reported as held.
pub(crate) fn open(
    state: &State,
    context: &Context,
    act: Act,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let holder = begun(state, context, act, cycle, unit)?;
    // After a congress is over, only an annulled election, or one that passes to the new committee, may go
    // on.
    if !Office::ALL.into_iter().any(|office| outlives(state, cycle, holder, office, context.today())) {
        Setting::open(state, context, cycle)?.not_held(holder)?;
    }
    Ok(holder)
}

/// Whether a congress still waits for the approval of its plan. One that was approved and has met goes on while new days
/// wait for theirs.
pub(crate) fn lacks_approval(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> bool {
    let congress = state.progress.congress(cycle, holder);
    let is_approved = congress.is_some_and(|congress| congress.is_approved());
    let has_met = state.floors.of(cycle, holder).is_some_and(|floor| !floor.sittings().is_empty());
    !is_approved && !has_met && state.rules(cycle, on).asks_approval()
}

/// The unit of the congress, if it was approved and its first day has come.
pub(crate) fn begun(
    state: &State,
    context: &Context,
    act: Act,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let today = context.today();
    let setting = Setting::open(state, context, cycle)?;
    let holder = setting.permitted(act, unit, today)?;
    has_begun(state, &setting, (holder, unit, cycle), today)
}

/// The same for an act that needs no role, because the people of an organ do it.
pub(crate) fn begun_for_members(
    state: &State,
    context: &Context,
    cycle: &str,
    unit: &UnitKey,
) -> Result<UnitIndex, crate::Refusal> {
    let today = context.today();
    let setting = Setting::open(state, context, cycle)?;
    let holder = setting.there(unit, today)?;
    has_begun(state, &setting, (holder, unit, cycle), today)
}

fn has_begun(
    state: &State,
    setting: &Setting<'_>,
    (holder, unit, cycle): (UnitIndex, &UnitKey, &str),
    today: Date,
) -> Result<UnitIndex, crate::Refusal> {
    let congress = setting.congress(holder);
    let Some(days) = congress.and_then(|congress| congress.plan_on(today)) else {
        return Err(Refusal::NotPlanned { unit: unit.clone() }.into());
    };
    if lacks_approval(state, cycle, holder, today) {
        return Err(Refusal::NotApproved { unit: unit.clone() }.into());
    }
    if today < days.first {
        return Err(Refusal::TooEarly { first: days.first, today }.into());
    }
    Ok(holder)
}

/// The people of a list who are not in yet, each once. A person who may not come in refuses the whole list. A person
/// who came in at another desk meanwhile is no reason to refuse: they are where the list says that they are.
fn coming(
    state: &State,
    (cycle, holder): (&str, UnitIndex),
    (unit, on): (&UnitKey, Date),
    people: &[PersonId],
) -> Result<Vec<PersonId>, crate::Refusal> {
    let refused = |(row, person): (usize, &PersonId)| {
        let reason = accredited(state, cycle, holder, (unit, on), *person).err()?;
        Some(RowRefusal { row, column: "name", reason: Box::new(reason.into()) })
    };
    let refused: Vec<RowRefusal> = people.iter().enumerate().filter_map(refused).collect();
    if !refused.is_empty() {
        return Err(crate::Refusal::Rows(refused));
    }
    let floor = state.floors.of(cycle, holder);
    let mut seen = HashSet::new();
    let is_coming = |person: &PersonId| floor.is_none_or(|floor| !floor.is_in(*person));
    let coming: Vec<PersonId> =
        people.iter().copied().filter(is_coming).filter(|person| seen.insert(*person)).collect();
    match coming.is_empty() {
        true => Err(Refusal::NobodyToCheckIn {}.into()),
        false => Ok(coming),
    }
}

/// Checks that a person may come in and take part: on the roll, not refused, not replaced, not excepted for
/// good.
pub(super) fn accredited(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    (unit, on): (&UnitKey, Date),
    person: PersonId,
) -> Result<(), Refusal> {
    let delegate = state.rolls.of(cycle, holder).and_then(|roll| roll.of(person));
    if let Some(case) = delegate.and_then(|delegate| kept_out_by(state.rules(cycle, on), delegate)) {
        return Err(Refusal::Excepted { case: case.name.clone(), rule: Cited::new(&case.source, case.read) });
    }
    match delegate.map(|delegate| &delegate.standing) {
        None => Err(Refusal::NotOnRoll { unit: unit.clone() }),
        Some(Standing::Refused(reason)) => Err(Refusal::NotAccredited { reason: reason.clone() }),
        Some(Standing::Lapsed(reason)) => {
            Err(Refusal::Lapsed { reason: reason.clone(), rule: state.rules(cycle, on).on_annulment() })
        }
        Some(Standing::ReplacedBy(_)) => Err(Refusal::Replaced {}),
        Some(Standing::Called | Standing::InPlaceOf(_)) => Ok(()),
    }
}

/// The members of an organ are accredited, each named once; a teller may not be a candidate.
pub(super) fn may_serve(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    unit: &UnitKey,
    (organ, on): (Organ, Date),
    members: &[PersonId],
) -> Result<(), Refusal> {
    if members.is_empty() || members.iter().collect::<HashSet<_>>().len() != members.len() {
        return Err(Refusal::NoMembers {});
    }
    members.iter().try_for_each(|member| accredited(state, cycle, holder, (unit, on), *member))?;
    if organ == Organ::Tellers && members.iter().any(|member| stands(state, cycle, holder, *member)) {
        return Err(Refusal::TellerStands { rule: state.rules(cycle, on).on_tellers() });
    }
    Ok(())
}

/// Whether a person is a candidate in an election that is still open.
fn stands(state: &State, cycle: &str, holder: UnitIndex, person: PersonId) -> bool {
    let open = state.elections.at(cycle, holder).filter(|election| !election.is_over());
    open.flat_map(|election| election.standing()).any(|nominee| nominee.person == person)
}

/// A vote of the congress needs an open session, a matter, a quorum, and as many cards as there are people.
pub(crate) fn countable(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    vote: &Vote,
) -> Result<(), crate::Refusal> {
    in_session(state, cycle, holder, on, None)?;
    Ok(counted(state, cycle, holder, on, vote)?)
}

/// The same without a session: for votes before one opens, or after all were closed.
pub(crate) fn counted(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    vote: &Vote,
) -> Result<(), Refusal> {
    if vote.matter.is_empty() {
        return Err(Refusal::NoMatter {});
    }
    let present = quorate(state, cycle, holder, on)?;
    let cards = vote.cards();
    if cards != present || cards == 0 {
        return Err(Refusal::CardsDiffer { cards, present, rule: state.rules(cycle, on).on_organs() });
    }
    Ok(())
}

/// Refuses the same vote twice: two people who press at once would record one vote as two.
fn not_told_twice(
    state: &State,
    cycle: &str,
    holder: UnitIndex,
    on: Date,
    vote: &Vote,
) -> Result<(), Refusal> {
    let last = state.floors.of(cycle, holder).and_then(|floor| floor.votes.last());
    match last {
        Some((day, told)) if *day == on && told == vote => {
            Err(Refusal::ToldAlready { matter: vote.matter.clone() })
        }
        _ => Ok(()),
    }
}

/// Refuses unless enough people of enough units are in the hall; returns how many are.
pub(super) fn quorate(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Result<u32, Refusal> {
    let hall = attendance(state, cycle, holder, on);
    if let Some((at, missing)) = hall.quorum.iter().enumerate().find(|(_, condition)| !condition.holds()) {
        let (have, of, needed, rule) = (missing.have, missing.of, missing.needed, missing.rule.clone());
        return Err(match at {
            0 => Refusal::NoQuorum { have, of, needed, rule },
            _ => Refusal::UnitsMissing { have, of, needed, rule },
        });
    }
    Ok(hall.present)
}
