//! The faults found while rows are read. Lỗi gặp khi đọc các dòng.

use super::BadRow;

/// The faults that are kept with their place and reason. Pages name fewer; a file of five million bad cells
/// would otherwise take half a gigabyte for its faults.
pub const MOST_KEPT: usize = 10_000;

/// The first faults of a table in the order of its lines, and the number of all of them.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pub kept: Vec<BadRow>,
    pub more: MoreFaults,
    last_line: u32,
}

/// The faults beyond [`MOST_KEPT`], which are only counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoreFaults {
    /// The number of faults.
    pub faults: usize,
    /// The number of lines that have none of the kept faults.
    pub lines: usize,
}

impl Faults {
    /// Adds a fault of a line, which is not before that of the last fault.
    pub fn push(&mut self, line: u32, fault: impl FnOnce() -> BadRow) {
        if self.kept.len() < MOST_KEPT {
            self.kept.push(fault());
        } else {
            self.more.faults += 1;
            self.more.lines += usize::from(line != self.last_line);
        }
        self.last_line = line;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::Reason;

    #[test]
    fn faults_beyond_the_most_are_counted_and_not_kept() {
        let mut faults = Faults::default();
        for line in 2..=12_001 {
            for _ in 0..2 {
                faults.push(line, || BadRow { line, column: None, reason: Reason::Missing });
            }
        }
        assert_eq!((faults.kept.len(), faults.kept[9_999].line), (MOST_KEPT, 5_001));
        assert_eq!(faults.more, MoreFaults { faults: 14_000, lines: 7_000 });
        let half = MoreFaults { faults: 1, lines: 0 };
        let mut faults = Faults::default();
        (0..=MOST_KEPT).for_each(|_| {
            faults.push(2, || BadRow { line: 2, column: None, reason: Reason::Missing });
        });
        assert_eq!(faults.more, half, "the line of the last kept fault is counted once");
    }
}
