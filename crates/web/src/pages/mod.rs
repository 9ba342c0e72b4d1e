//! One file a page, named as in its address. Các trang.

pub(crate) mod accounts;
pub(crate) mod board;
pub(crate) mod change;
pub(crate) mod congress_acts;
pub(crate) mod console;
pub(crate) mod correction;
pub(crate) mod cycle;
pub(crate) mod elections;
pub(crate) mod figures;
pub(crate) mod floor;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod imports;
pub(crate) mod language;
pub(crate) mod organs;
pub(crate) mod people;
pub(crate) mod plan;
pub(crate) mod progress_report;
pub(crate) mod report;
pub(crate) mod roll;
pub(crate) mod session;
pub(crate) mod unit;
pub(crate) mod units;
