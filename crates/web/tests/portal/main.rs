//! The portal's pages over the real acts and a fresh state: what a browser is answered.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failure here is a failed test")]

mod account_security;
mod activation;
mod announcement;
mod app;
mod apps;
mod browser;
mod consultation;
mod document_access;
mod doors;
mod entrusted;
mod every_route;
mod first_steps;
mod forgotten_password;
mod identity_provider;
mod life_line;
mod own_account;
mod own_documents;
mod patients;
mod reading;
mod requests;
mod searching;
mod sign_in;
mod stakeholders;
mod synthesis;
mod tampering;
mod toured_pages;

use services::Services;
use test_engines::{Country, Engine, Fresh};

/// The portal of a country where everybody has a letter.
async fn country() -> Country {
    Country::with_letters(Fresh::on(Engine::Sqlite)).await
}

fn portal(services: &Services) -> browser::Browser {
    browser::Browser::at(web::router::router(services.clone(), true))
}
