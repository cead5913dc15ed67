//! What a holder has asked to be put right, and what was answered, sealed under the record's key. Who is to answer finds
//! it through [`addressed_requests`](crate::registry::addressed_requests).

use dossier::access::{Act, AddressedFacts, Permit, RequestFacts};
use dossier::ids::{DossierId, RequestId};
use dossier::request::{HolderRequest, RequestKind, RequestState};

use super::{OpenDossier, misused};
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(dossier: DossierId, request: RequestId) -> Context {
    Context::new("holder-request").id(dossier.as_bytes()).id(request.as_bytes())
}

/// A request whose facts may be decided on, and which opens with a permit only.
pub struct SealedRequest {
    dossier: DossierId,
    request: HolderRequest,
}

impl SealedRequest {
    /// Which request.
    pub const fn id(&self) -> RequestId {
        self.request.id
    }

    /// What it asks for: whoever may not see the document or the line must not see the request.
    pub const fn kind(&self) -> RequestKind {
        self.request.kind
    }

    /// Whether it waits for its answer.
    pub fn is_open(&self) -> bool {
        self.request.is_open()
    }

    /// What answering it is decided on.
    pub const fn facts(&self) -> AddressedFacts {
        self.request.facts()
    }

    /// The request.
    ///
    /// # Errors
    /// When the permit is not for this one.
    pub fn open(self, permit: &Permit) -> Result<HolderRequest, StorageError> {
        let is_for_this = match permit.act() {
            Act::ConsultRequests => true,
            Act::WithdrawRequest(topic) => topic == self.kind().topic(),
            Act::AnswerRequest(facts) => facts == self.facts(),
            _ => false,
        };
        if permit.dossier() == self.dossier && is_for_this { Ok(self.request) } else { Err(misused(permit)) }
    }
}

/// All requests of a record, the newest first.
pub async fn all(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<SealedRequest>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!("SELECT request_id, sealed FROM holder_request WHERE dossier_id = $1 ORDER BY request_id DESC"),
            params![dossier.id],
        )
        .await?;
    rows.iter().map(|row| sealed_request(dossier, row)).collect()
}

/// One request of a record.
pub async fn find(
    work: &mut Work,
    dossier: &OpenDossier,
    id: RequestId,
) -> Result<Option<SealedRequest>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!("SELECT request_id, sealed FROM holder_request WHERE dossier_id = $1 AND request_id = $2"),
            params![dossier.id, id],
        )
        .await?;
    row.map(|row| sealed_request(dossier, &row)).transpose()
}

fn sealed_request(dossier: &OpenDossier, row: &Row) -> Result<SealedRequest, StorageError> {
    let opened = dossier.key.open(&context(dossier.id, row.parsed(0)?), &row.bytes(1)?)?;
    Ok(SealedRequest { dossier: dossier.id, request: serde_json::from_slice(&opened)? })
}

/// Enters a request.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    request: &HolderRequest,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let is_for_this = match (permit.act(), request.kind) {
        (Act::MakeRequest(RequestFacts::Rectification(document)), RequestKind::Rectification(id))
        | (Act::MakeRequest(RequestFacts::Erasure(document)), RequestKind::Erasure(id)) => document.id == id,
        (Act::MakeRequest(RequestFacts::MissingDocument(_)), RequestKind::MissingDocument)
        | (Act::MakeRequest(RequestFacts::UnrecognisedAccess(_)), RequestKind::UnrecognisedAccess(_)) => true,
        _ => false,
    };
    if !is_for_this || !request.is_open() {
        return Err(misused(permit));
    }
    let sealed = dossier.key.seal(&context(dossier.id, request.id), &serde_json::to_vec(request)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO holder_request (dossier_id, request_id, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, request.id, sealed],
        )
        .await?;
    Ok(())
}

/// Settles an open request: taken back, or answered. What was asked stays as it was.
pub async fn settle(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    request: &HolderRequest,
    state: RequestState,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let is_for_this = match (permit.act(), &state) {
        (Act::WithdrawRequest(topic), RequestState::Withdrawn { .. }) => topic == request.kind.topic(),
        (Act::AnswerRequest(facts), RequestState::Answered(_)) => facts == request.facts(),
        _ => false,
    };
    if !is_for_this || !request.is_open() {
        return Err(misused(permit));
    }
    let settled = HolderRequest { state, ..request.clone() };
    let sealed = dossier.key.seal(&context(dossier.id, request.id), &serde_json::to_vec(&settled)?)?;
    work.transaction
        .execute(
            sql!("UPDATE holder_request SET sealed = $1 WHERE dossier_id = $2 AND request_id = $3"),
            params![sealed, dossier.id, request.id],
        )
        .await?;
    Ok(())
}
