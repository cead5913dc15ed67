//! Whom a system finds: only patients whose record is open to the person it speaks for.

use dossier::ids::DossierId;
use services::exchange::find_documents;
use services::exchange::matching::{Demographics, Grade, matching};
use services::exchange::patients::{by_number, by_record, within_reach};
use services::{Error, Person};
use test_engines::{Country, number, on_each_engine};

use crate::scene::journal;
use crate::sending::surgeon;
use crate::support::{annas_number, here, jeans_number, own_dossier};

async fn names(country: &Country, person: &Person) -> Vec<String> {
    let patients = within_reach(&country.services, person).await.unwrap();
    patients.into_iter().map(|patient| patient.family_name).collect()
}

fn called(family: &str, given: &str) -> Demographics {
    Demographics { family_name: Some(family.into()), given_names: Some(given.into()), ..Demographics::default() }
}

#[tokio::test]
async fn patients_are_found_by_whom_their_record_is_open_to() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        let found = by_number(services, &nora, &annas_number(), here()).await.unwrap();
        assert_eq!((found.dossier, found.number.as_str()), (dossier, annas_number().as_str()));
        assert!(by_record(services, &nora, dossier).await.unwrap() == found);

        let nowhere = DossierId::new(uuid::Uuid::from_u128(9));
        assert!(matches!(by_record(services, &nora, nowhere).await, Err(Error::NotFound)));
        assert!(matches!(by_record(services, &nora, own_dossier(&jean)).await, Err(Error::NotFound)));
        let before = journal(&country);
        for other in [jeans_number(), number("19990101001"), "abc".into()] {
            let found = by_number(services, &nora, &other, here()).await;
            assert!(matches!(found, Err(Error::NotFound)), "a record that is not open is nobody's");
        }
        assert_eq!(journal(&country), before + 2, "Jean's own life line tells of the third");
        assert!(matches!(by_number(services, &anna, &jeans_number(), here()).await, Err(Error::NotFound)));

        assert!(names(&country, &nora).await.is_empty(), "nobody is known before the first look");
        find_documents(services, &nora, dossier).await.unwrap();
        assert_eq!(names(&country, &nora).await, ["Müller"]);
        assert_eq!(names(&country, &anna).await, ["Müller"]);
        let system = country.system_of(&country.hospital().await);
        assert!(names(&country, &system).await.is_empty());
        assert!(matches!(by_number(services, &system, &annas_number(), here()).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_description_is_matched_with_the_same_patients() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, _) = (country.anna().await, country.jean().await);
        let nora = surgeon(&country).await;
        find_documents(services, &nora, own_dossier(&anna)).await.unwrap();
        let born = Some(jiff::civil::date(1980, 5, 17));
        let numbered = |number: String, others| Demographics { number: Some(number), ..others };
        let table = [
            (numbered(annas_number(), Demographics::default()), vec![Grade::Certain]),
            (numbered(annas_number(), called("Weber", "Jean")), vec![Grade::Possible]),
            (numbered(jeans_number(), Demographics::default()), vec![]),
            (Demographics { birth_date: born, ..called("muller", "Anna") }, vec![Grade::Probable]),
            (called("Weber", "Jean"), vec![]),
        ];
        for (place, (described, expected)) in table.into_iter().enumerate() {
            let found = matching(services, &nora, &described, here()).await.unwrap();
            assert_eq!(found.into_iter().map(|(grade, _)| grade).collect::<Vec<_>>(), expected, "{place}");
        }
    })
    .await;
}
