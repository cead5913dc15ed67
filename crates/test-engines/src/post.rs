//! A post office that keeps everything.

use std::sync::Mutex;

use services::ports::{Mail, Mailer, SendError, Sending, TextMessage, TextMessenger};

/// Takes e-mails and text messages over, unless told to fail.
#[derive(Default)]
pub struct Post {
    sent: Mutex<Vec<(String, String)>>,
    closed: Mutex<bool>,
}

impl Post {
    /// From now on nothing is taken over, or everything again.
    pub fn close(&self, closed: bool) {
        *self.closed.lock().unwrap() = closed;
    }

    /// How many messages were sent.
    pub fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }

    /// The text of the last message to this address or number.
    pub fn last_to(&self, to: &str) -> Option<String> {
        self.all_to(to).pop()
    }

    /// The texts of all messages to this address or number, in the order they were sent.
    pub fn all_to(&self, to: &str) -> Vec<String> {
        let sent = self.sent.lock().unwrap();
        sent.iter().filter(|(address, _)| address == to).map(|(_, text)| text.clone()).collect()
    }

    fn take(&self, to: String, text: String) -> Sending<'_> {
        let taken = if *self.closed.lock().unwrap() {
            Err(SendError("closed".into()))
        } else {
            self.sent.lock().unwrap().push((to, text));
            Ok(())
        };
        Box::pin(std::future::ready(taken))
    }
}

impl Mailer for Post {
    fn send(&self, mail: Mail) -> Sending<'_> {
        self.take(mail.to, mail.text)
    }
}

impl TextMessenger for Post {
    fn send(&self, message: TextMessage) -> Sending<'_> {
        self.take(message.to, message.text)
    }
}
