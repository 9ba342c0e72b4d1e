//! Stacks under bad input: repeated, broken and foreign files; restarts; what the seal contains. Thử.

use std::fs::File;
use std::time::{Duration, SystemTime};

use congress::PersonId;
use congress::elections::Office;
use paper::ballots::Reading;
use paper::pen::{Beside, PENS, Strike};
use paper::reading::Reason;
use paper::rulings::Finding;
use paper::trial::Press;
use paper::{Candidate, Election, Form, Kind, Size, pictures};

use super::*;

const ROUND: &str = "2025-2030~X~committee~1";

fn election() -> Election {
    let name = |(id, name): (&str, &str)| Candidate { id: id.into(), name: name.into(), note: None };
    Election {
        id: "X-committee-1".into(),
        lang: Default::default(),
        body: "Đảng bộ xã An Hòa".into(),
        congress: "Đại hội nhiệm kỳ 2025–2030".into(),
        office: "Ban Chấp hành".into(),
        rules: "vn-party-2024".into(),
        seats: 2,
        form: Form::StrikeOut,
        names: [("an", "Trần Thị An"), ("binh", "Lê Văn Bình"), ("cuc", "Phạm Thị Cúc")].map(name).into(),
    }
}

/// A scan of a ballot that strikes the first name; a doubtful one underlines it.
fn scan(speck: usize, is_doubtful: bool) -> Vec<u8> {
    let press = Press::new(&election(), Size::A4, Kind::Official, 150).expect("it is set");
    let mut picture = press.blank(0).clone();
    let mut rng = fastrand::Rng::with_seed(7);
    let row = &press.pages()[0].rows[0];
    let middle = row.baseline - 0.23 * row.em;
    let strokes = match is_doubtful {
        true => Beside::Underline.strokes(&row.ink, middle, row.em, &mut rng),
        false => Strike::Straight.strokes(&row.ink, middle, row.em, &mut rng),
    };
    PENS[0].draw(&mut picture, press.per_mm(), &strokes, &mut rng);
    picture.points[speck * 3] = 200;
    pictures::to_png(&picture)
}

fn actor(number: u128) -> Actor {
    Actor::Person(PersonId(Uuid::from_u128(number)))
}

struct Box {
    _folder: tempfile::TempDir,
    ballots: BallotBox,
    scans: Scans,
}

fn a_box(watched: Option<&Path>) -> Box {
    let folder = tempfile::tempdir().expect("a folder");
    let ballots = BallotBox::beside(folder.path());
    let scans = Scans::new(ballots.clone(), watched.map(Path::to_owned));
    Box { _folder: folder, ballots, scans }
}

fn give(scans: &Scans, stack: &Stack, name: &str, bytes: &[u8]) -> Result<(), NotTaken> {
    let mut arrival = stack.receive().expect("room");
    bytes.chunks(1000).for_each(|bytes| arrival.write(bytes).expect("written"));
    scans.take(stack, name, arrival)
}

fn begin(scans: &Scans, name: &str) -> Arc<Stack> {
    begin_at(scans, name, 1, "Bàn 1").expect("a desk of its own")
}

/// A stack of one person at a desk; the name of the other desk if both share a folder.
fn begin_at(scans: &Scans, name: &str, person: u128, desk: &str) -> Result<Arc<Stack>, String> {
    scans.begin(ROUND, Slip::new(name.to_owned(), actor(person), desk.to_owned())).expect("the disk")
}

/// Seals a settled stack with its rulings, as its page does.
fn sealed(scans: &Scans, stack: &Stack) -> Digest {
    let (_, rulings) = stack.settled().expect("nothing is open");
    scans.seal(stack, &rulings).expect("sealed")
}

fn read(stack: &Stack) -> Summary {
    stack.read(&Reader::new(election(), Kind::Official)).expect("read");
    stack.slip().found.expect("something was found")
}

