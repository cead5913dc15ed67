//! Submission sets and folders tell nobody of what is not to be seen.

use dossier::document::DocumentList;
use dossier::document::list::{ListAbout, ListKind};
use dossier::ids::DossierId;
use services::documents::hide_document::hide;
use services::exchange::{Folder, Named, find_list, find_lists};
use services::grants::circle;
use services::{Error, Person};
use test_engines::{Country, on_each_engine};

use crate::scene::id;
use crate::sending::{report, send, sent, surgeon};
use crate::support::own_dossier;

async fn lists(country: &Country, person: &Person, dossier: DossierId) -> Vec<DocumentList> {
    find_lists(&country.services, person, dossier).await.unwrap()
}

#[tokio::test]
async fn a_list_holds_what_its_reader_may_see() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let mut submission = sent(vec![report("un"), report("deux")]);
        let about = ListAbout { title: Some("Dépistage".into()), ..ListAbout::default() };
        submission.folders = vec![Folder { about, documents: vec![Named::Here(1)] }];
        let provided = send(&country, &nora, dossier, submission).await;
        let [one, two] = provided.documents[..] else { panic!("two documents") };

        for person in [&anna, &nora, &sophie] {
            let found = lists(&country, person, dossier).await;
            let set = found.iter().find(|list| list.kind == ListKind::SubmissionSet).unwrap();
            let folder = found.iter().find(|list| list.kind == ListKind::Folder).unwrap();
            assert_eq!((set.id, folder.id, found.len()), (provided.set, provided.folders[0], 2));
            assert_eq!((&set.documents[..], &set.folders[..]), (&[one, two][..], &provided.folders[..]));
            assert_eq!(folder.documents, [two]);
            assert_eq!(folder.about.title.as_deref(), Some("Dépistage"));
        }

        hide(services, &anna, dossier, two, id(&sophie)).await.unwrap();
        let [set] = &lists(&country, &sophie, dossier).await[..] else {
            panic!("the folder is gone with its document")
        };
        assert_eq!((&set.documents[..], &set.folders[..], &set.about.title), (&[one][..], &[][..], &None));
        let hidden = find_list(services, &sophie, dossier, provided.folders[0]).await;
        assert!(matches!(hidden, Err(Error::NotFound)));
        assert_eq!(find_list(services, &sophie, dossier, provided.set).await.unwrap().documents, [one]);
        hide(services, &anna, dossier, one, id(&sophie)).await.unwrap();
        assert!(lists(&country, &sophie, dossier).await.is_empty());
        assert_eq!(lists(&country, &nora, dossier).await.len(), 2, "others see what they saw");

        // A set may name what is there already, if its sender sees that.
        let mut naming = sent(vec![report("trois")]);
        naming.named = vec![one];
        let named = send(&country, &nora, dossier, naming).await;
        let set = find_list(services, &nora, dossier, named.set).await.unwrap();
        assert_eq!(set.documents, [named.documents[0], one]);
    })
    .await;
}
