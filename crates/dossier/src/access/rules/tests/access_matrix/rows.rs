//! The acts, as the document groups them.

use crate::access::rules::tests::case::{ASKER, HOLDER, documents};
use crate::access::{Act, DocumentFacts};
use crate::document::{Author, Category, Confidentiality};

/// Acts that are answered alike.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) acts: Vec<Act>,
    pub(super) has_written: &'static [bool],
    pub(super) code_is_right: &'static [bool],
}

const EITHER: &[bool] = &[false, true];

fn row(name: &'static str, acts: impl IntoIterator<Item = Act>) -> Row {
    Row { name, acts: acts.into_iter().collect(), has_written: EITHER, code_is_right: EITHER }
}

fn on_documents(name: &'static str, act: fn(DocumentFacts) -> Act, which: impl Fn(&DocumentFacts) -> bool) -> Row {
    row(name, documents().filter(which).map(act))
}

fn is_own(document: &DocumentFacts) -> bool {
    document.author == Author::Professional(ASKER)
}

fn is_by_holder(document: &DocumentFacts) -> bool {
    document.author == Author::Holder(HOLDER)
}

/// Every act, told apart by what it means to a professional.
pub(super) fn acts_of_all() -> Vec<Row> {
    let mut rows = without_documents();
    rows.extend(consulting());
    rows.extend(filing());
    rows.push(on_documents("Replace a document that this professional wrote", Act::ReplaceDocument, is_own));
    rows.push(on_documents("Replace a document that the holder wrote", Act::ReplaceDocument, is_by_holder));
    rows.push(on_documents("Replace a document that anybody else wrote", Act::ReplaceDocument, |document| {
        !is_own(document) && !is_by_holder(document)
    }));
    rows
}

/// Every act, told apart by what it means to the holder or the Agency.
pub(super) fn acts_outside_care() -> Vec<Row> {
    let mut rows = without_documents();
    rows.push(row("Open the record", [Act::ConsultDossier]));
    rows.push(on_documents("Read a document of any level, by anybody", Act::ConsultDocument, |_| true));
    rows.extend(filing());
    rows.push(on_documents("Replace a document that the holder wrote", Act::ReplaceDocument, is_by_holder));
    rows.push(on_documents("Replace a document that somebody else wrote", Act::ReplaceDocument, |document| {
        !is_by_holder(document)
    }));
    rows
}

fn without_documents() -> Vec<Row> {
    vec![
        row("Send the notice with the codes", [Act::SendNotice]),
        row("Open the record for the first time", [Act::ActivateDossier]),
        row("Say no to the record before that", [Act::OpposeDossier]),
        row("State the position on organ donation", [Act::StateOrganDonation]),
        row("See what one has declared", [Act::ConsultDeclarations]),
        row("Add to the circle of trust", [Act::AddToCircle]),
        row("Withdraw from the circle of trust", [Act::WithdrawFromCircle]),
        row("See who has access", [Act::ConsultGrants]),
        row("Read the life line", [Act::ReadLifeLine]),
        Row { code_is_right: &[true], ..row("Enter the right presence code", [Act::EnterPresenceCode]) },
        Row { code_is_right: &[false], ..row("Enter a wrong presence code", [Act::EnterPresenceCode]) },
    ]
}

fn filing() -> [Row; 2] {
    let (own, others): (Vec<_>, Vec<_>) =
        Category::ALL.into_iter().partition(|category| *category == Category::PersonalExpression);
    [
        row("File in the holder's own space", own.into_iter().map(Act::FileDocument)),
        row("File in another category", others.into_iter().map(Act::FileDocument)),
    ]
}

/// The acts that a right of access is given for.
pub(super) fn reading_and_filing() -> Vec<Row> {
    let mut rows = consulting();
    rows.push(row("File a new document", Category::ALL.map(Act::FileDocument)));
    rows.push(on_documents("Replace a document that this professional wrote", Act::ReplaceDocument, is_own));
    rows
}

fn consulting() -> Vec<Row> {
    let read = |name, level: Confidentiality| {
        on_documents(name, Act::ConsultDocument, move |document| !is_own(document) && document.confidentiality == level)
    };
    vec![
        Row { has_written: &[false], ..row("Open the record, having written nothing in it", [Act::ConsultDossier]) },
        Row { has_written: &[true], ..row("Open the record, having written in it", [Act::ConsultDossier]) },
        on_documents("Read a document that this professional wrote", Act::ConsultDocument, is_own),
        read("Read a normal document of somebody else", Confidentiality::Normal),
        read("Read a confidential document of somebody else", Confidentiality::Confidential),
        read("Read a private document of somebody else", Confidentiality::Private),
    ]
}
