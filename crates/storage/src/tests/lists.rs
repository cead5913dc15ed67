//! Lists of documents: what is seen of them, and what is left of them when a document is destroyed.

use dossier::access::{Act, Facts, Permit};
use dossier::document::DocumentList;
use dossier::document::entry::Identifier;
use dossier::document::list::{ListAbout, ListKind};
use dossier::ids::{DocumentId, InstitutionId, ListId};

use super::{at, envelope, holders_permit, its_holder, permit, uuid};
use crate::Work;
use crate::dossiers::lists::SealedList;
use crate::dossiers::{OpenDossier, documents, lists};
use crate::registry::submitted_identifiers::{self, Submitter};

/// Two documents were sent at once, by a system that names its submission.
pub(super) async fn send(work: &mut Work, dossier: &OpenDossier, number: u128, sent: [DocumentId; 2]) {
    let title = Some("Envoi du laboratoire ".repeat(5));
    let list = DocumentList {
        id: ListId::new(uuid(number)),
        kind: ListKind::SubmissionSet,
        about: ListAbout { title, ..ListAbout::default() },
        filed_at: at(3),
        documents: sent.to_vec(),
        folders: Vec::new(),
    };
    let looking = holders_permit(dossier, Act::ConsultDossier);
    assert!(lists::insert(work, dossier, &looking, &list).await.is_err(), "looking is not filing");
    let filing = holders_permit(dossier, Act::FileDocument(envelope(dossier, 0).facts().category));
    lists::insert(work, dossier, &filing, &list).await.unwrap();
    let name = Identifier { system: None, value: format!("urn:oid:1.2.{number}"), kind: None };
    let hospital = Submitter::Institution(InstitutionId::new(uuid(0xb1)));
    assert!(submitted_identifiers::take(work, hospital, &name, dossier.id, at(3)).await.unwrap());
    assert!(!submitted_identifiers::take(work, hospital, &name, dossier.id, at(4)).await.unwrap());
}

/// Of the two that were sent only this one is left, and the words that told of both are gone.
pub(super) async fn assert_left(work: &mut Work, dossier: &OpenDossier, known: &Facts, left: DocumentId) {
    let given = |act| permit(known, its_holder(dossier), act, at(70));
    let all = documents::all(work, dossier, &[], at(70)).await.unwrap();
    let reading: Vec<Permit> = all.iter().map(|sealed| given(Act::ConsultDocument(sealed.facts()))).collect();
    let (others, looking): (Vec<Permit>, _) = (
        reading.iter().copied().filter(|permit| permit.document() != Some(left)).collect(),
        given(Act::ConsultDossier),
    );
    let list = the_one(work, dossier).await.open(&looking, &reading).unwrap().unwrap();
    assert_eq!((list.documents, list.about.title), (vec![left], None));
    assert!(the_one(work, dossier).await.open(&looking, &others).unwrap().is_none(), "nothing to be seen, no list");
    assert!(the_one(work, dossier).await.open(&reading[0], &reading).is_err(), "reading a document opens no list");
}

async fn the_one(work: &mut Work, dossier: &OpenDossier) -> SealedList {
    let mut all = lists::all(work, dossier).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}
