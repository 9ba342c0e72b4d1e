//! What programs and pages learn of sealed ballots. Dữ liệu để trình bày: niêm phong, lưu giữ phiếu.

use jiff::civil::Date;
use serde::Serialize;

use super::{Opening, Package, keep_until, left_to_seal};
use crate::State;
use crate::citation::Cited;
use crate::elections::Election;
use crate::identity::PersonId;
use crate::terms::{Office, Organ};
use crate::units::UnitIndex;

/// The ballots of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::CustodyView))]
pub struct CustodyView {
    /// The rule by which they are kept.
    pub rule: Option<Cited>,
    /// The offices that have sealed ballots, or ballots to be sealed.
    pub offices: Vec<OfficeCustody>,
    /// The tellers, who seal.
    pub tellers: Vec<PersonId>,
    /// The presidium, which receives what is sealed.
    pub presidium: Vec<PersonId>,
}

/// The ballots of an office.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::OfficeCustody))]
pub struct OfficeCustody {
    /// The office.
    pub office: Office,
    /// Its packages in the order of sealing; several if the election was held again or passed to another body.
    pub packages: Vec<PackageView>,
    /// Ballots of a finished election that are not sealed.
    pub to_seal: u32,
}

/// A package.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::PackageView))]
pub struct PackageView {
    /// Its number among those of the office, counted from 1.
    pub number: u32,
    /// Its stage.
    pub stage: PackageStage,
    /// How many ballots it contains.
    pub ballots: u32,
    /// The day of the seal.
    pub sealed_on: Date,
    /// The teller who sealed it.
    pub sealed_by: PersonId,
    /// The member of the presidium who received it.
    pub received_by: PersonId,
    /// Where it is kept.
    pub kept_at: String,
    /// The day until which it must be kept, where the rules say.
    pub keep_until: Option<Date>,
    /// Every time that it was opened.
    pub openings: Vec<Opening>,
    /// The day of its destruction.
    pub destroyed_on: Option<Date>,
    /// The decision on its destruction.
    pub destroyed_by: Option<String>,
}

/// The stages of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = custody::PackageStage))]
#[serde(rename_all = "snake_case")]
pub enum PackageStage {
    /// Sealed.
    Sealed,
    /// Opened by a decision.
    Opened,
    /// Destroyed by a decision.
    Destroyed,
}

/// The ballots of a unit's congress on a day.
pub fn custody(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> CustodyView {
    let members = |organ| state.floors.organ(cycle, unit, organ).to_vec();
    let of_office = |office: Office| {
        let packages = (1..).zip(state.custody.of(cycle, unit, office));
        let is_over = state.elections.of(cycle, unit, office).is_some_and(Election::is_over);
        OfficeCustody {
            office,
            packages: packages.map(|(number, package)| self::package(state, unit, number, package)).collect(),
            to_seal: if is_over { left_to_seal(state, cycle, unit, office) } else { 0 },
        }
    };
    let offices = Office::ALL.into_iter().map(of_office);
    CustodyView {
        rule: state.rules(cycle, day_of_rules(state, cycle, unit, day)).on_custody(),
        offices: offices.filter(|one| !one.packages.is_empty() || one.to_seal > 0).collect(),
        tellers: members(Organ::Tellers),
        presidium: members(Organ::Presidium),
    }
}

fn package(state: &State, unit: UnitIndex, number: u32, package: &Package) -> PackageView {
    let stage = match package {
        package if package.destroyed.is_some() => PackageStage::Destroyed,
        package if package.is_open() => PackageStage::Opened,
        _ => PackageStage::Sealed,
    };
    let (destroyed_on, destroyed_by) = package.destroyed.clone().unzip();
    PackageView {
        number,
        stage,
        ballots: package.ballots,
        sealed_on: package.sealed_on,
        sealed_by: package.sealed_by,
        received_by: package.received_by,
        kept_at: package.kept_at.clone(),
        keep_until: keep_until(state, unit, package),
        openings: package.openings.clone(),
        destroyed_on,
        destroyed_by,
    }
}

/// The day whose rules the ballots of a congress are kept by: that of its first seal or result, else today.
fn day_of_rules(state: &State, cycle: &str, unit: UnitIndex, today: Date) -> Date {
    let sealed = state.custody.at(cycle, unit).map(|package| package.sealed_on);
    let rounds = state.elections.at(cycle, unit).flat_map(|election| &election.rounds);
    sealed.chain(rounds.filter_map(|round| round.announced_on)).min().unwrap_or(today)
}
