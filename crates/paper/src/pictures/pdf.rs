//! Pages of a PDF, each drawn only if it is complete. Trang của tệp PDF.
//!
//! A program that shows a PDF skips what it cannot read: it shows a page with a damaged picture as white
//! paper, and a missing page not at all. A ballot must not disappear in this way. Every page named in the
//! file's page tree has its position; the content of a page is unpacked strictly before it is drawn.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::content::TypedIter;
use hayro::hayro_syntax::content::ops::TypedInstruction;
use hayro::hayro_syntax::object::stream::{ImageColorSpace, ImageDecodeParams};
use hayro::hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::page::{Page, Resources};
use hayro::hayro_syntax::{Filter, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use super::inflate::{inflate, must_be_whole, picture_must_be_whole};
use super::{MOST_PAGES, MOST_POINTS, Tell, Wanted, admitted, allowed, guarded, jpeg, kind, sized};
use crate::gray::Gray;
use crate::reading::Reason;
use crate::template::luma;

/// The deepest nesting of a page tree, or of drawings within drawings.
const DEEPEST: usize = 32;
/// The limit of drawings and pictures on one page.
const MOST_PARTS: usize = 10_000;
/// Bytes of one drawing, unpacked: hundreds of pages of text, and less than a picture.
const MOST_OF_A_DRAWING: usize = 16 << 20;
/// Points of all pictures of one page, each counted as often as it is drawn. The layers of a scan have a few times the points of
/// the page.
const MOST_DRAWN: u64 = 4 * MOST_POINTS;
/// Instructions of one page. A page of text beneath its scan has some thousands.
const MOST_INSTRUCTIONS: usize = 300_000;

/// Passes the pages of a PDF to `tell`, after `opened` if it has pages.
pub(super) fn pdf(
    mut bytes: Vec<u8>,
    dpi: u32,
    wanted: Wanted,
    (opened, tell): (&mut dyn FnMut(), Tell<'_>),
) {
    // Positions in a PDF are counted from its header.
    if let Some(before) = kind::pdf_header(&bytes).filter(|before| *before > 0) {
        bytes.drain(..before);
    }
    let is_cut = is_cut(&bytes);
    let read = guarded(|| {
        Pdf::new(bytes).map_err(|error| match error {
            LoadPdfError::Decryption(_) => Reason::Encrypted,
            LoadPdfError::Invalid => Reason::Damaged,
        })
    });
    let pdf = match read {
        Ok(pdf) => pdf,
        Err(reason) => {
            tell(0, 0, Err(reason));
            return;
        }
    };
    let Ok(places) = guarded(|| places(&pdf)) else {
        tell(0, 0, Err(Reason::Damaged));
        return;
    };
    opened();
    for at in (0..places.len().min(MOST_PAGES)).filter(|at| wanted.holds(*at)) {
        let page = places[at].and_then(|page| pdf.pages().get(page)).ok_or(Reason::Damaged);
        let mut points = 0;
        let picture = page.and_then(|page| guarded(|| drawn(page, dpi, &mut points)));
        if !tell(at, points, picture) {
            return;
        }
    }
    if places.len() > MOST_PAGES && wanted.last >= MOST_PAGES {
        tell(MOST_PAGES, 0, Err(Reason::TooManyPages));
    } else if is_cut && wanted.holds(places.len()) {
        // The pages after it are not known.
        tell(places.len(), 0, Err(Reason::Damaged));
    }
}

/// Whether a file is cut off: other objects follow its last `startxref` or `%%EOF`, or it has neither.
fn is_cut(bytes: &[u8]) -> bool {
    let last = |mark: &[u8]| bytes.windows(mark.len()).rposition(|window| window == mark);
    let Some(end) = last(b"%%EOF").max(last(b"startxref")) else { return true };
    let begins =
        |window: &[u8]| window.starts_with(b" obj") && matches!(window[4], b'\n' | b'\r' | b'<' | b' ');
    bytes[end..].windows(5).any(begins)
}

/// Every page in the page tree, with its position among the pages found; none for a page that was not found.
fn places(pdf: &Pdf) -> Result<Vec<Option<usize>>, Reason> {
    let found = pdf.pages().iter().enumerate().filter_map(|(at, page)| Some((page.raw().obj_id()?, at)));
    let found: BTreeMap<ObjectIdentifier, usize> = found.collect();
    // Without the page tree, pages may be found, but not their order.
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).ok_or(Reason::Damaged)?;
    let tree = root.get::<Dict<'_>>("Pages").ok_or(Reason::Damaged)?;
    let mut places = Vec::new();
    branch(pdf, &tree, &found, &mut places, 0)?;
    if places.is_empty() { Err(Reason::Damaged) } else { Ok(places) }
}

fn branch(
    pdf: &Pdf,
    tree: &Dict<'_>,
    found: &BTreeMap<ObjectIdentifier, usize>,
    places: &mut Vec<Option<usize>>,
    depth: usize,
) -> Result<(), Reason> {
    let before = places.len();
    let kids = tree.get::<Array<'_>>("Kids").ok_or(Reason::Damaged)?;
    if depth > DEEPEST {
        return Err(Reason::Damaged);
    }
    for kid in kids.raw_iter() {
        let (id, kid) = match kid {
            MaybeRef::Ref(at) => (Some(at.into()), pdf.xref().get::<Dict<'_>>(at.into())),
            MaybeRef::NotRef(Object::Dict(kid)) => (kid.obj_id(), Some(kid)),
            MaybeRef::NotRef(_) => (None, None),
        };
        match kid {
            Some(kid) if kid.get::<Name<'_>>("Type").as_deref() == Some(b"Pages") => {
                branch(pdf, &kid, found, places, depth + 1)?;
            }
            Some(kid) => places.push(kid.obj_id().or(id).and_then(|id| found.get(&id)).copied()),
            None => places.push(None),
        }
        if places.len() > MOST_PAGES {
            return Ok(());
        }
    }
    // A page tree states its number of pages; missing ones were lost.
    let told = tree.get::<u32>("Count").unwrap_or(0) as usize;
    let n_lost = told.saturating_sub(places.len() - before).min(MOST_PAGES);
    places.extend(std::iter::repeat_n(None, n_lost));
    Ok(())
}

/// Draws a page; `work` is then its points and those of its pictures.
fn drawn(page: &Page<'_>, dpi: u32, work: &mut u64) -> Result<Gray, Reason> {
    let (width, height) = page.render_dimensions();
    // A page may claim to be a mile long; none of ours is longer than this many points.
    const LONGEST: f32 = 5000.0;
    let scale = (dpi.clamp(72, 600) as f32 / 72.0).min(LONGEST / width.max(height).max(1.0));
    let _alone = admitted((width * scale) as u64, (height * scale) as u64)?;
    let mut parts = Parts::default();
    let checked = parts.page(page);
    *work = parts.effort.points + (width * scale) as u64 * (height * scale) as u64;
    checked?;
    let has_failed = Arc::new(AtomicBool::new(false));
    let failed = has_failed.clone();
    let interpreter = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, hayro::hayro_interpret::InterpreterWarning::ImageDecodeFailure) {
                failed.store(true, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let settings =
        RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let drawn = render(page, &RenderCache::new(), &interpreter, &settings);
    let points: Vec<u8> =
        drawn.data_as_u8_slice().chunks_exact(4).map(|point| luma([point[0], point[1], point[2]])).collect();
    // A scanned page consists of its picture: a page without one is white because nothing was scanned, and a
    // page whose picture has ink is white because the picture was drawn outside the page.
    let is_bare = (parts.pictures == 0 || parts.has_ink) && points.iter().all(|point| *point == 255);
    if has_failed.load(Ordering::Relaxed) || is_bare {
        return Err(Reason::Damaged);
    }
    sized(usize::from(drawn.width()), usize::from(drawn.height()), points)
}

/// The work of drawing something.
#[derive(Clone, Copy, Default)]
struct Effort {
    instructions: usize,
    /// Points of pictures.
    points: u64,
}

/// The content of a page, as far as it was checked.
#[derive(Default)]
struct Parts {
    seen: HashSet<ObjectIdentifier>,
    total: usize,
    effort: Effort,
    /// The work of each drawing and picture within the page, each time it is drawn.
    efforts: HashMap<ObjectIdentifier, Effort>,
    pictures: usize,
    /// Whether a picture of the page has dark points, as far as the packed data shows without its colours.
    has_ink: bool,
}

impl Parts {
    /// Checks everything drawn on a page; returns the reason of the first incomplete part.
    fn page(&mut self, page: &Page<'_>) -> Result<(), Reason> {
        let raw = page.raw();
        if let Some(contents) = raw.get::<Stream<'_>>("Contents") {
            unpacked(&contents)?;
        } else if let Some(contents) = raw.get::<Array<'_>>("Contents") {
            let n_whole =
                contents.iter::<Stream<'_>>().map(|part| unpacked(&part)).collect::<Result<Vec<_>, _>>()?;
            if n_whole.len() != contents.raw_iter().count() {
                return Err(Reason::Damaged);
            }
        } else if raw.contains_key("Contents") {
            return Err(Reason::Damaged);
        }
        self.drawing(page.typed_operations(), page.resources(), 0)
    }

    fn drawing(
        &mut self,
        mut drawing: TypedIter<'_>,
        resources: &Resources<'_>,
        depth: usize,
    ) -> Result<(), Reason> {
        while let Some(instruction) = drawing.next() {
            self.takes(Effort { instructions: 1, points: 0 })?;
            match instruction {
                TypedInstruction::XObject(named) => {
                    let part = resources.get_x_object(named.0).ok_or(Reason::Damaged)?;
                    self.part(&part, resources, depth)?;
                }
                TypedInstruction::InlineImage(picture) => self.picture(picture.0, resources)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn part(&mut self, part: &Stream<'_>, resources: &Resources<'_>, depth: usize) -> Result<(), Reason> {
        self.total += 1;
        if depth > DEEPEST || self.total > MOST_PARTS {
            return Err(Reason::TooLarge);
        }
        let is_known = !self.seen.insert(part.obj_id());
        match part.dict().get::<Name<'_>>("Subtype").as_deref() {
            Some(b"Image") if is_known => {
                self.pictures += 1;
                self.takes(self.efforts.get(&part.obj_id()).copied().unwrap_or_default())?;
            }
            Some(b"Image") => {
                let before = self.effort;
                self.picture(part, resources)?;
                self.took(part.obj_id(), before);
            }
            Some(b"Form") if !is_known => {
                let before = self.effort;
                let drawing = unpacked(part)?;
                let own = part.dict().get::<Dict<'_>>("Resources").unwrap_or_default();
                let resources = Resources::from_parent(own, resources.clone());
                self.drawing(TypedIter::new(&drawing), &resources, depth + 1)?;
                self.took(part.obj_id(), before);
            }
            // Drawings that draw each other twice would double with each level.
            Some(b"Form") => self.takes(self.efforts.get(&part.obj_id()).copied().unwrap_or_default())?,
            Some(b"PS") => {}
            _ => return Err(Reason::Damaged),
        }
        Ok(())
    }

    /// Adds to the work of the page, and refuses a page that would take too long.
    fn takes(&mut self, effort: Effort) -> Result<(), Reason> {
        self.effort.instructions = self.effort.instructions.saturating_add(effort.instructions);
        self.effort.points = self.effort.points.saturating_add(effort.points);
        let is_too_much = self.effort.instructions > MOST_INSTRUCTIONS || self.effort.points > MOST_DRAWN;
        if is_too_much { Err(Reason::TooLarge) } else { Ok(()) }
    }

    /// Remembers the work done since `before` as that of a part.
    fn took(&mut self, part: ObjectIdentifier, before: Effort) {
        let Effort { instructions, points } = self.effort;
        let effort =
            Effort { instructions: instructions - before.instructions, points: points - before.points };
        self.efforts.insert(part, effort);
    }

    fn picture(&mut self, picture: &Stream<'_>, resources: &Resources<'_>) -> Result<(), Reason> {
        self.pictures += 1;
        let dict = picture.dict();
        let number = |short: &str, long: &str| dict.get::<u32>(short).or_else(|| dict.get::<u32>(long));
        let (Some(width), Some(height)) = (number("W", "Width"), number("H", "Height")) else {
            return Err(Reason::Damaged);
        };
        let points = allowed(u64::from(width), u64::from(height))?;
        self.takes(Effort { instructions: 0, points })?;
        for mask in ["SMask", "Mask"] {
            match dict.get::<Object<'_>>(mask) {
                Some(Object::Stream(mask)) => self.part_of_picture(&mask, resources)?,
                None if dict.contains_key(mask) => return Err(Reason::Damaged),
                _ => {}
            }
        }
        let is_mask = ["IM", "ImageMask"].iter().any(|key| dict.get::<bool>(*key) == Some(true));
        let channels = if is_mask { Some(1) } else { channels(dict, resources) };
        let bits = number("BPC", "BitsPerComponent").unwrap_or(if is_mask { 1 } else { 8 }) as usize;
        let filters = filters(picture)?;
        let wide = width as usize;
        match filters.as_slice() {
            [Filter::DctDecode] => self.inked(dict, &jpeg::picture(&picture.raw_data())?.points),
            [Filter::FlateDecode, Filter::DctDecode] => {
                self.inked(dict, &jpeg::picture(&inflate(&picture.raw_data())?)?.points)
            }
            filters => {
                if filters.first() == Some(&Filter::FlateDecode) {
                    picture_must_be_whole(&picture.raw_data())?;
                }
                if filters == [Filter::JpxDecode] && !ends_as_jpeg_2000(&picture.raw_data()) {
                    return Err(Reason::Damaged);
                }
                if filters == [Filter::Jbig2Decode] && !ends_as_jbig2(&picture.raw_data()) {
                    return Err(Reason::Damaged);
                }
                let asked = ImageDecodeParams {
                    bpc: Some(bits as u8),
                    width,
                    height,
                    ..ImageDecodeParams::default()
                };
                let asked = ImageDecodeParams { num_components: channels.map(|n| n as u8), ..asked };
                let decoded = picture.decoded_image(&asked).map_err(|_| Reason::Damaged)?;
                // The expected size of the picture, or that in its packed data.
                let expected = match &decoded.image_data {
                    Some(data) => {
                        let channels = match data.color_space {
                            Some(ImageColorSpace::Rgb) => 3,
                            Some(ImageColorSpace::Cmyk) => 4,
                            _ => 1,
                        };
                        (data.width as usize * channels * usize::from(data.bits_per_component)).div_ceil(8)
                            * data.height as usize
                    }
                    None => (wide * channels.unwrap_or(1) * bits).div_ceil(8) * height as usize,
                };
                if decoded.data.len() < expected {
                    return Err(Reason::Damaged);
                }
                let is_grey = channels == Some(1) && decoded.image_data.as_ref().map_or(bits, |_| 8) == 8;
                if is_grey && !is_mask { self.inked(dict, &decoded.data) } else { Ok(()) }
            }
        }
    }

    /// Looks for dark points in a picture with grey points, unless the picture has its own table of shades.
    fn inked(&mut self, dict: &Dict<'_>, points: &[u8]) -> Result<(), Reason> {
        let has_shades = ["D", "Decode", "SMask", "Mask"].iter().any(|key| dict.contains_key(key));
        let is_index = matches!(dict.get::<Object<'_>>("ColorSpace"), Some(Object::Array(_)));
        self.has_ink |= !has_shades
            && !is_index
            && points.iter().filter(|point| **point < 96).count() * 5000 > points.len();
        Ok(())
    }

    /// The mask of a picture, which is itself a picture but not part of the page.
    fn part_of_picture(&mut self, mask: &Stream<'_>, resources: &Resources<'_>) -> Result<(), Reason> {
        self.total += 1;
        if self.total > MOST_PARTS {
            return Err(Reason::TooLarge);
        }
        if self.seen.insert(mask.obj_id()) {
            self.picture(mask, resources)?;
            self.pictures -= 1;
        }
        Ok(())
    }
}

/// The filters of a stream; an unknown filter is an error.
fn filters(stream: &Stream<'_>) -> Result<Vec<Filter>, Reason> {
    let known = stream.filters();
    let named =
        match stream.dict().get::<Object<'_>>("Filter").or_else(|| stream.dict().get::<Object<'_>>("F")) {
            Some(Object::Name(_)) => 1,
            Some(Object::Array(names)) => names.raw_iter().count(),
            _ => 0,
        };
    if known.len() == named { Ok(known.to_vec()) } else { Err(Reason::Codec) }
}

/// A stream that is no picture, unpacked. How far it unpacks is known before anything is kept of it.
fn unpacked(stream: &Stream<'_>) -> Result<Vec<u8>, Reason> {
    let filters = filters(stream)?;
    if filters.contains(&Filter::Crypt) {
        return Err(Reason::Codec);
    }
    let packed = stream.raw_data();
    // The most that a byte of each way becomes; what is packed twice is weighed as if both did.
    let grows = |filter: &Filter| match filter {
        Filter::FlateDecode => 1_032,
        Filter::LzwDecode => 2_731,
        Filter::RunLengthDecode => 64,
        _ => 1,
    };
    match filters.as_slice() {
        [Filter::FlateDecode] => must_be_whole(&packed, MOST_OF_A_DRAWING)?,
        filters => {
            if filters.first() == Some(&Filter::FlateDecode) {
                must_be_whole(&packed, MOST_OF_A_DRAWING)?;
            }
            let most = filters.iter().map(grows).fold(packed.len(), usize::saturating_mul);
            if packed.len() > MOST_OF_A_DRAWING
                || filters.iter().any(|filter| grows(filter) > 1) && most > 256 << 20
            {
                return Err(Reason::TooLarge);
            }
        }
    }
    stream.decoded().map(|bytes| bytes.into_owned()).map_err(|_| Reason::Damaged)
}

/// Channels of a point of a picture, if its colour space gives them.
fn channels(dict: &Dict<'_>, resources: &Resources<'_>) -> Option<usize> {
    let space = dict.get::<Object<'_>>("CS").or_else(|| dict.get::<Object<'_>>("ColorSpace"))?;
    if let Object::Name(name) = &space
        && let Some(named) = resources.get_color_space(name)
    {
        return channels_of(&named);
    }
    channels_of(&space)
}

