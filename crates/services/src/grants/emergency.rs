//! A professional declares a vital emergency: 24 hours, the essentials, and the holder hears of it at once (feature P6).

use dossier::access::provision::LONGEST_EMERGENCY;
use dossier::access::{Act, ProvisionKind};
use dossier::ids::DossierId;
use dossier::matricule::Matricule;
use storage::Work;

use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// How the professional names the patient.
#[derive(Clone, Copy)]
pub enum Named<'a> {
    /// By social security number, as typed.
    ByNumber(&'a str),
    /// By the record, which was open once.
    ByDossier(DossierId),
}

/// Declares it, with the reason in 10 to 500 characters; the holder reads it on the life line.
///
/// # Errors
/// [`Problem::EmergencyReason`]; [`Error::NotFound`] whatever else is wrong: number unknown, record not open, emergency
/// access switched off, the professional blocked or not licensed; [`Error::Throttled`] after too many of these.
pub async fn declare(
    services: &Services,
    person: &Person,
    patient: Named<'_>,
    reason: &str,
    from: ClientAddress,
) -> Result<DossierId, Error> {
    let professional = person.professional().ok_or(Error::NotFound)?;
    let particulars = Particulars { context: Some(checked(reason)?), ..Particulars::default() };
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::emergency(professional.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let case = open(&mut work, services, person, patient).await?;
            if case.may(Act::DeclareEmergency).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            let asked = case.ask(work, Act::DeclareEmergency, particulars.clone()).await;
            let (mut work, permit) = asked.map_err(|error| match error {
                Error::Refused(_) => Error::NotFound,
                other => other,
            })?;
            let kind = ProvisionKind::Emergency(professional.id);
            case.provide(&mut work, &permit, kind, Some(now + LONGEST_EMERGENCY)).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(case.dossier.id)
        })
        .await
}

fn checked(reason: &str) -> Result<String, Problem> {
    let reason = reason.trim();
    if (10..=500).contains(&reason.chars().count()) { Ok(reason.to_owned()) } else { Err(Problem::EmergencyReason) }
}

async fn open(work: &mut Work, services: &Services, person: &Person, patient: Named<'_>) -> Result<Case, Error> {
    let now = services.now();
    match patient {
        Named::ByNumber(number) => {
            let number: Option<Matricule> = number.parse().ok();
            Case::open_by_number(work, number.as_ref(), person, now).await
        }
        Named::ByDossier(dossier) => Case::open(work, dossier, person, now).await,
    }
}
