use proptest::prelude::*;

use super::random::{act, anybody, facts, time};
use crate::access::{Act, Obligation, Request, RequestFacts, decide};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_048))]

    /// `decide` has an answer to everything, at the ends of time too; and a permit is for exactly what was asked.
    #[test]
    fn a_permit_answers_exactly_what_was_asked(actor in anybody(), act in act(), facts in facts(), now in time()) {
        if let Ok(permit) = decide(&Request { actor, act }, &facts, now) {
            prop_assert_eq!(permit.dossier(), facts.dossier);
            prop_assert_eq!(permit.actor(), actor);
            prop_assert_eq!(permit.act(), act);
            prop_assert_eq!(permit.decided_at(), now);
            prop_assert_eq!(permit.document(), act.document());
        }
    }

    /// The holder is told of the first professional once: where one has come in, nobody is the first.
    #[test]
    fn nobody_is_first_twice(actor in anybody(), act in act(), facts in facts(), now in time()) {
        if let Ok(permit) = decide(&Request { actor, act }, &facts, now) {
            let told = permit.obligations().include(Obligation::TellHolderOfFirstAccess);
            prop_assert!(!told || facts.first_professional_access.is_none());
        }
    }

    /// An act is about a document exactly when it names one.
    #[test]
    fn an_act_names_its_document(act in act()) {
        let named = match act {
            Act::DestroyDocument(document)
            | Act::ConsultDocument(document)
            | Act::ReplaceDocument(document)
            | Act::SetConfidentiality(document, _)
            | Act::HideDocument(document, _)
            | Act::UnhideDocument(document)
            | Act::ReleaseDocument(document)
            | Act::ProposeRetention(document)
            | Act::AgreeRetention(document)
            | Act::EraseDocument(document)
            | Act::MakeRequest(RequestFacts::Rectification(document) | RequestFacts::Erasure(document)) => {
                Some(document.id)
            }
            _ => None,
        };
        prop_assert_eq!(act.document(), named);
    }
}
