//! When two names are the same, and how people of one name are distinguished. Trùng họ tên.

use vietnamese::{Known, name_key, tell_apart};

#[test]
fn names_are_one_by_their_marks_and_not_by_how_they_were_typed() {
    let one = [
        ("Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG"),
        ("Nguyễn Văn Hùng", "  Nguyễn\u{a0}Văn   Hùng "),
        ("Nguyễn Văn Hùng", "Nguye\u{302}\u{303}n Va\u{306}n Hu\u{300}ng"),
        ("Trần Thị Hoà", "Trần Thị Hòa"),
        ("Lê Thúy", "Lê Thuý"),
        ("Ðặng Ðức", "Đặng Đức"),
        ("Nguyễn V\u{1ce}n Hùng", "Nguyễn Văn Hùng"),
        ("Nguyễn V\u{203}n Hùng", "Nguyễn Văn Hùng"),
        ("Nguyễn Văn H\u{fe0f}ùng", "Nguyễn Văn Hùng"),
        ("Hoàng \u{410}n", "Hoàng An"),
        ("\u{ff21}\u{ff4e}", "An"),
    ];
    for (name, other) in one {
        assert_eq!(name_key(name), name_key(other), "{name} is {other}");
    }
    let two = [
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng"),
        ("Nguyễn Văn Hùng", "Nguyen Van Hung"),
        ("Trần Thị Hoa", "Trần Thị Hòa"),
        ("Lê Văn Đạt", "Lê Văn Dạt"),
        ("Lê Văn Tân", "Lê Văn Tấn"),
        ("Lê Vân Anh", "Lê Văn Anh"),
        ("Lê An", "Lêan"),
    ];
    for (name, other) in two {
        assert_ne!(name_key(name), name_key(other), "{name} is not {other}");
    }
}

#[test]
fn people_of_one_name_get_their_unit_then_their_year_then_a_number() {
    let check = |people: &[(&str, &str, Option<i16>)], expected: &[&str]| {
        let known: Vec<Known> =
            people.iter().map(|(name, unit, born)| Known { name, unit, born: *born }).collect();
        let told = tell_apart(&known);
        let told = told.iter().zip(&known).map(|(apart, one)| apart.told(one.name, one.unit));
        assert_eq!(told.collect::<Vec<_>>(), expected);
    };
    check(&[("Lê An", "Xã A", None), ("Lê Ân", "Xã A", None)], &["Lê An", "Lê Ân"]);
    check(&[("Lê An", "Xã A", None), ("LÊ AN", "Xã B", None)], &["Lê An – Xã A", "LÊ AN – Xã B"]);
    check(
        &[("Lê An", "Xã A", Some(1970)), ("Lê An", "Xã A", Some(1985)), ("Lê An", "Xã B", None)],
        &["Lê An – Xã A (1970)", "Lê An – Xã A (1985)", "Lê An – Xã B"],
    );
    // An unknown year, or one that two people share, distinguishes neither of them.
    check(
        &[("Lê An", "Xã A", Some(1970)), ("Lê An", "Xã A", None)],
        &["Lê An – Xã A (1)", "Lê An – Xã A (2)"],
    );
    check(
        &[("Lê An", "Xã A", Some(1970)), ("Lê An", "Xã A", Some(1970)), ("Lê An", "Xã A", Some(1971))],
        &["Lê An – Xã A (1)", "Lê An – Xã A (2)", "Lê An – Xã A (3)"],
    );
    check(&[("Lê An", "", None), ("Lê An", "", None)], &["Lê An (1)", "Lê An (2)"]);
    check(&[("Lê An", "", None), ("Lê An", "Xã A", None)], &["Lê An", "Lê An – Xã A"]);
    // Two units of one name, as the branches of two villages are.
    check(
        &[("Lê An", "Chi bộ 1", None), ("Lê An", "Chi bộ 1", None)],
        &["Lê An – Chi bộ 1 (1)", "Lê An – Chi bộ 1 (2)"],
    );
}

#[test]
fn nobody_is_left_with_the_words_of_another() {
    // Every way in which three people can share a name, a unit and a year.
    let names = ["Lê An", "Lê Ân"];
    let units = ["", "Xã A", "Xã B"];
    let years = [None, Some(1970), Some(1971)];
    let kinds: Vec<Known> = names
        .into_iter()
        .flat_map(|name| units.into_iter().map(move |unit| (name, unit)))
        .flat_map(|(name, unit)| years.into_iter().map(move |born| Known { name, unit, born }))
        .collect();
    for seed in 0..kinds.len().pow(3) {
        let people: Vec<Known> = (0..3).map(|at| kinds[seed / kinds.len().pow(at) % kinds.len()]).collect();
        let told = tell_apart(&people);
        let mut words: Vec<String> =
            told.iter().zip(&people).map(|(apart, one)| apart.told(one.name, one.unit)).collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), 3, "{people:?}");
    }
}
