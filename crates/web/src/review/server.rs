//! The server of `daihoi ballot review`: three seats at one machine, each with an address of its own. Máy chủ xét phiếu.

use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRef, Path as Address, State};
use axum::http::header;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use congress::UnitKey;
use labels::Lang;
use paper::rulings::Seat;

use super::{Desk, Place, sheet};
use crate::caller::Proxies;
use crate::form::Fields;
use crate::page::Page;
use crate::pages::language;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Speaks};
use crate::{assets, routes};

/// A desk with a secret address for each seat.
pub struct Seats {
    desk: Desk,
    keys: [(Seat, String); 3],
}

impl Seats {
    /// Three seats at a desk; their addresses are random.
    pub fn at(desk: Desk) -> Seats {
        let keys = [Seat::First, Seat::Second, Seat::Third]
            .map(|seat| (seat, uuid::Uuid::new_v4().simple().to_string()));
        Seats { desk, keys }
    }

    /// The address of each seat, after that of the server.
    pub fn addresses(&self) -> impl Iterator<Item = (Seat, String)> + '_ {
        self.keys.iter().map(|(seat, key)| (*seat, format!("/ballots/{key}")))
    }

    fn place(&self, key: &str, info: &RequestInfo) -> Result<Place, Reply> {
        let known = self.keys.iter().find(|(_, own)| own == key).ok_or(Reply::NotFound)?;
        let page = Page::open(info, "ballots-queue-title");
        Ok(Place { seat: known.0, base: format!("/ballots/{key}"), page })
    }
}

impl Speaks for Arc<Seats> {
    /// A ballot speaks for itself: the pages around it suit every organisation.
    fn spoken(&self, _: Option<&UnitKey>, lang: Lang) -> Lang {
        lang
    }
}

impl FromRef<Arc<Seats>> for Proxies {
    /// Seats are served to the local network, without a proxy.
    fn from_ref(_: &Arc<Seats>) -> Proxies {
        Proxies(Vec::new())
    }
}

/// The router of the seats.
pub fn router(seats: Arc<Seats>) -> Router {
    Router::new()
        .route("/ballots/{seat}", get(queue))
        .route("/ballots/{seat}/pictures/{file}", get(picture_of))
        .route("/ballots/{seat}/{ballot}", get(ballot).post(rule))
        .route("/language", post(language::choose))
        .route("/assets/{version}/{*name}", get(assets::get))
        .fallback(async || Reply::NotFound)
        .layer(middleware::from_fn(routes::guard))
        .with_state(seats)
}

/// `GET /ballots/{seat}`
async fn queue(
    State(seats): State<Arc<Seats>>,
    info: RequestInfo,
    Address(key): Address<String>,
) -> Result<Response, Reply> {
    Ok(sheet::queue(&seats.desk, seats.place(&key, &info)?))
}

/// `GET /ballots/{seat}/{ballot}`
async fn ballot(
    State(seats): State<Arc<Seats>>,
    info: RequestInfo,
    Address((key, ballot)): Address<(String, String)>,
) -> Result<Response, Reply> {
    Ok(sheet::show(&seats.desk, seats.place(&key, &info)?, &ballot))
}

/// `POST /ballots/{seat}/{ballot}`
async fn rule(
    State(seats): State<Arc<Seats>>,
    info: RequestInfo,
    Address((key, ballot)): Address<(String, String)>,
    fields: Fields,
) -> Result<Response, Reply> {
    sheet::rule(&seats.desk, seats.place(&key, &info)?, &ballot, &fields)
}

/// `GET /ballots/{seat}/pictures/{file}`
async fn picture_of(
    State(seats): State<Arc<Seats>>,
    info: RequestInfo,
    Address((key, file)): Address<(String, String)>,
) -> Result<Response, Reply> {
    seats.place(&key, &info)?;
    picture(&seats.desk, &file).await
}

/// A picture of a desk, by its file name.
pub(crate) async fn picture(desk: &Desk, file: &str) -> Result<Response, Reply> {
    let is_plain = file.ends_with(".png") && !file.contains(['/', '\\']) && !file.starts_with('.');
    let place = desk.place(file).filter(|_| is_plain).ok_or(Reply::NotFound)?;
    let mut bytes = tokio::fs::read(place).await.map_err(|_| Reply::NotFound)?;
    if let Some(keeper) = &desk.keeper {
        bytes = keeper.open(&bytes).map_err(Reply::internal)?;
    }
    Ok(([(header::CONTENT_TYPE, "image/png")], bytes).into_response())
}
