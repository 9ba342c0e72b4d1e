//! Connections that only read the vault, each for one reading at a time. Kết nối chỉ đọc kho.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::VaultError;

/// How long a connection waits for another.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// As many connections stay open while no page reads.
const IDLE: usize = 8;

/// Those of one vault. None is in a transaction while it is idle, so none keeps the log from being emptied.
pub(super) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn of(path: PathBuf) -> Readers {
        Readers { path, idle: Mutex::default() }
    }

    /// Reads with a connection that no other thread has meanwhile.
    pub(super) fn with<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let idle = self.idle().pop();
        let connection = idle.map_or_else(|| self.open(), Ok)?;
        let answer = read(&connection);
        let mut idle = self.idle();
        if idle.len() < IDLE && connection.is_autocommit() {
            idle.push(connection);
        }
        answer
    }

    fn open(&self) -> Result<Connection, VaultError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch("PRAGMA trusted_schema = OFF")?;
        Ok(connection)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
