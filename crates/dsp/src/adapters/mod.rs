//! What leaves the process: e-mail, text messages, letters put into a folder, questions to identity providers
//! and to the malware scanner.

pub mod clamav;
pub mod identity_provider;
pub mod sms_gateway;
pub mod smtp;
pub mod tray;
