//! The progress report of a small province: its text in both languages, JSON, tables and a paper.
//! Báo cáo tiến độ của một tỉnh nhỏ: lời văn hai thứ tiếng, JSON, bảng và văn bản.

use congress::cycle::{self, Window};
use congress::organisation::Kind;
use congress::progress::{self, ProgressReport};
use congress::rules::PackId;
use congress::units::Forest;
use congress::{Actor, Command, Context, State, UnitKey};
use jiff::civil::{Date, date};
use labels::Lang;
use office::intake::{self, Table, Terms};
use office::{Block, Cell, Guard, Wording, csv, progress_report};
use serde_json::{Value, json};

const FOUNDED: Date = date(2015, 10, 1);

const UNITS: &str = "code,name,kind,parent,members
T,Đảng bộ tỉnh Thái Bình,tinh,,9000
QP,Đảng bộ huyện Quỳnh Phụ,tren_co_so,T,4000
DN,Đảng bộ Khối Doanh nghiệp tỉnh,tren_co_so,T,5000
QP-1,Đảng bộ xã An Bài,dang_bo_co_so,QP,300
QP-2,Chi bộ Bảo hiểm xã hội huyện,chi_bo_co_so,QP,12
DN-1,Đảng bộ Công ty Ví Dụ,dang_bo_co_so,DN,200
QP-1-1,Chi bộ thôn 1,chi_bo,QP-1,40
QP-1-2,Chi bộ thôn 2,chi_bo,QP-1,30
";

const CONGRESSES: &str =
    "code,planned_first,first_day,last_day,pilot_direct,delegates_convened,delegates_present,\
seats,list,elected,women,re_elected,new,secretary_directly_elected,secretary_votes,secretary_base
QP-1-1,,2020-03-10,,,,,,,,,,,,,
QP-1-2,,2020-03-12,,,,,,,,,,,,,
QP-1,,2020-04-20,2020-04-21,1,150,148,15,17,15,4,9,6,1,139,148
QP-2,,2020-05-05,,,12,12,3,4,3,1,2,1,,,
DN-1,2020-06-09,,,,,,,,,,,,,,
QP,2020-07-16,,,,,,,,,,,,,,
DN,2020-07-18,,,,,,,,,,,,,,
";

fn context() -> Context {
    Context { actor: Actor::Operator, at: "2020-10-01T02:00:00Z".parse().expect("a moment") }
}

fn happen(state: &mut State, command: Command) {
    let events = congress::decide(state, &context(), command).expect("the rules allow it");
    events.iter().for_each(|event| congress::apply(state, event));
}

fn take(state: &mut State, text: &str, day: Date) {
    let table = Table::read(text.as_bytes(), "bang.csv").expect("a table");
    let terms = Terms { effective: Some(day), today: day };
    let read = if text.contains(",kind,") {
        intake::units(&table, state, &terms)
    } else {
        intake::congresses(&table, state, &terms, "2020")
    };
    let decision = intake::decide(state, &context(), read.expect("a readable table"), false);
    assert_eq!(decision.bad, [], "every row is good");
    for batch in decision.batches {
        happen(state, batch.command);
    }
}

/// A province of two upper units: the last day of the grassroots level is 10 July, of the upper level 20
/// July.
fn province() -> State {
    let mut state = State::default();
    take(&mut state, UNITS, FOUNDED);
    let root = UnitKey::new("T", FOUNDED);
    let window = |level: &str, finish_by| Window {
        level: level.into(),
        start: None,
        finish_by,
        max_days: None,
        rule: "Chỉ thị 35-CT/TW".into(),
    };
    let windows = vec![
        window("branch", None),
        window("grassroots", Some(date(2020, 6, 30))),
        window("upper", Some(date(2020, 8, 31))),
        window("province", Some(date(2020, 10, 31))),
    ];
    let on = date(2019, 9, 1);
    let name = "Đại hội nhiệm kỳ 2020-2025".to_owned();
    let open = cycle::Command::Open {
        cycle: "2020".into(),
        name,
        root: root.clone(),
        windows,
        rules: PackId::new("vn-party-2014"),
        on,
    };
    happen(&mut state, Command::Cycle(open));
    for (level, finish_by) in [("grassroots", date(2020, 7, 10)), ("upper", date(2020, 7, 20))] {
        let plan = cycle::Command::SetPlan {
            cycle: "2020".into(),
            unit: root.clone(),
            level: level.into(),
            finish_by,
            rule: "Kế hoạch của tỉnh".into(),
            on,
        };
        happen(&mut state, Command::Cycle(plan));
    }
    take(&mut state, CONGRESSES, date(2020, 1, 2));
    state
}

