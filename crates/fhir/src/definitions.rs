//! What elements FHIR R4 knows: the tables in `definitions/`, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::codec::primitive::Primitive;

const TABLES: [&str; 7] = [
    include_str!("../definitions/data-types.txt"),
    include_str!("../definitions/exchange.txt"),
    include_str!("../definitions/documents.txt"),
    include_str!("../definitions/people.txt"),
    include_str!("../definitions/care.txt"),
    include_str!("../definitions/results.txt"),
    include_str!("../definitions/treatment.txt"),
];

/// What `value[x]` may be in an extension or a parameter (FHIR R4, "Open Type Element").
const ANY_DATA_TYPE: &str = "base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid \
     positiveInt string time unsignedInt uri url uuid Address Age Annotation Attachment CodeableConcept Coding \
     ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData \
     Signature Timing ContactDetail Contributor DataRequirement Expression ParameterDefinition RelatedArtifact \
     TriggerDefinition UsageContext Dosage Meta";

// A table that cannot be read leaves no types, so that everything is refused; a test reads them.
static DEFINITIONS: LazyLock<Definitions> = LazyLock::new(|| Definitions::read(&TABLES).unwrap_or_default());

/// All types by name.
#[derive(Default)]
struct Definitions {
    types: Vec<Type>,
    by_name: HashMap<String, usize>,
}

/// A primitive, a data type, a resource, or an element that consists of others.
pub struct Type {
    /// `HumanName`, `Patient`; for an element inside a type its path, `Bundle.entry`.
    pub name: String,
    /// What it is.
    pub nature: Nature,
    /// Its elements, in the order that XML has them in.
    pub fields: Vec<Field>,
}

/// What a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// A value.
    Primitive(Primitive),
    /// A group of elements.
    Group,
    /// A resource.
    Resource,
    /// Stands for any resource.
    AnyResource,
}

/// An element of a type. Each type of a choice is an element of its own: `valueString`.
pub struct Field {
    /// As it is written: `valueString`.
    pub name: String,
    /// As `FHIRPath` has it: `value`.
    pub path_name: String,
    /// Whether it may repeat.
    pub repeats: bool,
    /// Whether it, or another type of the same choice, must be there.
    pub required: bool,
    /// Whether XML writes it as an attribute.
    pub is_attribute: bool,
    kind: usize,
}

impl Field {
    /// The type of its content.
    pub fn kind(&self) -> &'static Type {
        &DEFINITIONS.types[self.kind]
    }

    /// Whether it is one type of a choice.
    pub fn is_choice(&self) -> bool {
        self.name != self.path_name
    }
}

impl Type {
    /// The type of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        DEFINITIONS.by_name.get(name).map(|place| &DEFINITIONS.types[*place])
    }

    /// The resource type of this name.
    pub fn resource(name: &str) -> Option<&'static Self> {
        Self::named(name).filter(|one| one.nature == Nature::Resource)
    }

    /// Where among the fields the one of this name is.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

/// A type while the tables are read.
struct Draft<'t> {
    name: String,
    base: &'t str,
    elements: Vec<DraftElement>,
}

struct DraftElement {
    name: String,
    path_name: String,
    repeats: bool,
    required: bool,
    kind: String,
}

impl Definitions {
    fn read(tables: &[&'static str]) -> Result<Self, String> {
        let mut drafts: Vec<Draft> = Vec::new();
        for table in tables {
            // The types that the lines before are inside of, as places in `drafts`.
            let mut inside: Vec<usize> = Vec::new();
            for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                let depth = (line.len() - line.trim_start().len()) / 2;
                inside.truncate(depth);
                let broken = || format!("cannot be read: {line}");
                if depth == 0 {
                    let (name, base) = line.split_once(" < ").unwrap_or((line, ""));
                    inside.push(drafts.len());
                    drafts.push(Draft { name: name.to_owned(), base, elements: Vec::new() });
                    continue;
                }
                let parent = *inside.last().ok_or_else(broken)?;
                let mut words = line.trim_start().splitn(3, ' ');
                let (Some(name), Some(times), Some(kind)) = (words.next(), words.next(), words.next()) else {
                    return Err(broken());
                };
                let (required, repeats) = (times.starts_with('1'), times.ends_with('*'));
                let element = |name: String, path_name: &str, kind: &str| DraftElement {
                    name,
                    path_name: path_name.to_owned(),
                    repeats,
                    required,
                    kind: kind.to_owned(),
                };
                if let Some(stem) = name.strip_suffix("[x]") {
                    let kinds = if kind == "*" { ANY_DATA_TYPE } else { kind };
                    let kinds = kinds.split([' ', '|']).filter(|kind| !kind.is_empty());
                    drafts[parent].elements.extend(kinds.map(|kind| element(choice_name(stem, kind), stem, kind)));
                } else if matches!(kind, "BackboneElement" | "Element") {
                    let path = format!("{}.{name}", drafts[parent].name);
                    drafts[parent].elements.push(element(name.to_owned(), name, &path));
                    inside.push(drafts.len());
                    drafts.push(Draft { name: path, base: kind, elements: Vec::new() });
                } else {
                    let kind = kind.strip_prefix('#').unwrap_or(kind);
                    drafts[parent].elements.push(element(name.to_owned(), name, kind));
                }
            }
        }
        Self::of_drafts(&drafts)
    }

