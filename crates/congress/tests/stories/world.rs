//! The world of one story: its record, and how a sentence becomes a command. Sổ ghi của một câu chuyện.

use std::collections::{BTreeMap, BTreeSet};

use congress::elections::{Opened, SealedSums, Sums};
use congress::permits::Role;
use congress::progress::{self, Days};
use congress::units::{self, Forest};
use congress::{
    Actor, Command, Context, Digest, Event, PersonId, Refusal, State, StationId, TokenId, UnitKey,
};
use congress::{cycle, permits, stations};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use labels::Lang;
use vietnamese::short_date;

use crate::reading::{Act, Clauses, Part, Story, each_of, read_day, read_days, read_level};
use crate::telling;
use crate::words::{SENTENCES, Told, hall, papers, polls, quotas, review, units::succession};

/// The state of a story up to the present act.
#[derive(Default)]
pub struct World {
    state: State,
    record: Vec<(Timestamp, Vec<Event>)>,
    people: BTreeMap<String, PersonId>,
    stations: BTreeMap<String, StationId>,
    n_stations: u128,
    tokens: BTreeMap<String, TokenId>,
    /// Sealed sums, which the ballot box would store.
    sealed: Vec<SealedSums>,
    cycle: String,
    /// Keys of the refusals met.
    pub refusals: BTreeSet<&'static str>,
    /// Keys of the history lines shown.
    pub lines: BTreeSet<&'static str>,
}

impl World {
    /// Runs a story to its end and returns it with its transcript.
    pub fn tell(&mut self, story: &Story) -> String {
        let mut told = String::new();
        for part in &story.parts {
            match part {
                Part::Remark(line) => told.push_str(&format!("{line}\n")),
                Part::Act(act) => {
                    act.written.iter().for_each(|line| told.push_str(&format!("{line}\n")));
                    for sentence in each_of(&act.sentence) {
                        let act = Act { sentence, ..act.clone() };
                        self.act(&act).iter().for_each(|line| told.push_str(&format!("    {line}\n")));
                    }
                }
            }
        }
        told
    }

    /// Checks that every event survives JSON, and that a replay of the record leads to the same state.
    pub fn replays_to_the_same(&self) {
        let mut again = State::default();
        for event in self.record.iter().flat_map(|(_, events)| events) {
            let written = serde_json::to_string(event).expect("an event can be written");
            let read: Event = serde_json::from_str(&written).expect("an event can be read");
            assert_eq!(read, *event, "{written}");
            congress::apply(&mut again, &read);
        }
        let json = |state: &State| serde_json::to_value(state).expect("a state can be written");
        assert_eq!(json(&again), json(&self.state), "replay leads elsewhere");
    }

