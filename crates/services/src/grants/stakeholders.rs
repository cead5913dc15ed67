//! « Mes intervenants »: everybody to whom something about access was given, and from whom something was taken.

use dossier::access::{Act, Provision, ProvisionKind, Refusal};
use dossier::ids::DossierId;
use dossier::institution::Institution;
use dossier::professional::Professional;
use jiff::Timestamp;
use storage::Work;
use storage::registry::{holders, institutions, professionals};

use super::last_access::{LastAccess, LastAccesses};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// « Mes intervenants », as one person may see and change them.
pub struct Stakeholders {
    /// What is in force, or will be, in the order in which it was entered.
    pub all: Vec<Stakeholder>,
    /// Why the person may not change any of it; none for whoever may.
    pub fixed: Option<Refusal>,
    /// Whether the person may make a new presence code.
    pub may_renew_code: bool,
    /// Whether the person may choose and remove assistants.
    pub may_choose_assistants: bool,
}

/// A provision, with whom it is about.
pub struct Stakeholder {
    /// What is provided, since when and until when.
    pub provision: Provision,
    /// About whom.
    pub about: About,
    /// When whom it is about was last there.
    pub last_access: LastAccess,
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

/// Everything in force about access, but for what is about single documents; of objections to a day's consultation those
/// too whose day is still to come.
///
/// # Errors
/// [`Error::Refused`] when this is not the person's to see.
pub async fn stakeholders(services: &Services, person: &Person, dossier: DossierId) -> Result<Stakeholders, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, Particulars::default()).await?;
            let last = LastAccesses::read(&mut work, &case).await?;
            let mut all = Vec::new();
            for &provision in case.facts.provisions.iter().filter(|one| is_shown(one, now)) {
                if let Some(about) = about(&mut work, provision.kind).await? {
                    let last_access = last.of(provision.kind, &about);
                    all.push(Stakeholder { provision, about, last_access });
                }
            }
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(Stakeholders {
                all,
                fixed: case.may(Act::WithdrawFromCircle).err(),
                may_renew_code: case.may(Act::RenewPresenceCode).is_ok(),
                may_choose_assistants: case.may(Act::RemoveAssistant).is_ok(),
            })
        })
        .await
}

fn is_shown(provision: &Provision, now: Timestamp) -> bool {
    let is_to_come = provision.end().is_none_or(|end| now < end);
    let is_objection = matches!(provision.kind, ProvisionKind::ConsultationObjection(_));
    provision.is_in_force(now) || is_objection && is_to_come
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
