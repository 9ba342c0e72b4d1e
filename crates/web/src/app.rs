//! Shared data of all pages. Những gì mọi trang dùng chung.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use congress::cycle::{Cycle, CycleId};
use congress::permits::Act;
use congress::units::{Forests, UnitIndex};
use congress::{State, UnitKey};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use ledger::{Entry, Ledger, LedgerError, PeopleVerification, SealedBox, Stores, Vault};
use tokio::sync::{Notify, OwnedMutexGuard};

use crate::arriving::Arriving;
use crate::defences::Defences;
use crate::draw::map::Map;
use crate::effects;
use crate::first_run::FirstRun;
use crate::log::{Notice, Seldom};
use crate::page::{Link, Page};
use crate::pages::record::may_set_clock;
use crate::reply::Reply;
use crate::scans::Scans;
use crate::session::Sessions;
use crate::story::FreshCopies;
use crate::throttle::Throttle;
use crate::viewer::{RequestInfo, Viewer};
use crate::work::Work;

/// What a server needs to start.
pub struct Config {
    /// The record, names and accounts, and where readings of ballots are stored.
    pub stores: Stores,
    /// A folder of GeoJSON maps whose features have the codes of territories; optional.
    pub maps: Option<PathBuf>,
    /// The folder into which a network scanner saves; optional.
    pub scans: Option<PathBuf>,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// How the server protects itself.
    pub defences: Defences,
}

/// The record, the vault, and cached results from them.
pub struct App {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) vault: Arc<Vault>,
    pub(crate) sessions: Sessions,
    pub(crate) codes: crate::codes::Codes,
    pub(crate) first_run: FirstRun,
    /// The address that the program listens on.
    pub(crate) listen: SocketAddr,
    pub(crate) defences: Defences,
    pub(crate) forests: Forests,
    pub(crate) map: Map,
    pub(crate) kept: BoardCache,
    pub(crate) counts: crate::pages::waiting::CountsKept,
    pub(crate) uploads: crate::pages::imports::Uploads,
    pub(crate) scans: Scans,
    /// Where the sums of stacks are stored.
    pub(crate) ballots: Arc<dyn SealedBox>,
    /// The files attached to papers.
    pub(crate) attachments: ledger::Attachments,
    pub(crate) names: crate::pages::roll::names::RollNames,
    pub(crate) rolls: crate::pages::roll::file::Files,
    /// The memory of files that wait to be taken.
    pub(crate) room: crate::previews::Room,
    /// Locks of units whose people are being taken in.
    taking_in: Mutex<HashMap<UnitKey, Weak<tokio::sync::Mutex<()>>>>,
    pub(crate) work: Work,
    /// The forms and scans on their way.
    pub(crate) arriving: Arriving,
    pub(crate) throttle: Throttle,
    /// How much programs have stored today.
    pub(crate) quota: crate::api::quota::Quota,
    /// Fresh copies of a demo.
    pub(crate) fresh_copies: FreshCopies,
    /// Wakes the worker that empties the outbox.
    pub(crate) effects: Arc<Notify>,
    /// How many items of the outbox have failed more than once.
    pub(crate) failed: AtomicUsize,
    disk: Seldom,
    /// The result of comparing the names with the record, once it is done. Names in memory are not compared: no one changes them by hand.
    people: Arc<OnceLock<PeopleVerification>>,
}

impl App {
    /// Opens the application over a record, and begins to do the tasks in the outbox.
    pub fn open(config: &Config) -> Arc<App> {
        let Stores { ledger, vault, sealed, ballots, attachments, .. } = &config.stores;
        let app = Arc::new(App {
            ledger: ledger.clone(),
            vault: vault.clone(),
            sessions: Sessions::new(vault.clone()),
            codes: Default::default(),
            first_run: FirstRun::of(&ledger.read().state),
            listen: config.listen,
            arriving: Arriving::new(&config.defences.limits),
            defences: config.defences.clone(),
            forests: Forests::default(),
            map: config.maps.as_deref().map(Map::read_folder).unwrap_or_default(),
            kept: BoardCache::default(),
            counts: Default::default(),
            uploads: Default::default(),
            scans: Scans::new(ballots.clone(), config.scans.clone()),
            ballots: sealed.clone(),
            attachments: attachments.clone(),
            names: Default::default(),
            rolls: Default::default(),
            room: Default::default(),
            taking_in: Default::default(),
            quota: Default::default(),
            work: Work::new(std::thread::available_parallelism().map_or(2, usize::from)),
            throttle: Throttle::default(),
            fresh_copies: FreshCopies::default(),
            effects: Arc::default(),
            failed: AtomicUsize::new(0),
            disk: Seldom::default(),
            people: ledger.folder().map(compared).unwrap_or_default(),
        });
        effects::start(&app);
        app
    }

