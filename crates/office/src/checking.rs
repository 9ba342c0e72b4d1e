//! What goes with a paper and is not part of it: the code at its foot and the checking sheet. Mã xác thực, phiếu đối chiếu.
//!
//! Nobody signs a paper that says of itself which rules were not read. Those who sign read that on a sheet of their own.

use labels::{Lang, Value};
use tally::rules::{Citation, Read};

use crate::CheckingSheet;

/// Digits of the root in a code: enough to find one entry among the roots of a record, in groups of four.
const CODE_DIGITS: usize = 12;

/// The code at the foot of a paper: how many acts the record had, and the first digits of its root.
pub(crate) fn code(acts: u64, root: &str, lang: Lang) -> String {
    let digits: Vec<char> = root.chars().take(CODE_DIGITS).collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    let values = [("acts", whole(acts, lang).into()), ("code", groups.join(" ").into())];
    lang.fill("paper-code", &values)
}

fn whole(acts: u64, lang: Lang) -> String {
    vietnamese::whole(i64::try_from(acts).unwrap_or(i64::MAX), lang.notation())
}

/// The rules of citations that were not read whole, each once.
pub(crate) fn unread<'a>(citations: impl IntoIterator<Item = &'a Citation>) -> Vec<String> {
    let unread = citations.into_iter().filter(|citation| citation.read != Read::Whole);
    once(unread.map(|citation| format!("{}, {}", citation.document, citation.article)))
}

/// Each text once, in the order in which it came first.
pub(crate) fn once(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for text in texts {
        if !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

/// The sheet for a paper: the rules to compare with their text, what else there is to check, and the root of the record.
pub(crate) fn sheet(
    unread: &[String],
    more: impl IntoIterator<Item = String>,
    record: Option<(u64, &str)>,
    lang: Lang,
) -> Option<CheckingSheet> {
    let mut lines = Vec::new();
    if !unread.is_empty() {
        lines.push(lang.fill("checking-unread", &[("rules", unread.join("; ").into())]));
    }
    lines.extend(more);
    lines.extend(record.map(|(acts, root)| {
        let values: [(&'static str, Value); 2] = [("acts", whole(acts, lang).into()), ("root", root.into())];
        lang.fill("checking-record", &values)
    }));
    if lines.is_empty() {
        return None;
    }
    lines.insert(0, lang.text("checking-hint"));
    Some(CheckingSheet { title: lang.text("checking-title"), lines })
}
