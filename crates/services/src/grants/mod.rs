//! Who gets in, and who does not: each way in and each bar is one file.

pub mod block;
pub mod circle;
pub mod consultation_objection;
pub mod emergency;
pub mod emergency_access;
pub(crate) mod entry;
pub mod institution_opposition;
pub mod last_access;
pub mod presence_code;
pub mod referring_doctor;
pub mod stakeholders;
pub mod stay;
