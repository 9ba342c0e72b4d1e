//! Paper ballots as tellers handle them: printed, read, ruled on by people, counted. Phiếu giấy.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use common::{ballots, daihoi};
use serde_json::{Value, json};

fn lines(file: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(file).expect("readings");
    text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

/// The reading of a picture.
fn of<'a>(readings: &'a [Value], image: &str) -> &'a Value {
    let is_it =
        |reading: &&Value| reading["pages"][0]["image"].as_str().is_some_and(|name| name.ends_with(image));
    readings.iter().find(is_it).expect("a reading")
}

#[test]
fn a_ballot_is_printed_with_its_geometry() {
    let folder = tempfile::tempdir().expect("a folder");
    let election = ballots::write_election(folder.path());
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (pdf, geometry) = (at("phieu.pdf"), at("hinh.json"));
    let run = daihoi(["ballot", "print", &election, "--out", &pdf, "--geometry", &geometry, "--paper", "a5"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    assert!(std::fs::read(&pdf).expect("a file").starts_with(b"%PDF-"));
    let geometry: Value = serde_json::from_slice(&std::fs::read(&geometry).expect("a file")).expect("JSON");
    let page = &geometry["pages"][0];
    assert_eq!((&page["width"], &page["height"]), (&json!(148.0), &json!(210.0)));
    assert_eq!(page["fiducials"].as_array().map(Vec::len), Some(4));
    assert_eq!(page["names"].as_object().map(serde_json::Map::len), Some(5));
    for mark in page["fiducials"].as_array().expect("marks") {
        let edge = |side: &str| mark[side].as_f64().expect("millimetres");
        assert!(edge("x") >= 8.0 && edge("x") + edge("w") <= 140.0, "{mark}");
        assert!(edge("y") >= 8.0 && edge("y") + edge("h") <= 202.0, "{mark}");
    }
}

#[test]
fn an_election_that_cannot_be_printed_is_refused_with_its_place_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("election.json");
    let out = folder.path().join("phieu.pdf");
    let words = |lang| {
        let [file, out] = [&file, &out].map(|path| path.to_string_lossy().into_owned());
        ["ballot", "print", &file, "--out", &out, "--lang", lang].map(str::to_owned)
    };
    let good = serde_json::to_value(ballots::election()).expect("JSON");
    let cases = [
        ("seats", json!(0), "seats"),
        ("names", json!([]), "200"),
        ("rules", json!("khong-co"), "khong-co"),
        ("form", json!("thumbprint"), "thumbprint"),
        ("colour", json!("red"), "colour"),
        ("names", namesakes(None, None), "names[0], names[1]"),
        ("names", namesakes(Some("Xã A"), Some("xã  A")), "names[0], names[1]"),
    ];
    for (key, value, named) in cases {
        let mut bad = good.clone();
        bad[key] = value;
        std::fs::write(&file, bad.to_string()).expect("a file");
        for lang in ["vi", "en"] {
            let run = daihoi(words(lang));
            assert_ne!(run.status, 0, "{key}");
            assert!(run.complaint.contains(named), "{key}: {}", run.complaint);
            assert!(!out.exists(), "{key}: nothing is printed");
        }
    }
}

/// Two candidates of one name, with what stands beside each.
fn namesakes(one: Option<&str>, other: Option<&str>) -> Value {
    json!([
        { "id": "a", "name": "Nguyễn Văn An", "note": one },
        { "id": "b", "name": "NGUYỄN VĂN AN", "note": other },
        { "id": "c", "name": "Nguyễn Văn Ân", "note": null },
    ])
}

#[test]
fn two_of_one_name_are_printed_with_what_tells_them_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let [file, out] = ["election.json", "phieu.pdf"].map(|name| folder.path().join(name));
    let mut election = serde_json::to_value(ballots::election()).expect("JSON");
    (election["names"], election["seats"]) = (namesakes(Some("Xã A"), Some("Xã B")), json!(1));
    std::fs::write(&file, election.to_string()).expect("a file");
    let [file, out] = [&file, &out].map(|path| path.to_string_lossy().into_owned());
    let run = daihoi(["ballot", "print", &file, "--out", &out]);
    assert_eq!(run.status, 0, "{}", run.complaint);
}

