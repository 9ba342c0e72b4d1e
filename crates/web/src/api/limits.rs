//! Words that a program may not send, although they fit the description. Giới hạn của chữ trong nội dung gửi.

use labels::Lang;
use serde_json::Value;

use super::problem::Problem;

/// The longest text in an act, in letters. Longer texts are stored first and named by their digest.
const LONGEST: usize = 10_000;

/// Refuses texts that are too long or hold characters that change how other text is drawn, and files that the
/// program claims to have read: only the server reads files into the record.
pub(super) fn check(told: &Value, lang: Lang) -> Result<(), Problem> {
    walk(told, "command", lang)
}

fn walk(value: &Value, place: &str, lang: Lang) -> Result<(), Problem> {
    match value {
        Value::String(text) => word(text, place, lang),
        Value::Array(values) => {
            values.iter().enumerate().try_for_each(|(at, value)| walk(value, &format!("{place}[{at}]"), lang))
        }
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| {
            let place = format!("{place}.{name}");
            word(name, &place, lang)?;
            if name == "source" && !value.is_null() {
                return Err(Problem::not_taken(place, lang.text("problem-no-source"), lang));
            }
            walk(value, &place, lang)
        }),
        _ => Ok(()),
    }
}

fn word(text: &str, place: &str, lang: Lang) -> Result<(), Problem> {
    let why = if text.chars().any(vietnamese::is_misleading) {
        lang.text("problem-misleading")
    } else if text.chars().count() > LONGEST {
        lang.fill("problem-too-long", &[("most", LONGEST.into())])
    } else {
        return Ok(());
    };
    Err(Problem::not_taken(place.to_owned(), why, lang))
}
