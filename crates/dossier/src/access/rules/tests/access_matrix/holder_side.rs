//! The holder's side of an active record.

use super::table::{Cases, Section, Table, each};
use crate::access::rules::tests::case::{
    ASKER, ASSISTANT, COLLEAGUE, HOLDER, NOW, OTHER_PERSON, Practising, REPRESENTATIVE, Situation, Who, contested,
    documents, moments,
};
use crate::access::{
    Act, AddressedFacts, DocumentFacts, PersonFacts, ProfessionalFacts, RequestFacts, TracedDocumentFacts,
};
use crate::document::{Author, Category, Confidentiality};
use crate::request::{Addressee, Topic};

/// What everybody on the holder's side sees at its level: normal documents that wait for nothing.
fn on_normal(writers: &[Author], act: impl Fn(DocumentFacts) -> Act) -> Vec<Act> {
    documents(writers).filter(|one| one.confidentiality == Confidentiality::Normal).map(act).collect()
}

fn on_any_normal(act: impl Fn(DocumentFacts) -> Act) -> Vec<Act> {
    on_normal(&[Author::Professional(COLLEAGUE), Author::Holder(HOLDER)], act)
}

fn rows() -> Vec<(&'static str, Vec<Act>)> {
    let others = Category::ALL.into_iter().filter(|category| *category != Category::PersonalExpression);
    let colleague = ProfessionalFacts { id: COLLEAGUE, licence: Practising::Valid.licence(), is_independent: true };
    let assistant = PersonFacts { id: OTHER_PERSON, has_active_record: true };
    let levels = on_any_normal(|one| Act::SetConfidentiality(one, Confidentiality::Confidential));
    vec![
        ("Open the record; see what was declared, who has access", {
            vec![Act::ConsultDossier, Act::ConsultDeclarations, Act::ConsultGrants]
        }),
        ("Open the life line", vec![Act::ReadLifeLine]),
        ("File in the holder's own space", vec![Act::FileDocument(Category::PersonalExpression)]),
        ("File in another category", others.map(Act::FileDocument).collect()),
        ("Replace a professional's document", on_normal(&[Author::Professional(COLLEAGUE)], Act::ReplaceDocument)),
        ("Replace what the holder or a representative filed", {
            on_normal(&[Author::Holder(HOLDER), Author::Representative(REPRESENTATIVE)], Act::ReplaceDocument)
        }),
        ("Replace what this assistant filed", on_normal(&[Author::Assistant(ASSISTANT)], Act::ReplaceDocument)),
        ("Replace what another assistant filed", on_normal(&[Author::Assistant(OTHER_PERSON)], Act::ReplaceDocument)),
        ("Make a document confidential", levels),
        ("Make a document private", on_any_normal(|one| Act::SetConfidentiality(one, Confidentiality::Private))),
        ("Hide a document from a professional, show it again", {
            let mut both = on_any_normal(|one| Act::HideDocument(one, ASKER));
            both.extend(on_any_normal(Act::UnhideDocument));
            both
        }),
        ("Hide a document from its author", {
            on_normal(&[Author::Professional(COLLEAGUE)], |one| Act::HideDocument(one, COLLEAGUE))
        }),
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
        ("State the position on organ donation", vec![Act::StateOrganDonation]),
        ("Get a new presence code", vec![Act::RenewPresenceCode]),
        ("Agree how long a document is kept", on_any_normal(Act::AgreeRetention)),
        ("See what was asked to be put right, and the answers", vec![Act::ConsultRequests]),
        ("Ask that a professional corrects a document, or for an erasure; take that back", {
            let mut both =
                on_normal(&[Author::Professional(COLLEAGUE)], |one| Act::MakeRequest(RequestFacts::Rectification(one)));
            both.extend(on_any_normal(|one| Act::MakeRequest(RequestFacts::Erasure(one))));
            both.extend([Topic::Rectification, Topic::Erasure].map(Act::WithdrawRequest));
            both
        }),
        ("Ask for a missing document, contest an access; take that back", {
            let mut both =
                vec![Act::MakeRequest(RequestFacts::MissingDocument(colleague)), contested(TracedDocumentFacts::None)];
            both.extend([Topic::MissingDocument, Topic::UnrecognisedAccess].map(Act::WithdrawRequest));
            both
        }),
        ("Designate or remove an assistant", vec![Act::DesignateAssistant(assistant), Act::RemoveAssistant]),
        ("Close the record", vec![Act::CloseDossier]),
        ("Erase a document", on_any_normal(Act::EraseDocument)),
        ("Any act of a professional or of the Agency", {
            vec![
                Act::EnterPresenceCode,
                Act::DeclareEmergency,
                Act::RecogniseDiscernment,
                Act::AnnounceStay,
                Act::DeclareReferringDoctor,
                Act::RegisterRepresentative(assistant),
                Act::EndRepresentation,
                Act::RequestCase,
                Act::AnswerRequest(AddressedFacts { to: Addressee::Helpdesk, due_at: NOW }),
                Act::LookUpOrganDonation,
                Act::ArchiveDossier,
                Act::DestroyDossier,
            ]
        }),
    ]
}

