//! Papers beside ballots: test decks with known marks, batch headers, tally sheets.
//! Giấy tờ của ban kiểm phiếu.

use labels::Lang;
use press::{Pages, PressError};

use crate::code::{self, Kind};
use crate::drawing::{Drawing, Letters};
use crate::election::{Election, Form, Place};
use crate::layout::{self, MODULE, Page, Rect, Size};
use crate::print::{anchors, draw, set};

/// One ballot of a test deck, with its marks.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct DeckBallot {
    /// What it demonstrates.
    pub shows: &'static str,
    /// The marks, by the id of a name and a place.
    pub marks: Vec<(String, Place)>,
}

/// A test deck: every place marked at least once, an empty ballot, one with everything marked, and for forms with several
/// boxes one with two marks on a row.
pub fn deck(election: &Election) -> Vec<DeckBallot> {
    let names = election.order();
    let places = election.form.places();
    let id = |name: usize| election.names[name].id.clone();
    let mut ballots = vec![DeckBallot { shows: "empty", marks: Vec::new() }];
    match election.form {
        Form::StrikeOut | Form::Tick => {
            for turn in 0..3 {
                let marked = names.iter().enumerate().filter(|(at, _)| at % 3 == turn);
                let marks = marked.map(|(_, name)| (id(*name), places[0])).collect();
                ballots.push(DeckBallot { shows: "every_third", marks });
            }
        }
        Form::AgreeDisagree | Form::YesNoAbstain => {
            for turn in 0..places.len() {
                let place = |at: usize| places[(at + turn) % places.len()];
                let marks = names.iter().enumerate().map(|(at, name)| (id(*name), place(at))).collect();
                ballots.push(DeckBallot { shows: "one_each_row", marks });
            }
        }
    }
    let all = names.iter().flat_map(|name| places.iter().map(|place| (id(*name), *place)));
    ballots.push(DeckBallot { shows: "all_marked", marks: all.collect() });
    ballots
}

/// The deck as pages: test ballots with printed marks.
///
/// # Errors
/// When the typesetter fails.
pub fn deck_pages(election: &Election, size: Size) -> Result<Pages, PressError> {
    let ballot = crate::print::ballot(election, size, Kind::Test)?;
    let mut drawings = Vec::new();
    for marked in deck(election) {
        for page in &ballot.pages {
            let mut drawing = draw(election, size, Kind::Test, page, ballot.pages.len());
            for (id, place) in &marked.marks {
                if let Some(row) = page.rows.iter().find(|row| election.names[row.name].id == *id) {
                    mark(&mut drawing, row, *place);
                }
            }
            drawings.push(drawing);
        }
    }
    set(&election.office, &drawings, election.lang)
}

fn mark(drawing: &mut Drawing, row: &layout::Row, place: Place) {
    const STROKE: f64 = 0.6;
    if place == Place::Name {
        let middle = row.baseline - 0.23 * row.em;
        drawing.line([row.ink.x - 1.0, middle + 0.2], [row.ink.right() + 1.0, middle - 0.2], STROKE, 0.0);
    }
    if let Some((_, spot)) = row.answers.iter().find(|(here, _)| *here == place) {
        let inner = spot.grown(-0.8, -0.8);
        drawing.line([inner.x, inner.y], [inner.right(), inner.bottom()], STROKE, 0.0);
        drawing.line([inner.right(), inner.y], [inner.x, inner.bottom()], STROKE, 0.0);
    }
}

/// The cover sheet of a batch for scanning: which batch, how many ballots, who counted them.
///
/// # Errors
/// When the typesetter fails.
pub fn header(
    election: &Election,
    size: Size,
    batch: &str,
    ballots: Option<u64>,
) -> Result<Pages, PressError> {
    let words = election.lang;
    let frame = size.frame();
    let pages = layout::lay_out(election, size);
    let bare = Page { bars: Vec::new(), rows: Vec::new(), ..pages[0].clone() };
    let mut drawing = Drawing::new(bare.width, bare.height);
    anchors(&mut drawing, &bare);
    let text = code::text(election, size, 1, Kind::Header);
    drawing.code([bare.code.x, bare.code.y], MODULE, &code::modules(&text));
    let width = frame.right - frame.left;
    let line = |drawing: &mut Drawing, y: f64, letters: Letters, text: &str| {
        drawing.line_of(frame.left, y, width, letters, text);
    };
    line(&mut drawing, 34.0, Letters::points(18.0).bold(), &words.text("paper-header-title"));
    drawing.text_in(Rect::new(frame.left, 50.0, width, 14.0), Letters::points(12.0), &election.congress);
    drawing.text_in(Rect::new(frame.left, 64.0, width, 14.0), Letters::points(13.0).bold(), &election.office);
    let count = ballots.map_or_else(|| "…………".to_owned(), |ballots| ballots.to_string());
    line(
        &mut drawing,
        96.0,
        Letters::points(24.0).bold(),
        &words.fill("paper-header-batch", &[("batch", batch.into())]),
    );
    line(
        &mut drawing,
        112.0,
        Letters::points(16.0),
        &words.fill("paper-header-count", &[("count", count.into())]),
    );
    line(&mut drawing, 128.0, Letters::points(12.0), &words.text("paper-header-counted"));
    line(&mut drawing, 140.0, Letters::points(12.0), &words.text("paper-header-checked"));
    set(&election.office, &[drawing], election.lang)
}

