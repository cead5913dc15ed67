//! From the letter to the life line.

use dossier::access::{Basis, Refusal};
use dossier::declaration::OrganDonation;
use dossier::trace::{Action, Outcome, Role, Trace};
use jiff::SignedDuration;
use services::account::organ_donation;
use services::documents::consult_dossier::consult;
use services::documents::open_document::Delivery;
use services::grants::{circle, presence_code, stakeholders};
use services::life_line::Filter;
use services::life_line::look::look;
use services::{Error, Person, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{annas_number, file, here, life_line, note, own_dossier, pdf, read, report};

#[tokio::test]
async fn from_the_letter_to_the_life_line() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        organ_donation::state(services, &anna, OrganDonation::NotOpposed).await.unwrap();

        let code = country.letters.to("Anna Müller").presence.unwrap();
        let wrong = presence_code::enter(services, &sophie, &annas_number(), "2222-2222", here()).await;
        assert!(matches!(wrong, Err(Error::Invalid(Problem::NumberOrCode))));
        let entered = presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        assert_eq!(entered, dossier);
        let seen = consult(services, &sophie, dossier).await.unwrap();
        assert_eq!(
            (seen.holder_name.as_str(), seen.basis, seen.documents.len()),
            ("Anna Müller", Basis::PresenceCode, 0)
        );
        assert!(seen.organ_donation.is_none(), "what the holder declared is the holder's to know");
        assert_eq!(notices_to_anna(&country).await, 1, "the first professional who comes in");
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;

        let own = consult(services, &anna, dossier).await.unwrap();
        assert!(own.organ_donation.is_some());
        assert_eq!(own.documents[0].envelope.author_name, "Sophie Klein");
        let shown = read(&country, &anna, dossier, bloods, Delivery::Shown).await.unwrap();
        assert_eq!(shown, pdf("Hémogramme", ""));
        read(&country, &anna, dossier, bloods, Delivery::Downloaded).await.unwrap();
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;

        let found = circle::search(services, "kle").await.unwrap();
        circle::add(services, &anna, dossier, found[0].id, None).await.unwrap();
        assert_eq!(stakeholders::stakeholders(services, &anna, dossier).await.unwrap().all.len(), 2);
        circle::withdraw(services, &anna, dossier, found[0].id, None).await.unwrap();
        assert_eq!(titles(&country, &sophie, &anna).await, ["mes souhaits", "Hémogramme"]);

        country.pass(SignedDuration::from_hours(24));
        assert_eq!(titles(&country, &sophie, &anna).await, ["Hémogramme"]);
        read(&country, &sophie, dossier, bloods, Delivery::Shown).await.unwrap();
        assert!(matches!(read(&country, &sophie, dossier, wish, Delivery::Shown).await, Err(Error::NotFound)));
        assert_own_acts(&look(services, &sophie, dossier, &Filter::default(), None).await.unwrap().lines, &sophie);
        assert_life_line(&country, &anna, &sophie).await;
        assert_eq!(notices_to_anna(&country).await, 1, "she is told once");
    })
    .await;
}

async fn notices_to_anna(country: &Country) -> usize {
    country.deliver_mail().await;
    let told = "Un professionnel de santé a ouvert votre DSP pour la première fois.";
    country.post.all_to("anna.muller@example.lu").iter().filter(|text| text.contains(told)).count()
}

/// A professional sees what she did herself; not what was refused to her, nor what she may not see any more.
fn assert_own_acts(lines: &[Trace], sophie: &Person) {
    assert!(lines.iter().all(|line| line.who.name == sophie.name()));
    let actions: Vec<_> = lines.iter().map(|line| line.action).collect();
    let expected = [
        Action::DocumentConsulted,
        Action::DossierConsulted,
        Action::DossierConsulted,
        Action::DocumentFiled,
        Action::DossierConsulted,
        Action::PresenceCodeEntered,
    ];
    assert_eq!(actions, expected);
}

async fn titles(country: &Country, person: &Person, holder: &Person) -> Vec<String> {
    let view = consult(&country.services, person, own_dossier(holder)).await.unwrap();
    view.documents.into_iter().map(|document| document.envelope.metadata.title).collect()
}

async fn assert_life_line(country: &Country, anna: &Person, sophie: &Person) {
    let agency = (Role::Agency, "");
    let own = (Role::Holder(anna.own_dossier().unwrap().holder), "Anna Müller");
    let professional = sophie.professional().unwrap();
    let doctor = (Role::Professional(professional.id, professional.category), "Sophie Klein");
    let by = |basis| Outcome::Permitted(basis);
    let expected = [
        (agency, Action::DossierPrepared, by(Basis::Agency), None, None),
        (agency, Action::LetterSent, by(Basis::Agency), None, None),
        (own, Action::CodeSent, by(Basis::Holder), None, None),
        (own, Action::AccountActivated, by(Basis::Holder), None, None),
        (own, Action::CodeSent, by(Basis::Holder), None, None),
        (own, Action::SignedIn, by(Basis::Holder), None, None),
        (own, Action::TermsAccepted, by(Basis::Holder), None, None),
        (own, Action::DossierActivated, by(Basis::Holder), None, None),
        (own, Action::OrganDonationStated, by(Basis::Holder), None, None),
        (doctor, Action::PresenceCodeEntered, Outcome::Refused(Refusal::WrongCode), None, None),
        (doctor, Action::PresenceCodeEntered, by(Basis::PresenceCode), None, None),
        (doctor, Action::DossierConsulted, by(Basis::PresenceCode), None, None),
        (doctor, Action::DocumentFiled, by(Basis::PresenceCode), Some("Hémogramme"), None),
        (own, Action::DossierConsulted, by(Basis::Holder), None, None),
        (own, Action::DocumentConsulted, by(Basis::Holder), Some("Hémogramme"), None),
        (own, Action::DocumentDownloaded, by(Basis::Holder), Some("Hémogramme"), None),
        (own, Action::DocumentFiled, by(Basis::Holder), Some("mes souhaits"), None),
        (own, Action::CircleAdded, by(Basis::Holder), None, Some("Sophie Klein")),
        (own, Action::GrantsConsulted, by(Basis::Holder), None, None),
        (own, Action::CircleWithdrawn, by(Basis::Holder), None, Some("Sophie Klein")),
        (doctor, Action::DossierConsulted, by(Basis::PresenceCode), None, None),
        (doctor, Action::DossierConsulted, by(Basis::Author), None, None),
        (doctor, Action::DocumentConsulted, by(Basis::Author), Some("Hémogramme"), None),
        (
            doctor,
            Action::DocumentConsulted,
            Outcome::Refused(Refusal::NoTherapeuticRelationship),
            Some("mes souhaits"),
            None,
        ),
        (doctor, Action::LifeLineRead, by(Basis::Author), None, None),
    ];
    let lines = life_line(country, anna).await;
    for (line, expected) in lines.iter().zip(&expected) {
        let title = line.document.as_ref().map(|document| document.title.as_str());
        let said = ((line.who.role, line.who.name.as_str()), line.action, line.outcome, title, line.whom.as_deref());
        assert_eq!(said, *expected);
    }
    assert!(lines.windows(2).all(|pair| pair[0].at < pair[1].at));
    let after: Vec<_> = lines.iter().skip(expected.len()).map(|line| line.action).collect();
    assert!(after.iter().all(|action| *action == Action::LifeLineRead), "reading it is on it: {after:?}");
}
