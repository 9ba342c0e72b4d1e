//! Congresses of the demo that can be looked into: who was called, who came, what was elected. Đại hội minh họa.
//!
//! The provincial congress and three at the grassroots: one elects its secretary directly, one meets a tie at the last
//! seat, one leaves a seat empty. Everybody in them is invented; their figures are those that the congress reports.

use anyhow::Result;
use congress::cycle::CycleId;
use congress::delegates::{self, Kind, Summons};
use congress::elections::{self, Nominee, Office, Place, Received, Step, Sums};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::progress::{Days, Indicators};
use congress::{Command, Digest, PersonId, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use ledger::{Personal, Vault};
use tally::input::{CountKind, Origin};

use super::acts::Diary;
use super::figures::Chance;
use super::people::{Names, name};

/// How the election of a committee ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Every seat is filled at once.
    Filled,
    /// Two names have equal votes for the last seat and are voted on again.
    Tie,
    /// Too few have more than half; the congress leaves the seats empty.
    Short,
}

/// A congress to be held.
pub struct Congress {
    /// Of which cycle.
    pub cycle: CycleId,
    /// The unit that holds it.
    pub unit: UnitKey,
    /// Its days.
    pub days: Days,
    /// Units that elect delegates to it, each with how many.
    pub from: Vec<(UnitKey, u32)>,
    /// Members of the convening committee, who come by office.
    pub by_office: u32,
    /// How many sit in the presidium, the secretariat, the credentials committee and among the tellers.
    pub organs: [usize; 4],
    /// Whether it has a preparatory session.
    pub prepares: bool,
    /// How the election of the committee ends.
    pub ending: Ending,
}

/// Invents the people of congresses and what they do.
pub struct Halls<'a> {
    vault: &'a Vault,
    names: Names,
    chance: Chance,
}

#[derive(Clone)]
struct Someone {
    person: PersonId,
    digest: Digest,
    name: String,
    kind: Kind,
}

/// One election to be held.
struct Poll {
    office: Office,
    seats: u32,
    list: Vec<Someone>,
    voters: u32,
    /// Names that will have more than half, the first of the list.
    winners: usize,
    /// Whether the last two of them have equal votes.
    is_tied: bool,
    /// Whether the assembly votes on the number.
    is_voted: bool,
}

