//! Codes and the life of a record.

use services::account::reissue_codes;
use services::lifecycle::{archive_dossier, close_dossier, oppose_dossier, reopen_dossier};
use services::people::named_at_desk;
use services::requests::agency;
use services::{Error, Person, Services};

use super::{Outcome, Task, tell};

pub(super) async fn reissue_codes(task: &Task) -> Outcome {
    let services = task.open().await?;
    let person = agency::at_the_helpdesk(&task.name);
    let done = reissue_codes::reissue(&services, &person, &task.number, &task.reference).await;
    tell(services, done, "The old codes are dead. The letter with new ones is printed with the next ones: dsp letters.")
        .await
}

pub(super) async fn close(task: &Task) -> Outcome {
    let services = task.open().await?;
    let done = close_record(&services, &agency::with_signed_request(&task.name), task).await;
    tell(services, done, "Closed. The holder is told.").await
}

async fn close_record(services: &Services, person: &Person, task: &Task) -> Result<(), Error> {
    let dossier = named_at_desk::record(services, &task.number).await?;
    close_dossier::close(services, person, dossier, Some(&task.reference)).await
}

pub(super) async fn reopen(task: &Task) -> Outcome {
    let services = task.open().await?;
    let done = reopen_record(&services, &agency::with_signed_request(&task.name), task).await;
    tell(services, done, "Open again. The holder is told.").await
}

async fn reopen_record(services: &Services, person: &Person, task: &Task) -> Result<(), Error> {
    let dossier = named_at_desk::record(services, &task.number).await?;
    reopen_dossier::reopen(services, person, dossier, Some(&task.reference)).await
}

pub(super) async fn oppose(task: &Task) -> Outcome {
    let services = task.open().await?;
    let person = agency::with_signed_request(&task.name);
    let done = oppose_dossier::oppose(&services, &person, &task.number, &task.reference).await;
    tell(services, done, "The record is gone for good. The person is told.").await
}

pub(super) async fn archive(task: &Task) -> Outcome {
    let services = task.open().await?;
    let person = agency::at_the_identity_desk(&task.name);
    let done = archive_dossier::archive(&services, &person, &task.number, &task.reference).await;
    tell(services, done, "Archived.").await
}
