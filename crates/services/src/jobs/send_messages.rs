//! Sending what waits in the outbox.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use storage::outbox::{self, Taken};

use crate::messages::{Message, Worded};
use crate::ports::{Mailer, TextMessenger};
use crate::{Error, Services};

/// A message taken by a process that died is due again after this time.
const IF_WE_DIE: SignedDuration = SignedDuration::from_secs(30);

/// Where messages leave the process.
#[derive(Clone)]
pub struct Exits {
    /// For e-mail.
    pub mailer: Arc<dyn Mailer>,
    /// For text messages.
    pub text_messenger: Arc<dyn TextMessenger>,
}

/// Sends messages as they come, for ever.
pub async fn run(services: Services, exits: Exits) {
    loop {
        match send_one(&services, &exits).await {
            Ok(true) => {}
            Ok(false) => {
                // Another node's messages are seen by looking; our own wake us.
                let woken = services.mail_waiting.notified();
                let _ = tokio::time::timeout(Duration::from_secs(1), woken).await;
            }
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

/// Sends one message that is due, if there is one. A failed one is tried again, ever later, while it is of use.
///
/// # Errors
/// When the outbox cannot be read or written.
pub async fn send_one(services: &Services, exits: &Exits) -> Result<bool, Error> {
    let now = services.now();
    let taken: Option<Taken<Message>> = services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let taken = outbox::take(&mut work, now, now + IF_WE_DIE).await?;
            work.commit().await?;
            Ok::<_, Error>(taken)
        })
        .await?;
    let Some(Taken { id, message, attempts }) = taken else { return Ok(false) };
    let sent = match message {
        Some(message) if now < message.useful_until => send(exits, message).await.map(|()| Some(now)),
        Some(_) => Ok(None),
        None => {
            tracing::error!(message = %id, "a message cannot be opened and is given up");
            Ok(None)
        }
    };
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            match &sent {
                Ok(sent_at) => outbox::settle(&mut work, id, *sent_at).await?,
                Err(_) => outbox::postpone(&mut work, id, now + pause(attempts)).await?,
            }
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    if let Err(error) = sent {
        tracing::warn!(message = %id, attempts, %error, "a message was not sent");
    }
    Ok(true)
}

/// Five seconds, then twice as long each time, up to ten minutes.
fn pause(attempts: u32) -> SignedDuration {
    SignedDuration::from_secs((5 << attempts.saturating_sub(1).min(7)).min(600))
}

async fn send(exits: &Exits, message: Message) -> Result<(), crate::ports::SendError> {
    match message.worded() {
        Worded::Mail(mail) => exits.mailer.send(mail).await,
        Worded::Text(message) => exits.text_messenger.send(message).await,
    }
}
