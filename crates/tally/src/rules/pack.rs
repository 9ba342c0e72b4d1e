//! A whole pack. Một bộ quy tắc.

use serde::{Deserialize, Serialize};

use super::choice::{
    Alternates, Base, Blank, ConvertedBy, Decides, Electorate, Form, NewNames, OneStruck, OpenBaseOf, Order,
    PartStruck, Ruler, TieStep, UnclearRow, Uncontested, Whole,
};
use super::order::{self, ElectionItem};
use super::rule::{Read, Rule, Source, Tell};
use super::show::Said;
use crate::apportionment::Method;
use crate::fault::Words;
use crate::ratio::{Fraction, Rounding};

/// The type of a value in a whole pack: required or optional.
macro_rules! stands {
    (must $type:ty) => { Rule<$type> };
    (may $type:ty) => { Option<Rule<$type>> };
}

/// From a draft, where every value is optional, to a whole pack.
macro_rules! settle {
    (must $rule:expr, $name:expr) => {
        $rule.ok_or($name)?
    };
    (may $rule:expr, $name:expr) => {
        $rule
    };
}

macro_rules! said {
    (must $rule:expr, $name:expr, $vi:literal, $en:literal, $into:expr) => {
        $into.push(Said::of($name, Words::new($vi, $en), &$rule));
    };
    (may $rule:expr, $name:expr, $vi:literal, $en:literal, $into:expr) => {
        $into.extend($rule.as_ref().map(|rule| Said::of($name, Words::new($vi, $en), rule)));
    };
}

