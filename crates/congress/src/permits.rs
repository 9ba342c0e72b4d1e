//! Who may do what, and where. Ai được làm gì, ở đâu.
//!
//! A role is held on a unit and reaches its subtree. One table, [`reach`], says which role may do which act and how far.
//! What is done to accounts ([`accounts`]) is on record too: who did it, and to whom.

pub mod accounts;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::Named;
use crate::identity::{Actor, Digest, PersonId, UnitKey};
use crate::refusal::{cases, fact};
use crate::units::{UnitIndex, Units};
use crate::{Context, State, stations};

/// What a person is on a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Quản trị: accounts, units, cycles, imports; decides nothing about congresses.
    Administrator,
    /// Ban tổ chức: plans, approves and ratifies below, reports, corrects.
    OrganisationCommission,
    /// Bí thư: plans and reports the own subtree, approves and ratifies what is below.
    UnitSecretary,
    /// Ủy ban kiểm tra: takes in and verifies complaints about the elections of what is below.
    InspectionCommission,
    /// Ban Kiểm phiếu: counts ballots at a desk, sees no other desk.
    Teller,
    /// Điểm danh: lets people in and out of the hall, sees nothing but the door.
    Doorkeeper,
    /// Màn chiếu: shows the hall to the hall, and nothing else.
    Screen,
    /// Theo dõi: looks, changes nothing.
    Observer,
}

impl Role {
    /// Every role, highest first.
    pub const ALL: [Role; 8] = [
        Role::Administrator,
        Role::OrganisationCommission,
        Role::UnitSecretary,
        Role::InspectionCommission,
        Role::Teller,
        Role::Doorkeeper,
        Role::Screen,
        Role::Observer,
    ];

    /// The role's name in the record, in label files and in forms.
    pub fn name(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::OrganisationCommission => "organisation_commission",
            Role::UnitSecretary => "unit_secretary",
            Role::InspectionCommission => "inspection_commission",
            Role::Teller => "teller",
            Role::Doorkeeper => "doorkeeper",
            Role::Screen => "screen",
            Role::Observer => "observer",
        }
    }

    /// The role of a name.
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Something that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// See boards, units, reports and histories.
    Look,
    /// See what a hall's wall shows.
    WatchScreen,
    /// Enrol people, grant and revoke roles.
    ManageAccounts,
    /// Found, rename, move, merge, split, dissolve units.
    ManageUnits,
    /// Open a cycle and set the directive's windows.
    OpenCycle,
    /// Set the own plan for a level below.
    SetPlan,
    /// Give congresses their planned days.
    PlanCongress,
    /// Approve a planned congress of a unit below.
    ApproveCongress,
    /// Put a congress off.
    PostponeCongress,
    /// Choose pilots and direct elections of the secretary below.
    ChooseCongress,
    /// Report a congress as held.
    ReportCongress,
    /// Correct a report.
    CorrectReport,
    /// Ratify the result of a unit below.
    RatifyCongress,
    /// Fix how many delegates a congress has, and how many come from each unit below.
    ApportionDelegates,
    /// Call delegates, rule on their credentials, put alternates in.
    KeepRoll,
    /// Check people in and out.
    KeepDoor,
    /// Lead the congress through its programme, record votes by raised card.
    KeepFloor,
    /// Run elections: names, lists, ballots, counts, results.
    KeepElections,
    /// Count ballots at a desk.
    CountBallots,
    /// Write, adopt and sign the papers of a congress; seal and keep its ballots.
    KeepMinutes,
    /// Take in a complaint about an election of a unit below.
    FileComplaint,
    /// Write down what came of verifying it.
    VerifyComplaint,
    /// Take in a file.
    Import,
    /// Write down what a superior outside the installation decided about the top unit's congress.
    RecordOutsideDecision,
    /// Say whether the clock is right after it jumped.
    SetClock,
}

