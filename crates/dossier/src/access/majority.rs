//! The handover at majority: a parent's access ends by itself on the day the holder is of age (civil code, art. 388), and
//! both hear of it before and on the day.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Facts, ProvisionKind, RepresentativeTitle};

/// How long before majority holder and parents are told.
pub const TOLD_AHEAD: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What holder and parents are told about majority, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// It is near.
    Near,
    /// It is reached.
    Reached,
}

/// What they are to be told now, if anything; `told`: what they were told last. Where a guardian acts on, majority hands
/// nothing over.
pub fn due(facts: &Facts, told: Option<Step>, now: Timestamp) -> Option<Step> {
    let step = match () {
        () if facts.of_age_from <= now => Step::Reached,
        () if facts.of_age_from.duration_since(now) <= TOLD_AHEAD => Step::Near,
        () => return None,
    };
    let is_news = told.is_none_or(|told| told < step);
    (is_news && hands_over(facts)).then_some(step)
}

/// Whether a parent represents the holder until majority, and nobody after.
fn hands_over(facts: &Facts) -> bool {
    let until_majority = |title| {
        facts.provisions.iter().any(|one| {
            matches!(one.kind, ProvisionKind::Representative { title: it, .. } if it == title)
                && one.end().is_none_or(|end| end >= facts.of_age_from)
        })
    };
    until_majority(RepresentativeTitle::Parent) && !until_majority(RepresentativeTitle::Guardian)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::scene::{GUARDIANSHIP, MOMENT, NOW, PARENTHOOD, record};

    fn at(kinds: &[ProvisionKind], until_majority: SignedDuration, told: Option<Step>) -> Option<Step> {
        due(&Facts { of_age_from: NOW + until_majority, ..record(kinds) }, told, NOW)
    }

    #[test]
    fn told_a_month_before_and_on_the_day_once_each() {
        for (until_majority, told, expected) in [
            (TOLD_AHEAD + MOMENT, None, None),
            (TOLD_AHEAD, None, Some(Step::Near)),
            (MOMENT, Some(Step::Near), None),
            (SignedDuration::ZERO, Some(Step::Near), Some(Step::Reached)),
            (SignedDuration::ZERO, None, Some(Step::Reached)),
            (-TOLD_AHEAD, Some(Step::Reached), None),
        ] {
            assert_eq!(at(&[PARENTHOOD], until_majority, told), expected, "{until_majority:?} {told:?}");
        }
    }

    #[test]
    fn there_is_nothing_to_hand_over_without_parents_or_with_a_guardian() {
        for kinds in [&[][..], &[GUARDIANSHIP], &[PARENTHOOD, GUARDIANSHIP]] {
            assert_eq!(at(kinds, SignedDuration::ZERO, None), None, "{kinds:?}");
        }
    }

    #[test]
    fn a_parent_whose_representation_ended_before_hands_nothing_over() {
        let mut facts = Facts { of_age_from: NOW, ..record(&[PARENTHOOD]) };
        facts.provisions[0].until = Some(NOW - MOMENT);
        assert_eq!(due(&facts, None, NOW), None);
        facts.provisions[0].until = Some(NOW);
        assert_eq!(due(&facts, None, NOW), Some(Step::Reached));
    }
}
