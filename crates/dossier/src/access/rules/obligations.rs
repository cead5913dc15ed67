//! What goes with a permit.
//!
//! Source: regulation of 6 December 2019, art. 3(3) (first access) and 7(4) (licence stops). Access in an emergency or an
//! exceptional case, the answer to a request, what is done in the holder's name, who may act
//! for the holder from now on, and every way in that opens without the holder, is told at once.

use crate::access::{Act, Actor, Basis, Facts, Obligation, Obligations, Request};

pub(super) fn of(request: &Request, basis: Basis, facts: &Facts) -> Obligations {
    let at_once = basis == Basis::SignedRequest
        || matches!(
            request.act,
            Act::DeclareEmergency
                | Act::ApproveCase(_)
                | Act::EraseDocument(_)
                | Act::NoteLicenceStop
                | Act::ReissueCodes
                | Act::CloseDossier
                | Act::ReopenDossier
                | Act::DesignateAssistant(_)
                | Act::RegisterRepresentative(_)
                | Act::EndRepresentation
                | Act::RecogniseDiscernment
                | Act::NoteMajority(_)
                | Act::DeclareReferringDoctor
                | Act::AnnounceStay
                | Act::AnswerRequest(_)
        );
    let enters = matches!(request.actor, Actor::Professional { .. })
        && matches!(request.act, Act::ConsultDossier | Act::ConsultDocument(_) | Act::FileDocument(_));
    Obligations::NONE
        .and_if(at_once, Obligation::TellHolderAtOnce)
        .and_if(enters && facts.first_professional_access.is_none(), Obligation::TellHolderOfFirstAccess)
}