/// One table for all values of a pack: the key in the file, the type, whether the value is required, the name
/// in both languages. Reading, extending, checking and printing all follow from it.
macro_rules! sections {
    ($( $(#[$about:meta])* $section:ident $Section:ident {
        $( $(#[$says:meta])* $need:ident $field:ident: $type:ty, $vi:literal, $en:literal; )*
    } )*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $Section { $( $(#[$says])* pub $field: stands!($need $type), )* }
        )*

        /// The sections as in a file: every value may be left to the pack that it extends.
        #[derive(Clone, Debug, Default)]
        pub(super) struct Draft { $( pub(super) $section: drafts::$Section, )* }

        pub(super) mod drafts {
            use super::*;
            $(
                #[derive(Clone, Debug, Default, Deserialize)]
                #[serde(deny_unknown_fields, default)]
                pub(in super::super) struct $Section { $( pub(in super::super) $field: Option<Rule<$type>>, )* }
            )*
        }

        impl Draft {
            /// Says of every value which pack brought it.
            pub(super) fn stamp(&mut self, pack: &str, text: &str) {
                $( $( if let Some(rule) = &mut self.$section.$field { rule.stamp(pack, text); } )* )*
            }

            /// Values missing from this draft come from the pack that it extends.
            pub(super) fn over(self, parent: Draft) -> Draft {
                Draft { $( $section: drafts::$Section {
                    $( $field: self.$section.$field.or(parent.$section.$field), )*
                }, )* }
            }

            /// The whole sections, or the first required value that is missing.
            pub(super) fn settle(self) -> Result<Sections, &'static str> {
                Ok(Sections { $( $section: $Section {
                    $( $field: settle!($need self.$section.$field,
                        concat!(stringify!($section), ".", stringify!($field))), )*
                }, )* })
            }
        }

        /// The values of a pack, section by section.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Sections { $( $(#[$about])* pub $section: $Section, )* }

        impl Sections {
            /// Every value that is said, in the order of this table.
            pub(super) fn said(&self) -> Vec<Said> {
                let mut said = Vec::new();
                $( $( said!($need self.$section.$field,
                    concat!(stringify!($section), ".", stringify!($field)), $vi, $en, said); )* )*
                said
            }
        }
    };
}

sections! {
    /// The course of a congress and of its elections.
    course Course {
        /// Whether the body above approves the plan of a congress before it opens.
        may plan_approved: bool, "Kế hoạch đại hội phải được cấp trên duyệt", "The plan of a congress is approved by the body above";
        /// Whether tellers attend the assembly and are not candidates.
        may tellers_apart: bool, "Người kiểm phiếu dự họp và không có tên trong danh sách bầu", "Tellers attend the assembly and are not candidates";
        /// The preparatory session, at the levels that hold one.
        may preparatory: Preparatory, "Phiên trù bị", "Preparatory session";
        /// Whether the assembly elects the organs of the congress by open vote.
        may organs_voted: bool, "Các cơ quan của đại hội do đại hội biểu quyết bầu", "The organs of the congress are elected by open vote";
        /// Whether the assembly decides on the number of seats, within the guidance from above.
        may number_voted: bool, "Số lượng cần bầu do đại hội biểu quyết theo hướng dẫn của cấp trên", "The number of seats is voted, within the guidance from above";
        /// Whether the steps of an election follow each other in the order of the rules.
        may steps: bool, "Các bước của một cuộc bầu theo thứ tự của quy chế", "The steps of an election follow the order of the rules";
        /// Whether names are put forward and withdrawn until the assembly closes the list.
        may nominating: bool, "Ứng cử, đề cử, rút tên cho đến khi chốt danh sách", "Names are put forward and withdrawn until the list is closed";
        /// Whether the tellers hand out one ballot to each voter and count those returned.
        may ballots: bool, "Ban kiểm phiếu phát cho mỗi người bầu một phiếu và đếm số phiếu thu về", "The tellers hand out one ballot to each voter and count those returned";
        /// Whether the steps of voting are those of the article.
        may voting: bool, "Phát phiếu, bỏ phiếu và thu phiếu", "Handing out, casting and collecting ballots";
        /// Whether a result is found as the article says.
        may result: bool, "Cách tính kết quả bầu cử", "Finding the result";
        /// Whether the body above may annul an election or not recognise an elected person.
        may annulment: bool, "Cấp trên được hủy kết quả bầu cử, không công nhận người trúng cử", "The body above may annul an election or not recognise an elected person";
        /// Whether offices are filled between congresses.
        may by_election: bool, "Bầu bổ sung giữa hai kỳ đại hội", "Offices are filled between congresses";
        /// Whether the first session of a new committee has a convenor who leads it until its chair is elected.
        may first_session: bool, "Phiên họp đầu tiên có người triệu tập, điều hành đến khi bầu xong người đứng đầu", "The first session has a convenor until its chair is elected";
    }
    /// The base of the majority, by who votes.
    base Bases {
        /// The base where members vote.
        must members: Base, "Cơ sở tính quá bán ở đại hội đảng viên, hội viên", "Base of the majority where members vote";
        /// The base of votes by raised card, which are not ballots; those present where the pack does not
        /// say.
        may members_open: OpenBase, "Cơ sở tính quá bán khi biểu quyết ở đại hội đảng viên", "Base of the majority of an open vote of members";
        /// The same where delegates vote by raised card.
        may delegates_open: OpenBase, "Cơ sở tính quá bán khi biểu quyết ở đại hội đại biểu", "Base of the majority of an open vote of delegates";
        /// The base where delegates vote.
        must delegates: Base, "Cơ sở tính quá bán ở đại hội đại biểu", "Base of the majority where delegates vote";
        /// The base where a committee votes.
        must committee: Base, "Cơ sở tính quá bán ở hội nghị ban chấp hành", "Base of the majority where a committee votes";
    }
    /// The quorum.
    quorum Quorum {
        /// As a share of those convened.
        may present: Fraction, "Tỷ lệ có mặt ít nhất so với số được triệu tập", "Least share of those convened who are present";
        /// As a share of those convened that must be exceeded.
        may present_more_than: Fraction, "Tỷ lệ có mặt phải hơn, so với số được triệu tập", "Share of those convened that must be exceeded by those present";
        /// As a share of the units below.
        may units: Fraction, "Tỷ lệ đơn vị trực thuộc có đại biểu ít nhất", "Least share of the units below that are represented";
    }
    /// The turnout that makes the poll valid.
    turnout Turnout {
        /// More than this share of the registered voters.
        may more_than: Fraction, "Tỷ lệ cử tri đi bầu phải hơn", "Share of registered voters that must be exceeded";
        /// How often the poll is repeated after too low a turnout.
        may repeats: u64, "Số lần bầu lại nếu không đủ tỷ lệ", "Repeated for want of turnout";
    }
    /// The ballot paper, and when it is valid (decision table 1.5.5).
    ballot Ballots {
        /// With more names than seats.
        must with_surplus: Form, "Phiếu khi danh sách có số dư", "Form of a list with surplus";
        /// With as many names as seats, two or more.
        must without_surplus: Form, "Phiếu khi danh sách không có số dư", "Form of a list without surplus";
        /// With one name.
        must one_name: Form, "Phiếu khi danh sách chỉ có một người", "Form of a list of one name";
        /// Other forms that the pack allows.
        may also: Vec<Form>, "Mẫu phiếu khác được dùng", "Other forms allowed";
        /// No name chosen on a list of several names.
        must nobody_chosen: Blank, "Phiếu không bầu ai", "A ballot that chooses nobody";
        /// A row with both boxes or none, among several names.
        must unclear_row: UnclearRow, "Dòng đánh dấu cả hai ô hoặc bỏ trống", "A row with both boxes or none";
        /// The only name left without a mark.
        must one_name_unmarked: Blank, "Danh sách một người, phiếu không đánh dấu", "One name, left unmarked";
        /// The only name struck through, where names are struck.
        may one_name_struck: OneStruck, "Danh sách một người, phiếu gạch tên", "One name, struck through";
        /// A line through part of a name; doubtful where the pack does not say.
        may part_struck: PartStruck, "Chỉ gạch một phần họ tên", "A line through part of a name";
        /// Who rules on a doubtful ballot.
        must ruled_by: Ruler, "Người kết luận phiếu có nghi vấn", "Who rules on a doubtful ballot";
        /// Whether ballots may have weights.
        may weighted: bool, "Phiếu có trọng số", "Ballots have weights";
        /// Whether ballots may come by post, from people who are not present.
        may by_post: bool, "Phiếu được gửi qua bưu điện", "Ballots may come by post";
    }
    /// The number of names on the list, and the persons allowed on it.
    list Listing {
        /// The least surplus of names over seats, as a share of the seats.
        may surplus_least: Fraction, "Số dư ít nhất", "Surplus, at least";
        /// The aim of the convening committee, lower bound.
        may surplus_from: Fraction, "Số dư cấp ủy chuẩn bị, từ", "Surplus prepared, from";
        /// The aim of the convening committee, upper bound.
        may surplus_to: Fraction, "Số dư cấp ủy chuẩn bị, đến", "Surplus prepared, to";
        /// The largest surplus.
        may surplus_most: Fraction, "Số dư tối đa", "Surplus, at most";
        /// The rounding of a maximum between two whole numbers.
        may most_rounding: Whole, "Số dư tối đa lẻ thì", "A maximum between two whole numbers";
        /// The rounding of a minimum between two whole numbers.
        may least_rounding: Whole, "Số dư tối thiểu lẻ thì", "A minimum between two whole numbers";
        /// Small bodies have a number of their own.
        may small: Small, "Số dư tối đa khi số lượng cần bầu nhỏ", "Surplus of small bodies";
        /// Endorsement that a nomination from the floor, or of oneself, must exceed, of those attending.
        may endorsement: Fraction, "Tỷ lệ tán thành phải vượt đối với người ứng cử, được đề cử tại chỗ", "Endorsement that a name from the floor must exceed";
        /// Whether a person may nominate themselves.
        may self_nomination: bool, "Được tự ứng cử", "One may stand oneself";
        /// Whether members of the convening committee may nominate, or be nominated, outside its list.
        may outside_committee_list: bool, "Ủy viên cấp ủy triệu tập được đề cử, nhận đề cử ngoài danh sách", "Members of the convening committee may nominate or stand outside its list";
        /// A candidate who is not a delegate needs a dossier.
        may dossier: Dossier, "Hồ sơ của người ứng cử, được đề cử mà không phải đại biểu", "Dossier of somebody who stands and was not called";
        /// Whether an opinion poll on names from the floor cuts a list above the largest surplus.
        may poll: bool, "Danh sách quá số dư tối đa thì lấy phiếu xin ý kiến về người ứng cử, được đề cử tại chỗ", "A list above the largest surplus is cut by an opinion poll on the names from the floor";
        /// Whether such a list is cut by the votes in the poll, the fewest first.
        may cut_by_votes: bool, "Rút danh sách theo phiếu xin ý kiến, từ người ít phiếu nhất", "Such a list is cut by the poll, from the fewest votes up";
        /// Whether the presidium appoints the counters of such a poll from the secretariat.
        may poll_by_secretariat: bool, "Phiếu xin ý kiến do tổ kiểm phiếu lấy từ Đoàn Thư ký kiểm", "Such a poll is counted by a team from the secretariat";
        /// The order of the names on the ballot.
        must order: Order, "Thứ tự tên trên phiếu", "Order of names on the ballot";
    }
    /// The rules for seating.
    seats Seats {
        /// How a tie at the last seat is broken, step by step.
        must tie: Vec<TieStep>, "Bằng phiếu ở vị trí cuối", "A tie at the last seat";
        /// The last step for a tie that all of these leave.
        may still_tied: TieStep, "Vẫn bằng phiếu thì", "A tie that is still left";
        /// Whether the new vote among the tied needs a majority.
        may re_vote_needs_majority: bool, "Bầu lại giữa những người bằng phiếu phải quá bán", "The new vote among the tied needs a majority";
        /// Whether seats may stay empty.
        must shortfall: bool, "Được bầu thiếu", "Seats may stay empty";
        /// No more names than seats.
        must uncontested: Uncontested, "Không có số dư thì", "No more names than seats";
        /// From this many members on, a branch elects a committee; with fewer it elects its secretary only.
        may committee_from: u64, "Chi bộ bầu cấp ủy khi có từ (đảng viên)", "A branch elects a committee from (members)";
        /// Whether the elected must accept.
        may acceptance: bool, "Người trúng cử phải nhận", "The elected must accept";
        /// Whether seats may be kept for a class of candidates.
        may reserved: bool, "Được dành ghế cho một nhóm ứng cử viên", "Seats may be kept for a class of candidates";
        /// The source of alternates.
        may alternates: Alternates, "Đại biểu dự khuyết", "Alternates";
    }
    /// The procedure when seats stay empty.
    rounds Rounds {
        /// Who decides on a further round.
        must decided_by: Decides, "Bầu tiếp do ai quyết định", "Who decides on a further round";
        /// Rounds there may be, the first included.
        may most: u64, "Số lần bầu tối đa", "Rounds at most";
        /// Whether it starts again from the first round when the last round left seats empty.
        may restart: bool, "Hết số lần thì bầu lại từ đầu", "Starts again after the last round";
        /// Whether names may be added.
        may new_names: NewNames, "Bổ sung danh sách khi bầu tiếp", "New names in a further round";
    }
    /// The delegates of a congress, and their numbers by unit.
    delegates Delegation {
        /// With fewer members a grassroots organisation holds a congress of members, with this many or more
        /// one of delegates.
        may members_below: u64, "Đảng bộ cơ sở có dưới số đảng viên này thì đại hội đảng viên", "A grassroots organisation with fewer members holds a members' congress";
        /// The number of delegates that a congress of a level may have.
        may sizes: Vec<CongressSize>, "Số lượng đại biểu dự đại hội", "Size of a congress";
        /// Working days before the opening by which its day, the number of delegates and their allocation are announced.
        may notice_working_days: u64, "Thông báo trước ngày khai mạc ít nhất (ngày làm việc)", "Announced before the opening by (working days)";
        /// The largest share of the convened that may be appointed.
        may appointed_most: Fraction, "Tỷ lệ đại biểu chỉ định tối đa", "Appointed delegates, at most";
        /// How the seats that are neither fixed by unit nor a bonus are given by members.
        may method: Method, "Cách chia theo số đảng viên", "What is given by members is given";
        /// A fixed number of members for each delegate, in place of the method.
        may quotient: Quotient, "Số đảng viên cho một đại biểu", "Members for one delegate";
        /// Whether the unit above sets the number of its delegates that a congress elects, without a vote.
        may number_allocated: bool, "Số đại biểu bầu đi dự đại hội cấp trên do cấp trên phân bổ, không biểu quyết", "The number of delegates to the congress above is allocated, not voted";
        /// Whether alternates of one unit replace its delegates in a set order.
        may alternates_in_order: bool, "Đại biểu dự khuyết của một đơn vị vào thay theo thứ tự", "Alternates of a unit replace its delegates in a set order";
        /// Who decides, in a congress that has begun, that an alternate replaces an absent delegate.
        may converted_by: ConvertedBy, "Đại hội đã họp thì việc chuyển đại biểu dự khuyết thành đại biểu chính thức do ai quyết định", "Once the congress has begun, an alternate becomes a delegate by decision of";
    }
    /// The counts of a box and the stacks.
    counts Counts {
        /// Independent counts that must agree.
        may independent: u64, "Số lần kiểm độc lập phải khớp nhau", "Independent counts that must agree";
        /// A full third count when a threshold or the last seat is this close, in votes.
        may margin: u64, "Kiểm lần ba khi chênh lệch không quá (phiếu)", "A third count within (votes)";
        /// The smallest stack a desk may hand in; a smaller box is one stack.
        may stack_least: u64, "Mỗi xấp có ít nhất (phiếu)", "Ballots in a stack, at least";
        /// From this many ballots on, each desk has two tellers.
        may two_tellers_from: u64, "Mỗi bàn có hai người kiểm khi hòm phiếu có từ (phiếu)", "Two tellers at each desk from a box of (ballots)";
        /// Two desks may share one machine where the box holds fewer ballots than this.
        may one_machine_below: u64, "Hai bàn được dùng chung một máy khi hòm phiếu có dưới (phiếu)", "Two desks may share a machine below a box of (ballots)";
    }
    /// The printed form of shares.
    percent Percent {
        /// The base of percentages; where the pack does not say, the base of the majority.
        may of: Base, "Tỷ lệ tính trên", "Percentages are of";
        /// Digits behind the point.
        must digits: u64, "Số chữ số thập phân", "Digits";
        /// The treatment of the other digits.
        must rounding: Rounding, "Chữ số thừa", "Further digits";
    }
    /// The records kept, and who may object.
    records Records {
        /// Months for which the sealed ballots are kept.
        may keep_months: u64, "Lưu phiếu niêm phong (tháng)", "Sealed ballots are kept (months)";
        /// Working days in which a complaint may be filed.
        may complaint_working_days: u64, "Thời hạn khiếu nại (ngày làm việc)", "A complaint may be filed for (working days)";
        /// Whether a higher body must approve.
        may approval: bool, "Phải được cấp trên chuẩn y", "A higher body must approve";
        /// After the closing, the new committee reports its result within this time.
        may report: TimeLimit, "Báo cáo kết quả sau bế mạc trong", "The result is reported after the closing within";
        /// After the report, the higher body approves it within this time, unless there is a complaint.
        may approve: TimeLimit, "Cấp trên chuẩn y sau khi nhận báo cáo, nếu không có khiếu nại, trong", "The higher body approves after the report, unless there is a complaint, within";
    }
}

/// The preparatory session of a congress.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preparatory {
    /// The levels whose congresses hold none.
    pub except: Vec<String>,
    /// The longest duration, in minutes.
    pub minutes: u64,
}

impl Preparatory {
    /// Whether congresses of a level hold one.
    pub fn is_at(&self, level: &str) -> bool {
        self.except.iter().all(|without| without != level)
    }
}

impl Tell for Preparatory {
    fn tell(&self) -> Words {
        let (except, minutes) = (self.except.join(", "), self.minutes);
        Words::new(
            format!("trừ cấp {except}; tối đa {minutes} phút"),
            format!("except at the levels {except}; at most {minutes} minutes"),
        )
    }
}

/// The surplus of small bodies: at most `most` for `from` to `to` seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Small {
    /// From this many seats.
    pub from: u64,
    /// To this many seats.
    pub to: u64,
    /// The most names above the number of seats.
    pub most: u64,
}

impl Tell for Small {
    fn tell(&self) -> Words {
        let Small { from, to, most } = self;
        Words::new(
            format!("từ {from} đến {to} người thì tối đa {most}"),
            format!("from {from} to {to} seats at most {most}"),
        )
    }
}

/// The base of an open vote, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenBase {
    /// The base.
    pub of: OpenBaseOf,
    /// The first day on which it holds, written `2025-07-01`.
    pub since: String,
}

