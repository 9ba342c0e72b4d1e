//! A request from JSON. Đọc yêu cầu phân bổ.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::refusal::Case;
use super::{Method, Request, Step, Unit};
use crate::fault::Fault;
use crate::ratio::{Fraction, MOST};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    method: Method,
    #[serde(default)]
    seats: Option<u64>,
    units: Vec<WrittenUnit>,
    #[serde(default)]
    ex_officio: Named,
    #[serde(default)]
    appointed: Option<u64>,
    #[serde(default)]
    appointed_cap: Option<Fraction>,
    #[serde(default)]
    steps: Vec<WrittenStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenUnit {
    id: String,
    #[serde(default)]
    weight: Option<u64>,
    #[serde(default)]
    members: Option<u64>,
    #[serde(default)]
    fixed: u64,
    #[serde(default)]
    bonus: u64,
    #[serde(default)]
    min: Option<u64>,
    #[serde(default)]
    max: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStep {
    from: u64,
    seats: u64,
}

/// Counts by id, in the order of the input; a repeated key is kept twice, so that it can be refused by name.
#[derive(Default)]
struct Named(Vec<(String, u64)>);

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Named;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a table")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Named(entries))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// Reads a request. It refuses an unknown key, a negative or fractional count, and both or neither of
/// `weight` and `members`, each with its place.
pub fn read(json: &str) -> Result<Request, Fault> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let written: Written = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        Fault::unreadable(if path == "." { "$".to_owned() } else { path }, error.inner())
    })?;
    reader.end().map_err(|error| {
        Fault::new(
            "$",
            format!("Thừa dữ liệu sau yêu cầu: {error}"),
            format!("something follows the request: {error}"),
        )
    })?;
    let units = (0..).zip(written.units).map(|(at, unit)| read_unit(at, unit)).collect::<Result<_, _>>()?;
    Ok(Request {
        method: written.method,
        seats: written.seats,
        units,
        ex_officio: written.ex_officio.0,
        appointed: written.appointed,
        appointed_cap: written.appointed_cap,
        steps: written.steps.into_iter().map(|step| Step { from: step.from, seats: step.seats }).collect(),
    })
}

fn read_unit(at: usize, unit: WrittenUnit) -> Result<Unit, Fault> {
    let weight = match (unit.weight, unit.members) {
        (Some(weight), None) | (None, Some(weight)) => weight,
        _ => return Err(Case::WeightTwice.at(format!("units[{at}]"))),
    };
    if unit.members.is_some() && weight > MOST {
        return Err(Case::NotACount.at(format!("units[{at}].members")));
    }
    let WrittenUnit { id, fixed, bonus, min, max, .. } = unit;
    Ok(Unit { id, weight, fixed, bonus, min, max })
}
