//! Stories: dated acts as input, a readable transcript as output.
//! Chuyện: việc theo ngày và biên bản kèm theo.
//!
//! Each `stories/<room>/<name>.story` has acts in Vietnamese. Below each act is its event, or the refusal
//! with its rule and the next step, in the words of the pages. `DAIHOI_BLESS=1` (or `cargo xtask bless`)
//! writes the transcripts again; `DAIHOI_STORY=name` (or `cargo xtask story name`) prints those of one name.

#[path = "stories/reading.rs"]
mod reading;
#[path = "stories/telling.rs"]
mod telling;
#[path = "stories/words/mod.rs"]
mod words;
#[path = "stories/world.rs"]
mod world;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use congress::ROOMS;
use congress::room::Card;
use reading::Story;
use world::World;

/// The folders of stories: one for each room, and one of other bodies than the Party.
fn folders() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().map(|room| room.name).chain(["bodies"])
}

#[test]
fn every_story_ends_as_written() {
    let checked = std::thread::scope(|scope| {
        let rooms: Vec<_> = folders().map(|room| scope.spawn(|| check(room))).collect();
        rooms.into_iter().map(|room| room.join()).collect::<Vec<_>>()
    });
    let changed: Vec<String> = checked.into_iter().flat_map(|room| room.expect("a room's stories")).collect();
    assert!(
        changed.is_empty(),
        "these stories end otherwise than written; if that is right, `cargo xtask bless`:\n\n{}",
        changed.join("\n")
    );
}

/// Refusals that no act can cause today: one case is kept for a form that asks before the day of the
/// congress; the others come from the ledger's writer, which alone has a clock (`ledger/tests/clock.rs`).
const NEVER_MET: [&str; 3] = ["progress-not-held", "record-clock-jumped", "record-clock-is-right"];

#[test]
fn every_refusal_and_every_kind_of_event_is_met_in_a_story() {
    let mut refusals = BTreeSet::new();
    let mut lines = BTreeSet::new();
    for path in folders().flat_map(stories_of) {
        let (world, _) = tell(&path);
        refusals.extend(world.refusals);
        lines.extend(world.lines);
    }
    let unmet = |key: &&str| !refusals.contains(*key);
    let keys = ROOMS.iter().flat_map(Card::refusal_keys).chain(["rows"]);
    let unmet: Vec<&str> = keys.filter(unmet).collect();
    assert_eq!(unmet, NEVER_MET, "refusals that no story meets");
    let told = ROOMS.iter().flat_map(|room| room.lines);
    let untold: Vec<&&str> = told.filter(|key| !lines.contains(**key)).collect();
    assert!(untold.is_empty(), "events that no story tells: {untold:?}");
}

/// The stories of a room that end otherwise than written.
fn check(room: &str) -> Vec<String> {
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
    changed
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
