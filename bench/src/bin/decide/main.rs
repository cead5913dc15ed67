//! What one decision costs: nanoseconds and allocations. See the crate's README.

mod measure;
mod scene;

use std::alloc::System;
use std::process::ExitCode;

use bench::table;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

use measure::Cost;
use scene::{CASES, Case};

/// Counts what is allocated, in this program only.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The aim for one decision, in nanoseconds.
const AIM: f64 = 200.0;

/// How many provisions stand in the record.
const PROVISIONS: [usize; 3] = [5, 20, 60];

/// How many documents a list is filtered from.
const DOCUMENTS: u32 = 1_000;

fn main() -> ExitCode {
    println!("One decision\n");
    let decisions: Vec<Measured> = CASES.iter().map(|case| measured(case, measure::decision)).collect();
    print(&decisions);
    println!("Filtering a dossier of {DOCUMENTS} documents, per document\n");
    let lists: Vec<Measured> = CASES.iter().map(|case| measured(case, measure::list)).collect();
    print(&lists);

    let all = || decisions.iter().chain(&lists).flat_map(|measured| &measured.costs);
    // Of the fastest batches: whatever else runs on the machine only adds to them.
    let slowest = all().map(|cost| cost.best).fold(0.0, f64::max);
    let allocations: usize = all().map(|cost| cost.allocations).sum();
    let met = slowest < AIM && allocations == 0;
    println!("Slowest: {slowest:.0} ns (aim: under {AIM:.0}), {allocations} allocations (aim: none).");
    println!("{}", if met { "The aim is met." } else { "The aim is MISSED." });
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// One case, by number of provisions.
struct Measured {
    name: &'static str,
    answer: String,
    costs: Vec<Cost>,
}

fn measured(case: &Case, measure: fn(&Case, usize) -> Cost) -> Measured {
    Measured {
        name: case.name,
        answer: case.answer(PROVISIONS[0]),
        costs: PROVISIONS.iter().map(|&provisions| measure(case, provisions)).collect(),
    }
}

fn print(measured: &[Measured]) {
    let mut heading = vec!["median ns (best) by provisions".to_owned()];
    heading.extend(PROVISIONS.iter().map(|provisions| format!("{provisions}")));
    heading.extend(["allocations".to_owned(), "answer".to_owned()]);
    let rows: Vec<Vec<String>> = measured
        .iter()
        .map(|Measured { name, answer, costs }| {
            let mut row = vec![(*name).to_owned()];
            row.extend(costs.iter().map(|cost| format!("{:.0} ({:.0})", cost.median, cost.best)));
            row.push(costs.iter().map(|cost| cost.allocations).sum::<usize>().to_string());
            row.push(answer.clone());
            row
        })
        .collect();
    table::print(&heading.iter().map(String::as_str).collect::<Vec<_>>(), &rows);
}
