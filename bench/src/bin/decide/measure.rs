//! How long something takes, and what it allocates.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bench::statistics::percentile;
use dossier::access::{Act, Request, decide};
use stats_alloc::Region;

use crate::scene::{Case, NOW, documents};
use crate::{ALLOCATOR, DOCUMENTS};

/// Batches measured, after as many that are not: the processor has to warm up.
const BATCHES: usize = 60;

/// Decisions in one batch.
const BATCH: u32 = 5_000;

/// What one decision costs.
pub struct Cost {
    /// The median of the batches, in nanoseconds.
    pub median: f64,
    /// The fastest batch, in nanoseconds: what it takes when nothing else is going on.
    pub best: f64,
    /// Allocations in one run of all batches.
    pub allocations: usize,
}

/// Decides on one request.
pub fn decision(case: &Case, provisions: usize) -> Cost {
    let (request, facts) = (case.request(), case.facts(provisions));
    cost(BATCH, || {
        for _ in 0..BATCH {
            let _ = black_box(decide(black_box(&request), black_box(&facts), black_box(NOW)));
        }
    })
}

/// Decides on each document of a record; counts what may be read, as a list would show it.
pub fn list(case: &Case, provisions: usize) -> Cost {
    let (actor, facts, documents) = (case.actor, case.facts(provisions), documents(DOCUMENTS));
    cost(DOCUMENTS, || {
        let readable = black_box(&documents).iter().filter(|document| {
            let request = Request { actor, act: Act::ConsultDocument(**document) };
            decide(&request, black_box(&facts), NOW).is_ok()
        });
        black_box(readable.count());
    })
}

fn cost(decisions: u32, batch: impl Fn()) -> Cost {
    for _ in 0..BATCHES {
        batch();
    }
    let region = Region::new(ALLOCATOR);
    let mut nanoseconds = [0.0; BATCHES];
    for each in &mut nanoseconds {
        *each = per_decision(timed(&batch), decisions);
    }
    let allocations = region.change().allocations;
    nanoseconds.sort_by(f64::total_cmp);
    Cost { median: percentile(&nanoseconds, 50), best: nanoseconds[0], allocations }
}

fn timed(batch: impl Fn()) -> Duration {
    let start = Instant::now();
    batch();
    start.elapsed()
}

fn per_decision(time: Duration, decisions: u32) -> f64 {
    time.as_secs_f64() * 1e9 / f64::from(decisions)
}
