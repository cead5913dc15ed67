//! What a professional could see on a past day (feature L6, the foundation): everything as it was known at that moment,
//! and the decision made at that moment.

use dossier::access::{
    Act, Actor, Basis, Facts, ProvisionKind, Refusal, Request, TraceFacts, TracedDocumentFacts, decide,
};
use dossier::ids::{DossierId, InstitutionId, ProfessionalId};
use dossier::institution::Institution;
use dossier::professional::Professional;
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::{documents, states};
use storage::registry::{institutions, professionals};

use super::shown::{Shown, Title, shown};
use crate::case::{Case, Particulars};
use crate::{Capacity, Error, Person, Problem, Services};

/// The answer about one professional and one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replay {
    /// There was no record yet.
    NoRecordYet,
    /// The professional was not in the directory yet.
    NotInDirectoryYet,
    /// What the professional could see.
    Told {
        /// From the own practice first, then from each institution that took care of the holder then: who works where is
        /// not known here, the institution's system vouches for that when somebody comes in.
        ways: Vec<WayIn>,
        /// How many documents were there then and are destroyed by now; only to the holder. Whether the professional
        /// could see them is not known any more.
        destroyed_since: Option<usize>,
    },
}

/// One way in, and what it opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayIn {
    /// The institution; none for the own practice.
    pub at: Option<Institution>,
    /// What it opened, or why nothing.
    pub sight: Result<Sight, Refusal>,
}

/// What somebody could see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// On what basis the record opened.
    pub basis: Basis,
    /// The documents, the newest first, each with its basis.
    pub documents: Vec<(Title, Basis)>,
}

/// What this professional could see at that moment, of what the asking person may see now. The profession is the one that
/// the directory has now; it keeps no earlier ones.
///
/// # Errors
/// [`Problem::NotYet`] for a moment to come; [`Error::NotFound`] for somebody unknown; [`Error::Refused`] when this is
/// not the person's to know.
pub async fn could_see(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    professional: ProfessionalId,
    at: Timestamp,
) -> Result<Replay, Error> {
    let now = services.now();
    if at > now {
        return Err(Problem::NotYet.into());
    }
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, Particulars::default()).await?;
            let professional = professionals::find(&mut work, professional).await?.ok_or(Error::NotFound)?;
            let mut replay = replay(&mut work, &case, &professional, at).await?;
            if let Replay::Told { destroyed_since, .. } = &mut replay
                && hears_of_what_is_gone(&case)
            {
                *destroyed_since = Some(documents::destroyed_since(&mut work, &case.dossier, &permit, at).await?);
            }
            let particulars = Particulars { whom: Some(professional.name()), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(replay)
        })
        .await
}

async fn replay(work: &mut Work, case: &Case, professional: &Professional, at: Timestamp) -> Result<Replay, Error> {
    let Some(state) = states::as_of(work, &case.dossier, at).await? else { return Ok(Replay::NoRecordYet) };
    let Some(licence) = professionals::licence_as_of(work, professional.id, at).await? else {
        return Ok(Replay::NotInDirectoryYet);
    };
    let professional = Professional { licence, ..professional.clone() };
    let facts = case.facts.as_of(at, state);
    let shown = shown(case, at)?;
    let own_practice = Person::vouched_for(Capacity::Professional(professional.clone()));
    let mut ways = vec![WayIn { at: None, sight: sight(own_practice.actor(), &facts, &shown, at) }];
    for institution in taking_care(work, &facts, at).await? {
        let there = Capacity::InstitutionProfessional(professional.clone(), institution.clone());
        let sight = sight(Person::vouched_for(there).actor(), &facts, &shown, at);
        ways.push(WayIn { at: Some(institution), sight });
    }
    Ok(Replay::Told { ways, destroyed_since: None })
}

/// The institutions that took care of the holder then, with the certificates they had then.
async fn taking_care(work: &mut Work, facts: &Facts, at: Timestamp) -> Result<Vec<Institution>, Error> {
    let stays = |kind| match kind {
        ProvisionKind::Stay { institution, .. } => Some(institution),
        _ => None,
    };
    let mut ids: Vec<InstitutionId> = facts.in_force(at).filter_map(stays).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        let Some(institution) = institutions::find(work, id).await? else { continue };
        let Some(certificate) = institutions::certificate_as_of(work, id, at).await? else { continue };
        found.push(Institution { certificate, ..institution });
    }
    Ok(found)
}

fn sight(actor: Actor, facts: &Facts, shown: &[Shown], at: Timestamp) -> Result<Sight, Refusal> {
    let basis = decide(&Request { actor, act: Act::ConsultDossier }, facts, at)?.basis();
    let read = |one: &Shown| {
        let act = Act::ConsultDocument(one.filed.with(&facts.provisions, at));
        let permit = decide(&Request { actor, act }, facts, at).ok()?;
        Some((one.title.clone(), permit.basis()))
    };
    let documents: Vec<_> = shown.iter().filter_map(read).collect();
    // An author of nothing that the asking person sees would tell that something is withheld.
    if basis == Basis::Author && documents.is_empty() {
        return Err(Refusal::NoTherapeuticRelationship);
    }
    Ok(Sight { basis, documents })
}

/// Whether a line of the life line on a document that is gone would be this person's to read.
fn hears_of_what_is_gone(case: &Case) -> bool {
    let line = TraceFacts { by: None, tells_of_care: false, was_permitted: true, document: TracedDocumentFacts::Gone };
    case.may(Act::ReadTrace(line)).is_ok()
}
