//! The acts, proven on both engines.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod assistants;
mod blocking;
mod closing;
mod crowds;
mod emergencies;
mod exceptional_cases;
mod explained;
mod feeds_of_the_agency;
mod first_journey;
mod forgotten_password;
mod imports;
mod levels_and_hides;
mod licence_stops;
mod life_of_a_record;
mod listing_and_reading_agree;
mod oppositions;
mod organ_donation_look_up;
mod plain_tools;
mod previews;
mod referring_doctors;
mod refusals;
mod refused_files;
mod replays;
mod representatives;
mod retention;
mod scene;
mod sessions_end;
mod sign_in_withstands_guessing;
mod stays;
mod support;
mod tampering_is_found;
mod ten_years;
mod told;
mod ways_in;
mod what_costs_is_counted;
