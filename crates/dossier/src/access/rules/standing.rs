//! What stands in the record about a professional who asks. Found in one pass: the rules look here, not each through the
//! whole record.

use jiff::Timestamp;

use super::Asking;
use crate::access::{Facts, Place, ProvisionKind};
use crate::ids::{DocumentId, InstitutionId};
use crate::lifecycle::State;

/// What is in force about the professional, the place and the document asked for.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is said by provisions of its own")]
pub(super) struct Standing {
    /// Declared, in a record that its holder has opened. Wherever the doctor acts.
    pub(super) is_referring_doctor: bool,
    /// Designated by the holder.
    pub(super) is_in_circle: bool,
    /// Was given the presence code.
    pub(super) has_code: bool,
    /// The institution takes care of the holder.
    pub(super) is_staying: bool,
    /// The holder opposes access by the institution.
    pub(super) is_opposed: bool,
    /// Has declared a vital emergency.
    pub(super) has_emergency: bool,
    /// The holder has switched emergency access off.
    pub(super) is_emergency_off: bool,
    /// « Accès bloqué ».
    pub(super) is_blocked: bool,
    /// The holder objects to sharing this day's consultation.
    pub(super) has_objection: bool,
    /// The document is hidden from the professional.
    pub(super) is_hidden: bool,
    /// Has filed something here.
    pub(super) has_written: bool,
}

impl Standing {
    pub(super) fn of(asking: &Asking, document: Option<DocumentId>, facts: &Facts, now: Timestamp) -> Self {
        let mut standing = Self::default();
        for provision in &facts.provisions {
            let said = standing.said_by(&provision.kind, asking, document);
            // Asked last: most provisions are about others, and whether one is in force takes longer to tell.
            if let Some(said) = said.filter(|_| provision.is_in_force(now)) {
                *said = true;
            }
        }
        standing.is_referring_doctor &= matches!(facts.state, State::Active { .. });
        standing
    }

    /// What a provision says, if it is about this professional, here, and this document.
    fn said_by(&mut self, kind: &ProvisionKind, asking: &Asking, document: Option<DocumentId>) -> Option<&mut bool> {
        let (said, is_about_this) = match kind {
            ProvisionKind::ReferringDoctor(one) => (&mut self.is_referring_doctor, *one == asking.id),
            ProvisionKind::CircleOfTrust(one) => (&mut self.is_in_circle, *one == asking.id),
            ProvisionKind::PresenceCode(one) => (&mut self.has_code, *one == asking.id),
            ProvisionKind::Stay { institution, .. } => (&mut self.is_staying, asking.works_at() == Some(*institution)),
            ProvisionKind::InstitutionOpposition(opposed) => {
                (&mut self.is_opposed, asking.works_at().is_some_and(|institution| opposed.includes(institution)))
            }
            ProvisionKind::Emergency(one) => (&mut self.has_emergency, *one == asking.id),
            ProvisionKind::EmergencyAccessOff => (&mut self.is_emergency_off, true),
            ProvisionKind::Block(one) => (&mut self.is_blocked, *one == asking.id),
            ProvisionKind::ConsultationObjection(one) => (&mut self.has_objection, *one == asking.id),
            ProvisionKind::Hide { document: hidden, professional } => {
                (&mut self.is_hidden, *professional == asking.id && Some(*hidden) == document)
            }
            ProvisionKind::Authorship(one) => (&mut self.has_written, *one == asking.id),
            _ => return None,
        };
        is_about_this.then_some(said)
    }
}

impl Asking {
    /// The institution that vouches for the professional, if one does.
    const fn works_at(&self) -> Option<InstitutionId> {
        match self.place {
            Place::OwnPractice => None,
            Place::Institution { id, .. } => Some(id),
        }
    }
}
