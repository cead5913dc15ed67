//! What the owner of an account is told of the account itself, so that somebody else's doing does not stay unseen.

use dossier::account::{ContactPoint, Device};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::Account;

use crate::Error;
use crate::messages::{Message, queue};

/// What happened to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Alert {
    /// Somebody signed in with a browser that was never here.
    NewDevice {
        /// Which.
        device: Device,
        /// When.
        at: Timestamp,
    },
    /// A contact point was added.
    ContactPointAdded,
    /// This contact point was removed.
    ContactPointRemoved,
    /// Notices go to another contact point.
    NoticesMoved,
    /// The password was changed.
    PasswordChanged,
    /// A PIN, fingerprint or face was added.
    PasskeyAdded,
    /// One was removed.
    PasskeyRemoved,
    /// An identity elsewhere was linked.
    IdentityLinked,
    /// One was unlinked.
    IdentityUnlinked,
    /// An app was allowed to act in the person's name.
    AppAllowed,
}

/// Worth sending this long.
const USEFUL_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Tells the owner where the account's notices go.
pub(crate) async fn tell(work: &mut Work, account: &Account, alert: Alert, now: Timestamp) -> Result<(), Error> {
    match account.profile.notices_go_to() {
        Some(to) => tell_at(work, account, to, alert, now).await,
        None => Ok(()),
    }
}

/// Tells whoever reads messages at this contact point, such as the one that is taken away.
pub(super) async fn tell_at(
    work: &mut Work,
    account: &Account,
    to: &ContactPoint,
    alert: Alert,
    now: Timestamp,
) -> Result<(), Error> {
    let message = Message::alert(alert, to.clone(), account.profile.language, now + USEFUL_FOR);
    queue(work, &message, now).await
}
