//! Sentences of elections: names, lists, ballots, counts, results. Câu chữ của cuộc bầu.

use congress::elections::poll::Counted;
use congress::elections::{
    Command, Election, ElectionKey, Mistake, Nominee, Office, Readings, Received, Step, Sums,
};
use congress::{Digest, MachineId, PersonId};
use jiff::civil::Date;
use labels::Lang;
use tally::input::{CountKind, Origin};

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
    const STEPS: [&str; 38] = [
        "không bầu",
        "vẫn bầu",
        "sửa số lượng",
        "hủy việc mở bầu",
        "bỏ tên nhầm",
        "đưa lại tên",
        "hủy việc xin ý kiến",
        "sửa ý kiến",
        "mở lại danh sách",
        "sửa số phiếu phát",
        "hủy việc mở hòm",
        "sửa số phiếu trong hòm",
        "bỏ xấp",
        "kiểm lại kết quả",
        "hủy việc để trống",
        "hủy cách chọn",
        "phát thêm phiếu",
        "hướng dẫn số lượng",
        "xin ý kiến",
        "ghi ý kiến",
        "rút ngắn danh sách",
        "giao cấp ủy bầu",
        "mở hòm phiếu",
        "mở bầu",
        "giới thiệu",
        "rút tên",
        "chốt danh sách",
        "phát phiếu",
        "kiểm phiếu",
        "đối chiếu",
        "tự ký biên bản",
        "tự nhận biên bản",
        "ký biên bản",
        "nhận biên bản",
        "công bố",
        "bầu tiếp",
        "ghi cách chọn",
        "để trống",
    ];
    let (words, rest) = STEPS.iter().find_map(|words| Some((*words, clauses.head.strip_prefix(words)?)))?;
    let (what, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {}", clauses.head));
    let (leaver, what) = what.split_once(" khỏi ").unwrap_or(("", what));
    let place =
        ElectionKey { cycle: cycle.to_owned(), on, unit: world.unit(code.trim(), on), office: office(what) };
    let vote = vote(what.trim(), clauses);
    let must = || vote.clone().unwrap_or_default();
    let count = |words: &str| clauses.after(words).map_or(0, number);
    let ballots = clauses.others.iter().find_map(|clause| clause.strip_suffix(" phiếu")).map_or(0, number);
    let mut people = || rows.iter().map(|row| world.person(&row.text)).collect::<Vec<PersonId>>();
    let right = |mistake| Step::PutRight { mistake, reason: clauses.reason.to_owned() };
    let step = match words {
        "hướng dẫn số lượng" => {
            Step::Guide { least: count("ít nhất"), most: count("nhiều nhất") }
        }
        "mở bầu" => Step::Open { seats: count("số lượng"), vote },
        "giới thiệu" => Step::Nominate { nominees: rows.iter().map(|row| nominee(world, row)).collect() },
        "rút tên" => {
            let people = leaver.split(';').map(|name| world.person(name.trim())).collect();
            Step::Withdraw { people, vote: must() }
        }
        "xin ý kiến" => {
            let counters = clauses.after("tổ kiểm phiếu").unwrap_or("").split(';').map(str::trim);
            let counters = counters.filter(|name| !name.is_empty()).map(|name| world.person(name)).collect();
            Step::AskOpinion { names: rows.iter().map(|row| world.person(&row.text)).collect(), counters }
        }
        "ghi ý kiến" => Step::CountOpinion { counted: opinion(&count, rows) },
        "rút ngắn danh sách" => Step::CutList { out: people(), vote: must() },
        "giao cấp ủy bầu" => Step::FallBack,
        "chốt danh sách" => Step::CloseList { list: people(), vote: must() },
        "phát phiếu" => Step::Issue { ballots },
        "mở hòm phiếu" => Step::OpenBox { ballots },
        "kiểm phiếu" => Step::CountStack {
            desk: clauses.after("bàn").unwrap_or("").to_owned(),
            kind: if clauses.after("máy đọc").is_some() { CountKind::Scanned } else { CountKind::Keyed },
            stack: clauses.after("xấp").unwrap_or("").to_owned(),
            sums: world.sealed(sums(clauses, rows)),
            reason: Some(clauses.reason.to_owned()).filter(|reason| !reason.is_empty()),
            readings: clauses.after("máy đọc").map(readings),
            machine: clauses
                .after("trên máy")
                .map(|number| MachineId(uuid::Uuid::from_u128(self::number(number).into()))),
        },
        "đối chiếu" => Step::Compare { opened: world.opened(false) },
        "ký biên bản" => Step::Sign { signers: people() },
        "tự ký biên bản" => Step::SignOneself { signer: world.person(&rows[0].text) },
        "nhận biên bản" => Step::Receive { person: world.person(&rows[0].text) },
        "tự nhận biên bản" => Step::ReceiveOneself { person: world.person(&rows[0].text) },
        "công bố" => Step::Announce { opened: world.opened(clauses.has("số liệu bị mất")) },
        "ghi cách chọn" => Step::BreakTie { elected: people() },
        "bầu tiếp" => Step::VoteAgain { list: people(), vote },
        "phát thêm phiếu" => Step::IssueMore { ballots },
        "sửa số lượng" => right(Mistake::Seats { seats: count("số lượng"), vote }),
        "hủy việc mở bầu" => right(Mistake::Opening),
        "bỏ tên nhầm" => right(Mistake::Names { people: people() }),
        "đưa lại tên" => right(Mistake::Withdrawal { people: people() }),
        "hủy việc xin ý kiến" => right(Mistake::PollAsked),
        "sửa ý kiến" => right(Mistake::PollCount { counted: opinion(&count, rows) }),
        "mở lại danh sách" => right(Mistake::List),
        "sửa số phiếu phát" => right(Mistake::Issued { ballots }),
        "hủy việc mở hòm" => right(Mistake::BoxOpening),
        "sửa số phiếu trong hòm" => right(Mistake::Box { ballots }),
        "bỏ xấp" => right(Mistake::Stack {
            desk: clauses.after("bàn").unwrap_or("").to_owned(),
            stack: clauses.after("xấp").unwrap_or("").to_owned(),
        }),
        "kiểm lại kết quả" => right(Mistake::Result { vote }),
        "hủy việc để trống" => right(Mistake::EmptySeats),
        "hủy cách chọn" => right(Mistake::TieBreak),
        "không bầu" => Step::LeaveOut { reason: clauses.reason.to_owned() },
        "vẫn bầu" => Step::PutBack { reason: clauses.reason.to_owned() },
        _ => Step::LeaveSeats { vote: must() },
    };
    Some(Command { place, step })
}

