//! The way back to an app.

use std::fmt::Write as _;

/// The address that an app registered, with what the browser brings back: what is said, the state as it came, and who says so
/// (RFC 6749, section 4.1.2; RFC 9207).
pub fn back(redirect: &str, issuer: &str, state: &str, says: &[(&str, &str)]) -> String {
    let mut address = redirect.to_owned();
    for (name, value) in says.iter().chain(&[("state", state), ("iss", issuer)]) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(name);
        address.push('=');
        escape(&mut address, value);
    }
    address
}

/// All but what RFC 3986 never reserves.
fn escape(address: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing to a text does not fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_brought_back_cannot_add_to_the_address() {
        let says = [("code", "a b&c=d#é")];
        assert_eq!(
            back("https://app.example/return?x=1", "https://dsp.example", "s/1", &says),
            "https://app.example/return?x=1&code=a%20b%26c%3Dd%23%C3%A9&state=s%2F1&iss=https%3A%2F%2Fdsp.example"
        );
    }
}
