//! A ballot that was printed, marked, worn and read gives its marks back. In, gạch, quét, đọc lại.
//!
//! The names of VVSG 2.0, 1.1.6-G to K, are those of the tests that stand for them. The same trials in any number:
//! `daihoi ballot selftest ELECTION.json --pages N`.

use paper::reading::{Reader, Reason, State};
use paper::trial::{Press, Report, Severity, deck, run};
use paper::wear::{Wear, worn};
use paper::{Candidate, Election, Form, Kind, Size};

fn election(form: Form, names: usize) -> Election {
    const GIVEN: [&str; 10] = ["An", "Ánh", "Bình", "Chi", "Dũng", "Đức", "Hoà", "Khuê", "Nhượng", "Yến"];
    let name = |at: usize| Candidate {
        id: format!("n{at}"),
        name: format!("Nguyễn Thị {} {}", ["Hồng", "Ngọc", "Thuỳ", "Quỳnh"][at / 10 % 4], GIVEN[at % 10]),
        note: None,
    };
    Election {
        id: "thu".to_owned(),
        lang: Default::default(),
        body: "Đảng bộ xã Minh Hoà".to_owned(),
        congress: "Đại hội lần thứ XX".to_owned(),
        office: "Ban Chấp hành".to_owned(),
        rules: "vn-party-2024".to_owned(),
        seats: names as u64 / 2 + 1,
        form,
        names: (0..names).map(name).collect(),
    }
}

fn trial(form: Form, names: usize, size: Size, severity: Severity, pages: u64) -> Report {
    let election = election(form, names);
    let press = Press::new(&election, size, Kind::Official, 150).unwrap();
    run(&Reader::new(election, Kind::Official), &press, severity, 0..pages)
}

/// 1.1.6-G: marks are read as they were made.
#[test]
fn every_place_of_the_deck_is_read_all_four_ways_round() {
    for (form, names) in
        [(Form::StrikeOut, 24), (Form::AgreeDisagree, 9), (Form::Tick, 12), (Form::YesNoAbstain, 8)]
    {
        let election = election(form, names);
        let reader = Reader::new(election.clone(), Kind::Test);
        let report = deck(&reader, &election, Size::A5, 150).unwrap();
        assert!(report.is_faultless(), "{form:?}: {report:?}");
        assert!(report.positions > 0);
    }
}

/// 1.1.6-H: nothing is read wrongly in silence, whatever befalls the page.
#[test]
fn no_mark_is_read_wrongly_in_silence() {
    for (form, names) in [(Form::StrikeOut, 40), (Form::YesNoAbstain, 24)] {
        let report = trial(form, names, Size::A4, Severity::Harsh, 24);
        assert_eq!(report.silent, 0, "{form:?}: {:?}", report.examples);
        assert!(report.positions > 500, "{report:?}");
    }
}

/// 1.1.6-I: good sheets are hardly ever rejected, ordinary marks hardly ever doubted.
#[test]
fn ordinary_sheets_are_read() {
    let report = trial(Form::StrikeOut, 40, Size::A4, Severity::Everyday, 20);
    assert!(report.rejected == 0 && report.doubtful <= 2 && report.silent == 0, "{report:?}");
}

/// A long ballot has pages that are all but empty, on which the code is the largest thing: a clean one is no two sheets.
#[test]
fn every_clean_page_is_read_at_every_sharpness() {
    for names in [61, 110] {
        let election = election(Form::StrikeOut, names);
        let reader = Reader::new(election.clone(), Kind::Official);
        for (size, dpi) in [(Size::A4, 150), (Size::A4, 200), (Size::A5, 150)] {
            let press = Press::new(&election, size, Kind::Official, dpi).unwrap();
            for page in 0..press.pages().len() {
                let outcome = reader.read(press.blank(page).clone()).outcome;
                let of = outcome.as_ref().map(|seen| seen.page);
                assert_eq!(of, Ok(page + 1), "{names} names, {size:?}, {dpi} points to the inch");
            }
        }
    }
}

