//! The program of the shared health record.

mod adapters;
mod commands;
mod config;
mod demo;
mod doors;
mod installation;
mod listeners;
mod progress;
mod sandbox;
mod telemetry;
mod worker;

use std::process::ExitCode;

use clap::Parser;

/// Dossier de Soins Partagé: one record for every insured person.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: commands::Command,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("dsp: the machine gives no threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(arguments.command.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dsp: {error}");
            ExitCode::FAILURE
        }
    }
}
