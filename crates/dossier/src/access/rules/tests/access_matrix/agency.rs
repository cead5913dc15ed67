//! The Agency: its desks, its doctor, its program; the coordinator; the institutions' systems.

use super::table::{Cases, Section, Table, each};
use crate::access::majority::Step;
use crate::access::rules::tests::case::{
    CASE, COLLEAGUE, Exceptional, HOLDER, NOW, OTHER_CASE, OTHER_PERSON, Practising, Situation, WRITERS, Who, answers,
    days, document_acts, documents, moments, traces,
};
use crate::access::{Act, AddressedFacts, Desk, DocumentFacts, PersonFacts, ProfessionalFacts};
use crate::document::{Author, Category, Confidentiality};
use crate::request::Addressee;

fn ask(acts: &[Act], who: Who) -> Cases {
    each(&[Situation::of(who)], acts)
}

/// Everything that shows or changes health data.
fn health_data() -> Vec<Act> {
    let all: Vec<DocumentFacts> = documents(&WRITERS).collect();
    let mut acts = vec![Act::ConsultDossier, Act::ReadLifeLine, Act::ConsultGrants, Act::ConsultDeclarations];
    acts.extend(Category::ALL.map(Act::FileDocument));
    acts.extend(all.iter().flat_map(|one| document_acts(*one)).filter(|act| !matches!(act, Act::DestroyDocument(_))));
    acts.extend(traces(&all));
    acts
}

fn asked(which: impl Fn(&AddressedFacts) -> bool) -> Vec<Act> {
    answers().filter(which).map(Act::AnswerRequest).collect()
}

pub(super) fn desks() -> Section {
    let colleague = ProfessionalFacts { id: COLLEAGUE, licence: Practising::Valid.licence(), is_independent: true };
    let person = PersonFacts { id: OTHER_PERSON, has_active_record: true };
    let rows = [
        ("See or change any health data, list or life line", health_data()),
        ("Close the record", vec![Act::CloseDossier]),
        ("Add to the circle of trust, withdraw; end a presence code", {
            vec![Act::AddToCircle(colleague), Act::WithdrawFromCircle, Act::EndPresence]
        }),
        ("Block, unblock; object to a consultation, withdraw that", {
            vec![
                Act::BlockProfessional(COLLEAGUE),
                Act::UnblockProfessional,
                Act::ObjectToConsultation,
                Act::WithdrawObjection,
            ]
        }),
        ("Oppose institutions, lift that; switch emergency access", {
            vec![
                Act::OpposeInstitution,
                Act::LiftOpposition,
                Act::SwitchEmergencyAccess(false),
                Act::SwitchEmergencyAccess(true),
            ]
        }),
        ("Designate or remove an assistant", vec![Act::DesignateAssistant(person), Act::RemoveAssistant]),
        ("Register a representative, end it", vec![Act::RegisterRepresentative(person), Act::EndRepresentation]),
        ("Enter a death", vec![Act::ArchiveDossier]),
        ("Replace lost codes", vec![Act::ReissueCodes]),
        ("Approve the case that the doctor asked for", vec![Act::ApproveCase(CASE)]),
        ("Approve a case that nobody asked for", vec![Act::ApproveCase(OTHER_CASE)]),
        ("Answer a request to the helpdesk, or one that is overdue", {
            asked(|one| one.to == Addressee::Helpdesk || one.due_at <= NOW)
        }),
        ("Answer a request to somebody else before it is due", {
            asked(|one| one.to != Addressee::Helpdesk && NOW < one.due_at)
        }),
        ("Ask for a case, end one", vec![Act::RequestCase, Act::EndCase]),
        ("State a position, get a code", vec![Act::StateOrganDonation, Act::RenewPresenceCode]),
        ("Destroy the record", vec![Act::DestroyDossier]),
    ];
    let desk = |desk, signed_request| Who::Staff { desk, signed_request };
    let columns = [
        ("Helpdesk", desk(Desk::Helpdesk, false)),
        ("Helpdesk, signed request", desk(Desk::Helpdesk, true)),
        ("Identity desk", desk(Desk::Identity, false)),
        ("Identity desk, signed request", desk(Desk::Identity, true)),
    ];
    Section {
        title: "The Agency's desks",
        text: "An active record, with and without a request that the holder has signed. Reopening a closed record is in \
               the table of states.",
        tables: vec![Table::asked("Act", &rows, &columns, |acts, who| ask(acts, *who))],
    }
}

