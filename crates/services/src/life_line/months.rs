//! How much happened in each of the last twelve months.

use dossier::trace::{Outcome, Trace};
use jiff::ToSpan;
use jiff::civil::Date;

use super::filter::is_reading_by_others;
use crate::clock::luxembourg_day;

/// How many months the overview has.
const MONTHS: i32 = 12;

/// What happened in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// How often somebody else read something.
    pub readings: usize,
    /// How often something was refused.
    pub refusals: usize,
}

/// The last twelve months up to this day, all empty, the oldest first.
pub(super) fn last_twelve(today: Date) -> Vec<Month> {
    let this = today.first_of_month();
    let month = |back: i32| this.checked_sub(back.months()).map(|first| Month { first, readings: 0, refusals: 0 });
    (0..MONTHS).rev().filter_map(|back| month(back).ok()).collect()
}

/// Counts a line in its month; false for one before all of them.
pub(super) fn count(months: &mut [Month], trace: &Trace) -> bool {
    let first = luxembourg_day(trace.at).first_of_month();
    if let Some(month) = months.iter_mut().find(|month| month.first == first) {
        month.readings += usize::from(is_reading_by_others(trace));
        month.refusals += usize::from(matches!(trace.outcome, Outcome::Refused(_)));
        return true;
    }
    months.first().is_none_or(|oldest| oldest.first <= first)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn twelve_months_end_with_this_one() {
        let months = last_twelve(date(2026, 3, 31));
        assert_eq!(months.len(), 12);
        assert_eq!(months[0].first, date(2025, 4, 1));
        assert_eq!(months[11].first, date(2026, 3, 1));
    }
}
