//! Invented figures that add up. Số liệu minh họa.

use congress::progress::{Content, Indicators, Secretary};

/// Chance that comes out the same every time (SplitMix64, Steele, Lea and Flood 2014).
pub struct Chance(u64);

impl Chance {
    /// Chance from a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (((mixed >> 32) * u64::from(bound.max(1))) >> 32) as u32
    }

    /// A number from a range, both ends included.
    pub fn within(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high - low + 1)
    }
}

/// How many delegates a congress elects to the one above it.
fn delegates_to_the_next(level: &str, members: u32, convened: u32) -> u32 {
    match level {
        "province" => 0,
        // Fewer than the congress above convenes: its own committee comes by office.
        "grassroots" | "upper" => (members / 90).max(1),
        _ => convened.div_ceil(15),
    }
}

/// What a congress of a level with so many members would report.
pub fn figures(level: &str, members: u32, direct: bool, chance: &mut Chance) -> (Vec<Content>, Indicators) {
    let convened = match level {
        "province" => 350,
        // The smallest of them has a few hundred members.
        "upper" => chance.within(150, 250).min(members / 3),
        "grassroots" if members >= 200 => chance.within(100, 180),
        _ => members.max(3),
    };
    let absent = if convened < 20 { chance.below(2) } else { chance.below(convened / 25 + 2) };
    // A branch of fewer than nine members elects a secretary and a deputy, and no committee.
    let seats = match level {
        "province" => 52,
        "upper" => chance.within(35, 43),
        "grassroots" if members >= 100 => chance.within(11, 15),
        "grassroots" if members >= 9 => chance.within(3, 9),
        "branch" if members >= 9 => 3,
        _ => 0,
    };
    let short = match level {
        "province" => 1,
        "upper" | "grassroots" if seats > 9 => u32::from(chance.below(9) == 0),
        _ => 0,
    };
    let elected = seats - short;
    // From ten to fifteen in a hundred more names than seats; a body of three to five has at most one more.
    let list = if seats == 0 { 0 } else { seats + (seats * 12).div_ceil(100).max(1) };
    let re_elected = elected * chance.within(62, 82) / 100;
    let mut indicators = Indicators {
        delegates_convened: convened,
        delegates_present: convened - absent.min(convened / 2),
        seats,
        list,
        elected,
        women: (elected * chance.within(12, 30) + 50) / 100,
        under_40: (elected * chance.within(8, 22) + 50) / 100,
        minorities: 0,
        re_elected,
        new: elected - re_elected,
        failed_re_election: u32::from(seats > 9 && chance.below(12) == 0),
        age_sum: elected * chance.within(42, 50) + chance.below(elected + 1),
        age_count: elected,
        delegates_elected: delegates_to_the_next(level, members, convened),
        alternates: if level == "province" { 0 } else { convened / 60 },
        incidents: 0,
        secretary: None,
        left_out: Vec::new(),
    };
    let base = if direct { convened } else { elected.max(convened.min(9)) };
    let votes = if direct { (base * 9).div_ceil(10) + chance.below(base / 10 + 1) } else { base };
    let secretary = Secretary {
        re_elected: chance.below(100) < 76,
        not_local: level != "branch" && chance.below(100) < 36,
        directly_elected: direct,
        votes: Some(votes.min(base)),
        base: Some(base),
    };
    let contents = match (level, seats) {
        ("province", _) => Content::ALL.to_vec(),
        (_, 0) => vec![Content::Review, Content::HigherDrafts, Content::DelegateElection],
        _ => Content::ALL.to_vec(),
    };
    // No figures without their election: a congress that has none on its agenda elects no secretary.
    indicators.secretary = contents.contains(&Content::CommitteeElection).then_some(secretary);
    (contents, indicators)
}
