//! The sentences of stories, in one file for each kind. Câu chữ của các câu chuyện.
//!
//! A new file of sentences is one word in the list.

use congress::{Command, Digest, Source};
use jiff::civil::Date;

use crate::reading::{Act, Clauses, Row, read_day};
use crate::world::World;

/// Declares the files and lists how each reads a sentence; the first that knows it wins.
macro_rules! sentences {
    ($($file:ident),* $(,)?) => {
        $( pub mod $file; )*

        /// How each file reads a sentence.
        pub const SENTENCES: &[fn(&mut World, &Told) -> Option<Command>] = &[$( $file::read ),*];
    };
}

sentences! {
    units,
    organisation,
    cycle,
    permits,
    record,
    outside,
    quotas,
    day,
    machines,
    progress,
}

pub mod hall;
pub mod papers;
pub mod polls;
pub mod review;

/// One sentence with what it says of itself.
pub struct Told<'a> {
    pub clauses: Clauses<'a>,
    pub rows: &'a [Row],
    pub sentence: &'a str,
    pub actor: &'a str,
    /// The day of the act.
    pub day: Date,
    /// The day from which it is to be true: `từ …`.
    pub from: Date,
    /// The day of the decision: `quyết định ngày …`.
    pub on: Date,
    pub cycle: String,
    pub source: Option<Source>,
}

impl<'a> Told<'a> {
    /// A sentence in a story that speaks of a cycle.
    pub fn of(act: &'a Act, cycle: &str) -> Told<'a> {
        let clauses = Clauses::of(&act.sentence);
        let from = clauses.after("từ").filter(|text| !text.contains("đến"));
        Told {
            rows: &act.rows,
            sentence: &act.sentence,
            actor: &act.actor,
            day: act.day,
            from: from.map_or(act.day, read_day),
            on: clauses.after("quyết định ngày").map_or(act.day, read_day),
            cycle: clauses.after("chu kỳ").unwrap_or(cycle).to_owned(),
            source: clauses.after("tệp").map(|file| Source {
                file: file.to_owned(),
                sha256: Digest([0; 32]),
                rows: act.rows.len() as u32,
            }),
            clauses,
        }
    }

    /// The rest of the sentence that begins with these words.
    pub fn after(&self, words: &str) -> Option<&'a str> {
        self.clauses.head.strip_prefix(words).map(str::trim)
    }
}

/// The two parts of a text around a word.
pub fn pair(text: &str, between: &str) -> (String, String) {
    let (one, other) = text.split_once(between).unwrap_or_else(|| panic!("{between} in {text}"));
    (one.trim().to_owned(), other.trim().to_owned())
}
