//! A desk where ballots are counted: keyed in one after the other, or read by a scanner. Bàn kiểm phiếu.
//!
//! A teller sees the stacks of their own desk and none of another's. The rules calculate the sums of a stack,
//! never the teller, and the ballots themselves are not kept. A desk counts once its tellers have signed in
//! at it.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Multipart, Path, Query, State};
use axum::response::{IntoResponse, Response};
use congress::Actor;
use congress::elections::{self, Command, Readings, Round, SealedSums, Stage, Step, Sums};
use congress::permits::{Act, Grant, Role};
use congress::stations::{self, Kind};
use serde::Deserialize;
use serde_json::json;
use tally::Fault;
use tally::input::{CountKind, Papers};
use tally::rules::{Form, Pack};
use uuid::Uuid;

use super::{Poll, differences, draft};
use crate::act;
use crate::app::App;
use crate::form::{FieldError, Fields, Reader, VerifiedForm, WithFile};
use crate::page::Page;
use crate::pages::tellers;
use crate::reply::{Reply, html};
use crate::scans::Slip;
use crate::viewer::{RequestInfo, Viewer};

#[derive(Template)]
#[template(path = "congress/desk.html")]
struct DeskPage {
    page: Page,
    name: String,
    path: String,
    desk: String,
    is_own: bool,
    /// Its stacks: name, ballots, and the address at which it is counted again as it was before.
    stacks: Vec<(String, u32, String)>,
    counted: u32,
    returned: u32,
    /// Whether the desk has counted the whole box, and no stack is to be counted again.
    is_finished: bool,
    /// The size of a stack, in words.
    size: String,
    /// The page where its tellers sign in and leave.
    tellers: String,
    next_stack: usize,
    names: Vec<String>,
    strikes: bool,
    keyboard: String,
    reasons: Vec<String>,
    contested: Vec<(String, String)>,
    again: Option<String>,
    done: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
    act: Uuid,
    file_act: Uuid,
}

/// The stack that was just handed in, or that is to be counted again.
#[derive(Default, Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    pub(super) stack: String,
    #[serde(default)]
    pub(super) again: String,
}

/// `GET /units/{unit}/congress/elections/{office}/desk`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Response, Reply> {
    let fields = match done.again.as_str() {
        "" => Fields::default(),
        stack => Fields(vec![("stack".to_owned(), stack.to_owned())]),
    };
    if done.again.is_empty() {
        let (info, viewer, key, office) = (info.clone(), viewer.clone(), key.clone(), office.clone());
        let path = app.on_disk(move |app| to_count_again(app, &info, &viewer, (&key, &office)));
        if let Some(path) = path.await? {
            return Err(Reply::Redirect(path));
        }
    }
    let done = Some(done.stack).filter(|stack| !stack.is_empty());
    draw(&app, &info, &viewer, (&key, &office), done, fields, Vec::new()).await
}

/// Once a desk has counted the whole box, what is left to it is a stack on which desks differ: the page opens at that stack.
fn to_count_again(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
) -> Result<Option<String>, Reply> {
    let (poll, round) = counting(app, info, viewer, place)?;
    let own = DeskView::of(app, viewer, &poll, &round, info.lang)?;
    let is_whole = round.returned.is_some_and(|returned| returned > 0 && returned == own.counted());
    if !own.is_own || !is_whole {
        return Ok(None);
    }
    let contested = differences::contested(app, &poll, &round);
    Ok(contested.first().map(|stack| format!("{}/desk{}", poll.path, own.again(stack))))
}

/// The position of the viewer among the tellers of the unit, from 1 in order of appointment; 1 for a viewer
/// who is not a teller.
fn place_among_tellers(state: &congress::State, poll: &Poll, viewer: &Viewer) -> usize {
    let is_teller = |grant: &&Grant| grant.role == Role::Teller && grant.unit == poll.roll.unit;
    let mut tellers = state.permits.grants().iter().filter(is_teller);
    let place = tellers.position(|grant| Actor::Person(grant.person) == viewer.actor());
    place.map_or(1, |place| place + 1)
}

/// A desk as its own tellers see it: only their stacks.
pub(super) struct DeskView {
    pub desk: String,
    pub is_own: bool,
    pub stacks: Vec<(String, u32)>,
    /// How each of its stacks was last counted.
    ways: BTreeMap<String, CountKind>,
    /// Whether the machine is a station, which has one desk.
    is_station: bool,
    /// The other desks: of the counting stations, and of the people who scan.
    others: Vec<String>,
}

