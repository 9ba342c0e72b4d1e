//! Badges and text entered at the door, and the line that answers them. Bàn điểm danh.
//!
//! Whether the record accepts or refuses a badge, the desk stays on the same page: a line with the name above
//! an empty box, ready for the next badge.

use std::sync::Arc;

use congress::floor::{Command, Event};
use congress::{Event as Happened, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::{Lang, RefusalText};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::Hall;
use crate::act;
use crate::app::App;
use crate::clock;
use crate::form::Fields;
use crate::pages::roll::{badge_code, line, typed_code};
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// Digits printed on a badge below its square code: enough to distinguish the people of one roll.
const PRINTED: usize = 8;

/// Digits of the full number of a person.
const WHOLE: usize = 32;

/// Badges allowed in one scan: a scanner that sends no end character leaves several codes in a row.
pub(super) const MOST_BADGES: usize = 100;

/// The content of a badge.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Badge {
    /// The full number, as in the square code.
    Whole(PersonId),
    /// The first digits of the number, typed by hand.
    Start(String),
    /// The prefix of our badges with too few digits after it.
    Broken(String),
}

/// The badges in a text, in their order, without repeats. Spaces, dashes, capitals and text before the codes
/// are ignored; a scanner that sends no end character leaves several codes in a row. Empty if the text is a
/// search.
pub(crate) fn badges(text: &str) -> Vec<Badge> {
    let compact: String = text.to_uppercase().chars().filter(|sign| sign.is_alphanumeric()).collect();
    let mut badges = Vec::new();
    // One more than the limit shows that there are too many.
    for (at, part) in compact.split("DHB").enumerate().take(MOST_BADGES + 2) {
        let digits = &part[..part.bytes().take(WHOLE).take_while(u8::is_ascii_hexdigit).count()];
        let badge = match digits.len() {
            _ if at == 0 => continue,
            WHOLE => Uuid::parse_str(digits).ok().map(|number| Badge::Whole(PersonId(number))),
            PRINTED.. => Some(Badge::Start(digits.to_owned())),
            _ if compact.starts_with("DHB") || !badges.is_empty() => Some(Badge::Broken(digits.to_owned())),
            _ => None,
        };
        badges.extend(badge.filter(|badge| !badges.contains(badge)));
    }
    let is_typed = (PRINTED..=WHOLE).contains(&compact.len())
        && compact.bytes().all(|sign| sign.is_ascii_hexdigit())
        && compact.bytes().any(|sign| sign.is_ascii_digit());
    if badges.is_empty() && is_typed {
        badges.push(Badge::Start(compact));
    }
    badges
}

impl Badge {
    /// The holder of a badge. The holder of a full number is returned even if they are not on this roll,
    /// because the rules then refuse them with a reason.
    pub(super) fn holder(&self, app: &App, hall: &Hall) -> Option<PersonId> {
        let start = match self {
            Badge::Whole(person) => return Some(*person),
            Badge::Start(start) => start,
            Badge::Broken(_) => return None,
        };
        app.read(|state, _| {
            let mut fitting =
                hall.roll(state).iter().filter(|called| badge_code(called.person)[4..].starts_with(start));
            match (fitting.next(), fitting.next()) {
                (Some(called), None) => Some(called.person),
                _ => None,
            }
        })
    }

    /// As many of the digits as a badge prints.
    fn printed(&self) -> String {
        let digits = match self {
            Badge::Whole(person) => return typed_code(*person),
            Badge::Start(digits) | Badge::Broken(digits) => digits,
        };
        let (first, second) = digits.split_at(digits.len().min(4));
        format!("{first} {}", &second[..second.len().min(4)]).trim().to_owned()
    }

    /// The line for a badge without a holder on this roll.
    pub(super) fn unknown(&self, lang: Lang) -> Line {
        let key = if matches!(self, Badge::Broken(_)) { "floor-badge-broken" } else { "floor-badge-unknown" };
        let words = lang.text(key);
        Line { who: self.printed(), kept: words.clone(), words, is_taken: false, is_out: false }
    }
}

/// A line at the door.
pub(crate) struct Line {
    /// The name, distinguished from namesakes on the roll; the digits of the badge if the name may not be
    /// shown.
    pub who: String,
    pub words: String,
    /// The same text for a browser to keep: without names.
    pub kept: String,
    /// Whether the record accepted it.
    pub is_taken: bool,
    pub is_out: bool,
}

impl Line {
    /// A line with a text of its own.
    pub(super) fn of_words(words: String) -> Line {
        Line { who: String::new(), kept: words.clone(), words, is_taken: false, is_out: false }
    }
}

/// The number of an act of the door: of the form, the person and the place, however long its name is.
fn number_of(form: Uuid, person: PersonId, place: &str) -> Uuid {
    let mut digest = Sha256::new();
    digest.update(form.as_bytes());
    digest.update(person.0.as_bytes());
    digest.update(place.as_bytes());
    act::number_of(digest)
}

