//! The front door of holders: « J'ai reçu mon code d'activation », « J'accède à mon DSP ».

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use crate::components::button::{link_button, secondary_link_button};
use crate::page::Page;
use crate::side::Side;
use crate::t;
use crate::visit::{MaybePerson, Visit};

/// `GET /`
pub async fn show(visit: Visit, MaybePerson(person): MaybePerson) -> Response {
    match person {
        Some(person) => Redirect::to(Side::of(&person).home()).into_response(),
        None => page(&visit).into_response(),
    }
}

fn page(visit: &Visit) -> Page {
    let locale = visit.locale;
    let content = html! {
        div.hero {
            div {
                h1 { (t!(locale, "welcome-title")) }
                p.lead { (t!(locale, "welcome-lead")) }
            }
        }
        div.card {
            p { (t!(locale, "welcome-have-code-explained")) }
            (link_button("/activation", &t!(locale, "welcome-have-code")))
        }
        div.card {
            p { (t!(locale, "welcome-sign-in-explained")) }
            (secondary_link_button("/sign-in", &t!(locale, "welcome-sign-in")))
        }
        p.small { a.text-link href="/opposition" { (t!(locale, "welcome-oppose")) } }
        p.small {
            (t!(locale, "welcome-professional")) " "
            a.text-link href="/professional" { (t!(locale, "welcome-professional-link")) }
        }
    };
    Page::new(locale, &t!(locale, "welcome-title"), content).path(&visit.path)
}
