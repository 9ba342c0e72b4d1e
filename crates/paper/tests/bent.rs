//! Sheets that are bent, shrunk or creased, lines at every height of a name and through part of it: nothing is read as a mark
//! without one, and no mark as nothing. Giấy cong, co, gấp; nét gạch ở mọi độ cao.

use fastrand::Rng;
use paper::gray::Gray;
use paper::pen::{Pen, level};
use paper::reading::{FlagKind, Mark, Reader, Reason, State};
use paper::trial::{Press, Severity, Truth, run, truth_at};
use paper::wear::{Wear, worn};
use paper::{Candidate, Election, Form, Kind, Place, Size};

const NAMES: [&str; 15] = [
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Lê Văn Cường",
    "Phạm Thị Dung",
    "Hoàng Văn Giang",
    "Vũ Thị Hà",
    "Đặng Văn Hùng",
    "Bùi Thị Lan",
    "Đỗ Văn Minh",
    "Hồ Thị Nga",
    "Ngô Văn Phú",
    "Dương Thị Quyên",
    "Lý Văn Sơn",
    "Mai Thị Thu",
    "Phan Văn Út",
];

const BALL: Pen = Pen { name: "ball", width: 0.5, darkness: 0.85, grain: 0.1 };
const THIN: Pen = Pen { name: "thin", width: 0.3, darkness: 0.9, grain: 0.05 };
const FELT: Pen = Pen { name: "felt", width: 1.1, darkness: 0.95, grain: 0.0 };

const FAMILY: [&str; 14] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Ân"];
const MIDDLE: [&str; 12] =
    ["Văn", "Thị", "Đức", "Thị Mỹ", "Minh", "Quốc", "Hữu", "Thị Thuỳ", "", "Xuân", "Y", "Ngọc Bảo"];
const GIVEN: [&str; 20] = [
    "An", "Bình", "Cường", "Dung", "Giang", "Hà", "Hùng", "Lan", "Minh", "Nga", "Phú", "Quyên", "Sơn", "Thu",
    "Út", "Lý", "Ê Ban", "Khánh", "Tỵ", "Ý",
];

struct Desk {
    press: Press,
    reader: Reader,
}

impl Desk {
    fn new(form: Form, rules: &str, names: usize) -> Desk {
        let candidate = |at: usize| Candidate {
            id: format!("n{at}"),
            name: NAMES[at % NAMES.len()].to_owned(),
            note: None,
        };
        Desk::of(form, rules, (0..names).map(candidate).collect())
    }

    fn of(form: Form, rules: &str, names: Vec<Candidate>) -> Desk {
        let election = Election {
            id: "thu".to_owned(),
            lang: Default::default(),
            body: "Đảng bộ xã Minh Hoà".to_owned(),
            congress: "Đại hội lần thứ XX".to_owned(),
            office: "Ban Chấp hành".to_owned(),
            rules: rules.to_owned(),
            seats: 2 * names.len() as u64 / 3,
            form,
            names,
        };
        let press = Press::new(&election, Size::A4, Kind::Official, 150).unwrap();
        Desk { press, reader: Reader::new(election, Kind::Official) }
    }

    /// A page with a plain mark at every third place.
    fn marked(&self) -> (Gray, Vec<(usize, Place, Truth)>) {
        let mut rng = Rng::with_seed(7);
        let mut page = self.press.blank(0).clone();
        let mut truth = Vec::new();
        for (at, row) in self.press.pages()[0].rows.iter().enumerate() {
            if row.answers.is_empty() {
                let is_struck = at % 3 == 0;
                if is_struck {
                    let line =
                        level(row.ink.x - 0.5, row.ink.right() + 0.5, row.baseline - 0.23 * row.em, &mut rng);
                    BALL.draw(&mut page, self.press.per_mm(), &line, &mut rng);
                }
                truth.push((row.name, Place::Name, if is_struck { Truth::Marked } else { Truth::Blank }));
            }
            for (column, (place, spot)) in row.answers.iter().enumerate() {
                let is_marked = at % 3 == column;
                if is_marked {
                    let inner = spot.grown(-0.7, -0.7);
                    let x = [
                        vec![[inner.x, inner.y], [inner.right(), inner.bottom()]],
                        vec![[inner.right(), inner.y], [inner.x, inner.bottom()]],
                    ];
                    BALL.draw(&mut page, self.press.per_mm(), &x, &mut rng);
                }
                truth.push((row.name, *place, if is_marked { Truth::Marked } else { Truth::Blank }));
            }
        }
        (page, truth)
    }

