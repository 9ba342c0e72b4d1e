//! Ballots keyed in any order, in any stacks, give the result of the rules.
//! Nhập phiếu theo thứ tự nào cũng ra một kết quả.

use congress::PersonId;
use congress::elections::{self, Election, Office, Received, Round, Sums};
use proptest::collection::vec;
use proptest::prelude::*;
use tally::input::CountKind;
use tally::rules::{Form, Pack};

/// Ballots as lists of marked names, with a number of names and of seats.
fn boxes() -> impl Strategy<Value = (usize, u32, Vec<Vec<bool>>)> {
    (2usize..30).prop_flat_map(|names| (Just(names), 1..=names as u32, vec(vec(any::<bool>(), names), 1..60)))
}

/// One ballot as a desk keys it: the numbers of the names that are marked.
fn keyed(ballot: &[bool]) -> String {
    let marked = ballot.iter().enumerate().filter(|(_, is_marked)| **is_marked);
    let numbers: Vec<String> = marked.map(|(at, _)| (at + 1).to_string()).collect();
    if numbers.is_empty() { "0".to_owned() } else { numbers.join(" ") }
}

fn text(ballots: &[Vec<bool>]) -> String {
    ballots.iter().map(|ballot| keyed(ballot) + "\n").collect()
}

fn election(names: usize, seats: u32) -> (Election, Round) {
    let list: Vec<PersonId> = (1..=names as u128).map(|at| PersonId(uuid::Uuid::from_u128(at))).collect();
    let round = Round::new(seats, list, 0);
    let mut election =
        Election::new("2025-2030".into(), Office::Committee, jiff::civil::date(2025, 3, 1), seats);
    election.rounds.push(round.clone());
    (election, round)
}

fn pack() -> Pack {
    tally::rules::shipped("vn-party-2024").expect("a pack")
}

fn sums(names: usize, seats: u32, text: &str) -> Sums {
    let (pack, (election, round)) = (pack(), election(names, seats));
    let (papers, count) = elections::papers(&pack, &round, text).expect("ballots of this round");
    let sums = elections::sums_of(&pack, &election, &round, &papers).expect("ballots that can be counted");
    assert_eq!(sums.ballots(), count, "every ballot is valid or not");
    sums
}

/// The count of a clerk with pencil and paper, by the table of the rules and without `tally`.
fn by_hand(names: usize, seats: u32, ballots: &[Vec<bool>]) -> (u32, Vec<Received>) {
    let strikes = names as u32 > seats;
    let mut valid = 0;
    let mut received = vec![Received::default(); names];
    for ballot in ballots {
        let left = ballot.iter().filter(|is_struck| !**is_struck).count() as u32;
        if strikes && (left == 0 || left > seats) {
            continue;
        }
        valid += 1;
        for (at, is_marked) in ballot.iter().enumerate() {
            match (strikes, is_marked) {
                (_, false) => received[at].yes += 1,
                (false, true) => received[at].no += 1,
                (true, true) => {}
            }
        }
    }
    (valid, received)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The order of the ballots has no effect on the sums, and the keyer adds nothing up.
    #[test]
    fn shuffled_ballots_come_to_the_same_sums(
        (names, seats, ballots) in boxes(),
        turns in vec(any::<prop::sample::Index>(), 60),
    ) {
        let told = sums(names, seats, &text(&ballots));
        let mut shuffled = ballots.clone();
        for (at, turn) in turns.iter().enumerate().take(shuffled.len()) {
            let other = turn.index(shuffled.len());
            shuffled.swap(at, other);
        }
        prop_assert_eq!(&told, &sums(names, seats, &text(&shuffled)));
        let (valid, received) = by_hand(names, seats, &ballots);
        // Struck-out names are not votes against: only rows have those.
        let form = elections::form(&pack(), &election(names, seats).1);
        let votes: Vec<u32> = told.votes.iter().map(|votes| votes.yes).collect();
        prop_assert_eq!(told.valid, valid);
        prop_assert_eq!(votes, received.iter().map(|received| received.yes).collect::<Vec<_>>());
        if form != Form::StrikeOut {
            prop_assert_eq!(&told.votes, &received);
        }
    }

    /// Any division of the box into stacks gives the sums of the whole box.
    #[test]
    fn stacks_add_up_to_the_box((names, seats, ballots) in boxes(), size in 1usize..20) {
        let whole = sums(names, seats, &text(&ballots));
        let mut added = Sums { votes: vec![Received::default(); names], ..Sums::default() };
        for stack in ballots.chunks(size) {
            let part = sums(names, seats, &text(stack));
            added.valid += part.valid;
            for (reason, count) in part.invalid {
                *added.invalid.entry(reason).or_default() += count;
            }
            for (sum, received) in added.votes.iter_mut().zip(&part.votes) {
                (sum.yes, sum.no) = (sum.yes + received.yes, sum.no + received.no);
            }
        }
        prop_assert_eq!(added, whole);
    }
}

#[test]
fn a_desk_tells_how_many_ballots_it_counted_and_nothing_else() {
    let stacks = [("1", "1\n2\n"), ("2", "x1\n3\n")]
        .map(|(stack, text)| (stack.to_owned(), elections::Stack::Told(sums(3, 2, text))));
    let count = elections::DeskCount {
        desk: "Bàn 1".into(),
        kind: CountKind::Keyed,
        hands: vec![congress::Actor::System],
        people: Vec::new(),
        machines: Vec::new(),
        stacks: stacks.into(),
        ways: Default::default(),
        corrections: Vec::new(),
        readings: Vec::new(),
    };
    assert_eq!(count.ballots(), 4);
}
