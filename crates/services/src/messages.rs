//! E-mails and text messages: what they say, and their way into the outbox.

use std::sync::LazyLock;

use dossier::account::{ContactPoint, Device};
use dossier::codes::OneTimeCode;
use dossier::ids::MessageId;
use dossier::language::Language;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use jiff::Timestamp;
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use storage::{Work, outbox};

use crate::accessibility_feedback::Feedback;
use crate::account::alerts::Alert;
use crate::clock::luxembourg;
use crate::notices::Notice;
use crate::ports::{Mail, TextMessage};
use crate::{Error, fresh_uuid};

/// A message to one person, as it waits sealed in the outbox.
#[derive(Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) to: ContactPoint,
    language: Language,
    subject: Subject,
    /// After this it is of no use to anybody and is not sent.
    pub(crate) useful_until: Timestamp,
}

#[derive(Serialize, Deserialize)]
enum Subject {
    OneTimeCode(String),
    PasswordReset(String),
    Notice(Notice),
    Alert(Alert),
    Feedback(Feedback),
}

/// A message worded for its way out.
pub(crate) enum Worded {
    Mail(Mail),
    Text(TextMessage),
}

impl Message {
    pub(crate) fn one_time_code(code: &OneTimeCode, to: ContactPoint, language: Language, now: Timestamp) -> Self {
        let useful_until = now + dossier::account::ONE_TIME_CODE_LIFE;
        Self { to, language, subject: Subject::OneTimeCode(code.shown()), useful_until }
    }

    pub(crate) fn password_reset(link: String, to: ContactPoint, language: Language, useful_until: Timestamp) -> Self {
        Self { to, language, subject: Subject::PasswordReset(link), useful_until }
    }

    pub(crate) fn notice(notice: Notice, to: ContactPoint, language: Language, useful_until: Timestamp) -> Self {
        Self { to, language, subject: Subject::Notice(notice), useful_until }
    }

    /// To the Agency, so in French, whatever language the person writes in.
    pub(crate) fn feedback(feedback: Feedback, to: ContactPoint, useful_until: Timestamp) -> Self {
        Self { to, language: Language::Fr, subject: Subject::Feedback(feedback), useful_until }
    }

    pub(crate) fn alert(alert: Alert, to: ContactPoint, language: Language, useful_until: Timestamp) -> Self {
        Self { to, language, subject: Subject::Alert(alert), useful_until }
    }

    pub(crate) fn worded(self) -> Worded {
        let texts = texts(self.language);
        let (subject, text, short) = match &self.subject {
            Subject::OneTimeCode(code) => (
                fl!(texts, "one-time-code-subject"),
                fl!(texts, "one-time-code-mail", code = code.as_str()),
                fl!(texts, "one-time-code-text", code = code.as_str()),
            ),
            Subject::PasswordReset(link) => {
                let text = fl!(texts, "password-reset-mail", link = link.as_str());
                (fl!(texts, "password-reset-subject"), text.clone(), text)
            }
            Subject::Notice(notice @ (Notice::FileHarmful | Notice::FilingRefused)) => {
                let what = what_happened(texts, *notice);
                let mail = fl!(texts, "filing-mail", what = what.as_str());
                (fl!(texts, "filing-subject"), mail, fl!(texts, "filing-text", what = what.as_str()))
            }
            Subject::Notice(notice @ (Notice::RequestReceived | Notice::RequestDue)) => {
                let what = what_happened(texts, *notice);
                let mail = fl!(texts, "request-mail", what = what.as_str());
                (fl!(texts, "request-subject"), mail, fl!(texts, "request-text", what = what.as_str()))
            }
            Subject::Notice(notice) => {
                let what = what_happened(texts, *notice);
                let (subject, mail) = if notice.is_about_anothers_record() {
                    (fl!(texts, "notice-care-subject"), fl!(texts, "notice-care-mail", what = what.as_str()))
                } else {
                    (fl!(texts, "notice-subject"), fl!(texts, "notice-mail", what = what.as_str()))
                };
                (subject, mail, fl!(texts, "notice-text", what = what.as_str()))
            }
            Subject::Alert(alert) => {
                let what = what_happened_to_the_account(texts, alert);
                let mail = fl!(texts, "alert-mail", what = what.as_str());
                (fl!(texts, "alert-subject"), mail, fl!(texts, "alert-text", what = what.as_str()))
            }
            Subject::Feedback(feedback) => {
                let text = what_somebody_wrote(texts, feedback);
                (fl!(texts, "feedback-subject"), text.clone(), text)
            }
        };
        match self.to {
            ContactPoint::Email(to) => Worded::Mail(Mail { to, subject, text }),
            ContactPoint::Phone(to) => Worded::Text(TextMessage { to, text: short }),
        }
    }
}