impl DeskView {
    /// The viewer's desk in a round: the one where they count or scan, or the next free number. It looks at the open stacks: the
    /// caller runs it in the pool of the disk.
    pub(super) fn of(
        app: &App,
        viewer: &Viewer,
        poll: &Poll,
        round: &Round,
        lang: labels::Lang,
    ) -> Result<DeskView, Reply> {
        let count = round.counts.iter().find(|count| count.hands.contains(&viewer.actor()));
        let slips =
            poll.open_stacks(app)?.into_iter().map(|stack| stack.slip()).filter(|slip| !slip.desk.is_empty());
        let (own_slips, other_slips): (Vec<Slip>, Vec<Slip>) =
            slips.partition(|slip| slip.by == viewer.actor());
        // A station counts at the desk of its own name.
        let station = viewer.station.as_ref().map(|station| station.name.clone());
        let scanned = own_slips.first().map(|slip| slip.desk.clone());
        let desk = count.map(|count| count.desk.clone()).or(station).or(scanned);
        let is_own = desk.is_some();
        let stations = app.read(|state, _| {
            let stations = state.stations.of(&poll.roll.cycle, &poll.roll.unit);
            let stations = stations.filter(|(id, station)| {
                Actor::Station(*id) != viewer.actor() && station.kind == Kind::Counting && !station.is_closed
            });
            stations.map(|(_, station)| station.name.clone()).collect::<Vec<_>>()
        });
        let others: Vec<String> =
            stations.into_iter().chain(other_slips.into_iter().map(|slip| slip.desk)).collect();
        let is_free = |name: &String| {
            let counted = round.counts.iter().map(|count| &count.desk);
            !others.iter().chain(counted).any(|other| is_alike(other, name))
        };
        let numbered = |number: usize| lang.fill("desk-name", &[("number", number.into())]);
        // Two tellers who begin at the same moment are not offered the same desk.
        let next = || {
            let first = app.read(|state, _| place_among_tellers(state, poll, viewer));
            (first..).map(numbered).find(is_free)
        };
        let desk = desk.or_else(next).unwrap_or_default();
        let stacks = count.iter().flat_map(|count| &count.stacks);
        let stacks = stacks.map(|(name, stack)| (name.clone(), stack.ballots())).collect();
        let ways = count.map(|count| count.ways.clone()).unwrap_or_default();
        Ok(DeskView { desk, is_own, stacks, ways, is_station: viewer.station.is_some(), others })
    }

    /// The desk that a form names. A station counts only at its own desk. A viewer cannot count at another's
    /// desk, because the two counts would be taken for one.
    pub(super) fn read(&self, reader: &mut Reader) -> String {
        let typed = reader.words("desk", "desk-field-name");
        let is_other = !typed.is_empty() && typed != self.desk;
        let wrong = match () {
            () if is_other && self.is_station => "desk-is-the-station-s",
            () if is_other && self.others.iter().any(|other| is_alike(other, &typed)) => "desk-is-another-s",
            () => return typed,
        };
        let text =
            reader.lang.fill(wrong, &[("own", self.desk.as_str().into()), ("typed", typed.as_str().into())]);
        reader.errors.push(FieldError { field: "desk".into(), text });
        typed
    }

    /// The value of its field: its own name, else what was typed there before.
    pub(super) fn named(&self, fields: &Fields) -> String {
        match fields.raw("desk") {
            typed if !self.is_own && !typed.is_empty() => typed.to_owned(),
            _ => self.desk.clone(),
        }
    }

    /// Where a stack is counted again, below the address of the desk: in the way in which it was counted.
    pub(super) fn again(&self, stack: &str) -> String {
        let way = if self.ways.get(stack) == Some(&CountKind::Hand) { "/hand" } else { "" };
        format!("{way}?again={}", crate::reply::encoded(stack))
    }

    /// The number of ballots in all its stacks.
    pub(super) fn counted(&self) -> u32 {
        self.stacks.iter().map(|(_, ballots)| ballots).sum()
    }

    /// The first stack number not yet used.
    pub(super) fn next_stack(&self) -> usize {
        let is_free = |number: &usize| self.stacks.iter().all(|(stack, _)| *stack != number.to_string());
        (1..).find(is_free).unwrap_or(1)
    }
}

