//! « Expression de mes volontés »: what the holder wants for the day on which it can no longer be said (feature D9).

pub mod form;
mod paper;
mod questions;

use dossier::declaration::OrganDonation;
use dossier::document::Kind;
use maud::{Markup, html};
use serde::Deserialize;
use services::account::declarations::{self, Declared};
use services::documents::consult_dossier::{DocumentView, consult};

use crate::components::button::named_link_button;
use crate::components::document_list::document_list;
use crate::components::notice::done;
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::{HolderSide, OpenRecord};
use crate::page::Page;
use crate::pages::documents::list::items;
use crate::pages::documents::shelf::Shelf;
use crate::t;
use crate::visit::{Holder, Visit};

/// The wishes that are documents.
pub(super) const WRITTEN: [Kind; 2] = [Kind::AdvanceDirective, Kind::EndOfLifeProvisions];

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /wishes`
pub async fn show(visit: Visit, holder: Holder, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let declared = declarations::read(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    let documents = written(&visit, &holder).await?;
    let (locale, path) = (visit.locale, visit.path.clone());
    let frame = holder.frame(HolderTab::Documents);
    let shelf = own(visit, holder);
    let content = html! {
        @match arrival.done.as_deref() {
            Some("filed") => (done(&t!(locale, "wish-filed"))),
            Some("waiting") => (done(&t!(locale, "wish-waiting"))),
            _ => {}
        }
        h1 { (t!(locale, "wishes")) }
        p { (t!(locale, "wishes-lead")) }
        (organ_donation(&shelf, &declared))
        @for kind in WRITTEN { (wish(&shelf, kind, &documents)) }
    };
    Ok(Page::new(locale, &t!(locale, "wishes"), content).frame(frame).path(&path))
}

/// The newest version of each wish that is written down.
async fn written(visit: &Visit, holder: &Holder) -> Result<Vec<DocumentView>, Failure> {
    let view = consult(&visit.services, &holder.person, holder.dossier()).await.map_err(|error| visit.fail(&error))?;
    Ok(view.documents.into_iter().filter(|one| WRITTEN.contains(&one.envelope.metadata.kind)).collect())
}

fn own(visit: Visit, holder: Holder) -> Shelf {
    Shelf::of_holder_side(visit, HolderSide { person: holder.person, open: OpenRecord::Own(holder.own) })
}

fn organ_donation(shelf: &Shelf, declared: &Declared) -> Markup {
    let locale = shelf.visit.locale;
    let position = match declared.organ_donation {
        Some((_, OrganDonation::Opposed)) => t!(locale, "account-donation-opposed"),
        Some((_, OrganDonation::NotOpposed)) => t!(locale, "account-donation-not-opposed"),
        None => t!(locale, "account-donation-none"),
    };
    html! {
        h2 { (t!(locale, "donation-title")) }
        div.card {
            p { (position) }
            @if let Some((at, _)) = declared.organ_donation {
                p.quiet.small { (t!(locale, "wish-dated", date = locale.date(locale.day_of(at)))) }
            }
            a.text-link href="/account/organ-donation" { (t!(locale, "account-donation-change")) }
        }
    }
}

fn wish(shelf: &Shelf, kind: Kind, documents: &[DocumentView]) -> Markup {
    let locale = shelf.visit.locale;
    let code = kind.code();
    let of_kind: Vec<&DocumentView> = documents.iter().filter(|one| one.envelope.metadata.kind == kind).collect();
    let name = locale.text(&format!("kind-{code}"));
    let way = |href: String, label: String| named_link_button(&href, &label, &format!("{label} – {name}"));
    html! {
        h2 { (name) }
        p { (locale.text(&format!("wish-{code}-about"))) }
        @if !of_kind.is_empty() { (document_list(&items(shelf, of_kind.iter().copied()))) }
        @for document in &of_kind {
            p.quiet.small {
                (t!(locale, "wish-dated", date = locale.date(locale.day_of(document.envelope.filed_at))))
            }
        }
        div.button-row {
            @if shelf.visit.services.prints_reports() {
                (way(format!("/wishes/{code}"), write_words(shelf, &of_kind)))
            }
            (way(format!("{}/{code}", shelf.filing()), t!(locale, "wish-file-paper")))
        }
    }
}

fn write_words(shelf: &Shelf, of_kind: &[&DocumentView]) -> String {
    let locale = shelf.visit.locale;
    if of_kind.is_empty() { t!(locale, "wish-write") } else { t!(locale, "wish-write-anew") }
}
