//! Reading the fields of a form. Đọc biểu mẫu.
//!
//! A field that cannot be read gets an error beside it, in the same words as in the summary; the page is
//! shown again with everything that was typed.

use axum::Form;
use axum::body::Bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use congress::cycle::CycleId;
use congress::floor::Vote;
use congress::progress::Days;
use jiff::civil::Date;
use labels::{Lang, Value};
use uuid::Uuid;

use crate::app::App;
use crate::arriving::Share;
use crate::reply::Reply;
use crate::returned::{FROM_PAGE, shows_again};
use crate::viewer::Viewer;

/// The fields of a form as they were sent, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(pub Vec<(String, String)>);

/// A field that could not be read, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    pub field: String,
    pub text: String,
}

/// Fields that a form may have: twice as many as the longest list of delegates on our pages.
const MOST_FIELDS: usize = 10_000;

impl Fields {
    /// Adds a field of a form that also has files.
    pub(crate) fn push(&mut self, name: String, value: String) -> Result<(), Reply> {
        if self.0.len() >= MOST_FIELDS {
            return Err(Reply::TooManyFields);
        }
        self.0.push((name, without_references(value)));
        Ok(())
    }

    /// A field's text, tidied: NFC, Đ for its look-alikes, no stray spaces.
    pub(crate) fn text(&self, name: &str) -> String {
        vietnamese::tidy(self.raw(name)).into_owned()
    }

    /// A field's text as it was sent.
    pub(crate) fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every value sent under a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked.
    pub(crate) fn ticked(&self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    /// Whether the viewer came back to correct the form after a refusal.
    pub(crate) fn again(&self) -> bool {
        self.ticked("again")
    }

    /// Why a field of some sentences cannot be taken: no text in the record is without a largest length. It names the text by
    /// its beginning.
    pub(crate) fn too_long(&self, lang: Lang) -> Option<String> {
        const BEGINS: usize = 40;
        let short = self.0.iter().filter(|(name, _)| !LONG_FIELDS.contains(&name.as_str()));
        short.map(|(name, value)| (shows_again(name), value, value.chars().count())).find_map(
            |(may_be_shown, value, letters)| {
                let begins: String = value.chars().take(if may_be_shown { BEGINS } else { 0 }).collect();
                let values = [
                    ("begins", Value::from(begins)),
                    ("letters", letters.into()),
                    ("most", LONGEST_WORDS.into()),
                ];
                (letters > LONGEST_WORDS).then(|| lang.fill("form-text-long", &values))
            },
        )
    }

    /// Where a form leads on to: back to the one page of a small congress or to the page of the congress if it came from
    /// there, else to a page of its own.
    pub(crate) fn onward(&self, congress: &str, own: String) -> String {
        match (self.ticked("small"), self.ticked("console")) {
            (true, _) => format!("{congress}/small"),
            (_, true) => congress.to_owned(),
            _ => own,
        }
    }

    /// The number of the act, made when the form is drawn: a form sent twice is one act.
    pub(crate) fn act(&self) -> Result<Uuid, Reply> {
        self.raw("act").parse().map_err(|_| Reply::CsrfMismatch)
    }

    /// The same form as one of the acts that it comes to, under that act's own number.
    pub(crate) fn under(&self, act: Uuid) -> Fields {
        let rest = self.0.iter().filter(|(name, _)| name != "act").cloned();
        Fields(rest.chain([("act".to_owned(), act.to_string())]).collect())
    }

    /// The cycle and the day that the form was drawn for; `None` for forms that are about no congress.
    pub(crate) fn meant(&self) -> Option<Meant> {
        Meant::read(self.raw("meant"))
    }

    /// What was typed, without the technical fields of the form.
    pub(crate) fn typed(&self) -> Vec<(String, String)> {
        let own = ["csrf", "act", "again", "meant", FROM_PAGE];
        // A password is typed again: no page contains one.
        let is_kept = |name: &str| !own.contains(&name) && !name.contains("password");
        self.0.iter().filter(|(name, _)| is_kept(name)).cloned().collect()
    }
}

/// The cycle and the day that a form was drawn for. A form that waits in a browser may come when both are over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meant {
    pub cycle: CycleId,
    pub opened: Date,
}

