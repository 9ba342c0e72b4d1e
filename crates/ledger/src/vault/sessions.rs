//! Open sessions, of people and of stations. Các phiên đăng nhập.

use congress::{PersonId, StationId};
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;

use super::Holder;
use super::folder::FolderVault;
use super::store::Sessions;
use crate::error::VaultError;

impl Holder {
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Holder::Person(_) => ("sessions", "person"),
            Holder::Station(_) => ("station_sessions", "station"),
        }
    }
}

impl Sessions for FolderVault {
    fn put_session(
        &self,
        token: &[u8; 32],
        holder: Holder,
        csrf: &str,
        expires: Timestamp,
    ) -> Result<(), VaultError> {
        let (table, column) = holder.place();
        self.change_openly(|vault| {
            let now = Timestamp::now().to_string();
            vault.execute(&format!("DELETE FROM {table} WHERE expires < ?1"), [now])?;
            vault.execute(
                &format!("INSERT INTO {table} (token, {column}, csrf, expires) VALUES (?1, ?2, ?3, ?4)"),
                params![token, holder.number().to_string(), csrf, expires.to_string()],
            )?;
            Ok(())
        })
    }

    fn session(&self, token: &[u8; 32]) -> Result<Option<(Holder, String, Timestamp)>, VaultError> {
        let select = "SELECT 0, person, csrf, expires FROM sessions WHERE token = ?1
                      UNION ALL SELECT 1, station, csrf, expires FROM station_sessions WHERE token = ?1";
        let session = self.read(|vault, _| {
            let session = vault.prepare_cached(select)?.query_row([token], |row| {
                let told = (row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?);
                Ok((row.get::<_, bool>(0)?, told))
            });
            Ok(session.optional()?)
        })?;
        Ok(session.and_then(|(is_station, (number, csrf, expires))| {
            let number: Uuid = number.parse().ok()?;
            let person = Holder::Person(PersonId(number));
            let holder = if is_station { Holder::Station(StationId(number)) } else { person };
            Some((holder, csrf, expires.parse().ok()?))
        }))
    }

    fn end_session(&self, token: &[u8; 32]) -> Result<(), VaultError> {
        self.change_openly(|vault| {
            vault.execute("DELETE FROM sessions WHERE token = ?1", [token])?;
            vault.execute("DELETE FROM station_sessions WHERE token = ?1", [token])?;
            Ok(())
        })
    }

    fn end_station(&self, station: StationId) -> Result<(), VaultError> {
        let delete = "DELETE FROM station_sessions WHERE station = ?1";
        self.change_openly(|vault| Ok(vault.execute(delete, [station.to_string()]).map(drop)?))
    }

    fn sessions_of(
        &self,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Vec<([u8; 32], Timestamp)>, VaultError> {
        let kept: Vec<([u8; 32], String)> = self.read(|vault, _| {
            let mut select = vault.prepare_cached("SELECT token, expires FROM sessions WHERE person = ?1")?;
            let rows = select.query_map([person.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let lasting = |expires: String| expires.parse().ok().filter(|expires| *expires > now);
        Ok(kept.into_iter().filter_map(|(token, expires)| Some((token, lasting(expires)?))).collect())
    }

    fn end_sessions(&self, person: PersonId) -> Result<(), VaultError> {
        let delete = "DELETE FROM sessions WHERE person = ?1";
        self.change_openly(|vault| Ok(vault.execute(delete, [person.to_string()]).map(drop)?))
    }

    fn end_other_sessions(&self, person: PersonId, kept: &[u8; 32]) -> Result<(), VaultError> {
        let delete = "DELETE FROM sessions WHERE person = ?1 AND token <> ?2";
        self.change_openly(|vault| Ok(vault.execute(delete, params![person.to_string(), kept]).map(drop)?))
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::vault::{Personal, Vault};

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
