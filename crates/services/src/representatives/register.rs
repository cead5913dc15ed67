//! Registering a legal representative, by the Agency's identity desk: a parent of a minor, a guardian (seed 000).

use dossier::access::majority;
use dossier::access::{Act, Provision, ProvisionKind, RepresentativeTitle};
use dossier::ids::HolderId;
use dossier::matricule::Matricule;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use storage::dossiers::provisions;
use storage::registry::{known_patients, majorities};

use crate::case::{Case, Particulars};
use crate::notices::{self, Notice};
use crate::people::private_person::{self, NOBODY, PrivatePerson};
use crate::{Error, Person, Problem, Services, reference};

/// A registration.
pub struct Registration {
    /// The holder's social security number.
    pub holder: String,
    /// The representative's.
    pub representative: String,
    /// By which law.
    pub title: RepresentativeTitle,
    /// The first moment at which it is over, where a judgment sets one. Parents' ends by itself at majority.
    pub until: Option<Timestamp>,
}

/// Registers a representative from now on. `reference`: of the judgment or certificate that proves it.
///
/// # Errors
/// [`Problem::Reason`], [`Problem::Until`]; [`Problem::UnknownPerson`] when nobody else has the representative's number;
/// [`Problem::OfAge`] for a parent of somebody of age; [`Problem::AlreadyInForce`]; [`Error::Refused`] for anybody but
/// the identity desk, and where there is no record.
pub async fn register(
    services: &Services,
    person: &Person,
    registration: &Registration,
    reference: &str,
) -> Result<(), Error> {
    register_from(services, person, registration, services.now(), reference).await
}

/// The same from the moment `from` on, where that is still to come.
///
/// # Errors
/// Those of [`register`].
pub async fn register_from(
    services: &Services,
    person: &Person,
    registration: &Registration,
    from: Timestamp,
    reference: &str,
) -> Result<(), Error> {
    let now = services.now();
    let context = Some(reference::required(reference)?);
    if registration.until.is_some_and(|until| until <= from.max(now)) {
        return Err(Problem::Until.into());
    }
    let holder: Option<Matricule> = registration.holder.parse().ok();
    let number: Option<Matricule> = registration.representative.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, holder.as_ref(), person, now).await?;
            let found = private_person::find(&mut work, number.as_ref()).await?;
            let act = Act::RegisterRepresentative(found.as_ref().map_or(NOBODY, |found| found.facts));
            let attempt = Particulars { context: context.clone(), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, act, attempt).await?;
            let PrivatePerson { facts, name } = found.ok_or(Problem::UnknownPerson)?;
            let from = from.max(case.now());
            check(&case, facts.id, registration.title, from)?;
            let kind = ProvisionKind::Representative { person: facts.id, title: registration.title };
            let until = capped(registration.title, registration.until, case.facts.of_age_from);
            let provision = Provision { from, ..case.provision(kind, until)? };
            provisions::insert(&mut work, &case.dossier, &permit, &provision).await?;
            known_patients::entrust(&mut work, facts.id, case.dossier.id).await?;
            if registration.title == RepresentativeTitle::Parent {
                majorities::await_handover(&mut work, case.dossier.id, looked_at_from(case.facts.of_age_from)).await?;
            }
            notices::tell_person(&mut work, facts.id, Notice::NowRepresenting, now).await?;
            let particulars = Particulars { whom: Some(name), context: context.clone(), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Parents' ends at majority, or before.
pub(crate) fn capped(
    title: RepresentativeTitle,
    until: Option<Timestamp>,
    of_age_from: Timestamp,
) -> Option<Timestamp> {
    match title {
        RepresentativeTitle::Parent => until.into_iter().chain([of_age_from]).min(),
        RepresentativeTitle::Guardian => until,
    }
}

/// From when on the job looks whether it has to tell of majority: the first of a month, since it stands unsealed and no
/// birthday is to be read from it.
fn looked_at_from(of_age_from: Timestamp) -> Timestamp {
    let first = (of_age_from - majority::TOLD_AHEAD).to_zoned(TimeZone::UTC).first_of_month();
    first.and_then(|first| first.start_of_day()).map_or(of_age_from, |first| first.timestamp())
}

fn check(case: &Case, representative: HolderId, title: RepresentativeTitle, from: Timestamp) -> Result<(), Problem> {
    let represents = |kind| matches!(kind, ProvisionKind::Representative { person, .. } if person == representative);
    let stands = |one: &Provision| represents(one.kind) && one.end().is_none_or(|end| case.now() < end);
    match () {
        () if representative == case.facts.holder => Err(Problem::UnknownPerson),
        () if title == RepresentativeTitle::Parent && case.facts.of_age_from <= from => Err(Problem::OfAge),
        () if case.facts.provisions.iter().any(stands) => Err(Problem::AlreadyInForce),
        () => Ok(()),
    }
}
