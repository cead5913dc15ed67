//! A `DocumentReference` that was sent.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dossier::document::entry::{Concept, Moment};
use dossier::document::{Confidentiality, DocumentEntry, Kind, Metadata, Retention};
use jiff::Timestamp;
use jiff::civil::Date;
use services::clock::luxembourg_day;
use uuid::Uuid;

use super::Profile;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::place::Place;
use crate::mapping::subject::Subject;
use crate::mapping::{concepts, kinds, parties};

/// The longest title that people see, in characters.
const TITLE: usize = dossier::document::metadata::TITLE_LIMIT;

/// What a `DocumentReference` says.
pub struct Described<'e> {
    /// Where it stands.
    pub place: Place<'e>,
    /// Whom it is about, if it says so.
    pub subject: Option<Subject>,
    /// What people see.
    pub metadata: Metadata,
    /// What systems see.
    pub entry: DocumentEntry,
    /// What it is to other documents.
    pub relations: Vec<(RelationCode, Place<'e>)>,
    /// What is said of the content.
    pub attachment: Place<'e>,
    /// The length of the content, if it says so.
    pub size: Option<u64>,
    /// SHA-1 of the content, if it says so.
    pub sha1: Option<[u8; 20]>,
}

/// FHIR's words for what a document is to another (value set `document-relationship-type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelationCode {
    /// It takes its place.
    Replaces,
    /// It is the same in another form.
    Transforms,
    /// It signs it.
    Signs,
    /// It adds to it.
    Appends,
}

/// Reads it. `base`: our own address. `now`: where nothing says when the care was.
///
/// # Errors
/// The first element that is missing, too much or not understood.
pub fn read<'e>(document: &Place<'e>, profile: Profile, base: &str, now: Timestamp) -> Result<Described<'e>, Failure> {
    profile.check(document)?;
    let attachment = document.required("content.attachment")?;
    let entry = entry(document, &attachment)?;
    let subject = document.at("subject").map(|one| Subject::of_reference(document, &one, base)).transpose()?;
    let metadata = metadata(document, attachment.text("title"), &entry, now)?;
    Ok(Described {
        subject,
        metadata,
        relations: document.all("relatesTo").iter().map(relation).collect::<Result<_, _>>()?,
        size: attachment.text("size").and_then(|size| size.parse().ok()),
        sha1: attachment.at("hash").map(|hash| sha1(&hash)).transpose()?,
        attachment,
        entry,
        place: document.clone(),
    })
}

fn entry(document: &Place, attachment: &Place) -> Result<DocumentEntry, Failure> {
    let concept = |way: &str| document.at(way).map(|one| concepts::concept(&one)).transpose();
    let all = |place: &Place, name: &str| place.all(name).iter().map(concepts::concept).collect::<Result<Vec<_>, _>>();
    let context = document.at("context");
    let related = context
        .iter()
        .flat_map(|context| context.all("related"))
        .chain(context.iter().flat_map(|context| context.all("encounter")));
    let entry = DocumentEntry {
        master_identifier: Some(concepts::identifier(&document.required("masterIdentifier")?)?),
        entry_uuid: document.all("identifier").iter().find_map(entry_uuid),
        document_type: concept("type")?,
        categories: all(document, "category")?,
        format: document.at("content.format").map(|one| concepts::coding(&one)).transpose()?,
        media_type: attachment.owned("contentType"),
        facility: concept("context.facilityType")?,
        practice_setting: concept("context.practiceSetting")?,
        events: context.as_ref().map_or(Ok(Vec::new()), |context| all(context, "event"))?,
        security_labels: all(document, "securityLabel")?,
        language: attachment.owned("language"),
        creation: attachment.at("creation").map(|one| concepts::moment(&one)).transpose()?,
        period: document.at("context.period").map(|one| concepts::period(&one)).transpose()?,
        description: document.owned("description"),
        authors: document.all("author").iter().map(|one| parties::party(document, one)).collect::<Result<_, _>>()?,
        authenticator: document.at("authenticator").map(|one| parties::party(document, &one)).transpose()?,
        related: related
            .filter_map(|one| one.at("identifier"))
            .map(|one| concepts::identifier(&one))
            .collect::<Result<_, _>>()?,
        source_patient: document
            .at("context.sourcePatientInfo")
            .map(|one| parties::source_patient(document, &one))
            .transpose()?,
        ..DocumentEntry::default()
    };
    if entry.level().is_err() {
        let words = "a level of confidentiality is N, R or V";
        return Err(document.required("securityLabel")?.wrong(IssueType::CodeInvalid, words));
    }
    Ok(entry)
}

/// What people see of a document: its kind by its codes, its title, the day of the care.
///
/// # Errors
/// When the codes name no kind that is kept here.
pub fn metadata(
    document: &Place,
    title: Option<&str>,
    entry: &DocumentEntry,
    now: Timestamp,
) -> Result<Metadata, Failure> {
    let Some(kind) = kinds::of_codes(entry.document_type.as_ref(), &entry.categories) else {
        let words = "these codes name no kind of document that is kept here";
        return Err(document.at("type").unwrap_or_else(|| document.clone()).wrong(IssueType::CodeInvalid, words));
    };
    let start = entry.period.as_ref().and_then(|period| period.start.as_ref());
    let today = luxembourg_day(now);
    Ok(Metadata {
        title: line(title, entry, kind),
        kind,
        // A period may begin in the future, a document is about what has been.
        care_date: start.or(entry.creation.as_ref()).and_then(day).unwrap_or(today).min(today),
        confidentiality: Confidentiality::Normal,
        retention: Retention::TenYears,
    })
}

/// The line that people see: the title, or else what the type is called.
fn line(title: Option<&str>, entry: &DocumentEntry, kind: Kind) -> String {
    let called = |concept: &Concept| {
        concept.text.clone().or_else(|| concept.codings.iter().find_map(|coding| coding.display.clone()))
    };
    let title = title.map(str::to_owned).or_else(|| entry.document_type.as_ref().and_then(called));
    let title = title.or_else(|| kinds::type_of(kind, None).codings.iter().find_map(|coding| coding.display.clone()));
    let line = title.unwrap_or_else(|| kind.code().to_owned());
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|character| !character.is_control()).take(TITLE).collect()
}

/// The day of a moment, the first where only a month or a year is known.
fn day(moment: &Moment) -> Option<Date> {
    let text = moment.as_str();
    match text.len() {
        4 => format!("{text}-01-01").parse().ok(),
        7 => format!("{text}-01").parse().ok(),
        10 => text.parse().ok(),
        _ => text.parse().ok().map(luxembourg_day),
    }
}

fn entry_uuid(identifier: &Place) -> Option<Uuid> {
    let value = identifier.text("value").filter(|_| identifier.text("system") == Some(concepts::URIS))?;
    value.strip_prefix("urn:uuid:")?.parse().ok()
}

fn relation<'e>(relation: &Place<'e>) -> Result<(RelationCode, Place<'e>), Failure> {
    let code = relation.required("code")?;
    let known = match code.value() {
        "replaces" => RelationCode::Replaces,
        "transforms" => RelationCode::Transforms,
        "signs" => RelationCode::Signs,
        "appends" => RelationCode::Appends,
        _ => return Err(code.wrong(IssueType::CodeInvalid, "replaces, transforms, signs or appends")),
    };
    Ok((known, relation.required("target")?))
}

fn sha1(hash: &Place) -> Result<[u8; 20], Failure> {
    let bytes = STANDARD.decode(hash.value()).ok();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| hash.wrong(IssueType::Value, "not SHA-1 in base64"))
}