/// The count of an opinion poll.
fn opinion(count: &dyn Fn(&str) -> u32, rows: &[Row]) -> Counted {
    let in_favour = rows.iter().map(|row| number(Clauses::of(&row.text).after("đồng ý").unwrap_or("0")));
    let (issued, returned, invalid) = (count("phát"), count("thu"), count("hỏng"));
    Counted { issued, returned, invalid, in_favour: in_favour.collect() }
}

/// The office of its Vietnamese name.
pub fn office(name: &str) -> Office {
    let known = |office: &Office| {
        Lang::VI.of(congress::organisation::Kind::Party).text(&format!("office-{}", office.name()))
            == name.trim()
    };
    Office::ALL.into_iter().find(known).unwrap_or_else(|| panic!("no office {name}"))
}

/// `Lê Văn Bình, đại hội đề cử, người đề cử Phạm Thị Cúc, 3 người đồng ý` or
/// `…, tự ứng cử, hồ sơ 01/05/2020`; a nominee of the committee needs only the name.
fn nominee(world: &mut World, row: &Row) -> Nominee {
    let row = Clauses::of(&row.text);
    let origin = match () {
        () if row.has("đại hội đề cử") => Origin::Floor,
        () if row.has("tự ứng cử") => Origin::Oneself,
        () => Origin::ConveningCommittee,
    };
    let endorsed = row.others.iter().find_map(|clause| clause.strip_suffix(" người đồng ý")).map(number);
    let by = row.after("người đề cử").map(|name| world.person(name));
    let dossier_on = row.after("hồ sơ").map(read_day);
    Nominee { person: world.person(row.head), digest: Digest([0; 32]), origin, endorsed, by, dossier_on }
}

/// `4 phiếu` where names are struck out, `4 đồng ý, 1 không` where rows are marked; in the order of the
/// ballot.
fn sums(clauses: &Clauses, rows: &[Row]) -> Sums {
    let received = |row: &Row| {
        let parts: Vec<&str> = row.text.split(',').map(str::trim).collect();
        let count = |words: &str| parts.iter().find_map(|part| part.strip_suffix(words)).map(number);
        Received {
            yes: count(" đồng ý").or(count(" phiếu")).unwrap_or(0), no: count(" không").unwrap_or(0)
        }
    };
    let invalid = clauses.after("không hợp lệ").map(|count| ("not_issued".to_owned(), number(count)));
    Sums {
        valid: clauses.after("hợp lệ").map_or(0, number),
        invalid: invalid.into_iter().collect(),
        votes: rows.iter().map(received).collect(),
    }
}

/// `máy đọc 7`: readings whose root is derived from that number.
fn readings(number: &str) -> Readings {
    Readings { root: Digest([self::number(number) as u8; 32]), thresholds: "thử".to_owned() }
}

/// The lines of an election's result.
pub fn told(election: &Election, name: impl Fn(PersonId) -> String) -> Vec<String> {
    let mut lines = vec![
        Lang::VI
            .of(congress::organisation::Kind::Party)
            .text(&format!("election-{}", election.stage().name()))
            .to_string(),
    ];
    for one in &election.put_right {
        let numbers = one.numbers.map(|(before, after)| format!(" {before} → {after}")).unwrap_or_default();
        let what = Lang::VI.of(congress::organisation::Kind::Party).text(&format!("mistake-{}", one.mistake));
        lines.push(format!("đính chính: {what}{numbers} ({})", one.reason));
    }
    for (at, round) in election.rounds.iter().enumerate() {
        for correction in round.counts.iter().flat_map(|count| &count.corrections) {
            let (before, after) = (correction.before.ballots(), correction.after.ballots());
            lines.push(format!(
                "kiểm lại xấp {}: {before} → {after} phiếu ({})",
                correction.stack, correction.reason
            ));
        }
        for recount in &round.recounts {
            let elected: Vec<String> = recount.announced.elected.iter().map(|one| name(*one)).collect();
            lines.push(format!("kết quả trước khi kiểm lại: {} ({})", elected.join(", "), recount.reason));
        }
        let Some(result) = &round.announced else { continue };
        let (base, needed) = (result.base, result.needed);
        lines.push(format!("lần {}: lấy {}, cần {needed} phiếu trên {base}", at + 1, round.seats));
        for ((person, votes), percent) in round.list.iter().zip(&result.sums.votes).zip(&result.percent) {
            let mut line = format!("  {}: {} phiếu, {percent}", name(*person), votes.yes);
            if result.elected.contains(person) {
                line.push_str(", trúng cử");
            }
            if result.tied.contains(person) {
                line.push_str(", bằng phiếu");
            }
            lines.push(line);
        }
        lines.push(format!("  còn {} ({})", result.seats_left, result.next));
    }
    lines
}
