//! No sharing for one consultation: for its day the professional neither consults nor files (feature I8).

use dossier::access::{Act, Permit, Provision, ProvisionKind};
use dossier::ids::{DossierId, ProfessionalId};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use storage::Work;
use storage::dossiers::provisions;

use super::circle;
use crate::case::{Case, Particulars};
use crate::clock::{luxembourg_day, start_of_luxembourg_day};
use crate::{Error, Person, Problem, Services, reference};

/// How many days back an objection can be for.
const DAYS_BACK: i32 = 7;

/// Objects to sharing this professional's consultation of a day, in Luxembourg: to come, today, or one of the last seven.
///
/// `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::ObjectionDay`]; [`Problem::AlreadyInForce`]; [`Problem::Reason`] when the reference is missing;
/// [`Error::NotFound`] for somebody unknown; [`Error::Refused`].
pub async fn object(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    day: Date,
    reference: Option<&str>,
) -> Result<(), Error> {
    let now = services.now();
    if day < luxembourg_day(now).saturating_sub(DAYS_BACK.days()) {
        return Err(Problem::ObjectionDay.into());
    }
    let (from, until) = bounds(day)?;
    let kind = ProvisionKind::ConsultationObjection(professional);
    let particulars = about(services, person, professional, day, reference).await?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ObjectToConsultation, particulars.clone()).await?;
            if standing(&case, kind, from).next().is_some() {
                return Err(Problem::AlreadyInForce.into());
            }
            let provision = Provision { from, ..case.provision(kind, Some(until))? };
            provisions::insert(&mut work, &case.dossier, &permit, &provision).await?;
            record(work, &case, &permit, particulars.clone()).await
        })
        .await
}

/// Takes the objection for that day back.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or its day is over; [`Problem::Reason`] when the reference is missing;
/// [`Error::Refused`].
pub async fn withdraw(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    day: Date,
    reference: Option<&str>,
) -> Result<(), Error> {
    let now = services.now();
    let (from, until) = bounds(day)?;
    let kind = ProvisionKind::ConsultationObjection(professional);
    let particulars = about(services, person, professional, day, reference).await?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::WithdrawObjection, particulars.clone()).await?;
            let objection = standing(&case, kind, from).next().filter(|_| now < until).ok_or(Error::NotFound)?;
            let ending = provisions::ending(&permit, person.by());
            provisions::end(&mut work, &case.dossier, &permit, objection, ending).await?;
            record(work, &case, &permit, particulars.clone()).await
        })
        .await
}

async fn record(mut work: Work, case: &Case, permit: &Permit, particulars: Particulars) -> Result<(), Error> {
    let trace = case.record(&mut work, permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
}

/// The objection for the day that begins then, unless it was taken back.
fn standing(case: &Case, kind: ProvisionKind, from: Timestamp) -> impl Iterator<Item = &Provision> {
    case.facts.provisions.iter().filter(move |one| one.kind == kind && one.from == from && one.ended.is_none())
}

/// The day's first moment, and the next day's.
fn bounds(day: Date) -> Result<(Timestamp, Timestamp), Problem> {
    let next = day.checked_add(1.day()).map_err(|_| Problem::ObjectionDay)?;
    let start = |day| start_of_luxembourg_day(day).map_err(|_| Problem::ObjectionDay);
    Ok((start(day)?, start(next)?))
}

/// The day stands with the reference of the request, if there is one.
async fn about(
    services: &Services,
    person: &Person,
    professional: ProfessionalId,
    day: Date,
    reference: Option<&str>,
) -> Result<Particulars, Error> {
    let context = match reference::given_by(person, reference)? {
        Some(reference) => format!("{day}, {reference}"),
        None => day.to_string(),
    };
    let professional = circle::professional(services, professional).await?;
    Ok(Particulars { context: Some(context), ..circle::about(&professional) })
}
