//! Sentences of a superior outside the installation: `theo văn bản cấp trên duyệt TB, số …`. Câu chữ của cấp trên ngoài hệ thống.

use congress::complaints::Outcome;
use congress::progress::outside::Matter;
use congress::progress::{Choice, Command, OutsideDecision};
use congress::{Digest, UnitKey};
use jiff::civil::Date;

use super::Told;
use super::polls::office;
use crate::reading::{Clauses, read_day};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<congress::Command> {
    command(world, &told.clauses, (told.on, &told.cycle)).map(congress::Command::Progress)
}

/// The command of a sentence, if it is one of these.
fn command(world: &mut World, clauses: &Clauses, (on, cycle): (Date, &str)) -> Option<Command> {
    for (words, is_kept) in [("đính chính văn bản cấp trên số", true), ("rút văn bản cấp trên số", false)]
    {
        let Some(rest) = clauses.head.strip_prefix(words) else { continue };
        let (place, code) = rest.split_once(" tại ").expect("… tại …");
        let (cycle, unit, place) = (cycle.to_owned(), world.unit(code.trim(), on), number(place.trim()));
        let decision = is_kept.then(|| decision(world, clauses, on));
        let reason = clauses.reason.to_owned();
        return Some(Command::CorrectDecision { cycle, on, unit, place, decision, reason });
    }
    let head = clauses.head.strip_prefix("theo văn bản cấp trên")?.trim();
    let decision = decision(world, clauses, on);
    let (matter, unit) = matter(world, clauses, head, on);
    Some(Command::RecordDecision { cycle: cycle.to_owned(), on, unit, decision, matter })
}

fn decision(world: &mut World, clauses: &Clauses, on: Date) -> OutsideDecision {
    let clause = |words: &str| clauses.after(words).unwrap_or("").to_owned();
    OutsideDecision {
        number: clause("số"),
        dated: clauses.after("ký ngày").map_or(on, read_day),
        body: clause("của"),
        signer: world.person(clauses.after("người ký").unwrap_or("Người ký")),
        digest: Digest([2; 32]),
    }
}

fn matter(world: &mut World, clauses: &Clauses, head: &str, on: Date) -> (Matter, UnitKey) {
    let after = |words: &str| head.strip_prefix(words).map(str::trim);
    let at = |rest: &str| {
        let (what, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {head}"));
        (what.trim().to_owned(), code.trim().to_owned())
    };
    let about = |rest: &str| {
        let (number, code) = rest.split_once(" về ").unwrap_or_else(|| panic!("… về … in {head}"));
        (number.trim().to_owned(), code.trim().to_owned())
    };
    let reason = clauses.reason.to_owned();
    if let Some(rest) = after("hướng dẫn số lượng") {
        let (what, code) = at(rest);
        let count = |words: &str| clauses.after(words).map_or(0, number);
        let (least, most) = (count("ít nhất"), count("nhiều nhất"));
        return (Matter::Guide { office: office(&what), least, most }, world.unit(&code, on));
    }
    if let Some(rest) = after("hủy kết quả bầu") {
        let (what, code) = at(rest);
        return (Matter::Annul { office: office(&what), reason }, world.unit(&code, on));
    }
    if let Some(rest) = after("không công nhận") {
        let (rest, code) = at(rest);
        let (name, what) = rest.split_once(" trúng cử ").expect("… trúng cử …");
        let person = world.person(name.trim());
        return (Matter::Decline { office: office(what), person, reason }, world.unit(&code, on));
    }
    if let Some(rest) = after("nhận đơn số") {
        let (number, code) = about(rest);
        let received = clauses.after("nhận ngày").map_or(on, read_day);
        let about = clauses.after("cuộc bầu").map(office);
        return (Matter::FileComplaint { number, received, about }, world.unit(&code, on));
    }
    if let Some(rest) = after("xác minh đơn số") {
        let (number, code) = about(rest);
        return (Matter::VerifyComplaint { number }, world.unit(&code, on));
    }
    if let Some(rest) = after("bác đơn số") {
        let (number, code) = about(rest);
        return (Matter::DecideComplaint { number, outcome: Outcome::Rejected }, world.unit(&code, on));
    }
    let (matter, code) = [
        ("duyệt", Matter::Approve),
        ("chuẩn y", Matter::Ratify),
        ("chọn bầu trực tiếp bí thư", Matter::Choose(Choice::DirectElection)),
    ]
    .into_iter()
    .find_map(|(words, matter)| Some((matter, after(words)?)))
    .unwrap_or_else(|| panic!("no matter begins so: {head}"));
    (matter, world.unit(code, on))
}
