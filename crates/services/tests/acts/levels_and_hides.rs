//! How far a document may be seen, and from whom it is hidden.

use dossier::access::{Basis, ProvisionKind, Refusal};
use dossier::document::Confidentiality;
use dossier::ids::{DocumentId, ProfessionalId};
use dossier::trace::Action;
use services::documents::file_document::Filing;
use services::documents::hide_document::{hide, show_again};
use services::documents::set_confidentiality::set_confidentiality;
use services::grants::{circle, presence_code};
use test_engines::{Country, on_each_engine};

use crate::scene::{answer, done, entered, id, lines, refused, sees};
use crate::support::{annas_number, file, here, life_line, note, own_dossier, report};

const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

#[tokio::test]
async fn a_level_opens_and_shuts_and_replaces_the_one_before() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let code = country.letters.to("Anna Müller").presence.unwrap();
        presence_code::enter(services, &paul, &annas_number(), &code, here()).await.unwrap();
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
        let levels = [
            (Confidentiality::Confidential, true, false),
            (Confidentiality::Private, false, false),
            (Confidentiality::Normal, true, true),
            (Confidentiality::Private, false, false),
        ];
        for (level, to_the_circle, with_the_code) in levels {
            set_confidentiality(services, &anna, dossier, wish, level).await.unwrap();
            let again = set_confidentiality(services, &anna, dossier, wish, level).await;
            assert_eq!(answer(&again), "Invalid(AlreadyInForce)");
            assert_eq!(!sees(&country, &sophie, dossier, &[wish]).await.is_empty(), to_the_circle, "{level:?}");
            assert_eq!(!sees(&country, &paul, dossier, &[wish]).await.is_empty(), with_the_code, "{level:?}");
        }
        let set = life_line(&country, &anna).await;
        let acts = levels.map(|(level, ..)| Action::of_level(level));
        let set: Vec<_> = set.iter().filter(|line| acts.contains(&line.action)).collect();
        assert_eq!(set.iter().map(|line| line.action).collect::<Vec<_>>(), acts);
        assert!(set.iter().all(|line| line.document.as_ref().is_some_and(|named| named.id == wish)));
        let history: Vec<_> = entered(&country, dossier)
            .await
            .into_iter()
            .filter(|one| matches!(one.kind, ProvisionKind::Level { .. }))
            .collect();
        assert_eq!(history.len(), 4);
        assert!(history.windows(2).all(|pair| pair[0].end() == Some(pair[1].from)), "{history:?}");
    })
    .await;
}

#[tokio::test]
async fn a_document_is_hidden_from_one_professional_and_shown_again() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        for professional in [&sophie, &paul] {
            circle::add(services, &anna, dossier, id(professional), None).await.unwrap();
        }
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
        hide(services, &anna, dossier, wish, id(&paul)).await.unwrap();
        assert_eq!(answer(&hide(services, &anna, dossier, wish, id(&paul)).await), "Invalid(AlreadyInForce)");
        assert_eq!(sees(&country, &paul, dossier, &[wish]).await, Vec::<String>::new());
        assert_eq!(sees(&country, &sophie, dossier, &[wish]).await, ["mes souhaits"]);
        assert_eq!(answer(&show_again(services, &anna, dossier, wish, id(&sophie)).await), "NotFound");
        show_again(services, &anna, dossier, wish, id(&paul)).await.unwrap();
        assert_eq!(sees(&country, &paul, dossier, &[wish]).await, ["mes souhaits"]);
        assert_eq!(answer(&show_again(services, &anna, dossier, wish, id(&paul)).await), "NotFound");
        let nobody: ProfessionalId = NOBODY.parse().unwrap();
        assert_eq!(answer(&hide(services, &anna, dossier, wish, nobody).await), "NotFound");

        let expected = [Action::DocumentHidden, Action::DocumentUnhidden]
            .map(|action| done(action, Basis::Holder, "Paul Thill", None));
        assert_eq!(lines(&country, &anna, &[Action::DocumentHidden, Action::DocumentUnhidden]).await, expected);
    })
    .await;
}

