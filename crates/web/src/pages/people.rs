//! People named one a line, as a secretary pastes them from a list. Danh sách họ tên, mỗi dòng một người.

use std::collections::HashMap;

use vietnamese::name_key;

use super::roll::{Line, RollView};
use crate::app::App;
use crate::reply::Reply;
use crate::work::Wanted;

/// The limit of lines in one form: more than the largest congress has delegates.
pub(crate) const MOST_LINES: usize = 2_000;

/// The longest line that can be a name with its unit and year.
const LONGEST_LINE: usize = 300;

/// Dashes and brackets in a line at which a unit may begin.
const MOST_DASHES: usize = 8;

/// The people that the lines name.
#[derive(Default)]
pub(crate) struct Named {
    /// Found on the roll, in the order of the lines.
    pub found: Vec<Line>,
    /// Names that are not on the roll.
    pub unknown: Vec<String>,
    /// Names that match the roll only without their marks, each with the name on the roll: the page asks
    /// about them.
    pub near: Vec<(String, String)>,
    /// Names that several people on the roll have, each with the text that distinguishes these people.
    pub several: Vec<(String, Vec<String>)>,
    /// The number of lines, if there were too many to read.
    pub too_many: Option<usize>,
}

/// Reads names, one a line, with their marks: Hùng is not Hưng. A line typed without any mark finds a person
/// only if one alone matches. Namesakes are distinguished as on the roll, by the unit after a dash and the
/// year or number in brackets: `Nguyễn Văn An – Đảng bộ xã Đông Phong (1975)`.
pub(crate) async fn read(app: &App, roll: &RollView, text: &str) -> Result<Named, Reply> {
    let (lines, text) = (roll.lines.clone(), text.to_owned());
    app.work.lists.run(move |wanted| read_in(&lines, &text, wanted)).await
}

/// The same on the calling thread. It stops when the result is no longer wanted.
fn read_in(roll: &[Line], text: &str, wanted: &Wanted) -> Named {
    let mut named = Named::default();
    let count = text.lines().filter(|line| !line.trim().is_empty()).count();
    if count > MOST_LINES {
        named.too_many = Some(count);
        return named;
    }
    let roll = Roll::new(roll);
    for line in text.lines() {
        if wanted.no_longer() {
            break;
        }
        if let Some((end, _)) = line.char_indices().nth(LONGEST_LINE) {
            named.unknown.push(format!("{}…", &line[..end]));
            continue;
        }
        let line = vietnamese::tidy(line);
        let line = line.trim_start_matches(|first: char| {
            first.is_ascii_digit() || ".) -\u{2013}\u{2022}*".contains(first)
        });
        if line.is_empty() {
            continue;
        }
        match &roll.fitting(line)[..] {
            [one] => named.found.push((*one).clone()),
            [] => match roll.folded(&vietnamese::fold(bare(line))).next() {
                Some(near) => named.near.push((line.to_owned(), near.told())),
                None => named.unknown.push(line.to_owned()),
            },
            several => {
                let told = several.iter().map(|one| one.told()).collect();
                named.several.push((line.to_owned(), told));
            }
        }
    }
    named
}

/// A roll with its lines by comparison key.
struct Roll<'a> {
    lines: &'a [Line],
    by_key: HashMap<String, Vec<usize>>,
    by_folded: HashMap<String, Vec<usize>>,
    /// The lines of people with a namesake, by the text that the roll shows.
    by_told: HashMap<String, Vec<usize>>,
}

impl<'a> Roll<'a> {
    fn new(lines: &'a [Line]) -> Roll<'a> {
        let mut roll =
            Roll { lines, by_key: HashMap::new(), by_folded: HashMap::new(), by_told: HashMap::new() };
        for (at, line) in lines.iter().enumerate() {
            roll.by_key.entry(name_key(&line.name)).or_default().push(at);
            roll.by_folded.entry(vietnamese::fold(&line.name)).or_default().push(at);
            if line.apart.has_namesake {
                roll.by_told.entry(name_key(&line.told())).or_default().push(at);
            }
        }
        roll
    }

    fn of(&self, map: &HashMap<String, Vec<usize>>, key: &str) -> impl Iterator<Item = &'a Line> {
        let lines = self.lines;
        map.get(key).cloned().unwrap_or_default().into_iter().filter_map(move |at| lines.get(at))
    }

    fn folded(&self, folded: &str) -> impl Iterator<Item = &'a Line> {
        self.of(&self.by_folded, folded)
    }

    /// The people that a line can mean. The whole line may be a name, because a name may contain a dash;
    /// otherwise the unit follows a dash.
    fn fitting(&self, line: &str) -> Vec<&'a Line> {
        let whole = name_key(line);
        // The exact text that the roll shows for one person.
        let told: Vec<&Line> = self.of(&self.by_told, &whole).collect();
        if let [_] = told[..] {
            return told;
        }
        let named: Vec<&Line> = self.of(&self.by_key, &whole).collect();
        if !named.is_empty() {
            return named;
        }
        let dashes = line.char_indices().filter(|(_, sign)| "-\u{2013}\u{2014}(".contains(*sign));
        for (at, dash) in dashes.take(MOST_DASHES) {
            let (unit, mark) = told_by(&line[at + dash.len_utf8()..], dash == '(');
            let fits = |one: &&Line| {
                vietnamese::fold(&one.unit).contains(&unit)
                    && (mark.is_empty() || one.apart.mark.as_deref() == Some(&mark))
            };
            let fitting: Vec<&Line> = self.of(&self.by_key, &name_key(&line[..at])).filter(fits).collect();
            if !fitting.is_empty() {
                return fitting;
            }
        }
        // A name without marks is a search, and is accepted only if one person matches.
        let folded = vietnamese::fold(line);
        if line.to_lowercase() != folded { Vec::new() } else { self.folded(&folded).collect() }
    }
}

