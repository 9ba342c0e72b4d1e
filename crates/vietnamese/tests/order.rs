//! Vietnamese order of words and of names.
//! Thứ tự vần của từ và của họ tên.

use proptest::prelude::*;
use vietnamese::{compare, compare_names, given_name, name_sort_key, sort_key};

#[test]
fn words_follow_the_vietnamese_alphabet_and_its_tones() {
    let in_order =
        ["an", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "da", "đa", "ê", "ô", "ơ", "u", "ư", "y"];
    let mut sorted = in_order;
    sorted.reverse();
    sorted.sort_by(|a, b| compare(a, b));
    assert_eq!(sorted, in_order);
}

#[test]
fn names_sort_by_given_name_then_family_name() {
    let in_order = [
        "Trần Văn An",
        "Lê Thị Ánh",
        "Đỗ Văn Bình",
        "Phạm Thị Bình",
        "Vũ Bình",
        "Nguyễn Văn Dũng",
        "Bùi Văn Đức",
        "Nguyễn Thị Hạnh",
    ];
    let mut sorted = in_order;
    sorted.reverse();
    sorted.sort_by(|a, b| compare_names(a, b));
    assert_eq!(sorted, in_order);
    let mut by_key = in_order;
    by_key.reverse();
    by_key.sort_by_cached_key(|name| name_sort_key(name));
    assert_eq!(by_key, in_order);
}

#[test]
fn the_given_name_is_the_last_word() {
    assert_eq!(given_name("Nguyễn Thị Hạnh "), "Hạnh");
    assert_eq!(given_name("Hạnh"), "Hạnh");
    assert_eq!(given_name(""), "");
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec("(an|ân|bình|binh|Bình|đức|dức|hạnh|hanh|HẠNH|a|ab|)", 1..4)
        .prop_map(|words| words.join(" "))
}

#[test]
fn a_unit_that_tells_two_of_one_name_apart_is_no_part_of_their_order() {
    let mut names = ["Lê Văn Bình", "Nguyễn Văn An – Đảng bộ xã Đông Phong", "Nguyễn Văn An – Chi bộ thôn 2"];
    names.sort_by(|a, b| compare_names(a, b));
    assert_eq!(
        names,
        ["Nguyễn Văn An – Đảng bộ xã Đông Phong", "Nguyễn Văn An – Chi bộ thôn 2", "Lê Văn Bình"]
    );
    assert_eq!(name_sort_key(names[0]), name_sort_key("Nguyễn Văn An"));
    assert_eq!(given_name(names[0]), "An");
}

proptest! {
    #[test]
    fn keys_order_as_comparisons_do(a in name(), b in name()) {
        prop_assert_eq!(sort_key(&a).cmp(&sort_key(&b)), compare(&a, &b));
        prop_assert_eq!(name_sort_key(&a).cmp(&name_sort_key(&b)), compare_names(&a, &b));
    }
}

#[test]
fn numbers_within_names_are_compared_as_numbers() {
    let mut branches = ["Chi bộ thôn 10", "Chi bộ thôn 2", "Chi bộ thôn 1", "Chi bộ số 02", "Chi bộ số 2B"];
    branches.sort_by(|a, b| vietnamese::compare(a, b));
    assert_eq!(
        branches,
        ["Chi bộ số 02", "Chi bộ số 2B", "Chi bộ thôn 1", "Chi bộ thôn 2", "Chi bộ thôn 10"]
    );
    let mut by_key = branches;
    by_key.sort_by_key(|name| vietnamese::sort_key(name));
    assert_eq!(by_key, branches);
}
