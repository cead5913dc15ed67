//! Whom the holder can add, block and take as an assistant.

use super::table::{Section, Table};
use crate::access::rules::tests::case::{ASKER, Given, HOLDER, OTHER_PERSON, Practising, Situation, Who};
use crate::access::{Act, Desk, PersonFacts, ProfessionalFacts};

pub(super) fn whom() -> Section {
    let chosen = |practising: Practising, is_independent| {
        Act::AddToCircle(ProfessionalFacts { id: ASKER, licence: practising.licence(), is_independent })
    };
    let independent = chosen(Practising::Valid, true);
    let holder = Situation::of(Who::Holder);
    let referring = Situation { given: Given::REFERRING_DOCTOR, ..holder };
    let blocked = Situation { blocked: true, ..holder };
    let assistant = |id, has_active_record| Act::DesignateAssistant(PersonFacts { id, has_active_record });
    let rows = [
        ("Circle: a licensed independent professional", (holder, independent)),
        ("Circle: one whose licence ended this moment", (holder, chosen(Practising::EndedThisMoment, true))),
        ("Circle: one without an own practice", (holder, chosen(Practising::Valid, false))),
        ("Circle: the referring doctor", (referring, independent)),
        ("Circle: one who is blocked", (blocked, independent)),
        ("Block: a professional", (holder, Act::BlockProfessional(ASKER))),
        ("Block: the referring doctor", (referring, Act::BlockProfessional(ASKER))),
        ("Assistant: a person with an own active record", (holder, assistant(OTHER_PERSON, true))),
        ("Assistant: a person without one", (holder, assistant(OTHER_PERSON, false))),
        ("Assistant: the holder", (holder, assistant(HOLDER, true))),
    ];
    let columns = [
        ("The holder", Who::Holder),
        ("A representative", Who::Guardian),
        ("A desk, on signed request", Who::Staff { desk: Desk::Helpdesk, signed_request: true }),
    ];
    let ask = |(situation, act): &(Situation, Act), who: &Who| vec![(Situation { who: *who, ..*situation }, *act)];
    Section {
        title: "Whom one can add, block and designate",
        text: "An active record (seed 000).",
        tables: vec![Table::asked("Whom", &rows, &columns, ask)],
    }
}
