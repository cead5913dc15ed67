//! The table of whom to sign in as.

use super::people::{CITIZENS, PRACTITIONERS};
use super::press::WatchedPress;

/// The password of everybody in the demo.
pub const PASSWORD: &str = "quatre colombes sur le toit";

/// The table, as printed on the terminal and shown on the demo's page.
pub fn table(press: &WatchedPress) -> String {
    let mut table = format!("Password of everybody who has an account: {PASSWORD}\n\nHolders\n");
    for citizen in &CITIZENS {
        let number = citizen.matricule().map(|number| number.as_str().to_owned()).unwrap_or_default();
        let codes = press.codes_of(&citizen.name());
        let presence = codes.as_ref().and_then(|codes| codes.presence.clone()).unwrap_or_default();
        let state = match (citizen.contact, codes) {
            (Some(contact), _) => format!("codes go to {contact}"),
            (None, Some(codes)) => format!("not activated, activation code {}", codes.activation),
            (None, None) => "no letter yet".to_owned(),
        };
        table += &format!("  {number}  {:<22}  presence code {presence:<9}  {state}\n", citizen.name());
    }
    table += "\nProfessionals (sign in at /professional)\n";
    for one in &PRACTITIONERS {
        let state = match (one.contact, press.codes_of(&one.name())) {
            (Some(contact), _) => format!("codes go to {contact}"),
            (None, Some(codes)) => format!("not activated, activation code {}", codes.activation),
            (None, None) => "no letter yet".to_owned(),
        };
        table += &format!("  {:<13}  {:<22}  {:<22}  {state}\n", one.directory_id, one.name(), one.speciality);
    }
    table
}
