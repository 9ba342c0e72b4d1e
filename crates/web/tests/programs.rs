//! Programs with a key of a person: the acts and views they have, and the problems they receive. Chương trình dùng khóa.

mod common;
#[path = "routes/schema.rs"]
mod schema;

use axum::http::{Request, StatusCode, header};
use common::{Answer, Browser, CONGRESS, Hall, cycle_id, on_threads, today, unit, with};
use congress::delegates::Kind;
use congress::elections;
use congress::permits::Role;
use schema::Described;
use serde_json::{Value, json};
use uuid::Uuid;

const UNIT: &str = "/units/X%402015-01-01";

/// Makes a key on the page; the answer is its secret.
async fn key(browser: &Browser<'_>, acts: &[&str]) -> String {
    let hidden = browser.get("/keys").await.form("/keys");
    let (unit, until) = (unit().to_string(), today().tomorrow().expect("a day").to_string());
    let mut fields = with(&hidden, &[("name", "Lịch công tác"), ("unit", &unit), ("until", &until)]);
    fields.extend(acts.iter().map(|act| ("act_name", *act)));
    let page = browser.send("/keys", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.page);
    let secret = page.page.split("class=\"secret\">").nth(1).and_then(|rest| rest.split('<').next());
    secret.expect("the secret, once").to_owned()
}

async fn read(browser: &Browser<'_>, key: &str, path: &str) -> Answer {
    let request = Request::get(path)
        .header(header::AUTHORIZATION, format!("Bearer {key}"))
        .header(header::ACCEPT, "application/json");
    browser.program(request, String::new()).await
}

async fn act(browser: &Browser<'_>, key: &str, body: &Value) -> (StatusCode, Value) {
    let request = Request::post("/api/acts")
        .header(header::AUTHORIZATION, format!("Bearer {key}"))
        .header(header::ACCEPT_LANGUAGE, "en")
        .header(header::CONTENT_TYPE, "application/json");
    let answer = browser.program(request, body.to_string()).await;
    let told = serde_json::from_str(&answer.page).unwrap_or(Value::Null);
    (answer.status, told)
}

fn plan(act: Uuid, day: jiff::civil::Date) -> Value {
    let congresses = [json!({ "unit": unit(), "days": { "first": day, "last": day } })];
    let plan = json!({ "cycle": cycle_id(), "on": today(), "congresses": congresses, "source": null });
    json!({ "act": act, "command": { "progress": { "plan": plan } } })
}

