use proptest::prelude::*;

use super::random::{facts, one_document, professional, time};
use crate::access::scene::{DOCTOR, ask};
use crate::access::{Act, Actor, Basis, DocumentFacts, Place};
use crate::document::Author;

proptest! {
    /// Authors read their own documents wherever a record is open and they may practise: whatever was taken from them.
    /// Where one of the two is missing they do not.
    #[test]
    fn authors_read_their_own_in_every_open_record(
        actor in professional(), document in one_document(), facts in facts(), now in time(),
    ) {
        let Actor::Professional { licence, place, .. } = actor else { return Err(TestCaseError::fail("no professional")) };
        let may_connect = match place {
            Place::OwnPractice => true,
            Place::Institution { certificate, .. } => certificate.is_valid(now),
        };
        let own = DocumentFacts { author: Author::Professional(DOCTOR), ..document };
        let read = ask(actor, Act::ConsultDocument(own), &facts, now);
        let open = facts.state.is_open_to_professionals(now) && licence.is_valid(now) && may_connect;
        prop_assert_eq!(read == Ok(Basis::Author), open);
        prop_assert_eq!(read.is_ok(), open);
    }
}
