//! The states of a record, to the moment.

use super::care::{CONNECTIONS, file, read_of_others};
use super::table::{Cases, Section, Table, each, of_every_profession};
use crate::access::majority::Step;
use crate::access::rules::tests::case::{Exceptional, Situation, Standing, Who};
use crate::access::{Act, Desk};
use crate::document::{Category, Confidentiality};

const STANDINGS: [(&str, Standing); 14] = [
    ("prepared, notice not sent", Standing::PreparedUnsent),
    ("prepared, notice 29 days ago", Standing::Prepared29Days),
    ("prepared, notice a moment less than 30 days ago", Standing::PreparedAMomentShortOf30Days),
    ("prepared, notice 30 days ago", Standing::Prepared30Days),
    ("active", Standing::Active),
    ("active, unused a moment less than 10 years", Standing::ActiveUnusedAMomentShortOf10Years),
    ("active, unused 10 years", Standing::ActiveUnused10Years),
    ("closed", Standing::Closed),
    ("closed a moment less than 10 years", Standing::ClosedAMomentShortOf10Years),
    ("closed 10 years", Standing::Closed10Years),
    ("archived", Standing::Archived),
    ("archived a moment less than 10 years", Standing::ArchivedAMomentShortOf10Years),
    ("archived 10 years", Standing::Archived10Years),
    ("destroyed", Standing::Destroyed),
];

fn in_state(standing: Standing, (whos, acts): &(Vec<Who>, Vec<Act>)) -> Cases {
    let situations: Vec<Situation> = whos.iter().map(|who| Situation { standing, ..Situation::of(*who) }).collect();
    each(&situations, acts)
}

pub(super) fn for_the_holder() -> Section {
    let side = || vec![Who::Holder, Who::Guardian];
    let uses = vec![
        Act::ConsultDossier,
        Act::ReadLifeLine,
        Act::ConsultGrants,
        Act::FileDocument(Category::PersonalExpression),
        Act::StateOrganDonation,
        Act::WithdrawFromCircle,
    ];
    let columns = [
        ("Activate or oppose", (side(), vec![Act::ActivateDossier, Act::OpposeDossier])),
        ("Read, file, decide on access", (side(), uses.clone())),
        ("Close", (side(), vec![Act::CloseDossier])),
        ("Reopen", (side(), vec![Act::ReopenDossier])),
        ("An assistant reads, files, decides", (vec![Who::Assistant], uses[..4].to_vec())),
    ];
    Section {
        title: "States of a record: the holder's side",
        text: "The holder, or a guardian of the holder, in the own account; in the last column an assistant with a full \
               designation. A closed record can be opened again for ten years.",
        tables: vec![Table::asked("The record is", &STANDINGS, &columns, |standing, one| in_state(*standing, one))],
    }
}

pub(super) fn for_professionals() -> Section {
    let ask = |acts: Vec<Act>| {
        move |standing: &Standing, situation: &Situation| {
            each(&of_every_profession(Situation { standing: *standing, ..*situation }), &acts)
        }
    };
    Section {
        title: "States of a record: professionals",
        text: "Thirty days of silence after the notice open a prepared record to those in charge of the holder (same \
               regulation, art. 3(3)); the referring doctor comes in from the day it is active (seed 000). First \
               reading a normal document, then filing one.",
        tables: vec![
            Table::asked(
                "Reading: the record is",
                &STANDINGS,
                &CONNECTIONS,
                ask(read_of_others(Confidentiality::Normal)),
            ),
            Table::asked("Filing: the record is", &STANDINGS, &CONNECTIONS, ask(file())),
        ],
    }
}

pub(super) fn for_the_agency() -> Section {
    let desk = || vec![Who::Staff { desk: Desk::Helpdesk, signed_request: true }];
    let identity = || vec![Who::Staff { desk: Desk::Identity, signed_request: false }];
    let doctor = vec![Who::AgencyDoctor(Exceptional::ApprovedForTheRecord)];
    let people = [
        ("Desk closes, on signed request", (desk(), vec![Act::CloseDossier])),
        ("Desk reopens, on signed request", (desk(), vec![Act::ReopenDossier])),
        ("Desk enters an opposition, on signed request", (desk(), vec![Act::OpposeDossier])),
        ("Helpdesk replaces lost codes", (desk(), vec![Act::ReissueCodes])),
        ("Identity desk enters a death", (identity(), vec![Act::ArchiveDossier])),
        ("Agency's doctor, with a case, opens", (doctor, vec![Act::ConsultDossier])),
        ("Coordinator looks up organ donation", (vec![Who::TransplantCoordinator], vec![Act::LookUpOrganDonation])),
    ];
    let program = || vec![Who::System];
    let jobs = [
        ("Send the letter with the codes", (program(), vec![Act::SendNotice])),
        (
            "Enter a referring doctor, a licence's end, majority",
            (program(), vec![Act::DeclareReferringDoctor, Act::NoteLicenceStop, Act::NoteMajority(Step::Reached)]),
        ),
        ("Close", (program(), vec![Act::CloseDossier])),
        ("Archive", (program(), vec![Act::ArchiveDossier])),
        ("Destroy", (program(), vec![Act::DestroyDossier])),
        ("Institution announces a stay", (vec![Who::InstitutionSystem], vec![Act::AnnounceStay])),
    ];
    Section {
        title: "States of a record: the Agency, the program, the institutions' systems",
        text: "First what persons do, then what happens by itself. The Agency's doctor has an approved case on the record.",
        tables: vec![
            Table::asked("The record is", &STANDINGS, &people, |standing, one| in_state(*standing, one)),
            Table::asked("The record is", &STANDINGS, &jobs, |standing, one| in_state(*standing, one)),
        ],
    }
}
