//! Looking at a record from outside: who gets in, what the life line says, what stands in it.

use dossier::access::{Basis, Provision, ProvisionKind, Refusal};
use dossier::ids::{DocumentId, DossierId, ProfessionalId};
use dossier::trace::{Action, Outcome, Trace};
use services::documents::consult_dossier::consult;
use services::documents::open_document::describe;
use services::{Error, Person};
use storage::dossiers::{self, provisions};
use test_engines::Country;

use crate::support::{life_line, own_dossier};

/// What a line says besides who: the act, how it ended, whom it concerned, what was said with it.
pub type Said = (Action, Outcome, Option<String>, Option<String>);

pub fn said(action: Action, outcome: Outcome, whom: &str, context: Option<&str>) -> Said {
    let whom = Some(whom).filter(|whom| !whom.is_empty()).map(str::to_owned);
    (action, outcome, whom, context.map(str::to_owned))
}

pub fn done(action: Action, basis: Basis, whom: &str, context: Option<&str>) -> Said {
    said(action, Outcome::Permitted(basis), whom, context)
}

pub fn refused(action: Action, refusal: Refusal, whom: &str, context: Option<&str>) -> Said {
    said(action, Outcome::Refused(refusal), whom, context)
}

/// What the life line says of these acts, the oldest first.
pub async fn lines(country: &Country, holder: &Person, actions: &[Action]) -> Vec<Said> {
    let all = life_line(country, holder).await;
    all.into_iter().filter(|line| actions.contains(&line.action)).map(of).collect()
}

fn of(line: Trace) -> Said {
    (line.action, line.outcome, line.whom, line.context)
}

/// On what basis the record opens, or how it does not.
pub async fn opens(country: &Country, person: &Person, dossier: DossierId) -> Result<Basis, String> {
    consult(&country.services, person, dossier).await.map(|view| view.basis).map_err(|error| format!("{error:?}"))
}

/// The titles of what the person sees, sorted. Each document on its own is open exactly when it is on the list.
pub async fn sees(country: &Country, person: &Person, dossier: DossierId, of: &[DocumentId]) -> Vec<String> {
    let mut listed = Vec::new();
    if let Ok(view) = consult(&country.services, person, dossier).await {
        listed.extend(view.documents.into_iter().map(|document| document.envelope));
    }
    for &id in of {
        match describe(&country.services, person, dossier, id).await {
            Ok(page) => assert!(listed.contains(&page.document.envelope), "shown, and not on the list"),
            Err(Error::NotFound) => {
                assert!(listed.iter().all(|envelope| envelope.id != id), "on the list, and not shown");
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    let mut titles: Vec<String> = listed.into_iter().map(|envelope| envelope.metadata.title).collect();
    titles.sort();
    titles
}

/// Everything ever entered about access.
pub async fn entered(country: &Country, dossier: DossierId) -> Vec<Provision> {
    let mut work = country.storage.begin_reading().await.unwrap();
    let dossier = dossiers::open(&mut work, dossier).await.unwrap().unwrap();
    provisions::all(&mut work, &dossier).await.unwrap()
}

/// The one entry of this kind.
pub async fn the_one(country: &Country, holder: &Person, kind: ProvisionKind) -> Provision {
    let all = entered(country, own_dossier(holder)).await;
    let mut meant = all.into_iter().filter(|one| one.kind == kind);
    let one = meant.next().unwrap();
    assert_eq!(meant.next(), None);
    one
}

/// How many messages with this in them went to Anna.
pub async fn told_anna(country: &Country, what: &str) -> usize {
    country.deliver_mail().await;
    country.post.all_to("anna.muller@example.lu").iter().filter(|text| text.contains(what)).count()
}

/// How many lines the Agency's journal has: what was tried on records that do not exist.
pub fn journal(country: &Country) -> usize {
    let journal = "SELECT COUNT(*) FROM trace WHERE dossier_id = '00000000-0000-0000-0000-000000000000'";
    country.fresh.operator(journal).trim().parse().unwrap()
}

pub fn id(person: &Person) -> ProfessionalId {
    person.professional().unwrap().id
}

/// The answer in one word, without what it carries.
pub fn answer<T>(outcome: &Result<T, Error>) -> String {
    match outcome {
        Ok(_) => "done".to_owned(),
        Err(error) => format!("{error:?}"),
    }
}
