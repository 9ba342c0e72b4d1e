//! Fractions of any size compared exactly and printed reduced. So sánh phân số chính xác.

use std::cmp::Ordering;

/// A fraction; with 0 below the line it is greater than every number, and such fractions compare by the upper
/// part.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ratio {
    pub above: u128,
    pub below: u128,
}

impl Ratio {
    /// Whether it is a number.
    pub fn is_finite(self) -> bool {
        self.below > 0
    }

    /// As `n/d` in lowest terms.
    pub fn reduced(self) -> String {
        let divisor = greatest_common_divisor(self.above, self.below).max(1);
        format!("{}/{}", self.above / divisor, self.below / divisor)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        match (self.is_finite(), other.is_finite()) {
            (true, true) => compare_products((self.above, other.below), (other.above, self.below)),
            (false, false) => self.above.cmp(&other.above),
            (finite, _) => other.is_finite().cmp(&finite),
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Equal in value: 1/2 and 2/4 are.
impl PartialEq for Ratio {
    fn eq(&self, other: &Ratio) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ratio {}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Which of two products is greater. Most fit into 128 bits; a product that does not is greater than one that does.
fn compare_products(left: (u128, u128), right: (u128, u128)) -> Ordering {
    match (left.0.checked_mul(left.1), right.0.checked_mul(right.1)) {
        (Some(left), Some(right)) => left.cmp(&right),
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (None, None) => full_product(left.0, left.1).cmp(&full_product(right.0, right.1)),
    }
}

/// The 256 bits of a product, the upper half first: multiplication by hand, with 64 bits as one digit.
fn full_product(a: u128, b: u128) -> (u128, u128) {
    const DIGIT: u128 = u64::MAX as u128;
    let ((a_high, a_low), (b_high, b_low)) = ((a >> 64, a & DIGIT), (b >> 64, b & DIGIT));
    let (low, high) = (a_low * b_low, a_high * b_high);
    let (cross, other_cross) = (a_high * b_low, a_low * b_high);
    let middle = (low >> 64) + (cross & DIGIT) + (other_cross & DIGIT);
    let upper = high + (cross >> 64) + (other_cross >> 64) + (middle >> 64);
    (upper, (middle << 64) | (low & DIGIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_256_bits_are_whole() {
        assert_eq!(full_product(u128::MAX, u128::MAX), (u128::MAX - 1, 1));
        assert_eq!(full_product(u128::MAX, 2), (1, u128::MAX - 1));
        assert_eq!(full_product(1 << 100, 1 << 100), (1 << 72, 0));
        assert_eq!(full_product(u128::MAX, 1), (0, u128::MAX));
        // (2^64 + 3)(2^65 + 5) = 2^129 + 11·2^64 + 15.
        assert_eq!(full_product((1 << 64) + 3, (1 << 65) + 5), (2, (11 << 64) + 15));
    }

    #[test]
    fn ratios_are_compared_by_value_also_where_products_overflow() {
        let ratio = |above, below| Ratio { above, below };
        assert_eq!(ratio(1, 2), ratio(2, 4));
        assert!(ratio(1, 3) < ratio(1, 2));
        assert!(ratio(u128::MAX, u128::MAX - 1) > ratio(u128::MAX - 1, u128::MAX));
        assert!(ratio(u128::MAX - 1, u128::MAX - 2) > ratio(u128::MAX, u128::MAX - 1));
        assert!(ratio(u128::MAX, 1) > ratio(1, u128::MAX));
        assert!(ratio(1, 0) > ratio(u128::MAX, 1));
        assert!(ratio(2, 0) > ratio(1, 0));
    }

    #[test]
    fn ratios_are_printed_in_lowest_terms() {
        assert_eq!(Ratio { above: 10_000, below: 10 }.reduced(), "1000/1");
        assert_eq!(Ratio { above: 0, below: 7 }.reduced(), "0/1");
    }
}
