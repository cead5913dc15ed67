//! A situation in words, and how it looks to `decide`.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::access::{Act, Actor, Decision, DocumentFacts, Facts, Grant, GrantKind, Request, decide};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::{DocumentId, DossierId, GrantId, HolderId, ProfessionalId};
use crate::lifecycle::State;
use crate::professional::{Licence, ProfessionalCategory};

pub(super) const NOW: Timestamp = Timestamp::constant(1_900_000_000, 0);
pub(super) const DOSSIER: DossierId = DossierId::new(Uuid::from_u128(1));
pub(super) const HOLDER: HolderId = HolderId::new(Uuid::from_u128(2));
pub(super) const OTHER_HOLDER: HolderId = HolderId::new(Uuid::from_u128(3));
pub(super) const ASKER: ProfessionalId = ProfessionalId::new(Uuid::from_u128(4));
pub(super) const COLLEAGUE: ProfessionalId = ProfessionalId::new(Uuid::from_u128(5));

/// Everybody a document can be by.
pub(super) const WRITERS: [Author; 4] = [
    Author::Professional(ASKER),
    Author::Professional(COLLEAGUE),
    Author::Holder(HOLDER),
    Author::Holder(OTHER_HOLDER),
];

/// The acts that are about no document and no category.
pub(super) const PLAIN_ACTS: [Act; 11] = [
    Act::SendNotice,
    Act::ActivateDossier,
    Act::OpposeDossier,
    Act::StateOrganDonation,
    Act::ConsultDossier,
    Act::EnterPresenceCode,
    Act::AddToCircle,
    Act::WithdrawFromCircle,
    Act::ConsultDeclarations,
    Act::ConsultGrants,
    Act::ReadLifeLine,
];

pub(super) const fn document(category: Category, confidentiality: Confidentiality, author: Author) -> DocumentFacts {
    DocumentFacts { id: DocumentId::new(Uuid::from_u128(6)), category, confidentiality, author }
}

/// Every document that rules can tell apart.
pub(super) fn documents() -> impl Iterator<Item = DocumentFacts> {
    Category::ALL.into_iter().flat_map(|category| {
        Confidentiality::ALL
            .into_iter()
            .flat_map(move |level| WRITERS.into_iter().map(move |author| document(category, level, author)))
    })
}

/// Every act, on every document and every category.
pub(super) fn acts() -> impl Iterator<Item = Act> {
    PLAIN_ACTS
        .into_iter()
        .chain(Category::ALL.into_iter().map(Act::FileDocument))
        .chain(documents().flat_map(|document| [Act::ConsultDocument(document), Act::ReplaceDocument(document)]))
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Holder,
    OtherHolder,
    Professional(ProfessionalCategory),
    System,
}

impl Who {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let professionals = ProfessionalCategory::ALL.into_iter().map(Self::Professional);
        [Self::Holder, Self::OtherHolder, Self::System].into_iter().chain(professionals)
    }
}

/// The asking professional's right to practise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Practising {
    Valid,
    InItsLastMoment,
    SinceThisMoment,
    FromTheNextMoment,
    EndedThisMoment,
}

impl Practising {
    pub(super) const ALL: [Self; 5] =
        [Self::Valid, Self::InItsLastMoment, Self::SinceThisMoment, Self::FromTheNextMoment, Self::EndedThisMoment];

    fn licence(self) -> Licence {
        let (from, until) = match self {
            Self::Valid => (years(-5), None),
            Self::InItsLastMoment => (years(-5), Some(moments(1))),
            Self::SinceThisMoment => (NOW, None),
            Self::FromTheNextMoment => (moments(1), None),
            Self::EndedThisMoment => (years(-5), Some(NOW)),
        };
        Licence { from, until }
    }
}

/// Where the record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    PreparedUnsent,
    Prepared29Days,
    PreparedAMomentShortOf30Days,
    Prepared30Days,
    Active,
    Destroyed,
}

impl Standing {
    pub(super) const ALL: [Self; 6] = [
        Self::PreparedUnsent,
        Self::Prepared29Days,
        Self::PreparedAMomentShortOf30Days,
        Self::Prepared30Days,
        Self::Active,
        Self::Destroyed,
    ];

    fn state(self) -> State {
        let notified = |at| State::Prepared { notified_at: Some(at) };
        match self {
            Self::PreparedUnsent => State::Prepared { notified_at: None },
            Self::Prepared29Days => notified(days(-29)),
            Self::PreparedAMomentShortOf30Days => notified(days(-30) + MOMENT),
            Self::Prepared30Days => notified(days(-30)),
            Self::Active => State::Active { since: days(-90) },
            Self::Destroyed => State::Destroyed { since: days(-1) },
        }
    }
}