/// Whether two desk names sound the same.
fn is_alike(one: &str, other: &str) -> bool {
    vietnamese::fold(one) == vietnamese::fold(other)
}

/// The election whose ballots are being counted, for tellers who have signed in at one of its desks. If too
/// few have, the page for signing in opens; a viewer who may not count sees the reason before keying a
/// ballot.
pub(super) fn counting(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
) -> Result<(Poll, Round), Reply> {
    let poll = Poll::find(app, viewer, Act::CountBallots, place, info.lang)?;
    let is_on = poll.stage() == Some(Stage::Counting);
    let round = poll.election.as_ref().and_then(|election| election.round()).filter(|_| is_on).cloned();
    let round = round.ok_or(Reply::NotFound)?;
    let pack = poll.pack()?;
    let congress = (poll.roll.cycle.as_str(), &poll.roll.unit);
    let seated = app.read(|state, _| {
        let holder = state.units.find(congress.1).ok_or(Reply::NotFound)?;
        let people = stations::tellers_at(state, viewer.actor(), congress, viewer.today);
        let context = congress::Context { actor: viewer.actor(), at: viewer.now };
        let may_all =
            people.iter().try_for_each(|one| stations::may_sit(state, &context, *one, congress, holder));
        Ok::<_, Reply>(may_all.map(|()| people.len()))
    })?;
    match seated {
        Ok(count) if count < elections::tellers_needed(pack, &round) as usize => {
            Err(Reply::Redirect(tellers::path_of(&poll.roll.unit)))
        }
        Ok(_) => Ok((poll, round)),
        Err(refusal) => {
            let form = tellers::path_of(&poll.roll.unit);
            Err(act::refused(app, info, viewer, &refusal, (&form, &Fields::default())))
        }
    }
}

async fn draw(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
    done: Option<String>,
    fields: Fields,
    errors: Vec<FieldError>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let (poll, round) = counting(app, info, viewer, place)?;
    let pack = poll.pack()?;
    let looking = viewer.clone();
    let looked = app.on_disk(move |app| {
        let own = DeskView::of(app, &looking, &poll, &round, lang)?;
        let contested = match own.is_own {
            true => differences::contested(app, &poll, &round),
            false => Vec::new(),
        };
        Ok((poll, round, own, contested))
    });
    let (poll, round, own, contested) = looked.await?;
    let desk = own.named(&fields);
    let again = Some(fields.text("stack")).filter(|stack| own.stacks.iter().any(|(own, _)| own == stack));
    let form = elections::form(pack, &round);
    let reason = |reason: &tally::rules::Reason| {
        if lang.is_vietnamese() { reason.name.vi.clone() } else { reason.name.en.clone() }
    };
    let page = poll.page(app, info, viewer, "desk-of");
    // The draft of a recount is separate from that of the next stack.
    let counted_again = again.as_deref().unwrap_or_default();
    let kept = draft::kept(app, viewer, &poll, counted_again).await?;
    let keyboard = json!({
        "draft": format!("{}/desk/draft", poll.path),
        "again": counted_again,
        "kept": kept.and_then(|kept| serde_json::from_str::<serde_json::Value>(&kept).ok()),
        "names": round.list.len(),
        "seats": round.seats,
        "strikes": form == Form::StrikeOut,
        "reasons": pack.invalid.iter().map(reason).collect::<Vec<_>>(),
        "words": WORDS.into_iter().map(|word| (word, lang.text(&key_of(word)))).collect::<BTreeMap<_, _>>(),
        "done": done,
    });
    let contested: Vec<_> = contested.into_iter().map(|stack| (own.again(&stack), stack)).collect();
    let returned = round.returned.unwrap_or(0);
    let is_whole = returned > 0 && own.counted() == returned;
    Ok(html(DeskPage {
        is_finished: is_whole && again.is_none() && contested.is_empty() && errors.is_empty(),
        page,
        name: poll.roll.name.clone(),
        path: format!("{}/desk", poll.path),
        is_own: own.is_own,
        counted: own.counted(),
        returned,
        size: stack_size(pack, &round, lang),
        tellers: tellers::path_of(&poll.roll.unit),
        next_stack: own.next_stack(),
        stacks: own.stacks.iter().map(|(stack, count)| (stack.clone(), *count, own.again(stack))).collect(),
        desk,
        contested,
        again,
        names: round.list.iter().map(|person| poll.name(*person)).collect(),
        strikes: form == Form::StrikeOut,
        keyboard: keyboard.to_string(),
        reasons: pack.invalid.iter().map(reason).collect(),
        done: done.map(|stack| lang.fill("desk-done", &[("stack", stack.into())])),
        fields,
        errors,
        act: Uuid::now_v7(),
        file_act: Uuid::now_v7(),
    }))
}

