//! Whose record is open on the holder's side: the own one, or one that somebody entrusted to the person signed in. The
//! address says which: what is below `/records/…` is somebody else's. Two windows can show two records, and neither is
//! ever taken for the other.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use services::assistants::entrusted::{self, Entrusted};
use services::{OwnDossier, Person};

use crate::failure::Failure;
use crate::frame::{Caring, Frame, HolderTab};
use crate::locale::Locale;
use crate::portal::Portal;
use crate::visit::{Holder, NewHolder};

/// The name of the parameter in the address of an entrusted record.
pub const RECORD: &str = "record";

/// Somebody of the holder's side with an active record open: the holder, who represents the holder, who assists.
pub struct HolderSide {
    /// The person signed in.
    pub person: Person,
    /// The record that is open.
    pub open: OpenRecord,
}

/// Which record is open.
pub enum OpenRecord {
    /// The own one.
    Own(OwnDossier),
    /// Somebody else's.
    Entrusted(Entrusted),
}

impl HolderSide {
    /// The open record's identifier.
    pub const fn dossier(&self) -> DossierId {
        match &self.open {
            OpenRecord::Own(own) => own.dossier,
            OpenRecord::Entrusted(entrusted) => entrusted.dossier,
        }
    }

    /// Whose record it is.
    pub fn name(&self) -> &str {
        match &self.open {
            OpenRecord::Own(own) => &own.name,
            OpenRecord::Entrusted(entrusted) => &entrusted.name,
        }
    }

    /// The entrusted record, unless it is the own one.
    pub const fn entrusted(&self) -> Option<&Entrusted> {
        match &self.open {
            OpenRecord::Own(_) => None,
            OpenRecord::Entrusted(entrusted) => Some(entrusted),
        }
    }

    /// The address of a page of this record.
    pub fn path(&self, page: &str) -> String {
        format!("{}{page}", self.base())
    }

    /// What stands around a page of this record.
    pub fn frame(&self, tab: HolderTab) -> Frame {
        Frame::Holder { name: self.name().to_owned(), tab, base: self.base(), caring: self.entrusted().map(Caring::of) }
    }

    fn base(&self) -> String {
        self.entrusted().map(|entrusted| format!("/records/{}", entrusted.dossier)).unwrap_or_default()
    }
}

impl FromRequestParts<Portal> for HolderSide {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        match Entrusting::from_request_parts(parts, portal).await {
            Ok(Entrusting { person, entrusted }) => match entrusted.state {
                State::Active { .. } => Ok(Self { person, open: OpenRecord::Entrusted(entrusted) }),
                _ => Err(Failure::elsewhere(format!("/records/{}", entrusted.dossier))),
            },
            Err(NotEntrusting::Own) => {
                let Holder { person, own } = Holder::from_request_parts(parts, portal).await?;
                Ok(Self { person, open: OpenRecord::Own(own) })
            }
            Err(NotEntrusting::Failed(failure)) => Err(failure),
        }
    }
}

/// Somebody at the door of an entrusted record, whatever state it is in.
pub struct Entrusting {
    /// The person signed in.
    pub person: Person,
    /// The record.
    pub entrusted: Entrusted,
}

/// Why no entrusted record is open.
pub enum NotEntrusting {
    /// The address names none: it is about the own record.
    Own,
    /// Nobody is signed in, or the record is not entrusted to the person; the attempt is traced.
    Failed(Failure),
}

impl From<NotEntrusting> for Failure {
    fn from(reason: NotEntrusting) -> Self {
        match reason {
            NotEntrusting::Own => Self::elsewhere("/documents"),
            NotEntrusting::Failed(failure) => failure,
        }
    }
}

impl axum::response::IntoResponse for NotEntrusting {
    fn into_response(self) -> axum::response::Response {
        Failure::from(self).into_response()
    }
}

impl FromRequestParts<Portal> for Entrusting {
    type Rejection = NotEntrusting;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, NotEntrusting> {
        let named = RawPathParams::from_request_parts(parts, portal).await.ok().and_then(|named| record(&named));
        let Some(named) = named else { return Err(NotEntrusting::Own) };
        let signed_in = NewHolder::from_request_parts(parts, portal).await;
        let NewHolder { person, .. } = signed_in.map_err(NotEntrusting::Failed)?;
        let locale = Locale::negotiate(&parts.headers);
        let dossier = named.parse().map_err(|_| NotEntrusting::Failed(Failure::not_found(locale)))?;
        let entrusted = entrusted::one(&portal.services, &person, dossier).await;
        let entrusted = entrusted.map_err(|error| NotEntrusting::Failed(Failure::of(locale, &error)))?;
        Ok(Self { person, entrusted })
    }
}

fn record(named: &RawPathParams) -> Option<String> {
    named.iter().find(|(name, _)| *name == RECORD).map(|(_, value)| value.to_owned())
}
