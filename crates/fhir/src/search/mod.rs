//! Searching: what was asked, which resources answer to it, and the Bundle they come in.

pub mod bundle;
mod criteria;
mod dates;
mod page;
mod parameter;
mod query;
mod texts;
mod tokens;

pub use criteria::{Criteria, criteria};
pub use page::{Cursor, Page};
pub use parameter::{Kind, SearchParameter, offered};
pub use query::Query;
pub use tokens::Token;
