//! Welcome, activation, signing in.

use maud::{Markup, html};
use web::components::back_link::back_link;
use web::components::button::{button, link_button, secondary_link_button};
use web::components::code_field::CodeField;
use web::components::details::details;
use web::components::error_summary::{FieldError, error_of, error_summary};
use web::components::notice::{done, notice};
use web::components::password_field::PasswordField;
use web::components::radios::Radios;
use web::components::steps::steps;
use web::components::text_field::TextField;
use web::components::warning::warning;
use web::error_page::{Mishap, error_page};
use web::locale::Locale;
use web::page::Page;
use web::t;

use super::Named;

pub fn pages(locale: Locale) -> Vec<Named> {
    vec![
        ("welcome", welcome(locale)),
        ("activation-intro", activation_intro(locale)),
        ("activation-identify", activation_identify(locale)),
        ("activation-password", activation_password(locale)),
        ("activation-code", activation_code(locale)),
        ("sign-in", sign_in(locale)),
        ("sign-in-method", sign_in_method(locale)),
        ("oppose", oppose(locale)),
        ("error-not-found", error_page(locale, Mishap::NotFound)),
    ]
}

fn welcome(locale: Locale) -> Page {
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
        p.small { (t!(locale, "welcome-professional")) " " a.text-link href="/professional" { (t!(locale, "welcome-professional-link")) } }
    };
    Page::new(locale, &t!(locale, "welcome-title"), content)
}

fn activation_intro(locale: Locale) -> Page {
    let content = html! {
        (steps(locale, 1, 5))
        h1 { (t!(locale, "activation-intro-title")) }
        p { (t!(locale, "activation-intro")) }
        h2 { (t!(locale, "activation-need-title")) }
        ul {
            li { (t!(locale, "activation-need-letter")) }
            li { (t!(locale, "activation-need-matricule")) }
            li { (t!(locale, "activation-need-contact")) }
        }
        (lost_letter(locale))
        div.button-row { (link_button("/activation/identify", &t!(locale, "next"))) }
    };
    Page::new(locale, &t!(locale, "activation-title"), content)
}

fn activation_identify(locale: Locale) -> Page {
    let content = html! {
        (back_link("/activation", &t!(locale, "back")))
        (steps(locale, 2, 5))
        h1 { (t!(locale, "activation-identify-title")) }
        form method="post" {
            (TextField::new("matricule", &t!(locale, "matricule")).hint(&t!(locale, "matricule-hint")).digits())
            (CodeField::printed("code", &t!(locale, "activation-code")).hint(&t!(locale, "activation-code-hint")))
            (lost_letter(locale))
            div.button-row { (button(&t!(locale, "activate-my-dsp"))) }
        }
    };
    Page::new(locale, &t!(locale, "activation-identify-title"), content)
}

fn activation_password(locale: Locale) -> Page {
    let errors = [
        FieldError::new("password", t!(locale, "invalid-password-too-short", minimum = 10)),
        FieldError::new("again", t!(locale, "invalid-password-different")),
    ];
    let content = html! {
        (error_summary(locale, &errors))
        (back_link("/activation/identify", &t!(locale, "back")))
        (steps(locale, 3, 5))
        h1 { (t!(locale, "activation-password-title")) }
        form method="post" {
            (PasswordField::new_one("password", &t!(locale, "password-choose"))
                .hint(&t!(locale, "password-hint", minimum = 10)).error(error_of(&errors, "password")))
            (PasswordField::new_one("again", &t!(locale, "password-again")).error(error_of(&errors, "again")))
            div.button-row { (button(&t!(locale, "next"))) }
        }
    };
    Page::new(locale, &t!(locale, "activation-password-title"), content).with_errors()
}

fn activation_code(locale: Locale) -> Page {
    let content = html! {
        (steps(locale, 5, 5))
        h1 { (t!(locale, "activation-confirm-title")) }
        p { (t!(locale, "one-time-code-sent", contact = "m•••••@p••.lu")) }
        form method="post" {
            (CodeField::one_time("code", &t!(locale, "one-time-code")).hint(&t!(locale, "one-time-code-hint", minutes = 10)))
            (details(&t!(locale, "one-time-code-not-received"), &html! { p { (t!(locale, "one-time-code-not-received-explained")) } }))
            div.button-row { (button(&t!(locale, "activate-my-account"))) }
        }
    };
    Page::new(locale, &t!(locale, "activation-confirm-title"), content)
}

fn sign_in(locale: Locale) -> Page {
    let content = html! {
        (done(&t!(locale, "activation-done")))
        h1 { (t!(locale, "sign-in-title")) }
        h2 { (t!(locale, "sign-in-with-matricule")) }
        form method="post" {
            (TextField::new("matricule", &t!(locale, "matricule")).hint(&t!(locale, "matricule-hint")).digits().autocomplete("username"))
            (PasswordField::current("password", &t!(locale, "password")))
            div.button-row {
                (button(&t!(locale, "sign-in")))
                a.text-link href="/password" { (t!(locale, "forgotten-password")) }
            }
        }
    };
    Page::new(locale, &t!(locale, "sign-in-title"), content)
}

fn sign_in_method(locale: Locale) -> Page {
    let content = html! {
        h1 { (t!(locale, "sign-in-method-title")) }
        form method="post" {
            (Radios::new("method", &t!(locale, "sign-in-method"))
                .option("email", &t!(locale, "method-email", contact = "m•••••@p••.lu"))
                .option("phone", &t!(locale, "method-phone", contact = "+352 ••• ••• 456"))
                .selected(Some("email")))
            div.button-row { (button(&t!(locale, "send-code"))) }
        }
    };
    Page::new(locale, &t!(locale, "sign-in-method-title"), content)
}

fn oppose(locale: Locale) -> Page {
    let content = html! {
        (back_link("/", &t!(locale, "back")))
        h1 { (t!(locale, "oppose-title")) }
        (warning(&t!(locale, "oppose-lead"), &html! { p { (t!(locale, "oppose-consequences")) } }))
        (notice(&t!(locale, "terms-title"), &html! { p { (t!(locale, "terms-what")) } }))
        form method="post" {
            (TextField::new("matricule", &t!(locale, "matricule")).digits())
            (CodeField::printed("code", &t!(locale, "activation-code")))
            div.button-row { (button(&t!(locale, "oppose-confirm"))) }
        }
    };
    Page::new(locale, &t!(locale, "oppose-title"), content)
}

fn lost_letter(locale: Locale) -> Markup {
    details(&t!(locale, "lost-letter"), &html! { p { (t!(locale, "lost-letter-explained")) } })
}
