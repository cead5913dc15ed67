//! The directory of professionals: public by law, so its entries are not sealed.

use dossier::ids::ProfessionalId;
use dossier::professional::{DirectoryId, Licence, Professional};
use jiff::Timestamp;

use crate::database::Row;
use crate::{StorageError, Work, params, sql};

/// The professional with this identifier.
pub async fn find(work: &mut Work, id: ProfessionalId) -> Result<Option<Professional>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT professional_id, directory_id, given_names, family_name, category, speciality, practice,
                 licence_from, licence_until FROM professional WHERE professional_id = $1"
            ),
            params![id],
        )
        .await?;
    row.as_ref().map(professional).transpose()
}

/// The professional whom the directory knows by this identifier.
pub async fn find_by_directory_id(work: &mut Work, id: &DirectoryId) -> Result<Option<Professional>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT professional_id, directory_id, given_names, family_name, category, speciality, practice,
                 licence_from, licence_until FROM professional WHERE directory_id = $1"
            ),
            params![id.as_str()],
        )
        .await?;
    row.as_ref().map(professional).transpose()
}

/// Professionals licensed now whose family or given name begins with these letters, folded as the directory folds
/// them (lower case, no accents), in the order of their names. `speciality`: only those of this one, as the directory
/// writes it; empty for any.
pub async fn search(
    work: &mut Work,
    folded_beginning: &str,
    speciality: &str,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Professional>, StorageError> {
    let beyond = format!("{folded_beginning}\u{10ffff}");
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT professional_id, directory_id, given_names, family_name, category, speciality, practice,
                 licence_from, licence_until FROM professional
                 WHERE ((folded_family_name >= $1 AND folded_family_name < $2)
                     OR (folded_given_names >= $1 AND folded_given_names < $2))
                   AND licence_from <= $3 AND (licence_until IS NULL OR licence_until > $3)
                   AND ($5 = '' OR speciality = $5)
                 ORDER BY folded_family_name, folded_given_names, professional_id LIMIT $4"
            ),
            params![folded_beginning, beyond, now, limit, speciality],
        )
        .await?;
    rows.iter().map(professional).collect()
}

/// The specialities of those licensed now, each once.
pub async fn specialities(work: &mut Work, now: Timestamp) -> Result<Vec<String>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT DISTINCT speciality FROM professional
                 WHERE speciality <> '' AND licence_from <= $1 AND (licence_until IS NULL OR licence_until > $1)"
            ),
            params![now],
        )
        .await?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Adds an entry or replaces the one with the same identifier of ours. The folded names are what
/// [`search`] looks for.
pub async fn upsert(
    work: &mut Work,
    professional: &Professional,
    folded_family_name: &str,
    folded_given_names: &str,
    now: Timestamp,
) -> Result<(), StorageError> {
    work.transaction
        .execute(
            sql!(
                "INSERT INTO professional (professional_id, directory_id, given_names, family_name,
                 folded_family_name, folded_given_names, category, speciality, practice, licence_from, licence_until,
                 updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                 ON CONFLICT (professional_id) DO UPDATE SET given_names = excluded.given_names,
                 family_name = excluded.family_name, folded_family_name = excluded.folded_family_name,
                 folded_given_names = excluded.folded_given_names, category = excluded.category,
                 speciality = excluded.speciality, practice = excluded.practice,
                 licence_from = excluded.licence_from, licence_until = excluded.licence_until,
                 updated_at = excluded.updated_at"
            ),
            params![
                professional.id,
                professional.directory_id.as_str(),
                professional.given_names.as_str(),
                professional.family_name.as_str(),
                folded_family_name,
                folded_given_names,
                professional.category.code(),
                professional.speciality.as_str(),
                professional.practice.as_str(),
                professional.licence.from,
                professional.licence.until,
                now,
            ],
        )
        .await?;
    remember_licence(work, professional, now).await
}

async fn remember_licence(work: &mut Work, professional: &Professional, now: Timestamp) -> Result<(), StorageError> {
    let Licence { from, until } = professional.licence;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO licence_history (professional_id, recorded_at, licence_from, licence_until)
                 VALUES ($1, $2, $3, $4)
                 ON CONFLICT (professional_id, recorded_at) DO UPDATE SET licence_from = excluded.licence_from,
                 licence_until = excluded.licence_until"
            ),
            params![professional.id, now, from, until],
        )
        .await?;
    Ok(())
}

/// The licence as it was known at that moment; none if the professional was not known then.
pub async fn licence_as_of(
    work: &mut Work,
    id: ProfessionalId,
    then: Timestamp,
) -> Result<Option<Licence>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT licence_from, licence_until FROM licence_history
                 WHERE professional_id = $1 AND recorded_at <= $2 ORDER BY recorded_at DESC LIMIT 1"
            ),
            params![id, then],
        )
        .await?;
    row.map(|row| Ok(Licence { from: row.time(0)?, until: row.optional_time(1)? })).transpose()
}

/// The whole directory, a page at a time, in the order of their identifiers.
pub async fn page(work: &mut Work, after: &str, limit: i64) -> Result<Vec<Professional>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT professional_id, directory_id, given_names, family_name, category, speciality, practice,
                 licence_from, licence_until FROM professional WHERE professional_id > $1
                 ORDER BY professional_id LIMIT $2"
            ),
            params![after, limit],
        )
        .await?;
    rows.iter().map(professional).collect()
}

fn professional(row: &Row) -> Result<Professional, StorageError> {
    Ok(Professional {
        id: row.parsed(0)?,
        directory_id: row.parsed(1)?,
        given_names: row.text(2)?,
        family_name: row.text(3)?,
        category: row.parsed(4)?,
        speciality: row.text(5)?,
        practice: row.text(6)?,
        licence: Licence { from: row.time(7)?, until: row.optional_time(8)? },
    })
}
