//! The state space is finite: every case is asked and compared with the table of expectations.

use super::case::{Given, NOW, PLAIN_ACTS, Practising, Situation, Standing, Who, acts};
use super::expected::expected;
use crate::access::{Act, Basis, Refusal, Request, decide};

fn situations() -> impl Iterator<Item = Situation> {
    Who::all().flat_map(|who| {
        // A licence is nothing that a holder or the program has.
        let licences = if matches!(who, Who::Professional(_)) { &Practising::ALL[..] } else { &[Practising::Valid] };
        licences.iter().flat_map(move |&practising| {
            Standing::ALL.into_iter().flat_map(move |standing| {
                Given::ALL.into_iter().flat_map(move |given| {
                    [(false, false), (false, true), (true, false), (true, true)].map(
                        move |(has_written, code_is_right)| Situation {
                            who,
                            practising,
                            standing,
                            given,
                            has_written,
                            code_is_right,
                        },
                    )
                })
            })
        })
    })
}

#[test]
fn every_case_is_as_expected() {
    let acts: Vec<Act> = acts().collect();
    let (mut cases, mut permits) = (0, 0);
    let mut answers: Vec<Result<Basis, Refusal>> = Vec::new();
    for situation in situations() {
        let (actor, facts) = (situation.actor(), situation.facts());
        for &act in &acts {
            let answer = decide(&Request { actor, act }, &facts, NOW).map(|permit| permit.basis());
            assert_eq!(answer, expected(situation, act), "{situation:?} {act:?}");
            cases += 1;
            permits += usize::from(answer.is_ok());
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
    }
    println!("{cases} cases: {permits} permitted, {} refused", cases - permits);
    // (3 without a licence + 10 professions × 5 licences) × 6 states × 12 grants × 4 × (11 + 18 + 2 × 216 acts)
    assert_eq!(cases, 53 * 6 * 12 * 4 * 461);
    assert_eq!(answers.len(), 5 + 7, "every basis and every reason must occur: {answers:?}");
}

/// An act that is added must be added to the enumeration too.
#[test]
fn the_enumeration_knows_every_act() {
    for act in PLAIN_ACTS {
        match act {
            Act::SendNotice
            | Act::ActivateDossier
            | Act::OpposeDossier
            | Act::StateOrganDonation
            | Act::ConsultDossier
            | Act::EnterPresenceCode
            | Act::AddToCircle
            | Act::WithdrawFromCircle
            | Act::ConsultDeclarations
            | Act::ConsultGrants
            | Act::ReadLifeLine => {}
            Act::ConsultDocument(_) | Act::FileDocument(_) | Act::ReplaceDocument(_) => panic!("{act:?} is not plain"),
        }
        assert_eq!(PLAIN_ACTS.iter().filter(|other| **other == act).count(), 1, "{act:?} twice");
    }
}
