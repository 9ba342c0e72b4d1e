//! Every key that the record may use has a text in both languages. Mọi từ của sổ ghi đều có lời.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use congress::ROOMS;
use congress::floor::{mistakes, programme, session};
use congress::permits::{Act, Role};
use congress::progress::{Choice, Content, Indicators, LateAgainst};
use congress::room::Card;
use congress::{elections, floor, stations, units};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use labels::{Lang, TERMS, Value};
use unicode_normalization::is_nfc;

#[test]
fn every_refusal_has_words_and_a_way_on() {
    let keys = ROOMS.iter().flat_map(Card::refusal_keys).chain(["rows"]);
    all_known(keys.flat_map(|key| [format!("refusal-{key}"), format!("refusal-{key}-next")]));
}

#[test]
fn every_line_of_a_history_has_words() {
    all_known(ROOMS.iter().flat_map(|room| room.lines).map(|key| format!("history-{key}")));
}

#[test]
fn every_kind_of_waiting_task_has_a_heading() {
    all_known(ROOMS.iter().flat_map(|room| room.waiting).map(|kind| format!("waiting-{kind}")));
}

#[test]
fn the_words_of_a_room_are_in_its_file() {
    let files = label_files("vi");
    for room in ROOMS {
        let words = files.get(&format!("{}.ftl", room.name)).expect("a file of the room's name");
        let refusals = room.refusal_keys().map(|key| format!("refusal-{key}"));
        let lines = room.lines.iter().map(|key| format!("history-{key}"));
        let waiting = room.waiting.iter().map(|kind| format!("waiting-{kind}"));
        for key in refusals.chain(lines).chain(waiting) {
            assert!(words.contains_key(&key), "{key} belongs into i18n/vi/{}.ftl", room.name);
        }
    }
}

#[test]
fn every_consequence_of_a_decree_has_words() {
    all_known(units::Consequences::KEYS.iter().map(|key| (*key).to_owned()));
}

#[test]
fn acts_roles_stages_contents_and_figures_have_labels() {
    use congress::progress::Stage::*;
    let stages = [Unplanned, Postponed, Planned, Approved, Held, Reported, Ratified];
    // Besides the counted figures, those that a contradiction may name.
    let figures = Indicators::FIGURES.iter().chain(&["re_elected_and_new", "votes", "base", "short"]);
    let late = [LateAgainst::Window, LateAgainst::Plan, LateAgainst::OwnDay];
    use congress::elections::{Office, Stage as Step};
    use congress::floor::Organ;
    use congress::minutes::{Paper, Stage as Written};
    let steps = [Step::Nominating, Step::Listed, Step::Voting, Step::Counting, Step::Undecided, Step::Done];
    let written = [Written::Empty, Written::Draft, Written::Adopted, Written::Signed];
    let names = [
        Office::ALL.map(|office| format!("office-{}", office.name())).to_vec(),
        Organ::ALL.map(|organ| format!("organ-{}", organ.name())).to_vec(),
        session::Session::ALL.map(|session| format!("session-{}", session.name())).to_vec(),
        floor::next::Step::NAMES.map(|step| format!("step-{step}")).to_vec(),
        floor::next::Step::NAMES.map(|step| format!("step-{step}-why")).to_vec(),
        congress::progress::outside::About::NAMES.map(|about| format!("outside-{about}")).to_vec(),
        elections::Mistake::NAMES.map(|mistake| format!("mistake-{mistake}")).to_vec(),
        elections::Mistake::NAMES.map(|mistake| format!("mistake-{mistake}-hint")).to_vec(),
        floor::Unfinished::NAMES.map(|left| format!("unfinished-{left}")).to_vec(),
        mistakes::Mistake::NAMES.map(|mistake| format!("hall-mistake-{mistake}")).to_vec(),
        floor::SmallPart::ALL.map(|part| format!("small-{}", part.name())).to_vec(),
        programme::Draft::NAMES.map(|item| format!("item-{item}")).to_vec(),
        steps.map(|step| format!("election-{}", step.name())).to_vec(),
        vec![format!("election-{}", Step::Annulled.name())],
        Paper::ALL.map(|paper| format!("paper-of-congress-{}", paper.name())).to_vec(),
        written.map(|stage| format!("paper-stage-{}", stage.name())).to_vec(),
        Act::ALL.map(|act| format!("act-{}", act.name())).to_vec(),
        stations::Kind::ALL.map(|kind| format!("station-{}", kind.name())).to_vec(),
        Role::ALL.map(|role| format!("role-{}", role.name())).to_vec(),
        stages.map(|stage| format!("stage-{}", stage.name())).to_vec(),
        Content::ALL.map(|content| format!("content-{}", content.name())).to_vec(),
        Choice::ALL.map(|choice| format!("choice-{}", choice.name())).to_vec(),
        late.map(|against| format!("late-{}", against.name())).to_vec(),
        figures.map(|figure| format!("figure-{figure}")).collect(),
    ];
    all_known(names.concat().into_iter().map(|key| key.replace('_', "-")));
}

