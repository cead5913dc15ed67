//! `dsp clients`: the systems and apps that may ask for tokens.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dossier::client::{Client, ClientKeys, Thumbprint};
use dossier::ids::ClientId;
use oauth::scopes::Scopes;
use services::Services;
use services::clients::{self, Answers, Registration};
use services::clock::luxembourg_day;

use super::Outcome;
use crate::config::Config;
use crate::installation;

/// Enter, list and withdraw the systems and apps that may ask for tokens.
#[derive(Subcommand)]
pub enum Clients {
    /// Enter a system or an app that has passed its tests. Prints the `client_id` that it names itself by.
    Add(Add),
    /// List all, withdrawn ones too.
    List(At),
    /// Withdraw one for good. Its tokens end at once.
    Withdraw(Withdraw),
}

/// Which installation.
#[derive(Args)]
pub struct At {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
}

/// What is entered.
#[derive(Args)]
pub struct Add {
    #[command(flatten)]
    at: At,
    /// Its name, as people read it.
    #[arg(long)]
    name: String,
    #[command(flatten)]
    answers: Party,
    #[command(flatten)]
    keys: Keys,
    /// Where an app has people's browsers sent back to, to the letter. May be given several times.
    #[arg(long = "redirect", value_name = "URL")]
    redirects: Vec<String>,
    /// What it may ask for, such as "system/DocumentReference.crs system/Binary.r" or "ITI-65 ITI-67 ITI-68".
    #[arg(long)]
    scopes: String,
    /// The SHA-256 of a certificate that it shows on its connection, as openssl x509 -fingerprint -sha256 writes it. Its
    /// tokens then count on such connections alone. May be given several times.
    #[arg(long = "certificate", value_name = "SHA256")]
    certificates: Vec<Thumbprint>,
}

/// Who answers for it.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Party {
    /// For a system: the code of its institution. It counts while the institution's certificate of conformity is valid.
    #[arg(long, value_name = "CODE")]
    institution: Option<String>,
    /// For an app that people let act in their name: who publishes it.
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
}

/// Where its public keys are. An app that cannot keep a secret has none.
#[derive(Args)]
#[group(multiple = false)]
struct Keys {
    /// A file with its public keys, as a JSON Web Key Set.
    #[arg(long = "keys", value_name = "FILE")]
    file: Option<PathBuf>,
    /// The https address where its JSON Web Key Set is.
    #[arg(long = "keys-at", value_name = "URL")]
    address: Option<String>,
}

/// Which one is to go.
#[derive(Args)]
pub struct Withdraw {
    #[command(flatten)]
    at: At,
    /// Its `client_id`.
    client: ClientId,
}

impl Clients {
    pub async fn run(self) -> Outcome {
        match self {
            Self::Add(add) => add.run().await,
            Self::List(at) => {
                let services = at.open().await?;
                let all = clients::list(&services).await;
                services.close().await;
                all?.iter().for_each(|(client, party)| tell(client, party));
                Ok(())
            }
            Self::Withdraw(Withdraw { at, client }) => {
                let services = at.open().await?;
                let withdrawn = clients::withdraw(&services, client).await;
                services.close().await;
                let client = withdrawn.map_err(|error| match error {
                    services::Error::NotFound => "there is no such client, or it was withdrawn before".to_owned(),
                    other => other.to_string(),
                })?;
                println!("Withdrawn: {}.", client.name);
                Ok(())
            }
        }
    }
}

impl At {
    async fn open(&self) -> Result<Services, Box<dyn std::error::Error + Send + Sync>> {
        installation::open(&Config::read(&self.config)?).await
    }
}

impl Add {
    async fn run(self) -> Outcome {
        let scopes: Scopes = self.scopes.parse().map_err(|error| format!("--scopes: {error}"))?;
        if scopes.is_empty() {
            return Err("--scopes: name at least one".into());
        }
        let keys = match (self.keys.file, self.keys.address) {
            (Some(file), _) => ClientKeys::Given(read(&file)?),
            (None, Some(address)) => ClientKeys::At(address),
            (None, None) => ClientKeys::None,
        };
        let answers = match (self.answers.institution, self.answers.publisher) {
            (Some(code), _) => Answers::Institution(code),
            (None, publisher) => Answers::Publisher(publisher.unwrap_or_default()),
        };
        let registration = Registration {
            name: self.name,
            answers,
            keys,
            redirects: self.redirects,
            scopes: scopes.to_string(),
            certificates: self.certificates,
        };
        let config = Config::read(&self.at.config)?;
        if config.listen.tls.is_none() && !registration.certificates.is_empty() {
            return Err("--certificate: without [listen.tls] in the configuration nobody can show one".into());
        }
        let services = installation::open(&config).await?;
        let client = clients::register(&services, &registration).await;
        services.close().await;
        println!("{}", client?.id);
        Ok(())
    }
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("--keys: {} cannot be read: {error}", file.display()))
}

fn tell(client: &Client, party: &str) {
    let end = client.withdrawn_at.map(|at| format!("  withdrawn on {}", luxembourg_day(at))).unwrap_or_default();
    println!("{}  {} ({party})  since {}{end}", client.id, client.name, luxembourg_day(client.registered_at));
    println!("    {}", client.scopes);
    client.certificates.iter().for_each(|certificate| println!("    certificate {certificate}"));
}
