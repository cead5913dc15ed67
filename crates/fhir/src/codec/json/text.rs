//! JSON as a tree over the text it was read from: keys in their order, duplicates kept, numbers as they are written.

use std::borrow::Cow;

use crate::codec::bounds;
use crate::codec::error::Fault;
use crate::codec::primitive::is_number;

/// A value of JSON.
#[derive(Debug, PartialEq)]
pub enum Json<'t> {
    Null,
    Bool(bool),
    Number(&'t str),
    Text(Cow<'t, str>),
    List(Vec<Json<'t>>),
    Object(Vec<(Cow<'t, str>, Json<'t>)>),
}

/// A level of elements is an object in a list: two levels of JSON.
const DEPTH: usize = 2 * bounds::DEPTH + 2;

/// Values of JSON: an element is one, and some have lists and companions for extensions.
const VALUES: usize = 2 * bounds::ELEMENTS;

/// Reads the whole text.
pub fn parse(text: &str) -> Result<Json<'_>, Fault> {
    let mut reader = Reader { text, at: 0, depth: 0, values_left: VALUES };
    let value = reader.value()?;
    reader.blanks();
    if reader.at == text.len() { Ok(value) } else { Err(Fault::Malformed) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    values_left: usize,
}

impl<'t> Reader<'t> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn take(&mut self, expected: &str) -> Result<(), Fault> {
        if self.text.as_bytes()[self.at..].starts_with(expected.as_bytes()) {
            self.at += expected.len();
            Ok(())
        } else {
            Err(Fault::Malformed)
        }
    }

    fn value(&mut self) -> Result<Json<'t>, Fault> {
        self.values_left = self.values_left.checked_sub(1).ok_or(Fault::TooIntricate)?;
        self.blanks();
        match self.next().ok_or(Fault::Malformed)? {
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::list),
            b'"' => Ok(Json::Text(self.string()?)),
            b't' => self.take("true").map(|()| Json::Bool(true)),
            b'f' => self.take("false").map(|()| Json::Bool(false)),
            b'n' => self.take("null").map(|()| Json::Null),
            _ => self.number(),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Json<'t>, Fault>) -> Result<Json<'t>, Fault> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Fault::TooIntricate);
        }
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Json<'t>, Fault> {
        let mut members = Vec::new();
        self.blanks();
        if self.next() == Some(b'}') {
            self.at += 1;
            return Ok(Json::Object(members));
        }
        loop {
            self.blanks();
            if self.next() != Some(b'"') {
                return Err(Fault::Malformed);
            }
            let key = self.string()?;
            self.blanks();
            self.take(":")?;
            members.push((key, self.value()?));
            self.blanks();
            match self.next() {
                Some(b',') => self.at += 1,
                _ => return self.take("}").map(|()| Json::Object(members)),
            }
        }
    }

    fn list(&mut self) -> Result<Json<'t>, Fault> {
        let mut items = Vec::new();
        self.blanks();
        if self.next() == Some(b']') {
            self.at += 1;
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            self.blanks();
            match self.next() {
                Some(b',') => self.at += 1,
                _ => return self.take("]").map(|()| Json::List(items)),
            }
        }
    }

    fn number(&mut self) -> Result<Json<'t>, Fault> {
        let rest = &self.text[self.at..];
        let sign = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
        let length = rest.bytes().position(|byte| !sign(byte)).unwrap_or(rest.len());
        let number = &rest[..length];
        self.at += length;
        if is_number(number) { Ok(Json::Number(number)) } else { Err(Fault::Malformed) }
    }

    /// A string, borrowed from the text where nothing in it is escaped.
    fn string(&mut self) -> Result<Cow<'t, str>, Fault> {
        self.at += 1;
        let mut unescaped = String::new();
        loop {
            let rest = &self.text[self.at..];
            let length = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\');
            let length = length.ok_or(Fault::Malformed)?;
            let piece = &rest[..length];
            self.at += length + 1;
            match rest.as_bytes()[length] {
                b'"' if unescaped.is_empty() => return Ok(Cow::Borrowed(piece)),
                b'"' => {
                    unescaped.push_str(piece);
                    return Ok(Cow::Owned(unescaped));
                }
                b'\\' => {
                    unescaped.push_str(piece);
                    unescaped.push(self.escaped()?);
                }
                _ => return Err(Fault::Malformed),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Fault> {
        let sign = self.next().ok_or(Fault::Malformed)?;
        self.at += 1;
        match sign {
            b'"' | b'\\' | b'/' => Ok(char::from(sign)),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => self.unicode(),
            _ => Err(Fault::Malformed),
        }
    }

    fn unicode(&mut self) -> Result<char, Fault> {
        let first = self.hexadecimal()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        self.take("\\u")?;
        let second = self.hexadecimal()?;
        match (first, second) {
            (0xd800..=0xdbff, 0xdc00..=0xdfff) => {
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                char::from_u32(code).ok_or(Fault::Malformed)
            }
            _ => Err(Fault::Malformed),
        }
    }

    fn hexadecimal(&mut self) -> Result<u32, Fault> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Fault::Malformed)?;
        self.at += 4;
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_plain { u32::from_str_radix(digits, 16).map_err(|_| Fault::Malformed) } else { Err(Fault::Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn plain(json: &Json) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(value) => (*value).into(),
            Json::Number(digits) => digits.parse().map_or(Value::Null, |number: f64| number.into()),
            Json::Text(text) => text.as_ref().into(),
            Json::List(items) => items.iter().map(plain).collect(),
            Json::Object(members) => members.iter().map(|(key, value)| (key.to_string(), plain(value))).collect(),
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::hash_map(any::<String>(), inner, 0..6)
                    .prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn reads_what_another_library_writes(value in any_json()) {
            let text = serde_json::to_string_pretty(&value).unwrap();
            // Its floats have up to 325 digits; ours are bounded.
            if let Ok(read) = parse(&text) {
                prop_assert_eq!(plain(&read), value);
            } else {
                prop_assert!(text.split(|sign: char| !sign.is_ascii_digit()).any(|digits| digits.len() > 50));
            }
        }

        #[test]
        fn accepts_nothing_another_library_refuses(text in r#"[\[\]{}":,0-9a-z\\.+eE \n-]{0,24}"#) {
            if parse(&text).is_ok() {
                prop_assert!(serde_json::from_str::<Value>(&text).is_ok(), "{}", text);
            }
        }
    }

    #[test]
    fn refuses_what_is_no_json() {
        let wrong = [
            "",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "01",
            "1.",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\n\"",
            "nul",
        ];
        for text in wrong {
            assert_eq!(parse(text), Err(Fault::Malformed), "{text}");
        }
        assert_eq!(parse(&"[".repeat(100_000)), Err(Fault::TooIntricate));
        assert_eq!(parse(&format!("[{}1]", "1,".repeat(VALUES))), Err(Fault::TooIntricate));
    }
}
