//! Who wrote, signed or sent something: a reference into the resource itself, or to somewhere else.

use dossier::document::entry::{Party, PartyKind, PersonName, SourcePatient};

use super::concepts;
use super::place::Place;
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;

/// The party that a reference of the resource leads to.
pub fn party(resource: &Place, reference: &Place) -> Result<Party, Failure> {
    match reference.text("reference").and_then(|reference| reference.strip_prefix('#')) {
        Some(id) => of_resource(&contained(resource, id, reference)?, &|inner| {
            let id = inner.text("reference")?.strip_prefix('#')?;
            resource.all("contained").into_iter().find(|one| one.text("id") == Some(id))
        }),
        None => elsewhere(reference),
    }
}

fn contained<'e>(resource: &Place<'e>, id: &str, reference: &Place) -> Result<Place<'e>, Failure> {
    let found = resource.all("contained").into_iter().find(|one| one.text("id") == Some(id));
    found.ok_or_else(|| reference.wrong(IssueType::Invariant, "it leads to nothing that the resource contains"))
}

const fn nobody(kind: PartyKind) -> Party {
    Party {
        kind,
        name: None,
        identifiers: Vec::new(),
        organisation: None,
        organisation_identifiers: Vec::new(),
        roles: Vec::new(),
        specialities: Vec::new(),
        telecoms: Vec::new(),
    }
}

/// The party that a resource is. `find`: what a reference in it leads to.
pub fn of_resource<'e>(one: &Place<'e>, find: &dyn Fn(&Place) -> Option<Place<'e>>) -> Result<Party, Failure> {
    let identifiers = |of: &Place| of.all("identifier").iter().map(concepts::identifier).collect::<Result<Vec<_>, _>>();
    let all = |of: &Place, name: &str| of.all(name).iter().map(concepts::concept).collect::<Result<Vec<_>, _>>();
    let name = |of: &Place| of.at("name").map(|name| concepts::person_name(&name));
    let telecoms = concepts::telecoms(one);
    let party = match one.element.kind().name.as_str() {
        "Practitioner" => {
            Party { name: name(one), identifiers: identifiers(one)?, telecoms, ..nobody(PartyKind::Professional) }
        }
        "Patient" => Party { name: name(one), identifiers: identifiers(one)?, telecoms, ..nobody(PartyKind::Patient) },
        "RelatedPerson" => {
            Party { name: name(one), identifiers: identifiers(one)?, telecoms, ..nobody(PartyKind::RelatedPerson) }
        }
        "Organization" => Party {
            organisation: one.owned("name"),
            organisation_identifiers: identifiers(one)?,
            telecoms,
            ..nobody(PartyKind::Organisation)
        },
        "Device" => Party {
            name: one.owned("deviceName.name").map(|text| PersonName { text: Some(text), ..PersonName::default() }),
            identifiers: identifiers(one)?,
            ..nobody(PartyKind::Device)
        },
        "PractitionerRole" => {
            let mut role = Party {
                roles: all(one, "code")?,
                specialities: all(one, "specialty")?,
                telecoms,
                ..nobody(PartyKind::ProfessionalRole)
            };
            if let Some(practitioner) = one.at("practitioner") {
                let person = inner(find, &practitioner)?;
                (role.name, role.identifiers) = (person.name, person.identifiers);
            }
            if let Some(organization) = one.at("organization") {
                let organisation = inner(find, &organization)?;
                role.organisation = organisation.organisation;
                role.organisation_identifiers = organisation.organisation_identifiers;
            }
            role
        }
        _ => return Err(one.wrong(IssueType::Invariant, "nobody who could have written or signed it")),
    };
    Ok(party)
}

/// What a role refers to. A role in a role would lead in circles.
fn inner<'e>(find: &dyn Fn(&Place) -> Option<Place<'e>>, reference: &Place) -> Result<Party, Failure> {
    let Some(one) = find(reference) else { return elsewhere(reference) };
    if matches!(one.element.kind().name.as_str(), "Practitioner" | "Organization") {
        of_resource(&one, find)
    } else {
        Err(reference.wrong(IssueType::Invariant, "neither a person nor an organisation"))
    }
}

/// Somebody who is only named: by an identifier, in words, or by the address of a resource elsewhere.
pub fn elsewhere(reference: &Place) -> Result<Party, Failure> {
    let address = reference.text("reference").unwrap_or_default();
    let named = reference.text("type").unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let step = address.split(['/', '?']).rev().find_map(kind_of);
    let kind = kind_of(named).or(step).unwrap_or(PartyKind::Professional);
    let identifier = reference.at("identifier").map(|one| concepts::identifier(&one)).transpose()?;
    let words = reference.owned("display").or_else(|| Some(address.to_owned()).filter(|address| !address.is_empty()));
    let mut party = nobody(kind);
    if kind == PartyKind::Organisation {
        (party.organisation, party.organisation_identifiers) = (words, identifier.into_iter().collect());
    } else {
        party.name = words.map(|text| PersonName { text: Some(text), ..PersonName::default() });
        party.identifiers = identifier.into_iter().collect();
    }
    Ok(party)
}

fn kind_of(name: &str) -> Option<PartyKind> {
    match name {
        "Practitioner" => Some(PartyKind::Professional),
        "PractitionerRole" => Some(PartyKind::ProfessionalRole),
        "Organization" => Some(PartyKind::Organisation),
        "Device" => Some(PartyKind::Device),
        "Patient" => Some(PartyKind::Patient),
        "RelatedPerson" => Some(PartyKind::RelatedPerson),
        _ => None,
    }
}