/// What the holder has given the asking professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    Nothing,
    Circle,
    CircleWithdrawnThisMoment,
    CircleAgainAfterWithdrawal,
    Code,
    CodeInItsLastMoment,
    CodeEndedThisMoment,
    CircleAndCode,
    CircleAndEndedCode,
    WithdrawnCircleAndCode,
    FromTheNextMoment,
    OnlyToAColleague,
}

impl Given {
    pub(super) const ALL: [Self; 12] = [
        Self::Nothing,
        Self::Circle,
        Self::CircleWithdrawnThisMoment,
        Self::CircleAgainAfterWithdrawal,
        Self::Code,
        Self::CodeInItsLastMoment,
        Self::CodeEndedThisMoment,
        Self::CircleAndCode,
        Self::CircleAndEndedCode,
        Self::WithdrawnCircleAndCode,
        Self::FromTheNextMoment,
        Self::OnlyToAColleague,
    ];

    fn grants(self) -> Vec<Grant> {
        let circle = grant(GrantKind::CircleOfTrust, days(-10));
        let withdrawn = Grant { withdrawn_at: Some(NOW), ..circle };
        let code = code_entered(hours(-2));
        let ended = code_entered(hours(-24));
        match self {
            Self::Nothing => vec![],
            Self::Circle => vec![circle],
            Self::CircleWithdrawnThisMoment => vec![withdrawn],
            Self::CircleAgainAfterWithdrawal => vec![withdrawn, grant(GrantKind::CircleOfTrust, NOW)],
            Self::Code => vec![code],
            Self::CodeInItsLastMoment => vec![code_entered(hours(-24) + MOMENT)],
            Self::CodeEndedThisMoment => vec![ended],
            Self::CircleAndCode => vec![code, circle],
            Self::CircleAndEndedCode => vec![ended, circle],
            Self::WithdrawnCircleAndCode => vec![withdrawn, code],
            Self::FromTheNextMoment => vec![grant(GrantKind::CircleOfTrust, moments(1)), code_entered(moments(1))],
            Self::OnlyToAColleague => [circle, code].map(|grant| Grant { professional: COLLEAGUE, ..grant }).into(),
        }
    }
}

pub(super) const fn grant(kind: GrantKind, from: Timestamp) -> Grant {
    Grant { id: GrantId::new(Uuid::from_u128(7)), kind, professional: ASKER, from, until: None, withdrawn_at: None }
}

/// The right that the presence code gives: 24 hours (seed 000).
pub(super) fn code_entered(at: Timestamp) -> Grant {
    Grant { until: Some(at + SignedDuration::from_hours(24)), ..grant(GrantKind::PresenceCode, at) }
}

/// All that a decision can depend on, but for the act.
#[derive(Clone, Copy, Debug)]
pub(super) struct Situation {
    pub(super) who: Who,
    pub(super) practising: Practising,
    pub(super) standing: Standing,
    pub(super) given: Given,
    /// Whether the asking professional has written any document of the record.
    pub(super) has_written: bool,
    /// Whether the right presence code came with this request.
    pub(super) code_is_right: bool,
}

impl Situation {
    /// Somebody before an active record in which nothing was given, nothing written.
    pub(super) const fn of(who: Who) -> Self {
        Self {
            who,
            practising: Practising::Valid,
            standing: Standing::Active,
            given: Given::Nothing,
            has_written: false,
            code_is_right: false,
        }
    }

    pub(super) fn facts(self) -> Facts {
        let mut authors = vec![Author::Holder(HOLDER), Author::Professional(COLLEAGUE)];
        if self.has_written {
            authors.push(Author::Professional(ASKER));
        }
        Facts {
            dossier: DOSSIER,
            holder: HOLDER,
            state: self.standing.state(),
            grants: self.given.grants(),
            authors,
            presence_code_given: self.code_is_right,
        }
    }

    pub(super) fn actor(self) -> Actor {
        match self.who {
            Who::Holder => Actor::Holder(HOLDER),
            Who::OtherHolder => Actor::Holder(OTHER_HOLDER),
            Who::Professional(category) => {
                Actor::Professional { id: ASKER, category, licence: self.practising.licence() }
            }
            Who::System => Actor::System,
        }
    }

    pub(super) fn decide(self, act: Act) -> Decision {
        decide(&Request { actor: self.actor(), act }, &self.facts(), NOW)
    }
}

const MOMENT: SignedDuration = SignedDuration::from_micros(1);

fn moments(count: i64) -> Timestamp {
    NOW + SignedDuration::from_micros(count)
}

pub(super) fn hours(count: i64) -> Timestamp {
    NOW + SignedDuration::from_hours(count)
}

pub(super) fn days(count: i64) -> Timestamp {
    hours(24 * count)
}

pub(super) fn years(count: i64) -> Timestamp {
    days(365 * count)
}
