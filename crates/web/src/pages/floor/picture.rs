//! A badge photographed by a telephone instead of scanned. Chụp thẻ bằng điện thoại.
//!
//! A telephone gives its live camera only to pages of a secure address; on a hall's network, where there is none, it still
//! takes a picture and sends it. Both are read here, so that every telephone reads the same.

use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use congress::permits::Act;

use super::{Hall, answer, door, take_badges};
use crate::answer::Answer;
use crate::form::WithFile;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

/// Bytes of a telephone's picture.
pub(crate) const LARGEST_BYTES: usize = 24 << 20;

/// Pictures that one doorkeeper may be sending.
const MOST_TELEPHONES: usize = 6;

/// `POST /units/{unit}/congress/floor/picture`: checks in whoever's badge is on a picture. A `frame` of a live camera is
/// only read, and answered by what its code says: the script sends that as a scanner would.
pub(crate) async fn check_in(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path(key): Path<String>,
    form: Multipart,
) -> Result<Response, Answer> {
    let hall = Hall::find(&shop, &viewer, Act::KeepDoor, &key)?;
    // A live camera sends one frame after another; several telephones may be one doorkeeper's.
    let _sending = shop.work.sends(viewer.holder, MOST_TELEPHONES)?;
    let WithFile { fields, file: picture, .. } = WithFile::read(form, &viewer, "picture").await?;
    // Looking for a code takes some of a core.
    let read = shop.work.papers.run(move |_| paper::square::read(&picture)).await?;
    // A picture of a kind that is not read has no code to be seen, however sharp the next one is.
    let why = match &read {
        Err(reason) => format!("paper-reason-{}", reason.code()),
        Ok(_) => "floor-no-code".to_owned(),
    };
    let code = read.ok().flatten();
    if fields.ticked("frame") {
        return Ok(code.map_or_else(|| StatusCode::NO_CONTENT.into_response(), IntoResponse::into_response));
    }
    match code.map(|code| door::badges(&code)).filter(|badges| !badges.is_empty()) {
        Some(badges) => take_badges(&shop, &asked, &viewer, &fields, &hall, badges).await,
        None => {
            let line = door::Line::of_words(asked.lang.text(&why));
            answer(&shop, &asked, &viewer, &fields, &hall, ("in", String::new()), vec![line])
        }
    }
}
