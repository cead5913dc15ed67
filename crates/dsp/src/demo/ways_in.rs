//! Access that nobody hands out in person: a declaration of the health insurance, a stay in hospital, an emergency. And
//! what a holder says no to.

use dossier::access::StayPhase;
use dossier::institution::Institution;
use dossier::professional::Professional;
use jiff::ToSpan;
use services::account::ClientAddress;
use services::clock::luxembourg_day;
use services::documents::{consult_dossier, open_document};
use services::grants::emergency::{self, Named};
use services::grants::{circle, consultation_objection, institution_opposition, presence_code, stay};
use services::people::import::Report;
use services::people::{import_institutions, import_referring_doctors};
use services::{Capacity, Person, Services};

use super::care::number;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The hospital, as the directory of institutions writes it.
pub const HOSPITAL: &str = "Hôpital Saint-Willibrord";

/// The institutions there are, both with a certificate of conformity.
const INSTITUTIONS: &str = "HOP-101,Hôpital Saint-Willibrord,2024-01-01,\n\
                            SAD-207,Réseau de soins Moselle,2024-01-01,\n";

/// Imports the institutions.
pub async fn certify(services: &Services) -> Result<(), Failure> {
    let feed = format!("{}\n{INSTITUTIONS}", import_institutions::HEADING);
    whole(&import_institutions::import(services, feed.as_bytes(), &|_| ()).await?)
}

/// The health insurance has validated a declaration: from today the doctor is the holder's referring doctor.
pub async fn declare_referring_doctor(services: &Services, doctor: &str, holder: &str) -> Result<(), Failure> {
    let doctor = professional(services, doctor).await?;
    let (number, from) = (number(holder)?, luxembourg_day(services.now()));
    let feed = format!("{}\n{number},{},{from},\n", import_referring_doctors::HEADING, doctor.directory_id.as_str());
    whole(&import_referring_doctors::import(services, feed.as_bytes(), &|_| ()).await?)
}

/// The hospital admits the holder, and somebody there reads the latest document.
pub async fn admit(services: &Services, holder: &Person, family_name: &str, reader: &str) -> Result<(), Failure> {
    let hospital = hospital(services).await?;
    let system = Person::vouched_for(Capacity::Institution(hospital.clone()));
    stay::announce(services, &system, &number(family_name)?, StayPhase::Admission).await?;
    let reader = professional(services, reader).await?;
    let reader = Person::vouched_for(Capacity::InstitutionProfessional(reader, hospital));
    let dossier = holder.own_dossier().ok_or("a professional has no record here")?.dossier;
    let view = consult_dossier::consult(services, &reader, dossier).await?;
    let document = view.documents.first().ok_or("the hospital sees nothing")?;
    open_document::describe(services, &reader, dossier, document.envelope.id).await?;
    Ok(())
}

/// The presence code is given, and nothing more happens.
pub async fn visit(
    services: &Services,
    professional: &Person,
    family_name: &str,
    code: &str,
    from: ClientAddress,
) -> Result<(), Failure> {
    presence_code::enter(services, professional, &number(family_name)?, code, from).await?;
    Ok(())
}

/// A professional declares a vital emergency and looks at the essentials.
pub async fn rescue(
    services: &Services,
    professional: &Person,
    family_name: &str,
    from: ClientAddress,
) -> Result<(), Failure> {
    let number = number(family_name)?;
    let reason = "Malaise dans la rue, le patient ne répond pas.";
    let dossier = emergency::declare(services, professional, Named::ByNumber(&number), reason, from).await?;
    let view = consult_dossier::consult(services, professional, dossier).await?;
    let essential = view.documents.first().ok_or("nothing is essential")?;
    open_document::describe(services, professional, dossier, essential.envelope.id).await?;
    Ok(())
}

/// The holder does not want a consultation in a week shared.
pub async fn object(services: &Services, holder: &Person, professional_name: &str) -> Result<(), Failure> {
    let dossier = holder.own_dossier().ok_or("a professional has no record here")?.dossier;
    let professional = professional(services, professional_name).await?;
    let day = luxembourg_day(services.now()).checked_add(7.days())?;
    consultation_objection::object(services, holder, dossier, professional.id, day, None).await?;
    Ok(())
}

/// Somebody in the directory of professionals.
pub async fn professional(services: &Services, family_name: &str) -> Result<Professional, Failure> {
    let found = circle::search(services, family_name).await?;
    Ok(found.into_iter().find(|one| one.family_name == family_name).ok_or("nobody has this name")?)
}

async fn hospital(services: &Services) -> Result<Institution, Failure> {
    let all = institution_opposition::institutions(services).await?;
    Ok(all.into_iter().find(|one| one.name == HOSPITAL).ok_or("there is no hospital")?)
}

/// Every row was taken.
fn whole(report: &Report) -> Result<(), Failure> {
    match report.bad.first() {
        Some(bad) => Err(format!("line {}: {}", bad.line, bad.reason).into()),
        None => Ok(()),
    }
}
