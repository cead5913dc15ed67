//! The holder's side: who may do which kind of act in which state, then what the document adds.

use Cell::{Minor, No, NotOpen, With, Yes};
use Refusal::{
    AwaitsAnnouncement, Confidentiality as Level, NotAllowed, OutsideMandate, RecordNotOpen, RepresentativeDecides,
};

use super::{Stage, designation, stage};
use crate::access::rules::tests::case::{ASSISTANT, NOW, Situation, Standing, Who};
use crate::access::{Act, Basis, DocumentFacts, Purpose, Refusal, RequestFacts, TraceFacts, TracedDocumentFacts};
use crate::document::{Author, Category, Confidentiality};
use crate::request::Topic;

/// A cell of the tables.
#[derive(Clone, Copy)]
enum Cell {
    Yes,
    /// The representative decides for the minor.
    Minor,
    /// Where the designation is for this purpose.
    With(Purpose),
    No,
    NotOpen,
}

/// What the acts of the holder's side are, in the words of the table of acts.
#[derive(Clone, Copy)]
enum Kind {
    Look,
    OwnSpace,
    Access,
    /// The holder's own word: position, codes, assistants, retention, closing.
    Word,
    Begin,
    Reopen,
    Never,
}

/// Columns: the holder, the represented minor, the representative, the assistant.
fn row(kind: Kind, standing: Standing) -> [Cell; 4] {
    match (stage(standing), kind) {
        // What is closed comes back within ten years.
        (Stage::Closed, _) if standing == Standing::Closed10Years => [NotOpen, NotOpen, NotOpen, NotOpen],
        (Stage::Active, Kind::Look) => [Yes, Yes, Yes, With(Purpose::Read)],
        (Stage::Active, Kind::OwnSpace) => [Yes, Yes, Yes, With(Purpose::File)],
        (Stage::Active, Kind::Access) => [Yes, Minor, Yes, With(Purpose::ManageAccess)],
        (Stage::Active, Kind::Word) => [Yes, Minor, Yes, No],
        (Stage::Active, Kind::Never) => [No, No, No, No],
        (Stage::Prepared, Kind::Begin) | (Stage::Closed, Kind::Reopen) => [Yes, Minor, Yes, NotOpen],
        _ => [NotOpen, NotOpen, NotOpen, NotOpen],
    }
}

/// Who the person is to the record: the column and the basis, or why nobody.
fn column(who: Who) -> Result<(usize, Basis), Refusal> {
    match who {
        Who::Holder | Who::DiscerningMinor | Who::MinorAlone => Ok((0, Basis::Holder)),
        Who::RepresentedMinor => Ok((1, Basis::Holder)),
        Who::Parent | Who::ParentOfDiscerningMinor | Who::Guardian => Ok((2, Basis::LegalRepresentative)),
        Who::Assistant
        | Who::AssistantForTwoCategories
        | Who::AssistantForOneCategory
        | Who::AssistantForReading
        | Who::AssistantForFiling
        | Who::AssistantForManagingAccess => Ok((3, Basis::Assistant)),
        Who::AssistantWithoutOwnRecord => Err(Refusal::NoOwnRecord),
        _ => Err(NotAllowed),
    }
}

pub(super) fn expected(situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    let who = situation.who;
    let (column, basis) = column(who)?;
    match row(kind(act), situation.standing)[column] {
        No => return Err(NotAllowed),
        NotOpen => return Err(RecordNotOpen),
        Minor => return Err(RepresentativeDecides),
        With(purpose) if !has_purpose(who, purpose) => return Err(OutsideMandate),
        Yes | With(_) => {}
    }
    let against = document(act).and_then(|document| withheld(who, document)).or_else(|| beyond(who, situation, act));
    against.map_or(Ok(basis), Err)
}

fn kind(act: &Act) -> Kind {
    match act {
        Act::ConsultDossier
        | Act::ConsultDocument(_)
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine
        | Act::ConsultRequests
        | Act::ReadTrace(_) => Kind::Look,
        Act::FileDocument(_) | Act::ReplaceDocument(_) => Kind::OwnSpace,
        Act::SetConfidentiality(..)
        | Act::HideDocument(..)
        | Act::UnhideDocument(_)
        | Act::AddToCircle(_)
        | Act::WithdrawFromCircle
        | Act::EndPresence
        | Act::BlockProfessional(_)
        | Act::UnblockProfessional
        | Act::ObjectToConsultation
        | Act::WithdrawObjection
        | Act::OpposeInstitution
        | Act::LiftOpposition
        | Act::SwitchEmergencyAccess(_)
        // Looking after what is there and who was there.
        | Act::MakeRequest(RequestFacts::MissingDocument(_) | RequestFacts::UnrecognisedAccess(_))
        | Act::WithdrawRequest(Topic::MissingDocument | Topic::UnrecognisedAccess) => Kind::Access,
        Act::StateOrganDonation
        | Act::RenewPresenceCode
        | Act::AgreeRetention(_)
        | Act::DesignateAssistant(_)
        | Act::RemoveAssistant
        | Act::MakeRequest(RequestFacts::Rectification(_) | RequestFacts::Erasure(_))
        | Act::WithdrawRequest(Topic::Rectification | Topic::Erasure)
        | Act::CloseDossier => Kind::Word,
        Act::ActivateDossier | Act::OpposeDossier => Kind::Begin,
        Act::ReopenDossier => Kind::Reopen,
        _ => Kind::Never,
    }
}

