//! The table of whom to sign in as.

use super::people::{CITIZENS, PRACTITIONERS};
use super::press::{Codes, WatchedPress};

/// The password of everybody in the demo.
pub const PASSWORD: &str = "quatre colombes sur le toit";

/// The table, as printed on the terminal and shown on the demo's page.
pub fn table(press: &WatchedPress) -> String {
    let holders = CITIZENS.iter().map(|citizen| {
        let number = citizen.matricule().map(|number| number.as_str().to_owned()).unwrap_or_default();
        let codes = press.codes_of(&citizen.name());
        let presence = codes.as_ref().and_then(|codes| codes.presence.clone()).unwrap_or_default();
        let account = account(citizen.contact, codes);
        format!("  {number}  {:<22}  presence code {presence:<9}  {account}", citizen.name())
    });
    let professionals = PRACTITIONERS.iter().map(|one| {
        let account = account(one.contact, press.codes_of(&one.name()));
        format!("  {:<13}  {:<22}  {:<22}  {account}", one.directory_id, one.name(), one.speciality)
    });
    let lines = [format!("Password of everybody who has an account: {PASSWORD}\n\nHolders")]
        .into_iter()
        .chain(holders)
        .chain(["\nProfessionals (sign in at /professional)".to_owned()])
        .chain(professionals);
    lines.map(|line| line + "\n").collect()
}

fn account(contact: Option<&str>, codes: Option<Codes>) -> String {
    match (contact, codes) {
        (Some(contact), _) => format!("codes go to {contact}"),
        (None, Some(codes)) => format!("not activated, activation code {}", codes.activation),
        (None, None) => "no letter yet".to_owned(),
    }
}
