//! The acts, proven on both engines.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod crowds;
mod first_journey;
mod forgotten_password;
mod imports;
mod life_of_a_record;
mod listing_and_reading_agree;
mod plain_tools;
mod refusals;
mod refused_files;
mod sessions_end;
mod sign_in_withstands_guessing;
mod support;
mod tampering_is_found;
mod what_costs_is_counted;