/// The document that must be one the person sees, whatever is then done with it.
const fn document(act: &Act) -> Option<&DocumentFacts> {
    match act {
        Act::ConsultDocument(document)
        | Act::ReplaceDocument(document)
        | Act::SetConfidentiality(document, _)
        | Act::HideDocument(document, _)
        | Act::UnhideDocument(document)
        | Act::AgreeRetention(document)
        | Act::MakeRequest(RequestFacts::Rectification(document) | RequestFacts::Erasure(document)) => Some(document),
        Act::ReadTrace(trace) | Act::MakeRequest(RequestFacts::UnrecognisedAccess(trace)) => match &trace.document {
            TracedDocumentFacts::Known(document) => Some(document),
            TracedDocumentFacts::None | TracedDocumentFacts::Gone => None,
        },
        _ => None,
    }
}

/// Waiting for its announcement; private to others than the holder; outside the assistant's part.
fn withheld(who: Who, document: &DocumentFacts) -> Option<Refusal> {
    let lines = [
        (document.announced_until.is_some_and(|until| NOW < until), AwaitsAnnouncement),
        (document.confidentiality == Confidentiality::Private && private_is_beyond(who), Level),
        (!has_category(who, document.category), OutsideMandate),
    ];
    lines.into_iter().find(|(applies, _)| *applies).map(|(_, reason)| reason)
}

/// What else stands against the act.
fn beyond(who: Who, situation: &Situation, act: &Act) -> Option<Refusal> {
    match act {
        Act::FileDocument(Category::PersonalExpression) => {
            (!has_category(who, Category::PersonalExpression)).then_some(OutsideMandate)
        }
        Act::FileDocument(_) => Some(NotAllowed),
        Act::ReplaceDocument(document) => match document.author {
            Author::Professional(_) => Some(NotAllowed),
            Author::Assistant(ASSISTANT) => None,
            _ => assists(who).then_some(NotAllowed),
        },
        // Authors always read what they wrote: hiding it from them would hide nothing.
        Act::HideDocument(document, from) => (document.author == Author::Professional(*from)).then_some(NotAllowed),
        // What the level of a lost document was is not known: it may have been private.
        Act::ReadTrace(trace) | Act::MakeRequest(RequestFacts::UnrecognisedAccess(trace)) => lost(who, trace),
        // The own space is the holder's to put right; elsewhere the author is asked.
        Act::MakeRequest(RequestFacts::Rectification(document)) => {
            (!matches!(document.author, Author::Professional(_))).then_some(NotAllowed)
        }
        // Nobody is asked who may practise no longer.
        Act::MakeRequest(RequestFacts::MissingDocument(asked)) => {
            asked.licence.until.is_some_and(|until| until <= NOW).then_some(Refusal::NotLicensed)
        }
        _ => designation::against(situation, act),
    }
}

fn lost(who: Who, trace: &TraceFacts) -> Option<Refusal> {
    let own = matches!(who, Who::Holder | Who::RepresentedMinor | Who::DiscerningMinor | Who::MinorAlone);
    (trace.document == TracedDocumentFacts::Gone && !own).then_some(Level)
}

/// A representative counts as the holder, but for what a minor with discernment keeps private.
fn private_is_beyond(who: Who) -> bool {
    assists(who) || who == Who::ParentOfDiscerningMinor
}

fn assists(who: Who) -> bool {
    column(who) == Ok((3, Basis::Assistant))
}

fn has_purpose(who: Who, purpose: Purpose) -> bool {
    match who {
        Who::AssistantForReading => purpose == Purpose::Read,
        Who::AssistantForFiling => purpose == Purpose::File,
        Who::AssistantForManagingAccess => purpose == Purpose::ManageAccess,
        _ => true,
    }
}

fn has_category(who: Who, category: Category) -> bool {
    match who {
        Who::AssistantForOneCategory => category == Category::LaboratoryResults,
        Who::AssistantForTwoCategories => {
            matches!(category, Category::LaboratoryResults | Category::PersonalExpression)
        }
        _ => true,
    }
}