impl std::fmt::Display for Meant {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} {}", self.opened, self.cycle)
    }
}

impl Meant {
    fn read(text: &str) -> Option<Meant> {
        let (opened, cycle) = text.split_once(' ')?;
        Some(Meant { cycle: cycle.to_owned(), opened: opened.parse().ok()? })
    }
}

/// The longest text of a field of some sentences, in letters.
const LONGEST_WORDS: usize = 2_000;

/// The longest text of many pages, such as minutes, in letters.
pub(crate) const LONGEST_TEXT: usize = 200_000;

/// Fields of many lines: texts, lists of names, ballots. What reads them has limits of its own.
const LONG_FIELDS: [&str; 3] = ["people", "text", "ballots"];

/// Reads fields and collects the errors.
pub(crate) struct Reader<'a> {
    pub fields: &'a Fields,
    pub lang: Lang,
    pub errors: Vec<FieldError>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(fields: &'a Fields, lang: Lang) -> Self {
        Reader { fields, lang, errors: Vec::new() }
    }

    fn wrong(&mut self, field: &str, key: &str, label: &str) {
        let text = self.lang.fill(key, &[("field", Value::from(self.lang.text(label)))]);
        self.errors.push(FieldError { field: field.to_owned(), text });
    }

    /// A required day: `dd/MM/yyyy` or as browsers send it.
    pub(crate) fn day(&mut self, field: &str, label: &str) -> Date {
        match self.day_or_none(field, label) {
            Some(day) => day,
            None => {
                if self.errors.iter().all(|error| error.field != field) {
                    self.wrong(field, "form-day-missing", label);
                }
                Date::MIN
            }
        }
    }

    /// An optional day.
    pub(crate) fn day_or_none(&mut self, field: &str, label: &str) -> Option<Date> {
        let text = self.fields.text(field);
        if text.is_empty() {
            return None;
        }
        let day = vietnamese::read_date(&text);
        if day.is_none() {
            self.wrong(field, "form-day-unreadable", label);
        }
        day
    }

    /// Two days; the last is optional for a congress of one day.
    pub(crate) fn days(&mut self, first: &str, last: &str) -> Days {
        let first_day = self.day(first, "field-first-day");
        let last_day = self.day_or_none(last, "field-last-day").unwrap_or(first_day);
        Days { first: first_day, last: last_day }
    }

    /// A whole number; an empty field is 0.
    pub(crate) fn number(&mut self, field: &str, label: &str) -> u32 {
        self.number_or_none(field, label).unwrap_or(0)
    }

    /// An optional whole number. Points and spaces between groups of digits are ignored.
    pub(crate) fn number_or_none(&mut self, field: &str, label: &str) -> Option<u32> {
        let text = self.fields.text(field);
        if text.is_empty() {
            return None;
        }
        let number = whole_number(&text);
        if number.is_none() {
            self.wrong(field, "form-number-unreadable", label);
        }
        number
    }

    /// A required figure of a count: an empty field is not 0.
    pub(crate) fn figure(&mut self, field: &str, named: String) -> u32 {
        let text = self.fields.text(field);
        let number = whole_number(&text);
        if number.is_none() {
            let key = if text.is_empty() { "form-words-missing" } else { "form-number-unreadable" };
            let text = self.lang.fill(key, &[("field", Value::from(named))]);
            self.errors.push(FieldError { field: field.to_owned(), text });
        }
        number.unwrap_or(0)
    }

    /// An open vote on a matter, as its cards were counted.
    pub(crate) fn vote(&mut self, matter: String) -> Vote {
        Vote {
            matter,
            for_it: self.number("for_it", "field-for-it"),
            against: self.number("against", "field-against"),
            not_voting: self.number("not_voting", "field-not-voting"),
        }
    }

    /// One of the answers that a form offers. None is preselected, because a paper would then state an answer
    /// that the user did not choose.
    pub(crate) fn choice<T>(
        &mut self,
        field: &str,
        label: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let chosen = read(self.fields.raw(field));
        if chosen.is_none() {
            self.wrong(field, "form-choice-missing", label);
        }
        chosen
    }

    /// A required text of some sentences at most: a reason, a matter, a name.
    pub(crate) fn words(&mut self, field: &str, label: &str) -> String {
        let text = self.text(field, label);
        if text.chars().count() > LONGEST_WORDS {
            let values = [("field", Value::from(self.lang.text(label))), ("most", LONGEST_WORDS.into())];
            let text = self.lang.fill("form-words-long", &values);
            self.errors.push(FieldError { field: field.to_owned(), text });
        }
        text
    }

    /// A required text of many pages at most: minutes, a resolution.
    pub(crate) fn text(&mut self, field: &str, label: &str) -> String {
        let text = self.fields.text(field);
        if text.is_empty() {
            self.wrong(field, "form-words-missing", label);
        }
        if text.chars().count() > LONGEST_TEXT {
            let values = [("field", Value::from(self.lang.text(label))), ("most", LONGEST_TEXT.into())];
            let text = self.lang.fill("form-words-long", &values);
            self.errors.push(FieldError { field: field.to_owned(), text });
        }
        text
    }
}