#[test]
fn both_languages_say_the_same_things_with_the_same_values() {
    let (vi, en) = (label_files("vi"), label_files("en"));
    assert_eq!(
        vi.keys().collect::<Vec<_>>(),
        en.keys().collect::<Vec<_>>(),
        "the same files in both folders"
    );
    for (file, vietnamese) in &vi {
        let english = &en[file];
        let only = |one: &Messages, other: &Messages| -> Vec<String> {
            let own = |key: &&String| !other.contains_key(*key) && !is_variant(key, one);
            one.keys().filter(own).cloned().collect()
        };
        assert_eq!(only(vietnamese, english), Vec::<String>::new(), "{file}: words in Vietnamese only");
        assert_eq!(only(english, vietnamese), Vec::<String>::new(), "{file}: words in English only");
        for (key, values) in vietnamese {
            let Some(said) = english.get(key) else { continue };
            assert_eq!(values, said, "{file}: {key} fills in other values in English");
        }
    }
}

/// The suffixes of the kinds of organisations, as `Lang::of` looks for them.
const KINDS: [&str; 8] = [
    "-party",
    "-comrades",
    "-youth-union",
    "-trade-union",
    "-association",
    "-cooperative",
    "-society",
    "-local-party",
];

/// Whether a key is the variant of another for one kind of organisation: a language has it only where its words differ.
fn is_variant(key: &str, messages: &Messages) -> bool {
    KINDS.iter().filter_map(|kind| key.strip_suffix(kind)).any(|base| messages.contains_key(base))
}

/// Words that only the Party and organisations like it use. Files of the demo, and labels by the Party's own names of
/// levels and kinds of units, are about the Party.
#[test]
fn a_label_without_the_suffix_of_a_kind_has_no_word_of_any_kind() {
    const WORDS: [&str; 12] = [
        "đảng",
        "bí thư",
        "cấp ủy",
        "chi bộ",
        "tỉnh ủy",
        "đồng chí",
        "ủy ban kiểm tra",
        "đoàn viên",
        "hội viên",
        "the party",
        "party committee",
        "comrade",
    ];
    const OF_THE_PARTY: [&str; 7] =
        ["about-", "demo-", "level-", "kind-", "report-level-", "report-single-", "organisation-"];
    let mut n_labels = 0;
    for path in paths("vi").into_iter().chain(paths("en")) {
        let text = std::fs::read_to_string(&path).expect("a label file can be read");
        for (key, pattern) in patterns(&path, &text) {
            let of_a_kind = KINDS.iter().any(|kind| key.ends_with(kind));
            if of_a_kind || OF_THE_PARTY.iter().any(|family| key.starts_with(family)) {
                continue;
            }
            n_labels += 1;
            let mut words = String::new();
            said(&pattern, &mut words);
            let words = words.to_lowercase();
            let found: Vec<_> = WORDS.iter().filter(|word| words.contains(**word)).collect();
            assert!(found.is_empty(), "{}: {key} says {found:?}", path.display());
        }
    }
    assert!(n_labels > 3_000, "{n_labels}");
}

/// Every text of a label, in each of its forms.
fn said(pattern: &Pattern<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| said(&variant.value, words));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

#[test]
fn rules_that_cite_nothing_leave_no_empty_brackets() {
    let values = |rule: &'static str| {
        [("least", Value::Number(1)), ("most", Value::Number(3)), ("rule", Value::from(rule))]
    };
    for lang in Lang::ALL {
        let empty = lang.fill("guidance-of-election", &values(""));
        assert!(!empty.contains("()") && !empty.contains(" ."), "{empty}");
        assert!(lang.fill("guidance-of-election", &values("§ 5")).contains("(§ 5)"));
    }
}

