//! One cell: the answers to all cases it stands for, said in a few words.

use std::collections::BTreeSet;

use crate::access::rules::tests::annex;
use crate::access::rules::tests::case::{Given, Situation, Who};
use crate::access::{Act, Basis, Refusal};
use crate::document::Category;

/// What `decide` answers in all of the cases.
///
/// # Errors
/// They differ in a way that no text of a cell tells.
pub(super) fn say(cases: &[(Situation, Act)]) -> Result<String, String> {
    let mut bases = BTreeSet::new();
    let mut reasons = BTreeSet::new();
    let mut law = Law { reads: true, files: true, reads_essentials: true };
    for (situation, act) in cases {
        let answer = situation.answer(*act);
        law.compare(situation, act, answer.is_ok());
        match answer {
            Ok(granted) => bases.insert(name(granted)),
            Err(refusal) => reasons.insert(reason(refusal)),
        };
    }
    let bases = bases.into_iter().collect::<Vec<_>>().join(" or ");
    let reasons = reasons.into_iter().collect::<Vec<_>>();
    match (bases.is_empty(), &reasons[..]) {
        (false, []) => Ok(format!("**yes**: {bases}")),
        (true, [reason]) => Ok(format!("no: {reason}")),
        (false, ["law"]) if law.files => Ok(format!("**W**: {bases}")),
        (false, ["law"]) if law.reads => Ok(format!("**R, W**: {bases}")),
        (false, ["law", "no essential"]) if law.reads_essentials => Ok(format!("**R, W**, essentials: {bases}")),
        _ => Err(format!("not one cell: {bases:?} {reasons:?}")),
    }
}

/// Whether the answers follow the law's table.
struct Law {
    reads: bool,
    files: bool,
    reads_essentials: bool,
}

impl Law {
    fn compare(&mut self, situation: &Situation, act: &Act, permitted: bool) {
        let category = match act {
            Act::FileDocument(category) => Some(*category),
            Act::ConsultDocument(document) | Act::ReplaceDocument(document) => Some(document.category),
            _ => None,
        };
        if let (Who::Professional(profession), Some(category)) = (situation.who, category) {
            let referring = situation.given.includes(Given::REFERRING_DOCTOR);
            let column = if referring { None } else { Some(profession) };
            self.reads &= permitted == annex::reads(column, category);
            self.files &= permitted == annex::files(column, category);
            self.reads_essentials &= permitted == (annex::reads(column, category) && is_essential(category));
        } else {
            *self = Self { reads: false, files: false, reads_essentials: false };
        }
    }
}

/// As table 2 names them.
pub(super) const fn is_essential(category: Category) -> bool {
    matches!(
        category,
        Category::PersonalExpression
            | Category::Summaries
            | Category::History
            | Category::Allergies
            | Category::Devices
            | Category::Prescriptions
    )
}

const fn name(basis: Basis) -> &'static str {
    match basis {
        Basis::Holder => "holder",
        Basis::LegalRepresentative => "representative",
        Basis::Assistant => "assistant",
        Basis::Author => "author",
        Basis::ReferringDoctor => "referring doctor",
        Basis::CircleOfTrust => "circle",
        Basis::PresenceCode => "code",
        Basis::Stay => "stay",
        Basis::Emergency => "emergency",
        Basis::ExceptionalCase => "case",
        Basis::SignedRequest => "signed request",
        Basis::OrganLaw => "organ law",
        Basis::Addressee => "asked",
        Basis::Institution => "institution",
        Basis::Agency => "Agency",
    }
}

const fn reason(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::RecordNotOpen => "not open",
        Refusal::NotLicensed => "no licence",
        Refusal::NotCertified => "no certificate",
        Refusal::Blocked => "blocked",
        Refusal::ConsultationObjection => "objection",
        Refusal::NoTherapeuticRelationship => "no relation",
        Refusal::EmergencyAccessOff => "switched off",
        Refusal::HiddenFromYou => "hidden",
        Refusal::Confidentiality => "level",
        Refusal::Category => "law",
        Refusal::NotEssential => "no essential",
        Refusal::AwaitsAnnouncement => "waits",
        Refusal::WrongCode => "wrong code",
        Refusal::IsReferringDoctor => "referring doctor",
        Refusal::NotIndependent => "no own practice",
        Refusal::NoOwnRecord => "no own record",
        Refusal::OutsideMandate => "mandate",
        Refusal::RepresentativeDecides => "representative decides",
        Refusal::NoApprovedCase => "no case",
        Refusal::NotDue => "not due",
        Refusal::HarmfulFile => "harmful",
        Refusal::NotAllowed => "never",
    }
}
