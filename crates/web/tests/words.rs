//! Pages speak in the words of the organisation, and offer no act that its rules do not know. Lời của tổ chức trên trang.

mod common;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::cycle::{self, Window};
use congress::delegates::{self, Born, Details, Kind as Called, Sex, Summons};
use congress::organisation::{self, Kind};
use congress::permits::Role;
use congress::progress::{Content, Days, Planned};
use congress::units::{self, NewUnit};
use congress::{Command, PersonId, progress};
use jiff::civil::date;
use ledger::Personal;

/// A record whose only organisation is of one kind, with a congress of four members on a day.
fn hall_of(kind: Kind) -> Hall {
    let mut hall = Hall::empty();
    let new = NewUnit {
        unit: unit(),
        name: "An Hòa".into(),
        level: "An Hòa".into(),
        kind: "cơ sở".into(),
        parent: None,
        territory: None,
        members: Some(4),
    };
    hall.done(Command::Units(units::Command::Found { units: vec![new], source: None }));
    let levels = vec!["An Hòa".to_owned()];
    let describe = organisation::Command::Describe { top: unit(), kind, levels };
    hall.done(Command::Organisation(describe));
    let window =
        Window { level: "An Hòa".into(), start: None, finish_by: None, max_days: None, rule: String::new() };
    hall.done(Command::Cycle(cycle::Command::Open {
        cycle: cycle_id(),
        name: "2025–2030".to_owned(),
        root: unit(),
        windows: vec![window],
        rules: kind.rules(today()),
        on: date(2025, 1, 1),
    }));
    let women =
        [("Trần Thị An", true), ("Lê Văn Bình", false), ("Phạm Thị Cúc", true), ("Vũ Đức Dũng", false)];
    let detailed = women.map(|(name, is_woman)| {
        let sex = Some(if is_woman { Sex::Female } else { Sex::Male });
        let born = Born::of(1980, Some(1), Some(1));
        let details = Details { sex, born, is_minority: Some(false), education: None };
        (Personal::new(name.to_owned()), Personal::new(details))
    });
    let enrolled = hall.vault.enrol_with_details(detailed.to_vec()).expect("names");
    hall.people = enrolled.iter().map(|one| one.person).collect();
    let summons = enrolled.into_iter().map(|one| Summons {
        person: one.person,
        digest: one.digest,
        details: one.details,
        from: unit(),
        kind: Called::Member,
    });
    let delegates = summons.collect();
    let (cycle, on) = (cycle_id(), today());
    let convene = delegates::Command::Convene { cycle, on, unit: unit(), delegates, source: None };
    hall.done(Command::Delegates(convene));
    let congresses = vec![Planned { unit: unit(), days: Days { first: today(), last: today() } }];
    let (cycle, on) = (cycle_id(), today());
    hall.done(Command::Progress(progress::Command::Plan { cycle, on, congresses, source: None }));
    let asks_approval = {
        let book = hall.ledger.read();
        book.state.rules(&cycle_id(), today()).asks_approval()
    };
    if asks_approval {
        let approve = progress::Command::Approve { cycle: cycle_id(), on: today(), units: vec![unit()] };
        hall.done(Command::Progress(approve));
    }
    hall
}

/// The part of a page that is about the congress, in small letters.
fn said(page: &str) -> String {
    page.to_lowercase()
}

const PAGES: [&str; 16] = [
    "",
    "/board",
    "/plan",
    "/cycle",
    "/organisation",
    "/progress-report",
    "/congress",
    "/congress/roll",
    "/congress/credentials",
    "/congress/floor",
    "/congress/programme",
    "/congress/elections",
    "/congress/elections/committee",
    "/congress/minutes",
    "/congress/report",
    "/congress/complaints",
];

async fn walked(browser: &Browser<'_>, place: &str, forbidden: &[&str]) -> usize {
    let mut n_pages = 0;
    let unit = CONGRESS.trim_end_matches("/congress");
    let own = PAGES.iter().map(|page| format!("{unit}{page}"));
    for path in own.chain(["/waiting", "/accounts", "/imports"].map(str::to_owned)) {
        let answer = browser.get(&path).await;
        if answer.status != StatusCode::OK {
            continue;
        }
        n_pages += 1;
        let said = said(&answer.page);
        // The page of the organisation lists every kind of organisation by its name, and that of the cycle every pack.
        let lists_all = ["/organisation", "/cycle"].iter().any(|end| path.ends_with(end));
        let found: Vec<_> = forbidden.iter().filter(|word| said.contains(**word)).collect();
        assert!(lists_all || found.is_empty(), "{place}: {path} says {found:?}\n{}", answer.page);
    }
    n_pages
}

