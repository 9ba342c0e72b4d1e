//! Every address of the product, in one table. Bảng địa chỉ.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};

use crate::app::App;
use crate::caller::Caller;
use crate::log::Notice;
use crate::pages::{
    accounts, apportionment, board, change, complaints, congress_acts, console, correction, credentials,
    custody, cycle, effects, elections, floor, guidance, hall_mistakes, history, home, imports, join, keys,
    language, minutes, organs, outside_decision, plan, programme, progress_report, ratification, record,
    report, roll, session, sessions, speakers, station, stations, tellers, unit, units,
};
use crate::reply::{OfTheDisk, Reply};
use crate::server::Connection;
use crate::{api, mentions};
use crate::{assets, pages};

/// Everything that can be asked of the web.
pub fn router(app: Arc<App>) -> Router {
    table()
        .router
        .fallback(async || Reply::NotFound)
        .layer(middleware::from_fn(api::in_problems))
        .layer(middleware::from_fn_with_state(app.clone(), mentions::name))
        .layer(middleware::from_fn(guard))
        .layer(middleware::from_fn_with_state(app.clone(), attend))
        .with_state(app)
}

/// Every address of the router as it is written there, such as `/units/{unit}/board`: what walks them all forgets none.
pub fn addresses() -> Vec<String> {
    table().addresses
}

/// The router while it is written, and its addresses, which a router does not tell.
#[derive(Default)]
struct Table {
    router: Router<Arc<App>>,
    addresses: Vec<String>,
}

impl Table {
    fn route(mut self, address: &str, methods: MethodRouter<Arc<App>>) -> Table {
        self.addresses.push(address.to_owned());
        self.router = self.router.route(address, methods);
        self
    }
}

