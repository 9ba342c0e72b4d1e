//! Tables from outside become acts, or their bad rows are named. Nhập bảng từ bên ngoài.

use std::collections::BTreeMap;

use congress::cycle::{self, Window};
use congress::progress::{self, Stage};
use congress::rules::PackId;
use congress::{Actor, Command, Context, State, UnitKey};
use jiff::civil::{Date, date};
use labels::Lang;
use office::intake::{self, Decision, Intake, Table, Terms, Unreadable};
use office::{Cell, Column};

const UNITS_2019: &str = include_str!("../../../demo/data/thaibinh-units-2019.csv");
const UNITS_2020: &str = include_str!("../../../demo/data/thaibinh-units.csv");
const CHANGES: &str = include_str!("../../../demo/data/thaibinh-unit-changes.csv");

const TODAY: Date = date(2020, 7, 1);

fn context() -> Context {
    Context { actor: Actor::Operator, at: "2020-07-01T02:00:00Z".parse().expect("a moment") }
}

fn terms(effective: Date) -> Terms {
    Terms { effective: Some(effective), today: TODAY }
}

fn table(text: &str) -> Table {
    Table::read(text.as_bytes(), "bang.csv").expect("a table")
}

fn decided(state: &State, intake: Result<Intake, Unreadable>) -> Decision {
    intake::decide(state, &context(), intake.expect("a readable table"), false)
}

/// Takes a decision in, as the record would.
fn take(state: &mut State, decision: Decision) {
    assert_eq!(decision.bad, [], "every row is good");
    for batch in decision.batches {
        happen(state, batch.command);
    }
}

fn happen(state: &mut State, command: Command) {
    let events = congress::decide(state, &context(), command).expect("the rules allow it");
    events.iter().for_each(|event| congress::apply(state, event));
}

/// The complaints about a table, in a language.
fn complaints(state: &State, intake: Result<Intake, Unreadable>, lang: Lang) -> Vec<String> {
    let name = |key: &UnitKey| key.code.to_string();
    match intake {
        Err(unreadable) => vec![unreadable.told(lang)],
        Ok(intake) => {
            let decision = intake::decide(state, &context(), intake, false);
            assert!(decision.batches.is_empty(), "nothing of a bad table is taken");
            assert_eq!(decision.taken, 0);
            decision.bad.iter().map(|row| row.told(lang, &name)).collect()
        }
    }
}

/// Thái Bình as of 2019.
fn province() -> State {
    let mut state = State::default();
    let read = intake::units(&table(UNITS_2019), &state, &terms(date(2019, 1, 1)));
    let decision = decided(&state, read);
    assert_eq!(decision.taken, 295);
    take(&mut state, decision);
    state
}

fn communes(state: &State, day: Date) -> BTreeMap<String, String> {
    let living =
        state.units.iter().filter(|(at, unit)| unit.lives_on(day) && state.units.level_of(*at) == "commune");
    living.map(|(_, unit)| (unit.key.code.to_string(), unit.name_on(day).to_owned())).collect()
}

#[test]
fn a_level_that_the_organisation_named_is_known_before_a_unit_has_it() {
    let mut state = State::default();
    let top = UnitKey::new("LH", date(2020, 1, 1));
    let unit = congress::units::NewUnit {
        unit: top.clone(),
        name: "Liên hiệp Ví Dụ".into(),
        level: "Liên hiệp".into(),
        kind: "lien_hiep".into(),
        parent: None,
        territory: None,
        members: None,
    };
    happen(&mut state, Command::Units(congress::units::Command::Found { units: vec![unit], source: None }));
    let file = "code,name,level,kind,parent_code\nH1,Hợp tác xã Một,hop tac xa,htx,LH\n";
    let unnamed = {
        let mut state = state.clone();
        let read = intake::units(&table(file), &state, &terms(date(2020, 1, 1)));
        let decision = decided(&state, read);
        take(&mut state, decision);
        state
    };
    let level = |state: &State| {
        let unit = state.units.living("H1", TODAY).expect("taken in");
        state.units.level_of(unit).to_owned()
    };
    assert_eq!(level(&unnamed), "hop tac xa", "as typed, with a note");
    let levels = ["Liên hiệp", "Hợp tác xã"].map(str::to_owned).to_vec();
    let kind = congress::organisation::Kind::Cooperative;
    happen(
        &mut state,
        Command::Organisation(congress::organisation::Command::Describe { top, kind, levels }),
    );
    let read = intake::units(&table(file), &state, &terms(date(2020, 1, 1)));
    let decision = decided(&state, read);
    take(&mut state, decision);
    assert_eq!(level(&state), "Hợp tác xã", "as the organisation writes it");
}

