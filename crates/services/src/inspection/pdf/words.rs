//! What a PDF says, for searching: the text of its first pages, as far as it can be had at a bounded cost.
//!
//! lopdf reads the words off a page. It is given a document of our own that holds this page, its fonts and nothing
//! else, each taken from the file by [`References`], so that the fuel pays for whatever the file makes it read.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::references::References;
use super::{Fuel, Unreadable, opened};

/// More pages than a letter, a report or a summary has.
const MOST_PAGES: usize = 60;

/// The drawing of one page, decoded. A page of text takes some ten thousand bytes; lopdf makes fifty times that of them.
const LONGEST_PAGE: usize = 1 << 20;

/// Which characters the codes of a font stand for, decoded.
const LONGEST_MAP: usize = 256 << 10;

/// Of one page.
const MOST_FONTS: usize = 30;

/// References to references are followed so far.
const DEPTH: usize = 8;

/// The text of the first pages, up to some `limit` bytes. Empty where there is none to be had.
pub(crate) fn words(content: &[u8], limit: usize) -> String {
    let fuel = Fuel::full();
    let Ok(references) = opened(content, &fuel) else { return String::new() };
    let reader = Reader { references, fuel: &fuel };
    let mut text = String::new();
    // What breaks off keeps what it has.
    let _ = reader.read_pages(&mut text, limit);
    text
}

struct Reader<'a> {
    references: References<'a>,
    fuel: &'a Fuel,
}

impl Reader<'_> {
    /// Goes down the page tree. Resources hold for the pages below, unless these have their own.
    fn read_pages(&self, text: &mut String, limit: usize) -> Result<(), Unreadable> {
        let catalogue = self.dictionary(&Object::Reference(self.references.root.ok_or(Unreadable)?))?;
        let pages = catalogue.get(b"Pages").and_then(Object::as_reference).map_err(|_| Unreadable)?;
        let mut seen = HashSet::from([pages]);
        let mut open = vec![(pages, None)];
        let mut left = MOST_PAGES;
        while let Some((node, inherited)) = open.pop() {
            let node = self.dictionary(&Object::Reference(node))?;
            let resources: Option<Object> = node.get(b"Resources").ok().cloned().or(inherited);
            if let Ok(kids) = node.get(b"Kids") {
                let Object::Array(kids) = self.resolved(kids)? else { continue };
                let kids = kids.iter().rev().filter_map(|kid| kid.as_reference().ok());
                open.extend(kids.filter(|kid| seen.insert(*kid)).map(|kid| (kid, resources.clone())));
                continue;
            }
            text.push_str(&self.page(&node, resources.as_ref())?);
            text.push('\n');
            left -= 1;
            if left == 0 || text.len() >= limit {
                break;
            }
        }
        Ok(())
    }

    fn page(&self, page: &Dictionary, resources: Option<&Object>) -> Result<String, Unreadable> {
        let mut copy = Document::new();
        let fonts = resources.map_or_else(|| Ok(Dictionary::new()), |resources| self.fonts(resources, &mut copy))?;
        let drawing = copy.add_object(Stream::new(Dictionary::new(), self.drawing(page)?));
        let pages = copy.new_object_id();
        let page = copy.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => pages,
            "Contents" => drawing,
            "Resources" => dictionary! { "Font" => fonts },
        });
        let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        copy.objects.insert(pages, tree.into());
        let catalogue = copy.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        copy.trailer.set("Root", catalogue);
        let pieces = copy.extract_text_chunks_with_limit(&[1], LONGEST_PAGE);
        Ok(pieces.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// What a page draws, its parts put together.
    fn drawing(&self, page: &Dictionary) -> Result<Vec<u8>, Unreadable> {
        let Ok(contents) = page.get(b"Contents") else { return Ok(Vec::new()) };
        let parts: Vec<ObjectId> = match contents {
            Object::Reference(id) => match self.references.object(*id)? {
                Object::Array(parts) => parts.iter().filter_map(|part| part.as_reference().ok()).collect(),
                _ => vec![*id],
            },
            Object::Array(parts) => parts.iter().filter_map(|part| part.as_reference().ok()).collect(),
            _ => Vec::new(),
        };
        let mut drawing = Vec::new();
        for part in parts {
            drawing.extend(self.references.content(part, LONGEST_PAGE - drawing.len())?);
            drawing.push(b'\n');
            if drawing.len() >= LONGEST_PAGE {
                break;
            }
        }
        Ok(drawing)
    }

    /// The fonts of a page by name, each with what is needed to read its codes.
    fn fonts(&self, resources: &Object, copy: &mut Document) -> Result<Dictionary, Unreadable> {
        let mut fonts = Dictionary::new();
        let resources = self.dictionary(resources)?;
        let Ok(named) = resources.get(b"Font") else { return Ok(fonts) };
        for (name, font) in self.dictionary(named)?.iter().take(MOST_FONTS) {
            let Ok(font) = self.dictionary(font) else { continue };
            let mut kept = dictionary! { "Type" => "Font" };
            if let Ok(encoding) = font.get(b"Encoding").map(|encoding| self.resolved(encoding)) {
                kept.set("Encoding", encoding?);
            }
            if let Ok(map) = font.get(b"ToUnicode").and_then(Object::as_reference)
                && let Ok(map) = self.references.content(map, LONGEST_MAP)
                && maps_short_codes(&map)
            {
                // lopdf spells it out: that costs many times its length.
                self.fuel.spend_bytes(map.len())?;
                kept.set("ToUnicode", copy.add_object(Stream::new(Dictionary::new(), map)));
            }
            fonts.set(name.clone(), copy.add_object(kept));
        }
        Ok(fonts)
    }

    fn resolved(&self, object: &Object) -> Result<Object, Unreadable> {
        let mut object = object.clone();
        for _ in 0..DEPTH {
            match object {
                Object::Reference(id) => object = self.references.object(id)?,
                other => return Ok(other),
            }
        }
        Err(Unreadable)
    }

    fn dictionary(&self, object: &Object) -> Result<Dictionary, Unreadable> {
        match self.resolved(object)? {
            Object::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(Unreadable),
        }
    }
}

