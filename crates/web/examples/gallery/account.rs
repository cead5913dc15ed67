//! First opening of the dossier, and « Mon compte ».

use maud::html;
use web::components::button::{button, choice_button, secondary_button};
use web::components::facts::Facts;
use web::components::notice::done;
use web::components::radios::Radios;
use web::components::select::Select;
use web::frame::{Frame, HolderTab};
use web::locale::Locale;
use web::page::Page;
use web::t;

use super::Named;

pub fn pages(locale: Locale) -> Vec<Named> {
    vec![("terms", terms(locale)), ("donation", donation(locale)), ("account", account(locale))]
}

fn terms(locale: Locale) -> Page {
    let sections = ["what", "access", "documents", "trace", "duties", "rights"];
    let content = html! {
        h1 { (t!(locale, "terms-title")) }
        p { (t!(locale, "terms-accept-lead")) }
        div.card {
            @for section in sections {
                h2 { (locale.text(&format!("terms-{section}-title"))) }
                p { (locale.text(&format!("terms-{section}"))) }
            }
        }
        form method="post" {
            div.button-row { (button(&t!(locale, "terms-accept"))) (choice_button("answer", "no", &t!(locale, "terms-refuse"))) }
        }
    };
    Page::new(locale, &t!(locale, "terms-title"), content)
}

fn donation(locale: Locale) -> Page {
    let content = html! {
        h1 { (t!(locale, "donation-title")) }
        p { (t!(locale, "donation-lead")) }
        form method="post" {
            (Radios::new("position", &t!(locale, "donation-question"))
                .option("not-opposed", &t!(locale, "donation-not-opposed"))
                .option("opposed", &t!(locale, "donation-opposed"))
                .explained_option("later", &t!(locale, "donation-not-now"), &t!(locale, "donation-not-now-explained")))
            div.button-row { (button(&t!(locale, "donation-continue"))) }
        }
    };
    Page::new(locale, &t!(locale, "donation-title"), content)
}

fn account(locale: Locale) -> Page {
    let languages = dossier::language::Language::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned()));
    let content = html! {
        (done(&t!(locale, "account-language-saved")))
        h1 { (t!(locale, "account-title")) }
        div.card {
            (Facts::new().with(&t!(locale, "account-name"), "Marie Weber").with(&t!(locale, "matricule"), "1984 0312 123 45"))
        }
        h2 { (t!(locale, "account-contacts")) }
        p.quiet { (t!(locale, "account-contacts-explained")) }
        div.card {
            (Facts::new().with(&t!(locale, "contact-email"), "m•••••@p••.lu").with(&t!(locale, "contact-phone"), "+352 ••• ••• 456"))
        }
        h2 { (t!(locale, "account-language")) }
        form.card method="post" {
            (Select::new("language", &t!(locale, "account-language")).hint(&t!(locale, "account-language-explained"))
                .options(languages).selected(Some(locale.language().code())))
            (secondary_button(&t!(locale, "save")))
        }
        h2 { (t!(locale, "account-donation")) }
        div.card {
            p { (t!(locale, "account-donation-none")) }
            a.text-link href="/donation" { (t!(locale, "account-donation-change")) }
        }
        form method="post" action="/sign-out" { div.button-row { (button(&t!(locale, "sign-out"))) } }
    };
    let frame = Frame::Holder { name: "Marie Weber".to_owned(), tab: HolderTab::Account };
    Page::new(locale, &t!(locale, "account-title"), content).frame(frame)
}
