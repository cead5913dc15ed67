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
    /// The holder, proven, who is refused.
    Denied(Refusal),
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
    write_with(work, owner, action, proof, Said::default(), now).await
}

/// What the line says besides.
#[derive(Default)]
pub(crate) struct Said {
    /// What it concerned, such as the identity provider linked.
    pub(crate) whom: Option<String>,
    /// How it was done.
    pub(crate) context: Option<String>,
}

/// The same, saying more.
pub(crate) async fn write_with(
    work: &mut Work,
    owner: Owner,
    action: Action,
    proof: Proof,
    said: Said,
    now: Timestamp,
) -> Result<(), Error> {
    let Owner::Holder(holder) = owner else { return Ok(()) };
    let Some(entry) = holders::find(work, holder).await? else { return Ok(()) };
    write_for(work, &entry, action, proof, said, now).await
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
    write_for(work, &entry, action, proof, Said::default(), now).await
}

async fn write_for(
    work: &mut Work,
    entry: &Entry,
    action: Action,
    proof: Proof,
    said: Said,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(dossier) = dossiers::open(work, entry.dossier).await? else { return Ok(()) };
    let (who, outcome) = match proof {
        Proof::Proven => (the_holder(entry), Outcome::Permitted(Basis::Holder)),
        Proof::Denied(refusal) => (the_holder(entry), Outcome::Refused(refusal)),
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
        whom: said.whom,
        context: said.context,
        outcome,
    };
    Ok(traces::append(work, &dossier, &trace).await?)
}

fn the_holder(entry: &Entry) -> Who {
    Who { role: Role::Holder(entry.holder.id), name: entry.holder.name(), organisation: String::new() }
}

const fn nobody() -> Who {
    Who { role: Role::Unproven, name: String::new(), organisation: String::new() }
}
