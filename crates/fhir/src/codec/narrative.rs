//! Narratives: XHTML of text and its marks, brought to one form so that JSON and XML hold the same.
//!
//! What FHIR R4 allows ("Narrative", txt-1): the marks of HTML 4, chapters 7 to 11 and 15, links and images. No script, form,
//! frame, object or event; no entities but XML's own.

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};

use super::bounds;
use super::error::Fault;
use super::xml::{XHTML, attributes, character, is_of};

const ELEMENTS: [&str; 58] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "b",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "center",
    "font",
];

const ATTRIBUTES: [&str; 46] = [
    "abbr",
    "align",
    "alt",
    "axis",
    "bgcolor",
    "border",
    "cellpadding",
    "cellspacing",
    "char",
    "charoff",
    "cite",
    "class",
    "color",
    "colspan",
    "compact",
    "datetime",
    "dir",
    "face",
    "frame",
    "headers",
    "height",
    "href",
    "hreflang",
    "hspace",
    "id",
    "lang",
    "longdesc",
    "name",
    "noshade",
    "nowrap",
    "rel",
    "rev",
    "rowspan",
    "rules",
    "scope",
    "size",
    "span",
    "src",
    "start",
    "style",
    "summary",
    "title",
    "type",
    "valign",
    "width",
    "xml:lang",
];

/// Deeper narratives than this are not read.
const DEPTH: usize = 2 * bounds::DEPTH;

/// Brings a narrative, a `div` of XHTML, to one form.
pub fn clean(markup: &str) -> Result<String, Fault> {
    let mut reader = NsReader::from_str(markup);
    reader.config_mut().expand_empty_elements = true;
    let first = loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| Fault::Malformed)?;
        match event {
            Event::Text(text) if text.xml10_content().trim().is_empty() => {}
            Event::Start(tag) if is_of(&space, XHTML) && tag.local_name().into_inner() == "div" => break tag,
            _ => return Err(Fault::Narrative),
        }
    };
    let narrative = copy(&mut reader, &first)?;
    loop {
        match reader.read_event().map_err(|_| Fault::Malformed)? {
            Event::Text(text) if text.xml10_content().trim().is_empty() => {}
            Event::Eof => return Ok(narrative),
            _ => return Err(Fault::Narrative),
        }
    }
}

/// Reads the rest of the `div` that `first` begins.
pub fn copy(reader: &mut NsReader<&[u8]>, first: &BytesStart) -> Result<String, Fault> {
    let mut copy = Copy::default();
    copy.begin(first)?;
    while !copy.open.is_empty() {
        let (space, event) = reader.read_resolved_event().map_err(|_| Fault::Malformed)?;
        match event {
            Event::Start(tag) if is_of(&space, XHTML) => copy.begin(&tag)?,
            Event::End(_) => copy.end(),
            Event::Text(text) => copy.text(&text.xml10_content()),
            Event::CData(text) => copy.text(&text.xml10_content()),
            Event::GeneralRef(name) => copy.text(character(&name)?.encode_utf8(&mut [0; 4])),
            Event::Comment(_) => {}
            Event::DocType(_) | Event::PI(_) => return Err(Fault::Entities),
            Event::Start(_) | Event::Empty(_) | Event::Decl(_) => return Err(Fault::Narrative),
            Event::Eof => return Err(Fault::Malformed),
        }
    }
    Ok(copy.written)
}

#[derive(Default)]
struct Copy {
    written: String,
    open: Vec<String>,
    /// Whether nothing came after the last tag that was opened.
    just_opened: bool,
}