/// 1.1.6-J: a faint mark is as likely to be doubted at one place as at another.
#[test]
fn marginal_marks_show_no_bias_between_places() {
    let election = election(Form::AgreeDisagree, 20);
    let press = Press::new(&election, Size::A4, Kind::Official, 150).unwrap();
    let reader = Reader::new(election, Kind::Official);
    // Short strokes from well below the limit of a mark to well above it, the same in every box of a page.
    let pen = paper::pen::Pen { name: "fine", width: 0.4, darkness: 0.8, grain: 0.0 };
    let mut shares = Vec::new();
    for step in 0..10 {
        let mut page = press.blank(0).clone();
        let mut rng = fastrand::Rng::with_seed(step);
        let length = 0.6 + 0.4 * step as f64;
        for (_, spot) in press.pages()[0].rows.iter().flat_map(|row| &row.answers) {
            let [x, y] = spot.center();
            pen.draw(
                &mut page,
                press.per_mm(),
                &[vec![[x - length / 2.0, y], [x + length / 2.0, y]]],
                &mut rng,
            );
        }
        let page = worn(page, press.per_mm(), &[Wear::Blurred(0.5), Wear::Noise(3.0)], &mut rng);
        let seen = reader.read(page).outcome.unwrap();
        let marked = |from: usize, to: usize| {
            let here = &seen.marks[from..to];
            here.iter().filter(|mark| mark.judged.state == State::Marked).count() as f64 / here.len() as f64
        };
        let half = seen.marks.len() / 2;
        shares.push((marked(0, half), marked(half, seen.marks.len())));
    }
    let sum = |side: fn(&(f64, f64)) -> f64| shares.iter().map(side).sum::<f64>();
    assert!((sum(|share| share.0) - sum(|share| share.1)).abs() < 0.5, "{shares:?}");
    assert!(shares[0] == (0.0, 0.0) && shares[9] == (1.0, 1.0), "{shares:?}");
}

/// 1.1.6-K: a sheet scanned again never turns a mark into a blank or a blank into a mark.
#[test]
fn reading_again_never_turns_a_mark() {
    let election = election(Form::StrikeOut, 30);
    let press = Press::new(&election, Size::A4, Kind::Official, 150).unwrap();
    let reader = Reader::new(election, Kind::Official);
    let mut rng = fastrand::Rng::with_seed(11);
    let marked = press.mark(0, Severity::Harsh, &mut rng).picture;
    let mut first: Vec<State> = Vec::new();
    for again in 0..8 {
        let mut rng = fastrand::Rng::with_seed(again);
        let wears = Wear::everyday(&mut rng);
        let seen = reader.read(worn(marked.clone(), press.per_mm(), &wears, &mut rng)).outcome.unwrap();
        let states: Vec<State> = seen.marks.iter().map(|mark| mark.judged.state).collect();
        for (one, other) in first.iter().zip(&states) {
            let turned =
                matches!((one, other), (State::Marked, State::Blank) | (State::Blank, State::Marked));
            assert!(!turned, "scan {again}");
        }
        if first.is_empty() {
            first = states;
        }
    }
}

#[test]
fn the_same_picture_gives_the_same_reading() {
    let election = election(Form::Tick, 10);
    let press = Press::new(&election, Size::A5, Kind::Official, 150).unwrap();
    let reader = Reader::new(election, Kind::Official);
    let page = press.mark(0, Severity::Harsh, &mut fastrand::Rng::with_seed(4)).picture;
    let once = format!("{:?}", reader.read(page.clone()));
    assert_eq!(once, format!("{:?}", reader.read(page)));
}

#[test]
fn what_is_no_whole_ballot_of_ours_is_rejected_with_its_reason() {
    let election = election(Form::StrikeOut, 20);
    let press = Press::new(&election, Size::A5, Kind::Official, 150).unwrap();
    let page = press.blank(0).clone();
    let reader = Reader::new(election.clone(), Kind::Official);
    let reason = |reader: &Reader, page: paper::gray::Gray| reader.read(page).outcome.err();

    let other = Election { office: "Ủy ban Kiểm tra".to_owned(), ..election.clone() };
    assert_eq!(reason(&Reader::new(other, Kind::Official), page.clone()), Some(Reason::WrongElection));
    assert_eq!(reason(&Reader::new(election, Kind::Test), page.clone()), Some(Reason::OfficialBallot));

    let empty = paper::gray::Gray::filled(page.width, page.height, 245);
    assert_eq!(reason(&reader, empty), Some(Reason::EmptyPage));
    assert_eq!(reason(&reader, paper::gray::Gray::filled(50, 50, 0)), Some(Reason::TooSmall));

    let mut covered = page.clone();
    let side = (22.0 * press.per_mm()) as usize;
    (0..side).for_each(|y| covered.points[y * page.width..][..side].fill(255));
    assert_eq!(reason(&reader, covered), Some(Reason::MissingFiducials));

    let mut streaked = page.clone();
    let x = (40.0 * press.per_mm()) as usize;
    (0..page.height).for_each(|y| streaked.points[y * page.width + x..][..3].fill(30));
    assert_eq!(reason(&reader, streaked), Some(Reason::Streak));

    let mut two = paper::gray::Gray::filled(page.width * 2, page.height, 255);
    for y in 0..page.height {
        for half in 0..2 {
            two.points[y * 2 * page.width + half * page.width..][..page.width].copy_from_slice(page.row(y));
        }
    }
    assert_eq!(reason(&reader, two), Some(Reason::TwoSheets));
    assert_eq!(reason(&reader, page), None);
}
