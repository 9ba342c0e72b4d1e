//! What the program does with a folder that somebody has had in hand. Thư mục đã bị người khác đụng vào.

use std::path::Path;
use std::process::{Command, Output};

use congress::units::NewUnit;
use congress::{Actor, UnitKey, permits, units};
use jiff::civil::date;
use ledger::{Ledger, Options, Personal, Submission, Vault};
use tempfile::TempDir;
use uuid::Uuid;

fn daihoi(folder: &Path, arguments: &[&str]) -> Output {
    let (command, more) = arguments.split_first().expect("a command");
    let mut program = Command::new(env!("CARGO_BIN_EXE_daihoi"));
    program.arg(command).arg("--data").arg(folder).args(more).output().expect("it runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Serving is refused at once, with these words.
fn refused(folder: &Path, more: &[&str], words: &str) {
    let arguments: Vec<&str> = ["serve", "--listen", "127.0.0.1:0"].iter().chain(more).copied().collect();
    let output = daihoi(folder, &arguments);
    assert!(!output.status.success() && said(&output).contains(words), "{words}: {}", said(&output));
}

fn ask(ledger: &Ledger, act: u128, command: congress::Command) {
    let submission = Submission { act: Uuid::from_u128(act), actor: Actor::Operator, at: None, command };
    ledger.submit(submission).wait().expect("an act");
}

fn founding(code: &str) -> congress::Command {
    let unit = NewUnit {
        unit: UnitKey::new(code, date(2015, 10, 1)),
        name: format!("Chi bộ {code}").into(),
        level: "branch".into(),
        kind: "chi_bo".into(),
        parent: None,
        territory: None,
        members: Some(12),
    };
    congress::Command::Units(units::Command::Found { units: vec![unit], source: None })
}

/// A record with a few branches and one person.
fn record() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(folder.path()).expect("a vault");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("a record");
    for act in 1..=9 {
        ask(&ledger, act, founding(&format!("B{act}")));
    }
    let (person, digest) = vault.enrol(Personal::new("Nguyễn Thị Thử".to_owned())).expect("a person");
    let unit = UnitKey::new("B1", date(2015, 10, 1));
    ask(&ledger, 10, congress::Command::Permits(permits::Command::Enrol { person, digest, unit }));
    folder
}

/// A value that `verify` prints.
fn value(printed: &str, name: &str) -> String {
    let line = printed.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or_else(|| panic!("{name}: {printed}")).trim().to_owned()
}

#[test]
fn a_pair_from_a_paper_is_compared_with_the_record() {
    let folder = record();
    let printed = said(&daihoi(folder.path(), &["verify"]));
    let (acts, root, typed) =
        (value(&printed, "acts"), value(&printed, "root "), value(&printed, "root to type"));
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    ask(&ledger, 11, founding("B11"));
    drop(ledger);
    for root in [&root, &typed] {
        let output = daihoi(folder.path(), &["verify", "--at", &acts, "--root", root]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("sound, acts 1 to 10 are the same"), "{}", said(&output));
    }
    let later = daihoi(folder.path(), &["verify", "--at", "500", "--root", &typed]);
    assert!(!later.status.success() && said(&later).contains("rolled back"), "{}", said(&later));
    let other =
        daihoi(folder.path(), &["verify", "--at", "9", "--root", &typed, "--at", &acts, "--root", &typed]);
    assert!(said(&other).contains("BROKEN paper of 9 acts"), "{}", said(&other));
    assert_eq!(daihoi(folder.path(), &["verify", "--at", "9"]).status.code(), Some(2));
    assert_eq!(daihoi(folder.path(), &["verify", "--at", "9", "--root", "ABC"]).status.code(), Some(2));
}

#[test]
fn no_record_is_started_where_something_of_another_is() {
    for left in ["vault.db", "people.keys", "ledger.db-wal", "position", "blobs/ab/cd", "ballot-box/round/x"]
    {
        for with_empty in [false, true] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join(left);
            std::fs::create_dir_all(path.parent().expect("its folder")).expect("a folder");
            std::fs::write(path, "of another").expect("a file");
            if with_empty {
                std::fs::write(folder.path().join("ledger.db"), "").expect("an empty file");
            }
            for more in [&["--new"][..], &[]] {
                let are_names = ["vault.db", "people.keys"].contains(&left);
                let words = if are_names { left } else { "holds no record, but files of" };
                refused(folder.path(), more, words);
            }
            let written = std::fs::metadata(folder.path().join("ledger.db")).map_or(0, |file| file.len());
            assert_eq!(written, 0, "{left}: nothing was started");
        }
    }
}

