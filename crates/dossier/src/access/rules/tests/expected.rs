//! What the sources say of each case, written without the rules: tables of answers, looked up in words.

use Basis::{Agency, CircleOfTrust, PresenceCode};
use Refusal::{NoTherapeuticRelationship, NotAllowed, NotLicensed, RecordNotOpen};

use super::annex;
use super::case::{ASKER, Given, HOLDER, Practising, Situation, Standing, Who};
use crate::access::{Act, Basis, DocumentFacts, Refusal};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;

/// A cell of a table of answers.
#[derive(Clone, Copy)]
enum Answer {
    Yes(Basis),
    /// Where the annex has R or W for the profession.
    WhereRead(Basis),
    /// Where the annex has W for the profession.
    WhereFiled(Basis),
    No(Refusal),
}

use Answer::{No, WhereFiled, WhereRead, Yes};

/// What connects the professional with the holder: the columns of the tables.
#[derive(Clone, Copy)]
enum Connection {
    Circle = 0,
    Code = 1,
    None = 2,
}

pub(super) fn expected(situation: Situation, act: Act) -> Result<Basis, Refusal> {
    match situation.who {
        Who::OtherHolder => Err(NotAllowed),
        Who::System => agency(situation.standing, act),
        Who::Holder => holder(situation.standing, act),
        Who::Professional(profession) => professional(profession, situation, act),
    }
}

fn agency(standing: Standing, act: Act) -> Result<Basis, Refusal> {
    match (act, standing) {
        (Act::SendNotice, Standing::Active | Standing::Destroyed) => Err(RecordNotOpen),
        (Act::SendNotice, _) => Ok(Agency),
        _ => Err(NotAllowed),
    }
}

fn holder(standing: Standing, act: Act) -> Result<Basis, Refusal> {
    let yes = Ok(Basis::Holder);
    let (prepared, active, destroyed) = match act {
        Act::SendNotice | Act::EnterPresenceCode => (Err(NotAllowed), Err(NotAllowed), Err(NotAllowed)),
        Act::ActivateDossier | Act::OpposeDossier => (yes, Err(RecordNotOpen), Err(RecordNotOpen)),
        Act::StateOrganDonation
        | Act::ConsultDossier
        | Act::ConsultDocument(_)
        | Act::AddToCircle
        | Act::WithdrawFromCircle
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine
        | Act::FileDocument(Category::PersonalExpression)
        | Act::ReplaceDocument(DocumentFacts { author: Author::Holder(HOLDER), .. }) => {
            (Err(RecordNotOpen), yes, Err(RecordNotOpen))
        }
        Act::FileDocument(_) | Act::ReplaceDocument(_) => (Err(RecordNotOpen), Err(NotAllowed), Err(RecordNotOpen)),
    };
    match standing {
        Standing::Active => active,
        Standing::Destroyed => destroyed,
        _ => prepared,
    }
}

fn professional(profession: ProfessionalCategory, situation: Situation, act: Act) -> Result<Basis, Refusal> {
    if !matches!(situation.standing, Standing::Active | Standing::Prepared30Days) {
        return Err(RecordNotOpen);
    }
    if matches!(situation.practising, Practising::FromTheNextMoment | Practising::EndedThisMoment) {
        return Err(NotLicensed);
    }
    let answer = answers(situation, act)[connection(situation.given) as usize];
    match (answer, category(act)) {
        (Yes(basis), _) => Ok(basis),
        (No(refusal), _) => Err(refusal),
        (WhereRead(basis), Some(category)) if annex::reads(profession, category) => Ok(basis),
        (WhereFiled(basis), Some(category)) if annex::files(profession, category) => Ok(basis),
        (WhereRead(_) | WhereFiled(_), _) => Err(Refusal::Category),
    }
}

const fn connection(given: Given) -> Connection {
    match given {
        Given::Circle | Given::CircleAgainAfterWithdrawal | Given::CircleAndCode | Given::CircleAndEndedCode => {
            Connection::Circle
        }
        Given::Code | Given::CodeInItsLastMoment | Given::WithdrawnCircleAndCode => Connection::Code,
        Given::Nothing
        | Given::CircleWithdrawnThisMoment
        | Given::CodeEndedThisMoment
        | Given::FromTheNextMoment
        | Given::OnlyToAColleague => Connection::None,
    }
}

/// The answers to a licensed professional before an open record: circle of trust, presence code, nothing.
fn answers(situation: Situation, act: Act) -> [Answer; 3] {
    const UNCONNECTED: Answer = No(NoTherapeuticRelationship);
    const LEVEL: Answer = No(Refusal::Confidentiality);
    match act {
        Act::ConsultDossier if situation.has_written => [Yes(CircleOfTrust), Yes(PresenceCode), Yes(Basis::Author)],
        Act::ConsultDossier => [Yes(CircleOfTrust), Yes(PresenceCode), UNCONNECTED],
        Act::ConsultDocument(document) if document.author == Author::Professional(ASKER) => [Yes(Basis::Author); 3],
        Act::ConsultDocument(document) => match document.confidentiality {
            Confidentiality::Normal => [WhereRead(CircleOfTrust), WhereRead(PresenceCode), UNCONNECTED],
            Confidentiality::Confidential => [WhereRead(CircleOfTrust), LEVEL, UNCONNECTED],
            Confidentiality::Private => [LEVEL, LEVEL, UNCONNECTED],
        },
        Act::FileDocument(_) => [WhereFiled(CircleOfTrust), WhereFiled(PresenceCode), UNCONNECTED],
        Act::ReplaceDocument(document) if document.author == Author::Professional(ASKER) => {
            [WhereFiled(Basis::Author); 3]
        }
        Act::EnterPresenceCode if situation.code_is_right => [Yes(PresenceCode); 3],
        Act::EnterPresenceCode => [No(Refusal::WrongCode); 3],
        Act::ReplaceDocument(_)
        | Act::SendNotice
        | Act::ActivateDossier
        | Act::OpposeDossier
        | Act::StateOrganDonation
        | Act::AddToCircle
        | Act::WithdrawFromCircle
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine => [No(NotAllowed); 3],
    }
}

const fn category(act: Act) -> Option<Category> {
    match act {
        Act::FileDocument(category) => Some(category),
        Act::ConsultDocument(document) | Act::ReplaceDocument(document) => Some(document.category),
        _ => None,
    }
}
