//! Draws.
use paper::trial::{Press, Severity, run};
fn main() {
    let json = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let election = paper::read(&json).unwrap();
    let size = if std::env::args().nth(2).as_deref() == Some("a5") { paper::Size::A5 } else { paper::Size::A4 };
    let n: u64 = std::env::args().nth(3).unwrap().parse().unwrap();
    let dpi: u32 = std::env::args().nth(4).unwrap().parse().unwrap();
    let press = Press::new(&election, size, paper::Kind::Official, dpi).unwrap();
    let reader = paper::reading::Reader::new(election, paper::Kind::Official);
    reader.read(press.blank(0).clone());
    let t = std::time::Instant::now();
    for _ in 0..100 { reader.read(press.blank(0).clone()); }
    eprintln!("read {:?}", t.elapsed() / 100);
    for severity in [Severity::Everyday, Severity::Harsh] {
        let t = std::time::Instant::now();
        let h = std::thread::scope(|s| { let (a, b) = (&press, &reader);
            let x = s.spawn(move || run(b, a, severity, 0..n / 2));
            let y = s.spawn(move || run(b, a, severity, n / 2..n));
            x.join().unwrap().join(y.join().unwrap()) });
        let r = h;
        println!("{severity:?}: pages {} rejected {} {:?} positions {} silent {} doubtful {} ambiguous {} untold {} in {:?}", r.pages, r.rejected, r.reasons, r.positions, r.silent, r.doubtful, r.ambiguous, r.untold, t.elapsed());
        for e in r.examples.iter().take(25) { println!("   {e}"); }
    }
}
