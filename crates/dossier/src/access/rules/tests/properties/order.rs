use proptest::prelude::*;

use super::random::{act, anybody, facts, time};
use crate::access::scene::ask;

proptest! {
    /// The order in which a record's provisions are loaded changes nothing, nor does loading one twice.
    #[test]
    fn order_and_repetition_do_not_matter(actor in anybody(), act in act(), facts in facts(), now in time()) {
        let expected = ask(actor, act, &facts, now);
        let mut backwards = facts.clone();
        backwards.provisions.reverse();
        prop_assert_eq!(ask(actor, act, &backwards, now), expected);
        let mut twice = facts;
        twice.provisions.extend_from_within(..);
        prop_assert_eq!(ask(actor, act, &twice, now), expected);
    }
}
