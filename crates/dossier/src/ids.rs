//! Identifiers. Each is a `UUIDv7`; a type of its own keeps a document from being taken for a dossier.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identifier {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The identifier with this value.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// Its 16 bytes, as bound into what is sealed for it.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

identifier! {
    /// One record.
    DossierId,
    /// One version of one document.
    DocumentId,
    /// One submission set or folder of documents.
    ListId,
    /// The insured person a record is about.
    HolderId,
    /// A person in the professionals' directory.
    ProfessionalId,
    /// Somebody's means to sign in.
    AccountId,
    /// A person in charge of a task at the Agency.
    StaffId,
    /// A hospital, nursing home or care network.
    InstitutionId,
    /// One entry about access in a record.
    ProvisionId,
    /// One exceptional case of the Agency's doctor.
    CaseId,
    /// One request of a holder.
    RequestId,
    /// One line of a life line.
    TraceId,
    /// One browser signed in.
    SessionId,
    /// One PIN, fingerprint or face that opens an account.
    PasskeyId,
    /// One identity elsewhere that opens an account.
    IdentityId,
    /// One system or app that may ask for tokens.
    ClientId,
    /// One leave that a person gave an app.
    AppLeaveId,
    /// One message to somebody, waiting to be sent or sent.
    MessageId,
}
