//! Mobile Patient Identifier Cross-reference Query (IHE `PIXm` 3.1.0, ITI-83): from the social security number to the id here.

use axum::extract::State;
use axum::http::StatusCode;
use oauth::Bearer;
use oauth::scopes::Interaction;

use super::iti67::nothing_there;
use crate::door::{Caller, Door};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::mapping::subject::{MATRICULE, Subject};
use crate::search::{Query, Token};

/// The operation's definition.
pub const DEFINITION: &str = "https://profiles.ihe.net/ITI/PIXm/OperationDefinition/IHE.PIXm.pix";

/// `GET Patient/$ihe-pix?sourceIdentifier=…`
pub async fn ask(State(door): State<Door>, bearer: Bearer, from: Caller, query: Query) -> Result<Reply, Failure> {
    bearer.may("Patient", Interaction::Search)?;
    let asked = query.first("sourceIdentifier").map(Token::parse);
    let words = "sourceIdentifier names the patient as system|value";
    let missing = || Failure::bad(IssueType::Required, words);
    let (system, number) = asked.as_ref().and_then(Token::exact).ok_or_else(missing)?;
    if system != MATRICULE {
        let words = "sourceIdentifier Assigning Authority not found";
        return Err(Failure::bad(IssueType::CodeInvalid, words));
    }
    // The ids here are the only other ones; they are no identifiers of a system.
    let targets: Vec<&str> =
        query.parameters.iter().filter(|one| one.name == "targetSystem").map(|one| one.value.as_str()).collect();
    if targets.iter().any(|target| *target != MATRICULE && *target != &*door.base) {
        return Err(Failure::new(StatusCode::FORBIDDEN, IssueType::CodeInvalid, "targetSystem not found"));
    }
    let unknown = || {
        let words = "sourceIdentifier Patient Identifier not found";
        Failure::new(StatusCode::NOT_FOUND, IssueType::NotFound, words)
    };
    let subject = Subject::Number(number.to_owned());
    let dossier = nothing_there(door.record(&bearer, &subject, from).await)?.ok_or_else(unknown)?;
    let wants_id = targets.is_empty() || targets.contains(&&*door.base);
    Ok(Reply::ok(Element::build("Parameters", |parameters| {
        if wants_id {
            parameters.add("parameter", |parameter| {
                parameter.put("name", "targetId");
                parameter.add("valueReference", |reference| {
                    reference.put("reference", door.address(&format!("Patient/{dossier}")));
                });
            });
        }
    })))
}