#[test]
fn a_program_does_what_its_key_allows_and_is_told_why_it_may_do_no_more() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let key = key(&browser, &["plan-congress", "look", "keep-roll"]).await;
        assert!(!browser.get("/keys").await.page.contains(&key), "a secret is shown once");

        let (number, day) = (Uuid::now_v7(), today().tomorrow().expect("a day"));
        let (status, told) = act(&browser, &key, &plan(number, day)).await;
        assert_eq!(status, StatusCode::CREATED, "{told}");
        assert_eq!(hall.told("CongressesPlanned"), 2);
        assert_eq!(act(&browser, &key, &plan(number, day)).await.0, StatusCode::OK, "sent twice, one act");
        let other = today().tomorrow().and_then(|day| day.tomorrow()).expect("a day");
        let (status, told) = act(&browser, &key, &plan(number, other)).await;
        assert_eq!((status, &told["type"]), (StatusCode::CONFLICT, &json!("/problems/used")), "{told}");

        // The rules answer as on a page: the kind, the facts, the way on, in the language asked for.
        let report = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "days": { "first": today(), "last": today() }, "contents": [], "indicators": null });
        let command = json!({ "act": Uuid::now_v7(), "command": { "progress": { "report": report } } });
        let (status, told) = act(&browser, &key, &command).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "the key names no reporting: {told}");
        let outside = json!({ "cycle": "khong-co", "on": today(), "congresses": [], "source": null });
        let command = json!({ "act": Uuid::now_v7(), "command": { "progress": { "plan": outside } } });
        let (status, told) = act(&browser, &key, &command).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert_eq!(told["type"], "/problems/progress-unknown-cycle", "{told}");
        assert_eq!(told["facts"]["cycle"], "khong-co", "{told}");
        assert!(told["next"].as_str().is_some_and(|next| !next.is_empty()), "{told}");

        // A program is judged by the rules of the day on which it acts.
        let mut early = plan(Uuid::now_v7(), day);
        early["command"]["progress"]["plan"]["on"] = json!(today().yesterday().expect("a day"));
        let (status, told) = act(&browser, &key, &early).await;
        assert_eq!(
            (status, &told["type"]),
            (StatusCode::UNPROCESSABLE_ENTITY, &json!("/problems/other-day"))
        );

        // A body that cannot be read is refused with the place of the fault.
        let wrong = json!({ "act": Uuid::now_v7(), "command": { "progress": { "plan": { "cycle": 7 } } } });
        let (status, told) = act(&browser, &key, &wrong).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{told}");
        assert!(told["facts"]["place"].as_str().is_some_and(|place| place.contains("plan")), "{told}");

        // Names are stored first: no roll has a person whom a paper could not name.
        let summons = |person: &Value, digest: &Value| {
            let called = [
                json!({ "person": person, "digest": digest, "details": null, "from": unit(), "kind": "member" }),
            ];
            let convene = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "delegates": called, "source": null });
            json!({ "act": Uuid::now_v7(), "command": { "delegates": { "convene": convene } } })
        };
        let nobody = summons(&json!(Uuid::now_v7()), &json!("ab".repeat(32)));
        let (status, told) = act(&browser, &key, &nobody).await;
        assert_eq!(
            (status, &told["type"]),
            (StatusCode::UNPROCESSABLE_ENTITY, &json!("/problems/unknown-name"))
        );
        let names = Request::post("/api/names")
            .header(header::AUTHORIZATION, format!("Bearer {key}"))
            .header(header::CONTENT_TYPE, "application/json");
        let stored = browser.program(names, json!({ "names": ["Hà Thị Oanh"] }).to_string()).await;
        assert_eq!(stored.status, StatusCode::CREATED, "{}", stored.page);
        let stored: Value = serde_json::from_str(&stored.page).expect("JSON");
        let (status, told) = act(&browser, &key, &summons(&stored[0]["person"], &stored[0]["digest"])).await;
        assert_eq!(status, StatusCode::CREATED, "{told}");

        // Without a key, with another, or with one that was taken back: nothing.
        for wrong in ["", "dhk_0"] {
            assert_eq!(act(&browser, wrong, &plan(Uuid::now_v7(), day)).await.0, StatusCode::UNAUTHORIZED);
        }
        let hidden = browser.get("/keys").await.form("/end");
        let page = browser.get("/keys").await.page;
        let end =
            page.split("action=\"/keys/").nth(1).and_then(|rest| rest.split('"').next()).expect("a key");
        browser.send(&format!("/keys/{end}"), &with(&hidden, &[])).await;
        assert_eq!(act(&browser, &key, &plan(Uuid::now_v7(), day)).await.0, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn a_program_reads_the_views_of_pages_and_no_page_about_its_owner() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let key = key(&browser, &["look", "keep-elections"]).await;
        let json = |answer: Answer| {
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.page);
            serde_json::from_str::<Value>(&answer.page).expect("JSON")
        };
        let units = json(read(&browser, &key, "/units").await);
        assert_eq!((&units["total"], &units["units"][0]["unit"]), (&json!(1), &json!(unit())), "{units}");
        let view = json(read(&browser, &key, UNIT).await);
        assert_eq!((&view["name"], &view["cycle"]), (&json!("Đảng bộ xã An Hòa"), &json!(cycle_id())));
        let board = json(read(&browser, &key, &format!("{UNIT}/board")).await);
        assert!(board["levels"].is_array(), "{board}");
        let elections = json(read(&browser, &key, &format!("{CONGRESS}/elections")).await);
        assert_eq!(elections[0]["office"], "committee", "{elections}");
        let election = json(read(&browser, &key, &format!("{CONGRESS}/elections/committee")).await);
        assert_eq!(election["rounds"], json!([]), "{election}");

        assert_eq!(read(&browser, "dhk_0", UNIT).await.status, StatusCode::UNAUTHORIZED);
        for path in ["/keys", "/sessions", "/accounts", "/session/password", "/imports", "/"] {
            assert_eq!(read(&browser, &key, path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        // Pages have names; a program reads views only, whatever its key names.
        let all = all_acts(&hall);
        let wide = self::key(&browser, &all).await;
        let views = web::views();
        for address in web::addresses() {
            let path = address.replace("{unit}", "X%402015-01-01").replace("{office}", "committee");
            let views = views.contains(&address);
            let is_open =
                ["/about", "/api", "/join", "/session", "/station"].iter().any(|open| path.starts_with(open));
            if path.contains('{') || is_open {
                continue;
            }
            if views {
                // What the key names it reads; the rest is not found, and no page comes in place of a view.
                let answer = read(&browser, &wide, &path).await;
                let is_problem = answer.page.contains("/problems/not-found");
                let fits = answer.status == StatusCode::OK || is_problem;
                assert!(fits, "{path}: {} {}", answer.status, answer.page);
                serde_json::from_str::<Value>(&answer.page).expect("JSON");
                continue;
            }
            let status = read(&browser, &wide, &path).await.status;
            let is_shut = matches!(status, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED);
            assert!(is_shut, "{path}: {status}");
        }
        let form = Request::post(format!("{UNIT}/plan"))
            .header(header::AUTHORIZATION, format!("Bearer {key}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = browser.program(form, "csrf=&act=".to_owned()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "a key sends no forms");
    });
}

#[test]
fn a_long_roll_is_read_in_parts_and_its_history_says_how_long_it_is() {
    let names: Vec<String> = (0..130).map(|number| format!("Nguyễn Văn Số {number}")).collect();
    let called: Vec<(&str, Kind)> = names.iter().map(|name| (name.as_str(), Kind::Member)).collect();
    let hall = Hall::called_for(today(), 150, &called);
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let key = key(&browser, &["look", "keep-roll"]).await;
        let (mut people, mut after, mut totals) = (Vec::new(), String::new(), Vec::new());
        loop {
            let answer = read(&browser, &key, &format!("{CONGRESS}/roll?after={after}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.page);
            let part: Value = serde_json::from_str(&answer.page).expect("JSON");
            totals.push(part["total"].as_u64().expect("a number"));
            people.extend(
                part["delegates"].as_array().expect("people").iter().map(|one| one["person"].clone()),
            );
            match part["next"].as_str() {
                Some(next) => after = next.to_owned(),
                None => break,
            }
        }
        let numbers: std::collections::BTreeSet<String> = people.iter().map(Value::to_string).collect();
        assert_eq!((totals[0] as usize, numbers.len()), (people.len(), people.len()), "each once");
        assert!(totals.len() > 1 && totals.iter().all(|total| *total == totals[0]), "{totals:?}");

        // A search reads the names that the view does not say.
        let found = read(&browser, &key, &format!("{CONGRESS}/roll?q=so%20129")).await;
        let found: Value = serde_json::from_str(&found.page).expect("JSON");
        assert_eq!((&found["total"], &found["next"]), (&json!(1), &Value::Null), "{found}");
        let wrong = read(&browser, &key, &format!("{CONGRESS}/roll?after=x")).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST, "{}", wrong.page);

        let history = read(&browser, &key, &format!("{UNIT}/history")).await;
        let history: Value = serde_json::from_str(&history.page).expect("JSON");
        let acts = history["acts"].as_array().expect("acts");
        assert_eq!(history["total"], json!(acts.len()), "{history}");
        let seqs: Vec<u64> = acts.iter().filter_map(|act| act["seq"].as_u64()).collect();
        assert!(seqs.is_sorted_by(|newer, older| newer > older), "{seqs:?}");
        let middle = seqs[seqs.len() / 2];
        let older = read(&browser, &key, &format!("{UNIT}/history?after={middle}")).await;
        let older: Value = serde_json::from_str(&older.page).expect("JSON");
        let first = older["acts"][0]["seq"].as_u64().expect("an older act");
        assert_eq!(Some(first), seqs.iter().copied().find(|seq| *seq < middle), "{older}");
    });
}

#[test]
fn a_poll_and_decisions_from_outside_are_read_while_there_are_any() {
    let hall = Hall::nominated();
    on_threads(async {
        let secretary = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let administrator = hall.signed_in("quan-tri", Role::Administrator).await;
        let described = Described::of(&secretary.get("/api/openapi.json").await.page);
        let view = async |browser: &Browser<'_>, address: &str| {
            let path = address.replace("{unit}", "X%402015-01-01").replace("{office}", "committee");
            let answer = browser.view(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.page);
            let view: Value = serde_json::from_str(&answer.page).expect("JSON");
            assert_eq!(described.faults(described.view(address), &view), [""; 0], "{view:#}");
            view
        };
        let poll = view(&secretary, "/units/{unit}/congress/elections/{office}/poll").await;
        assert_eq!(
            (&poll["stage"], &poll["candidates"], &poll["ranked"]),
            (&json!("ask"), &json!(2), &json!([]))
        );
        let outside = view(&administrator, "/units/{unit}/congress/outside-decision").await;
        assert_eq!(outside["recorded"], json!([]));
    });
    // The list is closed without a poll: there is no page, and no view.
    hall.ballots_are_back();
    on_threads(async {
        let secretary = hall.signed_in("pho-bi-thu", Role::UnitSecretary).await;
        let poll = format!("{CONGRESS}/elections/committee/poll");
        assert_eq!(secretary.get(&poll).await.status, StatusCode::NOT_FOUND);
        assert_eq!(secretary.view(&poll).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_views_of_a_congress_with_a_result_are_as_described() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    hall.announce();
    on_threads(async {
        let secretary = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let described = Described::of(&secretary.get("/api/openapi.json").await.page);
        let person = hall.people[0].to_string();
        let parts = [
            ("{unit}", "X%402015-01-01"),
            ("{office}", "committee"),
            ("{organ}", "tellers"),
            ("{paper}", "minutes"),
            ("{person}", person.as_str()),
        ];
        let mut read = 0;
        for address in web::views() {
            let path = parts.iter().fold(address.clone(), |path, (part, value)| path.replace(part, value));
            let answer = secretary.view(&path).await;
            if path.contains('{') || answer.status == StatusCode::NOT_FOUND {
                continue;
            }
            let view: Value = serde_json::from_str(&answer.page).expect("JSON");
            assert_eq!(described.faults(described.view(&address), &view), [""; 0], "{path}: {view:#}");
            read += 1;
            if address.ends_with("/elections/{office}") {
                let result = &view["rounds"][0]["result"];
                assert_eq!(result["votes"].as_array().map(Vec::len), Some(2), "{view:#}");
            }
            if address.ends_with("/custody") {
                assert_eq!(view["offices"][0]["to_seal"], 4, "{view:#}");
            }
        }
        assert!(read >= 20, "{read} views");
    });
}

#[test]
fn a_program_claims_nothing_that_only_the_server_can_know() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let acts = ["plan-congress", "postpone-congress", "look", "keep-roll", "keep-minutes"];
        let key = key(&browser, &acts).await;
        let people = ledger::verify_people(hall.folder()).expect("the record");
        assert!(people.is_sound(), "a key is nobody's name: {people:?}");
        let day = today().tomorrow().expect("a day");
        let refused = async |command: Value, status: StatusCode, kind: &str, place: &str| {
            let body = json!({ "act": Uuid::now_v7(), "command": command });
            let (got, told) = act(&browser, &key, &body).await;
            assert_eq!((got, &told["type"]), (status, &json!(format!("/problems/{kind}"))), "{told}");
            if !place.is_empty() {
                assert_eq!(told["facts"]["place"], place, "{told}");
            }
        };

        // A file that the server did not read; words that hide or flood others.
        let mut read = plan(Uuid::now_v7(), day)["command"].clone();
        read["progress"]["plan"]["source"] =
            json!({ "file": "ke-hoach.xlsx", "sha256": "ab".repeat(32), "rows": 1 });
        refused(read, StatusCode::UNPROCESSABLE_ENTITY, "not-taken", "command.progress.plan.source").await;
        for reason in ["dài ".repeat(2_501), "mưa\u{202e}bão".to_owned(), "mưa\u{0}".to_owned()] {
            let postpone = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "reason": reason, "until": null });
            let command = json!({ "progress": { "postpone": postpone } });
            refused(
                command,
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-taken",
                "command.progress.postpone.reason",
            )
            .await;
        }

        // A unit that does not exist is answered like one out of reach.
        let mut beyond = plan(Uuid::now_v7(), day)["command"].clone();
        beyond["progress"]["plan"]["congresses"][0]["unit"] = json!("Y@2016-01-01");
        refused(beyond, StatusCode::NOT_FOUND, "not-found", "").await;

        // Details that no form has stored, and a text that is no text.
        let person = hall.people[0];
        let describe = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "person": person, "details": "ab".repeat(32) });
        let command = json!({ "delegates": { "describe": describe } });
        refused(command, StatusCode::UNPROCESSABLE_ENTITY, "unknown-name", "").await;
        let file = hall.ledger.blobs().put(b"%PDF-1.7 \xff\xfe").expect("a file");
        let place = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "paper": "minutes" });
        let command = json!({ "minutes": { "place": place, "step": { "draft": { "text": file } } } });
        refused(command, StatusCode::UNPROCESSABLE_ENTITY, "unknown-text", "").await;
    });
}

