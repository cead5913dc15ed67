//! The two doors of the portal. Behind them the same conversations: activation, sign-in, a forgotten password.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use services::{Capacity, Person};

use crate::failure::Failure;
use crate::frame::Frame;
use crate::portal::Portal;

/// The door somebody came through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For holders: the social security number.
    Holder,
    /// For professionals: the directory identifier.
    Professional,
}

impl Side {
    /// The side a person belongs to.
    pub const fn of(person: &Person) -> Self {
        match person.capacity {
            Capacity::Holder(_) => Self::Holder,
            // Those for whom a system vouches do not come through the portal.
            Capacity::Professional(_)
            | Capacity::InstitutionProfessional(..)
            | Capacity::Institution(_)
            | Capacity::Staff(_) => Self::Professional,
        }
    }

    /// The door that the page with this address is behind.
    pub fn at(path: &str) -> Self {
        if path.starts_with("/professional/") { Self::Professional } else { Self::Holder }
    }

    /// The address of a page behind this door.
    pub fn path(self, page: &str) -> String {
        match self {
            Self::Holder => page.to_owned(),
            Self::Professional => format!("/professional{page}"),
        }
    }

    /// Where one lands after signing in.
    pub const fn home(self) -> &'static str {
        match self {
            Self::Holder => "/documents",
            Self::Professional => "/professional",
        }
    }

    /// What stands around a page before signing in.
    pub const fn frame(self) -> Frame {
        match self {
            Self::Holder => Frame::Public,
            Self::Professional => Frame::PublicProfessional,
        }
    }
}

impl FromRequestParts<Portal> for Side {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        // Behind the professionals' door the router has cut the beginning off the address.
        let Ok(OriginalUri(address)) = OriginalUri::from_request_parts(parts, portal).await;
        Ok(Self::at(address.path()))
    }
}