#[test]
fn names_that_are_missing_are_not_begun_again_without_a_word() {
    let folder = record();
    std::fs::remove_file(folder.path().join("vault.db")).expect("lost");
    refused(folder.path(), &[], "--new-vault");
    assert!(!folder.path().join("vault.db").exists(), "nothing was begun");
}

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    let read = |entry: std::fs::DirEntry| {
        (entry.file_name().display().to_string(), std::fs::read(entry.path()).expect("a file"))
    };
    let mut contents: Vec<_> = files.map(read).collect();
    contents.sort();
    contents
}

/// A loss in a folder.
type Loss = fn(&Path);

/// Ways in which the names beside a record are lost.
const LOST: [(&str, Loss); 3] = [
    ("no vault.db", |folder| std::fs::remove_file(folder.join("vault.db")).expect("lost")),
    ("no people.keys", |folder| std::fs::remove_file(folder.join("people.keys")).expect("lost")),
    ("vault.db of other bytes", |folder| {
        std::fs::write(folder.join("vault.db"), "no database at all, and longer than a head ".repeat(40))
            .expect("damaged");
    }),
];

#[test]
fn a_new_vault_is_begun_only_with_all_that_it_needs() {
    for (what, lose) in LOST {
        let folder = record();
        lose(folder.path());
        let before = contents(folder.path());
        let start = |more: &[&str], password: Option<&str>| {
            let mut program = Command::new(env!("CARGO_BIN_EXE_daihoi"));
            program.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(folder.path()).args(more);
            program.env_remove("DAIHOI_PASSWORD");
            password.map(|password| program.env("DAIHOI_PASSWORD", password));
            let output = program.output().expect("it runs");
            assert!(!output.status.success(), "{what}");
            said(&output)
        };
        let administrator = ["--new-vault", "--administrator", "quantri"];
        for (more, password, words) in [
            (&["--new-vault"][..], None, ["cần cả --administrator", "also needs --administrator"]),
            (&administrator[..], None, ["phải chứa mật khẩu", "must hold the password"]),
            (&administrator[..], Some(""), ["phải chứa mật khẩu", "must hold the password"]),
            (&administrator[..], Some("12345678910"), ["DAIHOI_PASSWORD: ", " · "]),
        ] {
            let told = start(more, password);
            for words in words {
                assert!(told.contains(words), "{what}, {more:?}: {told}");
            }
            assert_eq!(contents(folder.path()), before, "{what}, {more:?}: the folder is as it was");
        }
    }
}

#[test]
fn a_new_vault_waits_for_the_clock_before_the_old_one_is_put_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Vault::open(folder.path()).expect("a vault"));
    let ledger = Ledger::open(folder.path(), Options::default()).expect("a record");
    let (act, actor) = (Uuid::from_u128(1), Actor::Operator);
    let at = Some("2020-06-10T02:00:00Z".parse().expect("a moment"));
    ledger
        .submit(Submission { act, actor, at, command: founding("B1") })
        .wait()
        .expect("an act of years ago");
    drop(ledger);
    (LOST[1].1)(folder.path());
    let vault = std::fs::read(folder.path().join("vault.db")).expect("the vault");
    for words in ["Xác nhận trước bằng daihoi clock", "Confirm the clock with daihoi clock first"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_daihoi"));
        program.args(["serve", "--listen", "127.0.0.1:0", "--new-vault", "--administrator", "quantri"]);
        program.arg("--data").arg(folder.path()).env("DAIHOI_PASSWORD", "chin con trau qua song");
        let output = program.output().expect("it runs");
        assert!(!output.status.success() && said(&output).contains(words), "{}", said(&output));
    }
    assert_eq!(std::fs::read(folder.path().join("vault.db")).expect("the vault"), vault);
    assert!(contents(folder.path()).iter().all(|(name, _)| !name.starts_with("lost-")));
}

