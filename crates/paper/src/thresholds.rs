//! The limits for judging marks, all in one place. Ngưỡng đọc phiếu.
//!
//! The minutes print them ([`published`]), and a chart in `docs/reading.md` shows them over measured scores.
//! The wide band between *blank* and *marked* is undecided: a mark in it is shown to people.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// Ink through the letters of a struck name, mm²: at least.
pub const NAME_MARKED: f32 = 1.0;
/// Ink through the letters of a name with a visible line from its first word to its last, mm²: at least. The
/// rest of the ink that a mark needs may be before and after the name.
pub const NAME_SEEN: f32 = 0.6;
/// Ink through the letters of a name that is not struck, mm²: less than.
pub const NAME_BLANK: f32 = 0.25;
/// The height of the middle of a strike above the baseline, as a share of the size of the letters: at least.
/// The feet of the letters are lower.
pub const NAME_LOW: f32 = 0.1;
/// The same, at most. Small letters are 0.46 high.
pub const NAME_HIGH: f32 = 0.39;
/// On a page that is bent between its bars, where letters are located less exactly, a strike stays so far
/// within these heights.
pub const NAME_BENT: f32 = 0.06;
/// The share of the first and of the last word of a name that a strike runs through: at least.
pub const WORD_STRUCK: f32 = 0.45;
/// The share of any word between them: at least.
pub const WORD_TOUCHED: f32 = 0.33;
/// The width of a steep stroke through a name, as a share of the name: less than.
pub const NAME_STEEP: f32 = 0.85;
/// The width of a stroke that a letter's stem may hide, as a share of the name: less than.
pub const NAME_UPRIGHT: f32 = 0.35;
/// Ink through the letters of a broader steep stroke, as a share of its ink above and below them: at least.
pub const NAME_JOINED: f32 = 0.05;
/// Ink in one piece that a steep stroke leaves both above and below the letters, mm²: at least. Specks are
/// smaller.
pub const NAME_PIECE: f32 = 0.25;
/// Ink under, over or beside a name that is shown to people, mm²: at least.
pub const NAME_BESIDE: f32 = 0.5;
/// The share of all ink at a name that is in its letters if the name is struck: at least.
pub const NAME_THROUGH: f32 = 0.3;
/// Ink inside a marked box, mm²: at least.
pub const BOX_MARKED: f32 = 1.2;
/// Ink inside an empty box, mm²: less than.
pub const BOX_BLANK: f32 = 0.25;
/// The dark share of a box whose mark was blacked out: at least.
pub const BOX_FILLED: f32 = 0.75;
/// Ink around an empty box that is shown to people, mm²: at least.
pub const BOX_BESIDE: f32 = 1.5;
/// Ink at and around an empty place, mm², if the scan is only black and white: less than.
pub const BILEVEL_BLANK: f32 = 0.05;
/// Ink beside the print in the quieter half of a page's places, mm²: above it the print is treated as bled,
/// and its fringe is twice as wide.
pub const BLED: f32 = 0.1;
/// How dark a pen's ink is, 0 to 255 with the solid box at 255: at least.
pub const DEPTH: f32 = 72.0;
/// The darkness of ink that is not a stain, a crease or show-through: from there on its edges need not be
/// sharp.
pub const DEEP: f32 = 150.0;
/// The sharpness of a pen line's edge: how much darker it is than the paper two thirds of a millimetre away,
/// at least.
pub const EDGE: f32 = 40.0;
/// How clearly the print must be visible where nothing hides it.
pub const PRINT: f32 = 0.25;
/// How clearly the outline of a box must be visible.
pub const OUTLINE: f32 = 0.08;
/// The darkness of the print of every word and every side of a box, 0 to 255 with the solid box at 255: at
/// least.
pub const FOUND: f32 = 50.0;
/// The same, as a share of the darkness of the print in most places of the page: at least.
pub const FOUND_SHARE: f32 = 0.7;
/// Ink of a stain anywhere on the page that is shown to people, mm²: at least.
pub const STRAY: f32 = 1.5;
/// The length of a stain that is taken for writing, mm: at least.
pub const WRITING: f32 = 8.0;
/// The share of the bars beside the rows that must be found.
pub const BARS: f64 = 0.8;

/// One limit as printed in the minutes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Threshold {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: f32,
    /// Its unit.
    pub unit: &'static str,
}

/// All limits for judging marks.
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

/// Identifies these limits: the beginning of the SHA-256 of [`published`], in hexadecimal. The record has it
/// for every stack read with them.
pub fn digest() -> String {
    let published = serde_json::to_vec(&published()).expect("limits are plain data");
    Sha256::digest(published).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
