//! A congress as the issuer of its papers. Đại hội với tư cách cơ quan ban hành văn bản.

use congress::State;
use congress::units::UnitIndex;
use labels::Lang;
use office::Assembly;
use tally::rules::{Electorate, Voters};

/// The head of the papers of a unit's congress, or of the body that votes in its place.
pub(crate) fn of(state: &State, unit: UnitIndex, cycle: &str, voters: Voters, lang: Lang) -> Assembly {
    let key = match (voters, state.rolls.electorate(cycle, unit)) {
        (Voters::NewCommittee, _) => "assembly-committee",
        (Voters::InspectionCommission, _) => "assembly-commission",
        (Voters::Congress, Electorate::Members) => "assembly-members",
        (Voters::Congress, _) => "assembly-delegates",
    };
    Assembly {
        body: state.units.get(unit).name().to_owned(),
        // A cycle is named by its years: `2020-2025`.
        name: lang.fill(key, &[("term", cycle.replace('-', "–").into())]),
    }
}

/// A root of the record in the form in which people compare it.
pub(crate) fn hexadecimal(root: &[u8]) -> String {
    root.iter().map(|byte| format!("{byte:02x}")).collect()
}
