//! Finding a patient: by number with the presence code, or by number alone (features I4, P2).

use dossier::access::{Act, ProvisionKind};
use dossier::codes::PresenceCode;
use dossier::ids::{DossierId, ProfessionalId};
use dossier::matricule::Matricule;
use storage::dossiers;
use storage::registry::known_patients;

use super::{circle, entry};
use crate::account::throttling::{self, Subject};
use crate::account::{ClientAddress, step_up};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services, fresh_code_bytes, reference};

/// Enters the presence code: 24 hours of access, from now.
///
/// # Errors
/// [`Problem::NumberOrCode`] whatever is wrong: number unknown, code wrong, record not open, no licence;
/// [`Error::Throttled`] after too many failures.
pub async fn enter(
    services: &Services,
    person: &Person,
    number: &str,
    code: &str,
    from: ClientAddress,
) -> Result<DossierId, Error> {
    let professional = person.professional().ok_or(Error::NotFound)?;
    let now = services.now();
    let number: Option<Matricule> = number.parse().ok();
    let code = PresenceCode::parse(code).ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::presence(professional.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let mut case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            case.facts.presence_code_given = match &code {
                Some(code) => case.dossier.is_presence_code(&work, code)?,
                None => false,
            };
            if case.may(Act::EnterPresenceCode).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            let asked = case.ask(work, Act::EnterPresenceCode, Particulars::default()).await;
            let (mut work, permit) = asked.map_err(|error| match error {
                Error::Refused(_) => Problem::NumberOrCode.into(),
                other => other,
            })?;
            let until = now + services.settings.access.presence;
            case.provide(&mut work, &permit, ProvisionKind::PresenceCode(professional.id), Some(until)).await?;
            known_patients::remember(&mut work, professional.id, case.dossier.id).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(case.dossier.id)
        })
        .await
}

/// Finds a patient by the number alone; the record must be open to this professional already.
///
/// # Errors
/// [`Error::NotFound`] whatever the reason; [`Error::Throttled`].
pub async fn find(services: &Services, person: &Person, number: &str, from: ClientAddress) -> Result<DossierId, Error> {
    let professional = person.professional().ok_or(Error::NotFound)?;
    let now = services.now();
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::presence(professional.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            if case.may(Act::ConsultDossier).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            match case.ask(work, Act::ConsultDossier, Particulars::default()).await {
                Ok(_) => Ok(case.dossier.id),
                Err(Error::Refused(_)) => Err(Error::NotFound),
                Err(other) => Err(other),
            }
        })
        .await
}

/// Ends, before its time, the access that a professional got with the code. `reference`: of the signed request, when the
/// Agency carries it out.
///
/// # Errors
/// [`Error::NotFound`] when there is none; [`Error::Refused`].
pub async fn end(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let professional = circle::professional(services, professional).await?;
    let context = reference::given_by(person, reference)?;
    let particulars = Particulars { context, ..circle::about(&professional) };
    let kind = ProvisionKind::PresenceCode(professional.id);
    entry::end(services, person, dossier, Act::EndPresence, particulars, |one| one == kind).await
}

/// Makes a new presence code; the old one dies. It is shown once (feature A10).
///
/// # Errors
/// [`Error::NotProven`] when the person was not proven lately; [`Error::Refused`].
pub async fn renew(services: &Services, person: &Person, dossier: DossierId) -> Result<PresenceCode, Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let code = PresenceCode::from_random(&fresh_code_bytes()?);
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::RenewPresenceCode, Particulars::default()).await?;
            dossiers::issue_presence_code(&mut work, &case.dossier, &permit, &code).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await?;
    Ok(code)
}
