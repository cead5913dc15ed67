//! What an installation may choose, within the law's limits.

use jiff::SignedDuration;

/// The choices of an installation.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the portal is reached, without a slash at the end: printed on letters and in messages.
    pub portal: String,
    /// The largest document, in bytes.
    pub document_limit: u64,
    /// How long the presence code opens a record; see [`Settings::LONGEST_PRESENCE`].
    pub presence: SignedDuration,
}

impl Settings {
    /// What the documents of the Agency say: 24 hours (seed 000).
    pub const USUAL_PRESENCE: SignedDuration = SignedDuration::from_hours(24);

    /// The law's cap: 15 days (regulation of 6 December 2019, annex 1 (3)).
    pub const LONGEST_PRESENCE: SignedDuration = SignedDuration::from_hours(15 * 24);

    /// 25 MB.
    pub const USUAL_DOCUMENT_LIMIT: u64 = 25_000_000;

    /// The usual choices for a portal at this address.
    pub fn usual(portal: impl Into<String>) -> Self {
        Self {
            portal: portal.into().trim_end_matches('/').to_owned(),
            document_limit: Self::USUAL_DOCUMENT_LIMIT,
            presence: Self::USUAL_PRESENCE,
        }
    }
}
