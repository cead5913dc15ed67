//! The order of requests: random to whoever is measured, the same in each run.

use uuid::Uuid;

/// A sequence of numbers that looks random (`SplitMix64`, Steele, Lea and Flood 2014).
pub struct Order(u64);

impl Order {
    /// The sequence of every run.
    pub const fn seeded() -> Self {
        Self(0x0DD5_1E55)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % (limit as u64)).unwrap_or(0)
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        &among[self.below(among.len())]
    }

    /// Each of these that many times, shuffled.
    pub fn mixed<T: Copy>(&mut self, among: &[T], times: usize) -> Vec<T> {
        let mut all: Vec<T> = among.iter().flat_map(|one| std::iter::repeat_n(*one, times)).collect();
        for place in (1..all.len()).rev() {
            all.swap(place, self.below(place + 1));
        }
        all
    }

    /// An identifier that nothing has.
    pub fn unknown(&mut self) -> Uuid {
        let high = u128::from(self.next()) << 64;
        uuid::Builder::from_random_bytes((high | u128::from(self.next())).to_be_bytes()).into_uuid()
    }
}
