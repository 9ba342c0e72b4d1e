//! The second person for acts on accounts while a congress is in session. Người thứ hai.
//!
//! An act that lets an administrator act as a person who runs or counts an election, or that makes another
//! administrator, needs a second person. The second person need not be an administrator, so that a branch with
//! one administrator is not blocked. They must be independent of the actor: a person who sets a password can
//! sign in with it, so the people who set each other's passwords during the session count as one.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Act, Command, Permits, Reach, Refusal, Role, covers, may, reach};
use crate::elections::Stage;
use crate::identity::{Actor, PersonId, UnitKey};
use crate::permits::accounts::Change;
use crate::terms::Organ;
use crate::units::UnitIndex;
use crate::{Context, State, day_of};

/// How far back passwords are compared. A congress lasts a few days; one that was never closed must not tie
/// together the people whose accounts were opened in the years since.
const LONGEST_DAYS: i32 = 31;

/// A congress that is in session, or whose ballots are not counted yet.
pub(super) struct UnderWay<'a> {
    /// The cycle.
    pub cycle: &'a str,
    /// The unit that holds it.
    pub unit: UnitIndex,
    /// The day of its first session.
    pub since: Date,
}

/// The congresses under way: from the first session to the closing, and after it while an election of the
/// congress has a closed list and no result. Such an election was annulled and is held again, or passed to
/// the new committee.
pub(super) fn under_way(state: &State) -> impl Iterator<Item = UnderWay<'_>> {
    state.floors.all().filter_map(|(unit, floor)| {
        let first = floor.sittings().first()?;
        let is_open = |stage| matches!(stage, Stage::Listed | Stage::Voting | Stage::Counting);
        let counts = || state.elections.at(&floor.cycle, unit).any(|election| is_open(election.stage()));
        let is_on = floor.closed_at().is_none() || counts();
        is_on.then(|| UnderWay { cycle: &floor.cycle, unit, since: day_of(first.opened) })
    })
}

/// Whether a role runs elections, counts their ballots or manages the accounts of those who do.
pub(super) fn is_weighty(role: Role) -> bool {
    [Act::ManageAccounts, Act::KeepElections, Act::CountBallots]
        .into_iter()
        .any(|act| reach(role, act) != Reach::Nowhere)
}

/// Where an act needs a second person.
struct Needed {
    /// The cycle of the congress.
    cycle: String,
    /// The unit that holds the congress.
    unit: UnitIndex,
    /// The day from which passwords set for another person tie people together.
    since: Date,
}

/// The unit whose congress is under way, where an act on accounts therefore needs a second person: the actor
/// makes a teller or an administrator, takes a role, gives one to a person tied to them, or sets the password
/// of a person who runs the election, counts, or manages accounts.
pub(super) fn needs_second(state: &State, context: &Context, command: &Command) -> Option<UnitKey> {
    needed(state, context, command).map(|needed| state.units.get(needed.unit).key.clone())
}

fn needed(state: &State, context: &Context, command: &Command) -> Option<Needed> {
    let Actor::Person(actor) = context.actor else { return None };
    let day = context.today();
    // With the password goes whatever the account may do.
    let (person, roles, knows_password): (PersonId, Vec<(Role, &UnitKey)>, bool) = match command {
        Command::Grant { person, role, unit } => (*person, vec![(*role, unit)], false),
        Command::OpenAccount { person, roles, .. } => {
            (*person, roles.iter().map(|(role, unit)| (*role, unit)).collect(), true)
        }
        Command::Account { person, change: Change::PasswordSet, .. } if *person != actor => {
            let held = state.permits.of(*person);
            (*person, held.map(|grant| (grant.role, &grant.unit)).collect(), true)
        }
        _ => return None,
    };
    let longest = day.saturating_sub(LONGEST_DAYS.days());
    let is_asked = |hall: &UnderWay| {
        let is_tied = || state.permits.tied(actor, hall.since.max(longest)).contains(&person);
        roles.iter().any(|(role, unit)| {
            let reaches = does_something(*role)
                && state.units.find(unit).is_some_and(|held| covers(&state.units, held, hall.unit, day));
            let is_grave = matches!(role, Role::Administrator | Role::Teller);
            reaches && (is_grave || if knows_password { is_weighty(*role) } else { is_tied() })
        })
    };
    let mut halls = under_way(state).filter(is_asked);
    let first = halls.next()?;
    let since = halls.map(|hall| hall.since).fold(first.since, Date::min);
    Some(Needed { cycle: first.cycle.to_owned(), unit: first.unit, since: since.max(longest) })
}

/// Whether a role does more than look.
fn does_something(role: Role) -> bool {
    let acts = Act::ALL.into_iter().filter(|act| !matches!(act, Act::Look | Act::WatchScreen));
    acts.into_iter().any(|act| reach(role, act) != Reach::Nowhere)
}

