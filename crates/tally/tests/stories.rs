//! Counts as a teller would describe them. Chuyện kiểm phiếu.
//!
//! A story sets a scene line by line and says `Kiểm phiếu`; ⇒ marks the lines of the result, ✗ a refusal.
//! `DAIHOI_BLESS=1` writes them again; review them before the commit.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tally::rules::Tell;

fn stories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut stories: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("stories").map(|entry| entry.expect("a story").path()).collect();
    stories.sort();
    stories
}

#[test]
fn the_stories_end_as_they_are_written() {
    let bless = std::env::var("DAIHOI_BLESS").is_ok_and(|bless| bless == "1");
    let mut wrong = Vec::new();
    for path in stories() {
        let written = std::fs::read_to_string(&path).expect("a story");
        let told = tell(&written);
        if told == written {
            continue;
        }
        if bless {
            std::fs::write(&path, told).expect("a story");
        } else {
            wrong.push(format!("{}\n{told}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "these stories end otherwise than written:\n\n{}", wrong.join("\n\n"));
}

#[test]
fn every_pack_and_every_exclusion_has_its_story() {
    let all: String = stories().iter().map(|path| std::fs::read_to_string(path).expect("a story")).collect();
    for (id, _) in tally::rules::SHIPPED {
        assert!(all.contains(&format!("Luật: {id}\n")), "no story is told of {id}");
        for exclusion in tally::rules::shipped(id).expect("a pack").exclusion {
            assert!(all.contains(&exclusion.id), "no story takes out {}", exclusion.id);
        }
    }
    for reason in tally::rules::SEEN_REASONS {
        assert!(all.contains(reason), "no story has a ballot that is invalid by {reason}");
    }
    for next in [
        "re_vote",
        "compare_ages",
        "compare_membership",
        "draw_lot",
        "chair_decides",
        "ask_acceptance",
        "assembly_decides",
        "further_round",
        "assembly_decides_re_vote",
        "national_election_council_decides_further_round",
        "check_body",
        "check_turnout",
        "start_again",
        "announce",
    ] {
        assert!(all.contains(next), "no story ends in {next}");
    }
}

/// Plays a story and writes its answers under it.
fn tell(story: &str) -> String {
    let mut told = String::new();
    let mut scene = json!({});
    let mut pack = String::new();
    for line in story.lines().filter(|line| !line.trim_start().starts_with(['⇒', '✗'])) {
        told.push_str(line);
        told.push('\n');
        if line == "Kiểm phiếu" {
            answer(&pack, &scene, &mut told);
        } else if let Some(id) = line.strip_prefix("Luật: ") {
            scene =
                json!({"election": {"office": "Chuyện", "electorate": "members"}, "roll": {"excluded": []}});
            pack = id.to_owned();
        } else if !line.is_empty() && !line.starts_with('#') {
            set(&mut scene, line);
        }
    }
    told
}

/// One line of a scene.
fn set(scene: &mut Value, line: &str) {
    let number =
        |text: &str| text.trim().parse::<u64>().unwrap_or_else(|_| panic!("not a number in: {line}"));
    if let Some(rest) = line.strip_prefix("Bầu ") {
        let mut parts = rest.split(", ");
        let (seats, who) = parts.next().expect("seats").split_once(' ').expect("who votes");
        let who = match who {
            "người, đảng viên" | "đảng viên" | "hội viên" => "members",
            "đại biểu" => "delegates",
            "ban chấp hành" => "committee",
            other => panic!("nobody votes as {other}"),
        };
        scene["election"]["seats"] = json!(number(seats));
        scene["election"]["electorate"] = json!(who);
        for part in parts {
            let (what, count) = part.rsplit_once(' ').expect("a number");
            match what {
                "lần" => scene["election"]["round"] = json!(number(count)),
                "bầu lại" => scene["election"]["re_votes"] = json!(number(count)),
                "dự khuyết" => scene["election"]["alternates"] = json!(number(count)),
                class => {
                    let class = class.strip_prefix("dành cho ").unwrap_or_else(|| panic!("what is {class}?"));
                    scene["election"]["reserved"] = json!([{ "class": class, "seats": number(count) }]);
                }
            }
        }
    } else if let Some(rest) = line.strip_prefix("Số: ") {
        for part in rest.split(", ") {
            let (what, count) = part.rsplit_once(' ').expect("a number");
            let count = json!(number(count));
            match what {
                "triệu tập" => scene["roll"]["convened"] = count,
                "có mặt" => scene["roll"]["present"] = count,
                "cử tri" => scene["roll"]["registered"] = count,
                "phát ra" => scene["issued"] = count,
                "thu về" => scene["returned"] = count,
                other => panic!("what is {other}?"),
            }
        }
    } else if let Some(rest) = line.strip_prefix("Chức danh: ") {
        scene["election"]["office"] = json!(rest);
    } else if let Some(rest) = line.strip_prefix("Cơ quan: ") {
        scene["election"]["body"] = json!(rest);
    } else if let Some(rest) = line.strip_prefix("Trừ: ") {
        let each = |part: &str| {
            let mut words = part.split(' ');
            let (reason, count) = (words.next().expect("a reason"), number(words.next().expect("a number")));
            let present = words.next().map_or(0, |word| number(word.trim_start_matches('(')));
            json!({"reason": reason, "count": count, "present": present})
        };
        scene["roll"]["excluded"] = rest.split(", ").map(each).collect();
    } else if let Some(rest) = line.strip_prefix("Danh sách: ") {
        scene["list"] = rest.split(", ").map(name).collect();
        scene["ballots"] = json!([]);
    } else if let Some(rest) = line.strip_prefix("Mẫu phiếu: ") {
        scene["form"] = json!(rest);
    } else if let Some(rest) = line.strip_prefix("Rút thăm: ") {
        scene["settled"] = json!({"by": "lot", "order": rest.split(", ").collect::<Vec<_>>()});
    } else if let Some(rest) = line.strip_prefix("Chủ trì quyết định: ") {
        scene["settled"] = json!({"by": "chair", "order": rest.split(", ").collect::<Vec<_>>()});
    } else if let Some(rest) = line.strip_prefix("Đại hội quyết định: ") {
        scene["settled"] = json!({"by": "assembly", "order": rest.split(", ").collect::<Vec<_>>()});
    } else if let Some(rest) = line.strip_prefix("Đã in: ") {
        let each = |part: &str| {
            let (id, share) = part.split_once(' ').expect("a share");
            (id.to_owned(), json!(share))
        };
        scene["printed"] = Value::Object(rest.split(", ").map(each).collect());
    } else if line == "Không phát phiếu" {
        scene.as_object_mut().expect("a scene").remove("ballots");
    } else {
        let (count, rest) = line.split_once(" phiếu").unwrap_or_else(|| panic!("what is: {line}"));
        let mut ballot = paper(rest);
        ballot["count"] = json!(number(count));
        scene["ballots"].as_array_mut().expect("ballots").push(ballot);
    }
}

/// `Bình (1975-03-02) [women]`, `Hà nhận không`.
fn name(text: &str) -> Value {
    let id = text.split(' ').next().expect("a name");
    let mut name = json!({"id": id, "name": id});
    if let Some((_, rest)) = text.split_once('(') {
        name["born"] = json!(rest.split(')').next());
    }
    if let Some((_, rest)) = text.split_once('{') {
        name["since"] = json!(rest.split('}').next());
    }
    if let Some((_, rest)) = text.split_once('[') {
        name["classes"] = json!([rest.trim_end_matches(']')]);
    }
    if let Some((_, rest)) = text.split_once('+') {
        name["origin"] = json!("floor");
        name["endorsed"] = json!(rest.split(' ').next().and_then(|count| count.parse::<u64>().ok()));
    }
    name["declines"] = json!(text.ends_with("không nhận"));
    name
}

/// ` để An, Bình`, ` gạch hết`, `: An đồng ý, Bình cả hai`, ` hỏng not_issued`.
fn paper(text: &str) -> Value {
    if let Some(names) = text.strip_prefix(" để ") {
        return json!({"kept": names.split(", ").collect::<Vec<_>>()});
    }
    if text == " gạch hết" || text == " trắng" {
        return json!({"kept": []});
    }
    if let Some(reason) = text.strip_prefix(" hỏng ") {
        return json!({ "invalid": reason });
    }
    if let Some((weight, rest)) = text.strip_prefix(" nặng ").and_then(|rest| rest.split_once(' ')) {
        let mut ballot = paper(&format!(" {rest}"));
        ballot["weight"] = json!(weight);
        return ballot;
    }
    if let Some((ruler, rest)) = text.strip_prefix(" do ").and_then(|rest| rest.split_once(' ')) {
        let mut ballot = paper(&format!(" {rest}"));
        ballot["ruled_by"] = json!(ruler);
        return ballot;
    }
    let rows = text.strip_prefix(": ").unwrap_or_else(|| panic!("what is a ballot{text}"));
    let each = |row: &str| {
        let (id, mark) = row.split_once(' ').expect("a mark");
        let mark = match mark {
            "đồng ý" => "agree",
            "không đồng ý" => "disagree",
            "cả hai" => "both",
            "trống" => "none",
            other => other,
        };
        (id.to_owned(), json!(mark))
    };
    json!({"rows": Value::Object(rows.split(", ").map(each).collect())})
}

fn answer(pack: &str, scene: &Value, told: &mut String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/packs/{pack}.toml"));
    let counted = match std::fs::read_to_string(path) {
        Ok(text) => tally::rules::read(&text),
        Err(_) => tally::rules::shipped(pack),
    }
    .and_then(|pack| tally::count(&pack, &tally::input::read(&scene.to_string())?));
    let mut say = |line: String| told.push_str(&format!("  {line}\n"));
    let outcome = match counted {
        Ok(outcome) => outcome,
        Err(fault) => {
            say(format!("✗ {}: {}", fault.place, fault.words.vi));
            fault.rule.into_iter().for_each(|rule| say(format!("✗   theo {rule}")));
            return;
        }
    };
    if let (Some(base), Some(needed)) = (outcome.base, outcome.needed) {
        say(format!("⇒ cơ sở: {} = {}; cần {needed} phiếu", base.kind.tell().vi, base.value));
    }
    if let Some(valid) = outcome.valid {
        let invalid: Vec<String> =
            outcome.invalid.iter().map(|(reason, count)| format!("{reason} {count}")).collect();
        let invalid = if invalid.is_empty() { "0".to_owned() } else { invalid.join(", ") };
        say(format!("⇒ hợp lệ {valid}, không hợp lệ: {invalid}"));
    }
    for name in &outcome.votes {
        let percent = name.percent.as_deref().unwrap_or("–");
        let seated = if name.elected { ", trúng cử" } else { "" };
        let uncounted = name.uncounted.filter(|uncounted| uncounted.units > 0);
        let uncounted = uncounted.map_or(String::new(), |uncounted| format!(", {uncounted} dòng không tính"));
        say(format!("⇒ {}: {} phiếu, {percent} %{uncounted}{seated}", name.id, name.votes));
    }
    if outcome.votes.is_empty() && !outcome.elected.is_empty() {
        say(format!("⇒ trúng cử: {}", outcome.elected.join(", ")));
    }
    if !outcome.alternates.is_empty() {
        say(format!("⇒ dự khuyết: {}", outcome.alternates.join(", ")));
    }
    if let Some(tie) = &outcome.tie {
        say(format!(
            "⇒ bằng phiếu ở vị trí {}: {} tranh {} chỗ",
            tie.seat,
            tie.between.join(", "),
            tie.seats_left
        ));
    }
    if outcome.shortfall > 0 {
        say(format!("⇒ bầu thiếu {}", outcome.shortfall));
    }
    say(format!("⇒ tiếp theo: {}", outcome.next));
    if let Some(round) = &outcome.further_round {
        say(format!("⇒ lần {}: {} chỗ, giữa {}", round.round, round.seats, round.entrants.join(", ")));
    }
    for flag in outcome.flags.iter().filter(|flag| flag.code != "rule_not_read") {
        say(format!("⇒ lưu ý: {}", flag.words.vi));
    }
}
