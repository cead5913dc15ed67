//! The state space is finite: every case is asked and compared with the table of expectations.

mod space;

use std::collections::BTreeSet;
use std::thread;

use space::{Space, spaces};

use super::case::{NOW, Situation};
use super::expected::expected;
use crate::access::{Act, Basis, Refusal, Request, RequestFacts, decide};

/// How many of the cases were permitted, and which answers came up.
#[derive(Default)]
struct Tally {
    cases: usize,
    permits: usize,
    /// Sets, a bit for each.
    bases: u32,
    refusals: u32,
}

impl Tally {
    fn of(situations: &[Situation], acts: &[Act]) -> Self {
        let mut tally = Self::default();
        for situation in situations {
            let (actor, facts) = (situation.actor(), situation.facts());
            for act in acts {
                let answer = decide(&Request { actor, act: *act }, &facts, NOW).map(|permit| permit.basis());
                assert_eq!(answer, expected(situation, act), "{situation:?} {act:?}");
                tally.cases += 1;
                match answer {
                    Ok(basis) => {
                        tally.permits += 1;
                        tally.bases |= 1 << basis as u32;
                    }
                    Err(refusal) => tally.refusals |= 1 << refusal as u32,
                }
            }
        }
        tally
    }

    fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.permits += other.permits;
        self.bases |= other.bases;
        self.refusals |= other.refusals;
    }
}

fn compare(space: &Space) -> Tally {
    let (one, other) = space.situations.split_at(space.situations.len() / 2);
    thread::scope(|scope| {
        let beside = scope.spawn(|| Tally::of(one, &space.acts));
        let mut tally = Tally::of(other, &space.acts);
        tally.add(&beside.join().unwrap());
        tally
    })
}

#[test]
fn every_case_is_as_expected() {
    let mut all = Tally::default();
    for space in spaces() {
        let tally = compare(&space);
        println!("{:>9} cases, {:>8} permitted: {}", tally.cases, tally.permits, space.name);
        assert_eq!(tally.cases, space.size, "{}", space.name);
        all.add(&tally);
    }
    println!("{} cases: {} permitted, {} refused", all.cases, all.permits, all.cases - all.permits);
    for basis in Basis::ALL {
        assert!(all.bases & 1 << *basis as u32 != 0, "{basis:?} never occurs");
    }
    for refusal in Refusal::ALL.iter().filter(|refusal| **refusal != Refusal::HarmfulFile) {
        assert!(all.refusals & 1 << *refusal as u32 != 0, "{refusal:?} never occurs");
    }
}

/// An act that is added gets a number here, or this does not compile.
const fn number(act: &Act) -> usize {
    match act {
        Act::SendNotice => 0,
        Act::ActivateDossier => 1,
        Act::OpposeDossier => 2,
        Act::CloseDossier => 3,
        Act::ReopenDossier => 4,
        Act::ArchiveDossier => 5,
        Act::DestroyDossier => 6,
        Act::DestroyDocument(_) => 7,
        Act::StateOrganDonation => 8,
        Act::ConsultDeclarations => 9,
        Act::LookUpOrganDonation => 10,
        Act::ConsultDossier => 11,
        Act::ConsultDocument(_) => 12,
        Act::FileDocument(_) => 13,
        Act::ReplaceDocument(_) => 14,
        Act::SetConfidentiality(..) => 15,
        Act::HideDocument(..) => 16,
        Act::UnhideDocument(_) => 17,
        Act::ReleaseDocument(_) => 18,
        Act::ProposeRetention(_) => 19,
        Act::AgreeRetention(_) => 20,
        Act::EraseDocument(_) => 21,
        Act::EnterPresenceCode => 22,
        Act::RenewPresenceCode => 23,
        Act::AddToCircle(_) => 24,
        Act::WithdrawFromCircle => 25,
        Act::DeclareReferringDoctor => 26,
        Act::AnnounceStay => 27,
        Act::DeclareEmergency => 28,
        Act::BlockProfessional(_) => 29,
        Act::UnblockProfessional => 30,
        Act::ObjectToConsultation => 31,
        Act::WithdrawObjection => 32,
        Act::OpposeInstitution => 33,
        Act::LiftOpposition => 34,
        Act::SwitchEmergencyAccess(_) => 35,
        Act::NoteLicenceStop => 36,
        Act::DesignateAssistant(_) => 37,
        Act::RemoveAssistant => 38,
        Act::RegisterRepresentative(_) => 39,
        Act::EndRepresentation => 40,
        Act::RecogniseDiscernment => 41,
        Act::RequestCase => 42,
        Act::ApproveCase(_) => 43,
        Act::EndCase => 44,
        Act::ConsultGrants => 45,
        Act::ReadLifeLine => 46,
        Act::ReadTrace(_) => 47,
        Act::EndPresence => 48,
        Act::MakeRequest(RequestFacts::Rectification(_)) => 49,
        Act::MakeRequest(RequestFacts::Erasure(_)) => 50,
        Act::MakeRequest(RequestFacts::MissingDocument(_)) => 51,
        Act::MakeRequest(RequestFacts::UnrecognisedAccess(_)) => 52,
        Act::ConsultRequests => 53,
        Act::WithdrawRequest(_) => 54,
        Act::AnswerRequest(_) => 55,
        Act::NoteMajority(_) => 56,
        Act::ReissueCodes => 57,
    }
}

#[test]
fn the_enumeration_knows_every_act() {
    let numbers: BTreeSet<usize> = spaces().iter().flat_map(|space| space.acts.iter().map(number)).collect();
    assert_eq!(numbers, (0..58).collect());
}
