//! XML into elements.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use crate::codec::error::{CodecError, Fault};
use crate::codec::path::Trail;
use crate::codec::{bounds, narrative, structure};
use crate::definitions::{Nature, Type};
use crate::element::Element;

const FHIR: &str = "http://hl7.org/fhir";

/// The vocabulary of narratives.
pub const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The most attributes of one element, namespaces included.
const ATTRIBUTES: usize = 32;

type Reader<'t> = NsReader<&'t [u8]>;

/// Reads one resource.
pub fn read(text: &str) -> Result<Element, CodecError> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let whole = CodecError::whole;
    let resource = loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| whole(Fault::Malformed))?;
        match event {
            Event::Start(tag) => {
                let kind = Type::resource(tag.local_name().into_inner()).filter(|_| is_of(&space, FHIR));
                let kind = kind.ok_or(whole(Fault::NotAResource))?;
                break group(&mut reader, kind, &tag, &mut Trail::new(&kind.name))?;
            }
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(name)) if !name.eq_ignore_ascii_case("utf-8") => return Err(whole(Fault::Charset)),
                Some(Err(_)) => return Err(whole(Fault::Malformed)),
                Some(Ok(_)) | None => {}
            },
            other => between(&other).map_err(whole)?,
        }
    };
    loop {
        match reader.read_event().map_err(|_| whole(Fault::Malformed))? {
            Event::Eof => return Ok(resource),
            other => between(&other).map_err(whole)?,
        }
    }
}

/// What may stand between elements: blanks and comments. FHIR says that processing instructions mean nothing.
fn between(event: &Event) -> Result<(), Fault> {
    match event {
        Event::Text(text) if text.xml10_content().trim().is_empty() => Ok(()),
        Event::Comment(_) | Event::PI(_) => Ok(()),
        Event::DocType(_) => Err(Fault::Entities),
        Event::GeneralRef(name) => character(name).and(Err(Fault::Shape)),
        Event::Text(_) | Event::CData(_) => Err(Fault::Shape),
        _ => Err(Fault::Malformed),
    }
}

fn group(reader: &mut Reader, kind: &'static Type, tag: &BytesStart, trail: &mut Trail) -> Result<Element, CodecError> {
    let mut value = None;
    let mut fields = Vec::new();
    for (name, text) in attributes(tag).map_err(|fault| trail.fault(fault))? {
        if let Nature::Primitive(primitive) = kind.nature
            && name == "value"
        {
            structure::value(primitive, &text, trail)?;
            value = Some(text);
            continue;
        }
        let place = kind.place_of(&name).filter(|place| kind.fields[*place].is_attribute);
        let place = place.ok_or_else(|| trail.fault_at(&name, Fault::Unknown))?;
        fields.push((place, attribute(kind, place, text, trail)?));
    }
    let mut counts = vec![0_usize; kind.fields.len()];
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| trail.fault(Fault::Malformed))?;
        match event {
            Event::Start(tag) => {
                let name = tag.local_name().into_inner();
                let place = kind.place_of(name).filter(|place| {
                    let field = &kind.fields[*place];
                    let is_narrative = field.kind().name == "xhtml";
                    !field.is_attribute && is_of(&space, if is_narrative { XHTML } else { FHIR })
                });
                let place = place.ok_or_else(|| trail.fault_at(name, Fault::Unknown))?;
                let field = &kind.fields[place];
                trail.enter(&field.path_name, field.repeats.then_some(counts[place]))?;
                counts[place] += 1;
                fields.push((place, one(reader, field.kind(), &tag, trail)?));
                trail.leave();
            }
            Event::End(_) => return structure::whole(kind, value, fields, trail),
            Event::Eof => return Err(trail.fault(Fault::Malformed)),
            other => between(&other).map_err(|fault| trail.fault(fault))?,
        }
    }
}

fn attribute(kind: &'static Type, place: usize, text: String, trail: &mut Trail) -> Result<Element, CodecError> {
    let field = &kind.fields[place];
    trail.enter(&field.path_name, None)?;
    if let Nature::Primitive(primitive) = field.kind().nature {
        structure::value(primitive, &text, trail)?;
    }
    trail.leave();
    Ok(Element::of_parts(field.kind(), Some(text), Vec::new()))
}

fn one(reader: &mut Reader, kind: &'static Type, tag: &BytesStart, trail: &mut Trail) -> Result<Element, CodecError> {
    if kind.name == "xhtml" {
        let markup = narrative::copy(reader, tag).map_err(|fault| trail.fault(fault))?;
        if let Nature::Primitive(primitive) = kind.nature {
            structure::value(primitive, &markup, trail)?;
        }
        return Ok(Element::of_parts(kind, Some(markup), Vec::new()));
    }
    if kind.nature == Nature::AnyResource { inside(reader, tag, trail) } else { group(reader, kind, tag, trail) }
}

/// A resource inside the element that holds it.
fn inside(reader: &mut Reader, holder: &BytesStart, trail: &mut Trail) -> Result<Element, CodecError> {
    if !attributes(holder).map_err(|fault| trail.fault(fault))?.is_empty() {
        return Err(trail.fault(Fault::Unknown));
    }
    let mut resource = None;
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| trail.fault(Fault::Malformed))?;
        match event {
            Event::Start(tag) if resource.is_none() => {
                let kind = Type::resource(tag.local_name().into_inner()).filter(|_| is_of(&space, FHIR));
                let kind = kind.ok_or_else(|| trail.fault(Fault::NotAResource))?;
                resource = Some(group(reader, kind, &tag, trail)?);
            }
            Event::Start(_) => return Err(trail.fault(Fault::TooMany)),
            Event::End(_) => return resource.ok_or_else(|| trail.fault(Fault::NotAResource)),
            Event::Eof => return Err(trail.fault(Fault::Malformed)),
            other => between(&other).map_err(|fault| trail.fault(fault))?,
        }
    }
}

/// Whether a name belongs to this vocabulary.
pub fn is_of(space: &ResolveResult, vocabulary: &str) -> bool {
    matches!(space, ResolveResult::Bound(Namespace(name)) if *name == vocabulary)
}

/// The attributes that say something, names with their prefix; where a schema lies is nobody's concern.
pub fn attributes(tag: &BytesStart) -> Result<Vec<(String, String)>, Fault> {
    let mut attributes = Vec::new();
    for (place, attribute) in tag.attributes().enumerate() {
        if place == ATTRIBUTES {
            return Err(Fault::TooIntricate);
        }
        let attribute = attribute.map_err(|_| Fault::Malformed)?;
        let name = attribute.key.into_inner();
        if name == "xmlns" || name.starts_with("xmlns:") || name.ends_with(":schemaLocation") {
            continue;
        }
        if name.len() > bounds::NAME {
            return Err(Fault::Unknown);
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Fault::Entities)?;
        attributes.push((name.to_owned(), value.into_owned()));
    }
    Ok(attributes)
}

/// The character that a reference stands for: one of XML's own five, or one by its number.
pub fn character(reference: &BytesRef) -> Result<char, Fault> {
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(character),
            Ok(None) => Err(Fault::Entities),
            Err(_) => Err(Fault::Malformed),
        },
    }
}
