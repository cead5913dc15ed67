//! Elements into JSON.

use std::fmt::Write as _;

use crate::codec::primitive::Primitive;
use crate::definitions::{Field, Nature};
use crate::element::Element;

/// Writes one resource.
pub fn write(resource: &Element) -> String {
    let mut text = String::new();
    object(resource, &mut text);
    text
}

fn object(element: &Element, text: &mut String) {
    text.push('{');
    if element.kind().nature == Nature::Resource {
        key("resourceType", text);
        string(&element.kind().name, text);
    }
    let fields = element.fields();
    for several in fields.chunk_by(|(one, _), (other, _)| one == other) {
        let field = &element.kind().fields[several[0].0];
        if let Nature::Primitive(primitive) = field.kind().nature {
            values(field, primitive, several, text);
        } else {
            next(text);
            key(&field.name, text);
            list(field, several, text, object);
        }
    }
    text.push('}');
}

/// The values under their name; what else is in them under the same name with `_` before it.
fn values(field: &Field, primitive: Primitive, several: &[(usize, Element)], text: &mut String) {
    if several.iter().any(|(_, element)| element.value().is_some()) {
        next(text);
        key(&field.name, text);
        list(field, several, text, |element, text| match element.value() {
            None => text.push_str("null"),
            Some(value) if primitive == Primitive::Boolean || primitive.is_number() => text.push_str(value),
            Some(value) => string(value, text),
        });
    }
    if several.iter().any(|(_, element)| !element.fields().is_empty()) {
        next(text);
        key(&format!("_{}", field.name), text);
        list(field, several, text, |element, text| {
            if element.fields().is_empty() { text.push_str("null") } else { object(element, text) }
        });
    }
}

fn list(field: &Field, several: &[(usize, Element)], text: &mut String, write: impl Fn(&Element, &mut String)) {
    if !field.repeats {
        write(&several[0].1, text);
        return;
    }
    text.push('[');
    for (place, (_, element)) in several.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        write(element, text);
    }
    text.push(']');
}

fn next(text: &mut String) {
    if !text.ends_with('{') {
        text.push(',');
    }
}

fn key(name: &str, text: &mut String) {
    string(name, text);
    text.push(':');
}

fn string(value: &str, text: &mut String) {
    text.push('"');
    let mut rest = value;
    // Most values, long ones in base64 above all, have nothing to escape.
    while let Some(place) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        text.push_str(&rest[..place]);
        match rest.as_bytes()[place] {
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\t' => text.push_str("\\t"),
            other => {
                let _ = write!(text, "\\u{other:04x}");
            }
        }
        rest = &rest[place + 1..];
    }
    text.push_str(rest);
    text.push('"');
}
