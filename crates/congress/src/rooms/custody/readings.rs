//! Machine readings of ballots are destroyed with the ballots. Kết quả đọc phiếu đi theo phiếu.
//!
//! The record keeps the root of each sealed reading and a commitment to the sums of each stack. Readings and
//! sums are stored in the ballot box, outside the record. When the ballots are destroyed, no copy of their
//! content may remain. The order of the acts shows which readings and sums belong to them.

use std::collections::BTreeMap;

use super::Event;
use crate::Digest;
use crate::elections::{self, ElectionKey};
use crate::identity::UnitKey;
use crate::terms::{CycleId, Office};

/// The readings of the ballots of every election, collected event by event.
#[derive(Debug, Default)]
pub struct ReadingsKept {
    boxes: BTreeMap<(CycleId, UnitKey, Office), Readings>,
    /// The roots of the readings whose ballots were destroyed.
    pub destroyed: Vec<Digest>,
    /// The commitments of every stack whose sums were sealed.
    pub sums: Vec<Digest>,
    /// The commitments of the stacks whose ballots were destroyed.
    pub destroyed_sums: Vec<Digest>,
    /// The number of stacks whose sums an older ledger keeps in the record.
    pub told: u64,
}

#[derive(Debug, Default)]
struct Readings {
    /// Counted since ballots of this election were sealed last.
    counted: Vec<Kept>,
    /// Under each seal, in the order of the packages.
    sealed: Vec<Vec<Kept>>,
}

/// Data that is destroyed with the ballots of a stack.
#[derive(Clone, Copy, Debug)]
enum Kept {
    Readings(Digest),
    Sums(Digest),
}

impl ReadingsKept {
    /// Reads the next event of the record.
    pub fn hear(&mut self, event: &crate::Event) {
        match event {
            crate::Event::Elections(elections::Event::StackCounted {
                place, commitment, readings, ..
            }) => {
                self.sums.push(*commitment);
                let readings = readings.iter().map(|readings| Kept::Readings(readings.root));
                self.of(place).counted.extend(readings.chain([Kept::Sums(*commitment)]));
            }
            crate::Event::Elections(elections::Event::StackCountedV1 { place, readings, .. }) => {
                self.told += 1;
                let readings = readings.iter().map(|readings| Kept::Readings(readings.root));
                self.of(place).counted.extend(readings);
            }
            crate::Event::Custody(Event::BallotsSealed { place, .. }) => {
                let readings = self.of(place);
                let package = std::mem::take(&mut readings.counted);
                readings.sealed.push(package);
            }
            // After a seal was opened, its ballots may have been counted again.
            crate::Event::Custody(Event::BallotsResealed { place, package, .. }) => {
                let readings = self.of(place);
                let counted = std::mem::take(&mut readings.counted);
                let number = package.map_or(readings.sealed.len(), |number| number as usize);
                match number.checked_sub(1).and_then(|at| readings.sealed.get_mut(at)) {
                    Some(package) => package.extend(counted),
                    None => readings.counted = counted,
                }
            }
            crate::Event::Custody(Event::BallotsDestroyed { place, package, .. }) => {
                let sealed = &mut self.of(place).sealed;
                // Without a number, the last package.
                let number = package.map_or(sealed.len(), |number| number as usize);
                let package = number.checked_sub(1).and_then(|at| sealed.get_mut(at));
                let gone = package.map(std::mem::take).unwrap_or_default();
                for kept in gone {
                    match kept {
                        Kept::Readings(root) => self.destroyed.push(root),
                        Kept::Sums(commitment) => self.destroyed_sums.push(commitment),
                    }
                }
            }
            _ => {}
        }
    }

    fn of(&mut self, place: &ElectionKey) -> &mut Readings {
        self.boxes.entry((place.cycle.clone(), place.unit.clone(), place.office)).or_default()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tally::input::CountKind;

    use super::*;
    use crate::elections::Readings as Read;
    use crate::identity::{Actor, PersonId};

    fn place(office: Office) -> ElectionKey {
        ElectionKey {
            cycle: "2025-2030".into(),
            on: date(2025, 6, 1),
            unit: UnitKey::new("X", date(2015, 1, 1)),
            office,
        }
    }

    fn counted(office: Office, root: u8) -> crate::Event {
        crate::Event::Elections(elections::Event::StackCounted {
            place: place(office),
            desk: "Bàn 1".into(),
            kind: CountKind::Scanned,
            by: Actor::Operator,
            people: Vec::new(),
            machine: None,
            stack: root.to_string(),
            ballots: 0,
            commitment: Digest([root + 100; 32]),
            reason: None,
            readings: Some(Read { root: Digest([root; 32]), thresholds: "thử".into() }),
        })
    }

    fn sealed(office: Office) -> crate::Event {
        let person = PersonId(uuid::Uuid::nil());
        crate::Event::Custody(Event::BallotsSealed {
            place: place(office),
            ballots: 1,
            sealed_by: person,
            received_by: person,
            kept_at: "Văn phòng".into(),
        })
    }

    fn destroyed(office: Office) -> crate::Event {
        gone_of(office, None)
    }

    fn gone_of(office: Office, package: Option<u32>) -> crate::Event {
        let (place, decision) = (place(office), "số 1".into());
        crate::Event::Custody(Event::BallotsDestroyed { place, package, decision })
    }

    fn gone(events: &[crate::Event]) -> Vec<u8> {
        let mut kept = ReadingsKept::default();
        events.iter().for_each(|event| kept.hear(event));
        let sums = kept.destroyed_sums.iter().map(|commitment| commitment.0[0] - 100);
        let roots: Vec<u8> = kept.destroyed.iter().map(|root| root.0[0]).collect();
        assert_eq!(roots, sums.collect::<Vec<_>>(), "sums go where readings go");
        roots
    }

    #[test]
    fn readings_go_with_the_ballots_under_the_last_seal_of_their_office() {
        let (committee, secretary) = (Office::Committee, Office::Secretary);
        let held = [counted(committee, 1), counted(secretary, 2), counted(committee, 3)];
        assert_eq!(gone(&held), [0; 0]);
        let seals = [sealed(committee), sealed(secretary), destroyed(committee)];
        assert_eq!(gone(&[&held[..], &seals].concat()), [1, 3], "those of the secretary stay");

        // The election was held again before the first ballots were destroyed: each time has a seal of its
        // own.
        let again = [sealed(committee), counted(committee, 4), sealed(committee), destroyed(committee)];
        assert_eq!(gone(&[&held[..], &again].concat()), [4]);
        let first = [gone_of(committee, Some(1))];
        assert_eq!(gone(&[&held[..], &again, &first].concat()), [4, 1, 3], "each package by its number");
    }

    #[test]
    fn what_was_read_in_a_recount_goes_with_the_package_that_was_sealed_again() {
        let office = Office::Committee;
        let resealed = crate::Event::Custody(Event::BallotsResealed {
            place: place(office),
            package: None,
            kept_at: "Văn phòng".into(),
        });
        let counted_again = [counted(office, 1), sealed(office), counted(office, 2), resealed];
        assert_eq!(gone(&[&counted_again[..], &[destroyed(office)]].concat()), [1, 2]);
    }
}
