//! Several commands that people decided together, from one form. Nhiều việc trong một biểu mẫu.
//!
//! Each command is an act of its own in the record, as if it had been sent from its own page. They are first decided one
//! after the other on a copy of the state, so that of a form with a refusal nothing is recorded. An act of another person in
//! between may still refuse a later command: the earlier ones then stay on record, and the form says what was refused.

use std::sync::Arc;

use congress::{Command, Context, Refusal, State};

use crate::act;
use crate::app::App;
use crate::form::Fields;
use crate::reply::Reply;
use crate::viewer::{RequestInfo, Viewer};

/// Decides commands one after the other on a copy of a state.
pub(crate) fn tried(state: &State, context: &Context, commands: &[Command]) -> Result<(), Refusal> {
    let mut copy = state.clone();
    for command in commands {
        let events = congress::decide(&copy, context, command.clone())?;
        events.iter().for_each(|event| congress::apply(&mut copy, event));
    }
    Ok(())
}

/// Submits the commands of a form in order.
pub(crate) async fn submit(
    app: &Arc<App>,
    info: &RequestInfo,
    viewer: &Viewer,
    form: &str,
    fields: &Fields,
    commands: Vec<Command>,
) -> Result<(), Reply> {
    let number = fields.act()?;
    let context = Context { actor: viewer.actor(), at: viewer.now };
    // A form that comes again goes on where it was cut off: its first acts are in the record already.
    let is_new = !app.has(act::number_of_part(number, 0)).await?;
    if is_new
        && !fields.again()
        && let Err(refusal) = app.read(|state, _| tried(state, &context, &commands))
    {
        return Err(act::refused(app, info, viewer, &refusal, (form, fields)));
    }
    for (at, command) in commands.into_iter().enumerate() {
        let own = fields.under(act::number_of_part(number, at));
        act::submit(app, info, viewer, form, &own, command).await?;
    }
    Ok(())
}
