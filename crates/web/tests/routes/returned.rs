//! Every form of every page, refused: it comes back with the refusal above it and everything typed in it. Biểu mẫu trả lại.
//!
//! The forms are those that pages show to viewers in the world of the table. Each is filled in and sent as of yesterday, which
//! the rules refuse for every act of a congress; an act beside a congress is refused by what is typed.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use uuid::Uuid;

use crate::common::{cycle_id, on_threads, today};
use crate::keys;
use crate::viewers::{Founded, Viewer, World};

/// A text that stands on no page, with letters that HTML must escape.
const TYPED: &str = "Lời đã gõ <thử> & \"giữ\"";

/// A password that no account has.
const PASSWORD: &str = "chim bay ve to cuoi ngay";

/// A form of a page.
struct Form {
    action: String,
    is_with_file: bool,
    /// Its fields as filled in, and those whose value must come back.
    fields: Vec<(String, String)>,
    kept: Vec<(String, String)>,
}

impl Form {
    /// The same, as a page of today draws it.
    fn of_today(&self) -> Form {
        let meant = format!("{} {}", today(), cycle_id());
        let now = |(name, value): &(String, String)| {
            (name.clone(), if name == "meant" { meant.clone() } else { value.clone() })
        };
        let fields = self.fields.iter().map(now).collect();
        Form { action: self.action.clone(), is_with_file: self.is_with_file, fields, kept: self.kept.clone() }
    }
}

/// What became of a form that was sent.
enum Became {
    Kept,
    Lost(String),
    /// The act was accepted, so nothing was refused.
    Taken,
}

#[test]
fn every_refused_form_comes_back_with_everything_typed() {
    let founded = Founded::new();
    let mut became: BTreeMap<String, Became> = BTreeMap::new();
    on_threads(async { became = walked(&founded).await });
    let lost: Vec<String> = became
        .iter()
        .filter_map(|(line, became)| match became {
            Became::Lost(why) => Some(format!("{line}: {why}")),
            _ => None,
        })
        .collect();
    assert!(lost.is_empty(), "{} forms lose what was typed:\n{}", lost.len(), lost.join("\n"));
    let taken: Vec<&str> = became
        .iter()
        .filter(|(_, became)| matches!(became, Became::Taken))
        .map(|(line, _)| line.as_str())
        .collect();
    assert_eq!(taken, TAKEN, "forms that nothing here refuses");
    assert!(became.len() >= MOST, "only {} forms were found", became.len());
}

#[test]
fn a_refusal_without_a_page_shows_the_text_that_was_typed() {
    let founded = Founded::new();
    on_threads(async {
        let mut world = World::opened(&founded).await;
        let (mut n_back, mut n_alone, mut lost) = (0, 0, Vec::new());
        for address in web::addresses() {
            for line in keys::lines(&address, "POST") {
                // The administrator's lines ask for a picture, a file or a password; the desk's are ballots.
                if line.contains("/desk") || OPEN.contains(&line.as_str()) || line.starts_with("/api") {
                    continue;
                }
                let path = keys::filled(&line, &world);
                for name in ["unit_secretary X", "organisation_commission R", "administrator R"] {
                    let viewer = founded.viewers.iter().find(|viewer| viewer.name == name).expect("a viewer");
                    let before = world.seq();
                    let answer = bare(&world, viewer, &path).await;
                    let (status, html) = answer;
                    if world.seq() != before {
                        world = World::opened(&founded).await;
                    }
                    if status != StatusCode::UNPROCESSABLE_ENTITY || !html.contains("card refused") {
                        continue;
                    }
                    // Where a page still has the form, it came back on it; a field that it never had is not looked for.
                    if forms_as_shown(&html)
                        .iter()
                        .any(|(action, form)| *action == path && form.contains("name=\"from_page\""))
                    {
                        n_back += 1;
                        break;
                    }
                    n_alone += 1;
                    if !html.contains(&escaped(TYPED)) {
                        lost.push(format!("{line} as {name}: the text"));
                    }
                    if path.contains("/congress/") && !html.contains("sse-connect=") {
                        lost.push(format!("{line} as {name}: the bar of the congress"));
                    }
                    break;
                }
            }
        }
        assert!(lost.is_empty(), "{}", lost.join("\n"));
        assert!(n_back >= 10 && n_alone >= 20, "only {n_back} came back and {n_alone} stood alone");
    });
}