#[test]
fn a_file_is_taken_once_and_what_is_no_scan_never() {
    let Box { scans, ballots, _folder } = a_box(None);
    let (one, other) = (begin(&scans, "1"), begin(&scans, "2"));
    let (first, second) = (scan(0, false), scan(1, false));
    assert_eq!(give(&scans, &one, "a.png", &first), Ok(()));
    assert_eq!(give(&scans, &one, "again.png", &first), Err(NotTaken::Here));
    assert_eq!(give(&scans, &other, "a.png", &first), Err(NotTaken::Elsewhere));
    assert_eq!(
        give(&scans, &one, "thu.docx", b"PK\x03\x04 no picture"),
        Err(NotTaken::OtherKind(Reason::Archive))
    );
    assert_eq!(give(&scans, &one, "rong.pdf", b""), Err(NotTaken::Empty));
    let leftovers = fs::read_dir(&one.folder).expect("its folder").flatten().count();
    assert_eq!(leftovers, 3, "the key, the slip and the scans, and nothing of what was not taken");

    // The files of a stack that was handed in are still recognised.
    read(&one);
    let root = sealed(&scans, &one);
    scans.close(&one, root).expect("put away");
    assert_eq!(give(&scans, &other, "a.png", &first), Err(NotTaken::Elsewhere));
    assert_eq!(give(&scans, &other, "b.png", &second), Ok(()));
    assert_eq!(ballots.faults(root).expect("looked"), Vec::<String>::new());
}

#[test]
fn a_portion_of_files_is_taken_together_and_each_has_its_answer() {
    let Box { scans, _folder, .. } = a_box(None);
    let (one, other) = (begin(&scans, "1"), begin(&scans, "2"));
    give(&scans, &other, "z.png", &scan(9, false)).expect("taken");
    let portion = |names: &[(&str, Vec<u8>)]| {
        let arrived = names.iter().map(|(name, bytes)| {
            let mut arrival = one.receive().expect("room");
            arrival.write(bytes).expect("written");
            arrival.settle();
            ((*name).to_owned(), arrival)
        });
        scans.take_all(&one, arrived.collect())
    };
    let (first, second) = (scan(0, false), scan(1, false));
    let answers = portion(&[
        ("a.png", first.clone()),
        ("a again.png", first),
        ("anh.heic", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec()),
        ("b.png", second),
        ("z.png", scan(9, false)),
    ]);
    let expected = [
        Ok(()),
        Err(NotTaken::Here),
        Err(NotTaken::OtherKind(Reason::Heic)),
        Ok(()),
        Err(NotTaken::Elsewhere),
    ];
    assert_eq!(answers, expected);
    let kept: Slip =
        one.files.read_json(&one.folder.join("slip.json")).expect("a slip").expect("it is there");
    assert_eq!(kept.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a.png", "b.png"]);
    assert_eq!(fs::read_dir(one.folder.join("scans")).expect("scans").count(), 2);
    assert_eq!(
        fs::read_dir(&one.folder).expect("its folder").count(),
        3,
        "nothing of what was not taken is left"
    );
    // A file that is not taken does not change the reading.
    read(&one);
    assert_eq!(portion(&[("again.png", scan(0, false))]), [Err(NotTaken::Here)]);
    assert!(one.slip().found.is_some());
}

#[test]
fn a_file_that_breaks_is_named_and_stops_its_stack_alone() {
    let Box { scans, _folder, .. } = a_box(None);
    let stack = begin(&scans, "1");
    let whole = scan(0, false);
    give(&scans, &stack, "tot.png", &whole).expect("taken");
    give(&scans, &stack, "hong.png", &whole[..whole.len() / 2]).expect("its first bytes are a picture's");
    give(&scans, &stack, "bom.pdf", b"%PDF-1.7\n1 0 obj<</Length 99999999999>>stream").expect("taken");
    let found = read(&stack);
    let mut named: Vec<&str> = found.unopened.iter().map(|one| one.image.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["bom.pdf", "hong.png"]);
    assert!(stack.desk().is_none() && stack.settled().is_none(), "nobody rules on half a stack");

    let broken: Vec<Scan> = stack.slip().files.into_iter().filter(|file| file.name != "tot.png").collect();
    broken.iter().for_each(|file| stack.remove(&file.mark).expect("taken out"));
    assert!(stack.slip().found.is_none(), "it is read anew");
    assert_eq!((read(&stack).total(), stack.settled().is_some()), (1, true));
}

#[test]
fn a_server_that_starts_again_finds_scans_readings_and_rulings() {
    let Box { scans, ballots, _folder } = a_box(None);
    let stack = begin(&scans, "1");
    give(&scans, &stack, "1.png", &scan(0, false)).expect("taken");
    give(&scans, &stack, "2.png", &scan(1, true)).expect("taken");
    read(&stack);
    assert_eq!(stack.sit(actor(1)).expect("kept"), Some(Seat::First));
    let waiting = |stack: &Stack, seat| stack.desk().expect("a desk").n_left(seat);
    assert_eq!((waiting(&stack, Seat::First), waiting(&stack, Seat::Third)), (1, 0));

    let again = Scans::new(ballots, None);
    let found = again.of_round(ROUND, &[]).expect("looked");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].slip().files.len(), waiting(&found[0], Seat::First)), (2, 1));
    assert_eq!(found[0].sit(actor(1)).expect("kept"), Some(Seat::First), "the seat is theirs still");
    assert!(again.stack("2025-2030~Y~committee~1", stack.id).expect("looked").is_none(), "of another round");
}

