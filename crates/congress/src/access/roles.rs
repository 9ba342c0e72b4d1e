//! The roles of people. Vai trò.

use serde::{Deserialize, Serialize};

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