fn table() -> Table {
    // What is sent before anybody has signed in is a few words.
    let small = DefaultBodyLimit::max(16 << 10);
    let table = Table::default()
        .route("/", get(home::show))
        .route("/session", get(session::form).post(session::start).layer(small))
        .route("/session/mark", get(session::mark))
        .route("/session/password", get(session::password_form).post(session::change_password))
        .route("/session/end", post(session::end))
        .route("/sessions", get(sessions::show))
        .route("/sessions/end", post(sessions::end))
        .route("/join", get(join::form).post(join::join).layer(small))
        .route("/join/{code}", get(join::form_of))
        .route("/station", get(station::show))
        .route("/language", post(language::choose).layer(small))
        .route(
            "/record/anchor",
            get(record::anchor).post(record::compare).layer(DefaultBodyLimit::max(record::LARGEST_BYTES)),
        )
        .route("/record/clock", get(record::clock).post(record::confirm))
        .route("/record/effects", get(effects::show).post(effects::try_now))
        .route("/api", get(api::page::show))
        .route("/api/openapi.json", get(api::described))
        .route("/api/names", post(api::kept::name).layer(DefaultBodyLimit::max(api::LARGEST)))
        .route("/api/texts", post(api::kept::text).layer(DefaultBodyLimit::max(api::kept::LARGEST_TEXT)))
        .route("/api/acts", post(api::submit).layer(DefaultBodyLimit::max(api::LARGEST)))
        .route("/keys", get(keys::list).post(keys::make))
        .route("/keys/{key}/end", post(keys::revoke))
        .route("/units", get(units::search))
        .route("/units/{unit}", get(unit::show))
        .route("/units/{unit}/board", get(board::show))
        .route("/units/{unit}/board/live", get(board::live))
        .route("/units/{unit}/history", get(history::show))
        .route("/units/{unit}/change", get(change::form))
        .route("/units/{unit}/name", post(change::rename))
        .route("/units/{unit}/parent", post(change::move_under))
        .route("/units/{unit}/dissolution", post(change::dissolve))
        .route("/units/{unit}/cycle", get(cycle::form).post(cycle::open))
        .route("/units/{unit}/cycle/window", post(cycle::set_window))
        .route("/units/{unit}/cycle/rules", post(cycle::set_rules))
        .route("/units/{unit}/cycle/root", post(cycle::take_over))
        .route("/units/{unit}/plan", get(plan::form).post(plan::save))
        .route("/units/{unit}/level-plan", post(plan::save_level))
        .route("/units/{unit}/congress", get(console::show))
        .route("/units/{unit}/congress/bar", get(console::bar))
        .route("/units/{unit}/congress/session", post(console::session))
        .route("/units/{unit}/congress/report", get(report::form).post(report::save))
        .route("/units/{unit}/congress/correction", get(correction::form).post(correction::save))
        .route(
            "/units/{unit}/congress/postponement",
            get(congress_acts::postponement).post(congress_acts::postpone),
        )
        .route("/units/{unit}/congress/approval", post(congress_acts::approve))
        .route("/units/{unit}/congress/ratification", get(ratification::show).post(congress_acts::ratify))
        .route("/units/{unit}/congress/ratification/{office}/{step}", post(ratification::step))
        .route("/units/{unit}/congress/choice", post(congress_acts::choose))
        .route("/units/{unit}/congress/taking-back", post(congress_acts::take_back))
        .route("/units/{unit}/congress/outside-decision", get(outside_decision::show))
        .route("/units/{unit}/congress/outside-decision/{matter}", post(outside_decision::record))
        .route("/units/{unit}/congress/outside-decision/{matter}/correction", post(outside_decision::correct))
        .route("/units/{unit}/congress/apportionment", get(apportionment::show).post(apportionment::propose))
        .route("/units/{unit}/congress/apportionment/adoption", post(apportionment::adopt))
        .route("/units/{unit}/congress/apportionment/announcement", post(apportionment::announce))
        .route("/units/{unit}/congress/apportionment/{file}", get(apportionment::file))
        .route("/units/{unit}/congress/roll", get(roll::show).post(roll::call))
        .route(
            "/units/{unit}/congress/roll/file",
            post(roll::file::call_file).layer(DefaultBodyLimit::max(pages::imports::LARGEST_BYTES)),
        )
        .route("/units/{unit}/congress/roll/elected", post(roll::call_elected))
        .route("/units/{unit}/congress/roll/badges.pdf", get(roll::badges))
        .route("/units/{unit}/congress/roll/{person}", get(roll::delegate::show))
        .route("/units/{unit}/congress/roll/{person}/details", post(roll::delegate::describe))
        .route("/units/{unit}/congress/roll/{person}/erasure", post(roll::delegate::erase))
        .route("/units/{unit}/congress/roll/{person}/{step}", post(roll::delegate::step))
        .route("/units/{unit}/congress/credentials", get(credentials::show).post(credentials::save))
        .route("/units/{unit}/congress/credentials/acceptance", post(credentials::accept))
        .route("/units/{unit}/congress/credentials/{file}", get(credentials::file))
        .route("/units/{unit}/congress/floor", get(floor::show).post(floor::scan))
        .route("/units/{unit}/congress/floor/in", post(floor::check_in))
        .route("/units/{unit}/congress/floor/out", post(floor::check_out))
        .route("/units/{unit}/congress/floor/clearing", post(floor::clear))
        .route("/units/{unit}/congress/floor/vote", post(floor::vote))
        .route("/units/{unit}/congress/floor/place", post(floor::move_to))
        .route(
            "/units/{unit}/congress/floor/picture",
            post(floor::picture::check_in).layer(DefaultBodyLimit::max(floor::picture::LARGEST_BYTES)),
        )
        .route("/units/{unit}/congress/floor/screen", get(floor::screen::show))
        .route("/units/{unit}/congress/programme", get(programme::show).post(programme::set))
        .route("/units/{unit}/congress/programme/item", post(programme::item))
        .route("/units/{unit}/congress/speakers", get(speakers::show).post(speakers::register))
        .route("/units/{unit}/congress/speakers/turn", post(speakers::turn))
        .route("/units/{unit}/congress/speakers/limit", post(speakers::limit))
        .route("/units/{unit}/congress/announcements", post(speakers::announce))
        .route("/units/{unit}/congress/stations", get(stations::list).post(stations::open))
        .route("/units/{unit}/congress/stations/{station}", get(stations::show))
        .route("/units/{unit}/congress/stations/{station}/code", post(stations::give_code))
        .route("/units/{unit}/congress/stations/{station}/end", post(stations::close))
        .route("/units/{unit}/congress/tellers", get(tellers::show).post(tellers::sit_down))
        .route("/units/{unit}/congress/tellers/end", post(tellers::get_up))
        .route("/units/{unit}/congress/hall-mistakes/{mistake}", post(hall_mistakes::put_right))
        .route("/units/{unit}/congress/organs/{organ}", get(organs::form).post(organs::elect))
        .route("/units/{unit}/congress/elections", get(elections::list))
        .route("/units/{unit}/congress/elections/{office}", get(elections::election::show))
        .route(
            "/units/{unit}/congress/elections/{office}/desk",
            get(elections::desk::show).post(elections::desk::hand_in),
        )
        .route("/units/{unit}/congress/elections/{office}/desk/file", post(elections::desk::hand_in_file))
        .route("/units/{unit}/congress/elections/{office}/desk/draft", post(elections::draft::keep));
    scans(table)
        .route(
            "/units/{unit}/congress/elections/{office}/desk/hand",
            get(elections::hand::show).post(elections::hand::hand_in),
        )
        .route("/units/{unit}/congress/elections/{office}/differences", get(elections::differences::show))
        .route("/units/{unit}/congress/elections/{office}/poll", get(elections::poll::show))
        .route(
            "/units/{unit}/congress/elections/{office}/poll/{part}",
            get(elections::poll::file).post(elections::poll::step),
        )
        .route(
            "/units/{unit}/congress/elections/{office}/{part}",
            get(elections::papers::file).post(elections::election::step),
        )
        .route("/units/{unit}/congress/guidance", get(guidance::show).post(guidance::give))
        .route("/units/{unit}/congress/complaints", get(complaints::show).post(complaints::file))
        .route("/units/{unit}/congress/complaints/{step}", post(complaints::step))
        .route("/units/{unit}/congress/minutes", get(minutes::list))
        .route("/units/{unit}/congress/minutes/{paper}", get(minutes::paper::show))
        .route(
            "/units/{unit}/congress/minutes/{paper}/{part}",
            get(minutes::paper::file).post(minutes::paper::step),
        )
        .route("/units/{unit}/congress/mentions", post(mentions::told))
        .route("/units/{unit}/congress/custody", get(custody::show))
        .route("/units/{unit}/congress/custody/{office}/{part}", get(custody::file).post(custody::step))
        .route("/units/{unit}/progress-report", get(progress_report::show))
        .route("/units/{unit}/progress-report/{file}", get(progress_report::file))
        .route(
            "/imports",
            get(imports::form)
                .post(imports::preview)
                .layer(DefaultBodyLimit::max(pages::imports::LARGEST_BYTES)),
        )
        .route("/units/{unit}/congress/roll/file/{upload}", post(roll::file::confirm))
        .route("/imports/{upload}", post(imports::take))
        .route("/imports/{upload}/progress", get(imports::progress))
        .route("/accounts", get(accounts::list).post(accounts::enrol))
        .route("/accounts/{person}/roles", post(accounts::grant))
        .route("/accounts/{person}/roles/end", post(accounts::revoke))
        .route("/accounts/{person}/password", post(accounts::set_password))
        .route("/accounts/{person}/disabled", post(accounts::set_disabled))
        .route("/accounts/{person}/sessions/end", post(accounts::end_sessions))
        .route("/accounts/{person}/erasure", post(accounts::erase))
        .route("/assets/{version}/{*name}", get(assets::get))
}

