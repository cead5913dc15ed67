//! The holder's side: the holder, who represents the holder by law, who assists. They see everything in an active
//! record but for what the document's level, the mandate or an announcement withholds.
//!
//! Source: seeds 000 and 004; regulation of 6 December 2019, art. 3, 4 and 6; law of 24 July 2014, art. 13 (minors);
//! Regulation (EU) 2025/327, art. 4(2) (limits of a mandate).

use jiff::Timestamp;

use super::{announcement, confidentiality, designation, life_line, record_open, requests};
use crate::access::{Act, Basis, DocumentFacts, Facts, Mandate, ProvisionKind, Purpose, Refusal, RepresentativeTitle};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::HolderId;
use crate::lifecycle::State;
use crate::request::Topic;

/// What a private person is to this record.
#[derive(Clone, Copy)]
pub(super) enum Capacity {
    /// The holder.
    Holder,
    /// A minor holder who is represented: sees, and does not decide alone.
    RepresentedMinor,
    /// Somebody who acts for the holder by law.
    Representative,
    /// Somebody who assists.
    Assistant(Mandate),
}

impl Capacity {
    pub(super) const fn basis(self) -> Basis {
        match self {
            Self::Holder | Self::RepresentedMinor => Basis::Holder,
            Self::Representative => Basis::LegalRepresentative,
            Self::Assistant(_) => Basis::Assistant,
        }
    }
}

pub(super) fn decide(
    person: HolderId,
    has_active_record: bool,
    act: Act,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    let capacity = capacity(person, has_active_record, facts, now)?;
    match facts.state {
        State::Active { .. } => in_active_record(capacity, person, act, facts, now),
        State::Prepared { .. } => before_activation(capacity, act),
        State::Closed { .. } => in_closed_record(capacity, act, facts.state, now),
        State::Archived { .. } | State::Destroyed { .. } => Err(Refusal::RecordNotOpen),
    }
}

fn capacity(person: HolderId, has_active_record: bool, facts: &Facts, now: Timestamp) -> Result<Capacity, Refusal> {
    if person == facts.holder {
        return Ok(if is_represented_minor(facts, now) { Capacity::RepresentedMinor } else { Capacity::Holder });
    }
    let represents = |kind: &ProvisionKind| match *kind {
        ProvisionKind::Representative { person: one, title } => one == person && represents(title, facts, now),
        _ => false,
    };
    if facts.any(now, represents) {
        return Ok(Capacity::Representative);
    }
    let mandate = |kind: &ProvisionKind| match *kind {
        ProvisionKind::Assistant { person: one, mandate } if one == person => Some(mandate),
        _ => None,
    };
    match facts.in_force_as(now, mandate).last() {
        Some(mandate) if has_active_record => Ok(Capacity::Assistant(mandate)),
        Some(_) => Err(Refusal::NoOwnRecord),
        None => Err(Refusal::NotAllowed),
    }
}

/// Parents represent until the holder is of age.
fn represents(title: RepresentativeTitle, facts: &Facts, now: Timestamp) -> bool {
    match title {
        RepresentativeTitle::Parent => now < facts.of_age_from,
        RepresentativeTitle::Guardian => true,
    }
}

/// A minor decides alone once discernment is recognised, or while nobody is there to decide for the minor.
fn is_represented_minor(facts: &Facts, now: Timestamp) -> bool {
    now < facts.of_age_from
        && !facts.has(ProvisionKind::Discernment, now)
        && facts.any(now, |kind| matches!(kind, ProvisionKind::Representative { .. }))
}

fn before_activation(capacity: Capacity, act: Act) -> Result<Basis, Refusal> {
    match (act, capacity) {
        (Act::ActivateDossier | Act::OpposeDossier, Capacity::Holder | Capacity::Representative) => {
            Ok(capacity.basis())
        }
        (Act::ActivateDossier | Act::OpposeDossier, Capacity::RepresentedMinor) => Err(Refusal::RepresentativeDecides),
        _ => Err(Refusal::RecordNotOpen),
    }
}

fn in_closed_record(capacity: Capacity, act: Act, state: State, now: Timestamp) -> Result<Basis, Refusal> {
    record_open::check_reopening(state, now)?;
    match (act, capacity) {
        (Act::ReopenDossier, Capacity::Holder | Capacity::Representative) => Ok(capacity.basis()),
        (Act::ReopenDossier, Capacity::RepresentedMinor) => Err(Refusal::RepresentativeDecides),
        _ => Err(Refusal::RecordNotOpen),
    }
}

/// What kind of act it is, and so who of the holder's side does it.
enum Domain {
    /// Looking at what is there.
    Look,
    /// Filing in the holder's own space.
    File,
    /// Deciding who has access to what.
    Access,
    /// What the holder alone says, or whoever represents the holder.
    Holder,
}

