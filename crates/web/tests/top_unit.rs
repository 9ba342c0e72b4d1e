//! The first example of the guide, from plan to ratification, using forms only. Ví dụ đầu tiên của hướng dẫn.

mod common;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::permits::Role;
use congress::progress::Stage;
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Command, PersonId, UnitKey};
use jiff::civil::date;

const UNIT: &str = "/units/X%402015-01-01";

/// The units of the guide: a committee and a branch below it.
fn founded(hall: Hall) -> Hall {
    let new = |unit: UnitKey, name: &str, level: &str, kind: &str, parent| NewUnit {
        unit,
        name: name.into(),
        level: level.into(),
        kind: kind.into(),
        parent,
        territory: None,
        members: None,
    };
    let units = vec![
        new(unit(), "Đảng bộ xã Bình Minh", "grassroots", "dang_bo_co_so", None),
        new(UnitKey::new("X1", date(2015, 1, 1)), "Chi bộ thôn 1", "branch", "chi_bo", Some(unit())),
    ];
    hall.done(Command::Units(units::Command::Found { units, source: None }));
    hall
}

/// Opens a page and sends the form whose address is given.
async fn deed(browser: &Browser<'_>, page: &str, action: &str, fields: &[(&str, &str)]) {
    let shown = browser.get(page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.page);
    let hidden = shown.form(action);
    let answer = browser.send(action, &with(&hidden, fields)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.page);
}

fn stage(hall: &Hall) -> Stage {
    let book = hall.ledger.read();
    let holder = book.state.units.find(&unit()).expect("the unit");
    let congress = book.state.progress.congress(&cycle_id(), holder);
    congress.map_or(Stage::Unplanned, |congress| congress.stage_on(today()))
}

fn people(hall: &Hall) -> Vec<PersonId> {
    let book = hall.ledger.read();
    let holder = book.state.units.find(&unit()).expect("the unit");
    let roll = book.state.rolls.of(&cycle_id(), holder).expect("a roll");
    roll.delegates.iter().map(|delegate| delegate.person).collect()
}

const NAMES: [&str; 4] = ["Trần Thị An", "Lê Văn Bình", "Phạm Thị Cúc", "Vũ Đức Dũng"];

#[test]
fn the_top_unit_holds_its_congress_from_plan_to_ratification() {
    the_top_unit_holds_its_congress_in(Hall::empty());
}

#[test]
fn the_same_congress_is_held_where_nothing_is_kept_in_a_folder() {
    let hall = Hall::in_memory();
    let (folder, empty) = (hall.folder().to_owned(), hall.files());
    let hall = the_top_unit_holds_its_congress_in(hall);
    assert_eq!(hall.files(), empty, "in {}", folder.display());
}

