//! A meeting of members that a story holds in full. Một đại hội đảng viên, hội viên, xã viên trọn vẹn.

use anyhow::Result;
use congress::delegates::{self, Born, Details, Kind as Calling, Sex, Summons};
use congress::elections::{self, ElectionKey, Nominee, Received, SealedSums, Step, Sums};
use congress::floor::{self, Organ, Session, Vote, session};
use congress::minutes::{self, Paper, PaperKey};
use congress::organisation::Language;
use congress::progress::{Command as Progress, Content, Days, Indicators, Secretary};
use congress::{Command, Digest, PersonId, UnitKey, custody};
use jiff::civil::Date;
use ledger::{Ledger, Personal, Vault};
use tally::input::CountKind;

use super::super::acts::Diary;
use super::super::figures::Chance;
use super::super::people::Namer;
use super::{Body, Contest, Meeting};

/// A person called to a meeting.
#[derive(Clone)]
pub(super) struct Someone {
    person: PersonId,
    digest: Digest,
    details_digest: Option<Digest>,
    name: String,
    details: Details,
    from: UnitKey,
    kind: Calling,
}

impl Someone {
    /// How they are called.
    fn summons(&self) -> Summons {
        let (person, digest, details, kind) = (self.person, self.digest, self.details_digest, self.kind);
        Summons { person, digest, details, from: self.from.clone(), kind }
    }
}

/// Invents the people of meetings and what they do.
pub(super) struct Hall<'a> {
    body: &'a Body,
    ledger: &'a Ledger,
    vault: &'a Vault,
    namer: Namer,
    pub(super) chance: Chance,
}

/// Calls people to the meeting of a unit.
pub(super) fn convene(diary: &mut Diary, (cycle, unit): (String, UnitKey), on: Date, people: &[Someone]) {
    let delegates = people.iter().map(Someone::summons).collect();
    let convene = delegates::Command::Convene { cycle, on, unit, delegates, source: None };
    diary.on(on, Command::Delegates(convene));
}

/// A vote in which every card is for it.
fn all_for(matter: String, cards: usize) -> Vote {
    Vote { matter, for_it: cards as u32, against: 0, not_voting: 0 }
}

