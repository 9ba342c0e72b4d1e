//! One page of a trial.
use paper::trial::{Press, Severity, Truth, wears};
fn main() {
    let json = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let election = paper::read(&json).unwrap();
    let seed: u64 = std::env::args().nth(2).unwrap().parse().unwrap();
    let press = Press::new(&election, paper::Size::A4, paper::Kind::Test, 200).unwrap();
    let reader = paper::reading::Reader::new(election.clone(), paper::Kind::Test);
    let mut rng = fastrand::Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let page = rng.usize(0..press.pages().len());
    let marked = press.mark(page, Severity::Harsh, &mut rng);
    let w = wears(Severity::Harsh, &mut rng);
    let picture = paper::wear::worn(marked.picture, press.per_mm(), &w, &mut rng);
    std::fs::write("/tmp/seed.png", paper::pictures::to_png(&picture)).unwrap();
    let (reading, located) = reader.read_and_locate(picture);
    let seen = reading.outcome.unwrap();
    for m in &seen.marks {
        let t = marked.truth.iter().find(|t| t.0 == m.name && t.1 == m.place).unwrap();
        let bad = (t.2 == Truth::Blank) != (m.judged.state == paper::reading::State::Blank);
        if bad { println!("{} {:?} {:?} {}", election.names[m.name].name, m.judged, t.2, t.3);
            let s = m.spot; let around = paper::Rect::new(s.x-5.0, s.y-4.0, s.w+10.0, s.h+8.0);
            if t.2 == Truth::Blank { std::fs::write("/tmp/crop.png", paper::pictures::to_png(&located.as_ref().unwrap().crop(around, 16.0))).unwrap(); } }
    }
}
