//! Small faults that disturb readers, each explained when it is found. Những điều nhỏ làm người đọc vấp.

use std::path::Path;

use anyhow::{Result, bail};
use unicode_normalization::is_nfc;

use crate::run::{program, root};
use crate::walls;

/// Looks through every file that is or could be tracked.
pub fn tidy() -> Result<()> {
    let files = files()?;
    let mut faults = generated();
    let rooms = walls::rooms(&std::fs::read_to_string(root().join(walls::LIST))?);
    let mut read = 0;
    for name in &files {
        let Ok(bytes) = std::fs::read(root().join(name)) else { continue }; // Deleted and not yet committed.
        let Ok(text) = String::from_utf8(bytes) else { continue };
        read += 1;
        faults.extend(look(name, &text));
        faults.extend(walls::broken(name, &text, &rooms));
    }
    faults.sort();
    if faults.is_empty() {
        println!("{read} text files are tidy");
        return Ok(());
    }
    faults.iter().for_each(|fault| println!("{fault}"));
    bail!("{} things to tidy", faults.len())
}

/// The files that git tracks or would track; without git, all files outside the build folder.
pub fn files() -> Result<Vec<String>> {
    let listed =
        program("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output();
    if let Some(listed) = listed {
        return Ok(listed.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect());
    }
    let (mut found, mut open) = (Vec::new(), vec![root()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.strip_prefix(root())?.to_string_lossy().replace('\\', "/");
            match path.is_dir() {
                true if name == "target" || name == ".git" => {}
                true => open.push(path),
                false => found.push(name),
            }
        }
    }
    Ok(found)
}

/// Files that are tracked although `.gitignore` says that they are generated.
fn generated() -> Vec<String> {
    let listed = program("git").args(["ls-files", "--cached", "--ignored", "--exclude-standard"]).output();
    let explain =
        |name: &str| format!("{name}: tracked, but .gitignore says it is made anew; git rm --cached it");
    listed.unwrap_or_default().lines().map(explain).collect()
}

/// All faults of one file.
fn look(name: &str, text: &str) -> Vec<String> {
    if is_others_work(name) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    let mut fault = |line: usize, what: &str| faults.push(format!("{name}:{}: {what}", line + 1));
    let n_lines = text.lines().count();
    if !text.is_empty() && !text.ends_with('\n') {
        fault(n_lines.saturating_sub(1), "the last line ends without a line break");
    }
    let is_rust = name.ends_with(".rs");
    if is_rust && !text.starts_with("//!") {
        fault(0, "a file says first what it is: begin with `//!`, one sentence English, then Vietnamese");
    }
    for (at, line) in text.lines().enumerate() {
        if line.ends_with([' ', '\t']) {
            fault(at, "white space at the end of the line");
        }
        if line.ends_with('\r') {
            fault(at, "a line break of Windows; lines end with a line feed alone");
        }
        if is_composed_text(name) && !is_nfc(line) {
            fault(at, "letters with separate marks; Vietnamese is written composed (NFC)");
        }
        if let Some(folder) = names_a_machine(line) {
            fault(at, &format!("{folder}… is a folder of one machine; write a path that holds everywhere"));
        }
        if is_rust {
            for unfinished in ["todo", "unimplemented", "dbg"] {
                if holds_call(line, unfinished) {
                    fault(at, &format!("{unfinished}!: finish it before it is committed"));
                }
            }
            if holds_word(line, concat!("TO", "DO")) || holds_word(line, concat!("FIX", "ME")) {
                fault(at, "a note to do something later: do it, or open an issue");
            }
            if is_pure(name)
                && let Some(door) = IMPURE.iter().find(|door| line.contains(*door))
            {
                fault(at, &format!("{door}: this crate has no clock, no chance and no input or output"));
            }
        }
    }
    if name.contains("/templates/") && name.ends_with(".html") {
        faults.extend(inline_script_or_style(name, text));
    }
    if let Some(allowed) = ALLOWED_GUESTS.iter().find(|(manifest, _)| *manifest == name) {
        faults.extend(guests(name, text, allowed.1));
    }
    faults
}

/// Licence texts, lock files, data and files by others stay as they are.
fn is_others_work(name: &str) -> bool {
    if name.starts_with("demo/data/") {
        return true;
    }
    let file = Path::new(name).file_name().unwrap_or_default().to_string_lossy();
    let binary_like = [".svg", ".geojson", ".csv", ".lock"].iter().any(|ending| name.ends_with(ending));
    file.starts_with("LICENSE") || file.starts_with("OFL") || file.contains("htmx") || binary_like
}

/// Whether a file has text for people, which must be composed. Tests of the letters themselves have both
/// forms on purpose.
fn is_composed_text(name: &str) -> bool {
    name.starts_with("i18n/")
        || name.starts_with("docs/")
        || name.contains("/templates/")
        || name.ends_with(".story")
        || name.ends_with(".md")
}

/// The crates that decide and count: their results must depend on their arguments only.
fn is_pure(name: &str) -> bool {
    name.starts_with("crates/congress/src/") || name.starts_with("crates/tally/src/")
}

const IMPURE: [&str; 10] = [
    "std::fs",
    "std::net",
    "std::io",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "new_v4",
];

/// The dependencies of the pure core, each justified in ARCHITECTURE.md. None of them does IO or reads a
/// clock.
const ALLOWED_GUESTS: [(&str, &[&str]); 2] = [
    (
        "crates/congress/Cargo.toml",
        &[
            "jiff",
            "memchr",
            "rustc-hash",
            "serde",
            "serde_json",
            "sha2",
            "smallvec",
            "smol_str",
            "tally",
            "utoipa",
            "uuid",
        ],
    ),
    (
        "crates/tally/Cargo.toml",
        &["rustc-hash", "serde", "serde_json", "serde_path_to_error", "toml", "vietnamese"],
    ),
];

fn guests(name: &str, manifest: &str, allowed: &[&str]) -> Vec<String> {
    let lines = manifest.lines().enumerate().skip_while(|(_, line)| *line != "[dependencies]").skip(1);
    let entries = lines.take_while(|(_, line)| !line.starts_with('['));
    let mut faults = Vec::new();
    for (at, line) in entries {
        let guest = line.split(['.', ' ', '=']).next().unwrap_or("");
        if !guest.is_empty() && !guest.starts_with('#') && !allowed.contains(&guest) {
            let why = "a new guest in the pure core: say why in ARCHITECTURE.md and in xtask/src/tidy.rs";
            faults.push(format!("{name}:{}: {guest}: {why}", at + 1));
        }
    }
    faults
}

/// The content security policy forbids both, so such a page would fail without an error.
fn inline_script_or_style(name: &str, text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let mut faults = Vec::new();
    let mut fault = |at: usize, what: &str| {
        let line = lower[..at].matches('\n').count() + 1;
        faults.push(format!("{name}:{line}: {what}; the content security policy forbids it"));
    };
    for (at, tag) in tags(&lower) {
        if tag.starts_with("<script") && !tag.contains(" src=") && !tag.contains(" type=\"application/json\"")
        {
            fault(at, "a script inside the page: put it into crates/web/assets");
        }
        if tag.starts_with("<style") {
            fault(at, "a style sheet inside the page: put it into crates/web/assets");
        }
        for attribute in attributes(tag) {
            if attribute == "style" {
                fault(at, "a style attribute: use a class");
            }
            if attribute.starts_with("on") || attribute.starts_with("hx-on") {
                fault(at, &format!("{attribute}: a script inside an attribute"));
            }
        }
        if tag.contains("javascript:") {
            fault(at, "javascript: in an address");
        }
    }
    faults
}

/// The opening tags of a page with their place.
fn tags(page: &str) -> impl Iterator<Item = (usize, &str)> {
    page.match_indices('<').filter_map(|(at, _)| {
        let rest = &page[at..];
        rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()).then(|| {
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            (at, &rest[..end])
        })
    })
}

