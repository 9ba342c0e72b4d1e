//! The rows of a table, kept in few bytes. Các dòng của bảng, lưu gọn.

/// The rows of a table below its header: one text with every cell after the other, four bytes for each cell and four for each row.
/// Rows with a text of their own took half a gigabyte for the five million cells that a table may have.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Rows {
    text: String,
    /// The end of each cell, in bytes of the text.
    ends: Vec<u32>,
    /// The line of each row.
    lines: Vec<u32>,
    /// The number of cells of every row.
    width: usize,
}

/// One row of [`Rows`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its start in the file: the line of a CSV or the row of a workbook, from 1.
    pub line: u32,
    /// The cells, in the order of the header.
    pub cells: Cells<'a>,
}

/// The cells of one row.
#[derive(Clone, Copy)]
pub struct Cells<'a> {
    text: &'a str,
    /// Where the first cell begins in the text, in bytes.
    start: u32,
    ends: &'a [u32],
}

impl Rows {
    /// No rows yet; each will have so many cells.
    pub(super) fn of_width(width: usize) -> Rows {
        Rows { width, ..Rows::default() }
    }

    /// Adds a row. Cells beyond the width are left out and missing cells are empty. All rows together have less than 4 GB of text.
    pub(super) fn push(&mut self, line: u32, cells: &[String]) {
        for at in 0..self.width {
            self.text.push_str(cells.get(at).map_or("", String::as_str));
            self.ends.push(self.text.len() as u32);
        }
        self.lines.push(line);
    }

    /// A row by its place from 0.
    pub fn get(&self, at: usize) -> Option<Row<'_>> {
        let line = *self.lines.get(at)?;
        let first = at * self.width;
        let start = first.checked_sub(1).map_or(0, |before| self.ends[before]);
        let ends = self.ends.get(first..first + self.width)?;
        Some(Row { line, cells: Cells { text: &self.text, start, ends } })
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The rows in order.
    pub fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).filter_map(|at| self.get(at))
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> Cells<'a> {
    /// A cell by its place from 0.
    pub fn get(self, at: usize) -> Option<&'a str> {
        let end = *self.ends.get(at)? as usize;
        let start = at.checked_sub(1).map_or(self.start, |before| self.ends[before]) as usize;
        self.text.get(start..end)
    }

    /// The number of cells.
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.ends.is_empty()
    }

    /// The cells in order.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).filter_map(move |at| self.get(at))
    }
}

impl PartialEq for Cells<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl Eq for Cells<'_> {}

impl std::fmt::Debug for Cells<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    fn rows(of: &[&[&str]]) -> Rows {
        let mut rows = Rows::of_width(3);
        for (line, cells) in (5..).zip(of) {
            rows.push(line, &cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>());
        }
        rows
    }

    #[test]
    fn rows_are_the_cells_they_were_made_of() {
        let of: [&[&str]; 4] = [&["", "Đại hội", ""], &["ngày", "", "x"], &["", "", ""], &["a"]];
        let rows = rows(&of);
        let read: Vec<(u32, Vec<&str>)> =
            rows.iter().map(|row| (row.line, row.cells.iter().collect())).collect();
        assert_eq!(read[0], (5, vec!["", "Đại hội", ""]));
        assert_eq!(read[1], (6, vec!["ngày", "", "x"]));
        assert_eq!(read[2], (7, vec!["", "", ""]));
        assert_eq!(read[3], (8, vec!["a", "", ""]), "a workbook does not store empty cells");
        assert_eq!((rows.len(), rows.is_empty(), rows.get(4)), (4, false, None));
        assert_eq!(rows.get(1).and_then(|row| row.cells.get(2)), Some("x"));
        assert_eq!(rows.get(1).and_then(|row| row.cells.get(3)), None);
        let kept = rows.text.len() + size_of_val(&*rows.ends) + size_of_val(&*rows.lines);
        let letters: usize = of.iter().flat_map(|cells| cells.iter()).map(|cell| cell.len()).sum();
        assert_eq!(kept, letters + 4 * 3 * 4 + 4 * 4, "letters, four bytes a cell, four a row");
    }

    #[test]
    fn the_same_letters_cut_otherwise_are_other_rows() {
        assert_ne!(rows(&[&["a", "b", ""]]), rows(&[&["ab", "", ""]]));
        let two = rows(&[&["a", "b", ""], &["a", "b", ""]]);
        assert_eq!(two.get(0).map(|row| row.cells), two.get(1).map(|row| row.cells));
    }
}
