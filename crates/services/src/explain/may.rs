//! What the person may do with a record as things stand, so that a page offers nothing that would be refused.

use dossier::access::{Act, Refusal, RequestFacts};
use dossier::document::Category;
use dossier::ids::DossierId;

use crate::case::{Case, Particulars};
use crate::requests::make::ANY_LINE;
use crate::{Error, Person, Services};

/// What a page can offer about a record as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Filing in the holder's own space.
    File,
    /// Deciding who has access to what.
    ManageAccess,
    /// Saying that an access is not recognised.
    Contest,
    /// Designating and removing assistants.
    ChooseAssistants,
    /// Making a new presence code.
    RenewPresenceCode,
    /// Saying what is the holder's alone to say: the position on organ donation.
    Declare,
    /// Closing the record.
    Close,
    /// Opening it again.
    Reopen,
    /// Opening it for the first time.
    Activate,
}

impl Task {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::File,
        Self::ManageAccess,
        Self::Contest,
        Self::ChooseAssistants,
        Self::RenewPresenceCode,
        Self::Declare,
        Self::Close,
        Self::Reopen,
        Self::Activate,
    ];

    /// An act of its kind that depends on nobody and nothing else.
    const fn act(self) -> Act {
        match self {
            Self::File => Act::FileDocument(Category::PersonalExpression),
            Self::ManageAccess => Act::WithdrawFromCircle,
            Self::Contest => Act::MakeRequest(RequestFacts::UnrecognisedAccess(ANY_LINE)),
            Self::ChooseAssistants => Act::RemoveAssistant,
            Self::RenewPresenceCode => Act::RenewPresenceCode,
            Self::Declare => Act::StateOrganDonation,
            Self::Close => Act::CloseDossier,
            Self::Reopen => Act::ReopenDossier,
            Self::Activate => Act::ActivateDossier,
        }
    }
}

/// What may be offered, and why the rest may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers(Vec<(Task, Option<Refusal>)>);

impl Offers {
    /// Whether this may be offered.
    pub fn include(&self, task: Task) -> bool {
        self.0.iter().any(|(one, refusal)| *one == task && refusal.is_none())
    }

    /// Why it may not be offered; none for what may.
    pub fn refusal(&self, task: Task) -> Option<Refusal> {
        self.0.iter().find(|(one, _)| *one == task).and_then(|(_, refusal)| *refusal)
    }
}

/// Looks at what the person may do. Nothing is done and nothing of the record is told, so only an attempt by somebody who
/// may do none of it is traced.
///
/// # Errors
/// [`Error::Refused`] for somebody who may neither open the record nor do anything else with it.
pub async fn may(services: &Services, person: &Person, dossier: DossierId) -> Result<Offers, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let offers = Offers(Task::ALL.map(|task| (task, case.may(task.act()).err())).into());
            if Task::ALL.into_iter().all(|task| !offers.include(task)) {
                let _ = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            }
            Ok(offers)
        })
        .await
}
