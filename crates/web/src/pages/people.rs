//! People named one a line, as a secretary pastes them from a list. Danh sách họ tên, mỗi dòng một người.

use super::roll::Line;

/// Whom the lines name.
#[derive(Default)]
pub(crate) struct Named<'a> {
    /// Found on the roll, in the order of the lines.
    pub found: Vec<&'a Line>,
    /// Names that the roll does not have.
    pub unknown: Vec<String>,
    /// Names that several people on the roll have.
    pub several: Vec<String>,
}

/// Reads names, one a line, with or without marks and capitals. Two of one name are told apart by their unit after a dash:
/// `Nguyễn Văn An – Đảng bộ xã Đông Phong`.
pub(crate) fn read<'a>(roll: &'a [Line], text: &str) -> Named<'a> {
    let mut named = Named::default();
    for line in text.lines() {
        let line = vietnamese::tidy(line);
        let line =
            line.trim_start_matches(|first: char| first.is_ascii_digit() || ".) -\u{2013}".contains(first));
        if line.is_empty() {
            continue;
        }
        let (name, unit) = line.split_once(['-', '\u{2013}']).unwrap_or((line, ""));
        let (name, unit) = (vietnamese::fold(name.trim()), vietnamese::fold(unit.trim()));
        let fits = |one: &&Line| {
            vietnamese::fold(&one.name) == name
                && (unit.is_empty() || vietnamese::fold(&one.unit).contains(&unit))
        };
        let mut fitting = roll.iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => named.found.push(one),
            (Some(_), Some(_)) => named.several.push(line.to_owned()),
            (None, _) => named.unknown.push(line.to_owned()),
        }
    }
    named
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
        };
        let roll = [
            line("Trần Thị An", "Đông Phong"),
            line("Lê Văn Bình", "Đông Huy"),
            line("Lê Văn Bình", "Đông Lĩnh"),
        ];
        let named = read(&roll, "1. tran thi an\n\nLê Văn Bình – Đông Lĩnh\nLê Văn Bình\nVũ Đức Dũng\n");
        let units: Vec<&str> = named.found.iter().map(|line| line.unit.as_str()).collect();
        assert_eq!(units, ["Đông Phong", "Đông Lĩnh"]);
        assert_eq!(
            (named.several, named.unknown),
            (vec!["Lê Văn Bình".to_owned()], vec!["Vũ Đức Dũng".to_owned()])
        );
    }
}
