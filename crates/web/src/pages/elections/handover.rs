//! The steps between the count and its announcement: compare, sign, hand over, announce. Đối chiếu, ký, bàn giao, công bố.

use std::sync::Arc;

use congress::elections::{self, Command, Election, Handover, Round, Stage, Step};
use congress::floor::Organ;
use congress::{Actor, PersonId};
use jiff::civil::Date;
use labels::Lang;

use super::Poll;
use crate::app::App;
use crate::caller::Caller;
use crate::form::{FieldError, Fields};
use crate::page::Link;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};
use crate::{act, witness};

/// The step that comes next, with its form.
pub(super) struct HandoverPart {
    /// Its name in addresses and label files.
    pub name: &'static str,
    /// What was done before it, line by line.
    pub done: Vec<String>,
    /// The minutes to print, while they are not signed.
    pub files: Vec<Link>,
    /// The people to choose from.
    pub people: Vec<(PersonId, String)>,
    /// Whether the rules let so small a box be compared and announced at once.
    pub may_be_one_act: bool,
    /// Whether the first of the people is the head of the tellers.
    pub head_is_first: bool,
    /// Whether tellers who have not signed may do so while the presidium is to receive the minutes.
    pub may_sign_too: bool,
}

/// The step that comes next; `None` while desks count, and after the announcement.
pub(super) fn part(app: &App, poll: &Poll, today: Date, lang: Lang) -> Option<HandoverPart> {
    let (pack, round) = (poll.rules.pack()?, counting(poll)?);
    let next = round.handover(elections::desks_needed(pack))?;
    let people = match next {
        Handover::Compare | Handover::Announce => Vec::new(),
        // Those who signed in person are not asked again.
        Handover::Sign => not_signed(app, poll, round),
        Handover::Receive => app.read(|state, _| elections::handover::receivers(state, &poll.place(today))),
    };
    let file = |name: &str, key: &str| Link::new(format!("{}/{name}", poll.path), lang.text(key));
    Some(HandoverPart {
        name: next.name(),
        done: done(poll, round, lang),
        files: match next {
            Handover::Compare | Handover::Announce => Vec::new(),
            Handover::Sign | Handover::Receive => {
                vec![file("minutes.pdf", "file-minutes-pdf"), file("minutes.docx", "file-minutes-docx")]
            }
        },
        head_is_first: next == Handover::Sign && people.first() == poll.sitting(app, Organ::Tellers).first(),
        people: people.into_iter().map(|person| (person, poll.name(person))).collect(),
        may_be_one_act: elections::may_share_a_machine(pack, round.returned.unwrap_or(0)),
        may_sign_too: next == Handover::Receive && !not_signed(app, poll, round).is_empty(),
    })
}

/// The tellers who have not signed in person.
fn not_signed(app: &App, poll: &Poll, round: &Round) -> Vec<PersonId> {
    let signed = |person: &PersonId| {
        round.compared.as_ref().is_some_and(|compared| compared.signed_oneself().any(|one| one == person))
    };
    poll.sitting(app, Organ::Tellers).into_iter().filter(|person| !signed(person)).collect()
}

/// The round whose ballots are being counted.
fn counting(poll: &Poll) -> Option<&Round> {
    let election = poll.election.as_ref().filter(|election| election.stage() == Stage::Counting);
    election.and_then(Election::round)
}

/// What was done since the desks agreed.
fn done(poll: &Poll, round: &Round, lang: Lang) -> Vec<String> {
    let Some(compared) = &round.compared else { return Vec::new() };
    let on = vietnamese::short_date(compared.on);
    let mut done = vec![lang.fill("handover-compared", &[("on", on.into())])];
    let oneself: Vec<PersonId> = compared.signed_oneself().copied().collect();
    for (key, people) in
        [("handover-signed", &oneself), ("handover-signed-on-paper", &compared.signed_on_paper)]
    {
        if !people.is_empty() {
            let people = poll.names_of(people).join(", ");
            done.push(lang.fill(key, &[("people", people.into())]));
        }
    }
    if let Some(person) = compared.received {
        let key = if compared.received_on_paper { "handover-received-on-paper" } else { "handover-received" };
        done.push(lang.fill(key, &[("person", poll.name(person).into())]));
    }
    done
}

/// `POST …/sign-oneself` and `POST …/receive-oneself`: a teller signs the minutes, or a member of the presidium receives them, at
/// the screen of the person who keeps the election, whose session does not change.
pub(super) async fn by_oneself(
    app: &Arc<App>,
    info: &RequestInfo,
    (caller, viewer): (&Caller, &Viewer),
    poll: &Poll,
    (name, fields): (&str, &Fields),
) -> Result<Result<(), FieldError>, Reply> {
    let place = poll.place(viewer.today);
    let signs = name == SIGN_ONESELF;
    let people = match signs {
        true => poll.sitting(app, Organ::Tellers),
        false => app.read(|state, _| elections::handover::receivers(state, &place)),
    };
    let shown = witness::one_of(app, caller, fields, &people).await?;
    let (actor, person) = match shown {
        Ok(found) => found,
        Err(key) => {
            return Ok(Err(FieldError { field: "second_login".into(), text: info.lang.text(key) }));
        }
    };
    let step = match signs {
        true => Step::SignOneself { signer: person },
        false => Step::ReceiveOneself { person },
    };
    let command = congress::Command::Elections(Command { place, step });
    let form = format!("{}/{name}", poll.path);
    let kept = Fields(fields.0.iter().filter(|(name, _)| !name.starts_with("second_")).cloned().collect());
    act::submit_as(app, info, viewer, (&form, &kept), Actor::Person(actor), command).await?;
    Ok(Ok(()))
}

/// The forms of people who sign for themselves.
pub(super) const SIGN_ONESELF: &str = "sign-oneself";
pub(super) const RECEIVE_ONESELF: &str = "receive-oneself";

/// The election with the result on which the desks agree, from the sums in the ballot box: as its minutes tell it. `None`
/// before the comparison, and once the result is announced.
pub(super) fn with_result(app: &App, poll: &Poll, today: Date) -> Result<Option<Election>, Reply> {
    let Some(round) = counting(poll).filter(|round| round.compared.is_some()) else { return Ok(None) };
    let opened = super::differences::opened(app, round)?;
    let result = app.read(|state, _| elections::handover::result(state, &poll.place(today), &opened));
    let Ok(result) = result else { return Ok(None) };
    let mut election = poll.election.clone();
    if let Some(round) = election.as_mut().and_then(|election| election.rounds.last_mut()) {
        round.announced_on = round.compared.as_ref().map(|compared| compared.on);
        round.announced = Some(result);
    }
    Ok(election)
}
