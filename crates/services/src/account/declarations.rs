//! What a holder has declared: the terms accepted, the position on organ donation.

use dossier::access::Act;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::ids::DossierId;
use jiff::Timestamp;
use storage::dossiers::declarations;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// The declarations in force.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// When the terms were accepted, and which version.
    pub terms: Option<(Timestamp, String)>,
    /// The latest position on organ donation.
    pub organ_donation: Option<(Timestamp, OrganDonation)>,
}

/// Reads them.
///
/// # Errors
/// [`Error::Refused`] when the record is not active.
pub async fn read(services: &Services, person: &Person) -> Result<Declared, Error> {
    read_for(services, person, person.own_dossier().ok_or(Error::NotFound)?.dossier).await
}

/// The same for the record of somebody else.
///
/// # Errors
/// [`Error::Refused`] when the record is not active, or not open to this person.
pub async fn read_for(services: &Services, person: &Person, dossier: DossierId) -> Result<Declared, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultDeclarations, Particulars::default()).await?;
            let mut declared = Declared::default();
            for (at, declaration) in declarations::all(&mut work, &case.dossier, &permit).await? {
                match declaration {
                    Declaration::TermsAccepted { version } => declared.terms = Some((at, version)),
                    Declaration::OrganDonation(position) => declared.organ_donation = Some((at, position)),
                }
            }
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(declared)
        })
        .await
}
