//! Style, script and fonts, built into the program. Tệp tĩnh.
//!
//! An address contains the digest of all assets, so a browser may keep a file for ever and still sees a new
//! version of the program at once.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal $kind:literal)*) => {
        const ASSETS: &[Asset] = &[$(Asset {
            name: $name,
            kind: $kind,
            bytes: include_bytes!(concat!("../assets/", $name)),
        }),*];
    };
}

assets! {
    "tokens.css" "text/css; charset=utf-8"
    "daihoi.css" "text/css; charset=utf-8"
    "live.js" "text/javascript; charset=utf-8"
    "sending.js" "text/javascript; charset=utf-8"
    "desk.js" "text/javascript; charset=utf-8"
    "words.js" "text/javascript; charset=utf-8"
    "screen.css" "text/css; charset=utf-8"
    "screen.js" "text/javascript; charset=utf-8"
    "station.js" "text/javascript; charset=utf-8"
    "htmx-2.0.11.min.js" "text/javascript; charset=utf-8"
    "htmx-ext-sse-2.2.4.min.js" "text/javascript; charset=utf-8"
    "fonts/BeVietnamPro-400Regular-vn.woff2" "font/woff2"
    "fonts/BeVietnamPro-500Medium-vn.woff2" "font/woff2"
    "fonts/BeVietnamPro-600SemiBold-vn.woff2" "font/woff2"
    "fonts/BeVietnamPro-700Bold-vn.woff2" "font/woff2"
    "favicon.svg" "image/svg+xml"
}

/// The first digits of the digest of every asset.
pub(crate) static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut digest = Sha256::new();
    ASSETS.iter().for_each(|asset| digest.update(asset.bytes));
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
});

/// The address of an asset.
pub(crate) fn path(name: &str) -> String {
    format!("/assets/{}/{name}", *VERSION)
}

/// `GET /assets/{version}/{*name}`
pub(crate) async fn get(Path((_, name)): Path<(String, String)>) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers =
        [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, asset.bytes).into_response()
}
