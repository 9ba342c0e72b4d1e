//! Congresses of the demo that can be looked into: who was called, who came, what was elected. Đại hội minh họa.
//!
//! The provincial congress and three at the grassroots: one elects its secretary directly, one meets a tie at the last
//! seat, one leaves a seat empty. Everybody in them is invented; their figures are those that the congress reports.

use anyhow::Result;
use congress::cycle::CycleId;
use congress::delegates::{self, Born, Composition, Details, Education, Kind, Sex, Summons};
use congress::elections::{self, Nominee, Office, Place, Received, Step, Sums};
use congress::floor::{self, Organ, Session, Vote, programme, session, speakers};
use congress::progress::{Days, Indicators};
use congress::{Command, Digest, PersonId, UnitKey, custody, minutes};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use labels::Lang;
use ledger::{Ledger, Personal, Vault};
use tally::input::{CountKind, Origin};

use super::acts::Diary;
use super::agenda::Agenda;
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

impl Congress {
    /// The day on which the list of the committee is made: the second, where the first is taken up by the reports.
    pub fn list_day(&self) -> Date {
        let second = self.days.first.saturating_add(jiff::Span::new().days(1));
        if second < self.days.last { second } else { self.days.first }
    }
}

/// What the secretariats write into the papers of a congress: invented, and the same for each.
const RESOLUTION: &str = include_str!("../../../../demo/papers/nghi-quyet.txt");
const MINUTES: &str = include_str!("../../../../demo/papers/bien-ban.txt");

/// The texts of the papers, by their hashes.
struct Texts {
    resolution: Digest,
    minutes: Digest,
}

/// Invents the people of congresses and what they do.
pub struct Halls<'a> {
    vault: &'a Vault,
    texts: Texts,
    names: Names,
    chance: Chance,
}

