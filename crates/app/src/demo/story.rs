//! The stories that the demo tells, one a record. Các câu chuyện minh họa.

use std::path::{Path, PathBuf};

use anyhow::Result;
use congress::organisation::Kind;
use congress::permits::Role;
use jiff::civil::{Date, date};
use ledger::store::{Log as _, Sqlite};

use super::body::{self, Body};
use super::people;

/// A story of the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Story {
    /// The Party committees of a province, from its branches to the provincial congress: Thái Bình, 2019-2020.
    Province,
    /// The youth union of a commune with five branches, in Vietnamese, in 2022.
    YouthUnion,
    /// An association with four branches under the decree on associations, in Vietnamese, in 2025.
    Association,
    /// An electric cooperative that elects directors at its annual meeting, in English, in 2023 and 2024.
    Cooperative,
}

impl Story {
    /// Every story.
    pub const ALL: [Story; 4] = [Story::Province, Story::YouthUnion, Story::Association, Story::Cooperative];

    /// The story that a record tells, by the number of its first act; `None` for any other record.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub fn of(folder: &Path) -> Result<Option<Story>> {
        let mut first = None;
        Sqlite::look(&folder.join("ledger.db"))?.read(1, &mut |row| {
            first = serde_json::from_slice::<ledger::Entry>(&row.bytes).ok().map(|entry| entry.act);
            false
        })?;
        Ok(first.and_then(|act| Story::ALL.into_iter().find(|story| story.first_act() == act.as_u128())))
    }

    /// The folder that holds it where none is named.
    pub fn folder(self) -> PathBuf {
        PathBuf::from(match self {
            Story::Province => "data/demo",
            Story::YouthUnion => "data/demo-youth-union",
            Story::Association => "data/demo-association",
            Story::Cooperative => "data/demo-cooperative",
        })
    }

    /// The id of its first act; the others count on from it, so that a story is the same wherever it is built.
    pub fn first_act(self) -> u128 {
        let year = match self {
            Story::Province => 0x2020,
            Story::YouthUnion => 0x2022,
            Story::Association => 0x2025,
            Story::Cooperative => 0x2024,
        };
        (year << 112) | 0x8000_8000_0000_0000_0000
    }

    /// The first and the last day of the story.
    pub fn days(self) -> [Date; 2] {
        match self.body() {
            None => [date(2019, 9, 3), date(2020, 10, 15)],
            Some(body) => [body.opened(), body.coming.day],
        }
    }

    /// Its organisation, where that is not the province.
    pub fn body(self) -> Option<&'static Body> {
        match self {
            Story::Province => None,
            Story::YouthUnion => Some(&body::YOUTH_UNION),
            Story::Association => Some(&body::ASSOCIATION),
            Story::Cooperative => Some(&body::COOPERATIVE),
        }
    }

    /// The kind of its organisation.
    pub fn kind(self) -> Kind {
        self.body().map_or(Kind::Party, |body| body.kind)
    }

    /// Logins with what their people are: login, role, code of the unit.
    pub fn accounts(self) -> Vec<(&'static str, Role, &'static str)> {
        self.body().map_or_else(|| people::accounts().to_vec(), |body| body.accounts.to_vec())
    }
}
