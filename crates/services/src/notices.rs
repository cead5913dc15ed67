//! What the holder is told without asking. A notice says that something happened, never what stands in the record: it
//! leaves by e-mail or text message, and the rest is to be read after signing in.

use dossier::access::majority::Step;
use dossier::access::{Act, Basis, Obligation, Permit};
use dossier::account::{ContactPoint, Login};
use dossier::holder::Holder;
use dossier::ids::{HolderId, ProfessionalId};
use dossier::language::Language;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::{access_notices, holders};

use crate::Error;
use crate::case::Case;
use crate::messages::{self, Message};

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Notice {
    /// A professional opened the record for the first time (regulation of 6 December 2019, art. 3(3)).
    FirstAccess,
    /// A professional opened the record, and the holder wants to be told each time.
    Access,
    /// A professional declared a vital emergency.
    Emergency,
    /// An exceptional case of the Agency's doctor was approved.
    ExceptionalCase,
    /// A document's content was destroyed in an exceptional case.
    DocumentErased,
    /// Somebody who had access may practise no longer (same regulation, art. 7(4)).
    LicenceStopped,
    /// Lost codes were taken out of force; a letter with fresh ones comes.
    CodesReissued,
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
    /// A month before the holder is of age.
    MajorityNear,
    /// The holder is of age and decides alone.
    MajorityReached,
    /// To somebody who was designated as an assistant.
    NowAssisting,
    /// To somebody who was removed as an assistant.
    NoLongerAssisting,
    /// To somebody who was registered as a legal representative.
    NowRepresenting,
    /// To somebody whose representation ended.
    NoLongerRepresenting,
    /// To a parent, a month before the holder is of age.
    ChildNearlyOfAge,
    /// To a parent: the holder is of age.
    ChildOfAge,
    /// Somebody answered a request of the holder.
    RequestAnswered,
    /// To a professional: a holder asks for something.
    RequestReceived,
    /// To a professional: the answer is due within a week.
    RequestDue,
    /// To a filer: the document that waited held malware and was destroyed.
    FileHarmful,
    /// To a filer: the document that waited may not be filed any more.
    FilingRefused,
}

impl Notice {
    fn of(permit: &Permit) -> Self {
        match permit.act() {
            Act::DeclareEmergency => Self::Emergency,
            Act::ApproveCase(_) => Self::ExceptionalCase,
            Act::EraseDocument(_) => Self::DocumentErased,
            Act::NoteLicenceStop => Self::LicenceStopped,
            Act::ReissueCodes => Self::CodesReissued,
            Act::CloseDossier => Self::DossierClosed,
            Act::ReopenDossier => Self::DossierReopened,
            Act::DesignateAssistant(_) => Self::AssistantDesignated,
            Act::RegisterRepresentative(_) => Self::RepresentativeRegistered,
            Act::EndRepresentation => Self::RepresentationEnded,
            Act::RecogniseDiscernment => Self::DiscernmentRecognised,
            Act::NoteMajority(Step::Near) => Self::MajorityNear,
            Act::NoteMajority(Step::Reached) => Self::MajorityReached,
            Act::DeclareReferringDoctor => Self::ReferringDoctorDeclared,
            Act::AnnounceStay => Self::StayAnnounced,
            Act::AnswerRequest(_) => Self::RequestAnswered,
            _ if permit.basis() == Basis::SignedRequest => Self::RequestCarriedOut,
            _ => Self::FirstAccess,
        }
    }

    /// Whether it is for somebody who acts for the holder: what happened stands in another life line than the reader's.
    pub(crate) const fn is_about_anothers_record(self) -> bool {
        matches!(
            self,
            Self::NowAssisting
                | Self::NoLongerAssisting
                | Self::NowRepresenting
                | Self::NoLongerRepresenting
                | Self::ChildNearlyOfAge
                | Self::ChildOfAge
        )
    }
}

/// One notice of one professional within this time.
pub(crate) const AT_MOST_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Worth sending this long; the life line keeps it for ever.
const USEFUL_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Queues what the permit obliges to, in the transaction of the act.
pub(crate) async fn fulfil(work: &mut Work, case: &Case, permit: &Permit) -> Result<(), Error> {
    let obligations = permit.obligations();
    if obligations.include(Obligation::TellHolderAtOnce) || obligations.include(Obligation::TellHolderOfFirstAccess) {
        return tell(work, case, Notice::of(permit)).await;
    }
    match case.reader(permit.act()) {
        Some(professional) => tell_of_access(work, case, professional).await,
        None => Ok(()),
    }
}

/// Tells a holder who wants to know of every access; a consultation in which ten documents are read is one.
async fn tell_of_access(work: &mut Work, case: &Case, professional: ProfessionalId) -> Result<(), Error> {
    let Some(holder) = &case.holder else { return Ok(()) };
    let account = account(work, holder).await?;
    if account.is_none_or(|account| !account.profile.notices.every_access) {
        return Ok(());
    }
    let told_at = access_notices::told_at(work, case.dossier.id, professional).await?;
    if told_at.is_some_and(|told_at| case.now().duration_since(told_at) < AT_MOST_EVERY) {
        return Ok(());
    }
    access_notices::remember(work, case.dossier.id, professional, case.now()).await?;
    tell(work, case, Notice::Access).await
}

async fn tell(work: &mut Work, case: &Case, notice: Notice) -> Result<(), Error> {
    let Some(holder) = &case.holder else { return Ok(()) };
    let Some((to, language)) = addressee(work, holder).await? else { return Ok(()) };
    let message = Message::notice(notice, to, language, case.now() + USEFUL_FOR);
    messages::queue(work, &message, case.now()).await
}

/// Tells somebody who acts for a holder, or does no longer, in the transaction of the act.
pub(crate) async fn tell_person(
    work: &mut Work,
    person: HolderId,
    notice: Notice,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(entry) = holders::find(work, person).await? else { return Ok(()) };
    let Some((to, language)) = addressee(work, &entry.holder).await? else { return Ok(()) };
    messages::queue(work, &Message::notice(notice, to, language, now + USEFUL_FOR), now).await
}

/// Where somebody wants to be reached; before activation, what the feed knows.
async fn addressee(work: &mut Work, holder: &Holder) -> Result<Option<(ContactPoint, Language)>, Error> {
    if let Some(account) = account(work, holder).await? {
        return Ok(account.profile.notices_go_to().cloned().map(|to| (to, account.profile.language)));
    }
    let known = holder.email.as_ref().or(holder.phone.as_ref());
    Ok(known.and_then(|point| point.parse().ok()).map(|to| (to, holder.language)))
}

async fn account(work: &mut Work, holder: &Holder) -> Result<Option<Account>, Error> {
    Ok(accounts::find_by_login(work, &Login::Holder(holder.matricule.clone())).await?)
}
