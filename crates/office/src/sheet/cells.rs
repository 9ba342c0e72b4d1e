//! The cells of a row, kept in few bytes. Các ô của một dòng.

/// Texts, one after the other: a cell takes its letters and four bytes. Kept as one text each, the five million cells that a table
/// may have took half a gigabyte.
#[derive(Clone, PartialEq, Eq)]
pub struct Cells {
    text: Box<str>,
    /// The end of each cell, in bytes of the text.
    ends: Box<[u32]>,
}

impl Cells {
    /// Keeps these texts, of less than 4 GB together.
    pub fn of<S: AsRef<str>>(texts: &[S]) -> Cells {
        let mut text = String::with_capacity(texts.iter().map(|text| text.as_ref().len()).sum());
        let mut ends = Vec::with_capacity(texts.len());
        for cell in texts {
            text.push_str(cell.as_ref());
            ends.push(text.len() as u32);
        }
        Cells { text: text.into(), ends: ends.into() }
    }

    /// A cell by its place from 0.
    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        self.text.get(start..end)
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cells in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|at| self.get(at))
    }
}

impl std::fmt::Debug for Cells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Cells;

    #[test]
    fn cells_are_the_texts_they_were_made_of() {
        for texts in [&[][..], &[""], &["a"], &["", "Đại hội", "", "ngày", ""]] {
            let cells = Cells::of(texts);
            assert_eq!(cells.iter().collect::<Vec<_>>(), texts);
            assert_eq!((cells.len(), cells.is_empty()), (texts.len(), texts.is_empty()));
            assert_eq!(cells.get(texts.len()), None);
            let kept = cells.text.len() + size_of_val(&*cells.ends);
            assert_eq!(kept, texts.concat().len() + 4 * texts.len(), "letters, and four bytes a cell");
        }
        assert_ne!(Cells::of(&["a", "b"]), Cells::of(&["ab", ""]), "the same letters, cut otherwise");
    }
}