impl OpenBase {
    /// Whether it holds on a day, written alike.
    pub fn holds_on(&self, day: &str) -> bool {
        self.since.as_str() <= day
    }
}

impl Tell for OpenBase {
    fn tell(&self) -> Words {
        let (of, since) = (self.of.tell(), &self.since);
        Words::new(format!("{} (từ ngày {since})", of.vi), format!("{} (since {since})", of.en))
    }
}

/// The dossier of a candidate who is not a delegate, at some levels.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// The levels where it is asked for.
    pub levels: Vec<String>,
    /// A candidate who nominates themselves must submit it this many working days before the opening.
    pub working_days: u64,
}

impl Tell for Dossier {
    fn tell(&self) -> Words {
        let (days, levels) = (self.working_days, self.levels.join(", "));
        Words::new(
            format!("cấp {levels}; tự ứng cử thì nộp chậm nhất {days} ngày làm việc trước khai mạc"),
            format!("levels {levels}; by oneself {days} working days before the opening at the latest"),
        )
    }
}

/// The seats of the units below by a fixed number of members for each delegate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotient {
    /// The level of the congress.
    pub level: String,
    /// From this day on, written `2019-05-30`.
    pub since: String,
    /// The last day.
    pub until: String,
    /// Seats of every unit, regardless of its members.
    pub fixed: u64,
    /// One seat for this many members.
    pub per: u64,
    /// A remainder of this many or more gives one seat as well.
    pub remainder: u64,
}

