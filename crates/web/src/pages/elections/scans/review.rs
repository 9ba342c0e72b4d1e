//! Ruling on the ballots of a stack at the desk, each person in their own seat. Xét phiếu tại bàn.
//!
//! A viewer who may count takes the next free seat of a stack and keeps it; a person has one seat only.
//! [`review`] draws the pages.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use paper::rulings::Seat;
use uuid::Uuid;

use super::Desk;
use crate::answer::Answer;
use crate::form::Sent;
use crate::page::Link;
use crate::review;
use crate::scans::Stack;
use crate::shop::Shop;
use crate::viewer::{Asked, Viewer};

/// A person who may rule.
struct Chair {
    desk: Desk,
    stack: Arc<Stack>,
    ruled: Arc<review::Desk>,
    seat: Option<Seat>,
    base: String,
}

impl Chair {
    fn find(
        shop: &Shop,
        asked: &Asked,
        viewer: &Viewer,
        (key, office, stack): (&str, &str, Uuid),
    ) -> Result<Chair, Answer> {
        let desk = Desk::find(shop, asked, viewer, (key, office))?;
        let stack = desk.stack(shop, stack)?;
        // Scans were added or removed since: the stack must be read again before anyone can rule.
        let ruled = stack.desk().ok_or_else(|| Answer::Go(desk.path.clone()))?;
        let seat = stack.slip().seat_of(viewer.actor());
        let base = format!("{}/{}/review", desk.path, stack.id);
        Ok(Chair { desk, stack, ruled, seat, base })
    }

    /// The place of a viewer with a seat; without a seat, the page of seats opens.
    fn place(&self, shop: &Shop, asked: &Asked, viewer: &Viewer) -> Result<review::Place, Answer> {
        let seat = self.seat.ok_or_else(|| Answer::Go(self.base.clone()))?;
        let name = asked.lang.fill("scans-stack", &[("stack", self.stack.slip().name.into())]);
        let title = format!("{}: {name}", asked.lang.text("ballots-queue-title"));
        let mut page = self.desk.page(shop, asked, viewer, title);
        page.trail.push(Link::new(self.desk.path.clone(), asked.lang.text("scans-title")));
        Ok(review::Place { seat, base: self.base.clone(), page })
    }
}

/// `GET …/desk/scans/{stack}/review`: the seats, or the queue of a viewer with a seat.
pub(crate) async fn queue(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
) -> Result<Response, Answer> {
    let chair = Chair::find(&shop, &asked, &viewer, (&key, &office, stack))?;
    if chair.seat.is_some() {
        return Ok(review::queue(&chair.ruled, chair.place(&shop, &asked, &viewer)?));
    }
    let free = chair.stack.slip().free_seat();
    let lang = asked.lang;
    let mut page = chair.desk.page(&shop, &asked, &viewer, lang.text("scans-seat-title"));
    page.trail.push(Link::new(chair.desk.path.clone(), lang.text("scans-title")));
    Ok(crate::answer::html(SeatPage {
        page,
        base: chair.base,
        stack: lang.fill("scans-stack", &[("stack", chair.stack.slip().name.into())]),
        seat: free.map(|seat| lang.text(review::seat_key(seat))),
    }))
}

#[derive(askama::Template)]
#[template(path = "congress/scans/seat.html")]
struct SeatPage {
    page: crate::page::Page,
    base: String,
    stack: String,
    seat: Option<String>,
}

/// `POST …/desk/scans/{stack}/review`: takes the next free seat.
pub(crate) async fn sit(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    Sent(viewer, _): Sent,
) -> Result<Response, Answer> {
    let chair = Chair::find(&shop, &asked, &viewer, (&key, &office, stack))?;
    chair.stack.sit(viewer.actor()).map_err(Answer::broken)?;
    Ok(Answer::Go(chair.base).into_response())
}

/// `GET …/desk/scans/{stack}/review/{ballot}`
pub(crate) async fn ballot(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, office, stack, ballot)): Path<(String, String, Uuid, String)>,
) -> Result<Response, Answer> {
    let chair = Chair::find(&shop, &asked, &viewer, (&key, &office, stack))?;
    Ok(review::show(&chair.ruled, chair.place(&shop, &asked, &viewer)?, &ballot))
}

/// `POST …/desk/scans/{stack}/review/{ballot}`
pub(crate) async fn rule(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    Path((key, office, stack, ballot)): Path<(String, String, Uuid, String)>,
    Sent(viewer, fields): Sent,
) -> Result<Response, Answer> {
    let chair = Chair::find(&shop, &asked, &viewer, (&key, &office, stack))?;
    let place = chair.place(&shop, &asked, &viewer)?;
    review::rule(&chair.ruled, place, &ballot, &fields)
}

/// `GET …/desk/scans/{stack}/review/pictures/{file}`
pub(crate) async fn picture(
    State(shop): State<Arc<Shop>>,
    asked: Asked,
    viewer: Viewer,
    Path((key, office, stack, file)): Path<(String, String, Uuid, String)>,
) -> Result<Response, Answer> {
    let chair = Chair::find(&shop, &asked, &viewer, (&key, &office, stack))?;
    chair.seat.ok_or(Answer::NotFound)?;
    review::picture(&chair.ruled, &file).await
}
