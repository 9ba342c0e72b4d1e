//! The minutes and the resolution of a congress: written, voted on, printed, signed. Biên bản, nghị quyết đại hội.

pub(crate) mod attachments;
pub(crate) mod paper;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Path, State as Shared};
use axum::response::Response;
use axum::routing::{get, post};
use congress::elections::{Election, Office, OpenMatter, OpenVote, Voters, held_again};
use congress::floor::programme::{Item, Programme};
use congress::floor::speakers::{Speaker, Turn, Who};
use congress::floor::{Organ, attendance};
use congress::minutes::view::{MinutesView, PaperStage, PaperView, minutes as minutes_view};
use congress::minutes::{Paper, Papers, Signer};
use congress::permits::Act;
use congress::progress::Congress;
use congress::progress::outside::{About, Recorded};
use congress::units::UnitIndex;
use congress::{Digest, PersonId, State};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::Lang;
use office::Wording;
use office::congress_minutes::{CommitteeMeeting, Elected, Proceedings, SessionTold, Vote, VoteBefore};

use super::elections::election::share_words;
use super::elections::{office_title, office_words};
use super::roll::{RollView, lines};
use super::{Addresses, Section};
use crate::api::view::{View, WantsJson, of_congress};
use crate::app::{self, App};
use crate::page::{Link, Page, unit_path};
use crate::pages::assembly;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let all = View::of::<MinutesView>("Papers of a congress and their stages");
    let one = View::of::<PaperView>("One paper of a congress: versions, vote, signatures");
    table
        .view("/units/{unit}/congress/minutes", all, get(list))
        .view("/units/{unit}/congress/minutes/{paper}", one, get(paper::show))
        .route("/units/{unit}/congress/minutes/committee/{file}", get(paper::committee))
        .route(
            "/units/{unit}/congress/minutes/{paper}/attachments",
            post(attachments::attach).layer(DefaultBodyLimit::max(attachments::LARGEST_BYTES)),
        )
        .route("/units/{unit}/congress/minutes/{paper}/attachments/{attachment}", get(attachments::download))
        .route(
            "/units/{unit}/congress/minutes/{paper}/attachments/{attachment}/erasure",
            post(attachments::erase),
        )
        .route("/units/{unit}/congress/minutes/{paper}/{part}", get(paper::file).post(paper::step))
})
.with(Section {
    path: "minutes",
    words: "papers-title",
    about: "room-minutes",
    act: Act::KeepMinutes,
    is_for_top: false,
});

#[derive(Template)]
#[template(path = "congress/minutes.html")]
struct MinutesPage {
    page: Page,
    name: String,
    papers: Vec<PaperLine>,
    results: Vec<ResultLine>,
    /// The minutes of the new committee's first meeting; empty while it has elected no one.
    committee: Vec<Link>,
    custody: String,
    back: String,
}

struct PaperLine {
    href: String,
    name: String,
    stage: String,
    is_done: bool,
    next: String,
}

struct ResultLine {
    office: String,
    files: Vec<Link>,
}

/// `GET /units/{unit}/congress/minutes`
pub(crate) async fn list(
    Shared(app): Shared<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    if wants_json {
        return of_congress(&app, &viewer, Act::KeepMinutes, &key, |state, cycle, unit| {
            minutes_view(state, cycle, unit, viewer.today)
        });
    }
    let lang = info.lang;
    let roll = lines(&app, &viewer, Act::KeepMinutes, &key, lang)?;
    let path = format!("{}/congress", unit_path(&roll.unit));
    app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        let view = minutes_view(state, &roll.cycle, unit, viewer.today);
        let line = |one: PaperStage| {
            let (paper, stage) = (one.paper, one.stage.as_str());
            let next = match (view.is_closed && paper != Paper::Rerun, stage, paper) {
                (true, "draft", Paper::Resolution) => "resolution-closed".to_owned(),
                (true, "draft" | "adopted", _) => format!("{stage}-closed"),
                _ => stage.to_owned(),
            };
            PaperLine {
                href: format!("{path}/minutes/{}", paper.name()),
                name: paper_title(paper, lang),
                stage: lang.text(&format!("paper-stage-{stage}")),
                is_done: stage == "signed",
                next: lang.text(&format!("paper-next-{next}")),
            }
        };
        let files = |office: Office| {
            let at = format!("{path}/elections/{}", office.name());
            let known = [
                ("minutes.pdf", "file-pdf"),
                ("minutes.docx", "file-docx"),
                ("minutes.txt", "file-txt"),
                ("slides.pdf", "file-slides"),
                ("slides.pptx", "file-slides-pptx"),
            ];
            known.map(|(file, key)| Link::new(format!("{at}/{file}"), lang.text(key))).to_vec()
        };
        let own_result = state.elections.at(&roll.cycle, unit).any(|one| {
            one.annulled.is_none()
                && one.announced_on().is_some()
                && voters_of(state, unit, one) != Voters::Congress
        });
        let of_committee =
            [("paper.pdf", "file-pdf"), ("paper.docx", "file-docx"), ("paper.txt", "file-txt")];
        let committee = of_committee
            .into_iter()
            .filter(|_| own_result)
            .map(|(file, key)| Link::new(format!("{path}/minutes/committee/{file}"), lang.text(key)))
            .collect();
        let page = Page::of(state, &info, &viewer, lang.text("papers-title")).under(state, unit, true);
        Ok(html(MinutesPage {
            page,
            name: roll.name.clone(),
            papers: view.papers.into_iter().map(line).collect(),
            results: view
                .results
                .into_iter()
                .map(|office| ResultLine { office: office_title(office, lang), files: files(office) })
                .collect(),
            committee,
            custody: format!("{path}/custody"),
            back: format!("{path}/elections"),
        }))
    })
}

