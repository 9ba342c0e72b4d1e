//! One part of a long list, found again by the key of its last line. Từng phần của danh sách dài.

/// A part of a list in the order of its keys. A line that comes or goes meanwhile neither repeats nor hides
/// another, as a number of lines to skip would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<T, K> {
    /// How many lines the whole list has.
    pub total: usize,
    /// The lines of this part.
    pub lines: Vec<T>,
    /// The key after which the next part begins; `None` at the end.
    pub next: Option<K>,
}

impl<T, K: Ord> Part<T, K> {
    /// At most so many lines after a key, or from the beginning.
    pub fn of(mut all: Vec<T>, key: impl Fn(&T) -> K, after: Option<&K>, most: usize) -> Part<T, K> {
        all.sort_by_cached_key(&key);
        let total = all.len();
        let first = after.map_or(0, |after| all.partition_point(|line| key(line) <= *after));
        let has_more = total - first > most;
        let lines: Vec<T> = all.into_iter().skip(first).take(most).collect();
        Part { total, next: lines.last().filter(|_| has_more).map(key), lines }
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    /// Follows a list of numbers to its end, in parts of two.
    fn followed(all: &[u32]) -> Vec<Vec<u32>> {
        let mut parts = Vec::new();
        let mut after = None;
        loop {
            let part = Part::of(all.to_vec(), |number| *number, after.as_ref(), 2);
            assert_eq!(part.total, all.len());
            parts.push(part.lines);
            match part.next {
                Some(next) => after = Some(next),
                None => return parts,
            }
        }
    }

    #[test]
    fn every_line_is_in_one_part() {
        assert_eq!(followed(&[]), [vec![0; 0]]);
        assert_eq!(followed(&[2, 1]), [vec![1, 2]]);
        assert_eq!(followed(&[5, 3, 1, 4, 2]), [vec![1, 2], vec![3, 4], vec![5]]);
    }

    #[test]
    fn a_part_begins_after_a_line_that_is_gone() {
        let part = Part::of(vec![1, 2, 4, 5], |number| *number, Some(&3), 1);
        assert_eq!((part.lines, part.next), (vec![4], Some(4)));
        let part = Part::of(vec![1, 2], |number| *number, Some(&9), 1);
        assert_eq!((part.total, part.lines, part.next), (2, vec![], None));
    }
}