#[test]
fn no_page_of_another_organisation_has_a_word_of_the_party() {
    const PARTY: [&str; 9] = [
        "đảng viên",
        "đảng số",
        "đảng bộ",
        "cấp ủy",
        "chi bộ",
        "đồng chí",
        "đại hội điểm",
        "bầu trực tiếp",
        "ban kiểm phiếu của đảng",
    ];
    const UNIONS: [&str; 2] = ["bí thư", "ủy ban kiểm tra"];
    for kind in [Kind::Association, Kind::Cooperative, Kind::YouthUnion] {
        let hall = hall_of(kind);
        let mut forbidden = PARTY.to_vec();
        match kind {
            // A youth union has a secretary, an inspection commission, comrades, and both choices.
            Kind::YouthUnion => {
                forbidden.retain(|word| !["đại hội điểm", "bầu trực tiếp", "đồng chí"].contains(word))
            }
            _ => forbidden.extend(UNIONS),
        }
        on_threads(async {
            let mut n_pages = 0;
            for (login, role) in [
                ("chair", Role::UnitSecretary),
                ("office", Role::OrganisationCommission),
                ("admin", Role::Administrator),
            ] {
                let browser = hall.signed_in(login, role).await;
                n_pages += walked(&browser, &format!("{} before, {login}", kind.name()), &forbidden).await;
            }
            assert!(n_pages > 30, "{n_pages}");
        });
        hall.everybody_in();
        hall.nominates();
        hall.ballots_are_back();
        on_threads(async {
            let chair = hall.signed_in("chair-at-the-count", Role::UnitSecretary).await;
            let n_pages = walked(&chair, &format!("{} at the count", kind.name()), &forbidden).await;
            assert!(n_pages > 12, "{n_pages}");
        });
    }
}

#[test]
fn a_role_an_office_and_a_member_are_named_as_the_organisation_does() {
    for (kind, member, leader, board) in [
        (Kind::Association, "Hội viên", "Chủ tịch", "Ban Chấp hành"),
        (Kind::YouthUnion, "Đoàn viên", "Bí thư", "Ban Chấp hành"),
        (Kind::Cooperative, "Thành viên", "Chủ tịch", "Hội đồng quản trị"),
        (Kind::Party, "Đảng viên", "Bí thư", "Ban Chấp hành"),
    ] {
        let hall = hall_of(kind);
        on_threads(async {
            let chair = hall.signed_in("chair", Role::UnitSecretary).await;
            let administrator = hall.signed_in("admin", Role::Administrator).await;
            let roll = chair.get(&format!("{CONGRESS}/roll")).await.page;
            assert!(roll.contains(member), "{}: {roll}", kind.name());
            let accounts = administrator.get("/accounts").await.page;
            assert!(accounts.contains(leader), "{}: {accounts}", kind.name());
            let elections = chair.get(&format!("{CONGRESS}/elections")).await.page;
            assert!(elections.contains(board), "{}: {elections}", kind.name());
        });
    }
}

/// A choice or an office that the rules do not know is no button and no field.
#[test]
fn what_the_rules_do_not_know_is_not_offered() {
    for (kind, knows) in [(Kind::Association, false), (Kind::YouthUnion, true)] {
        let hall = hall_of(kind);
        on_threads(async {
            let office = hall.signed_in("office", Role::OrganisationCommission).await;
            let chair = hall.signed_in("chair", Role::UnitSecretary).await;
            let path = CONGRESS.trim_end_matches("/congress");
            let outside = office.get(&format!("{CONGRESS}/outside-decision")).await.page;
            for choice in ["pilot", "direct-election"] {
                assert_eq!(
                    outside.contains(&format!("value=\"{choice}\"")),
                    knows,
                    "{}: {outside}",
                    kind.name()
                );
            }
            let report = chair.get(&format!("{CONGRESS}/report")).await.page;
            assert_eq!(report.contains("secretary_directly_elected"), knows, "{}: {report}", kind.name());
            assert!(!chair.get(path).await.page.contains("/congress/complaints"));
        });
    }
    let cooperative = hall_of(Kind::Cooperative);
    on_threads(async {
        let chair = cooperative.signed_in("chair", Role::UnitSecretary).await;
        let report = chair.get(&format!("{CONGRESS}/report")).await.page;
        assert!(!report.contains("name=\"delegates_elected\""), "no congress above: {report}");
    });
}

/// The value that a form is filled in with.
fn value_of(page: &str, field: &str) -> String {
    let at = page.find(&format!("name=\"{field}\" value=\"")).unwrap_or_else(|| panic!("{field}: {page}"));
    let rest = &page[at..];
    rest.split('"').nth(3).unwrap_or_default().to_owned()
}

fn held(hall: &Hall) -> Vec<PersonId> {
    hall.everybody_in();
    hall.nominates();
    hall.ballots_are_back();
    hall.counted_alike(None);
    hall.announce();
    let close = congress::floor::session::Command::Close {
        cycle: cycle_id(),
        unit: unit(),
        session: congress::floor::session::Session::Official,
    };
    hall.done(Command::Floor(congress::floor::Command::Session(close)));
    hall.people.clone()
}

