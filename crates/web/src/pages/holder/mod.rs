//! The pages of a holder, in the own record.

pub mod account;
pub mod activities;
pub mod categories;
pub mod document;
pub mod file;
mod life_line_entry;
pub mod organ_donation;
mod other_provisions;
pub mod replace;
pub mod stakeholder_add;
pub mod stakeholder_search;
pub mod stakeholder_withdraw;
pub mod stakeholders;
pub mod synthesis;
