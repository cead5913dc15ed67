//! What is read and filed during a consultation, as it happens: server-sent events for the page that is open.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use dossier::ids::TraceId;
use futures::stream::{self, Stream, StreamExt};
use serde::Deserialize;
use services::consultation::live::{Heard, Live};

use super::consultation::line;
use crate::failure::Failure;
use crate::form::Query;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::portal::Portal;
use crate::visit::{SessionToken, Visit, WithoutUse};

/// Which consultation.
#[derive(Deserialize)]
pub struct Followed {
    #[serde(default)]
    by: String,
}

/// Who watches. The page asks by itself, and comes again by itself: the session is not in use by that.
pub struct Watching(HolderSide);

impl FromRequestParts<Portal> for Watching {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        parts.extensions.insert(WithoutUse);
        HolderSide::from_request_parts(parts, portal).await.map(Self)
    }
}

/// `GET /stakeholders/consultation/stream`
pub async fn show(
    visit: Visit,
    Watching(holder): Watching,
    SessionToken(token): SessionToken,
    Query(followed): Query<Followed>,
) -> Result<Response, Failure> {
    let not_found = || Failure::not_found(visit.locale);
    let by: TraceId = followed.by.parse().map_err(|_| not_found())?;
    let token = token.ok_or_else(not_found)?;
    let live = Live::open(&visit.services, &holder.person, token, holder.dossier(), by);
    let live = live.map_err(|error| visit.fail(&error))?;
    Ok(Sse::new(events(visit.locale, holder, live)).keep_alive(KeepAlive::default()).into_response())
}

/// Each line is an event; the last one says that it is over. After a fault the browser comes again by itself.
fn events(locale: Locale, holder: HolderSide, live: Live) -> impl Stream<Item = Result<Event, Infallible>> {
    let told = stream::unfold(Some((live, holder)), move |following| async move {
        let (mut live, holder) = following?;
        match live.next().await {
            Ok(Heard::Lines(lines)) => {
                let events: Vec<Event> =
                    lines.iter().map(|one| event(&line(locale, &holder, one).into_string())).collect();
                Some((events, Some((live, holder))))
            }
            Ok(Heard::Over) => Some((vec![Event::default().event("over").data("over")], None)),
            Err(error) => {
                tracing::error!(%error, "a consultation could not be followed");
                None
            }
        }
    });
    told.flat_map(|events| stream::iter(events.into_iter().map(Ok)))
}

fn event(html: &str) -> Event {
    Event::default().event("line").data(html.replace(['\r', '\n'], " "))
}
