//! The limits by which marks are judged, all in one place. Ngưỡng đọc phiếu.
//!
//! They are printed in the minutes ([`published`]) and drawn over what was measured in `docs/reading.md`. Between *blank* and
//! *marked* lies a wide band where nothing is decided: what falls there is shown to people.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// Ink through the letters of a struck name, mm²: at least.
pub const NAME_MARKED: f32 = 1.0;
/// Ink through the letters of a name that a line is seen to run through from its first word to its last, mm²: at least. The rest
/// of what a mark needs may lie before and after the name.
pub const NAME_SEEN: f32 = 0.6;
/// Ink through the letters of a name left standing, mm²: less than.
pub const NAME_BLANK: f32 = 0.25;
/// How high above the line that the letters stand on the middle of a strike runs, as a share of the size of the letters: at
/// least. The feet of the letters are lower.
pub const NAME_LOW: f32 = 0.1;
/// The same, at most. Small letters are 0.46 high.
pub const NAME_HIGH: f32 = 0.39;
/// On a page that is bent between its bars, where its letters are found less exactly, a strike stays so far within these heights.
pub const NAME_BENT: f32 = 0.06;
/// The share of the first and of the last word of a name that a strike runs through: at least.
pub const WORD_STRUCK: f32 = 0.45;
/// The share of any word between them: at least.
pub const WORD_TOUCHED: f32 = 0.33;
/// How broad a steep stroke through a name is, as a share of the name: less than.
pub const NAME_STEEP: f32 = 0.85;
/// How broad a stroke is that a letter's stem may hide, as a share of the name: less than.
pub const NAME_UPRIGHT: f32 = 0.35;
/// Ink through the letters of a broader steep stroke, as a share of its ink above and below them: at least.
pub const NAME_JOINED: f32 = 0.05;
/// Ink in one piece that a steep stroke leaves both above and below the letters, mm²: at least. Specks are smaller.
pub const NAME_PIECE: f32 = 0.25;
/// Ink under, over or beside a name that is told to people, mm²: at least.
pub const NAME_BESIDE: f32 = 0.5;
/// The share of all ink at a name that goes through its letters if it is a strike: at least.
pub const NAME_THROUGH: f32 = 0.3;
/// Ink inside a marked box, mm²: at least.
pub const BOX_MARKED: f32 = 1.2;
/// Ink inside an empty box, mm²: less than.
pub const BOX_BLANK: f32 = 0.25;
/// The share of a box that is dark if its mark was blacked out: at least.
pub const BOX_FILLED: f32 = 0.75;
/// Ink around an empty box that is told to people, mm²: at least.
pub const BOX_BESIDE: f32 = 1.5;
/// Ink at an empty place, around it too, mm², where the scan has black and white alone: less than.
pub const BILEVEL_BLANK: f32 = 0.05;
/// Ink that the quieter half of a page's places have beside their print, mm²: above it the print is taken to have bled, and
/// the print is given twice the fringe.
pub const BLED: f32 = 0.1;
/// How dark a pen's ink is, 0 to 255 with the solid box at 255: at least.
pub const DEPTH: f32 = 72.0;
/// How dark ink is that no stain, crease or other side of the sheet is: from there on its edges need not be sharp.
pub const DEEP: f32 = 150.0;
/// How sharply a pen's line ends: by how much it is darker than the paper two thirds of a millimetre away, at least.
pub const EDGE: f32 = 40.0;
/// How plainly the print must be seen where nothing hides it.
pub const PRINT: f32 = 0.25;
/// How plainly the outline of a box must be seen.
pub const OUTLINE: f32 = 0.08;
/// How dark the print of every word and of every side of a box must be found, 0 to 255 with the solid box at 255: at least.
pub const FOUND: f32 = 50.0;
/// The same, as a share of how dark the print is in most places of the page: at least.
pub const FOUND_SHARE: f32 = 0.7;
/// Ink of a stain anywhere on the page that is told to people, mm²: at least.
pub const STRAY: f32 = 1.5;
/// Its length if it is taken for writing, mm: at least.
pub const WRITING: f32 = 8.0;
/// The share of the bars beside the rows that must be found.
pub const BARS: f64 = 0.8;

/// One limit as the minutes print it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Threshold {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: f32,
    /// Its unit.
    pub unit: &'static str,
}

/// Every limit by which marks are judged.
pub fn published() -> Vec<Threshold> {
    let limit = |name, value, unit| Threshold { name, value, unit };
    vec![
        limit("name_marked", NAME_MARKED, "mm2"),
        limit("name_seen", NAME_SEEN, "mm2"),
        limit("name_blank", NAME_BLANK, "mm2"),
        limit("name_low", NAME_LOW, "em"),
        limit("name_high", NAME_HIGH, "em"),
        limit("name_bent", NAME_BENT, "em"),
        limit("word_struck", WORD_STRUCK, "share"),
        limit("word_touched", WORD_TOUCHED, "share"),
        limit("name_steep", NAME_STEEP, "share"),
        limit("name_upright", NAME_UPRIGHT, "share"),
        limit("name_joined", NAME_JOINED, "share"),
        limit("name_piece", NAME_PIECE, "mm2"),
        limit("name_beside", NAME_BESIDE, "mm2"),
        limit("name_through", NAME_THROUGH, "share"),
        limit("box_marked", BOX_MARKED, "mm2"),
        limit("box_blank", BOX_BLANK, "mm2"),
        limit("box_filled", BOX_FILLED, "share"),
        limit("box_beside", BOX_BESIDE, "mm2"),
        limit("bilevel_blank", BILEVEL_BLANK, "mm2"),
        limit("bled", BLED, "mm2"),
        limit("depth", DEPTH, "of_255"),
        limit("deep", DEEP, "of_255"),
        limit("edge", EDGE, "of_255"),
        limit("print", PRINT, "share"),
        limit("outline", OUTLINE, "share"),
        limit("found", FOUND, "of_255"),
        limit("found_share", FOUND_SHARE, "share"),
        limit("stray", STRAY, "mm2"),
        limit("writing", WRITING, "mm"),
        limit("bars", BARS as f32, "share"),
    ]
}

/// What tells these limits from any others: the beginning of the SHA-256 of [`published`], in hexadecimal. It stands in the
/// record beside every stack that was read by them.
pub fn digest() -> String {
    let published = serde_json::to_vec(&published()).expect("limits are plain data");
    Sha256::digest(published).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
