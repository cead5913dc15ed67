//! Whoever is signed in, at the door of the account. The pages are the same for holders and professionals.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use services::Person;

use crate::failure::Failure;
use crate::frame::{Frame, HolderTab, ProfessionalTab};
use crate::portal::Portal;
use crate::side::Side;
use crate::visit::{Holder, NewHolder, ProfessionalVisitor};

/// Somebody in the own account: a holder whose record is open, or a professional.
pub struct AccountOwner {
    /// The person.
    pub person: Person,
    /// The door.
    pub side: Side,
    frame: Frame,
}

impl AccountOwner {
    /// What stands around a page of the account.
    pub fn frame(&self) -> Frame {
        self.frame.clone()
    }

    /// The address of a page of the account.
    pub fn path(&self, page: &str) -> String {
        self.side.path(page)
    }
}

impl FromRequestParts<Portal> for AccountOwner {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let side = Side::from_request_parts(parts, portal).await?;
        match side {
            Side::Holder => {
                let holder = Holder::from_request_parts(parts, portal).await?;
                let frame = holder.frame(HolderTab::Account);
                Ok(Self { person: holder.person, side, frame })
            }
            Side::Professional => {
                let visitor = ProfessionalVisitor::from_request_parts(parts, portal).await?;
                let frame = visitor.frame(ProfessionalTab::Account, None);
                Ok(Self { person: visitor.person, side, frame })
            }
        }
    }
}

/// Whoever is signed in at this door, whatever state the own record is in.
pub struct SignedIn {
    /// The person.
    pub person: Person,
    /// The door.
    pub side: Side,
}

impl FromRequestParts<Portal> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let side = Side::from_request_parts(parts, portal).await?;
        let person = match side {
            Side::Holder => NewHolder::from_request_parts(parts, portal).await?.person,
            Side::Professional => ProfessionalVisitor::from_request_parts(parts, portal).await?.person,
        };
        Ok(Self { person, side })
    }
}
