//! Counts ballots and apportions seats, exactly, by rules that cite their source. Kiểm phiếu và phân bổ đại biểu.
//!
//! A count uses these modules in order:
//!
//! 1. [`rules`]: a pack of rules is read from TOML. Every value in it has its article, and whether that article
//!    was read.
//! 2. [`input`]: the input from the tellers: roll, list, ballots or totals, refused as a whole if a number does
//!    not add up. All relations between its numbers are in one table, [`identities`].
//! 3. [`base`]: the base of which a candidate needs more than half.
//! 4. [`ballot`]: which ballots are valid, which rows count (decision table of Decision 190-QĐ/TW, Article 30),
//!    and the votes of each candidate.
//! 5. [`several`]: independent counts of one box are compared before they are used.
//! 6. [`seats`]: the candidates elected, the ties left and how to break them, the next step.
//! 7. [`outcome`]: the result, with the rules applied and with warnings.
//!
//! Three modules are separate from the count: [`list`] (the number of names, the persons allowed, their order),
//! [`printed`] (published percentages checked against their counts) and [`apportionment`] (delegates to units).
//!
//! All numbers are exact: whole numbers and fractions, never floating point. This crate has no IO, clock or
//! randomness: where a rule asks for a lot to be drawn, the result says so, and the next input contains the
//! drawn order.
//!
//! ```
//! let input = r#"{
//!     "rules": "vn-party-2024",
//!     "election": {"office": "Chi ủy", "seats": 2, "electorate": "members"},
//!     "roll": {"convened": 5, "present": 5, "excluded": []},
//!     "list": [{"id": "a", "name": "Trần Thị An"}, {"id": "b", "name": "Lê Văn Bình"}, {"id": "c", "name": "Hà Chi"}],
//!     "issued": 5, "returned": 5,
//!     "ballots": [{"count": 3, "kept": ["a", "b"]}, {"count": 2, "kept": ["a"]}]
//! }"#;
//! let input = tally::input::read(input)?;
//! let outcome = tally::count(&tally::rules::shipped("vn-party-2024")?, &input)?;
//! assert_eq!(outcome.needed.map(|needed| needed.units), Some(3));
//! assert_eq!(outcome.elected, ["a", "b"]);
//! # Ok::<(), tally::Fault>(())
//! ```

pub mod apportionment;
pub mod ballot;
pub mod base;
mod count;
mod fault;
pub mod identities;
pub mod input;
pub mod list;
pub mod outcome;
pub mod printed;
pub mod ratio;
pub mod rules;
pub mod seats;
pub mod several;

pub use count::count;
pub use fault::{Fault, Words};
