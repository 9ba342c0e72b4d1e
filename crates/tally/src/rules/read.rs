//! Reads a pack, and refuses an inconsistent one. Đọc bộ quy tắc.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::choice::{Base, Decides, Form, TieStep};
use super::order::{self, ElectionItem};
use super::pack::{Body, Draft, Entry, Exclusion, Majority, Pack, Reason, SEEN_REASONS, drafts};
use super::rule::line_at;
use super::shipped_text;
use crate::apportionment::Method;
use crate::fault::{Fault, Words};

/// The deepest chain of packs that extend packs: a longer one is a circle.
const DEEPEST: usize = 8;

/// A pack as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    name: Words,
    #[serde(default)]
    extends: Option<toml::Spanned<String>>,
    valid_from: String,
    #[serde(default)]
    valid_to: Option<String>,
    #[serde(default)]
    course: drafts::Course,
    #[serde(default)]
    base: drafts::Bases,
    #[serde(default)]
    quorum: drafts::Quorum,
    #[serde(default)]
    turnout: drafts::Turnout,
    #[serde(default)]
    ballot: drafts::Ballots,
    #[serde(default)]
    list: drafts::Listing,
    #[serde(default)]
    seats: drafts::Seats,
    #[serde(default)]
    rounds: drafts::Rounds,
    #[serde(default)]
    delegates: drafts::Delegation,
    #[serde(default)]
    counts: drafts::Counts,
    #[serde(default)]
    percent: drafts::Percent,
    #[serde(default)]
    records: drafts::Records,
    #[serde(default)]
    majority: Option<Vec<toml::Spanned<Majority>>>,
    #[serde(default)]
    exclusion: Option<Vec<toml::Spanned<Exclusion>>>,
    #[serde(default)]
    entry: Option<Vec<toml::Spanned<Entry>>>,
    #[serde(default)]
    body: Option<Vec<toml::Spanned<Body>>>,
    #[serde(default)]
    invalid: Option<Vec<toml::Spanned<Reason>>>,
    #[serde(default)]
    order: Option<Vec<toml::Spanned<ElectionItem>>>,
}

/// A file with the packs that it extends, before the check for missing values.
struct Written {
    head: File,
    draft: Draft,
}

/// Reads a pack from its text. The pack that it extends is one of the packs of the product.
pub fn read(text: &str) -> Result<Pack, Fault> {
    let Written { head, draft } = written(text, 0)?;
    let says = draft.settle().map_err(|missing| lacks(&head.id, text, missing))?;
    let majority = head.majority.unwrap_or_default();
    let exclusion = head.exclusion.unwrap_or_default();
    let entry = head.entry.unwrap_or_default();
    let body = head.body.unwrap_or_default();
    let invalid = head.invalid.unwrap_or_default();
    let order = head.order.unwrap_or_default();
    if majority.is_empty() {
        return Err(lacks(&head.id, text, "majority"));
    }
    let lines = Lines {
        text,
        majority: starts(&majority),
        exclusion: starts(&exclusion),
        entry: starts(&entry),
        body: starts(&body),
        invalid: starts(&invalid),
        order: starts(&order),
    };
    let pack = Pack {
        id: head.id,
        name: head.name,
        extends: head.extends.map(toml::Spanned::into_inner),
        valid_from: head.valid_from,
        valid_to: head.valid_to,
        says,
        majority: plain(majority),
        exclusion: plain(exclusion),
        entry: plain(entry),
        body: plain(body),
        invalid: plain(invalid),
        order: plain(order),
    };
    check(&pack, &lines)?;
    Ok(pack)
}

