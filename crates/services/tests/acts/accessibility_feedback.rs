//! What somebody writes about accessibility reaches the Agency, and cannot be sent without end.

use dossier::language::Language;
use services::accessibility_feedback::{self, Feedback, WORDS_LIMIT};
use services::{Error, Problem, Settings};
use test_engines::{Country, on_each_engine};

use crate::support::here;

fn feedback(words: &str, contact: &str) -> Feedback {
    Feedback { words: words.into(), name: " Jos ".into(), contact: contact.into(), language: Language::Lb }
}

#[tokio::test]
async fn the_agency_receives_what_was_written() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let written = feedback("The tabs are too small.", "+352 621 123 456");
        accessibility_feedback::send(&country.services, written, here()).await.unwrap();
        country.deliver_mail().await;
        let received = country.post.all_to(Settings::USUAL_CONTACT);
        assert_eq!(received.len(), 1);
        for part in ["The tabs are too small.", "Nom : Jos\n", "+352621123456", "Lëtzebuergesch", "un mois"] {
            assert!(received[0].contains(part), "{part}: {}", received[0]);
        }
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_sent_is_said_and_there_is_an_end_to_it() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let send = async |words: &str, contact: &str| {
            accessibility_feedback::send(&country.services, feedback(words, contact), here()).await
        };
        assert!(matches!(send(" ", "").await, Err(Error::Invalid(Problem::Words))));
        assert!(matches!(send(&"a".repeat(WORDS_LIMIT + 1), "").await, Err(Error::Invalid(Problem::Words))));
        assert!(matches!(send("Hello", "nobody@").await, Err(Error::Invalid(Problem::ContactPoint))));
        for _ in 0..10 {
            send("Hello", "").await.unwrap();
        }
        assert!(matches!(send("Hello", "").await, Err(Error::Throttled { .. })));
        country.deliver_mail().await;
        assert_eq!(country.post.all_to(Settings::USUAL_CONTACT).len(), 10);
    })
    .await;
}
