//! What the law says where the seeds are silent, and the project's rulings.

use super::*;

/// Law of 24 July 2014, art. 16(5): what is to be told in person is withheld from the holder's side, and from nobody else.
#[test]
fn an_announcement_is_withheld_from_the_holders_side() {
    let announced = DocumentFacts { announced_until: Some(NOW + MOMENT), ..REPORT };
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND), ProvisionKind::PresenceCode(DOCTOR)]);
    for actor in [HOLDER_ASKS, PARENT_ASKS, FRIEND_ASKS] {
        assert_eq!(reads(actor, announced, &facts), Err(Refusal::AwaitsAnnouncement), "{actor:?}");
        let told = DocumentFacts { announced_until: Some(NOW), ..REPORT };
        assert!(reads(actor, told, &facts).is_ok(), "{actor:?}");
    }
    assert_eq!(reads(DOCTOR_ASKS, announced, &facts), Ok(Basis::PresenceCode));
}

/// The same: for thirty days at most, or until the author releases it.
#[test]
fn an_announcement_ends_by_itself_or_by_the_author() {
    let marked = from(NOW, ProvisionKind::Announcement { document: DOCUMENT, mentioned: false });
    let reads_at = |provision: Provision, at| {
        let document = REPORT.with(&[provision], at);
        ask(HOLDER_ASKS, Act::ConsultDocument(document), &provided([provision]), at)
    };
    let late = Provision { until: Some(days(90)), ..marked };
    for provision in [marked, late] {
        assert_eq!(reads_at(provision, days(30) - MOMENT), Err(Refusal::AwaitsAnnouncement));
        assert_eq!(reads_at(provision, days(30)), Ok(Basis::Holder));
    }
    let released = marked.ended(ended(days(3)));
    assert_eq!(reads_at(released, days(3) - MOMENT), Err(Refusal::AwaitsAnnouncement));
    assert_eq!(reads_at(released, days(3)), Ok(Basis::Holder));
}

/// The same: who cannot read it changes nothing about it either, and no line of the life line tells of it.
#[test]
fn nothing_is_done_with_what_awaits_its_announcement() {
    let announced = DocumentFacts { announced_until: Some(days(1)), ..REPORT };
    let told = TraceFacts {
        by: Some(COLLEAGUE),
        tells_of_care: true,
        was_permitted: true,
        document: TracedDocumentFacts::Known(announced),
    };
    for act in [
        Act::SetConfidentiality(announced, Confidentiality::Normal),
        Act::HideDocument(announced, DOCTOR),
        Act::UnhideDocument(announced),
        Act::AgreeRetention(announced),
        Act::ReplaceDocument(announced),
        Act::ReadTrace(told),
    ] {
        assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), NOW), Err(Refusal::AwaitsAnnouncement), "{act:?}");
    }
}

/// The order of the rules: of several that stand against somebody, the first is the reason traced.
#[test]
fn the_first_rule_that_stands_against_it_is_the_reason() {
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR };
    let all = [
        ProvisionKind::Block(DOCTOR),
        ProvisionKind::ConsultationObjection(DOCTOR),
        ProvisionKind::PresenceCode(DOCTOR),
        hide,
    ];
    let private = DocumentFacts { category: Category::SocioEducational, ..at_level(Confidentiality::Private) };
    let pharmacist = practising(DOCTOR, ProfessionalCategory::Pharmacist);
    let closed = standing(State::Closed { since: NOW }, record(&all));
    assert_eq!(reads(pharmacist, private, &closed), Err(Refusal::RecordNotOpen));
    assert_eq!(reads(pharmacist, private, &record(&all)), Err(Refusal::Blocked));
    assert_eq!(reads(pharmacist, private, &record(&all[1..])), Err(Refusal::ConsultationObjection));
    assert_eq!(reads(pharmacist, private, &record(&[hide])), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(reads(pharmacist, private, &record(&all[2..])), Err(Refusal::HiddenFromYou));
    assert_eq!(reads(pharmacist, private, &record(&all[2..3])), Err(Refusal::Confidentiality));
    let normal = DocumentFacts { confidentiality: Confidentiality::Normal, ..private };
    assert_eq!(reads(pharmacist, normal, &record(&all[2..3])), Err(Refusal::Category));
}

/// «seed 003»: it is the holder who decides what is shared, and with whom: among all acts of professionals there is none by
/// which they would let anybody in.
#[test]
fn no_professional_lets_anybody_in() {
    let their_own = |act| {
        is_about_health_data(act)
            || matches!(
                act,
                Act::ReleaseDocument(_)
                    | Act::ProposeRetention(_)
                    | Act::EnterPresenceCode
                    | Act::DeclareEmergency
                    | Act::RecogniseDiscernment
                    | Act::AnswerRequest(_)
            )
    };
    let facts = Facts { presence_code_given: true, ..record(&CONNECTIONS.map(|(kind, ..)| kind)) };
    let own = DocumentFacts { author: Author::Professional(DOCTOR), ..REPORT };
    for act in acts_on(own).into_iter().filter(|act| !their_own(*act)) {
        for actor in [DOCTOR_ASKS, HOSPITAL_DOCTOR_ASKS] {
            assert_eq!(ask(actor, act, &facts, NOW), Err(Refusal::NotAllowed), "{act:?}");
        }
    }
}

/// «seed 004»: the reports and the links to images are in the record for the holder to open, like any other document.
#[test]
fn the_holder_opens_imaging() {
    let imaging = DocumentFacts { category: Category::Imaging, ..REPORT };
    assert_eq!(reads(HOLDER_ASKS, imaging, &record(&[])), Ok(Basis::Holder));
}
