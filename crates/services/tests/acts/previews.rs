//! A preview tells what then happens.

use dossier::access::{Mandate, Opposed, Purpose, Refusal, StayPhase};
use dossier::document::{Category, Confidentiality, Kind};
use dossier::ids::DocumentId;
use services::assistants::designate::{Designation, designate};
use services::documents::{hide_document, set_confidentiality};
use services::explain::Title;
use services::explain::change::Change;
use services::explain::could_see::{Replay, could_see};
use services::explain::document_access::document_access;
use services::explain::preview::preview;
use services::explain::viewer::{Coming, Viewer};
use services::grants::emergency::{self, Named};
use services::grants::{block, circle, emergency_access, institution_opposition, presence_code, stay};
use services::{Error, Person};
use test_engines::{Country, on_each_engine};

use crate::scene::{entered, id, sees};
use crate::support::{annas_number, file, filing, here, jeans_number, note, own_dossier, pdf, report};

fn names(titles: &[Title]) -> Vec<String> {
    let mut names: Vec<String> = titles.iter().map(|one| one.title.clone()).collect();
    names.sort();
    names
}

struct Scene {
    country: Country,
    anna: Person,
    sophie: Person,
    marc: Person,
    nora: Person,
    hospital: Opposed,
    wish: DocumentId,
}

/// Sophie is in Anna's circle and wrote a report; Marc has her code; Nora's hospital takes care of her.
async fn scene(fresh: test_engines::Fresh) -> Scene {
    let country = Country::with_letters(fresh).await;
    let services = &country.services;
    let (anna, sophie) = (country.anna().await, country.sophie().await);
    let marc = country.professional("NUR-2002", "Marc Schmit").await;
    let hospital = country.hospital().await;
    let nora = country.nora(&hospital).await;
    let dossier = own_dossier(&anna);
    circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
    let code = country.letters.to("Anna Müller").presence.unwrap();
    presence_code::enter(services, &marc, &annas_number(), &code, here()).await.unwrap();
    stay::announce(services, &country.system_of(&hospital), &annas_number(), StayPhase::Admission).await.unwrap();
    file(&country, &sophie, dossier, report("Hémogramme")).await;
    file(&country, &sophie, dossier, filing("Pénicilline", Kind::AllergyNote, pdf("x", ""))).await;
    let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
    let hospital = Opposed::One(hospital.id);
    Scene { country, anna, sophie, marc, nora, hospital, wish }
}

/// What the preview says, and what is so once the change is made.
#[tokio::test]
async fn of_each_change() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, sophie, marc, nora, hospital, wish } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let Opposed::One(ward) = hospital else { panic!("one hospital") };
        let at_home = |person: &Person| Viewer::Professional(id(person), Coming::OwnPractice);
        let changes = [
            (Change::AddToCircle(id(&paul)), at_home(&paul), &paul),
            (Change::SetConfidentiality(wish, Confidentiality::Confidential), at_home(&marc), &marc),
            (Change::SetConfidentiality(wish, Confidentiality::Normal), at_home(&marc), &marc),
            (Change::Hide(wish, id(&sophie)), at_home(&sophie), &sophie),
            (Change::ShowAgain(wish, id(&sophie)), at_home(&sophie), &sophie),
            (Change::WithdrawFromCircle(id(&sophie)), at_home(&sophie), &sophie),
            (Change::Block(id(&paul)), at_home(&paul), &paul),
            (Change::Unblock(id(&paul)), at_home(&paul), &paul),
            (Change::OpposeInstitution(hospital), Viewer::Professional(id(&nora), Coming::At(ward)), &nora),
            (Change::OpposeInstitution(Opposed::All), Viewer::Professional(id(&nora), Coming::At(ward)), &nora),
            (Change::LiftOpposition(hospital), Viewer::Professional(id(&nora), Coming::At(ward)), &nora),
            (Change::LiftOpposition(Opposed::All), Viewer::Professional(id(&nora), Coming::At(ward)), &nora),
        ];
        let mut told_apart = 0;
        for (change, viewer, person) in changes {
            let stood = entered(&country, dossier).await;
            let told = preview(services, &anna, dossier, change, viewer).await.unwrap();
            assert_eq!(entered(&country, dossier).await, stood, "nothing is entered by looking");
            assert_eq!(told.refused, None, "{change:?}");
            assert_eq!(names(&told.before), sees(&country, person, dossier, &[]).await, "before {change:?}");
            make(&country, &anna, change).await;
            assert_eq!(names(&told.after), sees(&country, person, dossier, &[]).await, "after {change:?}");
            told_apart += usize::from(told.before != told.after);
        }
        assert_eq!(told_apart, 9, "blocks after the circle, and one of two oppositions, change nothing more");
    })
    .await;
}

