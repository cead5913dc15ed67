//! Who can read one document, now and after a change that is only thought of (feature I9).

use dossier::access::explain::{self, after, named};
use dossier::access::{Act, DocumentFacts, Facts, ProvisionKind, Refusal};
use dossier::document::{Confidentiality, Envelope};
use dossier::ids::{DocumentId, DossierId};
use dossier::professional::Professional;
use dossier::trace::Action;
use storage::Work;
use storage::registry::professionals;

use super::change::Change;
use super::known::Known;
use super::who_can_open::{Access, by_name};
use crate::case::{Case, Particulars};
use crate::documents::consult_dossier::shown;
use crate::{Error, Person, Services};

/// Who can read a document.
pub struct DocumentAccess {
    /// The document.
    pub envelope: Envelope,
    /// Everybody who can read it now.
    pub now: Vec<Access>,
    /// From whom it is hidden by name.
    pub hidden_from: Vec<Professional>,
    /// What the change that was thought of would do, if one was.
    pub change: Option<Effect>,
}

/// What a change would do.
#[derive(Debug, PartialEq, Eq)]
pub enum Effect {
    /// The asking person may not make it.
    Refused(Refusal),
    /// Everybody who could read the document then.
    Then(Vec<Access>),
}

impl DocumentAccess {
    /// Its level.
    pub const fn level(&self) -> Confidentiality {
        self.envelope.metadata.confidentiality
    }

    /// Those who can read it now and could not then.
    pub fn shut_out(&self) -> Vec<&Access> {
        match &self.change {
            Some(Effect::Then(then)) => missing(&self.now, then),
            Some(Effect::Refused(_)) | None => Vec::new(),
        }
    }

    /// Those who cannot read it now and could then.
    pub fn let_in(&self) -> Vec<&Access> {
        match &self.change {
            Some(Effect::Then(then)) => missing(then, &self.now),
            Some(Effect::Refused(_)) | None => Vec::new(),
        }
    }
}

fn missing<'a>(of: &'a [Access], among: &[Access]) -> Vec<&'a Access> {
    of.iter().filter(|one| among.iter().all(|other| one.who != other.who)).collect()
}

/// Everybody who can read this document, and who could after the change.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, or the change is about another one;
/// [`Error::Refused`] when this is not the person's to know.
pub async fn document_access(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    document: DocumentId,
    change: Option<Change>,
) -> Result<DocumentAccess, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, document, Act::ConsultDocument, Action::GrantsConsulted).await;
            let (work, reading) = asked?;
            let sealed = case.document(document).ok_or(Error::NotFound)?;
            let particulars = Particulars { document: Some(sealed.traced()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, particulars.clone()).await?;
            let filed = sealed.facts_as_of(&[], case.now()).ok_or(Error::NotFound)?;
            let access = DocumentAccess {
                envelope: shown(&case, sealed.open(&reading)?),
                now: readers(&mut work, &case, &filed, &case.facts).await?,
                hidden_from: hidden_from(&mut work, &case, document).await?,
                change: effect(&mut work, &case, person, &filed, change).await?,
            };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(access)
        })
        .await
}

async fn effect(
    work: &mut Work,
    case: &Case,
    person: &Person,
    filed: &DocumentFacts,
    change: Option<Change>,
) -> Result<Option<Effect>, Error> {
    let Some(change) = change else { return Ok(None) };
    if change.document() != Some(filed.id) {
        return Err(Error::NotFound);
    }
    let planned = change.planned(work, case, person.by()).await?;
    Ok(Some(match case.may(planned.act) {
        Err(refusal) => Effect::Refused(refusal),
        Ok(_) => Effect::Then(readers(work, case, filed, &after(&case.facts, &planned.changes)).await?),
    }))
}

/// Everybody who could read the document, were these the facts.
async fn readers(work: &mut Work, case: &Case, filed: &DocumentFacts, facts: &Facts) -> Result<Vec<Access>, Error> {
    let known = Known::load(work, &named(facts, &[*filed])).await?;
    let found = explain::who_can_see(filed, facts, &known.candidates(), case.now());
    Ok(by_name(case, &known, found))
}

async fn hidden_from(work: &mut Work, case: &Case, document: DocumentId) -> Result<Vec<Professional>, Error> {
    let mut hidden_from = Vec::new();
    for kind in case.facts.in_force(case.now()) {
        match kind {
            ProvisionKind::Hide { document: one, professional } if one == document => {
                hidden_from.extend(professionals::find(work, professional).await?);
            }
            _ => {}
        }
    }
    Ok(hidden_from)
}
