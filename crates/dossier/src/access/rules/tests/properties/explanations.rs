use jiff::Timestamp;
use proptest::prelude::*;

use super::random::{facts, is_plausible, one_document, time};
use crate::access::explain::{
    Candidates, InstitutionCandidate, ProfessionalCandidate, Reader, Way, named, who_can_open, who_can_see,
};
use crate::access::scene::*;
use crate::access::{Act, Actor, Basis, DocumentFacts, Facts, PersonFacts};
use crate::professional::ProfessionalCategory;

const CANDIDATES: Candidates<'_> = Candidates {
    persons: &[
        PersonFacts { id: PARENT, has_active_record: true },
        PersonFacts { id: FRIEND, has_active_record: true },
        PersonFacts { id: STRANGER, has_active_record: true },
    ],
    professionals: &[
        ProfessionalCandidate { id: DOCTOR, category: ProfessionalCategory::Doctor, licence: LICENSED },
        ProfessionalCandidate { id: COLLEAGUE, category: ProfessionalCategory::Doctor, licence: LICENSED },
    ],
    institutions: &[
        InstitutionCandidate { id: HOSPITAL, certificate: CERTIFIED },
        InstitutionCandidate { id: HOME_CARE, certificate: CERTIFIED },
    ],
};

/// Everybody who is a candidate by name, as whom they are listed and as whom they ask.
fn by_name() -> impl Iterator<Item = (Reader, Actor)> {
    let persons = [HOLDER, PARENT, FRIEND, STRANGER].map(|id| (Reader::Person(id), person(id)));
    let doctors =
        [DOCTOR, COLLEAGUE].map(|id| (Reader::Professional(id), practising(id, ProfessionalCategory::Doctor)));
    let agency = [AGENCY_DOCTOR, SECOND_PERSON, CLERK].map(|id| (Reader::AgencyDoctor(id), Actor::AgencyDoctor(id)));
    persons.into_iter().chain(doctors).chain(agency)
}

fn sees(actor: Actor, document: DocumentFacts, facts: &Facts, at: Timestamp) -> Option<Basis> {
    ask(actor, Act::ConsultDocument(document.with(&facts.provisions, at)), facts, at).ok()
}

proptest! {
    /// Who can see a document is whom `decide` lets see it, each on the basis it names; until the first moment at which it
    /// says no, and not at any moment before.
    #[test]
    fn who_can_see_is_who_may(document in one_document(), facts in facts(), now in time(), later in time()) {
        let listed = who_can_see(&document, &facts, &CANDIDATES, now);
        for (reader, actor) in by_name() {
            let access = listed.iter().find(|access| access.reader == reader);
            prop_assert_eq!(access.map(|access| access.basis), sees(actor, document, &facts, now), "{:?}", reader);
            let Some(access) = access else { continue };
            if let Some(until) = access.until {
                prop_assert!(sees(actor, document, &facts, until).is_none(), "{access:?}");
            }
            if now <= later && access.until.is_none_or(|until| later < until) {
                prop_assert!(sees(actor, document, &facts, later).is_some(), "{access:?} at {later}");
            }
        }
    }

    /// Who can open the record likewise; and nobody is listed twice.
    #[test]
    fn who_can_open_is_who_may(facts in facts(), now in time()) {
        let listed = who_can_open(&facts, &CANDIDATES, now);
        for (reader, actor) in by_name() {
            let access: Vec<_> = listed.iter().filter(|access| access.reader == reader).map(|one| one.basis).collect();
            let expected = ask(actor, Act::ConsultDossier, &facts, now).ok();
            prop_assert_eq!(access, Vec::from_iter(expected), "{:?}", reader);
        }
    }

    /// A role lists the professions of which a stranger would get in at that institution, and of the candidates those who
    /// would not.
    #[test]
    fn who_works_there_is_who_may(document in one_document(), facts in facts(), now in time()) {
        prop_assume!(is_plausible(DOCTOR_ASKS, &facts));
        let listed = who_can_see(&document, &facts, &CANDIDATES, now);
        let stranger = crate::ids::ProfessionalId::new(uuid::Uuid::from_u128(19));
        for profession in ProfessionalCategory::ALL {
            let role = listed.iter().find_map(|access| match &access.reader {
                Reader::Whoever { comes: Way::At(HOSPITAL), professions, except } if professions.contains(&profession) => {
                    Some((access.basis, except.clone()))
                }
                _ => None,
            });
            let expected = sees(working(stranger, profession, HOSPITAL), document, &facts, now);
            prop_assert_eq!(role.as_ref().map(|(basis, _)| *basis), expected, "{:?}", profession);
            let Some((_, except)) = role.filter(|_| profession == ProfessionalCategory::Doctor) else { continue };
            for id in [DOCTOR, COLLEAGUE] {
                let gets_in = sees(working(id, profession, HOSPITAL), document, &facts, now).is_some();
                prop_assert_eq!(except.contains(&id), !gets_in, "{:?}", id);
            }
        }
    }

    /// Nobody gets in by name who is not named in the record, the holder apart: to load whom it names is enough.
    #[test]
    fn to_load_whom_the_record_names_is_enough(document in one_document(), facts in facts(), now in time()) {
        let named = named(&facts, &[document]);
        for access in who_can_see(&document, &facts, &CANDIDATES, now) {
            match access.reader {
                Reader::Person(id) => prop_assert!(id == HOLDER || named.persons.contains(&id)),
                Reader::Professional(id) => prop_assert!(named.professionals.contains(&id)),
                Reader::Whoever { comes: Way::At(id), .. } => prop_assert!(named.institutions.contains(&id)),
                Reader::AgencyDoctor(_) | Reader::Whoever { .. } => {}
            }
        }
    }
}
