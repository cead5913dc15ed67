//! Whom nobody can add, block or take as an assistant, whoever asks for it. First line that applies.

use Refusal::{Blocked, IsReferringDoctor, NoOwnRecord, NotAllowed, NotIndependent, NotLicensed};

use crate::access::rules::tests::case::{ASKER, Given, HOLDER, NOW, Situation};
use crate::access::{Act, Refusal};

/// In an active record; the record says of no other professional than the asking one.
pub(super) fn against(situation: &Situation, act: &Act) -> Option<Refusal> {
    let is_referring = |id| id == ASKER && situation.given.includes(Given::REFERRING_DOCTOR);
    let is_blocked = |id| id == ASKER && situation.blocked;
    let lines = match act {
        // «seed 000»: professionals authorised to practise in Luxembourg; independent ones apart from the referring
        // doctor. Who is blocked must be unblocked first.
        Act::AddToCircle(chosen) => [
            (chosen.licence.until.is_some_and(|until| until <= NOW), NotLicensed),
            (!chosen.is_independent, NotIndependent),
            (is_referring(chosen.id), IsReferringDoctor),
            (is_blocked(chosen.id), Blocked),
        ],
        // «seed 000»: the one exception of the blacklist.
        Act::BlockProfessional(chosen) => none_but((is_referring(*chosen), IsReferringDoctor)),
        // «seed 000»: an assistant has an own DSP, and is somebody else.
        Act::DesignateAssistant(chosen) => {
            let [_, second, third, fourth] = none_but((!chosen.has_active_record, NoOwnRecord));
            [(chosen.id == HOLDER, NotAllowed), second, third, fourth]
        }
        _ => return None,
    };
    lines.into_iter().find(|(applies, _)| *applies).map(|(_, reason)| reason)
}

const fn none_but(line: (bool, Refusal)) -> [(bool, Refusal); 4] {
    [(false, NotAllowed), line, (false, NotAllowed), (false, NotAllowed)]
}
