//! Sentences of the hall: sessions, programme, speakers, announcements; and answers to questions.
//! Câu chữ của hội trường.

use congress::floor::mistakes::{self, Mistake};
use congress::floor::programme::{self, Planned};
use congress::floor::speakers::{self, Step, Turn, Who};
use congress::floor::{self, Command, Floor, Organ, Session, announcements, session};
use congress::units::UnitIndex;
use congress::{Context, PersonId, State, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use vietnamese::short_date;

use super::day::vote;
use crate::reading::{Clauses, Row, read_day};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn command(
    world: &mut World,
    clauses: &Clauses,
    rows: &[Row],
    (on, cycle): (Date, &str),
) -> Option<Command> {
    if let Some(command) = mistake(world, clauses, (on, cycle)) {
        return Some(Command::PutRight(command));
    }
    const WORDS: [&str; 18] = [
        "khai mạc",
        "bế mạc",
        "đặt chương trình",
        "bắt đầu mục",
        "kết thúc mục",
        "đăng ký phát biểu",
        "mời chuẩn bị số",
        "mời phát biểu số",
        "phát biểu xong số",
        "rút phát biểu số",
        "giới hạn phát biểu",
        "gỡ thông báo",
        "thông báo",
        "ra về hết",
        "điểm danh ra",
        "điểm danh cùng lúc",
        "điểm danh",
        "sang chỗ",
    ];
    let (words, rest) = WORDS.iter().find_map(|words| Some((*words, clauses.head.strip_prefix(words)?)))?;
    let (what, code) = rest
        .split_once(" tại ")
        .or_else(|| Some(("", rest.trim().strip_prefix("tại ")?)))
        .unwrap_or_else(|| panic!("… tại … in {}", clauses.head));
    let (what, unit, cycle) = (what.trim(), world.unit(code.trim(), on), cycle.to_owned());
    let session = if what == "phiên trù bị" { Session::Preparatory } else { Session::Official };
    let speak =
        |step| Command::Speakers(speakers::Command { cycle: cycle.clone(), unit: unit.clone(), step });
    let place = clauses.after("nơi").map(str::to_owned);
    Some(match words {
        "khai mạc" => Command::Session(session::Command::Open { cycle, unit, session }),
        "bế mạc" => Command::Session(session::Command::Close { cycle, unit, session }),
        "đặt chương trình" => {
            let items = rows.iter().map(|row| planned(&row.text)).collect();
            let vote = vote("Chương trình", clauses);
            Command::Programme(programme::Command::Set { cycle, unit, items, vote })
        }
        "bắt đầu mục" => {
            Command::Programme(programme::Command::Start { cycle, unit, number: number(what) })
        }
        "kết thúc mục" => {
            Command::Programme(programme::Command::End { cycle, unit, number: number(what) })
        }
        "đăng ký phát biểu" => {
            let who = match what.strip_prefix("đoàn ") {
                Some(code) => Who::Delegation(world.unit(code, on)),
                None => Who::Person(world.person(what)),
            };
            speak(Step::Register { who })
        }
        "mời chuẩn bị số" => speak(Step::Call { number: number(what) }),
        "mời phát biểu số" => speak(Step::Give { number: number(what) }),
        "phát biểu xong số" => speak(Step::Finish { number: number(what) }),
        "rút phát biểu số" => speak(Step::Withdraw { number: number(what) }),
        "giới hạn phát biểu" => {
            let minutes = number(what.trim_end_matches(" phút"));
            let vote = vote("Thời gian phát biểu", clauses).unwrap_or_default();
            speak(Step::Limit { minutes, vote })
        }
        "gỡ thông báo" => {
            let number = number(what);
            Command::Announcements(announcements::Command::TakeDown { cycle, unit, number })
        }
        "thông báo" => {
            let text = what.to_owned();
            Command::Announcements(announcements::Command::PutUp { cycle, unit, text })
        }
        "ra về hết" => Command::ClearHall { cycle, unit },
        "điểm danh ra" => Command::CheckOut { cycle, unit, person: world.person(what) },
        "điểm danh cùng lúc" => {
            let people = what.split(" và ").map(|name| world.person(name)).collect();
            Command::CheckInTogether { cycle, unit, people, place }
        }
        "điểm danh" => Command::CheckIn { cycle, unit, person: world.person(what), place },
        _ => Command::Move { cycle, unit, person: world.person(what), place: place.expect("nơi …") },
    })
}

/// `điểm danh nhầm Trần Thị An tại 340, lý do: …`, and the other corrections.
fn mistake(world: &mut World, clauses: &Clauses, (on, cycle): (Date, &str)) -> Option<mistakes::Command> {
    const WORDS: [&str; 9] = [
        "điểm danh nhầm",
        "ra về nhầm",
        "ghi nhầm biểu quyết số",
        "ghi nhầm thành viên",
        "khai mạc nhầm",
        "bế mạc nhầm",
        "bắt đầu nhầm mục",
        "kết thúc nhầm mục",
        "gọi nhầm phát biểu số",
    ];
    let (words, rest) = WORDS.iter().find_map(|words| Some((*words, clauses.head.strip_prefix(words)?)))?;
    let rest = format!(" {}", rest.trim());
    let (what, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {}", clauses.head));
    let (what, unit, cycle) = (what.trim(), world.unit(code.trim(), on), cycle.to_owned());
    let session = if what == "phiên trù bị" { Session::Preparatory } else { Session::Official };
    let mistake = match words {
        "điểm danh nhầm" => Mistake::CheckIn { person: world.person(what) },
        "ra về nhầm" => Mistake::Clearing,
        "ghi nhầm biểu quyết số" => {
            let (number, matter) = what.split_once(' ').unwrap_or((what, ""));
            Mistake::Vote {
                number: number.parse().expect("a number"),
                vote: vote(matter, clauses).unwrap_or_default(),
            }
        }
        "ghi nhầm thành viên" => {
            let (name, members) = what.split_once(" gồm ").expect("… gồm …");
            let known = |organ: &Organ| {
                Lang::VI.of(congress::organisation::Kind::Party).text(&format!("organ-{}", organ.name()))
                    == name
            };
            let organ = Organ::ALL.into_iter().find(known).expect("an organ");
            let members = members.split(';').map(|member| world.person(member.trim())).collect();
            Mistake::Organ { organ, members }
        }
        "khai mạc nhầm" => Mistake::SessionOpening { session },
        "bế mạc nhầm" => Mistake::SessionClosing { session },
        "bắt đầu nhầm mục" => Mistake::ItemStart { number: number(what) },
        "kết thúc nhầm mục" => Mistake::ItemEnd { number: number(what) },
        _ => Mistake::Turn { number: number(what) },
    };
    Some(mistakes::Command { cycle, unit, mistake, reason: clauses.reason.to_owned() })
}

/// `Khai mạc, trù bị, lúc 15/06/2020 08:00, 30 phút`; the official session by default.
fn planned(text: &str) -> Planned {
    let clauses = Clauses::of(text);
    let minutes = clauses.others.iter().find_map(|clause| clause.strip_suffix(" phút"));
    let (day, time) = clauses.after("lúc").and_then(|text| text.split_once(' ')).expect("lúc ngày giờ");
    let time: jiff::civil::Time = time.parse().expect("a time of day");
    Planned {
        title: if clauses.head == "không tên" { String::new() } else { clauses.head.to_owned() },
        session: if clauses.has("trù bị") { Session::Preparatory } else { Session::Official },
        start: read_day(day).to_datetime(time),
        minutes: minutes.map_or(0, number),
    }
}

/// The answer to a question about the hall.
pub fn answer(
    state: &State,
    question: &str,
    (context, cycle): (&Context, &str),
    find: impl Fn(&str) -> UnitIndex,
    person: impl Fn(PersonId) -> String,
    name: &dyn Fn(&UnitKey) -> String,
) -> Option<Vec<String>> {
    let after = |words: &str| question.strip_prefix(words).map(|code| find(code.trim()));
    let floor = |unit| state.floors.of(cycle, unit);
    let step_words = |step: floor::next::Step| {
        let office = step.office().map(|office| {
            Lang::VI.of(congress::organisation::Kind::Party).text(&format!("office-{}", office.name()))
        });
        let office = office.map(|office| format!(": {office}")).unwrap_or_default();
        format!(
            "{}{office}",
            Lang::VI.of(congress::organisation::Kind::Party).text(&format!("step-{}", step.name()))
        )
    };
    if let Some(unit) = after("việc kế tiếp tại") {
        let step = floor::next_step(state, cycle, unit, context.today());
        let rule = step
            .rule(state.rules(cycle, context.today()))
            .map(|rule| format!("Căn cứ: {}", Lang::VI.of(congress::organisation::Kind::Party).cited(&rule)));
        let why = Lang::VI.of(congress::organisation::Kind::Party).text(&format!("step-{}-why", step.name()));
        return Some([step_words(step), why].into_iter().chain(rule).collect());
    }
    if let Some(unit) = after("làm được gì tại") {
        let line = |next: floor::Next| match &next.refused {
            None => format!("được: {}", step_words(next.step)),
            Some(refusal) => {
                format!(
                    "chưa: {} – {}",
                    step_words(next.step),
                    Lang::VI.of(congress::organisation::Kind::Party).refusal(refusal, name).what
                )
            }
        };
        return Some(floor::next::possible(state, context, cycle, unit).into_iter().map(line).collect());
    }
    if let Some(unit) = after("chương trình tại") {
        let items = floor(unit).map_or(&[][..], |floor| floor.programme.items());
        let line = |item: &programme::Item| {
            let time = |at| congress::local(at).strftime("%H:%M").to_string();
            let went = match (item.started, item.ended) {
                (Some(started), Some(ended)) => format!("từ {} đến {}", time(started), time(ended)),
                (Some(started), None) => format!("từ {}", time(started)),
                _ => "chưa bắt đầu".to_owned(),
            };
            let late = item.started.and_then(|started| item.late_minutes(started));
            let late = late.map(|late| format!(", chậm {late} phút")).unwrap_or_default();
            let (start, title) = (item.planned.start, &item.planned.title);
            let day = short_date(start.date());
            format!("{} {day} {title}: {went}{late}", start.strftime("%H:%M"))
        };
        return Some(items.iter().map(line).collect());
    }
    if let Some(unit) = after("danh sách phát biểu tại") {
        let line = |(number, speaker): (u32, &speakers::Speaker)| {
            let who = match &speaker.who {
                Who::Person(id) => person(*id),
                Who::Delegation(unit) => format!("Đoàn {}", name(unit)),
            };
            let turn = match speaker.turn {
                Turn::Waiting => "đang chờ".to_owned(),
                Turn::Called => "được mời chuẩn bị".to_owned(),
                Turn::Speaking { .. } => "đang phát biểu".to_owned(),
                Turn::Done { since, until } => {
                    format!("đã phát biểu {} giây", until.duration_since(since).as_secs())
                }
                Turn::Withdrawn => "đã rút".to_owned(),
            };
            format!("{number}. {who}: {turn}")
        };
        return Some(floor(unit).into_iter().flat_map(|floor| floor.speakers.all()).map(line).collect());
    }
    if let Some(unit) = after("bảng thông báo tại") {
        let up = |floor: &Floor| -> Vec<String> {
            floor.announcements.up().map(|(number, one)| format!("{number}. {}", one.text)).collect()
        };
        return Some(floor(unit).map(up).unwrap_or_default());
    }
    None
}