#[test]
fn the_communes_of_2019_become_those_of_2020_and_of_2025() {
    let mut state = province();
    let mergers = date(2020, 4, 1);
    let read = intake::changes(&table(CHANGES), &state, &terms(mergers));
    assert_eq!(read.as_ref().map(|read| read.left_out), Ok(28), "rows of the step after 2020 are left alone");
    let decision = decided(&state, read);
    take(&mut state, decision);

    assert_eq!(communes(&state, date(2020, 3, 31)).len(), 286);
    let expected: BTreeMap<String, String> = UNITS_2020
        .lines()
        .filter(|line| line.contains(",commune,"))
        .map(|line| line.split(',').map(str::to_owned))
        .map(|mut cells| (cells.next().unwrap_or_default(), cells.next().unwrap_or_default()))
        .collect();
    assert_eq!(expected.len(), 260);
    assert_eq!(communes(&state, mergers), expected, "exactly the 260 live under their names of 2020");

    let read = intake::changes(&table(CHANGES), &state, &terms(date(2025, 1, 1)));
    let decision = decided(&state, read);
    take(&mut state, decision);
    let communes = communes(&state, date(2025, 1, 1));
    assert_eq!(communes.len(), 242);
    assert_eq!(communes.get("12736").map(String::as_str), Some("Xã Phong Dương Tiến"));
}

#[test]
fn a_day_outside_every_step_of_a_file_is_asked_back() {
    let state = province();
    let read =
        |lang| complaints(&state, intake::changes(&table(CHANGES), &state, &terms(date(2030, 1, 1))), lang);
    assert_eq!(
        read(Lang::VI),
        [
            "Tệp có nhiều đợt (2019->2020; 2020->2025-03), ngày 01/01/2030 không thuộc đợt nào; chọn ngày hiệu lực khác."
        ]
    );
    assert!(read(Lang::EN)[0].contains("none of them is on 01/01/2030"));
}

#[test]
fn a_map_of_two_tiers_splits_communes_and_puts_them_under_another_province() {
    let mut state = province();
    let hung_yen = "code,name,level,kind,parent_code\n33,Tỉnh Hưng Yên,province,tỉnh,\n";
    let decision = decided(&state, intake::units(&table(hung_yen), &state, &terms(date(2019, 1, 1))));
    take(&mut state, decision);
    let map = "old_code,old_name,new_code,new_name,new_province_code,extent,default_target\n\
               12433,Phường Lê Hồng Phong,13225,Phường Thái Bình,33,whole,\n\
               13225,Xã Tân Bình,13225,Phường Thái Bình,33,whole,\n\
               12436,Phường Bồ Xuyên,12452,Phường Trần Hưng Đạo,33,part,default\n\
               12436,Phường Bồ Xuyên,13225,Phường Thái Bình,33,part,\n\
               12452,Phường Trần Hưng Đạo,12452,Phường Trần Hưng Đạo,33,whole,\n";
    let day = date(2025, 7, 1);
    let decision = decided(&state, intake::changes(&table(map), &state, &terms(day)));
    take(&mut state, decision);

    let units = &state.units;
    let living = |code: &str| units.living(code, day).expect("it lives");
    let ward = living("13225");
    assert_eq!(units.get(ward).name_on(day), "Phường Thái Bình");
    assert_eq!(units.kind_of(ward), "phường", "its name says what it is now");
    assert_eq!(units.get(ward).parent_on(day), Some(living("33")));
    let split = units.find(&UnitKey::new("12436", date(2019, 1, 1))).expect("it once lived");
    let heirs = units.get(split).ending().map(|ending| ending.heirs.clone());
    assert_eq!(heirs, Some(vec![living("12452"), ward]), "the heir by default comes first");
}