fn written(text: &str, depth: usize) -> Result<Written, Fault> {
    let mut head: File = toml::from_str(text).map_err(|error| {
        let line = line_at(text, error.span().map_or(0, |span| span.start));
        let what = error.message().trim().replace('\n', " ");
        Fault::new(
            format!("line {line}"),
            format!("Bộ quy tắc viết sai ở dòng {line}: {what}"),
            format!("the pack is wrong at line {line}: {what}"),
        )
    })?;
    let mut draft = Draft {
        course: std::mem::take(&mut head.course),
        base: std::mem::take(&mut head.base),
        quorum: std::mem::take(&mut head.quorum),
        turnout: std::mem::take(&mut head.turnout),
        ballot: std::mem::take(&mut head.ballot),
        list: std::mem::take(&mut head.list),
        seats: std::mem::take(&mut head.seats),
        rounds: std::mem::take(&mut head.rounds),
        delegates: std::mem::take(&mut head.delegates),
        counts: std::mem::take(&mut head.counts),
        percent: std::mem::take(&mut head.percent),
        records: std::mem::take(&mut head.records),
    };
    draft.stamp(&head.id, text);
    let Some(extends) = &head.extends else { return Ok(Written { head, draft }) };
    let line = line_at(text, extends.span().start);
    let parent = shipped_text(extends.as_ref()).filter(|_| depth < DEEPEST).ok_or_else(|| {
        let id = extends.as_ref();
        Fault::new(
            format!("line {line}"),
            format!("Dòng {line}: “{id}” không phải bộ quy tắc có sẵn để mở rộng."),
            format!("line {line}: \"{id}\" is not a pack of the product that could be extended"),
        )
    })?;
    let parent = written(parent, depth + 1)?;
    Ok(Written { draft: draft.over(parent.draft), head: inherit(head, parent.head) })
}

/// A list in the pack, even an empty one, replaces the whole list of the pack that it extends.
fn inherit(mut head: File, parent: File) -> File {
    head.majority = head.majority.or(parent.majority);
    head.exclusion = head.exclusion.or(parent.exclusion);
    head.entry = head.entry.or(parent.entry);
    head.body = head.body.or(parent.body);
    head.invalid = head.invalid.or(parent.invalid);
    head.order = head.order.or(parent.order);
    head
}

fn lacks(id: &str, text: &str, missing: &str) -> Fault {
    // The section's own line is the place to add the value; without a section, the end of the file.
    let section = missing.split('.').next().unwrap_or_default();
    let head = format!("[{section}]");
    let line =
        text.lines().position(|line| line.trim() == head).map_or(text.lines().count().max(1), |at| at + 1);
    Fault::new(
        format!("line {line}"),
        format!("Bộ quy tắc “{id}” thiếu giá trị bắt buộc “{missing}”; thêm vào ở dòng {line}."),
        format!("the pack \"{id}\" lacks the needed value \"{missing}\"; add it at line {line}"),
    )
}

fn starts<T>(tables: &[toml::Spanned<T>]) -> Vec<usize> {
    tables.iter().map(|table| table.span().start).collect()
}

fn plain<T>(tables: Vec<toml::Spanned<T>>) -> Vec<T> {
    tables.into_iter().map(toml::Spanned::into_inner).collect()
}

struct Lines<'text> {
    text: &'text str,
    majority: Vec<usize>,
    exclusion: Vec<usize>,
    entry: Vec<usize>,
    body: Vec<usize>,
    invalid: Vec<usize>,
    order: Vec<usize>,
}

impl Lines<'_> {
    fn of(&self, starts: &[usize], at: usize) -> usize {
        line_at(self.text, starts.get(at).copied().unwrap_or_default())
    }
}

fn contradiction(line: usize, vi: &str, en: &str) -> Fault {
    Fault::new(format!("line {line}"), format!("Dòng {line}: {vi}"), format!("line {line}: {en}"))
}