/// The allowed size of a stack of a round; empty if the rules do not set it.
pub(super) fn stack_size(pack: &Pack, round: &Round, lang: labels::Lang) -> String {
    match (elections::least_of_a_stack(pack, round), round.returned) {
        (0, _) => String::new(),
        (least, Some(returned)) if returned < 2 * least => lang.text("desk-whole-box"),
        (least, _) => lang.fill("desk-least", &[("least", least.into())]),
    }
}

/// The texts of the desk's script, by the names it uses.
const WORDS: [&str; 21] = [
    "so_far",
    "unknown",
    "ballot",
    "editing",
    "edit",
    "empty",
    "none",
    "struck",
    "against",
    "invalid",
    "over",
    "nobody",
    "press_again",
    "left",
    "agree",
    "disagree",
    "open",
    "by_lot",
    "was_invalid",
    "which",
    "unfinished",
];

fn key_of(word: &str) -> String {
    format!("desk-{}", word.replace('_', "-"))
}

/// A stack as it was handed in, before its sums are calculated.
struct Stack {
    kind: CountKind,
    papers: Result<(Papers, u32), Fault>,
}

/// `POST /units/{unit}/congress/elections/{office}/desk`: one stack, keyed in.
pub(crate) async fn hand_in(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    Path((key, office)): Path<(String, String)>,
    VerifiedForm(viewer, fields): VerifiedForm,
) -> Result<Response, Reply> {
    let (poll, round) = counting(&app, &info, &viewer, (&key, &office))?;
    let pack = poll.pack()?;
    let stack =
        Stack { kind: CountKind::Keyed, papers: elections::papers(pack, &round, fields.raw("ballots")) };
    take(&app, &info, &viewer, (&key, &office), (poll, round, pack), fields, stack).await
}

/// The output of the scanner's program: `daihoi ballot count`.
#[derive(Deserialize)]
struct Scanned {
    returned: u64,
    open: Vec<serde_json::Value>,
    ballots: Papers,
}

