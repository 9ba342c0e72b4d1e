//! Ballots on paper: printed, read back, ruled on where in doubt. Phiếu bầu trên giấy.

mod code;
mod copies;
mod drawing;
mod election;
pub mod gray;
mod layout;
pub mod pen;
mod print;
pub mod reading;
mod template;
pub mod thresholds;
pub mod trial;
pub mod wear;

pub use code::Kind;
pub use election::{Candidate, Election, Form, Place, read};
pub use layout::{Page, Rect, Row, Size};
pub use print::{Ballot, ballot};
