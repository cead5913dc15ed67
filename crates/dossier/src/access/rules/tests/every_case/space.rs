//! The parts of the state space: in each, every combination of the dimensions that its rules can tell apart.

use crate::access::rules::tests::case::{
    ASKER, Age, At, COLLEAGUE, Given, HOLDER, NOW, Opposition, Practising, Situation, Standing, WRITERS, Who,
    acts_without_document, days, document, document_acts, documents, moments, traces,
};
use crate::access::{Act, DocumentFacts};
use crate::document::{Author, Category, Confidentiality};
use crate::professional::ProfessionalCategory;

/// Every combination of some dimensions, and what is asked in each.
pub(super) struct Space {
    pub(super) name: &'static str,
    pub(super) situations: Vec<Situation>,
    pub(super) acts: Vec<Act>,
    /// The number of cases, multiplied by hand.
    pub(super) size: usize,
}

/// Situations, multiplied dimension by dimension.
struct Product(Vec<Situation>);

impl Product {
    fn of(whos: impl IntoIterator<Item = Who>) -> Self {
        Self(whos.into_iter().map(Situation::of).collect())
    }

    fn by<T: Copy>(self, values: impl IntoIterator<Item = T>, set: fn(&mut Situation, T)) -> Self {
        let values: Vec<T> = values.into_iter().collect();
        let with = |situation: Situation, value| {
            let mut varied = situation;
            set(&mut varied, value);
            varied
        };
        Self(self.0.iter().flat_map(|one| values.iter().map(|value| with(*one, *value))).collect())
    }

    fn by_either(self, set: fn(&mut Situation, bool)) -> Self {
        self.by([false, true], set)
    }

    fn by_standing(self) -> Self {
        self.by(Standing::ALL, |one, standing| one.standing = standing)
    }

    fn by_place(self, places: &[At]) -> Self {
        self.by(places.iter().copied(), |one, at| one.at = at)
    }

    fn by_given(self) -> Self {
        self.by(Given::all(), |one, given| one.given = given)
    }

    /// 2 × 2 × 2 × 4 × 2.
    fn by_taken(self) -> Self {
        self.by_either(|one, so| one.blocked = so)
            .by_either(|one, so| one.objected = so)
            .by_either(|one, so| one.hidden = so)
            .by(Opposition::ALL, |one, opposition| one.opposition = opposition)
            .by_either(|one, so| one.emergency_off = so)
    }

    /// With everything in the record about others too: the answers stay the same.
    fn crowded(self) -> Self {
        self.by([true], |one, so| one.is_crowded = so)
    }

    fn by_authorship(self) -> Self {
        self.by_either(|one, so| one.has_written = so)
    }
}

const VALID_PLACES: [At; 2] = [At::OwnPractice, At::Institution];

/// One category that most professions reach, one that is an essential, one that few reach.
const CATEGORIES: [Category; 3] = [Category::CareReports, Category::Summaries, Category::Dispensations];

pub(super) fn spaces() -> Vec<Space> {
    vec![
        care(),
        doors(),
        life_lines(),
        foreign_acts(),
        minors(),
        minors_at_the_desks(),
        documents_of_the_holder(),
        powers(),
        agency(),
    ]
}

/// What professionals read and file in an active record.
fn care() -> Space {
    let readers = [Author::Professional(ASKER), Author::Professional(COLLEAGUE), Author::Holder(HOLDER)];
    let mut acts = vec![Act::ConsultDossier, Act::ReadLifeLine, Act::DeclareEmergency];
    acts.extend(Category::ALL.map(Act::FileDocument));
    acts.extend(documents(&readers).flat_map(|one| [Act::ConsultDocument(one), Act::ReplaceDocument(one)]));
    Space {
        name: "profession × place × connections × what is taken × authorship, in an active record, × documents",
        situations: Product::of(Who::professionals()).by_place(&VALID_PLACES).by_given().by_taken().by_authorship().0,
        acts,
        size: (10 * 2 * 32 * 64 * 2) * (3 + 18 + 18 * 3 * 3 * 2),
    }
}

/// Whether the door is open at all: states and licences to the moment, for who files reports and who only reads them.
fn doors() -> Space {
    let report = |level, author| document(Category::CareReports, level, Author::Professional(author));
    let own = report(Confidentiality::Private, ASKER);
    let mut acts = vec![
        Act::ConsultDossier,
        Act::ReadLifeLine,
        Act::ConsultDocument(own),
        Act::FileDocument(Category::CareReports),
        Act::ReplaceDocument(own),
        Act::ReleaseDocument(own),
        Act::EnterPresenceCode,
        Act::DeclareEmergency,
    ];
    acts.extend(Confidentiality::ALL.map(|level| Act::ConsultDocument(report(level, COLLEAGUE))));
    Space {
        name: "state × licence × place × connections × what is taken × authorship × code, for two professions, × entering",
        situations: Product::of(
            [ProfessionalCategory::Doctor, ProfessionalCategory::LaboratoryTechnician].map(Who::Professional),
        )
        .by_standing()
        .by(Practising::ALL, |one, practising| one.practising = practising)
        .by_place(&At::ALL)
        .by_given()
        .by_taken()
        .by_authorship()
        .by_either(|one, so| one.code_is_right = so)
        .0,
        acts,
        size: (2 * 14 * 5 * 3 * 32 * 64 * 2 * 2) * (8 + 3),
    }
}

