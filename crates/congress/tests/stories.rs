//! Stories: dated acts as input, a readable transcript as output.
//! Chuyện: việc theo ngày và biên bản kèm theo.
//!
//! Each `stories/<room>/<name>.story` has acts in Vietnamese. Below each act is its event, or the refusal
//! with its rule and the next step, in the words of the pages. `DAIHOI_BLESS=1` (or `cargo xtask bless`)
//! writes the transcripts again; `DAIHOI_STORY=name` (or `cargo xtask story name`) prints those of one name.

#[path = "stories/day.rs"]
mod day;
#[path = "stories/hall.rs"]
mod hall;
#[path = "stories/machines.rs"]
mod machines;
#[path = "stories/outside.rs"]
mod outside;
#[path = "stories/papers.rs"]
mod papers;
#[path = "stories/polls.rs"]
mod polls;
#[path = "stories/quotas.rs"]
mod quotas;
#[path = "stories/reading.rs"]
mod reading;
#[path = "stories/review.rs"]
mod review;
#[path = "stories/telling.rs"]
mod telling;
#[path = "stories/world.rs"]
mod world;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use congress::floor::{announcements, mistakes, programme, session, speakers};
use congress::{
    apportionment, complaints, custody, cycle, delegates, elections, floor, history, minutes, permits,
    progress, record, stations, units,
};
use reading::Story;
use world::World;

#[test]
fn units_tell() {
    check("units");
}

#[test]
fn cycle_tells() {
    check("cycle");
}

#[test]
fn progress_tells() {
    check("progress");
}

#[test]
fn apportionment_tells() {
    check("apportionment");
}

#[test]
fn delegates_tell() {
    check("delegates");
}

#[test]
fn floor_tells() {
    check("floor");
}

#[test]
fn elections_tell() {
    check("elections");
}

#[test]
fn minutes_tell() {
    check("minutes");
}

#[test]
fn custody_tells() {
    check("custody");
}

#[test]
fn complaints_tell() {
    check("complaints");
}

#[test]
fn stations_tell() {
    check("stations");
}

#[test]
fn permits_tell() {
    check("permits");
}

#[test]
fn other_bodies_tell() {
    check("bodies");
}

#[test]
fn the_record_tells() {
    check("record");
}

/// Refusals that no act can cause today: one case is kept for a form that asks before the day of the
/// congress; the others come from the ledger's writer, which alone has a clock (`ledger/tests/clock.rs`).
const NEVER_MET: [&str; 3] = ["progress-not-held", "record-clock-jumped", "record-clock-is-right"];

#[test]
fn every_refusal_and_every_kind_of_event_is_met_in_a_story() {
    let mut refusals = BTreeSet::new();
    let mut lines = BTreeSet::new();
    const ROOMS: [&str; 14] = [
        "bodies",
        "units",
        "cycle",
        "progress",
        "apportionment",
        "delegates",
        "floor",
        "elections",
        "minutes",
        "custody",
        "complaints",
        "stations",
        "permits",
        "record",
    ];
    for path in ROOMS.into_iter().flat_map(stories_of) {
        let (world, _) = tell(&path);
        refusals.extend(world.refusals);
        lines.extend(world.lines);
    }
    let rooms = [
        units::Refusal::KEYS,
        cycle::Refusal::KEYS,
        progress::Refusal::KEYS,
        apportionment::Refusal::KEYS,
        delegates::Refusal::KEYS,
        floor::Refusal::KEYS,
        session::Refusal::KEYS,
        programme::Refusal::KEYS,
        speakers::Refusal::KEYS,
        announcements::Refusal::KEYS,
        mistakes::Refusal::KEYS,
        elections::Refusal::KEYS,
        minutes::Refusal::KEYS,
        custody::Refusal::KEYS,
        complaints::Refusal::KEYS,
        stations::Refusal::KEYS,
        permits::Refusal::KEYS,
        record::Refusal::KEYS,
    ];
    let unmet = |key: &&str| !refusals.contains(*key);
    let unmet: Vec<&str> = rooms.concat().into_iter().chain(["rows"]).filter(unmet).collect();
    assert_eq!(unmet, NEVER_MET, "refusals that no story meets");
    let untold: Vec<&&str> = history::KEYS.iter().filter(|key| !lines.contains(**key)).collect();
    assert!(untold.is_empty(), "events that no story tells: {untold:?}");
}