/// The patient as the sender knew the person.
pub fn source_patient(resource: &Place, reference: &Place) -> Result<SourcePatient, Failure> {
    let Some(id) = reference.text("reference").and_then(|reference| reference.strip_prefix('#')) else {
        let identifier = reference.at("identifier").map(|one| concepts::identifier(&one)).transpose()?;
        return Ok(SourcePatient { identifiers: identifier.into_iter().collect(), ..SourcePatient::default() });
    };
    let patient = contained(resource, id, reference)?;
    if !patient.element.is("Patient") {
        return Err(reference.wrong(IssueType::Invariant, "it leads to no patient"));
    }
    Ok(SourcePatient {
        identifiers: patient.all("identifier").iter().map(concepts::identifier).collect::<Result<_, _>>()?,
        name: patient.at("name").map(|name| concepts::person_name(&name)),
        birth_date: patient.at("birthDate").map(|date| concepts::moment(&date)).transpose()?,
        gender: patient.owned("gender"),
    })
}

/// Writes a party into the resource, as `id`, and leads to it from `field` of the element that `into` picks.
pub fn put_party(resource: &mut Element, party: &Party, id: &str) {
    let identifiers = |one: &mut Element, all: &[dossier::document::entry::Identifier]| {
        for identifier in all {
            one.add("identifier", |element| concepts::put_identifier(element, identifier));
        }
    };
    let telecoms = |one: &mut Element| {
        for telecom in &party.telecoms {
            one.add("telecom", |element| {
                element.put("system", telecom.system.as_deref().unwrap_or_default());
                element.put("value", telecom.value.as_str());
            });
        }
    };
    let person = |name: &str, id: &str, has_telecoms: bool| {
        Element::build(name, |one| {
            one.put("id", id);
            identifiers(one, &party.identifiers);
            if let Some(name) = &party.name {
                one.add("name", |element| concepts::put_name(element, name));
            }
            if has_telecoms {
                telecoms(one);
            }
        })
    };
    let organisation = |id: &str, has_telecoms: bool| {
        Element::build("Organization", |one| {
            one.put("id", id);
            identifiers(one, &party.organisation_identifiers);
            one.put("name", party.organisation.as_deref().unwrap_or_default());
            if has_telecoms {
                telecoms(one);
            }
        })
    };
    let device = || {
        Element::build("Device", |one| {
            one.put("id", id);
            identifiers(one, &party.identifiers);
            if let Some(text) = party.name.as_ref().and_then(|name| name.text.as_deref()) {
                one.add("deviceName", |name| {
                    name.put("name", text).put("type", "other");
                });
            }
        })
    };
    let contained = match party.kind {
        PartyKind::Professional if party.organisation.is_none() => vec![person("Practitioner", id, true)],
        PartyKind::Professional | PartyKind::ProfessionalRole => {
            let (person_id, organisation_id) = (format!("{id}-person"), format!("{id}-organisation"));
            let has_person = party.name.is_some() || !party.identifiers.is_empty();
            let has_organisation = party.organisation.is_some() || !party.organisation_identifiers.is_empty();
            let role = Element::build("PractitionerRole", |role| {
                role.put("id", id);
                lead(role, "practitioner", has_person.then_some(person_id.as_str()));
                lead(role, "organization", has_organisation.then_some(organisation_id.as_str()));
                for (field, concepts) in [("code", &party.roles), ("specialty", &party.specialities)] {
                    for concept in concepts {
                        role.add(field, |element| concepts::put_concept(element, concept));
                    }
                }
                telecoms(role);
            });
            let person = has_person.then(|| person("Practitioner", &person_id, false)).flatten();
            vec![person, has_organisation.then(|| organisation(&organisation_id, false)).flatten(), role]
        }
        PartyKind::Organisation => vec![organisation(id, true)],
        PartyKind::Device => vec![device()],
        PartyKind::Patient => vec![person("Patient", id, true)],
        PartyKind::RelatedPerson => vec![person("RelatedPerson", id, true)],
    };
    for one in contained.into_iter().flatten() {
        resource.attach("contained", one);
    }
}

/// Writes the patient as the sender knew the person.
pub fn put_source_patient(resource: &mut Element, source: &SourcePatient, id: &str) {
    let patient = Element::build("Patient", |patient| {
        patient.put("id", id);
        for identifier in &source.identifiers {
            patient.add("identifier", |element| concepts::put_identifier(element, identifier));
        }
        if let Some(name) = &source.name {
            patient.add("name", |element| concepts::put_name(element, name));
        }
        patient.put("gender", source.gender.as_deref().unwrap_or_default());
        // Patient.birthDate is a day; a moment's day is before the T.
        let birth = source.birth_date.as_ref().and_then(|birth| birth.as_str().split('T').next());
        patient.put("birthDate", birth.unwrap_or_default());
    });
    if let Some(patient) = patient {
        resource.attach("contained", patient);
    }
}

/// Leads to a contained resource.
pub fn lead(element: &mut Element, field: &str, id: Option<&str>) {
    if let Some(id) = id {
        element.add(field, |reference| {
            reference.put("reference", format!("#{id}"));
        });
    }
}