#[test]
fn an_organ_that_was_voted_is_named_in_the_language_of_the_page() {
    assert_eq!(Lang::EN.matter("Đoàn Chủ tịch"), Lang::EN.text("organ-presidium"));
    assert_eq!(Lang::VI.matter(&Lang::EN.text("organ-tellers")), "Ban Kiểm phiếu");
    assert_eq!(Lang::EN.matter("Chương trình"), "Chương trình");
}

/// English has a plural: a number before a noun chooses its form.
#[test]
fn a_number_before_a_noun_chooses_its_form() {
    const NOUNS: [&str; 18] = [
        "candidates",
        "delegates",
        "ballots",
        "units",
        "rows",
        "seats",
        "members",
        "people",
        "items",
        "names",
        "pages",
        "cards",
        "votes",
        "guests",
        "tellers",
        "voters",
        "sheets",
        "tasks",
    ];
    let mut n_found = 0;
    for path in paths("en") {
        let text = std::fs::read_to_string(&path).expect("a label file can be read");
        for (key, pattern) in patterns(&path, &text) {
            for pair in pattern.elements.windows(2) {
                let [PatternElement::Placeable { expression }, PatternElement::TextElement { value }] = pair
                else {
                    continue;
                };
                n_found += 1;
                // A term of the organisation is no number.
                let is_term =
                    |id: &str| TERMS.iter().any(|(small, capital)| [*small, *capital].contains(&id));
                let next = value.trim_start().split(|letter: char| !letter.is_alphabetic()).next();
                let is_counted = matches!(expression, Expression::Inline(InlineExpression::VariableReference { id }) if !is_term(&id.name))
                    && value.starts_with(' ')
                    && next.is_some_and(|word| NOUNS.contains(&word));
                assert!(!is_counted, "{}: {key}: {value}", path.display());
            }
        }
    }
    assert!(n_found > 500, "{n_found}");
}

#[test]
fn a_language_speaks_in_the_words_of_a_kind_of_organisation() {
    use congress::organisation::Kind;
    let role = |lang: Lang| lang.text("role-unit-secretary");
    assert_eq!(role(Lang::VI), "Người đứng đầu");
    assert_eq!(role(Lang::VI.of(Kind::Party)), "Bí thư");
    assert_eq!(role(Lang::VI.of(Kind::Association)), "Chủ tịch");
    assert_eq!(role(Lang::EN.of(Kind::Cooperative)), "President");
    let names = |_: &congress::UnitKey| "Hội".to_owned();
    let refusal = congress::Refusal::Floor(floor::Refusal::NotApproved {
        unit: congress::UnitKey::new("H", jiff::civil::date(2025, 1, 1)),
    });
    assert_eq!(
        Lang::VI.of(Kind::Party).refusal(&refusal, &names).what,
        "Đại hội của Hội chưa được cấp ủy cấp trên duyệt."
    );
    assert_eq!(
        Lang::VI.of(Kind::Association).refusal(&refusal, &names).what,
        "Đại hội của Hội chưa được cấp trên duyệt."
    );
}

#[test]
fn a_key_stands_in_one_file_only() {
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    for (file, messages) in label_files("vi") {
        for key in messages.into_keys() {
            if let Some(other) = homes.insert(key.clone(), file.clone()) {
                panic!("{key} stands in {other} and in {file}: the program could not start with both");
            }
        }
    }
}

#[test]
fn nothing_is_empty_and_all_text_is_composed() {
    for path in paths("vi").into_iter().chain(paths("en")) {
        let text = std::fs::read_to_string(&path).expect("a label file can be read");
        assert!(is_nfc(&text), "{}: letters are written composed (NFC)", path.display());
        assert!(!text.contains(['Ð', 'ð']), "{}: Đ, not the Icelandic Eth", path.display());
        for (key, pattern) in patterns(&path, &text) {
            let written = pattern.elements.iter().any(|element| match element {
                PatternElement::TextElement { value } => !value.trim().is_empty(),
                PatternElement::Placeable { .. } => true,
            });
            assert!(written, "{}: {key} is empty", path.display());
        }
    }
}

