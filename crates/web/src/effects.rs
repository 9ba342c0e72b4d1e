//! Tasks that follow acts outside the record, done in the background. Việc phải làm sau các hành vi.
//!
//! The record keeps an outbox; the worker empties it, oldest first. A failed task is tried again later and
//! shown to the administrator. Each task first checks whether it is still needed, so doing it twice does no
//! harm.

use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;

use congress::custody::ReadingsKept;
use congress::elections::{Election, Office, Round};
use congress::{Digest, Effect, State, UnitKey};
use jiff::Timestamp;
use ledger::{LedgerError, Settled};
use tokio::sync::{Notify, watch};

use crate::app::App;
use crate::pages::elections::box_key;

/// How long the worker waits before it reads again an outbox that could not be read.
const SOON: Duration = Duration::from_secs(10);

/// How long the worker sleeps when nothing is due.
const IDLE: Duration = Duration::from_secs(3600);

/// Empties the outbox of a record on its own thread, as long as the application exists.
pub(crate) fn start(app: &Arc<App>) {
    let (app, wake, owed) = (Arc::downgrade(app), app.effects.clone(), app.ledger.watch_outbox());
    let work = move || match tokio::runtime::Builder::new_current_thread().enable_time().build() {
        Ok(runtime) => runtime.block_on(work(&app, &wake, owed)),
        Err(error) => tracing::warn!("what follows acts waits for the next start: {error}"),
    };
    // Without a thread the outbox keeps everything until the next start.
    if let Err(error) = std::thread::Builder::new().name("effects".into()).spawn(work) {
        tracing::warn!("what follows acts waits for the next start: {error}");
    }
}

async fn work(app: &Weak<App>, wake: &Notify, mut owed: watch::Receiver<u64>) {
    // The cause of a failure may have been fixed before this start, so the first run tries every task at
    // once.
    let mut tries_all = true;
    loop {
        owed.mark_unchanged();
        let Some(open) = app.upgrade() else { return };
        let wait = empty(&open, tries_all).await;
        drop(open);
        tries_all = false;
        tokio::select! {
            changed = owed.changed() => if changed.is_err() { return },
            () = wake.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Does the tasks that are due, or all of them, and returns the time until the next is due.
async fn empty(app: &App, tries_all: bool) -> Duration {
    let items = match app.ledger.outbox() {
        Ok(items) => items,
        Err(error) => {
            tracing::error!("the outbox cannot be read: {error}");
            return SOON;
        }
    };
    let (mut wait, mut failed) = (IDLE, 0);
    for mut item in items {
        let now = Timestamp::now();
        if tries_all || item.is_due(now) {
            let outcome = match carry_out(app, &item.effect) {
                Ok(()) => Settled::Done(item.clone()),
                Err(error) => {
                    tracing::error!("what follows act {} cannot be carried out: {error}", item.seq);
                    item = item.failed(error.to_string(), now);
                    Settled::Waits(item.clone())
                }
            };
            let is_done = matches!(outcome, Settled::Done(_));
            app.ledger.settle(outcome).await;
            if is_done {
                continue;
            }
        }
        failed += usize::from(item.tries > 1);
        wait = wait.min(until(item.due, now));
    }
    app.failed.store(failed, Ordering::Relaxed);
    wait
}

fn until(due: Option<Timestamp>, now: Timestamp) -> Duration {
    due.and_then(|due| due.duration_since(now).try_into().ok()).unwrap_or(Duration::ZERO)
}

fn carry_out(app: &App, effect: &Effect) -> Result<(), Error> {
    match effect {
        Effect::ClearRounds { cycle, unit, office } => clear_rounds(app, cycle, unit, *office),
        Effect::DestroyReadings { unit } => destroy_readings(app, unit),
        Effect::EraseAttachment { attachment, .. } => Ok(app.attachments.erase(*attachment)?),
    }
}

/// Why a task failed.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Disk(#[from] io::Error),
    #[error(transparent)]
    Record(#[from] LedgerError),
}

/// Once a round has its result, scans that no desk handed in are no longer needed for a count, but they are
/// still pictures of ballots. They are deleted, with the key of the round and any sums that the record never
/// took in.
fn clear_rounds(app: &App, cycle: &str, unit: &UnitKey, office: Office) -> Result<(), Error> {
    let over = app.read(|state, _| rounds_over(state, cycle, unit, office));
    let known = kept(app, unit)?.sums;
    for (key, recorded) in over {
        app.ballots.sweep_sums(&key, &known)?;
        app.scans.clear_round(&key, &recorded)?;
    }
    Ok(())
}

/// The rounds of an office that have their result and are not being counted again: folder and roots of the
/// stacks.
fn rounds_over(state: &State, cycle: &str, unit: &UnitKey, office: Office) -> Vec<(String, Vec<Digest>)> {
    let Some(at) = state.units.find(unit) else { return Vec::new() };
    let held = state.elections.at(cycle, at).filter(|election| election.office == office);
    let rounds = held.zip(1..).flat_map(|(election, holding): (&Election, usize)| {
        election.rounds.iter().zip(1..).map(move |(round, number): (&Round, usize)| (holding, number, round))
    });
    let over = rounds.filter(|(.., round)| round.announced.is_some());
    over.map(|(holding, number, round)| {
        let recorded = round.readings().map(|(_, readings)| readings.root).collect();
        (box_key(cycle, unit, office, (number, holding)), recorded)
    })
    .collect()
}

/// Destroys the machine readings of destroyed ballots, and the sums of their stacks: a copy must not outlive
/// the ballots.
fn destroy_readings(app: &App, unit: &UnitKey) -> Result<(), Error> {
    let kept = kept(app, unit)?;
    kept.destroyed_sums.iter().try_for_each(|sums| app.ballots.destroy_sums(*sums))?;
    Ok(app.scans.destroy(&kept.destroyed)?)
}

/// What the record says about the readings and sums of a unit's ballots.
fn kept(app: &App, unit: &UnitKey) -> Result<ReadingsKept, Error> {
    let mut kept = ReadingsKept::default();
    for entry in app.ledger.history(unit)? {
        entry.events.iter().for_each(|event| kept.hear(event));
    }
    Ok(kept)
}
