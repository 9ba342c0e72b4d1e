//! From a form to the record and back. Gửi một việc vào sổ.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};

use congress::permits::{self, accounts::Change};
use congress::{Actor, Command, PersonId, Refusal};
use ledger::{Receipt, Submission, SubmitError};
use uuid::Uuid;

use crate::answer::{Answer, Refused, refusal_rows};
use crate::form::Fields;
use crate::log::Notice;
use crate::shop::{self, Shop};
use crate::viewer::{Asked, Viewer};

/// Asks the writer for an act and waits until it is true. A refusal becomes a page that keeps what was typed; what the
/// viewer may not even see is not found.
pub(crate) async fn submit(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    form: &str,
    fields: &Fields,
    command: Command,
) -> Result<Receipt, Answer> {
    submit_as(shop, asked, viewer, (form, fields), viewer.actor(), command).await
}

/// The same for somebody who showed who they are at the viewer's screen: the act is theirs, the page the viewer's.
pub(crate) async fn submit_as(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    (form, fields): (&str, &Fields),
    actor: Actor,
    command: Command,
) -> Result<Receipt, Answer> {
    let act = fields.act()?;
    let same = shop.sent.same(act, viewer, fields);
    let submission = Submission { act, actor, at: None, command };
    match shop.ledger.submit(submission).answer().await {
        // A form of the browser's memory, filled in anew: the record has what it said before, and not this.
        Ok(receipt) if receipt.repeated && !same => Err(Answer::Recorded),
        Ok(receipt) => Ok(receipt),
        Err(SubmitError::Refused(refusal)) => {
            shop.defences.log.note(Notice::Refused { by: viewer.actor(), rule: refusal.key() });
            Err(refused(shop, asked, viewer, &refusal, (form, fields)))
        }
        Err(error) => Err(Answer::from(error)),
    }
}

/// The page of a refusal, which keeps what was typed; what the viewer may not even see is not found.
pub(crate) fn refused(
    shop: &Shop,
    asked: &Asked,
    viewer: &Viewer,
    refusal: &Refusal,
    (form, fields): (&str, &Fields),
) -> Answer {
    if tells_of_others(refusal) {
        return Answer::NotFound;
    }
    let (text, rows) = shop.ask(None, |state, _| {
        let name = |key: &congress::UnitKey| shop::name_for(state, viewer, key);
        (asked.lang.refusal(refusal, &name), refusal_rows(refusal, asked.lang, &name))
    });
    let page = shop.page(asked, viewer, asked.lang.text("refusal-title"));
    let refused = Refused { page, text, rows, form: form.to_owned(), typed: fields.typed() };
    Answer::Refused(Box::new(refused))
}

/// Writes down what is done to an account. It is done in the vault after this: an act without its deed is mended by sending
/// the form again, a deed without its act would leave no trace.
pub(crate) async fn account(
    shop: &Arc<Shop>,
    asked: &Asked,
    viewer: &Viewer,
    form: &str,
    act: Uuid,
    (person, change): (PersonId, Change),
) -> Result<(), Answer> {
    let fields = Fields(vec![("act".into(), act.to_string())]);
    let command = Command::Permits(permits::Command::Account { person, change });
    submit(shop, asked, viewer, form, &fields, command).await.map(|_| ())
}

/// Whether a refusal, or one of its rows, speaks of a unit that the viewer may not see.
fn tells_of_others(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::Permits(congress::permits::Refusal::NotPermitted { .. }) => true,
        Refusal::Rows(rows) => rows.iter().any(|row| tells_of_others(&row.reason)),
        _ => false,
    }
}

/// What the forms of late said, by their numbers: pressed twice, a form says the same; filled in anew, it does not.
#[derive(Default)]
pub(crate) struct Sent(Mutex<HashMap<Uuid, u64>>);

impl Sent {
    /// After so many they are forgotten; a form older than that is taken for another.
    const MOST: usize = 20_000;

    /// Whether a form says what the form of the same number said before; the first of a number does.
    fn same(&self, act: Uuid, viewer: &Viewer, fields: &Fields) -> bool {
        let mut hasher = DefaultHasher::new();
        (viewer.holder, fields.typed()).hash(&mut hasher);
        let said = hasher.finish();
        let mut sent = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if sent.len() >= Self::MOST {
            sent.clear();
        }
        *sent.entry(act).or_insert(said) == said
    }
}