#[test]
fn a_label_is_known_and_a_word_without_one_is_shown_as_it_is() {
    assert!(Lang::EN.knows("role-observer"));
    assert!(!Lang::EN.knows("role-emperor"));
    assert_eq!(Lang::VI.level("grassroots"), "Đảng bộ, chi bộ cơ sở");
    assert_eq!(Lang::EN.column("old_code"), "old code");
    assert_eq!(Lang::VI.column("delegates_present"), "Đại biểu (thành viên) có mặt");
    assert_eq!(Lang::EN.level("xã"), "xã");
    assert_eq!(Lang::EN.text("no-such-key"), "no-such-key");
}

#[test]
fn numbers_in_sentences_are_grouped_as_the_language_does() {
    let rows = |lang: Lang, count: i64| lang.fill("refusal-rows", &[("count", Value::Number(count))]);
    assert_eq!(rows(Lang::VI, 4_096), "Có 4.096 dòng không nhận được nên cả bảng chưa được ghi.");
    assert_eq!(rows(Lang::EN, 4_096), "4,096 rows cannot be imported, so nothing in the table was recorded.");
    assert_eq!(rows(Lang::EN, 1), "1 row cannot be imported, so nothing in the table was recorded.");
}

#[test]
fn a_refusal_reads_as_a_sentence_with_its_names_and_days() {
    let day = jiff::civil::date(2020, 3, 12);
    let unit = congress::UnitKey::new("12433", jiff::civil::date(2015, 1, 1));
    let name = |_: &congress::UnitKey| "Đảng bộ xã Đông Phong".to_owned();
    let refusal = congress::Refusal::Progress(congress::progress::Refusal::AlreadyHeld { unit, last: day });
    assert_eq!(
        Lang::VI.refusal(&refusal, &name).what,
        "Đảng bộ xã Đông Phong đã tổ chức xong đại hội ngày 12/03/2020."
    );
    let refusal = congress::Refusal::Units(units::Refusal::Missing { what: "new_code".into() });
    assert_eq!(Lang::VI.refusal(&refusal, &name).what, "Còn thiếu: mã mới.");
    assert_eq!(Lang::EN.refusal(&refusal, &name).what, "Missing: new code.");
}

fn all_known(keys: impl Iterator<Item = String>) {
    let keys: Vec<String> = keys.collect();
    assert!(!keys.is_empty());
    for lang in Lang::ALL {
        let words: BTreeSet<String> =
            label_files(lang.tag()).into_values().flatten().map(|(key, _)| key).collect();
        let missing: Vec<&String> = keys.iter().filter(|key| !words.contains(*key)).collect();
        assert!(missing.is_empty(), "without words in {}: {missing:?}", lang.tag());
    }
}

/// The values that each message of a file fills in, by its key.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn label_files(lang: &str) -> BTreeMap<String, Messages> {
    let messages = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a label file can be read");
        let values = |pattern: &Pattern<String>| {
            let mut values = BTreeSet::new();
            gather(pattern, &mut values);
            values
        };
        let messages =
            patterns(&path, &text).iter().map(|(key, pattern)| (key.clone(), values(pattern))).collect();
        (path.file_name().expect("a file").to_string_lossy().into_owned(), messages)
    };
    paths(lang).into_iter().map(messages).collect()
}

fn paths(lang: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../i18n").join(lang);
    let entries = std::fs::read_dir(&folder).expect("the folder of a language");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    assert!(!paths.is_empty(), "{} holds label files", folder.display());
    paths
}

fn patterns(path: &Path, text: &str) -> Vec<(String, Pattern<String>)> {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
    };
    let mut found = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let key = message.id.name;
            let pattern = message.value.unwrap_or_else(|| panic!("{}: {key} is empty", path.display()));
            assert!(
                found.iter().all(|(known, _): &(String, _)| *known != key),
                "{}: {key} stands twice",
                path.display()
            );
            found.push((key, pattern));
        }
    }
    found
}

fn gather(pattern: &Pattern<String>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, values);
        }
    }
}

fn gather_expression(expression: &Expression<String>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, values),
        Expression::Select { selector, variants } => {
            gather_inline(selector, values);
            variants.iter().for_each(|variant| gather(&variant.value, values));
        }
    }
}

fn gather_inline(inline: &InlineExpression<String>, values: &mut BTreeSet<String>) {
    match inline {
        // A term is filled in by itself, and a language takes it where it needs it.
        InlineExpression::VariableReference { id }
            if TERMS.iter().any(|(small, capital)| [small, capital].contains(&&id.name.as_str())) => {}
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, values),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| gather_inline(argument, values));
        }
        _ => {}
    }
}