impl Quotient {
    /// Whether it applies to a congress of a level on a day.
    pub fn is_of(&self, level: &str, day: &str) -> bool {
        self.level == level && self.since.as_str() <= day && day <= self.until.as_str()
    }

    /// The seats by members, as the steps of [`crate::apportionment::Method::Steps`] up to this many members.
    pub fn ladder(&self, most_members: u64) -> Vec<crate::apportionment::Step> {
        let seats = 1..=(most_members / self.per.max(1)).saturating_add(1);
        let from = |seats: u64| (seats - 1) * self.per + self.remainder;
        seats.map(|seats| crate::apportionment::Step { from: from(seats), seats }).collect()
    }
}

impl Tell for Quotient {
    fn tell(&self) -> Words {
        let Quotient { level, since, until, fixed, per, remainder } = self;
        Words::new(
            format!(
                "cấp {level}, từ {since} đến {until}: mỗi đơn vị {fixed}; cứ {per} đảng viên thêm 1, số dư từ {remainder} trở lên thêm 1"
            ),
            format!(
                "level {level}, {since} to {until}: {fixed} for each unit, 1 for each {per} members, 1 for a rest of {remainder} or more"
            ),
        )
    }
}

/// A time limit in working days, and the last day of its document.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeLimit {
    /// The number of working days.
    pub working_days: u64,
    /// The last day on which the document is in force, written `2025-06-30`; open where none is written.
    #[serde(default)]
    pub until: Option<String>,
}