#[test]
fn a_program_announces_what_is_in_the_ballot_box() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    on_threads(async {
        let browser = hall.signed_in("thu-ky", Role::UnitSecretary).await;
        let key = key(&browser, &["keep-elections", "look"]).await;
        let announce = |opened: Value| {
            let place = json!({ "cycle": cycle_id(), "on": today(), "unit": unit(), "office": "committee" });
            let command =
                json!({ "elections": { "place": place, "step": { "announce": { "opened": opened } } } });
            json!({ "act": Uuid::now_v7(), "command": command })
        };
        let sums = elections::Sums { valid: 4, invalid: Default::default(), votes: Vec::new() };
        let invented = announce(json!({ "ab".repeat(32): sums }));
        let (status, told) = act(&browser, &key, &invented).await;
        assert_eq!(
            (status, &told["type"]),
            (StatusCode::UNPROCESSABLE_ENTITY, &json!("/problems/not-taken")),
            "{told}"
        );
        assert_eq!(hall.told("ResultAnnounced"), 0);
        let honest = announce(json!({}));
        assert_eq!(act(&browser, &key, &honest).await.0, StatusCode::CREATED);
        assert_eq!(hall.told("ResultAnnounced"), 1);
        assert_eq!(act(&browser, &key, &honest).await.0, StatusCode::OK, "sent twice, one act");
        assert_eq!(hall.told("ResultAnnounced"), 1);
    });
}

