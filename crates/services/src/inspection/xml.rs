//! XML as a tree, read with bounds.
//!
//! Only what a document needs: elements of known namespaces, their attributes, text. A document type declaration and
//! entities of its own are refused: they load files, reach the network and grow without end. Nothing outside the bytes
//! is ever read.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

/// The deepest nesting. Real documents stay under fifty.
const DEPTH: usize = 100;

/// The most elements, attributes and texts: some hundred megabytes of memory at worst.
const PIECES: usize = 500_000;

/// Whose vocabulary an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// HL7 version 3, CDA among it.
    Hl7,
    /// HL7 FHIR.
    Fhir,
    /// XHTML, the language of FHIR's narratives.
    Xhtml,
    /// Any other, or none.
    Other,
}

/// An element.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) space: Space,
    /// The name without its prefix.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) content: Vec<Content>,
}

/// What is inside an element.
#[derive(Debug)]
pub(crate) enum Content {
    Element(Element),
    Text(String),
}

/// Why there is no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlError {
    /// Not well-formed.
    Malformed,
    /// It declares a document type, or uses entities other than the five of XML.
    Entities,
    /// It declares another encoding than UTF-8.
    Encoding,
    /// Deeper or of more pieces than is read.
    TooIntricate,
}

impl Element {
    /// Whether it is this element of this vocabulary.
    pub(crate) fn is(&self, space: Space, name: &str) -> bool {
        self.space == space && self.name == name
    }

    /// The elements directly inside.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        })
    }

    /// Those of this name, in the vocabulary of the element itself.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |element| element.is(self.space, name))
    }

    /// The first at the end of this way down.
    pub(crate) fn at(&self, way: &[&str]) -> Option<&Self> {
        let mut element = self;
        for name in way {
            element = element.elements().find(|inside| inside.is(self.space, name))?;
        }
        Some(element)
    }

    /// An attribute without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All text inside, blanks and line ends made one.
    pub(crate) fn text(&self) -> String {
        self.raw_text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// All text inside as it is written.
    pub(crate) fn raw_text(&self) -> String {
        let mut raw = String::new();
        self.gather(&mut raw);
        raw
    }

    fn gather(&self, into: &mut String) {
        for content in &self.content {
            match content {
                Content::Element(element) => element.gather(into),
                Content::Text(text) => into.push_str(text),
            }
        }
    }
}

/// The vocabulary and name of the outermost element; none where the bytes do not get that far as XML.
pub(crate) fn outermost(text: &str) -> Option<(Space, String)> {
    let mut reader = NsReader::from_str(text);
    loop {
        let (space, event) = reader.read_resolved_event().ok()?;
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                return Some((known(&space).ok()?, tag.local_name().into_inner().to_owned()));
            }
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Text(text) if text.xml10_content().trim().is_empty() => {}
            _ => return None,
        }
    }
}

/// Reads the whole.
///
/// # Errors
/// When it is not well-formed, not only UTF-8 and text, or beyond the bounds.
pub(crate) fn parse(text: &str) -> Result<Element, XmlError> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut tree = Growing { open: Vec::new(), outermost: None, pieces: PIECES };
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| XmlError::Malformed)?;
        match event {
            Event::Start(tag) => {
                let space = known(&space)?;
                tree.begin(space, &tag)?;
            }
            Event::End(_) => tree.end()?,
            Event::Text(text) => tree.text(&text.xml10_content())?,
            Event::CData(text) => tree.text(&text.xml10_content())?,
            Event::GeneralRef(name) => tree.text(character(&name)?.encode_utf8(&mut [0; 4]))?,
            Event::DocType(_) => return Err(XmlError::Entities),
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(name)) if !name.eq_ignore_ascii_case("utf-8") => return Err(XmlError::Encoding),
                Some(Err(_)) => return Err(XmlError::Malformed),
                Some(Ok(_)) | None => {}
            },
            Event::Comment(_) | Event::PI(_) => {}
            Event::Empty(_) => return Err(XmlError::Malformed),
            Event::Eof => return tree.whole(),
        }
    }
}

fn known(space: &ResolveResult) -> Result<Space, XmlError> {
    match space {
        ResolveResult::Bound(Namespace("urn:hl7-org:v3")) => Ok(Space::Hl7),
        ResolveResult::Bound(Namespace("http://hl7.org/fhir")) => Ok(Space::Fhir),
        ResolveResult::Bound(Namespace("http://www.w3.org/1999/xhtml")) => Ok(Space::Xhtml),
        ResolveResult::Bound(_) | ResolveResult::Unbound => Ok(Space::Other),
        ResolveResult::Unknown(_) => Err(XmlError::Malformed),
    }
}

fn character(reference: &BytesRef) -> Result<char, XmlError> {
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(character),
            Ok(None) => Err(XmlError::Entities),
            Err(_) => Err(XmlError::Malformed),
        },
    }
}

/// A tree that is being read.
struct Growing {
    open: Vec<Element>,
    outermost: Option<Element>,
    pieces: usize,
}

impl Growing {
    fn begin(&mut self, space: Space, tag: &BytesStart) -> Result<(), XmlError> {
        if self.outermost.is_some() {
            return Err(XmlError::Malformed);
        }
        if self.open.len() == DEPTH {
            return Err(XmlError::TooIntricate);
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| XmlError::Malformed)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| XmlError::Malformed)?;
            self.spend()?;
            attributes.push((attribute.key.into_inner().to_owned(), value.into_owned()));
        }
        self.spend()?;
        let name = tag.local_name().into_inner().to_owned();
        self.open.push(Element { space, name, attributes, content: Vec::new() });
        Ok(())
    }

    fn end(&mut self) -> Result<(), XmlError> {
        let element = self.open.pop().ok_or(XmlError::Malformed)?;
        match self.open.last_mut() {
            Some(parent) => parent.content.push(Content::Element(element)),
            None => self.outermost = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), XmlError> {
        let Some(parent) = self.open.last_mut() else {
            return if text.trim().is_empty() { Ok(()) } else { Err(XmlError::Malformed) };
        };
        // A reference parts a text in two: put together they are one piece again.
        if let Some(Content::Text(before)) = parent.content.last_mut() {
            before.push_str(text);
            return Ok(());
        }
        parent.content.push(Content::Text(text.to_owned()));
        self.spend()
    }

    fn spend(&mut self) -> Result<(), XmlError> {
        self.pieces = self.pieces.checked_sub(1).ok_or(XmlError::TooIntricate)?;
        Ok(())
    }

    fn whole(self) -> Result<Element, XmlError> {
        if self.open.is_empty() { self.outermost.ok_or(XmlError::Malformed) } else { Err(XmlError::Malformed) }
    }
}
