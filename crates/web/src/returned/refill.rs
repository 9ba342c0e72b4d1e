//! Puts what was typed back into a form of a page. Điền lại những gì đã gõ vào biểu mẫu.
//!
//! It reads only HTML of our own templates: names in lower case, values in double quotes, forms not nested. Identity
//! fields of a form (the number of the item it is about) must be those that were sent: what was typed about one
//! item is never put into the form of another.

use std::collections::HashMap;
use std::ops::Range;

use super::{FROM_PAGE, shows_again};
use crate::reply::decoded;

/// Fields that a form has for technical reasons; each time it is drawn they are others.
const TECHNICAL: [&str; 5] = ["csrf", "act", "again", "meant", FROM_PAGE];

/// Hidden fields that say how the page was seen, and not what the form is about.
const OF_THE_VIEW: [&str; 4] = ["ages_on", "place", "stack", "version"];

/// A form that goes back to a page.
pub(super) struct Form<'a> {
    /// Its address.
    pub action: &'a str,
    pub typed: &'a [(String, String)],
    /// The address of the page, which the form carries from now on.
    pub from_page: Option<&'a str>,
}

/// A tag of a page.
struct Tag<'a> {
    name: &'a str,
    is_end: bool,
    at: Range<usize>,
    attributes: Vec<Attribute<'a>>,
    /// For a field of several lines: its text.
    text: Range<usize>,
}

struct Attribute<'a> {
    name: &'a str,
    /// As it stands in the page.
    raw: &'a str,
    value: String,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|found| found.name == name).map(|found| found.value.as_str())
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The tag without some of its attributes and with others.
    fn with(&self, left_out: &[&str], more: &str) -> String {
        let kept = self.attributes.iter().filter(|attribute| !left_out.contains(&attribute.name));
        let kept: String = kept.map(|attribute| format!(" {}", attribute.raw)).collect();
        format!("<{}{kept}{more}>", self.name)
    }
}

/// Values by the names of their fields, in order.
type Sent<'a> = HashMap<&'a str, Vec<&'a str>>;

/// A form found in a page: its tags, and the `details` that it is folded into.
struct Found {
    tags: Range<usize>,
    folded_into: Vec<usize>,
}

impl Form<'_> {
    /// The page with the words above the form, everything typed in its fields, and nothing folded away that it is in.
    /// `words` gets whether the form has a field that is never shown again. `None` if the page has no such form.
    pub(super) fn put_into(
        &self,
        page: &str,
        title: Option<&str>,
        words: &dyn Fn(bool) -> Option<String>,
    ) -> Option<String> {
        let tags = tags(page);
        let sent = self.sent();
        let found = self.found_in(&tags, &sent)?;
        let fields: Vec<usize> = fields(&tags, &found.tags);
        let form = &tags[found.tags.start];
        // Ballots and scanned badges are never shown again.
        let is_secret = form.has("data-secret") || form.has("data-send-only");
        let never_shown =
            fields.iter().any(|at| matches!(tags[*at].get("type"), Some("file" | "password"))) || is_secret;

        let mut changes: Vec<(Range<usize>, String)> = Vec::new();
        if let Some(words) = words(never_shown) {
            changes.push((form.at.start..form.at.start, words));
        }
        if let Some(from) = self.from_page {
            let field = format!("<input type=\"hidden\" name=\"{FROM_PAGE}\" value=\"{}\">", escaped(from));
            changes.push((form.at.end..form.at.end, field));
        }
        if let (Some(title), Some(tag)) = (title, tags.iter().find(|tag| tag.name == "title")) {
            changes.push((tag.at.end..tag.at.end, format!("{}: ", escaped(title))));
        }
        for at in found.folded_into {
            changes.push((tags[at].at.clone(), tags[at].with(&["open"], " open")));
        }
        if !is_secret {
            changes.extend(values(&tags, &fields, &sent));
        }
        changes.sort_by_key(|(at, _)| at.start);
        Some(changed(page, &changes))
    }

    /// The form of this address that says the same about what it is about.
    fn found_in(&self, tags: &[Tag], sent: &Sent) -> Option<Found> {
        let mut folds: Vec<usize> = Vec::new();
        let mut found: Option<(usize, Found)> = None;
        for (at, tag) in tags.iter().enumerate() {
            match (tag.name, tag.is_end) {
                ("details", false) => folds.push(at),
                ("details", true) => {
                    folds.pop();
                }
                ("form", false) if tag.get("method") == Some("post") => {
                    if path_of(tag.get("action").unwrap_or_default()) != path_of(self.action) {
                        continue;
                    }
                    let end = tags[at..].iter().position(|tag| tag.name == "form" && tag.is_end)?;
                    let tags_of_form = at..at + end;
                    let Some(fits) = self.fits(tags, &tags_of_form, sent) else { continue };
                    if found.as_ref().is_none_or(|(best, _)| fits > *best) {
                        found = Some((fits, Found { tags: tags_of_form, folded_into: folds.clone() }));
                    }
                }
                _ => {}
            }
        }
        found.map(|(_, found)| found)
    }

    /// How many fields of a form were sent; `None` if it is about something else.
    fn fits(&self, tags: &[Tag], form: &Range<usize>, sent: &Sent) -> Option<usize> {
        let mut n_sent = 0;
        for at in fields(tags, form) {
            let Some(name) = tags[at].get("name") else { continue };
            let value = tags[at].get("value").unwrap_or_default();
            let is_about = tags[at].get("type") == Some("hidden")
                && !value.is_empty()
                && !TECHNICAL.contains(&name)
                && !OF_THE_VIEW.contains(&name);
            let values = sent.get(name);
            if is_about && values.is_none_or(|values| !values.contains(&value)) {
                return None;
            }
            n_sent += usize::from(values.is_some());
        }
        Some(n_sent)
    }

    /// What was sent, by the names of the fields.
    fn sent(&self) -> Sent<'_> {
        let mut sent = Sent::new();
        for (name, value) in self.typed {
            sent.entry(name).or_default().push(value);
        }
        sent
    }
}

