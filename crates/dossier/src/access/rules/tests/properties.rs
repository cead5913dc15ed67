//! What must hold of any record, any person and any time: random records, not only the cases somebody thought of.

use std::collections::BTreeSet;

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use uuid::Uuid;

use super::case::{ASKER, COLLEAGUE, DOSSIER, HOLDER, OTHER_HOLDER, WRITERS, acts, grant, hours};
use crate::access::{Act, Actor, DocumentFacts, Facts, Grant, GrantKind, Request, decide};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::DocumentId;
use crate::lifecycle::{SILENCE_OPENS_AFTER, State};
use crate::professional::{Licence, ProfessionalCategory};

/// Sixty days on both sides, so that thirty days of silence, 24 hours and all their edges come up.
fn time() -> impl Strategy<Value = Timestamp> {
    (-1_440_i64..1_440).prop_map(hours)
}

fn state() -> impl Strategy<Value = State> {
    prop_oneof![
        1 => Just(State::Prepared { notified_at: None }),
        2 => time().prop_map(|at| State::Prepared { notified_at: Some(at) }),
        5 => time().prop_map(|since| State::Active { since }),
        1 => time().prop_map(|since| State::Destroyed { since }),
    ]
}

fn any_grant() -> impl Strategy<Value = Grant> {
    let ends = (time(), proptest::option::of(time()), proptest::option::of(time()));
    (select(vec![GrantKind::CircleOfTrust, GrantKind::PresenceCode]), select(vec![ASKER, COLLEAGUE]), ends).prop_map(
        |(kind, professional, (from, until, withdrawn_at))| Grant {
            professional,
            until,
            withdrawn_at,
            ..grant(kind, from)
        },
    )
}

fn facts() -> impl Strategy<Value = Facts> {
    let authors = proptest::sample::subsequence(WRITERS.to_vec(), 0..=WRITERS.len());
    (state(), proptest::collection::vec(any_grant(), 0..6), authors, any::<bool>()).prop_map(
        |(state, grants, authors, presence_code_given)| Facts {
            dossier: DOSSIER,
            holder: HOLDER,
            state,
            grants,
            authors,
            presence_code_given,
        },
    )
}

fn professional() -> impl Strategy<Value = Actor> {
    (select(ProfessionalCategory::ALL.to_vec()), time(), proptest::option::of(time())).prop_map(
        |(category, from, until)| Actor::Professional { id: ASKER, category, licence: Licence { from, until } },
    )
}

