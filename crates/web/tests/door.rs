//! At the door every answer is a line above an empty box: a refused badge does not hold up the next one.
//! Bàn điểm danh.

mod common;

use axum::http::StatusCode;
use common::{Answer, CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::delegates::{Born, Details};
use congress::permits::Role;
use congress::{Command, PersonId, delegates, floor};
use jiff::civil::date;

fn code(person: PersonId) -> String {
    format!("DHB-{:X}", person.0.simple())
}

/// The lines above the box, without HTML tags.
fn lines(page: &Answer) -> Vec<String> {
    let from = page.page.find("id=\"scanned\"").expect("the lines");
    let lines = &page.page[from..from + page.page[from..].find("</div>").expect("their end")];
    let bare = |line: &str| {
        let mut words = String::new();
        let mut inside = true;
        for sign in line.chars() {
            match sign {
                '<' => inside = false,
                '>' => inside = true,
                sign if inside => words.push(sign),
                _ => {}
            }
        }
        words
    };
    lines.split("<p ").skip(1).map(|line| bare(&format!("<{line}"))).collect()
}

/// The desk after every badge: its own page, the box empty and ready.
fn is_ready(page: &Answer) {
    assert!(page.page.contains("id=\"scan\""), "another page: {}", page.page);
    let from = page.page.find("<input id=\"q\"").expect("the box");
    let input = &page.page[from..from + page.page[from..].find('>').expect("its end")];
    assert!(input.contains("value=\"\"") && input.contains("autofocus"), "{input}");
    assert!(!page.page.contains("Chưa thực hiện được"));
}

#[test]
fn whatever_is_refused_is_a_line_with_the_name_above_an_empty_box() {
    let hall = Hall::open();
    let namesakes = [
        hall.calls("Trần Thị An", Details { born: Born::of(1970, None, None), ..Details::default() }),
        hall.calls("Trần Thị An", Details { born: Born::of(1985, None, None), ..Details::default() }),
    ];
    let refused = hall.calls("Đỗ Văn Bác", Details::default());
    let refuse = delegates::Command::Refuse {
        cycle: cycle_id(),
        on: today(),
        unit: unit(),
        person: refused,
        reason: "Đang bị kỷ luật".into(),
    };
    hall.done(Command::Delegates(refuse));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let door = hall.joined(&chair.opens_station("door", "Cửa chính").await).await;
        let floor = format!("{CONGRESS}/floor");
        for desk in [&chair, &door] {
            let scan = async |text: &str| {
                let hidden = desk.get(&floor).await.form("/congress/floor");
                desk.send(&floor, &with(&hidden, &[("q", text)])).await
            };
            let binh = hall.people[1];
            let came = scan(&code(binh)).await;
            if came.status == StatusCode::SEE_OTHER {
                let page = desk.get(came.to()).await;
                assert_eq!(lines(&page), ["Lê Văn Bình: đã vào"]);
                is_ready(&page);
            }
            let twice = scan(&code(binh)).await;
            assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
            is_ready(&twice);
            let said = lines(&twice).join("|");
            assert!(
                said.starts_with("Lê Văn Bình: Người này đã điểm danh vào. Ở trong hội trường từ "),
                "{said}"
            );

            let stranger = scan(&code(PersonId(uuid::Uuid::from_u128(0xabc)))).await;
            is_ready(&stranger);
            assert!(lines(&stranger)[0].starts_with("0000 0000: "), "{:?}", lines(&stranger));
            assert!(lines(&stranger)[0].contains("danh sách"), "{:?}", lines(&stranger));

            let kept_out = scan(&code(refused).to_lowercase()).await;
            is_ready(&kept_out);
            assert!(lines(&kept_out)[0].starts_with("Đỗ Văn Bác: "), "{:?}", lines(&kept_out));
            assert!(lines(&kept_out)[0].contains("Đang bị kỷ luật"));

            for (typed, words) in [("12345678", "số thẻ gõ chưa đúng"), ("DHB-12", "đọc chưa trọn")]
            {
                let unknown = scan(typed).await;
                is_ready(&unknown);
                assert!(lines(&unknown)[0].contains(words), "{:?}", lines(&unknown));
            }
        }

        // Two codes in one text, the first refused: the second is still accepted.
        let hidden = door.get(&floor).await.form("/congress/floor");
        let both = format!("{}{}", code(hall.people[1]), code(hall.people[2]));
        let answer = door.send(&floor, &with(&hidden, &[("q", &both)])).await;
        is_ready(&answer);
        let said = lines(&answer);
        assert!(
            said[0].starts_with("Lê Văn Bình: Người này") && said[1] == "Phạm Thị Cúc: đã vào",
            "{said:?}"
        );
        assert_eq!(hall.told("CheckedIn.v1"), 2);

        // The same form sent again with another badge, as after going back: it is another act and keeps the
        // desk's page.
        let next = door.send(&floor, &with(&hidden, &[("q", &code(namesakes[0]))])).await;
        assert_eq!(next.status, StatusCode::SEE_OTHER, "{}", next.page);
        let page = door.get(next.to()).await;
        assert_eq!(lines(&page), ["Trần Thị An – Đảng bộ xã An Hòa (2): đã vào"], "three of one name");

        // Found by name and checked in twice, or checked out when not in.
        let hidden = door.get(&floor).await.form("/congress/floor");
        let person = hall.people[1].to_string();
        let again = door.send(&format!("{floor}/in"), &with(&hidden, &[("person", &person)])).await;
        is_ready(&again);
        assert!(lines(&again)[0].starts_with("Lê Văn Bình: Người này đã điểm danh vào"));
        let person = hall.people[3].to_string();
        let out = door.send(&format!("{floor}/out"), &with(&hidden, &[("person", &person)])).await;
        is_ready(&out);
        assert!(lines(&out)[0].starts_with("Vũ Đức Dũng: "), "{:?}", lines(&out));
    });
}