/// The changes that put what was typed into fields.
fn values(tags: &[Tag], fields: &[usize], sent: &Sent) -> Vec<(Range<usize>, String)> {
    let mut used: HashMap<&str, usize> = HashMap::new();
    let mut changes = Vec::new();
    let mut chosen_in: Option<Vec<&str>> = None;
    for at in fields {
        let tag = &tags[*at];
        let name = tag.get("name").unwrap_or_default();
        if !shows_again(name) && tag.name != "option" {
            continue;
        }
        let values = sent.get(name);
        let mut next = || {
            let used = used.entry(tag.get("name").unwrap_or_default()).or_default();
            let value = values.and_then(|values| values.get(*used)).copied();
            *used += 1;
            value
        };
        let put = |value: &str| tag.with(&["value"], &format!(" value=\"{}\"", escaped(value)));
        match (tag.name, tag.get("type").unwrap_or("text")) {
            ("input", "checkbox" | "radio") => {
                let value = tag.get("value").unwrap_or("on");
                let is_chosen = values.is_some_and(|values| values.contains(&value));
                let more = if is_chosen { " checked" } else { "" };
                changes.push((tag.at.clone(), tag.with(&["checked"], more)));
            }
            ("input", "hidden") => {
                // Empty where a page is drawn, and filled by a script.
                if tag.get("value").unwrap_or_default().is_empty()
                    && !TECHNICAL.contains(&name)
                    && let Some(value) = next()
                {
                    changes.push((tag.at.clone(), put(value)));
                }
            }
            ("input", "password" | "file" | "submit" | "button") => {}
            ("input", _) => {
                if let Some(value) = next() {
                    changes.push((tag.at.clone(), put(value)));
                }
            }
            ("textarea", _) => {
                if let Some(value) = next() {
                    // A line break right after the tag is not part of the text.
                    changes.push((tag.text.clone(), format!("\n{}", escaped(value))));
                }
            }
            ("select", _) => {
                let is_many = tag.has("multiple");
                chosen_in = match is_many {
                    true => values.cloned(),
                    false => next().map(|value| vec![value]),
                };
            }
            ("option", _) => {
                if let Some(chosen) = &chosen_in {
                    let is_chosen = chosen.contains(&tag.get("value").unwrap_or_default());
                    let more = if is_chosen { " selected" } else { "" };
                    changes.push((tag.at.clone(), tag.with(&["selected"], more)));
                }
            }
            _ => {}
        }
    }
    changes
}

