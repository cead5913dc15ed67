//! Professionals: the ten rules of access, as a table in their order.

use Deed::{Answer, Code, Correct, Discern, Emergency, File, Never, Open, Read, Replace};
use Refusal::{
    Blocked, Category as NotInMatrix, Confidentiality as Level, ConsultationObjection, EmergencyAccessOff,
    HiddenFromYou, NoTherapeuticRelationship, NotAllowed, NotCertified, NotEssential, NotIndependent, NotLicensed,
    RecordNotOpen, WrongCode,
};

use super::{Stage, stage};
use crate::access::rules::tests::annex;
use crate::access::rules::tests::case::{ASKER, Age, At, Given, Opposition, Practising, Situation, Standing};
use crate::access::{Act, Basis, DocumentFacts, Refusal, TraceFacts, TracedDocumentFacts};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;
use crate::request::Addressee;

/// What an act is to a professional.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Open,
    Read,
    File,
    Replace,
    /// Release an own document, or propose how long it is kept.
    Correct,
    Code,
    Emergency,
    Discern,
    /// Answer what the holder asked this professional.
    Answer,
    Never,
}

/// One way into a record. In the order of their strength: the first that is open counts.
#[expect(clippy::struct_excessive_bools, reason = "the columns of a table")]
struct Way {
    given: Given,
    basis: Basis,
    from_own_practice: bool,
    from_institution: bool,
    reads_confidential: bool,
    files: bool,
    reads_all: bool,
}

const fn way(given: Given, basis: Basis, columns: [u8; 5]) -> Way {
    let [from_own_practice, from_institution, reads_confidential, files, reads_all] = columns;
    Way {
        given,
        basis,
        from_own_practice: from_own_practice == 1,
        from_institution: from_institution == 1,
        reads_confidential: reads_confidential == 1,
        files: files == 1,
        reads_all: reads_all == 1,
    }
}

/// Access rules 6 and 8. Columns: from the own practice, from an institution, reads confidential documents, files,
/// reads more than essentials.
const WAYS: [Way; 5] = [
    way(Given::REFERRING_DOCTOR, Basis::ReferringDoctor, [1, 1, 1, 1, 1]),
    way(Given::CIRCLE, Basis::CircleOfTrust, [1, 0, 1, 1, 1]),
    way(Given::CODE, Basis::PresenceCode, [1, 0, 0, 1, 1]),
    way(Given::STAY, Basis::Stay, [0, 1, 0, 1, 1]),
    way(Given::EMERGENCY, Basis::Emergency, [1, 1, 0, 0, 0]),
];

/// Summaries, allergies, antecedents, prescriptions, devices and the holder's own expression.
const ESSENTIAL: [Category; 6] = [
    Category::Summaries,
    Category::Allergies,
    Category::History,
    Category::Prescriptions,
    Category::Devices,
    Category::PersonalExpression,
];

/// A question, and what the table asks about it.
struct Question<'a> {
    profession: ProfessionalCategory,
    situation: &'a Situation,
    deed: Deed,
    document: Option<&'a DocumentFacts>,
    category: Option<Category>,
    way: Option<&'static Way>,
}

