//! Who could open the record now: by name or by role, for what reason, until when.

use dossier::access::explain::{self, Reader, Way, named};
use dossier::access::{Act, Basis};
use dossier::document::Author;
use dossier::ids::{HolderId, StaffId};
use dossier::institution::Institution;
use dossier::professional::{Professional, ProfessionalCategory};
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::documents::SealedDocument;

use super::known::Known;
use crate::case::Case;
use crate::{Error, Person};

/// Somebody who could get in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// Who.
    pub who: Who,
    /// For what reason.
    pub basis: Basis,
    /// The first later moment at which it would be no, as far as one is known.
    pub until: Option<Timestamp>,
}

/// A person by name, or whoever comes in a certain way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The holder, a representative or an assistant; the basis tells which.
    Person {
        /// Who.
        id: HolderId,
        /// The name.
        name: String,
    },
    /// A professional, with speciality and practice.
    Professional(Professional),
    /// The Agency's doctor.
    AgencyDoctor(StaffId),
    /// Any licensed professional of these professions who comes so.
    Whoever {
        /// How.
        comes: Comes,
        /// The professions that get in.
        professions: Vec<ProfessionalCategory>,
        /// Those of them whom the holder has shut out by name.
        except: Vec<Professional>,
    },
}

/// How somebody comes in who is not named in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comes {
    /// Works at this institution, which takes care of the holder now.
    At(Institution),
    /// Is given the presence code.
    GivenTheCode,
    /// Works at an institution that comes to admit the holder.
    Admitting,
    /// Declares a vital emergency.
    DeclaringEmergency,
}

/// Who could open the record besides the holder and whoever asks, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// People.
    pub people: Vec<String>,
    /// Institutions that take care of the holder: whoever works there could.
    pub institutions: Vec<String>,
}

/// Everybody who could open the record, whatever of it they would then see.
async fn everybody(work: &mut Work, case: &Case) -> Result<Vec<Access>, Error> {
    let known = Known::load(work, &named(&case.facts, &[])).await?;
    let mut found = explain::who_can_open(&case.facts, &known.candidates(), case.now());
    found.retain(|one| one.basis != Basis::Author || is_known_author(case, &one.reader));
    Ok(by_name(case, &known, found))
}

/// Nothing where this is not for whoever asks to know. It is told with the record, and so traced with its opening.
pub(crate) async fn others(work: &mut Work, case: &Case, asking: &Person) -> Result<Option<Others>, Error> {
    if case.may(Act::ConsultGrants).is_err() {
        return Ok(None);
    }
    let own = asking.own_dossier().map(|own| own.holder);
    let mut others = Others::default();
    for access in everybody(work, case).await? {
        match access.who {
            Who::Person { id, name } if id != case.facts.holder && Some(id) != own => others.people.push(name),
            Who::Professional(professional) => others.people.push(professional.name()),
            Who::Whoever { comes: Comes::At(institution), .. } => others.institutions.push(institution.name),
            Who::Person { .. } | Who::AgencyDoctor(_) | Who::Whoever { .. } => {}
        }
    }
    Ok(Some(others))
}

/// Whether the person who asks sees something by this author: otherwise the author's access would tell that something is
/// withheld.
fn is_known_author(case: &Case, reader: &Reader) -> bool {
    let &Reader::Professional(author) = reader else { return true };
    let mut by_author =
        case.documents.iter().map(SealedDocument::facts).filter(|one| one.author == Author::Professional(author));
    by_author.any(|document| case.may(Act::ConsultDocument(document)).is_ok())
}

pub(super) fn by_name(case: &Case, known: &Known, found: Vec<explain::Access>) -> Vec<Access> {
    let named =
        |one: explain::Access| Some(Access { who: who(case, known, one.reader)?, basis: one.basis, until: one.until });
    found.into_iter().filter_map(named).collect()
}

fn who(case: &Case, known: &Known, reader: Reader) -> Option<Who> {
    match reader {
        Reader::Person(id) => {
            let holder = case.holder.as_ref().filter(|holder| holder.id == id);
            let name = holder.map(dossier::holder::Holder::name).or_else(|| known.person(id).map(str::to_owned))?;
            Some(Who::Person { id, name })
        }
        Reader::Professional(id) => known.professional(id).cloned().map(Who::Professional),
        Reader::AgencyDoctor(id) => Some(Who::AgencyDoctor(id)),
        Reader::Whoever { comes, professions, except } => {
            let except = except.into_iter().filter_map(|id| known.professional(id).cloned()).collect();
            Some(Who::Whoever { comes: way(known, comes)?, professions, except })
        }
    }
}

fn way(known: &Known, way: Way) -> Option<Comes> {
    match way {
        Way::At(id) => known.institution(id).cloned().map(Comes::At),
        Way::GivenTheCode => Some(Comes::GivenTheCode),
        Way::Admitting => Some(Comes::Admitting),
        Way::DeclaringEmergency => Some(Comes::DeclaringEmergency),
    }
}