/// The fields of a form, with the options of its lists: those in it, and those elsewhere that name it.
fn fields(tags: &[Tag], form: &Range<usize>) -> Vec<usize> {
    let id = tags[form.start].get("id");
    let mut is_of_list = false;
    let mut found = Vec::new();
    // A field elsewhere can name a form only by its id.
    let looked_at = if id.is_some() { 0..tags.len() } else { form.clone() };
    for at in looked_at {
        let tag = &tags[at];
        if tag.is_end {
            continue;
        }
        let is_of_form = match tag.get("form") {
            Some(named) => id == Some(named),
            None => form.contains(&at),
        };
        match tag.name {
            "select" => is_of_list = is_of_form,
            "datalist" => is_of_list = false,
            _ => {}
        }
        let is_field = matches!(tag.name, "input" | "textarea" | "select") && is_of_form;
        if is_field || (tag.name == "option" && is_of_list) {
            found.push(at);
        }
    }
    found
}

/// The tags of a page, in order.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(from) = page[at..].find('<').map(|from| at + from) {
        let rest = &page[from + 1..];
        if rest.starts_with("!--") {
            at = rest.find("-->").map_or(page.len(), |end| from + 1 + end + 3);
            continue;
        }
        let is_end = rest.starts_with('/');
        let name_from = from + 1 + usize::from(is_end);
        let name = word(&page[name_from..]);
        if name.is_empty() {
            at = from + 1;
            continue;
        }
        let (attributes, end) = attributes(page, name_from + name.len());
        let mut tag = Tag { name, is_end, at: from..end, attributes, text: end..end };
        at = end;
        if !is_end && matches!(name, "textarea" | "script" | "style") {
            let closing = format!("</{name}");
            at = page[end..].find(&closing).map_or(page.len(), |length| end + length);
            tag.text = end..at;
        }
        tags.push(tag);
    }
    tags
}

/// The attributes of a tag, and where it ends.
fn attributes(page: &str, mut at: usize) -> (Vec<Attribute<'_>>, usize) {
    let mut attributes = Vec::new();
    loop {
        at += page[at..].len() - page[at..].trim_start().len();
        let rest = &page[at..];
        if rest.is_empty() {
            return (attributes, at);
        }
        if rest.starts_with('>') {
            return (attributes, at + 1);
        }
        let end_of_name = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
        let name = &rest[..end_of_name.unwrap_or(rest.len())];
        if name.is_empty() {
            // A slash before the end, or a stray sign.
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let after = &rest[name.len()..];
        let (length, value) = match after.strip_prefix('=') {
            None => (name.len(), ""),
            Some(value) => {
                let (quotes, value) = match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => (2, value[1..].split(quote).next().unwrap_or_default()),
                    _ => (0, value.split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default()),
                };
                ((name.len() + 1 + quotes + value.len()).min(rest.len()), value)
            }
        };
        attributes.push(Attribute { name, raw: &rest[..length], value: unescaped(value) });
        at += length;
    }
}

/// The name of a tag at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(text.len());
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) { &text[..end] } else { "" }
}

fn changed(page: &str, changes: &[(Range<usize>, String)]) -> String {
    let more: usize = changes.iter().map(|(_, text)| text.len()).sum();
    let mut written = String::with_capacity(page.len() + more);
    let mut at = 0;
    for (place, text) in changes {
        written.push_str(&page[at..place.start]);
        written.push_str(text);
        at = place.end;
    }
    written.push_str(&page[at..]);
    written
}

/// Text as it stands in HTML, inside an attribute too.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&#38;"),
            '<' => written.push_str("&#60;"),
            '>' => written.push_str("&#62;"),
            '"' => written.push_str("&#34;"),
            '\'' => written.push_str("&#39;"),
            letter => written.push(letter),
        }
    }
    written
}

/// The text that HTML stands for.
fn unescaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        written.push_str(before);
        let letter = after.split_once(';').and_then(|(sign, after)| {
            let letter = match sign {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                _ => match sign.strip_prefix("#x") {
                    Some(number) => char::from_u32(u32::from_str_radix(number, 16).ok()?)?,
                    None => char::from_u32(sign.strip_prefix('#')?.parse().ok()?)?,
                },
            };
            Some((letter, after))
        });
        let (letter, after) = letter.unwrap_or(('&', after));
        written.push(letter);
        rest = after;
    }
    written + rest
}

