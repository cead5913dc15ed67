//! Whether two sets of response times can be told apart.
//!
//! Two tests, because each sees what the other misses. Mann–Whitney: the chance that a time of one class is longer than
//! one of the other (the area under the curve of whoever guesses the class from the time; 0.5 is no better than tossing a
//! coin). Kolmogorov–Smirnov: the largest distance between the two distributions, whatever their shape.
//!
//! Requests are sent in random order. If the class makes no difference, every assignment of classes to times was equally
//! likely, whatever the machine did meanwhile: the critical values hold without any assumption on how times are spread.

/// The chance that one comparison alone finds a difference where there is none.
pub const SIGNIFICANCE: f64 = 0.000_1;

/// The two-sided quantile of the normal distribution for [`SIGNIFICANCE`].
const NORMAL: f64 = 3.890_6;

/// √(−ln(α/2)/2) for [`SIGNIFICANCE`], the asymptotic factor of Kolmogorov–Smirnov.
const KOLMOGOROV: f64 = 2.225_3;

/// An area that differs this little from 0.5 is of no use to anybody, however many requests prove it.
const NEGLIGIBLE: f64 = 0.02;

/// How far apart two sets of times are, and how far apart chance alone may put them.
#[derive(Clone, Copy, Debug)]
pub struct Comparison {
    /// The area under the curve: the chance that a time of the second class is the longer one.
    pub area: f64,
    /// How far from 0.5 it may be.
    pub area_margin: f64,
    /// The largest distance between the distributions.
    pub distance: f64,
    /// How large it may be.
    pub distance_margin: f64,
}

impl Comparison {
    /// Compares two sets of times, each in ascending order.
    pub fn of(one: &[f64], other: &[f64]) -> Self {
        let (n, m) = (count(one.len()), count(other.len()));
        let error = ((n + m + 1.0) / (12.0 * n * m)).sqrt();
        Self {
            area: area(one, other),
            area_margin: (NORMAL * error).max(NEGLIGIBLE),
            distance: distance(one, other),
            distance_margin: KOLMOGOROV * ((n + m) / (n * m)).sqrt(),
        }
    }

    /// Whether the times tell which class they are of.
    pub fn is_separable(&self) -> bool {
        (self.area - 0.5).abs() > self.area_margin || self.distance > self.distance_margin
    }
}

/// The value that this many percent of them do not exceed. They are in ascending order, and not none.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() * percent).div_ceil(100).max(1) - 1]
}

/// Mann–Whitney: how often a value of the second set is above one of the first; equal ones count half.
fn area(one: &[f64], other: &[f64]) -> f64 {
    let above: f64 = other
        .iter()
        .map(|value| {
            let below = one.partition_point(|each| each < value);
            let up_to = one.partition_point(|each| each <= value);
            count(below) + count(up_to - below) / 2.0
        })
        .sum();
    above / (count(one.len()) * count(other.len()))
}

/// Kolmogorov–Smirnov.
fn distance(one: &[f64], other: &[f64]) -> f64 {
    let share = |sorted: &[f64], value: f64| count(sorted.partition_point(|each| *each <= value)) / count(sorted.len());
    let at = |value: &f64| (share(one, *value) - share(other, *value)).abs();
    one.iter().chain(other).map(at).fold(0.0, f64::max)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(from: u32, to: u32) -> Vec<f64> {
        (from..to).map(f64::from).collect()
    }

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-4
    }

    #[test]
    fn the_same_times_are_not_separable() {
        let compared = Comparison::of(&steps(0, 10_000), &steps(0, 10_000));
        assert!(close(compared.area, 0.5) && close(compared.distance, 0.0));
        assert!(!compared.is_separable());
    }

    #[test]
    fn times_apart_are_separable() {
        let compared = Comparison::of(&steps(0, 100), &steps(100, 200));
        assert!(close(compared.area, 1.0) && close(compared.distance, 1.0));
        assert!(compared.is_separable());
    }

    #[test]
    fn a_shift_of_a_twentieth_is_found_in_ten_thousand() {
        let shifted = Comparison::of(&steps(0, 10_000), &steps(500, 10_500));
        assert!(close(shifted.area, 0.548_75) && close(shifted.distance, 0.05));
        assert!(shifted.is_separable());
    }

    #[test]
    fn another_shape_around_the_same_middle_is_found_by_the_distance() {
        let narrow: Vec<f64> = steps(4_500, 5_500).into_iter().flat_map(|time| [time; 10]).collect();
        let compared = Comparison::of(&steps(0, 10_000), &narrow);
        assert!((compared.area - 0.5).abs() < 0.001 && compared.distance > 0.4);
        assert!(compared.is_separable());
    }

    #[test]
    fn margins_are_those_of_the_tables() {
        assert!(close(KOLMOGOROV, (-(SIGNIFICANCE / 2.0).ln() / 2.0).sqrt()));
        let compared = Comparison::of(&steps(0, 500), &steps(0, 500));
        assert!((compared.area_margin - 0.071).abs() < 0.001);
        assert!((compared.distance_margin - 0.141).abs() < 0.001);
    }

    #[test]
    fn equal_times_count_half() {
        assert!(close(area(&[1.0, 2.0], &[2.0, 2.0]), 0.75));
    }

    #[test]
    fn percentiles_are_values_that_occurred() {
        let sorted = steps(1, 101);
        assert!(close(percentile(&sorted, 50), 50.0));
        assert!(close(percentile(&sorted, 99), 99.0));
        assert!(close(percentile(&[7.0], 99), 7.0));
    }
}
