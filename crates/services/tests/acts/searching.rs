//! A search finds what its person may read, and nothing else.

use std::collections::BTreeSet;

use dossier::access::Mandate;
use dossier::document::{Category, Confidentiality, Kind};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Action;
use services::assistants::designate::{Designation, designate};
use services::documents::consult_dossier::consult;
use services::documents::file_document::{Announcement, Filing};
use services::documents::search_dossier::{Hit, Question, search};
use services::documents::{file_document, hide_document};
use services::grants::circle;
use services::{Error, Person, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{file, filing, jeans_number, life_line, own_dossier};

/// As a portal would name kinds.
fn called(kind: Kind) -> String {
    if kind.category() == Category::PersonalExpression { "Espace personnel".into() } else { "Examens, santé".into() }
}

async fn hits(country: &Country, person: &Person, dossier: DossierId, words: &str) -> Result<Vec<Hit>, Error> {
    search(&country.services, person, dossier, &Question { words, called: &called }).await
}

async fn titles(country: &Country, person: &Person, dossier: DossierId, words: &str) -> Vec<String> {
    let hits = hits(country, person, dossier, words).await.unwrap();
    hits.into_iter().map(|hit| hit.document.envelope.metadata.title).collect()
}

#[tokio::test]
async fn by_title_kind_author_and_text() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(&country.services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        let text = "Ma tension ce matin : 13/8.\n\nPression élevée après le café.";
        file(&country, &anna, dossier, filing("Journal", Kind::HolderDocument, text)).await;
        let blood = filing("Bilan sanguin", Kind::LaboratoryReport, "Ferritine basse");
        file(&country, &sophie, dossier, blood).await;

        let table = [
            ("journal", vec!["Journal"]),
            ("BILAN", vec!["Bilan sanguin"]),
            ("klein", vec!["Bilan sanguin"]),
            ("cabinet", vec!["Bilan sanguin"]),
            ("sante", vec!["Bilan sanguin"]),
            ("elevee matin", vec!["Journal"]),
            ("espace cafe", vec!["Journal"]),
            ("anna", vec!["Journal"]),
            ("an", vec!["Bilan sanguin", "Journal"]),
            ("elevee klein", vec![]),
            ("zinc", vec![]),
        ];
        for (words, expected) in table {
            assert_eq!(titles(&country, &anna, dossier, words).await, expected, "{words}");
        }
        let hit = hits(&country, &anna, dossier, "élevée").await.unwrap().remove(0);
        let marked: Vec<_> =
            hit.passage.iter().filter(|piece| piece.is_found).map(|piece| piece.text.as_str()).collect();
        assert_eq!(marked, ["élevée"]);
        let short = hits(&country, &anna, dossier, "à").await;
        assert!(matches!(short, Err(Error::Invalid(Problem::SearchTooShort))));

        let lines = life_line(&country, &anna).await;
        let searched: Vec<_> = lines.iter().filter(|line| line.action == Action::DossierSearched).collect();
        assert_eq!(searched.len(), 12);
        assert!(searched.iter().all(|line| line.context.is_none() && line.document.is_none()));
        let kept = country.fresh.plain_bytes();
        for secret in ["Ferritine", "Pression", "tension"] {
            assert!(!kept.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "{secret} lies open");
        }
    })
    .await;
}

#[tokio::test]
async fn hits_are_what_the_list_has_for_everybody() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        let jean = country.jean().await;
        let dossier = own_dossier(&anna);
        for doctor in [&sophie, &marc] {
            circle::add(services, &anna, dossier, doctor.professional().unwrap().id, None).await.unwrap();
        }
        let mut replaced: Option<DocumentId> = None;
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            let level = Confidentiality::ALL[place % Confidentiality::ALL.len()];
            let person = [&anna, &sophie, &marc][place % 3];
            let mut one = filing("Mot", kind, "le mot du texte");
            one.metadata.confidentiality = level;
            one.replaces = replaced.take().filter(|_| place % 3 == 1);
            let filed = file_document::file(services, person, dossier, one).await;
            if let Ok(file_document::Outcome::Filed(id)) = filed {
                replaced = (person.professional().is_some()).then_some(id);
            }
        }
        let announced = Filing {
            announcement: Some(Announcement { days: 3, mentioned: false }),
            ..filing("Mot annoncé", Kind::LaboratoryReport, "le mot du texte")
        };
        file(&country, &sophie, dossier, announced).await;
        let sees = consult(services, &sophie, dossier).await.unwrap().documents;
        let by_anna = sees.iter().find(|view| view.envelope.author_name.contains("Anna")).unwrap().envelope.id;
        let doctor = sophie.professional().unwrap().id;
        hide_document::hide(services, &anna, dossier, by_anna, doctor).await.unwrap();
        let refused = hits(&country, &jean, dossier, "mot").await;
        assert!(matches!(refused, Err(Error::Refused(_))));
        let line = life_line(&country, &anna).await.pop().unwrap();
        assert_eq!((line.action, line.who.name.as_str()), (Action::DossierSearched, "Jean Weber"));
        let designation = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
        designate(services, &anna, dossier, &designation, None).await.unwrap();

        let mut counts = Vec::new();
        for person in [&anna, &sophie, &marc, &jean] {
            let list = consult(services, person, dossier).await.unwrap().documents;
            let listed: BTreeSet<_> = list.iter().map(|view| view.envelope.id).collect();
            for words in ["mot", "texte mot"] {
                let found = hits(&country, person, dossier, words).await.unwrap();
                let found: BTreeSet<_> = found.iter().map(|hit| hit.document.envelope.id).collect();
                assert_eq!(found, listed, "{} {words}", person.name());
            }
            counts.push(listed.len());
        }
        let [anna_sees, sophie_sees, _, jean_sees] = counts[..] else { panic!("{counts:?}") };
        assert!(sophie_sees < anna_sees && jean_sees < anna_sees, "nothing was withheld: {counts:?}");
    })
    .await;
}
