//! The FHIR door as systems meet it, in process.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod bundles;
mod capability;
mod hospital;
mod hostile;
mod patients;
mod publishing;
mod searching;
mod submitting;
mod tokens;
