//! What leaves the process: mail, text messages, letters, and questions to identity providers and to clients. Adapters live
//! in the program, fakes in tests.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use dossier::codes::{ActivationCode, PresenceCode};
use dossier::document::Format;
use dossier::holder::PostalAddress;
use dossier::language::Language;
use jiff::Timestamp;
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
    /// The notice to a holder (regulation of 6 December 2019, art. 2(3)), or fresh codes in place of lost ones.
    Holder(HolderLetter),
    /// The access code for a professional.
    Professional(ProfessionalLetter),
}

/// Why a holder is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The record is prepared: the notice of the regulation.
    Notice,
    /// The record is open and its codes were lost.
    LostCodes,
}

/// What a holder's letter says.
pub struct HolderLetter {
    /// Why it is written.
    pub occasion: Occasion,
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

/// Where people can prove who they are: LuxTrust or another OpenID Connect provider.
pub trait IdentityProvider: Send + Sync {
    /// Its name in addresses of the portal and in what is stored; never changes.
    fn code(&self) -> &str;

    /// The name people know it by.
    fn name(&self) -> &str;

    /// The address of the page at the provider where the person does so.
    fn page<'a>(&'a self, question: &'a IdentityQuestion) -> Asking<'a, String>;

    /// Exchanges the code that the person's browser brought back, and verifies what the provider says.
    fn verify<'a>(&'a self, answer: &'a IdentityAnswer) -> Asking<'a, ProvenIdentity>;
}

/// A boxed future with what an identity provider says.
pub type Asking<'a, T> = Pin<Box<dyn Future<Output = Result<T, IdentityError>> + Send + 'a>>;

/// What goes to the provider with the person's browser.
pub struct IdentityQuestion {
    /// Where the browser is sent back to.
    pub return_to: String,
    /// Comes back unchanged.
    pub state: String,
    /// Must stand in the proof.
    pub nonce: String,
    /// Kept back; the question holds only its hash (PKCE, RFC 7636).
    pub verifier: String,
    /// For the provider's page.
    pub language: Language,
}

/// What the browser brought back, with what was kept of the question.
pub struct IdentityAnswer {
    /// Is exchanged for the proof.
    pub code: String,
    /// Who says so, where the provider says that (RFC 9207).
    pub issuer: Option<String>,
    /// As in the question.
    pub return_to: String,
    /// As in the question.
    pub nonce: String,
    /// As in the question.
    pub verifier: String,
    /// Now.
    pub now: Timestamp,
}

/// A person as the provider names one. Issuer and subject together never change and are never given to another.
pub struct ProvenIdentity {
    /// The provider.
    pub issuer: String,
    /// The person there.
    pub subject: String,
    /// Whether the provider made sure of it as strongly as this installation asks for.
    pub is_strong: bool,
}

/// Nobody was proven.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The provider cannot be asked now.
    #[error("the identity provider does not answer: {0}")]
    Unreachable(String),
    /// What came back is no proof. The reason names no person.
    #[error("no proof of identity: {0}")]
    NotProven(String),
}

/// Asks systems for their public keys, as a JSON Web Key Set (RFC 7517).
pub trait KeySource: Send + Sync {
    /// What is at this address: as it was known some minutes ago, unless it is to be asked anew. How often that happens is
    /// the source's to limit.
    fn keys<'a>(&'a self, address: &'a str, anew: bool) -> KeyAsking<'a>;
}

/// A boxed future with a set of keys.
pub type KeyAsking<'a> = Pin<Box<dyn Future<Output = Result<String, KeyError>> + Send + 'a>>;

/// The keys cannot be had now.
#[derive(Debug, thiserror::Error)]
#[error("no keys: {0}")]
pub struct KeyError(pub String);

/// Looks for malware in a content before it may enter a record.
pub trait MalwareScanner: Send + Sync {
    /// Scans the whole content.
    fn scan(&self, content: Bytes) -> Scanning<'_>;
}

/// A boxed future with what a scan found.
pub type Scanning<'a> = Pin<Box<dyn Future<Output = Result<Verdict, ScanError>> + Send + 'a>>;

/// What a scan found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Clean,
    /// Malware.
    Malware,
}

/// The content could not be scanned now.
#[derive(Debug, thiserror::Error)]
#[error("not scanned: {0}")]
pub struct ScanError(pub String);

/// Binds photos into one PDF that can be archived. It takes a while: call it off the async threads.
pub trait ImageBinder: Send + Sync {
    /// One page for each photo, as PDF/A.
    ///
    /// # Errors
    /// When they are too large, or one cannot be drawn.
    fn bind(&self, pages: &ImagePages) -> Result<Vec<u8>, BindError>;
}

/// Photos of the pages of one document, in their order.
pub struct ImagePages {
    /// The document's title.
    pub title: String,
    /// The language of whoever photographed it.
    pub language: Language,
    /// The day it is bound.
    pub date: Date,
    /// The photos.
    pub pages: Vec<ImagePage>,
}

/// A whole photo.
pub struct ImagePage {
    /// JPEG or PNG.
    pub format: Format,
    /// Its content.
    pub image: Bytes,
}

/// Photos were not bound.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Of too many pixels, one or all together.
    #[error("the photos have too many pixels")]
    TooLarge,
    /// One cannot be drawn.
    #[error("the photos could not be typeset: {0}")]
    Typesetting(String),
}

/// Prints what a person takes along or files: a life line, an expression of wishes. It takes a while: call it off the
/// async threads.
pub trait ReportPress: Send + Sync {
    /// The report as PDF/A.
    ///
    /// # Errors
    /// When it cannot be typeset.
    fn print_report(&self, report: &Report) -> Result<Vec<u8>, PressError>;
}

/// A report: every word of it is the caller's.
pub struct Report {
    /// The language it is written in.
    pub language: Language,
    /// Where it comes from.
    pub institution: String,
    /// Who made it.
    pub author: String,
    /// Whose record it is about.
    pub holder: String,
    /// The holder's day of birth.
    pub birth_date: Date,
    /// The day it is dated.
    pub date: Date,
    /// What it is.
    pub title: String,
    /// Its content, in order.
    pub sections: Vec<ReportSection>,
}

/// A part of a report. The paragraphs come first, then the rows.
#[derive(Default)]
pub struct ReportSection {
    /// What it is about; empty for none.
    pub heading: String,
    /// Running text.
    pub paragraphs: Vec<String>,
    /// The headings of a table; none for no table.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}
