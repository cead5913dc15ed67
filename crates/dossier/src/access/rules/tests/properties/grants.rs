use proptest::prelude::*;

use super::random::{facts, is_plausible, kind_about, one_document, provision_of, somebody, stay_at, time};
use super::{gives, is_no_wider, permitted};
use crate::access::scene::{DOCTOR, HOSPITAL, ended};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    /// Whoever takes something back that was given lets nobody see or file more than before. To end it now is to
    /// take it away, and so is never to have given it.
    #[test]
    fn removing_what_was_given_never_widens(
        actor in somebody(), document in one_document(), facts in facts(), now in time(),
    ) {
        prop_assume!(is_plausible(actor, &facts));
        let before = permitted(actor, document, &facts, now);
        for which in 0..facts.provisions.len() {
            let given = facts.provisions[which];
            if !gives(given.kind) {
                continue;
            }
            let mut removed = facts.clone();
            removed.provisions.remove(which);
            let without = permitted(actor, document, &removed, now);
            prop_assert!(is_no_wider(without, before), "{given:?} {before:?} {without:?}");

            let mut ended_now = facts.clone();
            ended_now.provisions[which] = given.ended(ended(now));
            prop_assert_eq!(permitted(actor, document, &ended_now, now), without);
        }
    }

    /// And whoever gives something takes nothing from anybody: what was possible stays possible.
    #[test]
    fn giving_never_narrows(
        actor in somebody(), document in one_document(), facts in facts(),
        given in prop_oneof![provision_of(kind_about(Just(DOCTOR))), provision_of(stay_at(Just(HOSPITAL)))],
        now in time(),
    ) {
        let mut more = facts.clone();
        more.provisions.push(given);
        prop_assume!(gives(given.kind) && is_plausible(actor, &more));
        let before = permitted(actor, document, &facts, now);
        let after = permitted(actor, document, &more, now);
        prop_assert!(is_no_wider(before, after), "{before:?} {after:?}");
    }
}
