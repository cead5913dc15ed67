//! Whether the answers to a professional give away what is hidden: by what they say or by how long they take. See the
//! crate's README.

mod asking;
mod classes;
mod country;
mod order;
mod presence;
mod records;
mod report;

use std::process::ExitCode;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};

use country::Scene;
use order::Order;
use report::Finding;

/// Whatever may go wrong while measuring.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Whether answers give away what is hidden.
#[derive(Parser)]
struct Options {
    /// A run of a minute or two, which finds gross differences only.
    #[arg(long)]
    quick: bool,
    /// Requests of each class while many come at once; 10,000 if not told, 500 with --quick.
    #[arg(long)]
    requests: Option<usize>,
    /// Requests of each class while each comes alone; 400 if not told, 60 with --quick.
    #[arg(long)]
    alone: Option<usize>,
    /// How many requests come at once.
    #[arg(long, default_value_t = 64)]
    in_flight: usize,
}

impl Options {
    fn requests(&self) -> usize {
        self.requests.unwrap_or(if self.quick { 500 } else { 10_000 })
    }

    fn alone(&self) -> usize {
        self.alone.unwrap_or(if self.quick { 60 } else { 400 })
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match Box::pin(measure(&Options::parse())).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("The measurement broke off: {error}");
            ExitCode::from(2)
        }
    }
}

async fn measure(options: &Options) -> Outcome<bool> {
    eprintln!("Preparing records and people …");
    let scene = Box::pin(Scene::prepare(options.in_flight)).await?;
    let mut order = Order::seeded();
    let mut all_alike = true;
    for (requests, in_flight) in [(options.alone(), 1), (options.requests(), options.in_flight)] {
        println!("{requests} requests of each class, {in_flight} at once, in random order\n");
        let records = records::measure(&scene, &mut order, requests, in_flight).await?;
        let codes = presence::measure(&scene, &mut order, requests, in_flight).await?;
        let findings: Vec<Finding> = report::findings(&records, &codes);
        all_alike &= report::print(&findings);
    }
    Ok(all_alike)
}

/// Shows on the terminal how far a run has come.
fn progress(what: &'static str, length: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length as u64).with_style(style).with_message(what)
}