/// A path without its query, read.
fn path_of(address: &str) -> Vec<u8> {
    decoded(address.split('?').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Form;

    const PAGE: &str = "<title>A</title><details><summary>x</summary><form method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"act\" value=\"2\">\
        <input type=\"hidden\" name=\"number\" value=\"1\"><input name=\"name\" value=\"\" maxlength=\"9\"></form></details>\
        <form method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"number\" value=\"2\"><input name=\"name\"><textarea name=\"why\">old</textarea>\
        <input type=\"checkbox\" name=\"sure\" value=\"1\" checked><input type=\"radio\" name=\"sex\" value=\"f\">\
        <select name=\"of\"><option value=\"x\" selected>X<option value=\"y\">Y</select><input type=\"password\" name=\"password\"></form>";

    fn filled(typed: &[(&str, &str)]) -> Option<String> {
        let typed: Vec<_> =
            typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let form = Form { action: "/a", typed: &typed, from_page: Some("/p?a=1&b=2") };
        form.put_into(PAGE, Some("No"), &|leaves_out| Some(format!("[{leaves_out}]")))
    }

    #[test]
    fn the_form_about_the_same_thing_gets_what_was_typed_and_is_unfolded() {
        let page = filled(&[("act", "1"), ("number", "1"), ("name", "a \"b\" <c>")]).expect("the form");
        assert!(page.contains("<title>No: A</title>"), "{page}");
        assert!(page.contains("<details open>"), "{page}");
        assert!(page.contains("[false]<form method=\"post\" action=\"/a\">"), "{page}");
        assert!(page.contains("name=\"name\" maxlength=\"9\" value=\"a &#34;b&#34; &#60;c&#62;\""), "{page}");
        assert!(page.contains("name=\"act\" value=\"2\""), "the number of the act is a new one: {page}");
        assert!(page.contains("name=\"from_page\" value=\"/p?a=1&#38;b=2\""), "{page}");
        assert!(page.contains(">old<"), "the other form is as it was: {page}");
    }

    #[test]
    fn every_kind_of_field_is_kept_and_no_password() {
        let typed = [
            ("number", "2"),
            ("name", "Tám"),
            ("why", "</textarea>\nB"),
            ("sex", "f"),
            ("of", "y"),
            ("password", "mật khẩu"),
        ];
        let page = filled(&typed).expect("the form");
        assert!(page.contains("[true]<form"), "{page}");
        assert!(page.contains("<textarea name=\"why\">\n&#60;/textarea&#62;\nB</textarea>"), "{page}");
        assert!(page.contains("name=\"sure\" value=\"1\">"), "a box that was not ticked is not: {page}");
        assert!(page.contains("name=\"sex\" value=\"f\" checked>"), "{page}");
        assert!(page.contains("<option value=\"x\">X<option value=\"y\" selected>Y"), "{page}");
        assert!(!page.contains("mật khẩu"), "{page}");
    }

    #[test]
    fn nothing_is_put_into_the_form_of_something_else() {
        assert_eq!(filled(&[("number", "3"), ("name", "a")]), None);
    }

    #[test]
    fn ballots_and_badges_are_not_shown_again() {
        for kind in ["data-secret", "data-send-only=\"x\""] {
            let page = format!("<form method=\"post\" action=\"/a\" {kind}><input name=\"q\"></form>");
            let typed = [("q".to_owned(), "12345".to_owned())];
            let form = Form { action: "/a", typed: &typed, from_page: None };
            let page = form.put_into(&page, None, &|leaves_out| Some(format!("[{leaves_out}]"))).expect("it");
            assert!(page.starts_with("[true]") && !page.contains("12345"), "{page}");
        }
    }

    #[test]
    fn any_text_is_read_to_its_end() {
        for text in [
            "<",
            "<a",
            "<a b",
            "<a b=",
            "<a b=\"",
            "<!--",
            "<form method=post action=/a",
            "</",
            "<textarea>",
            "é<é=\"é",
        ] {
            let form = Form { action: "/a", typed: &[], from_page: None };
            assert_eq!(form.put_into(text, None, &|_| None), None, "{text}");
        }
    }
}