fn check(room: &str) {
    let wanted = std::env::var("DAIHOI_STORY").ok();
    let bless = std::env::var("DAIHOI_BLESS").is_ok_and(|bless| bless == "1");
    let mut changed = Vec::new();
    for path in stories_of(room) {
        let name = path.strip_prefix(folder()).expect("a path below the stories").display().to_string();
        if wanted.as_deref().is_some_and(|wanted| !name.contains(wanted)) {
            continue;
        }
        let (world, transcript) = tell(&path);
        world.replays_to_the_same();
        let frozen = frozen(&name);
        if bless && !frozen.exists() {
            world.freeze(&frozen);
        }
        assert!(frozen.exists(), "{name} has no frozen ledger yet: `cargo xtask bless congress`");
        if wanted.is_some() {
            println!("{name}\n{}\n{transcript}", "─".repeat(name.chars().count()));
        }
        let written = std::fs::read_to_string(&path).expect("a story can be read");
        if written == transcript {
            continue;
        }
        if bless {
            std::fs::write(&path, &transcript).expect("a story can be written");
        } else {
            changed.push(format!("{name}\n{}", difference(&written, &transcript)));
        }
    }
    assert!(
        changed.is_empty(),
        "these stories end otherwise than written; if that is right, `cargo xtask bless`:\n\n{}",
        changed.join("\n")
    );
}

fn tell(path: &Path) -> (World, String) {
    let story = Story::read(&std::fs::read_to_string(path).expect("a story can be read"));
    let mut world = World::default();
    if let Some(setting) = &story.setting {
        let setting = folder().join("settings").join(format!("{setting}.story"));
        let text = std::fs::read_to_string(&setting)
            .unwrap_or_else(|error| panic!("{}: {error}", setting.display()));
        let told = world.tell(&Story::read(&text));
        assert!(world.refusals.is_empty(), "{}: a setting is refused nothing\n{told}", setting.display());
        world.lines.clear();
    }
    let transcript = world.tell(&story);
    let lost = ["refusal-", "history-", "{$", "{ $"].into_iter().find(|mark| transcript.contains(mark));
    assert_eq!(lost, None, "{}: a sentence without words or values", path.display());
    (world, transcript)
}

/// Where the ledger of a story is frozen (`frozen.rs`).
fn frozen(story: &str) -> PathBuf {
    let name = story.trim_end_matches(".story").replace(std::path::MAIN_SEPARATOR, "-");
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ledgers").join(format!("{name}.jsonl.gz"))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories")
}

fn stories_of(room: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder().join(room)).expect("the stories of a room");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "story"));
    paths.sort();
    assert!(!paths.is_empty(), "{room} has stories");
    paths
}

/// The lines around the first difference: `-` marks the file, `+` the new transcript.
fn difference(written: &str, told: &str) -> String {
    let (written, told): (Vec<&str>, Vec<&str>) = (written.lines().collect(), told.lines().collect());
    let same = written.iter().zip(&told).take_while(|(one, other)| one == other).count();
    let from = same.saturating_sub(2);
    let part = |lines: &[&str], mark: &str| -> String {
        lines.iter().skip(same).take(8).map(|line| format!("{mark} {line}\n")).collect()
    };
    let before: String = written[from..same].iter().map(|line| format!("  {line}\n")).collect();
    format!("{before}{}{}", part(&written, "-"), part(&told, "+"))
}