#[test]
fn nobody_sits_twice_and_reading_again_frees_the_seats() {
    let Box { scans, _folder, .. } = a_box(None);
    let stack = begin(&scans, "1");
    let seats: Vec<Option<Seat>> =
        [1, 1, 2, 3, 2, 4].map(|person| stack.sit(actor(person)).expect("kept")).into();
    let [first, second, third] = [Seat::First, Seat::Second, Seat::Third].map(Some);
    assert_eq!(seats, [first, first, second, third, second, None]);
    give(&scans, &stack, "1.png", &scan(0, true)).expect("taken");
    assert_eq!(stack.sit(actor(4)).expect("kept"), first);
}

#[test]
fn the_seal_tells_no_order_no_time_and_no_name_of_a_file() {
    let Box { scans, ballots, _folder } = a_box(None);
    let stack = begin(&scans, "1");
    for at in 0..4 {
        give(&scans, &stack, &format!("quet-{at:04}.png"), &scan(at, at < 3)).expect("taken");
    }
    read(&stack);
    assert!(stack.settled().is_none(), "three are open");
    let rulings: Vec<Ruling> = {
        let readings: Vec<Reading> = stack.files.read_lines(&stack.folder.join(READINGS)).expect("readings");
        let ids: Vec<&str> = readings.iter().map(|reading| reading.ballot.as_str()).collect();
        assert!(ids.is_sorted(), "in the order of what was drawn by lot");
        let ruling = |reading: &Reading| Ruling {
            ballot: reading.ballot.clone(),
            seat: Seat::First,
            finding: Finding::NoBallot,
        };
        readings.iter().map(ruling).collect()
    };
    let root = scans.seal(&stack, &rulings).expect("sealed");
    scans.close(&stack, root).expect("put away");
    assert!(ballots.open_stacks(ROUND).expect("none").is_empty(), "no scan is left");
    let sealed = _folder.path().join("ballot-box").join(ROUND).join("sealed").join(root.to_string());
    for (path, _) in everything_below(&sealed) {
        let modified = fs::metadata(&path).and_then(|file| file.modified()).expect("a moment");
        assert_eq!(modified, SystemTime::UNIX_EPOCH, "{path:?}");
    }
    let opened = ballots.opened(root).expect("read").expect("there");
    for (name, bytes) in &opened {
        assert!(!String::from_utf8_lossy(bytes).contains("quet-"), "{name}");
    }
    let n_pictures = opened.keys().filter(|name| name.ends_with(".png")).count();
    assert!(n_pictures >= 3, "the ballots that people ruled on can be looked at again");
}