fn what_somebody_wrote(texts: &FluentLanguageLoader, feedback: &Feedback) -> String {
    let or_dash = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let (name, contact) = (or_dash(&feedback.name), or_dash(&feedback.contact));
    let (words, language) = (feedback.words.as_str(), feedback.language.endonym());
    fl!(texts, "feedback-mail", words = words, name = name, contact = contact, language = language)
}

fn what_happened(texts: &FluentLanguageLoader, notice: Notice) -> String {
    match notice {
        Notice::FirstAccess => fl!(texts, "notice-first-access"),
        Notice::Access => fl!(texts, "notice-access"),
        Notice::Emergency => fl!(texts, "notice-emergency"),
        Notice::ExceptionalCase => fl!(texts, "notice-exceptional-case"),
        Notice::DocumentErased => fl!(texts, "notice-document-erased"),
        Notice::LicenceStopped => fl!(texts, "notice-licence-stopped"),
        Notice::CodesReissued => fl!(texts, "notice-codes-reissued"),
        Notice::DossierClosed => fl!(texts, "notice-dossier-closed"),
        Notice::DossierReopened => fl!(texts, "notice-dossier-reopened"),
        Notice::AssistantDesignated => fl!(texts, "notice-assistant-designated"),
        Notice::RepresentativeRegistered => fl!(texts, "notice-representative-registered"),
        Notice::RepresentationEnded => fl!(texts, "notice-representation-ended"),
        Notice::DiscernmentRecognised => fl!(texts, "notice-discernment-recognised"),
        Notice::ReferringDoctorDeclared => fl!(texts, "notice-referring-doctor-declared"),
        Notice::StayAnnounced => fl!(texts, "notice-stay-announced"),
        Notice::RequestCarriedOut => fl!(texts, "notice-request-carried-out"),
        Notice::MajorityNear => fl!(texts, "notice-majority-near"),
        Notice::MajorityReached => fl!(texts, "notice-majority-reached"),
        Notice::NowAssisting => fl!(texts, "notice-now-assisting"),
        Notice::NoLongerAssisting => fl!(texts, "notice-no-longer-assisting"),
        Notice::NowRepresenting => fl!(texts, "notice-now-representing"),
        Notice::NoLongerRepresenting => fl!(texts, "notice-no-longer-representing"),
        Notice::ChildNearlyOfAge => fl!(texts, "notice-child-nearly-of-age"),
        Notice::ChildOfAge => fl!(texts, "notice-child-of-age"),
        Notice::RequestAnswered => fl!(texts, "notice-request-answered"),
        Notice::RequestReceived => fl!(texts, "notice-request-received"),
        Notice::RequestDue => fl!(texts, "notice-request-due"),
        Notice::FileHarmful => fl!(texts, "notice-file-harmful"),
        Notice::FilingRefused => fl!(texts, "notice-filing-refused"),
    }
}

fn what_happened_to_the_account(texts: &FluentLanguageLoader, alert: &Alert) -> String {
    match alert {
        Alert::NewDevice { device, at } => {
            let at = at.to_zoned(luxembourg());
            let (date, time) = (at.strftime("%d.%m.%Y").to_string(), at.strftime("%H:%M").to_string());
            let device = in_words(texts, *device);
            fl!(texts, "alert-new-device", date = date, time = time, device = device)
        }
        Alert::ContactPointAdded => fl!(texts, "alert-contact-point-added"),
        Alert::ContactPointRemoved => fl!(texts, "alert-contact-point-removed"),
        Alert::NoticesMoved => fl!(texts, "alert-notices-moved"),
        Alert::PasswordChanged => fl!(texts, "alert-password-changed"),
        Alert::PasskeyAdded => fl!(texts, "alert-passkey-added"),
        Alert::PasskeyRemoved => fl!(texts, "alert-passkey-removed"),
        Alert::IdentityLinked => fl!(texts, "alert-identity-linked"),
        Alert::IdentityUnlinked => fl!(texts, "alert-identity-unlinked"),
        Alert::AppAllowed => fl!(texts, "alert-app-allowed"),
    }
}

