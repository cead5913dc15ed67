//! All routes of the portal, on one screen.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use services::Services;

use crate::error_page::{Mishap, error_page};
use crate::locale::Locale;
use crate::pages::account::{
    activation, apps, change_password, confirm_identity, contacts, devices, first_steps, forgotten_password,
    linked_identities, notices, opposition, passkey_name, passkeys, sign_in,
};
use crate::pages::{accessibility, app, holder, professional, terms, welcome};
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
    open_to_all()
        .and(account())
        .and(account().below("/professional"))
        .and(own_account(Door::Holder))
        .and(own_account(Door::Professional).below("/professional"))
        .and(holders())
        .and(opening(Door::Holder))
        .and(record(Door::Holder))
        .and(entrusted())
        .and(professionals())
}

fn open_to_all() -> Routes {
    Routes::behind(Door::Anybody)
        .page("/", welcome::show)
        .button("/language", language_choice::choose)
        .page("/terms", terms::show)
        .form("/accessibility", accessibility::show, accessibility::submit)
        .page("/assets/{*name}", assets::serve)
        .page("/app.webmanifest", app::manifest)
        .page("/service-worker.js", app::service_worker)
        .page("/offline", app::offline)
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
        .button("/sign-in/passkey/options", sign_in::passkey::options)
        .button("/sign-in/passkey", sign_in::passkey::submit)
        .button("/sign-in/with/{provider}", sign_in::identity_provider::begin)
        .page("/sign-in/with/{provider}/return", sign_in::identity_provider::returned)
        .button("/sign-out", sign_in::out::submit)
        .form("/forgotten-password", forgotten_password::ask::show, forgotten_password::ask::submit)
        .form("/forgotten-password/{token}", forgotten_password::choose::show, forgotten_password::choose::submit)
}

/// What holders and professionals do alike with their accounts.
fn own_account(door: Door) -> Routes {
    Routes::behind(door)
        .form("/first-steps/stay-signed-in", first_steps::stay_signed_in::show, first_steps::stay_signed_in::decline)
        .form("/confirm-identity", confirm_identity::password::show, confirm_identity::password::submit)
        .form("/confirm-identity/code", confirm_identity::code::show, confirm_identity::code::submit)
        .button("/confirm-identity/again", confirm_identity::code::again)
        .button("/confirm-identity/passkey/options", confirm_identity::passkey::options)
        .button("/confirm-identity/passkey", confirm_identity::passkey::submit)
        .form("/account/contacts", contacts::show, contacts::add)
        .form("/account/contacts/confirm", contacts::ask, contacts::confirm)
        .button("/account/contacts/remove", contacts::remove)
        .form("/account/password", change_password::show, change_password::submit)
        .form("/account/notices", notices::show, notices::submit)
        .page("/account/identities", linked_identities::show)
        .button("/account/identities/with/{provider}", linked_identities::begin)
        .button("/account/identities/unlink", linked_identities::unlink)
        .form("/apps/{token}", apps::ask::show, apps::ask::submit)
        .page("/account/apps", apps::own::show)
        .button("/account/apps/stop", apps::own::stop)
        .page("/account/devices", devices::show)
        .button("/account/devices/end", devices::end)
        .button("/account/devices/end-others", devices::end_others)
        .form("/account/passkeys", passkeys::show, passkeys::submit)
        .button("/account/passkeys/options", passkeys::options)
        .form("/account/passkeys/rename", passkey_name::show, passkey_name::submit)
        .button("/account/passkeys/remove", passkeys::remove)
}

fn holders() -> Routes {
    Routes::behind(Door::Holder)
        .form("/first-steps/identity", first_steps::identity::show, first_steps::identity::decline)
        .page("/account", holder::account::show)
        .button("/account/language", holder::account::choose_language)
        .form("/account/organ-donation", holder::organ_donation::show, holder::organ_donation::submit)
        .page("/wishes", holder::wishes::show)
        .form("/wishes/{wish}", holder::wishes::form::show, holder::wishes::form::submit)
}

/// Before a record is open: the own one, and one of somebody whom the person represents.
fn opening(door: Door) -> Routes {
    Routes::behind(door)
        .form("/first-steps/terms", first_steps::terms::show, first_steps::terms::submit)
        .button("/first-steps/opposition", first_steps::terms::oppose)
        .form("/first-steps/organ-donation", first_steps::organ_donation::show, first_steps::organ_donation::submit)
        .form("/reopen", holder::reopen::show, holder::reopen::submit)
}

/// The pages of one record: the own one, and, below its name, one entrusted by somebody else.
fn record(door: Door) -> Routes {
    documents(door).and(requests(door)).and(stakeholders(door)).and(activities(door)).and(about(door))
}

fn documents(door: Door) -> Routes {
    Routes::behind(door)
        .page("/documents", holder::synthesis::show)
        .page("/documents/categories", holder::categories::show)
        .page("/documents/categories/{category}", holder::categories::show_one)
        .form("/documents/new", holder::file::kinds, holder::file::submit)
        .page("/documents/new/{kind}", holder::file::show)
        .form("/documents/search", holder::search::show, holder::search::submit)
        .page("/documents/{document}", holder::document::show)
        .page("/documents/{document}/read", holder::document::read)
        .page("/documents/{document}/content", holder::document::content)
        .page("/documents/{document}/attachments/{number}", holder::document::attachment)
        .page("/documents/{document}/download", holder::document::download)
        .form("/documents/{document}/replace", holder::replace::show, holder::replace::submit)
        .page("/documents/{document}/access", holder::document_access::show)
        .form(
            "/documents/{document}/confidentiality",
            holder::document_confidentiality::show,
            holder::document_confidentiality::submit,
        )
        .page("/documents/{document}/hide", holder::document_hide::show)
        .form("/documents/{document}/hide/{professional}", holder::document_hide::confirm, holder::document_hide::hide)
        .button("/documents/{document}/hide/{professional}/undo", holder::document_hide::undo)
        .page("/documents/{document}/activities", holder::document_activities::show)
        .button("/documents/{document}/retention", holder::document_retention::submit)
}

