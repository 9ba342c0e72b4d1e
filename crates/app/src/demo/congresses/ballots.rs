//! Elections of the demo, from the names put forward to the result. Các cuộc bầu minh họa.

use congress::Digest;
use congress::delegates::Kind;
use congress::elections::{Nominee, Office, Received, SealedSums, Step, Sums};
use congress::progress::Indicators;
use congress::rules::PackId;
use tally::input::{CountKind, Origin};

use super::super::acts::{Diary, RULES};
use super::{Congress, Halls, Someone, vote};

/// One election to be held.
pub(super) struct Poll {
    pub(super) office: Office,
    pub(super) seats: u32,
    pub(super) list: Vec<Someone>,
    pub(super) voters: u32,
    /// Names that will have more than half, the first of the list.
    pub(super) winners: usize,
    /// Whether the last two of them have equal votes.
    pub(super) is_tied: bool,
    /// Whether the assembly votes on the number.
    pub(super) is_voted: bool,
}

impl Halls<'_> {
    /// So many of those who are present, in an order of chance: first those of the old committee who stand again, as many
    /// as the report will tell, then others. The last quarter stands for nothing: tellers come from there.
    pub(super) fn drawn(&mut self, present: &[Someone], count: usize, re_elected: usize) -> Vec<Someone> {
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
    pub(super) fn listed(&mut self, diary: &mut Diary, congress: &Congress, poll: &Poll) -> Vec<Someone> {
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
    pub(super) fn voted(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        poll: &Poll,
        list: &[Someone],
    ) -> u32 {
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
    pub(super) fn decide_tie(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        again: Vec<Someone>,
        voters: u32,
    ) {
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
    pub(super) fn officers(
        &mut self,
        diary: &mut Diary,
        congress: &Congress,
        elected: &[Someone],
        told: &mut Indicators,
        direct: bool,
    ) {
        let committee = elected.len() as u32;
        let pack = PackId::new(RULES).pack();
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

/// Ballots go out and come back, three desks count them in stacks of fifty, and the result is announced.
fn count(diary: &mut Diary, congress: &Congress, poll: &Poll, ballots: &[Vec<bool>]) {
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
    let stacks = stacks(ballots.len());
    let mut opened = Vec::new();
    for (desk, kind) in
        [("Máy quét", CountKind::Scanned), ("Bàn 2", CountKind::Keyed), ("Bàn 3", CountKind::Keyed)]
    {
        let mut from = 0;
        for (at, size) in stacks.iter().enumerate() {
            let sums = sums(&ballots[from..from + size]);
            from += size;
            // Each demo comes to the same record, so its salts are fixed and no secret.
            let sealed = SealedSums { salt: Digest([at as u8; 32]), sums };
            opened.push(sealed.clone());
            step(Step::CountStack {
                desk: desk.to_owned(),
                kind,
                stack: (at + 1).to_string(),
                sums: sealed,
                reason: None,
                readings: None,
                machine: None,
            });
        }
    }
    step(Step::Announce { opened: opened.into_iter().collect() });
}

/// Stacks of fifty; what is left at the end joins the stack before where it is too small for one of its own.
fn stacks(ballots: usize) -> Vec<usize> {
    const STACK: usize = 50;
    const LEAST: usize = 20;
    let mut stacks = vec![STACK; ballots / STACK];
    match (ballots % STACK, stacks.last_mut()) {
        (0, Some(_)) => {}
        (left, Some(last)) if left < LEAST => *last += left,
        (left, _) => stacks.push(left),
    }
    stacks
}
