//! What is looked for in a life line, and the last year at a glance.

use dossier::document::Kind;
use dossier::trace::Action;
use jiff::SignedDuration;
use services::grants::presence_code;
use services::life_line::look::{PAGE, look};
use services::life_line::{ActKind, Filter};
use test_engines::{Country, on_each_engine};

use crate::support::{annas_number, file, filing, here, note, own_dossier};

#[tokio::test]
async fn what_is_looked_for_is_found_and_nothing_else() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let wrong = presence_code::enter(&country.services, &sophie, &annas_number(), "AAAA-AAAA", here()).await;
        assert!(wrong.is_err());
        let allergies = file(&country, &anna, dossier, note("Mes allergies")).await;
        file(&country, &anna, dossier, filing("Journal", Kind::HolderDocument, "12/8")).await;
        let find = async |filter: Filter| look(&country.services, &anna, dossier, &filter, None).await.unwrap().lines;

        let filed = find(Filter { kind: Some(ActKind::Filing), ..Filter::default() }).await;
        assert_eq!(filed.len(), 2);
        assert!(filed.iter().all(|line| line.action == Action::DocumentFiled));
        let of_one = find(Filter { document: Some(allergies), ..Filter::default() }).await;
        assert!(!of_one.is_empty() && of_one.iter().all(|line| line.document.as_ref().unwrap().id == allergies));
        assert!(find(Filter { words: "ALLERGIES mes".into(), ..Filter::default() }).await == of_one);
        let refused = find(Filter { kind: Some(ActKind::Refused), ..Filter::default() }).await;
        assert_eq!(refused.iter().map(|line| line.who.name.as_str()).collect::<Vec<_>>(), ["Sophie Klein"]);

        let all = look(&country.services, &anna, dossier, &Filter::default(), None).await.unwrap();
        let sophies = all.people.iter().find(|one| one.who.name == "Sophie Klein").unwrap();
        let hers = find(Filter { who: Some(sophies.key.clone()), ..Filter::default() }).await;
        assert!(!hers.is_empty() && hers.iter().all(|line| line.who.name == "Sophie Klein"));
        assert_eq!(all.months.last().unwrap().refusals, 1);
        assert_eq!(all.months.iter().map(|month| month.readings).sum::<usize>(), 0, "the holder's own do not count");
    })
    .await;
}

#[tokio::test]
async fn pages_follow_one_another_without_a_gap() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        for _ in 0..PAGE + 3 {
            look(&country.services, &anna, dossier, &Filter::default(), None).await.unwrap();
            country.pass(SignedDuration::from_secs(1));
        }
        let filter = Filter { kind: Some(ActKind::Reading), ..Filter::default() };

        let first = look(&country.services, &anna, dossier, &filter, None).await.unwrap();
        assert_eq!(first.lines.len(), PAGE);
        let next = look(&country.services, &anna, dossier, &filter, first.older).await.unwrap();

        assert!(first.lines.last().unwrap().id > next.lines.first().unwrap().id);
        assert_eq!(next.older, None);
        assert_eq!(next.lines.len(), 3, "what came after the first page is not among them");
    })
    .await;
}
