//! The position of everything on a ballot, in millimetres, shared by printing and reading.
//! Hình học của lá phiếu.
//!
//! A page has four corner marks, of which the last is hollow so that a rotated page does not fit; a bar on
//! both sides of each row, so that a page stretched by the scanner can be read row by row; a solid and an
//! empty box that show how dark ink and how light paper came out; and a square code. All of them are at least
//! 8 mm from the edge, where every office printer can print.

use serde::Serialize;

use crate::election::{Election, Form, Place};

/// A box in millimetres from the upper left corner of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// A box by its upper left corner and its size.
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Rect {
        Rect { x, y, w, h }
    }

    /// A box by its left, upper, right and lower edges.
    pub fn within([left, top, right, bottom]: [f64; 4]) -> Rect {
        Rect::new(left, top, right - left, bottom - top)
    }

    /// Its middle.
    pub fn center(&self) -> [f64; 2] {
        [self.x + self.w / 2.0, self.y + self.h / 2.0]
    }

    /// Its right edge.
    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    /// Its lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    /// The same box with a border of so many millimetres added on each side.
    pub fn grown(&self, sideways: f64, upright: f64) -> Rect {
        Rect::new(self.x - sideways, self.y - upright, self.w + 2.0 * sideways, self.h + 2.0 * upright)
    }

    /// Whether a point is inside it.
    pub fn holds(&self, [x, y]: [f64; 2]) -> bool {
        (self.x..self.right()).contains(&x) && (self.y..self.bottom()).contains(&y)
    }
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
}

impl Size {
    /// Every size.
    pub const ALL: [Size; 2] = [Size::A4, Size::A5];

    /// Its name in the square code.
    pub fn code(self) -> &'static str {
        match self {
            Size::A4 => "A4",
            Size::A5 => "A5",
        }
    }

    /// Width and height in millimetres.
    pub fn millimetres(self) -> [f64; 2] {
        match self {
            Size::A4 => [210.0, 297.0],
            Size::A5 => [148.0, 210.0],
        }
    }

    /// The space for each part of a page of this size.
    pub(crate) fn frame(self) -> Frame {
        match self {
            Size::A4 => Frame {
                margin: 10.0,
                left: 18.0,
                right: 192.0,
                code: [170.25, 20.0],
                stamp: [36.0, 38.0],
                stamp_radius: 16.0,
                guide: [62.0, 82.0],
                first_rows: 84.0,
                next_rows: 50.0,
                end: 275.0,
                references: 282.0,
            },
            Size::A5 => Frame {
                margin: 9.0,
                left: 16.0,
                right: 132.0,
                code: [110.25, 18.5],
                stamp: [31.5, 33.5],
                stamp_radius: 13.0,
                guide: [55.0, 74.0],
                first_rows: 76.0,
                next_rows: 48.0,
                end: 189.0,
                references: 196.0,
            },
        }
    }
}

/// The space for each part of a page of one size, in millimetres.
pub(crate) struct Frame {
    /// From the edge to the corner marks.
    pub margin: f64,
    /// Left edge of the text.
    pub left: f64,
    /// Right edge of the text.
    pub right: f64,
    /// Upper left corner of the square code.
    pub code: [f64; 2],
    /// Middle of the stamp.
    pub stamp: [f64; 2],
    /// Radius of its place.
    pub stamp_radius: f64,
    /// Top and bottom of the box with the voting instructions.
    pub guide: [f64; 2],
    /// Top of the rows of the first page.
    pub first_rows: f64,
    /// Top of the rows of the other pages.
    pub next_rows: f64,
    /// Bottom of all rows.
    pub end: f64,
    /// Top of the reference boxes.
    pub references: f64,
}

