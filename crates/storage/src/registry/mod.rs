//! People: holders, professionals, their accounts and how they signed in.

pub mod access_notices;
pub mod access_tokens;
pub mod accounts;
pub mod activation_codes;
pub mod addressed_requests;
pub mod announced_stays;
pub mod app_leaves;
pub mod challenges;
pub mod clients;
pub mod exceptional_cases;
pub mod holders;
pub mod identities;
pub mod institutions;
pub(crate) mod keys;
pub mod known_devices;
pub mod known_patients;
pub mod majorities;
pub mod passkeys;
pub mod professionals;
pub mod refresh_tokens;
mod sealed;
pub mod sessions;
pub mod submitted_identifiers;
pub mod throttles;
pub mod used_assertions;
pub mod visits;
