//! What a client says of the person at work and of the reason (IHE IUA 2.4, section 3.71.4.1.2.2.1), inside its assertion.

use dossier::client::Purpose;
use serde::Deserialize;

/// The code system of purposes, as FHIR and as HL7 v3 name it.
const ACT_REASON: [&str; 2] = ["http://terminology.hl7.org/CodeSystem/v3-ActReason", "urn:oid:2.16.840.1.113883.5.8"];

/// The claims of `extensions.ihe_iua` that count here. The rest is the client's word about itself: names come from the
/// directory, the institution from the registration.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Iua {
    pub(crate) national_provider_identifier: Option<String>,
    pub(crate) person_id: Option<String>,
    purpose_of_use: Option<Purposes>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Purposes {
    Several(Vec<Coding>),
    One(Coding),
}

#[derive(Clone, Debug, Deserialize)]
struct Coding {
    system: Option<String>,
    code: String,
}

/// A purpose that cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("purpose_of_use must be one code of v3-ActReason: TREAT, ETREAT, COC, BTG or PATRQT")]
pub(crate) struct NoPurpose;

impl Iua {
    /// What the token is needed for: treatment, unless the client says otherwise.
    pub(crate) fn purpose(&self) -> Result<Purpose, NoPurpose> {
        let coding = match &self.purpose_of_use {
            None => return Ok(Purpose::Treatment),
            Some(Purposes::One(coding)) => coding,
            Some(Purposes::Several(codings)) => match codings.as_slice() {
                [coding] => coding,
                _ => return Err(NoPurpose),
            },
        };
        if coding.system.as_deref().is_none_or(|system| ACT_REASON.contains(&system)) {
            coding.code.parse().map_err(|_| NoPurpose)
        } else {
            Err(NoPurpose)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_purpose_is_one_code_of_care() {
        let purpose = |value: serde_json::Value| {
            serde_json::from_value::<Iua>(json!({ "purpose_of_use": value })).unwrap().purpose()
        };
        assert_eq!(Iua::default().purpose(), Ok(Purpose::Treatment));
        assert_eq!(purpose(json!([{ "system": ACT_REASON[0], "code": "BTG" }])), Ok(Purpose::BreakGlass));
        assert_eq!(purpose(json!({ "system": ACT_REASON[1], "code": "ETREAT" })), Ok(Purpose::EmergencyTreatment));
        for wrong in [
            json!([]),
            json!([{ "code": "TREAT" }, { "code": "BTG" }]),
            json!([{ "code": "HRESCH" }]),
            json!([{ "system": "http://example.com", "code": "TREAT" }]),
        ] {
            assert_eq!(purpose(wrong), Err(NoPurpose));
        }
    }
}
