//! Before a record is open: the own one, or the one of somebody whom the person represents. The same few pages serve both.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use services::Person;
use services::assistants::entrusted::Entrusted;

use crate::failure::Failure;
use crate::frame::{Caring, Frame};
use crate::holder_side::{Entrusting, NotEntrusting};
use crate::portal::Portal;
use crate::side::Side;
use crate::visit::NewHolder;

/// A record in whatever state, and who stands before it.
pub struct Doorstep {
    /// The person signed in.
    pub person: Person,
    /// The record.
    pub dossier: DossierId,
    /// Whose it is.
    pub name: String,
    /// Where it stands.
    pub state: State,
    entrusted: Option<Entrusted>,
}

impl Doorstep {
    /// Whether it is the person's own.
    pub const fn is_own(&self) -> bool {
        self.entrusted.is_none()
    }

    /// Whether it is the record of a minor whom the person represents.
    pub fn is_of_represented_minor(&self) -> bool {
        self.entrusted.as_ref().is_some_and(|record| record.is_minor)
    }

    /// The address of a page of this record.
    pub fn path(&self, page: &str) -> String {
        match &self.entrusted {
            None => page.to_owned(),
            Some(record) => format!("/records/{}{page}", record.dossier),
        }
    }

    /// Where the record begins once it is open; where its state leads to before.
    pub fn home(&self) -> String {
        match &self.entrusted {
            None => Side::Holder.home().to_owned(),
            Some(_) => self.path(""),
        }
    }

    /// What stands around these pages: in the record of somebody else its name and colour.
    pub fn frame(&self) -> Frame {
        match &self.entrusted {
            None => Frame::Public,
            Some(record) => Frame::Doorstep { name: record.name.clone(), caring: Caring::of(record) },
        }
    }
}

impl FromRequestParts<Portal> for Doorstep {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        match Entrusting::from_request_parts(parts, portal).await {
            Ok(Entrusting { person, entrusted }) => Ok(Self {
                person,
                dossier: entrusted.dossier,
                name: entrusted.name.clone(),
                state: entrusted.state,
                entrusted: Some(entrusted),
            }),
            Err(NotEntrusting::Own) => {
                let NewHolder { person, own } = NewHolder::from_request_parts(parts, portal).await?;
                Ok(Self { person, dossier: own.dossier, name: own.name, state: own.state, entrusted: None })
            }
            Err(NotEntrusting::Failed(failure)) => Err(failure),
        }
    }
}
