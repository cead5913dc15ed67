//! Where the demo's mail and text messages land.

use std::sync::{Mutex, MutexGuard, PoisonError};

use services::ports::{Mail, Mailer, Sending, TextMessage, TextMessenger};

/// A message that would have left.
#[derive(Clone)]
pub struct Sent {
    /// To which address or number.
    pub to: String,
    /// The subject of a mail; none for a text message.
    pub subject: Option<String>,
    /// What it says.
    pub text: String,
}

/// All of them, the oldest first.
#[derive(Default)]
pub struct Outbox(Mutex<Vec<Sent>>);

impl Outbox {
    /// All of them, the newest first.
    pub fn newest_first(&self) -> Vec<Sent> {
        self.sent().iter().rev().cloned().collect()
    }

    /// The newest to this address.
    pub fn latest_to(&self, to: &str) -> Option<Sent> {
        self.sent().iter().rev().find(|sent| sent.to == to).cloned()
    }

    fn sent(&self) -> MutexGuard<'_, Vec<Sent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, sent: Sent) -> Sending<'_> {
        self.sent().push(sent);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl Mailer for Outbox {
    fn send(&self, mail: Mail) -> Sending<'_> {
        self.take(Sent { to: mail.to, subject: Some(mail.subject), text: mail.text })
    }
}

impl TextMessenger for Outbox {
    fn send(&self, message: TextMessage) -> Sending<'_> {
        self.take(Sent { to: message.to, subject: None, text: message.text })
    }
}
