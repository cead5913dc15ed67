//! The directory of institutions: public, so its entries are not sealed.

use dossier::ids::InstitutionId;
use dossier::institution::{Certificate, Institution};
use jiff::Timestamp;

use crate::database::Row;
use crate::{StorageError, Work, params, sql};

/// The institution with this identifier.
pub async fn find(work: &mut Work, id: InstitutionId) -> Result<Option<Institution>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT institution_id, code, name, certificate_from, certificate_until
                 FROM institution WHERE institution_id = $1"
            ),
            params![id],
        )
        .await?;
    row.as_ref().map(institution).transpose()
}

/// The institution that the directory knows by this identifier.
pub async fn find_by_code(work: &mut Work, code: &str) -> Result<Option<Institution>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT institution_id, code, name, certificate_from, certificate_until
                 FROM institution WHERE code = $1"
            ),
            params![code],
        )
        .await?;
    row.as_ref().map(institution).transpose()
}

/// All institutions, by name.
pub async fn all(work: &mut Work) -> Result<Vec<Institution>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT institution_id, code, name, certificate_from, certificate_until
                 FROM institution ORDER BY name, institution_id"
            ),
            params![],
        )
        .await?;
    rows.iter().map(institution).collect()
}

/// Adds an entry, or replaces the one with the same identifier of ours; its certificate is kept in the history.
pub async fn upsert(work: &mut Work, institution: &Institution, now: Timestamp) -> Result<(), StorageError> {
    let Certificate { from, until } = institution.certificate;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO institution (institution_id, code, name, certificate_from, certificate_until, updated_at)
                 VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT (institution_id) DO UPDATE SET name = excluded.name,
                 certificate_from = excluded.certificate_from, certificate_until = excluded.certificate_until,
                 updated_at = excluded.updated_at"
            ),
            params![institution.id, institution.code.as_str(), institution.name.as_str(), from, until, now],
        )
        .await?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO certificate_history (institution_id, recorded_at, certificate_from, certificate_until)
                 VALUES ($1, $2, $3, $4)
                 ON CONFLICT (institution_id, recorded_at) DO UPDATE SET
                 certificate_from = excluded.certificate_from, certificate_until = excluded.certificate_until"
            ),
            params![institution.id, now, from, until],
        )
        .await?;
    Ok(())
}

/// The certificate as it was known at that moment; none if the institution was not known then.
pub async fn certificate_as_of(
    work: &mut Work,
    id: InstitutionId,
    then: Timestamp,
) -> Result<Option<Certificate>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT certificate_from, certificate_until FROM certificate_history
                 WHERE institution_id = $1 AND recorded_at <= $2 ORDER BY recorded_at DESC LIMIT 1"
            ),
            params![id, then],
        )
        .await?;
    row.map(|row| Ok(Certificate { from: row.time(0)?, until: row.optional_time(1)? })).transpose()
}

fn institution(row: &Row) -> Result<Institution, StorageError> {
    Ok(Institution {
        id: row.parsed(0)?,
        code: row.text(1)?,
        name: row.text(2)?,
        certificate: Certificate { from: row.time(3)?, until: row.optional_time(4)? },
    })
}
