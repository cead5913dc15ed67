//! Who looks after whom: assistants, one of them with limits, a mother and a guardian.

use dossier::access::{Desk, Mandate, Purpose, RepresentativeTitle};
use dossier::document::{Category, Confidentiality, Format, Kind, Metadata, Retention};
use services::account::accept_terms;
use services::assistants::designate::{Designation, designate};
use services::assistants::entrusted::entrusted;
use services::clock::luxembourg_day;
use services::documents::file_document::{self, Filing};
use services::representatives::register::{Registration, register};
use services::{Capacity, Person, Post, Services, StaffMember};

use super::people;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The social security number of a holder.
pub fn number(family_name: &str) -> Result<String, Failure> {
    Ok(people::citizen(family_name)?.matricule()?.as_str().to_owned())
}

/// Somebody is assisted in everything: a grandfather by his granddaughter.
pub async fn assist(services: &Services, holder: &Person, assistant: &str) -> Result<(), Failure> {
    let own = holder.own_dossier().ok_or("a professional has no record here")?;
    let designation = Designation { number: number(assistant)?, mandate: Mandate::FULL, until: None };
    designate(services, holder, own.dossier, &designation, None).await?;
    Ok(())
}

/// A neighbour reads prescriptions, and no more.
pub async fn assist_with_prescriptions(services: &Services, holder: &Person, assistant: &str) -> Result<(), Failure> {
    let own = holder.own_dossier().ok_or("a professional has no record here")?;
    let mandate = Mandate::limited(&[Category::Prescriptions, Category::Dispensations], &[Purpose::Read]);
    designate(services, holder, own.dossier, &Designation { number: number(assistant)?, mandate, until: None }, None)
        .await?;
    Ok(())
}

/// The identity desk registers who represents whom.
async fn represent(
    services: &Services,
    (representative, title): (&str, RepresentativeTitle),
    holder: &str,
    proof: &str,
) -> Result<(), Failure> {
    let clerk = StaffMember {
        id: "01890000-0000-7000-8000-000000000001".parse()?,
        name: "Tom Wagner".to_owned(),
        post: Post::Desk { desk: Desk::Identity, signed_request: false },
    };
    let registration =
        Registration { holder: number(holder)?, representative: number(representative)?, title, until: None };
    Ok(register(services, &Person::vouched_for(Capacity::Staff(clerk)), &registration, proof).await?)
}

/// A guardian is registered, who has yet to open the record.
pub async fn guard(services: &Services, guardian: &str, ward: &str) -> Result<(), Failure> {
    represent(services, (guardian, RepresentativeTitle::Guardian), ward, "jugement de tutelle").await
}

/// A mother opens her child's record and notes an allergy there.
pub async fn raise(services: &Services, mother: &Person, mothers_name: &str, child: &str) -> Result<(), Failure> {
    represent(services, (mothers_name, RepresentativeTitle::Parent), child, "livret de famille").await?;
    let record = entrusted(services, mother).await?.into_iter().next().ok_or("no record was entrusted")?;
    accept_terms::accept_for(services, mother, record.dossier).await?;
    let metadata = Metadata {
        title: "Allergie aux noisettes".to_owned(),
        kind: Kind::HolderExpression,
        care_date: luxembourg_day(services.now()),
        confidentiality: Confidentiality::Normal,
        retention: Retention::TenYears,
    };
    let content = "Lina fait une réaction aux noisettes. Sa trousse est dans son sac d'école.\n".into();
    let filing = Filing { metadata, content, claimed: Some(Format::Text), replaces: None, announcement: None };
    file_document::file(services, mother, record.dossier, filing).await?;
    Ok(())
}
