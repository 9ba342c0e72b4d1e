//! For every tree, the proposed seats add up to the seats available. Phân bổ cho cây nào cũng đủ số.

use congress::apportionment::{Apportionment, Claim, Command, Quota, Size};
use congress::cycle::{self, Window};
use congress::progress::{self, Choice};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Actor, Context, State, UnitKey};
use jiff::civil::{Date, date};
use jiff::tz::Offset;
use proptest::collection::vec;
use proptest::prelude::*;

const DAY: Date = date(2020, 3, 2);
const CYCLE: &str = "2020-2025";

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Proposed and tied seats add up to the elected; every unit has its fixed seats; more members never mean
    /// fewer seats; no unit is a whole seat or more away from its exact share. A decision of a tie is
    /// accepted, one seat more or less is refused.
    #[test]
    fn all_seats_are_given(
        branches in vec(vec(0u32..400, 1..4), 1..60),
        bonuses in vec(0u32..3, 60),
        fixed in 0u32..3,
        by_members in 0u32..500,
    ) {
        let mut state = tree(&branches);
        let members: Vec<u32> = branches.iter().map(|branches| branches.iter().sum()).collect();
        let claim = |(at, (members, bonus)): (usize, (&u32, &u32))| {
            Claim { unit: child(at), members: *members, bonus: *bonus }
        };
        let claims: Vec<Claim> = members.iter().zip(&bonuses).enumerate().map(claim).collect();
        for claim in &claims {
            let unit = state.units.find(&claim.unit).expect("a child");
            prop_assert_eq!(state.units.members_on(unit, DAY), Some(claim.members), "members come from the tree");
        }
        let before: u32 = claims.iter().map(|claim| claim.bonus + fixed).sum();
        let by_members = if members.iter().all(|members| *members == 0) { 0 } else { by_members };
        let size = Size { ex_officio: 40, elected: before + by_members, appointed: 0 };
        let propose =
            Command::Propose { cycle: CYCLE.into(), on: DAY, unit: root(), size, fixed, claims: claims.clone() };
        prop_assert_eq!(tell(&mut state, propose), Ok(()));

        let here = apportionment(&state);
        let (_, proposal) = here.proposed.as_ref().expect("a proposal");
        let sum: u32 = proposal.quotas.iter().map(|quota| quota.seats).sum();
        prop_assert_eq!(sum + proposal.tie.as_ref().map_or(0, |tie| tie.left), size.elected);
        for (claim, quota) in claims.iter().zip(&proposal.quotas) {
            prop_assert_eq!(&claim.unit, &quota.unit);
            prop_assert!(quota.seats >= fixed + claim.bonus);
            let (part, whole) = proposal.ideal(claim);
            let seats = u128::from(quota.seats) * whole;
            prop_assert!(seats.abs_diff(part) < whole);
            for (other, fewer) in claims.iter().zip(&proposal.quotas) {
                let by_members = |claim: &Claim, quota: &Quota| quota.seats - claim.bonus;
                if other.members < claim.members {
                    prop_assert!(by_members(other, fewer) <= by_members(claim, quota));
                }
            }
        }

        let mut quotas = proposal.quotas.clone();
        let lucky: Vec<UnitKey> = proposal.tie.iter().flat_map(|tie| tie.between.iter().take(tie.left as usize)).cloned().collect();
        quotas.iter_mut().filter(|quota| lucky.contains(&quota.unit)).for_each(|quota| quota.seats += 1);
        let mut one_more = quotas.clone();
        one_more[0].seats += 1;
        let adopt = |quotas| {
            Command::Adopt { cycle: CYCLE.into(), on: DAY, unit: root(), quotas, reason: "biểu quyết".into() }
        };
        prop_assert_eq!(tell(&mut state, adopt(one_more)), Err("apportionment-other-sum"));
        prop_assert_eq!(tell(&mut state, adopt(quotas.clone())), Ok(()));
        prop_assert_eq!(&apportionment(&state).binding().expect("adopted").quotas, &quotas);
    }
}

fn root() -> UnitKey {
    UnitKey::new("TB", date(2015, 1, 1))
}

fn child(at: usize) -> UnitKey {
    UnitKey::new(format!("C{at}"), date(2015, 1, 1))
}

/// A province whose units get their members from the branches below them.
fn tree(branches: &[Vec<u32>]) -> State {
    let new = |unit: UnitKey, level: &str, parent: Option<UnitKey>, members: Option<u32>| NewUnit {
        name: unit.code.clone(),
        unit,
        level: level.into(),
        kind: "dang_bo".into(),
        parent,
        territory: None,
        members,
    };
    let mut units = vec![new(root(), "province", None, None)];
    for (at, branches) in branches.iter().enumerate() {
        units.push(new(child(at), "grassroots", Some(root()), None));
        for (place, members) in branches.iter().enumerate() {
            let branch = UnitKey::new(format!("C{at}-{place}"), date(2015, 1, 1));
            units.push(new(branch, "branch", Some(child(at)), Some(*members)));
        }
    }
    let window = |level: &str| Window {
        level: level.into(),
        start: None,
        finish_by: None,
        max_days: None,
        rule: "35-CT/TW".into(),
    };
    let windows = ["branch", "grassroots", "province"].map(window).to_vec();
    let (cycle, name, rules) = (CYCLE.into(), CYCLE.into(), PackId::new("vn-party-2014"));
    let open = cycle::Command::Open { cycle, name, root: root(), windows, rules, on: DAY };
    // The allotment is tested for every size: the province was allowed another size.
    let (cycle, choice) = (CYCLE.into(), Choice::OtherSize);
    let allow = progress::Command::Choose { cycle, on: DAY, units: vec![root()], choice };
    let mut state = State::default();
    for command in [
        congress::Command::Units(units::Command::Found { units, source: None }),
        congress::Command::Cycle(open),
        congress::Command::Progress(allow),
    ] {
        happen(&mut state, command).expect("a tree with a cycle");
    }
    state
}

fn tell(state: &mut State, command: Command) -> Result<(), &'static str> {
    happen(state, congress::Command::Apportionment(command)).map_err(|refusal| refusal.key())
}

fn happen(state: &mut State, command: congress::Command) -> Result<(), congress::Refusal> {
    let at = Offset::constant(7).to_timestamp(DAY.at(8, 0, 0, 0)).expect("a day of our time");
    let events = congress::decide(state, &Context { actor: Actor::Operator, at }, command)?;
    events.iter().for_each(|event| congress::apply(state, event));
    Ok(())
}

fn apportionment(state: &State) -> &Apportionment {
    let unit = state.units.find(&root()).expect("the root");
    state.apportionments.of(CYCLE, unit).expect("an apportionment")
}
