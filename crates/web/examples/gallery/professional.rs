//! The professionals' side.

use maud::html;
use web::components::button::{button, link_button, secondary_link_button};
use web::components::code_field::CodeField;
use web::components::document_list::document_list;
use web::components::person_row::{PersonRow, person_rows};
use web::components::text_field::TextField;
use web::frame::{Frame, Patient, ProfessionalTab};
use web::locale::Locale;
use web::page::Page;
use web::t;

use super::Named;
use super::holder::items;

pub fn pages(locale: Locale) -> Vec<Named> {
    vec![
        ("professional-welcome", welcome(locale)),
        ("professional", home(locale)),
        ("professional-dossier", patient_dossier(locale)),
    ]
}

fn framed(page: Page, patient: Option<Patient>) -> Page {
    page.frame(Frame::Professional { name: "Jean Wagner".to_owned(), tab: ProfessionalTab::Patients, patient })
}

fn welcome(locale: Locale) -> Page {
    let content = html! {
        h1 { (t!(locale, "professional-welcome-title")) }
        p.lead { (t!(locale, "professional-welcome-lead")) }
        div.button-row {
            (link_button("#", &t!(locale, "professional-sign-in")))
            (secondary_link_button("#", &t!(locale, "professional-activate")))
        }
    };
    Page::new(locale, &t!(locale, "professional-welcome-title"), content).frame(Frame::PublicProfessional)
}

fn home(locale: Locale) -> Page {
    let until = locale.date_time("2026-11-21T13:05:00Z".parse().unwrap_or_default());
    let patient = |name: &str, place: String| PersonRow {
        name: name.to_owned(),
        detail: t!(locale, "patient-born", date = locale.date(jiff::civil::date(1984, 3, 12))),
        place,
        action: secondary_link_button("#", &t!(locale, "open-dossier")),
    };
    let patients = [
        patient("Marie Weber", t!(locale, "access-by-presence-code", until = until)),
        patient("Paulo da Silva Ramos", t!(locale, "access-by-circle")),
    ];
    let content = html! {
        h1 { (t!(locale, "find-patient")) }
        p { (t!(locale, "find-patient-explained")) }
        form.card method="post" {
            (TextField::new("matricule", &t!(locale, "matricule")).digits())
            (CodeField::printed("code", &t!(locale, "presence-code")).hint(&t!(locale, "presence-code-hint")))
            (button(&t!(locale, "open-dossier")))
        }
        h2 { (t!(locale, "my-patients")) }
        div.card { (person_rows(&patients)) }
    };
    framed(Page::new(locale, &t!(locale, "find-patient"), content), None)
}

fn patient_dossier(locale: Locale) -> Page {
    let patient = Patient {
        name: "Marie Weber".to_owned(),
        detail: t!(locale, "patient-born", date = locale.date(jiff::civil::date(1984, 3, 12))),
        basis: Some(t!(
            locale,
            "access-by-presence-code",
            until = locale.date_time("2026-11-21T13:05:00Z".parse().unwrap_or_default())
        )),
    };
    let content = html! {
        h1 { (t!(locale, "professional-documents")) }
        div.button-row.button-row--top { (link_button("#", &t!(locale, "file-document"))) }
        (document_list(&items(locale)))
    };
    framed(Page::new(locale, &t!(locale, "professional-documents"), content), Some(patient))
}
