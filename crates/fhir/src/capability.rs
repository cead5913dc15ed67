//! What this door can do, as it says itself (FHIR R4, `CapabilityStatement`).

use axum::extract::State;

use crate::door::Door;
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::reply::Reply;
use crate::offers::{Offer, What, offers};

/// When what is offered last changed.
const CHANGED: &str = "2026-11-22";

/// The actors that this is (IHE MHD 4.2.3; EU Health Data API 1.0.0-ballot).
const ACTORS: [&str; 3] = [
    "https://profiles.ihe.net/ITI/MHD/CapabilityStatement/IHE.MHD.DocumentRecipient",
    "https://profiles.ihe.net/ITI/MHD/CapabilityStatement/IHE.MHD.DocumentResponder",
    "http://hl7.eu/fhir/health-data-api/CapabilityStatement/EEHRxF-DocumentAccessProvider",
];

const GUIDES: [&str; 2] =
    ["https://profiles.ihe.net/ITI/MHD/ImplementationGuide/ihe.iti.mhd", "http://hl7.eu/fhir/health-data-api"];

/// The profiles that resources keep to.
const PROFILES: [(&str, &str); 6] = [
    ("DocumentReference", "https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.Minimal.DocumentReference"),
    (
        "DocumentReference",
        "https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.Comprehensive.DocumentReference",
    ),
    (
        "DocumentReference",
        "https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.SimplifiedPublish.DocumentReference",
    ),
    ("List", "https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.Minimal.SubmissionSet"),
    ("List", "https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.Minimal.Folder"),
    ("Patient", "https://profiles.ihe.net/ITI/PDQm/StructureDefinition/IHE.PDQm.Patient"),
];

/// `GET metadata`, for anybody.
pub async fn show(State(door): State<Door>) -> Result<Reply, Failure> {
    Ok(Reply::ok(statement(&door, &offers())))
}

fn statement(door: &Door, offers: &[Offer]) -> Option<Element> {
    Element::build("CapabilityStatement", |statement| {
        statement.put("name", "DossierDeSoinsPartage").put("title", "Dossier de Soins Partagé");
        statement.put("status", "active").put("date", CHANGED).put("publisher", "Agence eSanté");
        statement.put("kind", "instance").put("fhirVersion", "4.0.1");
        for actor in ACTORS {
            statement.put("instantiates", actor);
        }
        statement.add("software", |software| {
            software.put("name", "dsp").put("version", env!("CARGO_PKG_VERSION"));
        });
        statement.add("implementation", |implementation| {
            implementation.put("description", "Dossier de Soins Partagé").put("url", &*door.base);
        });
        statement.put("format", "application/fhir+json").put("format", "application/fhir+xml");
        for guide in GUIDES {
            statement.put("implementationGuide", guide);
        }
        statement.add("rest", |rest| self::rest(rest, offers));
    })
}

fn rest(rest: &mut Element, offers: &[Offer]) {
    rest.put("mode", "server");
    rest.add("security", |security| {
        security.put("cors", "false");
        security.add("service", |service| {
            service.add("coding", |coding| {
                coding.put("system", "http://terminology.hl7.org/CodeSystem/restful-security-service");
                coding.put("code", "SMART-on-FHIR");
            });
        });
        security.put("description", "SMART backend services; a token grants nothing by itself, the record's rules do.");
    });
    let mut resources: Vec<&str> = offers.iter().filter_map(|offer| offer.resource).collect();
    resources.dedup();
    for resource in resources {
        rest.add("resource", |element| self::resource(element, resource, offers));
    }
    if offers.iter().any(|offer| matches!(offer.what, What::Transaction)) {
        rest.add("interaction", |interaction| {
            interaction.put("code", "transaction");
        });
    }
}

fn resource(element: &mut Element, resource: &str, offers: &[Offer]) {
    element.put("type", resource);
    for (_, profile) in PROFILES.iter().filter(|(of, _)| *of == resource) {
        element.put("supportedProfile", *profile);
    }
    for offer in offers.iter().filter(|offer| offer.resource == Some(resource)) {
        let interaction = match offer.what {
            What::Read => "read",
            What::Search(_) => "search-type",
            What::Create => "create",
            What::SearchByPost | What::Transaction | What::Operation(..) => "",
        };
        element.add("interaction", |element| {
            element.put("code", interaction);
        });
        if let What::Search(parameters) = offer.what {
            for parameter in parameters {
                element.add("searchParam", |element| {
                    element.put("name", parameter.name).put("definition", parameter.definition);
                    element.put("type", parameter.kind.code());
                });
            }
        }
        if let What::Operation(name, definition) = offer.what {
            element.add("operation", |element| {
                element.put("name", name).put("definition", definition);
            });
        }
    }
}
