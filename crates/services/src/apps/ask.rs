//! An app begins.

use storage::registry::challenges;

use super::{AppRequest, REQUEST, TIME_TO_ANSWER};
use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::{Error, Services, fresh_token};

/// Keeps what an app asks until the person has answered; the token by which the person's browser knows it.
///
/// # Errors
/// [`Error::Throttled`] where many were begun from one address.
pub async fn ask(services: &Services, request: &AppRequest, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    let token = fresh_token()?;
    let subjects = [Subject::begun_by_app(from)];
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            throttling::check(&mut work, &subjects, now).await?;
            throttling::count_failure(&mut work, &subjects, now).await?;
            challenges::keep(&mut work, REQUEST, &token, request, now + TIME_TO_ANSWER).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    Ok(token)
}
