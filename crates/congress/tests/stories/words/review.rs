//! Sentences of the credentials committee, and its report. Câu chữ của ban thẩm tra tư cách đại biểu.

use congress::delegates::{
    self, Born, Command, Composition, Delegate, Details, Education, Sex, free_alternates,
};
use congress::{Digest, PersonId, State};
use jiff::civil::Date;
use labels::Lang;
use serde_json::Value;

use crate::reading::{Clauses, Row, read_day};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn command(
    world: &mut World,
    clauses: &Clauses,
    rows: &[Row],
    (on, cycle): (Date, &str),
) -> Option<Command> {
    const ACTS: [&str; 4] =
        ["công nhận tư cách", "khôi phục tư cách", "báo cáo thẩm tra", "ghi thông tin cá nhân"];
    let (act, rest) = ACTS.iter().find_map(|act| Some((*act, clauses.head.strip_prefix(act)?)))?;
    let (name, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {}", clauses.head));
    let (cycle, unit) = (cycle.to_owned(), world.unit(code.trim(), on));
    let mut person = |name: &str| world.person(name.trim());
    Some(match act {
        "công nhận tư cách" => {
            let people = rows.iter().map(|row| person(&row.text)).collect();
            Command::Accept { cycle, on, unit, people }
        }
        "khôi phục tư cách" => {
            let (person, reason) = (person(name), clauses.reason.to_owned());
            Command::Restore { cycle, on, unit, person, reason }
        }
        "báo cáo thẩm tra" => {
            let ages_on = clauses.after("tính tuổi đến ngày").map_or(on, read_day);
            let known: Vec<(PersonId, Details)> = rows
                .iter()
                .filter(|row| !row.text.contains(" = "))
                .map(|row| (person(row.text.split(',').next().unwrap_or("")), details(row)))
                .collect();
            let composition = count(world.state(), &cycle, &unit, &known, ages_on);
            let told = rows.iter().filter_map(|row| row.text.split_once(" = ")).fold(composition, otherwise);
            Command::Report { cycle, on, unit, composition: Box::new(told) }
        }
        _ => Command::Describe { cycle, on, unit, person: person(name), details: Digest([1; 32]) },
    })
}

/// `Trần Thị An, nữ, sinh 1970, kinh, đại học`; a detail that is left out is unknown.
fn details(row: &Row) -> Details {
    let row = Clauses::of(&row.text);
    let born = row.after("sinh").map(|text| match text.parse() {
        Ok(year) => Born::of(year, None, None).expect("a year"),
        Err(_) => Born(read_day(text)),
    });
    const EDUCATION: [(&str, Education); 6] = [
        ("phổ thông", Education::School),
        ("trung cấp", Education::Vocational),
        ("cao đẳng", Education::College),
        ("đại học", Education::University),
        ("thạc sĩ", Education::Master),
        ("tiến sĩ", Education::Doctor),
    ];
    let one_of = |yes: &str, no: &str| row.has(yes).then_some(true).or(row.has(no).then_some(false));
    Details {
        sex: one_of("nữ", "nam").map(|is_woman| if is_woman { Sex::Female } else { Sex::Male }),
        born,
        is_minority: one_of("dân tộc thiểu số", "kinh"),
        education: EDUCATION.iter().find(|(words, _)| row.has(words)).map(|(_, level)| *level),
    }
}

fn count(
    state: &State,
    cycle: &str,
    unit: &congress::UnitKey,
    known: &[(PersonId, Details)],
    ages_on: Date,
) -> Composition {
    let holder = state.units.find(unit).expect("a unit that is known");
    let of = |delegate: &Delegate| {
        known.iter().find(|(person, _)| *person == delegate.person).map(|(_, details)| *details)
    };
    let Some(roll) = state.rolls.of(cycle, holder) else { return Composition::default() };
    let details: Vec<Option<Details>> = roll.delegates.iter().map(of).collect();
    Composition::count(state.rules(cycle, ages_on), roll, state.floors.of(cycle, holder), details, ages_on)
}

/// `Nữ = 9`: a deliberately wrong figure.
fn otherwise(composition: Composition, (figure, count): (&str, &str)) -> Composition {
    let mut figures = serde_json::to_value(&composition).expect("figures can be written");
    let figures_by_name = figures.as_object_mut().expect("figures by name");
    let known = |name: &&String| label(name) == figure.trim();
    let name = figures_by_name.keys().find(known).unwrap_or_else(|| panic!("no figure {figure}")).clone();
    figures_by_name.insert(name, Value::from(number(count)));
    serde_json::from_value(figures).expect("figures can be read")
}

fn label(name: &str) -> String {
    Lang::VI.of(congress::organisation::Kind::Party).text(&format!("composition-{}", name.replace('_', "-")))
}

/// The latest report of the committee, in lines; zeros are left out.
pub fn told(composition: &Composition) -> Vec<String> {
    let line = |figures: &[(&'static str, u32)]| {
        let figures = figures.iter().filter(|(_, count)| *count > 0);
        figures.map(|(name, count)| format!("{} {count}", label(name))).collect::<Vec<_>>().join(", ")
    };
    let mut lines = vec![line(&composition.standings())];
    lines.extend(
        composition.parts().iter().map(|(group, figures)| format!("{}: {}", label(group), line(figures))),
    );
    lines.push(format!("{}: {} / {}", label("age_sum"), composition.age_sum, composition.age_count));
    lines
}

/// Alternates in the order in which they replace.
pub fn alternates(
    state: &State,
    cycle: &str,
    holder: congress::units::UnitIndex,
    name: impl Fn(PersonId) -> String,
) -> Vec<String> {
    let free: Vec<&delegates::Delegate> = free_alternates(state, cycle, holder);
    free.into_iter().map(|one| format!("{}, từ {}", name(one.person), one.from.code)).collect()
}
