//! Checks that names match the record before a paper prints them. Đối chiếu họ tên trước khi in.

use congress::{Digest, PersonId, UnitKey};

use crate::app::App;
use crate::reply::Reply;

/// Refuses to print if the name of a person of the congress does not match the record: of those invited,
/// nominated, or elected to lead.
pub(crate) fn must_fit(app: &App, cycle: &str, unit: &UnitKey) -> Result<(), Reply> {
    let people: Vec<(PersonId, Digest)> = {
        let book = app.ledger.read();
        let Some(at) = book.state.units.find(unit) else { return Ok(()) };
        let called = book.state.rolls.of(cycle, at).into_iter().flat_map(|roll| &roll.delegates);
        let named = book.state.elections.at(cycle, at).flat_map(|election| &election.nominees);
        let led = book.state.floors.of(cycle, at).into_iter().flat_map(|floor| {
            congress::floor::Organ::ALL.into_iter().flat_map(|organ| floor.organ(organ).iter().copied())
        });
        let people = called.map(|one| one.person).chain(named.map(|one| one.person)).chain(led);
        people.filter_map(|person| Some((person, book.digest_of_name(person)?))).collect()
    };
    let unfit = app.vault.unfit(people)?;
    if unfit.is_empty() { Ok(()) } else { Err(Reply::Unfit { people: unfit.len() }) }
}
