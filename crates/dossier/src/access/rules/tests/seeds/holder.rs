//! The holder.

use super::super::case::{Given, Standing, acts, documents};
use super::*;

/// «seed 000»: the record is the holder's, who sees all that is in it, whoever wrote it and whatever its level.
#[test]
fn the_holder_sees_every_document() {
    for document in documents() {
        let decision = Situation::of(Who::Holder).decide(Act::ConsultDocument(document));
        assert_eq!(basis(&decision), Ok(Basis::Holder), "{document:?}");
    }
}

/// «seed 000»: nobody but the holder and whom the holder lets in: another holder gets nothing at all.
#[test]
fn another_holder_may_do_nothing() {
    for standing in Standing::ALL {
        for act in acts() {
            let decision = Situation { standing, ..Situation::of(Who::OtherHolder) }.decide(act);
            assert_eq!(decision, Err(Refusal::NotAllowed), "{standing:?} {act:?}");
        }
    }
}

/// «seed 000»: the holder gives rights of access in the record and changes them at any time. Nobody else does.
#[test]
fn only_the_holder_designates_and_withdraws() {
    for act in [Act::AddToCircle, Act::WithdrawFromCircle, Act::ConsultGrants] {
        for who in Who::all() {
            for given in Given::ALL {
                let decision = Situation { given, has_written: true, ..Situation::of(who) }.decide(act);
                assert_eq!(decision.is_ok(), who == Who::Holder, "{who:?} {given:?} {act:?}");
            }
        }
    }
}

/// «seed 000»: the holder sees at any time who had access, when, and to what. Those who had it do not.
#[test]
fn the_holder_reads_the_life_line() {
    assert_eq!(basis(&Situation::of(Who::Holder).decide(Act::ReadLifeLine)), Ok(Basis::Holder));
    for given in Given::ALL {
        let decision = Situation { given, ..Situation::of(DOCTOR) }.decide(Act::ReadLifeLine);
        assert_eq!(decision, Err(Refusal::NotAllowed), "{given:?}");
    }
}

/// «seed 000», «seed 004»: holders file for themselves in their own space, and nobody else files there, so that it
/// is plain who a document comes from.
#[test]
fn the_own_space_is_filled_by_the_holder_alone() {
    for category in Category::ALL {
        let own_space = category == Category::PersonalExpression;
        let decision = Situation::of(Who::Holder).decide(Act::FileDocument(category));
        assert_eq!(decision.is_ok(), own_space, "{category:?}");
    }
    for profession in ProfessionalCategory::ALL {
        let designated = Situation { given: Given::CircleAndCode, ..Situation::of(Who::Professional(profession)) };
        let decision = designated.decide(Act::FileDocument(Category::PersonalExpression));
        assert_eq!(decision, Err(Refusal::Category), "{profession:?}");
    }
}

/// «seed 000»: the holder cannot delete a document, nor make it vanish under a new version of another's text.
#[test]
fn the_holder_cannot_remove_what_a_professional_wrote() {
    for document in documents().filter(|document| document.author != Author::Holder(HOLDER)) {
        let decision = Situation::of(Who::Holder).decide(Act::ReplaceDocument(document));
        assert_eq!(decision, Err(Refusal::NotAllowed), "{document:?}");
    }
    let removals = crate::trace::Action::ALL.iter().filter(|action| action.code().contains("delete"));
    assert_eq!(removals.count(), 0, "a life line that can tell of a deletion comes from a program that can delete");
}

/// «seed 000», «seed 004»: the record is opened by its holder, who signs in and accepts; no one opens it for somebody.
#[test]
fn only_the_holder_activates_or_opposes() {
    for who in Who::all() {
        for act in [Act::ActivateDossier, Act::OpposeDossier] {
            let decision = Situation { standing: Standing::Prepared29Days, ..Situation::of(who) }.decide(act);
            assert_eq!(decision.is_ok(), who == Who::Holder, "{who:?} {act:?}");
        }
    }
}

/// «seed 000»: once the record is activated the holder can state the position on organ donation. Not before.
#[test]
fn the_position_on_organ_donation_is_the_holders() {
    for who in Who::all() {
        let decision = Situation::of(who).decide(Act::StateOrganDonation);
        assert_eq!(decision.is_ok(), who == Who::Holder, "{who:?}");
    }
    let prepared = Situation { standing: Standing::Prepared30Days, ..Situation::of(Who::Holder) };
    assert_eq!(prepared.decide(Act::StateOrganDonation), Err(Refusal::RecordNotOpen));
}

/// «seed 000»: the Agency has no access to health data. Its program sends the notice and can do nothing else.
#[test]
fn the_agency_has_no_access() {
    for standing in Standing::ALL {
        for act in acts().filter(|act| *act != Act::SendNotice) {
            let decision = Situation { standing, ..Situation::of(Who::System) }.decide(act);
            assert_eq!(decision, Err(Refusal::NotAllowed), "{standing:?} {act:?}");
        }
    }
    let prepared = Situation { standing: Standing::PreparedUnsent, ..Situation::of(Who::System) };
    assert_eq!(basis(&prepared.decide(Act::SendNotice)), Ok(Basis::Agency));
}

/// «seed 000»: the presence code is what holders give to professionals; nobody else can use it, the holder included.
#[test]
fn the_presence_code_is_for_professionals() {
    for who in Who::all() {
        let decision = Situation { code_is_right: true, ..Situation::of(who) }.decide(Act::EnterPresenceCode);
        assert_eq!(decision.is_ok(), matches!(who, Who::Professional(_)), "{who:?}");
    }
}
