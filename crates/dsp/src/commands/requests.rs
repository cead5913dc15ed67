//! `dsp requests`: what holders ask the Agency to put right, and what professionals have left unanswered too long.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use dossier::ids::RequestId;
use dossier::request::{Topic, Verdict};
use services::clock::luxembourg_day;
use services::requests::read::RequestFile;
use services::requests::waiting::Waiting;
use services::requests::{agency, answer, read, waiting};
use services::{Error, Person, Services};

use super::Outcome;
use crate::config::Config;
use crate::installation;

/// Look at what holders ask the Agency, and answer it. Each request read or answered is traced under the name given.
#[derive(Subcommand)]
pub enum Requests {
    /// List what waits for an answer, the most urgent first.
    List(Desk),
    /// Read one request.
    Show(Show),
    /// Answer one request. The holder is told at once.
    Answer(Answer),
}

/// Who is at work.
#[derive(Args)]
pub struct Desk {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
    /// Your name, as the holder reads it.
    #[arg(long = "as", value_name = "NAME")]
    name: String,
    /// Where you work: the helpdesk answers who somebody was, the doctor what is to be erased.
    #[arg(long, value_enum, default_value = "helpdesk")]
    post: Post,
}

#[derive(Clone, Copy, ValueEnum)]
enum Post {
    Helpdesk,
    Doctor,
}

#[derive(Args)]
pub struct Show {
    #[command(flatten)]
    desk: Desk,
    /// The request, as the list names it.
    request: RequestId,
}

#[derive(Args)]
pub struct Answer {
    #[command(flatten)]
    desk: Desk,
    /// The request, as the list names it.
    request: RequestId,
    /// Say yes or no.
    #[arg(long, value_enum)]
    verdict: Decision,
    /// What follows, or why not: the holder reads these words.
    #[arg(long)]
    words: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Decision {
    Accepted,
    Declined,
}

impl Requests {
    pub async fn run(self) -> Outcome {
        match self {
            Self::List(desk) => {
                let (services, person) = desk.open().await?;
                let all = waiting::waiting(&services, &person).await;
                services.close().await;
                list(&all.map_err(told)?);
            }
            Self::Show(show) => {
                let (services, person) = show.desk.open().await?;
                let file = read::read(&services, &person, show.request).await;
                services.close().await;
                tell(&file.map_err(told)?);
            }
            Self::Answer(given) => {
                let (services, person) = given.desk.open().await?;
                let verdict = match given.verdict {
                    Decision::Accepted => Verdict::Accepted,
                    Decision::Declined => Verdict::Declined,
                };
                let answered = answer::answer(&services, &person, given.request, verdict, &given.words).await;
                services.close().await;
                answered.map_err(told)?;
                println!("Answered. The holder is told.");
            }
        }
        Ok(())
    }
}

impl Desk {
    async fn open(&self) -> Result<(Services, Person), Box<dyn std::error::Error + Send + Sync>> {
        if self.name.trim().is_empty() {
            return Err("--as: give your name".into());
        }
        let person = match self.post {
            Post::Helpdesk => agency::at_the_helpdesk(&self.name),
            Post::Doctor => agency::doctor(&self.name),
        };
        Ok((installation::open(&Config::read(&self.config)?).await?, person))
    }
}

fn told(error: Error) -> String {
    match error {
        Error::Refused(_) | Error::NotFound => "there is no such request for you to answer".into(),
        other => other.to_string(),
    }
}

fn list(all: &[Waiting]) {
    for one in all {
        let late = if one.is_overdue { "  overdue" } else { "" };
        let asked = if one.asked.is_empty() { String::new() } else { format!("  asked of {}", one.asked) };
        println!("{}  due {}  {}{asked}{late}", one.id, luxembourg_day(one.due_at), named(one.topic));
    }
    println!("{} waiting", all.len());
}

fn tell(file: &RequestFile) {
    println!("{} of {}", named(file.topic), file.holder_name);
    println!("made on {}, due on {}", luxembourg_day(file.made_at), luxembourg_day(file.due_at));
    if !file.is_open {
        println!("answered already");
    }
    if let Some((document, _)) = &file.document {
        println!("about document {document}");
    }
    if let Some(line) = &file.line {
        println!("about the access of {} {} at {}", line.name, line.organisation, line.at);
    }
    match &file.words {
        Some(words) => println!("\n{words}"),
        None => println!("\nThe words are for whom the holder asked."),
    }
}

const fn named(topic: Topic) -> &'static str {
    match topic {
        Topic::Rectification => "correction of a document",
        Topic::Erasure => "erasure of a document",
        Topic::MissingDocument => "a document is missing",
        Topic::UnrecognisedAccess => "an access is not recognised",
    }
}