/// A list with one mistake, and its message in both languages.
#[test]
fn every_bad_row_is_named_by_line_column_and_reason() {
    let state = province();
    let list = |rows: &str| format!("code,name,level,kind,parent_code,effective_date,members\n{rows}");
    let cases = [
        (
            list("99001,Xã Mới,commune,xã,999,2019-05-01,\n"),
            "Dòng 2, cột E (parent_code): Ngày 01/05/2019 không có đơn vị cấp trên nào mang mã 999.",
            "Line 2, column E (parent_code): No unit above has the code 999 on 01/05/2019.",
        ),
        (
            list("99001,Xã A,commune,xã,99002,2019-05-01,\n99002,Xã B,commune,xã,99001,2019-05-01,\n"),
            "Dòng 2, cột E (parent_code): Đơn vị mã 99001 không thể là cấp trên của chính mình.",
            "Line 2, column E (parent_code): The unit with the code 99001 cannot be above itself.",
        ),
        (
            list("99001,Xã Mới,commune,xã,336,2018-05-01,\n"),
            "Dòng 2, cột F (effective_date): Ngày 01/05/2018, đơn vị cấp trên 336 chưa thành lập hoặc đã kết thúc hoạt động.",
            "Line 2, column F (effective_date): On 01/05/2018 the unit above, 336, does not exist yet or has ended.",
        ),
        (
            list("99001,Xã A,commune,xã,336,2019-05-01,\n99001,Xã B,commune,xã,336,2019-05-01,\n"),
            "Dòng 3, cột A (code): Mã 99001 có nhiều lần trong cùng một bảng.",
            "Line 3, column A (code): The code 99001 appears more than once in the table.",
        ),
        (
            list("12433,Phường Lê Hồng Phong,commune,phường,336,2019-05-01,\n"),
            "Dòng 2, cột A (code): Mã 12433 đang là mã của 12433.",
            "Line 2, column A (code): The code 12433 belongs to 12433.",
        ),
        (
            list("99001,,commune,xã,336,2019-05-01,\n"),
            "Dòng 2, cột B (name): ô này không được để trống.",
            "Line 2, column B (name): this cell must not be empty.",
        ),
        (
            list("99001,Xã Mới,commune,xã,336,31/02/2019,\n"),
            "Dòng 2, cột F (effective_date): “31/02/2019” không phải là ngày; ghi ngày dạng 30/05/2020 hoặc 2020-05-30.",
            "Line 2, column F (effective_date): “31/02/2019” is not a date; write 30/05/2020 or 2020-05-30.",
        ),
        (
            list("99001,Xã Mới,commune,xã,336,,\n"),
            "Dòng 2, cột F (effective_date): ô này trống, và cũng chưa chọn ngày có hiệu lực cho cả tệp; ghi ngày vào ô, hoặc chọn ngày có hiệu lực cho cả tệp.",
            "Line 2, column F (effective_date): this cell is empty, and the file has no chosen effective day; write the day here, or choose the effective day of the file.",
        ),
        (
            "code,name,kind,parent_code\n99001,Xã Mới,xã,336\n".to_owned(),
            "Tệp không có cột ngày hiệu lực (effective_date), và cũng chưa chọn ngày có hiệu lực cho cả tệp; chọn ngày có hiệu lực cho cả tệp.",
            "The file has no column of effective days (effective_date) and no chosen effective day; choose the effective day of the file.",
        ),
        (
            list("99001,Xã Mới,commune,xã,336,2019-05-01,khoảng 200\n"),
            "Dòng 2, cột G (members): “khoảng 200” không phải là số nguyên.",
            "Line 2, column G (members): “khoảng 200” is not a whole number.",
        ),
        (
            list("99001,Câu lạc bộ,,câu lạc bộ,336,2019-05-01,\n"),
            "Dòng 2, cột C (level): tệp không ghi cấp, và loại tổ chức “câu lạc bộ” không cho biết cấp.",
            "Line 2, column C (level): the file has no level, and the kind “câu lạc bộ” does not determine it.",
        ),
        (
            "mã;tên\n1;A\n".to_owned(),
            "Dòng 1 (tiêu đề): thiếu cột loại tổ chức (kind), mã đơn vị cấp trên (parent_code). Tệp đang có các cột: mã, tên.",
            "Line 1 (header): missing columns: kind (kind), code of the unit above (parent_code). The file has: mã, tên.",
        ),
        (
            "code,mã,name,kind,parent\n1,1,A,xã,\n".to_owned(),
            "Dòng 1 (tiêu đề): hai cột code (A) và mã (B) cùng là mã đơn vị; chỉ để một cột.",
            "Line 1 (header): the columns code (A) and mã (B) are both code of the unit; keep one of them.",
        ),
        (
            "code,name,kind,parent_code\n".to_owned(),
            "Tệp không có dòng nào dưới dòng tiêu đề.",
            "The file has no row below its header.",
        ),
    ];
    for (text, vi, en) in cases {
        let terms = Terms { effective: None, today: TODAY };
        let told = |lang| complaints(&state, intake::units(&table(&text), &state, &terms), lang);
        assert_eq!(told(Lang::VI)[0], vi, "{text}");
        assert_eq!(told(Lang::EN)[0], en, "{text}");
    }
}

