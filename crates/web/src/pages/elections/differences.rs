//! Where desks differ, stack by stack and name by name, for the person who settles it with the paper.
//! Đối chiếu các bàn.
//!
//! The page opens once every desk has counted the whole box, and never to a person who counts: a viewer who
//! saw one desk earlier could give the other its figures.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use congress::PersonId;
use congress::elections::{self, Opened, Round, Stack, Stage};
use congress::permits::Act;
use labels::Lang;
use tally::outcome::Difference;

use super::{Poll, invalid_words};
use crate::app::App;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};
use crate::work;

#[derive(Template)]
#[template(path = "congress/elections/differences.html")]
struct DifferencesPage {
    page: Page,
    name: String,
    back: String,
    state: &'static str,
    are_shown: bool,
    desks: Vec<String>,
    stacks: Vec<StackPart>,
    corrections: Vec<CorrectionLine>,
}

/// One stack on which desks differ.
struct StackPart {
    stack: String,
    lines: Vec<(String, Vec<String>)>,
}

/// One stack that was counted again.
struct CorrectionLine {
    desk: String,
    stack: String,
    reason: String,
}

/// `GET /units/{unit}/congress/elections/{office}/differences`
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    Path((key, office)): Path<(String, String)>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let poll = Poll::find(&app, &viewer, Act::KeepElections, (&key, &office), lang)?;
    let round = poll.election.as_ref().and_then(|election| election.round()).cloned();
    let round = round.filter(|_| poll.stage() == Some(Stage::Counting)).ok_or(Reply::NotFound)?;
    let looking = viewer.clone();
    let looked = app.on_disk(move |app| Ok((found(app, &looking, &poll), poll)));
    let (differences, poll) = looked.await?;
    let state = match () {
        () if counts_here(&round, &viewer) => "differences-you-count",
        () if !round.is_whole() => "differences-not-yet",
        () if differences.is_empty() => "differences-none",
        () => "differences-hint",
    };
    let are_shown = are_shown(&round, &viewer);
    let desks: Vec<String> = round.counts.iter().map(|count| count.desk.clone()).collect();
    let corrections = round.counts.iter().flat_map(|count| {
        count.corrections.iter().map(|one| CorrectionLine {
            desk: count.desk.clone(),
            stack: one.stack.clone(),
            reason: one.reason.clone(),
        })
    });
    let corrections = corrections.filter(|_| !counts_here(&round, &viewer)).collect();
    let mut stacks: Vec<StackPart> = Vec::new();
    for difference in differences {
        let told = |desk: &String| match difference.counts.get(desk) {
            Some(count) => count.to_string(),
            None if difference.absent.contains(desk) => lang.text("difference-absent"),
            None => String::new(),
        };
        let line = (what(&poll, &difference.what, lang), desks.iter().map(told).collect());
        match stacks.last_mut().filter(|part| part.stack == difference.batch) {
            Some(part) => part.lines.push(line),
            None => stacks.push(StackPart { stack: difference.batch.clone(), lines: vec![line] }),
        }
    }
    let page = poll.page(&app, &info, &viewer, "differences-of");
    let (name, back) = (poll.roll.name.clone(), poll.path.clone());
    Ok(html(DifferencesPage { page, name, back, state, are_shown, desks, stacks, corrections }))
}

/// The label of a difference.
fn what(poll: &Poll, what: &str, lang: Lang) -> String {
    let (family, id) = what.split_once('.').unwrap_or(("", what));
    match (family, id.parse().map(PersonId)) {
        ("", Ok(person)) => poll.name(person),
        ("against", Ok(person)) => format!("{} ({})", poll.name(person), lang.text("field-against")),
        (family, Ok(person)) => {
            format!("{} ({})", poll.name(person), lang.text(&format!("difference-{family}")))
        }
        ("invalid", _) => {
            let reason = poll.rules.pack().map(|pack| invalid_words(pack, id, lang));
            let reason = reason.map_or_else(String::new, |reason| format!(": {reason}"));
            format!("{}{reason}", lang.text("difference-invalid"))
        }
        _ => lang.text(&format!("difference-{}", if family.is_empty() { id } else { family })),
    }
}

/// Whether the viewer counts at a desk of this round.
fn counts_here(round: &Round, viewer: &Viewer) -> bool {
    round.counts.iter().any(|count| count.hands.contains(&viewer.actor()))
}

/// Whether the viewer may see the comparison of the desks now.
pub(super) fn are_shown(round: &Round, viewer: &Viewer) -> bool {
    round.is_whole() && !counts_here(round, viewer)
}

/// The differences between desks, for a viewer who may see them.
pub(super) fn found(app: &App, viewer: &Viewer, poll: &Poll) -> Vec<Difference> {
    let round = poll.election.as_ref().and_then(|election| election.round());
    match round {
        Some(round) if !counts_here(round, viewer) => compared(app, poll, round),
        _ => Vec::new(),
    }
}

/// The stacks on which a desk differs from others, by name only: the desk counts them again without seeing
/// the difference.
pub(super) fn contested(app: &App, poll: &Poll, round: &Round) -> Vec<String> {
    let differences = compared(app, poll, round);
    let by_stack: BTreeMap<String, ()> = differences.into_iter().map(|one| (one.batch, ())).collect();
    by_stack.into_keys().collect()
}

/// The sums of the stacks of a round, from the ballot box. The caller runs it in the pool of the disk.
pub(crate) fn opened(app: &App, round: &Round) -> Result<Opened, Reply> {
    work::takes_long();
    let stacks = round.counts.iter().flat_map(|count| count.stacks.values());
    let commitments: Vec<_> = stacks.filter_map(Stack::commitment).collect();
    app.ballots.open_sums(&commitments).map_err(Reply::internal)
}

fn compared(app: &App, poll: &Poll, round: &Round) -> Vec<Difference> {
    let Some(election) = poll.election.as_ref() else { return Vec::new() };
    // Desks that were compared agree: any later count undoes the comparison.
    if round.announced.is_some() || round.compared.is_some() || !round.is_whole() {
        return Vec::new();
    }
    let Ok(opened) = opened(app, round) else { return Vec::new() };
    let counts = app.read(|state, _| {
        let unit = state.units.find(&poll.roll.unit)?;
        let pack = poll.rules.pack()?;
        elections::outcome(state, pack, unit, election, round, &opened).ok()?.counts
    });
    counts.map_or_else(Vec::new, |counts| counts.differences)
}
