//! Counts ballots and apportions seats, exactly, by rules that cite their source. Kiểm phiếu và phân bổ đại biểu.
//!
//! A count goes through these rooms in order:
//!
//! 1. [`rules`]: a pack of rules is read from TOML; every value in it says which article it comes from, and whether that
//!    article was read.
//! 2. [`input`]: what the tellers hand over: roll, list, ballots or totals, refused whole if anything does not add up.
//!    What must hold between its numbers is one table, [`identities`].
//! 3. [`base`]: of how many must a name have more than half?
//! 4. [`ballot`]: which ballots are valid, which rows count (decision table of Decision 190-QĐ/TW, Article 30), and
//!    what each name received.
//! 5. [`several`]: independent counts of one box are compared before any of them is believed.
//! 6. [`seats`]: who is elected, which tie is left to be broken and how, what must happen next.
//! 7. [`outcome`]: the result, with the rules applied and what to be careful of.
//!
//! Beside the way: [`list`] (how many names, who may be on it, in which order), [`printed`] (do published percentages
//! agree with their counts?) and [`apportionment`] (delegates to units).
//!
//! Everything is exact: whole numbers and fractions, never floating point. There is no IO, clock or chance in this crate:
//! where a rule asks for a lot to be drawn, the result says so and the drawn order comes in with the next input.
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