fn the_top_unit_holds_its_congress_in(hall: Hall) -> Hall {
    let hall = founded(hall);
    on_threads(async {
        let admin = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let cycle = cycle_id();
        deed(
            &admin,
            &format!("{UNIT}/cycle"),
            &format!("{UNIT}/cycle"),
            &[("cycle", cycle.as_str()), ("name", "Đại hội nhiệm kỳ 2025–2030")],
        )
        .await;
        let day = today().to_string();
        let plan = format!("{UNIT}/plan");
        deed(&secretary, &plan, &plan, &[("first:X@2015-01-01", &day)]).await;

        // The secretary waits for a paper that they cannot enter; the administrator can enter it, and nothing
        // else.
        let console = secretary.get(CONGRESS).await;
        assert!(console.page.contains("Chờ quyết định duyệt kế hoạch của cấp trên"), "{}", console.page);
        let decisions = format!("{CONGRESS}/outside-decision");
        assert_eq!(secretary.get(&decisions).await.status, StatusCode::NOT_FOUND);
        let approval = format!("{CONGRESS}/approval");
        let csrf = admin.get(&decisions).await.form("/outside-decision/approval");
        let by_itself = admin.send(&approval, &with(&csrf, &[])).await;
        assert_eq!(by_itself.status, StatusCode::NOT_FOUND, "nobody approves their own congress");
        let paper = [
            ("number", "12-QĐ/HU"),
            ("dated", day.as_str()),
            ("body", "Huyện ủy Đông Hưng"),
            ("signer", "Đỗ Văn Ký"),
        ];
        // A missing field has an error beside it, and what was typed stays.
        let hidden = admin.get(&decisions).await.form("/outside-decision/approval");
        let short = with(&hidden, &[("number", "12-QĐ/HU"), ("dated", &day), ("body", "Huyện ủy")]);
        let again = admin.send(&format!("{decisions}/approval"), &short).await;
        assert_eq!(again.status, StatusCode::OK);
        assert!(again.page.contains("id=\"approval-signer-error\""), "{}", again.page);
        assert!(again.page.contains("value=\"12-QĐ/HU\""), "{}", again.page);
        deed(&admin, &decisions, &format!("{decisions}/approval"), &paper).await;
        assert_eq!(stage(&hall), Stage::Approved);
        let shown = admin.get(UNIT).await;
        assert!(shown.page.contains("12-QĐ/HU"), "{}", shown.page);
        assert!(shown.page.contains("Đỗ Văn Ký ký"), "{}", shown.page);

        let roll = format!("{CONGRESS}/roll");
        for name in NAMES {
            deed(&secretary, &roll, &roll, &[("name", name), ("kind", "member"), ("from", "")]).await;
        }
        let floor = format!("{CONGRESS}/floor");
        for (person, name) in people(&hall).iter().zip(NAMES) {
            let found = format!("{floor}?q={}", name.replace(' ', "+"));
            let person = person.to_string();
            deed(&secretary, &found, &format!("{floor}/in"), &[("person", person.as_str())]).await;
        }
        let organ = |organ: &'static str| format!("{CONGRESS}/organs/{organ}");
        let all = ("for_it", "4");
        deed(&secretary, &organ("presidium"), &organ("presidium"), &[("people", NAMES[0]), all]).await;
        let session = format!("{CONGRESS}/session");
        deed(&secretary, CONGRESS, &session, &[("session", "official"), ("deed", "open")]).await;
        deed(&secretary, &organ("secretariat"), &organ("secretariat"), &[("people", NAMES[1]), all]).await;
        deed(&secretary, &organ("tellers"), &organ("tellers"), &[("people", NAMES[3]), all]).await;

        let election = format!("{CONGRESS}/elections/committee");
        let step = |step: &str| format!("{election}/{step}");
        // Two mistakes, corrected on the page: the seats, and the box.
        deed(&secretary, &election, &step("seats"), &[("seats", "3"), all]).await;
        let right = [("mistake", "seats"), ("seats", "1"), all, ("reason", "biểu quyết một, ghi ba")];
        deed(&secretary, &election, &step("mistake-seats"), &right).await;
        let people = format!("{}\n{}", NAMES[0], NAMES[2]);
        deed(&secretary, &election, &step("names"), &[("people", &people), ("origin", "committee")]).await;
        deed(&secretary, &election, &step("list"), &[all]).await;
        deed(&secretary, &election, &step("ballots"), &[("ballots", "4")]).await;
        deed(&secretary, &election, &step("box"), &[("ballots", "3")]).await;
        let right = [("mistake", "box"), ("ballots", "4"), ("reason", "đếm sót một phiếu")];
        deed(&secretary, &election, &step("mistake-box"), &right).await;
        let shown = secretary.get(&election).await;
        assert!(shown.page.contains("3 → 4 (đếm sót một phiếu)"), "{}", shown.page);
        // Everyone may leave while the tellers count: the voters are those present when ballots were issued.
        deed(&secretary, &floor, &format!("{floor}/clearing"), &[]).await;
        let shown = secretary.get(&election).await;
        assert!(shown.page.contains("<dt>Số người bầu</dt><dd>4</dd>"), "{}", shown.page);
        let back = format!("{CONGRESS}/hall-mistakes/clearing");
        deed(&secretary, &floor, &back, &[("reason", "bấm nhầm")]).await;
        for (at, login) in ["kiemphieu1", "kiemphieu2", "kiemphieu3"].iter().enumerate() {
            let teller = hall.signed_in(login, Role::Teller).await;
            let (hand, desk) = (step("desk/hand"), format!("Bàn {}", at + 1));
            let sums = [("desk", desk.as_str()), ("stack", "1"), ("sheets", "4"), ("valid", "4")];
            let votes = [("yes-1", "4"), ("yes-2", "0"), ("no-1", "0"), ("no-2", "4")];
            deed(&teller, &hand, &hand, &[&sums[..], &votes].concat()).await;
        }
        deed(&secretary, &election, &step("result"), &[]).await;

        // The minutes are a draft when the congress closes; the closing page says so.
        let minutes = format!("{CONGRESS}/minutes/minutes");
        deed(&secretary, &minutes, &format!("{minutes}/text"), &[("text", "Đại hội khai mạc lúc 8 giờ.")])
            .await;
        let console = secretary.get(CONGRESS).await;
        assert!(console.page.contains("biên bản đại hội: dự thảo"), "{}", console.page);
        assert!(console.page.contains("4 phiếu bầu Ban Chấp hành chưa niêm phong"), "{}", console.page);
        deed(&secretary, CONGRESS, &session, &[("session", "official"), ("deed", "close")]).await;
        let (presidium, secretariat) = {
            let all = self::people(&hall);
            (all[0].to_string(), all[1].to_string())
        };
        let signed = [
            ("presidium", presidium.as_str()),
            ("secretariat", secretariat.as_str()),
            ("signed_on", day.as_str()),
        ];
        deed(&secretary, &minutes, &format!("{minutes}/signature-after"), &signed).await;
        attached_and_erased(&hall, &secretary, &minutes).await;
        let text = secretary.get(&format!("{minutes}/paper.txt")).await;
        assert!(
            text.page.contains("Căn cứ văn bản số 12-QĐ/HU"),
            "the minutes cite the decision: {}",
            text.page
        );

        let report = format!("{CONGRESS}/report");
        let figures = [
            ("first", day.as_str()),
            ("last", &day),
            ("contents", "review"),
            ("contents", "committee_election"),
            ("delegates_convened", "4"),
            ("delegates_present", "4"),
            ("seats", "1"),
            ("list", "2"),
            ("elected", "1"),
            ("re_elected", "0"),
            ("new", "1"),
        ];
        deed(&secretary, &report, &report, &figures).await;
        assert_eq!(stage(&hall), Stage::Reported);
        let console = secretary.get(CONGRESS).await;
        assert!(console.page.contains("Chờ quyết định chuẩn y của Trung ương"), "{}", console.page);
        deed(&admin, &decisions, &format!("{decisions}/ratification"), &paper).await;
        assert_eq!(stage(&hall), Stage::Ratified);
    });
    hall
}

