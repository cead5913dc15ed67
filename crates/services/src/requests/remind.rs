//! Reminding whoever is to answer, a week before the answer is due.

use dossier::request::REMINDED_BEFORE;
use storage::registry::addressed_requests::{self, AddressedRequest};

use super::notify;
use crate::notices::Notice;
use crate::{Error, Services};

const PAGE: i64 = 200;

/// Reminds each professional of each request once; returns how many were reminded. What the Agency is to answer stands in
/// its list.
pub(crate) async fn all(services: &Services) -> Result<usize, Error> {
    let mut reminded = 0;
    loop {
        let soon = services.now() + REMINDED_BEFORE;
        let mut work = services.storage.begin_reading().await?;
        let page = addressed_requests::to_remind_of(&mut work, soon, PAGE).await?;
        drop(work);
        if page.is_empty() {
            return Ok(reminded);
        }
        for request in page {
            reminded += usize::from(services.storage.retrying(|| remind(services, &request)).await?);
        }
        services.mail_waiting.notify_one();
    }
}

async fn remind(services: &Services, request: &AddressedRequest) -> Result<bool, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    addressed_requests::reminded(&mut work, request.id, now).await?;
    let was_reached = notify::addressee(&mut work, request.to, Notice::RequestDue, now).await?;
    work.commit().await?;
    Ok(was_reached)
}
