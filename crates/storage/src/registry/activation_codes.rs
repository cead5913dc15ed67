//! Activation codes in force, by the login they open. The code itself is kept as a keyed hash.

use dossier::account::{Login, Owner};
use dossier::codes::ActivationCode;
use jiff::Timestamp;

use super::sealed;
use crate::vault::{Context, RegistryKey};
use crate::{StorageError, Work, params, sql};

pub(super) fn login_index(key: &RegistryKey, login: &Login) -> Result<[u8; 32], StorageError> {
    let domain = match login {
        Login::Holder(_) => "login-holder",
        Login::Professional(_) => "login-professional",
    };
    Ok(key.index(domain, login.as_str().as_bytes())?)
}

fn code_index(key: &RegistryKey, code: &ActivationCode) -> Result<[u8; 32], StorageError> {
    Ok(key.index("activation-code", code.canonical().as_bytes())?)
}

/// Puts a code in force; the one before dies.
pub async fn issue(
    work: &mut Work,
    login: &Login,
    owner: Owner,
    code: &ActivationCode,
    now: Timestamp,
) -> Result<(), StorageError> {
    let login_index = login_index(work.registry_key(), login)?;
    let code_index = code_index(work.registry_key(), code)?;
    let sealed = sealed::seal(work.registry_key(), &Context::new("activation-code").digest(&login_index), &owner)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO activation_code (login_index, code_index, sealed, issued_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (login_index) DO UPDATE SET code_index = excluded.code_index,
                 sealed = excluded.sealed, issued_at = excluded.issued_at"
            ),
            params![login_index, code_index, sealed, now],
        )
        .await?;
    Ok(())
}

/// Whether a code is in force for this login.
pub async fn is_issued(work: &mut Work, login: &Login) -> Result<bool, StorageError> {
    let index = login_index(work.registry_key(), login)?;
    let row = work
        .transaction
        .optional(sql!("SELECT issued_at FROM activation_code WHERE login_index = $1"), params![index])
        .await?;
    Ok(row.is_some())
}

/// Whose account this login and code open together.
pub async fn owner(work: &mut Work, login: &Login, code: &ActivationCode) -> Result<Option<Owner>, StorageError> {
    let login_index = login_index(work.registry_key(), login)?;
    let code_index = code_index(work.registry_key(), code)?;
    let row = work
        .transaction
        .optional(
            sql!("SELECT sealed FROM activation_code WHERE login_index = $1 AND code_index = $2"),
            params![login_index, code_index],
        )
        .await?;
    row.map(|row| {
        sealed::open(work.registry_key(), &Context::new("activation-code").digest(&login_index), &row.bytes(0)?)
    })
    .transpose()
}

/// Takes the code out of force.
pub async fn spend(work: &mut Work, login: &Login) -> Result<(), StorageError> {
    let index = login_index(work.registry_key(), login)?;
    work.transaction.execute(sql!("DELETE FROM activation_code WHERE login_index = $1"), params![index]).await?;
    Ok(())
}
