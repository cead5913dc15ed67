//! The four tabs of a holder.

use jiff::civil::date;
use maud::{Markup, html};
use web::components::back_link::back_link;
use web::components::button::{link_button, secondary_link_button, warning_button};
use web::components::document_list::{DocumentItem, document_list};
use web::components::empty_state::empty_state;
use web::components::facts::Facts;
use web::components::file_field::FileField;
use web::components::folder_list::{Folder, folder_list};
use web::components::life_line::{LifeLineDay, LifeLineEntry, life_line};
use web::components::notice::done;
use web::components::person_row::{PersonRow, person_rows};
use web::components::progress::upload_form;
use web::components::section_nav::{Section, section_nav};
use web::components::select::Select;
use web::components::text_field::TextField;
use web::frame::{Frame, HolderTab};
use web::icons::Icon;
use web::locale::Locale;
use web::page::Page;
use web::t;

use super::Named;

const FORMATS: [&str; 4] = ["application/pdf", "image/jpeg", "image/png", "text/plain"];

pub fn pages(locale: Locale) -> Vec<Named> {
    vec![
        ("synthesis", synthesis(locale)),
        ("synthesis-empty", synthesis_empty(locale)),
        ("documents", documents(locale)),
        ("document", document(locale)),
        ("file-document", file_document(locale)),
        ("stakeholders", stakeholders(locale)),
        ("stakeholders-empty", stakeholders_empty(locale)),
        ("life-line", activities(locale)),
    ]
}

fn framed(page: Page, tab: HolderTab) -> Page {
    page.frame(Frame::Holder { name: "Marie Weber".to_owned(), tab })
}

fn with_plus(locale: Locale, title: &str, content: Markup) -> Page {
    framed(Page::new(locale, title, content), HolderTab::Documents)
        .round_button("/documents/file", &t!(locale, "file-document"))
}

fn sections(locale: Locale, synthesis: bool) -> Markup {
    let sections = [
        Section::new("/documents", &t!(locale, "synthesis"), synthesis),
        Section::new("/documents/folders", &t!(locale, "documentary-view"), !synthesis),
    ];
    section_nav(&t!(locale, "section-navigation"), &sections)
}

fn synthesis(locale: Locale) -> Page {
    let content = html! {
        h1 { (t!(locale, "synthesis-welcome", person = "Marie")) }
        (sections(locale, true))
        h2 { (t!(locale, "latest-documents")) }
        (document_list(&items(locale)))
    };
    with_plus(locale, &t!(locale, "synthesis"), content)
}

fn synthesis_empty(locale: Locale) -> Page {
    let action = secondary_link_button("/documents/file", &t!(locale, "file-document"));
    let content = html! {
        (done(&t!(locale, "synthesis-opened")))
        h1 { (t!(locale, "synthesis-welcome", person = "Marie")) }
        (sections(locale, true))
        (empty_state(Icon::Document, &t!(locale, "no-documents"), &t!(locale, "no-documents-explained"), &action))
    };
    with_plus(locale, &t!(locale, "synthesis"), content)
}

fn documents(locale: Locale) -> Page {
    let folder = |id: &str, count: i64, own: bool| Folder {
        href: "#".to_owned(),
        name: locale.text(id),
        content: t!(locale, "documents-count", count = count),
        own,
    };
    let folders = [
        folder("personal-data", 1, true),
        folder("category-laboratory-results", 4, false),
        folder("category-imaging", 1, false),
        folder("category-care-reports", 2, false),
        folder("category-prescriptions", 3, false),
    ];
    let content = html! {
        h1 { (t!(locale, "my-documents")) }
        (sections(locale, false))
        (folder_list(&folders))
    };
    with_plus(locale, &t!(locale, "documentary-view"), content)
}

fn document(locale: Locale) -> Page {
    let content = html! {
        (back_link("/documents", &t!(locale, "documents-title")))
        h1 { "Bilan sanguin de contrôle" }
        div.button-row.button-row--top {
            (link_button("#", &t!(locale, "document-open")))
            (secondary_link_button("#", &t!(locale, "document-download")))
        }
        div.card {
            (Facts::new()
                .with(&t!(locale, "document-kind"), &locale.text("kind-laboratory-report"))
                .with(&t!(locale, "document-author"), "Dr Jean Wagner, Cabinet médical Limpertsberg")
                .with(&t!(locale, "document-care-date"), &locale.date(date(2026, 11, 18)))
                .with(&t!(locale, "document-filed-at"), &locale.date(date(2026, 11, 20)))
                .with(&t!(locale, "document-confidentiality"), &t!(locale, "confidentiality-normal-explained"))
                .with(&t!(locale, "document-format"), &format!("{}, {}", t!(locale, "format-pdf"), locale.size(184_000))))
        }
    };
    framed(Page::new(locale, "Bilan sanguin de contrôle", content), HolderTab::Documents)
}

fn file_document(locale: Locale) -> Page {
    let kinds =
        ["holder-expression", "holder-document"].map(|code| (code.to_owned(), locale.text(&format!("kind-{code}"))));
    let fields = html! {
        (Select::new("kind", &t!(locale, "document-kind")).prompt(&t!(locale, "file-kind-prompt")).options(kinds))
        (FileField::new("file", &t!(locale, "file-field"), &FORMATS).hint(&t!(locale, "file-hint", limit = locale.size(25_000_000)))
            .error(Some(t!(locale, "upload-encrypted", name = "analyses.pdf"))))
        (TextField::new("title", &t!(locale, "file-title")).hint(&t!(locale, "file-title-hint")))
        (TextField::new("care_date", &t!(locale, "file-care-date")).date().value("2026-11-20"))
        div.button-row { (web::components::button::button(&t!(locale, "file-submit"))) }
    };
    let content = html! {
        (back_link("/documents", &t!(locale, "documents-title")))
        h1 { (t!(locale, "file-document")) }
        p { (t!(locale, "file-document-lead")) }
        (upload_form(locale, "/documents/file", &fields))
    };
    framed(Page::new(locale, &t!(locale, "file-document"), content), HolderTab::Documents)
}

