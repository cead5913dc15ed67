//! What leaves the process: mail, text messages and letters. Adapters live in the program, fakes in tests.

use std::future::Future;
use std::pin::Pin;

use dossier::codes::{ActivationCode, PresenceCode};
use dossier::holder::PostalAddress;
use dossier::language::Language;
use jiff::civil::Date;

/// A boxed future, so that ports can be chosen at start-up.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), SendError>> + Send + 'a>>;

/// A message was not taken over by the other side.
#[derive(Debug, thiserror::Error)]
#[error("not sent: {0}")]
pub struct SendError(pub String);

/// An e-mail to one person.
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

/// Sends e-mail.
pub trait Mailer: Send + Sync {
    /// Sends one e-mail; returns when the next server has taken it over.
    fn send(&self, mail: Mail) -> Sending<'_>;
}

/// A text message to one phone.
pub struct TextMessage {
    /// The number in international form.
    pub to: String,
    /// At most 160 characters where possible.
    pub text: String,
}

/// Sends text messages.
pub trait TextMessenger: Send + Sync {
    /// Sends one text message; returns when the gateway has taken it over.
    fn send(&self, message: TextMessage) -> Sending<'_>;
}

/// Prints letters. It takes a while: call it off the async threads.
pub trait LetterPress: Send + Sync {
    /// The letter as PDF/A.
    ///
    /// # Errors
    /// When the letter cannot be typeset.
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PressError>;
}

/// A letter could not be typeset.
#[derive(Debug, thiserror::Error)]
#[error("the letter could not be typeset: {0}")]
pub struct PressError(pub String);

/// A letter of the Agency.
pub enum Letter {
    /// The notice to a holder (regulation of 6 December 2019, art. 2(3)).
    Holder(HolderLetter),
    /// The access code for a professional.
    Professional(ProfessionalLetter),
}

/// What a holder's letter says.
pub struct HolderLetter {
    /// The language it is written in.
    pub language: Language,
    /// Its date.
    pub date: Date,
    /// The addressee.
    pub name: String,
    /// Where it goes.
    pub address: PostalAddress,
    /// Opens the account.
    pub activation_code: ActivationCode,
    /// Is given to professionals at a consultation.
    pub presence_code: PresenceCode,
    /// Where the portal is, without a slash at the end.
    pub portal: String,
}

/// What a professional's letter says.
pub struct ProfessionalLetter {
    /// The language it is written in.
    pub language: Language,
    /// Its date.
    pub date: Date,
    /// The addressee.
    pub name: String,
    /// Where it goes.
    pub practice: String,
    /// What the professional signs in with.
    pub directory_id: String,
    /// Opens the account.
    pub activation_code: ActivationCode,
    /// Where the portal is, without a slash at the end.
    pub portal: String,
}
