//! All routes of the portal, on one screen.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use services::Services;

use crate::error_page::{Mishap, error_page};
use crate::locale::Locale;
use crate::pages::account::{activation, first_steps, forgotten_password, opposition, sign_in};
use crate::pages::{holder, professional, terms, welcome};
use crate::portal::Portal;
use crate::routes::{Door, Routes};
use crate::{assets, csrf, language_choice, security};

/// The largest form without a file, in bytes. Where a file comes with it, the form itself knows the limit.
const FORM_LIMIT: usize = 64 * 1024;

/// The portal. `https`: whether browsers reach it encrypted, in production always.
pub fn router(services: Services, https: bool) -> Router {
    let routes = routes()
        .into_router()
        .fallback(|locale: Locale| async move { error_page(locale, Mishap::NotFound) })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .with_state(Portal::new(services));
    security::protect(csrf::protect(routes), https)
}

/// Every route.
pub fn routes() -> Routes {
    open_to_all().and(account()).and(account().below("/professional")).and(holders()).and(record(Door::Holder)).and(entrusted()).and(professionals())
}

fn open_to_all() -> Routes {
    Routes::behind(Door::Anybody)
        .page("/", welcome::show)
        .button("/language", language_choice::choose)
        .page("/terms", terms::show)
        .page("/assets/{*name}", assets::serve)
        .form("/opposition", opposition::show, opposition::submit)
        .page("/opposition/done", opposition::done)
}

/// Holders come to their account at the front door, professionals at theirs.
fn account() -> Routes {
    Routes::behind(Door::Anybody)
        .page("/activation", activation::intro)
        .form("/activation/identify", activation::identify::show, activation::identify::submit)
        .form("/activation/password", activation::password::show, activation::password::submit)
        .form("/activation/contact", activation::contact::show, activation::contact::submit)
        .form("/activation/confirm", activation::confirm::show, activation::confirm::submit)
        .form("/sign-in", sign_in::password::show, sign_in::password::submit)
        .form("/sign-in/method", sign_in::method::show, sign_in::method::submit)
        .form("/sign-in/code", sign_in::code::show, sign_in::code::submit)
        .button("/sign-out", sign_in::out::submit)
        .form("/forgotten-password", forgotten_password::ask::show, forgotten_password::ask::submit)
        .form("/forgotten-password/{token}", forgotten_password::choose::show, forgotten_password::choose::submit)
}

fn holders() -> Routes {
    Routes::behind(Door::Holder)
        .form("/first-steps/terms", first_steps::terms::show, first_steps::terms::submit)
        .button("/first-steps/opposition", first_steps::terms::oppose)
        .form("/first-steps/organ-donation", first_steps::organ_donation::show, first_steps::organ_donation::submit)
        .page("/account", holder::account::show)
        .button("/account/language", holder::account::choose_language)
        .form("/account/organ-donation", holder::organ_donation::show, holder::organ_donation::submit)
}

/// The pages of one record: the own one, and, below its name, one entrusted by somebody else.
fn record(door: Door) -> Routes {
    documents(door).and(stakeholders(door)).and(activities(door))
}

fn documents(door: Door) -> Routes {
    Routes::behind(door)
        .page("/documents", holder::synthesis::show)
        .page("/documents/categories", holder::categories::show)
        .page("/documents/categories/{category}", holder::categories::show_one)
        .form("/documents/new", holder::file::kinds, holder::file::submit)
        .page("/documents/new/{kind}", holder::file::show)
        .page("/documents/{document}", holder::document::show)
        .page("/documents/{document}/content", holder::document::content)
        .page("/documents/{document}/download", holder::document::download)
        .form("/documents/{document}/replace", holder::replace::show, holder::replace::submit)
}

fn stakeholders(door: Door) -> Routes {
    Routes::behind(door)
        .page("/stakeholders", holder::stakeholders::show)
        .page("/stakeholders/search", holder::stakeholder_search::show)
        .form("/stakeholders/{professional}/add", holder::stakeholder_add::show, holder::stakeholder_add::submit)
        .form(
            "/stakeholders/{professional}/withdraw",
            holder::stakeholder_withdraw::show,
            holder::stakeholder_withdraw::submit,
        )
}

fn activities(door: Door) -> Routes {
    Routes::behind(door)
        .page("/activities", holder::activities::show)
}

fn entrusted() -> Routes {
    record(Door::Entrusted).below("/records/{record}")
}

fn professionals() -> Routes {
    let records = Routes::behind(Door::Professional)
        .page("/{dossier}", professional::dossier::show)
        .form("/{dossier}/new", professional::file::show, professional::file::submit)
        .page("/{dossier}/documents/{document}", professional::document::show)
        .page("/{dossier}/documents/{document}/content", professional::document::content)
        .page("/{dossier}/documents/{document}/download", professional::document::download)
        .form("/{dossier}/documents/{document}/replace", professional::replace::show, professional::replace::submit);
    Routes::behind(Door::Professional)
        .form("/professional", professional::home::show, professional::home::submit)
        .page("/professional/account", professional::account::show)
        .button("/professional/account/language", professional::account::choose_language)
        .and(records.below("/professional/dossiers"))
}