/// The same province after all congresses but its own.
fn later() -> State {
    let mut state = province();
    let held = "code,first_day,last_day\nDN-1,2020-06-08,2020-06-09\nQP,2020-07-15,2020-07-16\nDN,2020-08-04,2020-08-05\n";
    take(&mut state, held, date(2020, 8, 6));
    state
}

fn report(state: &State, code: &str, as_of: Date) -> ProgressReport {
    let unit = state.units.living(code, as_of).expect("it lives");
    let cycle = state.cycles.get("2020").expect("a cycle");
    progress::report(state, &Forest::on(&state.units, as_of), cycle, unit, as_of)
}

/// The text of a report, one sentence per line.
fn said(state: &State, code: &str, as_of: Date, lang: Lang) -> Vec<String> {
    let text = progress_report::text(&report(state, code, as_of), &Wording::of(Kind::Party, lang));
    text.split_inclusive(". ").map(|sentence| sentence.trim_end().to_owned()).collect()
}

#[test]
fn a_level_half_done_names_what_is_left_and_when_it_should_be_over() {
    let day = date(2020, 5, 30);
    assert_eq!(
        said(&province(), "T", day, Lang::VI),
        [
            "Đảng bộ tỉnh Thái Bình, kết quả đến ngày 30/05/2020: 100% (2) chi bộ trực thuộc đảng bộ cơ sở đã tổ chức \
             xong đại hội, hoàn thành ngày 12/03/2020.",
            "2/3 (66,67%) đảng bộ, chi bộ cơ sở đã tổ chức đại hội, còn 1 đơn vị (trong đó Đảng bộ Khối Doanh nghiệp \
             tỉnh 1), dự kiến hoàn thành vào ngày 09/06/2020.",
            "1/1 đảng bộ, chi bộ cơ sở được chọn thí điểm bầu trực tiếp bí thư cấp ủy tại đại hội đã tổ chức; người \
             trúng cử có số phiếu thấp nhất đạt 93,92%.",
            "0/2 (0,00%) đảng bộ cấp trên trực tiếp cơ sở đã tổ chức đại hội, còn 2 đơn vị, dự kiến hoàn thành vào \
             ngày 18/07/2020.",
            "Đại hội đại biểu đảng bộ tỉnh chưa tổ chức.",
        ]
    );
    assert_eq!(
        said(&province(), "T", day, Lang::EN),
        [
            "Đảng bộ tỉnh Thái Bình, results as of 30/05/2020.",
            "All 2 branches under grassroots committees (100%) completed their congresses on 12/03/2020.",
            "2 of 3 grassroots organisations (66.67%) have held their congresses, 1 to go (Đảng bộ Khối Doanh \
             nghiệp tỉnh 1), expected to be completed on 09/06/2020.",
            "Direct election of the secretary by the congress was held in 1 of the 1 grassroots organisations chosen \
             for it; the lowest elected candidate received 93.92% of the votes.",
            "0 of 2 district-level organisations (0.00%) have held their congresses, 2 to go, expected \
             to be completed on 18/07/2020.",
            "The provincial congress is not held yet.",
        ]
    );
}

#[test]
fn a_level_past_its_plan_says_so_every_day_until_it_is_over() {
    let sentence = |lang| said(&later(), "T", date(2020, 7, 25), lang).iter().rev().nth(2).cloned();
    assert_eq!(
        sentence(Lang::VI).as_deref(),
        Some(
            "1/2 (50,00%) đảng bộ cấp trên trực tiếp cơ sở đã tổ chức đại hội, còn 1 đơn vị, dự kiến hoàn thành vào \
             ngày 25/07/2020, đã quá 5 ngày so với kế hoạch đề ra."
        )
    );
    assert_eq!(
        sentence(Lang::EN).as_deref(),
        Some(
            "1 of 2 district-level organisations (50.00%) have held their congresses, 1 to go, expected \
             to be completed on 25/07/2020, 5 days past the plan."
        )
    );
}

#[test]
fn a_level_that_is_over_is_measured_against_its_plan_and_names_the_late() {
    let day = date(2020, 8, 5);
    assert_eq!(
        said(&later(), "T", day, Lang::VI)[1..],
        [
            "100% (3) đảng bộ, chi bộ cơ sở đã tổ chức xong đại hội, hoàn thành ngày 09/06/2020, sớm hơn 31 ngày so \
             với kế hoạch đề ra.",
            "1/1 đảng bộ, chi bộ cơ sở được chọn thí điểm bầu trực tiếp bí thư cấp ủy tại đại hội đã tổ chức; người \
             trúng cử có số phiếu thấp nhất đạt 93,92%.",
            "100% (2) đảng bộ cấp trên trực tiếp cơ sở đã tổ chức xong đại hội, hoàn thành ngày 05/08/2020, chậm 16 \
             ngày so với kế hoạch đề ra.",
            "Đơn vị chậm: Đảng bộ Khối Doanh nghiệp tỉnh chậm 16 ngày.",
            "Đại hội đại biểu đảng bộ tỉnh chưa tổ chức.",
        ]
    );
    assert_eq!(
        said(&later(), "T", day, Lang::EN)[4..6],
        [
            "All 2 district-level organisations (100%) completed their congresses on 05/08/2020, 16 days \
             behind the plan.",
            "Late: Đảng bộ Khối Doanh nghiệp tỉnh, 16 days late.",
        ]
    );
}