impl<'a> Hall<'a> {
    /// A hall whose people are kept in a vault, and whose texts among the large things of a record.
    pub(super) fn new(body: &'a Body, ledger: &'a Ledger, vault: &'a Vault) -> Result<Hall<'a>> {
        Ok(Hall { body, ledger, vault, namer: Namer::of(body.language)?, chance: Chance::new(2026) })
    }

    /// Invents so many people of each unit, with what a credentials committee would know of them.
    pub(super) fn enrol(&mut self, calls: &[(&str, u32, Calling)], day: Date) -> Result<Vec<Someone>> {
        let mut someone = Vec::new();
        for (unit, number, kind) in calls {
            for _ in 0..*number {
                let details = self.details(day);
                let name = self.namer.name(details.sex == Some(Sex::Female), &mut self.chance);
                someone.push((self.body.key(unit), *kind, name, details));
            }
        }
        let whole =
            someone.iter().map(|(.., name, details)| (Personal::new(name.clone()), Personal::new(*details)));
        let enrolled = self.vault.enrol_with_details(whole.collect())?;
        let people = someone.into_iter().zip(enrolled).map(|((from, kind, name, details), one)| Someone {
            person: one.person,
            digest: one.digest,
            details_digest: one.details,
            name,
            details,
            from,
            kind,
        });
        Ok(people.collect())
    }

    fn details(&mut self, day: Date) -> Details {
        let sex = if self.chance.below(2) == 0 { Sex::Female } else { Sex::Male };
        // Members of a youth union are between 16 and 30.
        let years =
            if self.body.kind == congress::organisation::Kind::YouthUnion { [16, 14] } else { [24, 44] };
        let days = years[0] * 366 + self.chance.below(years[1] * 365);
        let born = day.saturating_sub(jiff::Span::new().days(i64::from(days)));
        Details {
            sex: Some(sex),
            born: Born::of(born.year(), Some(born.month()), Some(born.day())),
            is_minority: Some(false),
            education: None,
        }
    }

    /// Holds a meeting, from the call of its members to its report.
    pub(super) fn hold(&mut self, diary: &mut Diary, meeting: &Meeting) -> Result<()> {
        let [members, absent] = meeting.members;
        let people = self.enrol(&[(meeting.unit, members, Calling::Member)], meeting.day)?;
        let present = &people[absent as usize..];
        self.call(diary, meeting, &people);
        self.open(diary, meeting, present);
        let mut elected: Vec<Someone> = Vec::new();
        for contest in meeting.contests {
            let voters = if contest.by_committee { elected.len() } else { present.len() };
            // The chair, the secretary and the tellers, who are the first and the last present, do not stand.
            let pool = if contest.by_committee { &elected[..] } else { &present[1..present.len() - 3] };
            let list = pool[..contest.names].to_vec();
            self.elect(diary, meeting, contest, &list, voters as u32);
            if elected.is_empty() {
                elected = list[..contest.seats].to_vec();
            }
        }
        self.conclude(diary, meeting, present)?;
        self.report(diary, meeting, &people, present, &elected);
        Ok(())
    }

    /// The members are called, and the meeting is planned where nothing above it was planned for it.
    fn call(&self, diary: &mut Diary, meeting: &Meeting, people: &[Someone]) {
        let (cycle, on, unit) = (meeting.cycle.to_owned(), meeting.called, self.body.key(meeting.unit));
        convene(diary, (cycle.clone(), unit), on, people);
        if meeting.unit == self.body.top.code {
            let congresses = vec![self.body.planned(meeting.unit, meeting.day)];
            diary.on(on, Command::Progress(Progress::Plan { cycle, on, congresses, source: None }));
        }
    }

    /// Those who come are checked in, and elect those who run the meeting.
    fn open(&self, diary: &mut Diary, meeting: &Meeting, present: &[Someone]) {
        let day = meeting.day;
        let place = || (meeting.cycle.to_owned(), self.body.key(meeting.unit));
        for someone in present {
            let (cycle, unit) = place();
            let check_in = floor::Command::CheckIn { cycle, unit, person: someone.person, place: None };
            diary.at(day.at(7, 30, 0, 0), Command::Floor(check_in));
        }
        let end = present.len();
        let organs = [
            (Organ::Presidium, &present[..1]),
            (Organ::Secretariat, &present[end - 1..]),
            (Organ::Tellers, &present[end - 3..end - 1]),
        ];
        for (organ, members) in organs {
            let (cycle, unit) = place();
            let elect = floor::Command::ElectOrgan {
                cycle,
                on: day,
                unit,
                organ,
                members: members.iter().map(|someone| someone.person).collect(),
                vote: all_for(self.body.lang().text(&format!("organ-{}", organ.name())), end),
            };
            diary.then(day, Command::Floor(elect));
            if organ == Organ::Presidium {
                let (cycle, unit) = place();
                let open = session::Command::Open { cycle, unit, session: Session::Official };
                diary.at(day.at(8, 0, 0, 0), Command::Floor(floor::Command::Session(open)));
            }
        }
    }

    /// An election of a meeting, as commands name it.
    fn election(&self, meeting: &Meeting, contest: &Contest) -> ElectionKey {
        let (cycle, unit) = (meeting.cycle.to_owned(), self.body.key(meeting.unit));
        ElectionKey { cycle, on: meeting.day, unit, office: contest.office }
    }

    /// One election, from the names put forward to the result: the first of a list have the most votes.
    fn elect(&self, diary: &mut Diary, meeting: &Meeting, contest: &Contest, list: &[Someone], voters: u32) {
        let words = Words::of(self.body.language);
        let place = self.election(meeting, contest);
        let mut step = |step| {
            let command = elections::Command { place: place.clone(), step };
            diary.then(meeting.day, Command::Elections(command));
        };
        let vote = |matter: &str| all_for(matter.to_owned(), voters as usize);
        step(Step::Open { seats: contest.seats as u32, vote: contest.is_voted.then(|| vote(words.seats)) });
        let nominee = |someone: &Someone| Nominee::of_the_committee(someone.person, someone.digest);
        step(Step::Nominate { nominees: list.iter().map(nominee).collect() });
        let mut ballot: Vec<(usize, &Someone)> = list.iter().enumerate().collect();
        if self.body.language == Language::Vi {
            ballot.sort_by_cached_key(|(_, someone)| vietnamese::name_sort_key(&someone.name));
        }
        let people = ballot.iter().map(|(_, someone)| someone.person).collect();
        step(Step::CloseList { list: people, vote: vote(words.list) });
        step(Step::Issue { ballots: voters });
        step(Step::OpenBox { ballots: voters });
        // Those elected have nearly every vote; the others share what these leave.
        let lost = (contest.seats * (contest.seats + 1) / 2) as u32;
        let others = (contest.names - contest.seats).max(1) as u32;
        let yes = |rank: usize| match rank {
            _ if voters <= 5 => voters,
            rank if rank < contest.seats => voters - rank as u32 - 1,
            _ => (lost / others).min(voters / 3),
        };
        let no = |yes: u32| if contest.has_rows { voters - yes } else { 0 };
        let received = |rank: usize| Received { yes: yes(rank), no: no(yes(rank)) };
        let votes = ballot.iter().map(|(rank, _)| received(*rank)).collect();
        let sums = Sums { valid: voters, votes, ..Sums::default() };
        // Each copy of a story comes to the same record, so its salts are fixed and no secret.
        let sealed = SealedSums { salt: Digest([contest.office as u8; 32]), sums };
        for desk in words.desks {
            step(Step::CountStack {
                desk: desk.to_owned(),
                kind: CountKind::Keyed,
                stack: "1".to_owned(),
                sums: sealed.clone(),
                reason: None,
                readings: None,
                machine: None,
            });
        }
        step(Step::Announce { opened: [sealed.clone(), sealed].into_iter().collect() });
    }

    /// The resolution and the minutes are adopted; the meeting is closed and its ballots are handed over.
    fn conclude(&self, diary: &mut Diary, meeting: &Meeting, present: &[Someone]) -> Result<()> {
        let words = Words::of(self.body.language);
        let chair = present[0].person;
        let end = present.len();
        for (paper, text, matter) in [
            (Paper::Resolution, meeting.resolution, words.resolution),
            (Paper::Minutes, meeting.minutes, words.minutes),
        ] {
            let (cycle, unit) = (meeting.cycle.to_owned(), self.body.key(meeting.unit));
            let place = PaperKey { cycle, on: meeting.day, unit, paper };
            let text = self.ledger.blobs().put(text.trim().as_bytes())?;
            for step in [
                minutes::Step::Draft { text },
                minutes::Step::Adopt { vote: all_for(matter.to_owned(), end) },
            ] {
                let command = minutes::Command { place: place.clone(), step };
                diary.then(meeting.day, Command::Minutes(command));
            }
        }
        let (cycle, unit) = (meeting.cycle.to_owned(), self.body.key(meeting.unit));
        let close = session::Command::Close { cycle, unit, session: Session::Official };
        diary.then(meeting.day, Command::Floor(floor::Command::Session(close)));
        for contest in meeting.contests {
            let place = self.election(meeting, contest);
            let step = custody::Step::Seal {
                sealed_by: present[end - 2].person,
                received_by: chair,
                kept_at: words.kept_at.to_owned(),
            };
            diary.then(meeting.day, Command::Custody(custody::Command { place, step }));
        }
        Ok(())
    }

    /// The meeting is reported on the next day, as its roll and its elections have it.
    fn report(
        &self,
        diary: &mut Diary,
        meeting: &Meeting,
        people: &[Someone],
        present: &[Someone],
        elected: &[Someone],
    ) {
        let on = meeting.day.saturating_add(jiff::Span::new().days(1));
        let first = meeting.contests.first();
        let count = |is: &dyn Fn(&Details) -> bool| {
            elected.iter().filter(|someone| is(&someone.details)).count() as u32
        };
        let age = |details: &Details| details.born.and_then(|born| born.age_on(meeting.day)).unwrap_or(0);
        let is_chosen = meeting.contests.len() > 1;
        let indicators = Indicators {
            delegates_convened: people.len() as u32,
            delegates_present: present.len() as u32,
            seats: first.map_or(0, |contest| contest.seats as u32),
            list: first.map_or(0, |contest| contest.names as u32),
            elected: elected.len() as u32,
            women: count(&|details| details.sex == Some(Sex::Female)),
            under_40: count(&|details| age(details) < 40),
            new: elected.len() as u32,
            age_sum: elected.iter().map(|someone| age(&someone.details)).sum(),
            age_count: elected.len() as u32,
            secretary: is_chosen.then_some(Secretary {
                re_elected: false,
                not_local: false,
                directly_elected: false,
                votes: Some(elected.len() as u32),
                base: Some(elected.len() as u32),
            }),
            ..Indicators::default()
        };
        let report = Progress::Report {
            cycle: meeting.cycle.to_owned(),
            on,
            unit: self.body.key(meeting.unit),
            days: Days { first: meeting.day, last: meeting.day },
            contents: vec![Content::Review, Content::CommitteeElection],
            indicators: Some(indicators),
        };
        diary.on(on, Command::Progress(report));
    }
}

/// What a meeting writes in its language.
struct Words {
    seats: &'static str,
    list: &'static str,
    resolution: &'static str,
    minutes: &'static str,
    desks: [&'static str; 2],
    kept_at: &'static str,
}

impl Words {
    fn of(language: Language) -> Words {
        match language {
            Language::Vi => Words {
                seats: "Số lượng",
                list: "Danh sách",
                resolution: "Nghị quyết đại hội",
                minutes: "Biên bản đại hội",
                desks: ["Bàn 1", "Bàn 2"],
                kept_at: "Tủ lưu trữ của văn phòng",
            },
            Language::En => Words {
                seats: "Number of directors",
                list: "List of candidates",
                resolution: "Resolution of the meeting",
                minutes: "Minutes of the meeting",
                desks: ["Desk 1", "Desk 2"],
                kept_at: "Office safe",
            },
        }
    }
}
