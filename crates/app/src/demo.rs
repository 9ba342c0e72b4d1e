//! Stories to walk through: a whole province, Thái Bình, 2019–2020, and three smaller organisations. Dữ liệu minh họa.
//!
//! In the province, units, mergers and the dates of the upper level are those published; organisations below, branches, figures and people
//! are invented, and the cycle's name says so. Everything comes about as acts of the record, at the times at which they
//! would have been written down, so that any day can be looked at as it was known then.

mod acts;
mod agenda;
mod body;
mod branch_names;
mod congresses;
mod figures;
mod people;
mod story;
mod units;

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Context, Result};
use congress::elections::{self, Step};
use congress::{Actor, Command};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, time};
use jiff::tz::Offset;
use ledger::{Ledger, Options, SealedBox, Stores, StoryClock, Submission};
use uuid::Uuid;

use acts::{Diary, Note};
use congresses::Halls;

pub use people::PASSWORD;
pub use story::Story;

/// When an act is written down of which no time is told.
const NINE: Time = time(9, 0, 0, 0);

/// When a visitor finds the story on the day of its meeting.
const MORNING: Time = time(7, 0, 0, 0);

/// When the last day of a story that ends early is over.
const EVENING: Time = time(17, 0, 0, 0);

/// Whether a folder already holds a record.
pub fn is_built(folder: &Path) -> bool {
    folder.join("ledger.db").exists()
}

/// Builds a story in a folder that holds no record yet, to its end or to the end of a day. `say` receives the progress.
pub fn build(folder: &Path, story: Story, until: Option<Date>, say: &mut dyn FnMut(&str)) -> Result<()> {
    let stores = Stores::open(folder, Options::default())?;
    let mut diary = Diary::default();
    match story.body() {
        Some(body) => body.write(&stores.ledger, &stores.vault, &mut diary)?,
        None => write_province(folder, &stores, &mut diary)?,
    }
    let mut days = diary.in_order();
    days.retain(|note| until.is_none_or(|until| note.day <= until));
    seal_sums(&*stores.sealed, &days)?;
    let [first, last] = story.days().map(Date::year);
    let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
    say(&format!("{} acts of {years}", days.len()));
    submit(&stores.ledger, story, days)?;
    // The story stands after its last act, or in the evening of the day on which it was to end. A story that comes to a meeting
    // stands in the morning of its day.
    let comes_to = story.body().map(|body| body.coming.day.to_datetime(MORNING));
    let ends = until.map(|until| until.to_datetime(EVENING)).or(comes_to);
    let ends = ends.map(|ends| Offset::constant(7).to_timestamp(ends)).transpose()?;
    let last = stores.ledger.read().at;
    StoryClock::begin(folder, ends.map_or(last, |ends| ends.max(last)))
        .with_context(|| format!("cannot write into {}", folder.display()))
}

/// Writes the story of the province, and its map beside the record.
fn write_province(folder: &Path, stores: &Stores, diary: &mut Diary) -> Result<()> {
    let maps = folder.join("maps");
    std::fs::create_dir_all(&maps).with_context(|| format!("cannot make {}", maps.display()))?;
    std::fs::write(maps.join("thaibinh-districts.geojson"), units::MAP)
        .with_context(|| format!("cannot write into {}", maps.display()))?;
    let province = units::read()?;
    let mut halls = Halls::new(&stores.ledger, &stores.vault)?;
    acts::write(&province, &mut halls, diary)?;
    people::write(&stores.vault, diary)
}

/// Seals the sums of stacks beside the record, as a desk does before it hands one in.
fn seal_sums(ballots: &dyn SealedBox, notes: &[Note]) -> Result<()> {
    let mut sealed = HashSet::new();
    for note in notes {
        let Command::Elections(elections::Command { place, step: Step::CountStack { sums, .. } }) =
            &note.command
        else {
            continue;
        };
        // Desks that agree have the same sums under the same salt of the demo.
        if sealed.insert(sums.commitment()) {
            let round = format!("{}~{}~{}", place.cycle, place.unit.code, place.office.name());
            ballots.seal_sums(&round, sums).context("cannot seal the sums of a stack")?;
        }
    }
    Ok(())
}

/// Submits every act at nine in the morning of its day, or at the time noted, and a moment after the one before. Those of one
/// day share commits; an act may rest on those before it, and the writer takes them in order.
fn submit(ledger: &Ledger, story: Story, notes: Vec<Note>) -> Result<()> {
    let mut waiting = Vec::new();
    let mut clock = DateTime::MIN;
    for (number, Note { day, time, command }) in notes.into_iter().enumerate() {
        let asked = day.to_datetime(time.unwrap_or(NINE));
        // Ten acts a second keep a day's acts within its working hours.
        clock = asked.max(clock.saturating_add(SignedDuration::from_millis(100)));
        let submission = Submission {
            act: Uuid::from_u128(story.first_act() + number as u128),
            actor: Actor::Operator,
            at: Some(Offset::constant(7).to_timestamp(clock)?),
            command,
        };
        waiting.push((day, ledger.submit(submission)));
    }
    for (day, pending) in waiting {
        if let Err(error) = pending.wait() {
            anyhow::bail!("the demo's act of {day} was not taken: {error} {error:?}");
        }
    }
    Ok(())
}
