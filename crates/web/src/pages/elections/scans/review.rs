//! Ruling on the ballots of a stack at the desk, each person in their own seat. Xét phiếu tại bàn.
//!
//! A viewer who may count takes the next free seat of a stack and keeps it; a person has one seat only.
//! [`review`] draws the pages.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use paper::rulings::Seat;
use uuid::Uuid;

use super::ScanDesk;
use crate::app::App;
use crate::form::VerifiedForm;
use crate::page::Link;
use crate::reply::Reply;
use crate::review;
use crate::scans::Stack;
use crate::viewer::{RequestInfo, Viewer};

/// A person who may rule.
struct Chair {
    desk: ScanDesk,
    stack: Arc<Stack>,
    ruled: Arc<review::Desk>,
    seat: Option<Seat>,
    base: String,
}

impl Chair {
    fn find(
        app: &App,
        info: &RequestInfo,
        viewer: &Viewer,
        (key, office, stack): (&str, &str, Uuid),
    ) -> Result<Chair, Reply> {
        let desk = ScanDesk::find(app, info, viewer, (key, office))?;
        let stack = desk.stack(app, stack)?;
        // Scans were added or removed since: the stack must be read again before anyone can rule.
        let ruled = stack.desk().ok_or_else(|| Reply::Redirect(desk.path.clone()))?;
        let seat = stack.slip().seat_of(viewer.actor());
        let base = format!("{}/{}/review", desk.path, stack.id);
        Ok(Chair { desk, stack, ruled, seat, base })
    }

    /// The place of a viewer with a seat; without a seat, the page of seats opens.
    fn place(&self, app: &App, info: &RequestInfo, viewer: &Viewer) -> Result<review::Place, Reply> {
        let seat = self.seat.ok_or_else(|| Reply::Redirect(self.base.clone()))?;
        let name = info.lang.fill("scans-stack", &[("stack", self.stack.slip().name.into())]);
        let title = format!("{}: {name}", info.lang.text("ballots-queue-title"));
        let mut page = self.desk.page(app, info, viewer, title);
        page.trail.push(Link::new(self.desk.path.clone(), info.lang.text("scans-title")));
        Ok(review::Place { seat, base: self.base.clone(), page })
    }
}

/// `GET …/desk/scans/{stack}/review`: the seats, or the queue of a viewer with a seat.
pub(crate) async fn queue(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
) -> Result<Response, Reply> {
    app.on_disk(move |app| queue_now(app, &info, &viewer, (&key, &office, stack))).await
}

fn queue_now(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str, Uuid),
) -> Result<Response, Reply> {
    let chair = Chair::find(app, info, viewer, place)?;
    if chair.seat.is_some() {
        return Ok(review::queue(&chair.ruled, chair.place(app, info, viewer)?));
    }
    let free = chair.stack.slip().free_seat();
    let lang = info.lang;
    let mut page = chair.desk.page(app, info, viewer, lang.text("scans-seat-title"));
    page.trail.push(Link::new(chair.desk.path.clone(), lang.text("scans-title")));
    Ok(crate::reply::html(SeatPage {
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
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack)): Path<(String, String, Uuid)>,
    VerifiedForm(viewer, _): VerifiedForm,
) -> Result<Response, Reply> {
    let sit = move |app: &Arc<App>| {
        let chair = Chair::find(app, &info, &viewer, (&key, &office, stack))?;
        chair.stack.sit(viewer.actor()).map_err(Reply::internal)?;
        Ok(Reply::Redirect(chair.base).into_response())
    };
    app.on_disk(sit).await
}

/// `GET …/desk/scans/{stack}/review/{ballot}`
pub(crate) async fn ballot(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, stack, ballot)): Path<(String, String, Uuid, String)>,
) -> Result<Response, Reply> {
    let show = move |app: &Arc<App>| {
        let chair = Chair::find(app, &info, &viewer, (&key, &office, stack))?;
        Ok(review::show(&chair.ruled, chair.place(app, &info, &viewer)?, &ballot))
    };
    app.on_disk(show).await
}

/// `POST …/desk/scans/{stack}/review/{ballot}`
pub(crate) async fn rule(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office, stack, ballot)): Path<(String, String, Uuid, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let rule = move |app: &Arc<App>| {
        let chair = Chair::find(app, &info, &viewer, (&key, &office, stack))?;
        let place = chair.place(app, &info, &viewer)?;
        review::rule(&chair.ruled, place, &ballot, &fields)
    };
    app.on_disk(rule).await
}

/// `GET …/desk/scans/{stack}/review/pictures/{file}`
pub(crate) async fn picture(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office, stack, file)): Path<(String, String, Uuid, String)>,
) -> Result<Response, Reply> {
    let find = move |app: &Arc<App>| Chair::find(app, &info, &viewer, (&key, &office, stack));
    let chair = app.on_disk(find).await?;
    chair.seat.ok_or(Reply::NotFound)?;
    review::picture(&chair.ruled, &file).await
}
