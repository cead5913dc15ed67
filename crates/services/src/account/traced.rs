//! What happens to a holder's account stands on the life line too.

use dossier::access::{Basis, Refusal};
use dossier::account::{Login, Owner};
use dossier::ids::TraceId;
use dossier::trace::{Action, Outcome, Role, Trace, Who};
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::{self, traces};
use storage::registry::holders::{self, Entry};

use crate::{Error, fresh_uuid};

/// Who acted on the account.
pub(crate) enum Proof {
    /// The holder, proven.
    Proven,
    /// Somebody who knows the number and the e-mail address, and has proven no more.
    Unproven,
    /// Somebody who did not prove to be the holder.
    Failed(Refusal),
}

/// Writes the act on the life line of the account's holder. Professionals' accounts have none.
pub(crate) async fn write(
    work: &mut Work,
    owner: Owner,
    action: Action,
    proof: Proof,
    now: Timestamp,
) -> Result<(), Error> {
    let Owner::Holder(holder) = owner else { return Ok(()) };
    let Some(entry) = holders::find(work, holder).await? else { return Ok(()) };
    write_for(work, &entry, action, proof, now).await
}

/// The same, for somebody who is known by the number alone.
pub(crate) async fn write_by_login(
    work: &mut Work,
    login: &Login,
    action: Action,
    proof: Proof,
    now: Timestamp,
) -> Result<(), Error> {
    let Login::Holder(number) = login else { return Ok(()) };
    let Some(entry) = holders::find_by_number(work, number).await? else { return Ok(()) };
    write_for(work, &entry, action, proof, now).await
}

async fn write_for(work: &mut Work, entry: &Entry, action: Action, proof: Proof, now: Timestamp) -> Result<(), Error> {
    let Some(dossier) = dossiers::open(work, entry.dossier).await? else { return Ok(()) };
    let (who, outcome) = match proof {
        Proof::Proven => {
            let who =
                Who { role: Role::Holder(entry.holder.id), name: entry.holder.name(), organisation: String::new() };
            (who, Outcome::Permitted(Basis::Holder))
        }
        Proof::Unproven => (nobody(), Outcome::Permitted(Basis::Agency)),
        Proof::Failed(refusal) => (nobody(), Outcome::Refused(refusal)),
    };
    let trace = Trace {
        id: TraceId::new(fresh_uuid(now)?),
        dossier: dossier.id,
        at: now,
        who,
        action,
        document: None,
        whom: None,
        context: None,
        outcome,
    };
    Ok(traces::append(work, &dossier, &trace).await?)
}

const fn nobody() -> Who {
    Who { role: Role::Unproven, name: String::new(), organisation: String::new() }
}
