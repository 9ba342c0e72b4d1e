//! What happens in the demo, day by day. Diễn biến của dữ liệu minh họa.

use std::collections::BTreeMap;

use anyhow::Result;
use congress::apportionment::{Claim, Command as Apportionment, Quota, Size};
use congress::cycle::{self, Window};
use congress::progress::{Choice, Command as Progress, Content, Days, Indicators, Planned};
use congress::rules::PackId;
use congress::{Command, UnitKey, units};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, date};

use super::congresses::{Congress, Ending, Halls};
use super::figures::{Chance, figures};
use super::units::{MERGED, ORGANISED, Organisation, Province};

/// The rules of the congresses of 2020.
pub(super) const RULES: &str = "vn-party-2014";

/// The cycle's short name.
const CYCLE: &str = "2020-2025";
/// The directive whose windows the cycle keeps (its text as printed, tvs.vuc.vn).
const DIRECTIVE: &str = "Chỉ thị 35-CT/TW ngày 30/5/2019";

/// An act to be written down.
pub struct Note {
    /// The day.
    pub day: Date,
    /// When on that day, where somebody waits for it.
    pub time: Option<Time>,
    /// What is asked for.
    pub command: Command,
}

/// Acts to be written down, each on its day.
#[derive(Default)]
pub struct Diary(Vec<Note>);

impl Diary {
    /// Notes an act on a day; those of one day happen in the order noted.
    pub fn on(&mut self, day: Date, command: Command) {
        self.0.push(Note { day, time: None, command });
    }

    /// Notes an act at a moment, or later if those noted before on that day take longer.
    pub fn at(&mut self, moment: DateTime, command: Command) {
        self.0.push(Note { day: moment.date(), time: Some(moment.time()), command });
    }

    /// Notes an act that follows the one before it on that day.
    pub fn then(&mut self, day: Date, command: Command) {
        self.at(day.at(0, 0, 0, 0), command);
    }

    /// Every act, in the order in which it happens.
    pub fn in_order(mut self) -> Vec<Note> {
        self.0.sort_by_key(|note| note.day);
        self.0
    }

    fn progress(&mut self, day: Date, command: Progress) {
        self.on(day, Command::Progress(command));
    }
}

fn cycle_id() -> String {
    CYCLE.to_owned()
}

fn after(day: Date, days: u32) -> Date {
    day.checked_add(i64::from(days).days()).unwrap_or(day)
}

/// Writes the whole cycle.
pub fn write(province: &Province, halls: &mut Halls, diary: &mut Diary) -> Result<()> {
    let mut chance = Chance::new(2020);
    found(province, diary);
    open_cycle(diary);
    branches(province, diary, &mut chance);
    merge(province, diary);
    grassroots(province, halls, diary, &mut chance)?;
    upper(province, halls, diary, &mut chance)?;
    Ok(())
}

fn found(province: &Province, diary: &mut Diary) {
    for units in [&province.territories, &province.founded] {
        let command = units::Command::Found { units: units.clone(), source: None };
        diary.on(date(2019, 9, 2), Command::Units(command));
    }
}

fn open_cycle(diary: &mut Diary) {
    let root = UnitKey::new("TB", ORGANISED);
    let window = |level: &str, start, finish_by, max_days| Window {
        level: level.into(),
        start,
        finish_by,
        max_days,
        rule: DIRECTIVE.into(),
    };
    let open = cycle::Command::Open {
        cycle: cycle_id(),
        name: "Đại hội đảng bộ các cấp nhiệm kỳ 2020–2025 (số liệu minh họa)".into(),
        root: root.clone(),
        windows: vec![
            window("branch", None, None, None),
            window("grassroots", Some(date(2020, 4, 1)), Some(date(2020, 6, 30)), Some(2)),
            window("upper", None, Some(date(2020, 8, 31)), Some(3)),
            window("province", None, Some(date(2020, 10, 31)), Some(4)),
        ],
        rules: PackId::new(RULES),
        on: date(2019, 9, 2),
    };
    diary.on(date(2019, 9, 2), Command::Cycle(open));
    for (level, finish_by, rule) in [
        (
            "grassroots",
            date(2020, 7, 10),
            "Suy ra từ báo: xong ngày 9/6/2020, sớm hơn 1 tháng so với kế hoạch",
        ),
        ("upper", date(2020, 7, 20), "Báo: dự kiến đến trung tuần tháng 7/2020 sẽ hoàn thành"),
        ("province", date(2020, 10, 20), "Báo: dự kiến tổ chức vào trung tuần tháng 10/2020"),
    ] {
        let set = cycle::Command::SetPlan {
            cycle: cycle_id(),
            unit: root.clone(),
            level: level.into(),
            finish_by,
            rule: rule.into(),
            on: date(2019, 9, 10),
        };
        diary.on(date(2019, 9, 10), Command::Cycle(set));
    }
}

