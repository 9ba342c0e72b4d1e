//! From ink to *marked*, *blank* or *doubtful*. Xét từng vị trí.

use serde::{Deserialize, Serialize};
use tally::rules::PartStruck;

use crate::election::Place;
use crate::thresholds::{
    BILEVEL_BLANK, BOX_BESIDE, BOX_BLANK, BOX_FILLED, BOX_MARKED, DEEP, DEPTH, EDGE, FOUND, FOUND_SHARE,
    NAME_BESIDE, NAME_BLANK, NAME_JOINED, NAME_MARKED, NAME_PIECE, NAME_SEEN, NAME_STEEP, NAME_THROUGH,
    NAME_UPRIGHT, PRINT,
};

use super::evidence::Evidence;
use super::stroke::Stroke;

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
    /// A line through part of a name alone.
    PartStruck,
    /// A crease of the paper through the place.
    Crease,
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

/// What the places of a page have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Common {
    /// The ink that the quieter places have.
    pub haze: f32,
    /// How dark the print is in most places, 0 to 255.
    pub found: f32,
    /// Whether the scan has black and white alone.
    pub is_bilevel: bool,
    /// Whether the page is bent between its bars, so that the outline of a box may lie a little off.
    pub is_bent: bool,
    /// What a line through part of a name means.
    pub part_struck: PartStruck,
}

/// Judges one place.
pub(crate) fn judge(place: Place, evidence: &Evidence, common: &Common) -> Judged {
    let judged = match place {
        Place::Name => judge_name(evidence, common),
        _ => judge_box(evidence, common),
    };
    // Ink is judged against the print: where that is not found as elsewhere on the page, neither answer is certain.
    if evidence.found < FOUND.max(FOUND_SHARE * common.found) && judged.state != State::Doubtful {
        return Judged { state: State::Doubtful, flag: Some(FlagKind::Obscured), ..judged };
    }
    // Of a pencil's line, a scan in black and white may keep no more than a few dots.
    let ink = evidence.core + evidence.under + evidence.over + evidence.beside;
    match judged.state {
        State::Blank if common.is_bilevel && ink >= BILEVEL_BLANK => {
            Judged { state: State::Doubtful, flag: Some(FlagKind::Faint), ..judged }
        }
        _ => judged,
    }
}

fn score(ink: f32, marked: f32) -> f32 {
    (ink / (ink + marked) * 1000.0).round() / 1000.0
}

fn judge_name(seen: &Evidence, common: &Common) -> Judged {
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
        } else if !matches!(seen.stroke, Stroke::None | Stroke::Unclear) {
            // A short word leaves little room for a line to be seen in.
            doubtful(FlagKind::StrayInk)
        } else {
            judged(State::Blank, None)
        };
    }
    if seen.depth < DEPTH || (seen.depth < DEEP && seen.edge < EDGE) {
        return doubtful(FlagKind::Faint);
    }
    // A long line may be hidden by the letters and come out before and after them, a steep one above and below them.
    let is_whole = seen.stroke == Stroke::Whole && seen.core >= NAME_SEEN;
    let is_long = is_whole || seen.stretch >= 0.5;
    let through = match (is_long, is_through) {
        (true, _) => seen.core + seen.beside,
        (_, true) => seen.core + seen.over + seen.under,
        _ => seen.core,
    };
    if through < NAME_MARKED + 4.0 * common.haze {
        return doubtful(if around > seen.core { FlagKind::BesideName } else { FlagKind::StrayInk });
    }
    let is_plain = is_through || is_whole || (is_long && seen.core >= 2.0 * NAME_MARKED);
    if !is_plain && seen.core < NAME_THROUGH * (seen.core + around) {
        return doubtful(FlagKind::BesideName);
    }
    match seen.stroke {
        Stroke::Whole => judged(State::Marked, None),
        Stroke::Part { given_name } => match common.part_struck {
            PartStruck::Struck => judged(State::Marked, Some(FlagKind::PartStruck)),
            PartStruck::NotStruck if !given_name => judged(State::Blank, Some(FlagKind::PartStruck)),
            _ => doubtful(FlagKind::PartStruck),
        },
        Stroke::Beside => doubtful(FlagKind::BesideName),
        Stroke::None | Stroke::Fringe | Stroke::Unclear => doubtful(FlagKind::StrayInk),
    }
}

fn judge_box(seen: &Evidence, common: &Common) -> Judged {
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
    // A piece of an outline that lies off is less than a mark.
    let marked = if common.is_bent { 2.0 * BOX_MARKED } else { BOX_MARKED };
    if seen.core < marked + 4.0 * common.haze {
        return doubtful(FlagKind::StrayInk);
    }
    // A crease down a column of boxes, or along a row of them, has about as much ink as the least mark, but no pen's depth. People
    // do draw level dashes, so less of those is doubted.
    let is_as_little =
        (seen.is_upright && seen.core < 2.0 * BOX_MARKED) || (seen.is_level && seen.core < 1.3 * BOX_MARKED);
    if is_as_little && seen.depth < DEEP {
        return doubtful(FlagKind::Faint);
    }
    // A pen's line is darker than a crease, and few people draw one that is straight up.
    if seen.runs_through || (seen.is_straight && seen.depth < DEEP) {
        return doubtful(FlagKind::RunsOn);
    }
    judged(State::Marked, None)
}

