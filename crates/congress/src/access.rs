//! Who may do what: the table of acts, the roles, and who decides about a congress. Quyền hạn.
//!
//! Who holds a role is recorded in the room [`crate::permits`], and which machine may do what in
//! [`crate::stations`].

mod acts;
mod roles;
mod setting;
pub mod waiting;

pub use acts::{Act, Reach, reach};
pub use roles::Role;
pub(crate) use setting::Setting;
