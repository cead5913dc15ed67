//! A FHIR resource as a tree, read with bounds from JSON or from XML.
//!
//! Both forms give the same tree: what repeats in XML and what is an array in JSON are several fields of one name, in
//! their order. Extensions of primitive values are not read.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::xml::{Element, Space};

/// The longest name of an element, in bytes: it is kept anew for each item of a list, so a long one in a long list would
/// fill the memory. Those of FHIR R4 have under forty.
const LONGEST_NAME: usize = 64;

/// The deepest nesting of JSON. Its reader itself gives up at 128.
const DEPTH: usize = 100;

/// The most values in JSON.
const PIECES: usize = 500_000;

/// A value, a group of fields, or a resource.
#[derive(Debug, Default)]
pub(crate) struct Node {
    /// The value, as it is written.
    pub(crate) value: Option<String>,
    fields: Vec<(String, Node)>,
    /// A narrative, where the form was XML; in JSON it is the value.
    pub(crate) markup: Option<Element>,
}

/// Why there is no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    /// Not JSON.
    Malformed,
    /// Deeper or of more pieces than is read.
    TooIntricate,
}

impl Node {
    /// All fields of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.fields.iter().filter(move |(key, _)| key == name).map(|(_, node)| node)
    }

    /// The first at the end of this way down.
    pub(crate) fn at(&self, way: &[&str]) -> Option<&Self> {
        let mut node = self;
        for name in way {
            node = &node.fields.iter().find(|(key, _)| key == name)?.1;
        }
        Some(node)
    }

    /// The value at the end of this way down.
    pub(crate) fn value(&self, way: &[&str]) -> Option<&str> {
        self.at(way)?.value.as_deref().filter(|value| !value.trim().is_empty())
    }

    /// How many fields it has: what looking for one of them costs.
    pub(crate) fn width(&self) -> usize {
        self.fields.len()
    }

    /// What kind of resource it is.
    pub(crate) fn kind(&self) -> &str {
        self.value(&["resourceType"]).unwrap_or_default()
    }

    /// Whether it is a bundle that is a document: its first entry says what it consists of.
    pub(crate) fn is_document(&self) -> bool {
        let first = self.at(&["entry", "resource"]);
        self.kind() == "Bundle"
            && self.value(&["type"]) == Some("document")
            && first.is_some_and(|first| first.kind() == "Composition")
    }
}

/// The tree of what was read as XML.
pub(crate) fn from_xml(element: Element) -> Node {
    let is_resource = element.name.starts_with(|first: char| first.is_ascii_uppercase());
    let mut node = Node { value: element.attribute("value").map(str::to_owned), ..Node::default() };
    if is_resource {
        let kind = Node { value: Some(element.name), ..Node::default() };
        node.fields.push(("resourceType".to_owned(), kind));
    }
    for content in element.content {
        let super::xml::Content::Element(child) = content else { continue };
        match child.space {
            Space::Xhtml => {
                let narrative = Node { markup: Some(child), ..Node::default() };
                node.fields.push(("div".to_owned(), narrative));
            }
            // An element around a resource is the resource.
            Space::Fhir if child.name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                node.fields.extend(from_xml(child).fields);
            }
            Space::Fhir => node.fields.push((child.name.clone(), from_xml(child))),
            Space::Hl7 | Space::Other => {}
        }
    }
    node
}

/// The tree of JSON.
pub(crate) fn from_json(text: &str) -> Result<Node, JsonError> {
    let bounds = Bounds { pieces: Cell::new(PIECES), exceeded: Cell::new(false) };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Reading { bounds: &bounds, depth: 0 }.deserialize(&mut reader);
    match (read.and_then(|read| reader.end().map(|()| read)), bounds.exceeded.get()) {
        (Ok(Read::One(node)), _) => Ok(node),
        (_, true) => Err(JsonError::TooIntricate),
        _ => Err(JsonError::Malformed),
    }
}

struct Bounds {
    pieces: Cell<usize>,
    exceeded: Cell<bool>,
}

#[derive(Clone, Copy)]
struct Reading<'b> {
    bounds: &'b Bounds,
    depth: usize,
}

/// What stands for one field: a node, or the nodes of an array.
enum Read {
    One(Node),
    Several(Vec<Node>),
}

impl Read {
    fn value(value: String) -> Self {
        Self::One(Node { value: Some(value), ..Node::default() })
    }

    fn nodes(self) -> Vec<Node> {
        match self {
            Self::One(node) => vec![node],
            Self::Several(nodes) => nodes,
        }
    }
}

impl Reading<'_> {
    fn inside<E: serde::de::Error>(self) -> Result<Self, E> {
        let left = self.bounds.pieces.get().checked_sub(1).filter(|_| self.depth < DEPTH);
        let Some(left) = left else {
            self.bounds.exceeded.set(true);
            return Err(E::custom("too intricate"));
        };
        self.bounds.pieces.set(left);
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read, D::Error> {
        let inside = self.inside::<D::Error>()?;
        deserializer.deserialize_any(inside)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Read;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Read, E> {
        Ok(Read::value(value.to_string()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Read, E> {
        Ok(Read::value(value.to_string()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Read, E> {
        Ok(Read::value(value.to_string()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Read, E> {
        Ok(Read::value(value.to_string()))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Read, E> {
        Ok(Read::value(value.to_owned()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Read, E> {
        Ok(Read::Several(Vec::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Read, A::Error> {
        let mut nodes = Vec::new();
        while let Some(read) = items.next_element_seed(self)? {
            nodes.extend(read.nodes());
        }
        Ok(Read::Several(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Read, A::Error> {
        let mut node = Node::default();
        while let Some(name) = entries.next_key::<String>()? {
            if name.len() > LONGEST_NAME {
                return Err(serde::de::Error::custom("no element of FHIR has a name so long"));
            }
            let read = entries.next_value_seed(self)?;
            let mut nodes = read.nodes().into_iter();
            let Some(last) = nodes.next_back() else { continue };
            node.fields.extend(nodes.map(|one| (name.clone(), one)));
            node.fields.push((name, last));
        }
        Ok(Read::One(node))
    }
}
