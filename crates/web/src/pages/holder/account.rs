//! « Mon compte » of a holder.

use axum::response::Response;
use axum_extra::extract::CookieJar;
use dossier::declaration::OrganDonation;
use maud::{Markup, html};
use services::account::declarations::{self, Declared};

use super::entrusted_list;
use crate::components::choice_list::{Choice, choice_list};
use crate::components::facts::Facts;
use crate::components::notice::done;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::HolderTab;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::own_account::{self, Arrival, LanguageForm};
use crate::side::Side;
use crate::t;
use crate::visit::{Holder, Visit};

/// `GET /account`
pub async fn show(visit: Visit, holder: Holder, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let declared = declarations::read(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    let others = entrusted_list::sections(&visit, &holder.person).await?;
    Ok(page(&visit, &holder, &declared, &others, arrival.done.as_deref()))
}

/// `POST /account/language`
pub async fn choose_language(
    visit: Visit,
    holder: Holder,
    jar: CookieJar,
    Form(form): Form<LanguageForm>,
) -> Result<Response, Failure> {
    own_account::save_language(&visit, Side::Holder, jar, &holder.person, &form).await
}

fn page(visit: &Visit, holder: &Holder, declared: &Declared, others: &Markup, arrival: Option<&str>) -> Page {
    let locale = visit.locale;
    let record = Choice {
        href: "/record".to_owned(),
        name: t!(locale, "record-own"),
        explanation: Some(t!(locale, "record-way")),
    };
    let content = html! {
        (own_account::told(locale, arrival))
        @match arrival {
            Some("donation") => (done(&t!(locale, "account-donation-saved"))),
            _ => {}
        }
        h1 { (t!(locale, "account-title")) }
        div.card {
            (Facts::new()
                .with(&t!(locale, "account-name"), &holder.own.name)
                .with(&t!(locale, "account-birth-date"), &locale.date(holder.own.birth_date)))
        }
        (choice_list(Icon::Folder, &[record]))
        (others)
        (own_account::contact_points(locale, Side::Holder, &holder.person))
        (own_account::security(visit, Side::Holder))
        (own_account::language(locale, Side::Holder, &holder.person))
        (donation(locale, declared))
        (terms(locale, declared))
        (own_account::sign_out(locale, Side::Holder))
    };
    Page::new(locale, &t!(locale, "account-title"), content).frame(holder.frame(HolderTab::Account)).path(&visit.path)
}

fn donation(locale: Locale, declared: &Declared) -> Markup {
    let position = match declared.organ_donation {
        Some((_, OrganDonation::Opposed)) => t!(locale, "account-donation-opposed"),
        Some((_, OrganDonation::NotOpposed)) => t!(locale, "account-donation-not-opposed"),
        None => t!(locale, "account-donation-none"),
    };
    html! {
        h2 { (t!(locale, "account-donation")) }
        div.card {
            p { (position) }
            a.text-link href="/account/organ-donation" { (t!(locale, "account-donation-change")) }
        }
    }
}

fn terms(locale: Locale, declared: &Declared) -> Markup {
    html! {
        @if let Some((at, _)) = &declared.terms {
            h2 { (t!(locale, "terms-title")) }
            div.card {
                p { (t!(locale, "account-terms-accepted", date = locale.date(locale.day_of(*at)))) }
                a.text-link href="/terms" { (t!(locale, "terms-title")) }
            }
        }
    }
}
