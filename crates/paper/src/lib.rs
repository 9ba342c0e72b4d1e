//! Ballots on paper: printing, reading, rulings on doubtful ones. Phiếu bầu trên giấy.

pub mod ballots;
pub mod batch;
mod code;
mod copies;
pub mod cvr;
mod drawing;
mod election;
pub mod gray;
pub mod keeper;
mod layout;
pub mod pen;
pub mod pictures;
mod print;
pub mod reading;
pub mod rulings;
pub mod sheets;
pub mod square;
mod template;
pub mod thresholds;
pub mod trial;
pub mod wear;
mod wide;

pub use code::Kind;
pub use election::{Candidate, Election, Form, Place, read, told_apart};
pub use layout::{Page, Rect, Row, Size};
pub use print::{Ballot, ballot};
