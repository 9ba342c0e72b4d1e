//! Tables from outside, turned into acts: units, changes of units, congresses. Nhập bảng từ bên ngoài.
//!
//! A table is read row by row. Rows that cannot be read, and rows that the rules refuse, are reported by
//! line, column and reason. The table is taken only if all rows are good, or if the caller asks for the good
//! rows only.
//!
//! Headers are English names in `snake_case` (`parent_code`) or the terms of Vietnamese offices
//! (`Mã đơn vị cấp trên`), with or without diacritics. Unknown columns are skipped and listed in [`Intake::unread`].

mod before;
mod changes;
mod classes;
mod columns;
mod congresses;
mod decision;
mod delegates;
mod faults;
mod notes;
mod units;
mod words;

use std::collections::HashSet;
use std::sync::Arc;

use congress::{Command, Digest, Refusal, Source, UnitKey};
use jiff::civil::Date;
use sha2::Digest as _;

use crate::sheet::{self, Sheet, SheetError};

pub use changes::changes;
pub use congresses::congresses;
pub use decision::{Decision, decide};
pub use delegates::{Called, CalledRow, delegates, read_birth, read_education, read_minority, read_sex};
pub use faults::{MOST_KEPT, MoreFaults};
pub use notes::Notes;
pub use units::units;

/// A table with the name and hash of the file that it came from.
pub struct Table {
    /// The table itself.
    pub sheet: Sheet,
    /// The file's name, without folders.
    pub file: String,
    /// SHA-256 of the file's bytes.
    pub sha256: Digest,
}

impl Table {
    /// Reads the bytes of a CSV or XLSX file.
    pub fn read(bytes: &[u8], file_name: &str) -> Result<Table, SheetError> {
        let mut sheet = sheet::read(bytes, file_name)?;
        if let Some(damage) = sheet.damage.take() {
            let several = sheet.name.clone().filter(|_| !sheet.left.is_empty());
            return Err(match several {
                Some(name) => SheetError::InSheet { sheet: name, error: Box::new(damage) },
                None => damage,
            });
        }
        Ok(Table { sheet, file: file_name.to_owned(), sha256: Digest(sha2::Sha256::digest(bytes).into()) })
    }

    fn source(&self, rows: usize) -> Option<Source> {
        Some(Source { file: self.file.clone(), sha256: self.sha256, rows: rows as u32 })
    }
}

/// The days that a table is read with.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The day from which all rows take effect, regardless of the column in the table.
    pub effective: Option<Date>,
    /// Today. Plans of congresses take effect on it where `effective` is not set. Units never do, because the
    /// day is part of a unit's key and must not be guessed.
    pub today: Date,
}

/// The acts in a table.
#[derive(Debug)]
pub struct Intake {
    /// Acts in the order in which they must be decided.
    pub batches: Vec<Batch>,
    /// The faults of rows that could not be read, at most [`MOST_KEPT`] of them.
    pub bad: Vec<BadRow>,
    /// The number of the other faults.
    pub more_bad: MoreFaults,
    /// Rows that could be read.
    pub read: usize,
    /// Rows of another step of the same file, which the given day does not select.
    pub left_out: usize,
    /// Rows that the record already has.
    pub before: usize,
    /// Headers of unknown columns.
    pub unread: Vec<String>,
    /// Points in the table that may be mistakes.
    pub notes: Notes,
    /// Codes of the rows that could not be read, so that rows depending on them are not blamed.
    codes_of_bad: HashSet<String>,
}

