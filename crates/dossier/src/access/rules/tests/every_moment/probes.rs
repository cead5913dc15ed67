//! For each kind of provision one question that it alone decides.

use crate::access::rules::tests::case::{
    ASKER, ASSISTANT, At, CASE, COLLEAGUE, DOCTOR, DOCUMENT, Exceptional, Given, INSTITUTION, NOW, REPRESENTATIVE,
    SECOND, Situation, Who, days, document, grant,
};
use crate::access::{
    Act, Basis, DocumentFacts, Mandate, Opposed, Provision, ProvisionKind, Refusal, RepresentativeTitle, RetentionTerm,
    StayPhase,
};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;

/// One question, and its answer with and without the provision.
pub(super) struct Probe {
    pub(super) kind: ProvisionKind,
    pub(super) situation: Situation,
    /// What must stand in the record besides.
    pub(super) besides: Vec<Provision>,
    pub(super) act: Act,
    pub(super) with: Result<Basis, Refusal>,
    pub(super) without: Result<Basis, Refusal>,
}

type Answer = Result<Basis, Refusal>;

pub(super) fn probes() -> Vec<Probe> {
    let mut probes = connections();
    probes.extend(takings());
    probes.extend(persons());
    probes.extend(documents());
    probes.extend(cases());
    probes
}

fn probe(kind: ProvisionKind, situation: Situation, act: Act, with: Answer, without: Answer) -> Probe {
    Probe { kind, situation, besides: vec![], act, with, without }
}

const PHYSICIAN: Situation = Situation::of(Who::Professional(ProfessionalCategory::Doctor));

/// The summary is an essential: an emergency reads it too.
fn summary() -> DocumentFacts {
    document(Category::Summaries, Confidentiality::Normal, Author::Professional(COLLEAGUE))
}

fn connections() -> Vec<Probe> {
    let opens = |kind, situation, basis| {
        let unconnected = Err(Refusal::NoTherapeuticRelationship);
        probe(kind, situation, Act::ConsultDocument(summary()), Ok(basis), unconnected)
    };
    let in_institution = Situation { at: At::Institution, ..PHYSICIAN };
    let stay = |phase| opens(ProvisionKind::Stay { institution: INSTITUTION, phase }, in_institution, Basis::Stay);
    let mut all = vec![
        opens(ProvisionKind::ReferringDoctor(ASKER), PHYSICIAN, Basis::ReferringDoctor),
        opens(ProvisionKind::CircleOfTrust(ASKER), PHYSICIAN, Basis::CircleOfTrust),
        opens(ProvisionKind::PresenceCode(ASKER), PHYSICIAN, Basis::PresenceCode),
        opens(ProvisionKind::Emergency(ASKER), PHYSICIAN, Basis::Emergency),
        probe(
            ProvisionKind::Authorship(ASKER),
            PHYSICIAN,
            Act::ConsultDossier,
            Ok(Basis::Author),
            Err(Refusal::NoTherapeuticRelationship),
        ),
    ];
    all.extend(StayPhase::ALL.map(stay));
    all
}

fn takings() -> Vec<Probe> {
    let takes = |kind, given, at, refusal, basis| {
        probe(kind, Situation { at, given, ..PHYSICIAN }, Act::ConsultDocument(summary()), Err(refusal), Ok(basis))
    };
    let from_circle = |kind, refusal| takes(kind, Given::CIRCLE, At::OwnPractice, refusal, Basis::CircleOfTrust);
    let unconnected = Refusal::NoTherapeuticRelationship;
    let opposes = |opposed| {
        takes(ProvisionKind::InstitutionOpposition(opposed), Given::STAY, At::Institution, unconnected, Basis::Stay)
    };
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: ASKER };
    vec![
        from_circle(ProvisionKind::Block(ASKER), Refusal::Blocked),
        from_circle(ProvisionKind::ConsultationObjection(ASKER), Refusal::ConsultationObjection),
        from_circle(hide, Refusal::HiddenFromYou),
        opposes(Opposed::All),
        opposes(Opposed::One(INSTITUTION)),
        takes(ProvisionKind::EmergencyAccessOff, Given::EMERGENCY, At::OwnPractice, unconnected, Basis::Emergency),
    ]
}