/// Branches hold theirs from January on, the last on 12/3/2020 (as published).
fn branches(province: &Province, diary: &mut Diary, chance: &mut Chance) {
    let (first, last) = (date(2020, 1, 6), date(2020, 3, 12));
    let days = congress::dated::days_between(first, last) as u32;
    for (at, branches) in province.branches.values().enumerate() {
        let held: Vec<_> = branches
            .iter()
            .enumerate()
            .map(|(number, branch)| {
                let ends = number == 0 && at % 40 == 0;
                (branch, if ends { last } else { after(first, chance.below(days)) })
            })
            .collect();
        let planned = held.iter().map(|(branch, day)| planned(&branch.key, *day, *day)).collect();
        let plan =
            Progress::Plan { cycle: cycle_id(), on: date(2019, 11, 15), congresses: planned, source: None };
        diary.progress(date(2019, 11, 15), plan);
        let keys = branches.iter().map(|branch| branch.key.clone()).collect();
        diary.progress(
            date(2019, 12, 20),
            Progress::Approve { cycle: cycle_id(), on: date(2019, 12, 20), units: keys },
        );
        for (branch, day) in held {
            let reported = after(day, chance.below(4));
            let told = figures("branch", branch.members, false, chance);
            report(diary, &branch.key, Days { first: day, last: day }, reported, told);
            ratify(diary, &branch.key, after(reported, 5 + chance.below(8)));
        }
    }
}

fn planned(unit: &UnitKey, first: Date, last: Date) -> Planned {
    Planned { unit: unit.clone(), days: Days { first, last } }
}

/// A congress reports what it decided, some days after its last.
fn report(diary: &mut Diary, unit: &UnitKey, days: Days, on: Date, told: (Vec<Content>, Indicators)) {
    let (cycle, unit, (contents, indicators)) = (cycle_id(), unit.clone(), told);
    diary.progress(on, Progress::Report { cycle, on, unit, days, contents, indicators: Some(indicators) });
}

fn ratify(diary: &mut Diary, unit: &UnitKey, on: Date) {
    diary.progress(on, Progress::Ratify { cycle: cycle_id(), on, units: vec![unit.clone()] });
}

fn merge(province: &Province, diary: &mut Diary) {
    for successions in [&province.territory_changes, &province.organisation_changes] {
        let command = units::Command::Reorganise { successions: successions.clone(), source: None };
        diary.on(date(2020, 3, 16), Command::Units(command));
    }
}

fn of_level<'a>(province: &'a Province, level: &'a str) -> impl Iterator<Item = &'a Organisation> {
    province.organisations.iter().filter(move |organisation| organisation.level == level)
}

fn grassroots(province: &Province, halls: &mut Halls, diary: &mut Diary, chance: &mut Chance) -> Result<()> {
    // Those that go on are planned early; those that the mergers found, on the day they are founded.
    for (merged, plan_on, approve_on) in
        [(false, date(2020, 1, 15), date(2020, 3, 20)), (true, MERGED, date(2020, 4, 3))]
    {
        let mut by_parent: BTreeMap<&str, Vec<&Organisation>> = BTreeMap::new();
        for organisation in
            of_level(province, "grassroots").filter(|organisation| organisation.merged == merged)
        {
            by_parent
                .entry(organisation.parent.as_deref().unwrap_or_default())
                .or_default()
                .push(organisation);
        }
        for organisations in by_parent.values() {
            let congresses = organisations.iter().map(|one| planned(&one.key, one.first, one.last)).collect();
            diary.progress(
                plan_on,
                Progress::Plan { cycle: cycle_id(), on: plan_on, congresses, source: None },
            );
            let units = organisations.iter().map(|one| one.key.clone()).collect();
            diary.progress(approve_on, Progress::Approve { cycle: cycle_id(), on: approve_on, units });
            let direct: Vec<_> =
                organisations.iter().filter(|one| one.direct).map(|one| one.key.clone()).collect();
            choose(diary, approve_on, direct, Choice::DirectElection);
        }
    }
    // The first to hold theirs are the pilots of the level.
    let earliest = of_level(province, "grassroots").map(|one| one.last).min();
    let pilots =
        of_level(province, "grassroots").filter(|one| Some(one.last) == earliest && !one.merged).take(8);
    choose(diary, date(2020, 3, 20), pilots.map(|one| one.key.clone()).collect(), Choice::Pilot);

    let mut shown: Vec<Ending> = Vec::new();
    for one in of_level(province, "grassroots") {
        let reported = after(one.last, chance.below(4));
        let mut told = figures("grassroots", one.members, one.direct, chance);
        if let Some(ending) = looked_into(one, &told.1).filter(|ending| !shown.contains(ending)) {
            shown.push(ending);
            let from = branches_of(province, one, told.1.delegates_convened * 7 / 8);
            let by_office = told.1.delegates_convened - from.iter().map(|(_, count)| count).sum::<u32>();
            let organs = [5, 2, 3, 5];
            let days = Days { first: one.first, last: one.last };
            let (cycle, unit, prepares) = (cycle_id(), one.key.clone(), false);
            let congress = Congress { cycle, unit, days, from, by_office, organs, prepares, ending };
            halls.hold(diary, &congress, &mut told.1, one.direct)?;
        }
        report(diary, &one.key, Days { first: one.first, last: one.last }, reported, told);
        ratify(diary, &one.key, after(reported, 8 + chance.below(10)));
    }
    correct_one(province, diary);
    Ok(())
}

