//! The identities between the numbers of a count, in one table. Các số liệu kiểm phiếu phải khớp nhau.
//!
//! [`IDENTITIES`] is both the table and the check: every row has the two sides that it compares, and no other
//! code compares numbers. A row applies only where both sides are known: an absent number is not zero. A
//! broken row stops the count and names both numbers, before any candidate is elected.

use crate::ballot::{self, Received, Setting, Tally};
use crate::fault::{Fault, Words};
use crate::input::{Input, Name, Totals, Votes};
use crate::ratio::decimal;
use crate::rules::{Base, Blank, Form, OneStruck, Pack, UnclearRow};
use crate::{base, several};

/// The relation that the two sides of an identity must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Left is as much as right.
    Equal,
    /// Left is at most right.
    AtMost,
    /// Left is no less than right.
    AtLeast,
}

/// The step that a broken identity stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stops {
    /// The whole count.
    Count,
    /// The totals of the box, or of one stack of it, are refused.
    Totals,
    /// The result: the counts must be settled first, with the ballots in hand.
    Settlement,
}

/// The time at which an identity is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Before the count: people convened and present, ballots handed out and returned.
    People,
    /// The totals of a box or of one stack.
    Totals,
    /// The whole box, compared with the ballots handed out and returned.
    Box,
    /// The whole box beside the base of the majority.
    Base,
    /// Several counts of one box; [`crate::several`] compares them field by field.
    Counts,
}

/// A sentence in Vietnamese and in English; `{}` is replaced by the number.
type Said = (&'static str, &'static str);

/// One identity.
pub struct Identity {
    /// Its name.
    pub id: &'static str,
    /// The left side.
    pub left: Said,
    /// The relation of the two sides.
    pub relation: Relation,
    /// The right side.
    pub right: Said,
    /// The condition under which it applies.
    pub applies: Said,
    /// The reason for it: a document with its article, or plain arithmetic.
    pub source: Said,
    /// The step that it stops where it is broken.
    pub stops: Stops,
    /// The time at which it is checked.
    pub scope: Scope,
    sides: fn(&Books) -> Vec<Sides>,
}

/// The numbers of one count as far as they are known.
pub struct Books<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The form, the names and the seats.
    pub setting: &'a Setting<'a>,
    /// The list.
    pub list: &'a [Name],
    /// The whole input; `None` for a single stack.
    pub input: Option<&'a Input>,
    /// The totals as they were given.
    pub totals: Option<&'a Totals>,
    /// The numbers of the box or of the stack.
    pub tally: &'a Tally,
    /// Their path in the input.
    pub place: &'a str,
    /// The base of the majority, and the base of the percentages.
    pub bases: Option<[(Base, u128); 2]>,
}

impl<'a> Books<'a> {
    /// The books of a whole box.
    pub fn of(
        pack: &'a Pack,
        setting: &'a Setting<'a>,
        input: &'a Input,
        tally: &'a Tally,
        bases: Option<[(Base, u128); 2]>,
    ) -> Books<'a> {
        let place = match (&input.totals, &input.counts) {
            (Some(_), _) => "totals",
            (None, Some(_)) => "counts",
            (None, None) => "ballots",
        };
        let (list, totals) = (&input.list, input.totals.as_ref());
        Books { pack, setting, list, input: Some(input), totals, tally, place, bases }
    }
}

/// Both sides of an identity, with the place to correct.
struct Sides {
    place: String,
    left: u128,
    right: u128,
    digits: u32,
    /// The left side in full, where one number does not show how it was formed.
    shown: Option<Words>,
}

impl Sides {
    fn new(place: impl Into<String>, left: impl Into<u128>, right: impl Into<u128>) -> Sides {
        Sides { place: place.into(), left: left.into(), right: right.into(), digits: 0, shown: None }
    }
}

const ARITHMETIC: Said = ("số học", "arithmetic");
const ONE_BALLOT_EACH: Said = (
    "mỗi người bầu một phiếu (190-QĐ/TW, Điều 8.2; 244-QĐ/TW, quy định về ban kiểm phiếu)",
    "one ballot to each voter (190-QĐ/TW, Article 8.2; 244-QĐ/TW on tellers)",
);
const BASE_RULE: Said = (
    "190-QĐ/TW, Điều 30; 244-QĐ/TW, Điều 32.2 và 32.3",
    "190-QĐ/TW, Article 30; 244-QĐ/TW, Articles 32.2 and 32.3",
);
const VALID_RULE: Said =
    ("quy định về phiếu hợp lệ của bộ quy tắc (ballot.*)", "what the pack says of valid ballots (ballot.*)");

