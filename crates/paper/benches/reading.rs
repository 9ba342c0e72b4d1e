//! Reading a page and laying a ballot out, for finding out what a change costs. The figures that the product promises are
//! those of `daihoi bench`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use paper::reading::Reader;
use paper::trial::{Press, Severity};
use paper::wear::{Wear, worn};
use paper::{Candidate, Election, Form, Kind, Size};

fn election() -> Election {
    let name =
        |at: usize| Candidate {
            id: format!("n{at}"), name: format!("Nguyễn Thị Hồng {at}"), note: None
        };
    Election {
        id: "bench".to_owned(),
        lang: Default::default(),
        body: "Đảng bộ tỉnh".to_owned(),
        congress: "Đại hội đại biểu".to_owned(),
        office: "Ban Chấp hành".to_owned(),
        rules: "vn-party-2024".to_owned(),
        seats: 50,
        form: Form::StrikeOut,
        names: (0..55).map(name).collect(),
    }
}

fn page(criterion: &mut Criterion) {
    let press = Press::new(&election(), Size::A4, Kind::Official, 200).expect("it is set");
    let reader = Reader::new(election(), Kind::Official);
    let mut rng = fastrand::Rng::with_seed(1);
    let marked = press.mark(0, Severity::Everyday, &mut rng).picture;
    let wears = [Wear::Turned(0.4), Wear::Blurred(0.5), Wear::Noise(3.0)];
    let scan = worn(marked, press.per_mm(), &wears, &mut rng);
    criterion.bench_function("a page of 55 names read", |bench| {
        bench.iter_batched(|| scan.clone(), |scan| reader.read(black_box(scan)), BatchSize::LargeInput)
    });
}

fn layout(criterion: &mut Criterion) {
    criterion.bench_function("a ballot of 55 names set in type", |bench| {
        bench.iter(|| {
            paper::ballot(black_box(&election()), Size::A4, Kind::Official).map(|ballot| ballot.pages.len())
        })
    });
}

criterion_group!(benches, page, layout);
criterion_main!(benches);