/// Three can be looked into: one elects its secretary itself, one meets a tie, one leaves a seat empty.
fn looked_into(one: &Organisation, told: &Indicators) -> Option<Ending> {
    if one.members < 200 || one.merged {
        return None;
    }
    match (one.direct, told.elected < told.seats) {
        (true, false) => Some(Ending::Filled),
        (false, false) => Some(Ending::Tie),
        (false, true) => Some(Ending::Short),
        (true, true) => None,
    }
}

/// The branches below an organisation, with the delegates of each: its share of them by its members.
fn branches_of(province: &Province, one: &Organisation, delegates: u32) -> Vec<(UnitKey, u32)> {
    let branches = province.branches.get(one.key.code.as_str()).map_or(&[][..], Vec::as_slice);
    let among = branches.iter().map(|branch| branch.members).sum();
    let mut sharing = Sharing { whole: delegates, among, passed: 0 };
    branches.iter().map(|branch| (branch.key.clone(), sharing.next_share(branch.members))).collect()
}

fn choose(diary: &mut Diary, on: Date, units: Vec<UnitKey>, choice: Choice) {
    if !units.is_empty() {
        diary.progress(on, Progress::Choose { cycle: cycle_id(), on, units, choice });
    }
}

/// One report turns out to be wrong and is corrected two weeks later.
fn correct_one(province: &Province, diary: &mut Diary) {
    let Some(one) =
        of_level(province, "grassroots").find(|one| one.members >= 200 && !one.merged && !one.direct)
    else {
        return;
    };
    let reported = diary.0.iter().rev().find_map(|note| match &note.command {
        Command::Progress(Progress::Report { unit, contents, indicators: Some(indicators), .. })
            if *unit == one.key =>
        {
            Some((contents.clone(), indicators.clone()))
        }
        _ => None,
    });
    let Some((contents, mut indicators)) = reported else { return };
    indicators.delegates_present = indicators.delegates_present.saturating_sub(1);
    let on = after(one.last, 15);
    diary.progress(
        on,
        Progress::Correct {
            cycle: cycle_id(),
            on,
            unit: one.key.clone(),
            days: Days { first: one.first, last: one.last },
            contents,
            indicators,
            reason: "Đếm lại theo biên bản thẩm tra tư cách: một đại biểu vắng mặt cả đại hội đã bị tính là có mặt".into(),
        },
    );
}

/// Delegates to the provincial congress elected by the upper ones; the other 45 of its 350 came by office (as published).
const PROVINCIAL_DELEGATES: u32 = 305;

/// A whole shared out by size, so that the shares add up to it.
struct Sharing {
    whole: u32,
    among: u32,
    passed: u32,
}

impl Sharing {
    fn next_share(&mut self, size: u32) -> u32 {
        let up_to = |passed: u32| (self.whole * passed + self.among / 2) / self.among.max(1);
        let share = up_to(self.passed + size) - up_to(self.passed);
        self.passed += size;
        share
    }
}