/// Every identity of a count.
pub const IDENTITIES: &[Identity] = &[
    Identity {
        id: "reserved_seats",
        left: ("Số ghế dành riêng {}", "{} seats are kept for classes"),
        relation: Relation::AtMost,
        right: ("{} ghế cần bầu", "the {} seats there are"),
        applies: ("có ghế dành riêng", "seats are kept for a class"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| {
            let Some(input) = books.input.filter(|input| !input.election.reserved.is_empty()) else {
                return Vec::new();
            };
            let kept: u128 = input.election.reserved.iter().map(|reserved| u128::from(reserved.seats)).sum();
            vec![Sides::new("election.reserved", kept, input.election.seats)]
        },
    },
    Identity {
        id: "present_convened",
        left: ("Có mặt {} người", "{} are present"),
        relation: Relation::AtMost,
        right: ("{} người được triệu tập", "the {} convened"),
        applies: ("biết cả hai số", "both are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "roll.present", |input| (input.roll.present, input.roll.convened)),
    },
    Identity {
        id: "present_registered",
        left: ("Có mặt {} người", "{} voters came"),
        relation: Relation::AtMost,
        right: ("{} cử tri trong danh sách", "the {} registered"),
        applies: ("biết cả hai số", "both are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "roll.present", |input| (input.roll.present, input.roll.registered)),
    },
    Identity {
        id: "convened_registered",
        left: ("Triệu tập {} người", "{} are convened"),
        relation: Relation::AtMost,
        right: ("{} cử tri trong danh sách", "the {} registered"),
        applies: ("biết cả hai số", "both are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "roll.convened", |input| (input.roll.convened, input.roll.registered)),
    },
    Identity {
        id: "present_and_absent",
        left: ("Có mặt và vắng mặt được trừ cộng lại {} người", "those present and those excused come to {}"),
        relation: Relation::AtMost,
        right: ("{} người được triệu tập", "the {} convened"),
        applies: (
            "có trường hợp được trừ vì vắng mặt, và biết số có mặt",
            "people are taken out of the base for their absence, and those present are told",
        ),
        source: BASE_RULE,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| {
            let Some(input) = books.input else { return Vec::new() };
            let roll = &input.roll;
            let (Some(present), Some(convened)) = (roll.present, roll.convened) else { return Vec::new() };
            let is_absence = |id: &str| {
                let exclusion = books.pack.exclusion_of(input.election.electorate, id);
                exclusion.is_some_and(|exclusion| exclusion.back_if_present)
            };
            let absent: u128 = roll
                .excluded
                .iter()
                .filter(|told| is_absence(&told.reason))
                .map(|told| u128::from(told.count.saturating_sub(told.present)))
                .sum();
            match absent {
                0 => Vec::new(),
                _ => vec![Sides::new("roll.excluded", absent + u128::from(present), convened)],
            }
        },
    },
    Identity {
        id: "units_represented",
        left: ("{} đơn vị có đại biểu", "{} units are represented"),
        relation: Relation::AtMost,
        right: ("{} đơn vị trực thuộc", "the {} units below"),
        applies: ("biết cả hai số", "both are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| {
            people(books, "roll.units_represented", |input| (input.roll.units_represented, input.roll.units))
        },
    },
    Identity {
        id: "endorsed_convened",
        left: ("{} người tán thành", "{} endorse a name"),
        relation: Relation::AtMost,
        right: ("{} người được triệu tập", "the {} convened"),
        applies: ("biết số tán thành và số triệu tập", "both are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| {
            let convened = books.input.and_then(|input| input.roll.convened);
            let Some(convened) = convened else { return Vec::new() };
            let named = books.list.iter().enumerate();
            named
                .filter_map(|(at, name)| {
                    Some(Sides::new(format!("list[{at}].endorsed"), name.endorsed?, convened))
                })
                .collect()
        },
    },
    Identity {
        id: "issued_present",
        left: ("Phát ra {} phiếu", "{} ballots were issued"),
        relation: Relation::AtMost,
        right: ("{} người có mặt", "the {} present"),
        applies: (
            "biết cả hai số, và phiếu không gửi qua bưu điện",
            "both are told, and ballots do not come by post",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "issued", |input| (input.issued, present(books, input))),
    },
    Identity {
        id: "issued_entitled",
        left: ("Phát ra {} phiếu", "{} ballots were issued"),
        relation: Relation::AtMost,
        right: ("{} người có quyền bầu", "the {} who may vote"),
        applies: (
            "biết số phát ra và số triệu tập hoặc số cử tri",
            "the ballots and those convened or registered are told",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "issued", |input| (input.issued, entitled(input))),
    },
    Identity {
        id: "returned_issued",
        left: ("Thu về {} phiếu", "{} ballots came back"),
        relation: Relation::AtMost,
        right: ("{} phiếu phát ra", "went out ({})"),
        applies: ("biết cả hai số", "both are told"),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| {
            let mut sides = people(books, "returned", |input| (input.returned, input.issued));
            for Sides { left, right, shown, .. } in &mut sides {
                let (vi, en) =
                    (format!("Thu về {left} phiếu"), format!("{left} ballots came back of {right} issued"));
                *shown = Some(Words::new(vi, en));
            }
            sides
        },
    },
    Identity {
        id: "returned_present",
        left: ("Thu về {} phiếu", "{} ballots came back"),
        relation: Relation::AtMost,
        right: ("{} người có mặt", "the {} present"),
        applies: (
            "biết cả hai số, và phiếu không gửi qua bưu điện",
            "both are told, and ballots do not come by post",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "returned", |input| (input.returned, present(books, input))),
    },
    Identity {
        id: "returned_entitled",
        left: ("Thu về {} phiếu", "{} ballots came back"),
        relation: Relation::AtMost,
        right: ("{} người có quyền bầu", "the {} who may vote"),
        applies: (
            "biết số thu về và số triệu tập hoặc số cử tri",
            "the ballots and those convened or registered are told",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::People,
        sides: |books| people(books, "returned", |input| (input.returned, entitled(input))),
    },
    Identity {
        id: "votes_valid",
        left: ("Số phiếu bầu {}", "{} votes for one name"),
        relation: Relation::AtMost,
        right: ("{} phiếu hợp lệ", "the {} valid ballots"),
        applies: ("biết số phiếu hợp lệ", "valid ballots are told"),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| rows(books, |received, valid| Some((received.yes, valid))),
    },
    Identity {
        id: "row_above_valid",
        left: ("Các ô của một người cộng lại {}", "the boxes of one name come to {}"),
        relation: Relation::AtMost,
        right: ("{} phiếu hợp lệ", "the {} valid ballots"),
        applies: ("biết số phiếu hợp lệ và nhiều hơn một ô", "valid ballots and more than one box are told"),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            rows(books, |received, valid| {
                let sum = received.told();
                // A single box is compared above.
                (sum > received.yes && received.yes <= valid).then_some((sum, valid))
            })
        },
    },
    Identity {
        id: "row_below_valid",
        left: ("Các ô của một người cộng lại {}", "the boxes of one name come to {}"),
        relation: Relation::AtLeast,
        right: ("{} phiếu hợp lệ", "the {} valid ballots"),
        applies: (
            "biết mọi ô của mẫu phiếu, kể cả dòng không tính",
            "every box of the form is told, rows not counted among them",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| rows(books, |received, valid| Some((received.whole()?, valid))),
    },
    Identity {
        id: "box_of_the_form",
        left: ("{} phiếu ghi ở một ô", "{} ballots in a box"),
        relation: Relation::AtMost,
        right: ("{} vì mẫu phiếu không có ô đó", "the {} that a form without that box can have"),
        applies: (
            "phiếu đồng ý, không đồng ý: không có ô không có ý kiến; phiếu gạch tên: không có dòng bỏ trống",
            "agree or disagree has no box to abstain in, and a name that is struck or not leaves no row open",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let setting = books.setting;
            let missing = |told: crate::input::RowVotes| match setting.form {
                Form::AgreeDisagree => told.abstain,
                Form::StrikeOut if setting.may_be_against() => sum_told(told.abstain, told.uncounted),
                Form::StrikeOut => sum_told(told.no, sum_told(told.abstain, told.uncounted)),
                _ => None,
            };
            let told = rows_told(books);
            told.filter_map(|(place, told)| Some(Sides::new(place, missing(told)?, 0u64))).collect()
        },
    },
    Identity {
        id: "abstentions_valid",
        left: ("{} phiếu trắng", "{} abstentions"),
        relation: Relation::AtMost,
        right: ("{} phiếu hợp lệ", "the {} valid ballots"),
        applies: ("biết cả hai số", "both are told"),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let told = books.totals.and_then(|totals| totals.abstentions).zip(books.tally.valid);
            told.map(|(out, valid)| Sides::new(format!("{}.abstentions", books.place), out, valid))
                .into_iter()
                .collect()
        },
    },
    Identity {
        id: "blank_is_invalid",
        left: ("{} phiếu trắng ghi là hợp lệ", "{} valid ballots that choose nobody"),
        relation: Relation::AtMost,
        right: ("{}: ở đây phiếu không bầu ai không hợp lệ", "{}, for here such a ballot is invalid"),
        applies: (
            "phiếu gạch tên hoặc đánh dấu, mà phiếu không bầu ai không hợp lệ",
            "names are struck or ticked, and a ballot that chooses nobody is invalid",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let told = books.totals.and_then(|totals| totals.abstentions);
            let told = told.filter(|_| books.setting.chooses() && books.setting.has_no_abstentions());
            told.map(|out| Sides::new(format!("{}.abstentions", books.place), out, 0u64))
                .into_iter()
                .collect()
        },
    },
    Identity {
        id: "votes_choosing",
        left: ("Số phiếu bầu {}", "{} votes for one name"),
        relation: Relation::AtMost,
        right: ("{} phiếu hợp lệ có bầu người", "the {} valid ballots that choose somebody"),
        applies: ("biết số phiếu hợp lệ và số phiếu trắng", "valid ballots and abstentions are told"),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let Some(out) = books.tally.abstained.filter(|out| *out > 0) else { return Vec::new() };
            rows(books, |received, valid| {
                (received.yes <= valid && out <= valid).then_some((received.yes, valid.saturating_sub(out)))
            })
        },
    },
    Identity {
        id: "one_name_whole",
        left: ("Đồng ý, không đồng ý và phiếu trắng cộng lại {}", "for, against and abstentions come to {}"),
        relation: Relation::Equal,
        right: ("{} phiếu hợp lệ", "the {} valid ballots"),
        applies: (
            "danh sách một người, biết các ô và số phiếu trắng",
            "one name, its boxes and the abstentions are told",
        ),
        source: ARITHMETIC,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let (Some(totals), Some(valid), [one]) = (books.totals, books.tally.valid, &*books.tally.names)
            else {
                return Vec::new();
            };
            let Some((no, out)) = one.no.zip(totals.abstentions) else { return Vec::new() };
            let is_row = totals.votes.values().any(|votes| matches!(votes, Votes::Rows(_)));
            let fits = one.told() <= valid && u128::from(out) <= valid && one.yes <= valid - u128::from(out);
            if !is_row || !fits {
                return Vec::new();
            }
            vec![Sides::new(format!("{}.abstentions", books.place), one.yes + no + u128::from(out), valid)]
        },
    },
    Identity {
        id: "votes_most",
        left: ("Tổng số phiếu bầu {}", "{} votes in all"),
        relation: Relation::AtMost,
        right: (
            "{}: mỗi phiếu hợp lệ bầu không quá số lượng",
            "the {} that valid ballots can give, each no more names than seats",
        ),
        applies: (
            "biết số phiếu hợp lệ; không phải lấy phiếu tín nhiệm",
            "valid ballots are told; not a confidence vote",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let Some(valid) = books.tally.valid.filter(|_| books.setting.form != Form::ThreeGrade) else {
                return Vec::new();
            };
            let choosing = valid.saturating_sub(books.tally.abstained.unwrap_or(0));
            vec![Sides::new(format!("{}.votes", books.place), cast(books), choosing * each_chooses(books))]
        },
    },
    Identity {
        id: "votes_least",
        left: ("Tổng số phiếu bầu {}", "{} votes in all"),
        relation: Relation::AtLeast,
        right: (
            "{} phiếu hợp lệ có bầu người: mỗi phiếu bầu ít nhất một người",
            "the {} valid ballots that choose, each at least one name",
        ),
        applies: (
            "phiếu gạch tên hoặc đánh dấu; phiếu không bầu ai không hợp lệ, hoặc biết số phiếu trắng",
            "names are struck or ticked; a ballot that chooses nobody is invalid, or abstentions are told",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let Some((valid, out)) = books.tally.valid.zip(books.tally.abstained) else { return Vec::new() };
            if !books.setting.chooses() || books.setting.may_be_against() || rows_told(books).next().is_some()
            {
                return Vec::new();
            }
            vec![Sides::new(format!("{}.votes", books.place), cast(books), valid.saturating_sub(out))]
        },
    },
    Identity {
        id: "reason_of_the_form",
        left: ("{} phiếu không hợp lệ vì một lý do", "{} ballots invalid for a reason"),
        relation: Relation::AtMost,
        right: ("{}: phiếu này không thể có lý do đó", "the {} that such a ballot can have for it"),
        applies: (
            "lý do do chính dấu trên phiếu cho thấy",
            "the reason is one that the marks themselves show",
        ),
        source: VALID_RULE,
        stops: Stops::Totals,
        scope: Scope::Totals,
        sides: |books| {
            let told = books.totals.and_then(|totals| totals.invalid.as_ref()).into_iter().flatten();
            let cannot = |reason: &str| !books.setting.can_show(reason);
            told.filter(|(reason, _)| cannot(reason))
                .map(|(reason, count)| Sides::new(format!("{}.invalid.{reason}", books.place), *count, 0u64))
                .collect()
        },
    },
    Identity {
        id: "ballots_returned",
        left: ("Hợp lệ và không hợp lệ {}", "{} valid and invalid ballots"),
        relation: Relation::Equal,
        right: ("{} phiếu thu về", "{} returned"),
        applies: ("biết đủ ba số", "all three are told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| match books.tally.invalid_known {
            true => papers(books, |input| input.returned),
            false => Vec::new(),
        },
    },
    Identity {
        id: "valid_returned",
        left: ("Hợp lệ {}", "{} valid ballots"),
        relation: Relation::AtMost,
        right: ("{} phiếu thu về", "the {} returned"),
        applies: ("biết cả hai số, không biết số không hợp lệ", "both are told, and invalid ballots are not"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| match books.tally.invalid_known {
            true => Vec::new(),
            false => papers(books, |input| input.returned),
        },
    },
    Identity {
        id: "ballots_issued",
        left: ("Hợp lệ và không hợp lệ {}", "{} valid and invalid ballots"),
        relation: Relation::AtMost,
        right: ("{} phiếu phát ra", "the {} issued"),
        applies: ("không biết số thu về", "ballots returned are not told"),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| papers(books, |input| unless_returned(input, input.issued)),
    },
    Identity {
        id: "ballots_present",
        left: ("Hợp lệ và không hợp lệ {}", "{} valid and invalid ballots"),
        relation: Relation::AtMost,
        right: ("{} người có mặt", "the {} present"),
        applies: (
            "không biết số thu về, và phiếu không gửi qua bưu điện",
            "ballots returned are not told, and ballots do not come by post",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| papers(books, |input| unless_returned(input, present(books, input))),
    },
    Identity {
        id: "ballots_entitled",
        left: ("Hợp lệ và không hợp lệ {}", "{} valid and invalid ballots"),
        relation: Relation::AtMost,
        right: ("{} người có quyền bầu", "the {} who may vote"),
        applies: ("không biết số thu về", "ballots returned are not told"),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| papers(books, |input| unless_returned(input, entitled(input))),
    },
    Identity {
        id: "votes_ballots",
        left: ("Số phiếu bầu {}", "{} votes for one name"),
        relation: Relation::AtMost,
        right: ("{} phiếu có thể có", "the {} ballots there can be"),
        applies: (
            "không biết số phiếu hợp lệ; lấy số nhỏ nhất trong phiếu thu về, phát ra, người có mặt, người có quyền bầu",
            "valid ballots are not told; the least of those returned, issued, present and entitled",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| {
            let Some(most) = most_ballots(books) else { return Vec::new() };
            let each = books.list.iter().zip(&books.tally.names);
            each.map(|(name, received)| {
                Sides::new(format!("{}.votes.{}", books.place, name.id), received.told(), most)
            })
            .collect()
        },
    },
    Identity {
        id: "all_votes_ballots",
        left: ("Tổng số phiếu bầu {}", "{} votes in all"),
        relation: Relation::AtMost,
        right: ("{} mà các phiếu có thể bầu", "the {} that so many ballots can give"),
        applies: (
            "không biết số phiếu hợp lệ; không phải lấy phiếu tín nhiệm",
            "valid ballots are not told; not a confidence vote",
        ),
        source: ONE_BALLOT_EACH,
        stops: Stops::Count,
        scope: Scope::Box,
        sides: |books| {
            let most = most_ballots(books).filter(|_| books.setting.form != Form::ThreeGrade);
            let Some(most) = most else { return Vec::new() };
            vec![Sides::new(format!("{}.votes", books.place), cast(books), most * each_chooses(books))]
        },
    },
    Identity {
        id: "valid_base",
        left: ("Hợp lệ {} phiếu", "{} valid ballots"),
        relation: Relation::AtMost,
        right: ("{} người trong cơ sở tính quá bán", "the {} whose majority it is"),
        applies: (
            "quá bán tính trên số được triệu tập, và biết số phiếu hợp lệ",
            "the majority is of those convened, and valid ballots are told",
        ),
        source: BASE_RULE,
        stops: Stops::Count,
        scope: Scope::Base,
        sides: |books| match (books.bases, books.tally.valid_papers) {
            (Some([(Base::Convened, base), _]), Some(valid)) => vec![Sides::new(books.place, valid, base)],
            _ => Vec::new(),
        },
    },
    Identity {
        id: "share_of_all",
        left: ("Số phiếu bầu {}", "{} votes for one name"),
        relation: Relation::AtMost,
        right: (
            "{} là cơ sở tính tỷ lệ: không ai quá 100 %",
            "the {} that shares are of: nobody has above 100 %",
        ),
        applies: ("không biết số phiếu hợp lệ", "valid ballots are not told"),
        source: ARITHMETIC,
        stops: Stops::Count,
        scope: Scope::Base,
        sides: |books| {
            let Some(bases) = books.bases.filter(|_| books.tally.valid.is_none()) else { return Vec::new() };
            let least = bases.map(|(_, value)| value).into_iter().min().unwrap_or(0);
            let each = books.list.iter().zip(&books.tally.names);
            each.map(|(name, received)| {
                Sides::new(format!("{}.votes.{}", books.place, name.id), received.yes, least)
            })
            .collect()
        },
    },
    Identity {
        id: "counts_agree",
        left: ("Một lần kiểm ghi {}", "one count has {}"),
        relation: Relation::Equal,
        right: ("lần kiểm khác ghi {}", "{} of another"),
        applies: (
            "có nhiều lần kiểm: từng xấp, từng số liệu; không ghi cũng là khác",
            "there are several counts: every field of every stack, one that is not told among them",
        ),
        source: ("Daihoi, sổ tay kiểm phiếu", "Daihoi, counting handbook"),
        stops: Stops::Settlement,
        scope: Scope::Counts,
        sides: |_| Vec::new(),
    },
];

/// Two numbers of the roll or of the ballots, where both are known.
fn people(books: &Books, place: &str, pick: impl Fn(&Input) -> (Option<u64>, Option<u64>)) -> Vec<Sides> {
    let told = books.input.and_then(|input| {
        let (left, right) = pick(input);
        left.zip(right)
    });
    told.map(|(left, right)| Sides::new(place, left, right)).into_iter().collect()
}

/// The number present, where each of them gets a ballot.
fn present(books: &Books, input: &Input) -> Option<u64> {
    let by_post = books.pack.says.ballot.by_post.as_ref().is_some_and(|rule| rule.value);
    input.roll.present.filter(|_| !by_post)
}

fn entitled(input: &Input) -> Option<u64> {
    input.roll.registered.or(input.roll.convened)
}

fn unless_returned(input: &Input, other: Option<u64>) -> Option<u64> {
    other.filter(|_| input.returned.is_none())
}

/// The most ballots that a box can hold, where the number of valid ballots is unknown.
fn most_ballots(books: &Books) -> Option<u128> {
    let input = books.input.filter(|_| books.tally.valid.is_none())?;
    let limits = [input.returned, input.issued, present(books, input), entitled(input)];
    limits.into_iter().flatten().min().map(u128::from)
}

/// Valid and invalid ballots beside another number.
fn papers(books: &Books, other: impl Fn(&Input) -> Option<u64>) -> Vec<Sides> {
    let told = books.input.and_then(other).zip(books.tally.valid_papers);
    let Some((other, valid)) = told else { return Vec::new() };
    let invalid = books.tally.invalid_sum();
    let counted = u128::from(valid) + u128::from(invalid);
    let shown = books.tally.invalid_known.then(|| {
        Words::new(
            format!("Hợp lệ {valid} + không hợp lệ {invalid} = {counted}"),
            format!("{valid} valid + {invalid} invalid = {counted} ballots"),
        )
    });
    vec![Sides { shown, ..Sides::new(books.place, counted, other) }]
}

/// Compares each candidate with the number of valid ballots, where it is known.
fn rows(books: &Books, pick: impl Fn(&Received, u128) -> Option<(u128, u128)>) -> Vec<Sides> {
    let Some(valid) = books.tally.valid else { return Vec::new() };
    let each = books.list.iter().zip(&books.tally.names);
    each.filter_map(|(name, received)| {
        let (left, right) = pick(received, valid)?;
        Some(Sides::new(format!("{}.votes.{}", books.place, name.id), left, right))
    })
    .collect()
}

/// The boxes of each name as they were given.
fn rows_told<'a>(books: &'a Books) -> impl Iterator<Item = (String, crate::input::RowVotes)> + 'a {
    let told = books.totals.map(|totals| &totals.votes).into_iter().flatten();
    told.filter_map(|(id, votes)| match votes {
        Votes::Rows(told) => Some((format!("{}.votes.{id}", books.place), *told)),
        Votes::For(_) => None,
    })
}

fn sum_told(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    one.map_or(other, |one| Some(one.saturating_add(other.unwrap_or(0))))
}

fn cast(books: &Books) -> u128 {
    books.tally.names.iter().map(|received| received.yes).sum()
}

/// The most names that one ballot may choose.
fn each_chooses(books: &Books) -> u128 {
    u128::from(books.setting.seats.min(books.setting.names as u64))
}

impl Received {
    /// The sum of the known boxes.
    pub fn told(&self) -> u128 {
        let more = [self.no, self.abstain, self.uncounted];
        self.yes + more.into_iter().flatten().sum::<u128>()
    }

    /// The sum of all boxes, if every box is known.
    fn whole(&self) -> Option<u128> {
        Some(self.yes + self.no? + self.abstain? + self.uncounted?)
    }
}

impl Setting<'_> {
    /// Whether a ballot marks the chosen names only and has no box against the others.
    pub(crate) fn chooses(&self) -> bool {
        matches!(self.form, Form::StrikeOut | Form::Tick)
    }

    /// Whether striking the only name is a valid vote against it.
    pub(crate) fn may_be_against(&self) -> bool {
        let struck = self.rules.one_name_struck.as_ref().map(|struck| struck.value);
        self.names == 1 && self.form == Form::StrikeOut && struck == Some(OneStruck::Against)
    }

    /// Whether no valid ballot can be one that says nothing.
    pub(crate) fn has_no_abstentions(&self) -> bool {
        match (self.form, self.names) {
            (Form::YesNoAbstain | Form::ThreeGrade, 1) => false,
            (Form::StrikeOut, 1) => true,
            (_, 1) => self.rules.one_name_unmarked.value == Blank::Invalid,
            _ => self.rules.nobody_chosen.value == Blank::Invalid,
        }
    }

    /// Whether a valid ballot can have a row that is not counted.
    pub(crate) fn may_leave_row(&self) -> bool {
        match self.names {
            1 => self.rules.one_name_unmarked.value != Blank::Invalid,
            _ => {
                self.rules.unclear_row.value == UnclearRow::RowVoid
                    || self.rules.nobody_chosen.value != Blank::Invalid
            }
        }
    }

    /// Whether the marks of such a ballot can make it invalid for this reason. The reasons of the pack are
    /// always possible.
    pub(crate) fn can_show(&self, reason: &str) -> bool {
        let strikes_one = self.names == 1 && self.form == Form::StrikeOut;
        match reason {
            "too_many" => self.form != Form::ThreeGrade && self.names as u64 > self.seats,
            "nobody_chosen" if strikes_one => !self.may_be_against(),
            "nobody_chosen" => {
                self.chooses() && self.names > 1 && self.rules.nobody_chosen.value == Blank::Invalid
            }
            "one_name_unclear" => self.names == 1 && !strikes_one,
            "unclear_row" => {
                !self.chooses() && self.names > 1 && self.rules.unclear_row.value == UnclearRow::BallotInvalid
            }
            _ => true,
        }
    }
}

impl Identity {
    fn is_broken(&self, sides: &Sides) -> bool {
        match self.relation {
            Relation::Equal => sides.left != sides.right,
            Relation::AtMost => sides.left > sides.right,
            Relation::AtLeast => sides.left < sides.right,
        }
    }

    fn fault(&self, sides: Sides) -> Fault {
        let fill = |text: &str, number: u128| text.replace("{}", &decimal(number, sides.digits));
        let left = sides
            .shown
            .clone()
            .unwrap_or_else(|| Words::new(fill(self.left.0, sides.left), fill(self.left.1, sides.left)));
        let right = Words::new(fill(self.right.0, sides.right), fill(self.right.1, sides.right));
        let (vi, en) = match self.relation {
            Relation::Equal => ("không khớp", " do not add up to"),
            Relation::AtMost => ("nhiều hơn", ", more than"),
            Relation::AtLeast => ("ít hơn", ", fewer than"),
        };
        let (then_vi, then_en) = match self.stops {
            Stops::Count => {
                (": dừng kiểm phiếu, báo cáo đoàn chủ tịch", ": the count stops, tell the presidium")
            }
            Stops::Totals | Stops::Settlement => ("", ""),
        };
        Fault::new(
            sides.place,
            format!("{}, {vi} {}{then_vi}.", left.vi, right.vi),
            format!("{}{en} {}{then_en}", left.en, right.en),
        )
    }
}

/// Every broken identity of a scope, in the order of the table.
fn violations(scope: Scope, books: &Books) -> impl Iterator<Item = (&'static Identity, Sides)> {
    IDENTITIES.iter().filter(move |identity| identity.scope == scope).flat_map(move |identity| {
        let broken = (identity.sides)(books).into_iter().filter(|sides| identity.is_broken(sides));
        broken.map(move |sides| (identity, sides)).collect::<Vec<_>>()
    })
}

/// Stops at the first identity of a scope that the books break.
///
/// # Errors
/// The identity with both of its numbers, and the place to mend.
pub fn check(scope: Scope, books: &Books) -> Result<(), Fault> {
    match violations(scope, books).next() {
        Some((identity, sides)) => Err(identity.fault(sides)),
        None => Ok(()),
    }
}

/// The ids of all broken identities of an input, in the order of the table. Of several counts, the first is
/// checked, and whether they agree.
///
/// # Errors
/// Input that cannot be read as ballots or totals.
pub fn broken(pack: &Pack, input: &Input) -> Result<Vec<&'static str>, Fault> {
    let form = ballot::form(pack, input)?;
    let setting =
        Setting { rules: &pack.says.ballot, form, names: input.list.len(), seats: input.election.seats };
    let (mut tally, mut differ) = (Tally::default(), false);
    if let Some(papers) = &input.ballots {
        tally = ballot::count_papers(pack, &setting, &input.list, papers, "ballots")?;
    } else if let Some(totals) = &input.totals {
        tally = ballot::read_totals(pack, &setting, &input.list, totals, "totals")?;
    } else if let Some(counts) = &input.counts {
        let compared = several::compare(pack, &setting, &input.list, counts)?;
        (tally, differ) = (compared.tally, !compared.differences.is_empty());
    }
    (tally.issued, tally.returned) = (input.issued, input.returned);
    let bases = base::of(pack, &input.election, &input.roll, &tally).and_then(|found| {
        let percent_of = crate::count::percent_base(pack, input, &tally, &found)?;
        Ok([(found.kind, found.value), percent_of])
    });
    let books = Books::of(pack, &setting, input, &tally, bases.ok());
    let mut ids: Vec<&'static str> = [Scope::People, Scope::Totals, Scope::Box, Scope::Base]
        .into_iter()
        .flat_map(|scope| violations(scope, &books))
        .map(|(identity, _)| identity.id)
        .chain(differ.then_some("counts_agree"))
        .collect();
    ids.dedup();
    Ok(ids)
}