impl Tell for TimeLimit {
    fn tell(&self) -> Words {
        let (days, until) = (self.working_days, self.until.as_deref());
        let (vi, en) = (format!("{days} ngày làm việc"), format!("{days} working days"));
        match until {
            Some(day) => Words::new(
                format!("{vi} (văn bản áp dụng đến {day}; số trong văn bản thay thế chưa đọc được)"),
                format!(
                    "{en} (of a document that held until {day}; the number in its successor was not read)"
                ),
            ),
            None => Words::new(vi, en),
        }
    }
}

/// The number of delegates that a congress may have: of a level, or of some of its units by name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CongressSize {
    /// From this day on, written `2019-05-30`; always where none is written.
    #[serde(default)]
    pub since: String,
    /// The level.
    pub level: String,
    /// The units, by words of their names; all others of the level where the list is empty.
    #[serde(default)]
    pub of: Vec<String>,
    /// The least number.
    #[serde(default)]
    pub least: u64,
    /// The most.
    pub most: u64,
}

impl CongressSize {
    /// Whether it applies to a unit of a level, by its name on a day. Diacritics in the name are ignored.
    pub fn is_of(&self, level: &str, name: &str, day: &str) -> bool {
        let name = vietnamese::fold(name);
        let is_named = |words: &String| name.contains(&vietnamese::fold(words));
        self.since.as_str() <= day
            && self.level == level
            && (self.of.is_empty() || self.of.iter().any(is_named))
    }
}

