//! Where the objects of a PDF lie (ISO 32000-1, 7.5.4 to 7.5.8).

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use lopdf::xref::{XrefEntry, decode_xref_stream_with_limit};
use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::syntax::Cursor;
use super::{Fuel, Unreadable};

/// The end of the file in which readers look for the start of the references.
const TAIL: usize = 2048;

/// The cross-references of a file, and what its trailers say.
pub(super) struct References<'a> {
    /// The catalogue.
    pub(super) root: Option<ObjectId>,
    /// Whether any trailer speaks of encryption.
    pub(super) encrypted: bool,
    bytes: &'a [u8],
    fuel: &'a Fuel,
    places: BTreeMap<u32, XrefEntry>,
    containers: RefCell<HashMap<u32, Rc<Container>>>,
}

/// An object stream, decoded: objects packed behind a list of their numbers and offsets.
struct Container {
    content: Vec<u8>,
    offsets: HashMap<u32, usize>,
}

impl<'a> References<'a> {
    /// Follows the references from the end of the file back to its first version.
    pub(super) fn read(bytes: &'a [u8], fuel: &'a Fuel) -> Result<Self, Unreadable> {
        let (places, containers) = (BTreeMap::new(), RefCell::default());
        let mut references = Self { root: None, encrypted: false, bytes, fuel, places, containers };
        let mut next = Some(start(bytes, fuel)?);
        let mut seen = HashSet::new();
        while let Some(at) = next.filter(|at| seen.insert(*at)) {
            let trailer = references.section(at)?;
            references.encrypted |= trailer.get(b"Encrypt").is_ok_and(|encryption| !encryption.is_null());
            references.root = references.root.or(trailer.get(b"Root").and_then(Object::as_reference).ok());
            if let Some(hybrid) = place(&trailer, b"XRefStm").filter(|at| seen.insert(*at)) {
                references.stream_section(Cursor::new(bytes, hybrid, fuel))?;
            }
            next = place(&trailer, b"Prev");
        }
        Ok(references)
    }

    /// The object of that number. One that is nowhere is null, as the standard says.
    pub(super) fn object(&self, (number, _generation): ObjectId) -> Result<Object, Unreadable> {
        match self.places.get(&number) {
            Some(XrefEntry::Normal { offset, .. }) => self.cursor_at(number, *offset)?.value(),
            Some(XrefEntry::Compressed { container, .. }) => self.packed_object(*container, number),
            Some(XrefEntry::Free | XrefEntry::UnusableFree) | None => Ok(Object::Null),
        }
    }

    /// The decoded content of that stream, if it is no longer than `limit`.
    pub(super) fn content(&self, (number, _generation): ObjectId, limit: usize) -> Result<Vec<u8>, Unreadable> {
        let Some(XrefEntry::Normal { offset, .. }) = self.places.get(&number) else { return Err(Unreadable) };
        let stream = self.stream(self.cursor_at(number, *offset)?)?;
        let limit = limit.min(self.fuel.bytes.get());
        let content = stream.get_plain_content_with_limit(limit).map_err(|_| Unreadable)?;
        self.fuel.spend_bytes(content.len())?;
        Ok(content)
    }

    /// Reads the table or the stream of references that starts there, and gives its trailer.
    fn section(&mut self, at: usize) -> Result<Dictionary, Unreadable> {
        let mut cursor = Cursor::new(self.bytes, at, self.fuel);
        if !cursor.take(b"xref")? {
            return self.stream_section(cursor);
        }
        while !cursor.take(b"trailer")? {
            let first = cursor.natural()?.ok_or(Unreadable)?;
            let count = cursor.natural()?.ok_or(Unreadable)?;
            for place in 0..count {
                let offset = cursor.natural()?.ok_or(Unreadable)?;
                let generation = cursor.natural()?.ok_or(Unreadable)?;
                // Free entries are passed over: in a file that has a stream besides the table, they stand for what
                // only the stream can place.
                if cursor.take(b"f")? {
                    continue;
                }
                let number = first.checked_add(place).and_then(|number| u32::try_from(number).ok());
                let (Some(number), Ok(offset), Ok(generation), true) =
                    (number, u32::try_from(offset), u16::try_from(generation), cursor.take(b"n")?)
                else {
                    return Err(Unreadable);
                };
                self.places.entry(number).or_insert(XrefEntry::Normal { offset, generation });
            }
        }
        match cursor.value()? {
            Object::Dictionary(trailer) => Ok(trailer),
            _ => Err(Unreadable),
        }
    }

