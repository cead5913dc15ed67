//! JSON into elements.

use super::text::{Json, parse};
use crate::codec::error::{CodecError, Fault};
use crate::codec::path::Trail;
use crate::codec::primitive::Primitive;
use crate::codec::{narrative, structure};
use crate::definitions::{Field, Nature, Type};
use crate::element::Element;

type Members<'t> = Vec<(std::borrow::Cow<'t, str>, Json<'t>)>;

/// Reads one resource.
pub fn read(text: &str) -> Result<Element, CodecError> {
    let Json::Object(members) = parse(text).map_err(CodecError::whole)? else {
        return Err(CodecError::whole(Fault::NotAResource));
    };
    let kind = resource_type(&members).ok_or(CodecError::whole(Fault::NotAResource))?;
    group(kind, members, &mut Trail::new(&kind.name))
}

fn resource_type(members: &Members) -> Option<&'static Type> {
    let (_, name) = members.iter().find(|(key, _)| key == "resourceType")?;
    if let Json::Text(name) = name { Type::resource(name) } else { None }
}

/// What stands under a name and under the same name with `_` before it.
#[derive(Default)]
struct Under<'t> {
    value: Option<Json<'t>>,
    companion: Option<Json<'t>>,
}

fn group(kind: &'static Type, members: Members, trail: &mut Trail) -> Result<Element, CodecError> {
    let mut under: Vec<Under> = Vec::new();
    under.resize_with(kind.fields.len(), Under::default);
    let mut has_type = false;
    for (key, value) in members {
        if key == "resourceType" && kind.nature == Nature::Resource {
            if std::mem::replace(&mut has_type, true) {
                return Err(trail.fault_at("resourceType", Fault::Duplicate));
            }
            continue;
        }
        let (name, is_companion) = key.strip_prefix('_').map_or((key.as_ref(), false), |name| (name, true));
        let place = kind.place_of(name).ok_or_else(|| trail.fault_at(&key, Fault::Unknown))?;
        if is_companion && !matches!(kind.fields[place].kind().nature, Nature::Primitive(_)) {
            return Err(trail.fault_at(&key, Fault::Unknown));
        }
        let slot = if is_companion { &mut under[place].companion } else { &mut under[place].value };
        if slot.replace(value).is_some() {
            return Err(trail.fault_at(&key, Fault::Duplicate));
        }
    }
    let mut fields = Vec::new();
    for (place, under) in under.into_iter().enumerate() {
        let field = &kind.fields[place];
        for (number, item) in items(field, under, trail)?.into_iter().enumerate() {
            trail.enter(&field.path_name, field.repeats.then_some(number))?;
            fields.push((place, one(field, item, trail)?));
            trail.leave();
        }
    }
    structure::whole(kind, None, fields, trail)
}

/// The elements of a field, lists and their companions brought together.
fn items<'t>(field: &Field, under: Under<'t>, trail: &Trail) -> Result<Vec<Under<'t>>, CodecError> {
    let fault = |fault| Err(trail.fault_at(&field.path_name, fault));
    let Under { value, companion } = under;
    if !field.repeats {
        return match (&value, &companion) {
            (None, None) => Ok(Vec::new()),
            (Some(Json::List(_) | Json::Null), _) | (_, Some(Json::List(_) | Json::Null)) => fault(Fault::Shape),
            _ => Ok(vec![Under { value, companion }]),
        };
    }
    let list = |json: Option<Json<'t>>| match json {
        None => Some(Vec::new()),
        Some(Json::List(items)) if !items.is_empty() => Some(items),
        Some(_) => None,
    };
    let (Some(values), Some(companions)) = (list(value), list(companion)) else { return fault(Fault::Shape) };
    let is_primitive = matches!(field.kind().nature, Nature::Primitive(_));
    let there = |json: Json<'t>| (json != Json::Null || !is_primitive).then_some(json);
    let length = values.len().max(companions.len());
    let (mut values, mut companions) = (values.into_iter(), companions.into_iter());
    Ok((0..length)
        .map(|_| Under { value: values.next().and_then(there), companion: companions.next().and_then(there) })
        .collect())
}

fn one(field: &Field, item: Under, trail: &mut Trail) -> Result<Element, CodecError> {
    let kind = field.kind();
    match kind.nature {
        Nature::Primitive(primitive) => value(kind, primitive, item, trail),
        Nature::Group => match item.value {
            Some(Json::Object(members)) => group(kind, members, trail),
            _ => Err(trail.fault(Fault::Shape)),
        },
        Nature::Resource | Nature::AnyResource => {
            let Some(Json::Object(members)) = item.value else { return Err(trail.fault(Fault::Shape)) };
            let kind = resource_type(&members).ok_or_else(|| trail.fault(Fault::NotAResource))?;
            group(kind, members, trail)
        }
    }
}

fn value(kind: &'static Type, primitive: Primitive, item: Under, trail: &mut Trail) -> Result<Element, CodecError> {
    let text = match item.value {
        None => None,
        Some(Json::Bool(value)) if primitive == Primitive::Boolean => Some(value.to_string()),
        Some(Json::Number(digits)) if primitive.is_number() => Some(digits.to_owned()),
        Some(Json::Text(markup)) if primitive == Primitive::Xhtml => {
            Some(narrative::clean(&markup).map_err(|fault| trail.fault(fault))?)
        }
        Some(Json::Text(text)) if primitive != Primitive::Boolean && !primitive.is_number() => Some(text.into_owned()),
        Some(_) => return Err(trail.fault(Fault::Shape)),
    };
    if let Some(text) = &text {
        structure::value(primitive, text, trail)?;
    }
    let fields = match item.companion {
        None => Vec::new(),
        Some(Json::Object(members)) => group(kind, members, trail)?.into_fields(),
        Some(_) => return Err(trail.fault(Fault::Shape)),
    };
    structure::whole(kind, text, fields, trail)
}
