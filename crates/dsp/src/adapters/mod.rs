//! What leaves the process: e-mail, text messages, letters put into a folder, questions to identity providers,
//! to the malware scanner and to systems for their keys.

pub mod clamav;
pub mod client_keys;
pub mod identity_provider;
pub mod sms_gateway;
pub mod smtp;
pub mod tray;
