//! Benchmarks of counting and apportionment, to measure the cost of a change. The published figures of the
//! product come from `daihoi bench`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tally::ballot::{Sheets, count_sheets};
use tally::{apportionment, input, rules};

const NAMES: usize = 55;

fn kept(ballot: usize) -> impl Iterator<Item = usize> {
    (0..NAMES).filter(move |name| !(name * 7 + ballot * 31 + (name * ballot) % 5).is_multiple_of(8))
}

fn sheets(criterion: &mut Criterion) {
    let mut sheets = Sheets::new(NAMES);
    (0..100_000).for_each(|ballot| sheets.push(kept(ballot)));
    criterion.bench_function("100,000 sheets of 55 names", |bench| {
        bench.iter(|| count_sheets(black_box(&sheets), 48))
    });
}

fn congress(criterion: &mut Criterion) {
    let id = |name: usize| format!("\"n{name:02}\"");
    let list: Vec<String> = (0..NAMES).map(|name| format!("{{\"id\":{},\"name\":{0}}}", id(name))).collect();
    let papers: Vec<String> = (0..348)
        .map(|ballot| format!("{{\"kept\":[{}]}}", kept(ballot).map(id).collect::<Vec<_>>().join(",")))
        .collect();
    let text = format!(
        "{{\"election\":{{\"office\":\"x\",\"seats\":48,\"electorate\":\"delegates\"}},\"roll\":{{\"convened\":348}},\
         \"list\":[{}],\"ballots\":[{}]}}",
        list.join(","),
        papers.join(",")
    );
    let input = input::read(&text).expect("a box");
    let pack = rules::shipped("vn-party-2024").expect("a pack");
    criterion.bench_function("one congress, 348 ballots", |bench| {
        bench.iter(|| tally::count(&pack, black_box(&input)))
    });
    criterion.bench_function("one congress, read", |bench| bench.iter(|| input::read(black_box(&text))));
}

fn house(criterion: &mut Criterion) {
    let units: Vec<String> = (0..50u64)
        .map(|unit| format!("{{\"id\":\"{unit}\",\"members\":{},\"min\":1}}", 500_000 + unit * unit * 15_803))
        .collect();
    for method in ["huntington_hill", "sainte_lague", "hare"] {
        let text = format!("{{\"method\":\"{method}\",\"seats\":435,\"units\":[{}]}}", units.join(","));
        let request = apportionment::read(&text).expect("a request");
        criterion.bench_function(&format!("435 seats by {method}"), |bench| {
            bench.iter(|| apportionment::apportion(black_box(&request)));
        });
    }
}

criterion_group!(counting, sheets, congress, house);
criterion_main!(counting);
