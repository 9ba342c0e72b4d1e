//! A congress as the issuer of its papers, and the words of its organisation. Đại hội với tư cách cơ quan ban hành văn bản.

use congress::organisation::{self, Kind};
use congress::units::UnitIndex;
use congress::{State, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use office::{Assembly, Wording};
use tally::rules::{Electorate, Voters};

use crate::app::{self, App};

/// A language in the words of a unit's organisation, with the offices of the rules of its current cycle.
pub(crate) fn spoken(state: &State, unit: UnitIndex, today: Date, lang: Lang) -> Lang {
    match app::cycle_of(state, unit, today) {
        Some(cycle) => spoken_in(state, unit, &cycle.id, today, lang),
        None => lang.of(state.organisations.of(&state.units, unit, today).map(|one| one.kind)),
    }
}

fn spoken_in(state: &State, unit: UnitIndex, cycle: &str, day: Date, lang: Lang) -> Lang {
    lang.of(organisation::kind_of(state, cycle, unit, day)).under(state.rules(cycle, day).pack())
}

/// The words of the organisation on the papers of a unit's congress. The person who prints them does not matter.
pub(crate) fn wording(state: &State, unit: UnitIndex, cycle: &str, day: Date) -> Wording {
    let kind = organisation::kind_of(state, cycle, unit, day);
    let letterhead = state.organisations.letterhead_of(&state.units, unit, day);
    let language = letterhead.map_or_else(|| kind.language(), |one| one.language);
    Wording {
        lang: spoken_in(state, unit, cycle, day, language.into()),
        kind,
        heading: letterhead.and_then(|one| one.heading.clone()),
        place: letterhead.and_then(|one| one.place.clone()),
    }
}

/// The same, for a unit by its key.
pub(crate) fn wording_at(app: &App, unit: &UnitKey, cycle: &str, day: Date) -> Wording {
    app.read(|state, _| match state.units.find(unit) {
        Some(unit) => wording(state, unit, cycle, day),
        None => Wording::of(Kind::Party, Lang::VI),
    })
}

/// The head of the papers of a unit's congress, or of the body that votes in its place.
pub(crate) fn of(state: &State, unit: UnitIndex, cycle: &str, voters: Voters, wording: &Wording) -> Assembly {
    let key = match (voters, state.rolls.electorate(cycle, unit)) {
        (Voters::NewCommittee, _) => "assembly-committee",
        (Voters::InspectionCommission, _) => "assembly-commission",
        (Voters::Congress, Electorate::Members) => "assembly-members",
        (Voters::Congress, _) => "assembly-delegates",
    };
    let named = state.cycles.get(cycle).map_or("", |cycle| cycle.name.as_str());
    let term = match office::years(&[cycle, named]) {
        Some((first, last)) if first < last => wording.fill(
            "assembly-term-years",
            &[("first", first.to_string().into()), ("last", last.to_string().into())],
        ),
        Some((year, _)) => wording.fill("assembly-term-year", &[("year", year.to_string().into())]),
        None => String::new(),
    };
    Assembly { body: state.units.get(unit).name().to_owned(), congress: wording.text(key), term }
}

/// The name under which a paper is saved, in one language: `bien-ban-kiem-phieu-TB-ban-chap-hanh.pdf`. `what` is the
/// key of the paper's name, `detail` a text beside the unit's code, or empty, and `file` the name whose ending it has.
pub(crate) fn saved_as(lang: Lang, what: &str, code: &str, detail: &str, file: &str) -> String {
    let plain = |text: &str| vietnamese::fold(text).split_whitespace().collect::<Vec<_>>().join("-");
    let ending = file.split_once('.').map_or("", |(_, ending)| ending);
    let parts = [plain(&lang.text(&format!("saved-{what}"))), code.to_owned(), plain(detail)];
    let named: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", named.join("-"))
}

/// A root of the record in the form in which people compare it.
pub(crate) fn hexadecimal(root: &[u8]) -> String {
    root.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_file_has_a_name_in_one_language_and_without_marks() {
        let named = |lang, what, detail, file| saved_as(lang, what, "TB", detail, file);
        assert_eq!(
            named(Lang::VI, "tellers-minutes", "Ban Chấp hành", "minutes.pdf"),
            "bien-ban-kiem-phieu-TB-ban-chap-hanh.pdf"
        );
        assert_eq!(
            named(Lang::EN, "progress", "2020-05-30", "report.csv.zip"),
            "progress-TB-2020-05-30.csv.zip"
        );
        assert_eq!(named(Lang::VI, "resolution", "", "paper.docx"), "nghi-quyet-dai-hoi-TB.docx");
    }
}
