//! What both readers check of an element once its parts are read.

use super::error::{CodecError, Fault};
use super::path::Trail;
use super::primitive::Primitive;
use crate::definitions::{Field, Nature, Type};
use crate::element::Element;

/// Puts an element together.
///
/// # Errors
/// When it is empty, a required element is missing, or there are two types of one choice.
pub fn whole(
    kind: &'static Type,
    value: Option<String>,
    fields: Vec<(usize, Element)>,
    trail: &Trail,
) -> Result<Element, CodecError> {
    // A resource may be all type and nothing else; any other element has something.
    if value.is_none() && fields.is_empty() && kind.nature != Nature::Resource {
        return Err(trail.fault(Fault::Empty));
    }
    let element = Element::of_parts(kind, value, fields);
    let mut before: Option<(usize, &'static Field)> = None;
    for (place, _) in element.fields() {
        let field = &kind.fields[*place];
        if let Some((earlier, other)) = before {
            let is_repeated = earlier == *place && !field.repeats;
            let is_second_choice = earlier != *place && field.is_choice() && other.path_name == field.path_name;
            if is_repeated || is_second_choice {
                return Err(trail.fault_at(&field.path_name, Fault::TooMany));
            }
        }
        before = Some((*place, field));
    }
    for field in kind.fields.iter().filter(|field| field.required) {
        let is_there = element.fields().iter().any(|(place, _)| kind.fields[*place].path_name == field.path_name);
        if !is_there {
            return Err(trail.fault_at(&field.path_name, Fault::Missing));
        }
    }
    Ok(element)
}

/// Checks the value of a primitive.
///
/// # Errors
/// When it is none of its type.
pub fn value(primitive: Primitive, value: &str, trail: &Trail) -> Result<(), CodecError> {
    if primitive.accepts(value) { Ok(()) } else { Err(trail.fault(Fault::Value)) }
}
