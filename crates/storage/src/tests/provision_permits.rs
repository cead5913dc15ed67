//! Which act enters and which ends each kind of provision: every kind with every act.

use dossier::access::{
    Act, Ending, Mandate, Opposed, Provision, ProvisionKind, RepresentativeTitle, RetentionTerm, StayPhase,
};
use dossier::document::{Category, Confidentiality};
use dossier::ids::ProvisionId;
use jiff::Timestamp;
use test_engines::on_each_engine;

use super::acts::{
    AGENCY_DOCTOR, CASE, DOCUMENT, INSTITUTION, OTHER_DOCUMENT, OTHER_PROFESSIONAL as WHO, PERSON, acts, permit_for,
};
use super::{active, at, provision, storage, uuid};
use crate::dossiers::{OpenDossier, provisions};
use crate::{StorageError, Work};

/// A kind, the acts that enter it, the acts that end it.
type Line = (ProvisionKind, Vec<Act>, Vec<Act>);

fn table() -> Vec<Line> {
    let mut table = about_people();
    table.extend(about_documents());
    table
}

fn about_people() -> Vec<Line> {
    let added = acts().into_iter().find(|act| matches!(act, Act::AddToCircle(added) if added.id == WHO)).unwrap();
    let stay = |phase| ProvisionKind::Stay { institution: INSTITUTION, phase };
    let opposition = |opposed| {
        (ProvisionKind::InstitutionOpposition(opposed), vec![Act::OpposeInstitution], vec![Act::LiftOpposition])
    };
    let representative = |title| {
        let kind = ProvisionKind::Representative { person: PERSON.id, title };
        (kind, vec![Act::RegisterRepresentative(PERSON)], vec![Act::EndRepresentation])
    };
    let mut table = vec![
        (ProvisionKind::ReferringDoctor(WHO), vec![Act::DeclareReferringDoctor], vec![Act::DeclareReferringDoctor]),
        (ProvisionKind::CircleOfTrust(WHO), vec![added], vec![Act::WithdrawFromCircle, Act::BlockProfessional(WHO)]),
        (ProvisionKind::PresenceCode(WHO), vec![Act::EnterPresenceCode], vec![Act::EndPresence]),
        (ProvisionKind::Emergency(WHO), vec![Act::DeclareEmergency], vec![]),
        (
            ProvisionKind::Block(WHO),
            vec![Act::BlockProfessional(WHO)],
            vec![Act::UnblockProfessional, Act::DeclareReferringDoctor],
        ),
        (ProvisionKind::ConsultationObjection(WHO), vec![Act::ObjectToConsultation], vec![Act::WithdrawObjection]),
        opposition(Opposed::All),
        opposition(Opposed::One(INSTITUTION)),
        (
            ProvisionKind::EmergencyAccessOff,
            vec![Act::SwitchEmergencyAccess(false)],
            vec![Act::SwitchEmergencyAccess(true)],
        ),
        (
            ProvisionKind::Assistant { person: PERSON.id, mandate: Mandate::FULL },
            vec![Act::DesignateAssistant(PERSON)],
            vec![Act::RemoveAssistant],
        ),
        representative(RepresentativeTitle::Parent),
        representative(RepresentativeTitle::Guardian),
        (ProvisionKind::Discernment, vec![Act::RecogniseDiscernment], vec![]),
        (
            ProvisionKind::CaseRequest { case: CASE, document: None, doctor: AGENCY_DOCTOR },
            vec![Act::RequestCase],
            vec![Act::EndCase],
        ),
        (
            ProvisionKind::CaseApproval { case: CASE, approved_by: AGENCY_DOCTOR },
            vec![Act::ApproveCase(CASE)],
            vec![Act::EndCase],
        ),
    ];
    table.extend(StayPhase::ALL.map(|phase| (stay(phase), vec![Act::AnnounceStay], vec![Act::AnnounceStay])));
    table
}

