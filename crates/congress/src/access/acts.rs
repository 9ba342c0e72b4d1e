//! The table of acts: who may do each, and how far. Bảng hành vi.
//!
//! A new act is one row. A role that is missing from a row may not do the act.

use serde::{Deserialize, Serialize};

use super::roles::Role;

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

/// Makes [`Act`] and [`reach`] from the rows of the table: the act, its name in label files, and the roles
/// that may do it below their unit or in its whole subtree.
macro_rules! acts {
    ($( $(#[doc = $doc:literal])+ $act:ident $name:literal $( $reach:ident [ $($role:ident),+ $(,)? ] )+ )*) => {
        /// The acts that need a permission.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = permits::Act))]
        #[serde(rename_all = "kebab-case")]
        pub enum Act { $( $(#[doc = $doc])+ $act ),* }

        impl Act {
            /// Every act, in the order of the table.
            pub const ALL: [Act; [$( Act::$act ),*].len()] = [$( Act::$act ),*];

            /// The act's name in label files.
            pub fn name(self) -> &'static str {
                match self { $( Act::$act => $name ),* }
            }
        }

        /// Which role may do which act, and how far.
        pub fn reach(role: Role, act: Act) -> Reach {
            match act {
                $( Act::$act => match role {
                    $( $( Role::$role )|+ => Reach::$reach, )+
                    #[allow(unreachable_patterns)] // A row may name every role.
                    _ => Reach::Nowhere,
                } ),*
            }
        }
    };
}

acts! {
    /// See boards, units, reports and histories.
    // A doorkeeper or a screen gets one page, not the unit.
    Look "look" Subtree [
        Administrator, OrganisationCommission, UnitSecretary, InspectionCommission, Teller, Observer,
    ]
    /// View the screens of a hall.
    WatchScreen "watch-screen" Subtree [
        Administrator, OrganisationCommission, UnitSecretary, InspectionCommission, Teller, Doorkeeper, Screen,
        Observer,
    ]
    /// Enrol people, grant and revoke roles.
    ManageAccounts "manage-accounts" Subtree [Administrator]
    /// Found, rename, move, merge, split, dissolve units.
    ManageUnits "manage-units" Subtree [Administrator, OrganisationCommission]
    /// Open a cycle and set the directive's windows.
    OpenCycle "open-cycle" Subtree [Administrator]
    /// Set the own plan for a level below.
    SetPlan "set-plan" Subtree [OrganisationCommission, UnitSecretary]
    /// Give congresses their planned days.
    PlanCongress "plan-congress" Subtree [OrganisationCommission, UnitSecretary]
    /// Approve a planned congress of a unit below.
    ApproveCongress "approve-congress" Below [OrganisationCommission, UnitSecretary]
    /// Put a congress off.
    PostponeCongress "postpone-congress" Subtree [OrganisationCommission, UnitSecretary]
    /// Choose pilots and direct elections of the secretary below.
    ChooseCongress "choose-congress" Below [OrganisationCommission, UnitSecretary]
    /// Report a congress as held.
    ReportCongress "report-congress" Subtree [OrganisationCommission, UnitSecretary]
    /// Correct a report.
    CorrectReport "correct-report" Subtree [OrganisationCommission, UnitSecretary]
    /// Ratify the result of a unit below.
    RatifyCongress "ratify-congress" Below [OrganisationCommission, UnitSecretary]
    /// Set the number of delegates of a congress, and the number from each unit below.
    ApportionDelegates "apportion-delegates" Subtree [OrganisationCommission, UnitSecretary]
    /// Call delegates, rule on their credentials, put alternates in.
    KeepRoll "keep-roll" Subtree [OrganisationCommission, UnitSecretary]
    /// Check people in and out.
    KeepDoor "keep-door" Subtree [OrganisationCommission, UnitSecretary, Doorkeeper]
    /// Lead the congress through its programme and record votes by raised card.
    KeepFloor "keep-floor" Subtree [OrganisationCommission, UnitSecretary]
    /// Run elections: nominations, lists, ballots, counts, results.
    KeepElections "keep-elections" Subtree [OrganisationCommission, UnitSecretary]
    /// Count ballots at a desk.
    // A person who runs an election counts none of its ballots.
    CountBallots "count-ballots" Subtree [Teller]
    /// Write, adopt and sign the papers of a congress; seal and keep its ballots.
    KeepMinutes "keep-minutes" Subtree [OrganisationCommission, UnitSecretary]
    /// File a complaint about an election of a unit below.
    FileComplaint "file-complaint" Below [OrganisationCommission, UnitSecretary, InspectionCommission]
    /// Record the result of its verification.
    VerifyComplaint "verify-complaint" Below [InspectionCommission]
    /// Import a file.
    Import "import" Subtree [Administrator, OrganisationCommission]
    /// Record a decision of a superior outside the installation about the top unit's congress.
    // An administrator records it too, so that those who lead the congress need not.
    RecordOutsideDecision "record-outside-decision" Subtree [Administrator, OrganisationCommission]
    /// Confirm or correct the clock after it jumped.
    SetClock "set-clock" Subtree [Administrator, OrganisationCommission]
}
