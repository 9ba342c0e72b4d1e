//! A pack as text, so that a person can compare it with the decision. In bộ quy tắc.

use serde::Serialize;

use super::pack::Pack;
use super::rule::{Read, Rule, Tell};
use crate::fault::Words;

/// One value of a pack in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Said {
    /// Its name in the pack: `ballot.with_surplus`.
    pub rule: String,
    /// Its label.
    pub name: Words,
    /// Its value in words.
    pub value: Words,
    /// The document.
    pub document: String,
    /// The article.
    pub article: String,
    /// How much of it was read.
    pub read: Read,
    /// The pack that brought it.
    pub pack: String,
}

impl Said {
    /// A value under its name.
    pub(super) fn of<T: Tell>(rule: &str, name: Words, said: &Rule<T>) -> Said {
        Said {
            rule: rule.to_owned(),
            name,
            value: said.value.tell(),
            document: said.source.document.clone(),
            article: said.source.article.clone(),
            read: said.read,
            pack: said.pack.clone(),
        }
    }
}

impl Pack {
    /// All values of the pack, in words.
    pub fn said(&self) -> Vec<Said> {
        let mut said = self.says.said();
        let more = |rule: String, name: Words, value: Words, source: &super::Source, read: Read| Said {
            rule,
            name,
            value,
            document: source.document.clone(),
            article: source.article.clone(),
            read,
            pack: self.id.clone(),
        };
        for majority in &self.majority {
            let Words { vi, en } = majority.fraction.tell();
            let value = if majority.strict {
                Words::new(format!("quá {vi}"), format!("more than {en}"))
            } else {
                Words::new(format!("từ {vi} trở lên"), format!("at least {en}"))
            };
            let round = majority.from_round;
            said.push(more(
                format!("majority.{round}"),
                Words::new(
                    format!("Tỷ lệ trúng cử từ lần bầu thứ {round}"),
                    format!("Majority from round {round}"),
                ),
                value,
                &majority.source,
                majority.read,
            ));
        }
        for exclusion in &self.exclusion {
            let back = match exclusion.back_if_present {
                true => Words::new("; có mặt thì vẫn tính", "; back in the base if present"),
                false => Words::default(),
            };
            let (name, proof) = (&exclusion.name, &exclusion.proof);
            said.push(more(
                format!("exclusion.{}", exclusion.id),
                Words::new("Trừ khỏi cơ sở tính", "Taken out of the base"),
                Words::new(
                    format!("{} (căn cứ: {}{})", name.vi, proof.vi, back.vi),
                    format!("{} (proof: {}{})", name.en, proof.en, back.en),
                ),
                &exclusion.source,
                exclusion.read,
            ));
        }
        for entry in &self.entry {
            let round = entry.from_round;
            let value = match (entry.more_than, entry.best) {
                (Some(share), _) => Words::new(
                    format!("quá {share} ở lần trước"),
                    format!("more than {share} in the round before"),
                ),
                (None, Some(best)) => {
                    Words::new(format!("{best} người cao phiếu nhất"), format!("the {best} best"))
                }
                (None, None) => Words::new("tất cả người chưa trúng cử", "all not yet elected"),
            };
            said.push(more(
                format!("entry.{round}"),
                Words::new(format!("Vào lần bầu thứ {round}"), format!("Who enters round {round}")),
                value,
                &entry.source,
                entry.read,
            ));
        }
        for body in &self.body {
            let decides = body.decided_by.tell();
            let value = match body.further_below {
                Some(share) => Words::new(
                    format!("chỉ bầu tiếp khi chưa đủ {share} số ghế: {}", decides.vi),
                    format!(
                        "a further round only where fewer than {share} of the seats are filled: {}",
                        decides.en
                    ),
                ),
                None => decides,
            };
            said.push(more(
                format!("body.{}", body.id),
                Words::new(
                    format!("Bầu tiếp: {}", body.name.vi),
                    format!("Further rounds: {}", body.name.en),
                ),
                value,
                &body.source,
                body.read,
            ));
        }
        for reason in &self.invalid {
            said.push(more(
                format!("invalid.{}", reason.id),
                Words::new("Phiếu không hợp lệ", "Invalid ballot"),
                reason.name.clone(),
                &reason.source,
                reason.read,
            ));
        }
        for (at, item) in self.order.iter().enumerate() {
            let title = Words::new(
                format!("Thứ tự bầu cử, mục {}", at + 1),
                format!("Order of elections, line {}", at + 1),
            );
            said.push(more(item.rule(), title, item.tell(&self.order), &item.source, item.read));
            said.extend(item.optional.as_ref().map(|optional| {
                more(
                    format!("{}.optional", item.rule()),
                    Words::new("Có thể không bầu", "May be left out"),
                    item.name.clone(),
                    &optional.source,
                    optional.read,
                )
            }));
            let Some(fallback) = &item.fallback else { continue };
            let (name, then) = (&item.name, fallback.electorate.tell());
            said.push(more(
                format!("{}.fallback", item.rule()),
                Words::new("Bầu không được thì", "Where nobody is elected"),
                Words::new(format!("{}: {}", name.vi, then.vi), format!("{}: {}", name.en, then.en)),
                &fallback.source,
                fallback.read,
            ));
        }
        said
    }
}