#[test]
fn the_report_is_filled_in_from_the_record_and_another_number_is_taken_with_both_in_sight() {
    let hall = hall_of(Kind::Association);
    held(&hall);
    on_threads(async {
        let chair = hall.signed_in("chair", Role::UnitSecretary).await;
        let form = format!("{CONGRESS}/report");
        let page = chair.get(&form).await;
        for (field, value) in [
            ("delegates_convened", "4"),
            ("delegates_present", "4"),
            ("seats", "1"),
            ("elected", "1"),
            ("women", "1"),
            ("minorities", "0"),
            ("age_count", "1"),
            ("re_elected", ""),
        ] {
            assert_eq!(value_of(&page.page, field), value, "{field}");
        }
        let hidden = page.form("/congress/report");
        let day = today().to_string();
        let known = [
            "delegates_convened",
            "delegates_present",
            "seats",
            "list",
            "elected",
            "age_sum",
            "age_count",
            "under_40",
        ];
        let known: Vec<(&str, String)> = known.map(|field| (field, value_of(&page.page, field))).to_vec();
        let mut fields: Vec<(&str, &str)> =
            known.iter().map(|(field, value)| (*field, value.as_str())).collect();
        fields.extend([("first", day.as_str()), ("contents", "committee_election"), ("contents", "review")]);
        fields.extend([("women", "0")]);

        // What is required and blank is named; nothing is taken for 0.
        let blank = chair.send(&form, &with(&hidden, &fields)).await;
        assert!(blank.page.contains("href=\"#re_elected\""), "{}", blank.page);
        assert_eq!(hall.told("CongressReported"), 0);
        // Another number than the record's is shown beside it, and taken once the user says so.
        fields.extend([("re_elected", "0"), ("new", "1")]);
        let differs = chair.send(&form, &with(&hidden, &fields)).await;
        assert!(differs.page.contains("Nữ: sổ ghi 1, đã nhập 0"), "{}", differs.page);
        assert_eq!(hall.told("CongressReported"), 0);
        let other = [("differs", "women 1 2")];
        let wrong: Vec<_> = fields.iter().copied().chain(other).collect();
        chair.send(&form, &with(&hidden, &wrong)).await;
        assert_eq!(hall.told("CongressReported"), 0, "a consent to another number is none");
        fields.push(("differs", "women 1 0"));
        let done = chair.send(&form, &with(&hidden, &fields)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(hall.told("CongressReported"), 1);

        // A figure that was left blank is blank in the report of the progress and again in the correction; a 0 is a 0.
        let figures = {
            let book = hall.ledger.read();
            let holder = book.state.units.find(&unit()).expect("the unit");
            let congress = book.state.progress.congress(&cycle_id(), holder);
            congress.and_then(|one| one.figures()).cloned()
        };
        let figures = figures.expect("figures");
        assert_eq!((figures.given("women"), figures.given("minorities")), (Some(0), None));
        let correction = chair.get(&format!("{CONGRESS}/correction")).await.page;
        assert_eq!(
            (value_of(&correction, "women"), value_of(&correction, "minorities")),
            ("0".into(), String::new())
        );
    });
}

/// After the report nothing above ratifies this result: the seal of the ballots is next, on every page that leads on.
#[test]
fn after_the_report_the_next_act_is_the_button_and_the_end_is_said() {
    let hall = hall_of(Kind::Association);
    held(&hall);
    on_threads(async {
        let chair = hall.signed_in("chair", Role::UnitSecretary).await;
        let waiting = chair.get("/waiting").await.page;
        assert!(waiting.contains("/congress/report"), "a closed congress waits for its report: {waiting}");
        let report = progress::Command::Report {
            cycle: cycle_id(),
            on: today(),
            unit: unit(),
            days: Days { first: today(), last: today() },
            contents: vec![Content::Review, Content::CommitteeElection],
            indicators: Some(progress::Indicators { delegates_convened: 4, ..Default::default() }),
        };
        hall.happens(Command::Progress(report)).await;
        let console = chair.get(CONGRESS).await.page;
        let next = console.split("card next").nth(1).and_then(|rest| rest.split("</section>").next());
        assert!(next.is_some_and(|next| next.contains("/congress/custody")), "{console}");
        let own = chair.get(CONGRESS.trim_end_matches("/congress")).await.page;
        let button = own.split("<a class=\"button\"").nth(1).and_then(|rest| rest.split('>').next());
        assert!(button.is_some_and(|button| button.contains("/congress/custody")), "{own}");
        let small = chair.get(&format!("{CONGRESS}/small")).await.page;
        assert!(
            small.contains("4/4") && small.contains("/elections/committee/minutes.pdf"),
            "votes: {small}"
        );
    });
}

#[test]
fn an_address_that_only_takes_a_form_leads_to_the_page_with_the_form() {
    let hall = hall_of(Kind::Association);
    on_threads(async {
        let administrator = hall.signed_in("admin", Role::Administrator).await;
        assert_eq!(administrator.get("/accounts/several").await.to(), "/accounts#several");
    });
}