fn about_documents() -> Vec<Line> {
    let (id, term) = (DOCUMENT.id, RetentionTerm::ForLife);
    let filing = vec![
        Act::FileDocument(Category::PersonalExpression),
        Act::FileDocument(Category::CareReports),
        Act::ReplaceDocument(DOCUMENT),
        Act::ReplaceDocument(OTHER_DOCUMENT),
    ];
    let any_level = Confidentiality::ALL.map(|level| Act::SetConfidentiality(DOCUMENT, level)).to_vec();
    let mut table = vec![
        (
            ProvisionKind::Hide { document: id, professional: WHO },
            vec![Act::HideDocument(DOCUMENT, WHO), Act::ReplaceDocument(OTHER_DOCUMENT)],
            vec![Act::UnhideDocument(DOCUMENT)],
        ),
        (
            ProvisionKind::Announcement { document: id, mentioned: true },
            filing.clone(),
            vec![Act::ReleaseDocument(DOCUMENT)],
        ),
        (
            ProvisionKind::RetentionProposal { document: id, term },
            vec![Act::ProposeRetention(DOCUMENT)],
            vec![Act::ProposeRetention(DOCUMENT), Act::AgreeRetention(DOCUMENT)],
        ),
        (
            ProvisionKind::RetentionAgreement { document: id, term },
            vec![Act::AgreeRetention(DOCUMENT)],
            vec![Act::AgreeRetention(DOCUMENT)],
        ),
        (ProvisionKind::Authorship(WHO), filing, vec![]),
    ];
    for level in Confidentiality::ALL {
        let kind = ProvisionKind::Level { document: id, level };
        let enter = vec![
            Act::SetConfidentiality(DOCUMENT, level),
            Act::ReplaceDocument(DOCUMENT),
            Act::ReplaceDocument(OTHER_DOCUMENT),
        ];
        table.push((kind, enter, any_level.clone()));
    }
    table
}

/// Its place in the table's order of kinds. A kind that is added must be added here, and so to the table.
const fn number(kind: ProvisionKind) -> usize {
    match kind {
        ProvisionKind::ReferringDoctor(_) => 0,
        ProvisionKind::CircleOfTrust(_) => 1,
        ProvisionKind::PresenceCode(_) => 2,
        ProvisionKind::Stay { .. } => 3,
        ProvisionKind::Emergency(_) => 4,
        ProvisionKind::Block(_) => 5,
        ProvisionKind::ConsultationObjection(_) => 6,
        ProvisionKind::InstitutionOpposition(_) => 7,
        ProvisionKind::EmergencyAccessOff => 8,
        ProvisionKind::Hide { .. } => 9,
        ProvisionKind::Level { .. } => 10,
        ProvisionKind::Announcement { .. } => 11,
        ProvisionKind::RetentionProposal { .. } => 12,
        ProvisionKind::RetentionAgreement { .. } => 13,
        ProvisionKind::Authorship(_) => 14,
        ProvisionKind::Assistant { .. } => 15,
        ProvisionKind::Representative { .. } => 16,
        ProvisionKind::Discernment => 17,
        ProvisionKind::CaseRequest { .. } => 18,
        ProvisionKind::CaseApproval { .. } => 19,
    }
}

#[test]
fn no_kind_is_missing() {
    let mut numbers: Vec<usize> = table().into_iter().map(|(kind, ..)| number(kind)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers, (0..20).collect::<Vec<_>>());
}

/// The provision was entered or ended, or the permit was refused as one for something else.
fn was_done(outcome: Result<(), StorageError>) -> bool {
    match outcome {
        Ok(()) => true,
        Err(StorageError::Contradiction(text)) if text.starts_with("a permit for") => false,
        Err(error) => panic!("{error}"),
    }
}

/// Enters provisions, each under an identifier of its own.
struct Entering<'a> {
    work: &'a mut Work,
    dossier: OpenDossier,
    now: Timestamp,
    next: u128,
}

impl Entering<'_> {
    async fn enter(&mut self, kind: ProvisionKind, act: Act) -> (Provision, bool) {
        self.next += 1;
        let provision = Provision { id: ProvisionId::new(uuid(self.next)), ..provision(0, kind) };
        let permit = permit_for(&self.dossier, act, self.now);
        (provision, was_done(provisions::insert(self.work, &self.dossier, &permit, &provision).await))
    }

    async fn end(&mut self, provision: &Provision, act: Act) -> bool {
        let permit = permit_for(&self.dossier, act, self.now);
        let ending: Ending = provisions::ending(&permit, provision.recorded_by);
        was_done(provisions::end(self.work, &self.dossier, &permit, provision, ending).await)
    }
}

#[tokio::test]
async fn every_kind_with_every_act() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let mut entering = Entering { work, dossier, now: at(5), next: 1000 };
        let mut cases = 0;
        for (kind, enter, end) in table() {
            let (mut standing, _) = entering.enter(kind, enter[0]).await;
            for act in acts() {
                let (_, entered) = entering.enter(kind, act).await;
                assert_eq!(entered, enter.contains(&act), "{act:?} enters {kind:?}");
                let ended = entering.end(&standing, act).await;
                assert_eq!(ended, end.contains(&act), "{act:?} ends {kind:?}");
                if ended {
                    standing = entering.enter(kind, enter[0]).await.0;
                }
                cases += 2;
            }
        }
        println!("{cases} cases");
        assert_eq!(cases, 2 * table().len() * acts().len());
    })
    .await;
}