/// The desk at a scanner. A request may be as large as its files are; each file, and a stack, has a largest size of its own.
fn scans(table: Table) -> Table {
    use elections::scans::{self, review};
    let at = |path: &str| format!("/units/{{unit}}/congress/elections/{{office}}/desk/scans{path}");
    let unlimited = DefaultBodyLimit::disable();
    table
        .route(&at(""), get(scans::list).post(scans::begin).layer(unlimited))
        .route(&at("/{stack}"), get(scans::show))
        .route(&at("/{stack}/files"), post(scans::add).layer(unlimited))
        .route(&at("/{stack}/folder"), post(scans::take_folder))
        .route(&at("/{stack}/removal"), post(scans::remove))
        .route(&at("/{stack}/withdrawal"), post(scans::withdraw))
        .route(&at("/{stack}/reading"), post(scans::read))
        .route(&at("/{stack}/count"), post(scans::hand_in))
        .route(&at("/{stack}/review"), get(review::queue).post(review::sit))
        .route(&at("/{stack}/review/pictures/{file}"), get(review::picture))
        .route(&at("/{stack}/review/{ballot}"), get(review::ballot).post(review::rule))
}

/// What a browser must not do with our pages: run or load anything that is not ours, be framed, guess types, tell other
/// sites where it was.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a page may use of the machine that shows it.
const PERMISSIONS: &str =
    "camera=(self), fullscreen=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// What a script says of a form that it sends: it wants an act or nothing, and is told where to go on to.
pub(crate) const SENDING: &str = "x-daihoi-sending";

pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let is_sending = request.headers().contains_key(SENDING);
    let connection = Connection::of(request.extensions()).cloned();
    let mut response = next.run(request).await;
    // The page saw half a body; the answer says that the body came too slowly.
    if connection.is_some_and(|connection| connection.was_slow()) {
        response = Reply::TooSlow.into_response();
        response.extensions_mut().insert(CameTooSlowly);
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    // A script cannot see where an answer leads on to, only where it ends: it is told instead of being led.
    if is_sending && let Some(to) = response.headers_mut().remove(header::LOCATION) {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert("x-daihoi-to", to);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    // Nothing of ours is opened beside, drawn into or read by the page of another site, and no page needs more of a machine
    // than the camera that reads badges.
    let own = HeaderValue::from_static("same-origin");
    headers.insert(HeaderName::from_static("cross-origin-opener-policy"), own.clone());
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), own);
    headers.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS));
    // A page is somebody's: it is not kept where the next person at the same machine would find it.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Set beside an answer to a body that was ended, for the log.
#[derive(Clone, Copy)]
struct CameTooSlowly;

/// What concerns the connection and the machine, whatever was asked: a browser that came by TLS stays with it for a year, and the
/// operator reads of a full disk.
async fn attend(State(app): State<Arc<App>>, caller: Caller, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if caller.by_tls {
        let year = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    let log = &app.defences.log;
    if response.extensions().get::<CameTooSlowly>().is_some() {
        log.note_from(Notice::TooSlow, caller.address);
    }
    if response.extensions().get::<OfTheDisk>().is_some() {
        app.notes_the_disk();
    }
    response
}
