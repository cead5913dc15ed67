//! « Ligne de vie », line by line.

use super::care::{CONNECTIONS, DOCTOR};
use super::table::{Cases, Section, Table};
use crate::access::rules::tests::case::{ASKER, COLLEAGUE, Exceptional, NOW, Situation, Who, document, moments};
use crate::access::{Act, DocumentFacts, TraceFacts, TracedDocumentFacts};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::ProfessionalId;

/// A summary: every connection of a doctor reads it.
fn summary(confidentiality: Confidentiality) -> DocumentFacts {
    document(Category::Summaries, confidentiality, Author::Professional(COLLEAGUE))
}

fn line(
    by: Option<ProfessionalId>,
    tells_of_care: bool,
    was_permitted: bool,
    document: TracedDocumentFacts,
) -> (fn(Situation) -> Situation, Act) {
    (|one| one, Act::ReadTrace(TraceFacts { by, tells_of_care, was_permitted, document }))
}

pub(super) fn by_professionals() -> Section {
    let none = TracedDocumentFacts::None;
    let on = |level| TracedDocumentFacts::Known(summary(level));
    let normal = on(Confidentiality::Normal);
    let hidden: fn(Situation) -> Situation = |one| Situation { hidden: true, ..one };
    let (own, others) = (Some(ASKER), Some(COLLEAGUE));
    let rows = [
        ("own act, no document", line(own, false, true, none)),
        ("own act on a normal document", line(own, true, true, normal)),
        ("own act on a confidential document", line(own, true, true, on(Confidentiality::Confidential))),
        ("own act on a private document", line(own, true, true, on(Confidentiality::Private))),
        ("own act on a document hidden since", (hidden, line(own, true, true, normal).1)),
        ("own act on a document that is gone", line(own, true, true, TracedDocumentFacts::Gone)),
        ("own act that was refused", line(own, true, false, none)),
        ("another professional opened the record", line(others, true, true, none)),
        ("another read or filed a normal document", line(others, true, true, normal)),
        ("another, a confidential document", line(others, true, true, on(Confidentiality::Confidential))),
        ("another, a private document", line(others, true, true, on(Confidentiality::Private))),
        ("another, a document hidden from the reader", (hidden, line(others, true, true, normal).1)),
        ("another did something else", line(others, false, true, none)),
        ("another was refused", line(others, true, false, none)),
        ("the holder, the Agency or a program acted", line(None, true, true, none)),
    ];
    let mut columns = CONNECTIONS.to_vec();
    columns.push(("author, unconnected", Situation { has_written: true, ..DOCTOR }));
    let ask =
        |(change, act): &(fn(Situation) -> Situation, Act), one: &Situation| -> Cases { vec![(change(*one), *act)] };
    Section {
        title: "The life line, line by line: professionals",
        text: "A doctor before an active record; the documents are patient summaries by another professional. Of all \
               professionals only the referring doctor sees what others did (annex 1, « Tableau de bord des traces »), \
               and nobody a line that tells of a document that is not theirs to see.",
        tables: vec![Table::asked("The line tells of", &rows, &columns, ask)],
    }
}

pub(super) fn by_others() -> Section {
    let about = |document| {
        let by = [None, Some(ASKER), Some(COLLEAGUE)];
        by.into_iter()
            .flat_map(|by| {
                [(false, false), (false, true), (true, false), (true, true)].map(|(tells_of_care, was_permitted)| {
                    Act::ReadTrace(TraceFacts { by, tells_of_care, was_permitted, document })
                })
            })
            .collect::<Vec<_>>()
    };
    let on = |level| about(TracedDocumentFacts::Known(summary(level)));
    let waiting = |until| {
        let announced_until = Some(until);
        about(TracedDocumentFacts::Known(DocumentFacts { announced_until, ..summary(Confidentiality::Normal) }))
    };
    let rows = [
        ("no document", about(TracedDocumentFacts::None)),
        ("a normal document", on(Confidentiality::Normal)),
        ("a confidential document", on(Confidentiality::Confidential)),
        ("a private document", on(Confidentiality::Private)),
        ("a document that is gone", about(TracedDocumentFacts::Gone)),
        ("a document, its announcement due the next moment", waiting(moments(1))),
        ("a document, its announcement due this moment", waiting(NOW)),
    ];
    let persons = [
        ("Holder", Who::Holder),
        ("Parent, guardian", Who::Guardian),
        ("Parent of a minor with discernment", Who::ParentOfDiscerningMinor),
        ("Assistant", Who::Assistant),
        ("Assistant for another category", Who::AssistantForOneCategory),
    ];
    let doctors = [
        ("Agency's doctor, case on the record", Who::AgencyDoctor(Exceptional::ApprovedForTheRecord)),
        ("case on this document", Who::AgencyDoctor(Exceptional::ApprovedForTheDocument)),
        ("case on another document", Who::AgencyDoctor(Exceptional::ApprovedForAnotherDocument)),
        ("without a case", Who::AgencyDoctor(Exceptional::None)),
    ];
    let ask = |acts: &Vec<Act>, who: &Who| acts.iter().map(|act| (Situation::of(*who), *act)).collect();
    Section {
        title: "The life line, line by line: the holder's side and the Agency's doctor",
        text: "Any act, permitted or refused, by anybody. The desks never see a line.",
        tables: vec![
            Table::asked("The line names", &rows, &persons, ask),
            Table::asked("The line names", &rows, &doctors, ask),
        ],
    }
}