impl<'a> Halls<'a> {
    /// Halls whose people are kept in a vault.
    pub fn new(vault: &'a Vault) -> Result<Halls<'a>> {
        Ok(Halls { vault, names: Names::read()?, chance: Chance::new(1930) })
    }

    /// Holds a congress as it will be reported; the report is told what it could not know.
    pub fn hold(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        told: &mut Indicators,
        direct: bool,
    ) -> Result<()> {
        let people = self.called(diary, congress)?;
        let absent = people.len() - told.delegates_present as usize;
        // Nobody who stands or counts stays away.
        let present = &people[..people.len() - absent];
        self.opened(diary, congress, present);

        let (names, seats) = (told.list as usize, told.seats as usize);
        let winners = match congress.ending {
            Ending::Filled => seats,
            Ending::Tie => seats + 1,
            Ending::Short => told.elected as usize,
        };
        let voters = told.delegates_present;
        let committee = Poll {
            office: Office::Committee,
            seats: told.seats,
            list: self.drawn(present, names),
            voters,
            winners,
            is_tied: congress.ending == Ending::Tie,
            is_voted: true,
        };
        let mut elected = committee.list[..winners.min(seats)].to_vec();
        self.elect(diary, congress, &committee);
        match congress.ending {
            Ending::Filled => {}
            Ending::Short => diary.election(
                congress,
                Office::Committee,
                congress.days.last,
                Step::LeaveSeats { vote: vote("Không bầu thêm", voters) },
            ),
            Ending::Tie => {
                let again = committee.list[seats - 1..=seats].to_vec();
                elected = committee.list[..seats].to_vec();
                self.decide_tie(diary, congress, again, voters);
            }
        }
        self.officers(diary, congress, &elected, told, direct);
        diary.session(congress, congress.days.last, Session::Official, false);
        Ok(())
    }

    /// Calls everybody to the congress.
    fn called(&mut self, diary: &mut Diary, congress: &Congress) -> Result<Vec<Someone>> {
        let by_office = (congress.unit.clone(), congress.by_office, Kind::ExOfficio);
        let elected = congress.from.iter().map(|(unit, count)| (unit.clone(), *count, Kind::Elected));
        let mut called = Vec::new();
        let mut names = Vec::new();
        for (from, count, kind) in std::iter::once(by_office).chain(elected) {
            for _ in 0..count {
                let woman = self.chance.below(100) < 28;
                names.push(name(&self.names, woman, &mut self.chance));
                called.push((from.clone(), kind));
            }
        }
        let enrolled = self.vault.enrol_all(names.iter().cloned().map(Personal::new).collect())?;
        let mut people = Vec::new();
        let mut summons = Vec::new();
        for (((from, kind), name), (person, digest)) in called.into_iter().zip(names).zip(enrolled) {
            summons.push(Summons { person, digest, details: None, from, kind });
            people.push(Someone { person, digest, name, kind });
        }
        let on = congress.days.first.checked_sub(jiff::Span::new().days(14)).unwrap_or(congress.days.first);
        let command = delegates::Command::Convene {
            cycle: congress.cycle.clone(),
            on,
            unit: congress.unit.clone(),
            delegates: summons,
            source: None,
        };
        diary.on(on, Command::Delegates(command));
        // Who comes is left to chance, and the order in which they come.
        for at in (1..people.len()).rev() {
            people.swap(at, self.chance.below(at as u32 + 1) as usize);
        }
        Ok(people)
    }

    /// Everybody who is present comes in; the hall elects those who run it.
    fn opened(&mut self, diary: &mut Diary, congress: &Congress, present: &[Someone]) {
        let (cycle, unit, on) = (&congress.cycle, &congress.unit, congress.days.first);
        for someone in present {
            let (cycle, unit, person) = (cycle.clone(), unit.clone(), someone.person);
            let command = floor::Command::CheckIn { cycle, unit, person, place: None };
            diary.on(on, Command::Floor(command));
        }
        if congress.prepares {
            diary.session(congress, on, Session::Preparatory, true);
        }
        let mut from_the_end = present.iter().rev();
        for (organ, size) in Organ::ALL.into_iter().zip(congress.organs) {
            // Tellers are taken from those who stand for nothing.
            let members: Vec<PersonId> = match organ {
                Organ::Tellers => from_the_end.by_ref().take(size).map(|someone| someone.person).collect(),
                _ => present.iter().take(size).map(|someone| someone.person).collect(),
            };
            let command = floor::Command::ElectOrgan {
                cycle: cycle.clone(),
                on,
                unit: unit.clone(),
                organ,
                members,
                vote: vote(&Lang::Vi.text(&format!("organ-{}", organ.name())), present.len() as u32),
            };
            let ends_preparing = congress.prepares && organ == Organ::Tellers;
            if ends_preparing {
                diary.session(congress, on, Session::Preparatory, false);
                diary.session(congress, on, Session::Official, true);
            }
            diary.on(on, Command::Floor(command));
            if organ == Organ::Presidium && !congress.prepares {
                diary.session(congress, on, Session::Official, true);
            }
        }
    }

    /// So many of the first who are present, in an order of chance.
    fn drawn(&mut self, present: &[Someone], count: usize) -> Vec<Someone> {
        let mut pool: Vec<Someone> = present[..(present.len() * 3 / 4).max(count)].to_vec();
        (0..count).map(|_| pool.swap_remove(self.chance.below(pool.len() as u32) as usize)).collect()
    }

    /// Holds one election; the answer is how many votes the first of its list received.
    fn elect(&mut self, diary: &mut Diary, congress: &Congress, poll: &Poll) -> u32 {
        // The list of the committee is made on the first day; all that follows it waits for the committee.
        let day = if poll.office == Office::Committee { congress.days.first } else { congress.days.last };
        let vote_on = |matter: &str| vote(matter, poll.voters);
        let mut step = |step| diary.election(congress, poll.office, day, step);
        step(Step::Open { seats: poll.seats, vote: poll.is_voted.then(|| vote_on("Số lượng")) });
        let nominee = |at: usize, someone: &Someone| {
            let is_floor = at + 1 == poll.list.len() && at > 2 && someone.kind != Kind::ExOfficio;
            let origin = if is_floor { Origin::Floor } else { Origin::ConveningCommittee };
            Nominee { origin, ..Nominee::of_the_committee(someone.person, someone.digest) }
        };
        let nominees = poll.list.iter().enumerate().map(|(at, someone)| nominee(at, someone)).collect();
        step(Step::Nominate { nominees });
        let list = by_given_name(&poll.list);
        step(Step::CloseList {
            list: list.iter().map(|someone| someone.person).collect(),
            vote: vote_on("Danh sách"),
        });
        let likely = |someone: &Someone| {
            let place = poll.list.iter().position(|one| one.person == someone.person).unwrap_or(0);
            match place {
                place if poll.is_tied && (place + 2 == poll.winners || place + 1 == poll.winners) => 62,
                place if place < poll.winners => 97 - (place * 22 / poll.winners.max(1)) as u32,
                _ => 22,
            }
        };
        let likely: Vec<u32> = list.iter().map(likely).collect();
        let tied = poll.is_tied.then(|| {
            let at = |place: usize| {
                let person = poll.list[place].person;
                list.iter().position(|someone| someone.person == person).unwrap_or(0)
            };
            [at(poll.winners - 2), at(poll.winners - 1)]
        });
        let ballots = self.marked(&likely, poll.seats, poll.voters, tied);
        count(diary, congress, poll, &ballots);
        let first = list.iter().position(|someone| someone.person == poll.list[0].person);
        first.map_or(0, |at| ballots.iter().filter(|chosen| chosen[at]).count() as u32)
    }

    /// Ballots as voters mark them: for each, which names it chooses. No ballot chooses more than there are seats.
    fn marked(
        &mut self,
        likely: &[u32],
        seats: u32,
        voters: u32,
        tied: Option<[usize; 2]>,
    ) -> Vec<Vec<bool>> {
        let mut ballots: Vec<Vec<bool>> = (0..voters)
            .map(|_| {
                let mut chosen: Vec<bool> =
                    likely.iter().map(|likely| self.chance.below(100) < *likely).collect();
                while chosen.iter().filter(|is_chosen| **is_chosen).count() > seats as usize {
                    let at = self.chance.below(chosen.len() as u32) as usize;
                    // Whoever is least likely goes first.
                    chosen[at] = chosen[at] && likely[at] > 50 && self.chance.below(3) > 0;
                }
                if !chosen.contains(&true) {
                    chosen[likely.iter().position(|likely| *likely > 50).unwrap_or(0)] = true;
                }
                chosen
            })
            .collect();
        if let Some([one, other]) = tied {
            let sum = |ballots: &[Vec<bool>], at: usize| ballots.iter().filter(|chosen| chosen[at]).count();
            let (fewer, more) =
                if sum(&ballots, one) < sum(&ballots, other) { (one, other) } else { (other, one) };
            let mut too_many = sum(&ballots, more) - sum(&ballots, fewer);
            for chosen in ballots
                .iter_mut()
                .filter(|chosen| chosen[more] && chosen.iter().filter(|one| **one).count() > 1)
            {
                if too_many == 0 {
                    break;
                }
                chosen[more] = false;
                too_many -= 1;
            }
        }
        ballots
    }

    /// The tied are voted on again, for the one seat.
    fn decide_tie(&mut self, diary: &mut Diary, congress: &Congress, again: Vec<Someone>, voters: u32) {
        let poll = Poll {
            office: Office::Committee,
            seats: 1,
            list: again,
            voters,
            winners: 1,
            is_tied: false,
            is_voted: false,
        };
        let list = by_given_name(&poll.list);
        let round = Step::VoteAgain { list: list.iter().map(|someone| someone.person).collect(), vote: None };
        diary.election(congress, Office::Committee, congress.days.last, round);
        let favourite = list.iter().position(|someone| someone.person == poll.list[0].person).unwrap_or(0);
        let ballots = (0..voters).map(|_| {
            let choice = if self.chance.below(100) < 68 { favourite } else { 1 - favourite };
            vec![choice == 0, choice == 1]
        });
        let ballots: Vec<Vec<bool>> = ballots.collect();
        count(diary, congress, &poll, &ballots);
    }

    /// The officers: a secretary elected by the congress itself, or all of them by the new committee.
    fn officers(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        elected: &[Someone],
        told: &mut Indicators,
        direct: bool,
    ) {
        let committee = elected.len() as u32;
        let pack = congress::rules::on(congress.days.first);
        let poll = |office, seats: u32, surplus: usize, from: usize, voters| Poll {
            office,
            seats,
            list: elected[from..from + seats as usize + surplus].to_vec(),
            voters,
            winners: seats as usize,
            is_tied: false,
            is_voted: pack.is_some_and(|pack| office.number_is_voted(pack)),
        };
        let board = (committee * 3 / 10).clamp(3, 15);
        self.elect(diary, congress, &poll(Office::StandingCommittee, board, 1, 0, committee));
        let voters = if direct { told.delegates_present } else { committee };
        let secretary = poll(Office::Secretary, 1, 0, 0, voters);
        let votes = self.elect(diary, congress, &secretary);
        self.elect(diary, congress, &poll(Office::DeputySecretary, 1, 0, 1, committee));
        let inspectors = (committee / 5).clamp(3, 11);
        self.elect(diary, congress, &poll(Office::InspectionCommission, inspectors, 0, 2, committee));
        self.elect(diary, congress, &poll(Office::InspectionChair, 1, 0, 2, committee));
        if let Some(told) = &mut told.secretary {
            told.base = Some(voters);
            told.votes = Some(votes);
        }
    }
}

fn by_given_name(people: &[Someone]) -> Vec<Someone> {
    let mut list = people.to_vec();
    list.sort_by_cached_key(|someone| vietnamese::name_sort_key(&someone.name));
    list
}

/// Nearly everybody is for it.
fn vote(matter: &str, cards: u32) -> Vote {
    let against = cards / 60;
    let not_voting = cards / 90;
    Vote { matter: matter.to_owned(), for_it: cards - against - not_voting, against, not_voting }
}

/// Ballots go out and come back, three desks count them in stacks of fifty, and the result is announced.
fn count(diary: &mut Diary, congress: &Congress, poll: &Poll, ballots: &[Vec<bool>]) {
    const STACK: usize = 50;
    let last = congress.days.last;
    let mut step = |step| diary.election(congress, poll.office, last, step);
    step(Step::Issue { ballots: poll.voters });
    step(Step::OpenBox { ballots: poll.voters });
    let has_rows = poll.list.len() <= poll.seats as usize;
    // Where rows are answered, whoever is not agreed with is disagreed with.
    let sums = |stack: &[Vec<bool>]| {
        let yes = |at: usize| stack.iter().filter(|chosen| chosen[at]).count() as u32;
        let no = |at: usize| if has_rows { stack.len() as u32 - yes(at) } else { 0 };
        let received = |at| Received { yes: yes(at), no: no(at) };
        let votes = (0..stack.first().map_or(0, Vec::len)).map(received).collect();
        Sums { valid: stack.len() as u32, votes, ..Sums::default() }
    };
    for (desk, kind) in
        [("Máy quét", CountKind::Scanned), ("Bàn 2", CountKind::Keyed), ("Bàn 3", CountKind::Keyed)]
    {
        for (at, stack) in ballots.chunks(STACK).enumerate() {
            step(Step::CountStack {
                desk: desk.to_owned(),
                kind,
                stack: (at + 1).to_string(),
                sums: sums(stack),
                reason: None,
                readings: None,
            });
        }
    }
    step(Step::Announce);
}

impl Diary {
    /// Opens a session, or closes it.
    fn session(&mut self, congress: &Congress, on: Date, session: Session, opens: bool) {
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let command = if opens {
            session::Command::Open { cycle, unit, session }
        } else {
            session::Command::Close { cycle, unit, session }
        };
        self.on(on, Command::Floor(floor::Command::Session(command)));
    }

    fn election(&mut self, congress: &Congress, office: Office, on: Date, step: Step) {
        let place = Place { cycle: congress.cycle.clone(), on, unit: congress.unit.clone(), office };
        self.on(on, Command::Elections(elections::Command { place, step }));
    }
}
