//! The base of the majority: the number of which a candidate needs more than half. Cơ sở tính quá bán.
//!
//! This rule is often misread. In the Party the base is not the ballots but all who were **convened**, less
//! the cases in the article. Invalid or unreturned ballots do not reduce it, and a person absent without an
//! accepted reason still counts.

use crate::ballot::Tally;
use crate::fault::Fault;
use crate::input::{Election, Roll};
use crate::ratio::Fraction;
use crate::rules::{Base, Citation, Pack};

/// The base of one count, in persons or ballots (or their weights).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The kind of base.
    pub kind: Base,
    /// Its number, in the units of the tally.
    pub value: u128,
    /// The rules that gave it.
    pub citations: Vec<Citation>,
}

/// The base by the pack, from the roll or from the ballots.
pub fn of(pack: &Pack, election: &Election, roll: &Roll, tally: &Tally) -> Result<Found, Fault> {
    let rule = pack.base(election.electorate);
    let electorate = match election.electorate {
        crate::rules::Electorate::Members => "base.members",
        crate::rules::Electorate::Delegates => "base.delegates",
        crate::rules::Electorate::Committee => "base.committee",
    };
    let mut citations = vec![Citation::of(electorate, &rule.source, rule.read)];
    let value = value(rule.value, pack, election, roll, tally, &mut citations)
        .map_err(|fault| fault.by(rule.source.to_string()))?;
    if value == 0 {
        return Err(Fault::new("roll", "Cơ sở tính quá bán bằng 0.", "the base of the majority is 0")
            .by(rule.source.to_string()));
    }
    Ok(Found { kind: rule.value, value, citations })
}

/// The value of any base, where it can be known.
pub fn value(
    kind: Base,
    pack: &Pack,
    election: &Election,
    roll: &Roll,
    tally: &Tally,
    citations: &mut Vec<Citation>,
) -> Result<u128, Fault> {
    let scale = tally.scale();
    let persons = |count: Option<u64>, place: &str, vi: &str, en: &str| match count {
        _ if scale != 1 => Err(Fault::new(
            "ballots",
            "Phiếu có trọng số thì không tính quá bán trên số người được.",
            "weighted ballots cannot be measured against a number of persons",
        )),
        Some(count) => Ok(u128::from(count)),
        None => Err(Fault::new(
            place,
            format!("Thiếu {vi}: không có số này thì không tính được quá bán."),
            format!("{en} is missing: without it there is no majority to reach"),
        )),
    };
    match kind {
        Base::Convened => {
            let convened =
                persons(roll.convened, "roll.convened", "số được triệu tập", "the number convened")?;
            let excluded = u128::from(excluded(pack, election, roll, citations)?);
            convened.checked_sub(excluded).ok_or_else(|| {
                Fault::new(
                    "roll.excluded",
                    format!("Số được trừ ({excluded}) lớn hơn số được triệu tập ({convened})."),
                    format!("more are taken out ({excluded}) than were convened ({convened})"),
                )
            })
        }
        Base::Present => persons(roll.present, "roll.present", "số có mặt", "the number present"),
        Base::Registered => {
            let registered = roll.registered.or(roll.convened);
            persons(registered, "roll.registered", "số cử tri", "the number of registered voters")
        }
        Base::Issued => persons(tally.issued, "issued", "số phiếu phát ra", "the number of ballots issued"),
        Base::Returned => {
            let returned = tally.returned();
            persons(returned, "returned", "số phiếu thu về", "the number of ballots returned")
        }
        Base::Valid => tally.valid.ok_or_else(|| missing_valid("totals.valid")),
        Base::ValidMinusAbstentions => {
            let valid = tally.valid.ok_or_else(|| missing_valid("totals.valid"))?;
            let abstained = tally.abstained.ok_or_else(|| {
                Fault::new(
                    "totals.abstentions",
                    "Thiếu số phiếu trắng: bộ quy tắc không tính chúng vào cơ sở.",
                    "the number of abstentions is missing: the rules leave them out of the base",
                )
            })?;
            Ok(valid.saturating_sub(abstained))
        }
    }
}

fn missing_valid(place: &str) -> Fault {
    Fault::new(
        place,
        "Thiếu số phiếu hợp lệ: không có số này thì không tính được quá bán.",
        "the number of valid ballots is missing: without it there is no majority to reach",
    )
}

/// The number taken out of those convened, by each exclusion of the pack.
fn excluded(
    pack: &Pack,
    election: &Election,
    roll: &Roll,
    citations: &mut Vec<Citation>,
) -> Result<u64, Fault> {
    let mut sum = 0u64;
    for (at, told) in roll.excluded.iter().enumerate() {
        let place = format!("roll.excluded[{at}]");
        let exclusion = pack.exclusion_of(election.electorate, &told.reason).ok_or_else(|| {
            let ids: Vec<_> =
                pack.exclusions(election.electorate).map(|exclusion| exclusion.id.as_str()).collect();
            let ids = if ids.is_empty() { "–".to_owned() } else { ids.join(", ") };
            Fault::new(
                format!("{place}.reason"),
                format!("“{}” không phải trường hợp được trừ; bộ quy tắc chỉ có: {ids}.", told.reason),
                format!("\"{}\" is not an exclusion of the pack, which has: {ids}", told.reason),
            )
        })?;
        if told.present > told.count {
            return Err(Fault::new(
                format!("{place}.present"),
                "Số có mặt lớn hơn số người thuộc trường hợp này.",
                "more of them are present than there are",
            ));
        }
        let back = if exclusion.back_if_present { told.present } else { 0 };
        sum = sum.checked_add(told.count - back).ok_or_else(|| crate::input::too_large(&place))?;
        citations.push(Citation::of(
            format!("exclusion.{}", exclusion.id),
            &exclusion.source,
            exclusion.read,
        ));
    }
    Ok(sum)
}

/// The votes that a candidate needs: the least number above the share of the base, or from the share itself if
/// not `strict`.
pub fn needed(fraction: Fraction, strict: bool, base: u128) -> u128 {
    fraction.least(base, strict)
}
