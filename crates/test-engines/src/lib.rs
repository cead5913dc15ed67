//! Real engines for tests: a fresh `SQLite` file and a fresh `PostgreSQL` database for each test, and over them a
//! [`Country`] whose clock, press and post a test holds in its hand.
#![warn(missing_docs)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failure here is a failed test")]
#![expect(clippy::missing_panics_doc, reason = "a failure here is a failed test")]

mod agency;
mod country;
mod engine;
mod identity_provider;
mod institution;
mod people;
mod post;
mod press;

pub use agency::{agency_doctor, desk, second_desk, transplant_coordinator};
pub use country::{Country, EARLY};
pub use engine::{Engine, Fresh, on_each_engine};
pub use identity_provider::{FakeProvider, Says};
pub use people::{PASSWORD, PROFESSIONALS, affiliates, number};
pub use post::Post;
pub use press::{Letters, PrintedCodes};
