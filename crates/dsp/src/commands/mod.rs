//! The commands of the program.

mod demo;
mod import;
mod keys;
mod letters;
mod licences;
mod serve;
mod verify;

use std::error::Error;

use clap::Subcommand;

/// What can go wrong in a command: a sentence for the operator.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// A command of the program.
#[derive(Subcommand)]
pub enum Command {
    /// Turn an empty folder into a running country in miniature, and serve it.
    Demo(demo::Demo),
    /// Serve the portal and do the work in the background.
    Serve(serve::Serve),
    /// Import a feed of people.
    #[command(subcommand)]
    Import(import::Import),
    /// Print the letters that are due, one PDF/A file each.
    Letters(letters::Letters),
    /// Look whether any trace was altered, removed or added.
    Verify(verify::Verify),
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
            Self::Serve(serve) => serve.run().await,
            Self::Import(import) => import.run().await,
            Self::Letters(letters) => letters.run().await,
            Self::Verify(verify) => verify.run().await,
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
