//! What the holder is told without asking. A notice says that something happened, never what stands in the record: it
//! leaves by e-mail or text message, and the rest is to be read after signing in.

use dossier::access::{Act, Basis, Obligation, Permit};
use dossier::account::{ContactPoint, Login};
use dossier::language::Language;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts;

use crate::Error;
use crate::case::Case;
use crate::messages::{self, Message};

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Notice {
    /// A professional opened the record for the first time (regulation of 6 December 2019, art. 3(3)).
    FirstAccess,
    /// A professional declared a vital emergency.
    Emergency,
    /// An exceptional case of the Agency's doctor was approved.
    ExceptionalCase,
    /// A document's content was destroyed in an exceptional case.
    DocumentErased,
    /// Somebody who had access may practise no longer (same regulation, art. 7(4)).
    LicenceStopped,
    /// The record was closed.
    DossierClosed,
    /// The record was opened again.
    DossierReopened,
    /// Somebody was designated as an assistant.
    AssistantDesignated,
    /// A legal representative was registered.
    RepresentativeRegistered,
    /// A representation ended.
    RepresentationEnded,
    /// A minor holder decides alone from now on.
    DiscernmentRecognised,
    /// A declaration of a referring doctor, or its end, was entered.
    ReferringDoctorDeclared,
    /// An institution announced that it takes care of the holder, or no longer does.
    StayAnnounced,
    /// The Agency carried out a signed request.
    RequestCarriedOut,
}

impl Notice {
    fn of(permit: &Permit) -> Self {
        match permit.act() {
            Act::DeclareEmergency => Self::Emergency,
            Act::ApproveCase(_) => Self::ExceptionalCase,
            Act::EraseDocument(_) => Self::DocumentErased,
            Act::NoteLicenceStop => Self::LicenceStopped,
            Act::CloseDossier => Self::DossierClosed,
            Act::ReopenDossier => Self::DossierReopened,
            Act::DesignateAssistant(_) => Self::AssistantDesignated,
            Act::RegisterRepresentative(_) => Self::RepresentativeRegistered,
            Act::EndRepresentation => Self::RepresentationEnded,
            Act::RecogniseDiscernment => Self::DiscernmentRecognised,
            Act::DeclareReferringDoctor => Self::ReferringDoctorDeclared,
            Act::AnnounceStay => Self::StayAnnounced,
            _ if permit.basis() == Basis::SignedRequest => Self::RequestCarriedOut,
            _ => Self::FirstAccess,
        }
    }
}

/// Worth sending this long; the life line keeps it for ever.
const USEFUL_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Queues what the permit obliges to, in the transaction of the act.
pub(crate) async fn fulfil(work: &mut Work, case: &Case, permit: &Permit) -> Result<(), Error> {
    let obligations = permit.obligations();
    if obligations.include(Obligation::TellHolderAtOnce) || obligations.include(Obligation::TellHolderOfFirstAccess) {
        tell(work, case, Notice::of(permit)).await?;
    }
    Ok(())
}

async fn tell(work: &mut Work, case: &Case, notice: Notice) -> Result<(), Error> {
    let Some((to, language)) = addressee(work, case).await? else { return Ok(()) };
    let message = Message::notice(notice, to, language, case.now() + USEFUL_FOR);
    messages::queue(work, &message, case.now()).await
}

/// Where the holder wants to be reached; before activation, what the feed knows.
async fn addressee(work: &mut Work, case: &Case) -> Result<Option<(ContactPoint, Language)>, Error> {
    let Some(holder) = &case.holder else { return Ok(None) };
    let login = Login::Holder(holder.matricule.clone());
    if let Some(account) = accounts::find_by_login(work, &login).await? {
        let language = account.profile.language;
        return Ok(account.profile.contact_points.into_iter().next().map(|to| (to, language)));
    }
    let known = holder.email.as_ref().or(holder.phone.as_ref());
    Ok(known.and_then(|point| point.parse().ok()).map(|to| (to, holder.language)))
}
