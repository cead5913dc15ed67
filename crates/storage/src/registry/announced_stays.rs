//! What institutions have announced, number by number, whether anybody here has that number or not. From this, and from
//! nothing in a record, an institution is told that a stay cannot be renewed: so it learns nothing it did not say itself.

use dossier::ids::InstitutionId;
use dossier::matricule::Matricule;
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

fn index(work: &Work, institution: InstitutionId, number: &Matricule) -> Result<[u8; 32], StorageError> {
    let stay = [institution.as_bytes().as_slice(), number.as_str().as_bytes()].concat();
    Ok(work.registry_key().index("announced-stay", &stay)?)
}

/// Until when the stay lasts that the institution announced for this number.
pub async fn until(
    work: &mut Work,
    institution: InstitutionId,
    number: &Matricule,
) -> Result<Option<Timestamp>, StorageError> {
    let stay = index(work, institution, number)?;
    let row = work
        .transaction
        .optional(sql!("SELECT until FROM announced_stay WHERE stay_index = $1"), params![stay])
        .await?;
    row.map(|row| row.time(0)).transpose()
}

/// Remembers until when it lasts; of several announcements the longest counts.
pub async fn remember(
    work: &mut Work,
    institution: InstitutionId,
    number: &Matricule,
    until: Timestamp,
) -> Result<(), StorageError> {
    let stay = index(work, institution, number)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO announced_stay (stay_index, until) VALUES ($1, $2)
                 ON CONFLICT (stay_index) DO UPDATE SET until = CASE WHEN announced_stay.until > excluded.until
                 THEN announced_stay.until ELSE excluded.until END"
            ),
            params![stay, until],
        )
        .await?;
    Ok(())
}

/// Forgets it: the institution has discharged whoever it is.
pub async fn forget(work: &mut Work, institution: InstitutionId, number: &Matricule) -> Result<(), StorageError> {
    let stay = index(work, institution, number)?;
    work.transaction.execute(sql!("DELETE FROM announced_stay WHERE stay_index = $1"), params![stay]).await?;
    Ok(())
}

/// Forgets the stays that ended before; returns how many.
pub async fn forget_before(work: &mut Work, moment: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM announced_stay WHERE until < $1"), params![moment]).await
}
