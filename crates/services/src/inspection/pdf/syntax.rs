//! The values a PDF is written in (ISO 32000-1, 7.2 and 7.3).

use lopdf::{Dictionary, Object, Stream};

use super::{Fuel, Unreadable};

/// Deeper nesting than any real file has; it bounds the recursion.
const DEPTH: usize = 64;

/// A place in the bytes, from which values are read one after another.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    fuel: &'a Fuel,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize, fuel: &'a Fuel) -> Self {
        Self { bytes, at, fuel }
    }

    /// Reads over blanks and comments.
    pub(super) fn skip_blanks(&mut self) -> Result<(), Unreadable> {
        loop {
            match self.peek() {
                Some(byte) if is_blank(byte) => self.skip(1)?,
                Some(b'%') => self.skip_while(|byte| !matches!(byte, b'\r' | b'\n'))?,
                _ => return Ok(()),
            }
        }
    }

    /// Reads this word after blanks, if it comes next.
    pub(super) fn take(&mut self, word: &[u8]) -> Result<bool, Unreadable> {
        self.skip_blanks()?;
        let comes = self.rest().starts_with(word);
        if comes {
            self.skip(word.len())?;
        }
        Ok(comes)
    }

    /// Reads an unsigned whole number after blanks, if one comes next.
    pub(super) fn natural(&mut self) -> Result<Option<usize>, Unreadable> {
        self.skip_blanks()?;
        let digits = self.run(|byte| byte.is_ascii_digit())?;
        if digits.is_empty() {
            return Ok(None);
        }
        std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).map(Some).ok_or(Unreadable)
    }

    /// Reads `number generation obj`, and gives the number.
    pub(super) fn object_header(&mut self) -> Result<u32, Unreadable> {
        let number = self.natural()?.ok_or(Unreadable)?;
        self.natural()?.ok_or(Unreadable)?;
        if !self.take(b"obj")? {
            return Err(Unreadable);
        }
        u32::try_from(number).map_err(|_| Unreadable)
    }

    /// Reads one value. A string's text is not kept: nothing here depends on it.
    pub(super) fn value(&mut self) -> Result<Object, Unreadable> {
        self.nested(DEPTH)
    }

    /// The content after a stream's dictionary, `length` bytes as that dictionary says or, if no end of stream follows
    /// them, up to where one does.
    pub(super) fn stream(&mut self, dictionary: Dictionary, length: Option<usize>) -> Result<Stream, Unreadable> {
        if !self.take(b"stream")? {
            return Err(Unreadable);
        }
        if self.peek() == Some(b'\r') {
            self.skip(1)?;
        }
        if self.peek() == Some(b'\n') {
            self.skip(1)?;
        }
        let (rest, end) = (self.rest(), b"endstream");
        let ends_at = |length: &usize| {
            let after = rest.get(*length..).unwrap_or_default();
            let mut starts = (0..4).map(|blanks| after.get(blanks..).unwrap_or_default());
            starts.any(|after| after.starts_with(end))
        };
        let found = || rest.windows(end.len()).position(|bytes| bytes == end);
        let length = length.filter(ends_at).or_else(found).ok_or(Unreadable)?;
        let content = &rest[..length];
        self.skip(length)?;
        Ok(Stream::new(dictionary, content.to_vec()))
    }

    fn nested(&mut self, depth: usize) -> Result<Object, Unreadable> {
        let depth = depth.checked_sub(1).ok_or(Unreadable)?;
        self.fuel.spend_value()?;
        self.skip_blanks()?;
        match self.rest() {
            [b'<', b'<', ..] => self.dictionary(depth).map(Object::Dictionary),
            [b'<', ..] => {
                self.skip_while(|byte| byte != b'>')?;
                self.skip(1)?;
                Ok(Object::Null)
            }
            [b'(', ..] => self.literal_string(),
            [b'[', ..] => self.array(depth),
            [b'/', ..] => self.name().map(Object::Name),
            [b'0'..=b'9', ..] => self.number_or_reference(),
            [b'+' | b'-' | b'.', ..] => self.number(),
            _ => self.word(),
        }
    }

    fn dictionary(&mut self, depth: usize) -> Result<Dictionary, Unreadable> {
        self.skip(2)?;
        let mut dictionary = Dictionary::new();
        while !self.take(b">>")? {
            let key = self.name()?;
            dictionary.set(key, self.nested(depth)?);
        }
        Ok(dictionary)
    }

    fn array(&mut self, depth: usize) -> Result<Object, Unreadable> {
        self.skip(1)?;
        let mut values = Vec::new();
        while !self.take(b"]")? {
            values.push(self.nested(depth)?);
        }
        Ok(Object::Array(values))
    }

    fn literal_string(&mut self) -> Result<Object, Unreadable> {
        let mut open = 0_usize;
        loop {
            match self.peek().ok_or(Unreadable)? {
                b'\\' => self.skip(1)?,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.skip(1)?;
            if open == 0 {
                return Ok(Object::Null);
            }
        }
    }

    /// A name, with `#xx` read as the byte it stands for, so that no spelling hides one.
    fn name(&mut self) -> Result<Vec<u8>, Unreadable> {
        if self.peek() != Some(b'/') {
            return Err(Unreadable);
        }
        self.skip(1)?;
        let mut rest = self.run(is_regular)?;
        let mut name = Vec::with_capacity(rest.len());
        while let [first, after @ ..] = rest {
            let escaped = after.first_chunk::<2>().filter(|_| *first == b'#');
            let escaped = escaped.and_then(|digits| std::str::from_utf8(digits).ok());
            match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                Some(byte) => (name.push(byte), rest = &after[2..]),
                None => (name.push(*first), rest = after),
            };
        }
        Ok(name)
    }

    fn number_or_reference(&mut self) -> Result<Object, Unreadable> {
        let start = self.at;
        if let Ok(Some(number)) = self.natural()
            && let Ok(number) = u32::try_from(number)
            && self.peek().is_some_and(is_blank)
            && let Ok(Some(generation)) = self.natural()
            && let Ok(generation) = u16::try_from(generation)
            && self.peek().is_some_and(is_blank)
            && self.take(b"R")?
        {
            return Ok(Object::Reference((number, generation)));
        }
        self.at = start;
        self.number()
    }

    fn number(&mut self) -> Result<Object, Unreadable> {
        let text = self.run(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.'))?;
        let text = std::str::from_utf8(text).map_err(|_| Unreadable)?;
        Ok(text.parse().map_or(Object::Null, Object::Integer))
    }

    fn word(&mut self) -> Result<Object, Unreadable> {
        match self.run(|byte| byte.is_ascii_alphabetic())? {
            b"true" => Ok(Object::Boolean(true)),
            b"false" => Ok(Object::Boolean(false)),
            b"null" => Ok(Object::Null),
            _ => Err(Unreadable),
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self, count: usize) -> Result<(), Unreadable> {
        self.fuel.spend_bytes(count)?;
        self.at = self.at.checked_add(count).filter(|at| *at <= self.bytes.len()).ok_or(Unreadable)?;
        Ok(())
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) -> Result<(), Unreadable> {
        self.run(wanted).map(drop)
    }

    fn run(&mut self, wanted: impl Fn(u8) -> bool) -> Result<&'a [u8], Unreadable> {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !wanted(*byte)).unwrap_or(rest.len());
        self.skip(length)?;
        Ok(&rest[..length])
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !b"()<>[]{}/%".contains(&byte)
}
