//! More than a hundred kinds of damage to every file of a folder: found with their place, or harmless. Mọi hư hại đều bị phát hiện.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::{asking, copied, slot_of, written};
use congress::delegates::{Details, Sex};
use congress::{Actor, Digest, Event, PersonId};
use jiff::Timestamp;
use ledger::store::{Head, Log, Row, Sqlite};
use ledger::{
    BallotBox, Blobs, Coverage, Enrolled, Entry, FolderBlobs, Ledger, Options, Personal, Vault, leaf_hash,
    verify, verify_beside, verify_people,
};
use rusqlite::Connection;
use serde_json::json;
use sha2::Digest as _;
use uuid::Uuid;

const NAMES: [&str; 4] = ["Nguyễn Thị Một", "Trần Văn Hai", "Lê Thị Ba", "Phạm Văn Bốn"];

/// A folder with everything in it that a congress leaves, as a killed server leaves it.
struct Specimen {
    folder: tempfile::TempDir,
    people: Vec<PersonId>,
    text: Digest,
    file: Digest,
    stacks: [Digest; 2],
}

impl Specimen {
    fn new() -> Specimen {
        let folder = tempfile::tempdir().expect("a folder");
        written(folder.path(), 20);
        let blobs = FolderBlobs::open(folder.path().join("blobs")).expect("blobs");
        let [text, file] = ["Biên bản đại hội", "%PDF"].map(|text| blobs.put(text.as_bytes()).expect("kept"));
        let ballots = BallotBox::beside(folder.path());
        let stacks = [1u128, 2].map(|stack| {
            let kept: Vec<(PathBuf, Vec<u8>)> = vec![
                ("readings.jsonl".into(), format!("stack {stack}\n").into_bytes()),
                ("images/doubt.png".into(), vec![stack as u8; 300]),
            ];
            let root = ballots.seal("round", Uuid::from_u128(stack), &kept).expect("sealed");
            ballots.close("round", Uuid::from_u128(stack), root).expect("put away");
            root
        });
        let vault = Vault::open(folder.path()).expect("a vault");
        let details = |at: usize| Details { sex: [Some(Sex::Female), None][at % 2], ..Details::default() };
        let people = NAMES.iter().enumerate();
        let people = people.map(|(at, name)| (Personal::new((*name).to_owned()), Personal::new(details(at))));
        let enrolled = vault.enrol_with_details(people.collect()).expect("people");
        append(folder.path(), &events(&enrolled, text, file, stacks));
        let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
        for (one, login) in enrolled.iter().zip(["mot", "hai", "ba", "bon"]) {
            vault.open_account(login, one.person, "hash").expect("an account");
        }
        for act in 30..=70u128 {
            ledger.submit(asking(act, &format!("C{act}"), None)).wait().expect("an act");
        }
        let people = enrolled.iter().map(|one| one.person).collect();
        Specimen { folder: copied(folder.path()), people, text, file, stacks }
    }

    fn blob(&self, hash: Digest) -> String {
        let name = hash.to_string();
        format!("blobs/{}/{}", &name[..2], &name[2..])
    }

    fn sealed(&self, stack: usize, name: &str) -> String {
        format!("ballot-box/round/sealed/{}/{name}", self.stacks[stack])
    }
}

/// What a congress leaves in the record, as auditors read it: these shapes are never changed.
fn events(people: &[Enrolled], text: Digest, file: Digest, stacks: [Digest; 2]) -> Vec<Event> {
    let place = |what: &str, is: &str| json!({ "cycle": "2020-2025", "on": "2020-06-10", "unit": "B1@2015-10-01", what: is });
    let mut told = Vec::new();
    for one in people {
        let (person, digest, unit) = (one.person, one.digest, "B1@2015-10-01");
        told.push(json!({ "permits": { "PersonEnrolled.v1": { "person": person, "digest": digest, "unit": unit } } }));
        let summons = json!({ "person": person, "digest": digest, "details": one.details, "from": unit, "kind": "elected" });
        let convened =
            json!({ "cycle": "2020-2025", "on": "2020-06-10", "unit": unit, "delegates": [summons] });
        told.push(json!({ "delegates": { "DelegatesConvened.v1": convened } }));
        told.push(
            json!({ "permits": { "RoleGranted.v1": { "person": person, "role": "teller", "unit": unit } } }),
        );
    }
    let minutes = place("paper", "minutes");
    told.push(json!({ "minutes": { "MinutesDrafted.v1": { "place": minutes, "text": text } } }));
    told.push(json!({ "minutes": { "MinutesSigned.v1": { "place": minutes, "text": text, "file": file, "by": [] } } }));
    for (at, root) in stacks.iter().enumerate() {
        told.push(json!({ "elections": { "StackCounted.v1": {
            "place": place("office", "committee"), "desk": "A", "kind": "scanned", "by": "operator", "stack": format!("{at}"),
            "sums": { "valid": 0, "invalid": {}, "votes": [] }, "reason": null,
            "readings": { "root": root, "thresholds": "x" },
        } } }));
    }
    told.into_iter()
        .map(|event| serde_json::from_value(event.clone()).unwrap_or_else(|error| panic!("{error}: {event}")))
        .collect()
}

