//! Asking for documents and records by their addresses.

use crate::Outcome;
use crate::asking::{Answer, Question, ask_all};
use crate::classes::Class;
use crate::country::Scene;
use crate::order::Order;
use crate::progress;

/// Asks for documents and records of all classes, that many times each.
pub async fn measure(scene: &Scene, order: &mut Order, times: usize, in_flight: usize) -> Outcome<Vec<Answer>> {
    let session = scene.session(&scene.reader).await;
    let classes = [Class::DOCUMENTS.as_slice(), Class::RECORDS.as_slice()].concat();
    let mixed = order.mixed(&classes, times);
    let questions: Vec<Question> = mixed.into_iter().map(|class| question(scene, order, class, &session)).collect();
    let progress = progress("documents and records", questions.len());
    let answers = ask_all(&scene.router, questions, in_flight, &progress).await?;
    progress.finish_and_clear();
    Ok(answers)
}

fn question(scene: &Scene, order: &mut Order, class: Class, session: &str) -> Question {
    Question {
        class,
        path: path(scene, order, class),
        form: None,
        typed: None,
        session: session.to_owned(),
        from: scene.reader.address,
    }
}

fn path(scene: &Scene, order: &mut Order, class: Class) -> String {
    let document = |document: String| format!("/professional/dossiers/{}/documents/{document}", scene.open.dossier);
    let record = |record: String| format!("/professional/dossiers/{record}");
    match class {
        Class::HiddenDocument => document(order.pick(&scene.hidden).to_string()),
        Class::PrivateDocument => document(order.pick(&scene.private).to_string()),
        Class::UnknownDocument => document(order.unknown().to_string()),
        Class::Unrelated => record(scene.unrelated.dossier.to_string()),
        Class::Blocked => record(scene.blocked.dossier.to_string()),
        Class::Closed => record(scene.closed.dossier.to_string()),
        _ => record(order.unknown().to_string()),
    }
}
