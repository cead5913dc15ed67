//! What « Mon compte » shows holders and professionals alike: contact points, language, signing out.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::ContactPoint;
use dossier::language::Language;
use maud::{Markup, html};
use serde::Deserialize;
use services::Person;
use services::account::{choose_language, identity_provider, passkeys};

use crate::components::button::secondary_button;
use crate::components::choice_list::{Choice, choice_list};
use crate::components::facts::Facts;
use crate::components::notice::done;
use crate::components::select::Select;
use crate::cookies;
use crate::failure::Failure;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::pages::account::{apps, linked_identities};
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    pub(in crate::pages) done: Option<String>,
}

/// The language chosen.
#[derive(Deserialize)]
pub struct LanguageForm {
    language: Language,
}

/// Keeps the language for messages and letters, and shows the portal in it.
pub(in crate::pages) async fn save_language(
    visit: &Visit,
    side: Side,
    jar: CookieJar,
    person: &Person,
    form: &LanguageForm,
) -> Result<Response, Failure> {
    choose_language::choose(&visit.services, person, form.language).await.map_err(|error| visit.fail(&error))?;
    let jar = jar.add(cookies::language(form.language));
    Ok((jar, Redirect::to(&side.path("/account?done=language"))).into_response())
}

/// Whether it is an address or a number.
pub(super) fn contact_name(locale: Locale, contact_point: &ContactPoint) -> String {
    match contact_point {
        ContactPoint::Email(_) => t!(locale, "contact-email"),
        ContactPoint::Phone(_) => t!(locale, "contact-phone"),
    }
}

/// What was just done with the account.
pub(in crate::pages) fn told(locale: Locale, arrival: Option<&str>) -> Markup {
    html! {
        @match arrival {
            Some("language") => (done(&t!(locale, "account-language-saved"))),
            Some("password") => (done(&t!(locale, "password-changed"))),
            Some("notices") => (done(&t!(locale, "notices-saved"))),
            _ => {}
        }
    }
}

/// « Sécurité »: the ways in, and where one is in.
pub(in crate::pages) fn security(visit: &Visit, side: Side) -> Markup {
    let locale = visit.locale;
    let way = |page: &str, name: String, explanation: String| Choice {
        href: side.path(page),
        name,
        explanation: Some(explanation),
    };
    let password = way("/account/password", t!(locale, "password-change-title"), t!(locale, "password-change-about"));
    let passkey = way("/account/passkeys", t!(locale, "passkeys-title"), t!(locale, "passkeys-about"));
    let devices = way("/account/devices", t!(locale, "devices-title"), t!(locale, "devices-about"));
    let names: Vec<_> = identity_provider::choices(&visit.services).into_iter().map(|one| one.name).collect();
    let identities = way(linked_identities::HERE, t!(locale, "identities-title"), names.join(", "));
    let apps = way(apps::own::HERE, t!(locale, "apps-title"), t!(locale, "apps-about"));
    let notices = way("/account/notices", t!(locale, "notices-title"), t!(locale, "notices-about"));
    html! {
        h2 { (t!(locale, "account-security")) }
        @if passkeys::are_possible(&visit.services) { (choice_list(Icon::Fingerprint, &[passkey])) }
        @if !names.is_empty() { (choice_list(Icon::Lock, &[identities])) }
        (choice_list(Icon::Lock, &[password]))
        (choice_list(Icon::Devices, &[devices]))
        (choice_list(Icon::Devices, &[apps]))
        (choice_list(Icon::Bell, &[notices]))
    }
}

/// Where codes go, shown in part.
pub(in crate::pages) fn contact_points(locale: Locale, side: Side, person: &Person) -> Markup {
    let facts = person.contact_points.iter().fold(Facts::new(), |facts, contact_point| {
        facts.with(&contact_name(locale, contact_point), &contact_point.masked())
    });
    html! {
        h2 { (t!(locale, "account-contacts")) }
        p.quiet { (t!(locale, "account-contacts-explained")) }
        div.card {
            (facts)
            a.text-link href=(side.path("/account/contacts")) { (t!(locale, "contacts-change")) }
        }
    }
}

/// The language, to be changed.
pub(in crate::pages) fn language(locale: Locale, side: Side, person: &Person) -> Markup {
    let languages = Language::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned()));
    html! {
        h2 { (t!(locale, "account-language")) }
        form.card method="post" action=(side.path("/account/language")) {
            (Select::new("language", &t!(locale, "account-language"))
                .hint(&t!(locale, "account-language-explained"))
                .options(languages)
                .selected(Some(person.language.code())))
            (secondary_button(&t!(locale, "save")))
        }
    }
}

/// « Se déconnecter »
pub(crate) fn sign_out(locale: Locale, side: Side) -> Markup {
    html! {
        form method="post" action=(side.path("/sign-out")) {
            div.button-row { (secondary_button(&t!(locale, "sign-out"))) }
        }
    }
}
