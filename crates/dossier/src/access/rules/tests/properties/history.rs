use proptest::prelude::*;

use super::random::{act, anybody, facts, kind_about, provision_of, time};
use crate::access::scene::{DOCTOR, ask};
use crate::access::{Facts, Provision};

/// The same record, in which nothing was entered or ended after that moment, nobody came in since and no code is given.
fn known_by(now: jiff::Timestamp, facts: Facts) -> Facts {
    let provisions = facts.provisions.into_iter().map(|provision| Provision {
        recorded_at: provision.recorded_at.min(now),
        ended: provision
            .ended
            .map(|ending| crate::access::Ending { recorded_at: ending.recorded_at.min(now), ..ending }),
        ..provision
    });
    Facts {
        provisions: provisions.collect(),
        last_access: facts.last_access.map(|at| at.min(now)),
        first_professional_access: facts.first_professional_access.map(|at| at.min(now)),
        presence_code_given: false,
        ..facts
    }
}

proptest! {
    /// As of now, where nothing was entered later, is what there is.
    #[test]
    fn as_of_now_is_now(actor in anybody(), act in act(), facts in facts(), now in time()) {
        let facts = known_by(now, facts);
        prop_assert_eq!(&facts.as_of(now, facts.state), &facts);
        prop_assert_eq!(ask(actor, act, &facts.as_of(now, facts.state), now), ask(actor, act, &facts, now));
    }

    /// What is entered or ended afterwards changes nothing about what could be seen before, dated back or not.
    #[test]
    fn nothing_entered_later_changes_the_past(
        actor in anybody(), act in act(), facts in facts(), then in time(),
        later in provision_of(kind_about(Just(DOCTOR))),
    ) {
        prop_assume!(then < later.recorded_at);
        let mut since = facts.clone();
        since.provisions.push(later);
        prop_assert_eq!(
            ask(actor, act, &since.as_of(then, facts.state), then),
            ask(actor, act, &facts.as_of(then, facts.state), then)
        );
    }

    /// To look back twice is to look back to the earlier of the two.
    #[test]
    fn the_past_of_the_past_is_the_past(facts in facts(), one in time(), other in time()) {
        let (earlier, later) = (one.min(other), one.max(other));
        let state = facts.state;
        prop_assert_eq!(facts.as_of(later, state).as_of(earlier, state), facts.as_of(earlier, state));
    }
}
