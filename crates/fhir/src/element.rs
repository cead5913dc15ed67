//! A resource or a part of one as a tree. JSON and XML give the same tree.

use crate::definitions::{Field, Nature, Type};

/// One element.
#[derive(Clone)]
pub struct Element {
    kind: &'static Type,
    value: Option<String>,
    /// Ordered by the place of their field; those of one field in their own order.
    fields: Vec<(usize, Element)>,
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.kind.name == other.kind.name && self.value == other.value && self.fields == other.fields
    }
}

impl std::fmt::Debug for Element {
    /// Names its type only: what it holds is nobody's to log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Element({})", self.kind.name)
    }
}

impl Element {
    /// An empty element of this type.
    pub const fn new(kind: &'static Type) -> Self {
        Self { kind, value: None, fields: Vec::new() }
    }

    /// An element whose parts were read in any order.
    pub(crate) fn of_parts(kind: &'static Type, value: Option<String>, mut fields: Vec<(usize, Self)>) -> Self {
        fields.sort_by_key(|(place, _)| *place);
        Self { kind, value, fields }
    }

    /// An element of the type of this name, filled by `fill`. None for a type that the tables do not have.
    pub fn build(name: &str, fill: impl FnOnce(&mut Self)) -> Option<Self> {
        let mut element = Self::new(Type::named(name)?);
        fill(&mut element);
        Some(element)
    }

    /// Its type.
    pub const fn kind(&self) -> &'static Type {
        self.kind
    }

    /// The name of its type.
    pub fn is(&self, name: &str) -> bool {
        self.kind.name == name
    }

    /// Its value, if it is of a primitive type and has one.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.value.is_none() && self.fields.is_empty()
    }

    /// What is inside, in the order of the type's fields.
    pub fn children(&self) -> impl Iterator<Item = (&'static Field, &Self)> {
        self.fields.iter().map(|(place, element)| (&self.kind.fields[*place], element))
    }

    /// What is inside, taken out.
    pub(crate) fn into_fields(self) -> Vec<(usize, Self)> {
        self.fields
    }

    /// What is inside, each with its place among the type's fields.
    pub(crate) fn fields(&self) -> &[(usize, Self)] {
        &self.fields
    }

    /// All elements of this name.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Self> + use<'a> {
        let wanted = self.kind.place_of(name);
        self.fields.iter().filter(move |(place, _)| Some(*place) == wanted).map(|(_, element)| element)
    }

    /// The first element at the end of this way, names with dots between.
    pub fn at(&self, way: &str) -> Option<&Self> {
        way.split('.').try_fold(self, |element, name| element.all(name).next())
    }

    /// The value at the end of this way.
    pub fn text(&self, way: &str) -> Option<&str> {
        self.at(way)?.value()
    }

    /// All elements at the end of this way, every repetition followed.
    pub fn every<'a>(&'a self, way: &str) -> Vec<&'a Self> {
        way.split('.')
            .fold(vec![self], |elements, name| elements.into_iter().flat_map(|element| element.all(name)).collect())
    }

    /// The element of a choice, whatever its type.
    pub fn choice<'a>(&'a self, stem: &'a str) -> Option<&'a Self> {
        self.children().find(|(field, _)| field.path_name == stem).map(|(_, element)| element)
    }

    /// The extension with this address.
    pub fn extension<'a>(&'a self, url: &'a str) -> impl Iterator<Item = &'a Self> {
        self.all("extension").filter(move |extension| extension.text("url") == Some(url))
    }

    /// Adds a value. Nothing is added for an empty text: FHIR has no empty values.
    pub fn put(&mut self, name: &str, value: impl Into<String>) -> &mut Self {
        let value = value.into();
        if !value.is_empty() {
            self.add(name, |element| element.value = Some(value));
        }
        self
    }

    /// Adds an element and fills it; one that stays empty is left out.
    pub fn add(&mut self, name: &str, fill: impl FnOnce(&mut Self)) -> &mut Self {
        let place = self.kind.place_of(name);
        debug_assert!(place.is_some(), "{} has no {name}", self.kind.name);
        if let Some(place) = place {
            let mut element = Self::new(self.kind.fields[place].kind());
            fill(&mut element);
            if !element.is_empty() {
                self.insert(place, element);
            }
        }
        self
    }

    /// Adds an element that is there already, of the type that the name asks for: a resource, or a part of one.
    pub fn attach(&mut self, name: &str, element: Self) -> &mut Self {
        let place = self.kind.place_of(name).filter(|place| {
            let kind = self.kind.fields[*place].kind();
            std::ptr::eq(kind, element.kind)
                || (kind.nature == Nature::AnyResource && element.kind.nature == Nature::Resource)
        });
        debug_assert!(place.is_some(), "{}.{name} cannot be a {}", self.kind.name, element.kind.name);
        if let Some(place) = place {
            self.insert(place, element);
        }
        self
    }

    /// Adds an extension.
    pub fn extend(&mut self, url: &str, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.add("extension", |extension| {
            extension.put("url", url);
            fill(extension);
        })
    }

    /// Takes away all elements of this name.
    pub fn remove(&mut self, name: &str) -> &mut Self {
        let gone = self.kind.place_of(name);
        self.fields.retain(|(place, _)| Some(*place) != gone);
        self
    }

    /// Puts an element after those of its field and of the fields before.
    pub(crate) fn insert(&mut self, place: usize, element: Self) {
        let after = self.fields.partition_point(|(other, _)| *other <= place);
        self.fields.insert(after, (place, element));
    }
}