    /// The code of the first-run page, for the console; `None` where the record has an account.
    pub fn first_run_code(&self) -> Option<String> {
        self.first_run.code()
    }

    /// Offers fresh copies of a demo, whose story has a first and a last day, and waits until a visitor asks for one. It gives the day on which the copy is to end, if it is
    /// not the last.
    pub fn fresh_copies(&self, days: [Date; 2]) -> impl Future<Output = Option<Date>> + Send + use<> {
        self.fresh_copies.offered(days)
    }

    /// Waits until no other form takes in people for a unit: two forms at the same moment must not both find a name new.
    pub(crate) async fn taking_in(&self, unit: &UnitKey) -> OwnedMutexGuard<()> {
        let lock = {
            let mut locks = self.taking_in.lock().unwrap_or_else(PoisonError::into_inner);
            locks.retain(|_, lock| lock.strong_count() > 0);
            let lock = locks.get(unit).and_then(Weak::upgrade).unwrap_or_default();
            locks.insert(unit.clone(), Arc::downgrade(&lock));
            lock
        };
        lock.lock_owned().await
    }

    /// Logs for the operator that the disk cannot be written, once a minute at most.
    pub(crate) fn notes_the_disk(&self) {
        if self.disk.now(Timestamp::now(), SignedDuration::from_mins(1)) {
            self.defences.log.note(Notice::Disk);
        }
    }

    /// Thirty-two random bytes.
    pub(crate) fn chance(&self) -> [u8; 32] {
        use sha2::Digest as _;
        let drawn = [
            *uuid::Uuid::new_v4().as_bytes(),
            *uuid::Uuid::new_v4().as_bytes(),
            *uuid::Uuid::new_v4().as_bytes(),
        ];
        sha2::Sha256::digest(drawn.concat()).into()
    }

    /// Warnings for an administrator of the whole record: acts are stopped, or names do not match. Each has a
    /// way on.
    pub(crate) fn warnings(&self, viewer: &Viewer, lang: labels::Lang) -> Vec<(String, Option<Link>)> {
        let jump = self.ledger.clock_jump();
        let people = self.people.get().filter(|people| !people.is_sound());
        let failed = self.failed.load(Ordering::Relaxed);
        let fault = self.ledger.fault();
        let unwitnessed = self.ledger.unwitnessed();
        if jump.is_none() && people.is_none() && failed == 0 && fault.is_none() && unwitnessed == 0 {
            return Vec::new();
        }
        if !self.read(|state, _| may_set_clock(state, viewer)) {
            return Vec::new();
        }
        let clock = jump.map(|_| {
            (lang.text("warning-clock"), Some(Link::new("/record/clock", lang.text("warning-clock-link"))))
        });
        let people = people.map(|people| {
            let unfit = people.faults.len() as i64;
            match people.unreadable {
                Some(_) => (lang.text("warning-vault"), None),
                None if unfit == 0 => (lang.text("warning-keys"), None),
                None => (lang.fill("warning-people", &[("people", unfit.into())]), None),
            }
        });
        let effects = (failed > 0).then(|| {
            let words = lang.fill("warning-effects", &[("count", (failed as i64).into())]);
            (words, Some(Link::new("/record/effects", lang.text("warning-effects-link"))))
        });
        let fault =
            fault.map(|fault| (lang.fill("warning-record", &[("seq", fault.seq.to_string().into())]), None));
        let position = (unwitnessed > 0).then(|| {
            let values = [("count", unwitnessed.into()), ("most", ledger::MOST_UNWITNESSED.into())];
            (lang.fill("warning-position", &values), None)
        });
        fault.into_iter().chain(position).chain(clock).chain(people).chain(effects).collect()
    }

