//! What the sources say of each case, written without the rules: tables of answers, looked up in words.

mod agency;
mod agency_doctor;
mod designation;
mod holder_side;
mod professional;

use super::case::{Situation, Standing, Who};
use crate::access::{Act, Basis, Refusal};

pub(super) fn expected(situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    match situation.who {
        Who::Professional(profession) => professional::expected(profession, situation, act),
        Who::AgencyDoctor(case) => agency_doctor::expected(case, situation, act),
        Who::Staff { desk, signed_request } => agency::desk(desk, signed_request, situation, act),
        Who::InstitutionSystem => agency::institution(true, situation, act),
        Who::UncertifiedInstitutionSystem => agency::institution(false, situation, act),
        Who::TransplantCoordinator => agency::coordinator(situation, act),
        Who::System => agency::system(situation, act),
        _ => holder_side::expected(situation, act),
    }
}

/// The states of a record, whatever the time spent in them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Prepared,
    Active,
    Closed,
    Archived,
    Destroyed,
}

const fn stage(standing: Standing) -> Stage {
    match standing {
        Standing::PreparedUnsent
        | Standing::Prepared29Days
        | Standing::PreparedAMomentShortOf30Days
        | Standing::Prepared30Days => Stage::Prepared,
        Standing::Active | Standing::ActiveUnusedAMomentShortOf10Years | Standing::ActiveUnused10Years => Stage::Active,
        Standing::Closed | Standing::ClosedAMomentShortOf10Years | Standing::Closed10Years => Stage::Closed,
        Standing::Archived | Standing::ArchivedAMomentShortOf10Years | Standing::Archived10Years => Stage::Archived,
        Standing::Destroyed => Stage::Destroyed,
    }
}
