//! What a holder asks somebody to put right, followed to its answer: a correction, an erasure, a document that is missing,
//! an access that the holder does not recognise (features D14 and L5).
//!
//! Source: Regulation (EU) 2016/679, art. 12(3), 16 and 17; Regulation (EU) 2025/327, art. 6; seed 000 (nobody deletes but
//! the Agency's doctor, in an exceptional case).

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::access::AddressedFacts;
use crate::ids::{DocumentId, ProfessionalId, RequestId, TraceId};
use crate::trace::TracedDocument;

/// How many characters the holder's words and the answer have at least.
pub const WORDS_MINIMUM: usize = 10;

/// And at most.
pub const WORDS_LIMIT: usize = 2000;

/// Whoever is to answer is reminded this long before the answer is due.
pub const REMINDED_BEFORE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// That the author corrects a document.
    Rectification(DocumentId),
    /// That a document's content is destroyed.
    Erasure(DocumentId),
    /// That a document is filed which should be there.
    MissingDocument,
    /// Who it was that stands on this line of the life line.
    UnrecognisedAccess(TraceId),
}

/// The same, without which document or line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// « Demander une correction ».
    Rectification,
    /// « Demander l'effacement ».
    Erasure,
    /// « Un document manque ».
    MissingDocument,
    /// « Je ne reconnais pas cet accès ».
    UnrecognisedAccess,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Rectification, Self::Erasure, Self::MissingDocument, Self::UnrecognisedAccess];

    /// The word used in addresses and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::MissingDocument => "missing-document",
            Self::UnrecognisedAccess => "unrecognised-access",
        }
    }
}

impl RequestKind {
    /// What it is about, in one word.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Rectification(_) => Topic::Rectification,
            Self::Erasure(_) => Topic::Erasure,
            Self::MissingDocument => Topic::MissingDocument,
            Self::UnrecognisedAccess(_) => Topic::UnrecognisedAccess,
        }
    }

    /// The document it is about, if one.
    pub const fn document(self) -> Option<DocumentId> {
        match self {
            Self::Rectification(document) | Self::Erasure(document) => Some(document),
            Self::MissingDocument | Self::UnrecognisedAccess(_) => None,
        }
    }
}

/// Who is to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The author of the document, or the professional whom the holder names.
    Professional(ProfessionalId),
    /// The Agency's helpdesk.
    Helpdesk,
    /// The Agency's doctor, bound by professional secrecy.
    AgencyDoctor,
}

/// How it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// What was asked for is or will be done.
    Accepted,
    /// It is not, and the answer says why.
    Declined,
}

impl Verdict {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accepted, Self::Declined];

    /// The word used in forms and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Yes or no.
    pub verdict: Verdict,
    /// What follows, or why not.
    pub words: String,
    /// Who answered, by the name borne then.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// Where a request stands.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestState {
    /// It waits for its answer.
    Open,
    /// Taken back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// It was answered.
    Answered(Answer),
}

/// A line of the life line that the holder does not recognise: who and when, and nothing of what was done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestedLine {
    /// The name on the line; empty for the Agency's own programs.
    pub name: String,
    /// Practice or institution, empty where there is none.
    pub organisation: String,
    /// When it happened.
    pub at: Timestamp,
}

/// One request of a holder.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderRequest {
    /// Which.
    pub id: RequestId,
    /// What for.
    pub kind: RequestKind,
    /// The document it is about, or that the line names, as it was then: the life line names it again with every further
    /// act, so that whoever may not see it reads of none of them.
    pub about: Option<TracedDocument>,
    /// Who is to answer.
    pub to: Addressee,
    /// The professional's name then; empty for the Agency.
    pub to_name: String,
    /// What the holder wrote.
    pub words: String,
    /// The line in question, for an access that is not recognised.
    pub line: Option<ContestedLine>,
    /// Who asked: the holder, or who acts for the holder.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Until when an answer is due.
    pub due_at: Timestamp,
    /// Where it stands.
    pub state: RequestState,
}

impl HolderRequest {
    /// What access is decided on.
    pub const fn facts(&self) -> AddressedFacts {
        AddressedFacts { to: self.to, due_at: self.due_at }
    }

    /// Whether it waits for its answer.
    pub fn is_open(&self) -> bool {
        self.state == RequestState::Open
    }

    /// Whether the answer should have come by now.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.is_open() && self.due_at <= now
    }
}

/// One month after asking, by the calendar (Regulation (EU) 2016/679, art. 12(3)).
pub fn due_after(made_at: Timestamp) -> Timestamp {
    let due = made_at.to_zoned(TimeZone::UTC).checked_add(1.month());
    due.map_or(Timestamp::MAX, |due| due.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_due_after_one_month_by_the_calendar() {
        for (made, due) in [
            ("2026-03-15T09:30:00Z", "2026-04-15T09:30:00Z"),
            ("2026-01-31T09:30:00Z", "2026-02-28T09:30:00Z"),
            ("2027-12-31T23:59:59Z", "2028-01-31T23:59:59Z"),
        ] {
            assert_eq!(due_after(made.parse().unwrap()), due.parse().unwrap(), "{made}");
        }
        assert_eq!(due_after(Timestamp::MAX), Timestamp::MAX);
    }

    #[test]
    fn only_an_open_request_is_overdue() {
        let made_at: Timestamp = "2026-03-15T09:30:00Z".parse().unwrap();
        let due_at = due_after(made_at);
        let moment = SignedDuration::from_micros(1);
        let mut request = HolderRequest {
            id: RequestId::new(uuid::Uuid::from_u128(1)),
            kind: RequestKind::MissingDocument,
            about: None,
            to: Addressee::Helpdesk,
            to_name: String::new(),
            words: "Il manque la radio.".into(),
            line: None,
            made_by: "Anna Müller".into(),
            made_at,
            due_at,
            state: RequestState::Open,
        };
        assert!(!request.is_overdue(due_at - moment) && request.is_overdue(due_at));
        request.state = RequestState::Withdrawn { at: due_at - moment };
        assert!(!request.is_open() && !request.is_overdue(due_at));
    }
}
