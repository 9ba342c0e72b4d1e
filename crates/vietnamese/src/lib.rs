//! Text, dates and numbers as Vietnamese offices write, search and sort them.
//! Chữ, ngày tháng và con số theo cách các văn phòng Việt Nam viết, tìm và sắp xếp.
//!
//! Every function depends on its arguments only: no clock, no locale of the machine, no input or output.
//!
//! ```
//! use jiff::civil::date;
//! use vietnamese::Notation;
//!
//! assert!(vietnamese::fold("Huyện Đông Hưng").contains(&vietnamese::fold("dong hung")));
//! assert_eq!(vietnamese::long_date(date(2026, 1, 9), Notation::Vi), "ngày 09 tháng 01 năm 2026");
//! assert_eq!(vietnamese::whole(1_234, Notation::Vi), "1.234");
//! ```

mod dates;
mod fold;
mod names;
mod numbers;
mod order;
mod text;

pub use dates::{long_date, place_and_date, read_date, short_date};
pub use fold::fold;
pub use names::{Apart, Known, name_key, tell_apart};
pub use numbers::{Rounding, bar, decimal, percent, share, whole};
pub use order::{bare_name, compare, compare_names, given_name, name_sort_key, sort_key};
pub use text::{capital, is_misleading, nfc, tidy};

/// The conventions for dates and numbers; the language of the text around them is separate.
/// Cách viết ngày tháng và con số.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Notation {
    /// Vietnamese: 1.234 and 97,85.
    #[default]
    Vi,
    /// English: 1,234 and 97.85.
    En,
}