/// `POST /units/{unit}/congress/elections/{office}/desk/file`: one stack from the scanner.
pub(crate) async fn hand_in_file(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Reply> {
    let WithFile { fields, file: bytes, .. } = WithFile::read(&app, form, &viewer, "file").await?;
    let (poll, round) = counting(&app, &info, &viewer, (&key, &office))?;
    let pack = poll.pack()?;
    let stack = Stack { kind: CountKind::Scanned, papers: scanned(&bytes) };
    take(&app, &info, &viewer, (&key, &office), (poll, round, pack), fields, stack).await
}

fn scanned(bytes: &[u8]) -> Result<(Papers, u32), Fault> {
    let fault = |vi: String, en: String| Fault::new("file", vi, en);
    let scanned: Scanned = serde_json::from_slice(bytes).map_err(|error| {
        fault(
            format!("Tệp này không phải kết quả của lệnh “daihoi ballot count”: {error}"),
            format!("this file is no answer of \"daihoi ballot count\": {error}"),
        )
    })?;
    if !scanned.open.is_empty() {
        let open = scanned.open.len();
        return Err(fault(
            format!(
                "Còn {open} phiếu chưa kết luận: xét xong bằng lệnh “daihoi ballot review” rồi xuất lại."
            ),
            format!("{open} ballots are not ruled on: finish \"daihoi ballot review\" and count again"),
        ));
    }
    Ok((scanned.ballots, u32::try_from(scanned.returned).unwrap_or(u32::MAX)))
}

async fn take(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    place: (&str, &str),
    (poll, round, pack): (Poll, Round, &'static Pack),
    fields: Fields,
    handed: Stack,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let looking = viewer.clone();
    let looked = app.on_disk(move |app| {
        let own = DeskView::of(app, &looking, &poll, &round, lang)?;
        Ok((poll, round, own))
    });
    let (poll, round, own) = looked.await?;
    let mut reader = Reader::new(&fields, lang);
    let desk = own.read(&mut reader);
    let stack = reader.words("stack", "desk-stack");
    let sheets = reader.number("sheets", "desk-sheets");
    let reason = Some(fields.text("reason")).filter(|reason| !reason.is_empty());
    let mut errors = reader.errors;
    let mut wrong = |field: &str, text: String| errors.push(FieldError { field: field.to_owned(), text });
    let told =
        |fault: &Fault| if lang.is_vietnamese() { fault.words.vi.clone() } else { fault.words.en.clone() };
    let entry = if handed.kind == CountKind::Keyed { "ballots" } else { "file" };
    let mut sums = Sums::default();
    match &handed.papers {
        Err(fault) => wrong(entry, told(fault)),
        Ok((_, count)) if *count != sheets => {
            let values = [("count", (*count).into()), ("sheets", sheets.into())];
            wrong("sheets", lang.fill("desk-sheets-differ", &values));
        }
        Ok((papers, _)) => {
            match poll.election.as_ref().map(|one| elections::sums_of(pack, one, &round, papers)) {
                Some(Ok(made)) => sums = made,
                Some(Err(fault)) => wrong(entry, told(&fault)),
                None => return Err(Reply::NotFound),
            }
        }
    }
    if !errors.is_empty() || fields.again() {
        return draw(app, info, viewer, place, None, fields, errors).await;
    }
    let counted = Counted { desk, kind: handed.kind, stack, sums, reason, readings: None };
    hand_over(app, info, viewer, &poll, &fields, counted, "").await
}

/// The sums of a stack, as a desk hands them in.
pub(super) struct Counted {
    pub desk: String,
    pub kind: CountKind,
    pub stack: String,
    pub sums: Sums,
    pub reason: Option<String>,
    pub readings: Option<Readings>,
}

/// Hands a stack in, and returns to the desk or to its other way of counting.
pub(super) async fn hand_over(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    poll: &Poll,
    fields: &Fields,
    counted: Counted,
    way: &str,
) -> Result<Response, Reply> {
    let stack = counted.stack.clone();
    let form = format!("{}/desk{way}", poll.path);
    let is_keyed = counted.kind == CountKind::Keyed && way.is_empty();
    seal_and_record(app, info, viewer, poll, (&form, fields), counted).await?;
    // The record has the stack: what is left of its draft goes with the announcement at the latest.
    if is_keyed && draft::handed_in(app, viewer, poll, &stack).await.is_err() {
        tracing::warn!("the draft of a stack that was handed in cannot be removed");
    }
    // A desk that counts by hand goes on by hand.
    let desk = if way == "/hand" { "desk/hand" } else { "desk" };
    let done = crate::reply::encoded(&stack);
    Ok(Reply::Redirect(format!("{}/{desk}?stack={done}", poll.path)).into_response())
}

/// Seals the sums of a stack in the ballot box and records the stack. If the record refuses the stack, the
/// sums are destroyed.
pub(super) async fn seal_and_record(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    poll: &Poll,
    (form, fields): (&str, &Fields),
    counted: Counted,
) -> Result<(), Reply> {
    let place = poll.place(viewer.today);
    let Counted { desk, kind, stack, sums, reason, readings } = counted;
    let salt = congress::Digest(app.chance());
    let sums = SealedSums { salt, sums };
    let commitment = sums.commitment();
    // The sums are stored first: an act whose sums were lost would be a stack that cannot be compared.
    let (ballots, round, sealed) = (app.ballots.clone(), poll.box_key(), sums.clone());
    let sealed = app.work.disk.run(move |_| ballots.seal_sums(&round, &sealed));
    sealed.await?.map_err(Reply::internal)?;
    let machine = viewer.machine;
    let step = Step::CountStack { desk, kind, stack, sums, reason, readings, machine };
    let command = congress::Command::Elections(Command { place, step });
    let recorded = act::submit(app, info, viewer, form, fields, command).await;
    // Sums of an act that may be in the record stay; those without an act are deleted at the announcement.
    let is_left_over = match &recorded {
        Ok(receipt) => receipt.repeated,
        Err(answer) => act::is_surely_refused(answer),
    };
    if is_left_over {
        let ballots = app.ballots.clone();
        let destroyed = app.work.disk.run(move |_| ballots.destroy_sums(commitment));
        destroyed.await?.map_err(Reply::internal)?;
    }
    recorded.map(|_| ())
}