    /// Reads a page after some wear and asserts that nothing is read wrongly; how many places are doubtful, or why it is rejected.
    fn read(
        &self,
        page: &Gray,
        truth: &[(usize, Place, Truth)],
        wears: &[Wear],
        seed: u64,
    ) -> Result<usize, Reason> {
        let picture = worn(page.clone(), self.press.per_mm(), wears, &mut Rng::with_seed(seed));
        let seen = self.reader.read(picture).outcome?;
        for (name, place, truth) in truth {
            let mark = find(&seen.marks, *name, *place);
            let is_wrong = matches!(
                (truth, mark.judged.state),
                (Truth::Blank | Truth::Ambiguous, State::Marked)
                    | (Truth::Marked | Truth::Borderline | Truth::Ambiguous, State::Blank)
            );
            assert!(!is_wrong, "{name} {place:?} {truth:?} read {:?}, {wears:?}, seed {seed}", mark.judged);
        }
        Ok(seen.marks.iter().filter(|mark| mark.judged.state == State::Doubtful).count())
    }
}

fn find(marks: &[Mark], name: usize, place: Place) -> &Mark {
    marks.iter().find(|mark| (mark.name, mark.place) == (name, place)).unwrap()
}

fn forms() -> Vec<Desk> {
    vec![
        Desk::new(Form::StrikeOut, "vn-party-2014", 15),
        Desk::new(Form::AgreeDisagree, "vn-party-2014", 15),
        Desk::new(Form::StrikeOut, "vn-party-2014", 50),
        Desk::new(Form::YesNoAbstain, "vn-party-2014", 40),
        Desk::new(Form::Tick, "vn-party-2014", 24),
    ]
}

/// On the old reader names are struck without ink from 1.5 mm on.
#[test]
fn a_sheet_that_bows_between_its_bars_is_read_or_doubted() {
    for desk in forms() {
        let (page, truth) = desk.marked();
        let (mut read, mut doubtful) = (0, 0);
        for (at, bow) in [1.0, -1.5, 1.5, 2.0, -2.0, 2.5, -2.5, 3.0, -3.0, 3.5, -3.5].into_iter().enumerate()
        {
            if let Ok(n) = desk.read(&page, &truth, &[Wear::Bowed(bow), Wear::Blurred(0.5)], at as u64) {
                read += 1;
                doubtful += n;
            }
        }
        assert!(
            read >= 5 && doubtful * 20 <= read * truth.len(),
            "{read} pages read, {doubtful} places doubtful"
        );
    }
}

#[test]
fn a_sheet_that_is_twisted_shrunk_or_seen_through_a_lens_is_read() {
    let wears = [
        Wear::Twisted(1.0),
        Wear::Twisted(-2.0),
        Wear::Lens(0.02),
        Wear::Lens(-0.02),
        Wear::Shrunk(0.01, 0.0),
        Wear::Shrunk(-0.01, 0.01),
        Wear::Shrunk(0.0, -0.01),
    ];
    for desk in forms() {
        let (page, truth) = desk.marked();
        for wear in wears {
            let doubtful = desk.read(&page, &truth, &[wear, Wear::Noise(3.0)], 3).unwrap();
            assert!(doubtful * 10 <= truth.len(), "{wear:?}: {doubtful} places doubtful");
        }
    }
}

/// A crease along the rows costs the row that it runs through, whether or not the sheet lies askew; it is no streak.
#[test]
fn a_crease_costs_its_row() {
    for desk in &forms()[..2] {
        let (page, truth) = desk.marked();
        let mut all = 0;
        for (row, turn) in [(4, 0.0), (7, 0.6), (10, 180.0)] {
            let line = desk.press.pages()[0].rows[row].line;
            let share = line.center()[1] / 297.0;
            let crease = Wear::CreasedAlong(share, 0.31, 0.3);
            for seed in 0..3 {
                let wears = [crease, Wear::Turned(turn), Wear::Blurred(0.4)];
                let doubtful = desk.read(&page, &truth, &wears, seed).unwrap();
                assert!(doubtful <= 6, "{doubtful} places doubtful, row {row}, {turn}°");
                all += doubtful;
            }
        }
        assert!(all > 0, "no crease was seen");
    }
}

#[test]
fn a_crease_across_the_rows_is_read_rejected_or_doubted() {
    for desk in forms() {
        let (page, truth) = desk.marked();
        for at in 1..20 {
            let wears = [Wear::CreasedAcross(f64::from(at) / 20.0, 0.4, 0.35), Wear::Blurred(0.4)];
            let _ = desk.read(&page, &truth, &wears, at as u64);
        }
    }
}

