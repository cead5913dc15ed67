//! Opening accounts and signing in to them, as people do: with the code of a letter and those of messages.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr};

use dossier::codes::OneTimeCode;
use dossier::language::Language;
use services::account::{ClientAddress, activate, session, sign_in};
use services::jobs::send_messages::{self, Exits};
use services::{Person, Services};

use super::outbox::Outbox;
use super::table::PASSWORD;

type Failure = Box<dyn Error + Send + Sync>;

/// Where everybody in the demo sits.
pub const HERE: ClientAddress = ClientAddress(IpAddr::V4(Ipv4Addr::LOCALHOST));

/// The accounts of people whose messages land in an outbox.
pub struct Accounts<'s> {
    pub services: &'s Services,
    pub outbox: &'s Outbox,
    pub exits: &'s Exits,
}

impl Accounts<'_> {
    /// Opens an account with the code of a letter.
    pub async fn open(&self, login: &str, code: &str, contact: &str, language: Language) -> Result<(), Failure> {
        let services = self.services;
        let token = activate::begin(services, login, code, HERE).await?;
        activate::choose_password(services, &token, PASSWORD, PASSWORD).await?;
        activate::choose_contact_point(services, &token, contact, language).await?;
        Ok(activate::confirm(services, &token, &self.received(contact).await?, language).await?)
    }

    /// Whoever has just signed in.
    pub async fn sign_in(&self, login: &str, contact: &str) -> Result<Person, Failure> {
        let services = self.services;
        let token = sign_in::begin(services, login, PASSWORD, HERE).await?;
        sign_in::send_code(services, &token, 0).await?;
        let session = sign_in::confirm(services, &token, &self.received(contact).await?, HERE).await?;
        let person = session::authenticate(services, &session).await?.ok_or("the session did not begin")?;
        session::sign_out(services, &session).await?;
        Ok(person)
    }

    /// Sends what waits to be sent.
    pub async fn deliver_messages(&self) -> Result<(), Failure> {
        while send_messages::send_one(self.services, self.exits).await? {}
        Ok(())
    }

    /// The code in the latest message to somebody.
    async fn received(&self, contact: &str) -> Result<String, Failure> {
        self.deliver_messages().await?;
        let message = self.outbox.latest_to(contact).ok_or("no message came")?;
        // Other words may look like a code, but none with a digit, and none comes before it.
        let words = message.text.split(|sign: char| !sign.is_alphanumeric());
        let codes: Vec<&str> = words.filter(|word| word.len() == 6 && OneTimeCode::parse(word).is_ok()).collect();
        let code = codes.iter().find(|code| code.bytes().any(|byte| byte.is_ascii_digit())).or(codes.first());
        Ok((*code.ok_or("the message holds no code")?).to_owned())
    }
}
