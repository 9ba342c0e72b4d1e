//! Which words of a name a line runs through. Nét gạch qua từng chữ của tên.

use crate::thresholds::{NAME_HIGH, NAME_LOW, WORD_STRUCK, WORD_TOUCHED};

use super::grid::{Grid, Run, UPRIGHT_WIDTH, Window};
use super::{LEEWAY, SPECK, Stroke, slant};

/// The share of a window's open columns that a stroke along it inks; a steep one inks fewer.
const ALONG: f32 = 0.35;
/// The same of a line that swings from the feet of the letters to their tops.
const SWINGING: f32 = 0.2;
/// A faint line that swings leaves at least so many points in a window that are surely no print.
const SURE: u32 = 6;
/// The same of a line that is plainly seen.
const PLAIN: f32 = 0.6;
/// A line is seen clear of the letters of a word in so many points at least.
const CLEAR: u32 = 2;
/// A line that is seen between the letters alone reaches over such a part of a window at least: one in so many.
const REACH: usize = 3;
/// A word of one letter is at most so broad, in points of the fine grid.
const LETTER: usize = 16;

/// The words of a name with the ink through them.
pub(super) struct Words<'a> {
    pub grid: &'a Grid<'a>,
    pub windows: &'a [Window],
    /// Whether the ink is darker than the fringe of the letters, so that ink up to their edges is surely no print.
    pub is_dark: bool,
    /// Whether the letters may lie a little elsewhere than the page has them.
    pub may_lie_off: bool,
}

impl Words<'_> {
    /// Whether a line runs through all words, or through some while the others have no ink.
    pub(super) fn stroke(&self) -> Stroke {
        let is_struck = self.struck(|word| self.is_struck(word));
        if is_struck.iter().all(|struck| *struck) {
            let is_seen =
                self.struck(|word| self.is_struck(word) && self.is_seen(word) && !self.may_be_a_crease(word));
            return if is_seen.iter().all(|seen| *seen) { Stroke::Whole } else { Stroke::Fringe };
        }
        let mut others = (0..is_struck.len()).filter(|word| !is_struck[*word]);
        if is_struck.contains(&true) && others.all(|word| self.is_bare(word)) {
            return Stroke::Part { given_name: is_struck.last() == Some(&true) };
        }
        Stroke::Unclear
    }

    /// Which words are struck, if those are that show it themselves.
    fn struck(&self, shows: impl Fn(usize) -> bool) -> Vec<bool> {
        let n_words = self.grid.spot.parts.len();
        let mut is_struck: Vec<bool> = (0..n_words).map(shows).collect();
        // One letter between two words that are struck leaves no room for the line to be seen in.
        for word in 1..n_words.saturating_sub(1) {
            let is_letter = self.grid.spot.parts[word].columns.len() <= LETTER;
            let beside = [self.of_word(word - 1).last(), self.of_word(word + 1).next()];
            let goes_on = beside.iter().all(|window| window.is_some_and(|window| self.is_through(window)));
            if is_letter && goes_on && is_struck[word - 1] && is_struck[word + 1] {
                is_struck[word] = true;
            }
        }
        is_struck
    }

    fn of_word(&self, word: usize) -> impl Iterator<Item = &Window> {
        self.windows.iter().filter(move |window| window.word == word)
    }

    fn is_struck(&self, word: usize) -> bool {
        let through = self.share(word, |window| self.is_through(window));
        through >= self.least(word) && self.has_sure_ink(word)
    }

    /// The share of a word that a line through the name runs through: at least.
    fn least(&self, word: usize) -> f32 {
        let last = self.grid.spot.parts.len().saturating_sub(1);
        if word == 0 || word == last { WORD_STRUCK } else { WORD_TOUCHED }
    }

    /// Whether the ink through a word is surely more than the fringe of its letters, which may be as dark as a dark line where
    /// they are blurred or lie a fraction of a point off. A line is seen clear of them; where they leave no room for that, it is plainly
    /// seen along as much of the word as it must run through.
    fn is_seen(&self, word: usize) -> bool {
        // In a window that the letters fill, their fringe is all that is left to be seen, in a column or two.
        let is_long = |window: &Window| {
            let spread = window.run.as_ref().map_or(0, |run| run.spread);
            REACH * spread >= window.columns.len()
        };
        let plain = || self.share(word, |window| self.is_plain(window) && is_long(window));
        self.grid.core_ink(&self.grid.spot.parts[word].columns) >= CLEAR || plain() >= self.least(word)
    }

    /// Whether the faint ink through a word runs along the tops or the feet of its letters alone. The line through the other words
    /// leaves their height only where it slants, so this may be a crease.
    fn may_be_a_crease(&self, word: usize) -> bool {
        let is_off = |run: &Run| !run.crosses && !(NAME_LOW..=NAME_HIGH).contains(&run.height);
        let mut runs = self.of_word(word).filter_map(|window| window.run.as_ref());
        !self.is_dark && runs.all(is_off) && !slant::is_slanting(self.windows)
    }

    /// Whether some of the ink through a word is surely no print. Letters may hide all such ink of a faint line; where it is
    /// plainly seen along the word, it is a line all the same.
    fn has_sure_ink(&self, word: usize) -> bool {
        let is_sure = |window: &Window| window.run.as_ref().is_some_and(|run| run.sure > 0);
        let has_core = || self.grid.core_ink(&self.grid.spot.parts[word].columns) > 0;
        self.is_dark
            || has_core()
            || (!self.may_lie_off && self.of_word(word).any(is_sure))
            || self.of_word(word).all(|window| self.is_plain(window))
    }

    /// Whether a line is plainly seen along a window.
    fn is_plain(&self, window: &Window) -> bool {
        self.is_through(window) && window.run.as_ref().is_some_and(|run| run.along >= PLAIN)
    }

    /// The share of a word's length that such windows have.
    fn share(&self, word: usize, is: impl Fn(&Window) -> bool) -> f32 {
        let long = |(all, those): (usize, usize), window: &Window| {
            let n = window.columns.len();
            (all + n, those + if is(window) { n } else { 0 })
        };
        let (all, those) = self.of_word(word).fold((0, 0), long);
        those as f32 / all.max(1) as f32
    }

    /// Whether ink runs along a window within the body of the letters.
    fn is_through(&self, window: &Window) -> bool {
        let Some(run) = &window.run else { return false };
        let body = NAME_LOW - LEEWAY..=NAME_HIGH + LEEWAY;
        let is_swinging = || {
            let has_ink = match self.is_dark {
                true => run.crosses || run.sure > 0,
                false => run.crosses && self.grid.core_ink(&window.columns) >= SURE,
            };
            // A crease down a word that its letters break up crosses them too, in one narrow strip.
            !self.may_lie_off && run.along >= SWINGING && run.spread > UPRIGHT_WIDTH && has_ink
        };
        body.contains(&run.height) && (run.along >= ALONG || is_swinging())
    }

    fn is_bare(&self, word: usize) -> bool {
        let has_run = self.of_word(word).any(|window| window.run.is_some());
        !has_run && self.grid.core_ink(&self.grid.spot.parts[word].columns) < SPECK
    }
}
