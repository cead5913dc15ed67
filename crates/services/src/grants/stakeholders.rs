//! « Mes intervenants »: everybody to whom something about access was given, and from whom something was taken.

use dossier::access::{Act, Provision, ProvisionKind};
use dossier::ids::DossierId;
use dossier::institution::Institution;
use dossier::professional::Professional;
use storage::Work;
use storage::registry::{holders, institutions, professionals};

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// A provision in force, with whom it is about.
pub struct Stakeholder {
    /// What is in force, since when and until when.
    pub provision: Provision,
    /// About whom.
    pub about: About,
}

/// Whom a provision is about.
pub enum About {
    /// A professional.
    Professional(Professional),
    /// An institution.
    Institution(Institution),
    /// A private person, by name.
    Person(String),
    /// Nobody in particular: emergency access, all institutions, the minor holder.
    Everybody,
}

/// Everything in force about access, but for what is about single documents.
///
/// # Errors
/// [`Error::Refused`] when this is not the person's to see.
pub async fn stakeholders(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<Stakeholder>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, Particulars::default()).await?;
            let mut stakeholders = Vec::new();
            for &provision in case.facts.provisions.iter().filter(|one| one.is_in_force(now)) {
                if let Some(about) = about(&mut work, provision.kind).await? {
                    stakeholders.push(Stakeholder { provision, about });
                }
            }
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(stakeholders)
        })
        .await
}

async fn about(work: &mut Work, kind: ProvisionKind) -> Result<Option<About>, Error> {
    match kind {
        ProvisionKind::ReferringDoctor(id)
        | ProvisionKind::CircleOfTrust(id)
        | ProvisionKind::PresenceCode(id)
        | ProvisionKind::Emergency(id)
        | ProvisionKind::Block(id)
        | ProvisionKind::ConsultationObjection(id) => Ok(professionals::find(work, id).await?.map(About::Professional)),
        ProvisionKind::Stay { institution: id, .. }
        | ProvisionKind::InstitutionOpposition(dossier::access::Opposed::One(id)) => {
            Ok(institutions::find(work, id).await?.map(About::Institution))
        }
        ProvisionKind::Assistant { person, .. } | ProvisionKind::Representative { person, .. } => {
            Ok(holders::find(work, person).await?.map(|entry| About::Person(entry.holder.name())))
        }
        ProvisionKind::InstitutionOpposition(dossier::access::Opposed::All)
        | ProvisionKind::EmergencyAccessOff
        | ProvisionKind::Discernment => Ok(Some(About::Everybody)),
        ProvisionKind::Hide { .. }
        | ProvisionKind::Level { .. }
        | ProvisionKind::Announcement { .. }
        | ProvisionKind::RetentionProposal { .. }
        | ProvisionKind::RetentionAgreement { .. }
        | ProvisionKind::Authorship(_)
        | ProvisionKind::CaseRequest { .. }
        | ProvisionKind::CaseApproval { .. } => Ok(None),
    }
}
