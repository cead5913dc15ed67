//! Opening a record: whose it is, and the documents that this person may see.
//!
//! « Synthèse », « Vue documentaire » and a professional's view are this one act. Each document is decided on by
//! itself; what is not permitted is not there.

use dossier::access::{Act, Basis, DocumentFacts, ProvisionKind, Refusal};
use dossier::declaration::{Declaration, OrganDonation};
use dossier::document::{Category, Confidentiality, Envelope};
use dossier::ids::{DocumentId, DossierId};
use dossier::request::Topic;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::dossiers;
use storage::dossiers::documents::SealedDocument;
use storage::registry::known_patients;

use super::news::{self, News};
use crate::case::{Case, Particulars};
use crate::explain::who_can_open::{self, Others};
use crate::{Error, Person, Services, quarantine};

/// A record as one person sees it.
pub struct DossierView {
    /// Which record.
    pub dossier: DossierId,
    /// The holder's name.
    pub holder_name: String,
    /// The holder's day of birth.
    pub holder_birth_date: Date,
    /// On what basis the person is here.
    pub basis: Basis,
    /// Until when, where that is known.
    pub until: Option<Timestamp>,
    /// Whether the person may file something here.
    pub may_file: bool,
    /// Whether the person may ask for a document that is missing here.
    pub may_ask_for_missing: bool,
    /// What may be seen, the newest first; replaced versions are not listed.
    pub documents: Vec<DocumentView>,
    /// How many documents this person handed in that wait for a check of their content. Nobody else hears of them.
    pub waiting: usize,
    /// Whether a document awaits its announcement that the person will read then, and whose author lets that be known.
    pub is_one_announced: bool,
    /// Who else can open the record now; nothing where that is not the person's to know.
    pub readers: Option<Others>,
    /// The latest position on organ donation; told to the holder alone.
    pub organ_donation: Option<(Timestamp, OrganDonation)>,
    /// What is new since the person's last visit; told by [`arrive`] from the second visit on.
    pub news: Option<News>,
}

/// A document as one person sees it.
#[derive(Clone)]
pub struct DocumentView {
    /// Everything but the content.
    pub envelope: Envelope,
    /// On what basis it may be seen.
    pub basis: Basis,
    /// Whether the person may file a new version in its place.
    pub may_replace: bool,
}

impl DocumentView {
    /// Its level.
    pub const fn confidentiality(&self) -> Confidentiality {
        self.envelope.metadata.confidentiality
    }
}

/// Opens the record.
///
/// # Errors
/// [`Error::Refused`] when there is no such record or this person may not.
pub async fn consult(services: &Services, person: &Person, dossier: DossierId) -> Result<DossierView, Error> {
    opened(services, person, dossier, false).await
}

/// The same where somebody arrives: a session that comes here for the first time begins a visit.
///
/// # Errors
/// [`Error::Refused`] when there is no such record or this person may not.
pub async fn arrive(services: &Services, person: &Person, dossier: DossierId) -> Result<DossierView, Error> {
    opened(services, person, dossier, true).await
}

async fn opened(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    is_arrival: bool,
) -> Result<DossierView, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            let holder = case.holder.as_ref().ok_or(Error::NotFound)?;
            let declared = match person.own_dossier() {
                Some(own) if own.dossier == dossier => {
                    dossiers::declarations::all(&mut work, &case.dossier, &permit).await?
                }
                _ => Vec::new(),
            };
            if let Some(professional) = person.professional() {
                known_patients::remember(&mut work, professional.id, dossier).await?;
            }
            let documents = visible(&case)?;
            let news =
                if is_arrival { news::since_last_visit(&mut work, &case, person, &documents).await? } else { None };
            let view = DossierView {
                dossier,
                holder_name: holder.name(),
                holder_birth_date: holder.birth_date,
                basis: permit.basis(),
                until: case.access_ends(),
                may_file: Category::ALL.into_iter().any(|one| case.may(Act::FileDocument(one)).is_ok()),
                may_ask_for_missing: case.may(Act::WithdrawRequest(Topic::MissingDocument)).is_ok(),
                documents,
                waiting: quarantine::waiting(&mut work, person, dossier).await?,
                is_one_announced: is_one_announced(&case),
                readers: who_can_open::others(&mut work, &case, person).await?,
                organ_donation: declared.into_iter().rev().find_map(|(at, declaration)| match declaration {
                    Declaration::OrganDonation(position) => Some((at, position)),
                    Declaration::TermsAccepted { .. } => None,
                }),
                news,
            };
            dossiers::note_access(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(view)
        })
        .await
}

/// Only what an announcement alone withholds: a document that is private, or outside an assistant's mandate, is not hinted at.
fn is_one_announced(case: &Case) -> bool {
    case.documents.iter().map(SealedDocument::facts).any(|facts| {
        let told = DocumentFacts { announced_until: None, ..facts };
        let mentioned = ProvisionKind::Announcement { document: facts.id, mentioned: true };
        case.may(Act::ConsultDocument(facts)) == Err(Refusal::AwaitsAnnouncement)
            && case.may(Act::ConsultDocument(told)).is_ok()
            && case.facts.has(mentioned, case.now())
    })
}

/// The documents of a case that its person may read, replaced versions left out.
pub(super) fn visible(case: &Case) -> Result<Vec<DocumentView>, Error> {
    let mut views = Vec::new();
    for document in &case.documents {
        let facts = document.facts();
        if let Ok(permit) = case.may(Act::ConsultDocument(facts)) {
            let envelope = shown(case, document.open(&permit)?);
            let may_replace = case.may(Act::ReplaceDocument(facts)).is_ok();
            views.push(DocumentView { envelope, basis: permit.basis(), may_replace });
        }
    }
    let replaced: Vec<DocumentId> = views.iter().filter_map(|view| view.envelope.replaces).collect();
    views.retain(|view| !replaced.contains(&view.envelope.id));
    Ok(views)
}

/// An envelope as this person sees it: it names another document only to whoever may see that.
pub(crate) fn shown(case: &Case, envelope: &Envelope) -> Envelope {
    let sees =
        |id: &DocumentId| case.document(*id).is_some_and(|other| case.may(Act::ConsultDocument(other.facts())).is_ok());
    let mut shown = Envelope { replaces: envelope.replaces.filter(sees), ..envelope.clone() };
    if let Some(entry) = &mut shown.entry {
        entry.relations.retain(|relation| sees(&relation.to));
    }
    shown
}