/// A sharp crease down a column of boxes leaves about as much ink in each as the least mark has, but no pen's depth.
#[test]
fn a_sharp_crease_down_the_boxes_marks_none_of_them() {
    for desk in forms() {
        let (page, truth) = desk.marked();
        for at in 0..60 {
            let (share, turn) = (0.4 + f64::from(at) / 120.0, f64::from(at % 3) - 1.0);
            let wears = [
                Wear::Turned(turn),
                Wear::Blurred(0.45),
                Wear::CreasedAcross(share, 0.46, 0.3),
                Wear::Noise(4.0),
            ];
            let _ = desk.read(&page, &truth, &wears, at as u64);
        }
    }
}

/// Pages of the trial on which a crease down a word that had no mark was taken for a part of the line through the other words:
/// fainter than that line, or broken up by the letters.
#[test]
fn a_crease_down_a_word_is_no_part_of_the_line_through_the_others() {
    assert_no_page_is_silently_wrong(&[480_007_001, 480_010_440, 480_014_139, 490_027_253]);
}

/// A page of the trial on which a word without a mark was taken for struck, because the fringe of its letters, which lay a
/// fraction of a point off and were blurred, was as dark as the line through the other word.
#[test]
fn the_fringe_of_the_letters_is_no_part_of_a_line() {
    assert_no_page_is_silently_wrong(&[520_003_733]);
}

/// A pencil ran through two words of a name, and a crease along the feet of the letters of the third: at another height than the
/// pencil's line, which did not slant.
#[test]
fn a_crease_along_the_feet_of_one_word_is_no_part_of_a_line() {
    assert_no_page_is_silently_wrong(&[550_009_743]);
}

/// A thin dark crease along the feet of an unstruck name lay between two lines of the grid that creases are looked for on, and was
/// unseen beside that name.
#[test]
fn a_crease_beside_the_lines_of_the_grid_is_no_strike() {
    assert_no_page_is_silently_wrong(&[600_070_950]);
}

/// The points of a picture are finer than the grid, so a crease is looked for between its lines too.
#[test]
fn a_thin_crease_is_seen_across_the_whole_sheet_wherever_it_runs() {
    let desk = Desk::new(Form::StrikeOut, "vn-party-2014", 50);
    let page = desk.press.blank(0);
    for step in 0..24 {
        let share = (140.0 + 0.05 * f64::from(step)) / 297.0;
        let wears = [Wear::CreasedAlong(share, 0.2, 0.3), Wear::Blurred(0.3)];
        let mut rng = Rng::with_seed(step as u64);
        let picture = worn(page.clone(), desk.press.per_mm(), &wears, &mut rng);
        let seen = desk.reader.read(picture).outcome.unwrap();
        let creased = seen.marks.iter().filter(|mark| mark.judged.flag == Some(FlagKind::Crease));
        let (left, right): (Vec<f64>, Vec<f64>) = creased.map(|mark| mark.spot.x).partition(|x| *x < 100.0);
        assert!(!left.is_empty() && !right.is_empty(), "{share}: {left:?} {right:?}");
    }
}

/// Reads pages of the long trial of 55 names struck out again.
fn assert_no_page_is_silently_wrong(seeds: &[u64]) {
    let names = |at: usize| Candidate {
        id: format!("n{at:03}"),
        name: [FAMILY[at * 5 % 14], MIDDLE[at * 7 % 12], GIVEN[at * 11 % 20]].join(" ").replace("  ", " "),
        note: None,
    };
    let desk = Desk::of(Form::StrikeOut, "vn-party-2024", (0..55).map(names).collect());
    for &seed in seeds {
        let report = run(&desk.reader, &desk.press, Severity::Bent, seed..seed + 1);
        assert_eq!((report.positions, report.silent), (55, 0), "seed {seed}: {:?}", report.examples);
    }
}