async fn make(country: &Country, anna: &Person, change: Change) {
    let (services, dossier) = (&country.services, own_dossier(anna));
    let made = match change {
        Change::AddToCircle(id) => circle::add(services, anna, dossier, id, None).await,
        Change::WithdrawFromCircle(id) => circle::withdraw(services, anna, dossier, id, None).await,
        Change::Block(id) => block::block(services, anna, dossier, id, None).await,
        Change::Unblock(id) => block::unblock(services, anna, dossier, id, None).await,
        Change::SetConfidentiality(document, level) => {
            set_confidentiality::set_confidentiality(services, anna, dossier, document, level).await
        }
        Change::Hide(document, from) => hide_document::hide(services, anna, dossier, document, from).await,
        Change::ShowAgain(document, to) => hide_document::show_again(services, anna, dossier, document, to).await,
        Change::OpposeInstitution(opposed) => {
            institution_opposition::oppose(services, anna, dossier, opposed, None).await
        }
        Change::LiftOpposition(opposed) => institution_opposition::lift(services, anna, dossier, opposed, None).await,
        Change::SwitchEmergencyAccess(false) => emergency_access::switch_off(services, anna, dossier, None).await,
        Change::SwitchEmergencyAccess(true) => emergency_access::switch_on(services, anna, dossier, None).await,
        Change::DesignateAssistant { .. } | Change::RemoveAssistant(_) => panic!("{change:?}"),
    };
    made.unwrap();
}

#[tokio::test]
async fn of_what_could_happen_to_somebody_who_comes_in() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, wish, .. } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let network = country.home_care().await;
        let look = async |change, coming| {
            let viewer = Viewer::Professional(id(&paul), coming);
            let told = preview(services, &anna, dossier, change, viewer).await.unwrap();
            (names(&told.before), names(&told.after))
        };
        let (everything, essentials) = (["Hémogramme", "Pénicilline", "mes souhaits"], ["Pénicilline", "mes souhaits"]);
        let nothing: [&str; 0] = [];
        let off = Change::SwitchEmergencyAccess(false);
        let (before, after) = look(off, Coming::DeclaringEmergency).await;
        assert_eq!((before, after.len()), (essentials.map(str::to_owned).to_vec(), 0));
        let (before, after) = look(Change::Block(id(&paul)), Coming::GivenTheCode).await;
        assert_eq!((before, after.len()), (everything.map(str::to_owned).to_vec(), 0));
        let all = Change::OpposeInstitution(Opposed::All);
        let (before, after) = look(all, Coming::AdmittedAt(network.id)).await;
        assert_eq!((before, after.len()), (everything.map(str::to_owned).to_vec(), 0));
        let (before, after) = look(off, Coming::OwnPractice).await;
        assert_eq!((before, after), (nothing.map(str::to_owned).to_vec(), nothing.map(str::to_owned).to_vec()));

        // What was said of an emergency is then so.
        let reason = "Inconscient, arrivé seul.";
        emergency::declare(services, &paul, Named::ByDossier(dossier), reason, here()).await.unwrap();
        assert_eq!(sees(&country, &paul, dossier, &[wish]).await, essentials);
        make(&country, &anna, off).await;
        assert_eq!(sees(&country, &paul, dossier, &[wish]).await, nothing);
    })
    .await;
}

