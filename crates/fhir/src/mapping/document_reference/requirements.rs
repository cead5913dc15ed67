//! What each profile asks of a `DocumentReference`.

use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::place::Place;

/// The profile that a submission says it keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As little as it takes.
    Minimal,
    /// All attributes; authors may be anywhere.
    UnContained,
    /// All attributes, authors contained.
    Comprehensive,
    /// One document with its content inside (ITI-105).
    SimplifiedPublish,
}

const PROFILES: [(&str, Profile); 3] = [
    ("IHE.MHD.Minimal.ProvideBundle", Profile::Minimal),
    ("IHE.MHD.UnContained.Comprehensive.ProvideBundle", Profile::UnContained),
    ("IHE.MHD.Comprehensive.ProvideBundle", Profile::Comprehensive),
];

/// What the comprehensive profiles ask for besides.
const COMPREHENSIVE: [&str; 9] = [
    "type",
    "category",
    "subject",
    "securityLabel",
    "content.attachment.language",
    "content.attachment.creation",
    "content.format",
    "context.facilityType",
    "context.practiceSetting",
];

impl Profile {
    /// The profile that a bundle names, the strictest of several.
    ///
    /// # Errors
    /// When it names none of those known here.
    pub fn of_bundle(bundle: &Place) -> Result<Self, Failure> {
        let named = bundle.element.every("meta.profile");
        let known = named.iter().filter_map(|one| {
            let name = one.value()?.strip_prefix("https://profiles.ihe.net/ITI/MHD/StructureDefinition/")?;
            PROFILES.iter().position(|(known, _)| name == *known)
        });
        let strictest = known.max().map(|place| PROFILES[place].1);
        let words =
            "a submission names its profile in meta.profile: minimal, comprehensive or uncontained comprehensive";
        strictest.ok_or_else(|| Failure::bad(IssueType::Required, words).at("Bundle.meta.profile"))
    }

    /// Whether all attributes must be there.
    pub const fn is_comprehensive(self) -> bool {
        matches!(self, Self::Comprehensive | Self::UnContained)
    }

    /// Checks what must and must not be there.
    ///
    /// # Errors
    /// The first element that is missing or too much.
    pub fn check(self, document: &Place) -> Result<(), Failure> {
        document.few(&["author", "category", "contained", "identifier", "relatesTo", "securityLabel"])?;
        document.required("masterIdentifier.value")?;
        for name in ["docStatus", "modifierExtension", "implicitRules"] {
            document.forbidden(name)?;
        }
        let contents = document.all("content");
        if let Some(second) = contents.get(1) {
            return Err(second.wrong(IssueType::Invariant, "a document has one content"));
        }
        let attachment = document.required("content.attachment")?;
        attachment.required("contentType")?;
        if document.text("status") != Some("current") {
            let words = "a new document is current";
            return Err(document.required("status")?.wrong(IssueType::Invariant, words));
        }
        if self == Self::SimplifiedPublish {
            document.forbidden("identifier")?;
            document.required("subject")?;
            attachment.required("data")?;
            attachment.forbidden("url")?;
            return document.forbidden("relatesTo");
        }
        attachment.required("url")?;
        attachment.forbidden("data")?;
        if self.is_comprehensive() {
            self.check_comprehensive(document)?;
        }
        Ok(())
    }

    fn check_comprehensive(self, document: &Place) -> Result<(), Failure> {
        for way in COMPREHENSIVE {
            document.required(way)?;
        }
        let source = document.required("context.sourcePatientInfo")?;
        let authors = if self == Self::Comprehensive { document.all("author") } else { Vec::new() };
        let authenticator = document.at("authenticator").filter(|_| self == Self::Comprehensive);
        for reference in authors.into_iter().chain(authenticator).chain([source]) {
            if !reference.text("reference").is_some_and(|reference| reference.starts_with('#')) {
                return Err(reference.wrong(IssueType::Invariant, "this profile has it contained"));
            }
        }
        Ok(())
    }
}
