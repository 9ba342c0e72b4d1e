//! Pages of a TIFF, as scanners and fax servers of offices write them. Trang của tệp TIFF.
//!
//! `directory`: the tags of a page. `samples`: from packed bytes to samples of eight bits. This module turns
//! samples into grey. An unsupported kind has its own reason; it is neither damaged nor a different file
//! type.

mod directory;
mod samples;

use std::io::{Read, Seek};

use super::{MOST_PAGES, Tell, Wanted, admitted, guarded, over_white};
use crate::gray::Gray;
use crate::reading::Reason;
use crate::template::luma;

use directory::{Directory, File};
use samples::Layout;

/// The meaning of a point's samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// Zero is white.
    Ink,
    /// Zero is black.
    Light,
    Rgb,
    Palette,
    Cmyk,
    /// The first sample is how light the point is.
    LightFirst,
}

impl Meaning {
    /// The number of samples it needs.
    fn samples(self) -> usize {
        match self {
            Meaning::Ink | Meaning::Light | Meaning::Palette => 1,
            Meaning::Rgb | Meaning::LightFirst => 3,
            Meaning::Cmyk => 4,
        }
    }
}

/// The transparency of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cover {
    None,
    /// The colour is already multiplied by it.
    Multiplied,
    Plain,
}

/// Passes the pages of a TIFF to `tell`.
pub(super) fn tiff<R: Read + Seek>(file: R, wanted: Wanted, tell: Tell<'_>) {
    let mut file = match guarded(|| File::open(file)) {
        Ok(file) => file,
        Err(reason) => {
            tell(0, 0, Err(reason));
            return;
        }
    };
    for at in 0..=wanted.last.min(MOST_PAGES - 1) {
        match guarded(|| file.next_directory()) {
            Ok(Some(page)) if wanted.holds(at) => {
                let mut points = 0;
                let picture = guarded(|| drawn(&mut file, &page, &mut points));
                if !tell(at, points, picture) {
                    return;
                }
            }
            Ok(Some(_)) => {}
            Ok(None) if at == 0 => {
                tell(0, 0, Err(Reason::Damaged));
                return;
            }
            Ok(None) => return,
            Err(reason) => {
                tell(at, 0, Err(reason));
                return;
            }
        }
    }
    if wanted.last >= MOST_PAGES {
        tell(MOST_PAGES, 0, Err(Reason::TooManyPages));
    }
}

/// Draws a page; `work` is then the points of its strips or tiles.
fn drawn<R: Read + Seek>(file: &mut File<R>, page: &Directory, work: &mut u64) -> Result<Gray, Reason> {
    let layout = Layout::of(page)?;
    *work = layout.points();
    let _alone = admitted(layout.width as u64, layout.height as u64)?;
    let meaning = meaning(page, &layout)?;
    if layout.samples < meaning.samples() {
        return Err(Reason::Damaged);
    }
    let cover = match page.numbers("ExtraSamples").first() {
        Some(1) if layout.samples > meaning.samples() => Cover::Multiplied,
        Some(2) if layout.samples > meaning.samples() => Cover::Plain,
        _ => Cover::None,
    };
    let palette = if meaning == Meaning::Palette { palette(page, layout.bits)? } else { Vec::new() };
    let mut drawn = Gray::filled(layout.width, layout.height, 255);
    for chunk in 0..layout.across * layout.down {
        let (left, top) = layout.corner(chunk);
        let wide = layout.chunk_width.min(layout.width - left);
        let high = layout.chunk_height.min(layout.height - top);
        let samples = samples::chunk(file, page, &layout, chunk)?;
        let stride = layout.chunk_width * layout.samples;
        for (y, row) in samples.chunks_exact(stride).take(high).enumerate() {
            let from = (top + y) * layout.width + left;
            let into = &mut drawn.points[from..from + wide];
            for (point, samples) in into.iter_mut().zip(row.chunks_exact(layout.samples)) {
                *point = grey(meaning, cover, samples, &palette);
            }
        }
    }
    // A page mirrored by its orientation; rotation alone is handled by the reader.
    if matches!(page.number("Orientation"), Some(2 | 4 | 5 | 7)) {
        drawn.points.chunks_exact_mut(layout.width).for_each(<[u8]>::reverse);
    }
    Ok(drawn)
}

fn meaning(page: &Directory, layout: &Layout) -> Result<Meaning, Reason> {
    let is_fax = matches!(page.number("Compression"), Some(2..=4));
    match page.number("Photometric") {
        Some(0) => Ok(Meaning::Ink),
        Some(1) => Ok(Meaning::Light),
        Some(2) => Ok(Meaning::Rgb),
        Some(3) => Ok(Meaning::Palette),
        // Inks other than those of a printer cannot be identified by number.
        Some(5) if page.number("InkSet").unwrap_or(1) == 1 => Ok(Meaning::Cmyk),
        Some(6) => Ok(Meaning::LightFirst),
        Some(8 | 9) if layout.bits == 8 => Ok(Meaning::LightFirst),
        None if is_fax => Ok(Meaning::Ink),
        None if layout.samples == 1 => Ok(Meaning::Light),
        None if layout.samples == 3 => Ok(Meaning::Rgb),
        _ => Err(Reason::TiffKind),
    }
}

/// The lightness of each colour of a palette.
fn palette(page: &Directory, bits: usize) -> Result<Vec<u8>, Reason> {
    let map = page.numbers("ColorMap");
    let n = 1_usize << bits.min(8);
    if bits > 8 {
        return Err(Reason::TiffKind);
    }
    if map.len() < 3 * n {
        return Err(Reason::Damaged);
    }
    // Colours have sixteen bits; some programs write eight.
    let shift = if map.iter().all(|part| *part < 256) { 0 } else { 8 };
    let part = |at: usize| (map[at] >> shift).min(255) as u8;
    Ok((0..n).map(|at| luma([part(at), part(n + at), part(2 * n + at)])).collect())
}

fn grey(meaning: Meaning, cover: Cover, samples: &[u8], palette: &[u8]) -> u8 {
    let shade = match meaning {
        Meaning::Ink => 255 - samples[0],
        Meaning::Light | Meaning::LightFirst => samples[0],
        Meaning::Rgb => luma([samples[0], samples[1], samples[2]]),
        Meaning::Palette => palette.get(usize::from(samples[0])).copied().unwrap_or(0),
        Meaning::Cmyk => {
            let light = |ink: u8| ((255 - u16::from(ink)) * (255 - u16::from(samples[3])) / 255) as u8;
            luma([light(samples[0]), light(samples[1]), light(samples[2])])
        }
    };
    match (cover, samples.get(meaning.samples())) {
        (Cover::Plain, Some(cover)) => over_white(shade, *cover),
        (Cover::Multiplied, Some(cover)) => shade.saturating_add(255 - cover),
        _ => shade,
    }
}
