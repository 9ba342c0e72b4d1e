//! The steps between the count and its announcement: compare, sign, hand over, announce. Đối chiếu, ký, bàn giao, công bố.

use congress::PersonId;
use congress::elections::{self, Election, Handover, Round, Stage};
use congress::floor::Organ;
use jiff::civil::Date;
use labels::Lang;

use super::Poll;
use crate::app::App;
use crate::page::Link;
use crate::reply::Reply;

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
}

/// The step that comes next; `None` while desks count, and after the announcement.
pub(super) fn part(app: &App, poll: &Poll, today: Date, lang: Lang) -> Option<HandoverPart> {
    let (pack, round) = (poll.rules.pack()?, counting(poll)?);
    let next = round.handover(elections::desks_needed(pack))?;
    let people = match next {
        Handover::Compare | Handover::Announce => Vec::new(),
        Handover::Sign => poll.sitting(app, Organ::Tellers),
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
        people: people.into_iter().map(|person| (person, poll.name(person))).collect(),
        may_be_one_act: elections::may_share_a_machine(pack, round.returned.unwrap_or(0)),
    })
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
    match &compared.signed[..] {
        [] => {}
        few @ ([_] | [_, _] | [_, _, _]) => {
            let people = poll.names_of(few).join(", ");
            done.push(lang.fill("handover-signed", &[("people", people.into())]));
        }
        [head, others @ ..] => {
            let values = [("head", poll.name(*head).into()), ("others", others.len().into())];
            done.push(lang.fill("handover-signed-many", &values));
        }
    }
    if let Some(person) = compared.received {
        done.push(lang.fill("handover-received", &[("person", poll.name(person).into())]));
    }
    done
}

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
