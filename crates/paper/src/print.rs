//! Ballots as pages. In phiếu.

use labels::Lang;
use press::{Forme, Pages, PressError};
use serde_json::{Map, Value, json};
use tally::rules::Order;

use crate::code::{self, Kind};
use crate::drawing::{Drawing, Letters};
use crate::election::{Election, Form};
use crate::layout::{self, HEAD, HOLE, MODULE, Page, Rect, Row, Size};

/// The layout of everything that this crate prints.
pub(crate) const SHEET: Forme = Forme { name: "sheet.typ", layout: include_str!("sheet.typ") };

/// The ballot of an election in one style: its pages with the place of everything, and its print.
#[derive(Debug)]
pub struct Ballot {
    /// The size of the paper.
    pub size: Size,
    /// Its purpose.
    pub kind: Kind,
    /// Its pages, with the bounding box of every printed name.
    pub pages: Vec<Page>,
    pub(crate) set: Pages,
}

/// Lays out and typesets a ballot.
///
/// # Errors
/// When the typesetter fails, which a valid election does not cause.
pub fn ballot(election: &Election, size: Size, kind: Kind) -> Result<Ballot, PressError> {
    let mut pages = layout::lay_out(election, size);
    let drawings: Vec<Drawing> =
        pages.iter().map(|page| draw(election, size, kind, page, pages.len())).collect();
    let set = set(&election.office, &drawings, election.lang)?;
    for labelled in set.labelled() {
        let place = labelled.label.strip_prefix("name-").and_then(|place| place.parse::<usize>().ok());
        let page = pages.get_mut(labelled.page);
        let row = page.zip(place).and_then(|(page, at)| page.rows.iter_mut().find(|row| row.name == at));
        if let (Some(row), Some(ink)) = (row, labelled.ink) {
            row.ink = Rect::within(ink);
        }
    }
    Ok(Ballot { size, kind, pages, set })
}

/// Typesets drawings.
pub(crate) fn set(title: &str, drawings: &[Drawing], lang: Lang) -> Result<Pages, PressError> {
    let words = json!({"title": press::drawable(title), "lang": lang.tag(), "pages": drawings});
    press::set(SHEET, &words)
}

impl Ballot {
    /// The ballot as a PDF file with a number of copies; equal pages share their content.
    ///
    /// # Errors
    /// When the typesetter fails.
    pub fn pdf(&self, copies: usize) -> Result<Vec<u8>, PressError> {
        let once = self.set.pdf()?;
        Ok(if copies == 1 { once } else { crate::copies::repeat(&once, copies).unwrap_or(once) })
    }

    /// The position of everything, in millimetres from the upper left corner of each page.
    pub fn geometry(&self, election: &Election) -> Value {
        let pages: Vec<Value> = self.pages.iter().map(|page| page_geometry(page, election)).collect();
        json!({"pages": pages})
    }
}

fn page_geometry(page: &Page, election: &Election) -> Value {
    let mut names = Map::new();
    for row in &page.rows {
        let boxes = row.answers.iter().map(|(place, spot)| (place.key().to_owned(), rounded(spot)));
        let answers: Map<String, Value> = boxes.collect();
        let name = json!({"name": rounded(&row.ink), "answers": answers});
        names.insert(election.names[row.name].id.clone(), name);
    }
    json!({
        "page": page.number,
        "width": page.width,
        "height": page.height,
        "fiducials": page.fiducials.iter().map(rounded).collect::<Vec<_>>(),
        "qr": rounded(&page.code),
        "names": names,
    })
}

/// A box to the thousandth of a millimetre.
fn rounded(spot: &Rect) -> Value {
    let [x, y, w, h] = [spot.x, spot.y, spot.w, spot.h].map(|length| (length * 1000.0).round() / 1000.0);
    json!({"x": x, "y": y, "w": w, "h": h})
}

/// Everything on a page.
pub(crate) fn draw(election: &Election, size: Size, kind: Kind, page: &Page, n_pages: usize) -> Drawing {
    let mut drawing = Drawing::new(page.width, page.height);
    anchors(&mut drawing, page);
    identity(&mut drawing, election, size, kind, page);
    match page.number {
        1 => {
            heading(&mut drawing, election, size, kind);
            guide(&mut drawing, election, size, kind);
        }
        _ => short_heading(&mut drawing, election, size, kind),
    }
    if let Some(stamp) = page.stamp {
        drawing.circle(stamp.center(), stamp.w / 2.0);
        let spot = Rect::new(stamp.x, stamp.y, stamp.w, stamp.h);
        drawing.text_in(
            spot,
            Letters::points(8.0).italic().grey(0.6).centered(),
            &election.lang.text("paper-stamp"),
        );
    }
    table(&mut drawing, election, size, page);
    let count = [("page", page.number.to_string().into()), ("pages", n_pages.to_string().into())];
    let right = size.frame().right - 40.0;
    let letters = Letters::points(9.0).right();
    drawing.line_of(
        right - 8.0,
        page.solid.bottom() - 0.8,
        40.0,
        letters,
        &election.lang.fill("paper-page", &count),
    );
    drawing
}

