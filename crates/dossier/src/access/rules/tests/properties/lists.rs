use std::collections::BTreeSet;

use proptest::prelude::*;

use super::random::{anybody, facts, is_plausible, professional, shelf, time};
use crate::access::explain::visible;
use crate::access::scene::{DOCTOR, ask};
use crate::access::{Act, Basis, Facts, Provision, ProvisionKind, scene};
use crate::document::{Author, Confidentiality};

/// The record as it is once these documents have been filed in it: their authors are entered.
fn filed(shelf: &[crate::access::DocumentFacts], facts: Facts) -> Facts {
    let mut facts = facts;
    facts.provisions.extend(shelf.iter().filter_map(|document| match document.author {
        Author::Professional(author) => {
            let from = jiff::Timestamp::MIN;
            Some(Provision { from, recorded_at: from, ..scene::provision(ProvisionKind::Authorship(author)) })
        }
        _ => None,
    }));
    facts
}

proptest! {
    /// The list is the decision on each document: the others on the shelf, and their order, change nothing about it.
    #[test]
    fn a_list_is_the_decision_on_each_document(actor in anybody(), facts in facts(), shelf in shelf(), now in time()) {
        let listed = visible(actor, &facts, &shelf, now);
        let mut one_by_one = Vec::new();
        for document in &shelf {
            let as_it_is = document.with(&facts.provisions, now);
            if ask(actor, Act::ConsultDocument(as_it_is), &facts, now).is_ok() {
                one_by_one.push(document.id);
            }
        }
        prop_assert_eq!(&listed, &one_by_one);
        let backwards: Vec<_> = shelf.iter().rev().copied().collect();
        let listed: BTreeSet<_> = listed.into_iter().collect();
        prop_assert_eq!(visible(actor, &facts, &backwards, now).into_iter().collect::<BTreeSet<_>>(), listed);
    }

    /// Nobody reads a document of a record whose list is closed to them, and a list opened to an author for that
    /// reason alone holds the author's own documents and no others.
    #[test]
    fn what_is_read_is_in_the_list(actor in anybody(), facts in facts(), shelf in shelf(), now in time()) {
        let facts = filed(&shelf, facts);
        let listed = visible(actor, &facts, &shelf, now);
        match ask(actor, Act::ConsultDossier, &facts, now) {
            Err(_) => prop_assert!(listed.is_empty()),
            Ok(Basis::Author) => {
                let own = shelf.iter().filter(|document| document.author == Author::Professional(DOCTOR));
                prop_assert_eq!(listed, own.map(|document| document.id).collect::<Vec<_>>());
            }
            Ok(_) => {}
        }
    }

    /// What is private, or hidden from a professional, is in no list of the professional's, the author's own apart.
    #[test]
    fn what_is_private_or_hidden_is_in_no_professionals_list(
        actor in professional(), facts in facts(), shelf in shelf(), now in time(),
    ) {
        prop_assume!(is_plausible(actor, &facts));
        let listed = visible(actor, &facts, &shelf, now);
        for document in shelf.iter().filter(|document| document.author != Author::Professional(DOCTOR)) {
            let hide = ProvisionKind::Hide { document: document.id, professional: DOCTOR };
            let private = document.with(&facts.provisions, now).confidentiality == Confidentiality::Private;
            if private || facts.has(hide, now) {
                prop_assert!(!listed.contains(&document.id), "{document:?}");
            }
        }
    }

    /// A document that the holder's side waits for is in no list of theirs.
    #[test]
    fn what_awaits_its_announcement_is_in_no_list_of_the_holders_side(
        who in proptest::sample::select(vec![scene::HOLDER_ASKS, scene::PARENT_ASKS, scene::FRIEND_ASKS]),
        facts in facts(), shelf in shelf(), now in time(),
    ) {
        let listed = visible(who, &facts, &shelf, now);
        for document in shelf {
            let waits = document.with(&facts.provisions, now).announced_until.is_some_and(|until| now < until);
            prop_assert!(!waits || !listed.contains(&document.id), "{document:?}");
        }
    }

    #[test]
    fn a_higher_level_never_widens(actor in anybody(), facts in facts(), shelf in shelf(), now in time()) {
        for document in shelf {
            let seen = Confidentiality::ALL.map(|confidentiality| {
                let act = Act::ConsultDocument(crate::access::DocumentFacts { confidentiality, ..document });
                ask(actor, act, &facts, now).is_ok()
            });
            prop_assert!(seen.is_sorted_by(|open, closed| open >= closed), "{document:?} {seen:?}");
        }
    }
}