#[test]
fn one_unit_alone_speaks_of_its_own_congress() {
    assert_eq!(
        said(&later(), "QP-1", date(2020, 8, 5), Lang::VI)[1..2],
        [
            "Đại hội đảng bộ, chi bộ cơ sở đã tổ chức xong ngày 21/04/2020, sớm hơn 80 ngày so với kế hoạch đề ra."
        ]
    );
    assert_eq!(
        said(&later(), "QP-1", date(2020, 8, 5), Lang::EN)[2..3],
        ["The grassroots congress ended on 21/04/2020, 80 days ahead of the plan."]
    );
    assert_eq!(
        said(&province(), "DN-1", date(2020, 5, 30), Lang::EN),
        [
            "Đảng bộ Công ty Ví Dụ, results as of 30/05/2020.",
            "The grassroots congress is not held yet, expected to end on 09/06/2020.",
        ]
    );
}

#[test]
fn a_programme_reads_the_same_keys_in_the_same_order() {
    let moment = "2020-05-31T01:00:00Z".parse().expect("a moment");
    let told = progress_report::json(&report(&province(), "T", date(2020, 5, 30)), Some(moment), Kind::Party);
    let keys = |value: &Value| -> Vec<String> {
        value.as_object().map(|object| object.keys().cloned().collect()).unwrap_or_default()
    };
    assert_eq!(
        keys(&told)[..7],
        ["unit", "as_of", "known_at", "levels", "direct_elections", "unfinished_by_parent", "text"]
    );
    assert_eq!(told["unit"], json!({ "code": "T", "name": "Đảng bộ tỉnh Thái Bình" }));
    assert_eq!((&told["as_of"], &told["known_at"]), (&json!("2020-05-30"), &json!("2020-05-31T01:00:00Z")));
    let grassroots = &told["levels"][1];
    let promised = json!({
        "level": "grassroots",
        "total": 3,
        "done": 2,
        "percent": "66.67",
        "completed_on": null,
        "window": { "start": null, "finish_by": "2020-06-30" },
        "plan_finish": "2020-07-10",
        "days_ahead_of_plan": null,
        "days_ahead_of_window": null,
        "late": [],
        "next_planned": "2020-06-09",
    });
    assert_eq!(keys(grassroots)[..11], keys(&promised));
    for (key, value) in promised.as_object().into_iter().flatten() {
        assert_eq!(&grassroots[key], value, "{key}");
    }
    assert_eq!(
        told["direct_elections"].to_string(),
        r#"{"grassroots":{"chosen":1,"held":1,"lowest_percent":"93.92"},"upper":{"chosen":0,"held":0,"lowest_percent":null}}"#
    );
    assert_eq!(keys(&told["unfinished_by_parent"][0])[..4], ["code", "name", "level", "left"]);
    assert_eq!(keys(&told["text"]), ["vi", "en"]);
    assert_eq!(told["levels"][3]["percent"], "0.00");

    let told = progress_report::json(&report(&later(), "T", date(2020, 8, 5)), None, Kind::Party);
    assert_eq!(told["known_at"], Value::Null);
    assert_eq!(
        told["levels"][2]["late"].to_string(),
        r#"[{"code":"DN","name":"Đảng bộ Khối Doanh nghiệp tỉnh","due":"2020-07-20","held_on":"2020-08-05","days_late":16,"against":"plan"}]"#
    );
    assert_eq!(told["levels"][2]["days_ahead_of_plan"], -16);
    assert_eq!(told["levels"][2]["days_ahead_of_window"], 26);
}

#[test]
fn the_tables_add_up_the_figures_of_the_congresses_held() {
    let tables = progress_report::tables(
        &report(&province(), "T", date(2020, 5, 30)),
        &Wording::of(Kind::Party, Lang::VI),
    );
    let names: Vec<&str> = tables.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Tiến độ", "Chỉ tiêu", "Còn lại"], "nobody is late yet, so there is no such sheet");
    let levels = String::from_utf8(csv(&tables[0].1, Guard::Exact)).expect("text");
    assert_eq!(
        levels.replace('\r', ""),
        "Cấp,Tổng số,Đã tổ chức,Tỷ lệ %,Xong ngày,Kế hoạch,\"Số ngày sớm (+), chậm (−)\",Chậm\n\
         Chi bộ trực thuộc,2,2,100.00,2020-03-12,,,0\n\
         \"Đảng bộ, chi bộ cơ sở\",3,2,66.67,,2020-07-10,,0\n\
         Đảng bộ cấp trên trực tiếp cơ sở,2,0,0.00,,2020-07-20,,0\n\
         Đảng bộ tỉnh,1,0,0.00,,2020-10-31,,0\n"
    );
    let present = tables[1].1.rows.iter().find(|row| row[0] == Cell::from("Đại biểu (đảng viên) có mặt"));
    let grassroots = present.map(|row| row[2].clone());
    assert_eq!(grassroots, Some(Cell::Whole(160)), "148 delegates and 12 members");
}