impl Tell for CongressSize {
    fn tell(&self) -> Words {
        let of = if self.of.is_empty() { String::new() } else { format!(" ({})", self.of.join(", ")) };
        let (level, least, most) = (&self.level, self.least, self.most);
        match least {
            0 => Words::new(
                format!("cấp {level}{of}: không quá {most}"),
                format!("level {level}{of}: at most {most}"),
            ),
            _ => Words::new(
                format!("cấp {level}{of}: từ {least} đến {most}"),
                format!("level {level}{of}: from {least} to {most}"),
            ),
        }
    }
}

/// The share that a name must have, from a round on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Majority {
    /// From this round on.
    pub from_round: u64,
    /// The share of the base.
    pub fraction: Fraction,
    /// More than it (`true`), or at least it.
    pub strict: bool,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// A case that takes people out of a base of those convened.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// Its id in inputs: `temporary_transfer`.
    pub id: String,
    /// The electorates to which it applies.
    pub of: Vec<Electorate>,
    /// Its name.
    pub name: Words,
    /// Its proof.
    pub proof: Words,
    /// Whether a member who comes after all counts in the base again.
    pub back_if_present: bool,
    /// Whether it reduces the base of elections only, and not that of open votes.
    #[serde(default)]
    pub elections_only: bool,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// The candidates of a further round.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// From this round on.
    pub from_round: u64,
    /// Those with more than this share of the base in the round before.
    #[serde(default)]
    pub more_than: Option<Fraction>,
    /// This many best of the round before (more, if tied).
    #[serde(default)]
    pub best: Option<u64>,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// A body that is elected by these rules, where further rounds differ between bodies.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id in inputs: `peoples_council`.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// Words by which the office names it.
    pub words: Vec<String>,
    /// A further round only where less than this share of the seats was filled; without it, wherever seats
    /// are empty.
    #[serde(default)]
    pub further_below: Option<Fraction>,
    /// Who decides on a further round.
    pub decided_by: Decides,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// A reason for an invalid ballot that only the tellers can see and no count can.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its id in inputs: `not_issued`.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// The source.
    pub source: Source,
    /// How much of the source was read.
    pub read: Read,
}

