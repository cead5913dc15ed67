//! What « Mon compte » shows holders and professionals alike: contact points, language, signing out.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::ContactPoint;
use dossier::language::Language;
use maud::{Markup, html};
use serde::Deserialize;
use services::Person;
use services::account::choose_language;

use crate::components::button::{button, secondary_button};
use crate::components::facts::Facts;
use crate::components::select::Select;
use crate::cookies;
use crate::failure::Failure;
use crate::locale::Locale;
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

/// Where codes go, shown in part.
pub(in crate::pages) fn contact_points(locale: Locale, person: &Person) -> Markup {
    let facts = person.contact_points.iter().fold(Facts::new(), |facts, contact_point| {
        let name = match contact_point {
            ContactPoint::Email(_) => t!(locale, "contact-email"),
            ContactPoint::Phone(_) => t!(locale, "contact-phone"),
        };
        facts.with(&name, &contact_point.masked())
    });
    html! {
        h2 { (t!(locale, "account-contacts")) }
        p.quiet { (t!(locale, "account-contacts-explained")) }
        div.card { (facts) }
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
            div.button-row { (button(&t!(locale, "sign-out"))) }
        }
    }
}