/// Every file below a folder, with its content.
fn everything_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => found.push((path.clone(), fs::read(path).expect("a file"))),
            }
        }
    }
    found
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

/// The attack: a person who has the scanner's own files looks for their names and hashes in the stacks that
/// were handed in. With a match, all ballots of a stack could be put back into the order of the scanner.
#[test]
fn no_file_below_the_ballot_box_knows_a_scan_that_was_handed_in() {
    let Box { scans, ballots, _folder } = a_box(None);
    let stack = begin(&scans, "1");
    let pictures: Vec<Vec<u8>> = (0..4).map(|at| scan(at, at < 2)).collect();
    for (at, picture) in pictures.iter().enumerate() {
        give(&scans, &stack, &format!("quet-{at:04}.png"), picture).expect("taken");
    }
    read(&stack);
    let root = scans.seal(&stack, &[]).expect("sealed");
    scans.close(&stack, root).expect("put away");

    let sealed = _folder.path().join("ballot-box").join(ROUND).join("sealed");
    let opened = ballots.opened(root).expect("read").expect("there");
    assert_eq!(
        opened[READINGS].iter().filter(|byte| **byte == b'\n').count(),
        4,
        "every ballot has its line"
    );
    let opened = opened.into_iter().map(|(name, bytes)| (sealed.join(name), bytes));
    for (path, bytes) in everything_below(_folder.path()).into_iter().chain(opened) {
        for (at, picture) in pictures.iter().enumerate() {
            let hash: [u8; 32] =
                sha2::Digest::finalize(sha2::Digest::chain_update(sha2::Sha256::default(), picture)).into();
            let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            let names = [format!("quet-{at:04}"), hex[..16].to_owned()];
            for sought in names.iter().map(|name| name.as_bytes()).chain([&hash[..]]) {
                assert!(!holds(&bytes, sought), "{path:?} knows {}", String::from_utf8_lossy(sought));
            }
            assert!(!path.to_string_lossy().contains(&hex[..16]), "{path:?} is called by it");
        }
    }

    // The same file is recognised until the result is announced, and no longer after it.
    let other = begin(&scans, "2");
    assert_eq!(give(&scans, &other, "lai.png", &pictures[0]), Err(NotTaken::Elsewhere));
    let round = ballots.round(ROUND);
    let marks = fs::read_to_string(round.join("files")).expect("marks");
    assert!(marks.lines().count() == 4 && marks.lines().is_sorted(), "one list, in no order of theirs");
    scans.throw_away(&other).expect("gone");
    scans.forget_files(ROUND).expect("forgotten");
    assert!(!round.join("files").exists() && !round.join("key").exists());
}