#[test]
fn a_child_is_not_blamed_for_a_parent_whose_row_could_not_be_read() {
    let state = State::default();
    let text =
        "code,name,kind,parent_code,effective_date\nT,Tỉnh,tỉnh,,hôm qua\nH,Huyện,huyện,T,2019-01-01\n";
    let terms = Terms { effective: None, today: TODAY };
    let told = complaints(&state, intake::units(&table(text), &state, &terms), Lang::VI);
    assert_eq!(
        told,
        [
            "Dòng 2, cột E (effective_date): “hôm qua” không phải là ngày; ghi ngày dạng 30/05/2020 hoặc 2020-05-30."
        ]
    );
}

#[test]
fn the_good_rows_alone_are_taken_when_asked_for() {
    let state = province();
    let text = "code,name,kind,parent_code\n\
                99001,Xã A,xã,336\n\
                99002,Xã B,xã,không có\n\
                99003,Xã C,xã,99002\n\
                99004,,xã,336\n\
                99005,Xã D,xã,338\n";
    let read = intake::units(&table(text), &state, &terms(date(2019, 5, 1))).expect("a readable table");
    let decision = intake::decide(&state, &context(), read, true);
    assert_eq!(decision.taken, 2, "a row whose parent is not taken cannot be taken either");
    assert_eq!(decision.bad.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4, 5]);
    let mut after = state.clone();
    for batch in decision.batches {
        happen(&mut after, batch.command);
    }
    assert_eq!(after.units.len(), state.units.len() + 2);
}

#[test]
fn text_is_composed_and_eth_becomes_dee() {
    let mut state = State::default();
    let text = "code,name,kind,parent_code\n1,Xa\u{303} Ðông  Ho\u{300}a,xã,\n";
    let decision = decided(&state, intake::units(&table(text), &state, &terms(date(2019, 1, 1))));
    take(&mut state, decision);
    assert_eq!(state.units.drawing(TODAY), "Xã Đông Hòa\n");
}

#[test]
fn a_workbook_reads_as_the_same_table() {
    let columns = ["Mã đơn vị", "Tên đơn vị", "KIND", "Parent Code", "Ngày_hiệu lực", "Số đảng viên"];
    let row = |code: &str, name: &str, kind: &str, parent: &str, members: i64| {
        vec![
            code.into(),
            name.into(),
            kind.into(),
            parent.into(),
            Cell::Date(date(2015, 10, 1)),
            Cell::Whole(members),
        ]
    };
    let list = office::Table {
        caption: None,
        columns: columns.map(|title| Column::text(title, 10)).to_vec(),
        rows: vec![
            row("TB-1", "Đảng bộ xã Đông Quan", "dang_bo_co_so", "TB", 210),
            row("TB", "Đảng bộ huyện", "tren_co_so", "", 300),
        ],
    };
    let bytes = office::xlsx(&[("Danh sách", &list)]).expect("a workbook");
    let table = Table::read(&bytes, "don-vi.xlsx").expect("a table");
    let mut state = State::default();
    let read = intake::units(&table, &state, &Terms { effective: None, today: TODAY });
    let decision = decided(&state, read);
    take(&mut state, decision);
    let unit = state.units.living("TB-1", TODAY).expect("it lives");
    assert_eq!(state.units.level_of(unit), "grassroots", "the kind tells the level");
    assert_eq!(state.units.get(unit).members, Some(210));
    assert_eq!(state.units.get(unit).key.from, date(2015, 10, 1));
}