/// Whoever may not see the new version finds no older one in its place.
#[tokio::test]
async fn what_is_set_for_a_document_holds_for_its_earlier_versions() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let first = file(&country, &anna, dossier, note("un")).await;
        let second = file(&country, &anna, dossier, Filing { replaces: Some(first), ..note("deux") }).await;
        let third = file(&country, &anna, dossier, Filing { replaces: Some(second), ..note("trois") }).await;
        let versions = [first, second, third];
        assert_eq!(sees(&country, &sophie, dossier, &[third]).await, ["trois"]);
        hide(services, &anna, dossier, third, id(&sophie)).await.unwrap();
        assert_eq!(sees(&country, &sophie, dossier, &versions).await, Vec::<String>::new());
        show_again(services, &anna, dossier, third, id(&sophie)).await.unwrap();
        assert_eq!(sees(&country, &sophie, dossier, &[third]).await, ["trois"]);
        set_confidentiality(services, &anna, dossier, third, Confidentiality::Private).await.unwrap();
        assert_eq!(sees(&country, &sophie, dossier, &versions).await, Vec::<String>::new());
        for action in [Action::DocumentHidden, Action::DocumentUnhidden, Action::MadePrivate] {
            let all = life_line(&country, &anna).await;
            let named: Vec<DocumentId> = all
                .iter()
                .filter(|line| line.action == action)
                .filter_map(|line| line.document.as_ref().map(|named| named.id))
                .collect();
            assert_eq!(named, [third, second, first], "{action:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_new_version_stays_hidden_and_at_its_level() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        for professional in [&sophie, &paul] {
            circle::add(services, &anna, dossier, id(professional), None).await.unwrap();
        }
        let first = file(&country, &sophie, dossier, report("Hémogramme")).await;
        hide(services, &anna, dossier, first, id(&paul)).await.unwrap();
        let second = file(&country, &sophie, dossier, Filing { replaces: Some(first), ..report("corrigé") }).await;
        assert_eq!(sees(&country, &paul, dossier, &[first, second]).await, Vec::<String>::new());
        assert_eq!(sees(&country, &anna, dossier, &[second]).await, ["corrigé"]);
        show_again(services, &anna, dossier, second, id(&paul)).await.unwrap();
        assert_eq!(sees(&country, &paul, dossier, &[second]).await, ["corrigé"]);
        set_confidentiality(services, &anna, dossier, second, Confidentiality::Private).await.unwrap();
        let third = file(&country, &sophie, dossier, Filing { replaces: Some(second), ..report("recorrigé") }).await;
        assert_eq!(sees(&country, &paul, dossier, &[first, second, third]).await, Vec::<String>::new());
        assert_eq!(sees(&country, &anna, dossier, &[third]).await, ["recorrigé"]);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_decide_hears_no_more_than_who_may_not_see() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
        set_confidentiality(services, &anna, dossier, wish, Confidentiality::Private).await.unwrap();
        let nothing: DocumentId = NOBODY.parse().unwrap();
        for person in [&jean, &paul, &sophie, &anna] {
            for document in [wish, nothing, bloods] {
                let is_there = person.name() == anna.name() && document == wish;
                let is_seen = document == bloods && ["Sophie Klein", "Anna Müller"].contains(&person.name().as_str());
                if is_there || (is_seen && person.name() == anna.name()) {
                    continue;
                }
                let expected = if is_seen { "Refused(NotAllowed)" } else { "NotFound" };
                let level = Confidentiality::Confidential;
                let attempts = [
                    answer(&set_confidentiality(services, person, dossier, document, level).await),
                    answer(&hide(services, person, dossier, document, id(&paul)).await),
                    answer(&show_again(services, person, dossier, document, id(&paul)).await),
                ];
                assert_eq!(attempts, [expected; 3], "{} {document}", person.name());
            }
        }
        let from_its_author = hide(services, &anna, dossier, bloods, id(&sophie)).await;
        assert_eq!(answer(&from_its_author), "Refused(NotAllowed)", "it would hide nothing");
        let acts = [Action::MadeConfidential, Action::MadePrivate, Action::DocumentHidden, Action::DocumentUnhidden];
        let traced = lines(&country, &anna, &acts).await;
        assert_eq!(traced.len(), 1 + 3 * 10 + 1, "each attempt is on the life line");
        assert_eq!(traced[1], refused(acts[0], Refusal::NotAllowed, "", None));
    })
    .await;
}