/// The name of a paper at the head of a page, with a capital.
fn paper_title(paper: Paper, lang: Lang) -> String {
    vietnamese::capital(&lang.text(&format!("paper-of-congress-{}", paper.name())))
}

/// One paper as a page or a file needs it: its state in the record, with names from the vault and the text
/// from the blobs.
struct OpenPaper {
    roll: RollView,
    paper: Paper,
    known: Option<Papers>,
    /// The current text.
    text: String,
    names: HashMap<PersonId, String>,
    organs: Vec<(Organ, Vec<PersonId>)>,
    /// Whether the congress is over.
    is_closed: bool,
}

impl OpenPaper {
    fn find(app: &App, viewer: &Viewer, (key, paper): (&str, &str), lang: Lang) -> Result<OpenPaper, Reply> {
        let paper = Paper::named(paper).ok_or(Reply::NotFound)?;
        let roll = lines(app, viewer, Act::KeepMinutes, key, lang)?;
        let (known, organs, standing, is_closed) = app.read(|state, _| {
            let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
            let members = |organ| state.floors.organ(&roll.cycle, unit, organ).to_vec();
            let organs = Organ::ALL.map(|organ| (organ, members(organ))).to_vec();
            let elections = state.elections.at(&roll.cycle, unit);
            let standing: BTreeSet<PersonId> =
                elections.flat_map(|one| one.nominees.iter().map(|nominee| nominee.person)).collect();
            let is_closed = congress::progress::closing_day(state, &roll.cycle, unit).is_some();
            Ok::<_, Reply>((state.minutes.of(&roll.cycle, unit, paper).cloned(), organs, standing, is_closed))
        })?;
        let mut names = roll.names(app, standing, lang)?;
        // The papers of a congress may mention anyone on the roll.
        let namesakes = roll.lines.iter().filter(|line| line.apart.has_namesake);
        names.extend(namesakes.map(|line| (line.person, line.told())));
        let text = match known.as_ref().and_then(Papers::text) {
            Some(hash) => text_of(app, hash)?,
            None => String::new(),
        };
        Ok(OpenPaper { roll, paper, known, text, names, organs, is_closed })
    }

    /// The same in the language of its papers, with their words.
    fn for_print(
        app: &App,
        viewer: &Viewer,
        place: (&str, &str),
        lang: Lang,
    ) -> Result<(OpenPaper, Wording), Reply> {
        let kept = OpenPaper::find(app, viewer, place, lang)?;
        let wording = assembly::wording_at(app, &kept.roll.unit, &kept.roll.cycle, viewer.today);
        if wording.lang.language == lang.language {
            return Ok((kept, wording));
        }
        Ok((OpenPaper::find(app, viewer, place, wording.lang)?, wording))
    }

    fn name(&self, person: PersonId) -> String {
        self.names.get(&person).cloned().unwrap_or_default()
    }

    fn names_of(&self, people: &[PersonId]) -> Vec<String> {
        people.iter().map(|person| self.name(*person)).collect()
    }

    fn members(&self, organ: Organ) -> &[PersonId] {
        self.organs.iter().find(|(known, _)| *known == organ).map_or(&[], |(_, members)| members)
    }