/// One name on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its position in the list of the election.
    pub name: usize,
    /// Its number on the ballot, from 1.
    pub number: usize,
    /// The row from the left edge of its column to the right one.
    pub line: Rect,
    /// The space for the name.
    pub cell: Rect,
    /// The baseline of the letters.
    pub baseline: f64,
    /// The size of the letters, in millimetres (one em).
    pub em: f64,
    /// The bounding box of the printed letters. It is known once the page is typeset; until then it is the
    /// cell.
    pub ink: Rect,
    /// The boxes for marks, from left to right.
    pub answers: Vec<(Place, Rect)>,
}

/// One page of a ballot.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// From 1.
    pub number: usize,
    /// Width in millimetres.
    pub width: f64,
    /// Height in millimetres.
    pub height: f64,
    /// The corner marks: upper left, upper right, lower left, and the hollow one, lower right.
    pub fiducials: [Rect; 4],
    /// The square code.
    pub code: Rect,
    /// The bars beside the rows, left and right of each, from the top.
    pub bars: Vec<[Rect; 2]>,
    /// The solid reference box.
    pub solid: Rect,
    /// The empty reference box.
    pub empty: Rect,
    /// The place for the stamp, on the first page only.
    pub stamp: Option<Rect>,
    /// The names on the page.
    pub rows: Vec<Row>,
    /// Columns of names.
    pub n_columns: usize,
}

/// Side of a corner mark.
pub(crate) const FIDUCIAL: f64 = 6.0;
/// Side of the hole in the hollow one.
pub(crate) const HOLE: f64 = 3.0;
/// Side of a module of the square code.
pub(crate) const MODULE: f64 = 0.75;
/// Side of a box for marks.
const BOX: f64 = 5.0;
/// Height of the row with the labels of the boxes.
pub(crate) const HEAD: f64 = 8.0;
/// Space between two columns of names.
const GUTTER: f64 = 4.0;
/// Space for the number before each name.
const NUMBER: f64 = 9.0;

/// Lays a ballot out on as few pages as possible, with as few columns and as high rows as these pages allow.
pub fn lay_out(election: &Election, size: Size) -> Vec<Page> {
    let frame = size.frame();
    let form = election.form;
    let has_notes = election.names.iter().any(|name| name.note.is_some());
    let Grid { n_pages, n_columns, row_height } = grid(election.names.len(), form, size, has_notes);
    let order = election.order();
    let mut left = &order[..];
    let mut pages = Vec::with_capacity(n_pages);
    for at in 0..n_pages {
        let n_rows = rows_on(&frame, form, at, row_height);
        let here = left.len().min(n_rows * n_columns);
        let n_rows = n_rows.min(here.div_ceil(n_columns));
        let mut page = blank_page(size, &frame, at, n_columns);
        let top = top_of_rows(&frame, form, at);
        page.bars = (0..n_rows).map(|row| bars(&page, top + (row as f64 + 0.5) * row_height)).collect();
        for (place, name) in left[..here].iter().enumerate() {
            let (column, row) = (place / n_rows, place % n_rows);
            let line = line(&frame, n_columns, column, top + row as f64 * row_height, row_height);
            let has_note = election.names[*name].note.is_some();
            page.rows.push(self::row(*name, order.len() - left.len() + place + 1, line, form, has_note));
        }
        left = &left[here..];
        pages.push(page);
    }
    pages
}

struct Grid {
    n_pages: usize,
    n_columns: usize,
    row_height: f64,
}

fn grid(n_names: usize, form: Form, size: Size, has_notes: bool) -> Grid {
    let frame = size.frame();
    let heights: &[f64] = match (form, has_notes) {
        (Form::StrikeOut, false) => &[10.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.6],
        (_, false) => &[10.0, 9.0, 8.5, 8.0, 7.5],
        (_, true) => &[12.0, 11.0, 10.0, 9.5],
    };
    // Two columns on A5 do not leave enough space for a name beside two or three boxes.
    let columns: &[usize] = if size == Size::A5 && form.boxes().len() > 1 { &[1] } else { &[1, 2] };
    for n_pages in 1.. {
        for n_columns in columns {
            for row_height in heights {
                let room: usize =
                    (0..n_pages).map(|page| rows_on(&frame, form, page, *row_height) * n_columns).sum();
                if room >= n_names {
                    return Grid { n_pages, n_columns: *n_columns, row_height: *row_height };
                }
            }
        }
    }
    unreachable!("every page holds some names, so enough pages hold them all")
}