/// A line is a strike where its middle runs through the small letters; along their tops or feet, or beyond, people look at it.
#[test]
fn a_line_at_every_height_is_a_strike_only_through_the_letters() {
    let desk = Desk::new(Form::StrikeOut, "vn-party-2014", 15);
    for pen in [THIN, BALL, FELT] {
        let mut marked = 0;
        for part in 0..4 {
            let mut rng = Rng::with_seed(part);
            let mut page = desk.press.blank(0).clone();
            let mut truth = Vec::new();
            for (at, row) in desk.press.pages()[0].rows.iter().enumerate() {
                let away = -3.0 + 0.1 * (at + 15 * part as usize) as f64;
                let y = row.baseline - 0.23 * row.em + away;
                let line = level(row.ink.x - 0.3, row.ink.right() + 0.3, y, &mut rng);
                pen.draw(&mut page, desk.press.per_mm(), &line, &mut rng);
                truth.push((row.name, Place::Name, truth_at((row.baseline - y) / row.em)));
            }
            let picture = Wear::Blurred(0.5).of(page.clone(), desk.press.per_mm(), &mut rng);
            let seen = desk.reader.read(picture).outcome.unwrap();
            marked += seen.marks.iter().filter(|mark| mark.judged.state == State::Marked).count();
            for wears in
                [&[Wear::Blurred(0.5)][..], &[Wear::Turned(0.8), Wear::Noise(4.0)], &[Wear::Bowed(1.5)]]
            {
                desk.read(&page, &truth, wears, part).unwrap();
            }
        }
        // 1 mm of the 6 is surely a strike; the reader is of use only if it says so.
        assert!((5..=18).contains(&marked), "{} lines by {} are strikes", marked, pen.name);
    }
}

/// A felt pen of 1.1 mm whose middle runs half a millimetre above the letters touches their tops alone.
#[test]
fn a_felt_pen_above_or_below_the_letters_is_no_strike() {
    let desk = Desk::new(Form::StrikeOut, "vn-party-2014", 15);
    for away in [-0.5, -0.3, 0.3, 0.5] {
        let mut rng = Rng::with_seed(1);
        let mut page = desk.press.blank(0).clone();
        let mut truth = Vec::new();
        for row in &desk.press.pages()[0].rows {
            let y = if away < 0.0 { row.ink.y + away } else { row.ink.bottom() + away };
            let line = level(row.ink.x, row.ink.right(), y, &mut rng);
            FELT.draw(&mut page, desk.press.per_mm(), &line, &mut rng);
            truth.push((row.name, Place::Name, Truth::Ambiguous));
        }
        desk.read(&page, &truth, &[Wear::Blurred(0.4)], 1).unwrap();
    }
}

/// The family, middle or given name struck alone, two of them, and all of them word by word.
#[test]
fn a_name_struck_in_part_goes_to_people_unless_the_rules_say_what_it_means() {
    for (rules, family, given) in [
        ("vn-party-2014", State::Doubtful, State::Doubtful),
        ("vn-trade-union", State::Blank, State::Doubtful),
    ] {
        let desk = Desk::new(Form::StrikeOut, rules, 15);
        for pen in [BALL, FELT] {
            for (from, to) in [(0, 0), (1, 1), (2, 2), (0, 1), (1, 2)] {
                let mut rng = Rng::with_seed(5);
                let mut page = desk.press.blank(0).clone();
                for row in &desk.press.pages()[0].rows {
                    let words = desk.press.words(row.name);
                    let (left, right) = (words[from][0], words[to][1]);
                    let y = row.baseline - 0.23 * row.em;
                    pen.draw(&mut page, desk.press.per_mm(), &[vec![[left, y], [right, y]]], &mut rng);
                }
                let picture = Wear::Blurred(0.4).of(page, desk.press.per_mm(), &mut rng);
                let seen = desk.reader.read(picture).outcome.unwrap();
                let meant = if to == 2 { given } else { family };
                for mark in &seen.marks {
                    let state = mark.judged.state;
                    assert!(
                        state == meant || state == State::Doubtful,
                        "{rules} {from}-{to}: {:?}",
                        mark.judged
                    );
                }
                let n =
                    seen.marks.iter().filter(|mark| mark.judged.flag == Some(FlagKind::PartStruck)).count();
                assert!(
                    n * 2 > seen.marks.len(),
                    "{n} of {} names are known to be struck in part",
                    seen.marks.len()
                );
            }
        }
    }
}

#[test]
fn bent_sheets_by_chance_are_never_read_wrongly_in_silence() {
    for (form, names) in [(Form::StrikeOut, 50), (Form::YesNoAbstain, 40)] {
        let desk = Desk::new(form, "vn-party-2014", names);
        let report = run(&desk.reader, &desk.press, Severity::Bent, 0..24);
        assert_eq!(report.silent, 0, "{:?}", report.examples);
        assert!(report.kinds.len() >= 6 && report.positions > 800, "{:?}", report.kinds);
    }
}
