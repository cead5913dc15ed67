//! Telling a professional that a request waits: that there is one, and nothing of what it says.

use dossier::account::Login;
use dossier::request::Addressee;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::registry::{accounts, professionals};

use crate::Error;
use crate::messages::{self, Message};
use crate::notices::Notice;

/// A request waits for a month at least; after a week the reminder says the same.
const USEFUL_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Queues the notice, in the transaction of the act. The Agency looks into its list; a professional without an account is
/// not reached, and the request passes to the Agency when it is overdue.
pub(super) async fn addressee(work: &mut Work, to: Addressee, notice: Notice, now: Timestamp) -> Result<bool, Error> {
    let Addressee::Professional(id) = to else { return Ok(false) };
    let Some(professional) = professionals::find(work, id).await? else { return Ok(false) };
    let login = Login::Professional(professional.directory_id);
    let Some(account) = accounts::find_by_login(work, &login).await? else { return Ok(false) };
    let Some(to) = account.profile.notices_go_to() else { return Ok(false) };
    let message = Message::notice(notice, to.clone(), account.profile.language, now + USEFUL_FOR);
    messages::queue(work, &message, now).await?;
    Ok(true)
}