/// Whether no range of a font's map has ends of more than two bytes. lopdf writes every code of a range out, and four
/// bytes make four thousand million of them. Two long strings in a row are taken for such ends wherever they stand.
fn maps_short_codes(map: &[u8]) -> bool {
    let strings = map.split(|byte| *byte == b'<').skip(1).map(|rest| rest.split(|byte| *byte == b'>').next());
    let digits = strings.flatten().map(|string| string.iter().filter(|byte| byte.is_ascii_hexdigit()).count());
    let mut before = 0;
    for digits in digits.filter(|digits| *digits > 0) {
        if before > 4 && digits > 4 {
            return false;
        }
        before = digits;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// A PDF of these objects, as plain as can be.
    fn pdf(objects: &[&str]) -> Vec<u8> {
        let (mut bytes, mut table) = (String::from("%PDF-1.4\n"), String::new());
        for (number, object) in (1..).zip(objects) {
            writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
            write!(bytes, "{number} 0 obj\n{object}\nendobj\n").unwrap();
        }
        let (size, start) = (objects.len() + 1, bytes.len());
        let trailer = format!("trailer\n<</Root 1 0 R/Size {size}>>\nstartxref\n{start}\n%%EOF\n");
        format!("{bytes}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}").into_bytes()
    }

    fn stream(content: &str) -> String {
        format!("<</Length {}>>stream\n{content}\nendstream", content.len())
    }

    fn mapped(range: &str) -> String {
        stream(&format!(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /X def\n\
             /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n{range}\n\
             endbfrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        ))
    }

    /// Resources on the tree and shared by its pages, two parts of a drawing, an encoding and a map.
    fn two_pages(map: &str) -> Vec<u8> {
        pdf(&[
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/Resources<</Font<</A 7 0 R/B 8 0 R>>>>>>",
            "<</Type/Page/Contents[5 0 R 6 0 R]>>",
            "<</Type/Page/Contents 6 0 R>>",
            &stream("BT /A 12 Tf (H\\351moglobine) Tj ET"),
            &stream("BT /B 12 Tf <00010002> Tj ET"),
            "<</Type/Font/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Encoding/Identity-H/ToUnicode 9 0 R>>",
            &mapped(map),
        ])
    }

    fn said(content: &[u8]) -> String {
        words(content, 1000).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn pages_say_what_their_fonts_stand_for() {
        assert_eq!(said(&two_pages("<0001> <0002> <0041>")), "Hémoglobine AB AB");
    }

    /// Spelled out, this range would fill the memory.
    #[test]
    fn a_map_of_a_thousand_million_codes_is_left_out() {
        let hostile = two_pages("<00000000> % all\n<FFFFFFFF> <0041>");
        assert!(said(&hostile).starts_with("Hémoglobine"), "{}", said(&hostile));
        assert!(!said(&hostile).contains("AB"));
    }

    #[test]
    fn whatever_breaks_off_says_what_it_has() {
        let whole = two_pages("<0001> <0002> <0041>");
        for length in (0..whole.len()).step_by(7) {
            let _ = said(&whole[..length]);
        }
        let endless = pdf(&["<</Pages 2 0 R>>", "<</Kids[2 0 R 3 0 R]>>", "<</Kids 3 0 R>>"]);
        assert_eq!(said(&endless), "");
        let bare = pdf(&["<</Pages 2 0 R>>", "<</Type/Page/Contents 9 0 R/Resources 8 0 R>>"]);
        assert_eq!(said(&bare), "");
    }
}
