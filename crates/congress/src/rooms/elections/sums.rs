//! The sums of a stack: sealed outside the record, which keeps the number of ballots and a commitment.
//! Số phiếu của một xấp.
//!
//! The sums of a stack of one ballot are that ballot, and the record cannot be erased. The record therefore
//! keeps only the number of ballots in a stack and a commitment: the SHA-256 of its sums under a random salt.
//! The sums and the salt are stored in the ballot box until the ballots are destroyed. The announcement
//! carries the sums; changed sums do not match the commitment.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::Digest as _;

use super::Sums;
use crate::identity::Digest;

/// The sums of a stack with the salt of their commitment, as stored in the ballot box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::SealedSums))]
pub struct SealedSums {
    /// Random, for this stack only: without it, the sums could be guessed from the commitment.
    pub salt: Digest,
    /// The sums.
    pub sums: Sums,
}

impl SealedSums {
    /// The commitment that the record keeps.
    pub fn commitment(&self) -> Digest {
        let mut hash = sha2::Sha256::new();
        hash.update(b"daihoi: sums of a stack, 1\n");
        hash.update(self.salt.0);
        let Sums { valid, invalid, votes } = &self.sums;
        hash.update(valid.to_be_bytes());
        hash.update((invalid.len() as u64).to_be_bytes());
        for (reason, count) in invalid {
            hash.update((reason.len() as u64).to_be_bytes());
            hash.update(reason.as_bytes());
            hash.update(count.to_be_bytes());
        }
        hash.update((votes.len() as u64).to_be_bytes());
        for received in votes {
            hash.update(received.yes.to_be_bytes());
            hash.update(received.no.to_be_bytes());
        }
        Digest(hash.finalize().into())
    }
}

/// Sealed sums that were read to compare the desks, each under its commitment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Opened))]
pub struct Opened(BTreeMap<Digest, Sums>);

impl Opened {
    /// The sums under a commitment.
    pub fn get(&self, commitment: Digest) -> Option<&Sums> {
        self.0.get(&commitment)
    }
}

impl FromIterator<SealedSums> for Opened {
    fn from_iter<I: IntoIterator<Item = SealedSums>>(sealed: I) -> Opened {
        Opened(sealed.into_iter().map(|sealed| (sealed.commitment(), sealed.sums)).collect())
    }
}

/// A stack in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stack {
    /// The sums are in the record: the form of older ledgers.
    Told(Sums),
    /// The sums are sealed in the ballot box.
    Sealed {
        /// The number of its ballots.
        ballots: u32,
        /// The commitment that the sums must match.
        commitment: Digest,
    },
}

/// In JSON the shape tells the two forms apart; a snapshot, whose bytes have no names, has a place for each.
impl Serialize for Stack {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(untagged)]
        enum Told<'a> {
            Told(&'a Sums),
            Sealed { ballots: u32, commitment: Digest },
        }
        match (self, serializer.is_human_readable()) {
            (Stack::Told(sums), true) => Told::Told(sums).serialize(serializer),
            (Stack::Sealed { ballots, commitment }, true) => {
                Told::Sealed { ballots: *ballots, commitment: *commitment }.serialize(serializer)
            }
            (Stack::Told(sums), false) => (Some(sums), None::<(u32, Digest)>).serialize(serializer),
            (Stack::Sealed { ballots, commitment }, false) => {
                (None::<Sums>, Some((ballots, commitment))).serialize(serializer)
            }
        }
    }
}

/// Reads the form of a snapshot, and no other.
impl<'de> Deserialize<'de> for Stack {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Deserialize::deserialize(deserializer)? {
            (Some(sums), None) => Ok(Stack::Told(sums)),
            (None, Some((ballots, commitment))) => Ok(Stack::Sealed { ballots, commitment }),
            _ => Err(serde::de::Error::custom("a stack is told or sealed")),
        }
    }
}

