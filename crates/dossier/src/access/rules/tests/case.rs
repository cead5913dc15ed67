//! A situation in words, and how it looks to `decide`.

mod acts;
mod given;
mod standing;
mod who;

use jiff::{SignedDuration, Timestamp};

pub use acts::{
    CASE, DOCUMENT, OTHER_CASE, OTHER_DOCUMENT, WRITERS, acts_without_document, answers, contested, document,
    document_acts, documents, traces,
};
pub use given::{Given, Opposition, about_others, grant};
pub use standing::{Practising, Standing};
pub use who::{
    ASKER, ASSISTANT, Age, At, COLLEAGUE, DOCTOR, Exceptional, HOLDER, INSTITUTION, OTHER_INSTITUTION, OTHER_PERSON,
    REPRESENTATIVE, SECOND, Who,
};

use crate::access::{Act, Actor, Basis, Decision, Facts, Provision, ProvisionKind, Refusal, Request, decide};
use crate::ids::DossierId;

/// The moment of every question: 17 March 2030.
pub const NOW: Timestamp = Timestamp::constant(1_900_000_000, 0);
pub const DOSSIER: DossierId = DossierId::new(uuid::Uuid::from_u128(1));

/// The smallest step of time that is kept.
pub const MOMENT: SignedDuration = SignedDuration::from_micros(1);

/// All that a decision can depend on, but for the act.
#[expect(clippy::struct_excessive_bools, reason = "each is a dimension of its own, and all combinations are asked")]
#[derive(Clone, Copy, Debug)]
pub struct Situation {
    pub who: Who,
    /// Of the holder, where it does not follow from who asks.
    pub age: Age,
    pub standing: Standing,
    /// The asking professional's right to practise.
    pub practising: Practising,
    /// Where the asking professional acts.
    pub at: At,
    /// What connects the asking professional with the holder.
    pub given: Given,
    /// Whether the holder has blocked the asking professional.
    pub blocked: bool,
    /// Whether the holder objected to sharing the asking professional's consultation of the day.
    pub objected: bool,
    /// Whether [`DOCUMENT`] is hidden from the asking professional.
    pub hidden: bool,
    pub opposition: Opposition,
    /// Whether the holder has switched emergency access off.
    pub emergency_off: bool,
    /// Whether the asking professional has written any document of the record.
    pub has_written: bool,
    /// Whether the right presence code came with this request.
    pub code_is_right: bool,
    /// Whether as much stands in the record about others than who asks.
    pub is_crowded: bool,
}

impl Situation {
    /// Somebody before an active record in which nothing was given, nothing taken, nothing written.
    pub const fn of(who: Who) -> Self {
        Self {
            who,
            age: Age::Adult,
            standing: Standing::Active,
            practising: Practising::Valid,
            at: At::OwnPractice,
            given: Given::NOTHING,
            blocked: false,
            objected: false,
            hidden: false,
            opposition: Opposition::None,
            emergency_off: false,
            has_written: false,
            code_is_right: false,
            is_crowded: false,
        }
    }

    pub fn facts(self) -> Facts {
        let mut provisions = if self.is_crowded { about_others() } else { vec![] };
        provisions.extend(self.given.provisions());
        let stands = |kind| grant(kind, days(-10));
        provisions.extend(self.who.provisions());
        provisions.extend(self.opposition.kind().map(stands));
        let taken = [
            (self.blocked, ProvisionKind::Block(ASKER)),
            (self.objected, ProvisionKind::ConsultationObjection(ASKER)),
            (self.hidden, ProvisionKind::Hide { document: DOCUMENT, professional: ASKER }),
            (self.emergency_off, ProvisionKind::EmergencyAccessOff),
            (self.has_written, ProvisionKind::Authorship(ASKER)),
            (self.age() == Age::DiscerningMinor, ProvisionKind::Discernment),
        ];
        provisions.extend(taken.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| stands(kind)));
        Facts {
            of_age_from: self.age().of_age_from(),
            state: self.standing.state(),
            last_access: self.standing.last_access(),
            presence_code_given: self.code_is_right,
            ..record(provisions)
        }
    }

    fn age(self) -> Age {
        self.who.age_of_holder().unwrap_or(self.age)
    }

    pub fn actor(self) -> Actor {
        self.who.actor(self.practising, self.at)
    }

    pub fn decide(self, act: Act) -> Decision {
        decide(&Request { actor: self.actor(), act }, &self.facts(), NOW)
    }

    /// What is answered, in short.
    pub fn answer(self, act: Act) -> Result<Basis, Refusal> {
        self.decide(act).map(|permit| permit.basis())
    }
}

/// An active record of a holder of age, in use, with these entries about access.
pub fn record(provisions: Vec<Provision>) -> Facts {
    Facts {
        dossier: DOSSIER,
        holder: HOLDER,
        of_age_from: years(-20),
        state: Standing::Active.state(),
        last_access: Standing::Active.last_access(),
        first_professional_access: Some(days(-60)),
        provisions,
        presence_code_given: false,
    }
}

pub fn moments(count: i64) -> Timestamp {
    NOW + SignedDuration::from_micros(count)
}

pub fn hours(count: i64) -> Timestamp {
    NOW + SignedDuration::from_hours(count)
}

pub fn days(count: i64) -> Timestamp {
    hours(24 * count)
}

/// Years of 365 days: far enough away, not exact.
pub fn years(count: i64) -> Timestamp {
    days(365 * count)
}
