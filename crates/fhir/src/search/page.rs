//! Pages that stay what they are while others write: the next one begins after the last resource shown.

use jiff::Timestamp;

use super::query::Query;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;

/// How many resources a page has where nothing else is asked for, and at most.
const USUAL: usize = 50;
const MOST: usize = 200;

/// Where a resource stands among those found: the newest first, and of the same moment by their id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    /// When it came in, in microseconds since 1970.
    pub micros: i64,
    /// Which of that moment.
    pub id: u128,
}

/// Which part of what was found is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    after: Option<Cursor>,
    /// How many at most. None at all: only how many there are.
    pub count: usize,
}

impl Cursor {
    /// The place of a resource that came in then.
    pub fn new(at: Timestamp, id: u128) -> Self {
        Self { micros: at.as_microsecond(), id }
    }

    /// As it stands in an address.
    pub fn written(self) -> String {
        format!("{:016x}{:032x}", self.micros, self.id)
    }

    fn parse(text: &str) -> Option<Self> {
        let (micros, id) = text.split_at_checked(16)?;
        let is_plain = text.len() == 48 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let micros = i64::from_str_radix(micros, 16).ok().filter(|_| is_plain)?;
        Some(Self { micros, id: u128::from_str_radix(id, 16).ok()? })
    }
}

impl Page {
    /// The page asked for.
    ///
    /// # Errors
    /// When `_count` is no number, or `_cursor` none of ours.
    pub fn of(query: &Query) -> Result<Self, Failure> {
        let wrong = |name: &str| Failure::bad(IssueType::Value, format!("{name} is not one"));
        let count = match query.first("_count") {
            Some(count) => count.parse::<usize>().map_err(|_| wrong("_count"))?.min(MOST),
            None => USUAL,
        };
        let counts_only = query.first("_summary") == Some("count");
        let cursor = query.first("_cursor").map(|text| Cursor::parse(text).ok_or_else(|| wrong("_cursor")));
        Ok(Self { after: cursor.transpose()?, count: if counts_only { 0 } else { count } })
    }

    /// Those of the page, the newest first, and where the next one begins if there is more.
    pub fn cut<T>(&self, mut found: Vec<T>, place: impl Fn(&T) -> Cursor) -> (Vec<T>, Option<Cursor>) {
        found.sort_by_key(|one| std::cmp::Reverse(place(one)));
        if let Some(after) = self.after {
            found.retain(|one| place(one) < after);
        }
        let is_more = found.len() > self.count && self.count > 0;
        found.truncate(self.count);
        let next = found.last().map(place).filter(|_| is_more);
        (found, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stay_while_others_write() {
        let place = |one: &u128| Cursor { micros: i64::try_from(one / 2).unwrap(), id: *one };
        let page = |after| Page { after, count: 3 };
        let (first, next) = page(None).cut((0..8).collect(), place);
        assert_eq!(first, [7, 6, 5]);
        let next = Cursor::parse(&next.unwrap().written()).unwrap();
        let (second, next) = page(Some(next)).cut((0..20).collect(), place);
        assert_eq!(second, [4, 3, 2]);
        assert_eq!(page(next).cut((0..20).collect(), place), (vec![1, 0], None));
        for broken in ["", "é", "0", &"g".repeat(48), &"é".repeat(24)] {
            assert!(Cursor::parse(broken).is_none(), "{broken}");
        }
    }
}
