//! From ink to *marked*, *blank* or *doubtful*. Xét từng vị trí.

use serde::{Deserialize, Serialize};

use crate::election::Place;
use crate::thresholds::{
    BILEVEL_BLANK, BOX_BESIDE, BOX_BLANK, BOX_FILLED, BOX_MARKED, DEEP, DEPTH, EDGE, NAME_BESIDE, NAME_BLANK,
    NAME_JOINED, NAME_MARKED, NAME_PIECE, NAME_SHORT_STROKE, NAME_STEEP, NAME_STRETCH, NAME_THROUGH,
    NAME_UPRIGHT, PRINT,
};

use super::evidence::Evidence;

/// What a place says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Struck, or crossed.
    Marked,
    /// Nothing there.
    Blank,
    /// People must look.
    Doubtful,
}

/// Something that people are told, whether or not a mark is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlagKind {
    /// Ink under, over or around a name, but not through it.
    BesideName,
    /// Ink around a box, but not in it.
    BesideBox,
    /// A box blacked out, as people take a mark back.
    BlackedOut,
    /// Ink too faint for a pen: a crease, a stain, a rubbed-out line.
    Faint,
    /// A stroke that runs on into other rows.
    RunsOn,
    /// The print is not seen where it should be.
    Obscured,
    /// Ink elsewhere on the page.
    StrayInk,
    /// Writing elsewhere on the page: a name added, a signature, words.
    Writing,
    /// A streak of the scanner, across no mark.
    Streak,
}

/// What a place was judged to say, and why people should look at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// What it says.
    pub state: State,
    /// From 0, no ink, over 0.5, as much as a mark needs, to 1.
    pub score: f32,
    /// What people are told.
    pub flag: Option<FlagKind>,
}

/// Judges one place; `haze` is the ink that the quieter places of the page have.
pub(crate) fn judge(place: Place, evidence: &Evidence, haze: f32, is_bilevel: bool) -> Judged {
    let judged = match place {
        Place::Name => judge_name(evidence, haze),
        _ => judge_box(evidence, haze),
    };
    // Of a pencil's line, a scan in black and white may keep no more than a few dots.
    let ink = evidence.core + evidence.under + evidence.over + evidence.beside;
    match judged.state {
        State::Blank if is_bilevel && ink >= BILEVEL_BLANK => {
            Judged { state: State::Doubtful, flag: Some(FlagKind::Faint), ..judged }
        }
        _ => judged,
    }
}

fn score(ink: f32, marked: f32) -> f32 {
    (ink / (ink + marked) * 1000.0).round() / 1000.0
}

fn judge_name(seen: &Evidence, haze: f32) -> Judged {
    // A thin steep line may lie on a letter's stem and be seen above and below it alone. What is too broad for a stem must
    // be seen between the letters too: a line below a name and a stain above it are no strike.
    let is_hidden = seen.breadth < NAME_UPRIGHT;
    let is_joined = is_hidden || seen.core >= NAME_JOINED * (seen.over + seen.under);
    let is_through = seen.breadth < NAME_STEEP && seen.piece >= NAME_PIECE && is_joined;
    let score = score(if is_through { seen.core + seen.over + seen.under } else { seen.core }, NAME_MARKED);
    let judged = |state, flag| Judged { state, score, flag };
    let doubtful = |flag| judged(State::Doubtful, Some(flag));
    let around = seen.under + seen.over + seen.beside;
    let sides = seen.over.min(seen.under);
    // Ink that does not run on into another row can only be this one's.
    let is_own = seen.leaves == [false, false];
    if seen.core < NAME_BLANK && !is_through {
        return if seen.print < PRINT {
            doubtful(FlagKind::Obscured)
        } else if around >= NAME_BESIDE || sides >= NAME_BLANK / 2.0 || (is_own && around >= NAME_BLANK) {
            doubtful(FlagKind::BesideName)
        } else {
            judged(State::Blank, None)
        };
    }
    if seen.depth < DEPTH || (seen.depth < DEEP && seen.edge < EDGE) {
        return doubtful(FlagKind::Faint);
    }
    // A long line may be hidden by the letters and come out before and after them, a steep one above and below them.
    let is_long = seen.stretch >= 0.5;
    let through = match (is_long, is_through) {
        (true, _) => seen.core + seen.beside,
        (_, true) => seen.core + seen.over + seen.under,
        _ => seen.core,
    };
    if through < NAME_MARKED + 4.0 * haze {
        return doubtful(if around > seen.core { FlagKind::BesideName } else { FlagKind::StrayInk });
    }
    let is_plain = is_through || (is_long && seen.core >= 2.0 * NAME_MARKED);
    if !is_plain && seen.core < NAME_THROUGH * (seen.core + around) {
        return doubtful(FlagKind::BesideName);
    }
    // What is short, such as a slash, needs more ink than what runs along the name.
    if seen.stretch >= NAME_STRETCH || through >= NAME_SHORT_STROKE {
        return judged(State::Marked, None);
    }
    doubtful(FlagKind::StrayInk)
}

