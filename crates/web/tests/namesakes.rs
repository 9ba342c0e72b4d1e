//! Namesakes: the page asks before adding a possible duplicate, and distinguishes them everywhere.
//! Trùng họ tên.

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, CONGRESS, Hall, on_threads, vote, with};
use congress::delegates::{Born, Details};
use congress::elections::{Nominee, Step};
use congress::permits::Role;

fn born(year: i16, month: i8, day: i8) -> Details {
    Details { born: Born::of(year, Some(month), Some(day)), ..Details::default() }
}

const ROLL: &str = "/units/X%402015-01-01/congress/roll";

async fn added(chair: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    let hidden = chair.get(ROLL).await.form("/congress/roll");
    chair.send(ROLL, &with(&hidden, fields)).await
}

#[test]
fn one_person_by_the_form_is_asked_about_and_the_clerk_answers() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let one = [("name", "Lê Văn Tám"), ("kind", "member")];
        assert_eq!(added(&chair, &one).await.status, StatusCode::SEE_OTHER);
        assert_eq!(hall.told("DelegatesConvened.v1"), 2);
        // However it is typed, but not with other marks.
        for name in ["Lê Văn Tám", "LÊ  VĂN TÁM", "Le\u{302} Va\u{306}n Ta\u{301}m"] {
            let again = added(&chair, &[("name", name), ("kind", "member")]).await;
            assert_eq!(again.status, StatusCode::OK);
            assert!(again.page.contains("trùng họ tên và đơn vị"), "{name}: {}", again.page);
            assert!(again.page.contains("name=\"other\""), "the clerk can say that it is another");
        }
        assert_eq!(hall.told("DelegatesConvened.v1"), 2);
        let another = added(&chair, &[("name", "Lê Văn Tâm"), ("kind", "member")]).await;
        assert_eq!(another.status, StatusCode::SEE_OTHER, "Tâm is not Tám");
        // A tick that answers no question overrules none.
        let blind = added(&chair, &[("name", "Lê Văn Tám"), ("kind", "member"), ("other", "1")]).await;
        assert_eq!(blind.status, StatusCode::OK, "{}", blind.page);
        let mark = mark(&blind, "other");
        let overruled = [("name", "Lê Văn Tám"), ("kind", "member"), ("other", mark.as_str())];
        assert_eq!(added(&chair, &overruled).await.status, StatusCode::SEE_OTHER);
        let page = chair.get(&format!("{ROLL}?q=le+van+tam")).await.page;
        assert!(page.contains("Lê Văn Tám (1)") && page.contains("Lê Văn Tám (2)"), "{page}");
    });
}

#[test]
fn births_that_differ_are_two_people_and_the_same_birth_is_asked_about_across_units() {
    let hall = Hall::open();
    hall.calls("Lê Văn Tám", born(1970, 6, 15));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let tam = |born: &'static str| [("name", "Lê Văn Tám"), ("kind", "member"), ("born", born)];
        assert_eq!(added(&chair, &tam("15/06/1970")).await.status, StatusCode::OK, "the same day");
        assert_eq!(added(&chair, &tam("1970")).await.status, StatusCode::OK, "it may be the same");
        assert_eq!(added(&chair, &tam("16/06/1970")).await.status, StatusCode::SEE_OTHER, "another day");
    });
}

#[test]
fn a_form_whose_answer_was_lost_is_sent_again_and_names_no_other_person() {
    let hall = Hall::open();
    let list = "Họ và tên,Tư cách\nMai Văn Bảy,đảng viên\n";
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let hidden = chair.get(ROLL).await.form("/congress/roll");
        let person = with(&hidden, &[("name", "Lê Văn Chín"), ("kind", "member")]);
        let hidden = chair.get(ROLL).await.form("/congress/roll/file");
        for _ in 0..2 {
            let called = chair.send(ROLL, &person).await;
            assert_eq!(called.status, StatusCode::SEE_OTHER, "{}", called.page);
            let file = format!("{ROLL}/file");
            let called = chair.send_list(&file, &with(&hidden, &[]), "roll.csv", list).await;
            assert_eq!(called.status, StatusCode::SEE_OTHER, "{}", called.page);
        }
        assert_eq!(hall.told("DelegatesConvened.v1"), 3);
        // Another form with the same name asks.
        let hidden = chair.get(ROLL).await.form("/congress/roll");
        let other = chair.send(ROLL, &with(&hidden, &[("name", "Lê Văn Chín"), ("kind", "member")])).await;
        assert!(other.page.contains("trùng họ tên"), "{}", other.page);
    });
}