    fn stream_section(&mut self, mut cursor: Cursor<'_>) -> Result<Dictionary, Unreadable> {
        cursor.object_header()?;
        let mut stream = self.stream(cursor)?;
        let content = self.decoded(&stream)?;
        // The decoder keeps every entry: a few kilobytes that inflate to millions of them would keep it busy for long.
        if content.len() / entry_width(&stream) > MOST_ENTRIES {
            return Err(Unreadable);
        }
        stream.set_plain_content(content);
        let (section, trailer) = decode_xref_stream_with_limit(stream, None).map_err(|_| Unreadable)?;
        for (number, entry) in section.entries {
            self.places.entry(number).or_insert(entry);
        }
        Ok(trailer)
    }

    fn cursor_at(&self, number: u32, offset: u32) -> Result<Cursor<'a>, Unreadable> {
        let offset = usize::try_from(offset).map_err(|_| Unreadable)?;
        let mut cursor = Cursor::new(self.bytes, offset, self.fuel);
        if cursor.object_header()? == number { Ok(cursor) } else { Err(Unreadable) }
    }

    fn stream(&self, mut cursor: Cursor<'_>) -> Result<Stream, Unreadable> {
        let Object::Dictionary(dictionary) = cursor.value()? else { return Err(Unreadable) };
        let length = match dictionary.get(b"Length") {
            Ok(Object::Reference((number, _))) => match self.places.get(number) {
                Some(XrefEntry::Normal { offset, .. }) => self.cursor_at(*number, *offset)?.value().ok(),
                _ => None,
            },
            Ok(length) => Some(length.clone()),
            Err(_) => None,
        };
        let length = length.and_then(|length| usize::try_from(length.as_i64().ok()?).ok());
        cursor.stream(dictionary, length)
    }

    fn decoded(&self, stream: &Stream) -> Result<Vec<u8>, Unreadable> {
        let content = stream.get_plain_content_with_limit(self.fuel.bytes.get()).map_err(|_| Unreadable)?;
        self.fuel.spend_bytes(content.len())?;
        Ok(content)
    }

    fn packed_object(&self, container: u32, number: u32) -> Result<Object, Unreadable> {
        let known = self.containers.borrow().get(&container).cloned();
        let container = if let Some(known) = known {
            known
        } else {
            let opened = Rc::new(self.open_container(container)?);
            self.containers.borrow_mut().insert(container, Rc::clone(&opened));
            opened
        };
        let offset = container.offsets.get(&number).ok_or(Unreadable)?;
        Cursor::new(&container.content, *offset, self.fuel).value()
    }

    fn open_container(&self, container: u32) -> Result<Container, Unreadable> {
        let Some(XrefEntry::Normal { offset, .. }) = self.places.get(&container) else { return Err(Unreadable) };
        let stream = self.stream(self.cursor_at(container, *offset)?)?;
        let content = self.decoded(&stream)?;
        let first = place(&stream.dict, b"First").ok_or(Unreadable)?;
        let mut list = Cursor::new(content.get(..first).ok_or(Unreadable)?, 0, self.fuel);
        let mut offsets = HashMap::new();
        while let (Some(number), Some(offset)) = (list.natural()?, list.natural()?) {
            self.fuel.spend_value()?;
            let number = u32::try_from(number).map_err(|_| Unreadable)?;
            offsets.insert(number, first.checked_add(offset).ok_or(Unreadable)?);
        }
        Ok(Container { content, offsets })
    }
}

/// The offset behind the last `startxref`.
fn start(bytes: &[u8], fuel: &Fuel) -> Result<usize, Unreadable> {
    let word = b"startxref";
    let tail = bytes.len().saturating_sub(TAIL);
    let at = bytes[tail..].windows(word.len()).rposition(|bytes| bytes == word).ok_or(Unreadable)?;
    Cursor::new(bytes, tail + at + word.len(), fuel).natural()?.ok_or(Unreadable)
}

fn place(dictionary: &Dictionary, key: &[u8]) -> Option<usize> {
    dictionary.get(key).and_then(Object::as_i64).ok().and_then(|place| usize::try_from(place).ok())
}

/// More objects than any document within the size limit has.
const MOST_ENTRIES: usize = 500_000;

/// How many bytes one entry of a reference stream has.
fn entry_width(stream: &Stream) -> usize {
    let widths = stream.dict.get(b"W").and_then(Object::as_array);
    let widths = widths.into_iter().flatten().filter_map(|width| usize::try_from(width.as_i64().ok()?).ok());
    widths.fold(0, usize::saturating_add).max(1)
}