/// The marks that the reader uses for orientation.
pub(crate) fn anchors(drawing: &mut Drawing, page: &Page) {
    for corner in page.fiducials {
        drawing.solid(corner);
    }
    let [x, y] = page.fiducials[3].center();
    drawing.white(Rect::new(x - HOLE / 2.0, y - HOLE / 2.0, HOLE, HOLE));
    for bar in page.bars.iter().flatten() {
        drawing.solid(*bar);
    }
    drawing.solid(page.solid);
    drawing.frame(page.empty, 0.3);
}

/// The square code, and its text in letters.
fn identity(drawing: &mut Drawing, election: &Election, size: Size, kind: Kind, page: &Page) {
    let text = code::text(election, size, page.number, kind);
    drawing.code([page.code.x, page.code.y], MODULE, &code::modules(&text));
    let (first, second) = text.split_at(20);
    let letters = Letters::points(if size == Size::A4 { 6.5 } else { 5.2 }).right();
    let left = page.code.right() - 34.0;
    drawing.line_of(left, page.code.bottom() + 3.4, 34.0, letters, first);
    drawing.line_of(left, page.code.bottom() + 5.9, 34.0, letters, second.trim_start_matches('-'));
}

fn heading(drawing: &mut Drawing, election: &Election, size: Size, kind: Kind) {
    let words = election.lang;
    let title = words.text(if kind == Kind::Poll { "paper-title-poll" } else { "paper-title" });
    let frame = size.frame();
    let left = frame.stamp[0] + frame.stamp_radius + 3.0;
    let width = frame.code[0] - 4.0 - left;
    let (points, tops): (f64, [f64; 4]) = match size {
        Size::A4 => (11.0, [16.0, 21.0, 44.0, 58.0]),
        Size::A5 => (9.0, [14.0, 18.0, 37.0, 50.0]),
    };
    let letters = Letters::points(points).centered();
    let [body, congress, office, end] = tops;
    let upper = |text: &str| text.to_uppercase();
    drawing.text_in(Rect::new(left, body - 2.0, width, 8.0), letters, &upper(&election.body));
    drawing.text_in(Rect::new(left, congress + 1.0, width, 12.0), letters.bold(), &upper(&election.congress));
    let large = Letters::points(points * 1.6).bold().centered();
    drawing.line_of(left, office - 1.0, width, large, &title);
    // A short rule, with enough distance to the marks over the title's capitals.
    let (middle, rule) = (left + width / 2.0, office - 1.0 - large.em - 1.0);
    drawing.line([middle - 12.0, rule], [middle + 12.0, rule], 0.2, 0.0);
    drawing.text_in(
        Rect::new(left, office + 1.0, width, end - office - 2.0),
        Letters::points(points * 1.15).bold().centered(),
        &election.office,
    );
    if kind == Kind::Test {
        drawing.line_of(left, end + 2.0, width, letters.bold(), &words.text("paper-test"));
    }
}

fn short_heading(drawing: &mut Drawing, election: &Election, size: Size, kind: Kind) {
    let words = election.lang;
    let title = words.text(if kind == Kind::Poll { "paper-title-poll" } else { "paper-title" });
    let frame = size.frame();
    let width = frame.code[0] - 6.0 - frame.left;
    let line = format!("{title} {}", words.text("paper-goes-on"));
    drawing.line_of(frame.left, 27.0, width, Letters::points(12.0).bold(), &line);
    drawing.text_in(Rect::new(frame.left, 29.0, width, 9.0), Letters::points(10.0), &election.office);
    if kind == Kind::Test {
        drawing.line_of(frame.left, 42.0, width, Letters::points(10.0).bold(), &words.text("paper-test"));
    }
}

/// How to vote, with a drawn example.
/// The order of the names on a ballot, as its rules set it.
fn order_key(rules: &str) -> &'static str {
    let order = tally::rules::shipped(rules).map_or(Order::GivenName, |pack| pack.says.list.order.value);
    match order {
        Order::GivenName => "given-name",
        Order::Alphabetical => "alphabetical",
        Order::AsNominated => "as-nominated",
        Order::Lot => "lot",
    }
}

fn guide(drawing: &mut Drawing, election: &Election, size: Size, kind: Kind) {
    let words = election.lang;
    let frame = size.frame();
    let [top, bottom] = frame.guide;
    let whole = Rect::new(frame.left, top, frame.right - frame.left, bottom - top - 1.0);
    let example_width = if size == Size::A4 { 52.0 } else { 41.0 };
    drawing.frame(whole, 0.2);
    let letters = Letters::points(if size == Size::A4 { 10.0 } else { 8.0 });
    let counts =
        [("names", election.names.len().to_string().into()), ("seats", election.seats.to_string().into())];
    let list = words.fill(if kind == Kind::Poll { "paper-list-poll" } else { "paper-list" }, &counts);
    let order = words.text(&format!("paper-order-{}", order_key(&election.rules)));
    let how = words.text(&format!("paper-how-{}", form_key(election.form)));
    let text = Rect::new(whole.x + 2.0, whole.y + 0.5, whole.w - example_width - 4.0, whole.h - 1.0);
    drawing.text_in(text, letters, &format!("{list} {order} {how}"));
    let left = whole.right() - example_width;
    let small = Letters { em: letters.em * 0.85, ..letters }.italic();
    drawing.line_of(left, whole.y + 5.0, example_width - 2.0, small.centered(), &words.text("paper-example"));
    let middle = whole.center()[1] + 1.5;
    example(drawing, election, Rect::new(left, middle - 4.0, example_width - 2.0, 8.0), letters);
}