/// The letters of a unit, and the year or number in brackets, that follow a name.
fn told_by(rest: &str, is_bracket: bool) -> (String, String) {
    let (unit, mark) = if is_bracket { ("", rest) } else { rest.rsplit_once('(').unwrap_or((rest, "")) };
    let mark = mark.trim().trim_end_matches(')').trim();
    (vietnamese::fold(unit.trim()), mark.to_owned())
}

/// A line up to the first dash or bracket.
fn bare(line: &str) -> &str {
    line.split(['-', '\u{2013}', '\u{2014}', '(']).next().unwrap_or(line).trim()
}

#[cfg(test)]
mod tests {
    use congress::delegates::{Kind, Standing};
    use congress::{Digest, PersonId};

    use super::*;

    #[test]
    fn names_are_found_without_marks_and_two_of_one_name_by_their_unit() {
        let line = |name: &str, unit: &str| Line {
            person: PersonId(uuid::Uuid::now_v7()),
            digest: Digest([0; 32]),
            name: name.to_owned(),
            unit: unit.to_owned(),
            kind: Kind::Elected,
            standing: Standing::Called,
            accepted: false,
            excepted: None,
            apart: Default::default(),
        };
        let roll = [
            line("Trần Thị An", "Đông Phong"),
            line("Lê Văn Bình", "Đông Huy"),
            line("Lê Văn Bình", "Đông Lĩnh"),
        ];
        let named = read_in(
            &roll,
            "1. tran thi an\n\nLê Văn Bình – Đông Lĩnh\nLê Văn Bình\nVũ Đức Dũng\n",
            &Wanted::default(),
        );
        let units: Vec<&str> = named.found.iter().map(|line| line.unit.as_str()).collect();
        assert_eq!(units, ["Đông Phong", "Đông Lĩnh"]);
        let several: Vec<&str> = named.several.iter().map(|(line, _)| line.as_str()).collect();
        assert_eq!((several, named.unknown), (vec!["Lê Văn Bình"], vec!["Vũ Đức Dũng".to_owned()]));
    }

    #[test]
    fn a_name_with_other_marks_is_another_person() {
        let line = |name: &str, unit: &str, mark: Option<&str>| Line {
            person: PersonId(uuid::Uuid::now_v7()),
            digest: Digest([0; 32]),
            name: name.to_owned(),
            unit: unit.to_owned(),
            kind: Kind::Elected,
            standing: Standing::Called,
            accepted: false,
            excepted: None,
            apart: vietnamese::Apart { has_namesake: mark.is_some(), mark: mark.map(str::to_owned) },
        };
        let roll = [
            line("Nguyễn Văn Hùng", "Xã A", None),
            line("Trần Thị Hoà", "Xã A", None),
            line("Y-Kuin Niê", "Xã B", None),
            line("Lê Văn An", "Xã B", Some("1970")),
            line("Lê Văn An", "Xã B", Some("1985")),
        ];
        let found = |text: &str| {
            let named = read_in(&roll, text, &Wanted::default());
            let found: Vec<String> = named.found.iter().map(|line| line.told()).collect();
            (found, named.near.len() + named.unknown.len(), named.several.len())
        };
        let one = |name: &str| (vec![name.to_owned()], 0, 0);
        assert_eq!(found("Nguyễn Văn Hưng"), (vec![], 1, 0), "Hưng is not Hùng");
        assert_eq!(found("Nguyễn Van Hùng"), (vec![], 1, 0), "a mark is missing among others");
        assert_eq!(found("nguyen van hung"), one("Nguyễn Văn Hùng"), "without any mark it is a search");
        assert_eq!(found("TRẦN THỊ HÒA"), one("Trần Thị Hoà"), "one name, with its tone elsewhere");
        assert_eq!(found("3. Y-Kuin Niê"), one("Y-Kuin Niê"), "a dash of the name");
        assert_eq!(found("Y-Kuin Niê – Xã B"), one("Y-Kuin Niê"));
        assert_eq!(found("Lê Văn An"), (vec![], 0, 1));
        assert_eq!(found("Lê Văn An - Xã B"), (vec![], 0, 1));
        assert_eq!(found("Lê Văn An – Xã B (1985)"), one("Lê Văn An – Xã B (1985)"));
        assert_eq!(found("Lê Văn An (1970)"), one("Lê Văn An – Xã B (1970)"));
    }
}