#[derive(Clone)]
struct Someone {
    person: PersonId,
    digest: Digest,
    name: String,
    kind: Kind,
    details: Details,
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
    /// Halls whose people are kept in a vault, and the texts of their papers among the large things of a record.
    pub fn new(ledger: &Ledger, vault: &'a Vault) -> Result<Halls<'a>> {
        let put = |text: &str| ledger.blobs().put(text.trim().as_bytes());
        let texts = Texts { resolution: put(RESOLUTION)?, minutes: put(MINUTES)? };
        Ok(Halls { vault, texts, names: Names::read()?, chance: Chance::new(1930) })
    }

    /// Holds a congress as it will be reported; the report is told what it could not know.
    pub fn hold(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        told: &mut Indicators,
        direct: bool,
    ) -> Result<()> {
        let agenda = Agenda::of(congress);
        let people = self.called(diary, congress)?;
        diary.programme(congress, &agenda);
        let absent = people.len() - told.delegates_present as usize;
        // Nobody who stands or counts stays away.
        let present = &people[..people.len() - absent];
        self.opened(diary, congress, &agenda, &people, present);
        discussed(diary, congress, &agenda);

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
            list: self.drawn(present, names, told.re_elected as usize),
            voters,
            winners,
            is_tied: congress.ending == Ending::Tie,
            is_voted: true,
        };
        let mut elected = committee.list[..winners.min(seats)].to_vec();
        diary.item(congress, &agenda, "personnel");
        let list = self.listed(diary, congress, &committee);
        elect_organ(diary, congress, Organ::Tellers, present);
        diary.end_item(congress, &agenda, "personnel");
        diary.item(congress, &agenda, "committee-election");
        self.voted(diary, congress, &committee, &list);
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
        let again = elected.iter().filter(|someone| someone.kind == Kind::ExOfficio).count() as u32;
        (told.re_elected, told.new) = (again, told.elected - again);
        diary.item(congress, &agenda, "first-session");
        self.officers(diary, congress, &elected, told, direct);
        diary.item(congress, &agenda, "introduction");
        diary.item(congress, &agenda, "resolution");
        self.adopted(diary, congress, voters);
        diary.item(congress, &agenda, "closing");
        diary.session(congress, congress.days.last.at(0, 0, 0, 0), Session::Official, false);
        sealed(diary, congress, present);
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
                let details = self.details(congress.days.first);
                let is_woman = details.sex == Some(Sex::Female);
                names.push(name(&self.names, is_woman, &mut self.chance));
                called.push((from.clone(), kind, details));
            }
        }
        let known = called.iter().map(|(.., details)| Personal::new(*details));
        let enrolled = names.iter().cloned().map(Personal::new).zip(known).collect();
        let enrolled = self.vault.enrol_with_details(enrolled)?;
        let mut people = Vec::new();
        let mut summons = Vec::new();
        for (((from, kind, details), name), one) in called.into_iter().zip(names).zip(enrolled) {
            let (person, digest) = (one.person, one.digest);
            summons.push(Summons { person, digest, details: one.details, from, kind });
            people.push(Someone { person, digest, name, kind, details });
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

    /// What a credentials committee would know of somebody.
    fn details(&mut self, day: Date) -> Details {
        let chance = &mut self.chance;
        let sex = if chance.below(100) < 28 { Sex::Female } else { Sex::Male };
        let born = day.saturating_sub(jiff::Span::new().days(i64::from(28 * 365 + chance.below(31 * 365))));
        let education = match chance.below(100) {
            0..4 => Education::School,
            4..10 => Education::Vocational,
            10..18 => Education::College,
            18..80 => Education::University,
            80..98 => Education::Master,
            _ => Education::Doctor,
        };
        Details {
            sex: Some(sex),
            born: Born::of(born.year(), Some(born.month()), Some(born.day())),
            is_minority: Some(chance.below(100) == 0),
            education: Some(education),
        }
    }

    /// Everybody who is present comes in; the hall elects those who run it, and is told who it is.
    fn opened(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        agenda: &Agenda,
        people: &[Someone],
        present: &[Someone],
    ) {
        let on = congress.days.first;
        let doors = on.at(6, 45, 0, 0);
        for someone in present {
            let (cycle, unit, person) = (congress.cycle.clone(), congress.unit.clone(), someone.person);
            let command = floor::Command::CheckIn { cycle, unit, person, place: None };
            diary.at(doors, Command::Floor(command));
        }
        if congress.prepares {
            diary.session(congress, agenda.start("procedure"), Session::Preparatory, true);
            diary.item(congress, agenda, "procedure");
            diary.item(congress, agenda, "organs");
            for organ in [Organ::Presidium, Organ::Secretariat, Organ::Credentials] {
                elect_organ(diary, congress, organ, present);
            }
            diary.item(congress, agenda, "credentials");
            reviewed(diary, congress, people, present.len());
            diary.item(congress, agenda, "guidance");
            diary.session(congress, on.at(0, 0, 0, 0), Session::Preparatory, false);
        } else {
            elect_organ(diary, congress, Organ::Presidium, present);
        }
        diary.session(congress, agenda.start("opening"), Session::Official, true);
        diary.item(congress, agenda, "opening");
        if !congress.prepares {
            diary.item(congress, agenda, "secretariat");
            elect_organ(diary, congress, Organ::Secretariat, present);
            elect_organ(diary, congress, Organ::Credentials, present);
            reviewed(diary, congress, people, present.len());
        }
        for item in ["political-report", "review", "credentials-report"] {
            diary.item(congress, agenda, item);
        }
        diary.end_item(congress, agenda, "credentials-report");
    }

    /// The resolution is put to the vote and adopted; the minutes stay a draft until they are signed.
    fn adopted(&mut self, diary: &mut Diary, congress: &Congress, voters: u32) {
        let place = |paper| minutes::Place {
            cycle: congress.cycle.clone(),
            on: congress.days.last,
            unit: congress.unit.clone(),
            paper,
        };
        let step = |paper, step| Command::Minutes(minutes::Command { place: place(paper), step });
        let vote = vote("Nghị quyết đại hội", voters);
        let resolution = minutes::Paper::Resolution;
        diary
            .then(congress.days.last, step(resolution, minutes::Step::Draft { text: self.texts.resolution }));
        diary.then(congress.days.last, step(resolution, minutes::Step::Adopt { vote }));
        diary.then(
            congress.days.last,
            step(minutes::Paper::Minutes, minutes::Step::Draft { text: self.texts.minutes }),
        );
    }

    /// So many of those who are present, in an order of chance: first those of the old committee who stand again, as many
    /// as the report will tell, then others. The last quarter stands for nothing: tellers come from there.
    fn drawn(&mut self, present: &[Someone], count: usize, re_elected: usize) -> Vec<Someone> {
        let pool = &present[..(present.len() * 3 / 4).max(count)];
        let (mut old, mut new): (Vec<_>, Vec<_>) =
            pool.iter().cloned().partition(|someone| someone.kind == Kind::ExOfficio);
        old.truncate(re_elected);
        let mut list = Vec::new();
        for pool in [&mut old, &mut new] {
            while list.len() < count && !pool.is_empty() {
                list.push(pool.swap_remove(self.chance.below(pool.len() as u32) as usize));
            }
        }
        list
    }

    /// Holds one election; the answer is how many votes the first of its list received.
    fn elect(&mut self, diary: &mut Diary, congress: &Congress, poll: &Poll) -> u32 {
        let list = self.listed(diary, congress, poll);
        self.voted(diary, congress, poll, &list)
    }

    /// Names are put forward and the list is closed, in the order of the ballot.
    fn listed(&mut self, diary: &mut Diary, congress: &Congress, poll: &Poll) -> Vec<Someone> {
        // All that follows the committee waits for it.
        let day = if poll.office == Office::Committee { congress.list_day() } else { congress.days.last };
        let vote_on = |matter: &str| vote(matter, poll.voters);
        let mut step = |step| diary.election(congress, poll.office, day, step);
        step(Step::Open { seats: poll.seats, vote: poll.is_voted.then(|| vote_on("Số lượng")) });
        // Whoever names somebody from the floor is bound to no list and stands beside them.
        let names = |someone: &Someone| {
            let mut others = poll.list.iter().filter(|one| one.person != someone.person);
            others.find(|one| one.kind != Kind::ExOfficio).map(|one| one.person)
        };
        let nominee = |at: usize, someone: &Someone| {
            let is_floor = at + 1 == poll.list.len() && at > 2 && someone.kind != Kind::ExOfficio;
            let by = names(someone).filter(|_| is_floor);
            let origin = if by.is_some() { Origin::Floor } else { Origin::ConveningCommittee };
            Nominee { origin, by, ..Nominee::of_the_committee(someone.person, someone.digest) }
        };
        let nominees = poll.list.iter().enumerate().map(|(at, someone)| nominee(at, someone)).collect();
        step(Step::Nominate { nominees });
        let list = by_given_name(&poll.list);
        step(Step::CloseList {
            list: list.iter().map(|someone| someone.person).collect(),
            vote: vote_on("Danh sách"),
        });
        list
    }

    /// The ballot; the answer is how many votes the first of its list received.
    fn voted(&mut self, diary: &mut Diary, congress: &Congress, poll: &Poll, list: &[Someone]) -> u32 {
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

/// The hall elects an organ by raised card. Tellers are taken from those who stand for nothing.
fn elect_organ(diary: &mut Diary, congress: &Congress, organ: Organ, present: &[Someone]) {
    let place = Organ::ALL.iter().position(|one| *one == organ).unwrap_or(0);
    let on = if organ == Organ::Tellers { congress.list_day() } else { congress.days.first };
    let size = congress.organs[place];
    let members: Vec<PersonId> = match organ {
        Organ::Tellers => present.iter().rev().take(size).map(|someone| someone.person).collect(),
        _ => {
            let before = congress.organs[..place].iter().sum();
            present.iter().skip(before).take(size).map(|someone| someone.person).collect()
        }
    };
    let command = floor::Command::ElectOrgan {
        cycle: congress.cycle.clone(),
        on,
        unit: congress.unit.clone(),
        organ,
        members,
        vote: vote(&Lang::Vi.text(&format!("organ-{}", organ.name())), present.len() as u32),
    };
    diary.then(on, Command::Floor(command));
}

/// The credentials committee accepts everybody and reports who they are, as sums.
fn reviewed(diary: &mut Diary, congress: &Congress, people: &[Someone], present: usize) {
    let of = |kind| people.iter().filter(|someone| someone.kind == kind).count() as u32;
    let mut composition = Composition {
        ages_on: congress.days.first,
        called: people.len() as u32,
        accepted: people.len() as u32,
        absent: (people.len() - present) as u32,
        ex_officio: of(Kind::ExOfficio),
        elected: of(Kind::Elected),
        ..Composition::default()
    };
    people.iter().for_each(|someone| composition.take(&someone.details));
    let place = || (congress.cycle.clone(), congress.days.first, congress.unit.clone());
    let (cycle, on, unit) = place();
    let people = people.iter().map(|someone| someone.person).collect();
    diary.then(on, Command::Delegates(delegates::Command::Accept { cycle, on, unit, people }));
    let (cycle, on, unit) = place();
    let composition = Box::new(composition);
    diary.then(on, Command::Delegates(delegates::Command::Report { cycle, on, unit, composition }));
}

/// Three delegations speak, and the congress listens to each for ten minutes.
fn discussed(diary: &mut Diary, congress: &Congress, agenda: &Agenda) {
    diary.item(congress, agenda, "discussion");
    let mut step = |minutes: i64, step| {
        let Some((_, start, _)) = agenda.item("discussion") else { return };
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let command = floor::Command::Speakers(speakers::Command { cycle, unit, step });
        diary.at(start.saturating_add(SignedDuration::from_mins(minutes)), Command::Floor(command));
    };
    let units = congress.from.iter().map(|(unit, _)| unit.clone()).take(3);
    let numbered: Vec<(u32, UnitKey)> = (1..).zip(units).collect();
    for (_, unit) in &numbered {
        step(1, speakers::Step::Register { who: speakers::Who::Delegation(unit.clone()) });
    }
    for (number, _) in &numbered {
        let begins = 12 * i64::from(*number) - 9;
        step(begins, speakers::Step::Give { number: *number });
        step(begins + 10, speakers::Step::Finish { number: *number });
    }
    diary.item(congress, agenda, "higher-drafts");
}

/// The ballots of every election are sealed and handed over.
fn sealed(diary: &mut Diary, congress: &Congress, present: &[Someone]) {
    let (Some(presides), Some(counts)) = (present.first(), present.last()) else { return };
    for office in [
        Office::Committee,
        Office::StandingCommittee,
        Office::Secretary,
        Office::DeputySecretary,
        Office::InspectionCommission,
        Office::InspectionChair,
    ] {
        let (cycle, on, unit) = (congress.cycle.clone(), congress.days.last, congress.unit.clone());
        let place = Place { cycle, on, unit, office };
        let step = custody::Step::Seal {
            sealed_by: counts.person,
            received_by: presides.person,
            kept_at: "Tủ lưu trữ của văn phòng cấp ủy".to_owned(),
        };
        diary.then(on, Command::Custody(custody::Command { place, step }));
    }
}

impl Diary {
    /// Notes an act that follows the one before it on that day.
    fn then(&mut self, day: Date, command: Command) {
        self.at(day.at(0, 0, 0, 0), command);
    }

    /// Sets the programme, some days before.
    fn programme(&mut self, congress: &Congress, agenda: &Agenda) {
        let on = congress.days.first.saturating_sub(jiff::Span::new().days(10));
        let (cycle, unit, items) = (congress.cycle.clone(), congress.unit.clone(), agenda.planned());
        let set = programme::Command::Set { cycle, unit, items, vote: None };
        self.on(on, Command::Floor(floor::Command::Programme(set)));
    }

    /// An item of the programme begins at its time; the one before it ends.
    fn item(&mut self, congress: &Congress, agenda: &Agenda, name: &str) {
        let Some((number, start, _)) = agenda.item(name) else { return };
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let start_it = programme::Command::Start { cycle, unit, number };
        self.at(start, Command::Floor(floor::Command::Programme(start_it)));
    }

    /// An item ends before a pause.
    fn end_item(&mut self, congress: &Congress, agenda: &Agenda, name: &str) {
        let Some((number, _, end)) = agenda.item(name) else { return };
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let end_it = programme::Command::End { cycle, unit, number };
        self.at(end, Command::Floor(floor::Command::Programme(end_it)));
    }

    /// Opens a session, or closes it, at a moment or once what is noted before it is done.
    fn session(&mut self, congress: &Congress, moment: DateTime, session: Session, opens: bool) {
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let command = if opens {
            session::Command::Open { cycle, unit, session }
        } else {
            session::Command::Close { cycle, unit, session }
        };
        self.at(moment, Command::Floor(floor::Command::Session(command)));
    }

    fn election(&mut self, congress: &Congress, office: Office, on: Date, step: Step) {
        let place = Place { cycle: congress.cycle.clone(), on, unit: congress.unit.clone(), office };
        self.then(on, Command::Elections(elections::Command { place, step }));
    }
}
