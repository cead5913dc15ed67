//! What holders may do to their own records: see everything, file in their own space, give and withdraw access.
//!
//! Source: seeds 000 and 004; regulation of 6 December 2019, art. 3 and 6.

use crate::access::{Act, Basis, Facts, Refusal};
use crate::document::{Author, Category};
use crate::ids::HolderId;
use crate::lifecycle::State;

pub(super) fn decide(holder: HolderId, act: Act, facts: &Facts) -> Result<Basis, Refusal> {
    if holder != facts.holder {
        return Err(Refusal::NotAllowed);
    }
    match (act, facts.state) {
        (Act::SendNotice | Act::EnterPresenceCode, _) => Err(Refusal::NotAllowed),
        (Act::ActivateDossier | Act::OpposeDossier, State::Prepared { .. }) => Ok(Basis::Holder),
        (Act::ActivateDossier | Act::OpposeDossier, _) | (_, State::Prepared { .. } | State::Destroyed { .. }) => {
            Err(Refusal::RecordNotOpen)
        }
        (act, State::Active { .. }) => in_active_record(holder, act),
    }
}

fn in_active_record(holder: HolderId, act: Act) -> Result<Basis, Refusal> {
    let permitted = match act {
        Act::StateOrganDonation
        | Act::ConsultDossier
        | Act::ConsultDocument(_)
        | Act::AddToCircle
        | Act::WithdrawFromCircle
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine => true,
        Act::FileDocument(category) => category == Category::PersonalExpression,
        Act::ReplaceDocument(document) => document.author == Author::Holder(holder),
        Act::SendNotice | Act::ActivateDossier | Act::OpposeDossier | Act::EnterPresenceCode => false,
    };
    if permitted { Ok(Basis::Holder) } else { Err(Refusal::NotAllowed) }
}
