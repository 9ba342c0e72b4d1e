//! What a command says of itself, whatever its room. Một yêu cầu tự nói gì.

use std::borrow::Cow;

use jiff::civil::Date;
use serde_json::Value;

use crate::Command;
use crate::identity::UnitKey;
use crate::mentions::{CLOSES, Called, OPENS, Sign};

impl Command {
    /// The cycle whose congress, windows, plans or rules the command is about; `None` for commands on units,
    /// people and the record, and for those that open a cycle or hand it over.
    pub fn cycle(&self) -> Option<String> {
        if self.opens_its_cycle() {
            return None;
        }
        let told = serde_json::to_value(self).ok()?;
        text_of(&told, "cycle").map(str::to_owned)
    }

    /// The unit that the command names first.
    pub fn unit(&self) -> Option<UnitKey> {
        text_of(&serde_json::to_value(self).ok()?, "unit")?.parse().ok()
    }

    /// The day from which the act is to be true, where the command names one.
    pub fn on(&self) -> Option<Date> {
        text_of(&serde_json::to_value(self).ok()?, "on")?.parse().ok()
    }

    /// The unit and cycle of the congress, for a command with free text. `None` for commands whose texts are
    /// names of units, of documents and the like.
    pub fn speaks_of(&self) -> Option<(UnitKey, String)> {
        let told = self.speaks().then(|| serde_json::to_value(self).ok()).flatten().filter(has_words)?;
        let unit = text_of(&told, "unit")?.parse().ok()?;
        Some((unit, text_of(&told, "cycle").unwrap_or_default().to_owned()))
    }

    /// The same command with references in the place of names in its texts.
    ///
    /// # Errors
    /// Where the command cannot be read back from its own JSON, which is a bug.
    pub fn referring(self, called: &Called, sign: Sign) -> Result<Command, serde_json::Error> {
        let mut told = serde_json::to_value(&self)?;
        match refer(&mut told, called, sign) {
            true => serde_json::from_value(told),
            false => Ok(self),
        }
    }
}

/// Whether a command says anything in which a name can stand: most acts of a hall do not, and ask for no roll.
fn has_words(value: &Value) -> bool {
    match value {
        // A name has two words at least; brackets are replaced.
        Value::String(words) => words.contains([' ', OPENS, CLOSES]),
        Value::Array(values) => values.iter().any(has_words),
        Value::Object(fields) => fields.values().any(has_words),
        _ => false,
    }
}

/// The first text under a key, at any depth.
fn text_of<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    match value {
        Value::Object(fields) => fields
            .get(key)
            .and_then(Value::as_str)
            .or_else(|| fields.values().find_map(|value| text_of(value, key))),
        Value::Array(values) => values.iter().find_map(|value| text_of(value, key)),
        _ => None,
    }
}

/// Fields that name a thing and are compared, not words: a desk may bear the name of a person.
const NAMES_OF_THINGS: [&str; 5] = ["cycle", "unit", "desk", "stack", "case"];

fn refer(value: &mut Value, called: &Called, sign: Sign) -> bool {
    match value {
        Value::String(words) => match called.referred(words, sign) {
            Cow::Borrowed(_) => false,
            Cow::Owned(referred) => {
                *words = referred;
                true
            }
        },
        Value::Array(values) => values.iter_mut().fold(false, |any, value| refer(value, called, sign) | any),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(key, _)| !NAMES_OF_THINGS.contains(&key.as_str()))
            .fold(false, |any, (_, value)| refer(value, called, sign) | any),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::floor;
    use crate::identity::PersonId;
    use crate::terms::Vote;

    #[test]
    fn every_word_of_a_command_is_looked_at() {
        let called = Called::of(vietnamese::name_key, [("Nguyễn Văn An", PersonId(Uuid::from_u128(1)))]);
        let sign = |_: &str| "0".to_owned();
        let vote = Vote { matter: "Bầu Nguyễn Văn An".into(), for_it: 4, against: 0, not_voting: 0 };
        let unit: UnitKey = "X@2015-01-01".parse().expect("a key");
        let on = jiff::civil::date(2020, 10, 14);
        let command =
            Command::Floor(floor::Command::TakeVote { cycle: "2020".into(), on, unit: unit.clone(), vote });
        assert_eq!(command.speaks_of(), Some((unit, "2020".into())));
        let told = format!("{:?}", command.referring(&called, &sign).expect("read back"));
        assert!(!told.contains("Nguyễn") && told.contains(&Uuid::from_u128(1).to_string()), "{told}");
    }
}