/// Takes back a mark of shallow ink beside a doubtful box of its row: both may be the shadow of one crease.
pub(crate) fn doubt_beside(judged: &mut Judged, seen: &Evidence) {
    if judged.state == State::Marked && seen.depth < DEEP {
        judged.state = State::Doubtful;
        judged.flag = Some(FlagKind::RunsOn);
    }
}

/// How dark the print is in most places of a page.
pub(crate) fn found(evidence: &[Evidence]) -> f32 {
    let mut found: Vec<f32> = evidence.iter().map(|seen| seen.found).collect();
    found.sort_by(f32::total_cmp);
    found.get(found.len() * 2 / 3).copied().unwrap_or(0.0)
}

/// The ink that the quieter places of a page have: what a copier or a dirty glass adds everywhere.
pub(crate) fn haze(evidence: &[Evidence]) -> f32 {
    // A short name may leave that little room for a line, so a line through one is left out.
    let has_line =
        |seen: &Evidence| matches!(seen.stroke, Stroke::Whole | Stroke::Fringe | Stroke::Part { .. });
    let is_quiet = |seen: &&Evidence| seen.core < 1.5 && !has_line(seen);
    let mut ink: Vec<f32> = evidence.iter().filter(is_quiet).map(|seen| seen.core).collect();
    ink.sort_by(f32::total_cmp);
    match ink.len() {
        0..5 => 0.0,
        n => ink[n / 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Common = Common {
        haze: 0.0,
        found: 200.0,
        is_bilevel: false,
        is_bent: false,
        part_struck: PartStruck::Doubtful,
    };

    fn name(seen: Evidence) -> Judged {
        judge(Place::Name, &dark(seen), &PAGE)
    }

    fn dark(seen: Evidence) -> Evidence {
        Evidence { print: 1.0, depth: 200.0, edge: 150.0, found: 200.0, ..seen }
    }

    #[test]
    fn shallow_ink_beside_a_doubtful_box_is_no_mark() {
        let marked = || Judged { state: State::Marked, score: 0.6, flag: None };
        let mut shallow = marked();
        doubt_beside(&mut shallow, &Evidence { depth: DEEP - 1.0, ..dark(Evidence::default()) });
        assert_eq!((shallow.state, shallow.flag), (State::Doubtful, Some(FlagKind::RunsOn)));
        let mut deep = marked();
        doubt_beside(&mut deep, &Evidence { depth: DEEP, ..dark(Evidence::default()) });
        assert_eq!(deep.state, State::Marked, "a pen's ink is a mark whatever is beside it");
    }

    #[test]
    fn what_a_line_through_part_of_a_name_means_is_for_the_rules_to_say() {
        let part = |given_name| {
            let seen = dark(Evidence {
                core: 4.0,
                stretch: 0.4,
                stroke: Stroke::Part { given_name },
                ..Evidence::default()
            });
            move |part_struck| judge(Place::Name, &seen, &Common { part_struck, ..PAGE }).state
        };
        let (family, given) = (part(false), part(true));
        assert_eq!(family(PartStruck::Doubtful), State::Doubtful);
        assert_eq!(family(PartStruck::NotStruck), State::Blank);
        assert_eq!(given(PartStruck::NotStruck), State::Doubtful);
        assert_eq!(given(PartStruck::Struck), State::Marked);
    }

    #[test]
    fn a_line_that_one_word_may_lack_is_neither_a_strike_nor_nothing() {
        for core in [0.2, 4.0] {
            let seen = dark(Evidence { core, stretch: 0.5, stroke: Stroke::Fringe, ..Evidence::default() });
            for part_struck in [PartStruck::Struck, PartStruck::NotStruck, PartStruck::Doubtful] {
                let judged = judge(Place::Name, &seen, &Common { part_struck, ..PAGE });
                assert_eq!((judged.state, judged.flag), (State::Doubtful, Some(FlagKind::StrayInk)));
            }
        }
    }

    #[test]
    fn ink_is_not_judged_where_the_print_is_not_found() {
        let struck = dark(Evidence { core: 9.0, stretch: 1.0, stroke: Stroke::Whole, ..Evidence::default() });
        assert_eq!(judge(Place::Name, &struck, &PAGE).state, State::Marked);
        for (place, seen) in
            [(Place::Name, struck), (Place::Name, dark(Evidence::default())), (Place::Agree, struck)]
        {
            let judged = judge(place, &Evidence { found: 60.0, ..seen }, &PAGE);
            assert_eq!((judged.state, judged.flag), (State::Doubtful, Some(FlagKind::Obscured)));
        }
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
        let dots =
            Evidence { depth: 136.0, edge: 104.0, ..dark(Evidence { core: 0.08, ..Evidence::default() }) };
        for place in [Place::No, Place::Name] {
            assert_eq!(judge(place, &dots, &Common { is_bilevel: true, ..PAGE }).state, State::Doubtful);
            assert_eq!(judge(place, &dots, &PAGE).state, State::Blank);
        }
    }

    #[test]
    fn a_steep_line_upon_a_stem_is_for_people_to_judge() {
        let judged = name(Evidence {
            under: 0.9,
            over: 0.8,
            core: 0.1,
            piece: 0.8,
            stretch: 0.05,
            breadth: 0.05,
            ..Evidence::default()
        });
        assert_eq!(judged.state, State::Doubtful);
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