#[test]
fn namesakes_are_told_apart_before_anything_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("election.json");
    let out = folder.path().join("phieu.pdf");
    let print = |what: &str, notes: [Option<&str>; 2], lang: &str| {
        let mut election = serde_json::to_value(ballots::election()).expect("JSON");
        for (at, note) in notes.into_iter().enumerate() {
            election["names"][at]["name"] = json!(["Nguyễn Văn An", "nguyễn văn  an"][at]);
            election["names"][at]["note"] = json!(note);
        }
        std::fs::write(&file, election.to_string()).expect("a file");
        let [file, out] = [&file, &out].map(|path| path.to_string_lossy().into_owned());
        daihoi(["ballot", what, &file, "--out", &out, "--lang", lang].map(str::to_owned))
    };
    for what in ["print", "deck", "tally-sheet"] {
        for notes in [[None, None], [Some("Chi bộ 1"), None], [Some("Chi bộ 1"), Some("chi bộ 1")]] {
            let run = print(what, notes, "vi");
            assert_eq!(run.status, 1, "{what} {notes:?}");
            assert!(run.complaint.contains("names[0], names[1]"), "{}", run.complaint);
            assert!(run.complaint.contains("ngày sinh"), "the way on: {}", run.complaint);
            assert!(!out.exists(), "{what}: nothing is printed");
        }
        assert!(print(what, [None, None], "en").complaint.contains("day of birth"));
        let run = print(what, [Some("Chi bộ 1"), Some("01/02/1970")], "vi");
        assert_eq!(run.status, 0, "{what}: {}", run.complaint);
        std::fs::remove_file(&out).expect("printed");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_file_and_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let election = ballots::write_election(folder.path());
    let scans = folder.path().join("scans");
    std::fs::create_dir(&scans).expect("a folder");
    std::fs::write(scans.join("anh.heic"), b"\0\0\0\x18ftypheic\0\0\0\0").expect("a file");
    std::fs::write(scans.join("hong.jpg"), b"\xff\xd8\xff\xe0 no more").expect("a file");
    let [scans, out] = [scans, folder.path().join("r.jsonl")].map(|path| path.to_string_lossy().into_owned());
    let run = daihoi(["ballot", "read", &election, &scans, "--out", &out, "--empty-backs"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    assert!(run.complaint.contains("hong.jpg, trang 1: Tệp bị hỏng"), "{}", run.complaint);
    assert!(run.complaint.contains("anh.heic, trang 1: Ảnh HEIC"), "{}", run.complaint);
    let run = daihoi(["ballot", "read", &election, &scans, "--out", &out, "--lang", "en"]);
    assert!(run.complaint.contains("anh.heic, page 1: HEIC images"), "{}", run.complaint);
}

#[test]
fn a_pdf_that_would_end_or_fill_the_program_is_refused_and_its_neighbours_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let election = ballots::write_election(folder.path());
    let scans = folder.path().join("scans");
    std::fs::create_dir(&scans).expect("a folder");
    let put = |name: &str, bytes: Vec<u8>| std::fs::write(scans.join(name), bytes).expect("a file");
    // Two million brackets within each other: a reader that calls itself for each of them has no stack left.
    let page = [&b"<</Type/Page/MediaBox[0 0 9 9]/X "[..], &b"[".repeat(2_000_000), b">>"].concat();
    put(
        "1-ngoac.pdf",
        ballots::pdf(&[CATALOG.to_vec(), b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(), page]),
    );
    // A tree of pages in which each branch has the next one twice: a thousand million pages in two kilobytes.
    let branch = |at: usize| format!("<</Type/Pages/Count 2/Kids[{at} 0 R {at} 0 R]>>").into_bytes();
    let tree: Vec<Vec<u8>> = (3..33).map(branch).collect();
    let leaf = b"<</Type/Page/MediaBox[0 0 9 9]>>".to_vec();
    put("2-cay.pdf", ballots::pdf(&[vec![CATALOG.to_vec()], tree, vec![leaf]].concat()));
    // Objects that unpack to a gigabyte, kept as long as the file is open.
    put("3-nen.pdf", packed_objects(16 << 20));
    put(
        "4-tot.pdf",
        ballots::pdf_of(&[ballots::marked(&ballots::election(), &[("an", ballots::Done::Struck)], 1)]),
    );
    let [scans, out] = [scans, folder.path().join("r.jsonl")].map(|path| path.to_string_lossy().into_owned());
    let run = daihoi(["ballot", "read", &election, &scans, "--out", &out, "--lang", "en"]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    for told in [
        "1-ngoac.pdf, page 1: The file is damaged",
        "2-cay.pdf, page 1: The file or image is too large",
        "3-nen.pdf, page 1: The file or image is too large",
    ] {
        assert!(run.complaint.contains(told), "{told}: {}", run.complaint);
    }
    let readings = lines(Path::new(&out));
    assert_eq!(of(&readings, "4-tot.pdf")["status"], "read", "{readings:?}");
}

const CATALOG: &[u8] = b"<</Type/Catalog/Pages 2 0 R>>";

/// A PDF whose catalogue and pages are among objects that are packed by lengths of runs, each two bytes for 128.
fn packed_objects(bytes: usize) -> Vec<u8> {
    let packed = b"\x81 ".repeat(bytes / 2);
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let objects = pdf.len() as u8;
    let head = format!(
        "1 0 obj\n<</Type/ObjStm/N 2/First 9/Filter/RunLengthDecode/Length {}>>stream\n",
        packed.len()
    );
    pdf.extend([head.as_bytes(), &packed, b"\nendstream\nendobj\n"].concat());
    let table = pdf.len();
    let rows = [[0, 0, 0], [1, objects, 0], [2, 1, 0], [2, 1, 1]].concat();
    let head = format!("4 0 obj\n<</Type/XRef/Size 4/W[1 1 1]/Root 2 0 R/Length {}>>stream\n", rows.len());
    let end = format!("\nendstream\nendobj\nstartxref\n{table}\n%%EOF");
    pdf.extend([head.as_bytes(), &rows, end.as_bytes()].concat());
    pdf
}

#[test]
fn what_the_machine_reads_and_what_it_leaves_to_people() {
    let folder = ballots::read_batch();
    let readings = lines(&folder.path().join("readings.jsonl"));
    assert_eq!(readings.len(), 4, "a line a sheet, a rejected one included");
    let plain = of(&readings, "1.png");
    assert_eq!((&plain["status"], &plain["reason"]), (&json!("read"), &Value::Null));
    let states: Vec<&Value> =
        ["an", "binh", "cuong", "dung", "giang"].map(|id| &plain["marks"][id]["name"]["state"]).into();
    assert_eq!(states, ["marked", "blank", "blank", "marked", "blank"]);
    assert_eq!(of(&readings, "3.png")["status"], "review");
    assert_eq!(of(&readings, "3.png")["marks"]["an"]["name"]["state"], "doubtful");
    let rejected = of(&readings, "4.png");
    assert_eq!((&rejected["status"], &rejected["reason"]), (&json!("rejected"), &json!("not_an_image")));

    // What is open is not counted over.
    let file = folder.path().join("readings.jsonl").to_string_lossy().into_owned();
    let run = daihoi(["ballot", "count", &file]);
    assert_ne!(run.status, 0);
    assert!(run.complaint.contains('2'), "two are open: {}", run.complaint);
}

/// The page for ruling, running.
struct Desk {
    child: Child,
    host: String,
    seats: Vec<String>,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Desk {
    fn open(readings: &Path) -> Desk {
        let mut child = Command::new(env!("CARGO_BIN_EXE_daihoi"))
            .args(["ballot", "review", "--listen", "127.0.0.1:0"])
            .arg(readings)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let lines = BufReader::new(child.stdout.take().expect("an output")).lines().map_while(Result::ok);
        let addresses: Vec<String> =
            lines.take(3).filter_map(|line| Some(line.split_once("http://")?.1.to_owned())).collect();
        let host = addresses[0].split('/').next().expect("a host").to_owned();
        let seats = addresses.iter().map(|address| address[host.len()..].to_owned()).collect();
        Desk { child, host, seats }
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("the desk");
        let host = &self.host;
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        );
        stream.write_all(head.as_bytes()).expect("a question");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

#[test]
fn two_people_rule_blind_and_a_third_settles() {
    let folder = ballots::read_batch();
    let file = folder.path().join("readings.jsonl");
    let before = std::fs::read(&file).expect("readings");
    let readings = lines(&file);
    let id = |image| of(&readings, image)["ballot"].as_str().expect("an id").to_owned();
    let (doubtful, rejected) = (id("3.png"), id("4.png"));
    let desk = Desk::open(&file);
    let [first, second, third] = &desk.seats[..] else { panic!("three seats") };
    let waits = |seat: &str, ballot: &str| desk.ask("GET", seat, "").contains(ballot);
    assert!(desk.ask("GET", "/ballots/guessed", "").starts_with("HTTP/1.1 404"), "a seat cannot be guessed");

    // A ruling without its choice is asked for again and is not kept.
    let asked_again = desk.ask("POST", &format!("{first}/{doubtful}"), "finding=marks");
    assert!(asked_again.starts_with("HTTP/1.1 200") && asked_again.contains("error-text"));

    // The two differ on the underlined name; neither learns of the other, and the third is called.
    desk.ask("POST", &format!("{first}/{doubtful}"), "finding=marks&mark-0-name=marked");
    assert!(!waits(first, &doubtful) && waits(second, &doubtful) && !waits(third, &doubtful));
    desk.ask("POST", &format!("{second}/{doubtful}"), "finding=marks&mark-0-name=blank");
    assert!(waits(third, &doubtful));
    desk.ask("POST", &format!("{third}/{doubtful}"), "finding=marks&mark-0-name=blank");
    assert!(!waits(third, &doubtful));
    // Both find that the other sheet is no ballot.
    for seat in [first, second] {
        desk.ask("POST", &format!("{seat}/{rejected}"), "finding=no_ballot");
    }
    assert!(!waits(third, &rejected));
    drop(desk);

    // Rulings lie beside the readings, which are as they were.
    assert_eq!(std::fs::read(&file).expect("readings"), before);
    assert_eq!(lines(&folder.path().join("readings.rulings.jsonl")).len(), 5);
    let text = file.to_string_lossy();
    let run = daihoi(["ballot", "count", &text]);
    assert_eq!(run.status, 0, "{}", run.complaint);
    let counted: Value = serde_json::from_str(&run.answer).expect("JSON");
    assert_eq!((&counted["returned"], &counted["no_ballots"]), (&json!(3), &json!(1)));
    let kept: Vec<&Value> =
        counted["ballots"].as_array().expect("ballots").iter().map(|one| &one["kept"]).collect();
    assert_eq!(kept.len(), 3);
    assert!(kept.contains(&&json!(["an", "binh", "dung", "giang"])), "as the third found: {kept:?}");

    // Other programs see what was read, what it means, and what people changed.
    let election = folder.path().join("election.json").to_string_lossy().into_owned();
    let run = daihoi(["ballot", "export", &election, &text]);
    let cvr: Value = serde_json::from_str(&run.answer).expect("JSON");
    assert_eq!(cvr["@type"], "CVR.CastVoteRecordReport");
    let kinds = |record: &Value| -> Vec<String> {
        let snapshots = record["CVRSnapshot"].as_array().expect("snapshots");
        let mut kinds: Vec<String> =
            snapshots.iter().map(|one| one["Type"].as_str().expect("a type").to_owned()).collect();
        kinds.sort();
        kinds
    };
    let records = cvr["CVR"].as_array().expect("records");
    assert!(records.iter().any(|record| kinds(record) == ["interpreted", "modified", "original"]));
    let run = daihoi(["ballot", "export", &election, &text, "--format", "csv"]);
    assert_eq!(run.answer.lines().count(), 1 + 4, "{}", run.answer);
}

#[test]
fn ballots_counted_by_hand_are_compared_with_those_that_were_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let election = ballots::write_election(folder.path());
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for (image, struck) in [("1.png", ["an", "dung"]), ("2.png", ["binh", "giang"])] {
        ballots::scan(&folder.path().join(image), &struck.map(|id| (id, ballots::Done::Struck)));
    }
    let readings = at("readings.jsonl");
    let run = daihoi(["ballot", "read", &election, &at("1.png"), &at("2.png"), "--out", &readings]);
    assert_eq!(run.status, 0, "{}", run.complaint);

    let list = ["an", "binh", "cuong", "dung", "giang"].map(|id| json!({ "id": id }));
    let sound = json!({
        "rules": "vn-party-2024",
        "election": {"office": "Chi ủy", "seats": 3, "electorate": "members"},
        "roll": {"convened": 3, "present": 3},
        "issued": 3, "returned": 2,
        "list": list,
    });
    let count = |change: &dyn Fn(&mut Value)| {
        let mut around = sound.clone();
        change(&mut around);
        std::fs::write(at("box.json"), around.to_string()).expect("a file");
        daihoi(["ballot", "count", &readings, "--box", &at("box.json"), "--lang", "en", "--format", "json"])
    };
    let run = count(&|_| {});
    assert_eq!((run.status, run.complaint.as_str()), (0, ""), "the box as it is");
    let outcome: Value = serde_json::from_str(&run.answer).expect("JSON");
    assert_eq!(outcome["elected"], json!(["cuong"]));

    // People found three ballots in the box and two were read: nobody is elected.
    let run = count(&|around| around["returned"] = json!(3));
    assert_ne!(run.status, 0);
    assert!(
        run.complaint.contains("2 valid + 0 invalid = 2 ballots do not add up to 3 returned"),
        "{}",
        run.complaint
    );
    assert_eq!(run.answer, "");

    // Nobody counted by hand: the ballots read are counted, and it is said that nothing was compared.
    let run = count(&|around| around["returned"] = Value::Null);
    assert_eq!(run.status, 0, "{}", run.complaint);
    assert!(run.complaint.contains("2 ballots read"), "{}", run.complaint);

    // What a box says otherwise than its ballots stops the count as well, by its key.
    type Case<'a> = (&'a str, &'a dyn Fn(&mut Value));
    let cases: [Case; 4] = [
        ("form", &|around| around["form"] = json!("agree_disagree")),
        ("list", &|around| around["list"].as_array_mut().expect("a list").push(json!({"id": "hoa"}))),
        ("totals", &|around| around["totals"] = json!({"votes": {}})),
        ("ballots", &|around| around["ballots"] = json!([])),
    ];
    for (key, change) in cases {
        let run = count(change);
        assert_ne!(run.status, 0, "{key}");
        assert!(run.complaint.contains(&format!("“{key}”")), "{key}: {}", run.complaint);
    }
}