/// The life line line by line, to professionals.
fn life_lines() -> Space {
    let by_either = [Author::Professional(ASKER), Author::Professional(COLLEAGUE)];
    let named: Vec<DocumentFacts> = documents(&by_either).filter(|one| CATEGORIES.contains(&one.category)).collect();
    Space {
        name: "profession × place × connections × what is taken × authorship, in an active record, × life lines",
        situations: Product::of(Who::professionals()).by_place(&VALID_PLACES).by_given().by_taken().by_authorship().0,
        acts: traces(&named).collect(),
        size: (10 * 2 * 32 * 64 * 2) * (12 * (2 + 3 * 3 * 2)),
    }
}

/// Every act there is, also those that are never a professional's.
fn foreign_acts() -> Space {
    let mut acts = acts_without_document();
    let named = documents(&WRITERS).filter(|one| CATEGORIES.contains(&one.category));
    acts.extend(named.flat_map(document_acts));
    Space {
        name: "profession × place × state × connection × block × authorship × every act",
        situations: Product::of(Who::professionals())
            .by_place(&At::ALL)
            .by_standing()
            .by([Given::NOTHING].into_iter().chain(Given::EACH), |one, given| one.given = given)
            .by_either(|one, so| one.blocked = so)
            .by_authorship()
            .crowded()
            .0,
        acts,
        size: (10 * 3 * 14 * 6 * 2 * 2) * (PLAIN + 3 * 3 * 6 * 16),
    }
}

/// Who recognises a minor's discernment.
fn minors() -> Space {
    Space {
        name: "profession × place × age × connections × what is taken × recognising discernment",
        situations: Product::of(Who::professionals())
            .by_place(&At::ALL)
            .by(Age::ALL, |one, age| one.age = age)
            .by_given()
            .by_taken()
            .crowded()
            .0,
        acts: vec![Act::RecogniseDiscernment],
        size: 10 * 3 * 4 * 32 * 64,
    }
}

/// Who enters at the Agency that a doctor has recognised it.
fn minors_at_the_desks() -> Space {
    Space {
        name: "desk × state × age × recognising discernment",
        situations: Product::of(desks()).by_standing().by(Age::ALL, |one, age| one.age = age).crowded().0,
        acts: vec![Act::RecogniseDiscernment],
        size: 4 * 14 * 4,
    }
}

fn desks() -> impl Iterator<Item = Who> {
    Who::others().filter(|who| matches!(who, Who::Staff { .. }))
}

/// Documents of every author, before, at and after the moment of release.
fn documents_of_the_holder() -> Space {
    let waits = [None, Some(moments(1)), Some(NOW)];
    let all: Vec<DocumentFacts> = documents(&WRITERS)
        .flat_map(|one| waits.map(|announced_until| DocumentFacts { announced_until, ..one }))
        .collect();
    let mut acts: Vec<Act> = all.iter().flat_map(|one| document_acts(*one)).collect();
    acts.extend(traces(&all));
    Space {
        name: "person × state × documents, waiting or not, × every act on them × life lines",
        situations: Product::of(Who::PERSONS).by_standing().crowded().0,
        acts,
        size: (19 * 14) * (18 * 3 * 6 * 3 * 16 + 12 * (2 + 18 * 3 * 6 * 3)),
    }
}

/// What persons and desks decide about a record, whatever stands in it.
fn powers() -> Space {
    Space {
        name: "person or desk × state × connections × block × the rest of what is taken × acts on the record",
        situations: Product::of(Who::PERSONS.into_iter().chain(desks()))
            .by_standing()
            .by_given()
            .by_either(|one, so| one.blocked = so)
            .by_either(|one, so| {
                (one.objected, one.hidden, one.emergency_off, one.has_written) = (so, so, so, so);
                one.opposition = if so { Opposition::All } else { Opposition::None };
            })
            .crowded()
            .0,
        acts: acts_without_document(),
        size: ((19 + 4) * 14 * 32 * 2 * 2) * PLAIN,
    }
}

/// Everybody at the Agency, the institutions' systems and the program, before, at and after a document's last moment.
fn agency() -> Space {
    let ends = [None, Some(moments(1)), Some(NOW), Some(days(-1))];
    let all: Vec<DocumentFacts> =
        documents(&WRITERS).flat_map(|one| ends.map(|kept_until| DocumentFacts { kept_until, ..one })).collect();
    let mut acts = acts_without_document();
    acts.extend(all.iter().flat_map(|one| document_acts(*one)));
    acts.extend(traces(&all));
    Space {
        name: "Agency or institution × state × every act × documents × life lines",
        situations: Product::of(Who::others()).by_standing().crowded().0,
        acts,
        size: (17 * 14) * (PLAIN + 18 * 3 * 6 * 4 * 16 + 12 * (2 + 18 * 3 * 6 * 4)),
    }
}

/// The acts about no document: 40 plain ones, filing in 18 categories, 8 candidates for the circle, 4 persons twice; of
/// requests 1 plain one, 2 lines, 4 topics to withdraw, 8 to answer, 4 professionals to ask.
const PLAIN: usize = 40 + 18 + 8 + 4 * 2 + 1 + 2 + 4 + 8 + 4;