    /// How many tasks wait for a viewer today; none for a station, or a program, which shows no bar.
    pub(crate) fn waiting(&self, viewer: &Viewer) -> usize {
        let person = viewer.person().filter(|_| viewer.token.is_none());
        person.map_or(0, |person| self.counts.of(self, person, viewer.today))
    }

    /// A page for a viewer, outside any question.
    pub(crate) fn page(&self, info: &RequestInfo, viewer: &Viewer, title: impl Into<String>) -> Page {
        self.read(|state, _| Page::of(state, info, viewer, title))
    }

    /// A page of a unit for a viewer, outside any question.
    pub(crate) fn page_of(
        &self,
        info: &RequestInfo,
        viewer: &Viewer,
        unit: &UnitKey,
        title: impl Into<String>,
    ) -> Page {
        self.read(|state, _| Page::of_unit(state, info, viewer, unit, title))
    }

    /// The unit that a viewer acts on, and its cycle.
    pub(crate) fn place(&self, viewer: &Viewer, act: Act, key: &str) -> Result<(UnitKey, CycleId), Reply> {
        self.read(|state, _| {
            let unit = viewer.reaches(state, act, key)?;
            let cycle = cycle_of(state, unit, viewer.today).ok_or(Reply::NotFound)?;
            Ok((state.units.get(unit).key.clone(), cycle.id.clone()))
        })
    }

    /// This moment by the record's clock.
    pub(crate) fn now(&self) -> Timestamp {
        self.ledger.now()
    }

    /// Asks a question of the current state. The number is that of the last known act. The past is asked by
    /// [`App::read_at`], never on a thread that answers pages.
    pub(crate) fn read<R>(&self, question: impl FnOnce(&State, u64) -> R) -> R {
        let book = self.ledger.read();
        question(&book.state, book.seq)
    }

    /// Answers from files beside the record, off the threads that answer pages.
    pub(crate) async fn on_disk<R: Send + 'static>(
        self: &Arc<Self>,
        answer: impl FnOnce(&Arc<App>) -> Result<R, Reply> + Send + 'static,
    ) -> Result<R, Reply> {
        let app = self.clone();
        self.work.disk.run(move |_| answer(&app)).await?
    }

    /// The acts about a unit, oldest first, read off the threads that answer pages.
    pub(crate) async fn history(&self, unit: &UnitKey) -> Result<Vec<Entry>, Reply> {
        let (ledger, unit) = (self.ledger.clone(), unit.clone());
        self.work.histories.run(move |_| ledger.history(&unit)).await?.map_err(Reply::internal)
    }

    /// Whether the record has an act, looked up off the threads that answer pages.
    pub(crate) async fn has(&self, act: uuid::Uuid) -> Result<bool, Reply> {
        let ledger = self.ledger.clone();
        let found = self.work.histories.run(move |_| ledger.find(act)).await?;
        Ok(found.map_err(Reply::internal)?.is_some())
    }

    /// Asks a question of the state as it was known at a moment. This replays the record from the nearest state on disk,
    /// off the threads that answer pages, and stops if the sender disconnects.
    pub(crate) async fn read_at<R: Send + 'static>(
        &self,
        known_at: Timestamp,
        question: impl FnOnce(&State, u64) -> R + Send + 'static,
    ) -> Result<R, Reply> {
        let ledger = self.ledger.clone();
        let answer = self.work.replays.run(move |wanted| {
            let snapshot = ledger.known_at_while(known_at, || !wanted.no_longer())?;
            Ok::<_, LedgerError>(snapshot.map(|snapshot| question(&snapshot.state, snapshot.seq)))
        });
        answer.await?.map_err(Reply::internal)?.ok_or(Reply::Busy)
    }
}