#[test]
fn a_badge_that_waited_for_its_network_leaves_no_name_in_the_browser() {
    let hall = Hall::open();
    hall.done(Command::Floor(floor::Command::CheckIn {
        cycle: cycle_id(),
        unit: unit(),
        person: hall.people[1],
        place: None,
    }));
    on_threads(async {
        let door = hall.signed_in("bithu", Role::UnitSecretary).await;
        let floor = format!("{CONGRESS}/floor");
        let hidden = door.get(&floor).await.form("/congress/floor");
        let answer = door.send_by_script(&floor, &with(&hidden, &[("q", &code(hall.people[1]))])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lines(&answer)[0].starts_with("Lê Văn Bình: "));
        let kept = answer.page.split("data-kept=\"").nth(1).expect("words to keep");
        let kept = kept.split('"').next().expect("their end");
        assert!(kept.contains("đã điểm danh vào") && !kept.contains("Bình"), "{kept}");
    });
}

#[test]
fn a_hall_that_is_not_open_yet_is_a_line_too() {
    let hall = Hall::planned_for(date(2199, 1, 1));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let floor = format!("{CONGRESS}/floor");
        let hidden = chair.get(&floor).await.form("/congress/floor");
        let answer = chair.send(&floor, &with(&hidden, &[("q", &code(hall.people[0]))])).await;
        is_ready(&answer);
        assert!(lines(&answer)[0].starts_with("Trần Thị An: "), "{:?}", lines(&answer));
        assert!(lines(&answer)[0].contains("01/01/2199"), "{:?}", lines(&answer));
    });
}

