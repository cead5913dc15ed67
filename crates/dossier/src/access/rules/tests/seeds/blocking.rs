//! « Accès bloqué », and documents hidden from somebody.

use super::*;

const BLOCK: ProvisionKind = ProvisionKind::Block(DOCTOR);

/// «seed 000», «seed 004»: somebody blocked by name does not get in and sees nothing, by whatever right of access.
#[test]
fn the_blocked_get_nowhere() {
    for (kind, actor, basis) in CONNECTIONS {
        let facts = record(&[kind, BLOCK]);
        let expected = if basis == Basis::ReferringDoctor { Ok(basis) } else { Err(Refusal::Blocked) };
        assert_eq!(opens(actor, &facts), expected, "{kind:?}");
        assert_eq!(reads(actor, REPORT, &facts), expected, "{kind:?}");
        assert_eq!(files(actor, Category::CareReports, &facts), expected, "{kind:?}");
    }
}

/// «seed 000»: a block holds even for somebody who works in an institution that may connect; colleagues there still get in.
#[test]
fn a_block_holds_in_institutions_too() {
    let facts = record(&[ADMISSION, BLOCK]);
    assert_eq!(opens(HOSPITAL_DOCTOR_ASKS, &facts), Err(Refusal::Blocked));
    let colleague = working(COLLEAGUE, ProfessionalCategory::Doctor, HOSPITAL);
    assert_eq!(opens(colleague, &facts), Ok(Basis::Stay));
}

/// «seed 000»: nor does the presence code help: it is not even taken.
#[test]
fn a_block_holds_against_the_presence_code() {
    let given = Facts { presence_code_given: true, ..record(&[BLOCK]) };
    assert_eq!(ask(DOCTOR_ASKS, Act::EnterPresenceCode, &given, NOW), Err(Refusal::Blocked));
}

/// «seed 004»: the holder can lift a block at any time; what was given before counts again.
#[test]
fn a_block_can_be_lifted_at_any_time() {
    assert_eq!(ask(HOLDER_ASKS, Act::UnblockProfessional, &record(&[BLOCK]), NOW), Ok(Basis::Holder));
    let lifted = provided([provision(ProvisionKind::CircleOfTrust(DOCTOR)), provision(BLOCK).ended(ended(NOW))]);
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &lifted, NOW - MOMENT), Err(Refusal::Blocked));
    assert_eq!(opens(DOCTOR_ASKS, &lifted), Ok(Basis::CircleOfTrust));
}

/// «seed 000», «seed 002»: certain documents can be hidden: the one named, from the one named, and nothing else.
#[test]
fn a_document_hidden_from_somebody_is_hidden_from_that_one_alone() {
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR };
    for (kind, actor, basis) in CONNECTIONS.into_iter().filter(|(.., basis)| *basis != Basis::Emergency) {
        let facts = record(&[kind, hide]);
        assert_eq!(reads(actor, REPORT, &facts), Err(Refusal::HiddenFromYou), "{kind:?}");
        let another = DocumentFacts { id: crate::ids::DocumentId::new(uuid::Uuid::from_u128(51)), ..REPORT };
        assert_eq!(reads(actor, another, &facts), Ok(basis), "{kind:?}");
        assert_eq!(opens(actor, &facts), Ok(basis), "{kind:?}");
    }
    let colleague = practising(COLLEAGUE, ProfessionalCategory::Doctor);
    let by_another = DocumentFacts { author: Author::Holder(HOLDER), ..REPORT };
    let facts = record(&[hide, ProvisionKind::CircleOfTrust(COLLEAGUE)]);
    assert_eq!(reads(colleague, by_another, &facts), Ok(Basis::CircleOfTrust));
    assert_eq!(reads(HOLDER_ASKS, REPORT, &facts), Ok(Basis::Holder));
}

/// «seed 000»: what is hidden can be shown again.
#[test]
fn what_is_hidden_can_be_shown_again() {
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR };
    let facts = provided([provision(ProvisionKind::CircleOfTrust(DOCTOR)), provision(hide).ended(ended(NOW))]);
    let act = Act::ConsultDocument(REPORT);
    assert_eq!(ask(DOCTOR_ASKS, act, &facts, NOW - MOMENT), Err(Refusal::HiddenFromYou));
    assert_eq!(ask(DOCTOR_ASKS, act, &facts, NOW), Ok(Basis::CircleOfTrust));
}

/// «seed 000»: authors keep access to their own; hiding a document from its author would hide nothing, and cannot be done.
#[test]
fn nothing_is_hidden_from_its_author() {
    let decision = ask(HOLDER_ASKS, Act::HideDocument(REPORT, COLLEAGUE), &record(&[]), NOW);
    assert_eq!(decision, Err(Refusal::NotAllowed));
    assert_eq!(ask(HOLDER_ASKS, Act::HideDocument(REPORT, DOCTOR), &record(&[]), NOW), Ok(Basis::Holder));
}