impl Act {
    /// Every act, in the order of the table.
    pub const ALL: [Act; 25] = [
        Act::Look,
        Act::WatchScreen,
        Act::ManageAccounts,
        Act::ManageUnits,
        Act::OpenCycle,
        Act::SetPlan,
        Act::PlanCongress,
        Act::ApproveCongress,
        Act::PostponeCongress,
        Act::ChooseCongress,
        Act::ReportCongress,
        Act::CorrectReport,
        Act::RatifyCongress,
        Act::ApportionDelegates,
        Act::KeepRoll,
        Act::KeepDoor,
        Act::KeepFloor,
        Act::KeepElections,
        Act::CountBallots,
        Act::KeepMinutes,
        Act::FileComplaint,
        Act::VerifyComplaint,
        Act::Import,
        Act::RecordOutsideDecision,
        Act::SetClock,
    ];

    /// The act's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Act::Look => "look",
            Act::WatchScreen => "watch-screen",
            Act::ManageAccounts => "manage-accounts",
            Act::ManageUnits => "manage-units",
            Act::OpenCycle => "open-cycle",
            Act::SetPlan => "set-plan",
            Act::PlanCongress => "plan-congress",
            Act::ApproveCongress => "approve-congress",
            Act::PostponeCongress => "postpone-congress",
            Act::ChooseCongress => "choose-congress",
            Act::ReportCongress => "report-congress",
            Act::CorrectReport => "correct-report",
            Act::RatifyCongress => "ratify-congress",
            Act::ApportionDelegates => "apportion-delegates",
            Act::KeepRoll => "keep-roll",
            Act::KeepDoor => "keep-door",
            Act::KeepFloor => "keep-floor",
            Act::KeepElections => "keep-elections",
            Act::CountBallots => "count-ballots",
            Act::KeepMinutes => "keep-minutes",
            Act::FileComplaint => "file-complaint",
            Act::VerifyComplaint => "verify-complaint",
            Act::Import => "import",
            Act::RecordOutsideDecision => "record-outside-decision",
            Act::SetClock => "set-clock",
        }
    }
}

/// How far a role reaches for an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Not at all.
    Nowhere,
    /// The units below, not the own one: nobody approves or ratifies their own congress.
    Below,
    /// The own unit and everything below.
    Subtree,
}

