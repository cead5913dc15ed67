//! The resources of a bundle, and what refers to them.

use std::collections::HashMap;

use super::super::ink::Ink;
use crate::inspection::fhir::Node;

/// A bundle whose resources can be looked up, each time at its price.
pub(super) struct Bundle<'a> {
    ink: &'a Ink,
    first: Option<&'a Node>,
    by_address: HashMap<String, &'a Node>,
}

impl<'a> Bundle<'a> {
    pub(super) fn of(bundle: &'a Node, ink: &'a Ink) -> Self {
        let mut by_address = HashMap::new();
        for entry in bundle.all("entry") {
            let Some(resource) = entry.at(&["resource"]) else { continue };
            if let Some(address) = entry.value(&["fullUrl"]) {
                by_address.insert(address.to_owned(), resource);
            }
            if let Some(id) = resource.value(&["id"]) {
                by_address.entry(format!("{}/{id}", resource.kind())).or_insert(resource);
            }
        }
        Self { ink, first: bundle.at(&["entry", "resource"]), by_address }
    }

    pub(super) fn composition(&self) -> Option<&'a Node> {
        self.first.filter(|first| first.kind() == "Composition")
    }

    /// The resource that a reference leads to inside the bundle; nothing is looked for outside, nor once too much was.
    pub(super) fn referred(&self, reference: &Node) -> Option<&'a Node> {
        let address = reference.value(&["reference"])?;
        // An address of a server ends in kind and identifier, and may name a version.
        let address = address.split("/_history/").next().unwrap_or(address);
        let exact = self.by_address.get(address);
        let relative = || {
            let mut parts = address.rsplit('/');
            let (id, kind) = (parts.next()?, parts.next()?);
            self.by_address.get(&format!("{kind}/{id}"))
        };
        let found = exact.or_else(relative).copied()?;
        self.ink.resource(found).is_ok().then_some(found)
    }

    /// The name of whom a reference leads to, with the organisation a person acts for.
    pub(super) fn name(&self, reference: &Node) -> Option<String> {
        let shown = || reference.value(&["display"]).map(str::to_owned);
        self.referred(reference).and_then(|one| self.name_of(one)).or_else(shown)
    }

    fn name_of(&self, one: &Node) -> Option<String> {
        if one.kind() == "PractitionerRole" {
            let parts = ["practitioner", "organization"].map(|part| {
                let part = one.at(&[part])?;
                let named = self.referred(part).filter(|one| one.kind() != "PractitionerRole");
                named.and_then(name).or_else(|| part.value(&["display"]).map(str::to_owned))
            });
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            return (!parts.is_empty()).then(|| parts.join(", "));
        }
        name(one)
    }
}

/// The name of a person, organisation or device.
fn name(one: &Node) -> Option<String> {
    if let Some(name) = one.value(&["name"]) {
        return Some(name.to_owned());
    }
    if let Some(name) = one.value(&["deviceName", "name"]) {
        return Some(name.to_owned());
    }
    let name = one.at(&["name"])?;
    if let Some(text) = name.value(&["text"]) {
        return Some(text.to_owned());
    }
    let parts = ["prefix", "given", "family", "suffix"].into_iter().flat_map(|part| name.all(part));
    let parts: Vec<&str> = parts.filter_map(|part| part.value.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
