//! Additions to a paper that are not part of it: the code at its foot and the checking sheet.
//! Mã xác thực, phiếu đối chiếu.
//!
//! Signers would not sign a paper that lists the rules not read. That list is therefore on a separate sheet
//! for them.

use congress::Digest;
use congress::anchor::{self, Anchor};
use fast_qr::{ECL, QRBuilder};
use labels::{Lang, Value};
use tally::rules::{Citation, Read};

use crate::document::{CheckingSheet, Code};

/// The anchor at the foot of a paper: the number of acts in the record, and its root, in characters to type
/// and as a square code.
pub(crate) fn code(acts: u64, root: &str, lang: Lang) -> Code {
    let whole_root = root.parse::<Digest>().ok();
    let typed = whole_root.map_or_else(|| root.to_owned(), anchor::short);
    let text = lang.fill("paper-code", &[("acts", whole(acts, lang).into()), ("code", typed.into())]);
    let square = whole_root.and_then(|root| Square::of(&Anchor::digits(acts, root)));
    let (picture, square) = square.map(|square| (square.png(), square.svg())).unwrap_or_default();
    Code { text, square, picture }
}

/// The modules of a square code, row by row, with the quiet ones around it.
struct Square {
    side: usize,
    dark: Vec<bool>,
}

/// Quiet modules on each side, as the standard asks.
const QUIET: usize = 4;

impl Square {
    /// None where the text is too long for any.
    fn of(text: &str) -> Option<Square> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        let side = code.size + 2 * QUIET;
        let mut dark = vec![false; side * side];
        for row in 0..code.size {
            for (column, module) in code[row].iter().take(code.size).enumerate() {
                dark[(row + QUIET) * side + column + QUIET] = module.value();
            }
        }
        Some(Square { side, dark })
    }

    fn svg(&self) -> String {
        let side = self.side;
        let dark = self.dark.iter().enumerate().filter(|(_, is_dark)| **is_dark);
        let path: String = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % side, at / side)).collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
        )
    }

    /// A picture with so many points to a module that no edge is lost where it is made smaller on paper.
    fn png(&self) -> Vec<u8> {
        const POINTS: usize = 8;
        let side = self.side * POINTS;
        let point = |at: usize| {
            let (row, column) = (at / side / POINTS, at % side / POINTS);
            if self.dark[row * self.side + column] { 0 } else { 255 }
        };
        let points: Vec<u8> = (0..side * side).map(point).collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, side as u32, side as u32);
        encoder.set_color(png::ColorType::Grayscale);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&points));
        if written.is_err() {
            bytes.clear(); // Only a picture without points cannot be written.
        }
        bytes
    }
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

/// The sheet for a paper: the rules to compare with their text, other points to check, and the root of the
/// record.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_drawings_of_a_square_code_have_the_same_modules() {
        let code = code(12, &"ab".repeat(32), Lang::VI);
        let mut reader =
            png::Decoder::new(std::io::Cursor::new(&code.picture)).read_info().expect("a picture");
        let mut points = vec![0; reader.output_buffer_size().expect("its size")];
        let side = reader.next_frame(&mut points).expect("its points").width as usize;
        let modules = side / 8;
        let dark = |row: usize, column: usize| points[(row * 8 + 4) * side + column * 8 + 4] == 0;
        let mut n_dark = 0;
        for (row, column) in (0..modules * modules).map(|at| (at / modules, at % modules)) {
            let drawn = code.square.contains(&format!("M{column} {row}h1"));
            assert_eq!(dark(row, column), drawn, "row {row}, column {column}");
            n_dark += usize::from(drawn);
        }
        assert!(n_dark > 100 && code.square.contains(&format!("0 0 {modules} {modules}")), "{}", code.square);
    }
}