/// Sends a form of the fields that forms have, from nowhere.
async fn bare(world: &World<'_>, viewer: &Viewer, path: &str) -> (StatusCode, String) {
    let page = world.browser(viewer).get("/session/password").await;
    let csrf = page.secret();
    let meant = format!("{} {}", today().yesterday().expect("a day"), cycle_id());
    let (act, day) = (Uuid::now_v7().to_string(), today().to_string());
    let fields = [
        ("csrf", csrf.as_str()),
        ("act", &act),
        ("meant", &meant),
        ("reason", TYPED),
        ("text", TYPED),
        ("matter", TYPED),
        ("number", "1"),
        ("seats", "2"),
        ("ballots", "4"),
        ("package", "1"),
        ("on", &day),
        ("dated", &day),
        ("body", TYPED),
        ("signer", TYPED),
        ("session", "official"),
        ("deed", "start"),
        ("for_it", "4"),
        ("against", "0"),
        ("not_voting", "0"),
        ("what", "approval"),
        ("choice", "postponement"),
    ];
    let body: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = world.browser(viewer).answers(request, body.join("&")).await;
    let status = answer.status();
    let bytes = answer.into_body().collect().await.expect("a body").to_bytes();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

/// Forms that nothing typed in them makes wrong.
const TAKEN: [&str; 1] = ["/units/{unit}/congress/elections/{office}/desk/scans"];

/// Forms with something to lose on the pages of this world.
const MOST: usize = 46;

/// Sends each form of each page once, by the first viewer who is shown it.
async fn walked(founded: &Founded) -> BTreeMap<String, Became> {
    let mut world = World::opened(founded).await;
    let mut became = BTreeMap::new();
    let posts: Vec<(String, String)> = web::addresses()
        .iter()
        .flat_map(|address| keys::lines(address, "POST"))
        .map(|line| (keys::filled(&line, &world), line))
        .collect();
    let skipped = ["/board/live", "/{*name}", "/openapi.json", ".pdf}", ".docx}", ".csv}", ".xlsx}"];
    for address in web::addresses() {
        for page in keys::lines(&address, "GET") {
            if skipped.iter().any(|end| page.ends_with(end)) {
                continue;
            }
            for viewer in founded.viewers.iter().filter(|viewer| !viewer.is_out && !viewer.is_elsewhere) {
                let path = keys::filled(&page, &world);
                let Some(html) = asked(&world, viewer, &path).await else { continue };
                let has_bar = html.contains("sse-connect=");
                for (form, wild) in forms(&html, false).into_iter().zip(forms(&html, true)) {
                    let found = posts.iter().find(|(action, _)| *action == form.action);
                    let line = found.map_or_else(|| named(&form.action), |(_, line)| line.clone());
                    if became.contains_key(&line)
                        || form.kept.is_empty()
                        || OPEN.contains(&form.action.as_str())
                    {
                        continue;
                    }
                    let before = world.seq();
                    let mut last = sent(&world, viewer, &path, &form, has_bar).await;
                    if world.seq() != before || matches!(last, Became::Taken) {
                        world = World::opened(founded).await;
                        last = sent(&world, viewer, &path, &wild, has_bar).await;
                        world = World::opened(founded).await;
                    }
                    became.insert(line.clone(), last);
                    // No text is without a largest length, on a form of today too.
                    if wild.kept.iter().any(|(name, value)| name != "people" && value.starts_with(TYPED)) {
                        let before = world.seq();
                        sent(&world, viewer, &path, &wild.of_today(), has_bar).await;
                        if world.seq() != before {
                            became.insert(line, Became::Lost("a text of any length is recorded".to_owned()));
                            world = World::opened(founded).await;
                        }
                    }
                }
            }
        }
    }
    became
}

/// Forms that are no act of a viewer.
const OPEN: [&str; 4] = ["/language", "/session", "/session/end", "/join"];

/// The address of a form about a thing that the table of keys does not name.
fn named(action: &str) -> String {
    let parts = action.split('/').map(|part| match part.parse::<Uuid>() {
        Ok(_) => "{id}",
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

async fn asked(world: &World<'_>, viewer: &Viewer, path: &str) -> Option<String> {
    let answer = world.browser(viewer).get(path).await;
    (answer.status == StatusCode::OK).then_some(answer.page)
}

/// Sends a form from its page.
async fn sent(world: &World<'_>, viewer: &Viewer, page: &str, form: &Form, has_bar: bool) -> Became {
    let (kind, body) = match form.is_with_file {
        true => {
            let part = |(name, value): &(String, String)| {
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            };
            let fields: String = form.fields.iter().map(part).collect();
            ("multipart/form-data; boundary=edge", fields + "--edge--\r\n")
        }
        false => {
            let fields =
                form.fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
            ("application/x-www-form-urlencoded", fields.collect::<Vec<_>>().join("&"))
        }
    };
    let request = Request::post(&form.action)
        .header(header::CONTENT_TYPE, kind)
        .header(header::REFERER, format!("http://127.0.0.1{page}"));
    let answer = world.browser(viewer).answers(request, body).await;
    let status = answer.status();
    // A text too long for the whole form is refused before the form is read.
    if status.is_redirection() || status == StatusCode::PAYLOAD_TOO_LARGE {
        return Became::Taken;
    }
    let bytes = answer.into_body().collect().await.expect("a body").to_bytes();
    let html = String::from_utf8_lossy(&bytes).into_owned();
    let says_no =
        html.contains("card refused") || html.contains("class=\"errors\"") || html.contains("done-warn");
    if !says_no {
        return if status.is_success() {
            Became::Taken
        } else {
            Became::Lost(format!("{status} from {page}"))
        };
    }
    let back = forms_as_shown(&html);
    let Some(back) = back.iter().find(|(action, _)| *action == form.action) else {
        return Became::Lost(format!(
            "{status}: the form is not on the page; sent from {page} by {}",
            viewer.name
        ));
    };
    if has_bar && !html.contains("sse-connect=") {
        return Became::Lost(format!(
            "{status}: the bar of the congress; sent from {page} by {}",
            viewer.name
        ));
    }
    if html.contains(PASSWORD) {
        return Became::Lost(format!("{status}: a password comes back; sent from {page} by {}", viewer.name));
    }
    let missing = form.kept.iter().find(|(name, value)| !shows(&back.1, name, value));
    match missing {
        Some((name, value)) => {
            Became::Lost(format!("{status}: {name} was “{value}”; sent from {page} by {}", viewer.name))
        }
        None => Became::Kept,
    }
}

/// Whether a form as it is shown has this value in this field.
fn shows(form: &str, name: &str, value: &str) -> bool {
    let value = escaped(value);
    let named = format!("name=\"{name}\"");
    form.split('<').any(|tag| {
        let is_field = tag.starts_with("input") && tag.contains(&named);
        is_field && (tag.contains(&format!("value=\"{value}\"")))
    }) || form.contains(&format!(">\n{value}</textarea>"))
        || form.contains(&format!(">{value}</textarea>"))
        || form.contains(&format!("value=\"{value}\" selected"))
        || form.contains(&format!("selected value=\"{value}\""))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;")
}

/// The forms of a page: address, and everything in them.
fn forms_as_shown(html: &str) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for part in html.split("<form").skip(1) {
        let form = part.split("</form>").next().unwrap_or_default();
        let head = form.split('>').next().unwrap_or_default();
        if head.contains("method=\"post\"") {
            forms.push((value(head, "action").unwrap_or_default(), form.to_owned()));
        }
    }
    forms
}

/// The forms of a page, filled in: as a clerk may, or with what no rule accepts.
fn forms(html: &str, is_wild: bool) -> Vec<Form> {
    forms_as_shown(html).into_iter().map(|(action, form)| filled(action, &form, is_wild)).collect()
}

fn filled(action: String, form: &str, is_wild: bool) -> Form {
    let head = form.split('>').next().unwrap_or_default();
    // Ballots and badges are not shown again, whatever is typed.
    let is_secret = head.contains("data-secret") || head.contains("data-send-only");
    let is_with_file = head.contains("multipart/form-data");
    let mut filled = Form { action, is_with_file, fields: Vec::new(), kept: Vec::new() };
    let mut radios: BTreeSet<String> = BTreeSet::new();
    for tag in form.split('<').skip(1) {
        let Some(name) = value(tag, "name") else { continue };
        let kind = value(tag, "type").unwrap_or_else(|| "text".to_owned());
        let drawn = value(tag, "value").unwrap_or_default();
        let (put, is_kept) = match (tag.split([' ', '>']).next().unwrap_or_default(), kind.as_str()) {
            ("input", "hidden") if name == "meant" => {
                (format!("{} {}", today().yesterday().expect("a day"), cycle_id()), false)
            }
            ("input", "hidden") => (drawn, false),
            ("input", "file" | "submit") => continue,
            ("input", "password") => (PASSWORD.to_owned(), false),
            ("input", "checkbox") => (drawn, false),
            ("input", "radio") => {
                if !radios.insert(name.clone()) {
                    continue;
                }
                (drawn, false)
            }
            ("input", "number") => (if is_wild { "4000000000" } else { "7" }.to_owned(), true),
            ("input", "date") if is_wild => ("1900-01-01".to_owned(), true),
            ("input", "date") => (today().to_string(), true),
            ("input", "time") => ("10:15".to_owned(), true),
            ("input", _) => (TYPED.repeat(if is_wild { 150 } else { 1 }), name != "second_login"),
            // A paper may have many pages, and not any number.
            ("textarea", _) if is_wild && name == "text" => (TYPED.repeat(9_000), true),
            ("textarea", _) => (format!("{TYPED}\nDòng hai"), true),
            ("button", _) => continue,
            ("select", _) => {
                let list = form.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
                let list = list.split("</select>").next().unwrap_or_default();
                let last = list
                    .rsplit("<option")
                    .next()
                    .and_then(|option| value(option.split('>').next()?, "value"));
                (last.clone().unwrap_or_default(), last.is_some_and(|last| !last.is_empty()))
            }
            _ => continue,
        };
        if is_kept && !is_secret {
            filled.kept.push((name.clone(), put.clone()));
        }
        filled.fields.push((name, put));
    }
    filled
}

/// The value of an attribute.
fn value(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
    let value = rest.split('"').next()?;
    Some(value.replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&"))
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
