//! Who could get in now, by name and by role.

use dossier::access::{Basis, ProvisionKind, Refusal, StayPhase};
use dossier::document::Confidentiality;
use dossier::trace::Action;
use jiff::SignedDuration;
use services::documents::consult_dossier::consult;
use services::explain::document_access::document_access;
use services::explain::who_can_open::{Access, Comes, Who};
use services::grants::{block, circle, emergency_access, presence_code, stay};
use services::{Error, Person};
use test_engines::{Country, on_each_engine};

use crate::scene::{done, entered, id, lines, refused, the_one};
use crate::support::{annas_number, file, here, note, own_dossier, report};

/// « Who, on what basis »: names, and roles.
fn told(all: &[Access]) -> Vec<(String, Basis)> {
    let who = |access: &Access| match &access.who {
        Who::Person { name, .. } => name.clone(),
        Who::Professional(professional) => format!("{}, {}", professional.name(), professional.practice),
        Who::AgencyDoctor(_) => "doctor".to_owned(),
        Who::Whoever { comes, except, .. } => {
            let comes = match comes {
                Comes::At(institution) => institution.name.clone(),
                Comes::GivenTheCode => "code".to_owned(),
                Comes::Admitting => "admitting".to_owned(),
                Comes::DeclaringEmergency => "emergency".to_owned(),
            };
            let except: Vec<String> = except.iter().map(dossier::professional::Professional::name).collect();
            format!("{comes} without {except:?}")
        }
    };
    all.iter().map(|access| (who(access), access.basis)).collect()
}

struct Scene {
    country: Country,
    anna: Person,
    sophie: Person,
    marc: Person,
}

/// Sophie is in Anna's circle, Marc has her code, Paul is blocked, the hospital takes care of her.
async fn scene(fresh: test_engines::Fresh) -> Scene {
    let country = Country::with_letters(fresh).await;
    let services = &country.services;
    let (anna, sophie) = (country.anna().await, country.sophie().await);
    let marc = country.professional("NUR-2002", "Marc Schmit").await;
    let paul = country.directory_entry("DOC-3003").await;
    let dossier = own_dossier(&anna);
    circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
    let code = country.letters.to("Anna Müller").presence.unwrap();
    presence_code::enter(services, &marc, &annas_number(), &code, here()).await.unwrap();
    block::block(services, &anna, dossier, paul.id, None).await.unwrap();
    let hospital = country.hospital().await;
    stay::announce(services, &country.system_of(&hospital), &annas_number(), StayPhase::Admission).await.unwrap();
    Scene { country, anna, sophie, marc }
}

#[tokio::test]
async fn everybody_who_could_get_in_by_name_and_by_role() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, sophie, marc } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let normal = file(&country, &anna, dossier, note("mes allergies")).await;
        let all = document_access(services, &anna, dossier, normal, None).await.unwrap().now;
        let expected = [
            ("Anna Müller".to_owned(), Basis::Holder),
            ("Sophie Klein, Cabinet Klein".to_owned(), Basis::CircleOfTrust),
            ("Marc Schmit, Réseau à domicile".to_owned(), Basis::PresenceCode),
            ("Hôpital du Plateau without [\"Paul Thill\"]".to_owned(), Basis::Stay),
            ("code without [\"Paul Thill\"]".to_owned(), Basis::PresenceCode),
            ("admitting without [\"Paul Thill\"]".to_owned(), Basis::Stay),
            ("emergency without [\"Paul Thill\"]".to_owned(), Basis::Emergency),
        ];
        assert_eq!(told(&all), expected);
        let given = the_one(&country, &anna, ProvisionKind::PresenceCode(id(&marc))).await;
        let until: Vec<_> = all.iter().map(|access| access.until).collect();
        assert_eq!(until[..3], [None, None, given.until], "Anna and Sophie without end, Marc for 24 hours");
        let mut stays =
            entered(&country, dossier).await.into_iter().filter(|one| matches!(one.kind, ProvisionKind::Stay { .. }));
        assert_eq!(until[3], stays.next_back().unwrap().until, "who works there until the stay ends");
        let told_with_the_record = consult(services, &anna, dossier).await.unwrap().readers.unwrap();
        assert_eq!(told_with_the_record.people, ["Sophie Klein", "Marc Schmit"]);
        assert_eq!(told_with_the_record.institutions, ["Hôpital du Plateau"], "which is nobody to be counted");

        country.pass(SignedDuration::from_hours(24));
        emergency_access::switch_off(services, &anna, dossier, None).await.unwrap();
        let later = told(&document_access(services, &anna, dossier, normal, None).await.unwrap().now);
        assert!(later.iter().all(|(who, _)| !who.starts_with("Marc") && !who.starts_with("emergency")), "{later:?}");
        let _ = document_access(services, &sophie, dossier, normal, None).await.map(drop).unwrap_err();
        let expected = [
            done(Action::GrantsConsulted, Basis::Holder, "", None),
            done(Action::GrantsConsulted, Basis::Holder, "", None),
            refused(Action::GrantsConsulted, Refusal::NotAllowed, "", None),
        ];
        assert_eq!(lines(&country, &anna, &[Action::GrantsConsulted]).await, expected);
    })
    .await;
}

#[tokio::test]
async fn everybody_who_could_read_a_document() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, sophie, marc } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let mut private = report("Hémogramme");
        private.metadata.confidentiality = Confidentiality::Private;
        let private = file(&country, &sophie, dossier, private).await;
        let of_private = told(&document_access(services, &anna, dossier, private, None).await.unwrap().now);
        let expected =
            [("Anna Müller".to_owned(), Basis::Holder), ("Sophie Klein, Cabinet Klein".to_owned(), Basis::Author)];
        assert_eq!(of_private, expected);

        let mut confidential = note("mes souhaits");
        confidential.metadata.confidentiality = Confidentiality::Confidential;
        let confidential = file(&country, &anna, dossier, confidential).await;
        let of_confidential = told(&document_access(services, &anna, dossier, confidential, None).await.unwrap().now);
        assert_eq!(
            of_confidential.iter().map(|(_, basis)| *basis).collect::<Vec<_>>(),
            [Basis::Holder, Basis::CircleOfTrust]
        );
        let normal = file(&country, &anna, dossier, note("mes allergies")).await;
        let of_normal = told(&document_access(services, &anna, dossier, normal, None).await.unwrap().now);
        assert!(of_normal.iter().any(|(who, basis)| who.starts_with("Marc") && *basis == Basis::PresenceCode));

        let nobodys = "018f0000-0000-7000-8000-000000000000".parse().unwrap();
        for (person, document) in [(&anna, nobodys), (&marc, private), (&marc, nobodys)] {
            let asked = document_access(services, person, dossier, document, None).await;
            assert!(matches!(asked, Err(Error::NotFound)));
        }
        let asked = document_access(services, &marc, dossier, normal, None).await;
        assert!(
            matches!(asked, Err(Error::Refused(Refusal::NotAllowed))),
            "what Marc may read he may know to be there"
        );
    })
    .await;
}