fn ask(acts: &[Act], who: Who) -> Cases {
    each(&[Situation::of(who)], acts)
}

pub(super) fn acts_by_person() -> Section {
    let columns = [
        ("Holder", Who::Holder),
        ("Represented minor", Who::RepresentedMinor),
        ("Minor with discernment", Who::DiscerningMinor),
        ("Parent of a minor", Who::Parent),
        ("Guardian", Who::Guardian),
        ("Assistant", Who::Assistant),
    ];
    let gone = [
        ("Parent, the holder being of age", Who::ParentAfterMajority),
        ("Former guardian", Who::FormerGuardian),
        ("Former assistant", Who::FormerAssistant),
        ("Anybody else", Who::OtherPerson),
    ];
    let everything: Vec<Act> = rows().into_iter().flat_map(|(_, acts)| acts).collect();
    Section {
        title: "The holder's side: acts by person",
        text: "An active record, and normal documents that wait for nothing. A minor for whom nobody is registered \
               decides like a holder of age. The second table: everything in the first.",
        tables: vec![
            Table::asked("Act", &rows(), &columns, |acts, who| ask(acts, *who)),
            Table::asked("Act", &[("Any of these", everything)], &gone, |acts, who| ask(acts, *who)),
        ],
    }
}

pub(super) fn limited_assistants() -> Section {
    let by_purpose = [
        ("Reading only", Who::AssistantForReading),
        ("Filing only", Who::AssistantForFiling),
        ("Managing access only", Who::AssistantForManagingAccess),
        ("Without own active record", Who::AssistantWithoutOwnRecord),
        ("From the next moment on", Who::FutureAssistant),
    ];
    let in_category = |category: fn(Category) -> bool| {
        let read = documents(&[Author::Professional(COLLEAGUE)]).filter(move |one| category(one.category));
        read.filter(|one| one.confidentiality != Confidentiality::Private).map(Act::ConsultDocument).collect::<Vec<_>>()
    };
    let parts = [
        ("Read laboratory results", in_category(|one| one == Category::LaboratoryResults)),
        ("Read the holder's own space", in_category(|one| one == Category::PersonalExpression)),
        ("Read any other category", {
            in_category(|one| one != Category::LaboratoryResults && one != Category::PersonalExpression)
        }),
        ("File in the holder's own space", vec![Act::FileDocument(Category::PersonalExpression)]),
        ("Open the record, the life line", vec![Act::ConsultDossier, Act::ReadLifeLine]),
        ("Withdraw from the circle, block", vec![Act::WithdrawFromCircle, Act::BlockProfessional(COLLEAGUE)]),
    ];
    let by_part = [
        ("For everything", Who::Assistant),
        ("For laboratory results only", Who::AssistantForOneCategory),
        ("For these and the own space", Who::AssistantForTwoCategories),
    ];
    Section {
        title: "The holder's side: limited assistants",
        text: "A designation may be limited by part, by purpose and by time (Regulation (EU) 2025/327, art. 4(2)). First \
               by part, then by purpose, and designations that are none.",
        tables: vec![
            Table::asked("Act", &parts, &by_part, |acts, who| ask(acts, *who)),
            Table::asked("Act", &rows()[..23], &by_purpose, |acts, who| ask(acts, *who)),
        ],
    }
}

pub(super) fn documents_by_person() -> Section {
    let read = |level, announced_until| {
        documents(&[Author::Professional(COLLEAGUE), Author::Holder(HOLDER), Author::Assistant(ASSISTANT)])
            .filter(|one| one.confidentiality == level)
            .map(|one| Act::ConsultDocument(DocumentFacts { announced_until, ..one }))
            .collect::<Vec<_>>()
    };
    let every_level = |until| Confidentiality::ALL.into_iter().flat_map(|level| read(level, until)).collect::<Vec<_>>();
    let normal = read(Confidentiality::Normal, Some(NOW));
    let rows = [
        ("normal", read(Confidentiality::Normal, None)),
        ("confidential", read(Confidentiality::Confidential, None)),
        ("private", read(Confidentiality::Private, None)),
        ("of any level, its announcement due the next moment", every_level(Some(moments(1)))),
        ("normal, its announcement due this moment", normal),
    ];
    let columns = [
        ("Holder, minor or of age", vec![Who::Holder, Who::RepresentedMinor, Who::DiscerningMinor]),
        ("Parent, guardian", vec![Who::Parent, Who::Guardian]),
        ("Parent of a minor with discernment", vec![Who::ParentOfDiscerningMinor]),
        ("Assistant", vec![Who::Assistant]),
    ];
    let reads = |acts: &Vec<Act>, whos: &Vec<Who>| whos.iter().flat_map(|who| ask(acts, *who)).collect();
    Section {
        title: "The holder's side: documents by level",
        text: "Reading a document of any category by a professional, the holder or an assistant, in an active record.",
        tables: vec![Table::asked("The document is", &rows, &columns, reads)],
    }
}
