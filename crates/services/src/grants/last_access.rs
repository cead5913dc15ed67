//! When somebody last opened the record, as far as the person who asks may read the life line.

use std::collections::HashMap;

use dossier::access::{Act, ProvisionKind, TracedDocumentFacts};
use dossier::ids::{HolderId, ProfessionalId};
use dossier::trace::{Role, Trace};
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::traces::SealedTrace;

use super::stakeholders::About;
use crate::Error;
use crate::case::Case;
use crate::consultation::lines::{self, Stretch};

/// How many lines are looked through: enough for years of most records, and soon done.
const MOST: usize = 3000;

/// When somebody last opened the record, or read or filed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastAccess {
    /// Then.
    At(Timestamp),
    /// Not yet.
    Never,
    /// The person may not know it, or it is very long ago.
    Unknown,
}

/// Who last opened it when.
#[derive(Default)]
pub(super) struct LastAccesses {
    professionals: HashMap<ProfessionalId, Timestamp>,
    organisations: HashMap<String, Timestamp>,
    people: HashMap<HolderId, Timestamp>,
    /// Whether nothing was left out.
    complete: bool,
}

impl LastAccesses {
    pub(super) async fn read(work: &mut Work, case: &Case) -> Result<Self, Error> {
        let Ok(permit) = case.may(Act::ReadLifeLine) else { return Ok(Self::default()) };
        let stretch = Stretch { not_before: None, most: MOST };
        let found = lines::newest(work, case, &permit, stretch, is_access).await?;
        let mut last = Self { complete: found.complete, ..Self::default() };
        for line in found.lines {
            last.note(line);
        }
        Ok(last)
    }

    /// Lines come the newest first, so the first one counts.
    fn note(&mut self, line: Trace) {
        match line.who.role {
            Role::Professional(id, _) => {
                self.professionals.entry(id).or_insert(line.at);
                self.organisations.entry(line.who.organisation).or_insert(line.at);
            }
            Role::Assistant(id) | Role::Representative(id) => {
                self.people.entry(id).or_insert(line.at);
            }
            _ => {}
        }
    }

    /// Of whom a provision is about: a professional, whoever works at an institution, a private person.
    pub(super) fn of(&self, kind: ProvisionKind, about: &About) -> LastAccess {
        let found = match (about, kind) {
            (About::Professional(professional), _) => self.professionals.get(&professional.id),
            (About::Institution(institution), _) => self.organisations.get(&institution.name),
            (
                About::Person(_),
                ProvisionKind::Assistant { person, .. } | ProvisionKind::Representative { person, .. },
            ) => self.people.get(&person),
            _ => return LastAccess::Unknown,
        };
        match found {
            Some(at) => LastAccess::At(*at),
            None if self.complete => LastAccess::Never,
            None => LastAccess::Unknown,
        }
    }
}

fn is_access(line: &SealedTrace) -> bool {
    let facts = line.facts(TracedDocumentFacts::None);
    facts.tells_of_care && facts.was_permitted
}
