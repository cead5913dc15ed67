//! What holds for a document holds for its next version, and for those before it: otherwise a correction would open what
//! was shut.

use dossier::access::{Act, Permit, ProvisionKind};
use dossier::document::Envelope;
use storage::Work;

use super::versions::with_earlier;
use crate::Error;
use crate::case::Case;

/// Enters for the new version what stands about the one it replaces; and makes those before as strict as the new one.
pub(super) async fn carry_over(work: &mut Work, case: &Case, permit: &Permit, new: &Envelope) -> Result<(), Error> {
    let Act::ReplaceDocument(old) = permit.act() else { return Ok(()) };
    for provision in case.facts.provisions.iter().filter(|one| one.is_in_force(case.now())) {
        let kind = match provision.kind {
            ProvisionKind::Hide { document, professional } if document == old.id => {
                ProvisionKind::Hide { document: new.id, professional }
            }
            ProvisionKind::Announcement { document, mentioned } if document == old.id => {
                ProvisionKind::Announcement { document: new.id, mentioned }
            }
            _ => continue,
        };
        case.provide(work, permit, kind, provision.end()).await?;
    }
    let level = new.metadata.confidentiality;
    for version in with_earlier(case, old.id)? {
        if version.confidentiality < level {
            case.provide(work, permit, ProvisionKind::Level { document: version.id, level }, None).await?;
        }
    }
    Ok(())
}
