//! Checks a table against the rules before it is written. Xét cả bảng trước khi ghi.

use std::borrow::Cow;
use std::collections::HashSet;

use congress::{Context, Refusal, State, units};

use super::{BadRow, Batch, Intake, MoreFaults, Reason};

/// The outcome of a table.
#[derive(Debug)]
pub struct Decision {
    /// The acts to be written, in order; empty if the table is refused.
    pub batches: Vec<Batch>,
    /// The faults of rows that are not taken, by line; of those that could not be read at most [`super::MOST_KEPT`].
    pub bad: Vec<BadRow>,
    /// The number of the other faults.
    pub more_bad: MoreFaults,
    /// Rows that are.
    pub taken: usize,
    /// The consequences of a decree among the acts for congresses, plans, roles and rolls.
    pub consequences: Option<units::Consequences>,
}

/// Decides a table without writing it: every act in order, each on the state after the acts before it. With
/// `partial` the good rows are taken without the bad ones; otherwise one bad row refuses the table.
pub fn decide(state: &State, context: &Context, intake: Intake, partial: bool) -> Decision {
    let Intake { batches, mut bad, more_bad, read, codes_of_bad, .. } = intake;
    let mut refused: HashSet<u32> = HashSet::new();
    loop {
        let left: Vec<Cow<Batch>> = batches.iter().filter_map(|batch| left_of(batch, &refused)).collect();
        let found = refusals(state, context, &left);
        if found.is_empty() && (partial || bad.is_empty()) {
            let taken = read - refused.len();
            bad.sort_by_key(|row| row.line);
            let consequences = consequences(state, context, &left);
            let batches = left.into_iter().map(Cow::into_owned).collect();
            return Decision { batches, bad, more_bad, taken, consequences };
        }
        let before = refused.len();
        refused.extend(found.iter().map(|row| row.line));
        // Refused as a whole, or again: no further row can be left out.
        let stuck = refused.len() == before || found.iter().any(|row| row.column.is_none());
        bad.extend(found.into_iter().filter(|row| partial || !leans_on_bad(row, &codes_of_bad)));
        if partial {
            for row in left.iter().flat_map(|batch| batch.leaning_on(&refused)).collect::<Vec<_>>() {
                refused.insert(row.line);
                bad.push(row);
            }
        }
        if !partial || stuck {
            bad.sort_by_key(|row| row.line);
            return Decision { batches: Vec::new(), bad, more_bad, taken: 0, consequences: None };
        }
    }
}

fn left_of<'a>(batch: &'a Batch, refused: &HashSet<u32>) -> Option<Cow<'a, Batch>> {
    if refused.is_empty() { Some(Cow::Borrowed(batch)) } else { batch.without(refused).map(Cow::Owned) }
}

/// The refusals of the first act that the rules refuse.
fn refusals(state: &State, context: &Context, batches: &[Cow<Batch>]) -> Vec<BadRow> {
    // The state is copied only where one act builds on another.
    let mut ahead: Option<State> = None;
    for (at, batch) in batches.iter().enumerate() {
        let known = ahead.as_ref().unwrap_or(state);
        match congress::decide(known, context, batch.command.clone()) {
            Err(refusal) => return batch.refused(refusal),
            Ok(events) if at + 1 < batches.len() => {
                let ahead = ahead.get_or_insert_with(|| state.clone());
                events.iter().for_each(|event| congress::apply(ahead, event));
            }
            Ok(_) => {}
        }
    }
    Vec::new()
}

/// A table with a decree holds nothing else.
fn consequences(state: &State, context: &Context, batches: &[Cow<Batch>]) -> Option<units::Consequences> {
    let decree = batches
        .iter()
        .map(|batch| &batch.command)
        .find(|command| matches!(command, congress::Command::Units(units::Command::Reorganise { .. })))?;
    let events = congress::decide(state, context, decree.clone()).ok()?;
    Some(units::consequences(state, &events))
}

/// Whether a row is refused only because the row of its parent could not be read: correcting the parent
/// corrects both.
fn leans_on_bad(row: &BadRow, codes_of_bad: &HashSet<String>) -> bool {
    match &row.reason {
        Reason::Refused(refusal) => match &**refusal {
            Refusal::Units(units::Refusal::UnknownParent { code, .. }) => codes_of_bad.contains(code),
            _ => false,
        },
        _ => false,
    }
}