pub(super) fn doctor() -> Section {
    let rows = [
        ("none", Exceptional::None),
        ("asked for, approved by nobody", Exceptional::Requested),
        ("approved by the doctor who asked", Exceptional::SelfApproved),
        ("approved, for the whole record", Exceptional::ApprovedForTheRecord),
        ("approved, for this document", Exceptional::ApprovedForTheDocument),
        ("approved, for another document", Exceptional::ApprovedForAnotherDocument),
        ("approved, for another doctor", Exceptional::ApprovedForAnotherDoctor),
        ("its approval run out this moment", Exceptional::ApprovalRanOut),
        ("ended this moment", Exceptional::EndedThisMoment),
    ];
    let see = |private: bool| {
        let shown = documents(&WRITERS).filter(move |one| (one.confidentiality == Confidentiality::Private) == private);
        shown.flat_map(|one| [Act::ConsultDocument(one), Act::EraseDocument(one)]).collect::<Vec<_>>()
    };
    let columns = [
        ("Open the record, the life line", vec![Act::ConsultDossier, Act::ReadLifeLine]),
        ("Read or erase a normal or confidential document", see(false)),
        ("Read or erase a private document", see(true)),
        ("Approve the case", vec![Act::ApproveCase(CASE)]),
        ("Ask for a case, end one", vec![Act::RequestCase, Act::EndCase]),
    ];
    let asks = |case: &Exceptional, acts: &Vec<Act>| ask(acts, Who::AgencyDoctor(*case));
    let rest: Vec<Act> = health_data()
        .into_iter()
        .filter(|act| {
            !matches!(
                act,
                Act::ConsultDossier
                    | Act::ReadLifeLine
                    | Act::ConsultDocument(_)
                    | Act::EraseDocument(_)
                    | Act::ReadTrace(_)
            )
        })
        .collect();
    let whole = [("Approved case, for the whole record", Who::AgencyDoctor(Exceptional::ApprovedForTheRecord))];
    Section {
        title: "The Agency's doctor",
        text: "An active record (seed 000: only in an exceptional procedure). Another person than the doctor approves. \
               Erasing destroys the content; that it was there and who erased it stays.",
        tables: vec![
            Table::asked("The case is", &rows, &columns, asks),
            Table::asked(
                "Act",
                &[
                    ("File, replace, set levels, hide, see who has access", rest),
                    ("Answer a request to the doctor", asked(|one| one.to == Addressee::AgencyDoctor)),
                    ("Answer a request to somebody else", asked(|one| one.to != Addressee::AgencyDoctor)),
                ],
                &whole,
                |acts, who| ask(acts, *who),
            ),
        ],
    }
}

pub(super) fn others() -> Section {
    let kept = |kept_until| {
        documents(&[Author::Professional(COLLEAGUE), Author::Holder(HOLDER)])
            .map(|one| Act::DestroyDocument(DocumentFacts { kept_until, ..one }))
            .collect::<Vec<_>>()
    };
    let mut over = kept(Some(NOW));
    over.extend(kept(Some(days(-1))));
    let rows = [
        ("See or change any health data, list or life line", health_data()),
        ("Look up the position on organ donation", vec![Act::LookUpOrganDonation]),
        ("Announce a stay or its end", vec![Act::AnnounceStay]),
        ("Enter a referring doctor, a licence's end, majority", {
            vec![Act::DeclareReferringDoctor, Act::NoteLicenceStop, Act::NoteMajority(Step::Reached)]
        }),
        ("Enter a death", vec![Act::ArchiveDossier]),
        ("Destroy a document whose time is over", over),
        ("Destroy a document a moment before", kept(Some(moments(1)))),
        ("Destroy a document that is kept for life", kept(None)),
        ("Close or destroy a record in use", vec![Act::CloseDossier, Act::DestroyDossier]),
    ];
    let columns = [
        ("Program", Who::System),
        ("Institution's system", Who::InstitutionSystem),
        ("Institution's system, certificate ended", Who::UncertifiedInstitutionSystem),
        ("Transplant coordinator", Who::TransplantCoordinator),
    ];
    Section {
        title: "The program, the institutions' systems, the transplant coordinator",
        text: "An active record in use. None of them sees health data; the coordinator sees the one position (law of 25 \
               November 1982). What falls due by time is in the table of states.",
        tables: vec![Table::asked("Act", &rows, &columns, |acts, who| ask(acts, *who))],
    }
}