    /// A draft for the secretariat's minutes: who spoke and when, a line each, from the list of speakers.
    /// Only the secretariat knows what they said.
    fn proposed(&self, app: &App, wording: &Wording) -> String {
        let line = |state: &State, speaker: &Speaker| {
            let hours = match speaker.turn {
                Turn::Speaking { since } => hours(since, None),
                Turn::Done { since, until } => hours(since, Some(until)),
                Turn::Waiting | Turn::Called | Turn::Withdrawn => return None,
            };
            let name = match &speaker.who {
                Who::Person(person) => {
                    wording.fill("minutes-comrade", &[("name", self.name(*person).into())])
                }
                Who::Delegation(unit) => {
                    wording.fill("speaker-of-delegation", &[("unit", app::name_of(state, unit).into())])
                }
            };
            Some(wording.fill("minutes-spoke", &[("hours", hours.into()), ("name", name.into())]))
        };
        let lines: Vec<String> = app.read(|state, _| {
            let unit = state.units.find(&self.roll.unit);
            let floor = unit.and_then(|unit| state.floors.of(&self.roll.cycle, unit));
            let speakers = floor.into_iter().flat_map(|floor| floor.speakers.all());
            speakers.filter_map(|(_, speaker)| line(state, speaker)).collect()
        });
        lines.join("\n")
    }

    /// The content of the paper, with the given signers, or else the heads of the organs.
    fn told(
        &self,
        app: &App,
        viewer: &Viewer,
        by: &[Signer],
        wording: &Wording,
    ) -> Result<Proceedings, Reply> {
        let lang = wording.lang;
        let head = app.ledger.head().map_err(Reply::internal)?;
        let signer = |organ| {
            let chosen = by.iter().find(|signer| signer.organ == organ).map(|signer| signer.person);
            let person = chosen.or_else(|| self.members(organ).first().copied());
            person.map_or_else(String::new, |person| self.name(person))
        };
        let adopted = self.known.as_ref().and_then(|known| known.adopted.as_ref());
        app.read(|state, _| {
            let cycle = &self.roll.cycle;
            let unit = state.units.find(&self.roll.unit).ok_or(Reply::NotFound)?;
            let floor = state.floors.of(cycle, unit);
            let hall = attendance(state, cycle, unit, viewer.today);
            let congress = state.progress.congress(cycle, unit);
            let closed = congress::progress::closing_day(state, cycle, unit);
            let days = congress.and_then(|congress| congress.held.or(congress.plan_on(viewer.today)));
            let again = held_again(state, cycle, unit, viewer.today);
            let is_again = |election: &&Election| again.iter().any(|one| std::ptr::eq(*one, *election));
            let of_rerun = self.paper == Paper::Rerun;
            let roll = state.rolls.of(cycle, unit).map_or(&[][..], |roll| &roll.delegates);
            let came = |person| floor.is_some_and(|floor| floor.has_attended(person));
            let rules = state.rules(cycle, viewer.today);
            let attended = roll.iter().filter(|one| one.votes_under(rules) && came(one.person)).count();
            // If the congress met again, a separate paper covers that meeting, each with its own votes.
            let votes = floor.map_or(&[][..], |floor| &floor.votes);
            let voted = votes
                .iter()
                .enumerate()
                .filter(|(_, (on, _))| closed.is_none_or(|closed| (*on > closed) == of_rerun));
            // A committee's own elections belong to the minutes of its first meeting.
            let told: Vec<&Election> = state
                .elections
                .at(cycle, unit)
                .filter(|one| is_again(one) == of_rerun && voters_of(state, unit, one) == Voters::Congress)
                .collect();
            let last_of = |office: Office| told.iter().rev().find(|one| one.office == office).copied();
            let elections = Office::ALL.into_iter().filter_map(last_of);
            let noted = state.minutes.of(cycle, unit, Paper::Minutes);
            let noted = noted.and_then(|paper| paper.particulars.as_ref()).filter(|_| !of_rerun);
            let resolution = state.minutes.of(cycle, unit, Paper::Resolution);
            let resolution = resolution.and_then(|paper| paper.adopted.as_ref()).filter(|_| !of_rerun);
            let resolved = resolution.map(|(on, _, vote)| Vote {
                matter: wording.text("minutes-vote-resolution"),
                ..vote_of(*on, vote, Vec::new())
            });
            let again_on = again.iter().filter_map(|election| election.announced_on());
            let days = match of_rerun {
                true => again_on.clone().min().zip(again_on.max()),
                false => days.map(|days| (days.first, days.last)),
            };
            Ok(Proceedings {
                assembly: assembly::of(state, unit, cycle, Voters::Congress, wording),
                date: adopted.map(|(on, ..)| *on).or(closed).unwrap_or(viewer.today),
                days,
                basis: basis(congress.filter(|_| !of_rerun), lang),
                convened: hall.convened,
                attended: if of_rerun { hall.present } else { attended as u32 },
                units: (hall.units > 0).then_some((hall.units, hall.represented)),
                organs: self
                    .organs
                    .iter()
                    .map(|(organ, members)| {
                        (lang.text(&format!("organ-{}", organ.name())), self.names_of(members))
                    })
                    .collect(),
                programme: floor
                    .filter(|_| !of_rerun)
                    .map_or_else(Vec::new, |floor| programme(&floor.programme)),
                venue: noted.map(|noted| noted.venue.clone()).unwrap_or_default(),
                guests: noted.map_or(0, |noted| noted.guests),
                sessions: floor.filter(|_| !of_rerun).map_or_else(Vec::new, |floor| sessions(floor, lang)),
                votes: voted
                    .map(|(at, (on, vote))| {
                        let corrected = floor.map_or(&[][..], |floor| &floor.corrected_votes);
                        let of_this = corrected.iter().filter(|one| one.number as usize == at + 1);
                        let before = of_this
                            .map(|one| before_of(&one.before, vote, congress::day_of(one.at), &one.reason));
                        vote_of(*on, vote, before.collect())
                    })
                    .chain(told.iter().flat_map(|one| self.open_votes(one, wording)))
                    .chain(resolved)
                    .collect(),
                elections: elections.filter_map(|election| self.elected(election, wording)).collect(),
                text: self.text.clone(),
                adopted: adopted.map(|(on, _, vote)| {
                    let corrected = self.known.as_ref().map_or(&[][..], |known| &known.corrected_votes);
                    let before = corrected.iter().map(|(was, on, reason)| before_of(was, vote, *on, reason));
                    vote_of(*on, vote, before.collect())
                }),
                signers: [signer(Organ::Secretariat), signer(Organ::Presidium)],
                root: assembly::hexadecimal(&head.tree.root()),
                acts: head.seq,
                wording: wording.clone(),
            })
        })
    }

