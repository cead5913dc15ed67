//! The person answers.

use dossier::ids::AppLeaveId;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::app_leaves::{self, AppLeave};
use storage::registry::{accounts, challenges};

use super::address::back;
use super::waiting::{read, record};
use super::{AppRequest, CODE, Code, LONGEST_LEAVE, REQUEST, TIME_TO_EXCHANGE};
use crate::account::alerts::{self, Alert};
use crate::account::step_up;
use crate::account::traced::{self, Proof, Said};
use crate::tokens::LIFETIME;
use crate::{Error, Person, Services, fresh_token, fresh_uuid};

/// An answer, on its way back to the app with the person's browser.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The app's name.
    pub app: String,
    /// Where the browser goes back to, with a code or a no.
    pub address: String,
}

/// Allows what the app asks, or refuses it. To allow, freshly proven: whoever finds a browser left open must not give a
/// record away for months.
///
/// # Errors
/// [`Error::NotProven`]; [`Error::Over`] when it was answered, took too long, or is not for this person.
pub async fn answer(services: &Services, person: &Person, token: &str, allows: bool) -> Result<Answer, Error> {
    if allows {
        step_up::check(person, services.now())?;
    }
    let code = fresh_token()?;
    let answer = services
        .storage
        .retrying(|| async {
            let now = services.now();
            let mut work = services.storage.begin().await?;
            let (request, client) = read(&mut work, person, token, now).await?;
            challenges::forget(&mut work, REQUEST, token).await?;
            if allows {
                allow(&mut work, person, &request, &client.name, &code, now).await?;
            }
            work.commit().await?;
            let says = if allows { ("code", code.as_str()) } else { ("error", "access_denied") };
            let address = back(&request.redirect, &services.settings.portal, &request.state, &[says]);
            Ok::<_, Error>(Answer { app: client.name, address })
        })
        .await?;
    services.mail_waiting.notify_one();
    Ok(answer)
}

async fn allow(
    work: &mut Work,
    person: &Person,
    request: &AppRequest,
    app: &str,
    code: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let account = accounts::find(work, person.account.ok_or(Error::Over)?).await?.ok_or(Error::Over)?;
    let owner = account.profile.owner;
    let for_now = TIME_TO_EXCHANGE + LIFETIME;
    let leave = AppLeave {
        id: AppLeaveId::new(fresh_uuid(now)?),
        client: request.client,
        account: account.id,
        scopes: request.scopes.clone(),
        rights: request.rights.clone(),
        dossier: record(person, request.asks),
        lasts: request.lasts,
        given_at: now,
        until: now + if request.lasts { LONGEST_LEAVE } else { for_now },
    };
    app_leaves::insert(work, &leave).await?;
    let (redirect, challenge) = (request.redirect.clone(), request.challenge.clone());
    let exchange = Code::Fresh { leave: leave.id, client: request.client, redirect, challenge };
    challenges::keep(work, CODE, code, &exchange, now + TIME_TO_EXCHANGE).await?;
    alerts::tell(work, &account, Alert::AppAllowed, now).await?;
    let said = Said { whom: Some(app.to_owned()), context: None };
    traced::write_with(work, owner, Action::AppAllowed, Proof::Proven, said, now).await
}