fn example(drawing: &mut Drawing, election: &Election, spot: Rect, letters: Letters) {
    let (words, form) = (election.lang, election.form);
    let baseline = spot.center()[1] + 0.23 * letters.em;
    let boxes = form.boxes();
    let width = if boxes.is_empty() { spot.w } else { spot.w - 8.0 * boxes.len() as f64 };
    let name = words.text("paper-example-name");
    let bigger = Letters { em: letters.em * 1.15, ..letters };
    drawing.line_of(
        spot.x,
        baseline,
        width,
        if boxes.is_empty() { bigger.centered() } else { letters },
        &name,
    );
    if boxes.is_empty() {
        let reach = 0.42 * width;
        let [x, y] = spot.center();
        drawing.line([x - reach, y + 0.4], [x + reach, y - 0.3], 0.5, 0.0);
    }
    for (at, _) in boxes.iter().enumerate() {
        let cell = Rect::new(spot.x + width + 8.0 * at as f64 + 1.5, spot.center()[1] - 2.5, 5.0, 5.0);
        drawing.frame(cell, 0.3);
        if at == 0 {
            let inner = cell.grown(-0.6, -0.6);
            drawing.line([inner.x, inner.y], [inner.right(), inner.bottom()], 0.5, 0.0);
            drawing.line([inner.right(), inner.y], [inner.x, inner.bottom()], 0.5, 0.0);
        }
    }
}

/// The names, and the boxes beside them.
fn table(drawing: &mut Drawing, election: &Election, size: Size, page: &Page) {
    let Some(first) = page.rows.first() else { return };
    let last = page.rows.iter().map(|row| row.line.bottom()).fold(0.0, f64::max);
    let top = if election.form.boxes().is_empty() { first.line.y } else { first.line.y - HEAD };
    for column in 0..page.n_columns {
        let line = layout::line(&size.frame(), page.n_columns, column, top, last - top);
        if !page.rows.iter().any(|row| row.line.x == line.x) {
            continue;
        }
        column_head(drawing, election, line);
    }
    for row in &page.rows {
        name(drawing, election, row);
    }
}

fn column_head(drawing: &mut Drawing, election: &Election, whole: Rect) {
    let boxes = election.form.boxes();
    if boxes.is_empty() {
        return;
    }
    let words = election.lang;
    let letters = Letters::points(9.0).bold().centered();
    let cell = layout::box_cell(whole.w);
    let first = whole.right() - cell * boxes.len() as f64;
    let mut heads = vec![(whole.x, 8.0, "paper-column-number".to_owned())];
    heads.push((whole.x + 8.0, first - whole.x - 8.0, "paper-column-name".to_owned()));
    for (at, place) in boxes.iter().enumerate() {
        heads.push((first + cell * at as f64, cell, format!("paper-column-{}", place.key())));
    }
    for (left, width, key) in heads {
        let small = if width < 16.0 { Letters { em: letters.em * 0.84, ..letters } } else { letters };
        let spot = Rect::new(left + 0.4, whole.y, width - 0.8, HEAD);
        drawing.text_in(spot, small, &words.text(&key));
    }
    drawing.line([whole.x, whole.y], [whole.right(), whole.y], 0.2, 0.0);
}

fn name(drawing: &mut Drawing, election: &Election, row: &Row) {
    let Row { line, cell, baseline, em, .. } = row;
    let candidate = &election.names[row.name];
    let number = Letters { em: *em, tracking: 0.0, ..Letters::points(12.0) }.right();
    drawing.line_of(line.x, *baseline, 7.0, number, &format!("{}.", row.number));
    // A little space between the letters, so that a stroke through them is visible between them.
    let letters = Letters { em: *em, tracking: 0.02, ..Letters::points(12.0) };
    drawing.labelled(cell.x, *baseline, cell.w, letters, &candidate.name, format!("name-{}", row.name));
    if let Some(note) = &candidate.note {
        let below = baseline + 4.2;
        drawing.line_of(cell.x, below, cell.w, Letters::points(8.0).italic(), note);
    }
    for (_, spot) in &row.answers {
        drawing.frame(*spot, 0.3);
    }
    drawing.line([line.x, line.bottom()], [line.right(), line.bottom()], 0.12, 0.55);
}

/// The form as used in label keys.
pub(crate) fn form_key(form: Form) -> &'static str {
    match form {
        Form::StrikeOut => "strike_out",
        Form::AgreeDisagree => "agree_disagree",
        Form::Tick => "tick",
        Form::YesNoAbstain => "yes_no_abstain",
    }
}