/// The table: which role may do which act, and how far.
pub fn reach(role: Role, act: Act) -> Reach {
    use Reach::{Below, Nowhere, Subtree};
    match (role, act) {
        (_, Act::WatchScreen) => Subtree,
        // Whoever stands at a door or a screen is handed one page, not the unit.
        (Role::Doorkeeper | Role::Screen, Act::Look) => Nowhere,
        (_, Act::Look) => Subtree,

        // To write down what a superior outside decided is no decision of one's own: whoever leads the congress is left out of it.
        (
            Role::Administrator,
            Act::ManageAccounts
            | Act::ManageUnits
            | Act::OpenCycle
            | Act::Import
            | Act::RecordOutsideDecision
            | Act::SetClock,
        ) => Subtree,
        (Role::Administrator, _) => Nowhere,

        // A person who keeps an election counts none of its ballots.
        (
            Role::OrganisationCommission,
            Act::ManageAccounts | Act::OpenCycle | Act::VerifyComplaint | Act::CountBallots,
        ) => Nowhere,
        (
            Role::OrganisationCommission,
            Act::ApproveCongress | Act::ChooseCongress | Act::RatifyCongress | Act::FileComplaint,
        ) => Below,
        (Role::OrganisationCommission, _) => Subtree,

        (
            Role::UnitSecretary,
            Act::SetPlan
            | Act::PlanCongress
            | Act::PostponeCongress
            | Act::ReportCongress
            | Act::CorrectReport
            | Act::ApportionDelegates
            | Act::KeepRoll
            | Act::KeepDoor
            | Act::KeepFloor
            | Act::KeepElections
            | Act::KeepMinutes,
        ) => Subtree,
        (
            Role::UnitSecretary,
            Act::ApproveCongress | Act::ChooseCongress | Act::RatifyCongress | Act::FileComplaint,
        ) => Below,
        (Role::UnitSecretary, _) => Nowhere,

        (Role::InspectionCommission, Act::FileComplaint | Act::VerifyComplaint) => Below,
        (Role::InspectionCommission, _) => Nowhere,

        (Role::Teller, Act::CountBallots) => Subtree,
        (Role::Doorkeeper, Act::KeepDoor) => Subtree,
        (Role::Teller | Role::Doorkeeper | Role::Screen | Role::Observer, _) => Nowhere,
    }
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grant {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// Where.
    pub unit: UnitKey,
}

/// What may be asked about people's roles.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Make a person known to the record; the name went to the vault first.
    Enrol {
        /// The person.
        person: PersonId,
        /// The salted digest of what the vault keeps.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// Give a role.
    Grant {
        /// To whom.
        person: PersonId,
        /// Which.
        role: Role,
        /// On which unit.
        unit: UnitKey,
    },
    /// Take a role back.
    Revoke {
        /// From whom.
        person: PersonId,
        /// Which.
        role: Role,
        /// On which unit.
        unit: UnitKey,
    },
    /// Open an account in one act: the person becomes known, has an account and roles. Name and account went to the vault first.
    OpenAccount {
        /// The person.
        person: PersonId,
        /// The salted digest of what the vault keeps.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
        /// The roles, each on its unit.
        roles: Vec<(Role, UnitKey)>,
    },
    /// Do something to an account.
    Account {
        /// Whose.
        person: PersonId,
        /// What.
        change: accounts::Change,
    },
    /// The same with a second person, who showed who they are at the same screen.
    Agreed {
        /// Who agrees.
        second: PersonId,
        /// To what.
        command: Box<Command>,
    },
}

/// What happened to people's roles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// A person became known.
    #[serde(rename = "PersonEnrolled.v1")]
    PersonEnrolled {
        /// The person.
        person: PersonId,
        /// The salted digest of what the vault keeps.
        digest: Digest,
        /// The unit for which the person was enrolled.
        unit: UnitKey,
    },
    /// A role was given.
    #[serde(rename = "RoleGranted.v1")]
    RoleGranted {
        /// To whom.
        person: PersonId,
        /// Which.
        role: Role,
        /// On which unit.
        unit: UnitKey,
    },
    /// A role was taken back.
    #[serde(rename = "RoleRevoked.v1")]
    RoleRevoked {
        /// From whom.
        person: PersonId,
        /// Which.
        role: Role,
        /// On which unit.
        unit: UnitKey,
    },
    /// Something was done to an account; who did it is the actor of the act.
    #[serde(rename = "AccountChanged.v1")]
    AccountChanged {
        /// Whose.
        person: PersonId,
        /// What.
        change: accounts::Change,
        /// The person who did it; nobody where a tool did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// The day.
        on: Date,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// A second person agreed to what follows in the same act.
    #[serde(rename = "SecondPersonAgreed.v1")]
    SecondPersonAgreed {
        /// Who.
        person: PersonId,
        /// The unit whose accounts it is about.
        unit: UnitKey,
    },
}

impl Event {
    /// The units that the event speaks of.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::PersonEnrolled { unit, .. }
            | Event::AccountChanged { unit, .. }
            | Event::SecondPersonAgreed { unit, .. }
            | Event::RoleGranted { unit, .. }
            | Event::RoleRevoked { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why not by this person.
    Permits "permits" {
        /// No role of the actor reaches the unit for this act.
        NotPermitted "not-permitted" { /// The act.
            act: String => fact::text, /// The unit.
            unit: UnitKey => fact::unit }
        /// The act asks for a role over the whole installation.
        NotEverywhere "not-everywhere" { /// The act.
            act: String => fact::text }
        /// The unit is not known.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The person was never enrolled.
        UnknownPerson "unknown-person" { }
        /// The person is already enrolled.
        AlreadyEnrolled "already-enrolled" { }
        /// The person already holds the role there.
        AlreadyGranted "already-granted" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The person does not hold the role there.
        NotGranted "not-granted" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The last administrator of a unit may not be taken away by the same person.
        OwnAdministration "own-administration" { /// The unit.
            unit: UnitKey => fact::unit }
        /// While a congress is in session, a second person agrees.
        SecondNeeded "second-needed" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// Somebody may not be the second person.
        SecondUnfit "second-unfit" { }
        /// Nobody shuts or erases their own account.
        OwnAccount "own-account" { }
        /// Nobody is erased who stands in an election that is not over.
        StillStands "still-stands" { }
    }
}

/// Who is known and who holds what.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Permits {
    people: Vec<(PersonId, Digest, UnitKey)>,
    grants: Vec<Grant>,
    /// Who set the password of an account last, and when, where it was somebody else.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    set_by: BTreeMap<PersonId, (PersonId, Date)>,
    /// Those whose accounts are shut or erased.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    shut: BTreeSet<PersonId>,
}

impl Permits {
    /// Every role held.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// The roles of one person.
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(move |grant| grant.person == person)
    }

    /// Everyone enrolled, with the digest of what the vault keeps and the unit they were enrolled for.
    pub fn people(&self) -> &[(PersonId, Digest, UnitKey)] {
        &self.people
    }

    fn knows(&self, person: PersonId) -> bool {
        self.enrolled_for(person).is_some()
    }

    /// Whether an account is shut or erased.
    pub fn is_shut(&self, person: PersonId) -> bool {
        self.shut.contains(&person)
    }

    /// The unit for which a person was enrolled.
    fn enrolled_for(&self, person: PersonId) -> Option<&UnitKey> {
        self.people.iter().find(|(known, _, _)| *known == person).map(|(_, _, unit)| unit)
    }
}

