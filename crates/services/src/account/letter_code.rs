//! The number and the code of the Agency's letter: whoever brings both is taken for the addressee.

use dossier::access::Refusal;
use dossier::account::{Login, Owner};
use dossier::codes::ActivationCode;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::activation_codes;

use super::throttling::{self, ClientAddress, Subject};
use super::traced::{self, Proof};
use crate::{Error, Problem};

/// Who brought number and code.
pub(super) struct Addressee {
    pub(super) login: Login,
    pub(super) code: ActivationCode,
    pub(super) owner: Owner,
}

/// The addressee, if number and code belong together. If not, that is counted, traced and durable before it is answered.
///
/// # Errors
/// [`Problem::NumberOrCode`] whatever is wrong; [`Error::Throttled`] after too many failures.
pub(super) async fn addressee(
    mut work: Work,
    login: &str,
    code: &str,
    from: ClientAddress,
    now: Timestamp,
) -> Result<(Work, Addressee), Error> {
    let login: Option<Login> = login.parse().ok();
    let mut subjects = vec![Subject::address(from)];
    subjects.extend(login.as_ref().map(Subject::login));
    throttling::check(&mut work, &subjects, now).await?;
    if let (Some(login), Ok(code)) = (&login, ActivationCode::parse(code))
        && let Some(owner) = activation_codes::owner(&mut work, login, &code).await?
    {
        return Ok((work, Addressee { login: login.clone(), code, owner }));
    }
    throttling::count_failure(&mut work, &subjects, now).await?;
    if let Some(login) = &login {
        let proof = Proof::Failed(Refusal::WrongCode);
        traced::write_by_login(&mut work, login, Action::ActivationRefused, proof, now).await?;
    }
    work.commit().await?;
    Err(Problem::NumberOrCode.into())
}
