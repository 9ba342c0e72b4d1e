//! What every room uses and no room owns: keys, days, citations, facts of labels. Nền chung.

pub mod anchor;
pub(crate) mod as_fact;
pub mod by_congress;
pub mod calendar;
pub mod citation;
pub mod dated;
pub mod effects;
mod escapes;
pub mod fact;
pub mod identity;
pub mod mentions;
pub mod named;
pub mod part;
pub mod rules;
pub mod source;
pub mod terms;