/// A badge for a delegate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The holder's name.
    pub name: String,
    /// Their unit.
    pub unit: String,
    /// Their type of delegate.
    pub kind: String,
    /// The text of the square code: at most 47 capitals, digits and dashes.
    pub code: String,
    /// The same in a form for typing by hand.
    pub typed: String,
    /// The line with the personal code, which stands nowhere else; in small letters at the lower edge, below a
    /// line along which the holder may fold it away.
    pub personal: String,
}

/// Badges for a congress, ten on a sheet of A4, with lines for cutting.
///
/// # Errors
/// When the typesetter fails.
pub fn badges(body: &str, congress: &str, badges: &[Badge], lang: Lang) -> Result<Pages, PressError> {
    const ACROSS: usize = 2;
    const DOWN: usize = 5;
    const BADGE: [f64; 2] = [90.0, 55.0];
    const MARGIN: [f64; 2] = [15.0, 11.0];
    let [width, height] = Size::A4.millimetres();
    let page = |badges: &[Badge]| {
        let mut drawing = Drawing::new(width, height);
        for (at, badge) in badges.iter().enumerate() {
            let left = MARGIN[0] + BADGE[0] * (at % ACROSS) as f64;
            let top = MARGIN[1] + BADGE[1] * (at / ACROSS) as f64;
            drawing.frame(Rect::new(left, top, BADGE[0], BADGE[1]), 0.1);
            let line = |drawing: &mut Drawing, y: f64, letters: Letters, text: &str| {
                drawing.line_of(left + 4.0, top + y, BADGE[0] - 8.0, letters.centered(), text);
            };
            line(&mut drawing, 7.0, Letters::points(9.0), &body.to_uppercase());
            line(&mut drawing, 12.5, Letters::points(9.0).bold(), congress);
            drawing.line([left + 30.0, top + 15.0], [left + BADGE[0] - 30.0, top + 15.0], 0.2, 0.0);
            drawing.text_in(
                Rect::new(left + 4.0, top + 16.5, 54.0, 14.5),
                Letters::points(14.0).bold(),
                &badge.name,
            );
            drawing.text_in(Rect::new(left + 4.0, top + 32.5, 54.0, 12.0), Letters::points(9.5), &badge.unit);
            let kind = Letters::points(10.0).bold();
            drawing.line_of(left + 4.0, top + 47.5, 54.0, kind, &badge.kind);
            drawing.code_at_once([left + 61.0, top + 19.0], 25.0 / 29.0, &code::modules(&badge.code));
            let typed = Letters::points(9.0).centered();
            drawing.line_of(left + 61.0, top + 47.5, 25.0, typed, &badge.typed);
            drawing.line([left, top + 50.5], [left + BADGE[0], top + 50.5], 0.1, 0.6);
            line(&mut drawing, 53.5, Letters::points(6.5), &badge.personal);
        }
        drawing
    };
    let drawings: Vec<Drawing> = badges.chunks(ACROSS * DOWN).map(page).collect();
    set(congress, &drawings, lang)
}

/// Rows of a tally sheet on a page.
const TALLY_ROWS: usize = 22;

/// The sheet for counting a batch by hand: a square and its diagonal for every five votes (rules 1.8.6).
///
/// # Errors
/// When the typesetter fails.
pub fn tally_sheet(election: &Election) -> Result<Pages, PressError> {
    let words = election.lang;
    let [width, height] = Size::A4.millimetres();
    let (left, right) = (15.0, 195.0);
    let order = election.order();
    let n_pages = order.len().div_ceil(TALLY_ROWS);
    let page = |(at, names): (usize, &[usize])| {
        let mut drawing = Drawing::new(width, height);
        drawing.line_of(
            left,
            22.0,
            180.0,
            Letters::points(15.0).bold().centered(),
            &words.text("paper-tally-title"),
        );
        drawing.text_in(
            Rect::new(left, 25.0, 180.0, 10.0),
            Letters::points(11.0).centered(),
            &election.office,
        );
        drawing.line_of(left, 42.0, 180.0, Letters::points(10.0), &words.text("paper-tally-how"));
        drawing.line_of(left, 48.0, 180.0, Letters::points(10.0), &words.text("paper-tally-batch"));
        for (row, name) in names.iter().enumerate() {
            let top = 54.0 + 9.6 * row as f64;
            let number = at * TALLY_ROWS + row + 1;
            let one = &election.names[*name];
            let label = format!("{number}. {}", one.name);
            match one.note.as_deref().filter(|_| election.has_namesake(*name)) {
                Some(note) => {
                    drawing.line_of(left, top + 4.4, 52.0, Letters::points(11.0), &label);
                    drawing.line_of(left, top + 8.2, 52.0, Letters::points(8.0), note);
                }
                None => drawing.line_of(left, top + 6.2, 52.0, Letters::points(11.0), &label),
            }
            for square in 0..16 {
                drawing.frame(Rect::new(left + 54.0 + 6.6 * f64::from(square), top + 2.0, 5.4, 5.4), 0.15);
            }
            drawing.frame(Rect::new(right - 18.0, top + 1.0, 18.0, 7.4), 0.25);
            drawing.line([left, top + 9.6], [right, top + 9.6], 0.1, 0.5);
        }
        let count = [("page", (at + 1).to_string().into()), ("pages", n_pages.to_string().into())];
        drawing.line_of(left, 286.0, 180.0, Letters::points(9.0).right(), &words.fill("paper-page", &count));
        drawing.line_of(left, 275.0, 180.0, Letters::points(11.0), &words.text("paper-tally-signatures"));
        drawing
    };
    let drawings: Vec<Drawing> = order.chunks(TALLY_ROWS).enumerate().map(page).collect();
    set(&election.office, &drawings, election.lang)
}
