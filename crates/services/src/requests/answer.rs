//! Answering a request: yes or no, in words. The holder is told at once that there is an answer.

use dossier::access::Act;
use dossier::ids::RequestId;
use dossier::request::{Answer, RequestState, Verdict};
use dossier::trace::Action;
use storage::dossiers::requests;
use storage::registry::addressed_requests;

use super::{addressed, read, words};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// Answers a request. What follows from a yes is done by its own act: a new version, an exceptional case.
///
/// # Errors
/// [`Problem::RequestWords`]; [`Problem::AlreadySettled`]; [`Error::Refused`] for anybody who is not to answer it, and where
/// there is no such request.
pub async fn answer(
    services: &Services,
    person: &Person,
    id: RequestId,
    verdict: Verdict,
    typed: &str,
) -> Result<(), Error> {
    let now = services.now();
    let words = words(typed)?;
    let answered = services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let (dossier, facts, _) = addressed(&mut work, id).await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let action = Some(Action::of_verdict(verdict));
            let particulars = Particulars { action, ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::AnswerRequest(facts), particulars.clone()).await?;
            let request = read::kept(&mut work, &case, &permit, id).await?;
            if !request.is_open() {
                return Err(Problem::AlreadySettled.into());
            }
            let answer = Answer { verdict, words: words.clone(), by: person.name(), at: case.now() };
            let state = RequestState::Answered(answer);
            requests::settle(&mut work, &case.dossier, &permit, &request, state).await?;
            addressed_requests::settle(&mut work, id, case.now()).await?;
            let particulars = Particulars { document: request.about, ..particulars };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await;
    services.mail_waiting.notify_one();
    answered
}