/// A committee with three branches, in an open cycle.
fn committee() -> State {
    let mut state = State::default();
    let text = "code,name,kind,parent\n\
                X,Đảng bộ xã Đông Quan,dang_bo_co_so,\n\
                X-1,Chi bộ thôn 1,chi_bo,X\n\
                X-2,Chi bộ thôn 2,chi_bo,X\n\
                X-3,Chi bộ thôn 3,chi_bo,X\n";
    let decision = decided(&state, intake::units(&table(text), &state, &terms(date(2015, 10, 1))));
    take(&mut state, decision);
    let window = |level: &str| Window {
        level: level.into(),
        start: None,
        finish_by: None,
        max_days: Some(2),
        rule: "Chỉ thị 35-CT/TW".into(),
    };
    let open = cycle::Command::Open {
        cycle: "2020".into(),
        name: "Đại hội".into(),
        root: UnitKey::new("X", date(2015, 10, 1)),
        windows: vec![window("branch"), window("grassroots")],
        rules: PackId::new("vn-party-2014"),
        on: date(2019, 9, 1),
    };
    happen(&mut state, Command::Cycle(open));
    state
}

#[test]
fn congresses_are_planned_singled_out_and_held_by_one_table() {
    let mut state = committee();
    let text = "code,planned_first,congress_date,last_day,contents,pilot,pilot_direct,delegates_convened,\
                delegates_present,seats,list,elected,women,re_elected,new,secretary_directly_elected,\
                secretary_votes,secretary_base,basis\n\
                X-1,2020-01-10,2020-01-11,,4,1,x,30,29,3,4,3,1,2,1,có,28,29,biên bản\n\
                X-2,15/02/2020,,,,,,,,,,,,,,,,,\n\
                X-3,,20/02/2020,21/02/2020,3,0,0,25,25,,,,,,,,,,\n";
    let terms = Terms { effective: Some(date(2019, 12, 1)), today: TODAY };
    let read = intake::congresses(&table(text), &state, &terms, "2020");
    assert_eq!(read.as_ref().map(|read| read.unread.clone()), Ok(vec!["basis".to_owned()]));
    let decision = decided(&state, read);
    assert_eq!(decision.taken, 3);
    take(&mut state, decision);

    let congress = |code: &str| {
        let unit = state.units.latest(code).expect("a unit");
        state.progress.congress("2020", unit).expect("a congress").clone()
    };
    let first = congress("X-1");
    assert_eq!(first.pilot, Some(date(2020, 1, 11)));
    assert_eq!(first.stage_on(TODAY), Stage::Reported);
    let secretary = first.figures().and_then(|figures| figures.secretary).expect("a secretary");
    assert_eq!((secretary.votes, secretary.base, secretary.directly_elected), (Some(28), Some(29), true));
    assert_eq!(congress("X-2").stage_on(TODAY), Stage::Planned);
    let third = congress("X-3");
    assert_eq!((third.contents.len(), third.held.map(progress::Days::count)), (3, Some(2)));
    assert_eq!(third.figures().map(|figures| figures.delegates_present), Some(25));
}