fn judge_box(seen: &Evidence, haze: f32) -> Judged {
    let score = score(seen.core, BOX_MARKED);
    let judged = |state, flag| Judged { state, score, flag };
    let doubtful = |flag| judged(State::Doubtful, Some(flag));
    if seen.core < BOX_BLANK {
        return if seen.under >= BOX_BESIDE {
            doubtful(FlagKind::BesideBox)
        } else {
            judged(State::Blank, None)
        };
    }
    if seen.depth < DEPTH || (seen.depth < DEEP && seen.edge < EDGE) {
        return doubtful(FlagKind::Faint);
    }
    if seen.span >= BOX_FILLED {
        return doubtful(FlagKind::BlackedOut);
    }
    if seen.core < BOX_MARKED + 4.0 * haze {
        return doubtful(FlagKind::StrayInk);
    }
    if seen.leaves == [true, true] && seen.span < 0.25 {
        return doubtful(FlagKind::RunsOn);
    }
    judged(State::Marked, None)
}

/// The ink that the quieter places of a page have: what a copier or a dirty glass adds everywhere.
pub(crate) fn haze(evidence: &[Evidence]) -> f32 {
    let mut ink: Vec<f32> = evidence.iter().map(|seen| seen.core).filter(|core| *core < 1.5).collect();
    ink.sort_by(f32::total_cmp);
    match ink.len() {
        0..5 => 0.0,
        n => ink[n / 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(seen: Evidence) -> Judged {
        judge(Place::Name, &Evidence { print: 1.0, depth: 200.0, edge: 150.0, ..seen }, 0.0, false)
    }

    #[test]
    fn a_line_below_a_name_and_a_stain_above_it_are_no_strike() {
        let judged =
            name(Evidence { under: 12.5, over: 1.1, piece: 1.1, breadth: 0.73, ..Evidence::default() });
        assert_eq!((judged.state, judged.flag), (State::Doubtful, Some(FlagKind::BesideName)));
    }

    #[test]
    fn specks_above_in_and_below_a_name_are_no_strike() {
        let judged = name(Evidence {
            under: 0.56,
            over: 0.48,
            core: 0.16,
            beside: 0.08,
            piece: 0.16,
            stretch: 0.07,
            breadth: 0.71,
            ..Evidence::default()
        });
        assert_eq!((judged.state, judged.flag), (State::Doubtful, Some(FlagKind::BesideName)));
    }

    #[test]
    fn two_dots_in_a_black_and_white_scan_may_be_all_that_is_left_of_a_pencils_line() {
        let dots = Evidence { core: 0.08, print: 1.0, depth: 136.0, edge: 104.0, ..Evidence::default() };
        for place in [Place::No, Place::Name] {
            assert_eq!(judge(place, &dots, 0.0, true).state, State::Doubtful);
            assert_eq!(judge(place, &dots, 0.0, false).state, State::Blank);
        }
    }

    #[test]
    fn a_steep_line_upon_a_stem_is_a_strike() {
        let judged = name(Evidence {
            under: 0.9,
            over: 0.8,
            core: 0.1,
            piece: 0.8,
            stretch: 0.05,
            breadth: 0.05,
            ..Evidence::default()
        });
        assert_eq!(judged.state, State::Marked);
    }

    #[test]
    fn what_is_left_of_a_faint_line_upon_a_stem_is_told_to_people() {
        let judged =
            name(Evidence { under: 0.32, breadth: 0.01, depth: 78.0, edge: 61.0, ..Evidence::default() });
        assert_eq!((judged.state, judged.flag), (State::Doubtful, Some(FlagKind::BesideName)));
    }

    #[test]
    fn the_end_of_a_neighbours_stroke_is_no_mark() {
        let judged =
            name(Evidence { under: 0.32, breadth: 0.3, leaves: [false, true], ..Evidence::default() });
        assert_eq!(judged.state, State::Blank);
    }
}