/// What is to be put right, from the asking to the answer.
fn requests(door: Door) -> Routes {
    Routes::behind(door)
        .form(
            "/documents/{document}/correction",
            holder::request_about_document::correction,
            holder::request_about_document::ask_correction,
        )
        .form(
            "/documents/{document}/erasure",
            holder::request_about_document::erasure,
            holder::request_about_document::ask_erasure,
        )
        .form("/activities/{trace}/contest", holder::request_contest::show, holder::request_contest::submit)
        .page("/requests", holder::requests::show)
        .page("/requests/missing", holder::stakeholder_search::to_ask)
        .form("/requests/missing/{professional}", holder::request_missing::show, holder::request_missing::submit)
        .button("/requests/{request}/withdraw", holder::requests::withdraw)
}

fn stakeholders(door: Door) -> Routes {
    Routes::behind(door)
        .page("/stakeholders", holder::stakeholders::show)
        .page("/stakeholders/search", holder::stakeholder_search::to_add)
        .form("/stakeholders/{professional}/add", holder::stakeholder_add::show, holder::stakeholder_add::submit)
        .button("/stakeholders/{professional}/withdraw", holder::stakeholder_end::withdraw)
        .button("/stakeholders/{professional}/end-presence", holder::stakeholder_end::presence)
        .page("/stakeholders/blocked", holder::stakeholders_blocked::show)
        .page("/stakeholders/blocked/search", holder::stakeholder_search::to_block)
        .form("/stakeholders/{professional}/block", holder::stakeholder_block::show, holder::stakeholder_block::submit)
        .button("/stakeholders/{professional}/unblock", holder::stakeholder_end::unblock)
        .page("/stakeholders/objections/search", holder::stakeholder_search::to_object)
        .form(
            "/stakeholders/{professional}/objection",
            holder::consultation_objection::show,
            holder::consultation_objection::submit,
        )
        .button("/stakeholders/{professional}/objection/withdraw", holder::consultation_objection::withdraw)
        .page("/stakeholders/institutions", holder::institutions::show)
        .button("/stakeholders/institutions/oppose", holder::institutions::oppose)
        .button("/stakeholders/institutions/lift", holder::institutions::lift)
        .form("/stakeholders/emergency", holder::emergency_access::show, holder::emergency_access::submit)
        .form("/stakeholders/presence-code", holder::presence_code::show, holder::presence_code::submit)
        .page("/stakeholders/consultation", holder::consultation::show)
        .page("/stakeholders/consultation/stream", holder::consultation_stream::show)
        .button("/stakeholders/consultation/end", holder::consultation::end)
}

fn activities(door: Door) -> Routes {
    Routes::behind(door)
        .form("/activities", holder::activities::show, holder::activities::search)
        .button("/activities/download", holder::activities_download::submit)
        .form("/record/export", holder::export::show, holder::export::download)
}

/// Who assists, and the record as a whole.
fn about(door: Door) -> Routes {
    Routes::behind(door)
        .page("/stakeholders/assistants", holder::assistants::show)
        .form("/stakeholders/assistants/new", holder::assistants_new::show, holder::assistants_new::submit)
        .button("/stakeholders/assistants/{person}/remove", holder::assistants::remove)
        .page("/record", holder::record::show)
        .form("/record/close", holder::close::show, holder::close::submit)
}

fn entrusted() -> Routes {
    let pages = opening(Door::Entrusted).and(record(Door::Entrusted)).below("/records/{record}");
    Routes::behind(Door::Entrusted).page("/records/{record}", holder::entrusted::show).and(pages)
}

fn professionals() -> Routes {
    let records = Routes::behind(Door::Professional)
        .page("/{dossier}", professional::dossier::show)
        .form("/{dossier}/new", professional::file::show, professional::file::submit)
        .form("/{dossier}/documents/search", professional::search::show, professional::search::submit)
        .page("/{dossier}/documents/{document}", professional::document::show)
        .page("/{dossier}/documents/{document}/read", professional::document::read)
        .page("/{dossier}/documents/{document}/content", professional::document::content)
        .page("/{dossier}/documents/{document}/attachments/{number}", professional::document::attachment)
        .page("/{dossier}/documents/{document}/download", professional::document::download)
        .button("/{dossier}/documents/{document}/release", professional::document::release)
        .form("/{dossier}/documents/{document}/replace", professional::replace::show, professional::replace::submit);
    Routes::behind(Door::Professional)
        .form("/professional", professional::home::show, professional::home::submit)
        .page("/professional/requests", professional::requests::show)
        .form("/professional/requests/{request}", professional::request::show, professional::request::submit)
        .page("/professional/account", professional::account::show)
        .button("/professional/account/language", professional::account::choose_language)
        .and(records.below("/professional/dossiers"))
}
