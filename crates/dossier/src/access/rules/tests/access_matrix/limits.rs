//! What takes a connection away, and how long it lasts.

use jiff::Timestamp;

use super::care::{CONNECTIONS, DOCTOR};
use super::table::{Section, Table, each};
use crate::access::rules::tests::case::{
    ASKER, At, CASE, COLLEAGUE, DOCUMENT, Exceptional, HOLDER, INSTITUTION, NOW, Opposition, Practising, SECOND,
    Situation, Who, document, grant, hours, years,
};
use crate::access::{Act, AddressedFacts, Provision, ProvisionKind, Request, StayPhase, decide};
use crate::document::{Author, Category, Confidentiality};
use crate::request::Addressee;

type Change = fn(Situation) -> Situation;

const TAKEN: [(&str, Change); 11] = [
    ("nothing", |one| one),
    ("block", |one| Situation { blocked: true, ..one }),
    ("objection that day", |one| Situation { objected: true, ..one }),
    ("this document hidden", |one| Situation { hidden: true, ..one }),
    ("this institution opposed", |one| Situation { opposition: Opposition::ThisInstitution, ..one }),
    ("all institutions opposed", |one| Situation { opposition: Opposition::All, ..one }),
    ("another institution opposed", |one| Situation { opposition: Opposition::AnotherInstitution, ..one }),
    ("emergency access off", |one| Situation { emergency_off: true, ..one }),
    ("licence begins the next moment", |one| Situation { practising: Practising::FromTheNextMoment, ..one }),
    ("licence ended this moment", |one| Situation { practising: Practising::EndedThisMoment, ..one }),
    ("certificate ended this moment", |one| Situation { at: At::UncertifiedInstitution, ..one }),
];

pub(super) fn what_takes_it_away() -> Section {
    let summary = |author| document(Category::Summaries, Confidentiality::Normal, author);
    let own = summary(Author::Professional(ASKER));
    let others = [Author::Professional(COLLEAGUE), Author::Holder(HOLDER)].map(|by| Act::ConsultDocument(summary(by)));
    let reads = |change: &Change, one: &Situation| each(&[change(*one)], &others);
    let files = |change: &Change, one: &Situation| each(&[change(*one)], &[Act::FileDocument(Category::Summaries)]);
    let asked = AddressedFacts { to: Addressee::Professional(ASKER), due_at: NOW };
    let by_code = |code_is_right| Situation { code_is_right, ..DOCTOR };
    let alone = [
        ("Read an own document", (DOCTOR, Act::ConsultDocument(own))),
        ("Replace it", (DOCTOR, Act::ReplaceDocument(own))),
        ("Give the right code", (by_code(true), Act::EnterPresenceCode)),
        ("a wrong code", (by_code(false), Act::EnterPresenceCode)),
        ("Declare an emergency", (DOCTOR, Act::DeclareEmergency)),
        ("Answer a request of the holder", (DOCTOR, Act::AnswerRequest(asked))),
    ];
    let unconnected = |change: &Change, (one, act): &(Situation, Act)| vec![(change(*one), *act)];
    Section {
        title: "What takes it away",
        text: "A doctor before an active record. First reading a normal patient summary by somebody else, by connection; \
               then filing one; then what a doctor does without any connection. A certificate is that of the \
               institution from which the doctor acts.",
        tables: vec![
            Table::asked("Reading, with", &TAKEN, &CONNECTIONS, reads),
            Table::asked("Filing, with", &TAKEN, &CONNECTIONS, files),
            Table::asked("Unconnected, with", &TAKEN, &alone, unconnected),
        ],
    }
}

/// Entered for years, the provision opens or withholds until the first hour in which the answer is another.
fn hours_at_most(situation: Situation, kind: ProvisionKind, act: fn(&[Provision]) -> Act) -> String {
    let mut facts = situation.facts();
    facts.provisions.push(Provision { until: Some(years(3)), ..grant(kind, NOW) });
    let answer = |now: Timestamp| {
        let request = Request { actor: situation.actor(), act: act(&facts.provisions) };
        decide(&request, &facts, now).map(|permit| permit.basis())
    };
    let at_first = answer(NOW);
    let lasts = (1..24 * 100).find(|count| answer(hours(*count)) != at_first).unwrap();
    if lasts % 24 == 0 && lasts > 24 { format!("{} days", lasts / 24) } else { format!("{lasts} hours") }
}

pub(super) fn how_long() -> Section {
    let from_institution = Situation { at: At::Institution, ..DOCTOR };
    let stay = |phase| ProvisionKind::Stay { institution: INSTITUTION, phase };
    let open = |_: &[Provision]| Act::ConsultDossier;
    let read = |provisions: &[Provision]| {
        let report = document(Category::CareReports, Confidentiality::Normal, Author::Professional(COLLEAGUE));
        Act::ConsultDocument(report.with(provisions, NOW))
    };
    let case = Situation::of(Who::AgencyDoctor(Exceptional::Requested));
    let approval = ProvisionKind::CaseApproval { case: CASE, approved_by: SECOND };
    let announcement = ProvisionKind::Announcement { document: DOCUMENT, mentioned: false };
    let lines = [
        ("the presence code", hours_at_most(DOCTOR, ProvisionKind::PresenceCode(ASKER), open)),
        ("a declared emergency", hours_at_most(DOCTOR, ProvisionKind::Emergency(ASKER), open)),
        ("a stay, from admission", hours_at_most(from_institution, stay(StayPhase::Admission), open)),
        ("a stay, from its renewal", hours_at_most(from_institution, stay(StayPhase::Renewal), open)),
        ("a stay, from discharge", hours_at_most(from_institution, stay(StayPhase::AfterDischarge), open)),
        ("a stay, from the emergency ward", hours_at_most(from_institution, stay(StayPhase::EmergencyWard), open)),
        ("an approved exceptional case", hours_at_most(case, approval, open)),
        ("the wait for an announcement", hours_at_most(Situation::of(Who::Holder), announcement, read)),
    ];
    Section {
        title: "How long an entry lasts at most",
        text: "Whatever end was entered, even years later. The presence code is entered for 24 hours unless the Agency \
               configures otherwise, and a stay can be renewed. The holder can end each of the first six before: the \
               code by itself, a stay by an opposition, an emergency by switching emergency access off.",
        tables: vec![Table::of(
            vec!["Entry".to_owned(), "At most".to_owned()],
            lines.into_iter().map(|(name, lasts)| vec![name.to_owned(), lasts]).collect(),
        )],
    }
}
