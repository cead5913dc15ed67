//! Records for which ten years may be over, one after the other.

use dossier::ids::DossierId;
use dossier::lifecycle::TERM_IN_YEARS;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use storage::dossiers::states;

use crate::{Error, Services};

const PAGE: i64 = 200;

/// Deals with each of them; returns how many were due. One that cannot be dealt with does not hold up the others.
pub(super) async fn each<F: Future<Output = Result<bool, Error>>>(
    services: &Services,
    deal_with: impl Fn(DossierId) -> F,
) -> Result<usize, Error> {
    let before = a_term_ago(services.now());
    let (mut done, mut after) = (0, String::new());
    loop {
        let mut work = services.storage.begin_reading().await?;
        let page = states::unchanged_since(&mut work, before, &after, PAGE).await?;
        drop(work);
        let Some(last) = page.last() else { return Ok(done) };
        after = last.to_string();
        for dossier in page {
            match deal_with(dossier).await {
                Ok(was_due) => done += usize::from(was_due),
                Err(error @ (Error::Unavailable(_) | Error::Overtaken)) => return Err(error),
                Err(error) => tracing::error!(%dossier, %error, "a record whose time is over is left as it is"),
            }
        }
    }
}

/// Whatever is ten years old today lies before this; a day more, because 29 February has no tenth anniversary. Each record
/// is decided on by itself.
fn a_term_ago(now: Timestamp) -> Timestamp {
    let start = now.to_zoned(TimeZone::UTC).checked_sub(TERM_IN_YEARS.years());
    start.map_or(Timestamp::MIN, |start| start.timestamp() + SignedDuration::from_hours(24))
}

#[cfg(test)]
mod tests {
    use dossier::lifecycle::term_after;

    use super::*;

    #[test]
    fn nothing_that_is_ten_years_old_is_missed() {
        let first: Timestamp = "2027-12-30T12:30:00Z".parse().unwrap();
        for hours in (0..24 * 800).step_by(7) {
            let start = first + SignedDuration::from_hours(hours);
            assert!(start <= a_term_ago(term_after(start)), "{start}");
            assert!(a_term_ago(term_after(start)) <= start + SignedDuration::from_hours(48), "{start}");
        }
    }
}
