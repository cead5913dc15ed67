//! The sentences of the sources about access, each one test. The doc comment says what the sentence means, and where it is;
//! where several documents say the same, it names them all.

mod agency;
mod assistants;
mod authors;
mod blocking;
mod circle;
mod closing;
mod emergencies;
mod holder;
mod institutions;
mod levels;
mod life_line;
mod minors;
mod objections;
mod opening;
mod own_space;
mod practising;
mod presence_code;
mod referring_doctor;
mod requests;
mod retention;
mod rulings;

use crate::access::scene::*;
use crate::access::{
    Act, Actor, Basis, Desk, DocumentFacts, Facts, Mandate, Opposed, PersonFacts, Place, ProfessionalFacts, Provision,
    ProvisionKind, Purpose, Refusal, StayPhase, TraceFacts, TracedDocumentFacts,
};
use crate::document::{Author, Category, Confidentiality};
use crate::lifecycle::State;
use crate::professional::ProfessionalCategory;