    /// Writes every event down, one a line, as a ledger that must open for ever.
    pub fn freeze(&self, path: &std::path::Path) {
        use std::io::Write as _;
        let file = std::fs::File::create(path).expect("a new file");
        let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::best());
        for event in self.record.iter().flat_map(|(_, events)| events) {
            serde_json::to_writer(&mut packed, event).expect("an event can be written");
            packed.write_all(b"\n").expect("written");
        }
        packed.finish().expect("written");
    }

    /// The cycle that later acts are about.
    pub fn speaks_of(&mut self, cycle: &str) {
        cycle.clone_into(&mut self.cycle);
    }

    /// How many keys have been named.
    pub fn n_tokens(&self) -> usize {
        self.tokens.len()
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn cycle(&self) -> &str {
        &self.cycle
    }

    fn act(&mut self, act: &Act) -> Vec<String> {
        if act.actor == "hỏi" {
            return self.answer(act).into_iter().map(|line| format!("| {line}")).collect();
        }
        let at = self.stamp(act);
        let actor = self.actor(&act.actor, at);
        let command = self.command(act);
        match self.decide(Context { actor, at }, command) {
            Ok(events) => self.told(&events, act.day),
            Err(refusal) => self.refused(&refusal, act.day),
        }
    }

    fn decide(&mut self, context: Context, command: Command) -> Result<Vec<Event>, Refusal> {
        let events = congress::decide(&self.state, &context, command)?;
        for event in &events {
            congress::apply(&mut self.state, event);
            if let Event::Stations(stations::Event::StationOpened { station, name, .. }) = event {
                self.stations.insert(name.clone(), *station);
            }
        }
        self.record.push((context.at, events.clone()));
        Ok(events)
    }

    /// Eight in the morning in Vietnam, plus a second for each earlier act; another time where the story has
    /// `lúc 09:30`.
    fn stamp(&self, act: &Act) -> Timestamp {
        let told = Clauses::of(&act.sentence).after("lúc").and_then(|time| time.parse().ok());
        let time = told.unwrap_or(jiff::civil::time(8, 0, 0, 0));
        let hour = Offset::constant(7).to_timestamp(act.day.to_datetime(time)).expect("a day of our time");
        hour + jiff::SignedDuration::from_secs(self.record.len() as i64)
    }

    /// `bí thư 12433` is a person with that role there, `kiểm phiếu 340 bàn 2` one of several; a name is a
    /// person enrolled under that name.
    fn actor(&mut self, name: &str, at: Timestamp) -> Actor {
        match name {
            "người vận hành" => return Actor::Operator,
            "hệ thống" => return Actor::System,
            _ => {}
        }
        if let Some(key) = name.strip_prefix("khóa ") {
            return Actor::Token(self.token(key));
        }
        if let Some(station) = name.strip_prefix("trạm ") {
            return Actor::Station(self.station(station));
        }
        let known = self.people.contains_key(name);
        let person = self.person(name);
        let office = ROLES
            .iter()
            .find_map(|(word, role)| Some((*role, name.strip_prefix(word)?.split_whitespace().next()?)));
        if let Some((role, code)) = office.filter(|_| !known) {
            let context = Context { actor: Actor::Operator, at };
            let unit = self.unit(code, context.today());
            let enrol = permits::Command::Enrol { person, digest: Digest([0; 32]), unit: unit.clone() };
            let grant = permits::Command::Grant { person, role, unit };
            for command in [enrol, grant] {
                self.decide(context, Command::Permits(command)).expect("an office holder can be set up");
            }
        }
        Actor::Person(person)
    }

    pub fn person(&mut self, name: &str) -> PersonId {
        let next = PersonId(uuid::Uuid::from_u128(self.people.len() as u128 + 1));
        *self.people.entry(name.to_owned()).or_insert(next)
    }

    /// Sums as a desk seals them, under a salt of their own.
    pub fn sealed(&mut self, sums: Sums) -> SealedSums {
        let sealed = SealedSums { salt: Digest([self.sealed.len() as u8; 32]), sums };
        self.sealed.push(sealed.clone());
        sealed
    }

    /// The content of the ballot box; the last stack's sums may be lost.
    pub fn opened(&self, is_last_lost: bool) -> Opened {
        let kept = self.sealed.len() - usize::from(is_last_lost);
        self.sealed[..kept].iter().cloned().collect()
    }

    fn name_of(&self, person: PersonId) -> String {
        self.people.iter().find(|(_, id)| **id == person).expect("a person by name").0.clone()
    }

    /// The latest station of a name, with or without marks; an unknown name gives the id of no station.
    pub fn station(&self, name: &str) -> StationId {
        let name = name.trim_matches(['“', '”']);
        self.stations.get(name).copied().unwrap_or(StationId(uuid::Uuid::nil()))
    }

    /// The key of a name; each name is one key.
    pub fn token(&mut self, name: &str) -> TokenId {
        let next = TokenId(uuid::Uuid::from_u128(self.tokens.len() as u128 + 1));
        *self.tokens.entry(name.trim_matches(['“', '”']).to_owned()).or_insert(next)
    }

    pub fn new_station(&mut self) -> StationId {
        self.n_stations += 1;
        StationId(uuid::Uuid::from_u128(self.n_stations))
    }

    /// `12433` is the unit that exists on that day, else the last of that code; `12433@01/01/2015` is that
    /// one.
    pub fn unit(&self, text: &str, day: Date) -> UnitKey {
        if let Some((code, from)) = text.split_once('@') {
            return UnitKey::new(code, read_day(from));
        }
        let units = &self.state.units;
        let found = units.living(text, day).or_else(|| units.latest(text));
        found.map_or_else(|| UnitKey::new(text, day), |unit| units.get(unit).key.clone())
    }

    pub fn units(&self, clauses: &Clauses, head: &str, day: Date) -> Vec<UnitKey> {
        let named = std::iter::once(head).chain(clauses.others.iter().copied());
        let codes = named.filter(|text| !text.is_empty() && !text.starts_with("quyết định"));
        codes.map(|code| self.unit(code, day)).collect()
    }

    fn command(&mut self, act: &Act) -> Command {
        let told = Told::of(act, &self.cycle);
        let read = SENTENCES.iter().find_map(|read| read(self, &told));
        read.unwrap_or_else(|| panic!("no act begins so: {}", told.clauses.head))
    }

    fn name(&self, unit: &UnitKey, day: Date) -> String {
        match self.state.units.find(unit) {
            Some(found) => self.state.units.get(found).name_on(day.max(unit.from)).to_owned(),
            None => format!("mã {}", unit.code),
        }
    }

    fn told(&mut self, events: &[Event], day: Date) -> Vec<String> {
        let mut told = Vec::new();
        for event in events {
            match event {
                Event::Imported(source) => {
                    told.push(format!("⇒ Nhập từ tệp {}: {} dòng", source.file, source.rows));
                }
                Event::Cycle(cycle::Event::CycleOpened { windows, .. }) => {
                    told.extend(windows.iter().map(|window| format!("⇒ {}", telling::window(window))));
                }
                Event::Cycle(cycle::Event::WindowSet { window, .. }) => {
                    told.push(format!("⇒ {}", telling::window(window)));
                }
                _ => {}
            }
            for unit in event.units() {
                if let Some(line) = event.line(unit) {
                    let words = Lang::VI
                        .of(congress::organisation::Kind::Party)
                        .history(&line, &|unit| self.name(unit, day));
                    told.push(format!("⇒ {}: {words}", self.name(unit, day)));
                    self.lines.insert(line.key);
                }
            }
        }
        told
    }

    fn refused(&mut self, refusal: &Refusal, day: Date) -> Vec<String> {
        self.refusals.insert(refusal.key());
        let text =
            Lang::VI.of(congress::organisation::Kind::Party).refusal(refusal, &|unit| self.name(unit, day));
        let mut told = vec![format!("✗ {}", text.what)];
        if let Refusal::Rows(rows) = refusal {
            for row in rows {
                let column = Lang::VI.of(congress::organisation::Kind::Party).column(row.column);
                let reason = Lang::VI
                    .of(congress::organisation::Kind::Party)
                    .refusal(&row.reason, &|unit| self.name(unit, day));
                self.refusals.insert(row.reason.key());
                told.push(format!("✗   dòng {}, cột {column}: {}", row.row + 1, reason.what));
            }
        }
        told.extend(text.rule.map(|rule| format!("✗   Căn cứ: {rule}")));
        told.push(format!("✗   {}", text.way_on));
        told
    }

    fn answer(&mut self, act: &Act) -> Vec<String> {
        let clauses = Clauses::of(&act.sentence);
        let as_of = clauses.after("ngày").map_or(act.day, read_day);
        let known_at = clauses.after("như đã biết ngày").map(read_day);
        let state = &known_at.map_or_else(|| self.state.clone(), |day| self.known_at(day));
        let after = |words: &str| clauses.head.strip_prefix(words).map(str::trim);
        let report = |code: &str| {
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            let cycle = state.cycles.get(&self.cycle).expect("an open cycle");
            progress::report(state, &Forest::on(&state.units, as_of), cycle, unit, as_of)
        };

        let context = Context { actor: Actor::Operator, at: self.stamp(act) };
        let find = |code: &str| state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
        let name = |unit: &UnitKey| self.name(unit, as_of);
        let of = |person| self.name_of(person);
        if let Some(answer) = hall::answer(state, clauses.head, (&context, &self.cycle), find, of, &name) {
            return answer;
        }
        if let Some(code) = after("có mặt tại") {
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            return telling::attendance(&congress::floor::attendance(state, &self.cycle, unit, as_of));
        }
        if let Some(code) = after("phân bổ tại") {
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            let here = state.apportionments.of(&self.cycle, unit).expect("an apportionment");
            return quotas::told(here, |unit| self.name(unit, as_of));
        }
        if let Some(code) = after("cơ cấu đại biểu tại") {
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            let roll = state.rolls.of(&self.cycle, unit).expect("a roll");
            return roll.reports.last().map_or_else(Vec::new, |(_, composition)| review::told(composition));
        }
        if let Some(code) = after("dự khuyết tại") {
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            return review::alternates(state, &self.cycle, unit, |person| self.name_of(person));
        }
        if let Some(rest) = after("kết quả bầu") {
            let (office, code) = rest.split_once(" tại ").expect("kết quả bầu … tại …");
            let unit = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            let election = state.elections.of(&self.cycle, unit, polls::office(office));
            let Some(election) = election else { return vec!["chưa mở".to_owned()] };
            return polls::told(election, |person| self.name_of(person));
        }
        if let Some(code) = after("chu kỳ của") {
            let cycle = state.cycles.of_unit(&state.units, find(code), as_of);
            let rules = cycle.and_then(|cycle| cycle.rules_on(as_of).pack());
            let told = |cycle: &cycle::Cycle| {
                vec![cycle.name.clone(), rules.map_or("", |pack| &pack.name.vi).to_owned()]
            };
            return cycle.map_or_else(|| vec!["không có".to_owned()], told);
        }
        if let Some(code) = after("tiến độ") {
            return telling::progress_report(&report(code));
        }
        if clauses.head == "hệ quả nếu sắp xếp" {
            let lines = act.rows.iter().map(|row| succession(&row.text, as_of)).collect();
            let command = Command::Units(units::Command::Reorganise { successions: lines, source: None });
            let events = congress::decide(state, &context, command).expect("a decree that would be taken");
            let found = units::consequences(state, &events);
            return found
                .lines
                .iter()
                .map(|line| Lang::VI.of(congress::organisation::Kind::Party).consequence(line, &name))
                .collect();
        }
        if let Some(rest) = after("số liệu") {
            let (code, level) = rest.split_once(" cấp ").expect("số liệu … cấp …");
            let (report, level) = (report(code), read_level(level));
            return telling::sums(
                report.levels.iter().find(|found| found.level == level).expect("a level below"),
            );
        }
        if let Some(code) = after("cây tổ chức") {
            let top = state.units.find(&self.unit(code, as_of)).expect("a unit that is known");
            return telling::tree(&state.units, top, as_of);
        }
        if let Some(code) = after("văn kiện") {
            return papers::answer(state, &self.cycle, find(code));
        }
        if let Some(code) = after("bước") {
            let key = self.unit(code, as_of);
            let unit = state.units.find(&key).expect("a unit that is known");
            let congress = state.progress.congress(&self.cycle, unit);
            let stage = congress.map_or(progress::Stage::Unplanned, |congress| congress.stage_on(as_of));
            let planned = congress
                .and_then(|congress| congress.plan_on(as_of))
                .filter(|_| matches!(stage, progress::Stage::Planned | progress::Stage::Approved));
            let days = planned.map(|days| format!(", lịch {}", days_text(days))).unwrap_or_default();
            let label =
                Lang::VI.of(congress::organisation::Kind::Party).text(&format!("stage-{}", stage.name()));
            return vec![format!("{}: {label}{days}", self.name(&key, as_of))];
        }
        if let Some(code) = after("đại hội của") {
            let key = self.unit(code, as_of);
            let unit = state.units.find(&key).expect("a unit that is known");
            let held = state.progress.congress(&self.cycle, unit).and_then(|congress| congress.held);
            let held =
                held.map_or("chưa tổ chức".to_owned(), |days| format!("đã tổ chức {}", days_text(days)));
            return vec![format!("{}: {held}", self.name(&key, as_of))];
        }
        if let Some(code) = after("hạn chuẩn y") {
            let key = self.unit(code, as_of);
            let unit = state.units.find(&key).expect("a unit that is known");
            let review = congress::elections::review(state, &self.cycle, unit);
            return telling::review(review);
        }
        if let Some(code) = after("lịch sử") {
            let key = self.unit(code, as_of);
            let events = self.record.iter().flat_map(|(_, events)| events);
            let of_it = events.filter(|event| event.units().contains(&&key));
            let lines = of_it.filter_map(|event| event.line(&key));
            return lines
                .map(|line| {
                    Lang::VI
                        .of(congress::organisation::Kind::Party)
                        .history(&line, &|unit| self.name(unit, as_of))
                })
                .collect();
        }
        if let Some(rest) = after("quyền xem") {
            let (code, name) = rest.split_once(" của ").expect("quyền xem … của …");
            let key = self.unit(code, as_of);
            let name = name.to_owned();
            let at = self.stamp(act);
            let actor = self.actor(&name, at);
            let unit = self.state.units.find(&key).expect("a unit that is known");
            let seen = permits::may(&self.state, actor, permits::Act::Look, unit, as_of);
            let answer = if seen { "được xem" } else { "không tìm thấy" };
            return vec![format!("{name} mở trang {}: {answer}", self.name(&key, as_of))];
        }
        if let Some(name) = after("việc chờ") {
            let at = self.stamp(act);
            let actor = self.actor(name, at);
            return telling::waiting(&self.state, actor, as_of);
        }
        panic!("no question begins so: {}", clauses.head)
    }

    /// The state as it was known at the end of a day.
    fn known_at(&self, day: Date) -> State {
        let end = Offset::constant(7).to_timestamp(day.at(23, 59, 59, 0)).expect("a day of our time");
        let mut state = State::default();
        let known = self.record.iter().take_while(|(at, _)| *at <= end);
        known.flat_map(|(_, events)| events).for_each(|event| congress::apply(&mut state, event));
        state
    }
}

const ROLES: [(&str, Role); 8] = [
    ("quản trị", Role::Administrator),
    ("ban tổ chức", Role::OrganisationCommission),
    ("bí thư", Role::UnitSecretary),
    ("ủy ban kiểm tra", Role::InspectionCommission),
    ("kiểm phiếu", Role::Teller),
    ("người điểm danh", Role::Doorkeeper),
    ("người chiếu", Role::Screen),
    ("theo dõi", Role::Observer),
];

pub fn read_role(text: &str) -> Role {
    ROLES.iter().find(|(word, _)| *word == text).unwrap_or_else(|| panic!("no role {text}")).1
}

fn days_text(days: Days) -> String {
    if days.first == days.last {
        format!("ngày {}", short_date(days.first))
    } else {
        format!("từ {} đến {}", short_date(days.first), short_date(days.last))
    }
}

pub fn number(text: &str) -> u32 {
    text.trim().parse().unwrap_or_else(|_| panic!("a number, not {text}"))
}

pub fn days(text: &str) -> Days {
    let (first, last) = read_days(text).unwrap_or_else(|| panic!("days in {text}"));
    Days { first, last }
}