/// Values that fit a schema of the description, by a seed.
struct Made<'a> {
    schemas: &'a Value,
    chance: fastrand::Rng,
}

impl Made<'_> {
    fn of(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            let found = self.schemas[name].clone();
            return self.of(&found, depth);
        }
        if let Some(cases) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            // Deep down, the plainest case ends what contains itself.
            let plain = cases.iter().find(|case| case["type"] == "null" || case["type"] == "string");
            let case = if depth > 12 {
                plain.unwrap_or(&cases[0])
            } else {
                &cases[self.chance.usize(..cases.len())]
            };
            return self.of(&case.clone(), depth + 1);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return self.of(&all[0].clone(), depth + 1);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.chance.usize(..values.len())].clone();
        }
        let kinds = match &schema["type"] {
            Value::Array(kinds) => kinds.clone(),
            Value::Null => vec![json!("object")],
            kind => vec![kind.clone()],
        };
        match kinds[self.chance.usize(..kinds.len())].as_str().unwrap_or("null") {
            "null" => Value::Null,
            "boolean" => json!(self.chance.bool()),
            "integer" | "number" => self.number(schema),
            "string" => self.text(schema),
            "array" if schema["prefixItems"].is_array() => {
                let items = schema["prefixItems"].as_array().cloned().unwrap_or_default();
                Value::Array(items.iter().map(|item| self.of(item, depth + 1)).collect())
            }
            "array" => {
                let most = if depth > 10 { 0 } else { 3 };
                let count = self.chance.usize(..=most).max(schema["minItems"].as_u64().unwrap_or(0) as usize);
                let items: Vec<Value> = (0..count).map(|_| self.of(&schema["items"], depth + 1)).collect();
                Value::Array(items)
            }
            _ => self.object(schema, depth),
        }
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut made = serde_json::Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if required.contains(&name.as_str()) || (depth <= 12 && self.chance.bool()) {
                made.insert(name.clone(), self.of(property, depth + 1));
            }
        }
        Value::Object(made)
    }

    fn number(&mut self, schema: &Value) -> Value {
        let (least, most) = match schema["format"].as_str() {
            Some("int64") if schema["minimum"].is_null() => (-5, 5_000),
            _ => (0, 5_000),
        };
        let most = schema["maximum"].as_i64().unwrap_or(most).min(most);
        let most = if schema["format"] == "int8" || most == 255 { 200 } else { most };
        json!([least, 0, 1, 7, 40, most][self.chance.usize(..6)].clamp(least, most))
    }

    fn text(&mut self, schema: &Value) -> Value {
        let pattern = schema["pattern"].as_str().unwrap_or_default();
        let words = ["", "x", "Đông Hưng", "Trần Thị An", "⟦a⟧", "'; --", "Nghị quyết số 01-NQ/ĐU"];
        let day =
            format!("20{:02}-0{}-1{}", self.chance.u8(10..40), self.chance.u8(1..9), self.chance.u8(0..9));
        match (pattern, schema["format"].as_str()) {
            (_, Some("uuid")) => json!(Uuid::from_u128(u128::from(self.chance.u8(..)))),
            (_, Some("date")) => json!(day),
            (_, Some("date-time")) => json!(format!("{day}T08:00:00")),
            ("", _) if schema["example"].is_string() => schema["example"].clone(),
            (_, _) if pattern.starts_with("^.+@") => {
                json!([unit().to_string(), "Y@2016-01-01".into()][self.chance.usize(..2)])
            }
            ("^[0-9a-f]{64}$", _) => json!("ab".repeat(32)),
            ("^[a-z0-9-]+$", _) => json!(["vn-party-2024", "khong-co"][self.chance.usize(..2)]),
            ("", _) => {
                json!([cycle_id().as_str(), words[self.chance.usize(..words.len())]][self.chance.usize(..2)])
            }
            // `^(keyed|scanned)$`
            _ if pattern.starts_with("^(operator") => json!("operator"),
            _ => {
                let choices: Vec<&str> = pattern.trim_matches(['^', '$', '(', ')']).split('|').collect();
                json!(choices[self.chance.usize(..choices.len())])
            }
        }
    }
}