    fn of_drafts(drafts: &[Draft]) -> Result<Self, String> {
        let primitives = Primitive::ALL.map(Primitive::name);
        let names = primitives.into_iter().chain(drafts.iter().map(|draft| draft.name.as_str()));
        let by_name: HashMap<String, usize> = names.enumerate().map(|(place, name)| (name.to_owned(), place)).collect();
        let mut types: Vec<Type> = (Primitive::ALL.into_iter())
            .map(|one| Type { name: one.name().to_owned(), nature: Nature::Primitive(one), fields: Vec::new() })
            .collect();
        // The elements of primitives: `id` and extensions, beside the value.
        let mut primitive_fields = Vec::new();
        for draft in drafts {
            let line = lineage(draft, drafts)?;
            let is_resource = line.iter().any(|one| one.name == "Resource");
            let mut fields = Vec::new();
            for element in line.iter().rev().flat_map(|one| &one.elements) {
                let kind = *by_name
                    .get(&element.kind)
                    .ok_or_else(|| format!("{}.{} is of no known type", draft.name, element.name))?;
                fields.push(Field {
                    name: element.name.clone(),
                    path_name: element.path_name.clone(),
                    repeats: element.repeats,
                    required: element.required,
                    is_attribute: (element.name == "id" && !is_resource)
                        || (element.name == "url" && draft.name == "Extension"),
                    kind,
                });
            }
            if draft.name == "Element" {
                primitive_fields = fields.iter().map(Field::copy).collect();
            }
            let nature = match (draft.name.as_str(), is_resource) {
                ("Resource" | "DomainResource", _) => Nature::AnyResource,
                (_, true) => Nature::Resource,
                (_, false) => Nature::Group,
            };
            types.push(Type { name: draft.name.clone(), nature, fields });
        }
        for primitive in types.iter_mut().take(Primitive::ALL.len()) {
            primitive.fields = primitive_fields.iter().map(Field::copy).collect();
        }
        Ok(Self { types, by_name })
    }
}

impl Field {
    fn copy(&self) -> Self {
        Self { name: self.name.clone(), path_name: self.path_name.clone(), ..*self }
    }
}

/// `value` and `dateTime` make `valueDateTime`.
fn choice_name(stem: &str, kind: &str) -> String {
    let (first, rest) = kind.split_at(1);
    format!("{stem}{}{rest}", first.to_ascii_uppercase())
}

/// The type and those it is based on, the root last.
fn lineage<'d, 't>(draft: &'d Draft<'t>, drafts: &'d [Draft<'t>]) -> Result<Vec<&'d Draft<'t>>, String> {
    let mut line = vec![draft];
    let mut base = draft.base;
    while !base.is_empty() {
        let next = drafts.iter().find(|one| one.name == base).ok_or_else(|| format!("no type {base}"))?;
        line.push(next);
        base = next.base;
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_can_be_read() {
        let definitions = Definitions::read(&TABLES).unwrap();
        assert!(definitions.types.len() > 250);
        for one in &definitions.types {
            let mut names: Vec<_> = one.fields.iter().map(|field| &field.name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), one.fields.len(), "{}", one.name);
        }
    }

    #[test]
    fn a_type_has_the_elements_of_what_it_is_based_on_first() {
        let names: Vec<_> = Type::named("Bundle.entry").unwrap().fields.iter().map(|one| one.name.as_str()).collect();
        let own = ["link", "fullUrl", "resource", "search", "request", "response"];
        assert_eq!(names, [&["id", "extension", "modifierExtension"][..], &own].concat());
        let part = Type::named("Parameters.parameter").unwrap();
        assert_eq!(part.fields[part.place_of("part").unwrap()].kind().name, "Parameters.parameter");
        let value = &part.fields[part.place_of("valueDateTime").unwrap()];
        assert_eq!((value.path_name.as_str(), value.kind().name.as_str()), ("value", "dateTime"));
    }
}
