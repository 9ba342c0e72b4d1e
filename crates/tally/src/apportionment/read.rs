//! A request from JSON. Đọc yêu cầu phân bổ.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::refusal::Case;
use super::{Method, Request, Step, Unit};
use crate::fault::Fault;
use crate::ratio::Fraction;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    method: Method,
    #[serde(default)]
    seats: Option<u64>,
    units: Vec<WrittenUnit>,
    #[serde(default)]
    ex_officio: Map<String, Value>,
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

/// Reads a request. An unknown key, a count that is negative or fractional, both or neither of `weight` and `members` are
/// refused with their place.
pub fn read(json: &str) -> Result<Request, Fault> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let written: Written = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| Fault::unreadable(error.path().to_string(), error.inner()))?;
    reader.end().map_err(|error| {
        Fault::new(
            "$",
            format!("Thừa dữ liệu sau yêu cầu: {error}"),
            format!("something follows the request: {error}"),
        )
    })?;
    let units = (0..).zip(written.units).map(|(at, unit)| read_unit(at, unit)).collect::<Result<_, _>>()?;
    let named = |(id, count): (String, Value)| match count.as_u64() {
        Some(count) => Ok((id, count)),
        None => Err(Case::NotACount.at(format!("ex_officio.{id}"))),
    };
    Ok(Request {
        method: written.method,
        seats: written.seats,
        units,
        ex_officio: written.ex_officio.into_iter().map(named).collect::<Result<_, _>>()?,
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
    let WrittenUnit { id, fixed, bonus, min, max, .. } = unit;
    Ok(Unit { id, weight, fixed, bonus, min, max })
}
