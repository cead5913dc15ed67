//! « Se déconnecter »

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use services::account::session;

use crate::cookies::{CONVERSATION, SEARCH, SESSION, removed};
use crate::failure::Failure;
use crate::side::Side;
use crate::visit::{SessionToken, Visit};

/// Whoever sits at the device next must not come to the pages with the browser's own memory of them.
const FORGET: [(&str, &str); 1] = [("clear-site-data", "\"cache\"")];

/// `POST /sign-out`
pub async fn submit(
    visit: Visit,
    side: Side,
    SessionToken(token): SessionToken,
    jar: CookieJar,
) -> Result<Response, Failure> {
    if let Some(token) = token {
        session::sign_out(&visit.services, &token).await.map_err(|error| visit.fail(&error))?;
    }
    let jar = jar.add(removed(SESSION)).add(removed(CONVERSATION)).add(removed(SEARCH));
    Ok((FORGET, jar, Redirect::to(&side.path("/sign-in?done=signed-out"))).into_response())
}
