//! Elements into XML.

use crate::codec::narrative::escape;
use crate::definitions::Nature;
use crate::element::Element;

/// Writes one resource.
pub fn write(resource: &Element) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    element(&resource.kind().name, resource, Some("http://hl7.org/fhir"), &mut text);
    text
}

fn element(name: &str, element: &Element, vocabulary: Option<&str>, text: &mut String) {
    if element.kind().name == "xhtml" {
        text.push_str(element.value().unwrap_or_default());
        return;
    }
    text.push('<');
    text.push_str(name);
    if let Some(vocabulary) = vocabulary {
        attribute("xmlns", vocabulary, text);
    }
    for (field, inside) in element.children().filter(|(field, _)| field.is_attribute) {
        attribute(&field.name, inside.value().unwrap_or_default(), text);
    }
    if let Some(value) = element.value() {
        attribute("value", value, text);
    }
    if element.children().all(|(field, _)| field.is_attribute) {
        text.push_str("/>");
        return;
    }
    text.push('>');
    for (field, inside) in element.children().filter(|(field, _)| !field.is_attribute) {
        let is_resource = inside.kind().nature == Nature::Resource;
        if is_resource {
            text.push('<');
            text.push_str(&field.name);
            text.push('>');
            self::element(&inside.kind().name, inside, None, text);
            end(&field.name, text);
        } else {
            self::element(&field.name, inside, None, text);
        }
    }
    end(name, text);
}

fn attribute(name: &str, value: &str, text: &mut String) {
    text.push(' ');
    text.push_str(name);
    text.push_str("=\"");
    escape(value, text);
    text.push('"');
}

fn end(name: &str, text: &mut String) {
    text.push_str("</");
    text.push_str(name);
    text.push('>');
}
