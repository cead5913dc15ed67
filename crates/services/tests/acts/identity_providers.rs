//! Linking LuxTrust, signing in with it, and everything that must not work.

use std::sync::Arc;

use dossier::language::Language;
use dossier::trace::{Action, Outcome, Role};
use jiff::SignedDuration;
use services::account::identity_provider::{self, Return, Returned, Why};
use services::account::{session, step_up};
use services::{Error, Person, Services};
use test_engines::{Country, FakeProvider, Says, on_each_engine};

use crate::support::{annas_number, here, jeans_number, life_line};

const ANNAS: &str = "anna.muller@example.lu";
const RETURN: &str = "/sign-in/with/luxtrust/return";

/// A country with LuxTrust, where Anna and Jean are.
struct Scene {
    country: Country,
    services: Services,
    luxtrust: Arc<FakeProvider>,
}

impl Scene {
    async fn set(country: Country) -> Self {
        let luxtrust = Arc::new(FakeProvider::default());
        let services = country.services.clone().with_identity_providers(vec![luxtrust.clone()]);
        country.anna().await;
        Self { country, services, luxtrust }
    }

    /// Somebody who has just signed in.
    async fn fresh(&self, number: &str, contact: &str) -> Person {
        self.country.person(&self.country.sign_in(number, contact).await).await
    }

    async fn anna(&self) -> Person {
        self.fresh(&annas_number(), ANNAS).await
    }

    async fn link(&self, person: &Person, says: Says) -> Result<Returned, Error> {
        self.luxtrust.say(says);
        let asked = identity_provider::link(&self.services, person, "luxtrust", RETURN).await?;
        self.back(&asked.token, state(&asked.page), Some(person)).await
    }

    async fn sign_in(&self, says: Says) -> Result<Returned, Error> {
        self.luxtrust.say(says);
        let services = &self.services;
        let asked = identity_provider::sign_in(services, "luxtrust", RETURN, Language::Fr, here()).await?;
        self.back(&asked.token, state(&asked.page), None).await
    }

    async fn back(&self, token: &str, state: &str, person: Option<&Person>) -> Result<Returned, Error> {
        let returned = Return { code: Some("code".into()), state: state.into(), ..Return::default() };
        identity_provider::finish(&self.services, "luxtrust", token, person, returned, here()).await
    }
}

fn state(page: &str) -> &str {
    page.split_once("state=").unwrap().1
}

fn not(why: Why, linking: bool) -> Returned {
    Returned::Not { why, linking, provider: "LuxTrust".into() }
}

#[tokio::test]
async fn it_opens_the_account_it_was_linked_to_until_it_is_unlinked() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        assert_eq!(scene.sign_in(Says::Strongly("anna-1")).await.unwrap(), not(Why::NotLinked, false));
        let anna = scene.anna().await;
        assert!(identity_provider::is_due(&scene.services, &anna).await.unwrap());
        assert_eq!(scene.link(&anna, Says::Strongly("anna-1")).await.unwrap(), Returned::Linked);
        assert_eq!(scene.link(&anna, Says::Strongly("anna-1")).await.unwrap(), Returned::Linked);
        assert_eq!(scene.link(&anna, Says::Strongly("anna-2")).await.unwrap(), Returned::Linked);
        assert!(!identity_provider::is_due(&scene.services, &anna).await.unwrap());

        let Returned::SignedIn(token) = scene.sign_in(Says::Strongly("anna-1")).await.unwrap() else {
            panic!("not signed in")
        };
        let person = session::authenticate(&scene.services, &token).await.unwrap().unwrap();
        assert_eq!(person.account, anna.account);
        step_up::check(&person, scene.services.now()).unwrap();
        scene.country.deliver_mail().await;
        assert!(scene.country.post.last_to(ANNAS).unwrap().contains("LuxTrust"));

        let linked = identity_provider::list(&scene.services, &anna).await.unwrap();
        assert_eq!(linked.len(), 2);
        identity_provider::unlink(&scene.services, &anna, linked[0].id).await.unwrap();
        assert_eq!(scene.sign_in(Says::Strongly("anna-1")).await.unwrap(), not(Why::NotLinked, false));
        assert!(matches!(scene.sign_in(Says::Strongly("anna-2")).await.unwrap(), Returned::SignedIn(_)));
        assert_told(&life_line(&scene.country, &anna).await);
        let stored = scene.country.fresh.plain_bytes();
        for secret in ["anna-1", "anna-2", FakeProvider::ISSUER] {
            assert!(!stored.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
        }
    })
    .await;
}