#[test]
fn a_place_with_a_long_name_is_a_place() {
    let hall = Hall::open();
    let place = "Hội trường lớn Nhà văn hóa Lao động tỉnh, tầng hai, cửa phía đông";
    on_threads(async {
        let door = hall.signed_in("bithu", Role::UnitSecretary).await;
        let floor = format!("{CONGRESS}/floor");
        let hidden = door.get(&floor).await.form("/congress/floor");
        let code = code(hall.people[0]);
        let fields = with(&hidden, &[("q", code.as_str()), ("place", place)]);
        let came = door.send(&floor, &fields).await;
        assert_ne!(came.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", came.page);
        assert!(came.status.is_redirection() || !came.page.contains("Chưa"), "{}", came.page);
    });
}

#[test]
fn all_present_but_those_ticked_come_in_together() {
    let hall = Hall::open();
    let refused = hall.calls("Đỗ Văn Bác", Details::default());
    let refuse = delegates::Command::Refuse {
        cycle: cycle_id(),
        on: today(),
        unit: unit(),
        person: refused,
        reason: "Đang bị kỷ luật".into(),
    };
    hall.done(Command::Delegates(refuse));
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let absent = format!("{CONGRESS}/floor/absent");
        let door = chair.get(&format!("{CONGRESS}/floor")).await;
        assert!(door.page.contains("4 người vắng mặt"), "one click from the quorum: {}", door.page);
        let page = chair.get(&absent).await;
        assert!(page.page.contains("Trần Thị An") && !page.page.contains("Đỗ Văn Bác"), "{}", page.page);

        // A person whose credentials were refused stops the whole form, and the others stay out.
        let ids: Vec<String> = hall.people.iter().map(ToString::to_string).collect();
        let hidden = page.form("/floor/absent");
        let stranger = refused.to_string();
        let all: Vec<(&str, &str)> = ids.iter().map(|id| ("person", id.as_str())).collect();
        let with_stranger: Vec<_> = all.iter().copied().chain([("person", stranger.as_str())]).collect();
        let stopped = chair.send(&absent, &with(&hidden, &with_stranger)).await;
        assert!(stopped.page.contains("Đang bị kỷ luật"), "{}", stopped.page);
        assert_eq!(hall.told("CheckedIn.v1"), 0, "all or none");

        // One came in by badge meanwhile, one is ticked as absent: two are left to check in.
        hall.happens(Command::Floor(floor::Command::CheckIn {
            cycle: cycle_id(),
            unit: unit(),
            person: hall.people[3],
            place: None,
        }))
        .await;
        let hidden = chair.get(&absent).await.form("/floor/absent");
        let but_one: Vec<_> = all.iter().copied().chain([("absent", ids[0].as_str())]).collect();
        let came = chair.send(&absent, &with(&hidden, &but_one)).await;
        assert_eq!(came.status, StatusCode::SEE_OTHER, "{}", came.page);
        assert_eq!(hall.told("CheckedIn.v1"), 3);
        let again = chair.send(&absent, &with(&hidden, &but_one)).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "sent twice it is one act");
        assert_eq!(hall.told("CheckedIn.v1"), 3);

        let view = chair.view(&absent).await;
        let view: serde_json::Value = serde_json::from_str(&view.page).expect("a view");
        assert_eq!(view["absent"], 1);
        assert_eq!(view["units"][0]["absent"][0], ids[0].as_str());
        let desk = chair.get(&format!("{CONGRESS}/floor")).await;
        let from = desk.page.find("id=\"latest\"").expect("the last five");
        let latest = &desk.page[from..from + desk.page[from..].find("</section>").expect("their end")];
        assert!(latest.contains("Phạm Thị Cúc") && !latest.contains("Trần Thị An"), "{latest}");
    });
}

#[test]
fn in_a_large_hall_nobody_is_present_without_a_badge() {
    let names: Vec<String> = (0..101).map(|number| format!("Người Thứ {number}")).collect();
    let called: Vec<_> = names.iter().map(|name| (name.as_str(), delegates::Kind::Member)).collect();
    let hall = Hall::called_for(today(), 150, &called);
    on_threads(async {
        let chair = hall.signed_in("bithu", Role::UnitSecretary).await;
        let absent = format!("{CONGRESS}/floor/absent");
        let page = chair.get(&absent).await;
        assert!(page.page.contains("Người Thứ 7") && !page.page.contains("name=\"absent\""));
        let hidden = chair.get(&format!("{CONGRESS}/floor")).await.form("/congress/floor");
        let person = hall.people[0].to_string();
        chair.send(&absent, &with(&hidden, &[("person", &person)])).await;
        assert_eq!(hall.told("CheckedIn.v1"), 0);
    });
}
