//! One cell: the answers to all cases it stands for, said in a few words.

use std::collections::BTreeSet;

use super::columns::Column;
use super::rows::Row;
use crate::access::rules::tests::annex;
use crate::access::rules::tests::case::{COLLEAGUE, Given, Situation, Who, document};
use crate::access::{Act, Basis, Refusal};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;

/// The letter of the law for a profession and a category, as `decide` has it on every right of access.
pub(super) fn law(profession: ProfessionalCategory, category: Category) -> &'static str {
    let letters = [Given::Circle, Given::Code].map(|given| {
        let situation = Situation { given, ..Situation::of(Who::Professional(profession)) };
        let report = document(category, Confidentiality::Normal, Author::Professional(COLLEAGUE));
        let reads = situation.decide(Act::ConsultDocument(report)).is_ok();
        match (reads, situation.decide(Act::FileDocument(category)).is_ok()) {
            (true, true) => "W",
            (true, false) => "R",
            (false, false) => "–",
            (false, true) => panic!("{profession:?} may file {category:?} and not read it"),
        }
    });
    assert_eq!(letters[0], letters[1], "the right of access changes the law's letter: {profession:?} {category:?}");
    letters[0]
}

/// What `decide` answers in all cases of a row and a column.
pub(super) fn cell(row: &Row, column: &Column) -> String {
    let mut bases = BTreeSet::new();
    let mut reasons = BTreeSet::new();
    let mut law = Law { reads: true, files: true };
    for (situation, act) in cases(row, column) {
        let answer = situation.decide(act).map(|permit| permit.basis());
        law.compare(situation.who, act, answer);
        match answer {
            Ok(granted) => bases.insert(name(granted)),
            Err(refusal) => reasons.insert(reason(refusal)),
        };
    }
    let bases = bases.into_iter().collect::<Vec<_>>().join(" or ");
    let reasons = reasons.into_iter().collect::<Vec<_>>();
    match (bases.is_empty(), &reasons[..]) {
        (false, []) => format!("**yes**: {bases}"),
        (true, [reason]) => format!("no: {reason}"),
        (false, ["law"]) if law.files => format!("**W**: {bases}"),
        (false, ["law"]) if law.reads => format!("**R, W**: {bases}"),
        _ => panic!("«{}», «{}» is not one cell: {bases:?} {reasons:?}", row.name, column.name),
    }
}

fn cases(row: &Row, column: &Column) -> impl Iterator<Item = (Situation, Act)> {
    column.situations.iter().flat_map(move |&situation| {
        row.has_written.iter().flat_map(move |&has_written| {
            row.code_is_right.iter().flat_map(move |&code_is_right| {
                row.acts.iter().map(move |&act| (Situation { has_written, code_is_right, ..situation }, act))
            })
        })
    })
}

/// Whether the answers follow the law's table, by its column for reading or for filing.
struct Law {
    reads: bool,
    files: bool,
}

impl Law {
    fn compare(&mut self, who: Who, act: Act, answer: Result<Basis, Refusal>) {
        let category = match act {
            Act::FileDocument(category) => Some(category),
            Act::ConsultDocument(document) | Act::ReplaceDocument(document) => Some(document.category),
            _ => None,
        };
        if let (Who::Professional(profession), Some(category)) = (who, category) {
            self.reads &= answer.is_ok() == annex::reads(profession, category);
            self.files &= answer.is_ok() == annex::files(profession, category);
        } else {
            *self = Self { reads: false, files: false };
        }
    }
}

const fn name(basis: Basis) -> &'static str {
    match basis {
        Basis::Holder => "holder",
        Basis::Author => "author",
        Basis::CircleOfTrust => "circle of trust",
        Basis::PresenceCode => "presence code",
        Basis::Agency => "task of the Agency",
    }
}

const fn reason(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::RecordNotOpen => "not open",
        Refusal::NotLicensed => "no licence",
        Refusal::NoTherapeuticRelationship => "no relation",
        Refusal::Confidentiality => "level",
        Refusal::Category => "law",
        Refusal::WrongCode => "wrong code",
        Refusal::NotAllowed => "never",
    }
}