    /// The votes by raised card on one election.
    fn open_votes(&self, election: &Election, wording: &Wording) -> Vec<Vote> {
        let office = office_words(election.office, wording.lang);
        let line = |one: &OpenVote| {
            let (key, count, name) = match one.matter {
                OpenMatter::Number(seats) => ("number", seats, String::new()),
                OpenMatter::Withdrawal(person) => ("withdrawal", 0, self.name(person)),
                OpenMatter::Cut(count) => ("cut", count, String::new()),
                OpenMatter::List(count) => ("list", count, String::new()),
                OpenMatter::Round => ("round", 0, String::new()),
                OpenMatter::LeaveSeats => ("leave", 0, String::new()),
                OpenMatter::CountAgain => ("count-again", 0, String::new()),
            };
            let values = [("office", office.as_str().into()), ("count", count.into()), ("name", name.into())];
            let matter = wording.fill(&format!("minutes-vote-{key}"), &values);
            Vote { matter, ..vote_of(one.on, &one.vote, Vec::new()) }
        };
        election.votes.iter().map(line).collect()
    }

    /// The first meeting of the new committee, once it has a result; `None` where it elected no office.
    fn committee(&self, app: &App, wording: &Wording) -> Result<Option<CommitteeMeeting>, Reply> {
        let head = app.ledger.head().map_err(Reply::internal)?;
        app.read(|state, _| {
            let cycle = &self.roll.cycle;
            let unit = state.units.find(&self.roll.unit).ok_or(Reply::NotFound)?;
            let own: Vec<&Election> = state
                .elections
                .at(cycle, unit)
                .filter(|one| one.annulled.is_none() && voters_of(state, unit, one) != Voters::Congress)
                .collect();
            let elections: Vec<Elected> = own.iter().filter_map(|one| self.elected(one, wording)).collect();
            let Some(date) = own.iter().filter_map(|one| one.announced_on()).min() else { return Ok(None) };
            let committee = state.elections.of(cycle, unit, Office::Committee);
            Ok(Some(CommitteeMeeting {
                assembly: assembly::of(state, unit, cycle, Voters::NewCommittee, wording),
                date,
                members: committee.map_or(0, |committee| committee.elected().count() as u32),
                votes: own.iter().flat_map(|one| self.open_votes(one, wording)).collect(),
                elections,
                root: assembly::hexadecimal(&head.tree.root()),
                acts: head.seq,
                wording: wording.clone(),
            }))
        })
    }