/// A whole number with its digits in groups of three, or all together: `1.250`, `1 250`, `1250`; never `12.5`.
pub(crate) fn whole_number(text: &str) -> Option<u32> {
    let groups: Vec<&str> = text.split([' ', '.']).collect();
    let first = groups.first().is_some_and(|group| (1..=3).contains(&group.len()));
    let grouped = first && groups.iter().skip(1).all(|group| group.len() == 3);
    if groups.len() > 1 && !grouped {
        return None;
    }
    groups
        .concat()
        .parse()
        .ok()
        .filter(|_| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ' || byte == b'.'))
}

/// The fields of a form from one of our own pages in the viewer's session.
pub(crate) struct VerifiedForm(pub Viewer, pub Fields);

impl<S> FromRequest<S> for VerifiedForm
where
    S: Send + Sync,
    std::sync::Arc<crate::app::App>: axum::extract::FromRef<S>,
{
    type Rejection = Reply;

    async fn from_request(request: Request, state: &S) -> Result<Self, Reply> {
        use axum::extract::{FromRef, FromRequestParts};
        let (mut parts, body) = request.into_parts();
        let viewer = Viewer::from_request_parts(&mut parts, state).await?;
        let app = std::sync::Arc::<App>::from_ref(state);
        let _share = app.arriving.form(viewer.holder, &parts.headers)?;
        let fields = Fields::from_request(Request::from_parts(parts, body), state).await?;
        if same(fields.raw("csrf"), &viewer.csrf) {
            fields.0.iter().for_each(|(name, value)| viewer.typed.push(name, value));
            Ok(VerifiedForm(viewer, fields))
        } else {
            Err(Reply::CsrfMismatch)
        }
    }
}

/// The fields of a form with one picture or file, and its bytes.
pub(crate) struct WithFile {
    pub fields: Fields,
    pub name: String,
    pub file: FormFile,
}

/// The file of a form, which counts as arriving until this is dropped.
pub(crate) struct FormFile {
    bytes: Vec<u8>,
    _share: Option<Share>,
}

impl FormFile {
    /// The bytes alone. They no longer count as arriving.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl std::ops::Deref for FormFile {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

/// A text of the form in place of a file.
impl From<Vec<u8>> for FormFile {
    fn from(bytes: Vec<u8>) -> FormFile {
        FormFile { bytes, _share: None }
    }
}

impl WithFile {
    /// Reads a form from one of our own pages in the viewer's session. `part` is the name of the field with
    /// the file.
    ///
    /// # Errors
    /// [`Reply::Busy`] if too much is on its way to the server, and the reasons for which a form is not read.
    pub(crate) async fn read(
        app: &App,
        mut form: Multipart,
        viewer: &Viewer,
        part: &str,
    ) -> Result<WithFile, Reply> {
        let unreadable = |error: MultipartError| match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Reply::TooLarge,
            _ => Reply::CsrfMismatch,
        };
        let mut share = app.arriving.forms.share(viewer.holder);
        let (mut fields, mut name, mut bytes) = (Fields::default(), String::new(), Vec::new());
        while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
            let named = field.name().unwrap_or_default().to_owned();
            if named == part {
                // A browser may send a full path.
                let given = field.file_name().unwrap_or_default();
                name = given.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
                while let Some(part) = field.chunk().await.map_err(unreadable)? {
                    share.grow(part.len())?;
                    bytes.extend_from_slice(&part);
                }
            } else {
                let text = field.text().await.map_err(unreadable)?;
                share.grow(text.len())?;
                fields.push(named, text)?;
            }
        }
        if !same(fields.raw("csrf"), &viewer.csrf) {
            return Err(Reply::CsrfMismatch);
        }
        fields.0.iter().for_each(|(name, value)| viewer.typed.push(name, value));
        Ok(WithFile { fields, name, file: FormFile { bytes, _share: Some(share) } })
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Reply;

    async fn from_request(request: Request, state: &S) -> Result<Self, Reply> {
        let wrong = |error: axum::response::Response| match error.status() {
            axum::http::StatusCode::PAYLOAD_TOO_LARGE => Reply::TooLarge,
            _ => Reply::CsrfMismatch,
        };
        let (parts, body) = request.into_parts();
        let whole = Request::from_parts(parts.clone(), body);
        let bytes = Bytes::from_request(whole, state).await.map_err(|error| wrong(error.into_response()))?;
        // Counted before memory is reserved: a field may be one byte long.
        if bytes.iter().filter(|byte| **byte == b'&').count() >= MOST_FIELDS {
            return Err(Reply::TooManyFields);
        }
        let request = Request::from_parts(parts, bytes.into());
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let Form(fields) = form.map_err(|error| wrong(error.into_response()))?;
        Ok(Fields(fields.into_iter().map(|(name, value)| (name, without_references(value))).collect()))
    }
}

/// A value without the brackets of references (`congress::mentions`): a form never brings a reference.
fn without_references(value: String) -> String {
    match value.contains(['⟦', '⟧']) {
        true => value.replace('⟦', "[").replace('⟧', "]"),
        false => value,
    }
}

/// Compares two secrets in constant time.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let differs = one.bytes().zip(other.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b));
    !one.is_empty() && one.len() == other.len() && differs == 0
}