/// The attack: a person copies the disk while stacks are open, or examines it afterwards, and looks for
/// pictures and names in every file. Once the key is overwritten, the earlier copy cannot be decrypted.
#[test]
fn a_copy_of_the_disk_tells_nothing_of_an_open_stack_once_its_key_is_gone() {
    let Box { scans, ballots, _folder } = a_box(None);
    let stack = begin(&scans, "1");
    let (clear, doubtful) = (scan(0, false), scan(1, true));
    let jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0 no more of it came";
    for (name, bytes) in [("quet-0001.png", &clear[..]), ("quet-0002.png", &doubtful)] {
        give(&scans, &stack, name, bytes).expect("taken");
    }
    read(&stack);
    let desk = stack.desk().expect("a desk");
    assert_eq!(desk.n_open(), 1);
    give(&scans, &begin(&scans, "2"), "quet-0003.jpg", jpeg).expect("its first bytes are a picture's");

    let copied = everything_below(_folder.path());
    assert!(copied.len() >= 10, "two stacks, their keys, slips, scans, readings, pictures: {}", copied.len());
    let ids: Vec<String> = {
        let readings: Vec<Reading> = stack.files.read_lines(&stack.folder.join(READINGS)).expect("readings");
        readings.into_iter().map(|reading| reading.ballot).collect()
    };
    for (path, bytes) in &copied {
        let words = ["quet-", "Trần Thị An", "\"marks\"", "JFIF", "IHDR", "An Hòa"];
        for word in words.iter().map(|word| word.as_bytes()).chain(ids.iter().map(|id| id.as_bytes())) {
            assert!(!holds(bytes, word), "{path:?} tells {}", String::from_utf8_lossy(word));
            assert!(!holds(path.to_string_lossy().as_bytes(), word), "{path:?} is called by it");
        }
        assert!(!bytes.starts_with(b"\x89PNG") && !bytes.starts_with(b"\xff\xd8"), "{path:?} is a picture");
    }

    // A deleted stack takes its key with it: restored from the copy without the key, it cannot be decrypted.
    let key = File::open(stack.folder.join(ledger::STACK_KEY)).expect("a key");
    scans.throw_away(&stack).expect("gone");
    let mut left = Vec::new();
    std::io::Read::read_to_end(&mut &key, &mut left).expect("what the disk keeps of it");
    assert!(!left.is_empty() && left.iter().all(|byte| *byte == 0), "zeros, in its place");
    for (path, bytes) in copied.iter().filter(|(path, _)| path.starts_with(&stack.folder)) {
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        let is_key = path.ends_with(ledger::STACK_KEY);
        fs::write(path, if is_key { &left } else { bytes }).expect("put back");
    }
    let again = Scans::new(ballots, None);
    assert_eq!(again.of_round(ROUND, &[]).expect("looked").len(), 1, "the other, whose key is there");
    assert!(!stack.folder.exists());
}

const UNITS: [&str; 2] = ["X@2015-01-01", "Y@2015-01-01"];

fn folder(scans: &Scans, unit: &str, desk: &str) -> DeskFolder {
    let hall = Hall { unit: &unit.parse().expect("a unit"), office: Office::Committee };
    scans.folder(hall, desk).expect("made").expect("scanners save into folders")
}

fn put(folder: &Path, name: &str, bytes: &[u8], age: u64) {
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a file");
    let file = File::options().write(true).open(path).expect("it");
    file.set_modified(SystemTime::now() - Duration::from_secs(age)).expect("a moment");
}

