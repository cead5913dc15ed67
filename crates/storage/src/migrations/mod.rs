//! The tables, step by step. A step that has been released is never edited.

/// Version, name and text of each step.
pub(crate) const ALL: &[(i64, &str, &str)] = &[(1, "first journey", include_str!("0001_first_journey.sql"))];
