//! The commands of the program.

mod clients;
mod demo;
mod desk;
mod import;
mod keys;
mod letters;
mod licences;
mod requests;
mod sandbox;
mod serve;
mod verify;
mod verify_export;

use std::error::Error;

use clap::Subcommand;

/// What can go wrong in a command: a sentence for the operator.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// A command of the program.
#[derive(Subcommand)]
pub enum Command {
    /// Turn an empty folder into a running country in miniature, and serve it.
    Demo(demo::Demo),
    /// Serve a sandbox for those who build systems that connect.
    Sandbox(sandbox::Sandbox),
    /// Serve the portal and do the work in the background.
    Serve(serve::Serve),
    /// Import a feed of people.
    #[command(subcommand)]
    Import(import::Import),
    /// Enter, list and withdraw the systems and apps that may ask for tokens.
    #[command(subcommand)]
    Clients(clients::Clients),
    /// Print the letters that are due, one PDF/A file each.
    Letters(letters::Letters),
    /// Carry out what a holder asks in writing or at the counter.
    #[command(subcommand)]
    Desk(desk::Desk),
    /// Look at what holders ask the Agency to put right, and answer it.
    #[command(subcommand)]
    Requests(requests::Requests),
    /// Look whether any trace was altered, removed or added.
    Verify(verify::Verify),
    /// Look whether an export is as it left the record.
    VerifyExport(verify_export::VerifyExport),
    /// Make the key file of a new installation.
    Keys(keys::Keys),
    /// List the third-party software in this program and its licences.
    Licences,
}

impl Command {
    /// Does it.
    pub async fn run(self) -> Outcome {
        match self {
            Self::Demo(demo) => demo.run().await,
            Self::Sandbox(sandbox) => sandbox.run().await,
            Self::Serve(serve) => serve.run().await,
            Self::Import(import) => import.run().await,
            Self::Clients(clients) => clients.run().await,
            Self::Letters(letters) => letters.run().await,
            Self::Desk(desk) => desk.run().await,
            Self::Requests(requests) => requests.run().await,
            Self::Verify(verify) => verify.run().await,
            Self::VerifyExport(verify) => verify.run(),
            Self::Keys(keys) => keys.run(),
            Self::Licences => licences::print(),
        }
    }
}

/// A program built before its style sheets would serve pages nobody can use.
fn portal_is_built() -> Outcome {
    if web::assets::is_built() {
        Ok(())
    } else {
        Err("this program was built without the portal's style sheets; run `make build`".into())
    }
}
