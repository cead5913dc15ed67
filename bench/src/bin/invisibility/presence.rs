//! Trying presence codes. Each doctor tries once, then the clock is moved past the longest pause that guessing costs, and
//! all try again: nobody is ever slowed down, and the product needs no switch for that.

use dossier::codes::PresenceCode;
use indicatif::ProgressBar;
use jiff::SignedDuration;
use test_engines::number;

use crate::Outcome;
use crate::asking::{Answer, Question, ask_all};
use crate::classes::Class;
use crate::country::{Doctor, Record, Scene};
use crate::order::Order;
use crate::progress;

/// Longer than the longest pause, and shorter than a session may lie idle.
const BETWEEN_ROUNDS: SignedDuration = SignedDuration::from_mins(16);

/// As many as a session lasts.
const ROUNDS_PER_SESSION: usize = 40;

/// Tries presence codes of all classes, that many times each.
pub async fn measure(scene: &Scene, order: &mut Order, times: usize, in_flight: usize) -> Outcome<Vec<Answer>> {
    let mixed = order.mixed(&Class::CODES, times);
    let progress = progress("presence codes", mixed.len());
    let mut answers = Vec::with_capacity(mixed.len());
    for classes in mixed.chunks(scene.doctors.len() * ROUNDS_PER_SESSION) {
        let sessions = sign_in(scene).await;
        for round in classes.chunks(scene.doctors.len()) {
            answers.extend(try_round(scene, order, round, &sessions, in_flight, &progress).await?);
            scene.country.pass(BETWEEN_ROUNDS);
        }
    }
    progress.finish_and_clear();
    Ok(answers)
}

async fn sign_in(scene: &Scene) -> Vec<String> {
    let mut sessions = Vec::new();
    for doctor in &scene.doctors {
        sessions.push(scene.session(doctor).await);
    }
    sessions
}

async fn try_round(
    scene: &Scene,
    order: &mut Order,
    classes: &[Class],
    sessions: &[String],
    in_flight: usize,
    progress: &ProgressBar,
) -> Outcome<Vec<Answer>> {
    let each = classes.iter().zip(&scene.doctors).zip(sessions);
    let questions = each.map(|((class, doctor), session)| question(scene, order, *class, doctor, session)).collect();
    ask_all(&scene.router, questions, in_flight, progress).await
}

fn question(scene: &Scene, order: &mut Order, class: Class, doctor: &Doctor, session: &str) -> Question {
    let (typed, code) = match class {
        Class::RightCodeBlocked => (scene.blocked.number.clone(), scene.blocked.code.clone()),
        Class::WrongCode => (scene.unrelated.number.clone(), wrong_code(order, &scene.unrelated)),
        _ => (unknown_number(order), wrong_code(order, &scene.unrelated)),
    };
    Question {
        class,
        path: "/professional".to_owned(),
        form: Some(format!("matricule={typed}&code={code}")),
        typed: Some(typed),
        session: session.to_owned(),
        from: doctor.address,
    }
}

/// Born in 1960, as none of the holders is.
fn unknown_number(order: &mut Order) -> String {
    number(&format!("1960{:02}{:02}{:03}", 1 + order.below(12), 1 + order.below(28), order.below(1_000)))
}

/// Well formed, and not this record's.
fn wrong_code(order: &mut Order, record: &Record) -> String {
    loop {
        let code = PresenceCode::from_random(order.unknown().as_bytes()).shown();
        if code != record.code {
            return code;
        }
    }
}
