//! Choosing the language, kept in a cookie for a year. Chọn ngôn ngữ.

use axum::http::header;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::post;
use labels::Lang;

use super::Addresses;
use crate::caller::OwnPage;
use crate::form::Fields;
use crate::routes;

/// Its addresses.
pub(super) const ADDRESSES: Addresses =
    Addresses::of(|table| table.route("/language", post(choose).layer(routes::small())));

/// `POST /language`
pub(crate) async fn choose(OwnPage(caller): OwnPage, fields: Fields) -> Response {
    let lang = Lang::of_tag(fields.raw("lang")).unwrap_or_default();
    let cookie = format!("lang={}{}; Max-Age=31536000", lang.tag(), caller.cookie_words());
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(own_path(fields.raw("back"))))
        .into_response()
}

/// A path on this server; an address elsewhere becomes `/`.
pub(crate) fn own_path(path: &str) -> &str {
    let leads_elsewhere =
        // Browsers ignore control characters in an address, so one could hide a second slash.
        !path.starts_with('/') || path.starts_with("//") || path.contains(|c: char| c == '\\' || c.is_control());
    if leads_elsewhere { "/" } else { path }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn nobody_is_led_to_another_server() {
        assert_eq!(
            own_path("/units/TB@2015-01-01?as_of=2020-05-30"),
            "/units/TB@2015-01-01?as_of=2020-05-30"
        );
        for path in [
            "https://example.org",
            "//example.org",
            "/\\example.org",
            "/\t/example.org",
            "/\u{1}/x",
            "",
            "units",
        ] {
            assert_eq!(own_path(path), "/", "{path}");
        }
    }
}
