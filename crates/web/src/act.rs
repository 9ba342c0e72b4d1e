//! From a form to the record and back. Gửi một việc vào sổ.

use std::sync::Arc;

use congress::permits::Act;
use congress::{Actor, Command, PersonId, Refusal, State, UnitKey};
use labels::RefusalText;
use ledger::{Receipt, Submission, SubmitError};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::app::{self, App};
use crate::form::Fields;
use crate::log::Notice;
use crate::mentions;
use crate::page::Page;
use crate::reply::{Refused, Reply, decoded, refusal_rows};
use crate::viewer::{RequestInfo, Viewer};

/// The number of an act that follows from what was hashed: the same form, or the same words, give the same act.
pub(crate) fn number_of(hashed: Sha256) -> Uuid {
    let digest: [u8; 32] = hashed.finalize().into();
    uuid::Builder::from_random_bytes(std::array::from_fn(|at| digest[at])).into_uuid()
}

/// The number of one act of a form that comes to several, by its place.
pub(crate) fn number_of_part(form: Uuid, at: usize) -> Uuid {
    number_of(Sha256::new_with_prefix(form.as_bytes()).chain_update((at as u64).to_le_bytes()))
}

/// Submits an act to the writer and waits until it is recorded. A refusal becomes a page that keeps what was
/// typed; if the viewer may not see the unit, the answer is *not found*.
pub(crate) async fn submit(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    form: &str,
    fields: &Fields,
    command: Command,
) -> Result<Receipt, Reply> {
    submit_as(app, info, viewer, (form, fields), viewer.actor(), command).await
}

/// The same for a person who identified themselves at the viewer's screen: that person is the actor, the
/// viewer gets the page.
pub(crate) async fn submit_as(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    (form, fields): (&str, &Fields),
    actor: Actor,
    command: Command,
) -> Result<Receipt, Reply> {
    // The form is opened again to be changed: nothing is recorded of it.
    if fields.again() {
        let text = RefusalText {
            what: info.lang.text("form-gone"),
            rule: None,
            way_on: info.lang.text("form-gone-next"),
        };
        return Err(match refused_as(app, info, viewer, text, Vec::new(), (form, fields)) {
            Reply::Refused(form) => Reply::OpenedAgain(form),
            other => other,
        });
    }
    let act = fields.act()?;
    if let Some(text) = fields.too_long(info.lang)
        && !app.has(act).await?
    {
        return Err(Reply::Faulty { text });
    }
    // What is in the record already is answered as such, however late the form comes again.
    if let Some(text) = outdated(info, viewer, fields, &command)
        && !app.has(act).await?
    {
        return Err(refused_as(app, info, viewer, text, Vec::new(), (form, fields)));
    }
    let command = mentions::referring(app, command).await?;
    let said = said(app, viewer, fields);
    let submission = Submission { act, actor, at: None, command };
    match app.ledger.submit_said(submission, said).answer().await {
        Ok(receipt) => {
            tracing::info!(%act, seq = receipt.seq, "recorded");
            Ok(receipt)
        }
        // The browser kept a form, and it was filled in again: the record has the first version, not this
        // one.
        Err(SubmitError::Used { seq }) => Err(recorded(app, info, viewer, seq)),
        Err(SubmitError::Refused(refusal)) => {
            app.defences.log.note(Notice::Refused { by: viewer.actor(), rule: refusal.key() });
            Err(refused(app, info, viewer, &refusal, (form, fields)))
        }
        Err(error) => Err(Reply::from(error)),
    }
}

/// Whether the record surely does not have the act of a form with this answer. A commit whose sync failed may be in the record all
/// the same: what was stored for the act then stays, because the record may speak of it.
pub(crate) fn is_surely_refused(answer: &Reply) -> bool {
    matches!(
        answer,
        Reply::Refused(_)
            | Reply::OpenedAgain(_)
            | Reply::Faulty { .. }
            | Reply::AlreadyRecorded { .. }
            | Reply::NotFound
            | Reply::CsrfMismatch
    )
}

/// The answer to a form for which the names of people were taken into the vault. They are forgotten if the record surely does not
/// have the act; otherwise they stay, and names without an act are removed when the folder is opened.
pub(crate) fn without_names(app: &App, people: &[PersonId], answer: Reply) -> Reply {
    if is_surely_refused(&answer)
        && let Err(error) = app.vault.forget(people)
    {
        return error.into();
    }
    answer
}

