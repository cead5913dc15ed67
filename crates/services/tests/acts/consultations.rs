//! « Mode consultation », and what « Mes intervenants » knows about who was there when.

use dossier::access::{Basis, Mandate, ProvisionKind, Refusal};
use dossier::trace::{Action, Trace};
use jiff::SignedDuration;
use services::assistants::designate::{Designation, designate};
use services::clock::luxembourg_day;
use services::consultation::end;
use services::consultation::follow::{LONGEST, follow};
use services::consultation::live::{Heard, Live};
use services::documents::consult_dossier::consult;
use services::grants::last_access::LastAccess;
use services::grants::stakeholders::{Stakeholders, stakeholders};
use services::grants::{circle, consultation_objection, presence_code};
use services::{Error, Problem};
use test_engines::{Country, on_each_engine};

use crate::scene::{done, id, lines};
use crate::support::{annas_number, file, here, jeans_number, own_dossier, report};

fn actions(lines: &[Trace]) -> Vec<Action> {
    lines.iter().map(|line| line.action).collect()
}

async fn heard(live: &mut Live) -> Option<Vec<Action>> {
    match live.next().await.unwrap() {
        Heard::Lines(lines) => Some(actions(&lines)),
        Heard::Over => None,
    }
}

#[tokio::test]
async fn what_is_read_and_filed_is_seen_as_it_happens_and_traced_once() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let token = country.sign_in(&annas_number(), "anna.muller@example.lu").await;
        let dossier = own_dossier(&anna);
        consult(services, &anna, dossier).await.unwrap();
        let code = presence_code::renew(services, &anna, dossier).await.unwrap().shown();
        let old = country.letters.to("Anna Müller").presence.unwrap();
        let with_old = presence_code::enter(services, &sophie, &annas_number(), &old, here()).await;
        assert!(matches!(with_old, Err(Error::Invalid(Problem::NumberOrCode))), "the old code died");
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        country.pass(SignedDuration::from_secs(5));

        let followed = follow(services, &anna, dossier, None).await.unwrap();
        assert_eq!(actions(&followed.lines), [Action::PresenceCodeEntered], "what came before the page belongs to it");
        let mut live = Live::open(services, &anna, token.clone(), dossier, followed.by).unwrap();
        assert_eq!(heard(&mut live).await, Some(vec![Action::PresenceCodeEntered]));
        consult(services, &sophie, dossier).await.unwrap();
        file(&country, &sophie, dossier, report("Hémogramme")).await;
        consult(services, &anna, dossier).await.unwrap();
        assert_eq!(
            heard(&mut live).await,
            Some(vec![Action::DossierConsulted, Action::DocumentFiled]),
            "each line once"
        );

        let again = follow(services, &anna, dossier, Some(followed.by)).await.unwrap();
        assert_eq!((again.by, again.lines.len()), (followed.by, 3));
        let traced = [Action::ConsultationFollowed];
        assert_eq!(lines(&country, &anna, &traced).await.len(), 1, "looking again is the same act");
        let mut another = Live::open(services, &anna, token.clone(), dossier, again.lines[0].id).unwrap();
        assert_eq!(heard(&mut another).await, None, "a line that says something else opens nothing");

        let _third = Live::open(services, &anna, token.clone(), dossier, followed.by).unwrap();
        let fourth = Live::open(services, &anna, token, dossier, followed.by);
        assert!(matches!(fourth, Err(Error::Throttled { .. })), "each keeps a connection open");

        country.pass(LONGEST);
        assert_eq!(heard(&mut live).await, None, "an hour, not longer");
        let anew = follow(services, &anna, dossier, Some(followed.by)).await.unwrap();
        assert_ne!(anew.by, followed.by);
        assert_eq!(lines(&country, &anna, &traced).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_ends_hears_no_more_and_strangers_hear_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        let token = country.sign_in(&annas_number(), "anna.muller@example.lu").await;
        let followed = follow(services, &anna, dossier, None).await.unwrap();

        let mut live = Live::open(services, &anna, token.clone(), dossier, followed.by).unwrap();
        services::account::session::sign_out(services, &token).await.unwrap();
        assert_eq!(heard(&mut live).await, None);

        let his = country.sign_in(&jeans_number(), "+352621777888").await;
        let mut strange = Live::open(services, &jean, his.clone(), dossier, followed.by).unwrap();
        assert_eq!(heard(&mut strange).await, None);
        let refused = follow(services, &jean, dossier, Some(followed.by)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotAllowed))));

        let all = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
        designate(services, &anna, dossier, &all, None).await.unwrap();
        let mut hers = Live::open(services, &jean, his, dossier, followed.by).unwrap();
        assert_eq!(heard(&mut hers).await, None, "an assistant follows by an act of his own");
        let own = follow(services, &jean, dossier, Some(followed.by)).await.unwrap();
        assert_ne!(own.by, followed.by);
        let code = presence_code::renew(services, &jean, dossier).await;
        assert!(matches!(code, Err(Error::Refused(Refusal::NotAllowed))), "the code is the holder's to give");
    })
    .await;
}