/// Refuses a pack with contradictory values.
fn check(pack: &Pack, lines: &Lines) -> Result<(), Fault> {
    check_rounds(pack, lines)?;
    check_exclusions(pack, lines)?;
    check_bodies(pack, lines)?;
    check_list(pack)?;
    if let Some((at, vi, en)) = order::contradiction(&pack.order) {
        return Err(contradiction(lines.of(&lines.order, at), vi, en));
    }
    let tie = &pack.says.seats.tie;
    let ends = [TieStep::ReVote, TieStep::AssemblyReVote, TieStep::Lot, TieStep::Chair, TieStep::Assembly];
    let chain = pack.tie_chain();
    if tie.value.is_empty() || !chain.last().is_some_and(|last| ends.contains(last)) {
        return Err(contradiction(
            tie.line,
            "bước cuối khi bằng phiếu phải luôn kết thúc được (bầu lại, rút thăm, chủ trì hoặc đại hội).",
            "the last step of a tie must always end it (re_vote, lot, chair or assembly)",
        ));
    }
    if chain.iter().collect::<BTreeSet<_>>().len() < chain.len() {
        return Err(contradiction(
            tie.line,
            "một bước khi bằng phiếu lặp lại.",
            "a step of a tie stands twice",
        ));
    }
    let forms = &pack.says.ballot;
    if forms.with_surplus.value == Form::ThreeGrade {
        return Err(contradiction(
            forms.with_surplus.line,
            "phiếu tín nhiệm không dùng để bầu danh sách có số dư.",
            "a confidence vote cannot fill a list with surplus",
        ));
    }
    if pack.says.percent.digits.value > 9 {
        let line = pack.says.percent.digits.line;
        return Err(contradiction(line, "nhiều nhất 9 chữ số thập phân.", "at most 9 digits"));
    }
    if let Some(method) = &pack.says.delegates.method
        && method.value == Method::Steps
    {
        return Err(contradiction(
            method.line,
            "bậc thang cần có các bậc, bộ quy tắc không ghi được.",
            "steps need their ladder, which a pack does not hold",
        ));
    }
    if let Some(quotient) = &pack.says.delegates.quotient
        && !(1..=quotient.value.per).contains(&quotient.value.remainder)
    {
        return Err(contradiction(
            quotient.line,
            "số dư được thêm một đại biểu phải từ 1 đến số đảng viên cho một đại biểu.",
            "the rest that gives one more goes from 1 to the members for one delegate",
        ));
    }
    let mut reasons = BTreeSet::from(SEEN_REASONS);
    for (at, reason) in pack.invalid.iter().enumerate() {
        if !reasons.insert(&reason.id) {
            return Err(contradiction(
                lines.of(&lines.invalid, at),
                &format!("lý do “{}” có hai lần, hoặc trùng lý do máy tự thấy.", reason.id),
                &format!("the reason \"{}\" stands twice, or is one that the count sees itself", reason.id),
            ));
        }
    }
    Ok(())
}

fn check_rounds(pack: &Pack, lines: &Lines) -> Result<(), Fault> {
    for (at, majority) in pack.majority.iter().enumerate() {
        let expected = if at == 0 {
            majority.from_round == 1
        } else {
            majority.from_round > pack.majority[at - 1].from_round
        };
        if !expected || majority.fraction.part > majority.fraction.whole {
            return Err(contradiction(
                lines.of(&lines.majority, at),
                "tỷ lệ trúng cử phải bắt đầu từ lần 1, theo thứ tự các lần, không quá 1.",
                "majorities start at round 1, go up by round and are at most 1",
            ));
        }
    }
    let rounds = &pack.says.rounds;
    let most = rounds.most.as_ref().map(|most| (most.value, most.line));
    if let Some((most, line)) = most
        && (most == 0 || (most > 1 && rounds.decided_by.value == Decides::Nobody))
    {
        return Err(contradiction(
            line,
            "số lần bầu tối đa trái với quy định không bầu tiếp, hoặc bằng 0.",
            "so many rounds contradict that there is no further round, or are 0",
        ));
    }
    let beyond = |round: u64| round < 1 || most.is_some_and(|(most, _)| round > most);
    if let Some(at) = pack.majority.iter().position(|majority| beyond(majority.from_round)) {
        return Err(contradiction(
            lines.of(&lines.majority, at),
            "tỷ lệ này dành cho lần bầu không bao giờ có.",
            "this majority is for a round that never comes",
        ));
    }
    for (at, entry) in pack.entry.iter().enumerate() {
        let follows = at == 0 || entry.from_round > pack.entry[at - 1].from_round;
        if entry.from_round < 2
            || beyond(entry.from_round)
            || !follows
            || (entry.more_than.is_some() && entry.best.is_some())
        {
            return Err(contradiction(
                lines.of(&lines.entry, at),
                "điều kiện vào lần bầu tiếp phải từ lần 2, theo thứ tự, và chỉ một điều kiện.",
                "entries are for rounds from 2 on, in order, each with one condition",
            ));
        }
    }
    if let (Some(restart), None) = (&rounds.restart, most)
        && restart.value
    {
        return Err(contradiction(
            restart.line,
            "bầu lại từ đầu chỉ có nghĩa khi có số lần tối đa.",
            "starting again needs a last round to start after",
        ));
    }
    Ok(())
}