#[test]
fn nothing_is_chosen_in_advance_that_would_be_said_of_a_person() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let missing = added(&chair, &[("name", "Lê Văn Tám"), ("kind", "")]).await;
        assert!(missing.page.contains("Chọn tư cách đại biểu"), "{}", missing.page);
        assert_eq!(hall.told("DelegatesConvened.v1"), 1);
    });
}

/// The hidden field that names the file on the page that asks about it.
fn asked_at(page: &Answer) -> String {
    let at = page.page.find("/congress/roll/file/").expect("a page that asks");
    page.page[at..].split('"').next().expect("its end").rsplit('/').next().expect("a number").to_owned()
}

#[test]
fn a_file_says_which_columns_nobody_reads_before_anything_is_written() {
    let hall = Hall::open();
    let list = "Họ và tên,Tư cách,Ngày/tháng/năm sinh,Phái,Trình độ CM,Ghi chú\n\
                Mai Văn Bảy,đảng viên,05/06/1970,Nam,Đại học,x\n";
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let hidden = chair.get(ROLL).await.form("/congress/roll/file");
        let asked = chair.send_list(&format!("{ROLL}/file"), &with(&hidden, &[]), "roll.csv", list).await;
        assert_eq!(asked.status, StatusCode::OK, "{}", asked.page);
        assert_eq!(hall.told("DelegatesConvened.v1"), 1, "nothing is written yet");
        for header in ["Ngày/tháng/năm sinh", "Phái", "Trình độ CM", "Ghi chú"] {
            assert!(asked.page.contains(header), "{header}");
        }
        let likely = |value: &str| asked.page.contains(&format!("<option value=\"{value}\" selected>"));
        assert!(likely("born") && likely("sex") && likely("education") && !likely("minority"));
        let confirm = format!("{ROLL}/file/{}", asked_at(&asked));
        let hidden = asked.form(&asked_at(&asked));
        let answers = [
            ("seen", "1"),
            ("column:Ngày/tháng/năm sinh", "born"),
            ("column:Phái", "sex"),
            ("column:Trình độ CM", "education"),
            ("column:Ghi chú", ""),
        ];
        let done = chair.send(&confirm, &with(&hidden, &answers)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(hall.told("DelegatesConvened.v1"), 2);
        let found = chair.get(&format!("{ROLL}?q=mai+van+bay")).await.page;
        let person =
            found.split("/congress/roll/").find(|part| part.contains("Mai Văn Bảy")).expect("a link");
        let person = person.split('"').next().expect("its end");
        let page = chair.get(&format!("{ROLL}/{person}")).await.page;
        assert!(page.contains("value=\"05/06/1970\""), "the birth was read: {page}");
    });
}

#[test]
fn what_was_answered_of_a_file_stays_answered_while_the_page_asks_again() {
    let hall = Hall::open();
    hall.calls("Lê Văn Tám", born(1970, 6, 15));
    let list = "Họ và tên,Tư cách,Ngày/tháng/năm sinh\nLê Văn Tám,đảng viên,15/06/1970\nLê Văn Chín,đảng viên,1/2/1980\n";
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let hidden = chair.get(ROLL).await.form("/congress/roll/file");
        let asked = chair.send_list(&format!("{ROLL}/file"), &with(&hidden, &[]), "roll.csv", list).await;
        let confirm = format!("{ROLL}/file/{}", asked_at(&asked));
        let meant = ("column:Ngày/tháng/năm sinh", "born");
        let hidden = asked.form(&asked_at(&asked));
        let again = chair.send(&confirm, &with(&hidden, &[("seen", "1"), meant])).await;
        assert!(again.page.contains("trùng họ tên và ngày sinh"), "{}", again.page);
        let kept = format!("name=\"{}\" value=\"{}\"", meant.0, meant.1);
        assert!(again.page.contains(&kept), "the column keeps its meaning: {}", again.page);
        let answers = [("seen", "1"), meant, ("same", "skip")];
        let done = chair.send(&confirm, &with(&again.form(&asked_at(&again)), &answers)).await;
        assert!(done.to().ends_with("?called=1"), "{} {}", done.to(), done.page);
    });
}

