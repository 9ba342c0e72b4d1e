//! Counting: ballots in memory and from JSON, one congress, seats to units. Kiểm phiếu.

use ::tally::ballot::{Sheets, count_sheets};
use ::tally::{apportionment, input, rules};
use anyhow::{Result, ensure};
use serde_json::json;

use super::{Figure, median, seconds};

/// As many as the largest ballots of a provincial congress have.
const NAMES: usize = 55;

/// So many of them to elect.
const SEATS: u64 = 48;

/// Which names stand on a ballot: some seven of eight, another choice on every ballot; one in fifty chooses too many.
fn kept(ballot: usize) -> impl Iterator<Item = usize> {
    let wide = ballot.is_multiple_of(50);
    (0..NAMES).filter(move |name| wide || !(name * 7 + ballot * 31 + (name * ballot) % 5).is_multiple_of(8))
}

fn middle(times: usize, mut act: impl FnMut()) -> f64 {
    median((0..times).map(|_| seconds(&mut act)).collect())
}

/// Ballots by the million, one congress, one house.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let ballots = 1_000_000 / scale;
    let mut sheets = Sheets::new(NAMES);
    (0..ballots).for_each(|ballot| sheets.push(kept(ballot)));
    let totals = count_sheets(&sheets, SEATS);
    ensure!(
        totals.chosen + totals.too_many + totals.nobody == ballots as u64,
        "not every ballot was counted"
    );
    let counting =
        middle(11, || drop(std::hint::black_box(count_sheets(std::hint::black_box(&sheets), SEATS))));
    drop(sheets);

    let text = as_json(ballots);
    let reading =
        middle(3, || drop(serde_json::from_str::<serde::de::IgnoredAny>(std::hint::black_box(&text))));
    let pack = rules::shipped("vn-party-2024")?;
    let mut elected = 0;
    let from_json = middle(3, || {
        let counted = input::read(&text).and_then(|input| ::tally::count(&pack, &input));
        elected = counted.map_or(0, |outcome| outcome.elected.len());
    });
    ensure!(elected as u64 == SEATS.min(elected as u64) && elected > 0, "nobody was elected");
    let megabytes = text.len() / 1_000_000;
    drop(text);

    let congress = input::read(&as_json(348))?;
    let one =
        middle(101, || drop(std::hint::black_box(::tally::count(&pack, std::hint::black_box(&congress)))));

    let house = house()?;
    let seating =
        middle(101, || drop(std::hint::black_box(apportionment::apportion(std::hint::black_box(&house)))));
    Ok(vec![
        Figure {
            name: "ballots of 55 names in memory, counted",
            value: format!("{:.1} ms a million", counting * 1000.0 * scale as f64),
            asked: "at most 20 ms",
            limit: "125 s for 1,000 × 10 (OpenSlides 4.3, elsewhere)".into(),
        },
        Figure {
            name: "  read from JSON and counted",
            value: format!("{from_json:.2} s, {:.2} × reading", from_json / reading),
            asked: "near 1 × reading",
            limit: format!("{reading:.2} s to read {megabytes} MB and keep nothing"),
        },
        Figure {
            name: "one congress, 348 ballots of 55 names",
            value: format!("{:.3} ms", one * 1000.0),
            asked: "under 0.2 ms",
            limit: "40 min by machine in 2010 (elsewhere)".into(),
        },
        Figure {
            name: "435 seats to 50 units",
            value: format!("{:.4} ms", seating * 1000.0),
            asked: "under 0.1 ms",
            limit: "–".into(),
        },
    ])
}

/// A box of strike-out ballots, every ballot by itself.
fn as_json(ballots: usize) -> String {
    let id = |name: usize| format!("n{name:02}");
    let list: Vec<_> = (0..NAMES).map(|name| json!({"id": id(name), "name": id(name)})).collect();
    let papers: Vec<String> = (0..ballots)
        .map(|ballot| {
            let ids: Vec<String> = kept(ballot).map(|name| format!("\"{}\"", id(name))).collect();
            format!("{{\"count\":1,\"kept\":[{}]}}", ids.join(","))
        })
        .collect();
    format!(
        "{{\"election\":{{\"office\":\"Ban Chấp hành\",\"seats\":{SEATS},\"electorate\":\"delegates\"}},\"roll\":{{\"convened\":{ballots}}},\
         \"list\":{},\"issued\":{ballots},\"returned\":{ballots},\"ballots\":[{}]}}",
        serde_json::Value::from(list),
        papers.join(",")
    )
}

/// Fifty units, from half a million members to forty million.
fn house() -> Result<apportionment::Request> {
    let units: Vec<_> = (0..50u64)
        .map(|unit| json!({"id": unit.to_string(), "members": 500_000 + unit * unit * 15_803, "min": 1}))
        .collect();
    Ok(apportionment::read(&json!({"method": "huntington_hill", "seats": 435, "units": units}).to_string())?)
}
