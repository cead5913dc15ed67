//! The portal: pages in five languages, rendered on the server, usable without JavaScript.
//!
//! A page is a [`page::Page`] put together from [`components`]; every text comes from a [`locale::Locale`].
//! [`security::protect`] puts around all of them what a browser has to be told.

pub mod assets;
pub mod browser;
pub mod components;
pub mod cookies;
pub mod csrf;
pub mod error_page;
pub mod failure;
pub mod form;
pub mod frame;
pub mod holder_side;
pub mod icons;
pub mod language_choice;
pub mod locale;
pub mod named;
pub mod page;
pub mod pages;
pub mod portal;
pub mod problems;
pub mod router;
pub mod routes;
pub mod security;
pub mod side;
pub mod visit;