/// A whole pack: no required value is missing and no values contradict each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// The pack that it extends.
    pub extends: Option<String>,
    /// First day on which it holds, as `yyyy-mm-dd`.
    pub valid_from: String,
    /// Last day, where there is one.
    pub valid_to: Option<String>,
    /// Its values, section by section.
    pub says: Sections,
    /// The share needed, by round; the first is for round 1.
    pub majority: Vec<Majority>,
    /// The exclusions from the base, in this order.
    pub exclusion: Vec<Exclusion>,
    /// The candidates of each further round.
    pub entry: Vec<Entry>,
    /// The bodies that are elected by these rules, where further rounds differ between them.
    pub body: Vec<Body>,
    /// The reasons for an invalid ballot, apart from those that its marks show.
    pub invalid: Vec<Reason>,
    /// The offices in the order of election; empty where the body itself decides on its offices.
    pub order: Vec<ElectionItem>,
}

/// The reasons that the marks themselves show; a pack need not list them.
pub const SEEN_REASONS: [&str; 4] = ["too_many", "nobody_chosen", "one_name_unclear", "unclear_row"];

impl Pack {
    /// The base for an electorate.
    pub fn base(&self, electorate: Electorate) -> &Rule<Base> {
        match electorate {
            Electorate::Members => &self.says.base.members,
            Electorate::Delegates => &self.says.base.delegates,
            Electorate::Committee => &self.says.base.committee,
        }
    }