#[test]
fn whatever_fits_the_description_is_read_and_decided_and_breaks_nothing() {
    let hall = Hall::open();
    on_threads(async {
        let browser = hall.signed_in("bi-thu", Role::UnitSecretary).await;
        let acts = all_acts(&hall);
        let key = key(&browser, &acts).await;
        let answer = read(&browser, &key, "/api/openapi.json").await;
        let described: Value = serde_json::from_str(&answer.page).expect("JSON");
        let schemas = &described["components"]["schemas"];
        let mut met = std::collections::BTreeMap::new();
        for seed in 0..2000 {
            let mut made = Made { schemas, chance: fastrand::Rng::with_seed(seed) };
            let mut body = made.of(&schemas["Act"], 0);
            body["act"] = json!(Uuid::now_v7());
            let (status, told) = act(&browser, &key, &body).await;
            *met.entry(status.as_u16()).or_insert(0) += 1;
            let fits = matches!(status.as_u16(), 201 | 404 | 422);
            assert!(fits, "seed {seed}: {status} {told}\n{body:#}");
        }
        assert!(met.contains_key(&422) && met.contains_key(&404), "{met:?}");
    });
}

/// The acts that a secretary may put into a key.
fn all_acts(hall: &Hall) -> Vec<&'static str> {
    let names = congress::permits::Act::ALL.map(congress::permits::Act::name);
    names.into_iter().filter(|act| browser_page_offers(hall, act)).collect()
}

/// Whether a secretary may put an act into a key.
fn browser_page_offers(hall: &Hall, act: &str) -> bool {
    use congress::permits::{Act, may, tokens};
    let act = Act::ALL.into_iter().find(|one| one.name() == act).expect("an act");
    let book = hall.ledger.read();
    let grant = book.state.permits.grants().last().expect("a role");
    let holder = book.state.units.find(&unit()).expect("the unit");
    let actor = congress::Actor::Person(grant.person);
    !tokens::WITHHELD.contains(&act) && may(&book.state, actor, act, holder, today())
}