#[test]
fn rows_of_people_on_the_roll_are_left_out_or_added_as_the_clerk_says() {
    let hall = Hall::open();
    let list = "Họ và tên,Tư cách\nTRẦN THỊ AN,đảng viên\nMai Văn Bảy,đảng viên\nMai Văn Bảy,đảng viên\n";
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let hidden = chair.get(ROLL).await.form("/congress/roll/file");
        let asked = chair.send_list(&format!("{ROLL}/file"), &with(&hidden, &[]), "roll.csv", list).await;
        assert!(asked.page.contains("2 dòng có thể là người đã có"), "{}", asked.page);
        let confirm = format!("{ROLL}/file/{}", asked_at(&asked));
        let hidden = asked.form(&asked_at(&asked));
        let unanswered = chair.send(&confirm, &with(&hidden, &[("seen", "1")])).await;
        assert!(unanswered.page.contains("Những dòng này là ai?"));
        assert_eq!(hall.told("DelegatesConvened.v1"), 1, "no answer is taken for one");
        let skipped = chair.send(&confirm, &with(&hidden, &[("seen", "1"), ("same", "skip")])).await;
        assert!(skipped.to().ends_with("?called=1"), "{} {}", skipped.to(), skipped.page);
    });
}

#[test]
fn an_account_of_one_name_and_unit_is_asked_about() {
    let hall = Hall::open();
    on_threads(async {
        let keeper = hall.signed_in("quantri", Role::Administrator).await;
        let opened = async |name: &str, login: &str, more: &[(&str, &str)]| {
            let hidden = keeper.get("/accounts").await.form("/accounts");
            let fields = [
                ("name", name),
                ("login", login),
                ("password", common::PASSWORD),
                ("role", "teller"),
                ("unit", "X"),
            ];
            let fields: Vec<_> = fields.into_iter().chain(more.iter().copied()).collect();
            keeper.send("/accounts", &with(&hidden, &fields)).await
        };
        assert_eq!(opened("Lê Văn Tám", "tam", &[]).await.status, StatusCode::SEE_OTHER);
        let again = opened("lê văn tám", "tam2", &[]).await;
        assert!(again.page.contains("đã có tài khoản của người tên"), "{}", again.page);
        assert_eq!(opened("Lê Văn Tấm", "tam3", &[]).await.status, StatusCode::SEE_OTHER, "another name");
        let mark = mark(&again, "other");
        let other = [("other", mark.as_str())];
        assert_eq!(opened("Lê Văn Tám", "tam4", &other).await.status, StatusCode::SEE_OTHER);
        // The same answer once more, from another window: there are two of them now, and the question is another.
        let twice = opened("Lê Văn Tám", "tam5", &other).await;
        assert_eq!(twice.status, StatusCode::OK, "{}", twice.page);
        assert!(twice.page.contains("đã có tài khoản của người tên"), "{}", twice.page);
    });
}

/// What the tick says that overrules a warning.
fn mark(page: &Answer, name: &str) -> String {
    let field = page.page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let field = field.unwrap_or_else(|| panic!("no question: {}", page.page));
    field.split('"').next().expect("its end").to_owned()
}

