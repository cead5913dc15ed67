//! Who acts for whom by law, and from when on a minor decides alone.

use clap::{Args, ValueEnum};
use dossier::access::RepresentativeTitle;
use jiff::civil::Date;
use services::representatives::register::Registration;
use services::representatives::{end, recognise_discernment as discernment, register};
use services::requests::agency;

use super::{Outcome, Task, tell};
use crate::commands::desk::access::after;

#[derive(Args)]
pub struct Represent {
    #[command(flatten)]
    task: Task,
    /// The representative's social security number.
    representative: String,
    /// By which law.
    #[arg(long, value_enum)]
    title: Title,
    /// The last day, where a judgment sets one. Parents' representation ends at majority by itself.
    #[arg(long)]
    until: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Title {
    Parent,
    Guardian,
}

#[derive(Args)]
pub struct EndRepresentation {
    #[command(flatten)]
    task: Task,
    /// The representative's social security number.
    representative: String,
}

pub(super) async fn represent(given: &Represent) -> Outcome {
    let registration = Registration {
        holder: given.task.number.clone(),
        representative: given.representative.clone(),
        title: match given.title {
            Title::Parent => RepresentativeTitle::Parent,
            Title::Guardian => RepresentativeTitle::Guardian,
        },
        until: given.until.map(after).transpose()?,
    };
    let services = given.task.open().await?;
    let person = agency::at_the_identity_desk(&given.task.name);
    let done = register::register(&services, &person, &registration, &given.task.reference).await;
    tell(services, done, "Registered. Both are told.").await
}

pub(super) async fn end_representation(given: &EndRepresentation) -> Outcome {
    let services = given.task.open().await?;
    let person = agency::at_the_identity_desk(&given.task.name);
    let Task { number, reference, .. } = &given.task;
    let done = end::end(&services, &person, number, &given.representative, reference).await;
    tell(services, done, "Ended. Both are told.").await
}

pub(super) async fn recognise_discernment(task: &Task) -> Outcome {
    let services = task.open().await?;
    let person = agency::at_the_identity_desk(&task.name);
    let done = discernment::enter_certificate(&services, &person, &task.number, &task.reference).await;
    tell(services, done, "Entered. The holder is told.").await
}
