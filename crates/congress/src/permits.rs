//! Permissions: which role may do which act, and on which units. Ai được làm gì, ở đâu.
//!
//! A person holds a role on a unit, and the role applies to the subtree of the unit. One table, [`reach`],
//! says which role may do which act and how far. Changes of accounts ([`accounts`]) are recorded too: who
//! made them, and for whom.

pub mod accounts;
pub mod tokens;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::Named;
use crate::identity::{Actor, Digest, PersonId, TokenId, UnitKey};
use crate::refusal::{cases, fact};
use crate::units::{UnitIndex, Units};
use crate::{Context, State, stations};

/// The role of a person on a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::Role))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Quản trị: manages accounts, units, cycles, imports; makes no decision about congresses.
    Administrator,
    /// Ban tổ chức: plans, approves and ratifies below, reports, corrects.
    OrganisationCommission,
    /// Bí thư: plans and reports the own subtree, approves and ratifies the units below.
    UnitSecretary,
    /// Ủy ban kiểm tra: files and verifies complaints about the elections of the units below.
    InspectionCommission,
    /// Ban Kiểm phiếu: counts ballots at a desk and does not see other desks.
    Teller,
    /// Điểm danh: checks people in and out, and sees the check-in page only.
    Doorkeeper,
    /// Màn chiếu: shows the screens of the hall, and no other page.
    Screen,
    /// Theo dõi: views and changes nothing.
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

    /// The role with this name.
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// The acts that need a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::Act))]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// See boards, units, reports and histories.
    Look,
    /// View the screens of a hall.
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
    /// Set the number of delegates of a congress, and the number from each unit below.
    ApportionDelegates,
    /// Call delegates, rule on their credentials, put alternates in.
    KeepRoll,
    /// Check people in and out.
    KeepDoor,
    /// Lead the congress through its programme and record votes by raised card.
    KeepFloor,
    /// Run elections: nominations, lists, ballots, counts, results.
    KeepElections,
    /// Count ballots at a desk.
    CountBallots,
    /// Write, adopt and sign the papers of a congress; seal and keep its ballots.
    KeepMinutes,
    /// File a complaint about an election of a unit below.
    FileComplaint,
    /// Record the result of its verification.
    VerifyComplaint,
    /// Import a file.
    Import,
    /// Record a decision of a superior outside the installation about the top unit's congress.
    RecordOutsideDecision,
    /// Confirm or correct the clock after it jumped.
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

/// The units that a role may do an act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// On no unit.
    Nowhere,
    /// The units below and not the own unit, because a unit may not approve or ratify its own congress.
    Below,
    /// The own unit and everything below.
    Subtree,
}

