//! Provide Document Bundle (IHE MHD 4.2.3, ITI-65): documents, what is said of them, the set they are sent in and folders, in
//! one transaction. All of it is filed, or nothing.

mod entries;
mod resolve;

use axum::extract::State;
use dossier::document::Format;
use dossier::ids::DossierId;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::documents::file_document::Filing;
use services::exchange::{Folder, Provided, Submission, Submitted, provide};

use self::entries::{Entries, Part};
use self::resolve::Resolver;
use super::{provided, record_to_file_in};
use crate::door::{Caller, Door};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::http::sent::Sent;
use crate::mapping::document_reference::{Described, Profile, read};
use crate::mapping::place::Place;
use crate::mapping::subject::Subject;
use crate::mapping::{documents, ids, list, patch};

/// `POST [base]`
pub async fn submit(
    State(door): State<Door>,
    bearer: Bearer,
    from: Caller,
    Sent(bundle, _): Sent,
) -> Result<Reply, Failure> {
    for resource in ["DocumentReference", "List", "Binary"] {
        bearer.may(resource, Interaction::Create)?;
    }
    let place = Place::of(&bundle);
    if !bundle.is("Bundle") || bundle.text("type") != Some("transaction") {
        return Err(place.wrong(IssueType::Invariant, "a Bundle of type transaction is sent here"));
    }
    let profile = Profile::of_bundle(&place)?;
    let entries = Entries::sort(&place)?;
    let said = Said::read(&entries, profile, &door)?;
    let dossier = record_to_file_in(&door, &bearer, &said.subject, from, "Bundle").await?;
    let places: Vec<Place> = said.documents.iter().map(|one| one.place.clone()).collect();
    let submission = said.submission(&entries, dossier, &door)?;
    let provided = provide(&door.services, &bearer.person, dossier, submission).await;
    let provided = provided.map_err(|error| provided::failure(error, &places))?;
    Ok(Reply::ok(response(&entries, dossier, &provided)))
}

/// What the resources of a submission say.
struct Said<'b> {
    documents: Vec<Described<'b>>,
    set: list::Sent<'b>,
    folders: Vec<list::Sent<'b>>,
    subject: Subject,
}

impl<'b> Said<'b> {
    fn read(entries: &Entries<'b>, profile: Profile, door: &Door) -> Result<Self, Failure> {
        let now = door.services.now();
        let documents = entries.documents.iter().map(|entry| read(&entry.resource, profile, &door.base, now));
        let documents: Vec<Described> = documents.collect::<Result<_, _>>()?;
        let set = list::read_set(&entries.set.resource, profile, &door.base)?;
        let folders = entries.folders.iter().map(|entry| list::read_folder(&entry.resource, profile, &door.base));
        let folders: Vec<list::Sent> = folders.collect::<Result<_, _>>()?;
        let subject = {
            let of_documents = documents.iter().map(|one| one.subject.as_ref());
            let of_lists = std::iter::once(&set).chain(&folders).map(|one| one.subject.as_ref());
            one_patient(of_documents.chain(of_lists))?
        };
        Ok(Self { documents, set, folders, subject })
    }

    /// What is handed to the acts.
    fn submission(self, entries: &Entries, dossier: DossierId, door: &Door) -> Result<Submission, Failure> {
        let resolver = Resolver::new(entries, dossier, &door.base);
        let mut replaced = Vec::new();
        let mut documents = Vec::new();
        for described in self.documents {
            let submitted = submitted(described, &resolver)?;
            replaced.extend(submitted.filing.replaces);
            documents.push(submitted);
        }
        for entry in &entries.patches {
            patch::check_supersedes(&entry.resource)?;
            let old = resolver.patched(entry)?;
            if !replaced.contains(&old) {
                let words = "a document is superseded here only by one of the submission that replaces it";
                return Err(entry.resource.wrong(IssueType::NotSupported, words));
            }
        }
        resolver.check_all_used()?;
        let set = resolver.set(&self.set.items)?;
        let mut folders = Vec::new();
        for folder in self.folders {
            let documents = folder.items.iter().map(|item| resolver.named(item)).collect::<Result<_, _>>()?;
            folders.push(Folder { about: folder.about, documents });
        }
        Ok(Submission { set: self.set.about, documents, folders, named: set })
    }
}

/// The one patient that all resources are about.
fn one_patient<'s>(mut subjects: impl Iterator<Item = Option<&'s Subject>>) -> Result<Subject, Failure> {
    let mut found: Option<&Subject> = None;
    let is_one = subjects.all(|subject| match (subject, found) {
        (None, _) => true,
        (Some(subject), None) => {
            found = Some(subject);
            true
        }
        (Some(subject), Some(before)) => subject == before,
    });
    match found {
        Some(subject) if is_one => Ok(subject.clone()),
        Some(_) => Err(Failure::bad(IssueType::Invariant, "all resources of a submission are about one patient")),
        None => Err(Failure::bad(IssueType::Required, "none of the resources says which patient it is about")),
    }
}

fn submitted(described: Described, resolver: &Resolver) -> Result<Submitted, Failure> {
    let media_type = described.attachment.required("contentType")?;
    let holder = resolver.content(&described.attachment.required("url")?)?;
    let content = documents::content(holder, &media_type)?;
    let (mut replaces, mut relations) = (None, Vec::new());
    for (code, target) in &described.relations {
        if let Some(kind) = resolve::kind(*code) {
            relations.push((kind, resolver.named(target)?));
        } else if replaces.replace(resolver.filed(target)?).is_some() {
            return Err(target.wrong(IssueType::NotSupported, "a document takes the place of one other"));
        }
    }
    let claimed = Format::claimed(media_type.value());
    Ok(Submitted {
        filing: Filing { metadata: described.metadata, content, claimed, replaces, announcement: None },
        entry: described.entry,
        relations,
        size: described.size,
        sha1: described.sha1,
    })
}

/// One entry for each of the request, in the same order.
fn response(entries: &Entries, dossier: DossierId, provided: &Provided) -> Option<Element> {
    let document = |place: usize| provided.documents.get(place).map(|id| ids::of_document(dossier, *id));
    Element::build("Bundle", |bundle| {
        bundle.put("type", "transaction-response");
        for part in &entries.order {
            let (status, location) = match part {
                Part::Set => ("201 Created", Some(format!("List/{}", ids::of_list(dossier, provided.set)))),
                Part::Document(place) => ("201 Created", document(*place).map(|id| format!("DocumentReference/{id}"))),
                Part::Content(place) => {
                    let of = entries.document_of_content(*place);
                    ("201 Created", of.and_then(document).map(|id| format!("Binary/{id}")))
                }
                Part::Folder(place) => {
                    let id = provided.folders.get(*place).map(|id| ids::of_list(dossier, *id));
                    ("201 Created", id.map(|id| format!("List/{id}")))
                }
                Part::Patch(place) => ("200 OK", entries.patches.get(*place).map(|entry| entry.url.to_owned())),
            };
            bundle.add("entry", |entry| {
                entry.add("response", |response| {
                    response.put("status", status).put("location", location.unwrap_or_default());
                });
            });
        }
    })
}
