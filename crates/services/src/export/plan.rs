//! What an export holds, and that somebody takes it: told before the first byte leaves.

use dossier::access::Act;
use dossier::document::Envelope;
use dossier::ids::DossierId;
use dossier::trace::Action;

use crate::account::step_up;
use crate::case::{Case, Particulars};
use crate::clock::luxembourg_day;
use crate::documents::consult_dossier::shown;
use crate::grants::entry;
use crate::life_line::download::Download;
use crate::life_line::lines::each_line;
use crate::{Error, Person, Services};

/// An export that may begin.
pub struct Prepared {
    /// Which record.
    pub dossier: DossierId,
    /// Every document and every earlier version that the person may see, the newest first.
    pub documents: Vec<Planned>,
    /// The life line, as far as the person may read it.
    pub life_line: Download,
}

/// A document and the name of its file.
pub struct Planned {
    /// Everything but the content.
    pub envelope: Envelope,
    /// Its path in the export.
    pub path: String,
}

/// Lists what will leave, and traces that it does.
///
/// # Errors
/// [`Error::NotProven`]; [`Error::Refused`] when the record is not the person's to read.
pub async fn prepare(services: &Services, person: &Person, dossier: DossierId) -> Result<Prepared, Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let exported = Particulars { action: Some(Action::DossierExported), ..Particulars::default() };
    let line_taken = Particulars { action: Some(Action::LifeLineDownloaded), ..Particulars::default() };
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (work, permit) = case.ask(work, Act::ConsultDossier, exported.clone()).await?;
            let (mut work, reading) = case.ask(work, Act::ReadLifeLine, line_taken.clone()).await?;
            let mut life_line = Download::of(&case, person)?;
            each_line(&mut work, &case, &reading, |line| {
                life_line.lines.push(line);
                true
            })
            .await?;
            let documents = documents(&case)?;
            let trace = case.record(&mut work, &permit, exported.clone()).await?;
            entry::also(&mut work, case, &reading, line_taken.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(Prepared { dossier, documents, life_line })
        })
        .await
}

fn documents(case: &Case) -> Result<Vec<Planned>, Error> {
    let mut planned = Vec::new();
    for sealed in &case.documents {
        if let Ok(permit) = case.may(Act::ConsultDocument(sealed.facts())) {
            let envelope = shown(case, sealed.open(&permit)?);
            planned.push(Planned { path: path(&envelope), envelope });
        }
    }
    Ok(planned)
}

/// A folder for each category; a name that any system can keep, and that no two documents share.
fn path(envelope: &Envelope) -> String {
    let kept = |sign: char| if sign.is_alphanumeric() { sign } else { '-' };
    let title: String = envelope.metadata.title.chars().map(kept).take(60).collect();
    let category = envelope.metadata.kind.category().code();
    let day = luxembourg_day(envelope.filed_at);
    format!("documents/{category}/{day}-{title}-{}.{}", short(envelope), envelope.format.extension())
}

/// The end of the identifier, which is its random part.
fn short(envelope: &Envelope) -> String {
    let id = envelope.id.to_string();
    id.get(id.len().saturating_sub(8)..).unwrap_or_default().to_owned()
}
