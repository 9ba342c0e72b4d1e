//! Congresses of the demo that can be looked into: who was called, who came, what was elected. Đại hội minh họa.
//!
//! The provincial congress and three at the grassroots: one elects its secretary directly, one meets a tie at the last
//! seat, one leaves a seat empty. Everybody in them is invented; their figures are those that the congress reports.

mod ballots;
mod diary;

use anyhow::Result;
use congress::cycle::CycleId;
use congress::delegates::{self, Born, Composition, Details, Education, Kind, Sex, Summons};
use congress::elections::{ElectionKey, Office, Step};
use congress::floor::{self, Organ, Session, Vote, speakers};
use congress::progress::{Days, Indicators};
use congress::{Command, Digest, PersonId, UnitKey, custody, minutes};
use jiff::SignedDuration;
use jiff::civil::Date;
use labels::Lang;
use ledger::{Ledger, Personal, Vault};

use self::ballots::Poll;
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
        let place = |paper| minutes::PaperKey {
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
}

/// Nearly everybody is for it.
fn vote(matter: &str, cards: u32) -> Vote {
    let against = cards / 60;
    let not_voting = cards / 90;
    Vote { matter: matter.to_owned(), for_it: cards - against - not_voting, against, not_voting }
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
        vote: vote(&Lang::VI.text(&format!("organ-{}", organ.name())), present.len() as u32),
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
        let place = ElectionKey { cycle, on, unit, office };
        let step = custody::Step::Seal {
            sealed_by: counts.person,
            received_by: presides.person,
            kept_at: "Tủ lưu trữ của văn phòng cấp ủy".to_owned(),
        };
        diary.then(on, Command::Custody(custody::Command { place, step }));
    }
}
