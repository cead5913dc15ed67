//! A document and the versions it replaced. What the holder sets for it holds for these too: who may not see the new
//! version would otherwise still find the old one.

use dossier::access::{Act, DocumentFacts};
use dossier::ids::DocumentId;

use crate::Error;
use crate::case::Case;

/// The document and those it replaced, the newest first, as far as this person may see them.
pub(crate) fn with_earlier(case: &Case, id: DocumentId) -> Result<Vec<DocumentFacts>, Error> {
    let mut versions = Vec::new();
    let mut next = Some(id);
    while let Some(sealed) = next.and_then(|id| case.document(id)) {
        let Ok(permit) = case.may(Act::ConsultDocument(sealed.facts())) else { break };
        versions.push(sealed.facts());
        next = sealed.open(&permit)?.replaces;
    }
    Ok(versions)
}
