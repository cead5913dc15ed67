//! Whether professionals may get in by declaring a vital emergency: the holder switches it off and on (feature I7).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::DossierId;

use super::entry::{self, Entry};
use crate::case::Particulars;
use crate::{Error, Person, Problem, Services, reference};

/// Switches emergency access off: no emergency opens the record, those declared already included.
///
/// `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::AlreadyInForce`] when it is off; [`Problem::Reason`] when the reference is missing; [`Error::Refused`].
pub async fn switch_off(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let context = reference::given_by(person, reference)?;
    let particulars = Particulars { context, ..Particulars::default() };
    let kind = ProvisionKind::EmergencyAccessOff;
    let entry = Entry { kind, until: None, already: Problem::AlreadyInForce };
    entry::enter(services, person, dossier, Act::SwitchEmergencyAccess(false), particulars, entry).await
}

/// Switches it on again.
///
/// # Errors
/// [`Error::NotFound`] when it is not off; [`Problem::Reason`] when the reference is missing; [`Error::Refused`].
pub async fn switch_on(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let context = reference::given_by(person, reference)?;
    let particulars = Particulars { context, ..Particulars::default() };
    let is_meant = |kind| kind == ProvisionKind::EmergencyAccessOff;
    entry::end(services, person, dossier, Act::SwitchEmergencyAccess(true), particulars, is_meant).await
}
