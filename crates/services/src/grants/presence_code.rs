//! Finding a patient: by number with the presence code, or by number alone (features I4, P2).

use dossier::access::{Act, Grant, GrantKind};
use dossier::codes::PresenceCode;
use dossier::ids::{DossierId, GrantId};
use dossier::matricule::Matricule;
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::grants;
use storage::registry::{holders, known_patients};

use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services, fresh_uuid};

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
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::presence(professional.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let Some(mut case) = case(&mut work, person, number.as_ref(), now).await? else {
                throttling::count_failure(&mut work, &subjects, now).await?;
                work.commit().await?;
                return Err(Problem::NumberOrCode.into());
            };
            case.facts.presence_code_given = match &code {
                Some(code) => case.dossier.is_presence_code(&work, code)?,
                None => false,
            };
            if case.may(Act::EnterPresenceCode).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            let asked = case.ask(work, Act::EnterPresenceCode, Particulars::default()).await;
            let (mut work, permit) = asked.map_err(|error| match error {
                Error::Refused => Problem::NumberOrCode.into(),
                other => other,
            })?;
            let grant = Grant {
                id: GrantId::new(fresh_uuid(now)?),
                kind: GrantKind::PresenceCode,
                professional: professional.id,
                from: now,
                until: Some(now + services.settings.presence),
                withdrawn_at: None,
            };
            grants::insert(&mut work, &case.dossier, &permit, &grant).await?;
            known_patients::remember(&mut work, professional.id, case.dossier.id).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(case.dossier.id)
        })
        .await
}

async fn case(
    work: &mut Work,
    person: &Person,
    number: Option<&Matricule>,
    now: Timestamp,
) -> Result<Option<Case>, Error> {
    let Some(number) = number else { return Ok(None) };
    match holders::find_by_number(work, number).await? {
        Some(entry) => Ok(Some(Case::open(work, entry.dossier, person, now).await?)),
        None => Ok(None),
    }
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
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::presence(professional.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let case = case(&mut work, person, number.as_ref(), now).await?;
            let Some(case) = case else {
                throttling::count_failure(&mut work, &subjects, now).await?;
                work.commit().await?;
                return Err(Error::NotFound);
            };
            if case.may(Act::ConsultDossier).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            match case.ask(work, Act::ConsultDossier, Particulars::default()).await {
                Ok(_) => Ok(case.dossier.id),
                Err(Error::Refused) => Err(Error::NotFound),
                Err(other) => Err(other),
            }
        })
        .await
}
