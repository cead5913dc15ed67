//! Who asks for a page: from where, in which language, signed in as whom.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use dossier::account::Device;
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use dossier::professional::Professional;
use services::account::devices::Browser;
use services::account::{ClientAddress, session, step_up};
use services::{OwnDossier, Person, Services};

use crate::browser;
use crate::cookies::{CONVERSATION, SESSION};
use crate::error_page::Mishap;
use crate::failure::Failure;
use crate::frame::{Frame, HolderTab, Patient, ProfessionalTab};
use crate::locale::Locale;
use crate::pages::account::confirm_identity;
use crate::portal::Portal;
use crate::side::Side;

/// One request, whoever makes it.
#[derive(Clone)]
pub struct Visit {
    /// The language of the answer.
    pub locale: Locale,
    /// The acts.
    pub services: Services,
    /// Where the request came from.
    pub from: ClientAddress,
    /// Path and query, to come back to.
    pub path: String,
    /// The door it came through.
    pub side: Side,
    /// What the browser says of itself.
    pub browser: Browser,
    conversation: Option<String>,
}

impl Visit {
    /// The token of the conversation this browser is in.
    ///
    /// # Errors
    /// The page that says it is over.
    pub fn conversation(&self) -> Result<&str, Failure> {
        self.conversation.as_deref().ok_or(Failure::Page(self.locale, Mishap::ConversationOver))
    }

    /// An act's error as a page. Who must first prove once more who it is comes back to this address, which must answer
    /// `GET`; where it does not, see [`fail_towards`](Self::fail_towards).
    pub fn fail(&self, error: &services::Error) -> Failure {
        self.fail_towards(error, &self.path)
    }

    /// The same, coming back to another page.
    pub fn fail_towards(&self, error: &services::Error, back: &str) -> Failure {
        match error {
            services::Error::NotProven => confirm_identity::first(self.side, back),
            other => Failure::of(self.locale, other),
        }
    }

    /// The device, as far as the browser says.
    pub fn device(&self) -> Device {
        Device::of_user_agent(&self.browser.user_agent)
    }

    /// Lets pass whoever was proven lately, before a form is filled in for a sensitive act.
    ///
    /// # Errors
    /// The way to `/confirm-identity`, and back here.
    pub fn proven(&self, person: &Person) -> Result<(), Failure> {
        step_up::check(person, self.services.now()).map_err(|error| self.fail(&error))
    }
}

impl FromRequestParts<Portal> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let locale = Locale::negotiate(&parts.headers);
        let jar = CookieJar::from_headers(&parts.headers);
        let address = parts.extensions.get::<ClientAddress>().copied().or_else(|| {
            parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| ClientAddress(address.ip()))
        });
        // Behind the professionals' door the router has cut the beginning off the address.
        let Ok(OriginalUri(uri)) = OriginalUri::from_request_parts(parts, portal).await;
        Ok(Self {
            locale,
            services: portal.services.clone(),
            from: address.ok_or(Failure::Page(locale, Mishap::Internal))?,
            side: Side::at(uri.path()),
            browser: browser::of(&parts.headers),
            path: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            conversation: jar.get(CONVERSATION).map(|cookie| cookie.value().to_owned()),
        })
    }
}

/// The session's token, if the browser has one.
pub struct SessionToken(pub Option<String>);

impl FromRequestParts<Portal> for SessionToken {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Portal) -> Result<Self, Failure> {
        let jar = CookieJar::from_headers(&parts.headers);
        Ok(Self(jar.get(SESSION).map(|cookie| cookie.value().to_owned())))
    }
}

/// Left with a request that no person makes: it does not keep the session awake.
#[derive(Clone, Copy)]
pub(crate) struct WithoutUse;

/// Whoever is signed in; nobody otherwise.
pub struct MaybePerson(pub Option<Person>);

impl FromRequestParts<Portal> for MaybePerson {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let SessionToken(token) = SessionToken::from_request_parts(parts, portal).await?;
        let Some(token) = token else { return Ok(Self(None)) };
        let locale = Locale::negotiate(&parts.headers);
        let person = match parts.extensions.get::<WithoutUse>() {
            None => session::authenticate(&portal.services, &token).await,
            Some(WithoutUse) => session::without_use(&portal.services, &token).await,
        };
        Ok(Self(person.map_err(|error| Failure::of(locale, &error))?))
    }
}

/// The person signed in; if nobody is, sign-in at that door comes first, which tells those whose session has ended.
pub(crate) async fn signed_in(parts: &mut Parts, portal: &Portal, side: Side) -> Result<Person, Failure> {
    let SessionToken(token) = SessionToken::from_request_parts(parts, portal).await?;
    let MaybePerson(person) = MaybePerson::from_request_parts(parts, portal).await?;
    person.ok_or_else(|| {
        Failure::elsewhere(match (side, token) {
            (Side::Holder, None) => "/sign-in",
            (Side::Holder, Some(_)) => "/sign-in?done=expired",
            (Side::Professional, None) => "/professional/sign-in",
            (Side::Professional, Some(_)) => "/professional/sign-in?done=expired",
        })
    })
}

/// A holder signed in, whatever state the record is in.
pub struct NewHolder {
    /// The person.
    pub person: Person,
    /// The own record.
    pub own: OwnDossier,
}

impl FromRequestParts<Portal> for NewHolder {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let person = signed_in(parts, portal, Side::Holder).await?;
        let own = person.own_dossier().cloned().ok_or_else(|| Failure::elsewhere("/professional"))?;
        Ok(Self { person, own })
    }
}

/// A holder signed in whose record is open.
pub struct Holder {
    /// The person.
    pub person: Person,
    /// The own record.
    pub own: OwnDossier,
}

impl Holder {
    /// The own record's identifier.
    pub const fn dossier(&self) -> DossierId {
        self.own.dossier
    }

    /// What stands around a page of this holder.
    pub fn frame(&self, tab: HolderTab) -> Frame {
        Frame::Holder { name: self.own.name.clone(), tab, base: String::new(), caring: None }
    }
}

impl FromRequestParts<Portal> for Holder {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let NewHolder { person, own } = NewHolder::from_request_parts(parts, portal).await?;
        match own.state {
            State::Active { .. } => Ok(Self { person, own }),
            State::Prepared { .. } => Err(Failure::elsewhere("/first-steps/terms")),
            State::Closed { .. } => Err(Failure::elsewhere("/reopen")),
            State::Archived { .. } => Err(Failure::Page(Locale::negotiate(&parts.headers), Mishap::DossierArchived)),
            State::Destroyed { .. } => Err(Failure::elsewhere("/opposition/done")),
        }
    }
}

/// A professional signed in.
pub struct ProfessionalVisitor {
    /// The person.
    pub person: Person,
    /// The directory entry.
    pub professional: Professional,
}

impl ProfessionalVisitor {
    /// What stands around a page of this professional.
    pub fn frame(&self, tab: ProfessionalTab, patient: Option<Patient>) -> Frame {
        Frame::Professional { name: self.professional.name(), tab, patient }
    }
}

impl FromRequestParts<Portal> for ProfessionalVisitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let person = signed_in(parts, portal, Side::Professional).await?;
        let professional = person.professional().cloned().ok_or_else(|| Failure::elsewhere("/documents"))?;
        Ok(Self { person, professional })
    }
}
