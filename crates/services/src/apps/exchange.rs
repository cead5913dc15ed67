//! The app exchanges a code, or a refresh token, for what it may use. Each counts once; one that comes back ends the leave and
//! all that was given by it, for somebody else may have it (RFC 6749, section 4.1.2; RFC 9700, section 4.14).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::client::Thumbprint;
use dossier::ids::{AppLeaveId, ClientId};
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::refresh_tokens::{self, Brought as Token};
use storage::registry::{accounts, app_leaves, challenges, clients};
use storage::vault::sha256;

use super::given::{Given, NotGiven, by, spend};
use super::{CODE, Code, TIME_TO_EXCHANGE};
use crate::account::traced::{self, Proof as Shown, Said};
use crate::tokens::Proof;
use crate::{Error, Services};

/// Who brings something.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The app.
    pub client: ClientId,
    /// Its proof; none for an app that can keep no secret.
    pub proof: Option<Proof>,
    /// The certificate on the connection.
    pub certificate: Option<Thumbprint>,
}

/// What became of it.
enum Outcome {
    Given(Given),
    Misused,
}

/// Exchanges a code. `verifier`: what the app kept back (PKCE).
///
/// # Errors
/// [`NotGiven`].
pub async fn redeem(
    services: &Services,
    brought: &Brought,
    code: &str,
    redirect: &str,
    verifier: &str,
) -> Result<Given, NotGiven> {
    let outcome = services
        .storage
        .retrying(|| async {
            let now = services.now();
            let mut work = services.storage.begin().await?;
            let kept: Option<Code> = challenges::find(&mut work, CODE, code, now).await?;
            let outcome = match kept.ok_or(NotGiven::Grant)? {
                Code::Used { leave } => misused(&mut work, leave, now).await?,
                Code::Fresh { leave, client, redirect: back, challenge } => {
                    if client != brought.client || back != redirect || !proves(verifier, &challenge) {
                        return Err(NotGiven::Grant);
                    }
                    spend(&mut work, client, brought.proof.as_ref()).await?;
                    let used = Code::Used { leave };
                    challenges::keep(&mut work, CODE, code, &used, now + 5 * TIME_TO_EXCHANGE).await?;
                    given(&mut work, leave, brought, now).await?
                }
            };
            work.commit().await?;
            Ok(outcome)
        })
        .await?;
    told(outcome)
}

/// Exchanges a refresh token for a new one of each.
///
/// # Errors
/// [`NotGiven`].
pub async fn refresh(services: &Services, brought: &Brought, token: &str) -> Result<Given, NotGiven> {
    let outcome = services
        .storage
        .retrying(|| async {
            let now = services.now();
            let mut work = services.storage.begin().await?;
            let id = refresh_tokens::find(&mut work, token).await?.ok_or(NotGiven::Grant)?;
            let leave = app_leaves::find(&mut work, id, now).await?.ok_or(NotGiven::Grant)?;
            if leave.client != brought.client {
                return Err(NotGiven::Grant);
            }
            spend(&mut work, leave.client, brought.proof.as_ref()).await?;
            let outcome = match refresh_tokens::spend(&mut work, token, now).await?.ok_or(NotGiven::Grant)? {
                Token::Used(leave) => misused(&mut work, leave, now).await?,
                Token::Fresh(leave) => given(&mut work, leave, brought, now).await?,
            };
            work.commit().await?;
            Ok(outcome)
        })
        .await?;
    told(outcome)
}

fn told(outcome: Outcome) -> Result<Given, NotGiven> {
    match outcome {
        Outcome::Given(given) => Ok(given),
        Outcome::Misused => Err(NotGiven::Grant),
    }
}

async fn given(work: &mut Work, leave: AppLeaveId, brought: &Brought, now: Timestamp) -> Result<Outcome, NotGiven> {
    let leave = app_leaves::find(work, leave, now).await?.ok_or(NotGiven::Grant)?;
    Ok(Outcome::Given(by(work, &leave, brought.certificate, now).await?))
}

async fn misused(work: &mut Work, id: AppLeaveId, now: Timestamp) -> Result<Outcome, Error> {
    if let Some(leave) = app_leaves::find(work, id, now).await? {
        app_leaves::end(work, id).await?;
        let app = clients::find(work, leave.client).await?.map(|client| client.name);
        if let Some(account) = accounts::find(work, leave.account).await? {
            let (owner, said) = (account.profile.owner, Said { whom: app, context: None });
            traced::write_with(work, owner, Action::AppLeaveMisused, Shown::Unproven, said, now).await?;
        }
        tracing::warn!(client = %leave.client, "an app's leave was ended: its code or token came back a second time");
    }
    Ok(Outcome::Misused)
}

/// S256 (RFC 7636, section 4.6).
fn proves(verifier: &str, challenge: &str) -> bool {
    let is_one = (43..=128).contains(&verifier.len())
        && verifier.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
    is_one && URL_SAFE_NO_PAD.encode(sha256(verifier.as_bytes())) == challenge
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7636, appendix B.
    #[test]
    fn the_standards_example_proves_itself() {
        let (verifier, challenge) =
            ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert!(proves(verifier, challenge));
        assert!(!proves(challenge, verifier));
        assert!(!proves(challenge, challenge));
        assert!(!proves(&verifier[1..], challenge));
    }
}