fn in_words(texts: &FluentLanguageLoader, device: Device) -> String {
    match (device.browser, device.system) {
        (Some(browser), Some(system)) => {
            fl!(texts, "device", browser = browser.name(), system = system.name())
        }
        (Some(browser), None) => browser.name().to_owned(),
        (None, Some(system)) => system.name().to_owned(),
        (None, None) => fl!(texts, "device-unknown"),
    }
}

/// Queues a message in the transaction of the act that causes it.
pub(crate) async fn queue(work: &mut Work, message: &Message, now: Timestamp) -> Result<(), Error> {
    Ok(outbox::queue(work, MessageId::new(fresh_uuid(now)?), message, now).await?)
}

#[derive(RustEmbed)]
#[folder = "locales"]
struct Texts;

fn texts(language: Language) -> &'static FluentLanguageLoader {
    static LOADED: LazyLock<Vec<FluentLanguageLoader>> =
        LazyLock::new(|| Language::ALL.into_iter().map(load).collect());
    let place = Language::ALL.iter().position(|other| *other == language).unwrap_or(0);
    &LOADED[place]
}

#[expect(clippy::expect_used, reason = "at start-up: the texts are compiled in, a test loads all five")]
fn load(language: Language) -> FluentLanguageLoader {
    let fallback = "fr".parse().expect("a language code");
    let loader = FluentLanguageLoader::new("services", fallback);
    let wanted = language.code().parse().expect("a language code");
    loader.load_languages(&Texts, &[wanted]).expect("the texts of a language");
    loader.set_use_isolating(false);
    loader
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_mail_says_what_the_quick_guide_shows() {
        let code = OneTimeCode::from_random(&[7; dossier::codes::RANDOM_BYTES]);
        let to = ContactPoint::Email("anna@example.lu".into());
        let message = Message::one_time_code(&code, to, Language::Fr, Timestamp::UNIX_EPOCH);
        let Worded::Mail(mail) = message.worded() else { panic!("an address gets mail") };
        assert_eq!(mail.subject, "Votre code à usage unique pour la plateforme eSanté Luxembourg");
        assert!(mail.text.contains(&format!("Votre code est : {}", code.shown())));
        assert!(mail.text.starts_with("Bonjour,"));
    }

    #[test]
    fn the_five_languages_say_the_same_things() {
        let ids = |language: Language| {
            let file = Texts::get(&format!("{language}/services.ftl")).unwrap();
            let text = String::from_utf8(file.data.into_owned()).unwrap();
            let mut ids: Vec<String> = text
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
                .collect();
            let mut variables: Vec<String> = text
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split_once(' ').map(|(name, _)| name.to_owned()))
                .collect();
            ids.sort();
            variables.sort();
            (ids, variables)
        };
        assert!(ids(Language::Fr).0.len() > 50, "the file is read");
        for language in Language::ALL {
            assert_eq!(ids(language), ids(Language::Fr), "{language}");
        }
    }

    #[test]
    fn a_text_message_fits_one_text_message() {
        for language in Language::ALL {
            let code = OneTimeCode::from_random(&[7; dossier::codes::RANDOM_BYTES]);
            let to = ContactPoint::Phone("+352621123456".into());
            let Worded::Text(message) = Message::one_time_code(&code, to, language, Timestamp::UNIX_EPOCH).worded()
            else {
                panic!("a phone gets a text message")
            };
            assert!(message.text.chars().count() <= 160, "{language}: {}", message.text);
            assert!(message.text.contains(&code.shown()), "{language}");
        }
    }
}
