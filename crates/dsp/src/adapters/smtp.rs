//! E-mail by SMTP.

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use services::ports::{Mail, Mailer, SendError, Sending};

/// An SMTP server that takes our mail.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// The server at this address, for mail from this sender.
    pub fn to(server: &str, from: &str) -> Result<Self, SendError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|_| SendError("mail.server is no address of an SMTP server".into()))?
            .build();
        let from = from.parse().map_err(|_| SendError("mail.from is no e-mail address".into()))?;
        Ok(Self { transport, from })
    }

    fn message(&self, mail: Mail) -> Result<Message, SendError> {
        // The address is the holder's: an error must not repeat it.
        let to = mail.to.parse().map_err(|_| SendError("the address cannot be written to".into()))?;
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text)
            .map_err(|_| SendError("the message cannot be composed".into()))
    }
}

impl Mailer for Smtp {
    fn send(&self, mail: Mail) -> Sending<'_> {
        Box::pin(async move {
            let message = self.message(mail)?;
            // The server's words may repeat the address; its code says enough.
            let sent = self.transport.send(message).await;
            sent.map(drop).map_err(|error| {
                SendError(match error.status() {
                    Some(code) => format!("the mail server answered {code}"),
                    None => "the mail server cannot be reached".into(),
                })
            })
        })
    }
}