#[test]
fn a_new_record_with_an_administrator_is_refused_before_it_is_begun() {
    let folder = tempfile::tempdir().expect("a folder");
    for words in ["Nhập danh sách đơn vị trước", "Import the list of units first"] {
        refused(folder.path(), &["--new", "--administrator", "quantri"], words);
    }
    assert!(contents(folder.path()).is_empty());
}

#[test]
fn a_damaged_vault_and_a_damaged_record_are_told_in_both_languages() {
    let folder = record();
    (LOST[2].1)(folder.path());
    let before = contents(folder.path());
    for words in ["chứa họ tên", "bị hỏng", "with the names", "is damaged", "--new-vault"] {
        refused(folder.path(), &[], words);
    }
    let names = |contents: Vec<(String, Vec<u8>)>| {
        contents.into_iter().filter(|(name, _)| name.starts_with("vault") || name.starts_with("people"))
    };
    assert!(names(contents(folder.path())).eq(names(before)), "nothing was changed of the names");

    let folder = record();
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    for words in ["chương trình khác đang mở", "Another program has the record"] {
        refused(folder.path(), &[], words);
    }
    drop(ledger);
    std::fs::write(folder.path().join("ledger.db"), "no database at all ".repeat(400)).expect("damaged");
    for words in ["bị hỏng ở việc số 1", "is broken at act 1"] {
        refused(folder.path(), &[], words);
    }
}

#[test]
fn keys_that_do_not_fit_the_names_are_never_taken_for_erasures() {
    let whole = record();
    let keys = std::fs::read(whole.path().join("people.keys")).expect("the keys");
    let mut garbled = keys.clone();
    garbled[..8192].fill(7);
    let other = record();
    let others = std::fs::read(other.path().join("people.keys")).expect("other keys");
    for (what, file, words) in [
        ("taken away", None, ["thiếu tệp people.keys", "people.keys is missing"]),
        ("cut", Some(&keys[..8200]), ["bị cắt ngắn", "is cut short"]),
        ("garbled", Some(&garbled[..]), ["không đọc được tệp people.keys", "cannot be read"]),
        (
            "of another",
            Some(&others[..]),
            ["không phải là của vault.db này", "does not belong to this vault.db"],
        ),
    ] {
        let path = whole.path().join("people.keys");
        match file {
            Some(file) => std::fs::write(&path, file).expect("damage"),
            None => std::fs::remove_file(&path).expect("damage"),
        }
        for words in words.into_iter().chain(["--new-vault"]) {
            refused(whole.path(), &[], words);
        }
        let found = daihoi(whole.path(), &["verify"]);
        assert!(
            !found.status.success() && said(&found).contains("BROKEN in the vault: people.keys"),
            "{what}"
        );
        assert_eq!(std::fs::read(&path).ok().as_deref(), file, "{what}: nothing was changed");
    }
    std::fs::write(whole.path().join("people.keys"), &keys).expect("put back");
    assert!(daihoi(whole.path(), &["verify"]).status.success(), "nothing was lost meanwhile");
}

