//! A congress at its fullest: people coming in at eight stations, a ballot counted and announced. Đại hội lúc đông nhất.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use congress::cycle::{self, Window};
use congress::delegates::{self, Kind, Summons};
use congress::elections::{self, ElectionKey, Nominee, Office, SealedSums, Step};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::progress::{self, Days, Planned};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Command, Digest, PersonId, UnitKey};
use jiff::civil::{Date, date};
use ledger::{Ledger, Options, Submission};
use tally::input::CountKind;
use uuid::Uuid;

use super::{Figure, Folder};

/// Delegates to the fourteenth national congress.
pub(super) const DELEGATES: usize = 1_587;
pub(super) const STATIONS: usize = 8;
const VOTERS: usize = 1_500;
const NAMES: usize = 20;
const DAY: Date = date(2026, 1, 20);

pub(super) fn submission(command: Command) -> Submission {
    Submission { act: Uuid::now_v7(), actor: Actor::Operator, at: None, command }
}

pub(super) fn done(ledger: &Ledger, command: Command) -> Result<()> {
    ledger.submit(submission(command)).wait().map(drop).context("an act of the bench was refused")
}

pub(super) fn unit() -> UnitKey {
    UnitKey::new("Q", date(2015, 1, 1))
}

pub(super) fn cycle_id() -> String {
    "2025-2030".to_owned()
}

fn person(at: usize) -> PersonId {
    PersonId(Uuid::from_u128(at as u128 + 1))
}

/// A record with one congress whose hall is open, and these people called to it, each with the digest of their name.
pub(super) fn called(ledger: &Ledger, people: &[(PersonId, Digest)]) -> Result<()> {
    let new = NewUnit {
        unit: unit(),
        name: "Đảng bộ thử tốc độ".into(),
        level: "province".into(),
        kind: "dang_bo_tinh".into(),
        parent: None,
        territory: None,
        members: Some(200_000),
    };
    done(ledger, Command::Units(units::Command::Found { units: vec![new], source: None }))?;
    let window = Window {
        level: "province".into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: String::new(),
    };
    let open = cycle::Command::Open {
        cycle: cycle_id(),
        name: "Thử tốc độ".into(),
        root: unit(),
        windows: vec![window],
        rules: PackId::new("vn-party-2024"),
        on: date(2025, 1, 1),
    };
    done(ledger, Command::Cycle(open))?;
    let days = Days { first: DAY, last: DAY };
    let planned = vec![Planned { unit: unit(), days }];
    let plan = progress::Command::Plan { cycle: cycle_id(), on: DAY, congresses: planned, source: None };
    done(ledger, Command::Progress(plan))?;
    done(
        ledger,
        Command::Progress(progress::Command::Approve { cycle: cycle_id(), on: DAY, units: vec![unit()] }),
    )?;
    let summons = |(person, digest): &(PersonId, Digest)| Summons {
        person: *person,
        digest: *digest,
        details: None,
        from: unit(),
        kind: Kind::Member,
    };
    let convene = delegates::Command::Convene {
        cycle: cycle_id(),
        on: DAY,
        unit: unit(),
        delegates: people.iter().map(summons).collect(),
        source: None,
    };
    done(ledger, Command::Delegates(convene))
}

/// Everybody comes in at eight stations at once; each waits for the record before the next.
pub(super) fn run(scale: usize) -> Result<Vec<Figure>> {
    let folder = Folder::new("congress")?;
    let ledger = Ledger::open(&folder.0, Options::default())?;
    // No paper is printed here, so that nobody has a name.
    called(&ledger, &(0..DELEGATES).map(|at| (person(at), Digest([0; 32]))).collect::<Vec<_>>())?;
    let coming = DELEGATES / scale;
    let mut times: Vec<Duration> = std::thread::scope(|scope| {
        let station = |station: usize| {
            let ledger = &ledger;
            scope.spawn(move || {
                let mine = (0..coming).filter(|at| at % STATIONS == station);
                mine.map(|at| {
                    let (cycle, unit, person) = (cycle_id(), unit(), person(at));
                    let command = floor::Command::CheckIn { cycle, unit, person, place: None };
                    let asked = Instant::now();
                    done(ledger, Command::Floor(command)).map(|()| asked.elapsed())
                })
                .collect::<Result<Vec<_>>>()
            })
        };
        let stations: Vec<_> = (0..STATIONS).map(station).collect();
        let joined = stations.into_iter().filter_map(|station| station.join().ok());
        joined.collect::<Result<Vec<_>>>().map(|times| times.concat())
    })?;
    times.sort_unstable();
    let slow = times[times.len() * 99 / 100];
    let mut figures = vec![Figure {
        name: "check-in, 8 stations, 99 of 100 within",
        value: format!("{:.1} ms", slow.as_secs_f64() * 1e3),
        asked: "under 50 ms",
        limit: "one flush of this disk".into(),
    }];
    figures.extend(counted(&ledger, scale)?);
    figures.extend(super::roll::run(scale)?);
    Ok(figures)
}

