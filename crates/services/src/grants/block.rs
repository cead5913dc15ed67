//! « Accès bloqué »: shutting a professional out by name, and letting the person in again (features I1, I3).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, ProfessionalId};
use dossier::professional::Professional;
use dossier::trace::Action;

use super::{circle, entry};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services, reference};

/// Blocks a professional. Whoever was in the circle of trust is in it no longer, and the life line says so.
///
/// `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Error::NotFound`] for somebody unknown; [`Problem::AlreadyInForce`]; [`Problem::Reason`] when the reference is
/// missing; [`Error::Refused`] for the referring doctor, and when this is not the person's to decide.
pub async fn block(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let professional = circle::professional(services, professional).await?;
    let particulars = about(person, &professional, reference)?;
    let blocked = ProvisionKind::Block(professional.id);
    let in_circle = ProvisionKind::CircleOfTrust(professional.id);
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let act = Act::BlockProfessional(professional.id);
            let (mut work, permit) = case.ask(work, act, particulars.clone()).await?;
            if case.facts.has(blocked, now) {
                return Err(Problem::AlreadyInForce.into());
            }
            case.provide(&mut work, &permit, blocked, None).await?;
            let withdrawn = case.end(&mut work, &permit, |kind| kind == in_circle).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            if withdrawn > 0 {
                let withdrawn = Particulars { action: Some(Action::CircleWithdrawn), ..particulars.clone() };
                entry::also(&mut work, case, &permit, withdrawn).await?;
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Lifts a block. What the block ended does not come back by that.
///
/// # Errors
/// [`Error::NotFound`] when there is none; [`Problem::Reason`] when the reference is missing; [`Error::Refused`].
pub async fn unblock(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let professional = circle::professional(services, professional).await?;
    let particulars = about(person, &professional, reference)?;
    let kind = ProvisionKind::Block(professional.id);
    entry::end(services, person, dossier, Act::UnblockProfessional, particulars, |one| one == kind).await
}

fn about(person: &Person, professional: &Professional, reference: Option<&str>) -> Result<Particulars, Problem> {
    Ok(Particulars { context: reference::given_by(person, reference)?, ..circle::about(professional) })
}