/// The table: which role may do which act, and how far.
pub fn reach(role: Role, act: Act) -> Reach {
    use Reach::{Below, Nowhere, Subtree};
    match (role, act) {
        (_, Act::WatchScreen) => Subtree,
        // A doorkeeper or a screen gets one page, not the unit.
        (Role::Doorkeeper | Role::Screen, Act::Look) => Nowhere,
        (_, Act::Look) => Subtree,

        // An administrator records the decisions of an outside superior, so that those who lead the congress
        // do not record them.
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

        // A person who runs an election counts none of its ballots.
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

/// A role of a person on a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The person.
    pub person: PersonId,
    /// The role.
    pub role: Role,
    /// The unit.
    pub unit: UnitKey,
}

/// The commands on roles and accounts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Enrol a person; the name is already in the vault.
    Enrol {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// Give a role.
    Grant {
        /// The person who gets the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// Take a role back.
    Revoke {
        /// The person who loses the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// Create an account in one act: the person is enrolled, has an account and roles. Name and account are
    /// already in the vault.
    OpenAccount {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
        /// The roles, each on its unit.
        roles: Vec<(Role, UnitKey)>,
    },
    /// Change an account.
    Account {
        /// The account holder.
        person: PersonId,
        /// The change.
        change: accounts::Change,
    },
    /// Make or take back a key with which a program acts for a person.
    Token(tokens::Command),
    /// The same with the agreement of a second person, who signed in on the same screen.
    Agreed {
        /// The second person.
        second: PersonId,
        /// The command agreed to.
        #[cfg_attr(feature = "schema", schema(no_recursion))]
        command: Box<Command>,
    },
}

/// The events of roles and accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// A person was enrolled.
    #[serde(rename = "PersonEnrolled.v1")]
    PersonEnrolled {
        /// The person.
        person: PersonId,
        /// The salted digest of the person's name in the vault.
        digest: Digest,
        /// The unit for which the person was enrolled.
        unit: UnitKey,
    },
    /// A role was given.
    #[serde(rename = "RoleGranted.v1")]
    RoleGranted {
        /// The person who got the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// A role was taken back.
    #[serde(rename = "RoleRevoked.v1")]
    RoleRevoked {
        /// The person who lost the role.
        person: PersonId,
        /// The role.
        role: Role,
        /// The unit.
        unit: UnitKey,
    },
    /// An account was changed; the actor of the act changed it.
    #[serde(rename = "AccountChanged.v1")]
    AccountChanged {
        /// The account holder.
        person: PersonId,
        /// The change.
        change: accounts::Change,
        /// The person who made the change; `None` where a tool made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
        /// The day.
        on: Date,
        /// The unit for which the person is enrolled.
        unit: UnitKey,
    },
    /// A person made a key for a program.
    #[serde(rename = "TokenIssued.v1")]
    TokenIssued {
        /// Its number.
        token: TokenId,
        /// Its owner.
        person: PersonId,
        /// What it is for.
        name: String,
        /// The unit.
        unit: UnitKey,
        /// The acts.
        acts: BTreeSet<Act>,
        /// The day on which it was made.
        since: Date,
        /// Its last day.
        until: Date,
        /// The SHA-256 of its secret.
        secret: Digest,
    },
    /// A key was taken back.
    #[serde(rename = "TokenRevoked.v1")]
    TokenRevoked {
        /// Its number.
        token: TokenId,
        /// The unit.
        unit: UnitKey,
        /// The day.
        on: Date,
    },
    /// A second person agreed to the events after this one in the same act.
    #[serde(rename = "SecondPersonAgreed.v1")]
    SecondPersonAgreed {
        /// The second person.
        person: PersonId,
        /// The unit of the accounts.
        unit: UnitKey,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::PersonEnrolled { unit, .. }
            | Event::AccountChanged { unit, .. }
            | Event::SecondPersonAgreed { unit, .. }
            | Event::TokenIssued { unit, .. }
            | Event::TokenRevoked { unit, .. }
            | Event::RoleGranted { unit, .. }
            | Event::RoleRevoked { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on roles or accounts is refused.
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
        /// The last administrator of a unit may not remove their own role.
        OwnAdministration "own-administration" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A key is made by its owner at a screen.
        OwnTokensOnly "own-tokens-only" { }
        /// A key needs a name of a usual length.
        TokenName "token-name" { /// The longest, in letters.
            most: u32 => fact::number }
        /// No key may do this act.
        TokenAct "token-act" { /// The act.
            act: String => fact::text }
        /// A key names at least one act and a last day within a year.
        TokenSpan "token-span" { /// The latest last day.
            last: Date => fact::day }
        /// No role of the owner allows the act on the unit, or below it.
        TokenBeyond "token-beyond" { /// The act.
            act: String => fact::text, /// The unit.
            unit: UnitKey => fact::unit }
        /// A person has a limited number of keys, each with a number of its own.
        TooManyTokens "too-many-tokens" { /// The most.
            most: u32 => fact::number }
        /// There is no such key.
        UnknownToken "unknown-token" { }
        /// While a congress is in session, a second person agrees.
        SecondNeeded "second-needed" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// This person may not be the second person.
        SecondUnfit "second-unfit" { }
        /// An account holder may not deactivate or erase their own account.
        OwnAccount "own-account" { }
        /// A candidate in an election in progress may not be erased.
        StillStands "still-stands" { }
    }
}

/// The people enrolled and their roles.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Permits {
    people: Vec<(PersonId, Digest, UnitKey)>,
    grants: Vec<Grant>,
    /// The person who last set the password of another person's account, and the day.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    set_by: BTreeMap<PersonId, (PersonId, Date)>,
    /// People whose accounts are deactivated or erased.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    shut: BTreeSet<PersonId>,
    /// The keys with which programs act.
    #[serde(skip_serializing_if = "tokens::Tokens::is_empty")]
    tokens: tokens::Tokens,
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

    /// Everyone enrolled, with the digest of the name in the vault and the unit they were enrolled for.
    pub fn people(&self) -> &[(PersonId, Digest, UnitKey)] {
        &self.people
    }

    /// The keys with which programs act.
    pub fn tokens(&self) -> &tokens::Tokens {
        &self.tokens
    }

    fn knows(&self, person: PersonId) -> bool {
        self.enrolled_for(person).is_some()
    }

    /// Whether an account is deactivated or erased.
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
        Actor::Token(token) => {
            let Some(token) = state.permits.tokens.get(token).filter(|token| token.holds_on(day)) else {
                return false;
            };
            let scope = state.units.find(&token.unit);
            let is_in_scope = token.acts.contains(&act) && !tokens::WITHHELD.contains(&act);
            if !is_in_scope
                || !scope.is_some_and(|scope| covers(&state.units, scope, unit, day))
                || state.permits.is_shut(token.person)
            {
                return false;
            }
            token.person
        }
    };
    state.permits.of(person).any(|grant| {
        let Some(held) = state.units.find(&grant.unit) else { return false };
        match reach(grant.role, act) {
            Reach::Nowhere => false,
            Reach::Subtree => covers(&state.units, held, unit, day),
            // This excludes the congress of a unit that ended in the own one: the leaders of the heir may
            // have led that unit.
            Reach::Below => {
                held != unit && !ended_in(&state.units, unit, held) && covers(&state.units, held, unit, day)
            }
        }
    })
}

/// Whether a person has a role for an act on a unit or, for acts on the units below only, on those below it.
fn holds(state: &State, person: PersonId, act: Act, unit: UnitIndex, day: Date) -> bool {
    state.permits.of(person).any(|grant| {
        let held = state.units.find(&grant.unit);
        reach(grant.role, act) != Reach::Nowhere
            && held.is_some_and(|held| covers(&state.units, held, unit, day))
    })
}

/// Whether `unit` ended in `heir`, itself or by way of others.
fn ended_in(units: &Units, unit: UnitIndex, heir: UnitIndex) -> bool {
    let ending = units.get(unit).ending();
    ending.is_some_and(|ending| {
        ending.heirs.iter().any(|next| *next == heir || (*next != unit && ended_in(units, *next, heir)))
    })
}

/// Whether a role on `held` applies to `unit`. For a unit that has ended, or does not exist yet, its place on
/// its last or first day counts, so that the units above keep access to its past. A role on its heir applies
/// to it too. A role on a merged unit does not apply to the heir: its officers are not those of the heir.
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

/// Refuses unless the actor may do the act on the unit on the day of the act.
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
    // No key manages accounts: what the record says of an account must also happen in the vault.
    let takes_back = matches!(command, Command::Token(tokens::Command::Revoke { .. }));
    if matches!(context.actor, Actor::Token(_)) && !takes_back {
        return Err(Refusal::TokenAct { act: Act::ManageAccounts.name().into() }.into());
    }
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
        Command::Token(command) => tokens::decide(state, context, command)?,
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
            // Administrators who remove their own role can no longer give anyone access.
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

/// Applies an event to roles or accounts.
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
            // What ends the sessions of a person ends the keys too.
            if !matches!(change, Opened | OpenedAgain) {
                permits.tokens.end_all(*person);
            }
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
        Event::TokenIssued { .. } | Event::TokenRevoked { .. } => tokens::apply(&mut permits.tokens, event),
        Event::SecondPersonAgreed { .. } => {}
    }
}
