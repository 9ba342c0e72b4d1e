//! Counting without a server, as a teller types it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// Runs the program with something on its standard input.
fn daihoi(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_daihoi"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    program.stdin.take().expect("an input").write_all(input.as_bytes()).expect("an input");
    program.wait_with_output().expect("an answer")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

/// The branch of 40 members: 33 in the base, 17 votes needed.
fn branch() -> Value {
    json!({
        "rules": "vn-party-2024",
        "election": {"office": "Bầu chi ủy", "seats": 1, "electorate": "members"},
        "roll": {"convened": 40, "present": 32, "excluded": [
            {"reason": "temporary_transfer", "count": 2}, {"reason": "exempt_member", "count": 3, "present": 1},
            {"reason": "suspended_member", "count": 1}, {"reason": "absent_throughout", "count": 2},
        ]},
        "list": [{"id": "a", "name": "Trần Thị An"}, {"id": "b", "name": "Lê Văn Bình"}],
        "issued": 32, "returned": 32,
        "ballots": [{"count": 17, "kept": ["a"]}, {"count": 14, "kept": ["b"]}, {"count": 1, "kept": []}],
    })
}

#[test]
fn a_branch_is_counted_in_json_and_as_minutes() {
    let answer = daihoi(&["tally", "-", "--format", "json"], &branch().to_string());
    assert!(answer.status.success(), "{}", text(&answer.stderr));
    let answer: Value = serde_json::from_slice(&answer.stdout).expect("json");
    assert_eq!((&answer["base"]["value"], &answer["needed"]), (&json!(33), &json!(17)));
    assert_eq!(answer["elected"], json!(["a"]));
    assert_eq!(answer["votes"][0]["percent"], "51.52");
    assert_eq!(answer["tie"], Value::Null);

    let minutes = daihoi(&["tally", "-"], &branch().to_string());
    for said in ["Số phiếu cần để trúng cử: 17", "51,52 %", "không bầu ai", "190-QĐ/TW, Điều 30"]
    {
        assert!(text(&minutes.stdout).contains(said), "{said}: {}", text(&minutes.stdout));
    }
}

#[test]
fn rules_of_ones_own_extend_those_of_the_product() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("hoi.toml");
    std::fs::write(
        &own,
        r#"id = "hoi"
extends = "vn-party-2024"
valid_from = "2025-01-01"
name = { vi = "Điều lệ hội", en = "Statute of an association" }
exclusion = []

[base]
members = { value = "present", source = "Điều lệ hội, Điều 9", read = "whole" }
"#,
    )
    .expect("a pack");
    let own = own.to_str().expect("a path");
    let mut input = branch();
    input["roll"]["excluded"] = json!([]);
    let answer = daihoi(&["tally", "-", "--format", "json", "--rules", own], &input.to_string());
    let answer: Value = serde_json::from_slice(&answer.stdout).expect("json");
    assert_eq!((&answer["rules"], &answer["base"]["value"]), (&json!("hoi"), &json!(32)));
    let shown = daihoi(&["rules", "show", own, "--lang", "en"], "");
    assert!(text(&shown.stdout).contains("Điều lệ hội, Điều 9"), "{}", text(&shown.stdout));
}

#[test]
fn a_wrong_file_is_refused_with_its_place_and_rule() {
    let mut input = branch();
    input["returned"] = json!(33);
    let answer = daihoi(&["tally", "-", "--lang", "en"], &input.to_string());
    assert_eq!((answer.status.code(), answer.stdout.len()), (Some(1), 0));
    assert!(
        text(&answer.stderr).contains("returned: 33 ballots came back of 32 issued"),
        "{}",
        text(&answer.stderr)
    );

    input["form"] = json!("tick");
    let answer = daihoi(&["tally", "-"], &input.to_string());
    assert!(text(&answer.stderr).contains("Theo 190-QĐ/TW, Điều 15."), "{}", text(&answer.stderr));

    let answer = daihoi(&["apportion", "-"], r#"{"method":"hare","seats":-1,"units":[]}"#);
    assert_eq!(answer.status.code(), Some(1));
    assert!(text(&answer.stderr).contains("số nguyên từ 0 trở lên"), "{}", text(&answer.stderr));
}

#[test]
fn every_pack_is_listed_and_shown_in_both_languages() {
    let list = daihoi(&["rules", "list", "--format", "json"], "");
    let list: Vec<Value> = serde_json::from_slice(&list.stdout).expect("json");
    assert_eq!(list.len(), 9);
    for pack in list {
        let id = pack["id"].as_str().expect("an id");
        for lang in ["vi", "en"] {
            let shown = daihoi(&["rules", "show", id, "--lang", lang], "");
            assert!(text(&shown.stdout).lines().count() > 40, "{id}");
        }
    }
}

#[test]
fn seats_are_apportioned() {
    let request = r#"{"method":"huntington_hill","seats":7,"units":[{"id":"A","members":30},{"id":"B","weight":21,"min":1}]}"#;
    let answer = daihoi(&["apportion", "-", "--format", "json"], request);
    let answer: Value = serde_json::from_slice(&answer.stdout).expect("json");
    assert_eq!(answer["seats"], json!({"A": 4, "B": 3}));
    assert_eq!(answer["tie"], Value::Null);
}
