//! What connects a professional with the holder, and what that opens.

use super::table::{Cases, Section, Table, each, of_every_profession};
use crate::access::Act;
use crate::access::rules::tests::case::{ASKER, At, COLLEAGUE, Given, HOLDER, Situation, Who, answers, documents};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;
use crate::request::Addressee;

pub(super) const DOCTOR: Situation = Situation::of(Who::Professional(ProfessionalCategory::Doctor));

/// The five connections, each from where it counts.
pub(super) const CONNECTIONS: [(&str, Situation); 5] = [
    ("referring doctor", Situation { given: Given::REFERRING_DOCTOR, ..DOCTOR }),
    ("circle of trust", Situation { given: Given::CIRCLE, ..DOCTOR }),
    ("presence code", Situation { given: Given::CODE, ..DOCTOR }),
    ("stay", Situation { given: Given::STAY, at: At::Institution, ..DOCTOR }),
    ("emergency", Situation { given: Given::EMERGENCY, ..DOCTOR }),
];

/// Reading documents of this level that others wrote.
pub(super) fn read_of_others(level: Confidentiality) -> Vec<Act> {
    let others = [Author::Professional(COLLEAGUE), Author::Holder(HOLDER)];
    documents(&others).filter(|one| one.confidentiality == level).map(Act::ConsultDocument).collect()
}

/// The document's own author reads or replaces it, whatever its level.
pub(super) fn on_own(act: fn(crate::access::DocumentFacts) -> Act) -> Vec<Act> {
    documents(&[Author::Professional(ASKER)]).map(act).collect()
}

/// What the holder asked this professional, due or not.
pub(super) fn answer_own() -> impl Iterator<Item = Act> {
    answers().filter(|one| one.to == Addressee::Professional(ASKER)).map(Act::AnswerRequest)
}

pub(super) fn file() -> Vec<Act> {
    Category::ALL.map(Act::FileDocument).into()
}

pub(super) fn what_each_connection_opens() -> Section {
    let mut rows = vec![("nothing", DOCTOR)];
    rows.extend(CONNECTIONS);
    let of_others = [
        ("Open the record", vec![Act::ConsultDossier]),
        ("Read a normal document", read_of_others(Confidentiality::Normal)),
        ("a confidential one", read_of_others(Confidentiality::Confidential)),
        ("a private one", read_of_others(Confidentiality::Private)),
        ("File a document", file()),
    ];
    let of_the_author = [
        ("Open the record, having written in it", vec![Act::ConsultDossier]),
        ("Read an own document of any level", on_own(Act::ConsultDocument)),
        ("Replace it", on_own(Act::ReplaceDocument)),
        ("Release it, propose how long it is kept", on_own(Act::ReleaseDocument)),
        ("Answer what the holder asked this professional", answer_own().collect()),
    ];
    let ask = |has_written| {
        move |situation: &Situation, acts: &Vec<Act>| -> Cases {
            each(&of_every_profession(Situation { has_written, ..*situation }), acts)
        }
    };
    Section {
        title: "What each connection opens",
        text: "A licensed professional before an active record; a stay from the institution, the others from the own \
               practice. First the documents of others, then what the professional wrote.",
        tables: vec![
            Table::asked("Connected by", &rows, &of_others, ask(false)),
            Table::asked("Connected by", &rows, &of_the_author, ask(true)),
        ],
    }
}

pub(super) fn from_where() -> Section {
    let places = [
        ("the own practice", At::OwnPractice),
        ("the institution of the stay", At::Institution),
        ("that institution, its certificate ended", At::UncertifiedInstitution),
    ];
    let open = |situation: &Situation, at: &At| {
        each(&of_every_profession(Situation { at: *at, ..*situation }), &[Act::ConsultDossier])
    };
    Section {
        title: "From where each connection counts",
        text: "Opening an active record. The circle of trust and the presence code are for independent professionals; a \
               stay is for those whom the institution vouches for.",
        tables: vec![Table::asked("Connected by", &CONNECTIONS, &places, open)],
    }
}

pub(super) fn which_counts() -> Section {
    let both = |at: At| {
        move |one: &Situation, other: &Situation| {
            let situation = Situation { given: one.given.and(other.given), at, ..*one };
            each(&of_every_profession(situation), &[Act::ConsultDossier])
        }
    };
    Section {
        title: "Which counts, of two",
        text: "The strongest is the basis, and is traced. First from the own practice, then from the institution of \
               the stay.",
        tables: vec![
            Table::asked("Own practice", &CONNECTIONS, &CONNECTIONS, both(At::OwnPractice)),
            Table::asked("Institution", &CONNECTIONS, &CONNECTIONS, both(At::Institution)),
        ],
    }
}