fn actor() -> impl Strategy<Value = Actor> {
    prop_oneof![
        4 => professional(),
        1 => select(vec![Actor::Holder(HOLDER), Actor::Holder(OTHER_HOLDER), Actor::System]),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let all: Vec<Act> = acts().collect();
    any::<Index>().prop_map(move |index| *index.get(&all))
}

/// A record's documents: each with an identifier of its own.
fn shelf() -> impl Strategy<Value = Vec<DocumentFacts>> {
    let one = (select(Category::ALL.to_vec()), select(Confidentiality::ALL.to_vec()), select(WRITERS.to_vec()));
    proptest::collection::vec(one, 0..12).prop_map(|documents| {
        let numbered = documents.into_iter().zip(100_u128..);
        numbered
            .map(|((category, confidentiality, author), number)| DocumentFacts {
                id: DocumentId::new(Uuid::from_u128(number)),
                category,
                confidentiality,
                author,
            })
            .collect()
    })
}

/// The list a person gets, as services make it: each document asked for by itself.
fn visible(actor: Actor, facts: &Facts, shelf: &[DocumentFacts], now: Timestamp) -> BTreeSet<DocumentId> {
    let permitted = |document: &&DocumentFacts| {
        decide(&Request { actor, act: Act::ConsultDocument(**document) }, facts, now).is_ok()
    };
    shelf.iter().filter(permitted).map(|document| document.id).collect()
}

fn with_authors_of(shelf: &[DocumentFacts], facts: &Facts) -> Facts {
    Facts { authors: shelf.iter().map(|document| document.author).collect(), ..facts.clone() }
}

proptest! {
    #[test]
    fn removing_or_withdrawing_a_grant_never_widens(
        actor in actor(), act in act(), facts in facts(), now in time(), which in any::<Index>(),
    ) {
        prop_assume!(!facts.grants.is_empty());
        let which = which.index(facts.grants.len());
        let request = Request { actor, act };
        let before = decide(&request, &facts, now);

        let mut removed = facts.clone();
        removed.grants.remove(which);
        let without = decide(&request, &removed, now);
        prop_assert!(before.is_ok() || without.is_err());

        let mut withdrawn = facts;
        withdrawn.grants[which].withdrawn_at = Some(now);
        prop_assert_eq!(decide(&request, &withdrawn, now), without);
    }

    /// Three things begin with time: a licence, a grant, and the opening of a prepared record on the thirtieth day
    /// after its notice. Where none of them begins in between, a professional may later do no more than before.
    #[test]
    fn time_never_widens_for_a_professional(
        actor in professional(), act in act(), facts in facts(), one in time(), other in time(),
    ) {
        let (earlier, later) = (one.min(other), one.max(other));
        let begins = |at: Timestamp| earlier < at && at <= later;
        let Actor::Professional { licence, .. } = actor else { return Err(TestCaseError::fail("not a professional")) };
        let opens = matches!(facts.state, State::Prepared { notified_at: Some(at) } if begins(at + SILENCE_OPENS_AFTER));
        let request = Request { actor, act };
        if !begins(licence.from) && !opens && !facts.grants.iter().any(|grant| begins(grant.from)) {
            prop_assert!(decide(&request, &facts, earlier).is_ok() || decide(&request, &facts, later).is_err());
        }
    }

    #[test]
    fn time_grants_and_authors_change_nothing_for_a_holder(
        holder in select(vec![HOLDER, OTHER_HOLDER]), act in act(), left in facts(), right in facts(),
        one in time(), other in time(),
    ) {
        let request = Request { actor: Actor::Holder(holder), act };
        let right = Facts { state: left.state, ..right };
        let [left, right] = [(left, one), (right, other)]
            .map(|(facts, now)| decide(&request, &facts, now).map(|permit| permit.basis()));
        prop_assert_eq!(left, right);
    }

    #[test]
    fn a_higher_level_never_widens(actor in actor(), facts in facts(), shelf in shelf(), now in time()) {
        for document in shelf {
            let seen = Confidentiality::ALL.map(|confidentiality| {
                let act = Act::ConsultDocument(DocumentFacts { confidentiality, ..document });
                decide(&Request { actor, act }, &facts, now).is_ok()
            });
            prop_assert!(seen.is_sorted_by(|open, closed| open >= closed), "{document:?} {seen:?}");
        }
    }

    /// The list is the decision on each document: the others on the shelf, and their order, change nothing about it.
    #[test]
    fn a_list_is_the_decision_on_each_document(
        actor in actor(), facts in facts(), shelf in shelf(), now in time(),
    ) {
        let facts = with_authors_of(&shelf, &facts);
        let listed = visible(actor, &facts, &shelf, now);
        let mut one_by_one = BTreeSet::new();
        for document in shelf.iter().rev() {
            let alone = std::slice::from_ref(document);
            one_by_one.extend(visible(actor, &with_authors_of(alone, &facts), alone, now));
        }
        prop_assert_eq!(listed, one_by_one);
    }

    /// Nobody reads a document of a record whose list is closed to them, and a list opened to an author for that
    /// reason alone holds the author's own documents and no others.
    #[test]
    fn what_is_read_is_in_the_list(actor in actor(), facts in facts(), shelf in shelf(), now in time()) {
        let facts = with_authors_of(&shelf, &facts);
        let listed = visible(actor, &facts, &shelf, now);
        match decide(&Request { actor, act: Act::ConsultDossier }, &facts, now).map(|permit| permit.basis()) {
            Err(_) => prop_assert!(listed.is_empty()),
            Ok(crate::access::Basis::Author) => {
                let own = shelf.iter().filter(|document| document.author == Author::Professional(ASKER));
                prop_assert_eq!(listed, own.map(|document| document.id).collect());
            }
            Ok(_) => {}
        }
    }

    #[test]
    fn a_permit_answers_exactly_what_was_asked(actor in actor(), act in act(), facts in facts(), now in time()) {
        if let Ok(permit) = decide(&Request { actor, act }, &facts, now) {
            prop_assert_eq!(permit.dossier(), facts.dossier);
            prop_assert_eq!(permit.actor(), actor);
            prop_assert_eq!(permit.act(), act);
            prop_assert_eq!(permit.decided_at(), now);
            let document = match act {
                Act::ConsultDocument(document) | Act::ReplaceDocument(document) => Some(document.id),
                _ => None,
            };
            prop_assert_eq!(permit.document(), document);
        }
    }
}
