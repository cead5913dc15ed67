//! What an act answers when it does not do what was asked. Each transport maps it in one file.

use std::time::Duration;

use storage::StorageError;
use storage::database::Retryable;
use storage::vault::VaultError;

use crate::inspection::InspectionError;
use dossier::access::Refusal;
use dossier::account::PasswordError;
use dossier::document::MetadataError;
use dossier::document::entry::EntryError;

use crate::exchange::SubmissionError;

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The access decision was no. To a professional this is the same answer as [`Error::NotFound`].
    #[error("refused")]
    Refused(Refusal),
    /// There is nothing there for this person.
    #[error("not found")]
    NotFound,
    /// What was typed or sent cannot be accepted as it is.
    #[error("{0}")]
    Invalid(#[from] Problem),
    /// Too many failures; worth another try after this time.
    #[error("too many attempts")]
    Throttled {
        /// How long to wait.
        wait: Duration,
    },
    /// The person must prove once more who it is, since the last proof is too old for this act:
    /// [`crate::account::step_up`]. Nothing was looked at yet, so nothing is told by it.
    #[error("identity not proven lately")]
    NotProven,
    /// The conversation (activation, sign-in, new password) took too long or was finished already.
    #[error("the conversation is over")]
    Over,
    /// Something this depends on does not work now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(String),
    /// Another transaction came first, ten times in a row.
    #[error("overtaken")]
    Overtaken,
}

/// What is wrong with what was typed or sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The number and the code do not belong together, or one of them is not known: never says which.
    #[error("the number or the code is not right")]
    NumberOrCode,
    /// The number and the password do not belong together: never says which.
    #[error("the number or the password is not right")]
    NumberOrPassword,
    /// The password of whoever is signed in is not right.
    #[error("the password is not right")]
    WrongPassword,
    /// The device did not prove it, or the account knows no such PIN, fingerprint or face.
    #[error("the passkey does not prove it")]
    Passkey,
    /// A name for a passkey is missing or too long.
    #[error("a name of 1 to 60 characters is needed")]
    PasskeyName,
    /// The account has this contact point already.
    #[error("this contact point is there already")]
    ContactPointKnown,
    /// Without a contact point nobody can sign in.
    #[error("the last contact point stays")]
    LastContactPoint,
    /// The one-time code is not right.
    #[error("the one-time code is not right")]
    OneTimeCode,
    /// The one-time code has expired or was tried too often.
    #[error("the one-time code is spent")]
    OneTimeCodeSpent,
    /// Too many one-time codes asked for.
    #[error("no further one-time code is sent")]
    NoFurtherCode,
    /// Neither an e-mail address nor a phone number.
    #[error("neither an e-mail address nor a phone number")]
    ContactPoint,
    /// The password cannot be accepted.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The metadata cannot be accepted.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// The file cannot be accepted.
    #[error(transparent)]
    File(#[from] InspectionError),
    /// The file is larger than allowed.
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge {
        /// The largest size allowed, in bytes.
        limit: u64,
    },
    /// What is to be bound into a PDF: photos only, not too many, not too large together.
    #[error("only photos can be bound into a PDF, few at a time")]
    Photos,
    /// No such kind of document for this person to file.
    #[error("this kind of document cannot be filed here")]
    Kind,
    /// The professional is in the circle of trust already.
    #[error("already in the circle of trust")]
    AlreadyInCircle,
    /// The same is in force already.
    #[error("this is in force already")]
    AlreadyInForce,
    /// A delay before the holder reads it is for professionals, 1 to 30 days.
    #[error("a document can be announced within 1 to 30 days, by a professional")]
    Announcement,
    /// A text that must be given is missing or too long.
    #[error("a reason is needed, of at most 500 characters")]
    Reason,
    /// The grounds of an exceptional case are missing, too short or too long.
    #[error("grounds are needed, of 10 to 2000 characters")]
    Grounds,
    /// What is to end has its end in the past.
    #[error("the end lies in the past")]
    Until,
    /// A designation that is for nothing.
    #[error("a designation must be for something")]
    EmptyMandate,
    /// Nobody has this number, or nobody but the holder. Only the Agency is told so.
    #[error("nobody else has this number")]
    UnknownPerson,
    /// Parents act for a minor, and the holder is none.
    #[error("the holder is of age")]
    OfAge,
    /// Not what was proposed, or no end between now and the usual ten years.
    #[error("not what was proposed, or not before the ten years are over")]
    Retention,
    /// The reason of an emergency is missing, too short or too long.
    #[error("a reason is needed, of 10 to 500 characters")]
    EmergencyReason,
    /// A day further back than an objection can be for.
    #[error("an objection is for a day to come, today or one of the last seven days")]
    ObjectionDay,
    /// Not a social security number.
    #[error("not a social security number")]
    Number,
    /// A stay can be renewed only while it lasts, and the day after.
    #[error("no stay to be renewed was announced, or it ended more than a day ago")]
    NoStay,
    /// The words of a request or its answer are missing, too short or too long.
    #[error("words are needed, of 10 to 2000 characters")]
    RequestWords,
    /// The same was asked, and waits for its answer.
    #[error("this was asked already and waits for its answer")]
    AlreadyAsked,
    /// So many requests wait that another one must wait too.
    #[error("too many requests wait for their answer")]
    TooManyRequests,
    /// The request was answered or taken back.
    #[error("the request was answered or taken back already")]
    AlreadySettled,
    /// What is asked about lies in the future.
    #[error("this moment has not come yet")]
    NotYet,
    /// Words that must be given are missing, or they or the name are too long.
    #[error("words are missing or too long")]
    Words,
    /// What a system says of a document cannot be accepted.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// What a system sent at once cannot be accepted as a whole.
    #[error(transparent)]
    Submission(#[from] SubmissionError),
    /// The sender has given this identifier to something else, or twice in what was sent.
    #[error("this identifier was used before")]
    DuplicateIdentifier,
    /// The content has another length than its sender says.
    #[error("the content has not the size that its sender says")]
    DifferentSize,
    /// The content has another hash than its sender says.
    #[error("the content has not the hash that its sender says")]
    DifferentHash,
    /// The beginning of a name needs two letters or more.
    #[error("at least two letters are needed")]
    SearchTooShort,
}

impl Retryable for Error {
    fn is_retryable(&self) -> bool {
        matches!(self, Self::Overtaken)
    }
}

impl From<StorageError> for Error {
    fn from(error: StorageError) -> Self {
        match error {
            // A key that is there already was written by somebody who came first: doing it again will find it.
            StorageError::Overtaken | StorageError::AlreadyThere => Self::Overtaken,
            StorageError::Vault(error) => error.into(),
            StorageError::Engine(_) => Self::Unavailable(error.to_string()),
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<VaultError> for Error {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::TooLarge { limit } => Problem::FileTooLarge { limit }.into(),
            VaultError::Store(_) | VaultError::Folder { .. } => Self::Unavailable(error.to_string()),
            other => Self::Internal(other.to_string()),
        }
    }
}

macro_rules! invalid_from {
    ($($source:ty),+) => {$(
        impl From<$source> for Error {
            fn from(problem: $source) -> Self {
                Self::Invalid(problem.into())
            }
        }
    )+};
}

invalid_from!(PasswordError, MetadataError, InspectionError, EntryError, SubmissionError);
