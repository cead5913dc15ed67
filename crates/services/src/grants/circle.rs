//! « Cercle Médical de Confiance »: finding a professional, adding and withdrawing one (features I1, I2).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, ProfessionalId};
use dossier::professional::Professional;
use storage::registry::professionals;

use super::entry::{self, Entry};
use crate::case::Particulars;
use crate::people::folding::fold;
use crate::{Error, Person, Problem, Services, reference};

/// The most that one search finds.
pub const MOST_FOUND: usize = 20;

/// Professionals whose family or given name begins with what was typed; at most [`MOST_FOUND`].
///
/// # Errors
/// [`Problem::SearchTooShort`] under two letters.
pub async fn search(services: &Services, beginning: &str) -> Result<Vec<Professional>, Error> {
    search_among(services, beginning, "").await
}

/// The same among those of one speciality, as the directory writes it; an empty one is any.
///
/// # Errors
/// [`Problem::SearchTooShort`] under two letters, unless a speciality is given instead of a name.
pub async fn search_among(services: &Services, beginning: &str, speciality: &str) -> Result<Vec<Professional>, Error> {
    let folded = fold(beginning);
    let letters = folded.chars().count();
    if letters < 2 && (letters > 0 || speciality.is_empty()) {
        return Err(Problem::SearchTooShort.into());
    }
    let most = i64::try_from(MOST_FOUND).unwrap_or(i64::MAX);
    let mut work = services.storage.begin_reading().await?;
    Ok(professionals::search(&mut work, &folded, speciality, services.now(), most).await?)
}

/// The specialities there are in the directory, in alphabetical order.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn specialities(services: &Services) -> Result<Vec<String>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let mut specialities = professionals::specialities(&mut work, services.now()).await?;
    specialities.sort_by_cached_key(|one| fold(one));
    Ok(specialities)
}

/// One professional of the directory, before « Valider ».
///
/// # Errors
/// [`Error::NotFound`].
pub async fn professional(services: &Services, id: ProfessionalId) -> Result<Professional, Error> {
    let mut work = services.storage.begin_reading().await?;
    professionals::find(&mut work, id).await?.ok_or(Error::NotFound)
}

/// Adds a professional to the circle of trust. `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::AlreadyInCircle`]; [`Problem::Reason`] when the reference is missing; [`Error::NotFound`] for somebody unknown; [`Error::Refused`] for somebody not licensed,
/// without an own practice, blocked, or the referring doctor, and when this is not the person's to decide.
pub async fn add(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let professional = self::professional(services, professional).await?;
    let particulars = Particulars { context: reference::given_by(person, reference)?, ..about(&professional) };
    let act = Act::AddToCircle(professional.facts());
    let kind = ProvisionKind::CircleOfTrust(professional.id);
    let entry = Entry { kind, until: None, already: Problem::AlreadyInCircle };
    entry::enter(services, person, dossier, act, particulars, entry).await
}

/// Withdraws a professional from the circle of trust. `reference`: as for [`add`].
///
/// # Errors
/// [`Error::NotFound`] when the professional is not in it; [`Error::Refused`].
pub async fn withdraw(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let professional = self::professional(services, professional).await?;
    let particulars = Particulars { context: reference::given_by(person, reference)?, ..about(&professional) };
    let kind = ProvisionKind::CircleOfTrust(professional.id);
    entry::end(services, person, dossier, Act::WithdrawFromCircle, particulars, |one| one == kind).await
}

/// How the life line names the professional whom an act concerns.
pub(crate) fn about(professional: &Professional) -> Particulars {
    Particulars { whom: Some(professional.name()), ..Particulars::default() }
}