#[test]
fn the_folder_of_a_desk_is_emptied_of_what_is_whole() {
    let shared = tempfile::tempdir().expect("a folder");
    let Box { scans, _folder, .. } = a_box(Some(shared.path()));
    let stack = begin(&scans, "1");
    let desk = folder(&scans, UNITS[0], &stack.slip().desk);
    assert!(desk.shown.ends_with("/X-2015-01-01/committee/ban-1"), "{}", desk.shown);
    let saves = shared.path().join("X-2015-01-01/committee/ban-1");
    put(&saves, "1.png", &scan(0, false), 60);
    put(&saves, "2.png", &scan(1, false), 0);
    put(&saves, "ghi chú.txt", "họp lúc 9 giờ".as_bytes(), 60);
    put(&saves, ".tam", b"the scanner's own", 60);
    let taken = scans.take_folder(&stack, &desk).expect("looked");
    let expected = [
        ("1.png".to_owned(), Ok(())),
        ("2.png".to_owned(), Err(NotTaken::Unfinished)),
        ("ghi chú.txt".to_owned(), Err(NotTaken::OtherKind(Reason::NotAnImage))),
    ];
    assert_eq!(taken, expected);
    let mut left: Vec<String> = fs::read_dir(saves)
        .expect("the folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    left.sort();
    assert_eq!(left, [".tam", "2.png", "ghi chú.txt"], "what was not taken stays where it is");
}

#[test]
fn two_halls_and_two_desks_take_nothing_of_each_other() {
    let shared = tempfile::tempdir().expect("a folder");
    let Box { scans, _folder, .. } = a_box(Some(shared.path()));
    let desks = [(UNITS[0], "Bàn 1"), (UNITS[0], "Bàn 2"), (UNITS[1], "Bàn 1")];
    let folders = desks.map(|(unit, desk)| folder(&scans, unit, desk));
    for (at, folder) in folders.iter().enumerate() {
        let below = folder.shown.split_once('/').expect("below the folder of all").1;
        put(&shared.path().join(below), "0001.png", &scan(at, false), 60);
    }
    let second = begin_at(&scans, "1", 2, "Bàn 2").expect("another desk");
    assert_eq!(scans.take_folder(&second, &folders[1]).expect("looked").len(), 1);
    assert_eq!(second.slip().files.len(), 1);
    for other in [0, 2] {
        let first = begin_at(&scans, &format!("{other}"), 1, "Bàn 1").expect("a desk of its own");
        let waits = scans.take_folder(&first, &folders[other]).expect("looked");
        assert_eq!(waits, [("0001.png".to_owned(), Ok(()))], "it lay there still");
    }
    // A scanner types no marks: these two names are one folder, and two desks must not share it unnoticed.
    assert_eq!(begin_at(&scans, "3", 3, "BAN  2").err().as_deref(), Some("Bàn 2"));
    assert!(begin_at(&scans, "3", 2, "Bàn 2").is_ok(), "one's own desk has many stacks");
}

#[test]
fn a_round_has_no_more_scans_than_its_share_of_the_disk() {
    let Box { mut scans, _folder, .. } = a_box(None);
    let (first, second, third) = (scan(0, false), scan(1, false), scan(2, false));
    scans.most_of_a_round = (first.len() + second.len() + third.len() - 1) as u64;
    let (one, other) = (begin(&scans, "1"), begin(&scans, "2"));
    assert_eq!(give(&scans, &one, "1.png", &first), Ok(()));
    assert_eq!(give(&scans, &other, "2.png", &second), Ok(()));
    assert_eq!(give(&scans, &other, "3.png", &third), Err(NotTaken::RoundFull));

    // A stack that is handed in or withdrawn makes room.
    scans.withdraw(&one).expect("thrown away");
    assert_eq!(give(&scans, &other, "3.png", &third), Ok(()));
}

#[test]
fn what_is_handed_in_does_not_change_meanwhile() {
    let Box { scans, _folder, .. } = a_box(None);
    let stack = begin(&scans, "1");
    let picture = scan(0, false);
    give(&scans, &stack, "1.png", &picture).expect("taken");
    read(&stack);
    let handing_in = stack.handing_in.try_lock().expect("nobody else");
    assert_eq!(give(&scans, &stack, "2.png", &scan(1, false)), Err(NotTaken::HandingIn));
    assert_eq!(stack.remove(&stack.slip().files[0].mark), Err(NotTaken::HandingIn));
    let reader = || Reader::new(election(), Kind::Official);
    assert_eq!(scans.read(&stack, reader), Err(NotTaken::HandingIn));
    assert_eq!(scans.withdraw(&stack), Err(NotTaken::HandingIn));
    assert!(stack.settled().is_some(), "it is as it was");
    drop(handing_in);
    assert_eq!(give(&scans, &stack, "2.png", &scan(1, false)), Ok(()));
}

#[test]
fn a_stack_is_put_away_once_whoever_comes_first() {
    let Box { scans, ballots, _folder } = a_box(None);
    for turn in 0..8 {
        let stack = begin(&scans, "1");
        give(&scans, &stack, "1.png", &scan(turn, false)).expect("taken");
        read(&stack);
        let root = sealed(&scans, &stack);
        // The record has the stack: the request that handed it in puts it away, and so does every list of
        // stacks.
        std::thread::scope(|threads| {
            let look = || scans.of_round(ROUND, &[root]).expect("looked");
            let lists = [(); 3].map(|()| threads.spawn(look));
            scans.close(&stack, root).expect("put away");
            lists.into_iter().for_each(|list| assert!(list.join().expect("a list").is_empty()));
        });
        assert_eq!(ballots.faults(root).expect("looked"), Vec::<String>::new());
    }
}
