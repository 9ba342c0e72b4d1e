//! The open sessions of a person. Các phiên đăng nhập của một người.

use congress::PersonId;
use jiff::Timestamp;

use super::Vault;
use crate::error::VaultError;

impl Vault {
    /// The sessions of a person that have not run out: the hash of each token, and until when it lasts.
    pub fn sessions_of(
        &self,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Vec<([u8; 32], Timestamp)>, VaultError> {
        let vault = self.lock();
        let mut select = vault.prepare_cached("SELECT token, expires FROM sessions WHERE person = ?1")?;
        let rows = select.query_map([person.to_string()], |row| {
            Ok((row.get::<_, [u8; 32]>(0)?, row.get::<_, String>(1)?))
        })?;
        let mut open = Vec::new();
        for row in rows {
            let (token, expires) = row?;
            open.extend(
                expires.parse().ok().filter(|expires| *expires > now).map(|expires| (token, expires)),
            );
        }
        Ok(open)
    }

    /// Ends every session of a person but one.
    pub fn end_other_sessions(&self, person: PersonId, kept: &[u8; 32]) -> Result<(), VaultError> {
        let delete = "DELETE FROM sessions WHERE person = ?1 AND token <> ?2";
        self.lock().execute(delete, rusqlite::params![person.to_string(), kept])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::vault::{Holder, Personal};

    #[test]
    fn somebody_sees_and_ends_their_own_sessions_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(folder.path()).expect("a vault");
        let [one, other] = ["Đỗ Thị Sen", "Hà Văn Lộc"]
            .map(|name| vault.enrol(Personal::new(name.to_owned())).expect("enrolled").0);
        let now = Timestamp::now();
        let put = |token: u8, person, hours| {
            let expires = now + SignedDuration::from_hours(hours);
            vault.put_session(&[token; 32], Holder::Person(person), "secret", expires).expect("kept");
        };
        put(1, one, 14);
        put(2, one, 14);
        put(3, one, 1);
        put(4, other, 14);
        let open = |person, at| {
            let mut open: Vec<u8> =
                vault.sessions_of(person, at).expect("read").iter().map(|(token, _)| token[0]).collect();
            open.sort_unstable();
            open
        };
        assert_eq!(open(one, now), [1, 2, 3]);
        assert_eq!(open(one, now + SignedDuration::from_hours(2)), [1, 2], "one of them has run out");
        vault.end_other_sessions(one, &[2; 32]).expect("ended");
        assert_eq!((open(one, now), open(other, now)), (vec![2], vec![4]));
    }
}
