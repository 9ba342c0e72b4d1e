//! Sentences after a congress: its papers, the sealed ballots, the decisions of the unit above.
//! Câu chữ sau đại hội.

use congress::complaints::{self, Outcome, Step};
use congress::elections::{self, ElectionKey};
use congress::floor::Organ;
use congress::minutes::{self, Paper, Signer};
use congress::units::UnitIndex;
use congress::{Command, Digest, State, custody};
use jiff::civil::Date;
use labels::Lang;

use super::day::vote;
use super::polls::office;
use crate::reading::{Clauses, Row, read_day};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn command(
    world: &mut World,
    clauses: &Clauses,
    rows: &[Row],
    (on, cycle): (Date, &str),
) -> Option<Command> {
    if let Some((words, paper, code)) = paper_of(clauses.head) {
        let place = minutes::PaperKey { cycle: cycle.to_owned(), on, unit: world.unit(code, on), paper };
        let text = stands_for(clauses.after("bản").unwrap_or(""));
        let step = match words {
            "soạn" => minutes::Step::Draft { text },
            "thông qua" => minutes::Step::Adopt { vote: vote("", clauses).map(|vote| named(vote, paper))? },
            "ký" => minutes::Step::Sign {
                file: stands_for(clauses.after("mã").unwrap_or("")),
                by: rows.iter().map(|row| signer(world, row)).collect(),
            },
            "ghi biểu quyết thông qua" => minutes::Step::RecordAdoption {
                vote: named(vote("", clauses).unwrap_or_default(), paper),
                taken_on: clauses.after("lấy ngày").map_or(on, read_day),
            },
            "ghi đã ký" => minutes::Step::SignAfter {
                file: stands_for(clauses.after("mã").unwrap_or("")),
                by: rows.iter().map(|row| signer(world, row)).collect(),
                signed_on: clauses.after("ký ngày").map_or(on, read_day),
            },
            "đính chính biểu quyết" => minutes::Step::CorrectVote {
                vote: named(vote("", clauses).unwrap_or_default(), paper),
                reason: clauses.reason.to_owned(),
            },
            "đính kèm vào" => {
                minutes::Step::Attach { attachment: stands_for(clauses.after("mã").unwrap_or("")) }
            }
            "xóa tệp đính kèm của" => minutes::Step::EraseAttachment {
                attachment: stands_for(clauses.after("mã").unwrap_or("")),
                reason: clauses.reason.to_owned(),
            },
            "ghi nơi họp cho" => minutes::Step::NoteParticulars {
                venue: clauses.after("họp tại").unwrap_or_default().to_owned(),
                guests: clauses.after("khách").map_or(0, number),
            },
            _ => minutes::Step::Correct { text, reason: clauses.reason.to_owned() },
        };
        return Some(Command::Minutes(minutes::Command { place, step }));
    }
    if let Some((words, rest)) = complaint_of(clauses.head) {
        let (number, code) = rest.split_once(" về ").unwrap_or_else(|| panic!("… về … in {}", clauses.head));
        let (cycle, number) = (cycle.to_owned(), number.trim().to_owned());
        let place = complaints::ComplaintKey { cycle, on, unit: world.unit(code.trim(), on), number };
        let document = || clauses.after("theo").unwrap_or("").to_owned();
        let step = match words {
            "nhận đơn số" => Step::File {
                received: clauses.after("nhận ngày").map_or(on, read_day),
                about: clauses.after("cuộc bầu").map(office),
            },
            "xác minh đơn số" => Step::Verify { report: document() },
            "lùi đơn số" => Step::TakeBack { reason: clauses.reason.to_owned() },
            "bác đơn số" => Step::Decide { outcome: Outcome::Rejected, decision: document() },
            _ => Step::Decide { outcome: Outcome::Upheld, decision: document() },
        };
        return Some(Command::Complaints(complaints::Command { place, step }));
    }
    const STEPS: [&str; 7] = [
        "đính chính niêm phong phiếu",
        "niêm phong lại phiếu",
        "niêm phong phiếu",
        "mở niêm phong phiếu",
        "hủy phiếu",
        "hủy kết quả bầu",
        "không công nhận",
    ];
    let (words, rest) = STEPS.iter().find_map(|words| Some((*words, clauses.head.strip_prefix(words)?)))?;
    let (what, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {}", clauses.head));
    let (who, what) = what.split_once(" trúng cử ").unwrap_or(("", what));
    let place =
        ElectionKey { cycle: cycle.to_owned(), on, unit: world.unit(code.trim(), on), office: office(what) };
    let clause = |words: &str| clauses.after(words).unwrap_or("").to_owned();
    let (decision, reason) = (clause("theo"), clauses.reason.to_owned());
    let kept_at = clause("giữ tại");
    let package = clauses.after("gói").map(number);
    let mut person = |words: &str| world.person(clauses.after(words).unwrap_or(""));
    let step = match words {
        "niêm phong phiếu" => {
            let (sealed_by, received_by) = (person("người niêm phong"), person("người nhận"));
            custody::Step::Seal { sealed_by, received_by, kept_at }
        }
        "niêm phong lại phiếu" => custody::Step::Reseal { package, kept_at },
        "mở niêm phong phiếu" => custody::Step::Open { package, decision, reason },
        "hủy phiếu" => custody::Step::Destroy { package, decision },
        "đính chính niêm phong phiếu" => {
            let (sealed_by, received_by) = (person("người niêm phong"), person("người nhận"));
            custody::Step::CorrectSeal { package, sealed_by, received_by, kept_at, reason }
        }
        _ => {
            let step = match words {
                "hủy kết quả bầu" => elections::Step::Annul { decision, reason },
                _ => elections::Step::Decline { person: world.person(who.trim()), decision, reason },
            };
            return Some(Command::Elections(elections::Command { place, step }));
        }
    };
    Some(Command::Custody(custody::Command { place, step }))
}

/// `nhận đơn số 01 về 340, nhận ngày 20/06/2020, cuộc bầu Ban Chấp hành`.
fn complaint_of(head: &str) -> Option<(&'static str, &str)> {
    const WORDS: [&str; 5] =
        ["lùi đơn số", "nhận đơn số", "xác minh đơn số", "bác đơn số", "kết luận đúng đơn số"];
    WORDS.iter().find_map(|words| Some((*words, head.strip_prefix(words)?)))
}

/// `ký nghị quyết tại 340`.
fn paper_of(head: &str) -> Option<(&'static str, Paper, &str)> {
    const WORDS: [&str; 10] = [
        "đính kèm vào",
        "xóa tệp đính kèm của",
        "ghi nơi họp cho",
        "soạn",
        "thông qua",
        "ký",
        "đính chính biểu quyết",
        "đính chính",
        "ghi biểu quyết thông qua",
        "ghi đã ký",
    ];
    const PAPERS: [(&str, Paper); 3] =
        [("biên bản bầu lại", Paper::Rerun), ("biên bản", Paper::Minutes), ("nghị quyết", Paper::Resolution)];
    let (words, rest) = WORDS.iter().find_map(|words| Some((*words, head.strip_prefix(words)?.trim())))?;
    let (paper, code) = PAPERS.iter().find_map(|(name, paper)| Some((*paper, rest.strip_prefix(name)?)))?;
    Some((words, paper, code.trim().strip_prefix("tại ")?.trim()))
}

fn named(vote: congress::floor::Vote, paper: Paper) -> congress::floor::Vote {
    let matter =
        Lang::VI.of(congress::organisation::Kind::Party).text(&format!("paper-of-congress-{}", paper.name()));
    congress::floor::Vote { matter, ..vote }
}

/// A hash used for a text or a file in a story.
pub(super) fn stands_for(name: &str) -> Digest {
    let mut bytes = [0; 32];
    bytes.iter_mut().zip(name.bytes()).for_each(|(byte, letter)| *byte = letter);
    Digest(bytes)
}

/// `Vũ Đức Dũng, Đoàn Chủ tịch`.
fn signer(world: &mut World, row: &Row) -> Signer {
    let row = Clauses::of(&row.text);
    let is_named = |organ: &Organ| {
        row.has(&Lang::VI.of(congress::organisation::Kind::Party).text(&format!("organ-{}", organ.name())))
    };
    let organ = Organ::ALL.into_iter().find(is_named).expect("for which organ");
    Signer { organ, person: world.person(row.head) }
}

/// The stage of each paper of a congress.
pub fn answer(state: &State, cycle: &str, unit: UnitIndex) -> Vec<String> {
    let line = |paper: Paper| {
        let known = state.minutes.of(cycle, unit, paper)?;
        let stage = Lang::VI
            .of(congress::organisation::Kind::Party)
            .text(&format!("paper-stage-{}", known.stage().name()));
        let signed = known.signed.last().map(|one| format!(", ký ngày {}", vietnamese::short_date(one.on)));
        let name = Lang::VI
            .of(congress::organisation::Kind::Party)
            .text(&format!("paper-of-congress-{}", paper.name()));
        Some(format!("{name}: {stage}{}", signed.unwrap_or_default()))
    };
    Paper::ALL.into_iter().filter_map(line).collect()
}
