//! From a form to the record and back. Gửi một việc vào sổ.

use std::sync::Arc;

use congress::{Command, Refusal};
use ledger::{Receipt, Submission, SubmitError};

use crate::answer::{Answer, Refused, refusal_rows};
use crate::form::Fields;
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
    let submission = Submission { act: fields.act()?, actor: viewer.actor(), at: None, command };
    match shop.ledger.submit(submission).answer().await {
        Ok(receipt) => Ok(receipt),
        Err(SubmitError::Refused(refusal)) if tells_of_others(&refusal) => Err(Answer::NotFound),
        Err(SubmitError::Refused(refusal)) => {
            let (text, rows) = shop.ask(None, |state, _| {
                let name = |key: &congress::UnitKey| shop::name_of(state, key);
                (asked.lang.refusal(&refusal, &name), refusal_rows(&refusal, asked.lang, &name))
            });
            let page = shop.page(asked, viewer, asked.lang.text("refusal-title"));
            let refused = Refused { page, text, rows, form: form.to_owned(), typed: fields.typed() };
            Err(Answer::Refused(Box::new(refused)))
        }
        Err(error) => Err(Answer::broken(error)),
    }
}

/// Whether a refusal, or one of its rows, speaks of a unit that the viewer may not see.
fn tells_of_others(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::Permits(congress::permits::Refusal::NotPermitted { .. }) => true,
        Refusal::Rows(rows) => rows.iter().any(|row| tells_of_others(&row.reason)),
        _ => false,
    }
}