/// Submits one act of the door about one person; a refusal becomes a line. The number of the act is made from
/// the form, the person and the place, so that a form sent again for another person is another act.
pub(super) async fn take(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    fields: &Fields,
    hall: &Hall,
    (person, command): (PersonId, Command),
) -> Result<Option<Line>, Reply> {
    let act = number_of(fields.act()?, person, fields.raw("place"));
    let own = fields.under(act);
    let form = format!("{}/floor", hall.path);
    match act::submit(app, info, viewer, &form, &own, congress::Command::Floor(command)).await {
        Ok(_) => Ok(None),
        Err(Reply::Refused(refused)) => {
            Ok(Some(refused_line(app, hall, person, &refused.text, info.lang).await?))
        }
        Err(other) => Err(other),
    }
}

/// The person of a refusal, its text, and since when they are in. The name of a person who is not on the roll
/// is not shown.
async fn refused_line(
    app: &App,
    hall: &Hall,
    person: PersonId,
    text: &RefusalText,
    lang: Lang,
) -> Result<Line, Reply> {
    let called = line(app, &hall.head(), person, lang)?;
    let who = called.map_or_else(|| typed_code(person), |called| called.told());
    let is_in = app.read(|state, _| hall.floor(state).is_some_and(|floor| floor.is_in(person)));
    let since = if is_in { in_since(app, hall, person).await? } else { None };
    let since =
        since.map(|at| lang.fill("floor-in-since", &[("time", moment(at, clock::day_of(app.now())).into())]));
    let rule = text.rule.as_ref().map(|rule| format!("({rule})"));
    let parts = [Some(text.what.clone()), since, rule, Some(text.way_on.clone())];
    let words = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ok(Line { who, kept: words.clone(), words, is_taken: false, is_out: false })
}

/// When a person who is in checked in, from the record.
async fn in_since(app: &App, hall: &Hall, person: PersonId) -> Result<Option<Timestamp>, Reply> {
    let entries = app.history(&hall.unit).await?;
    let came = |event: &Happened| matches!(event, Happened::Floor(Event::CheckedIn { cycle, person: who, .. }) if *cycle == hall.cycle && *who == person);
    Ok(entries.iter().rev().find(|entry| entry.events.iter().any(came)).map(|entry| entry.at))
}

/// The time of a moment, with the day unless it is today.
fn moment(at: Timestamp, today: Date) -> String {
    if clock::day_of(at) == today { clock::hour(at) } else { clock::written(at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "DHB-5A4EEB6D0123456789ABCDEF01234567";

    fn whole(digits: &str) -> Badge {
        Badge::Whole(PersonId(Uuid::parse_str(digits).expect("a number")))
    }

    #[test]
    fn a_badge_is_read_however_a_scanner_writes_it() {
        let one = vec![whole("5A4EEB6D0123456789ABCDEF01234567")];
        for text in [
            CODE,
            &CODE.to_lowercase(),
            " DHB 5A4E EB6D 0123 4567 89AB CDEF 0123 4567 ",
            "dhb-5a4eeb6d-0123-4567-89ab-cdef01234567",
            "DHB5A4EEB6D0123456789ABCDEF01234567",
            // Text that was in the box before it, and the same badge held before the scanner too long.
            &format!("nguyen van{CODE}"),
            &format!("{CODE}{CODE}\n"),
        ] {
            assert_eq!(badges(text), one, "{text}");
        }
        let many: String = (0..50_000).map(|number| format!("DHB{number:032X}")).collect();
        assert_eq!(badges(&many).len(), MOST_BADGES + 1, "too many are not all read");
        let other = "DHB-DEADBEEF0000000000000000000000DD";
        let two = vec![one[0].clone(), whole("DEADBEEF0000000000000000000000DD")];
        assert_eq!(badges(&format!("{CODE}{other}")), two, "two with nothing between them");
        assert_eq!(badges(&format!("{CODE} {other}")), two);
        let start = |digits: &str| vec![Badge::Start(digits.to_owned())];
        for text in ["5A4E EB6D", "5a4eeb6d", "5A4E-EB6D", "DHB-5A4E EB6D"] {
            assert_eq!(badges(text), start("5A4EEB6D"), "{text}");
        }
        assert_eq!(badges("DHB-5A4"), vec![Badge::Broken("5A4".into())]);
        assert_eq!(badges(&format!("{CODE}DHB-12")).len(), 2, "the second did not come through whole");
        for text in ["nguyen van", "Bế Đắc Ca", "an", "deadbeef", "", "12", "Đỗ Hà Bắc"] {
            assert_eq!(badges(text), Vec::new(), "{text}");
        }
    }
}