fn stakeholders(locale: Locale) -> Page {
    let person = |name: &str, detail: &str, place: &str, action: Markup| PersonRow {
        name: name.to_owned(),
        detail: detail.to_owned(),
        place: place.to_owned(),
        action,
    };
    let since = t!(locale, "stakeholder-since", date = locale.date(date(2026, 11, 2)));
    let until = t!(locale, "access-until", date = locale.date_time("2026-11-21T13:05:00Z".parse().unwrap_or_default()));
    let withdraw = html! { form method="post" { (warning_button(&t!(locale, "stakeholder-withdraw"))) } };
    let circle = [
        person(
            "Jean Wagner",
            "Médecine générale",
            &format!("Cabinet médical Limpertsberg · {since}"),
            withdraw.clone(),
        ),
        person("Sofia Almeida Ferreira", "Kinésithérapie", &format!("Cabinet Bonnevoie · {since}"), withdraw),
    ];
    let content = html! {
        (done(&t!(locale, "stakeholder-added", person = "Jean Wagner")))
        h1 { (t!(locale, "my-stakeholders")) }
        (link_button("/stakeholders/add", &t!(locale, "add-stakeholder")))
        h2 { (t!(locale, "circle-of-trust")) }
        p.quiet { (t!(locale, "circle-explained")) }
        div.card { (person_rows(&circle)) }
        h2 { (t!(locale, "temporary-access")) }
        p.quiet { (t!(locale, "temporary-access-explained")) }
        div.card { (person_rows(&[person("Laure Schmit", "Dermatologie", &until, html! {})])) }
    };
    framed(Page::new(locale, &t!(locale, "my-stakeholders"), content), HolderTab::Stakeholders)
}

fn stakeholders_empty(locale: Locale) -> Page {
    let action = link_button("/stakeholders/add", &t!(locale, "add-stakeholder"));
    let content = html! {
        h1 { (t!(locale, "my-stakeholders")) }
        (empty_state(Icon::People, &t!(locale, "circle-empty"), &t!(locale, "circle-empty-explained"), &action))
    };
    framed(Page::new(locale, &t!(locale, "my-stakeholders"), content), HolderTab::Stakeholders)
}

fn activities(locale: Locale) -> Page {
    let entry = |time: &str, sentence: String, reason: &str, own: bool| LifeLineEntry {
        time: time.to_owned(),
        moment: format!("2026-11-20T{time}+01:00"),
        sentence,
        document: reason.starts_with("basis-holder").then(|| ("#".to_owned(), t!(locale, "document-open"))),
        reason: Some(locale.text(reason)),
        refused: reason.starts_with("refusal").then(|| t!(locale, "life-line-refused")),
        own,
    };
    let doctor = "Dr Jean Wagner (Cabinet médical Limpertsberg)";
    let days = [
        LifeLineDay {
            heading: locale.day_heading(date(2026, 11, 20)),
            entries: vec![
                entry(
                    "16:41:09",
                    t!(
                        locale,
                        "act-document-consulted",
                        person = "Marie Weber",
                        document = "Bilan sanguin de contrôle"
                    ),
                    "basis-holder",
                    true,
                ),
                entry(
                    "14:12:55",
                    t!(locale, "act-document-filed", person = doctor, document = "Bilan sanguin de contrôle"),
                    "basis-presence-code",
                    false,
                ),
                entry(
                    "14:05:32",
                    t!(locale, "act-presence-code-entered", person = doctor),
                    "basis-presence-code",
                    false,
                ),
                entry(
                    "14:05:11",
                    t!(locale, "attempt-presence-code-entered", person = doctor),
                    "refusal-wrong-code",
                    false,
                ),
            ],
        },
        LifeLineDay {
            heading: locale.day_heading(date(2026, 11, 19)),
            entries: vec![
                entry("19:30:20", t!(locale, "act-terms-accepted", person = "Marie Weber"), "basis-holder", true),
                entry("19:28:47", t!(locale, "act-account-activated", person = "Marie Weber"), "basis-holder", true),
            ],
        },
    ];
    let content = html! {
        h1 { (t!(locale, "life-line")) }
        p { (t!(locale, "life-line-lead")) }
        (life_line(&days))
    };
    framed(Page::new(locale, &t!(locale, "life-line"), content), HolderTab::Activities)
}

pub fn items(locale: Locale) -> [DocumentItem; 3] {
    let item = |title: &str, kind: &str, author: &str, day: i8| DocumentItem {
        href: "#".to_owned(),
        title: title.to_owned(),
        kind: locale.text(kind),
        date: locale.date(date(2026, 11, day)),
        author: author.to_owned(),
        ..DocumentItem::default()
    };
    [
        DocumentItem {
            new: Some(t!(locale, "document-new")),
            ..item(
                "Bilan sanguin de contrôle",
                "kind-laboratory-report",
                "Dr Jean Wagner, Cabinet médical Limpertsberg",
                20,
            )
        },
        DocumentItem {
            own: Some(t!(locale, "document-by-you")),
            ..item("Mes allergies et ce qui m'aide", "kind-holder-expression", "Marie Weber", 19)
        },
        DocumentItem {
            confidentiality: Some(t!(locale, "confidentiality-confidential")),
            ..item("Radiographie du genou gauche", "kind-imaging-report", "Dr Claire Hoffmann, Hôpital du Val", 12)
        },
    ]
}
