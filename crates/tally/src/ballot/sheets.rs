//! Strike-out and tick ballots as bits, counted many at a time. Đếm phiếu theo bit.
//!
//! One bit per name, set if the ballot chooses it. The number of set bits decides on a ballot. The votes of 64
//! names are added up eight at a time in the bytes of eight words, which are emptied before they can overflow.

/// Ballots in memory; their order has no meaning.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    names: usize,
    words: usize,
    bits: Vec<u64>,
}

/// The totals of the ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetTotals {
    /// Ballots that choose at least one name and at most as many as there are seats.
    pub chosen: u64,
    /// Ballots that choose more.
    pub too_many: u64,
    /// Ballots that choose no name.
    pub nobody: u64,
    /// Votes of each name, on the ballots that choose.
    pub votes: Vec<u64>,
}

impl Sheets {
    /// Starts without ballots, for a list of so many names.
    pub fn new(names: usize) -> Sheets {
        Sheets { names, words: names.div_ceil(64).max(1), bits: Vec::new() }
    }

    /// Adds a ballot with the names that are not struck out, by their index in the list; indices beyond it
    /// are left out.
    pub fn push(&mut self, kept: impl IntoIterator<Item = usize>) {
        let from = self.bits.len();
        self.bits.resize(from + self.words, 0);
        for name in kept.into_iter().filter(|name| *name < self.names) {
            self.bits[from + name / 64] |= 1 << (name % 64);
        }
    }

    /// The number of ballots.
    pub fn len(&self) -> usize {
        self.bits.len() / self.words.max(1)
    }

    /// Whether there are no ballots.
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }
}

/// The low bit of every byte.
const LOW: u64 = 0x0101_0101_0101_0101;

/// Counts the ballots for a number of seats.
pub fn count_sheets(sheets: &Sheets, seats: u64) -> SheetTotals {
    let mut totals = SheetTotals { votes: vec![0; sheets.names], ..SheetTotals::default() };
    let seats = u32::try_from(seats).unwrap_or(u32::MAX);
    // A byte holds 255 ballots.
    for some in sheets.bits.chunks(255 * sheets.words.max(1)) {
        if sheets.words == 1 {
            let mut lanes = [0u64; 8];
            for word in some {
                let counts = judge(word.count_ones(), seats, &mut totals);
                add(&mut lanes, word & counts);
            }
            empty(&lanes, &mut totals.votes);
            continue;
        }
        let mut lanes = vec![[0u64; 8]; sheets.words];
        for ballot in some.chunks(sheets.words) {
            let chosen = ballot.iter().map(|word| word.count_ones()).sum();
            let counts = judge(chosen, seats, &mut totals);
            for (lanes, word) in lanes.iter_mut().zip(ballot) {
                add(lanes, word & counts);
            }
        }
        for (lanes, votes) in lanes.iter().zip(totals.votes.chunks_mut(64)) {
            empty(lanes, votes);
        }
    }
    totals
}

/// Counts the kind of a ballot, and returns all bits if the ballot counts and none if it does not.
fn judge(chosen: u32, seats: u32, totals: &mut SheetTotals) -> u64 {
    let (nobody, too_many) = (u64::from(chosen == 0), u64::from(chosen > seats));
    totals.nobody += nobody;
    totals.too_many += too_many;
    let counts = 1 - nobody - too_many;
    totals.chosen += counts;
    counts.wrapping_neg()
}

/// Adds each bit of a word to a byte of its own: bit 8k + j to byte k of lane j.
fn add(lanes: &mut [u64; 8], word: u64) {
    for (j, lane) in lanes.iter_mut().enumerate() {
        *lane += (word >> j) & LOW;
    }
}

fn empty(lanes: &[u64; 8], votes: &mut [u64]) {
    for (name, votes) in votes.iter_mut().enumerate() {
        *votes += u64::from(lanes[name % 8].to_le_bytes()[name / 8]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_a_byte_of_its_own() {
        for names in [1, 7, 8, 55, 63, 64, 65, 130, 200] {
            let mut sheets = Sheets::new(names);
            // Name n alone is chosen on n + 300 ballots, more than a byte can hold.
            for name in 0..names {
                (0..name + 300).for_each(|_| sheets.push([name]));
            }
            sheets.push(0..names);
            sheets.push([]);
            let totals = count_sheets(&sheets, if names == 1 { 1 } else { names as u64 - 1 });
            let all = u64::from(names == 1);
            let expected: Vec<u64> = (0..names as u64).map(|name| name + 300 + all).collect();
            assert_eq!(totals.votes, expected, "{names} names");
            assert_eq!((totals.nobody, totals.too_many), (1, 1 - all));
            assert_eq!(totals.chosen + 2 - all, sheets.len() as u64);
        }
    }
}