/// The refusal page, which keeps what was typed. If the viewer may not see the unit, the answer is *not
/// found*.
pub(crate) fn refused(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    refusal: &Refusal,
    (form, fields): (&str, &Fields),
) -> Reply {
    if tells_of_others(refusal) {
        return Reply::NotFound;
    }
    let (text, rows) = app.read(|state, _| {
        let name = |key: &congress::UnitKey| app::name_for(state, viewer, key);
        (info.lang.refusal(refusal, &name), refusal_rows(refusal, info.lang, &name))
    });
    refused_as(app, info, viewer, text, rows, (form, fields))
}

fn refused_as(
    app: &App,
    info: &RequestInfo,
    viewer: &Viewer,
    text: RefusalText,
    rows: Vec<(String, RefusalText)>,
    (form, fields): (&str, &Fields),
) -> Reply {
    let page = app.read(|state, _| {
        let title = info.lang.text("refusal-title");
        match unit_of(&info.here).filter(|unit| sees_bar(state, viewer, unit)) {
            Some(unit) => Page::of_unit(state, info, viewer, &unit, title),
            None => Page::of(state, info, viewer, title),
        }
    });
    let refused = Refused { page, text, rows, form: form.to_owned(), typed: fields.typed() };
    Reply::Refused(Box::new(refused))
}

/// The unit that an address is about.
fn unit_of(address: &str) -> Option<UnitKey> {
    let rest = address.strip_prefix("/units/")?;
    let key = rest.split(['/', '?']).next()?;
    String::from_utf8(decoded(key)).ok()?.parse().ok()
}

/// Whether the viewer may see the bar of a unit's congress, as on its own pages.
fn sees_bar(state: &State, viewer: &Viewer, unit: &UnitKey) -> bool {
    let unit = state.units.find(unit);
    unit.is_some_and(|unit| [Act::Look, Act::WatchScreen].iter().any(|act| viewer.may(state, *act, unit)))
}

/// Why a form is not recorded as it stands: it was drawn in another cycle or on another day, and would be recorded in
/// the wrong one.
fn outdated(info: &RequestInfo, viewer: &Viewer, fields: &Fields, command: &Command) -> Option<RefusalText> {
    let meant = fields.meant()?;
    let cycle = command.cycle()?;
    let day = vietnamese::short_date;
    let (key, values) = if meant.cycle != cycle {
        ("form-other-cycle", [("meant", meant.cycle.into()), ("now", cycle.into())])
    } else if meant.opened != viewer.today {
        ("form-other-day", [("meant", day(meant.opened).into()), ("now", day(viewer.today).into())])
    } else {
        return None;
    };
    let what = info.lang.fill(key, &values);
    Some(RefusalText { what, rule: None, way_on: info.lang.text(&format!("{key}-next")) })
}

/// Whether a refusal, or one of its rows, is about a unit that the viewer may not see.
pub(crate) fn tells_of_others(refusal: &Refusal) -> bool {
    has_row(refusal, &|reason| {
        matches!(reason, Refusal::Permits(congress::permits::Refusal::NotPermitted { .. }))
    })
}

/// Whether a refusal, or the reason of one of its rows, is of a kind.
pub(crate) fn has_row(refusal: &Refusal, is: &dyn Fn(&Refusal) -> bool) -> bool {
    match refusal {
        Refusal::Rows(rows) => rows.iter().any(|row| has_row(&row.reason, is)),
        refusal => is(refusal),
    }
}

/// The digest of a form's content. A form sent twice has the same digest; a form filled in again has another.
fn said(app: &App, viewer: &Viewer, fields: &Fields) -> congress::Digest {
    let (who, typed) = (viewer.holder.number().to_string(), fields.typed());
    let typed = typed.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
    app.vault.digest_of_words([who.as_str()].into_iter().chain(typed))
}

/// The act that used this number: when it was recorded, and what it says about units that the viewer may see.
fn recorded(app: &App, info: &RequestInfo, viewer: &Viewer, seq: u64) -> Reply {
    let Ok(entry) = app.ledger.entry(seq) else { return Reply::AlreadyRecorded { told: None } };
    let told = app.read(|state, _| {
        let name = |key: &congress::UnitKey| app::name_for(state, viewer, key);
        let mut told = Vec::new();
        for event in &entry.events {
            for unit in event.units() {
                let may = state.units.find(unit).is_some_and(|unit| viewer.may(state, Act::Look, unit));
                if may {
                    let lines = event.line(unit);
                    let words = lines.iter().map(|line| info.lang.history(line, &name));
                    told.extend(words.map(|words| format!("{}: {words}", name(unit))));
                }
            }
        }
        told.truncate(5);
        told.join("; ")
    });
    let at = crate::clock::written(entry.at);
    Reply::AlreadyRecorded { told: Some((seq, at, told)) }
}
