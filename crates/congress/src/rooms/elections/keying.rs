//! Ballots keyed in one by one, by the numbers of the candidates. Nhập phiếu.
//!
//! One ballot is one line with the numbers before the names that are struck out, disagreed with or ticked, by
//! the form of the ballot. `0` is an unmarked ballot, `3?` a row left open or marked twice, and `x2` a ballot
//! that the tellers found invalid for the second reason in the rules; a reason is always given. The order of
//! the lines has no meaning: the record holds only the sums of a stack.

use tally::Fault;
use tally::input::{Mark, Papers};
use tally::rules::{Form, Pack};

use super::{Round, counting};

/// The ballots of a text, and how many there are.
///
/// # Errors
/// The ballots in the text; the error names the first line that is not a ballot of this round.
pub fn papers(pack: &Pack, round: &Round, text: &str) -> Result<(Papers, u32), Fault> {
    let ids: Vec<String> = round.list.iter().map(ToString::to_string).collect();
    let form = counting::form(pack, round);
    let mut papers = Papers::default();
    let mut count = 0;
    for (at, line) in text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty()) {
        count += 1;
        if let Some(reason) = line.strip_prefix(['x', 'X']) {
            if reason.trim().is_empty() {
                return Err(unreasoned(pack, at));
            }
            papers.void(1, reason_of(pack, reason).ok_or_else(|| unreadable(at, line))?);
            continue;
        }
        let marked = numbers(line, ids.len()).ok_or_else(|| unreadable(at, line))?;
        let is_marked = |name: usize| marked.iter().find(|(number, _)| *number == name);
        match form {
            Form::StrikeOut => {
                papers.keep(1, ids.iter().enumerate().filter(|(name, _)| is_marked(*name).is_none()).map(id));
            }
            Form::Tick => {
                papers.keep(1, ids.iter().enumerate().filter(|(name, _)| is_marked(*name).is_some()).map(id))
            }
            _ => {
                let row = |(name, id)| match is_marked(name) {
                    None => Some((id, Mark::Agree)),
                    Some((_, false)) => Some((id, Mark::Disagree)),
                    Some((_, true)) => None,
                };
                papers.mark(1, ids.iter().map(String::as_str).enumerate().filter_map(row));
            }
        }
    }
    Ok((papers, count))
}

fn id((_, id): (usize, &String)) -> &str {
    id
}

/// The marked names, each once, and whether the row is open; `None` where a number is not on the list.
fn numbers(line: &str, names: usize) -> Option<Vec<(usize, bool)>> {
    let mut marked: Vec<(usize, bool)> = Vec::new();
    if line == "0" {
        return Some(marked);
    }
    for word in line.split_whitespace() {
        let (number, is_open) = word.strip_suffix('?').map_or((word, false), |number| (number, true));
        let name = number.parse::<usize>().ok()?.checked_sub(1).filter(|name| *name < names)?;
        if marked.iter().any(|(known, _)| *known == name) {
            return None;
        }
        marked.push((name, is_open));
    }
    Some(marked)
}

fn reason_of<'pack>(pack: &'pack Pack, number: &str) -> Option<&'pack str> {
    let number = number.trim().parse::<usize>().ok()?;
    Some(pack.invalid.get(number.checked_sub(1)?)?.id.as_str())
}

/// An invalid ballot without a reason: a reason guessed for it would appear in the minutes.
fn unreasoned(pack: &Pack, at: usize) -> Fault {
    let at = at + 1;
    let told = |name: fn(&tally::rules::Reason) -> &str| {
        let reasons = pack.invalid.iter().enumerate();
        reasons.map(|(at, reason)| format!("x{} {}", at + 1, name(reason))).collect::<Vec<_>>().join("; ")
    };
    Fault::new(
        format!("ballots.{at}"),
        format!("Phiếu thứ {at} không hợp lệ vì lý do nào: {}.", told(|reason| &reason.name.vi)),
        format!("say why ballot {at} is invalid: {}", told(|reason| &reason.name.en)),
    )
}

fn unreadable(at: usize, line: &str) -> Fault {
    let at = at + 1;
    Fault::new(
        format!("ballots.{at}"),
        format!(
            "Phiếu thứ {at} (“{line}”) không đọc được: chỉ ghi số thứ tự trong danh sách, mỗi số một lần."
        ),
        format!("ballot {at} (\"{line}\") cannot be read: write numbers of the list, each once"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use crate::elections::{Election, sums_of};
    use crate::terms::Office;

    fn round(names: u128, seats: u32) -> Round {
        Round::new(seats, (1..=names).map(|at| PersonId(uuid::Uuid::from_u128(at))).collect(), 0)
    }

    /// The number of ballots, of valid ones, and the votes for and against each candidate.
    type Counted = (u32, u32, Vec<(u32, u32)>);

    fn sums(names: u128, seats: u32, text: &str) -> Result<Counted, Fault> {
        let pack = tally::rules::shipped("vn-party-2024").expect("a pack");
        let round = round(names, seats);
        let election =
            Election::new("2025-2030".into(), Office::Committee, jiff::civil::date(2025, 3, 1), seats);
        let (papers, count) = papers(&pack, &round, text)?;
        let sums = sums_of(&pack, &election, &round, &papers)?;
        assert_eq!(sums.ballots(), count);
        Ok((count, sums.valid, sums.votes.iter().map(|votes| (votes.yes, votes.no)).collect()))
    }

    #[test]
    fn names_are_struck_by_their_numbers() {
        // Three names for two seats: the second ballot strikes no name and chooses too many.
        let told = sums(3, 2, "3\n0\n1 2\n x2\n").expect("ballots");
        assert_eq!(told, (4, 2, vec![(1, 0), (1, 0), (1, 0)]));
    }

    #[test]
    fn rows_are_agreed_with_unless_a_number_says_otherwise() {
        let told = sums(2, 2, "0\n2\n1 2?\n").expect("ballots");
        assert_eq!(told, (3, 3, vec![(2, 1), (1, 1)]));
    }

    #[test]
    fn what_is_no_number_of_the_list_is_named_by_its_line() {
        for (text, line) in [
            ("3\n4", "ballots.2"),
            ("1 1", "ballots.1"),
            ("a", "ballots.1"),
            ("0\n\nx9", "ballots.3"),
            ("1\nx", "ballots.2"),
            ("X ", "ballots.1"),
        ] {
            assert_eq!(sums(3, 2, text).map_err(|fault| fault.place), Err(line.to_owned()), "{text}");
        }
    }
}