/// Whether an actor may do an act to a unit on a day.
pub fn may(state: &State, actor: Actor, act: Act, unit: UnitIndex, day: Date) -> bool {
    let person = match actor {
        Actor::Operator | Actor::System => return true,
        Actor::Station(station) => return stations::may(state, station, act, unit),
        Actor::Person(person) => person,
    };
    state.permits.of(person).any(|grant| {
        let Some(held) = state.units.find(&grant.unit) else { return false };
        match reach(grant.role, act) {
            Reach::Nowhere => false,
            Reach::Subtree => covers(&state.units, held, unit, day),
            // Nor the congress of a unit that ended in their own: whoever leads the heir may have led that one.
            Reach::Below => {
                held != unit && !ended_in(&state.units, unit, held) && covers(&state.units, held, unit, day)
            }
        }
    })
}

/// Whether `unit` ended in `heir`, itself or by way of others.
fn ended_in(units: &Units, unit: UnitIndex, heir: UnitIndex) -> bool {
    let ending = units.get(unit).ending();
    ending.is_some_and(|ending| {
        ending.heirs.iter().any(|next| *next == heir || (*next != unit && ended_in(units, *next, heir)))
    })
}

/// Whether a role on `held` reaches `unit`. A unit that has ended, or is not born yet, is reached through the place it
/// had on its last or first day, so that its past stays in sight of those above; whoever holds a role on its heir reaches it
/// too. The other way round no role goes: the officers of a merged unit are not those of the unit that took it in.
fn covers(units: &Units, held: UnitIndex, unit: UnitIndex, day: Date) -> bool {
    let life = units.get(unit);
    let seen = match life.ending() {
        Some(ending) if ending.on <= day => ending.on.yesterday().unwrap_or(ending.on),
        _ => day.max(life.key.from),
    };
    units.within(unit, held, seen)
        || units.get(unit).ending().is_some_and(|ending| {
            ending.on <= day
                && ending.heirs.iter().any(|heir| *heir != unit && covers(units, held, *heir, day))
        })
}

/// Refuses unless the actor may do the act to the unit on the day of the act.
pub(crate) fn require(
    state: &State,
    context: &Context,
    act: Act,
    unit: UnitIndex,
) -> Result<(), crate::Refusal> {
    if may(state, context.actor, act, unit, context.today()) {
        return Ok(());
    }
    let unit = state.units.get(unit).key.clone();
    Err(Refusal::NotPermitted { act: act.name().into(), unit }.into())
}

/// Refuses unless the actor is the operator, or holds a role for the act on every root of the forest.
pub(crate) fn require_everywhere(state: &State, context: &Context, act: Act) -> Result<(), crate::Refusal> {
    let today = context.today();
    if matches!(context.actor, Actor::Operator | Actor::System)
        || (!state.units.is_empty()
            && state.units.roots_on(today).all(|root| may(state, context.actor, act, root, today)))
    {
        return Ok(());
    }
    Err(Refusal::NotEverywhere { act: act.name().into() }.into())
}

