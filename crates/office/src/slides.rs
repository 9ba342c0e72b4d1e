//! The result of one election as slides for the hall's screen, from the tellers' minutes.
//! Trình chiếu kết quả.

use press::{Forme, Pages, PressError, drawable};
use serde_json::{Value as Json, json};

use crate::Wording;
use crate::minutes::{Minutes, Round};

const SLIDES: Forme = Forme { name: "slides.typ", layout: include_str!("slides.typ") };

/// Names that can be read at 20 m on one slide.
const NAMES: usize = 8;

/// The slides: the office, the figures of each round, the elected with most votes first, and the seats left
/// open.
///
/// # Errors
/// When the typesetter fails.
pub fn pdf(minutes: &Minutes) -> Result<Vec<u8>, PressError> {
    laid_out(minutes)?.pdf()
}

fn laid_out(minutes: &Minutes) -> Result<Pages, PressError> {
    press::set(SLIDES, &words(minutes))
}

/// Every word that the layout places.
pub(crate) fn words(minutes: &Minutes) -> Json {
    let wording = &minutes.wording;
    let title = wording.fill("slides-title", &[("office", minutes.office.as_str().into())]);
    let day = if wording.lang.is_vietnamese() {
        vietnamese::place_and_date(&wording.place(), minutes.date, wording.notation())
    } else {
        vietnamese::short_date(minutes.date)
    };
    let mut slides = vec![json!({
        "is": "title",
        "above": drawable(&minutes.assembly.body),
        "assembly": drawable(&minutes.assembly.name(wording.lang)),
        "title": drawable(&title),
        "day": drawable(&day),
    })];
    let several = minutes.rounds.len() > 1;
    for (at, round) in minutes.rounds.iter().enumerate() {
        let above = match several {
            true => format!("{title} – {}", wording.fill("result-round", &[("round", (at + 1).into())])),
            false => title.clone(),
        };
        slides.push(figures(round, &above, wording));
        slides.extend(elected(round, &above, wording));
    }
    json!({
        "lang": wording.lang.tag(),
        "title": drawable(&title),
        "footer": drawable(&format!("{} – {}", minutes.assembly.body, minutes.assembly.name(wording.lang))),
        "slides": slides,
    })
}

fn figures(round: &Round, above: &str, wording: &Wording) -> Json {
    let invalid: u32 = round.result.sums.invalid.values().sum();
    let figures = [
        ("slides-present", round.present),
        ("election-issued", round.issued),
        ("election-returned", round.returned),
        ("result-valid", round.result.sums.valid),
        ("result-invalid", invalid),
        ("result-needed", round.result.needed),
    ];
    let figure = |(key, count): (&str, u32)| json!({ "label": drawable(&wording.text(key)), "value": vietnamese::whole(count.into(), wording.notation()) });
    let note = wording
        .fill("slides-base", &[("base", round.result.base.into()), ("convened", round.convened.into())]);
    json!({
        "is": "figures",
        "above": drawable(above),
        "title": drawable(&wording.text("slides-ballots")),
        "figures": figures.map(figure),
        "note": drawable(&note),
    })
}

/// The elected, most votes first, on as many slides as their names need; and a tie or empty seats, if any.
fn elected(round: &Round, above: &str, wording: &Wording) -> Vec<Json> {
    let row = |(at, (name, votes, share)): (usize, (&str, u32, String))| {
        [format!("{}.", at + 1), drawable(name), vietnamese::whole(votes.into(), wording.notation()), share]
    };
    let rows: Vec<_> = round.winners(wording).enumerate().map(row).collect();
    let heads = ["minutes-column-votes", "minutes-column-percent"].map(|key| drawable(&wording.text(key)));
    let title = wording
        .fill("slides-elected", &[("count", round.elected.len().into()), ("seats", round.seats.into())]);
    let slide = |title: &str, rows: &[[String; 4]], note: Option<String>| {
        json!({
            "is": "names",
            "above": drawable(above),
            "title": drawable(title),
            "heads": heads,
            "rows": rows,
            "strong": true,
            "note": note.as_deref().map(drawable),
        })
    };
    let is_tied = !round.tied.is_empty() && round.tie_broken.is_none();
    let open = match (is_tied, round.result.seats_left) {
        (true, _) => Some(wording.fill("minutes-tied", &[("names", round.tied.join(", ").into())])),
        (false, left) if left > 0 => Some(wording.fill("minutes-short", &[("left", left.into())])),
        _ => None,
    };
    if rows.is_empty() {
        let nobody = wording.text("minutes-nobody");
        let note = open.map_or(nobody.clone(), |open| format!("{nobody} {open}"));
        return vec![slide(&title, &[], Some(note))];
    }
    let n_slides = rows.len().div_ceil(NAMES);
    rows.chunks(NAMES)
        .enumerate()
        .map(|(at, rows)| slide(&title, rows, open.clone().filter(|_| at + 1 == n_slides)))
        .collect()
}
