//! Mistakes that may be corrected at the current stage of an election, each with its form.
//! Đính chính trong cuộc bầu.

use congress::PersonId;
use congress::elections::poll::Counted;
use congress::elections::{Election, Mistake, Round, Stage};
use labels::Lang;
use uuid::Uuid;

use super::election::chosen;
use super::{Poll, office_words};
use crate::form::{Fields, Reader};
use crate::reply::Reply;

/// One mistake that may be corrected now.
pub(super) struct MistakePart {
    pub name: &'static str,
    pub title: String,
    pub hint: String,
    /// The number to enter: its field, its label.
    pub number: Option<(&'static str, String)>,
    pub asks_vote: bool,
    pub people: Vec<(PersonId, String)>,
    /// Desks with their stacks, to choose one.
    pub stacks: Vec<(String, String)>,
    pub is_open: bool,
    pub act: Uuid,
}

/// The mistakes that may be corrected at this stage; `sent` is the form that came back.
pub(super) fn parts(poll: &Poll, asks_vote: bool, sent: &str, lang: Lang) -> Vec<MistakePart> {
    let Some(election) = &poll.election else { return Vec::new() };
    let part = |name: &'static str| MistakePart {
        name,
        title: lang.text(&format!("mistake-{name}")),
        hint: lang.text(&format!("mistake-{name}-hint")),
        number: None,
        asks_vote: false,
        people: Vec::new(),
        stacks: Vec::new(),
        is_open: sent == name,
        act: Uuid::now_v7(),
    };
    let number =
        |name, field, label: &str| MistakePart { number: Some((field, lang.text(label))), ..part(name) };
    let named = |people: Vec<PersonId>| {
        let mut named: Vec<_> = people.into_iter().map(|person| (person, poll.name(person))).collect();
        named.sort_by_cached_key(|(_, name)| vietnamese::name_sort_key(name));
        named
    };
    let polled = election.poll.as_ref();
    let is_polling = polled.is_some_and(|polled| polled.is_on());
    let issued = || number("issued", "ballots", "election-issued");
    let is_first = election.fell_back.is_none() && election.rounds.iter().all(|round| round.issued.is_none());
    match election.stage() {
        Stage::Nominating if is_polling => vec![part("poll-asked")],
        Stage::Nominating => {
            let standing: Vec<PersonId> = election.standing().map(|nominee| nominee.person).collect();
            let seats = MistakePart { asks_vote, ..number("seats", "seats", "election-seats") };
            let names = MistakePart { people: named(standing), ..part("names") };
            let withdrawn = MistakePart { people: named(election.withdrawn.clone()), ..part("withdrawal") };
            let opening = is_first.then(|| part("opening"));
            let people = [names, withdrawn].into_iter().filter(|part| !part.people.is_empty());
            [seats].into_iter().chain(people).chain(opening).collect()
        }
        Stage::Listed => [part("list")].into_iter().chain(is_first.then(|| part("opening"))).collect(),
        Stage::Voting => vec![issued()],
        Stage::Counting => {
            let counts = election.round().map_or(&[][..], |round| &round.counts);
            let stacks = counts.iter().flat_map(|count| {
                count.stacks.keys().map(|stack| {
                    let words = format!(
                        "{} – {} {stack}",
                        count.desk,
                        lang.text("mistake-stack-name").to_lowercase()
                    );
                    (format!("{}\u{1f}{stack}", count.desk), words)
                })
            });
            let stacks: Vec<(String, String)> = stacks.collect();
            let opening = counts.is_empty().then(|| part("box-opening"));
            let stack = (!stacks.is_empty()).then(|| MistakePart { stacks, ..part("stack") });
            let found = number("box", "ballots", "election-returned");
            [found].into_iter().chain(stack).chain(opening).chain([issued()]).collect()
        }
        Stage::Done if election.seats_left_empty => vec![part("empty-seats")],
        Stage::Done if election.round().is_some_and(|round| round.tie_broken.is_some()) => {
            vec![part("tie-break"), MistakePart { asks_vote: true, ..part("result") }]
        }
        Stage::Undecided | Stage::Done => vec![MistakePart { asks_vote: true, ..part("result") }],
        Stage::Annulled => Vec::new(),
    }
}

/// Reads the form of a mistake.
pub(super) fn read(name: &str, reader: &mut Reader, poll: &Poll) -> Result<Mistake, Reply> {
    let cards =
        |reader: &mut Reader, matter: String| Some(reader.vote(matter)).filter(|vote| vote.cards() > 0);
    Ok(match name {
        "seats" => {
            let office = office_words(poll.office, reader.lang);
            let matter = reader.lang.fill("vote-seats", &[("office", office.into())]);
            Mistake::Seats { seats: reader.number("seats", "election-seats"), vote: cards(reader, matter) }
        }
        "opening" => Mistake::Opening,
        "names" => Mistake::Names { people: chosen(reader.fields) },
        "withdrawal" => Mistake::Withdrawal { people: chosen(reader.fields) },
        "poll-asked" => Mistake::PollAsked,
        "list" => Mistake::List,
        "issued" => Mistake::Issued { ballots: figure(reader, "election-issued") },
        "box-opening" => Mistake::BoxOpening,
        "box" => Mistake::Box { ballots: figure(reader, "election-returned") },
        "stack" => {
            let (desk, stack) = reader.fields.raw("stack").split_once('\u{1f}').ok_or(Reply::CsrfMismatch)?;
            Mistake::Stack { desk: desk.to_owned(), stack: stack.to_owned() }
        }
        "result" => {
            let matter = reader.lang.text("vote-recount");
            Mistake::Result { vote: cards(reader, matter) }
        }
        "empty-seats" => Mistake::EmptySeats,
        "tie-break" => Mistake::TieBreak,
        _ => return Err(Reply::NotFound),
    })
}

/// A required number: an empty field is not 0.
fn figure(reader: &mut Reader, label: &str) -> u32 {
    let named = reader.lang.text(label);
    reader.figure("ballots", named)
}

/// The corrected count of an opinion poll.
pub(super) fn polled(counted: Counted) -> Mistake {
    Mistake::PollCount { counted }
}

/// The corrections so far, in words.
pub(super) fn told(election: &Election, lang: Lang) -> Vec<String> {
    let line = |one: &congress::elections::PutRight| {
        let what = lang.text(&format!("mistake-{}", one.mistake));
        let on = vietnamese::short_date(one.on);
        let mut values =
            vec![("what", what.into()), ("on", on.into()), ("reason", one.reason.clone().into())];
        match one.numbers {
            Some((before, after)) => {
                values.extend([("before", before.into()), ("after", after.into())]);
                lang.fill("mistake-told-numbers", &values)
            }
            None => lang.fill("mistake-told", &values),
        }
    };
    election.put_right.iter().map(line).collect()
}

/// Voters in the hall without a ballot, while the box is closed: they arrived after the ballots were issued.
pub(super) fn arrivals(poll: &Poll, round: &Round) -> u32 {
    round.issued.map_or(0, |(_, voters)| poll.electors.saturating_sub(voters))
}

/// Separates the fields of a correction on this page from those of the next step.
pub(super) fn apart(fields: Fields) -> (Fields, Fields) {
    if fields.raw("mistake").is_empty() { (fields, Fields::default()) } else { (Fields::default(), fields) }
}
