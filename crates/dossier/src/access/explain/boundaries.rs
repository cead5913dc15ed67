//! The moments at which a decision can change by time alone.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::access::Facts;
use crate::lifecycle::{SILENCE_OPENS_AFTER, State};

/// Every moment at which something in the record begins or ends: its provisions, the holder's majority, the opening by
/// silence. Between two of them no decision on it changes, but for what is known of the person who asks.
pub fn boundaries(facts: &Facts) -> BTreeSet<Timestamp> {
    let provisions = facts.provisions.iter().flat_map(|provision| [Some(provision.from), provision.end()]);
    provisions.flatten().chain([facts.of_age_from]).chain(opening(facts.state)).collect()
}

fn opening(state: State) -> Option<Timestamp> {
    match state {
        State::Prepared { notified_at } => notified_at?.checked_add(SILENCE_OPENS_AFTER).ok(),
        State::Active { .. } | State::Closed { .. } | State::Archived { .. } | State::Destroyed { .. } => None,
    }
}