/// The province gives its delegates to the units below before these hold their own congresses, and announces them with its
/// opening in time. What was adopted differs a little from the arithmetic, and says why.
fn apportion(
    diary: &mut Diary,
    province: &UnitKey,
    ex_officio: u32,
    claims: Vec<Claim>,
    given: &[(UnitKey, u32)],
) {
    let quotas = given.iter().map(|(unit, seats)| Quota { unit: unit.clone(), seats: *seats }).collect();
    let size = Size { ex_officio, elected: PROVINCIAL_DELEGATES, appointed: 0 };
    let place = |day| (cycle_id(), day, province.clone());
    let mut step = |command| match &command {
        Apportionment::Propose { on, .. }
        | Apportionment::Adopt { on, .. }
        | Apportionment::Announce { on, .. } => {
            diary.on(*on, Command::Apportionment(command));
        }
    };
    let (cycle, on, unit) = place(date(2020, 5, 8));
    step(Apportionment::Propose { cycle, on, unit, size, fixed: 0, claims });
    let (cycle, on, unit) = place(date(2020, 5, 15));
    let reason = "Ban Thường vụ Tỉnh ủy phân bổ theo số đảng viên của từng đảng bộ (minh họa)".to_owned();
    step(Apportionment::Adopt { cycle, on, unit, quotas, reason });
    let (cycle, on, unit) = place(date(2020, 8, 27));
    step(Apportionment::Announce { cycle, on, unit });
}

/// The upper organisations and the province. Two slip: they are first planned for the middle of July, as the province
/// announced, and put off.
fn upper(province: &Province, halls: &mut Halls, diary: &mut Diary, chance: &mut Chance) -> Result<()> {
    let slipped = [
        (
            "TB-KDN",
            date(2020, 7, 14),
            date(2020, 7, 8),
            "Doanh nghiệp tập trung khôi phục sản xuất sau giãn cách; chưa xong nhân sự",
        ),
        ("TB-CA", date(2020, 7, 15), date(2020, 7, 10), "Điều chỉnh lịch để bố trí lực lượng trực"),
    ];
    let mut elected_below: Vec<(UnitKey, u32)> = Vec::new();
    let mut claims = Vec::new();
    for (level, plan_on, approve_on) in
        [("upper", date(2020, 2, 20), date(2020, 5, 11)), ("province", date(2020, 6, 15), date(2020, 9, 21))]
    {
        let all: Vec<_> = of_level(province, level).collect();
        let first_plan = |one: &&Organisation| {
            let slip = slipped.iter().find(|slip| slip.0 == one.key.code);
            slip.map_or(planned(&one.key, one.first, one.last), |slip| {
                planned(&one.key, slip.1, after(slip.1, 1))
            })
        };
        let congresses = all.iter().map(first_plan).collect();
        diary.progress(plan_on, Progress::Plan { cycle: cycle_id(), on: plan_on, congresses, source: None });
        let units: Vec<_> = all.iter().map(|one| one.key.clone()).collect();
        diary.progress(approve_on, Progress::Approve { cycle: cycle_id(), on: approve_on, units });
        let direct = all.iter().filter(|one| one.direct).map(|one| one.key.clone()).collect();
        choose(diary, approve_on, direct, Choice::DirectElection);
        let members = all.iter().map(|one| one.members).sum();
        let mut delegates = Sharing { whole: PROVINCIAL_DELEGATES, among: members, passed: 0 };
        for one in all {
            if let Some((_, _, on, reason)) = slipped.iter().find(|slip| slip.0 == one.key.code) {
                let until = Some(Days { first: one.first, last: one.last });
                let (cycle, unit, reason) = (cycle_id(), one.key.clone(), (*reason).to_owned());
                diary.progress(*on, Progress::Postpone { cycle, on: *on, unit, reason, until });
                let again = after(*on, 2);
                let units = vec![one.key.clone()];
                diary.progress(again, Progress::Approve { cycle: cycle_id(), on: again, units });
            }
            let reported = after(one.last, chance.below(2));
            let mut told = figures(level, one.members, one.direct, chance);
            if level == "upper" {
                told.1.delegates_elected = delegates.next_share(one.members);
            }
            let days = Days { first: one.first, last: one.last };
            if level == "province" {
                let by_office = told.1.delegates_convened - PROVINCIAL_DELEGATES;
                apportion(diary, &one.key, by_office, std::mem::take(&mut claims), &elected_below);
                let congress = Congress {
                    cycle: cycle_id(),
                    unit: one.key.clone(),
                    days,
                    from: std::mem::take(&mut elected_below),
                    by_office,
                    organs: [11, 3, 9, 25],
                    prepares: true,
                    ending: Ending::Short,
                };
                halls.hold(diary, &congress, &mut told.1, one.direct)?;
            } else {
                claims.push(Claim { unit: one.key.clone(), members: one.members, bonus: 0 });
                elected_below.push((one.key.clone(), told.1.delegates_elected));
            }
            report(diary, &one.key, days, reported, told);
            ratify(diary, &one.key, after(reported, 10));
        }
    }
    // Hưng Hà was the pilot of the upper level (xaydungdang.org.vn, 2020).
    choose(diary, date(2020, 3, 2), vec![UnitKey::new("TB-339", ORGANISED)], Choice::Pilot);
    Ok(())
}
