//! All routes of the portal, on one screen.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use services::Services;

use crate::error_page::{Mishap, error_page};
use crate::locale::Locale;
use crate::pages::account::{activation, first_steps, forgotten_password, opposition, sign_in};
use crate::pages::{holder, professional, terms, welcome};
use crate::portal::Portal;
use crate::{assets, csrf, language_choice, security};

/// The largest form without a file, in bytes. Where a file comes with it, the form itself knows the limit.
const FORM_LIMIT: usize = 64 * 1024;

/// The portal. `https`: whether browsers reach it encrypted, in production always.
pub fn router(services: Services, https: bool) -> Router {
    let anybody = Router::new()
        .route("/", get(welcome::show))
        .route("/language", post(language_choice::choose))
        .route("/terms", get(terms::show))
        .route("/assets/{*name}", get(assets::serve))
        .route("/opposition", get(opposition::show).post(opposition::submit))
        .route("/opposition/done", get(opposition::done));
    let both_doors = || {
        Router::new()
            .route("/activation", get(activation::intro))
            .route("/activation/identify", get(activation::identify::show).post(activation::identify::submit))
            .route("/activation/password", get(activation::password::show).post(activation::password::submit))
            .route("/activation/contact", get(activation::contact::show).post(activation::contact::submit))
            .route("/activation/confirm", get(activation::confirm::show).post(activation::confirm::submit))
            .route("/sign-in", get(sign_in::password::show).post(sign_in::password::submit))
            .route("/sign-in/method", get(sign_in::method::show).post(sign_in::method::submit))
            .route("/sign-in/code", get(sign_in::code::show).post(sign_in::code::submit))
            .route("/sign-out", post(sign_in::out::submit))
            .route("/forgotten-password", get(forgotten_password::ask::show).post(forgotten_password::ask::submit))
            .route(
                "/forgotten-password/{token}",
                get(forgotten_password::choose::show).post(forgotten_password::choose::submit),
            )
    };
    let holders = Router::new()
        .route("/first-steps/terms", get(first_steps::terms::show).post(first_steps::terms::submit))
        .route("/first-steps/opposition", post(first_steps::terms::oppose))
        .route(
            "/first-steps/organ-donation",
            get(first_steps::organ_donation::show).post(first_steps::organ_donation::submit),
        )
        .route("/documents", get(holder::synthesis::show))
        .route("/documents/categories", get(holder::categories::show))
        .route("/documents/categories/{category}", get(holder::categories::show_one))
        .route("/documents/new", get(holder::file::kinds).post(holder::file::submit))
        .route("/documents/new/{kind}", get(holder::file::show))
        .route("/documents/{document}", get(holder::document::show))
        .route("/documents/{document}/content", get(holder::document::content))
        .route("/documents/{document}/download", get(holder::document::download))
        .route("/documents/{document}/replace", get(holder::replace::show).post(holder::replace::submit))
        .route("/stakeholders", get(holder::stakeholders::show))
        .route("/stakeholders/search", get(holder::stakeholder_search::show))
        .route(
            "/stakeholders/{professional}/add",
            get(holder::stakeholder_add::show).post(holder::stakeholder_add::submit),
        )
        .route(
            "/stakeholders/{professional}/withdraw",
            get(holder::stakeholder_withdraw::show).post(holder::stakeholder_withdraw::submit),
        )
        .route("/activities", get(holder::activities::show))
        .route("/account", get(holder::account::show))
        .route("/account/language", post(holder::account::choose_language))
        .route("/account/organ-donation", get(holder::organ_donation::show).post(holder::organ_donation::submit));
    let professionals = Router::new()
        .route("/professional", get(professional::home::show).post(professional::home::submit))
        .route("/professional/account", get(professional::account::show))
        .route("/professional/account/language", post(professional::account::choose_language))
        .route("/professional/dossiers/{dossier}", get(professional::dossier::show))
        .route("/professional/dossiers/{dossier}/new", get(professional::file::show).post(professional::file::submit))
        .route("/professional/dossiers/{dossier}/documents/{document}", get(professional::document::show))
        .route("/professional/dossiers/{dossier}/documents/{document}/content", get(professional::document::content))
        .route("/professional/dossiers/{dossier}/documents/{document}/download", get(professional::document::download))
        .route(
            "/professional/dossiers/{dossier}/documents/{document}/replace",
            get(professional::replace::show).post(professional::replace::submit),
        );
    let routes = anybody
        .merge(both_doors())
        .nest("/professional", both_doors())
        .merge(holders)
        .merge(professionals)
        .fallback(|locale: Locale| async move { error_page(locale, Mishap::NotFound) })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .with_state(Portal::new(services));
    security::protect(csrf::protect(routes), https)
}