/// The names of a tag's attributes that have a value.
fn attributes(tag: &str) -> impl Iterator<Item = &str> {
    tag.match_indices("=\"").filter_map(|(at, _)| {
        let name = tag[..at].rsplit(|letter: char| letter.is_whitespace() || letter == '"').next()?;
        (!name.is_empty()).then_some(name)
    })
}

/// The beginning of a path that only one machine has.
fn names_a_machine(line: &str) -> Option<&'static str> {
    const FOLDERS: [&str; 5] = [
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/Us", "ers/"),
        concat!("/wo", "rk/"),
        concat!("/mn", "t/"),
    ];
    FOLDERS.into_iter().find(|folder| {
        line.match_indices(folder).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + folder.len()..].chars().next();
            before.is_none_or(|letter| letter.is_whitespace() || "\"'`(=".contains(letter))
                && after.is_some_and(|letter| letter.is_alphanumeric())
        })
    })
}

fn holds_call(line: &str, name: &str) -> bool {
    let call = format!("{name}!");
    line.match_indices(&call).any(|(at, _)| {
        !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
            && line[at + call.len()..].starts_with(['(', '[', '{'])
    })
}

fn holds_word(line: &str, word: &str) -> bool {
    line.split(|letter: char| !letter.is_alphanumeric()).any(|found| found == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(name: &str, text: &str) -> Vec<String> {
        look(name, text)
            .into_iter()
            .map(|fault| fault.split(": ").skip(1).collect::<Vec<_>>().join(": "))
            .collect()
    }

    #[test]
    fn a_tidy_file_is_left_alone() {
        assert_eq!(
            faults("crates/web/src/a.rs", "//! A room. Phòng.\n\nfn debug_todo() {}\n"),
            Vec::<String>::new()
        );
        assert_eq!(faults("LICENSE-MIT", "as it came  "), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_found_and_explained() {
        let found = |name: &str, text: &str, words: &str| {
            let faults = faults(name, text);
            assert!(faults.len() == 1 && faults[0].contains(words), "{name} {text:?}: {faults:?}");
        };
        found("a.rs", "fn main() {}\n", "says first what it is");
        found("a.rs", "//! A. \n", "white space");
        found("a.rs", "//! A.", "line break");
        found("a.rs", &format!("//! A.\n{}!(x);\n", "dbg"), "finish it");
        found("a.rs", concat!("//! A.\n// TO", "DO later\n"), "later");
        found("i18n/vi/a.ftl", "a = Đa\u{309}ng\n", "composed");
        found("README.md", concat!("cd /ho", "me/lan/daihoi\n"), "one machine");
        found("crates/congress/src/a.rs", "//! A.\nuse std::fs;\n", "no clock");
        found(
            "crates/congress/Cargo.toml",
            "[dependencies]\nserde.workspace = true\ntokio.workspace = true\n",
            "tokio",
        );
        found("crates/web/templates/a.html", "<p style=\"color:red\">a</p>\n", "style attribute");
        found("crates/web/templates/a.html", "<script>alert(1)</script>\n", "script inside the page");
        found("crates/web/templates/a.html", "<a onclick=\"x()\">a</a>\n", "onclick");
    }

    #[test]
    fn pages_may_name_their_scripts_and_classes() {
        let page = "<script src=\"/assets/a.js\" defer></script>\n<p class=\"on\" data-style=\"x\">a</p>\n";
        assert_eq!(faults("crates/web/templates/a.html", page), Vec::<String>::new());
    }
}
