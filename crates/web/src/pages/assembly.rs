//! A congress as the issuer of its papers. Đại hội với tư cách cơ quan ban hành văn bản.

use congress::State;
use congress::units::UnitIndex;
use labels::Lang;
use office::Assembly;
use tally::rules::Electorate;

/// The head of the papers of a unit's congress, or of the committee that it elected.
pub(crate) fn of(
    state: &State,
    unit: UnitIndex,
    cycle: &str,
    electorate: Electorate,
    lang: Lang,
) -> Assembly {
    let key = match electorate {
        Electorate::Members => "assembly-members",
        Electorate::Delegates => "assembly-delegates",
        Electorate::Committee => "assembly-committee",
    };
    Assembly {
        body: state.units.get(unit).name().to_owned(),
        // A cycle is named by its years: `2020-2025`.
        name: lang.fill(key, &[("term", cycle.replace('-', "–").into())]),
    }
}

/// A root of the record as people compare it.
pub(crate) fn hexadecimal(root: &[u8]) -> String {
    root.iter().map(|byte| format!("{byte:02x}")).collect()
}
