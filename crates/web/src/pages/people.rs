//! People named one a line, as a secretary pastes them from a list. Danh sách họ tên, mỗi dòng một người.

use vietnamese::name_key;

use super::roll::Line;

/// Whom the lines name.
#[derive(Default)]
pub(crate) struct Named<'a> {
    /// Found on the roll, in the order of the lines.
    pub found: Vec<&'a Line>,
    /// Names that the roll does not have.
    pub unknown: Vec<String>,
    /// Names that the roll has with other marks alone, each with the name on the roll: a question, never an answer.
    pub near: Vec<(String, String)>,
    /// Names that several people on the roll have, each with what tells these people apart.
    pub several: Vec<(String, Vec<String>)>,
}

/// Reads names, one a line, with their marks: Hùng is not Hưng. A line typed without any mark names the one person who is
/// found by it. People of one name are told apart as the roll tells them, by the unit after a dash and the year or number in
/// brackets: `Nguyễn Văn An – Đảng bộ xã Đông Phong (1975)`.
pub(crate) fn read<'a>(roll: &'a [Line], text: &str) -> Named<'a> {
    let roll: Vec<Keyed> = roll.iter().map(Keyed::new).collect();
    let mut named = Named::default();
    for line in text.lines() {
        let line = vietnamese::tidy(line);
        let line = line.trim_start_matches(|first: char| {
            first.is_ascii_digit() || ".) -\u{2013}\u{2022}*".contains(first)
        });
        if line.is_empty() {
            continue;
        }
        let fitting = fitting(&roll, line);
        match &fitting[..] {
            [one] => named.found.push(one),
            [] => {
                let folded = vietnamese::fold(bare(line));
                match roll.iter().find(|one| one.folded == folded) {
                    Some(near) => named.near.push((line.to_owned(), near.line.told())),
                    None => named.unknown.push(line.to_owned()),
                }
            }
            several => {
                let told = several.iter().map(|one| one.told()).collect();
                named.several.push((line.to_owned(), told));
            }
        }
    }
    named
}

/// A line of the roll with what a name is compared by.
struct Keyed<'a> {
    line: &'a Line,
    key: String,
    folded: String,
}

impl<'a> Keyed<'a> {
    fn new(line: &'a Line) -> Keyed<'a> {
        Keyed { line, key: name_key(&line.name), folded: vietnamese::fold(&line.name) }
    }
}

/// Whom one line can mean. The whole line may be a name, for a name may hold a dash; else what follows a dash is the unit.
fn fitting<'a>(roll: &[Keyed<'a>], line: &str) -> Vec<&'a Line> {
    let all = |fits: &dyn Fn(&Keyed) -> bool| -> Vec<&'a Line> {
        roll.iter().filter(|one| fits(one)).map(|one| one.line).collect()
    };
    let whole = name_key(line);
    // What the roll itself writes of one person alone.
    let told = all(&|one| one.line.apart.has_namesake && name_key(&one.line.told()) == whole);
    if let [_] = told[..] {
        return told;
    }
    let named = all(&|one| one.key == whole);
    if !named.is_empty() {
        return named;
    }
    for (at, dash) in line.char_indices().filter(|(_, sign)| "-\u{2013}\u{2014}(".contains(*sign)) {
        let name = name_key(&line[..at]);
        let (unit, mark) = told_by(&line[at + dash.len_utf8()..], dash == '(');
        let fitting = all(&|one| {
            one.key == name
                && vietnamese::fold(&one.line.unit).contains(&unit)
                && (mark.is_empty() || one.line.apart.mark.as_deref() == Some(&mark))
        });
        if !fitting.is_empty() {
            return fitting;
        }
    }
    // Typed without marks it is a search, and a search finds people only where one alone fits.
    let folded = vietnamese::fold(line);
    if line.to_lowercase() != folded { Vec::new() } else { all(&|one| one.folded == folded) }
}

/// The letters of a unit, and the year or number in brackets, that follow a name.
fn told_by(rest: &str, is_bracket: bool) -> (String, String) {
    let (unit, mark) = if is_bracket { ("", rest) } else { rest.rsplit_once('(').unwrap_or((rest, "")) };
    let mark = mark.trim().trim_end_matches(')').trim();
    (vietnamese::fold(unit.trim()), mark.to_owned())
}

/// A line without what follows the first dash or bracket.
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
        let named = read(&roll, "1. tran thi an\n\nLê Văn Bình – Đông Lĩnh\nLê Văn Bình\nVũ Đức Dũng\n");
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
            let named = read(&roll, text);
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
