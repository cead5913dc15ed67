//! Who handed in what waits: as whom the decision is asked again.

use dossier::account::Login;
use dossier::ids::HolderId;
use dossier::professional::Professional;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::quarantine::Filer;
use storage::registry::{accounts, holders, institutions, professionals};

use crate::account::session::own_dossier;
use crate::messages::{self, Message};
use crate::notices::Notice;
use crate::{Capacity, Error, Person};

/// The person as a filer; nobody else files.
pub(super) const fn of(person: &Person) -> Option<Filer> {
    match &person.capacity {
        Capacity::Holder(own) => Some(Filer::Person(own.holder)),
        Capacity::Professional(one) => Some(Filer::Professional(one.id)),
        Capacity::InstitutionProfessional(one, institution) => {
            Some(Filer::InstitutionProfessional(one.id, institution.id))
        }
        Capacity::Institution(_) | Capacity::Staff(_) => None,
    }
}

/// The filer as known now, licence and all; none when the directories know the person no more.
pub(super) async fn person(work: &mut Work, filer: Filer) -> Result<Option<Person>, Error> {
    match filer {
        Filer::Person(id) => private_person(work, id).await,
        Filer::Professional(id) => match professionals::find(work, id).await? {
            Some(one) => with_account(work, &login(&one), Capacity::Professional(one)).await.map(Some),
            None => Ok(None),
        },
        Filer::InstitutionProfessional(id, institution) => {
            let one = professionals::find(work, id).await?;
            let institution = institutions::find(work, institution).await?;
            let Some((one, institution)) = one.zip(institution) else { return Ok(None) };
            let login = login(&one);
            let person = with_account(work, &login, Capacity::InstitutionProfessional(one, institution)).await?;
            // The institution vouches for the act; the own account only says where the person can be told.
            Ok(Some(Person { account: None, ..person }))
        }
    }
}

async fn private_person(work: &mut Work, id: HolderId) -> Result<Option<Person>, Error> {
    let Some(entry) = holders::find(work, id).await? else { return Ok(None) };
    let own = own_dossier(work, &entry).await?;
    with_account(work, &Login::Holder(entry.holder.matricule), Capacity::Holder(own)).await.map(Some)
}

fn login(professional: &Professional) -> Login {
    Login::Professional(professional.directory_id.clone())
}

async fn with_account(work: &mut Work, login: &Login, capacity: Capacity) -> Result<Person, Error> {
    let person = Person::vouched_for(capacity);
    let Some(account) = accounts::find_by_login(work, login).await? else { return Ok(person) };
    let profile = account.profile;
    Ok(Person {
        account: Some(account.id),
        language: profile.language,
        contact_points: profile.contact_points,
        ..person
    })
}

/// Worth sending this long.
const USEFUL_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Tells the filer what became of a document that waited, at the own account. Who has none finds it in the life line.
pub(super) async fn tell(work: &mut Work, person: &Person, notice: Notice, now: Timestamp) -> Result<(), Error> {
    let Some(to) = person.contact_points.first() else { return Ok(()) };
    let message = Message::notice(notice, to.clone(), person.language, now + USEFUL_FOR);
    messages::queue(work, &message, now).await
}