fn check_exclusions(pack: &Pack, lines: &Lines) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for (at, exclusion) in pack.exclusion.iter().enumerate() {
        let line = lines.of(&lines.exclusion, at);
        for electorate in &exclusion.of {
            if !seen.insert((exclusion.id.as_str(), *electorate)) {
                return Err(contradiction(
                    line,
                    &format!("trường hợp trừ “{}” có hai lần.", exclusion.id),
                    &format!("the exclusion \"{}\" stands twice", exclusion.id),
                ));
            }
            if pack.base(*electorate).value != Base::Convened {
                return Err(contradiction(
                    pack.base(*electorate).line,
                    "chỉ trừ được khi cơ sở tính là số được triệu tập; `exclusion = []` để bỏ các trường hợp trừ.",
                    "only a base of those convened has exclusions; `exclusion = []` takes them away",
                ));
            }
        }
    }
    Ok(())
}

/// Bodies differ in id and in words, and no body leaves its own decision to the bodies again.
fn check_bodies(pack: &Pack, lines: &Lines) -> Result<(), Fault> {
    let by_body = &pack.says.rounds.decided_by;
    if (by_body.value == Decides::ByBody) == pack.body.is_empty() {
        return Err(contradiction(
            by_body.line,
            "`by_body` đi cùng các mục [[body]], và ngược lại.",
            "`by_body` goes with [[body]] entries, and they with it",
        ));
    }
    for (at, body) in pack.body.iter().enumerate() {
        let is_known = pack.body[..at].iter().any(|before| before.id == body.id);
        if is_known || body.words.iter().any(String::is_empty) || body.decided_by == Decides::ByBody {
            return Err(contradiction(
                lines.of(&lines.body, at),
                &format!(
                    "cơ quan “{}” ghi hai lần, có từ để trống, hoặc không ghi ai quyết định bầu tiếp.",
                    body.id
                ),
                &format!(
                    "the body \"{}\" stands twice, has an empty word or does not say who decides",
                    body.id
                ),
            ));
        }
    }
    Ok(())
}

fn check_list(pack: &Pack) -> Result<(), Fault> {
    let list = &pack.says.list;
    let limits = [&list.surplus_least, &list.surplus_from, &list.surplus_to, &list.surplus_most];
    let limits: Vec<_> = limits.into_iter().flatten().collect();
    for pair in limits.windows(2) {
        let (low, high) = (pair[0].value, pair[1].value);
        if low.part * high.whole > high.part * low.whole {
            return Err(contradiction(
                pair[1].line,
                "số dư: ít nhất ≤ từ ≤ đến ≤ tối đa.",
                "surplus: least ≤ from ≤ to ≤ most",
            ));
        }
    }
    match &list.small {
        Some(small) if small.value.from > small.value.to => {
            Err(contradiction(small.line, "“from” lớn hơn “to”.", "\"from\" is above \"to\""))
        }
        _ => Ok(()),
    }
}