#[tokio::test]
async fn the_end_shuts_out_everybody_who_has_the_code() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        let dossier = own_dossier(&anna);
        let code = country.letters.to("Anna Müller").presence.unwrap();
        for person in [&sophie, &marc] {
            presence_code::enter(services, person, &annas_number(), &code, here()).await.unwrap();
            consult(services, person, dossier).await.unwrap();
        }

        end::end(services, &anna, dossier).await.unwrap();
        for person in [&sophie, &marc] {
            assert!(matches!(consult(services, person, dossier).await, Err(Error::Refused(_))));
        }
        end::end(services, &anna, dossier).await.unwrap();

        let by_holder = |whom| done(Action::PresenceEnded, Basis::Holder, whom, None);
        let mut told = lines(&country, &anna, &[Action::PresenceEnded]).await;
        assert_eq!(told.pop(), Some(by_holder("")), "nobody was left");
        told.sort_by(|one, other| one.2.cmp(&other.2));
        assert_eq!(told, [by_holder("Marc Schmit"), by_holder("Sophie Klein")]);
    })
    .await;
}

fn last(found: &Stakeholders, kind: ProvisionKind) -> LastAccess {
    found.all.iter().find(|one| one.provision.kind == kind).unwrap().last_access
}

#[tokio::test]
async fn the_list_knows_who_was_there_last_and_what_is_to_come() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let paul = circle::search_among(services, "", "Cardiologie").await.unwrap().remove(0);
        assert_eq!(
            circle::specialities(services).await.unwrap(),
            ["Cardiologie", "Médecine générale", "Soins infirmiers"]
        );
        assert!(circle::search_among(services, "kle", "Cardiologie").await.unwrap().is_empty());
        let short = circle::search_among(services, "k", "Cardiologie").await;
        assert!(matches!(short, Err(Error::Invalid(Problem::SearchTooShort))));
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        circle::add(services, &anna, dossier, paul.id, None).await.unwrap();
        let at = country.services.now();
        consult(services, &sophie, dossier).await.unwrap();
        let tomorrow = luxembourg_day(services.now()).tomorrow().unwrap();
        consultation_objection::object(services, &anna, dossier, paul.id, tomorrow, None).await.unwrap();

        let found = stakeholders(services, &anna, dossier).await.unwrap();
        let LastAccess::At(last_of_sophie) = last(&found, ProvisionKind::CircleOfTrust(id(&sophie))) else { panic!() };
        assert!(last_of_sophie > at);
        assert_eq!(last(&found, ProvisionKind::CircleOfTrust(paul.id)), LastAccess::Never);
        last(&found, ProvisionKind::ConsultationObjection(paul.id));
        assert!(found.fixed.is_none() && found.may_renew_code);
        country.pass(SignedDuration::from_mins(11));
        assert!(matches!(presence_code::renew(services, &anna, dossier).await, Err(Error::NotProven)));
    })
    .await;
}
