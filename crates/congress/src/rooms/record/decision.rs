//! The conditions of each statement. Điều kiện của từng lời khai.

use super::{Command, Event};
use crate::access::Act;
use crate::identity::Actor;
use crate::permits;
use crate::{Context, State};

/// Decides on a statement. Only the writer knows whether the clock jumped.
pub fn decide(
    state: &State,
    context: &Context,
    command: Command,
) -> Result<Vec<crate::Event>, crate::Refusal> {
    let today = context.today();
    let units = state.units.root_keys_on(today);
    let event = match command {
        Command::TimeHasPassed | Command::ClockWasWrong => {
            permits::require_everywhere(state, context, Act::SetClock)?;
            match command {
                Command::TimeHasPassed => Event::TimePassed { units },
                _ => Event::ClockWasWrong { units },
            }
        }
        Command::AcceptLoss { first, last } => {
            if context.actor != Actor::Operator {
                return Err(permits::Refusal::NotEverywhere { act: Act::SetClock.name().into() }.into());
            }
            Event::ActsLost { units, first, last }
        }
    };
    Ok(vec![crate::Event::Record(event)])
}
