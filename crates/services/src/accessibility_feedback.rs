//! What somebody writes about the accessibility of the portal, on its way to the Agency (law of 28 May 2019 on the
//! accessibility of public sector websites: everybody can say what does not work, and is answered within a month).

use dossier::account::ContactPoint;
use dossier::language::Language;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::messages::{self, Message};
use crate::{Error, Problem, Services};

/// The longest text, in characters.
pub const WORDS_LIMIT: usize = 4000;

/// So much of a name is sent, in characters.
const NAME_LIMIT: usize = 200;

/// It is tried for so long to hand the mail over.
const USEFUL: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What somebody writes. It waits sealed until it is sent, and is then forgotten.
#[derive(Clone, Serialize, Deserialize)]
pub struct Feedback {
    /// What does not work, in the person's own words.
    pub words: String,
    /// Who writes; may be left empty.
    pub name: String,
    /// Where an answer goes, an e-mail address or a phone number; may be left empty.
    pub contact: String,
    /// The language to answer in.
    pub language: Language,
}

impl Feedback {
    /// What keeps it from being sent, if anything: no words or too many, or nowhere an answer could go to.
    pub fn problems(&self) -> Vec<Problem> {
        let words = self.words.trim();
        let contact = self.contact.trim();
        let mut problems = Vec::new();
        if words.is_empty() || words.chars().count() > WORDS_LIMIT {
            problems.push(Problem::Words);
        }
        if !contact.is_empty() && contact.parse::<ContactPoint>().is_err() {
            problems.push(Problem::ContactPoint);
        }
        problems
    }

    fn tidied(mut self) -> Self {
        self.words = self.words.trim().to_owned();
        self.name = self.name.trim().chars().take(NAME_LIMIT).collect();
        let contact = self.contact.parse::<ContactPoint>();
        self.contact = contact.map_or_else(|_| String::new(), |contact| contact.as_str().to_owned());
        self
    }
}

/// Sends it to the Agency's address for the accessibility of the portal. Nothing of it is kept here once it has left.
///
/// # Errors
/// The first of its [problems](Feedback::problems); [`Error::Throttled`] after ten from one address.
pub async fn send(services: &Services, feedback: Feedback, from: ClientAddress) -> Result<(), Error> {
    if let Some(problem) = feedback.problems().first() {
        return Err((*problem).into());
    }
    let now = services.now();
    let to = ContactPoint::Email(services.settings().accessibility_contact.clone());
    let message = Message::feedback(feedback.tidied(), to, now + USEFUL);
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::feedback(from)];
            throttling::check(&mut work, &subjects, now).await?;
            throttling::count_failure(&mut work, &subjects, now).await?;
            messages::queue(&mut work, &message, now).await?;
            Ok(work.commit().await?)
        })
        .await?;
    services.mail_waiting.notify_one();
    Ok(())
}