/// One line: which reason, against which deeds, when.
type Rule = (Refusal, &'static [Deed], fn(&Question) -> bool);

const ALL: &[Deed] = &[Open, Read, File, Replace, Correct, Code, Emergency, Discern, Answer, Never];

/// Where rule 3 stands in the table: what authors read or find of their own, no later line takes from them.
const AUTHOR: usize = 5;

/// The order of the access rules.
const RULES: [Rule; 17] = [
    // 1. The record is not open: neither active nor silent for thirty days after the notice.
    (RecordNotOpen, ALL, |q| stage(q.situation.standing) != Stage::Active && !is_silent(q)),
    // 2. No licence in Luxembourg now; or the institution that vouches may not connect.
    (NotLicensed, ALL, |q| {
        matches!(q.situation.practising, Practising::FromTheNextMoment | Practising::EndedThisMoment)
    }),
    (NotCertified, ALL, |q| q.situation.at == At::UncertifiedInstitution),
    // The table of acts: what professionals never do, and what only the author does.
    (NotAllowed, &[Never], |_| true),
    (NotAllowed, &[Replace, Correct], |q| !is_own(q.document)),
    // 4. Blocked. The referring doctor cannot be.
    (Blocked, &[Open, Read, File, Code, Emergency, Discern], |q| q.situation.blocked && !is_referring(q)),
    // 5. The holder objected for this day.
    (ConsultationObjection, &[Open, Read, File, Replace, Emergency, Discern], |q| q.situation.objected),
    // 6. A basis must exist; the code is for independent professionals, an emergency for whoever lets it be.
    (NoTherapeuticRelationship, &[Open, Read, File, Discern], |q| q.way.is_none()),
    (NotIndependent, &[Code], |q| q.situation.at != At::OwnPractice),
    (WrongCode, &[Code], |q| !q.situation.code_is_right),
    (EmergencyAccessOff, &[Emergency], |q| q.situation.emergency_off),
    // 7. Hidden from this professional.
    (HiddenFromYou, &[Read], |q| q.situation.hidden),
    // 8. The level.
    (Level, &[Read], is_beyond_level),
    // 9. The category matrix.
    (NotInMatrix, &[Read], |q| q.category.is_some_and(|category| !annex::reads(column(q), category))),
    (NotInMatrix, &[File, Replace], |q| q.category.is_some_and(|category| !annex::files(column(q), category))),
    // 10. An emergency reads the essentials only.
    (NotEssential, &[Read], |q| q.way.is_some_and(|way| !way.reads_all) && !is_essential(q.category)),
    // Law of 24 July 2014, art. 13: the treating doctor of a minor, once.
    (NotAllowed, &[Discern], |q| !treats_a_minor(q)),
];

pub(super) fn expected(profession: ProfessionalCategory, situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    if let Act::ReadTrace(trace) = act {
        return line(profession, situation, trace);
    }
    let (deed, document, category) = deed(act);
    let way = WAYS.iter().find(|way| is_open(way, situation) && (way.files || deed != File));
    let question = Question { profession, situation, deed, document, category, way };
    for (number, (reason, deeds, stands)) in RULES.iter().enumerate() {
        if deeds.contains(&deed) && stands(&question) {
            let has_own = (deed == Read && is_own(document)) || (deed == Open && situation.has_written);
            return if has_own && number >= AUTHOR { Ok(Basis::Author) } else { Err(*reason) };
        }
    }
    Ok(match deed {
        Read if is_own(document) => Basis::Author,
        Open | Read | File | Discern => question.way.map_or(Basis::Author, |way| way.basis),
        Code => Basis::PresenceCode,
        Emergency => Basis::Emergency,
        Answer => Basis::Addressee,
        Replace | Correct | Never => Basis::Author,
    })
}

/// What a professional sees of the life line: own acts; the referring doctor also what other professionals did in care.
/// No refusals, and no document that the person could not read.
fn line(profession: ProfessionalCategory, situation: &Situation, trace: &TraceFacts) -> Result<Basis, Refusal> {
    let opened = expected(profession, situation, &Act::ConsultDossier)?;
    let shown = match (trace.by, opened) {
        _ if !trace.was_permitted => false,
        (Some(ASKER), _) => true,
        (Some(_), Basis::ReferringDoctor) => trace.tells_of_care,
        _ => false,
    };
    match trace.document {
        TracedDocumentFacts::None if shown => Ok(opened),
        TracedDocumentFacts::Known(document) if shown => {
            expected(profession, situation, &Act::ConsultDocument(document)).and(Ok(opened))
        }
        _ => Err(NotAllowed),
    }
}

fn deed(act: &Act) -> (Deed, Option<&DocumentFacts>, Option<Category>) {
    match act {
        Act::ConsultDossier | Act::ReadLifeLine => (Open, None, None),
        Act::ConsultDocument(document) => (Read, Some(document), Some(document.category)),
        Act::FileDocument(category) => (File, None, Some(*category)),
        Act::ReplaceDocument(document) => (Replace, Some(document), Some(document.category)),
        Act::ReleaseDocument(document) | Act::ProposeRetention(document) => (Correct, Some(document), None),
        Act::EnterPresenceCode => (Code, None, None),
        Act::DeclareEmergency => (Emergency, None, None),
        Act::RecogniseDiscernment => (Discern, None, None),
        Act::AnswerRequest(asked) if asked.to == Addressee::Professional(ASKER) => (Answer, None, None),
        _ => (Never, None, None),
    }
}

/// A declaration counts from the day the record is active; a stay falls with an opposition; an emergency with the switch.
fn is_open(way: &Way, situation: &Situation) -> bool {
    let here = if situation.at == At::OwnPractice { way.from_own_practice } else { way.from_institution };
    let falls = match way.basis {
        Basis::ReferringDoctor => stage(situation.standing) != Stage::Active,
        Basis::Stay => matches!(situation.opposition, Opposition::ThisInstitution | Opposition::All),
        Basis::Emergency => situation.emergency_off,
        _ => false,
    };
    situation.given.includes(way.given) && here && !falls
}

fn is_silent(question: &Question) -> bool {
    question.situation.standing == Standing::Prepared30Days
}

fn is_referring(question: &Question) -> bool {
    question.situation.given.includes(Given::REFERRING_DOCTOR) && stage(question.situation.standing) == Stage::Active
}

/// Rule 3: nothing takes from authors what they wrote.
fn is_own(document: Option<&DocumentFacts>) -> bool {
    document.is_some_and(|document| document.author == Author::Professional(ASKER))
}

fn is_beyond_level(question: &Question) -> bool {
    match question.document.map(|document| document.confidentiality) {
        None | Some(Confidentiality::Normal) => false,
        Some(Confidentiality::Confidential) => question.way.is_some_and(|way| !way.reads_confidential),
        Some(Confidentiality::Private) => true,
    }
}

fn is_essential(category: Option<Category>) -> bool {
    category.is_some_and(|category| ESSENTIAL.contains(&category))
}

/// The column of the annex: the referring doctor's where that is the basis.
fn column(question: &Question) -> Option<ProfessionalCategory> {
    let as_referring = question.deed != Replace && question.way.is_some_and(|way| way.basis == Basis::ReferringDoctor);
    if as_referring { None } else { Some(question.profession) }
}

fn treats_a_minor(question: &Question) -> bool {
    question.situation.age == Age::Minor
        && question.profession == ProfessionalCategory::Doctor
        && question.way.is_some_and(|way| way.basis != Basis::Emergency)
}