#[test]
fn the_paper_says_where_when_and_as_known_at_which_moment() {
    let moment = "2020-05-31T01:05:00Z".parse().expect("a moment");
    let paper = progress_report::document(
        &report(&province(), "T", date(2020, 5, 30)),
        Some(moment),
        date(2020, 6, 1),
        &Wording { place: Some("Thái Bình".to_owned()), ..Wording::of(Kind::Party, Lang::VI) },
    );
    assert_eq!(paper.place_and_date(), "Thái Bình, ngày 01 tháng 6 năm 2020", "the day of writing");
    assert_eq!(paper.title, "tiến độ đại hội đảng bộ các cấp, tính đến ngày 30/05/2020");
    assert_eq!(
        paper.body.last(),
        Some(&Block::Note("Đại hội nhiệm kỳ 2020-2025. Số liệu cập nhật đến 08:05 31/05/2020".to_owned()))
    );
    let tables = paper.body.iter().filter(|block| matches!(block, Block::Table(_)));
    assert_eq!(tables.count(), 3);
    let headings = paper.body.iter().filter_map(|block| match block {
        Block::Heading { text, .. } => Some(text.as_str()),
        _ => None,
    });
    let expected = [
        "1. Tiến độ theo cấp",
        "2. Chỉ tiêu tổng hợp của các đại hội đã tổ chức",
        "3. Đơn vị còn đại hội chưa tổ chức",
    ];
    assert_eq!(headings.collect::<Vec<_>>(), expected);
    assert!(
        paper.number.is_some() && paper.signature.is_some() && !paper.recipients.is_empty(),
        "it can be signed and sent"
    );
}

#[test]
fn figures_of_the_elected_have_their_shares_and_ages_their_mean() {
    let tables = progress_report::tables(
        &report(&province(), "T", date(2020, 5, 30)),
        &Wording::of(Kind::Party, Lang::EN),
    );
    let figures = &tables[1].1;
    let row = |name: &str| figures.rows.iter().find(|row| row[0] == Cell::from(name)).map(|row| &row[1..]);
    let (women, elected) = (row("Women"), row("Elected to the committee"));
    let share = row("Women among the elected (%)").expect("a row");
    for (at, share) in share.iter().enumerate() {
        let whole = |row: Option<&[Cell]>| match row.map(|row| &row[at]) {
            Some(Cell::Whole(number)) => Some(*number as u64),
            Some(Cell::Empty) => None,
            other => panic!("{other:?} is no number"),
        };
        // A level of which no report has the figure has neither a number nor a share.
        let expected = whole(women).zip(whole(elected));
        assert_eq!(*share, expected.map_or(Cell::Empty, |(women, elected)| Cell::percent(women, elected)));
    }
    let levels = figures.rows.first().map_or(0, |row| row.len() - 1);
    assert!(share.contains(&Cell::Empty) && share.len() == levels, "{share:?}");
    assert!(row("Mean age").is_some());
    assert!(!figures.rows.iter().any(|row| matches!(&row[0], Cell::Text(text) if text.contains("um of"))));
    assert_eq!(Cell::mean(147, 3), Cell::Decimal { units: 490, places: 1 });
    assert_eq!(Cell::mean(99, 2), Cell::Decimal { units: 495, places: 1 });
    assert_eq!(Cell::mean(0, 0), Cell::Empty, "no age is known");
}

#[test]
fn every_table_is_a_file_of_the_archive() {
    let tables = progress_report::tables(
        &report(&province(), "T", date(2020, 5, 30)),
        &Wording::of(Kind::Party, Lang::VI),
    );
    let archive = office::csv_archive(&tables, Guard::Spreadsheet).expect("an archive");
    assert_eq!(archive, office::csv_archive(&tables, Guard::Spreadsheet).expect("again"), "the same bytes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("readable");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(names, ["1-tiến-độ.csv", "2-chỉ-tiêu.csv", "3-còn-lại.csv"]);
    let mut first = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_index(0).expect("a file"), &mut first).expect("read");
    assert_eq!(first, csv(&tables[0].1, Guard::Spreadsheet));
}
