//! The result of one election as slides for the hall's screen, from the tellers' minutes.
//! Trình chiếu kết quả.
//!
//! A `Deck` is the content of the slides; the PDF is for the screen, the PPTX for an office that edits them further.

mod pptx;

use labels::Lang;
use press::{Forme, Pages, PressError, drawable};
use serde_json::{Value as Json, json};

pub use self::pptx::PptxError;
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

/// The same slides as the bytes of a PPTX file, 16:9, in real placeholders and tables. The same minutes give the same
/// bytes; the creation date of the file is the date of the minutes.
///
/// # Errors
/// When the file cannot be put together, which does not happen for slides that fit in memory.
pub fn pptx(minutes: &Minutes) -> Result<Vec<u8>, PptxError> {
    pptx::file(&deck(minutes), minutes.date)
}

/// The content of the slides.
struct Deck {
    lang: Lang,
    title: String,
    /// The line at the foot of every slide.
    footer: String,
    slides: Vec<Slide>,
}

enum Slide {
    Title {
        /// The body that met.
        above: String,
        assembly: String,
        title: String,
        day: String,
    },
    Figures {
        /// The election, in small letters above the title.
        above: String,
        title: String,
        /// Each with its label.
        figures: Vec<(String, String)>,
        note: String,
    },
    Names {
        /// As in [`Slide::Figures`].
        above: String,
        title: String,
        /// The titles of the two columns of numbers.
        heads: [String; 2],
        /// Place, name, votes, share.
        rows: Vec<[String; 4]>,
        note: Option<String>,
    },
}

/// Every word that the layout of the PDF places.
pub(crate) fn words(minutes: &Minutes) -> Json {
    let deck = deck(minutes);
    json!({
        "lang": deck.lang.tag(),
        "title": drawable(&deck.title),
        "footer": drawable(&deck.footer),
        "slides": deck.slides.iter().map(slide_json).collect::<Vec<_>>(),
    })
}

fn slide_json(slide: &Slide) -> Json {
    match slide {
        Slide::Title { above, assembly, title, day } => json!({
            "is": "title",
            "above": drawable(above),
            "assembly": drawable(assembly),
            "title": drawable(title),
            "day": drawable(day),
        }),
        Slide::Figures { above, title, figures, note } => {
            let figure =
                |(value, label): &(String, String)| json!({ "label": drawable(label), "value": value });
            json!({
                "is": "figures",
                "above": drawable(above),
                "title": drawable(title),
                "figures": figures.iter().map(figure).collect::<Vec<_>>(),
                "note": drawable(note),
            })
        }
        Slide::Names { above, title, heads, rows, note } => json!({
            "is": "names",
            "above": drawable(above),
            "title": drawable(title),
            "heads": heads.each_ref().map(|head| drawable(head)),
            "rows": rows.iter().map(|row| row.each_ref().map(|cell| drawable(cell))).collect::<Vec<_>>(),
            "note": note.as_deref().map(drawable),
        }),
    }
}

fn deck(minutes: &Minutes) -> Deck {
    let wording = &minutes.wording;
    let title = wording.fill("slides-title", &[("office", minutes.office.as_str().into())]);
    let day = if wording.lang.is_vietnamese() {
        vietnamese::place_and_date(&wording.place(), minutes.date, wording.notation())
    } else {
        vietnamese::short_date(minutes.date)
    };
    let mut slides = vec![Slide::Title {
        above: minutes.assembly.body.clone(),
        assembly: minutes.assembly.name(wording.lang),
        title: title.clone(),
        day,
    }];
    let several = minutes.rounds.len() > 1;
    for (at, round) in minutes.rounds.iter().enumerate() {
        let above = match several {
            true => format!("{title} – {}", wording.fill("result-round", &[("round", (at + 1).into())])),
            false => title.clone(),
        };
        slides.push(figures(round, &above, wording));
        slides.extend(elected(round, &above, wording));
    }
    let footer = format!("{} – {}", minutes.assembly.body, minutes.assembly.name(wording.lang));
    Deck { lang: wording.lang, title, footer, slides }
}

fn figures(round: &Round, above: &str, wording: &Wording) -> Slide {
    let invalid: u32 = round.result.sums.invalid.values().sum();
    let figures = [
        ("slides-present", round.present),
        ("election-issued", round.issued),
        ("election-returned", round.returned),
        ("result-valid", round.result.sums.valid),
        ("result-invalid", invalid),
        ("result-needed", round.result.needed),
    ];
    let figure =
        |(key, count): (&str, u32)| (vietnamese::whole(count.into(), wording.notation()), wording.text(key));
    let note = wording
        .fill("slides-base", &[("base", round.result.base.into()), ("convened", round.convened.into())]);
    Slide::Figures {
        above: above.to_owned(),
        title: wording.text("slides-ballots"),
        figures: figures.map(figure).to_vec(),
        note,
    }
}

/// The elected, most votes first, on as many slides as their names need; and a tie or empty seats, if any.
fn elected(round: &Round, above: &str, wording: &Wording) -> Vec<Slide> {
    let row = |(at, (name, votes, share)): (usize, (&str, u32, String))| {
        [format!("{}.", at + 1), name.to_owned(), vietnamese::whole(votes.into(), wording.notation()), share]
    };
    let rows: Vec<_> = round.winners(wording).enumerate().map(row).collect();
    let heads = ["minutes-column-votes", "minutes-column-percent"].map(|key| wording.text(key));
    let title = wording
        .fill("slides-elected", &[("count", round.elected.len().into()), ("seats", round.seats.into())]);
    let slide = |rows: &[[String; 4]], note: Option<String>| Slide::Names {
        above: above.to_owned(),
        title: title.clone(),
        heads: heads.clone(),
        rows: rows.to_vec(),
        note,
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
        return vec![slide(&[], Some(note))];
    }
    let n_slides = rows.len().div_ceil(NAMES);
    rows.chunks(NAMES)
        .enumerate()
        .map(|(at, rows)| slide(rows, open.clone().filter(|_| at + 1 == n_slides)))
        .collect()
}

#[cfg(test)]
mod tests;
