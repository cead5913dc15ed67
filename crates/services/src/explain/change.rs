//! What the holder's side could change about access, as the provisions it would enter and end. Each does here what the
//! act itself does.

use dossier::access::{Act, By, Ending, Mandate, Opposed, PersonFacts, ProvisionKind, explain};
use dossier::document::Confidentiality;
use dossier::ids::{DocumentId, HolderId, ProfessionalId};
use jiff::Timestamp;
use storage::Work;
use storage::registry::professionals;

use crate::Error;
use crate::case::Case;
use crate::documents::versions::with_earlier;

/// Somebody who might come to assist, nobody in particular: no number is asked, so that trying one tells nothing.
pub(super) const NEW_ASSISTANT: PersonFacts =
    PersonFacts { id: HolderId::new(uuid::Uuid::nil()), has_active_record: true };

/// Something that could be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Add somebody to the circle of trust.
    AddToCircle(ProfessionalId),
    /// Withdraw somebody from it.
    WithdrawFromCircle(ProfessionalId),
    /// « Accès bloqué »; whoever was in the circle of trust is in it no longer.
    Block(ProfessionalId),
    /// Lift a block.
    Unblock(ProfessionalId),
    /// Set a document's level, and that of the versions it replaced.
    SetConfidentiality(DocumentId, Confidentiality),
    /// Hide a document, and the versions it replaced, from somebody.
    Hide(DocumentId, ProfessionalId),
    /// Show them again.
    ShowAgain(DocumentId, ProfessionalId),
    /// Oppose access by one or all institutions.
    OpposeInstitution(Opposed),
    /// Take that back.
    LiftOpposition(Opposed),
    /// Switch emergency access on (`true`) or off.
    SwitchEmergencyAccess(bool),
    /// Designate an assistant within these limits.
    DesignateAssistant {
        /// What the assistant may do.
        mandate: Mandate,
        /// Until when, where that is set.
        until: Option<Timestamp>,
    },
    /// Remove an assistant.
    RemoveAssistant(HolderId),
}

/// A change, worked out for one record.
pub(super) struct Planned {
    /// What it would take.
    pub(super) act: Act,
    /// What it would do.
    pub(super) changes: Vec<explain::Change>,
}

impl Change {
    /// The document it is about, if one.
    pub(super) const fn document(self) -> Option<DocumentId> {
        match self {
            Self::SetConfidentiality(document, _) | Self::Hide(document, _) | Self::ShowAgain(document, _) => {
                Some(document)
            }
            _ => None,
        }
    }

    /// What it would take and do. `by`: who would do it.
    pub(super) async fn planned(self, work: &mut Work, case: &Case, by: By) -> Result<Planned, Error> {
        let plan = Plan { case, by };
        let (act, changes) = match self {
            Self::AddToCircle(id) => {
                let professional = professionals::find(work, id).await?.ok_or(Error::NotFound)?;
                (Act::AddToCircle(professional.facts()), vec![plan.enter(ProvisionKind::CircleOfTrust(id), None)?])
            }
            Self::WithdrawFromCircle(id) => (Act::WithdrawFromCircle, plan.end(ProvisionKind::CircleOfTrust(id))),
            Self::Block(id) => {
                let mut changes = plan.end(ProvisionKind::CircleOfTrust(id));
                changes.push(plan.enter(ProvisionKind::Block(id), None)?);
                (Act::BlockProfessional(id), changes)
            }
            Self::Unblock(id) => (Act::UnblockProfessional, plan.end(ProvisionKind::Block(id))),
            Self::SetConfidentiality(document, level) => plan.set_level(document, level)?,
            Self::Hide(document, professional) => plan.hide(document, professional)?,
            Self::ShowAgain(document, professional) => plan.show_again(document, professional)?,
            Self::OpposeInstitution(opposed) => {
                (Act::OpposeInstitution, vec![plan.enter(ProvisionKind::InstitutionOpposition(opposed), None)?])
            }
            Self::LiftOpposition(opposed) => {
                (Act::LiftOpposition, plan.end(ProvisionKind::InstitutionOpposition(opposed)))
            }
            Self::SwitchEmergencyAccess(true) => {
                (Act::SwitchEmergencyAccess(true), plan.end(ProvisionKind::EmergencyAccessOff))
            }
            Self::SwitchEmergencyAccess(false) => {
                (Act::SwitchEmergencyAccess(false), vec![plan.enter(ProvisionKind::EmergencyAccessOff, None)?])
            }
            Self::DesignateAssistant { mandate, until } => {
                let kind = ProvisionKind::Assistant { person: NEW_ASSISTANT.id, mandate };
                (Act::DesignateAssistant(NEW_ASSISTANT), vec![plan.enter(kind, until)?])
            }
            Self::RemoveAssistant(assistant) => (
                Act::RemoveAssistant,
                plan.end_those(|kind| matches!(kind, ProvisionKind::Assistant { person, .. } if person == assistant)),
            ),
        };
        Ok(Planned { act, changes })
    }
}

struct Plan<'a> {
    case: &'a Case,
    by: By,
}

impl Plan<'_> {
    fn enter(&self, kind: ProvisionKind, until: Option<Timestamp>) -> Result<explain::Change, Error> {
        Ok(explain::Change::Entered(self.case.provision(kind, until)?))
    }

    fn end(&self, kind: ProvisionKind) -> Vec<explain::Change> {
        self.end_those(|one| one == kind)
    }

    fn end_those(&self, which: impl Fn(ProvisionKind) -> bool) -> Vec<explain::Change> {
        let now = self.case.now();
        let ending = Ending { at: now, recorded_at: now, by: self.by };
        let meant = self.case.facts.provisions.iter().filter(|one| which(one.kind));
        let lasting = meant.filter(|one| one.end().is_none_or(|end| now < end));
        lasting.map(|one| explain::Change::Ended(one.id, ending)).collect()
    }

    fn set_level(&self, document: DocumentId, level: Confidentiality) -> Result<(Act, Vec<explain::Change>), Error> {
        let versions = with_earlier(self.case, document)?;
        let act = Act::SetConfidentiality(*versions.first().ok_or(Error::NotFound)?, level);
        let mut changes = Vec::new();
        for version in versions {
            let is_its_level = |kind| matches!(kind, ProvisionKind::Level { document, .. } if document == version.id);
            changes.extend(self.end_those(is_its_level));
            changes.push(self.enter(ProvisionKind::Level { document: version.id, level }, None)?);
        }
        Ok((act, changes))
    }

    fn hide(&self, document: DocumentId, professional: ProfessionalId) -> Result<(Act, Vec<explain::Change>), Error> {
        let versions = with_earlier(self.case, document)?;
        let act = Act::HideDocument(*versions.first().ok_or(Error::NotFound)?, professional);
        let hide = |id| self.enter(ProvisionKind::Hide { document: id, professional }, None);
        let changes = versions.iter().map(|version| hide(version.id)).collect::<Result<_, _>>()?;
        Ok((act, changes))
    }

    fn show_again(
        &self,
        document: DocumentId,
        professional: ProfessionalId,
    ) -> Result<(Act, Vec<explain::Change>), Error> {
        let versions = with_earlier(self.case, document)?;
        let act = Act::UnhideDocument(*versions.first().ok_or(Error::NotFound)?);
        let show = |id| self.end(ProvisionKind::Hide { document: id, professional });
        Ok((act, versions.iter().flat_map(|version| show(version.id)).collect()))
    }
}
