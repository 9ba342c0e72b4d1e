//! The conditions of each step. Điều kiện của từng bước.

use jiff::civil::Date;

use super::{Command, Event, Paper, PaperKey, Papers, Refusal, Signer, Stage, Step};
use crate::access::{Act, Setting};
use crate::floor;
use crate::progress::closing_day;
use crate::terms::Organ;
use crate::units::UnitIndex;
use crate::{Context, State, elections};

/// The longest name of a hall with its address, in letters.
const LONGEST_VENUE: usize = 200;

/// The most files that a paper has at a time.
const MOST_ATTACHMENTS: usize = 20;

/// Decides about papers.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let Command { place, step } = command;
    let setting = Setting::open(state, context, &place.cycle)?;
    let holder = setting.permitted(Act::KeepMinutes, &place.unit, context.today())?;
    let known = state.minutes.of(&place.cycle, holder, place.paper);
    let stage = known.map_or(Stage::Empty, Papers::stage);
    let standing = known.and_then(Papers::text);
    let signed = known.and_then(|paper| paper.signed.last());
    if place.paper == Paper::Rerun && last_held_again(state, &place.cycle, holder, place.on).is_none() {
        return Err(Refusal::NoRerun { rule: state.rules(&place.cycle, place.on).on_annulment() }.into());
    }
    let event = match step {
        Step::Draft { text } => {
            // If an election is held again once more, the earlier signed minutes are replaced by new ones.
            let is_open = place.paper == Paper::Rerun && owes_rerun(state, &place.cycle, holder, place.on);
            if let Some(signed) = signed.filter(|_| !is_open) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            if standing == Some(text) {
                return Err(Refusal::SameText {}.into());
            }
            Event::MinutesDrafted { place, text }
        }
        Step::Adopt { vote } => {
            floor::begun(state, context, Act::KeepMinutes, &place.cycle, &place.unit)?;
            let text = standing.ok_or(Refusal::NoText {})?;
            if stage != Stage::Draft {
                return Err(Refusal::AlreadyAdopted {}.into());
            }
            match place.paper {
                // A congress that meets again to elect adopts the minutes of that meeting and no other paper.
                Paper::Rerun => {
                    floor::counted(state, &place.cycle, holder, place.on, &vote)?;
                }
                Paper::Minutes | Paper::Resolution => {
                    floor::not_over(state, context, &place.cycle, holder)?;
                    floor::countable(state, &place.cycle, holder, place.on, &vote)?;
                }
            }
            floor::carried(state, &place.cycle, holder, place.on, &vote).map_err(lost)?;
            Event::MinutesAdopted { place, text, vote }
        }
        Step::Sign { file, by } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if let Some(signed) = signed.filter(|_| stage == Stage::Signed) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            if stage != Stage::Adopted {
                return Err(Refusal::NotAdopted {}.into());
            }
            may_sign(state, &place, holder, &by)?;
            Event::MinutesSigned { place, text, file, by }
        }
        Step::Correct { text, reason } => {
            if stage != Stage::Signed {
                return Err(Refusal::NotSigned {}.into());
            }
            if standing == Some(text) {
                return Err(Refusal::SameText {}.into());
            }
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            Event::MinutesCorrected { place, text, reason }
        }
        Step::RecordAdoption { vote, taken_on } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if stage != Stage::Draft {
                return Err(Refusal::AlreadyAdopted {}.into());
            }
            let (first, closed) = sat(state, &place, holder)?;
            if taken_on < first || taken_on > closed {
                return Err(Refusal::OtherDay { first, last: closed }.into());
            }
            let (cards, came) = (vote.cards(), came(state, &place, holder));
            if cards > came {
                return Err(Refusal::TooManyCards { cards, came }.into());
            }
            floor::carried(state, &place.cycle, holder, taken_on, &vote).map_err(lost)?;
            Event::MinutesAdoptionRecorded { place, text, vote, taken_on }
        }
        Step::SignAfter { file, by, signed_on } => {
            let text = standing.ok_or(Refusal::NoText {})?;
            if let Some(signed) = signed.filter(|_| stage == Stage::Signed) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            let (first, _) = sat(state, &place, holder)?;
            // A resolution needs the vote of the congress; minutes need only the attestation of the
            // secretariat and the presidium.
            if stage != Stage::Adopted && place.paper != Paper::Minutes {
                return Err(Refusal::NotAdopted {}.into());
            }
            let today = context.today();
            if signed_on < first || signed_on > today {
                return Err(Refusal::OtherDay { first, last: today }.into());
            }
            may_sign(state, &place, holder, &by)?;
            Event::MinutesSignedAfterClosing { place, text, file, by, signed_on }
        }
        Step::CorrectVote { vote, reason } => {
            let adopted = known.and_then(|paper| paper.adopted.as_ref());
            let (adopted_on, .., told) = adopted.ok_or(Refusal::NoVote {})?;
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            let (cards, counted) = (vote.cards(), told.cards());
            if cards != counted || vote == *told {
                return Err(Refusal::OtherCards { cards, counted }.into());
            }
            // If the vote was carried by those present only, before the rules set a base, the correction is
            // not checked against that base.
            let of_base = |vote| floor::carried(state, &place.cycle, holder, *adopted_on, vote);
            if !vote.carried() || of_base(told).is_ok() {
                of_base(&vote).map_err(lost)?;
            }
            Event::MinutesVoteCorrected { place, vote, reason }
        }
        Step::NoteParticulars { venue, guests } => {
            if let Some(signed) = signed.filter(|_| stage == Stage::Signed) {
                return Err(Refusal::Signed { on: signed.on }.into());
            }
            let venue = venue.trim().to_owned();
            if venue.chars().count() > LONGEST_VENUE {
                return Err(Refusal::LongVenue { most: LONGEST_VENUE as u32 }.into());
            }
            Event::MinutesParticularsNoted { place, venue, guests }
        }
        Step::Attach { attachment } => {
            let files = known.map_or(&[][..], |paper| &paper.attachments);
            // Its digest is in every history: under a second paper, the file of another unit could be read and erased.
            let is_known =
                |(_, paper): (_, &Papers)| paper.attachments.iter().any(|one| one.attachment == attachment);
            if state.minutes.iter().any(is_known) {
                return Err(Refusal::SameAttachment {}.into());
            }
            if files.iter().filter(|one| one.erased.is_none()).count() >= MOST_ATTACHMENTS {
                return Err(Refusal::TooManyAttachments { most: MOST_ATTACHMENTS as u32 }.into());
            }
            Event::PaperAttached { place, attachment }
        }
        Step::EraseAttachment { attachment, reason } => {
            let mut files = known.into_iter().flat_map(|paper| &paper.attachments);
            if !files.any(|one| one.attachment == attachment && one.erased.is_none()) {
                return Err(Refusal::NoAttachment {}.into());
            }
            if reason.is_empty() {
                return Err(Refusal::NoReason {}.into());
            }
            Event::AttachmentErased { place, attachment, reason }
        }
    };
    Ok(vec![crate::Event::Minutes(event)])
}