    /// The result of one election, over all its rounds.
    fn elected(&self, election: &Election, wording: &Wording) -> Option<Elected> {
        let lang = wording.lang;
        let rounds = election.rounds.iter().filter_map(|round| Some((round, round.announced.as_ref()?)));
        let (last, result) = rounds.clone().next_back()?;
        let share_of = |person: PersonId| {
            rounds.clone().find(|(_, result)| result.elected.contains(&person)).and_then(|(round, result)| {
                let at = round.list.iter().position(|listed| *listed == person)?;
                Some((result.sums.votes.get(at)?.yes, share_words(result.percent.get(at)?, lang)))
            })
        };
        let one = |person: PersonId| {
            let (votes, share) = share_of(person).unwrap_or_default();
            (self.name(person), votes, share)
        };
        Some(Elected {
            office: office_words(election.office, wording.lang),
            seats: election.seats,
            listed: election.rounds.first().map_or(0, |round| round.list.len() as u32),
            ballots: [
                last.issued.map_or(0, |(issued, _)| issued),
                last.returned.unwrap_or(0),
                result.sums.valid,
                result.sums.invalid.values().sum(),
            ],
            base: result.base,
            elected: election.elected().map(one).collect(),
            left: result.seats_left,
        })
    }
}

/// Who voted in an election: of the day of its result, or of its opening.
fn voters_of(state: &State, unit: UnitIndex, election: &Election) -> Voters {
    let day = election.announced_on().unwrap_or(election.opened_on);
    congress::elections::voters(state, &election.cycle, unit, election.office, day)
}

/// The sessions with their hours.
fn sessions(floor: &congress::floor::Floor, lang: Lang) -> Vec<SessionTold> {
    let moment = |at: Timestamp| {
        let day = vietnamese::short_date(congress::day_of(at));
        format!("{} {day}", congress::local(at).strftime("%H:%M"))
    };
    let told = |sitting: &congress::floor::session::Sitting| SessionTold {
        name: vietnamese::capital(&lang.text(&format!("session-{}", sitting.session.name()))),
        opened: moment(sitting.opened),
        closed: sitting.closed.map(moment),
    };
    floor.sittings().iter().map(told).collect()
}

/// The decisions of a superior outside the installation before the congress, which its minutes cite.
fn basis(congress: Option<&Congress>, lang: Lang) -> Vec<String> {
    let outside = congress.map_or(&[][..], |congress| &congress.outside);
    let is_before =
        |one: &&Recorded| matches!(one.about, About::Approval | About::Choice(_) | About::Guidance(_));
    let line = |one: &Recorded| {
        let (number, body) = (one.decision.number.clone(), one.decision.body.clone());
        let dated = vietnamese::short_date(one.decision.dated);
        let about = lang.text(&format!("outside-{}", one.about.name()));
        let values = [
            ("number", number.into()),
            ("dated", dated.into()),
            ("body", body.into()),
            ("about", about.into()),
        ];
        lang.fill("outside-cited", &values)
    };
    outside.iter().filter(is_before).map(line).collect()
}

/// The items that began, with their times.
fn programme(programme: &Programme) -> Vec<(String, String)> {
    let line = |item: &Item| Some((hours(item.started?, item.ended), item.planned.title.clone()));
    programme.items().iter().filter_map(line).collect()
}

/// A day and times: `13/10/2020, 08:00 – 08:15`, or only the start if it has not ended, or ended in the same minute.
fn hours(started: Timestamp, ended: Option<Timestamp>) -> String {
    let hour = |at: Timestamp| congress::local(at).strftime("%H:%M").to_string();
    let day = vietnamese::short_date(congress::day_of(started));
    match ended.filter(|ended| hour(*ended) != hour(started)) {
        Some(ended) => format!("{day}, {} – {}", hour(started), hour(ended)),
        None => format!("{day}, {}", hour(started)),
    }
}

/// A vote by raised card for a paper, with the counts recorded before it was corrected.
fn vote_of(on: Date, vote: &congress::floor::Vote, before: Vec<VoteBefore>) -> Vote {
    Vote { on, matter: vote.matter.clone(), cards: cards_of(vote), before }
}

fn before_of(
    vote: &congress::floor::Vote,
    now: &congress::floor::Vote,
    on: Date,
    reason: &str,
) -> VoteBefore {
    let matter = Some(&vote.matter).filter(|matter| **matter != now.matter).cloned();
    VoteBefore { on, matter, cards: cards_of(vote), reason: reason.to_owned() }
}

fn cards_of(vote: &congress::floor::Vote) -> [u32; 3] {
    [vote.for_it, vote.against, vote.not_voting]
}

/// A text of the secretariat by its hash.
fn text_of(app: &App, hash: Digest) -> Result<String, Reply> {
    let bytes = app.ledger.blobs().get(hash).map_err(Reply::internal)?;
    String::from_utf8(bytes).map_err(Reply::internal)
}
