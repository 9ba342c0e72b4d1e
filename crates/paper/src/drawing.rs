//! Black shapes on white, in millimetres, placed by `sheet.typ`. Hình vẽ trên giấy.

use serde::Serialize;

use crate::layout::Rect;

/// One page to print.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Drawing {
    width: f64,
    height: f64,
    solid: Vec<[f64; 4]>,
    white: Vec<[f64; 4]>,
    frames: Vec<[f64; 5]>,
    lines: Vec<[f64; 6]>,
    circles: Vec<[f64; 3]>,
    pictures: Vec<Picture>,
    texts: Vec<Text>,
}

/// A picture of lines, as SVG.
#[derive(Clone, Debug, Serialize)]
struct Picture {
    x: f64,
    y: f64,
    side: f64,
    svg: String,
}

#[derive(Clone, Debug, Serialize)]
struct Text {
    x: f64,
    y: f64,
    w: f64,
    h: f64,
    size: f64,
    weight: &'static str,
    style: &'static str,
    grey: f64,
    tracking: f64,
    align: &'static str,
    block: bool,
    text: String,
    label: String,
}

/// The style of letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letters {
    /// One em, in millimetres.
    pub em: f64,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether they are italic.
    pub italic: bool,
    /// How light they are: 0 is black.
    pub grey: f64,
    /// Space between the letters, in em.
    pub tracking: f64,
    /// `left`, `center` or `right`.
    pub align: &'static str,
}

impl Letters {
    /// Upright black letters of a size in points, at the left.
    pub(crate) fn points(points: f64) -> Letters {
        Letters {
            em: points * 25.4 / 72.0,
            bold: false,
            italic: false,
            grey: 0.0,
            tracking: 0.0,
            align: "left",
        }
    }

    pub(crate) fn bold(self) -> Letters {
        Letters { bold: true, ..self }
    }

    pub(crate) fn italic(self) -> Letters {
        Letters { italic: true, ..self }
    }

    pub(crate) fn grey(self, grey: f64) -> Letters {
        Letters { grey, ..self }
    }

    pub(crate) fn centered(self) -> Letters {
        Letters { align: "center", ..self }
    }

    pub(crate) fn right(self) -> Letters {
        Letters { align: "right", ..self }
    }
}

impl Drawing {
    pub(crate) fn new(width: f64, height: f64) -> Drawing {
        Drawing { width, height, ..Drawing::default() }
    }

    /// A black box.
    pub(crate) fn solid(&mut self, Rect { x, y, w, h }: Rect) {
        self.solid.push([x, y, w, h]);
    }

    /// A white box on black.
    pub(crate) fn white(&mut self, Rect { x, y, w, h }: Rect) {
        self.white.push([x, y, w, h]);
    }

    /// The outline of a box; half of its stroke is inside.
    pub(crate) fn frame(&mut self, Rect { x, y, w, h }: Rect, stroke: f64) {
        self.frames.push([x, y, w, h, stroke]);
    }

    /// A line with round ends.
    pub(crate) fn line(&mut self, from: [f64; 2], to: [f64; 2], stroke: f64, grey: f64) {
        self.lines.push([from[0], from[1], to[0], to[1], stroke, grey]);
    }

    /// A dashed circle.
    pub(crate) fn circle(&mut self, middle: [f64; 2], radius: f64) {
        self.circles.push([middle[0], middle[1], radius]);
    }

    /// One line of text on `baseline`, condensed if it is wider than `width`.
    pub(crate) fn line_of(&mut self, left: f64, baseline: f64, width: f64, letters: Letters, text: &str) {
        self.labelled(left, baseline, width, letters, text, "text".to_owned());
    }

    /// The same, with a label by which its ink can be found.
    pub(crate) fn labelled(
        &mut self,
        left: f64,
        baseline: f64,
        width: f64,
        letters: Letters,
        text: &str,
        label: String,
    ) {
        let spot = Rect::new(left, baseline, width, 0.0);
        self.texts.push(piece(spot, letters, text, label, false));
    }

    /// Text in a box, centred vertically, with line breaks.
    pub(crate) fn text_in(&mut self, spot: Rect, letters: Letters, text: &str) {
        self.texts.push(piece(spot, letters, text, "text".to_owned(), true));
    }

    /// A square code with its upper left module at `corner`.
    pub(crate) fn code(&mut self, corner: [f64; 2], module: f64, modules: &[bool]) {
        for (row, from, run) in runs(modules) {
            // A little longer than it is high, so that no light line appears between two rows.
            let (x, y) = (corner[0] + from as f64 * module, corner[1] + row as f64 * module);
            self.solid(Rect::new(x, y, run as f64 * module, module + 0.01));
        }
    }

    /// The same code as one picture. The typesetter needs as long for a box as for a picture, and a code is
    /// two hundred boxes: hundreds of badges would take half a minute.
    pub(crate) fn code_at_once(&mut self, corner: [f64; 2], module: f64, modules: &[bool]) {
        let side = crate::code::MODULES;
        let dark = runs(modules).map(|(row, from, run)| format!("M{from} {row}h{run}v1.01h-{run}z"));
        let dark = dark.collect::<String>();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path d=\"{dark}\"/></svg>"
        );
        self.pictures.push(Picture { x: corner[0], y: corner[1], side: side as f64 * module, svg });
    }
}

/// The dark runs of a code: the row, the first column, the number of modules.
fn runs(modules: &[bool]) -> impl Iterator<Item = (usize, usize, usize)> {
    modules.chunks(crate::code::MODULES).enumerate().flat_map(|(row, modules)| {
        let mut at = 0;
        modules.chunk_by(|one, next| one == next).filter_map(move |run| {
            let from = at;
            at += run.len();
            run[0].then_some((row, from, run.len()))
        })
    })
}

fn piece(spot: Rect, letters: Letters, text: &str, label: String, block: bool) -> Text {
    Text {
        x: spot.x,
        y: spot.y,
        w: spot.w,
        h: spot.h,
        size: letters.em,
        weight: if letters.bold { "bold" } else { "regular" },
        style: if letters.italic { "italic" } else { "normal" },
        grey: letters.grey,
        tracking: letters.tracking,
        align: letters.align,
        block,
        text: press::drawable(text),
        label,
    }
}