/// Compares the names of a folder with its record, while the server already answers.
fn compared(folder: &Path) -> Arc<OnceLock<PeopleVerification>> {
    let (found, folder) = (Arc::new(OnceLock::new()), folder.to_owned());
    let telling = found.clone();
    let compare = move || match settled(&folder) {
        Ok(people) => {
            if !people.is_sound() {
                tracing::error!("names do not fit the record; daihoi verify says whose");
            }
            let _ = telling.set(people);
        }
        Err(error) => tracing::error!("the names cannot be compared: {error}"),
    };
    // Without a thread nothing is compared here; papers still check the names that they print.
    let _ = std::thread::Builder::new().name("compare-names".into()).spawn(compare);
    found
}

/// A comparison that reports only faults that last. A new account is in the vault a moment before the record
/// has it.
fn settled(folder: &Path) -> Result<PeopleVerification, LedgerError> {
    /// Longer than it takes to record an act.
    const MOMENT: std::time::Duration = std::time::Duration::from_secs(1);
    let first = ledger::verify_people(folder)?;
    if first.is_sound() {
        return Ok(first);
    }
    std::thread::sleep(MOMENT);
    let mut people = ledger::verify_people(folder)?;
    people.faults.retain(|fault| first.faults.contains(fault));
    Ok(people)
}

/// The cycle of a unit on a day.
pub(crate) fn cycle_of(state: &State, unit: UnitIndex, day: Date) -> Option<&Cycle> {
    state.cycles.of_unit(&state.units, unit, day)
}

/// A unit's name on a day, for words that name units by their keys.
pub(crate) fn name_of(state: &State, key: &congress::UnitKey) -> String {
    state.units.find(key).map_or_else(|| key.to_string(), |unit| state.units.get(unit).name().to_owned())
}

/// A unit as messages name it to a viewer: by name if the viewer may look at it or acts below it, else by the
/// code alone, which they typed. A refusal does not reveal other names.
pub(crate) fn name_for(state: &State, viewer: &Viewer, key: &congress::UnitKey) -> String {
    let Some(unit) = state.units.find(key) else { return key.code.to_string() };
    let is_above = |held: &congress::UnitKey| {
        state.units.find(held).is_some_and(|held| state.units.within(held, unit, viewer.today))
    };
    let is_above_own = viewer.station.as_ref().is_some_and(|station| is_above(&station.unit))
        || viewer.grants(state).any(|grant| is_above(&grant.unit));
    match viewer.may(state, Act::Look, unit) || is_above_own {
        true => state.units.get(unit).name().to_owned(),
        false => key.code.to_string(),
    }
}

/// The unit to which a role applies today: the heir of a unit that ended, if the viewer may look at it, else
/// the unit itself.
pub(crate) fn standing(state: &State, key: &congress::UnitKey, viewer: &Viewer) -> Option<UnitIndex> {
    let held = state.units.find(key)?;
    let mut unit = held;
    while let Some(ending) = state.units.get(unit).ending().filter(|ending| ending.on <= viewer.today) {
        let Some(heir) = ending.heirs.first() else { break };
        unit = *heir;
    }
    Some(if viewer.may(state, Act::Look, unit) { unit } else { held })
}

/// The inputs of a board's main part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BoardKey {
    pub unit: UnitIndex,
    pub as_of: Date,
    pub known_at: Option<Timestamp>,
    pub level: Option<String>,
    pub lang: labels::Lang,
}

/// The last drawn boards, each valid up to one act: a board that a whole hall looks at is drawn once.
#[derive(Default)]
pub(crate) struct BoardCache(Mutex<HashMap<BoardKey, (u64, Arc<str>)>>);

impl BoardCache {
    const MOST: usize = 64;

    /// The board's main part as of an act, drawn only if it is not in the cache.
    pub(crate) fn board(&self, key: BoardKey, seq: u64, draw: impl FnOnce() -> String) -> Arc<str> {
        if let Some((_, drawn)) = self.lock().get(&key).filter(|(kept, _)| *kept == seq) {
            return drawn.clone();
        }
        let drawn: Arc<str> = draw().into();
        let mut kept = self.lock();
        if kept.len() >= Self::MOST {
            kept.retain(|_, (of, _)| *of == seq);
        }
        if kept.len() >= Self::MOST {
            kept.clear();
        }
        kept.insert(key, (seq, drawn.clone()));
        drawn
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<BoardKey, (u64, Arc<str>)>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