#[cfg(test)]
mod tests {
    use super::{Fields, Reader, whole_number};

    #[test]
    fn a_figure_that_nobody_wrote_is_not_nought() {
        let typed = [("a", "0"), ("b", ""), ("c", "1a"), ("d", "1.250")];
        let fields = Fields(typed.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        let mut reader = Reader::new(&fields, labels::Lang::VI);
        let figures = ["a", "b", "c", "d", "e"].map(|name| reader.figure(name, name.to_owned()));
        assert_eq!(figures, [0, 0, 0, 1250, 0]);
        let wrong: Vec<&str> = reader.errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(wrong, ["b", "c", "e"]);
    }

    #[test]
    fn a_field_of_some_sentences_keeps_what_is_too_long_and_says_so() {
        let typed = [("short", "a".repeat(2_000)), ("long", "a".repeat(2_001))];
        let fields = Fields(typed.map(|(name, value)| (name.to_owned(), value)).to_vec());
        let mut reader = Reader::new(&fields, labels::Lang::EN);
        assert_eq!(reader.words("short", "field-reason").len(), 2_000);
        assert_eq!(reader.words("long", "field-reason").len(), 2_001);
        assert_eq!(reader.text("long", "paper-text").len(), 2_001, "minutes may be long");
        assert!(fields.too_long(labels::Lang::EN).is_some_and(|text| text.contains("aaaa")));
        let lists = Fields(vec![("people".to_owned(), "An\n".repeat(2_000))]);
        assert_eq!(lists.too_long(labels::Lang::EN), None);
        let whole = Fields(vec![("text".to_owned(), "a".repeat(200_001))]);
        let mut minutes = Reader::new(&whole, labels::Lang::EN);
        minutes.text("text", "paper-text");
        assert_eq!(minutes.errors.len(), 1, "but not without end");
        let wrong: Vec<&str> = reader.errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(wrong, ["long"]);
        assert!(reader.errors[0].text.contains("2,000") || reader.errors[0].text.contains("2000"));
    }

    #[test]
    fn only_groups_of_three_are_read_over() {
        for (text, number) in
            [("1.250", Some(1250)), ("1 250 000", Some(1_250_000)), ("7", Some(7)), ("0", Some(0))]
        {
            assert_eq!(whole_number(text), number, "{text}");
        }
        for text in ["12.5", "1.25", "1.2500", "-3", "+3", "3,5", "1..250", "."] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }
}