fn channels_of(space: &Object<'_>) -> Option<usize> {
    let by_name = |name: &[u8]| match name {
        b"DeviceRGB" | b"RGB" | b"CalRGB" | b"Lab" => Some(3),
        b"DeviceCMYK" | b"CMYK" => Some(4),
        b"Pattern" => None,
        _ => Some(1),
    };
    match space {
        Object::Name(name) => by_name(name),
        Object::Array(parts) => {
            let mut parts = parts.iter::<Object<'_>>();
            let Some(Object::Name(name)) = parts.next() else { return None };
            match (&*name, parts.next()) {
                (b"ICCBased", Some(Object::Stream(profile))) => {
                    profile.dict().get::<u32>("N").map(|n| n as usize)
                }
                (b"DeviceN", Some(Object::Array(names))) => Some(names.raw_iter().count()),
                (name, _) => by_name(name),
            }
        }
        _ => None,
    }
}

/// Whether a JPEG 2000 stream is complete: it ends with its end marker, followed at most by metadata boxes.
fn ends_as_jpeg_2000(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(4096)..];
    tail.windows(2).any(|window| window == [0xFF, 0xD9])
}

/// Whether all segments of a JBIG2 stream are present, and one of them contains image data.
fn ends_as_jbig2(bytes: &[u8]) -> bool {
    let mut at = 0;
    let mut has_region = false;
    while let Some(head) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        // Number, flags, segments referred to, page, length.
        let (Some(flags), Some(count)) = (head.get(4), head.get(5)) else { return false };
        let number = head
            .get(..4)
            .map_or(0, |number| u32::from_be_bytes([number[0], number[1], number[2], number[3]]));
        let of_number = if number <= 256 {
            1
        } else if number <= 65_536 {
            2
        } else {
            4
        };
        let (n_referred, long) = if count >> 5 == 7 {
            let Some(long) = head.get(5..9) else { return false };
            let n = u32::from_be_bytes([long[0] & 0x1F, long[1], long[2], long[3]]) as usize;
            (n, 3 + (n + 1).div_ceil(8))
        } else {
            (usize::from(count >> 5), 0)
        };
        let of_page = if flags & 0x40 == 0 { 1 } else { 4 };
        let length_at = 6 + long + n_referred.saturating_mul(of_number) + of_page;
        let Some(length) = head.get(length_at..length_at.saturating_add(4)) else { return false };
        let length = u32::from_be_bytes([length[0], length[1], length[2], length[3]]);
        has_region |= matches!(flags & 0x3F, 4..=7 | 20..=23 | 36..=43);
        // A region of unknown length extends to the end of the stream.
        if length == u32::MAX {
            return has_region;
        }
        at = at.saturating_add(length_at + 4).saturating_add(length as usize);
        if at > bytes.len() {
            // A missing end-of-page segment is allowed, because some printers omit it; a segment that is cut
            // off is not.
            return false;
        }
    }
    has_region
}