/// One act of a table, with the line and columns of each of its items.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The act.
    pub command: Command,
    lines: Vec<u32>,
    columns: columns::Columns,
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct BadRow {
    /// Line in the file; the header is line 1, which is also used for the table as a whole.
    pub line: u32,
    /// The column at fault; `None` where the whole table is at fault.
    pub column: Option<ColumnPlace>,
    /// The reason.
    pub reason: Reason,
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnPlace {
    /// Its name in this program.
    pub name: &'static str,
    /// The header in the file, and its position counted from 1; `None` if the file has no such column.
    pub header: Option<(Arc<str>, usize)>,
}

/// Why a row is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The cell must not be empty.
    Missing,
    /// The cell has too many letters; the value is the limit.
    TooLong(usize),
    /// The cell is no day.
    NotADate(String),
    /// Neither the cell nor the terms give the day from which the row takes effect.
    NoDay,
    /// The cell is no whole number.
    NotANumber(String),
    /// The cell is neither yes nor no.
    NotYesOrNo(String),
    /// The cell names no contents of a congress.
    NotContents(String),
    /// The level is missing, and it does not follow from this kind.
    NoLevel(String),
    /// The cell names no way of being called to a congress.
    NotAKind(String),
    /// The cell is neither man nor woman. Personal data in a cell is not repeated in messages.
    NotASex,
    /// The cell is not a day, month or year of birth of a living person.
    NotABirth,
    /// The cell is neither a people of Vietnam nor a yes or no for a minority.
    NotAPeople,
    /// The cell names no level of education.
    NotAnEducation,
    /// No unit exists under the code on the day.
    NoUnit(String, Date),
    /// Another line of the same unit in a decree is refused, and without it this line would have another
    /// meaning.
    OtherLine,
    /// The row was read, and the rules say no.
    Refused(Box<Refusal>),
}

/// A table that this reading cannot use at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The header lacks columns that the reading needs.
    MissingColumns {
        /// Their names.
        missing: Vec<&'static str>,
        /// The names in the header.
        found: Vec<String>,
    },
    /// Two headers mean the same column.
    RepeatedColumn {
        /// Its name.
        name: &'static str,
        /// The two headers with their places, counted from 1.
        headers: [(String, usize); 2],
    },
    /// The file has several steps, and the day belongs to none of them.
    NoStep {
        /// The day asked for.
        on: Date,
        /// The steps as the file names them.
        steps: Vec<String>,
    },
    /// Neither a column nor the terms give the day from which the rows take effect.
    NoDay,
    /// There is no row below the header.
    NoRows,
}

impl Batch {
    /// The number of items in the act.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether the act holds nothing.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The refusals of the rules, as lines and columns of the file.
    fn refused(&self, refusal: Refusal) -> Vec<BadRow> {
        let rows = match refusal {
            Refusal::Rows(rows) => rows,
            // In a batch of one the row is at fault; in a larger batch refused as a whole no row is.
            whole => {
                let (line, column) = match self.lines.as_slice() {
                    [only] => (*only, Some(self.columns.place(self.column_of(self.first_column(), &whole)))),
                    _ => (1, None),
                };
                return vec![BadRow { line, column, reason: Reason::Refused(Box::new(whole)) }];
            }
        };
        rows.into_iter()
            .map(|row| BadRow {
                line: self.lines.get(row.row).copied().unwrap_or(1),
                column: Some(self.columns.place(self.column_of(row.column, &row.reason))),
                reason: Reason::Refused(row.reason),
            })
            .collect()
    }

