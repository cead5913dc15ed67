//! « Accès bloqué »: shut out by name, and let in again.

use dossier::access::{Basis, By, Desk, ProvisionKind, Refusal};
use dossier::trace::{Action, Role};
use services::grants::{block, circle};
use services::{Error, Problem};
use test_engines::{Country, desk, on_each_engine};

use crate::scene::{answer, done, entered, id, lines, opens, refused, sees, the_one, told_anna};
use crate::support::{file, life_line, note, own_dossier, report};

const ACTS: [Action; 3] = [Action::ProfessionalBlocked, Action::ProfessionalUnblocked, Action::CircleWithdrawn];

#[tokio::test]
async fn who_is_blocked_keeps_what_he_wrote_and_leaves_the_circle() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
        assert_eq!(sees(&country, &sophie, dossier, &[bloods, wish]).await, ["Hémogramme", "mes souhaits"]);

        block::block(services, &anna, dossier, id(&sophie), None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Author));
        assert_eq!(sees(&country, &sophie, dossier, &[bloods, wish]).await, ["Hémogramme"]);
        let again = block::block(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(again, Err(Error::Invalid(Problem::AlreadyInForce))));
        let added = circle::add(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(added, Err(Error::Refused(Refusal::Blocked))));

        block::unblock(services, &anna, dossier, id(&sophie), None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Author), "the circle does not come back by that");
        let none = block::unblock(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(none, Err(Error::NotFound)));

        let by_holder = |action| done(action, Basis::Holder, "Sophie Klein", None);
        let expected = [Action::ProfessionalBlocked, Action::CircleWithdrawn, Action::ProfessionalUnblocked];
        assert_eq!(lines(&country, &anna, &ACTS).await, expected.map(by_holder));

        let holder = By::Person(anna.own_dossier().unwrap().holder);
        let member = the_one(&country, &anna, ProvisionKind::CircleOfTrust(id(&sophie))).await;
        let blocked = the_one(&country, &anna, ProvisionKind::Block(id(&sophie))).await;
        assert_eq!(member.ended.unwrap().at, blocked.from, "out of the circle at the moment of the block");
        assert_eq!((blocked.recorded_by, blocked.ended.unwrap().by), (holder, holder));
        assert!(blocked.is_in_force(blocked.from) && !blocked.is_in_force(blocked.ended.unwrap().at));
    })
    .await;
}

#[tokio::test]
async fn only_who_may_decide_blocks_and_each_attempt_is_traced() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let clerk = desk(Desk::Helpdesk, false);
        for person in [&jean, &sophie, &clerk] {
            let blocked = block::block(services, person, dossier, id(&sophie), Some("4711")).await;
            assert_eq!(answer(&blocked), "Refused(NotAllowed)");
            let unblocked = block::unblock(services, person, dossier, id(&sophie), Some("4711")).await;
            assert_eq!(answer(&unblocked), "Refused(NotAllowed)");
        }
        let both = [Action::ProfessionalBlocked, Action::ProfessionalUnblocked]
            .map(|action| refused(action, Refusal::NotAllowed, "Sophie Klein", None));
        assert_eq!(lines(&country, &anna, &ACTS).await, [both.clone(), both.clone(), both].concat());
        assert_eq!(entered(&country, dossier).await, []);
    })
    .await;
}

#[tokio::test]
async fn the_agency_blocks_on_a_signed_request_and_the_holder_is_told() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let clerk = desk(Desk::Helpdesk, true);
        for reference in [None, Some("  "), Some("x".repeat(501).as_str())] {
            let blocked = block::block(services, &clerk, dossier, id(&sophie), reference).await;
            assert!(matches!(blocked, Err(Error::Invalid(Problem::Reason))));
        }
        block::block(services, &clerk, dossier, id(&sophie), Some(" 2026/117 ")).await.unwrap();
        let expected = [done(Action::ProfessionalBlocked, Basis::SignedRequest, "Sophie Klein", Some("2026/117"))];
        assert_eq!(lines(&country, &anna, &ACTS).await, expected);
        let line = life_line(&country, &anna).await.into_iter().find(|line| ACTS.contains(&line.action)).unwrap();
        assert!(matches!(line.who.role, Role::Staff(_)) && line.who.name == "Tom Wagner");
        assert_eq!(told_anna(&country, "a exécuté une demande que vous avez signée").await, 1);
    })
    .await;
}
