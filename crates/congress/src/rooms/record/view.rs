//! What programs and pages learn of the record itself: the history of a unit, and what follows acts. Sổ ghi.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::citation::Cited;
use crate::effects::Effect;
use crate::fact::{Fact, Line};
use crate::identity::{Actor, UnitKey};
use crate::terms::Office;
use crate::to_the_minute;

/// A part of the history of a unit, newest first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::HistoryView))]
pub struct HistoryView {
    /// How many acts speak of the unit in all.
    pub total: usize,
    /// The acts of this part.
    pub acts: Vec<ActView>,
    /// The value of `after` for the next part.
    pub next: Option<u64>,
}

/// An act in the history of a unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::ActView))]
pub struct ActView {
    /// Its number in the record.
    pub seq: u64,
    /// The moment, to the minute.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// What it says of the unit.
    pub lines: Vec<LineView>,
}

/// A line of a history.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::LineView))]
pub struct LineView {
    /// The kind of event, such as `congress-held`.
    pub event: String,
    /// Its facts by their names.
    pub facts: BTreeMap<String, FactView>,
}

/// A fact without the words of a language, where it has none of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::FactView))]
#[serde(untagged)]
pub enum FactView {
    /// A text, a level, a kind of unit, or a name from the record.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Date),
    /// A unit.
    Unit(UnitFact),
    /// A text in each language.
    Words(WordsFact),
    /// A rule; `null` where the rules of the day have none.
    Rule(Option<Cited>),
}

/// A unit in a fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::UnitFact))]
pub struct UnitFact {
    /// The unit; `null` where the reader may not see it.
    pub unit: Option<UnitKey>,
    /// Its name, or its code where the reader may not see it.
    pub name: String,
}

/// A text in each language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::WordsFact))]
pub struct WordsFact {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// An act with its lines. `named` tells of a unit: its name as the reader may see it, and whether they may see the
/// unit itself.
pub fn act(
    (seq, at, actor): (u64, Timestamp, Actor),
    lines: &[Line],
    named: &dyn Fn(&UnitKey) -> (String, bool),
) -> ActView {
    let line = |line: &Line| LineView {
        event: line.key.to_owned(),
        facts: line.facts.iter().map(|(name, fact)| ((*name).to_owned(), told(fact, named))).collect(),
    };
    ActView { seq, at: to_the_minute(at), actor, lines: lines.iter().map(line).collect() }
}

fn told(fact: &Fact, named: &dyn Fn(&UnitKey) -> (String, bool)) -> FactView {
    match fact.clone() {
        Fact::Text(text) | Fact::Level(text) | Fact::Kind(text) | Fact::Label(text) => FactView::Text(text),
        Fact::Number(number) => FactView::Number(number),
        Fact::Day(day) => FactView::Day(day),
        Fact::Unit(unit) => {
            let (name, is_seen) = named(&unit);
            FactView::Unit(UnitFact { unit: is_seen.then_some(unit), name })
        }
        Fact::Words(words) => FactView::Words(WordsFact { vi: words.vi, en: words.en }),
        Fact::Rule(rule) => FactView::Rule(rule),
    }
}

/// The work outside the record that is left to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::EffectsView))]
pub struct EffectsView {
    /// The tasks, in the order of their acts.
    pub effects: Vec<EffectView>,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = record::EffectView))]
pub struct EffectView {
    /// The act that it follows.
    pub seq: u64,
    /// The task: `clear_rounds`, `destroy_readings` or `erase_attachment`.
    pub effect: String,
    /// The unit.
    pub unit: UnitKey,
    /// The office, for a task about an election.
    pub office: Option<Office>,
    /// How often it failed.
    pub tries: u32,
    /// When it is tried next; at once where there is no moment.
    pub due: Option<Timestamp>,
    /// Why it failed last.
    pub error: Option<String>,
}

/// A task that follows an act, with its attempts: how many failed, when the next is due, and why the last failed.
pub fn effect(
    seq: u64,
    effect: &Effect,
    (tries, due, error): (u32, Option<Timestamp>, Option<String>),
) -> EffectView {
    let (name, unit, office) = match effect {
        Effect::ClearRounds { unit, office, .. } => ("clear_rounds", unit, Some(*office)),
        Effect::DestroyReadings { unit } => ("destroy_readings", unit, None),
        Effect::EraseAttachment { unit, .. } => ("erase_attachment", unit, None),
    };
    EffectView {
        seq,
        effect: name.to_owned(),
        unit: unit.clone(),
        office,
        tries,
        due: due.map(to_the_minute),
        error,
    }
}