/// Writes events into a record behind its last act, each as an act.
fn append(folder: &Path, events: &[Event]) {
    let mut store = Sqlite::open(&folder.join("ledger.db")).expect("the record");
    let mut head: Head = store.head().expect("its head");
    for event in events {
        let seq = head.seq + 1;
        let act = Uuid::from_u128(5000 + u128::from(seq));
        let entry = Entry {
            seq,
            at: Timestamp::now(),
            act,
            actor: Actor::Operator,
            said: None,
            events: vec![event.clone()],
        };
        let bytes = serde_json::to_vec(&entry).expect("JSON");
        let leaf = leaf_hash(&bytes);
        let before = head.seq;
        head.chain = sha2::Sha256::digest([head.chain, leaf].concat()).into();
        head.tree.push(leaf);
        head.seq = seq;
        let row = Row { seq, bytes: bytes.into(), chain: head.chain };
        store.append(before, &[row], &head, &[]).expect("written");
    }
}

/// Everything that is found wrong in a folder: by verify, or by opening it.
fn found(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    match verify(folder) {
        Ok(verified) => {
            found.extend(verified.findings.iter().map(|one| format!("act {}: {}", one.seq, one.what)))
        }
        Err(error) => found.push(error.to_string()),
    }
    match verify_beside(folder) {
        Ok(beside) => found.extend(beside.faults),
        Err(error) => found.push(error.to_string()),
    }
    match verify_people(folder) {
        Ok(people) => {
            found.extend(people.faults.iter().map(|(person, fault)| format!("person {person}: {fault:?}")));
            found.extend(people.keys);
            found.extend(people.unreadable);
        }
        Err(error) => found.push(error.to_string()),
    }
    found
}

/// Everything that people would miss: what the record says, every name, every file.
fn content(specimen: &Specimen, folder: &Path) -> BTreeMap<String, String> {
    let ledger = Ledger::open(folder, Options::default()).expect("it opens");
    let vault = Vault::open(folder).expect("a vault");
    let mut content = BTreeMap::new();
    let head = ledger.head().expect("a head");
    content.insert("record".to_owned(), format!("{} {}", head.seq, Digest(head.chain)));
    let names = vault.names(specimen.people.iter().copied()).expect("names");
    let details = vault.details(specimen.people.iter().copied()).expect("details");
    for ((person, name), details) in specimen.people.iter().zip(names).zip(details) {
        let details = details.map(|details| details.into_inner().sex.map(Sex::name));
        content.insert(person.to_string(), format!("{:?} {details:?}", name.map(Personal::into_inner)));
    }
    for hash in [specimen.text, specimen.file] {
        let bytes = ledger.blobs().get(hash).expect("a large file");
        content.insert(hash.to_string(), format!("{bytes:?}"));
    }
    for root in specimen.stacks {
        content.insert(
            root.to_string(),
            format!("{:?}", BallotBox::beside(folder).faults(root).expect("a look")),
        );
    }
    content
}

/// What must come of a damage.
#[derive(Clone)]
enum Comes {
    /// It is found, and these words name its place.
    Found(String),
    /// Nothing that anybody would miss has changed, found or not: bytes that nothing is kept in, a witness fewer of two.
    NothingMissing,
}

type Damage = Box<dyn Fn(&Path)>;

