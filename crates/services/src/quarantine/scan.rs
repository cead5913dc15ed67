//! Asking the malware scanner.

use std::time::Duration;

use bytes::Bytes;

use crate::Services;
use crate::ports::Verdict;

/// Whoever files a document waits for the answer no longer than this.
const LONGEST: Duration = Duration::from_secs(30);

/// What is known of a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// It may enter. So may everything where no scanner is configured.
    Clean,
    /// It holds malware.
    Harmful,
    /// The scanner gave no answer.
    Unknown,
}

/// Has a content scanned.
pub(crate) async fn scan(services: &Services, content: &Bytes) -> Finding {
    let Some(scanner) = &services.malware_scanner else { return Finding::Clean };
    match tokio::time::timeout(LONGEST, scanner.scan(content.clone())).await {
        Ok(Ok(Verdict::Clean)) => Finding::Clean,
        Ok(Ok(Verdict::Malware)) => Finding::Harmful,
        Ok(Err(error)) => {
            tracing::warn!(%error, "a content cannot be scanned for malware now");
            Finding::Unknown
        }
        Err(_) => {
            tracing::warn!("the malware scanner takes too long");
            Finding::Unknown
        }
    }
}
