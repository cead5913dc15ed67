//! Asking the portal, and what it answers in what time.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, DATE, HOST};
use axum::http::{HeaderMap, Request, StatusCode};
use indicatif::ProgressBar;
use services::account::ClientAddress;
use tower::ServiceExt;

use crate::Outcome;
use crate::classes::Class;

/// A request to be sent.
pub struct Question {
    /// Of which kind.
    pub class: Class,
    /// The page.
    pub path: String,
    /// The form, for what is sent to it.
    pub form: Option<String>,
    /// What was typed and comes back on the page: the answer is compared without it.
    pub typed: Option<String>,
    /// The session's token.
    pub session: String,
    /// Where it comes from.
    pub from: IpAddr,
}

/// What came back.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// To what.
    pub class: Class,
    /// The status.
    pub status: StatusCode,
    /// Status, headers but for the date, and body.
    pub digest: u64,
    /// From the question to the last byte, in milliseconds.
    pub milliseconds: f64,
}

/// Sends all of them, that many at once.
pub async fn ask_all(
    router: &Router,
    questions: Vec<Question>,
    in_flight: usize,
    progress: &ProgressBar,
) -> Outcome<Vec<Answer>> {
    let questions = Arc::new(questions);
    let next = Arc::new(AtomicUsize::new(0));
    let askers: Vec<_> = (0..in_flight)
        .map(|_| {
            let (router, questions, next, progress) =
                (router.clone(), questions.clone(), next.clone(), progress.clone());
            tokio::spawn(async move {
                let mut answers = Vec::new();
                while let Some(question) = questions.get(next.fetch_add(1, Ordering::Relaxed)) {
                    answers.push(ask(&router, question).await?);
                    progress.inc(1);
                }
                Outcome::Ok(answers)
            })
        })
        .collect();
    let mut answers = Vec::with_capacity(questions.len());
    for asker in askers {
        answers.extend(asker.await??);
    }
    Ok(answers)
}

/// Sends one.
pub async fn ask(router: &Router, question: &Question) -> Outcome<Answer> {
    let request = request(question)?;
    let router = router.clone();
    let start = Instant::now();
    let response = router.oneshot(request).await?;
    let (head, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await?;
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    let mut page = String::from_utf8(body.to_vec())?;
    if let Some(typed) = &question.typed {
        page = page.replace(typed, "…");
    }
    let digest = digest(head.status, &head.headers, &page);
    Ok(Answer { class: question.class, status: head.status, digest, milliseconds })
}

fn request(question: &Question) -> Outcome<Request<Body>> {
    let request = match question.form {
        Some(_) => Request::post(&question.path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin"),
        None => Request::get(&question.path),
    };
    let request = request
        .header(HOST, "dsp.example.lu")
        .header(COOKIE, format!("__Host-dsp-session={}", question.session))
        .extension(ClientAddress(question.from));
    Ok(request.body(Body::from(question.form.clone().unwrap_or_default()))?)
}

fn digest(status: StatusCode, headers: &HeaderMap, page: &str) -> u64 {
    let mut headers: Vec<(&str, &[u8])> = headers
        .iter()
        .filter(|(name, _)| *name != DATE)
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    headers.sort_unstable();
    let mut hasher = DefaultHasher::new();
    (status.as_u16(), headers, page).hash(&mut hasher);
    hasher.finish()
}
