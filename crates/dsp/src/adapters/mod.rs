//! What leaves the process: e-mail, text messages, letters put into a folder.

pub mod sms_gateway;
pub mod smtp;
pub mod tray;
