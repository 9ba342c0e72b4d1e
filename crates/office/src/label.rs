//! The label on a sealed box of ballots. Nhãn niêm phong phiếu bầu.

use congress::citation::Cited;
use jiff::civil::Date;
use press::{Forme, Pages, PressError, drawable};
use serde_json::{Value as Json, json};

use crate::{Assembly, Wording, checking};

const LABEL: Forme = Forme { name: "label.typ", layout: include_str!("label.typ") };

/// The content of the label.
#[derive(Clone, Debug)]
pub struct Label {
    /// The issuer of the ballots.
    pub assembly: Assembly,
    /// The office of the election.
    pub office: String,
    /// Counts by their names: handed out, returned, valid, invalid.
    pub counts: Vec<(String, u32)>,
    /// The day of the seal.
    pub sealed_on: Date,
    /// The head of the tellers, who seals.
    pub sealed_by: String,
    /// The member of the presidium who receives the box.
    pub received_by: String,
    /// Where it is kept.
    pub kept_at: String,
    /// The first day on which the ballots may be destroyed.
    pub keep_until: Option<Date>,
    /// The document and article.
    pub rule: Option<Cited>,
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// The number of acts in the record at that time.
    pub acts: u64,
    /// The words of the organisation.
    pub wording: Wording,
}

/// The label as the bytes of a PDF file.
///
/// # Errors
/// When the typesetter fails.
pub fn pdf(label: &Label) -> Result<Vec<u8>, PressError> {
    laid_out(label)?.pdf()
}

fn laid_out(label: &Label) -> Result<Pages, PressError> {
    press::set(LABEL, &words(label))
}

/// Every word that the layout places.
pub(crate) fn words(label: &Label) -> Json {
    let wording = &label.wording;
    let day = |date: Date| vietnamese::short_date(date);
    let rule = label.rule.as_ref().map_or_else(String::new, |rule| rule.source.clone());
    let unread = label.rule.iter().filter(|rule| !rule.is_read).map(|rule| rule.source.clone());
    let sheet = checking::sheet(&checking::once(unread), None, Some((label.acts, &label.root)), wording.lang);
    let code = checking::code(label.acts, &label.root, wording.lang);
    let sealed = wording.fill(
        "label-sealed",
        &[("day", day(label.sealed_on).into()), ("place", label.kept_at.as_str().into())],
    );
    // Where the rules set no time, people write one on the label.
    let keep =
        |until| wording.fill("label-keep", &[("day", day(until).into()), ("rule", rule.clone().into())]);
    let lines = std::iter::once(sealed).chain(label.keep_until.map(keep));
    let counts = label.counts.iter().map(|(name, count)| {
        json!({ "label": drawable(name), "value": vietnamese::whole((*count).into(), wording.notation()) })
    });
    let signature =
        |key: &str, name: &str| json!({ "office": drawable(&wording.text(key)), "name": drawable(name) });
    json!({
        "lang": wording.lang.tag(),
        "title": drawable(&wording.text("label-title")),
        "body": drawable(&label.assembly.body),
        "assembly": drawable(&label.assembly.name(wording.lang)),
        "office": drawable(&wording.fill("label-office", &[("office", label.office.as_str().into())])),
        "counts": counts.collect::<Vec<_>>(),
        "lines": lines.map(|line| drawable(&line)).collect::<Vec<_>>(),
        "signatures": [
            signature("minutes-head-of-tellers", &label.sealed_by),
            signature("minutes-presidium", &label.received_by),
        ],
        "warning": drawable(&wording.text("label-warning")),
        "code": drawable(&code.text),
        "square": Some(&code.square).filter(|square| !square.is_empty()),
        "checking": sheet.map(|sheet| json!({
            "title": drawable(&sheet.title),
            "lines": sheet.lines.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
        })),
    })
}