    /// The column at fault. The rules refuse figures as a whole; a file has one column for each.
    fn column_of(&self, column: &'static str, reason: &Refusal) -> &'static str {
        use congress::progress::{Command::Plan, Indicators, Refusal::*};
        let is_plan = matches!(self.command, Command::Progress(Plan { .. }));
        let days = if is_plan { ["planned_first", "planned_last"] } else { ["first_day", "last_day"] };
        let first = |names: &[&'static str]| names.iter().copied().find(|name| self.columns.has(name));
        let figure = match reason {
            Refusal::Progress(BackwardDays { .. } | InTheFuture { .. }) => {
                return first(&[days[1], days[0]]).unwrap_or(column);
            }
            Refusal::Progress(
                UnknownUnit { .. } | OutsideCycle { .. } | RepeatedUnit { .. } | AlreadyHeld { .. },
            )
            | Refusal::Permits(_)
            | Refusal::Record(_) => return first(&["code"]).unwrap_or(column),
            Refusal::Progress(NotLiving { .. }) => return first(&days).unwrap_or(column),
            Refusal::Progress(NoReview { .. } | OtherContents { .. }) => "contents",
            Refusal::Progress(NotChosen { .. }) => "secretary_directly_elected",
            Refusal::Progress(AlreadyChosen { .. }) => match &self.command {
                Command::Progress(congress::progress::Command::Choose { choice, .. }) => match choice {
                    congress::progress::Choice::Pilot => "pilot",
                    _ => "direct_election",
                },
                _ => column,
            },
            Refusal::Progress(NoElection { figure, .. }) if figure == "secretary" => {
                first(&["secretary_re_elected", "secretary_not_local", "secretary_votes", "secretary_base"])
                    .unwrap_or(column)
            }
            Refusal::Progress(NoElection { figure, .. }) => {
                Indicators::FIGURES.iter().find(|name| **name == figure).copied().unwrap_or(column)
            }
            Refusal::Progress(Contradiction { figure, .. }) => match figure.as_str() {
                "re_elected_and_new" => "re_elected",
                "votes" => "secretary_votes",
                figure => Indicators::FIGURES.iter().find(|name| **name == figure).copied().unwrap_or(column),
            },
            _ => column,
        };
        if self.columns.has(figure) || (is_plan && column == "first_day") {
            return if self.columns.has(figure) { figure } else { days[0] };
        }
        column
    }

    /// The column that identifies a row of the act in a refusal.
    fn first_column(&self) -> &'static str {
        use congress::progress::Command::{Import, Plan};
        match &self.command {
            Command::Progress(Plan { .. } | Import { .. }) => "first_day",
            Command::Units(congress::units::Command::Reorganise { .. }) => "old_code",
            _ => "code",
        }
    }

    /// Lines of a decree that would have another meaning without the bad ones: those of the same old code.
    fn leaning_on(&self, bad: &HashSet<u32>) -> Vec<BadRow> {
        let Command::Units(congress::units::Command::Reorganise { successions, .. }) = &self.command else {
            return Vec::new();
        };
        let lines = || successions.iter().zip(&self.lines);
        let lost: HashSet<&str> =
            lines().filter(|(_, line)| bad.contains(line)).map(|(one, _)| one.old_code.as_str()).collect();
        lines()
            .filter(|(one, line)| lost.contains(one.old_code.as_str()) && !bad.contains(line))
            .map(|(_, line)| BadRow {
                line: *line,
                column: Some(self.columns.place("old_code")),
                reason: Reason::OtherLine,
            })
            .collect()
    }

    /// The act without some lines of the file; `None` if no line is left.
    fn without(&self, bad: &HashSet<u32>) -> Option<Batch> {
        use congress::{progress, units};
        let mut batch = self.clone();
        let lines = &self.lines;
        let count = match &mut batch.command {
            Command::Units(units::Command::Found { units, source }) => keep(units, source, lines, bad),
            Command::Units(units::Command::Reorganise { successions, source }) => {
                keep(successions, source, lines, bad)
            }
            Command::Progress(progress::Command::Plan { congresses, source, .. }) => {
                keep(congresses, source, lines, bad)
            }
            Command::Progress(progress::Command::Choose { units, .. }) => keep(units, &mut None, lines, bad),
            Command::Progress(progress::Command::Import { held, source, .. }) => {
                keep(held, source, lines, bad)
            }
            // No table is read into any other act.
            _ => lines.len(),
        };
        batch.lines.retain(|line| !bad.contains(line));
        (count > 0).then_some(batch)
    }
}

fn keep<T>(items: &mut Vec<T>, source: &mut Option<Source>, lines: &[u32], bad: &HashSet<u32>) -> usize {
    let mut lines = lines.iter();
    items.retain(|_| lines.next().is_none_or(|line| !bad.contains(line)));
    if let Some(source) = source {
        source.rows = items.len() as u32;
    }
    items.len()
}

/// The name of a unit in a message about a table: units in the table itself are identified by code only.
pub type NameOf<'a> = &'a dyn Fn(&UnitKey) -> String;