/// An election of a congress of so many, up to the ballots lying counted on the tellers' table. Those outside come in first,
/// for nobody votes without a quorum; the one who leads and counts does not stand.
pub(super) fn ballots_back(
    ledger: &Ledger,
    outside: &[PersonId],
    (list, seats): (&[PersonId], u32),
    teller: PersonId,
    ballots: u32,
) -> Result<()> {
    let step = |step| {
        let place = ElectionKey { cycle: cycle_id(), on: DAY, unit: unit(), office: Office::Committee };
        done(ledger, Command::Elections(elections::Command { place, step }))
    };
    for person in outside {
        let (cycle, unit, person) = (cycle_id(), unit(), *person);
        let command = floor::Command::CheckIn { cycle, unit, person, place: None };
        done(ledger, Command::Floor(command))?;
    }
    let organ = |organ| {
        let (cycle, unit, members) = (cycle_id(), unit(), vec![teller]);
        let command = floor::Command::ElectOrgan { cycle, on: DAY, unit, organ, members, vote: vote() };
        done(ledger, Command::Floor(command))
    };
    organ(Organ::Presidium)?;
    let open = session::Command::Open { cycle: cycle_id(), unit: unit(), session: Session::Official };
    done(ledger, Command::Floor(floor::Command::Session(open)))?;
    organ(Organ::Tellers)?;
    let nominee = |person: &PersonId| Nominee::of_the_committee(*person, Digest([0; 32]));
    step(Step::Open { seats, vote: Some(vote()) })?;
    step(Step::Nominate { nominees: list.iter().map(nominee).collect() })?;
    step(Step::CloseList { list: list.to_vec(), vote: vote() })?;
    step(Step::Issue { ballots })?;
    step(Step::OpenBox { ballots })
}

/// Every card for it.
fn vote() -> Vote {
    Vote { matter: "Thử".into(), for_it: DELEGATES as u32, against: 0, not_voting: 0 }
}

/// Twenty names, as many voters as asked: keyed in twice, compared, announced, and seen by whoever watches.
fn counted(ledger: &Ledger, scale: usize) -> Result<Vec<Figure>> {
    let voters = VOTERS / scale;
    let step = |step| {
        let place = ElectionKey { cycle: cycle_id(), on: DAY, unit: unit(), office: Office::Committee };
        done(ledger, Command::Elections(elections::Command { place, step }))
    };
    // A tenth of the work leaves most of them outside.
    let outside: Vec<PersonId> = (DELEGATES / scale..DELEGATES).map(person).collect();
    let list: Vec<PersonId> = (0..NAMES).map(person).collect();
    ballots_back(ledger, &outside, (&list, 17), person(NAMES + 1), voters as u32)?;

    // Each ballot strikes three to five names, as a desk keys them in.
    let keyed: String = (0..voters)
        .map(|at| {
            let struck = [at % 3 + 1, at % 5 + 6, at % 4 + 12, at % 2 + 17];
            struck[..3 + at % 2].iter().map(|number| format!("{number} ")).collect::<String>() + "\n"
        })
        .collect();
    let pack = ledger.read().state.rules(&cycle_id(), DAY).pack().context("rules")?;
    let mut watched = ledger.watch();
    let started = Instant::now();
    let mut opened = Vec::new();
    for desk in ["Bàn 1", "Bàn 2", "Bàn 3"] {
        let sums = {
            let book = ledger.read();
            let holder = book.state.units.find(&unit()).context("the unit")?;
            let election =
                book.state.elections.of("2025-2030", holder, Office::Committee).context("an election")?;
            let round = election.round().context("a round")?;
            let (papers, _) =
                elections::papers(pack, round, &keyed).map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
            elections::sums_of(pack, election, round, &papers)
                .map_err(|fault| anyhow::anyhow!("{fault:?}"))?
        };
        let stack = "1".to_owned();
        let sums = SealedSums { salt: Digest([7; 32]), sums };
        opened.push(sums.clone());
        step(Step::CountStack {
            desk: desk.into(),
            kind: CountKind::Keyed,
            stack,
            sums,
            reason: None,
            readings: None,
            machine: None,
        })?;
    }
    watched.mark_unchanged();
    let announcing = Instant::now();
    step(Step::Announce { opened: opened.into_iter().collect() })?;
    let published = started.elapsed();
    let is_told = watched.has_changed().unwrap_or(false);
    anyhow::ensure!(is_told, "nobody was told of the result");
    Ok(vec![
        Figure {
            name: "1,500 voters, 20 names, counted three times",
            value: format!("{:.0} ms", published.as_secs_f64() * 1e3),
            asked: "under 200 ms",
            limit: "OpenSlides: over 6 minutes of CPU (quoted)".into(),
        },
        Figure {
            name: "  of which announced and told to every screen",
            value: format!("{:.1} ms", announcing.elapsed().as_secs_f64() * 1e3),
            asked: "under 100 ms",
            limit: "one flush of this disk".into(),
        },
    ])
}
