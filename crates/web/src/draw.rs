//! Figures drawn on the server as SVG, without style or script. Hình vẽ.

pub(crate) mod burn_up;
pub(crate) mod code;
pub(crate) mod map;

/// Escapes words for SVG text and attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The class that colours a share: `share-0` for none to `share-5` for all.
pub(crate) fn share_class(done: u32, total: u32) -> &'static str {
    match (done, total) {
        (_, 0) => "share-none",
        (done, total) if done >= total => "share-5",
        (0, _) => "share-0",
        (done, total) => match u64::from(done) * 4 / u64::from(total) {
            0 => "share-1",
            1 => "share-2",
            2 => "share-3",
            _ => "share-4",
        },
    }
}