impl Copy {
    fn begin(&mut self, tag: &BytesStart) -> Result<(), Fault> {
        let name = tag.local_name().into_inner().to_owned();
        if !ELEMENTS.contains(&name.as_str()) {
            return Err(Fault::Narrative);
        }
        if self.open.len() == DEPTH {
            return Err(Fault::TooIntricate);
        }
        self.written.push('<');
        self.written.push_str(&name);
        if self.open.is_empty() {
            self.written.push_str(" xmlns=\"http://www.w3.org/1999/xhtml\"");
        }
        for (name, value) in attributes(tag)? {
            if !ATTRIBUTES.contains(&name.as_str()) || !is_harmless(&name, &value) {
                return Err(Fault::Narrative);
            }
            self.written.push(' ');
            self.written.push_str(&name);
            self.written.push_str("=\"");
            escape(&value, &mut self.written);
            self.written.push('"');
        }
        self.written.push('>');
        self.open.push(name);
        self.just_opened = true;
        Ok(())
    }

    fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        if self.just_opened {
            self.written.pop();
            self.written.push_str("/>");
        } else {
            self.written.push_str("</");
            self.written.push_str(&name);
            self.written.push('>');
        }
        self.just_opened = false;
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            escape(text, &mut self.written);
            self.just_opened = false;
        }
    }
}

/// A link leads to a page, a place in the narrative or a mailbox; an image may be inside its address.
fn is_harmless(name: &str, value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    match name {
        "href" | "src" | "cite" | "longdesc" => {
            let scheme = value.split(['/', '#', '?']).next().and_then(|start| start.split_once(':'));
            scheme.is_none_or(|(scheme, _)| matches!(scheme, "http" | "https" | "mailto" | "tel" | "urn"))
                || (name == "src" && value.starts_with("data:image/"))
        }
        "style" => !["url(", "expression", "@import", "\\"].iter().any(|reach| value.contains(reach)),
        _ => true,
    }
}

/// Escapes text for inside XML, attributes included.
pub fn escape(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| b"&<>\"\r\n\t".contains(&byte)) {
        into.push_str(&rest[..place]);
        match rest.as_bytes()[place] {
            b'&' => into.push_str("&amp;"),
            b'<' => into.push_str("&lt;"),
            b'>' => into.push_str("&gt;"),
            b'"' => into.push_str("&quot;"),
            b'\r' => into.push_str("&#13;"),
            b'\n' => into.push_str("&#10;"),
            _ => into.push_str("&#9;"),
        }
        rest = &rest[place + 1..];
    }
    into.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_the_same_narrative() {
        let one =
            "<div xmlns='http://www.w3.org/1999/xhtml'>a<br></br><b title='&quot;'>\u{e9}&#233;</b><!-- no --></div>";
        let other = "<x:div xmlns:x=\"http://www.w3.org/1999/xhtml\">a<x:br/><x:b title=\"&#34;\">éé</x:b></x:div>";
        let clean_one = clean(one).unwrap();
        assert_eq!(clean_one, "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<br/><b title=\"&quot;\">éé</b></div>");
        assert_eq!(clean(other).unwrap(), clean_one);
        assert_eq!(clean(&clean_one).unwrap(), clean_one);
    }

    #[test]
    fn nothing_that_acts_or_reaches_out() {
        let inside = [
            "<script>x</script>",
            "<p onclick=\"x\">a</p>",
            "<a href=\"javascript:x\">a</a>",
            "<a href=\" JavaScript:x\">a</a>",
            "<img src=\"file:///etc/passwd\"/>",
            "<p style=\"background: url(http://x)\">a</p>",
            "<iframe/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<form/>",
            "&nbsp;",
            "<?php x?>",
        ];
        for one in inside {
            let markup = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{one}</div>");
            assert!(clean(&markup).is_err(), "{one}");
        }
        assert!(clean("<div>no namespace</div>").is_err());
        assert!(
            clean("<!DOCTYPE div [<!ENTITY a \"b\">]><div xmlns=\"http://www.w3.org/1999/xhtml\">&a;</div>").is_err()
        );
        assert!(clean("<div xmlns=\"http://www.w3.org/1999/xhtml\"/><div/>").is_err());
    }
}
