//! What is known when a decision is made.

use jiff::Timestamp;

use super::provision::{Provision, ProvisionKind};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::{DocumentId, DossierId, HolderId, ProfessionalId};
use crate::lifecycle::State;
use crate::professional::Licence;
use crate::request::{Addressee, Topic};

/// The facts of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Which record.
    pub dossier: DossierId,
    /// Whose it is.
    pub holder: HolderId,
    /// The first moment of the holder's majority.
    pub of_age_from: Timestamp,
    /// Where the record stands.
    pub state: State,
    /// When anybody last came in; none while nobody has.
    pub last_access: Option<Timestamp>,
    /// When a professional first came in; none while none has.
    pub first_professional_access: Option<Timestamp>,
    /// Every entry about access, those that ended included.
    pub provisions: Vec<Provision>,
    /// Whether the person asking has proven knowledge of the holder's presence code in this very request.
    pub presence_code_given: bool,
}

impl Facts {
    /// What is in force at that moment.
    pub fn in_force(&self, now: Timestamp) -> impl Iterator<Item = ProvisionKind> + '_ {
        self.in_force_as(now, |kind| Some(*kind))
    }

    /// What is in force at that moment and means something to whoever asks. Its meaning is asked first: most provisions
    /// are about others, and whether one is in force takes longer to tell.
    pub fn in_force_as<'a, T>(
        &'a self,
        now: Timestamp,
        meaning: impl Fn(&ProvisionKind) -> Option<T> + 'a,
    ) -> impl Iterator<Item = T> + 'a {
        let in_force = move |provision: &'a Provision| meaning(&provision.kind).filter(|_| provision.is_in_force(now));
        self.provisions.iter().filter_map(in_force)
    }

    /// Whether something like this is in force at that moment.
    pub fn any(&self, now: Timestamp, is_like_this: impl Fn(&ProvisionKind) -> bool) -> bool {
        self.provisions.iter().any(|provision| is_like_this(&provision.kind) && provision.is_in_force(now))
    }

    /// Whether this is in force at that moment.
    pub fn has(&self, kind: ProvisionKind, now: Timestamp) -> bool {
        self.any(now, |one| *one == kind)
    }

    /// The facts as they were known at that moment (feature L6). `state` is where the record stood then.
    #[must_use]
    pub fn as_of(&self, then: Timestamp, state: State) -> Self {
        let provisions = self.provisions.iter().filter_map(|provision| provision.as_of(then)).collect();
        let known = |at: Option<Timestamp>| at.filter(|at| *at <= then);
        Self {
            state,
            provisions,
            last_access: known(self.last_access),
            first_professional_access: known(self.first_professional_access),
            presence_code_given: false,
            ..*self
        }
    }
}

/// The part of a document that access is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentFacts {
    /// Which document.
    pub id: DocumentId,
    /// The row of the matrix.
    pub category: Category,
    /// Its level now.
    pub confidentiality: Confidentiality,
    /// Who wrote it.
    pub author: Author,
    /// Until when the holder's side waits for an announcement consultation.
    pub announced_until: Option<Timestamp>,
    /// The first moment at which it is to be destroyed; none when it is kept for life.
    pub kept_until: Option<Timestamp>,
}

impl DocumentFacts {
    /// The facts of a document as it was filed, with what was provided since applied.
    #[must_use]
    pub fn with(self, provisions: &[Provision], now: Timestamp) -> Self {
        let mut facts = self;
        for provision in provisions.iter().filter(|one| one.kind.document() == Some(self.id) && one.is_in_force(now)) {
            match provision.kind {
                ProvisionKind::Level { level, .. } => facts.confidentiality = level,
                ProvisionKind::Announcement { .. } => facts.announced_until = provision.end(),
                ProvisionKind::RetentionAgreement { term, .. } => facts.kept_until = term.end(),
                _ => {}
            }
        }
        facts
    }
}

/// What is known of a professional whom an act concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfessionalFacts {
    /// Who.
    pub id: ProfessionalId,
    /// The right to practise, as the directory has it now.
    pub licence: Licence,
    /// Whether the person has an own practice.
    pub is_independent: bool,
}

/// What is known of a private person whom an act concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonFacts {
    /// Who.
    pub id: HolderId,
    /// Whether the person has an own active record.
    pub has_active_record: bool,
}

/// The part of a life line's line that access is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceFacts {
    /// The professional who acted, if one did.
    pub by: Option<ProfessionalId>,
    /// Whether it tells of care: a record opened, a document read or filed.
    pub tells_of_care: bool,
    /// Whether it was done; a refusal tells its reason, which is the holder's to know.
    pub was_permitted: bool,
    /// The document it names.
    pub document: TracedDocumentFacts,
}

/// What a request of the holder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestFacts {
    /// A document that is not right.
    Rectification(DocumentFacts),
    /// A document whose content is to go.
    Erasure(DocumentFacts),
    /// A document that this professional should have filed.
    MissingDocument(ProfessionalFacts),
    /// A line of the life line.
    UnrecognisedAccess(TraceFacts),
}

impl RequestFacts {
    /// The same in one word.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Rectification(_) => Topic::Rectification,
            Self::Erasure(_) => Topic::Erasure,
            Self::MissingDocument(_) => Topic::MissingDocument,
            Self::UnrecognisedAccess(_) => Topic::UnrecognisedAccess,
        }
    }
}

/// The part of a request that answering it is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressedFacts {
    /// Who is to answer.
    pub to: Addressee,
    /// Until when.
    pub due_at: Timestamp,
}

/// The document that a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TracedDocumentFacts {
    /// It names none.
    None,
    /// One that is there.
    Known(DocumentFacts),
    /// One that is gone: what its level was is not known any more.
    Gone,
}