#[tokio::test]
async fn through_the_eyes_of_a_new_assistant() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, .. } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let mut private = note("à moi");
        private.metadata.confidentiality = Confidentiality::Private;
        file(&country, &anna, dossier, private).await;
        let look = async |mandate| {
            let change = Change::DesignateAssistant { mandate, until: None };
            preview(services, &anna, dossier, change, Viewer::NewAssistant).await.unwrap()
        };
        let full = look(Mandate::FULL).await;
        assert_eq!(full.before, []);
        assert_eq!(names(&full.after), ["Hémogramme", "Pénicilline", "mes souhaits"], "nothing private");
        let allergies = look(Mandate::limited(&[Category::Allergies], &[Purpose::Read])).await;
        assert_eq!(names(&allergies.after), ["Pénicilline"]);
        let access = look(Mandate::limited(&Category::ALL, &[Purpose::ManageAccess])).await;
        assert_eq!(names(&access.after), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn for_an_assistant_and_through_the_eyes_of_one() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, sophie, .. } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let mut private = note("à moi");
        private.metadata.confidentiality = Confidentiality::Private;
        let private = file(&country, &anna, dossier, private).await;
        let jean = country.jean().await;
        let mandate = Mandate::limited(&Category::ALL, &[Purpose::Read]);
        let designation = Designation { number: jeans_number(), mandate, until: None };
        let jean_id = designate(services, &anna, dossier, &designation, None).await.unwrap();

        let change = Change::RemoveAssistant(jean_id);
        let told = preview(services, &anna, dossier, change, Viewer::Person(jean_id)).await.unwrap();
        assert_eq!(names(&told.before), sees(&country, &jean, dossier, &[private]).await);
        assert_eq!((told.before.len(), told.after.len()), (3, 0));

        // Jean may look, at what he may see; and decides nothing.
        let as_anna = Viewer::Person(anna.own_dossier().unwrap().holder);
        let told = preview(services, &jean, dossier, Change::Block(id(&sophie)), as_anna).await.unwrap();
        assert_eq!(told.refused, Some(Refusal::OutsideMandate));
        assert_eq!(names(&told.before), ["Hémogramme", "Pénicilline", "mes souhaits"]);
        let asked = document_access(services, &jean, dossier, private, None).await;
        assert!(matches!(asked, Err(Error::NotFound)));
        let day = services.now();
        let replay = could_see(services, &jean, dossier, id(&sophie), day).await.unwrap();
        let Replay::Told { ways, destroyed_since: None } = replay else { panic!("what is gone may have been private") };
        assert_eq!(ways[0].sight.as_ref().unwrap().documents.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_done_is_said_and_changes_nothing() {
    on_each_engine(async |fresh| {
        let Scene { country, anna, sophie, marc, wish, .. } = scene(fresh).await;
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let own = file(&country, &sophie, dossier, report("Hémogramme corrigé")).await;
        let at_home = |person: &Person| Viewer::Professional(id(person), Coming::OwnPractice);
        let hide = Change::Hide(own, id(&sophie));
        let told = preview(services, &anna, dossier, hide, at_home(&sophie)).await.unwrap();
        assert_eq!((told.refused, told.before == told.after), (Some(Refusal::NotAllowed), true), "from its author");

        for document in ["018f0000-0000-7000-8000-000000000000".parse().unwrap(), wish] {
            let asked = preview(services, &marc, dossier, Change::Hide(document, id(&sophie)), at_home(&sophie)).await;
            let expected = if document == wish { "Refused(NotAllowed)" } else { "NotFound" };
            assert_eq!(format!("{:?}", asked.unwrap_err()), expected, "not for a professional to know");
        }
        let nobody = "018f0000-0000-7000-8000-000000000000".parse().unwrap();
        let asked = preview(services, &anna, dossier, Change::AddToCircle(nobody), at_home(&sophie)).await;
        assert!(matches!(asked, Err(Error::NotFound)));
    })
    .await;
}