#[test]
fn a_tick_overrules_the_warning_that_was_seen_and_no_other() {
    let hall = Hall::open();
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let one = [("name", "Lê Văn Tám"), ("kind", "member")];
        assert_eq!(added(&chair, &one).await.status, StatusCode::SEE_OTHER);
        // Two windows ask; one person ticks in both and sends both at the same moment.
        let windows = [added(&chair, &one).await, added(&chair, &one).await];
        let forms = windows.map(|page| (page.form("/congress/roll"), mark(&page, "other")));
        let [first, second] = &forms;
        let typed = |mark| [("name", "Lê Văn Tám"), ("kind", "member"), ("other", mark)];
        let (first, second) = (with(&first.0, &typed(&first.1)), with(&second.0, &typed(&second.1)));
        let (first, second) = tokio::join!(chair.send(ROLL, &first), chair.send(ROLL, &second));
        let mut statuses = [first.status, second.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::OK, StatusCode::SEE_OTHER], "{} {}", first.page, second.page);
        assert_eq!(hall.told("DelegatesConvened.v1"), 3, "one more, and not two");
        // The second is asked about both, and may still answer.
        let asked = if first.status == StatusCode::OK { first } else { second };
        let now = mark(&asked, "other");
        let hidden = asked.form("/congress/roll");
        let third = chair.send(ROLL, &with(&hidden, &typed(&now))).await;
        assert_eq!(third.status, StatusCode::SEE_OTHER, "{}", third.page);
        // A file that is answered with “add” in two windows adds its people once.
        let list = "Họ và tên,Tư cách\nTRẦN THỊ AN,đảng viên\n";
        let mut answers = Vec::new();
        for _ in 0..2 {
            let hidden = chair.get(ROLL).await.form("/congress/roll/file");
            let asked = chair.send_list(&format!("{ROLL}/file"), &with(&hidden, &[]), "roll.csv", list).await;
            let id = asked_at(&asked);
            answers.push((format!("{ROLL}/file/{id}"), asked.form(&id), mark(&asked, "seen")));
        }
        // A person has one file waiting: the second takes the place of the first, whose answer says so.
        let before = hall.told("DelegatesConvened.v1");
        let mut told = Vec::new();
        for (confirm, hidden, seen) in &answers {
            let typed = [("seen", seen.as_str()), ("same", "add")];
            told.push(chair.send(confirm, &with(hidden, &typed)).await);
        }
        assert_eq!([told[0].status, told[1].status], [StatusCode::OK, StatusCode::SEE_OTHER]);
        assert!(told[0].page.contains("Máy chủ không còn giữ tệp này"), "{}", told[0].page);
        assert_eq!(hall.told("DelegatesConvened.v1"), before + 1);
    });
}

#[test]
fn the_wall_tells_two_of_one_name_apart_in_the_list_and_in_the_result() {
    let hall = Hall::open();
    let namesakes =
        [hall.calls("Nguyễn Thị Thảo", born(1970, 1, 2)), hall.calls("Nguyễn Thị Thảo", born(1985, 3, 4))];
    hall.everybody_in();
    hall.step(Step::Open { seats: 1, vote: Some(vote("Số lượng", 4)) });
    let nominees = namesakes.map(|person| Nominee::of_the_committee(person, congress::Digest([0; 32])));
    hall.step(Step::Nominate { nominees: nominees.to_vec() });
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let wall = chair.get(&format!("{CONGRESS}/floor/screen")).await.page;
        for year in ["(1970)", "(1985)"] {
            let name = format!("Nguyễn Thị Thảo <span class=\"wall-apart\">Đảng bộ xã An Hòa {year}</span>");
            assert!(wall.contains(&name), "{name} in {wall}");
        }

        // A vote by raised card stands above the list that is up.
        let vote = vote("Quy chế làm việc", 4);
        let (cycle, on, unit) = (common::cycle_id(), common::today(), common::unit());
        let vote = congress::floor::Command::TakeVote { cycle, on, unit, vote };
        hall.happens(congress::Command::Floor(vote)).await;
        let wall = chair.get(&format!("{CONGRESS}/floor/screen")).await.page;
        let (vote, list) = (wall.find("Quy chế làm việc"), wall.find("wall-names"));
        assert!(vote.is_some() && vote < list, "{wall}");
    });
}
