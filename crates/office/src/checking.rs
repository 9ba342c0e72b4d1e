//! What goes with a paper and is not part of it: the code at its foot and the checking sheet. Mã xác thực, phiếu đối chiếu.
//!
//! Nobody signs a paper that says of itself which rules were not read. Those who sign read that on a sheet of their own.

use congress::Digest;
use congress::anchor::{self, Anchor};
use fast_qr::{ECL, QRBuilder};
use labels::{Lang, Value};
use tally::rules::{Citation, Read};

use crate::document::{CheckingSheet, Code};

/// The anchor at the foot of a paper: how many acts the record had, and its root, in characters to type and as a square code.
pub(crate) fn code(acts: u64, root: &str, lang: Lang) -> Code {
    let whole_root = root.parse::<Digest>().ok();
    let typed = whole_root.map_or_else(|| root.to_owned(), anchor::short);
    let text = lang.fill("paper-code", &[("acts", whole(acts, lang).into()), ("code", typed.into())]);
    let square = whole_root.map(|root| drawn(&Anchor::digits(acts, root))).unwrap_or_default();
    Code { text, square }
}

/// A square code as SVG; nothing where the text is too long for any.
fn drawn(text: &str) -> String {
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else { return String::new() };
    // Four quiet modules around it, as the standard asks.
    let side = code.size + 8;
    let mut dark = String::new();
    for row in 0..code.size {
        for (column, _) in code[row].iter().take(code.size).enumerate().filter(|(_, module)| module.value()) {
            dark.push_str(&format!("M{} {}h1v1h-1z", column + 4, row + 4));
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path d=\"{dark}\"/></svg>"
    )
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
