//! The reasons to refuse a request. Lý do không nhận.

use super::MOST_UNITS;
use crate::fault::Fault;
use crate::ratio::{Fraction, MOST};

/// One fault of a request, with the numbers that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Missing { key: &'static str },
    StepsWithoutMethod,
    MinimaExceed { needed: u128, seats: u64 },
    MaximaFallShort { most: u128, seats: u64 },
    NoWeight { rest: u64 },
    StepsDiffer { seats: u64, by_steps: u64 },
    UnknownUnit { id: String },
    RepeatedKey { key: String },
    NotAFraction { found: String },
    AppointedAboveCap { appointed: u64, most: u128, cap: Fraction, house: u64 },
    NoUnits,
    TooManyUnits { n: usize },
    EmptyId,
    RepeatedId { id: String },
    NotACount,
    MinAboveMax { min: u64, max: u64 },
    MaxBelowFixed { max: u64, before: u64 },
    StepsNotRising,
    TooManyInAll,
    WeightTwice,
}

impl Case {
    /// The fault at a place, in both languages.
    pub(super) fn at(self, place: impl Into<String>) -> Fault {
        let (vi, en) = match self {
            Case::Missing { key } => (format!("Thiếu “{key}”."), format!("\"{key}\" is missing")),
            Case::StepsWithoutMethod => (
                "Bậc thang chỉ dùng với phương pháp steps.".to_owned(),
                "steps belong to the method steps only".to_owned(),
            ),
            Case::MinimaExceed { needed, seats } => (
                format!("Số tối thiểu, cố định và ưu tiên cộng lại là {needed}, nhiều hơn {seats} đại biểu."),
                format!("minima, fixed seats and bonuses come to {needed}, more than the {seats} seats"),
            ),
            Case::MaximaFallShort { most, seats } => (
                format!(
                    "Số tối đa chỉ nhận được {most} trong {seats} đại biểu; tăng số tối đa hoặc giảm tổng số."
                ),
                format!("the maxima can take only {most} of {seats} seats; raise them or lower the seats"),
            ),
            Case::NoWeight { rest } => (
                format!(
                    "Còn {rest} đại biểu phân bổ theo số lượng mà không đơn vị nào có đảng viên, hội viên."
                ),
                format!("{rest} seats are left to be given by weight, and no unit has any"),
            ),
            Case::StepsDiffer { seats, by_steps } => (
                format!("Theo bậc thang là {by_steps} đại biểu, không phải {seats}."),
                format!("the steps come to {by_steps} seats, not {seats}"),
            ),
            Case::UnknownUnit { id } => {
                (format!("Không có đơn vị “{id}”."), format!("there is no unit \"{id}\""))
            }
            Case::RepeatedKey { key } => (format!("“{key}” có hai lần."), format!("\"{key}\" stands twice")),
            Case::NotAFraction { found } => (
                format!("“{found}” không phải phân số dạng 5/100."),
                format!("\"{found}\" is not a fraction such as 5/100"),
            ),
            Case::AppointedAboveCap { appointed, most, cap, house } => (
                format!("Chỉ định {appointed}, quá {most} ({cap} của {house} đại biểu)."),
                format!("{appointed} appointed are above {most} ({cap} of {house} seats)"),
            ),
            Case::NoUnits => ("Chưa có đơn vị nào.".to_owned(), "there is no unit".to_owned()),
            Case::TooManyUnits { n } => (
                format!("{n} đơn vị, nhiều nhất là {MOST_UNITS}."),
                format!("{n} units, at most {MOST_UNITS} are taken"),
            ),
            Case::EmptyId => ("Mã đơn vị để trống.".to_owned(), "the id is empty".to_owned()),
            Case::RepeatedId { id } => {
                (format!("Mã “{id}” có hai lần."), format!("the id \"{id}\" stands twice"))
            }
            Case::NotACount => (
                format!("Phải là số nguyên từ 0 đến {MOST}."),
                format!("it must be a whole number from 0 to {MOST}"),
            ),
            Case::MinAboveMax { min, max } => (
                format!("Tối thiểu {min} lớn hơn tối đa {max}."),
                format!("the minimum {min} is above the maximum {max}"),
            ),
            Case::MaxBelowFixed { max, before } => (
                format!("Tối đa {max} nhỏ hơn số cố định và ưu tiên là {before}."),
                format!("the maximum {max} is below the fixed seats and bonus of {before}"),
            ),
            Case::StepsNotRising => {
                ("Các bậc phải tăng dần, không trùng.".to_owned(), "steps must rise, none twice".to_owned())
            }
            Case::TooManyInAll => {
                (format!("Cộng lại lớn hơn {MOST}."), format!("it comes to more than {MOST} in all"))
            }
            Case::WeightTwice => (
                "Cần đúng một trong hai: weight hoặc members.".to_owned(),
                "give exactly one of weight and members".to_owned(),
            ),
        };
        Fault::new(place, vi, en)
    }
}