struct Table(Vec<(String, Damage, Comes)>);

impl Table {
    fn add(&mut self, what: impl Into<String>, damage: impl Fn(&Path) + 'static, place: impl Into<String>) {
        self.0.push((what.into(), Box::new(damage), Comes::Found(place.into())));
    }

    fn harmless(&mut self, what: impl Into<String>, damage: impl Fn(&Path) + 'static) {
        self.0.push((what.into(), Box::new(damage), Comes::NothingMissing));
    }

    /// A file with a flipped bit, cut, emptied and taken away.
    fn file(&mut self, name: &str, place: &str) {
        let at = |name: &str| {
            let name = name.to_owned();
            move |folder: &Path| folder.join(&name)
        };
        let path = at(name);
        self.add(format!("{name}: a flipped bit"), move |folder| flip(&path(folder), 0.5), place);
        let path = at(name);
        self.add(format!("{name}: cut in half"), move |folder| cut(&path(folder), 0.5), place);
        let path = at(name);
        self.add(format!("{name}: emptied"), move |folder| cut(&path(folder), 0.0), place);
        let path = at(name);
        self.add(format!("{name}: taken away"), move |folder| remove(&path(folder)), place);
    }

    fn sql(&mut self, file: &'static str, script: impl Into<String>, place: impl Into<String>) {
        let script = script.into();
        self.add(format!("{file}: {script}"), move |folder| by_hand(&folder.join(file), &script), place);
    }
}

fn flip(path: &Path, part: f64) {
    let mut bytes = std::fs::read(path).expect("a file");
    let at = ((bytes.len() as f64 * part) as usize).min(bytes.len() - 1);
    bytes[at] ^= 1;
    std::fs::write(path, bytes).expect("damage");
}

/// Where the slots of keys begin.
const SLOTS: usize = 8192;

fn flip_at(path: &Path, at: usize) {
    change(path, |bytes| bytes[at] ^= 1);
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).expect("a file");
    change(&mut bytes);
    std::fs::write(path, bytes).expect("damage");
}

fn cut(path: &Path, part: f64) {
    let bytes = std::fs::read(path).expect("a file");
    std::fs::write(path, &bytes[..(bytes.len() as f64 * part) as usize]).expect("damage");
}

fn remove(path: &Path) {
    std::fs::remove_file(path).expect("damage");
}

/// Does to a store what somebody with all rights could.
fn by_hand(path: &Path, script: &str) {
    let store = Connection::open(path).expect("the file");
    let triggers: Vec<String> = store
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("its triggers");
    for trigger in triggers {
        store.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("no trigger");
    }
    store.execute_batch("PRAGMA foreign_keys = OFF").expect("no rules");
    store.execute_batch(script).expect(script);
}

