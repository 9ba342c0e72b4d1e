//! A badge photographed by a telephone instead of scanned. Chụp thẻ bằng điện thoại.
//!
//! A telephone gives its live camera only to pages of a secure address; on a hall's network without one it
//! can still take a picture and send it. The server reads both, so that every telephone reads the same.

use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use congress::permits::Act;

use super::{Hall, answer, door, take_badges};
use crate::app::App;
use crate::form::WithFile;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// The size limit of a telephone's picture in bytes.
pub(crate) const LARGEST_BYTES: usize = 24 << 20;

/// Pictures that one doorkeeper may be sending at once.
const MOST_TELEPHONES: usize = 6;

/// `POST /units/{unit}/congress/floor/picture`: checks in the holder of the badge in a picture. A `frame` of
/// a live camera is only read, and the answer is the text of its code: the script then sends that text as a
/// scanner would.
pub(crate) async fn check_in(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path(key): Path<String>,
    form: Multipart,
) -> Result<Response, Reply> {
    let hall = Hall::find(&app, &viewer, Act::KeepDoor, &key)?;
    // A live camera sends one frame after another; one doorkeeper may use several telephones.
    let _sending = app.work.sends(viewer.holder, MOST_TELEPHONES)?;
    let WithFile { fields, file: picture, .. } = WithFile::read(&app, form, &viewer, "picture").await?;
    // Searching for a code uses processor time.
    let read = app.work.papers.run(move |_| paper::square::read(&picture)).await?;
    // A picture of an unsupported kind never yields a code, however sharp the next one is.
    let why = match &read {
        Err(reason) => format!("paper-reason-{}", reason.code()),
        Ok(_) => "floor-no-code".to_owned(),
    };
    let code = read.ok().flatten();
    if fields.ticked("frame") {
        return Ok(code.map_or_else(|| StatusCode::NO_CONTENT.into_response(), IntoResponse::into_response));
    }
    match code.map(|code| door::badges(&code)).filter(|badges| !badges.is_empty()) {
        Some(badges) => take_badges(&app, &info, &viewer, &fields, &hall, badges).await,
        None => {
            let line = door::Line::of_words(info.lang.text(&why));
            answer(&app, &info, &viewer, &fields, &hall, ("in", String::new()), vec![line])
        }
    }
}