fn in_active_record(
    capacity: Capacity,
    person: HolderId,
    act: Act,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    within(capacity, domain(act)?)?;
    match act {
        Act::ConsultDocument(document)
        | Act::SetConfidentiality(document, _)
        | Act::UnhideDocument(document)
        | Act::AgreeRetention(document) => read(capacity, &document, facts, now),
        Act::FileDocument(category) => file(capacity, category),
        Act::ReplaceDocument(document) => {
            let basis = read(capacity, &document, facts, now)?;
            replace(capacity, person, &document).map(|()| basis)
        }
        Act::HideDocument(document, professional) => {
            read(capacity, &document, facts, now)?;
            designation::may_hide(professional, &document)?;
            Ok(capacity.basis())
        }
        Act::AddToCircle(professional) => {
            designation::may_join_circle(&professional, facts, now)?;
            Ok(capacity.basis())
        }
        Act::BlockProfessional(professional) => {
            designation::may_be_blocked(professional, facts, now)?;
            Ok(capacity.basis())
        }
        Act::DesignateAssistant(chosen) => {
            designation::may_assist(&chosen, facts)?;
            Ok(capacity.basis())
        }
        Act::ReadTrace(trace) => life_line::for_holder_side(capacity, &trace, facts, now),
        Act::MakeRequest(about) => requests::make(capacity, &about, facts, now),
        Act::ConsultDossier
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine
        | Act::StateOrganDonation
        | Act::WithdrawFromCircle
        | Act::EndPresence
        | Act::RenewPresenceCode
        | Act::UnblockProfessional
        | Act::ObjectToConsultation
        | Act::WithdrawObjection
        | Act::OpposeInstitution
        | Act::LiftOpposition
        | Act::SwitchEmergencyAccess(_)
        | Act::RemoveAssistant
        | Act::ConsultRequests
        | Act::WithdrawRequest(_)
        | Act::CloseDossier => Ok(capacity.basis()),
        _ => Err(Refusal::NotAllowed),
    }
}

fn domain(act: Act) -> Result<Domain, Refusal> {
    match act {
        Act::ConsultDossier
        | Act::ConsultDocument(_)
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine
        | Act::ConsultRequests
        | Act::ReadTrace(_) => Ok(Domain::Look),
        Act::FileDocument(_) | Act::ReplaceDocument(_) => Ok(Domain::File),
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
        | Act::SwitchEmergencyAccess(_) => Ok(Domain::Access),
        Act::StateOrganDonation
        | Act::AgreeRetention(_)
        | Act::RenewPresenceCode
        | Act::DesignateAssistant(_)
        | Act::RemoveAssistant
        | Act::CloseDossier => Ok(Domain::Holder),
        Act::MakeRequest(about) => Ok(requested(about.topic())),
        Act::WithdrawRequest(topic) => Ok(requested(topic)),
        Act::ActivateDossier | Act::OpposeDossier | Act::ReopenDossier => Err(Refusal::RecordNotOpen),
        _ => Err(Refusal::NotAllowed),
    }
}

/// What is to happen to a document is the holder's own word; who was there, and what is not there, is looking after access.
const fn requested(topic: Topic) -> Domain {
    match topic {
        Topic::Rectification | Topic::Erasure => Domain::Holder,
        Topic::MissingDocument | Topic::UnrecognisedAccess => Domain::Access,
    }
}

fn within(capacity: Capacity, domain: Domain) -> Result<(), Refusal> {
    match (capacity, domain) {
        (Capacity::Holder | Capacity::Representative, _)
        | (Capacity::RepresentedMinor, Domain::Look | Domain::File) => Ok(()),
        (Capacity::RepresentedMinor, Domain::Access | Domain::Holder) => Err(Refusal::RepresentativeDecides),
        (Capacity::Assistant(mandate), Domain::Look) => serves(mandate, Purpose::Read),
        (Capacity::Assistant(mandate), Domain::File) => serves(mandate, Purpose::File),
        (Capacity::Assistant(mandate), Domain::Access) => serves(mandate, Purpose::ManageAccess),
        (Capacity::Assistant(_), Domain::Holder) => Err(Refusal::NotAllowed),
    }
}

fn serves(mandate: Mandate, purpose: Purpose) -> Result<(), Refusal> {
    if mandate.serves(purpose) { Ok(()) } else { Err(Refusal::OutsideMandate) }
}

fn covers(mandate: Mandate, category: Category) -> Result<(), Refusal> {
    if mandate.covers(category) { Ok(()) } else { Err(Refusal::OutsideMandate) }
}

/// Whether the person may see the document, whatever it is then seen for.
pub(super) fn read(
    capacity: Capacity,
    document: &DocumentFacts,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    let basis = capacity.basis();
    announcement::check(document, now)?;
    confidentiality::check(document.confidentiality, basis)?;
    match capacity {
        Capacity::Holder | Capacity::RepresentedMinor => Ok(basis),
        Capacity::Representative => own_to_the_minor(document, facts, now).map(|()| basis),
        Capacity::Assistant(mandate) => covers(mandate, document.category).map(|()| basis),
    }
}

/// What a minor with discernment keeps private is private to the parents too.
fn own_to_the_minor(document: &DocumentFacts, facts: &Facts, now: Timestamp) -> Result<(), Refusal> {
    let decides_alone = now < facts.of_age_from && facts.has(ProvisionKind::Discernment, now);
    let private = document.confidentiality == Confidentiality::Private;
    if decides_alone && private { Err(Refusal::Confidentiality) } else { Ok(()) }
}

fn file(capacity: Capacity, category: Category) -> Result<Basis, Refusal> {
    if category != Category::PersonalExpression {
        return Err(Refusal::NotAllowed);
    }
    match capacity {
        Capacity::Assistant(mandate) => covers(mandate, category).map(|()| capacity.basis()),
        _ => Ok(capacity.basis()),
    }
}

/// Everything in the own space; assistants only what they filed themselves.
fn replace(capacity: Capacity, person: HolderId, document: &DocumentFacts) -> Result<(), Refusal> {
    let permitted = match (capacity, document.author) {
        (_, Author::Professional(_)) => false,
        (Capacity::Assistant(_), author) => author == Author::Assistant(person),
        _ => true,
    };
    if permitted { Ok(()) } else { Err(Refusal::NotAllowed) }
}
