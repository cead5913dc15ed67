use proptest::prelude::*;
use proptest::sample::select;

use super::random::{
    DOCUMENTS, facts, is_plausible, kind_about, kind_about_others, one_document, professional, professional_with,
    provision_of, somebody, stay_at, time,
};
use super::{is_no_wider, permitted};
use crate::access::scene::{COLLEAGUE, DOCTOR, HOME_CARE, HOSPITAL, acts_on, ask, provision};
use crate::access::{Actor, DocumentFacts, Facts, Opposed, Place, Provision, ProvisionKind};
use crate::document::Confidentiality;
use crate::ids::DocumentId;

/// What takes something from somebody, whatever else is there. A second announcement of the same document would
/// replace the first, so it is one where none stands.
fn taking() -> impl Strategy<Value = ProvisionKind> {
    let document = || select(DOCUMENTS.to_vec());
    prop_oneof![
        Just(ProvisionKind::Block(DOCTOR)),
        Just(ProvisionKind::ConsultationObjection(DOCTOR)),
        Just(ProvisionKind::InstitutionOpposition(Opposed::All)),
        Just(ProvisionKind::InstitutionOpposition(Opposed::One(HOSPITAL))),
        Just(ProvisionKind::EmergencyAccessOff),
        document().prop_map(|document| ProvisionKind::Hide { document, professional: DOCTOR }),
        document().prop_map(|document| ProvisionKind::Level { document, level: Confidentiality::Private }),
        document().prop_map(|document| ProvisionKind::Announcement { document, mentioned: false }),
    ]
}

fn is_announced(document: DocumentFacts, facts: &Facts) -> bool {
    let announced = |one: &Provision| matches!(one.kind, ProvisionKind::Announcement { .. });
    document.announced_until.is_some() || facts.provisions.iter().any(announced)
}

/// What concerns somebody else: a colleague, another institution, another document, who assists the holder.
fn concerning_others(asked_about: DocumentId) -> impl Strategy<Value = ProvisionKind> {
    let other = DOCUMENTS.into_iter().filter(|document| *document != asked_about).collect::<Vec<_>>();
    let document = move || select(other.clone());
    prop_oneof![
        4 => kind_about(Just(COLLEAGUE)),
        1 => stay_at(Just(HOME_CARE)),
        2 => kind_about_others(),
        1 => Just(ProvisionKind::InstitutionOpposition(Opposed::One(HOME_CARE))),
        1 => document().prop_map(|document| ProvisionKind::Hide { document, professional: DOCTOR }),
        1 => document().prop_map(|document| ProvisionKind::Level { document, level: Confidentiality::Private }),
        1 => document().prop_map(|document| ProvisionKind::Announcement { document, mentioned: true }),
    ]
}

const fn is_elsewhere(actor: Actor) -> bool {
    matches!(actor, Actor::Professional { place: Place::Institution { id, .. }, .. } if id.as_bytes()[15] == HOME_CARE.as_bytes()[15])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    /// Whoever takes something away lets nobody see or file more than before.
    #[test]
    fn taking_away_never_widens(
        actor in somebody(), document in one_document(), facts in facts(), kind in taking(), now in time(),
    ) {
        prop_assume!(!matches!(kind, ProvisionKind::Announcement { .. }) || !is_announced(document, &facts));
        let before = permitted(actor, document, &facts, now);
        let mut restricted = facts;
        restricted.provisions.push(Provision { from: now, ..provision(kind) });
        let after = permitted(actor, document, &restricted, now);
        prop_assert!(is_no_wider(after, before), "{kind:?} {before:?} {after:?}");
    }

    /// What concerns others changes nothing for a professional: not the answer, not its reason.
    #[test]
    fn what_concerns_others_does_not_matter(
        actor in professional(),
        facts in facts(),
        (document, other) in one_document().prop_flat_map(|document| {
            (Just(document), provision_of(concerning_others(document.id)))
        }),
        now in time(),
    ) {
        prop_assume!(!is_elsewhere(actor) && is_plausible(actor, &facts));
        let mut more = facts.clone();
        more.provisions.push(other);
        for act in acts_on(document.with(&facts.provisions, now)) {
            prop_assert_eq!(ask(actor, act, &more, now), ask(actor, act, &facts, now), "{:?}", act);
        }
    }

    /// A block, an objection, a hide: each takes from one by name, and leaves a colleague who asks the same where the
    /// colleague was.
    #[test]
    fn what_is_taken_from_one_is_not_taken_from_another(
        actor in professional_with(COLLEAGUE), document in one_document(), facts in facts(), now in time(),
        kind in taking().prop_filter("by name", |kind| kind.professional().is_some()),
    ) {
        let before = permitted(actor, document, &facts, now);
        let mut restricted = facts;
        restricted.provisions.push(Provision { from: now, ..provision(kind) });
        prop_assert_eq!(permitted(actor, document, &restricted, now), before);
    }
}