fn top_of_rows(frame: &Frame, form: Form, page: usize) -> f64 {
    let top = if page == 0 { frame.first_rows } else { frame.next_rows };
    if form.boxes().is_empty() { top } else { top + HEAD }
}

fn rows_on(frame: &Frame, form: Form, page: usize, row_height: f64) -> usize {
    ((frame.end - top_of_rows(frame, form, page)) / row_height).floor() as usize
}

fn blank_page(size: Size, frame: &Frame, at: usize, n_columns: usize) -> Page {
    let [width, height] = size.millimetres();
    let (near, far) = (frame.margin, frame.margin + FIDUCIAL);
    let corner = |x, y| Rect::new(x, y, FIDUCIAL, FIDUCIAL);
    let code = MODULE * crate::code::MODULES as f64;
    let middle = width / 2.0;
    Page {
        number: at + 1,
        width,
        height,
        fiducials: [
            corner(near, near),
            corner(width - far, near),
            corner(near, height - far),
            corner(width - far, height - far),
        ],
        code: Rect::new(frame.code[0], frame.code[1], code, code),
        bars: Vec::new(),
        solid: Rect::new(middle - 40.0, frame.references, 10.0, 4.0),
        empty: Rect::new(middle - 26.0, frame.references, 10.0, 4.0),
        stamp: (at == 0).then(|| {
            let [x, y] = frame.stamp;
            let radius = frame.stamp_radius;
            Rect::new(x - radius, y - radius, 2.0 * radius, 2.0 * radius)
        }),
        rows: Vec::new(),
        n_columns,
    }
}

fn bars(page: &Page, middle: f64) -> [Rect; 2] {
    let bar = |fiducial: &Rect| Rect::new(fiducial.x + 1.0, middle - 1.0, 4.0, 2.0);
    [bar(&page.fiducials[0]), bar(&page.fiducials[1])]
}

/// The box of a row in a column.
pub(crate) fn line(frame: &Frame, n_columns: usize, column: usize, top: f64, height: f64) -> Rect {
    let whole = frame.right - frame.left;
    let width = (whole - GUTTER * (n_columns - 1) as f64) / n_columns as f64;
    Rect::new(frame.left + column as f64 * (width + GUTTER), top, width, height)
}

/// The width of a box's cell in a column of this width.
pub(crate) fn box_cell(column: f64) -> f64 {
    if column > 100.0 { 22.0 } else { 13.0 }
}

fn row(name: usize, number: usize, line: Rect, form: Form, has_note: bool) -> Row {
    let em = match line.h {
        height if height < 7.0 => 12.0,
        height if height < 8.5 => 13.0,
        _ => 14.0,
    } * 25.4
        / 72.0;
    // The middle of the small letters is in the middle of the row, or a little above it if there is a note
    // below.
    let baseline = line.center()[1] + 0.23 * em - if has_note { 1.6 } else { 0.0 };
    let boxes = form.boxes();
    let cell_width = box_cell(line.w);
    let first = line.right() - cell_width * boxes.len() as f64;
    let answers = boxes.iter().enumerate().map(|(at, place)| {
        let left = first + at as f64 * cell_width + (cell_width - BOX) / 2.0;
        (*place, Rect::new(left, line.center()[1] - BOX / 2.0, BOX, BOX))
    });
    let cell = Rect::new(line.x + NUMBER, line.y, first - line.x - NUMBER - 2.0, line.h);
    Row { name, number, line, cell, baseline, em, ink: cell, answers: answers.collect() }
}