#[test]
fn a_vault_without_its_keys_is_put_aside_when_somebody_goes_on_without_it() {
    let folder = record();
    std::fs::rename(folder.path().join("people.keys"), folder.path().join("found-later")).expect("lost");
    assert_eq!(Vault::set_aside(folder.path()).expect("aside"), ["lost-1-vault.db"]);
    let vault = Vault::open(folder.path()).expect("a new vault");
    vault.enrol(Personal::new("Trần Văn Mẫu".to_owned())).expect("a person");
    drop(vault);
    // The keys turn up: both are put back, and what was begun meanwhile is aside.
    assert_eq!(Vault::set_aside(folder.path()).expect("aside"), ["lost-2-vault.db", "lost-2-people.keys"]);
    for (from, to) in [("lost-1-vault.db", "vault.db"), ("found-later", "people.keys")] {
        std::fs::rename(folder.path().join(from), folder.path().join(to)).expect("put back");
    }
    assert!(daihoi(folder.path(), &["verify"]).status.success());
}

#[test]
fn a_record_that_lost_acts_goes_on_only_when_somebody_takes_its_end() {
    let folder = record();
    let yesterday = std::fs::read(folder.path().join("ledger.db")).expect("the file");
    {
        let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
        (11..=15).for_each(|act| ask(&ledger, act, founding(&format!("B{act}"))));
    }
    std::fs::write(folder.path().join("ledger.db"), yesterday).expect("rolled back");
    refused(folder.path(), &[], "act 11 is missing");
    let printed = said(&daihoi(folder.path(), &["verify"]));
    assert!(printed.contains("BROKEN at act 11"), "{printed}");
    let (acts, root) = (value(&printed, "acts"), value(&printed, "root "));
    let elsewhere = daihoi(folder.path(), &["resume", "--at", "9", "--root", &root]);
    assert!(
        !elsewhere.status.success() && said(&elsewhere).contains("daihoi verify"),
        "{}",
        said(&elsewhere)
    );
    let output = daihoi(folder.path(), &["resume", "--at", &acts, "--root", &root]);
    assert!(output.status.success(), "{}", said(&output));
    let printed = said(&daihoi(folder.path(), &["verify"]));
    assert!(printed.ends_with("sound\n") && value(&printed, "acts") == "11", "{printed}");
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    let said = serde_json::to_string(&ledger.entry(11).expect("an act")).expect("JSON");
    assert!(said.contains("ActsLost.v1") && said.contains("\"first\":11,\"last\":15"), "{said}");
}

#[test]
fn a_clock_that_jumped_between_two_starts_is_confirmed_at_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    {
        let ledger = Ledger::open(folder.path(), Options::default()).expect("a record");
        let at = Some("2020-10-14T02:00:00Z".parse().expect("a moment"));
        let command = founding("B1");
        let long_ago = Submission { act: Uuid::from_u128(1), actor: Actor::Operator, at, command };
        ledger.submit(long_ago).wait().expect("an act");
    }
    let refused = daihoi(folder.path(), &["clock"]);
    assert_eq!(refused.status.code(), Some(2), "which of the two must be said");
    let output = daihoi(folder.path(), &["clock", "--time-has-passed"]);
    assert!(output.status.success(), "{}", said(&output));
    let again = daihoi(folder.path(), &["clock", "--was-wrong"]);
    assert!(said(&again).contains("did not jump"), "{}", said(&again));
}

#[cfg(unix)]
#[test]
fn whatever_the_umask_a_folder_is_its_owner_s() {
    use std::os::unix::fs::PermissionsExt;
    let above = tempfile::tempdir().expect("a folder");
    let folder = above.path().join("demo");
    let units = above.path().join("units.csv");
    let list =
        "code,name,level,kind,parent_code,effective_date\n34,Tỉnh Thái Bình,province,tỉnh,,2019-01-01\n";
    std::fs::write(&units, list).expect("a file");
    let script = format!(
        "umask 000; {} import units {} --data {} --new",
        env!("CARGO_BIN_EXE_daihoi"),
        units.display(),
        folder.display()
    );
    let _ = Command::new("sh").args(["-c", &script]).output().expect("it runs");
    assert!(folder.join("ledger.db").exists(), "the record was begun");
    assert_eq!(ledger::private::open_to_others(&folder).expect("a look"), Vec::<std::path::PathBuf>::new());
    let mode = std::fs::metadata(&folder).expect("the folder").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}
