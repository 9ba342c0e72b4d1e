//! Which tasks wait for which person. Việc chờ ai làm.
//!
//! A task waits for the nearest holders of a role for its act: those at the unit itself where the act may be done on the
//! own unit, else those at the nearest unit above. A superior further up may do it as well, but it is not on their list: a
//! task on two lists is done by neither.

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::permission::ended_in;
use super::view::waiting::WaitingKey;
use super::{Act, Reach, may, reach, tokens};
use crate::State;
use crate::access::waiting::WaitingTask;
use crate::identity::{Actor, PersonId};
use crate::units::{Forest, UnitIndex};

/// A unit whose holders of a role for an act are asked, and whether about the unit itself: some roles may do the act
/// below their unit only.
type Office = (UnitIndex, Act, bool);

/// The units with a holder of a role for each act.
struct Holders<'state> {
    state: &'state State,
    day: Date,
    held: FxHashSet<Office>,
}

impl<'state> Holders<'state> {
    fn on(state: &'state State, day: Date) -> Holders<'state> {
        let grants = state.permits.grants().iter().filter(|grant| !state.permits.is_shut(grant.person));
        // Many people hold the same role on the same unit.
        let roles: FxHashSet<_> = grants.map(|grant| (grant.role, &grant.unit)).collect();
        let mut held = FxHashSet::default();
        for (role, unit) in roles {
            let Some(unit) = state.units.find(unit) else { continue };
            for act in Act::ALL {
                held.extend(held_by(unit, act, reach(role, act)));
            }
        }
        Holders { state, day, held }
    }

    /// Whose task it is; `None` where no role reaches it.
    fn of(&self, task: &WaitingTask) -> Option<Office> {
        let units = &self.state.units;
        // For a unit that has ended its last day counts, as for permissions.
        let seen = match units.get(task.unit).ending() {
            Some(ending) if ending.on <= self.day => ending.on.yesterday().unwrap_or(ending.on),
            _ => self.day,
        };
        let own = (task.unit, task.act, true);
        let mut above = units.ancestors_on(task.unit, seen).map(|above| (above, task.act, false));
        // A holder who may act below their unit only decides nothing about a unit that ends in theirs.
        let holds = |office: &Office| {
            let (unit, act, is_own) = *office;
            let acts_on_own = || self.held.contains(&(unit, act, true));
            self.held.contains(office) && (is_own || !ended_in(units, task.unit, unit) || acts_on_own())
        };
        match task.is_for_parent {
            true => above.next().filter(holds),
            false => std::iter::once(own).chain(above).find(holds),
        }
    }
}

/// What a role on a unit is asked about.
fn held_by(unit: UnitIndex, act: Act, reach: Reach) -> impl Iterator<Item = Office> {
    let own = (reach == Reach::Subtree).then_some((unit, act, true));
    let below = (reach != Reach::Nowhere).then_some((unit, act, false));
    own.into_iter().chain(below)
}

/// What one person is asked about, by their roles.
fn asked(state: &State, person: PersonId) -> FxHashSet<Office> {
    let grants = state.permits.of(person).filter(|_| !state.permits.is_shut(person));
    let held = grants.filter_map(|grant| Some((grant.role, state.units.find(&grant.unit)?)));
    held.flat_map(|(role, unit)| {
        Act::ALL.into_iter().flat_map(move |act| held_by(unit, act, reach(role, act)))
    })
    .collect()
}

/// How many tasks wait on a day, by the holders of roles: the count of any person follows at once.
#[derive(Clone, Debug, Default)]
pub struct WaitingCounts(FxHashMap<Office, usize>);

impl WaitingCounts {
    /// Counts every task. The time grows with the number of units; keep the result until the next act.
    pub fn on(state: &State, forest: &Forest, day: Date) -> WaitingCounts {
        let holders = Holders::on(state, day);
        let mut counts = WaitingCounts::default();
        state.each_waiting((forest, day), &mut |task| {
            if let Some(office) = holders.of(&task) {
                *counts.0.entry(office).or_default() += 1;
            }
        });
        counts
    }

    /// How many of them wait for a person.
    pub fn of(&self, state: &State, person: PersonId) -> usize {
        asked(state, person).iter().filter_map(|office| self.0.get(office)).sum()
    }
}

/// The tasks that wait for an actor on a day, in the order of a list: by kind, then the most urgent first. A key for
/// programs sees those of its owner that it may do. A station has no tasks.
pub fn waiting<'state>(
    state: &'state State,
    forest: &Forest,
    actor: Actor,
    day: Date,
) -> Vec<WaitingTask<'state>> {
    let Some(person) = tokens::behind(state, actor) else { return Vec::new() };
    let (holders, asked) = (Holders::on(state, day), asked(state, person));
    let is_program = matches!(actor, Actor::Token(_));
    let mut tasks = Vec::new();
    state.each_waiting((forest, day), &mut |task| {
        let is_asked = holders.of(&task).is_some_and(|office| asked.contains(&office));
        if is_asked && (!is_program || may(state, actor, task.act, task.unit, day)) {
            tasks.push(task);
        }
    });
    tasks.sort_by_cached_key(|task| WaitingKey::of(state, task));
    tasks
}