/// Attaches the signed scan to a paper, under a name that means harm, and erases it again.
async fn attached_and_erased(hall: &Hall, secretary: &Browser<'_>, minutes: &str) {
    const NAME: &str = "..%2f..\\bản ký <b>.html";
    let attachments = format!("{minutes}/attachments");
    let hidden = secretary.get(minutes).await.form("/attachments");
    let fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let sent = secretary.send_list(&attachments, &fields, NAME, "<script>alert(1)</script>").await;
    assert!(sent.status.is_success() || sent.status.is_redirection(), "{}", sent.page);
    let page = secretary.get(minutes).await;
    assert!(!page.page.contains("ký <b>"), "the name is escaped: {}", page.page);
    let start = page.page.find("/attachments/").expect("a link") + "/attachments/".len();
    let digest: String = page.page[start..].chars().take_while(char::is_ascii_hexdigit).collect();
    let file = format!("{attachments}/{digest}");

    // The browser saves it, and opens it as nothing.
    let got = secretary.get(&file).await;
    assert_eq!((got.status, got.page.as_str()), (StatusCode::OK, "<script>alert(1)</script>"));
    let header = |name: &str| got.headers[name].to_str().expect("a header").to_owned();
    assert_eq!(header("content-type"), "application/octet-stream");
    assert_eq!(header("x-content-type-options"), "nosniff");
    let saved_as = header("content-disposition");
    assert!(saved_as.starts_with("attachment"), "{saved_as}");
    assert!(!saved_as.contains(['/', '\\', '<']), "{saved_as}");

    // Only the account that keeps the minutes reads it.
    let observer = hall.signed_in("theodoi", Role::Observer).await;
    assert_eq!(observer.get(&file).await.status, StatusCode::NOT_FOUND);
    deed(secretary, minutes, &format!("{file}/erasure"), &[("reason", "đính kèm nhầm")]).await;
    assert_eq!(secretary.get(&file).await.status, StatusCode::NOT_FOUND);
    assert!(secretary.get(minutes).await.page.contains("đính kèm nhầm"));
}

#[test]
fn the_unit_above_sees_what_waits_for_it() {
    let hall = founded(Hall::empty());
    let branch = UnitKey::new("X1", date(2015, 1, 1));
    let window = |level: &str| congress::cycle::Window {
        level: level.into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    hall.done(Command::Cycle(congress::cycle::Command::Open {
        cycle: cycle_id(),
        name: "Đại hội nhiệm kỳ 2025–2030".into(),
        root: unit(),
        windows: vec![window("grassroots"), window("branch")],
        rules: PackId::new("vn-party-2024"),
        on: date(2025, 1, 1),
    }));
    let progress = |command| hall.happens(Command::Progress(command));
    use congress::progress::{Command as Progress, Content, Days, Indicators, Planned};
    let (on, days) = (today(), Days { first: today(), last: today() });
    let congresses = vec![Planned { unit: branch.clone(), days }];
    on_threads(async {
        progress(Progress::Plan { cycle: cycle_id(), on, congresses, source: None }).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let waits = |words: &'static str| {
            let secretary = &secretary;
            async move {
                let shown = secretary.get(UNIT).await;
                assert!(shown.page.contains(words), "{words}: {}", shown.page);
            }
        };
        waits("Chờ duyệt kế hoạch").await;
        let at = "/units/X1%402015-01-01";
        deed(&secretary, at, &format!("{at}/congress/approval"), &[]).await;
        let contents = vec![Content::Review];
        let told = Indicators { delegates_convened: 9, delegates_present: 9, ..Indicators::default() };
        let (cycle, unit, indicators) = (cycle_id(), branch.clone(), Some(told.clone()));
        progress(Progress::Report { cycle, on, unit, days, contents: contents.clone(), indicators }).await;
        waits("Chờ chuẩn y").await;
        deed(&secretary, at, &format!("{at}/congress/ratification"), &[]).await;
        assert!(!secretary.get(UNIT).await.page.contains("Chờ cấp mình xem xét"));
        let (indicators, reason) = (Indicators { delegates_present: 8, ..told }, "đếm nhầm".to_owned());
        let (cycle, unit) = (cycle_id(), branch.clone());
        progress(Progress::Correct { cycle, on, unit, days, contents, indicators, reason }).await;
        waits("Chờ chuẩn y lại vì đã đính chính").await;
        deed(&secretary, at, &format!("{at}/congress/ratification"), &[]).await;
    });
}