#[test]
fn a_bad_congress_is_named_by_line_and_column() {
    let state = committee();
    let table_of =
        |rows: &str| table(&format!("code,congress_date,last_day,contents,seats,list,elected,new\n{rows}"));
    let cases = [
        ("X-9,2020-01-11,,,,,,\n", "Dòng 2, cột A (code): ngày 11/01/2020 không có đơn vị nào mang mã X-9."),
        (
            "X-1,2020-01-11,2020-01-14,,,,,\n",
            "Dòng 2, cột B (congress_date): Đại hội 4 ngày, quá thời gian cho phép là 2 ngày. (Chỉ thị 35-CT/TW)",
        ),
        (
            "X-1,2020-01-11,,5,,,,\n",
            "Dòng 2, cột D (contents): “5” không phải là số nội dung đại hội; ghi 4, 3 hoặc 2.",
        ),
        (
            "X-1,2020-01-11,,,3,4,3,3\nX-2,2020-01-11,,,3,4,5,5\n",
            "Dòng 3, cột G (elected): Số liệu chưa khớp: “Trúng cử cấp ủy” là 5, trong khi “Số lượng cấp ủy viên cần bầu” là 3.",
        ),
        ("X-1,,,,,,,\nX-2,2020-01-11,,,,,,\n", "Dòng 2, cột B (congress_date): ô này không được để trống."),
    ];
    for (rows, expected) in cases {
        let terms = Terms { effective: None, today: TODAY };
        let told = complaints(
            &state,
            intake::congresses(&table_of(rows), &state, &terms, "2020"),
            Lang::VI.of(congress::organisation::Kind::Party),
        );
        assert_eq!(told, [expected], "{rows}");
    }
}

#[test]
fn congresses_of_no_cycle_are_refused_as_a_whole() {
    let state = committee();
    let text = table("code,congress_date\nX-1,2020-01-11\nX-2,2020-01-12\n");
    let terms = Terms { effective: None, today: TODAY };
    let told = complaints(&state, intake::congresses(&text, &state, &terms, "2025"), Lang::VI);
    assert_eq!(told, ["Chưa mở chu kỳ đại hội 2025."]);
}

#[test]
fn a_roll_is_read_with_what_the_credentials_committee_must_know() {
    use congress::delegates::{Education, Kind, Sex};
    let state = province();
    let root = state.units.roots_on(TODAY).next().expect("the province");
    let holder = state.units.get(root).key.clone();
    let text = "Họ và tên,Mã đơn vị,Tư cách,Giới tính,\"Ngày, tháng, năm sinh\",Dân tộc,Trình độ\n\
                Trần Thị An,,đương nhiên,Nữ,15/06/1980,Kinh,Thạc sĩ Quản lý công\n\
                Lê Văn Bình,,được bầu,nam,5/1971,Tày,12/12\n\
                Phạm Thị Cúc,,dự khuyết,,1965,,\n";
    let called = intake::delegates(&table(text), &state, &holder, TODAY).expect("a list");
    assert!(called.bad.is_empty());
    let born = |at: usize| called.rows[at].details.born.map(|born| born.0);
    assert_eq!([0, 1, 2].map(born), [date(1980, 6, 15), date(1971, 5, 1), date(1965, 1, 1)].map(Some));
    assert!(called.rows[0].details.sex == Some(Sex::Female));
    assert!(called.rows[1].details.is_minority == Some(true));
    assert!(called.rows[1].details.education == Some(Education::School));
    assert!(called.rows[0].details.education == Some(Education::Master));
    assert_eq!(called.rows[2].kind, Kind::Alternate);
    assert!(called.rows[2].details.sex.is_none() && called.rows[2].details.is_minority.is_none());
}

#[test]
fn what_a_cell_says_of_a_person_is_not_repeated_in_its_error() {
    let state = province();
    let root = state.units.roots_on(TODAY).next().expect("the province");
    let holder = state.units.get(root).key.clone();
    let text = "name,called_as,sex,born,ethnicity,education\n\
                An,member,abc,31/02/1980,Kihn,xyz\n\
                Bình,member,m,2030,kinh,university\n";
    let called = intake::delegates(&table(text), &state, &holder, TODAY).expect("a list");
    assert!(called.rows.is_empty(), "nobody of a bad row is called");
    let name = |_: &UnitKey| String::new();
    let told: Vec<String> = called.bad.iter().map(|row| row.told(Lang::VI, &name)).collect();
    let columns: Vec<&str> = called.bad.iter().filter_map(|row| Some(row.column.as_ref()?.name)).collect();
    assert_eq!(columns, ["sex", "born", "minority", "education", "born"]);
    for words in ["abc", "31/02", "Kihn", "xyz", "2030"] {
        assert!(told.iter().all(|line| !line.contains(words)), "{words}");
    }
}