impl Stack {
    /// Ballots in the stack.
    pub fn ballots(&self) -> u32 {
        match self {
            Stack::Told(sums) => sums.ballots(),
            Stack::Sealed { ballots, .. } => *ballots,
        }
    }

    /// The commitment; `None` where the sums are in the record.
    pub fn commitment(&self) -> Option<Digest> {
        match self {
            Stack::Told(_) => None,
            Stack::Sealed { commitment, .. } => Some(*commitment),
        }
    }

    /// Its sums, where the record has them or they were opened.
    pub fn sums<'a>(&'a self, opened: &'a Opened) -> Option<&'a Sums> {
        match self {
            Stack::Told(sums) => Some(sums),
            Stack::Sealed { commitment, .. } => opened.get(*commitment),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elections::Received;

    fn sealed(salt: u8, valid: u32, invalid: &[(&str, u32)], yes: &[u32]) -> SealedSums {
        let votes = yes.iter().map(|yes| Received { yes: *yes, no: 0 }).collect();
        let invalid = invalid.iter().map(|(reason, count)| ((*reason).to_owned(), *count)).collect();
        SealedSums { salt: Digest([salt; 32]), sums: Sums { valid, invalid, votes } }
    }

    #[test]
    fn a_commitment_fits_its_own_sums_and_salt_and_no_others() {
        let one = sealed(1, 20, &[("blank", 1)], &[12, 8]);
        let others = [
            sealed(2, 20, &[("blank", 1)], &[12, 8]),
            sealed(1, 20, &[("blank", 1)], &[8, 12]),
            sealed(1, 21, &[], &[12, 8]),
            sealed(1, 20, &[("blanks", 1)], &[12, 8]),
            sealed(1, 20, &[("blank", 1)], &[12, 8, 0]),
        ];
        assert_eq!(one.commitment(), one.clone().commitment());
        for other in &others {
            assert_ne!(one.commitment(), other.commitment(), "{other:?}");
        }
        let opened: Opened = others.into_iter().collect();
        let stack = Stack::Sealed { ballots: 21, commitment: one.commitment() };
        assert_eq!(stack.sums(&opened), None, "sums that were changed fit no stack");
        let right = [one.clone()].into_iter().collect();
        assert_eq!(stack.sums(&right), Some(&one.sums));
    }

    #[test]
    fn a_ledger_of_before_keeps_its_sums_and_is_read_as_ever() {
        let place =
            r#""place":{"cycle":"2020-2025","on":"2020-06-15","unit":"X@2015-01-01","office":"committee"}"#;
        let counted = format!(
            r#"{{"elections":{{"StackCounted.v1":{{{place},"desk":"Bàn 1","kind":"keyed","by":"operator","stack":"1","sums":{{"valid":2,"invalid":{{"blank":1}},"votes":[{{"yes":2,"no":0}}]}},"reason":null}}}}}}"#
        );
        let opened = r#"{"stations":{"StationOpened.v1":{"cycle":"2020-2025","on":"2020-06-15","unit":"X@2015-01-01","station":"00000000-0000-0000-0000-000000000007","kind":"counting","name":"Bàn 1"}}}"#;
        let mut kept = crate::custody::ReadingsKept::default();
        for written in [counted.as_str(), opened] {
            let event: crate::Event = serde_json::from_str(written).expect("an event of before");
            assert_eq!(serde_json::to_string(&event).expect("JSON"), written, "it is never changed");
            kept.hear(&event);
        }
        assert_eq!((kept.told, kept.sums.len()), (1, 0));
        let told = Stack::Told(Sums { valid: 2, ..Sums::default() });
        assert_eq!(told.sums(&Opened::default()), Some(&Sums { valid: 2, ..Sums::default() }));
        let written = serde_json::to_string(&told).expect("JSON");
        assert_eq!(
            written, r#"{"valid":2,"invalid":{},"votes":[]}"#,
            "a state of before has the same digest"
        );
    }
}
