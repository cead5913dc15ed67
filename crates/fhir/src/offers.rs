//! Everything this door does, on one screen. The routes and the `CapabilityStatement` are made from the same lines.

use axum::routing::{MethodRouter, get, post};

use crate::door::Door;
use crate::interactions::{iti65, iti66, iti67, iti68, iti78, iti83, iti105, iti106, iti119};
use crate::search::SearchParameter;

/// One thing that can be asked for.
pub struct Offer {
    /// Where, below the base.
    pub path: &'static str,
    /// Of which resource; none for the base itself.
    pub resource: Option<&'static str>,
    /// What.
    pub what: What,
    /// How answers look.
    pub form: Form,
    /// Who does it.
    pub handler: MethodRouter<Door>,
}

/// What can be asked for.
#[derive(Clone, Copy)]
pub enum What {
    /// One resource by its id.
    Read,
    /// Resources by these parameters.
    Search(&'static [SearchParameter]),
    /// The same search, sent as a form.
    SearchByPost,
    /// A new resource.
    Create,
    /// Several at once.
    Transaction,
    /// An operation of this name and definition.
    Operation(&'static str, &'static str),
}

/// How answers look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Resources, in the syntax asked for.
    Resources,
    /// Documents as they are.
    Documents,
}

fn offer(path: &'static str, resource: &'static str, what: What, handler: MethodRouter<Door>) -> Offer {
    Offer { path, resource: Some(resource), what, form: Form::Resources, handler }
}

/// All of it.
pub fn offers() -> Vec<Offer> {
    use What::{Create, Operation, Read, Search, SearchByPost, Transaction};
    vec![
        Offer { path: "", resource: None, what: Transaction, form: Form::Resources, handler: post(iti65::submit) },
        offer("/DocumentReference", "DocumentReference", Search(iti67::PARAMETERS), get(iti67::search)),
        offer("/DocumentReference/_search", "DocumentReference", SearchByPost, post(iti67::search)),
        offer("/DocumentReference/{id}", "DocumentReference", Read, get(iti67::read)),
        offer("/DocumentReference", "DocumentReference", Create, post(iti105::create)),
        offer(
            "/DocumentReference/$generate-metadata",
            "DocumentReference",
            Operation("generate-metadata", iti106::DEFINITION),
            post(iti106::submit),
        ),
        offer("/List", "List", Search(iti66::PARAMETERS), get(iti66::search)),
        offer("/List/_search", "List", SearchByPost, post(iti66::search)),
        offer("/List/{id}", "List", Read, get(iti66::read)),
        Offer { form: Form::Documents, ..offer("/Binary/{id}", "Binary", Read, get(iti68::read)) },
        offer("/Patient", "Patient", Search(iti78::PARAMETERS), get(iti78::search)),
        offer("/Patient/_search", "Patient", SearchByPost, post(iti78::search)),
        offer("/Patient/{id}", "Patient", Read, get(iti78::read)),
        offer("/Patient/$match", "Patient", Operation("match", iti119::DEFINITION), post(iti119::submit)),
        offer("/Patient/$ihe-pix", "Patient", Operation("ihe-pix", iti83::DEFINITION), get(iti83::ask)),
    ]
}
