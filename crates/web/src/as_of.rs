//! The day asked for goes along every link of a page until it is left. Ngày đang xem đi theo mọi liên kết.
//!
//! A page writes its links without the day. Where one was asked for, the links of the finished page get it: no page can
//! forget it.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;

use crate::reply::{Reply, decoded};

/// The name of the parameter.
const AS_OF: &str = "as_of";

/// Stands before the address of a link that leaves the day.
const LEAVES: &str = "data-today ";

/// The day in the query of an address.
pub(crate) fn asked(address: &str) -> Option<Date> {
    let (_, query) = address.split_once('?')?;
    let value = query.split('&').find_map(|part| part.strip_prefix(AS_OF)?.strip_prefix('='))?;
    vietnamese::read_date(&String::from_utf8(decoded(value)).ok()?)
}

/// The address without the day.
pub(crate) fn left(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let is_day = |part: &&str| part.split('=').next() == Some(AS_OF);
    let kept: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !is_day(part)).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// Puts the day asked for into the links of a page.
pub(crate) async fn along(request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map(|address| address.as_str().to_owned());
    let day = address.as_deref().and_then(asked);
    let response = next.run(request).await;
    let Some(day) = day else { return response };
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/html")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Our pages are already complete in memory.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return Reply::Internal.into_response() };
    let Ok(page) = std::str::from_utf8(&bytes) else { return Response::from_parts(parts, Body::from(bytes)) };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(with_day(page, day)))
}

/// A page whose links lead on to the same day. The links of files of the page itself stay as they are.
fn with_day(page: &str, day: Date) -> String {
    const LINKS: [&str; 2] = ["href=\"/", "hx-get=\"/"];
    let mut written = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    while let Some((at, link)) =
        LINKS.iter().filter_map(|link| Some((rest.find(link)?, link))).min_by_key(|(at, _)| *at)
    {
        let start = at + link.len() - 1;
        let end = rest[start..].find('"').map_or(rest.len(), |length| start + length);
        let (before, address) = (&rest[..start], &rest[start..end]);
        written.push_str(before);
        let is_own = address.starts_with("/assets/") || before[..at].ends_with(LEAVES);
        if is_own || address.contains("as_of=") {
            written.push_str(address);
        } else {
            // `&#38;` is an ampersand and begins no fragment.
            let mut marks = address.match_indices('#').map(|(at, _)| at);
            let fragment = marks.find(|at| !address[..*at].ends_with('&')).unwrap_or(address.len());
            let (path, fragment) = address.split_at(fragment);
            let joint = if path.contains('?') { "&#38;" } else { "?" };
            written.push_str(&format!("{path}{joint}{AS_OF}={day}{fragment}"));
        }
        rest = &rest[end..];
    }
    written.push_str(rest);
    written
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{asked, left, with_day};

    #[test]
    fn the_day_is_read_and_left() {
        for (address, day, without) in [
            ("/units?as_of=2020-05-30", Some(date(2020, 5, 30)), "/units"),
            ("/units?q=a&as_of=30%2F05%2F2020&after=2", Some(date(2020, 5, 30)), "/units?q=a&after=2"),
            ("/units?q=as_of", None, "/units?q=as_of"),
            ("/units?as_of=soon", None, "/units"),
            ("/units", None, "/units"),
        ] {
            assert_eq!((asked(address), left(address).as_str()), (day, without), "{address}");
        }
    }

    #[test]
    fn links_get_the_day_once() {
        for (link, expected) in [
            ("href=\"/units\"", "href=\"/units?as_of=2020-05-30\""),
            ("href=\"/units?q=a\"", "href=\"/units?q=a&#38;as_of=2020-05-30\""),
            ("href=\"/units?q=a&#38;b=c\"", "href=\"/units?q=a&#38;b=c&#38;as_of=2020-05-30\""),
            ("href=\"/units?a&#38;b#x\"", "href=\"/units?a&#38;b&#38;as_of=2020-05-30#x\""),
            ("href=\"/units#x\"", "href=\"/units?as_of=2020-05-30#x\""),
            ("hx-get=\"/bar\"", "hx-get=\"/bar?as_of=2020-05-30\""),
            ("href=\"/board?as_of=2020-06-01\"", "href=\"/board?as_of=2020-06-01\""),
            ("data-today href=\"/units\"", "data-today href=\"/units\""),
            ("href=\"/assets/1/x.css\"", "href=\"/assets/1/x.css\""),
            ("href=\"#main\"", "href=\"#main\""),
            ("href=\"https://example.org/\"", "href=\"https://example.org/\""),
        ] {
            let page = format!("<a {link}>x</a> <a {link}>y</a>");
            let written = format!("<a {expected}>x</a> <a {expected}>y</a>");
            assert_eq!(with_day(&page, date(2020, 5, 30)), written);
        }
    }
}
