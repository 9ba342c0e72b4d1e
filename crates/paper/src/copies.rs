//! The same pages many times in one file. Nhiều bản trong một tệp.

use hayro::hayro_syntax::Pdf;
use hayro_write::{ExtractionQuery, extract};
use pdf_writer::{Content, Finish as _, Name, Rect, Ref};

/// A number of copies of a file's pages, one after another. Each page is stored once and shared by all
/// copies.
///
/// None if the file cannot be read; our own files always can.
pub(crate) fn repeat(pdf: &[u8], copies: usize) -> Option<Vec<u8>> {
    let read = Pdf::new(pdf.to_vec()).ok()?;
    let sizes: Vec<(f32, f32)> = read.pages().iter().map(|page| page.render_dimensions()).collect();
    let mut last = 0;
    let mut next = || {
        last += 1;
        Ref::new(last)
    };
    let (catalog, tree) = (next(), next());
    let shown: Vec<Ref> = sizes.iter().map(|_| next()).collect();
    let queries: Vec<ExtractionQuery> = (0..sizes.len()).map(ExtractionQuery::new_xobject).collect();
    let once = extract(&read, Box::new(&mut next), Default::default(), |_| {}, &queries).ok()?;
    let drawn: Vec<Ref> = once.root_refs.iter().copied().collect::<Result<_, _>>().ok()?;
    let pages: Vec<Ref> = (0..copies * sizes.len()).map(|_| next()).collect();

    let mut file = pdf_writer::Pdf::new();
    file.catalog(catalog).pages(tree);
    file.pages(tree).kids(pages.iter().copied()).count(pages.len() as i32);
    for content in &shown {
        let mut show = Content::new();
        show.x_object(Name(b"P"));
        file.stream(*content, &show.finish());
    }
    for (at, page) in pages.iter().enumerate() {
        let which = at % sizes.len();
        let mut page = file.page(*page);
        let (width, height) = sizes[which];
        page.media_box(Rect::new(0.0, 0.0, width, height)).parent(tree).contents(shown[which]);
        page.resources().x_objects().pair(Name(b"P"), drawn[which]);
        page.finish();
    }
    file.extend(&once.chunk);
    Some(file.finish())
}
