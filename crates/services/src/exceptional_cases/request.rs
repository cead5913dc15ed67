//! Asking for an exceptional case.

use dossier::access::{Act, Actor, ProvisionKind};
use dossier::ids::{CaseId, DocumentId};
use dossier::matricule::Matricule;
use storage::registry::exceptional_cases::{self, ExceptionalCase};

use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services, fresh_uuid};

/// How many characters the grounds have, at least and at most.
pub const GROUNDS: std::ops::RangeInclusive<usize> = 10..=2000;

/// A case asked for.
pub struct Asked {
    /// The holder's social security number.
    pub number: String,
    /// The one document it is about; none for the whole record.
    pub document: Option<DocumentId>,
    /// Why. The second person decides by it, and the holder reads it on the life line.
    pub grounds: String,
}

/// Asks for a case; it opens nothing until a second person approves it.
///
/// # Errors
/// [`Problem::Grounds`]; [`Error::Refused`] for anybody but the Agency's doctor, and where no record is open.
pub async fn request(services: &Services, person: &Person, asked: &Asked) -> Result<CaseId, Error> {
    let now = services.now();
    let grounds = asked.grounds.trim();
    if !GROUNDS.contains(&grounds.chars().count()) {
        return Err(Problem::Grounds.into());
    }
    let number: Option<Matricule> = asked.number.parse().ok();
    let id = CaseId::new(fresh_uuid(now)?);
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            let particulars = Particulars { context: Some(grounds.to_owned()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::RequestCase, particulars.clone()).await?;
            let Actor::AgencyDoctor(doctor) = permit.actor() else {
                return Err(Error::Internal("a case asked for by nobody at the Agency".into()));
            };
            let kind = ProvisionKind::CaseRequest { case: id, document: asked.document, doctor };
            case.provide(&mut work, &permit, kind, None).await?;
            let entry = ExceptionalCase {
                id,
                dossier: case.dossier.id,
                document: asked.document,
                doctor,
                grounds: grounds.to_owned(),
                requested_at: now,
            };
            exceptional_cases::insert(&mut work, &entry).await?;
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(id)
        })
        .await
}
