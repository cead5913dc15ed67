//! The law's own table, as `decide` applies it.

use super::cell::is_essential;
use super::table::{Section, Table};
use crate::access::Act;
use crate::access::rules::tests::annex;
use crate::access::rules::tests::case::{At, COLLEAGUE, Given, Situation, Who, document};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;

/// The short names of the columns, in the order of the annex.
const HEADS: [&str; 11] = ["Med", "Ref", "Pha", "Inf", "Exp", "SF", "Lab", "ATM", "AS", "Soc", "Bio"];

pub(super) fn what_the_law_gives() -> Section {
    let names = HEADS.into_iter().zip(annex::COLUMNS).map(|(head, (_, name))| vec![head.to_owned(), name.to_owned()]);
    let head = std::iter::once("Category").chain(HEADS).map(str::to_owned).collect();
    let line = |category| {
        let cells = annex::COLUMNS.map(|(column, _)| letter(column, category).to_owned());
        std::iter::once(annex::name(category).to_owned()).chain(cells).collect()
    };
    Section {
        title: "What the law gives each profession",
        text: "Grand-Ducal Regulation of 6 December 2019, annex 1. W: reads and files; R: reads; –: nothing. Answered \
               for a licensed professional before a normal document in an active record, the same on the circle of \
               trust, the presence code and a stay; the referring doctor's column by the declaration.",
        tables: vec![
            Table::of(vec!["Column".to_owned(), "Profession".to_owned()], names.collect()),
            Table::of(head, Category::ALL.into_iter().map(line).collect()),
        ],
    }
}

pub(super) fn what_an_emergency_opens() -> Section {
    let opens = |category: &Category| {
        let doctor =
            Situation { given: Given::EMERGENCY, ..Situation::of(Who::Professional(ProfessionalCategory::Doctor)) };
        reads(doctor, *category)
    };
    for category in Category::ALL {
        assert_eq!(opens(&category), is_essential(category), "{category:?}");
    }
    let lines = Category::ALL.into_iter().filter(opens).map(|category| vec![annex::name(category).to_owned()]);
    Section {
        title: "The essentials that an emergency opens",
        text: "Within what table 1 gives the profession. The blood group stands in the summary.",
        tables: vec![Table::of(vec!["Category".to_owned()], lines.collect())],
    }
}

/// The letter of the law for a column and a category, as `decide` has it on every connection.
fn letter(column: Option<ProfessionalCategory>, category: Category) -> &'static str {
    let doctor = ProfessionalCategory::Doctor;
    let connected = match column {
        None => {
            vec![(doctor, Given::REFERRING_DOCTOR, At::OwnPractice), (doctor, Given::REFERRING_DOCTOR, At::Institution)]
        }
        Some(profession) => vec![
            (profession, Given::CIRCLE, At::OwnPractice),
            (profession, Given::CODE, At::OwnPractice),
            (profession, Given::STAY, At::Institution),
        ],
    };
    let mut letters: Vec<&str> = connected
        .into_iter()
        .map(|(profession, given, at)| {
            let situation = Situation { at, given, ..Situation::of(Who::Professional(profession)) };
            match (reads(situation, category), situation.decide(Act::FileDocument(category)).is_ok()) {
                (true, true) => "W",
                (true, false) => "R",
                (false, false) => "–",
                (false, true) => panic!("{profession:?} may file {category:?} and not read it"),
            }
        })
        .collect();
    letters.dedup();
    assert_eq!(letters.len(), 1, "the connection changes the law's letter: {column:?} {category:?}");
    letters[0]
}

fn reads(situation: Situation, category: Category) -> bool {
    let report = document(category, Confidentiality::Normal, Author::Professional(COLLEAGUE));
    situation.decide(Act::ConsultDocument(report)).is_ok()
}