/// Whether a congress that met again has not adopted the new minutes yet: until then its hall stays open.
pub(crate) fn owes_rerun(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> bool {
    let adopted = state.minutes.of(cycle, holder, Paper::Rerun).and_then(|paper| paper.adopted.as_ref());
    let last = last_held_again(state, cycle, holder, on);
    last.is_some_and(|last| adopted.is_none_or(|(on, ..)| *on < last))
}

/// The day of the last result for which a closed congress met again, once all elections of that meeting have
/// one.
fn last_held_again(state: &State, cycle: &str, holder: UnitIndex, on: Date) -> Option<Date> {
    let again = elections::held_again(state, cycle, holder, on);
    again.iter().all(|one| one.is_over()).then(|| again.iter().filter_map(|one| one.announced_on()).max())?
}

/// The first day of a closed congress, and the day of its closing.
fn sat(state: &State, place: &PaperKey, holder: UnitIndex) -> Result<(Date, Date), Refusal> {
    let closed = closing_day(state, &place.cycle, holder).ok_or(Refusal::StillSitting {})?;
    let congress = state.progress.congress(&place.cycle, holder);
    let days = congress.and_then(|congress| congress.held.or(congress.plan_on(closed)));
    Ok((days.map_or(closed, |days| days.first.min(closed)), closed))
}

/// How many voters came to the congress at any time.
fn came(state: &State, place: &PaperKey, holder: UnitIndex) -> u32 {
    let roll = state.rolls.of(&place.cycle, holder).map_or(&[][..], |roll| &roll.delegates);
    let floor = state.floors.of(&place.cycle, holder);
    let has_come = |person| floor.is_some_and(|floor| floor.has_attended(person));
    let rules = state.rules(&place.cycle, place.on);
    roll.iter().filter(|one| one.votes_under(rules) && has_come(one.person)).count() as u32
}

/// Each organ that signs does so by one of its members. An organ that the congress did not elect does not
/// sign, except the presidium, without which there is no congress.
fn may_sign(state: &State, place: &PaperKey, holder: UnitIndex, by: &[Signer]) -> Result<(), Refusal> {
    let elected = state.floors.of(&place.cycle, holder);
    let is_elected = |organ: &Organ| {
        *organ == Organ::Presidium || elected.is_some_and(|floor| !floor.organ(*organ).is_empty())
    };
    let wanted: Vec<Organ> = place.paper.signed_by().iter().copied().filter(is_elected).collect();
    let signs = |organ| by.iter().filter(|signer| signer.organ == organ).count();
    if let Some(organ) = wanted.iter().copied().find(|organ| signs(*organ) != 1) {
        return Err(Refusal::OtherSigners { organ });
    }
    if let Some(signer) = by.iter().find(|signer| !wanted.contains(&signer.organ)) {
        return Err(Refusal::OtherSigners { organ: signer.organ });
    }
    let floor = state.floors.of(&place.cycle, holder);
    let is_of =
        |signer: &&Signer| floor.is_some_and(|floor| floor.organ(signer.organ).contains(&signer.person));
    match by.iter().find(|signer| !is_of(signer)) {
        Some(signer) => Err(Refusal::NotOfOrgan { organ: signer.organ }),
        None => Ok(()),
    }
}

fn lost(lost: floor::Lost) -> Refusal {
    let floor::Lost { for_it, of, needed, rule, .. } = lost;
    Refusal::NotCarried { for_it, of, needed, rule }
}
