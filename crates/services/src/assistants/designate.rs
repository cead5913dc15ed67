//! Designating an assistant: with all rights of the holder, or limited by part, purpose and time.

use dossier::access::{Act, Mandate, ProvisionKind, Purpose, Refusal};
use dossier::ids::{DossierId, HolderId};
use dossier::matricule::Matricule;
use jiff::Timestamp;
use storage::Work;
use storage::registry::known_patients;

use crate::account::step_up;
use crate::account::throttling::{self, Subject};
use crate::case::{Case, Particulars};
use crate::notices::{self, Notice};
use crate::people::private_person::{self, NOBODY, PrivatePerson};
use crate::{Error, Person, Problem, Services, reference};

/// A designation.
pub struct Designation {
    /// The assistant's social security number.
    pub number: String,
    /// What the assistant may do.
    pub mandate: Mandate,
    /// The first moment at which it is over, where that is known.
    pub until: Option<Timestamp>,
}

/// Designates an assistant. `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::EmptyMandate`], [`Problem::Until`], [`Problem::Reason`]; [`Problem::AlreadyInForce`] for who assists the
/// holder already; [`Error::Refused`] with [`Refusal::NoOwnRecord`] where nobody with this number has an active record,
/// or otherwise when this is not the person's to decide; [`Error::Throttled`] after too many such numbers; [`Error::NotProven`].
pub async fn designate(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    designation: &Designation,
    reference: Option<&str>,
) -> Result<HolderId, Error> {
    let now = services.now();
    step_up::check(person, now)?;
    check(designation, now)?;
    let context = reference::given_by(person, reference)?;
    let number: Option<Matricule> = designation.number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let found = private_person::find(&mut work, number.as_ref()).await?;
            let act = Act::DesignateAssistant(found.as_ref().map_or(NOBODY, |found| found.facts));
            limit_guessing(&mut work, &case, act).await?;
            let attempt = Particulars { context: context.clone(), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, act, attempt).await?;
            let PrivatePerson { facts, name } = found.ok_or(Error::NotFound)?;
            if assists(&case, facts.id) {
                return Err(Problem::AlreadyInForce.into());
            }
            let kind = ProvisionKind::Assistant { person: facts.id, mandate: designation.mandate };
            case.provide(&mut work, &permit, kind, designation.until).await?;
            known_patients::entrust(&mut work, facts.id, case.dossier.id).await?;
            let particulars = Particulars { whom: Some(name), context: context.clone(), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            notices::tell_person(&mut work, facts.id, Notice::NowAssisting, case.now()).await?;
            work.commit_traced(trace).await?;
            Ok(facts.id)
        })
        .await
}

fn check(designation: &Designation, now: Timestamp) -> Result<(), Problem> {
    match () {
        () if !Purpose::ALL.iter().any(|purpose| designation.mandate.serves(*purpose)) => Err(Problem::EmptyMandate),
        () if designation.until.is_some_and(|until| until <= now) => Err(Problem::Until),
        () => Ok(()),
    }
}

/// Whoever could try one number after another would learn who has an active record, and the name.
async fn limit_guessing(work: &mut Work, case: &Case, act: Act) -> Result<(), Error> {
    let subjects = [Subject::designation(case.dossier.id)];
    match case.may(act) {
        Ok(_) => throttling::check(work, &subjects, case.now()).await,
        Err(Refusal::NoOwnRecord) => {
            throttling::check(work, &subjects, case.now()).await?;
            throttling::count_failure(work, &subjects, case.now()).await
        }
        Err(_) => Ok(()),
    }
}

fn assists(case: &Case, person: HolderId) -> bool {
    case.facts
        .in_force(case.now())
        .any(|kind| matches!(kind, ProvisionKind::Assistant { person: one, .. } if one == person))
}
