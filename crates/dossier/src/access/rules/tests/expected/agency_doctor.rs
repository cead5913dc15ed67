//! The Agency's doctor: nothing without a case that a second person has approved.

use Basis::{Agency, ExceptionalCase};
use Refusal::{Confidentiality as Level, NoApprovedCase, NotAllowed, RecordNotOpen};

use super::{Stage, stage};
use crate::access::rules::tests::case::{CASE, DOCUMENT, Exceptional, OTHER_DOCUMENT, Situation};
use crate::access::{Act, Basis, DocumentFacts, Refusal, TracedDocumentFacts};
use crate::document::Confidentiality;
use crate::request::Addressee;

/// How far the case reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nothing,
    Record,
    Only(crate::ids::DocumentId),
}

const fn reach(case: Exceptional) -> Reach {
    match case {
        Exceptional::ApprovedForTheRecord => Reach::Record,
        Exceptional::ApprovedForTheDocument => Reach::Only(DOCUMENT),
        Exceptional::ApprovedForAnotherDocument => Reach::Only(OTHER_DOCUMENT),
        Exceptional::None
        | Exceptional::Requested
        | Exceptional::SelfApproved
        | Exceptional::ApprovedForAnotherDoctor
        | Exceptional::ApprovalRanOut
        | Exceptional::EndedThisMoment => Reach::Nothing,
    }
}

pub(super) fn expected(case: Exceptional, situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    if let Act::AnswerRequest(asked) = act {
        return match stage(situation.standing) {
            _ if asked.to != Addressee::AgencyDoctor => Err(NotAllowed),
            Stage::Active | Stage::Closed => Ok(Agency),
            Stage::Prepared | Stage::Archived | Stage::Destroyed => Err(RecordNotOpen),
        };
    }
    if stage(situation.standing) != Stage::Active {
        return Err(RecordNotOpen);
    }
    let reach = reach(case);
    match act {
        Act::RequestCase | Act::EndCase => Ok(Agency),
        // The second person is another one.
        Act::ApproveCase(CASE) if case == Exceptional::ApprovedForAnotherDoctor => Ok(Agency),
        Act::ConsultDossier | Act::ReadLifeLine => opened(reach),
        Act::ConsultDocument(document) | Act::EraseDocument(document) => seen(reach, document),
        Act::ReadTrace(trace) => match &trace.document {
            TracedDocumentFacts::None => opened(reach),
            TracedDocumentFacts::Known(document) => seen(reach, document),
            // It may have been private.
            TracedDocumentFacts::Gone => opened(reach).and(Err(Level)),
        },
        _ => Err(NotAllowed),
    }
}

fn opened(reach: Reach) -> Result<Basis, Refusal> {
    if reach == Reach::Nothing { Err(NoApprovedCase) } else { Ok(ExceptionalCase) }
}

fn seen(reach: Reach, document: &DocumentFacts) -> Result<Basis, Refusal> {
    match reach {
        Reach::Only(id) if id == document.id => Ok(ExceptionalCase),
        Reach::Nothing | Reach::Only(_) => Err(NoApprovedCase),
        Reach::Record if document.confidentiality == Confidentiality::Private => Err(Level),
        Reach::Record => Ok(ExceptionalCase),
    }
}
