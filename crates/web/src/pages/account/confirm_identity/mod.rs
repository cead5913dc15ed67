//! Proving once more who one is, before something sensitive: by password and code, or by what this device knows. Then back
//! to where one was.

pub mod code;
pub mod passkey;
pub mod password;

use std::fmt::Write as _;

use axum::response::Redirect;
use serde::Deserialize;

use crate::failure::Failure;
use crate::language_choice::own_page;
use crate::side::Side;

/// Where to go afterwards.
#[derive(Default, Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

impl Back {
    /// The way back: a page of this portal, whatever the address says.
    fn go(&self, side: Side) -> Redirect {
        match own_page(&self.back) {
            "/" => Redirect::to(side.home()),
            page => Redirect::to(page),
        }
    }

    /// The address of one of these pages, with the way back in it.
    fn address(&self, side: Side, page: &str) -> String {
        with_back(side, page, &self.back)
    }
}

/// The way here, and back to `back`.
pub(crate) fn first(side: Side, back: &str) -> Failure {
    Failure::elsewhere(with_back(side, "", back))
}

fn with_back(side: Side, page: &str, back: &str) -> String {
    let beginning = side.path(&format!("/confirm-identity{page}?back="));
    back.bytes().fold(beginning, |mut address, byte| {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
        address
    })
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;

    use super::*;

    #[test]
    fn the_way_back_is_one_value_and_stays_in_the_portal() {
        let address = with_back(Side::Professional, "/code", "/account/contacts?a=1&b=é");
        assert_eq!(address, "/professional/confirm-identity/code?back=/account/contacts%3Fa%3D1%26b%3D%C3%A9");

        let leads = |back: &str| {
            let response = Back { back: back.to_owned() }.go(Side::Holder).into_response();
            response.headers()["location"].to_str().unwrap().to_owned()
        };
        assert_eq!(leads("/account"), "/account");
        assert_eq!(leads("https://example.org"), "/documents");
        assert_eq!(leads("//example.org"), "/documents");
        assert_eq!(leads(""), "/documents");
    }
}
