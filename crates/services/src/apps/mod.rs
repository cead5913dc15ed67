//! Apps that holders and professionals let act in their name: the authorization code flow with PKCE (SMART App Launch 2.2,
//! "Standalone Launch"; RFC 6749, 7636, 9700).
//!
//! An app begins a request and sends the person's browser here; the person, signed in and freshly proven, allows or refuses;
//! the app exchanges a code for tokens. It may never do more than the person.

mod address;
mod answer;
mod ask;
mod exchange;
mod given;
mod own;
mod waiting;

use dossier::client::AppRight;
use dossier::ids::{AppLeaveId, ClientId};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

pub use address::back;
pub use answer::{Answer, answer};
pub use ask::ask;
pub use exchange::{Brought, redeem, refresh};
pub use given::{Given, NotGiven};
pub use own::{OwnLeave, list, withdraw};
pub use waiting::{Waiting, waiting};

/// How long a person may take to answer.
pub const TIME_TO_ANSWER: SignedDuration = SignedDuration::from_mins(15);

/// How long a leave lasts that goes on when the person is away. Then the app asks again.
pub const LONGEST_LEAVE: SignedDuration = SignedDuration::from_hours(90 * 24);

/// A code is exchanged at once or never.
const TIME_TO_EXCHANGE: SignedDuration = SignedDuration::from_mins(1);

const REQUEST: &str = "app-request";
const CODE: &str = "app-code";

/// What an app asks a person for. The caller has read and checked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppRequest {
    /// The app.
    pub client: ClientId,
    /// Whom it asks.
    pub asks: Asks,
    /// The scopes, within those registered.
    pub scopes: String,
    /// What they mean to the person.
    pub rights: Vec<AppRight>,
    /// Whether it wants to go on when the person is away.
    pub lasts: bool,
    /// Where the browser goes back to.
    pub redirect: String,
    /// Comes back unchanged.
    pub state: String,
    /// The hash of what the app will show when it exchanges the code (PKCE, S256).
    pub challenge: String,
}

/// Whom an app asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asks {
    /// A holder, about the own record.
    Holder,
    /// A professional, about the patients whose records are open to the professional.
    Professional,
}

/// What a code stands for.
#[derive(Serialize, Deserialize)]
enum Code {
    Fresh { leave: AppLeaveId, client: ClientId, redirect: String, challenge: String },
    Used { leave: AppLeaveId },
}
