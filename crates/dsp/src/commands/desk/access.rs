//! Who has access, changed on a request that the holder has signed.

use clap::{Args, Subcommand};
use dossier::access::Mandate;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use services::assistants::designate::{Designation, designate};
use services::assistants::remove::remove;
use services::clock::start_of_luxembourg_day;
use services::grants::{block, circle, emergency_access};
use services::people::named_at_desk;
use services::requests::agency;
use services::{Error, Person, Services};

use super::{Outcome, Task, tell};

#[derive(Subcommand)]
pub enum Access {
    /// Add a professional to the circle of trust.
    AddToCircle(OfProfessional),
    /// Withdraw a professional from the circle of trust.
    WithdrawFromCircle(OfProfessional),
    /// Block a professional.
    Block(OfProfessional),
    /// Lift a block.
    Unblock(OfProfessional),
    /// Switch emergency access off.
    EmergencyOff(Task),
    /// Switch emergency access on again.
    EmergencyOn(Task),
    /// Designate an assistant with all rights.
    DesignateAssistant(OfAssistant),
    /// Remove an assistant.
    RemoveAssistant(OfAssistant),
}

#[derive(Args)]
pub struct OfProfessional {
    #[command(flatten)]
    task: Task,
    /// The professional's entry in the directory.
    directory_id: String,
}

#[derive(Args)]
pub struct OfAssistant {
    #[command(flatten)]
    task: Task,
    /// The assistant's social security number.
    assistant: String,
    /// The last day of a designation, where the request sets one.
    #[arg(long)]
    until: Option<Date>,
}

impl Access {
    pub async fn run(self) -> Outcome {
        let task = self.task();
        let services = task.open().await?;
        let person = agency::with_signed_request(&task.name);
        let done = self.carry_out(&services, &person).await;
        tell(services, done, "Done. The holder is told.").await
    }

    const fn task(&self) -> &Task {
        match self {
            Self::AddToCircle(of) | Self::WithdrawFromCircle(of) | Self::Block(of) | Self::Unblock(of) => &of.task,
            Self::EmergencyOff(task) | Self::EmergencyOn(task) => task,
            Self::DesignateAssistant(of) | Self::RemoveAssistant(of) => &of.task,
        }
    }

    async fn carry_out(&self, services: &Services, person: &Person) -> Result<(), Error> {
        let task = self.task();
        let dossier = named_at_desk::record(services, &task.number).await?;
        let reference = Some(task.reference.as_str());
        match self {
            Self::AddToCircle(of) => {
                let professional = named_at_desk::professional(services, &of.directory_id).await?;
                circle::add(services, person, dossier, professional, reference).await
            }
            Self::WithdrawFromCircle(of) => {
                let professional = named_at_desk::professional(services, &of.directory_id).await?;
                circle::withdraw(services, person, dossier, professional, reference).await
            }
            Self::Block(of) => {
                let professional = named_at_desk::professional(services, &of.directory_id).await?;
                block::block(services, person, dossier, professional, reference).await
            }
            Self::Unblock(of) => {
                let professional = named_at_desk::professional(services, &of.directory_id).await?;
                block::unblock(services, person, dossier, professional, reference).await
            }
            Self::EmergencyOff(_) => emergency_access::switch_off(services, person, dossier, reference).await,
            Self::EmergencyOn(_) => emergency_access::switch_on(services, person, dossier, reference).await,
            Self::DesignateAssistant(of) => {
                let until = of.until.map(after).transpose().map_err(|error| Error::Internal(error.to_string()))?;
                let designation = Designation { number: of.assistant.clone(), mandate: Mandate::FULL, until };
                designate(services, person, dossier, &designation, reference).await.map(|_| ())
            }
            Self::RemoveAssistant(of) => {
                let assistant = named_at_desk::person(services, &of.assistant).await?;
                remove(services, person, dossier, assistant, reference).await
            }
        }
    }
}

/// The first moment after this day in Luxembourg.
pub(super) fn after(last: Date) -> Result<Timestamp, jiff::Error> {
    last.checked_add(1.day()).and_then(start_of_luxembourg_day)
}
