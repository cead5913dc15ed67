//! « Mon compte » of a professional.

use axum::response::Response;
use axum_extra::extract::CookieJar;
use maud::html;

use crate::components::facts::Facts;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::ProfessionalTab;
use crate::page::Page;
use crate::pages::account::own_account::{self, Arrival, LanguageForm};
use crate::side::Side;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/account`
pub async fn show(visit: Visit, visitor: ProfessionalVisitor, Query(arrival): Query<Arrival>) -> Page {
    let locale = visit.locale;
    let professional = &visitor.professional;
    let content = html! {
        (own_account::told(locale, arrival.done.as_deref()))
        h1 { (t!(locale, "account-title")) }
        div.card {
            (Facts::new()
                .with(&t!(locale, "account-name"), &professional.name())
                .with(&t!(locale, "directory-id"), professional.directory_id.as_str())
                .with(&t!(locale, "account-profession"), &profession(&visit, &visitor))
                .with(&t!(locale, "account-speciality"), &professional.speciality)
                .with(&t!(locale, "account-practice"), &professional.practice))
        }
        (own_account::contact_points(locale, Side::Professional, &visitor.person))
        (own_account::security(&visit, Side::Professional))
        (own_account::language(locale, Side::Professional, &visitor.person))
        (own_account::sign_out(locale, Side::Professional))
    };
    let frame = visitor.frame(ProfessionalTab::Account, None);
    Page::new(locale, &t!(locale, "account-title"), content).frame(frame).path(&visit.path)
}

/// `POST /professional/account/language`
pub async fn choose_language(
    visit: Visit,
    visitor: ProfessionalVisitor,
    jar: CookieJar,
    Form(form): Form<LanguageForm>,
) -> Result<Response, Failure> {
    own_account::save_language(&visit, Side::Professional, jar, &visitor.person, &form).await
}

fn profession(visit: &Visit, visitor: &ProfessionalVisitor) -> String {
    visit.locale.text(&format!("profession-{}", visitor.professional.category.code()))
}
