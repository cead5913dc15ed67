//! Who asks, as proven before the question is put.

use crate::ids::{HolderId, InstitutionId, ProfessionalId, StaffId};
use crate::institution::Certificate;
use crate::professional::{Licence, ProfessionalCategory};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A private person, signed in to the own account. Whether as the holder, for the holder or as a stranger is what
    /// the facts of the record tell.
    Person {
        /// Who.
        id: HolderId,
        /// Whether the own record is active: whoever assists another must have one (seed 000).
        has_active_record: bool,
    },
    /// A professional, entered in the directory.
    Professional {
        /// Who.
        id: ProfessionalId,
        /// The column of the matrix.
        category: ProfessionalCategory,
        /// The right to practise, as the directory has it now.
        licence: Licence,
        /// Where the professional acts.
        place: Place,
    },
    /// An institution's system, speaking for the institution and for nobody in it.
    Institution {
        /// Which.
        id: InstitutionId,
        /// Its leave to connect.
        certificate: Certificate,
    },
    /// The Agency's physician, bound by professional secrecy.
    AgencyDoctor(StaffId),
    /// Anybody else at the Agency.
    Staff {
        /// Who.
        id: StaffId,
        /// The desk.
        desk: Desk,
        /// Whether a request signed by the holder lies before the person, its reference in the trace.
        signed_request: bool,
    },
    /// Looks up the position on organ donation, and nothing else (law of 25 November 1982).
    TransplantCoordinator(StaffId),
    /// The program itself, acting for the Agency: a named job or command.
    System,
}

/// Where a professional acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The own practice, signed in to the own account.
    OwnPractice,
    /// An institution, whose system vouches for the person by name.
    Institution {
        /// Which.
        id: InstitutionId,
        /// Its leave to connect.
        certificate: Certificate,
    },
}

/// A desk of the Agency. None of them ever sees a document, a title or a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Desk {
    /// Answers holders and professionals.
    Helpdesk,
    /// Knows who is who: representatives, deaths.
    Identity,
}

impl Desk {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Helpdesk, Self::Identity];
}