/// The table: what is done to the folder, and what must come of it.
fn table(specimen: &Specimen) -> Vec<(String, Damage, Comes)> {
    let mut table = Table(Vec::new());
    // The record.
    for (script, place) in [
        ("UPDATE entries SET bytes = bytes || x'20' WHERE seq = 6", "act 6"),
        (
            "UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'B4', 'B9') AS BLOB) WHERE seq = 4",
            "act 4",
        ),
        ("UPDATE entries SET chain = zeroblob(32) WHERE seq = 2", "act 2"),
        ("DELETE FROM entries WHERE seq = 5", "act 5"),
        ("DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)", "missing"),
        ("DELETE FROM entries WHERE seq > 30", "act 31"),
        ("DELETE FROM entries", "act 1"),
        (
            "INSERT INTO entries SELECT seq + 1, bytes, chain FROM entries ORDER BY seq DESC LIMIT 1",
            "do not fit the chain",
        ),
        (
            "UPDATE entries SET seq = 1000 + seq WHERE seq IN (3, 4); UPDATE entries SET seq = 1007 - seq WHERE seq > 1000",
            "act 3",
        ),
        ("UPDATE head SET seq = seq - 1", "behind the head"),
        ("UPDATE head SET seq = seq + 1", "missing"),
        ("UPDATE head SET chain = zeroblob(32)", "chain"),
        ("UPDATE head SET tree = zeroblob(length(tree))", "tree"),
        ("UPDATE head SET root = zeroblob(32)", "root"),
        ("DELETE FROM head", "act 1"),
        ("DELETE FROM checkpoints", "checkpoints"),
        ("UPDATE checkpoints SET root = zeroblob(32)", "kept at closing"),
        ("UPDATE checkpoints SET state = zeroblob(32)", "kept at closing"),
        ("INSERT INTO checkpoints VALUES (9999, zeroblob(32), zeroblob(32), '0')", "9999"),
        ("DROP TABLE head", "head"),
        ("DROP TABLE checkpoints", "checkpoints"),
    ] {
        table.sql("ledger.db", script, place);
    }
    let store = |folder: &Path| folder.join("ledger.db");
    table.add("ledger.db: emptied", move |folder| cut(&store(folder), 0.0), "ledger.db");
    table.add("ledger.db: taken away", move |folder| remove(&store(folder)), "ledger.db");
    table.add(
        "ledger.db: garbled",
        move |folder| std::fs::write(store(folder), "no record ".repeat(900)).expect("damage"),
        "act 1",
    );
    for tenths in 1..10 {
        // The log holds newer pages for some of them.
        table.harmless(format!("ledger.db: a bit flipped at {tenths} tenths"), move |folder| {
            flip(&store(folder), f64::from(tenths) / 10.0);
        });
    }
    // Its log.
    let log = |folder: &Path| folder.join("ledger.db-wal");
    for (what, part) in
        [("header", 0.0), ("first tenth", 0.1), ("middle", 0.5), ("last tenth", 0.9), ("end", 0.9999)]
    {
        table.add(
            format!("log: a bit flipped in the {what}"),
            move |folder| flip(&log(folder), part),
            "missing",
        );
    }
    for part in [0.0, 0.3, 0.9, 0.999] {
        table.add(format!("log: cut at {part}"), move |folder| cut(&log(folder), part), "missing");
    }
    table.add("log: taken away", move |folder| remove(&log(folder)), "missing");
    table.add(
        "log: garbled",
        move |folder| {
            let length = std::fs::metadata(log(folder)).expect("a log").len() as usize;
            std::fs::write(log(folder), vec![0x5a; length]).expect("damage");
        },
        "missing",
    );
    // The position.
    let position = |folder: &Path| folder.join("position");
    table.add("position: taken away", move |folder| remove(&position(folder)), "position");
    table.add("position: emptied", move |folder| cut(&position(folder), 0.0), "position");
    table.add(
        "position: garbled",
        move |folder| std::fs::write(position(folder), "x".repeat(9000)).expect("damage"),
        "position",
    );
    table.harmless("position: a bit of one slot", move |folder| flip(&position(folder), 0.01));
    table.harmless("position: one slot cut off", move |folder| cut(&position(folder), 0.4));
    // The vault.
    let [one, two, ..] = &specimen.people[..] else { panic!("people") };
    let is = |person: &PersonId| format!("WHERE person = '{person}'");
    let closed = |person: &PersonId| format!("person {person}: Closed");
    let exchanged = |from: &str, column: &str| {
        let of = |person: &PersonId| format!("(SELECT {column} FROM t WHERE person = '{person}')");
        format!(
            "CREATE TABLE t AS SELECT * FROM {from}; UPDATE {from} SET {column} = -1 {is_one};
             UPDATE {from} SET {column} = {} {}; UPDATE {from} SET {column} = {} {is_one}; DROP TABLE t",
            of(one),
            is(two),
            of(two),
            is_one = is(one),
        )
    };
    for (script, place) in [
        (format!("UPDATE people SET closed = zeroblob(length(closed)) {}", is(one)), closed(one)),
        (format!("UPDATE people SET closed = closed || x'20' {}", is(one)), closed(one)),
        (format!("UPDATE people SET closed = 'Nguyễn Văn Khác' {}", is(one)), closed(one)),
        (
            format!("UPDATE people SET closed = (SELECT closed FROM details {}) {}", is(one), is(one)),
            closed(one),
        ),
        (exchanged("people", "closed"), closed(one)),
        (exchanged("people", "closed"), closed(two)),
        (exchanged("people", "slot"), closed(one)),
        (format!("UPDATE people SET slot = 4000 {}", is(one)), closed(one)),
        (format!("DELETE FROM people {}", is(one)), one.to_string()),
        (format!("UPDATE details SET closed = zeroblob(104) {}", is(one)), one.to_string()),
        (format!("DELETE FROM details {}", is(one)), one.to_string()),
        (format!("INSERT INTO details SELECT '{two}', closed FROM details {}", is(one)), two.to_string()),
        (format!("DELETE FROM accounts {}", is(one)), one.to_string()),
        // A password of somebody else's, for one who holds a role.
        (exchanged("accounts", "closed"), format!("{one}: Account")),
        (format!("UPDATE accounts SET closed = '$argon2id$v=19$' {}", is(two)), format!("{two}: Account")),
        (
            "INSERT INTO accounts VALUES ('00000000-0000-0000-0000-00000000000a', x'00')".to_owned(),
            "00000000a".to_owned(),
        ),
        ("DELETE FROM keys".to_owned(), "vault.db".to_owned()),
        ("UPDATE keys SET turn = turn + 1".to_owned(), "copies of different days".to_owned()),
        ("UPDATE keys SET turn = turn - 2".to_owned(), "copies of different days".to_owned()),
        ("UPDATE keys SET vault = zeroblob(16)".to_owned(), "people.keys does not belong".to_owned()),
        ("UPDATE keys SET said = zeroblob(16)".to_owned(), "slot 0".to_owned()),
        ("DROP TABLE people".to_owned(), "vault.db".to_owned()),
    ] {
        table.sql("vault.db", script, place);
    }
    let vault = |folder: &Path| folder.join("vault.db");
    table.add("vault.db: taken away", move |folder| remove(&vault(folder)), "vault.db");
    table.add("vault.db: emptied", move |folder| cut(&vault(folder), 0.0), "vault.db");
    table.add(
        "vault.db: garbled",
        move |folder| std::fs::write(vault(folder), "no vault ".repeat(900)).expect("damage"),
        "vault.db",
    );
    // The keys of people.
    let keys = |folder: &Path| folder.join("people.keys");
    table.add("people.keys: taken away", move |folder| remove(&keys(folder)), "people.keys is missing");
    table.add("people.keys: emptied", move |folder| cut(&keys(folder), 0.0), "people.keys is cut");
    table.add(
        "people.keys: garbled",
        move |folder| std::fs::write(keys(folder), "no keys ".repeat(9000)).expect("damage"),
        "people.keys cannot be read",
    );
    for (at, place) in [(0, "its first head"), (4096, "its second head"), (SLOTS, "slot 0")] {
        table.add(
            format!("people.keys: a bit of byte {at}"),
            move |folder| flip_at(&keys(folder), at),
            place,
        );
    }
    let slots: Vec<usize> =
        specimen.people.iter().map(|person| slot_of(specimen.folder.path(), *person) as usize).collect();
    for (person, slot) in specimen.people.iter().zip(slots.clone()) {
        let at = SLOTS + 32 * slot + 7;
        let place = format!("{person}: Closed({slot})");
        table.add(
            format!("people.keys: a bit of slot {slot}"),
            move |folder| flip_at(&keys(folder), at),
            place,
        );
        let place = format!("{person}: Closed({slot})");
        table.add(
            format!("people.keys: zeros in slot {slot}"),
            move |folder| change(&keys(folder), |bytes| bytes[SLOTS + 32 * slot..][..32].fill(0)),
            place,
        );
        let place = format!("{person}: Closed({slot})");
        if slots[..2].contains(&slot) {
            let other = slots[0] + slots[1] - slot;
            table.add(
                format!("people.keys: slots {slot} and {other} exchanged"),
                move |folder| {
                    change(&keys(folder), |bytes| {
                        (0..32).for_each(|at| bytes.swap(SLOTS + 32 * slot + at, SLOTS + 32 * other + at));
                    });
                },
                place,
            );
        }
    }
    let last = SLOTS + 32 * slots.iter().max().expect("people") + 31;
    table.add(
        "people.keys: cut before the last key",
        move |folder| change(&keys(folder), |bytes| bytes.truncate(last)),
        "people.keys is cut",
    );
    table.harmless("people.keys: cut behind the last key", move |folder| {
        change(&keys(folder), |bytes| bytes.truncate(last + 1));
    });
    table.harmless("people.keys: a bit of a free slot", move |folder| flip(&keys(folder), 0.9));
    table.add(
        "people.keys: of another vault",
        move |folder| {
            let other = tempfile::tempdir().expect("a folder");
            drop(Vault::open(other.path()).expect("another vault"));
            std::fs::copy(keys(other.path()), keys(folder)).expect("damage");
        },
        "people.keys does not belong",
    );
    let stranger = || Personal::new("Đỗ Văn Sáu".to_owned());
    for file in ["people.keys", "vault.db"] {
        table.add(
            format!("{file}: of the day before"),
            move |folder| {
                let before = std::fs::read(folder.join(file)).expect("a file");
                let vault = Vault::open(folder).expect("a vault");
                let (person, _) = vault.enrol(stranger()).expect("a person");
                vault.erase(person).expect("erased");
                std::fs::write(folder.join(file), before).expect("damage");
            },
            "copies of different days",
        );
    }
    // Large files.
    for hash in [specimen.text, specimen.file] {
        table.file(&specimen.blob(hash), &hash.to_string()[2..]);
    }
    // The ballot box.
    let root = |stack: usize| specimen.stacks[stack].to_string();
    for name in ["stack", "key"] {
        table.file(&specimen.sealed(0, name), &root(0));
    }
    let added = specimen.sealed(1, "added.png");
    table.add(
        "a file added to a sealed stack",
        move |folder| std::fs::write(folder.join(&added), "x").expect("damage"),
        "added.png was added",
    );
    let stack = specimen.sealed(1, "");
    table.add(
        "a sealed stack taken away",
        move |folder| std::fs::remove_dir_all(folder.join(&stack)).expect("damage"),
        root(1),
    );
    table.add(
        "a sealed stack that no act knows",
        |folder| {
            std::fs::create_dir_all(folder.join("ballot-box/round/sealed").join("ab".repeat(32)))
                .expect("damage");
        },
        "abab",
    );
    let both = (specimen.sealed(0, ""), specimen.sealed(1, ""));
    table.add(
        "two sealed stacks exchanged",
        move |folder| {
            let (one, other) = (folder.join(&both.0), folder.join(&both.1));
            std::fs::rename(&one, folder.join("aside")).expect("damage");
            std::fs::rename(&other, &one).expect("damage");
            std::fs::rename(folder.join("aside"), &other).expect("damage");
        },
        root(0),
    );
    let key = specimen.sealed(0, "key");
    table.add(
        "the key of a sealed stack overwritten though its readings are to be kept",
        move |folder| std::fs::write(folder.join(&key), [0; 32]).expect("damage"),
        root(0),
    );
    for name in ["key", "stack"] {
        let (one, other) = (specimen.sealed(0, name), specimen.sealed(1, name));
        table.add(
            format!("the files {name} of two sealed stacks exchanged"),
            move |folder| {
                let (one, other) = (folder.join(&one), folder.join(&other));
                std::fs::rename(&one, folder.join("aside")).expect("damage");
                std::fs::rename(&other, &one).expect("damage");
                std::fs::rename(folder.join("aside"), &other).expect("damage");
            },
            root(0),
        );
    }
    table.harmless("lock: taken away", |folder| {
        let _ = std::fs::remove_file(folder.join("lock"));
    });
    table.0
}

