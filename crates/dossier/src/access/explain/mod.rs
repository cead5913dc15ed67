//! Who could get in now, and what a change would change. Answered by asking [`decide`](super::decide) about everybody who
//! comes into question, never by a second reading of the rules.
//!
//! Source: feature I9. What somebody could see on a past day is the same question put to [`Facts::as_of`].

mod boundaries;
mod candidates;
mod inquiry;
mod preview;
mod role;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use super::{Basis, DocumentFacts, Facts};
use crate::ids::{HolderId, InstitutionId, ProfessionalId, StaffId};
use crate::professional::ProfessionalCategory;

pub use boundaries::boundaries;
pub use candidates::{Candidates, InstitutionCandidate, Named, ProfessionalCandidate, named};
use inquiry::{Inquiry, Question};
pub use preview::{Change, Preview, after, preview, visible};

/// Somebody who could get in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// Who.
    pub reader: Reader,
    /// For what reason, as of now.
    pub basis: Basis,
    /// The first later moment at which the answer is no, as far as one is known. Until then the reason may change.
    pub until: Option<Timestamp>,
}

/// A person, or whoever comes in a certain way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The holder, a representative or an assistant; the basis tells which.
    Person(HolderId),
    /// A professional, by name, from the own practice or wherever the basis reaches.
    Professional(ProfessionalId),
    /// The Agency's doctor, in an exceptional case.
    AgencyDoctor(StaffId),
    /// Any licensed professional of these professions who comes in this way.
    Whoever {
        /// How.
        comes: Way,
        /// The professions that get in.
        professions: Vec<ProfessionalCategory>,
        /// Those of them whom the holder has shut out by name: of the candidates, the others being strangers here.
        except: Vec<ProfessionalId>,
    },
}

/// How somebody comes in who is not named in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Works at this institution, which takes care of the holder now.
    At(InstitutionId),
    /// Is given the presence code at a consultation.
    GivenTheCode,
    /// Works at any institution that comes to admit the holder.
    Admitting,
    /// Declares a vital emergency.
    DeclaringEmergency,
}

/// Everybody who could read this document now. `document` is as it was filed: what was provided since is applied here.
pub fn who_can_see(
    document: &DocumentFacts,
    facts: &Facts,
    candidates: &Candidates<'_>,
    now: Timestamp,
) -> Vec<Access> {
    Inquiry::new(Question::See(document), facts, candidates, now).everybody()
}

/// Everybody who could open the record now, whatever of it they would then see.
pub fn who_can_open(facts: &Facts, candidates: &Candidates<'_>, now: Timestamp) -> Vec<Access> {
    Inquiry::new(Question::Open, facts, candidates, now).everybody()
}
