//! « Cercle Médical de Confiance »: finding a professional, adding and withdrawing one (features I1, I2).

use dossier::access::{Act, Grant, GrantKind};
use dossier::ids::{DossierId, GrantId, ProfessionalId};
use dossier::professional::Professional;
use jiff::Timestamp;
use storage::dossiers::grants;
use storage::registry::{known_patients, professionals};

use crate::case::{Case, Particulars};
use crate::people::folding::fold;
use crate::{Error, Person, Problem, Services, fresh_uuid};

/// A professional who can see something in a record now.
pub struct Stakeholder {
    /// Who.
    pub professional: Professional,
    /// By what.
    pub kind: GrantKind,
    /// Since when.
    pub since: Timestamp,
    /// Until when, where an end is set.
    pub until: Option<Timestamp>,
}

/// « Mes intervenants »: everybody with a right of access in force.
///
/// # Errors
/// [`Error::Refused`] or [`Error::NotFound`] when this is not the person's to see.
pub async fn stakeholders(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<Stakeholder>, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, Particulars::default()).await?;
            let mut stakeholders = Vec::new();
            for grant in case.facts.grants.iter().filter(|grant| grant.is_in_force(now)) {
                if let Some(professional) = professionals::find(&mut work, grant.professional).await? {
                    stakeholders.push(Stakeholder {
                        professional,
                        kind: grant.kind,
                        since: grant.from,
                        until: grant.until,
                    });
                }
            }
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(stakeholders)
        })
        .await
}

/// Professionals whose family or given name begins with what was typed; at most twenty.
///
/// # Errors
/// [`Problem::SearchTooShort`] under two letters.
pub async fn search(services: &Services, beginning: &str) -> Result<Vec<Professional>, Error> {
    let folded = fold(beginning);
    if folded.chars().count() < 2 {
        return Err(Problem::SearchTooShort.into());
    }
    let mut work = services.storage.begin_reading().await?;
    Ok(professionals::search(&mut work, &folded, services.now(), 20).await?)
}

/// One professional of the directory, before « Valider ».
///
/// # Errors
/// [`Error::NotFound`].
pub async fn professional(services: &Services, id: ProfessionalId) -> Result<Professional, Error> {
    let mut work = services.storage.begin_reading().await?;
    professionals::find(&mut work, id).await?.ok_or(Error::NotFound)
}

/// Adds a professional to the circle of trust.
///
/// # Errors
/// [`Problem::AlreadyInCircle`]; [`Error::NotFound`] for somebody unknown or not licensed now;
/// [`Error::Refused`] when this is not the person's to decide.
pub async fn add(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let professional = professionals::find(&mut work, professional).await?;
            let professional = professional.filter(|one| one.licence.is_valid(now)).ok_or(Error::NotFound)?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let particulars = || Particulars { whom: Some(professional.name()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::AddToCircle, particulars()).await?;
            if membership(&case, professional.id, now).is_some() {
                return Err(Problem::AlreadyInCircle.into());
            }
            let grant = Grant {
                id: GrantId::new(fresh_uuid(now)?),
                kind: GrantKind::CircleOfTrust,
                professional: professional.id,
                from: now,
                until: None,
                withdrawn_at: None,
            };
            grants::insert(&mut work, &case.dossier, &permit, &grant).await?;
            known_patients::remember(&mut work, professional.id, dossier).await?;
            let trace = case.record(&mut work, &permit, particulars()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Withdraws a professional from the circle of trust.
///
/// # Errors
/// [`Error::NotFound`] when the professional is not in it; [`Error::Refused`].
pub async fn withdraw(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let professional = professionals::find(&mut work, professional).await?.ok_or(Error::NotFound)?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let particulars = || Particulars { whom: Some(professional.name()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::WithdrawFromCircle, particulars()).await?;
            let grant = membership(&case, professional.id, now).ok_or(Error::NotFound)?;
            grants::withdraw(&mut work, &case.dossier, &permit, &grant, now).await?;
            let trace = case.record(&mut work, &permit, particulars()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

fn membership(case: &Case, professional: ProfessionalId, now: Timestamp) -> Option<Grant> {
    let circle = case.facts.grants.iter().filter(|grant| grant.kind == GrantKind::CircleOfTrust);
    circle.copied().find(|grant| grant.professional == professional && grant.is_in_force(now))
}
