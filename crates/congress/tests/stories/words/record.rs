//! Sentences about the record itself. Câu chữ về chính sổ ghi.

use congress::{Command, record};

use super::Told;
use crate::world::World;

/// The command of a sentence, if it is one of these.
pub fn read(_: &mut World, told: &Told) -> Option<Command> {
    of_the_record(told.clauses.head).map(Command::Record)
}

/// Statements about the record itself: `xác nhận thời gian đã trôi qua`, `bỏ các việc đã mất từ 5 đến 9`.
fn of_the_record(head: &str) -> Option<record::Command> {
    let number = |text: &str| text.trim().parse().expect("a number of an act");
    match head {
        "xác nhận thời gian đã trôi qua" => Some(record::Command::TimeHasPassed),
        "xác nhận đồng hồ đã sai" => Some(record::Command::ClockWasWrong),
        _ => {
            let lost = head.strip_prefix("bỏ các việc đã mất từ")?;
            let (first, last) =
                lost.split_once(" đến ").map_or((lost, None), |(first, last)| (first, Some(last)));
            Some(record::Command::AcceptLoss { first: number(first), last: last.map(number) })
        }
    }
}
