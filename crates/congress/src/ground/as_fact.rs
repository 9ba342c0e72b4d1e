//! How a field becomes a fact, for the tables of refusals. Trường dữ liệu thành dữ kiện.

use jiff::civil::Date;
use tally::Words;

use super::citation::Cited;
use super::fact::Fact;
use super::identity::UnitKey;

pub(crate) fn text(text: &str) -> Fact {
    Fact::Text(text.to_owned())
}

pub(crate) fn number<N: Copy + Into<i64>>(number: &N) -> Fact {
    Fact::Number((*number).into())
}

pub(crate) fn day(day: &Date) -> Fact {
    Fact::Day(*day)
}

pub(crate) fn unit(unit: &UnitKey) -> Fact {
    Fact::Unit(unit.clone())
}

pub(crate) fn words(words: &Words) -> Fact {
    Fact::Words(words.clone())
}

pub(crate) fn rule<Rule: Clone + Into<Option<Cited>>>(rule: &Rule) -> Fact {
    Fact::Rule(rule.clone().into())
}

pub(crate) fn level(level: &str) -> Fact {
    Fact::Level(level.to_owned())
}