#[test]
fn every_damage_is_found_with_its_place_or_changes_nothing() {
    let specimen = Specimen::new();
    assert_eq!(found(specimen.folder.path()), Vec::<String>::new(), "the specimen is sound");
    let whole = content(&specimen, copied(specimen.folder.path()).path());
    let table = table(&specimen);
    assert!(table.len() >= 120, "{} kinds of damage", table.len());
    let mut wrong = Vec::new();
    for (what, damage, comes) in &table {
        let copy = copied(specimen.folder.path());
        damage(copy.path());
        let found = found(copy.path());
        match comes {
            Comes::Found(place) if found.iter().any(|found| found.contains(place.as_str())) => {}
            Comes::Found(place) => wrong.push(format!("{what}: {place:?} is not in {found:?}")),
            Comes::NothingMissing if found.is_empty() => {
                let now = content(&specimen, copy.path());
                if now != whole {
                    wrong.push(format!("{what}: not found, and {now:?}"));
                }
            }
            Comes::NothingMissing => {}
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

#[test]
fn every_file_of_a_folder_is_covered_or_named_with_the_reason() {
    let specimen = Specimen::new();
    let folder = specimen.folder.path();
    // What a server and its operator leave besides.
    drop(Ledger::open(folder, Options::default()).expect("the record"));
    let text =
        FolderBlobs::open(folder.join("blobs")).expect("blobs").put(b"of no act").expect("kept").to_string();
    let more = [
        ("lock", Coverage::Lock),
        ("ledger.db-shm", Coverage::Lock),
        ("index.db", Coverage::Index),
        ("content.db", Coverage::Content),
        ("snapshots/000000000042.snapshot", Coverage::Snapshot),
        ("snapshots/000000000043.unfinished", Coverage::Unfinished),
        ("maps/xa.geojson", Coverage::Map),
        ("lost-1-vault.db", Coverage::PutAside),
        ("lost-after-12.wal", Coverage::PutAside),
        ("ballot-box/round/key", Coverage::RoundKey),
        ("ballot-box/round/files", Coverage::RoundKey),
        ("ballot-box/round/open/0190/slip.json", Coverage::OpenStack),
        ("ballot-box/round/open/0190/scans/abc", Coverage::OpenStack),
        ("ballot-box/round/drafts/00ff/kept", Coverage::Draft),
        ("ballot-box/round/sums/00ff.json", Coverage::SumsOfNoAct),
        ("ballot-box/round/sums/00ff.sealed", Coverage::SumsOfNoAct),
        ("ballot-box/round/sums/00ff.key", Coverage::SumsOfNoAct),
        ("ghi-chu.txt", Coverage::Foreign),
        ("ballot-box/ghi-chu.txt", Coverage::Foreign),
    ];
    for (name, _) in more {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().expect("its folder")).expect("a folder");
        std::fs::write(path, "x").expect("a file");
    }
    let found = verify_beside(folder).expect("a look");
    let files: BTreeMap<String, Coverage> =
        found.files.iter().map(|(path, coverage)| (path.display().to_string(), *coverage)).collect();
    assert_eq!(files.len(), found.files.len());
    // The answer names every file of the folder and no other.
    let mut there = Vec::new();
    below(folder, folder, &mut there);
    assert_eq!(files.keys().cloned().collect::<Vec<_>>(), there);
    let told = |name: &str| *files.get(name).unwrap_or_else(|| panic!("{name}: {files:?}"));
    for (name, coverage) in more {
        assert_eq!(told(name), coverage, "{name}");
    }
    for (name, coverage) in [
        ("ledger.db", Coverage::Record),
        ("position", Coverage::Whole),
        ("people.keys", Coverage::Whole),
        ("vault.db", Coverage::Vault),
        (&specimen.blob(specimen.text), Coverage::Whole),
        (&specimen.blob(specimen.file), Coverage::Whole),
        (&specimen.sealed(0, "stack"), Coverage::Whole),
        (&specimen.sealed(1, "key"), Coverage::Whole),
        (&format!("blobs/{}/{}", &text[..2], &text[2..]), Coverage::BlobOfNoAct),
    ] {
        assert_eq!(told(name), coverage, "{name}");
    }
    // What is called compared is compared: a changed byte is found.
    for (name, _) in files.iter().filter(|(_, coverage)| matches!(coverage, Coverage::Whole)) {
        let copy = copied(folder);
        let path = copy.path().join(name);
        let mut bytes = std::fs::read(&path).expect("a file");
        let at = bytes.len() / 2;
        // The newest of the two heads of `position` is the one that counts; both are changed.
        match name.as_str() {
            "position" | "people.keys" => bytes.iter_mut().for_each(|byte| *byte ^= 0x55),
            _ => bytes[at] ^= 0x55,
        }
        std::fs::write(&path, bytes).expect("damage");
        assert!(!self::found(copy.path()).is_empty(), "{name} was changed, and nobody saw it");
    }
}

/// The files below a folder, in order.
fn below(top: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        match entry.path().is_dir() {
            true => below(top, &entry.path(), found),
            false => found.push(entry.path().strip_prefix(top).expect("inside").display().to_string()),
        }
    }
    found.sort();
}