/// Decides about people, roles and accounts.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let events = match command {
        Command::Agreed { second, command } => {
            let unit = accounts::second_agrees(state, context, second, &command)?;
            let agreed = Event::SecondPersonAgreed { person: second, unit };
            [agreed].into_iter().chain(decided(state, context, *command)?).collect()
        }
        command => {
            if let Some(unit) = accounts::needs_second(state, context, &command) {
                return Err(Refusal::SecondNeeded { unit }.into());
            }
            decided(state, context, command)?
        }
    };
    Ok(events.into_iter().map(crate::Event::Permits).collect())
}

fn decided(state: &State, context: &Context, command: Command) -> Result<Vec<Event>, crate::Refusal> {
    let find =
        |unit: &UnitKey| state.units.find(unit).ok_or_else(|| Refusal::UnknownUnit { unit: unit.clone() });
    let permits = &state.permits;
    let event = match command {
        Command::Enrol { person, digest, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if permits.knows(person) {
                return Err(Refusal::AlreadyEnrolled {}.into());
            }
            Event::PersonEnrolled { person, digest, unit }
        }
        Command::OpenAccount { person, digest, unit, roles } => {
            for unit in [&unit].into_iter().chain(roles.iter().map(|(_, unit)| unit)) {
                require(state, context, Act::ManageAccounts, find(unit)?)?;
            }
            if permits.knows(person) {
                return Err(Refusal::AlreadyEnrolled {}.into());
            }
            let enrolled = Event::PersonEnrolled { person, digest, unit: unit.clone() };
            let opened = accounts::changed(context, person, accounts::Change::Opened, unit);
            let granted = roles.into_iter().map(|(role, unit)| Event::RoleGranted { person, role, unit });
            return Ok([enrolled, opened].into_iter().chain(granted).collect());
        }
        Command::Account { person, change } => accounts::decide(state, context, person, change)?,
        Command::Grant { person, role, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if !permits.knows(person) {
                return Err(Refusal::UnknownPerson {}.into());
            }
            if permits.of(person).any(|grant| grant.role == role && grant.unit == unit) {
                return Err(Refusal::AlreadyGranted { unit }.into());
            }
            Event::RoleGranted { person, role, unit }
        }
        Command::Revoke { person, role, unit } => {
            require(state, context, Act::ManageAccounts, find(&unit)?)?;
            if !permits.of(person).any(|grant| grant.role == role && grant.unit == unit) {
                return Err(Refusal::NotGranted { unit }.into());
            }
            // Whoever locks themselves out can no longer let anyone in.
            if role == Role::Administrator && context.actor == Actor::Person(person) {
                return Err(Refusal::OwnAdministration { unit }.into());
            }
            Event::RoleRevoked { person, role, unit }
        }
        // One second person is enough.
        Command::Agreed { .. } => return Err(Refusal::SecondUnfit {}.into()),
    };
    Ok(vec![event])
}

/// Makes a change of roles or accounts true.
pub(crate) fn apply(permits: &mut Permits, event: &Event) {
    match event {
        Event::PersonEnrolled { person, digest, unit } => {
            permits.people.push((*person, *digest, unit.clone()))
        }
        Event::RoleGranted { person, role, unit } => {
            permits.grants.push(Grant { person: *person, role: *role, unit: unit.clone() })
        }
        Event::RoleRevoked { person, role, unit } => permits
            .grants
            .retain(|grant| grant.person != *person || grant.role != *role || grant.unit != *unit),
        Event::AccountChanged { person, change, by, on, .. } => {
            use accounts::Change::{Erased, Opened, OpenedAgain, PasswordSet, SessionsEnded, Shut};
            match change {
                Opened | PasswordSet => {
                    if let Some(by) = by.filter(|by| by != person) {
                        permits.set_by.insert(*person, (by, *on));
                    }
                }
                Shut | Erased => drop(permits.shut.insert(*person)),
                OpenedAgain => drop(permits.shut.remove(person)),
                SessionsEnded => {}
            }
        }
        Event::SecondPersonAgreed { .. } => {}
    }
}