impl Permits {
    /// A person, and everyone tied to them since a day: one set the other's password, or both are tied to a
    /// third person. Each of them may have signed in as another.
    fn tied(&self, person: PersonId, since: Date) -> BTreeSet<PersonId> {
        let pairs = || {
            self.set_by.iter().flat_map(|(of, setters)| {
                let recent = setters.iter().filter(|(_, on)| *on >= since);
                recent.map(|(by, _)| (*of, *by))
            })
        };
        let mut tied = BTreeSet::from([person]);
        loop {
            let next = pairs().find_map(|(one, other)| match (tied.contains(&one), tied.contains(&other)) {
                (true, false) => Some(other),
                (false, true) => Some(one),
                _ => None,
            });
            match next {
                Some(next) => tied.insert(next),
                None => return tied,
            };
        }
    }
}

/// The unit of the congress for which a second person agrees. Any other person with an account, or a member
/// of an organ of the congress, may be the second person. Excluded are the account holder concerned and
/// everyone tied to the actor by a password. A member without an account agrees with the code on their badge,
/// so the actor must not be a person who prints the badges.
pub(super) fn second_agrees(
    state: &State,
    context: &Context,
    second: PersonId,
    command: &Command,
) -> Result<UnitKey, crate::Refusal> {
    let Actor::Person(actor) = context.actor else { return Err(Refusal::SecondUnfit {}.into()) };
    let about = match command {
        Command::Enrol { person, .. }
        | Command::Grant { person, .. }
        | Command::Revoke { person, .. }
        | Command::OpenAccount { person, .. }
        | Command::Account { person, .. } => *person,
        Command::Token(_) | Command::Agreed { .. } => return Err(Refusal::SecondUnfit {}.into()),
    };
    let needed = needed(state, context, command);
    let sits = needed.as_ref().is_some_and(|needed| {
        let organ = |organ| state.floors.organ(&needed.cycle, needed.unit, organ);
        Organ::ALL.into_iter().any(|one| organ(one).contains(&second))
    });
    let has_account = state.permits.knows(second) && !state.permits.is_shut(second);
    if second == actor || second == about || !(has_account || sits) {
        return Err(Refusal::SecondUnfit {}.into());
    }
    let tied = state.permits.tied(actor, needed.as_ref().map_or(context.today(), |needed| needed.since));
    if tied.contains(&second) {
        return Err(Refusal::SecondTied {}.into());
    }
    if let Some(needed) = needed.as_ref().filter(|_| !has_account) {
        let key = &state.units.get(needed.unit).key;
        let prints = |person: &PersonId| {
            may(state, Actor::Person(*person), Act::KeepRoll, needed.unit, context.today())
                || state.permits.gave_up(*person, Act::KeepRoll, (&needed.cycle, key))
        };
        if tied.iter().any(prints) {
            return Err(Refusal::SecondByBadge { unit: key.clone() }.into());
        }
    }
    let of_congress = needed.map(|needed| state.units.get(needed.unit).key.clone());
    let of_command = || state.permits.enrolled_for(about).cloned();
    let of_actor = || state.permits.enrolled_for(actor).cloned();
    of_congress.or_else(of_command).or_else(of_actor).ok_or_else(|| Refusal::UnknownPerson {}.into())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::permits::{Event, apply};

    fn person(number: u128) -> PersonId {
        PersonId(uuid::Uuid::from_u128(number))
    }

    /// Passwords set: of whom, by whom, on which day of June.
    fn permits(set: &[(u128, u128, i8)]) -> Permits {
        let mut permits = Permits::default();
        for (of, by, day) in set {
            let (person, by, on) = (person(*of), Some(person(*by)), date(2020, 6, *day));
            let unit = UnitKey::new("340", date(2015, 1, 1));
            apply(&mut permits, &Event::AccountChanged { person, change: Change::PasswordSet, by, on, unit });
        }
        permits
    }

    #[test]
    fn passwords_tie_both_ways_and_through_others_and_only_in_the_session() {
        let tied = |set: &[(u128, u128, i8)]| {
            let tied = permits(set).tied(person(1), date(2020, 6, 15));
            (2..6).filter(|number| tied.contains(&person(*number))).collect::<Vec<u128>>()
        };
        assert_eq!(tied(&[]), []);
        assert_eq!(tied(&[(2, 1, 15)]), [2], "the actor set it");
        assert_eq!(tied(&[(1, 2, 15)]), [2], "it was set for the actor");
        assert_eq!(tied(&[(2, 1, 15), (3, 2, 16), (3, 4, 16)]), [2, 3, 4], "through others");
        assert_eq!(tied(&[(2, 1, 14), (3, 3, 15)]), [], "before the session, and one's own");
        assert_eq!(tied(&[(2, 1, 15), (2, 5, 16), (2, 2, 16)]), [2, 5], "a later password frees nobody");
    }

    #[test]
    fn who_last_set_a_password_is_known_for_each_day() {
        let permits = permits(&[(2, 1, 14), (2, 3, 16), (2, 2, 17)]);
        let set = |day| permits.password_set_by_another(person(2), date(2020, 6, day));
        assert_eq!(set(13), None);
        assert_eq!(set(15), Some((person(1), date(2020, 6, 14))));
        assert_eq!(set(20), Some((person(3), date(2020, 6, 16))));
    }
}