fn persons() -> Vec<Probe> {
    let acts =
        |kind, who, basis| probe(kind, Situation::of(who), Act::ConsultDossier, Ok(basis), Err(Refusal::NotAllowed));
    let represents = |title| ProvisionKind::Representative { person: REPRESENTATIVE, title };
    // Former ones: the record says nothing else of them now.
    let guardian = acts(represents(RepresentativeTitle::Guardian), Who::FormerGuardian, Basis::LegalRepresentative);
    let assistant = ProvisionKind::Assistant { person: ASSISTANT, mandate: Mandate::FULL };
    let minor = Situation::of(Who::RepresentedMinor);
    let unrepresented = Situation::of(Who::MinorAlone);
    let decides = Err(Refusal::RepresentativeDecides);
    vec![
        guardian,
        acts(assistant, Who::FormerAssistant, Basis::Assistant),
        probe(represents(RepresentativeTitle::Parent), unrepresented, Act::CloseDossier, decides, Ok(Basis::Holder)),
        probe(ProvisionKind::Discernment, minor, Act::CloseDossier, Ok(Basis::Holder), decides),
    ]
}

fn documents() -> Vec<Probe> {
    let trusted = Situation { given: Given::CIRCLE, ..PHYSICIAN };
    let holder = Situation::of(Who::Holder);
    let level = |level| ProvisionKind::Level { document: DOCUMENT, level };
    let term = |term| ProvisionKind::RetentionAgreement { document: DOCUMENT, term };
    let proposal = ProvisionKind::RetentionProposal { document: DOCUMENT, term: RetentionTerm::Until(NOW) };
    let read = Act::ConsultDocument(summary());
    let read_private = Act::ConsultDocument(DocumentFacts { confidentiality: Confidentiality::Private, ..summary() });
    let destroy = Act::DestroyDocument(summary());
    let destroy_old = Act::DestroyDocument(DocumentFacts { kept_until: Some(NOW), ..summary() });
    let program = Situation::of(Who::System);
    let (due, not_due) = (Ok(Basis::Agency), Err(Refusal::NotDue));
    let (hers, trusts, beyond) = (Ok(Basis::Holder), Ok(Basis::CircleOfTrust), Err(Refusal::Confidentiality));
    let waits = Err(Refusal::AwaitsAnnouncement);
    vec![
        probe(level(Confidentiality::Private), trusted, read, beyond, trusts),
        probe(level(Confidentiality::Normal), trusted, read_private, trusts, beyond),
        probe(ProvisionKind::Announcement { document: DOCUMENT, mentioned: true }, holder, read, waits, hers),
        probe(term(RetentionTerm::Until(NOW)), program, destroy, due, not_due),
        probe(term(RetentionTerm::ForLife), program, destroy_old, not_due, due),
        // A proposal alone changes nothing.
        probe(proposal, program, destroy, not_due, not_due),
    ]
}

fn cases() -> Vec<Probe> {
    let doctor = Situation::of(Who::AgencyDoctor(Exceptional::None));
    let request = ProvisionKind::CaseRequest { case: CASE, document: None, doctor: DOCTOR };
    let approval = ProvisionKind::CaseApproval { case: CASE, approved_by: SECOND };
    let opens = |kind, besides| Probe {
        besides: vec![grant(besides, days(-1))],
        ..probe(kind, doctor, Act::ConsultDossier, Ok(Basis::ExceptionalCase), Err(Refusal::NoApprovedCase))
    };
    let asked_by_another = ProvisionKind::CaseRequest { case: CASE, document: None, doctor: SECOND };
    let approves = probe(asked_by_another, doctor, Act::ApproveCase(CASE), Ok(Basis::Agency), Err(Refusal::NotAllowed));
    vec![opens(request, approval), opens(approval, request), approves]
}