    /// The exclusions from the base of an electorate, in the order of the article.
    pub fn exclusions(&self, electorate: Electorate) -> impl Iterator<Item = &Exclusion> {
        self.exclusion.iter().filter(move |exclusion| exclusion.of.contains(&electorate))
    }

    /// An exclusion by its id: two electorates may have exclusions of one id, each with an article of its
    /// own.
    pub fn exclusion_of(&self, electorate: Electorate, id: &str) -> Option<&Exclusion> {
        self.exclusions(electorate).find(|exclusion| exclusion.id == id)
    }

    /// The share needed in a round.
    pub fn majority_in(&self, round: u64) -> Option<&Majority> {
        self.majority.iter().rev().find(|majority| majority.from_round <= round)
    }

    /// The candidates of a round; `None` where the pack excludes no one.
    pub fn entry_to(&self, round: u64) -> Option<&Entry> {
        self.entry.iter().rev().find(|entry| entry.from_round <= round)
    }

    /// The body of an office, by its id or by the words of the office; `None` where neither identifies it.
    pub fn body_of(&self, id: Option<&str>, office: &str) -> Option<&Body> {
        if let Some(id) = id {
            return self.body.iter().find(|body| body.id == id);
        }
        let office = vietnamese::fold(office);
        let is_named =
            |body: &&Body| body.words.iter().any(|words| office.contains(&vietnamese::fold(words)));
        let mut named = self.body.iter().filter(is_named);
        named.next().filter(|_| named.next().is_none())
    }

    /// The last step for a tie that the steps of `seats.tie` leave. A pack with steps of its own also has its
    /// own last step, and does not inherit one from the pack that it extends.
    pub fn still_tied(&self) -> Option<&Rule<TieStep>> {
        let seats = &self.says.seats;
        seats.still_tied.as_ref().filter(|rule| rule.pack == seats.tie.pack || rule.pack == self.id)
    }

    /// How a tie at the last seat is broken, to its end.
    pub fn tie_chain(&self) -> Vec<TieStep> {
        let last = self.still_tied().map(|rule| rule.value);
        self.says.seats.tie.value.iter().copied().chain(last).collect()
    }

    /// The offices in the order in which a congress fills them.
    pub fn order_followed(&self, is_direct: bool) -> impl Iterator<Item = &ElectionItem> {
        order::followed(&self.order, is_direct)
    }

    /// The form that a list gets.
    pub fn form(&self, names: usize, seats: u64) -> &Rule<Form> {
        let forms = &self.says.ballot;
        match names {
            1 => &forms.one_name,
            names if names as u64 > seats => &forms.with_surplus,
            _ => &forms.without_surplus,
        }
    }
}

/// A value with its name, for a result that cites it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The value's name in the pack: `base.members`.
    pub rule: String,
    /// The document.
    pub document: String,
    /// The article.
    pub article: String,
    /// How much of it was read.
    pub read: Read,
}

impl Citation {
    /// A citation of a source.
    pub fn of(rule: impl Into<String>, source: &Source, read: Read) -> Citation {
        Citation {
            rule: rule.into(),
            document: source.document.clone(),
            article: source.article.clone(),
            read,
        }
    }
}
