//! What stands in the place of an address's parameters. Giá trị trong địa chỉ.

use crate::viewers::World;

/// The last parts of addresses that have several: for pages and files, then for forms.
const PARTS: [(&str, &[&str], &[&str]); 16] = [
    ("/ratification/{office}/{step}", &[], &["annulment", "non-recognition"]),
    (
        "/outside-decision/{matter}",
        &[],
        &[
            "approval",
            "ratification",
            "choice",
            "guidance",
            "non-recognition",
            "annulment",
            "complaint",
            "verification",
            "outcome",
        ],
    ),
    ("/apportionment/{file}", &["apportionment.csv", "apportionment.xlsx"], &[]),
    (
        "/roll/{person}/{step}",
        &[],
        &[
            "acceptance",
            "refusal",
            "striking",
            "replacement-undoing",
            "restoration",
            "exception",
            "readmission",
            "replacement",
        ],
    ),
    ("/credentials/{file}", &["report.csv", "report.docx", "report.pdf"], &[]),
    (
        "/hall-mistakes/{mistake}",
        &[],
        &[
            "check-in",
            "clearing",
            "vote",
            "organ",
            "session-opening",
            "session-closing",
            "item-start",
            "item-end",
            "turn",
        ],
    ),
    ("/organs/{organ}", &["presidium", "tellers"], &["presidium", "tellers"]),
    ("/poll/{part}", &["minutes.pdf"], &["ask", "count", "cut", "mistake-poll-asked", "mistake-poll-count"]),
    (
        "/elections/{office}/{part}",
        &[
            "ballot.json",
            "ballot.pdf",
            "entry-log.pdf",
            "minutes.txt",
            "slides.pdf",
            "slides.pptx",
            "tally-sheet.pdf",
        ],
        &[
            "seats",
            "names",
            "withdrawal",
            "fallback",
            "leaving-out",
            "putting-back",
            "tellers",
            "list",
            "ballots",
            "more-ballots",
            "box",
            "result",
            "round",
            "end",
            "mistake-box-opening",
            "mistake-result",
            "mistake-stack",
        ],
    ),
    ("/complaints/{step}", &[], &["taking-back", "verification", "decision"]),
    ("/minutes/{paper}", &["minutes", "resolution"], &[]),
    (
        "/minutes/{paper}/{part}",
        &["paper.txt", "paper.docx"],
        &["text", "vote", "correction", "adoption", "vote-correction", "signature", "signature-after"],
    ),
    ("/minutes/committee/{file}", &["paper.txt", "paper.docx"], &[]),
    ("/custody/{office}/{part}", &["label.pdf"], &["seal", "open", "reseal", "seal-correction", "destroy"]),
    ("/templates/{paper}/{file}", &["template.docx", "preview.docx"], &[]),
    ("/progress-report/{file}", &["report.csv", "report.csv.zip", "report.docx"], &[]),
];

/// The lines that an address has for a method. A part with several values is shown with its value: `{step=striking}`.
pub fn lines(address: &str, method: &str) -> Vec<String> {
    if address.starts_with("/accounts/{person}") {
        let people = ["of-X", "of-R"];
        return people.map(|person| address.replace("{person}", &format!("{{person={person}}}"))).to_vec();
    }
    let Some((_, pages, forms)) = PARTS.iter().find(|(end, _, _)| address.ends_with(end)) else {
        return vec![address.to_owned()];
    };
    let start = address.rfind('{').expect("a part");
    let name = address[start + 1..].trim_end_matches('}');
    let values = if method == "GET" { pages } else { forms };
    values.iter().map(|value| format!("{}{{{name}={value}}}", &address[..start])).collect()
}

/// The address as a browser asks for it, with keys of this world.
pub fn filled(line: &str, world: &World) -> String {
    let mut path = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (part, after) = after.split_once('}').expect("its end");
        path.push_str(before);
        path.push_str(&key(part, line, world));
        rest = after;
    }
    path + rest
}

fn key(part: &str, line: &str, world: &World) -> String {
    let keys = &world.founded.keys;
    match part {
        "unit" => "X%402015-01-01".to_owned(),
        "office" => "committee".to_owned(),
        "paper" => "minutes".to_owned(),
        // Of tasks that wait.
        "kind" => "approval".to_owned(),
        // A decision has the number of its place among those written down.
        "matter" => "0".to_owned(),
        "code" => "AAAA-BBBB-CCCC".to_owned(),
        "person" => keys.delegate.to_string(),
        "person=of-X" => keys.person_of_x.to_string(),
        "person=of-R" => keys.person_of_r.to_string(),
        "station" => keys.door.to_string(),
        "stack" => keys.stack.clone(),
        "upload" => world.upload.clone(),
        // Pictures and ballots are there once a stack was read; until then who sits is led to the chairs.
        "file" => "0".to_owned(),
        "ballot" => "0".to_owned(),
        "key" => uuid::Uuid::nil().to_string(),
        // No file is attached in this world.
        "attachment" => "0".repeat(64),
        "version" => world.version.clone(),
        "*name" => "daihoi.css".to_owned(),
        _ => match part.split_once('=') {
            Some((_, value)) => value.to_owned(),
            None => panic!("{line}: {{{part}}} has no value here; give it one"),
        },
    }
}
