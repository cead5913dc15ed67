//! An institution's system announces that it takes care of somebody, or no longer does (feature I6).
//!
//! It names the patient by social security number and is told nothing about the record: not whether there is one, whether
//! it is open, nor whether the holder opposes. Only what the institution said itself is held against it.

use dossier::access::{Act, Permit, ProvisionKind, Refusal, StayPhase};
use dossier::ids::InstitutionId;
use dossier::matricule::Matricule;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::registry::announced_stays;

use crate::case::{Case, Particulars};
use crate::{Capacity, Error, Person, Problem, Services};

/// How long after its end a stay can still be renewed.
pub(crate) const RENEWED_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// Announces an admission, its renewal, a discharge ([`StayPhase::AfterDischarge`]) or a passage through the emergency
/// ward. A good answer means: accepted, and nothing else.
///
/// # Errors
/// [`Problem::Number`] for what cannot be a number; [`Problem::NoStay`] for a renewal of what this institution did not
/// announce; [`Error::Refused`] while it may not connect; [`Error::NotFound`] for anybody but an institution's system.
pub async fn announce(services: &Services, person: &Person, number: &str, phase: StayPhase) -> Result<(), Error> {
    let Capacity::Institution(institution) = &person.capacity else { return Err(Error::NotFound) };
    let number: Matricule = number.parse().map_err(|_| Problem::Number)?;
    let now = services.now();
    let until = now + services.settings.access.stay(phase);
    services
        .act_on_the_beat(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, Some(&number), person, now).await?;
            let mut opens = true;
            if case.may(Act::AnnounceStay) != Err(Refusal::NotCertified) {
                opens = note(&mut work, institution.id, &number, phase, now, until).await?;
            }
            let (mut work, permit) = match case.ask(work, Act::AnnounceStay, Particulars::default()).await {
                // Traced, on the life line or in the journal; the institution is not to know.
                Err(Error::Refused(Refusal::RecordNotOpen)) => return Ok(()),
                asked => asked?,
            };
            if opens {
                enter(&mut work, &case, &permit, institution.id, phase, until).await?;
            }
            let said = Particulars { action: Some(Action::of_stay(phase)), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, said).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Notes what the institution says, number by number. False for the discharge from a stay that it never announced: that
/// opens nothing.
async fn note(
    work: &mut Work,
    institution: InstitutionId,
    number: &Matricule,
    phase: StayPhase,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, Error> {
    match phase {
        StayPhase::AfterDischarge => {
            let was_announced = announced_stays::until(work, institution, number).await?.is_some();
            announced_stays::forget(work, institution, number).await?;
            return Ok(was_announced);
        }
        StayPhase::Renewal => {
            let ends = announced_stays::until(work, institution, number).await?;
            if ends.is_none_or(|end| end + RENEWED_WITHIN <= now) {
                return Err(Problem::NoStay.into());
            }
        }
        StayPhase::Admission | StayPhase::EmergencyWard => {}
    }
    announced_stays::remember(work, institution, number, until).await?;
    Ok(true)
}

/// Enters it in the record. With the discharge, what it discharges from is over.
async fn enter(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    institution: InstitutionId,
    phase: StayPhase,
    until: Timestamp,
) -> Result<(), Error> {
    if phase == StayPhase::AfterDischarge {
        let stays = [StayPhase::Admission, StayPhase::Renewal].map(|phase| ProvisionKind::Stay { institution, phase });
        case.end(work, permit, |kind| stays.contains(&kind)).await?;
    }
    case.provide(work, permit, ProvisionKind::Stay { institution, phase }, Some(until)).await
}