fn assert_told(lines: &[dossier::trace::Trace]) {
    let told: Vec<_> = lines
        .iter()
        .filter(|line| line.whom.as_deref() == Some("LuxTrust") || line.context.as_deref() == Some("LuxTrust"))
        .map(|line| (line.action, matches!(line.who.role, Role::Holder(_))))
        .collect();
    let expected = [
        (Action::IdentityLinked, true),
        (Action::IdentityLinked, true),
        (Action::SignedIn, true),
        (Action::IdentityUnlinked, true),
        (Action::SignedIn, true),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn what_is_weak_taken_or_somebody_elses_opens_nothing() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        scene.country.jean().await;
        let anna = scene.anna().await;
        assert_eq!(scene.link(&anna, Says::Weakly("anna")).await.unwrap(), not(Why::TooWeak, true));
        assert!(identity_provider::list(&scene.services, &anna).await.unwrap().is_empty());
        assert_eq!(scene.link(&anna, Says::Strongly("anna")).await.unwrap(), Returned::Linked);
        assert_eq!(scene.sign_in(Says::Weakly("anna")).await.unwrap(), not(Why::TooWeak, false));
        assert_eq!(scene.sign_in(Says::Weakly("nobody")).await.unwrap(), not(Why::TooWeak, false));
        assert_eq!(scene.sign_in(Says::Nonsense).await.unwrap(), not(Why::NotProven, false));
        assert!(matches!(scene.sign_in(Says::Nothing).await, Err(Error::Unavailable(_))));

        let jean = scene.fresh(&jeans_number(), "+352621777888").await;
        assert_eq!(scene.link(&jean, Says::Strongly("anna")).await.unwrap(), not(Why::Taken, true));
        let annas = identity_provider::list(&scene.services, &anna).await.unwrap()[0].id;
        let others = identity_provider::unlink(&scene.services, &jean, annas).await;
        assert!(matches!(others, Err(Error::NotFound)));
        let refused = |lines: &[dossier::trace::Trace]| {
            let refused = lines.iter().filter(|line| matches!(line.outcome, Outcome::Refused(_)));
            refused.map(|line| line.action).collect::<Vec<_>>()
        };
        let lines = life_line(&scene.country, &anna).await;
        assert_eq!(refused(&lines), [Action::IdentityLinked, Action::IdentityRefused]);
        assert_eq!(refused(&life_line(&scene.country, &jean).await), [Action::IdentityLinked]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_counts_once_in_the_browser_that_asked_and_in_time() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let (services, anna) = (&scene.services, scene.anna().await);
        scene.link(&anna, Says::Strongly("anna")).await.unwrap();
        let ask =
            async || identity_provider::sign_in(services, "luxtrust", RETURN, Language::Fr, here()).await.unwrap();

        let asked = ask().await;
        assert!(matches!(scene.back("another browser", state(&asked.page), None).await, Err(Error::Over)));
        assert!(matches!(scene.back(&asked.token, "another state", None).await, Err(Error::Over)));
        assert!(matches!(scene.back(&asked.token, state(&asked.page), None).await, Err(Error::Over)), "spent");

        let asked = ask().await;
        assert!(matches!(scene.back(&asked.token, state(&asked.page), None).await, Ok(Returned::SignedIn(_))));
        assert!(matches!(scene.back(&asked.token, state(&asked.page), None).await, Err(Error::Over)), "used");

        let asked = ask().await;
        scene.country.pass(identity_provider::TIME_TO_RETURN);
        assert!(matches!(scene.back(&asked.token, state(&asked.page), None).await, Err(Error::Over)), "too late");

        // Ten minutes have passed: the person must be proven again before a key is added or taken away.
        let linked = scene.link(&anna, Says::Strongly("anna-2")).await;
        assert!(matches!(linked, Err(Error::NotProven)));
        let own = identity_provider::list(services, &anna).await.unwrap()[0].id;
        assert!(matches!(identity_provider::unlink(services, &anna, own).await, Err(Error::NotProven)));

        let (first, second) = (scene.anna().await, scene.anna().await);
        let asked = identity_provider::link(services, &first, "luxtrust", RETURN).await.unwrap();
        assert!(matches!(scene.back(&asked.token, state(&asked.page), Some(&second)).await, Err(Error::Over)));
        let asked = identity_provider::link(services, &first, "luxtrust", RETURN).await.unwrap();
        scene.country.pass(SignedDuration::from_mins(9));
        assert_eq!(scene.back(&asked.token, state(&asked.page), Some(&first)).await.unwrap(), Returned::Linked);
    })
    .await;
}

#[tokio::test]
async fn whoever_stops_at_the_provider_is_told_so() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        scene.luxtrust.say(Says::Strongly("anna"));
        let table = [
            ("access_denied", Some(Why::GivenUp)),
            ("unmet_authentication_requirements", Some(Why::TooWeak)),
            ("invalid_request", Some(Why::NotProven)),
            ("temporarily_unavailable", None),
        ];
        for (error, why) in table {
            let services = &scene.services;
            let asked = identity_provider::sign_in(services, "luxtrust", RETURN, Language::Fr, here()).await.unwrap();
            let state = state(&asked.page).to_owned();
            let returned = Return { code: Some("both".into()), state, error: Some(error.into()), issuer: None };
            let done = identity_provider::finish(services, "luxtrust", &asked.token, None, returned, here()).await;
            match why {
                Some(why) => assert_eq!(done.unwrap(), not(why, false), "{error}"),
                None => assert!(matches!(done, Err(Error::Unavailable(_))), "{error}"),
            }
        }
    })
    .await;
}
