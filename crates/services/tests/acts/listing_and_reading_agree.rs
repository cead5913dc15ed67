//! Whatever was filed: a list shows exactly the documents that can be read one by one, replaced versions left out.

use std::collections::BTreeSet;

use dossier::document::{Confidentiality, Kind};
use dossier::ids::DocumentId;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use services::Person;
use services::documents::consult_dossier::consult;
use services::documents::file_document::{self, Filing, Outcome};
use services::documents::hide_document::hide;
use services::documents::open_document::{self, Delivery};
use services::exchange::{FoundDocument, find_documents};
use services::grants::{circle, presence_code};
use test_engines::{Country, on_each_engine};

use crate::sending::{report, send, sent, surgeon};
use crate::support::{annas_number, filing, here, own_dossier, read};

/// Who files what: a place among the people, a kind, a level, and whether it replaces the one before.
type Plan = Vec<(usize, Kind, Confidentiality, bool)>;

fn plan(runner: &mut TestRunner) -> Plan {
    let one = (
        0..3_usize,
        prop::sample::select(Kind::ALL.to_vec()),
        prop::sample::select(Confidentiality::ALL.to_vec()),
        any::<bool>(),
    );
    let mut plan: Plan = Vec::new();
    // Whatever chance leaves out: each level, by the holder and by the doctor.
    for level in Confidentiality::ALL {
        plan.extend([(0, Kind::HolderDocument, level, false), (1, Kind::LaboratoryReport, level, false)]);
    }
    plan.extend(prop::collection::vec(one, 25..30).new_tree(runner).unwrap().current());
    plan
}

#[tokio::test]
async fn for_everybody_at_every_level() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let people = [
            country.anna().await,
            country.sophie().await,
            country.professional("NUR-2002", "Marc Schmit").await,
            country.professional("DOC-3003", "Paul Thill").await,
            surgeon(&country).await,
        ];
        let [anna, sophie, marc, _, nora] = &people;
        let dossier = own_dossier(anna);
        circle::add(services, anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        let code = country.letters.to("Anna Müller").presence.unwrap();
        presence_code::enter(services, marc, &annas_number(), &code, here()).await.unwrap();

        let plan = plan(&mut TestRunner::default());
        let (mut all, mut replaced) = (Vec::new(), BTreeSet::new());
        let mut before: [Option<DocumentId>; 3] = [None; 3];
        for (place, kind, level, is_new_version) in plan.clone() {
            let mut filing = filing("x", kind, "du texte");
            filing.metadata.confidentiality = level;
            let filing = Filing { replaces: before[place].filter(|_| is_new_version), ..filing };
            let old = filing.replaces;
            if let Ok(Outcome::Filed(id)) = file_document::file(services, &people[place], dossier, filing).await {
                all.push(id);
                replaced.extend(old);
                before[place] = Some(id);
            }
        }
        for level in Confidentiality::ALL {
            let mut document = report(level.code());
            document.filing.metadata.confidentiality = level;
            document.filing.content = "du texte".into();
            all.extend(send(&country, nora, dossier, sent(vec![document])).await.documents);
        }
        for &id in all.iter().step_by(3) {
            hide(services, anna, dossier, id, sophie.professional().unwrap().id).await.ok();
        }
        assert!(all.len() >= 9, "{} documents: {plan:?}", all.len());
        for person in &people {
            assert_agreement(&country, person, dossier, &all, &replaced, &plan).await;
        }
    })
    .await;
}

async fn assert_agreement(
    country: &Country,
    person: &Person,
    dossier: dossier::ids::DossierId,
    all: &[DocumentId],
    replaced: &BTreeSet<DocumentId>,
    plan: &Plan,
) {
    let listed: BTreeSet<DocumentId> = match consult(&country.services, person, dossier).await {
        Ok(view) => view.documents.iter().map(|document| document.envelope.id).collect(),
        Err(_) => BTreeSet::new(),
    };
    let mut readable = BTreeSet::new();
    for &id in all {
        let described = open_document::describe(&country.services, person, dossier, id).await;
        let content = read(country, person, dossier, id, Delivery::Shown).await;
        assert_eq!(described.is_ok(), content.is_ok());
        if let Ok(content) = content {
            assert_eq!(content, b"du texte");
            readable.insert(id);
        }
    }
    assert!(listed.is_subset(&readable), "{}: {plan:?}", person.name());
    assert_systems_find(country, person, dossier, &readable, &listed, plan).await;
    // A version that the person may not see leaves the one before in its place.
    let missing: BTreeSet<_> = readable.difference(&listed).copied().collect();
    assert!(missing.is_subset(replaced), "{}: {plan:?}", person.name());
    if person.own_dossier().is_some() {
        assert_eq!(readable.len(), all.len(), "the holder sees everything");
        assert_eq!(&missing, replaced);
    }
}

/// What a system finds for the person is what can be read one by one; what the portal lists is what it calls current.
async fn assert_systems_find(
    country: &Country,
    person: &Person,
    dossier: dossier::ids::DossierId,
    readable: &BTreeSet<DocumentId>,
    listed: &BTreeSet<DocumentId>,
    plan: &Plan,
) {
    let found = find_documents(&country.services, person, dossier).await.unwrap_or_default();
    let (superseded, current): (Vec<_>, Vec<_>) = found.iter().partition(|document| document.is_superseded);
    let ids = |found: &[&FoundDocument]| found.iter().map(|one| one.envelope.id).collect::<BTreeSet<_>>();
    assert_eq!(ids(&current), *listed, "{}: {plan:?}", person.name());
    let all: BTreeSet<_> = ids(&current).union(&ids(&superseded)).copied().collect();
    assert_eq!(all, *readable, "{}: {plan:?}", person.name());
    let named = found.iter().filter_map(|document| document.envelope.replaces);
    assert!(named.into_iter().all(|other| readable.contains(&other)), "{}: {plan:?}", person.name());
}
