//! Four vocabularies, one meaning; and nothing given that was not both registered and asked for.

use proptest::prelude::*;

use super::{Interaction, Level, ScopeError, Scopes};
use Interaction::{Create, Delete, Read, Search, Update};

fn scopes(text: &str) -> Scopes {
    text.parse().unwrap()
}

fn means(text: &str, resource: &str) -> Vec<Interaction> {
    let scopes = scopes(text);
    Interaction::ALL.into_iter().filter(|one| scopes.allows(resource, *one)).collect()
}

#[test]
fn each_vocabulary_says_the_same() {
    for (text, expected) in [
        ("system/DocumentReference.rs", vec![Read, Search]),
        ("system/DocumentReference.read", vec![Read, Search]),
        ("ITI-67", vec![Read, Search]),
        ("system/DocumentReference.search", vec![Search]),
        ("system/DocumentReference.create", vec![Create]),
        ("ITI-65", vec![Create]),
        ("system/*.write", vec![Create, Update, Delete]),
        ("user/*.*", Interaction::ALL.to_vec()),
        ("patient/DocumentReference.c system/DocumentReference.d", vec![Create, Delete]),
        ("system/Patient.cruds", vec![]),
        ("openid launch/patient", vec![]),
    ] {
        assert_eq!(means(text, "DocumentReference"), expected, "{text}");
    }
}

#[test]
fn what_is_no_scope_is_refused() {
    let words = "system/Patient system/Patient. system/Patient.sr system/Patient.rr system/Patient.x system/.r \
                 system/patient.r System/Patient.r systems/Patient.r /Patient.r system/Pat*.r ITI-1 ITI-670 iti-67 read";
    for word in words.split_ascii_whitespace() {
        assert_eq!(word.parse::<Scopes>(), Err(ScopeError::Unknown(word.to_owned())));
    }
    assert_eq!("ITI-67 ".repeat(65).parse::<Scopes>(), Err(ScopeError::TooMany));
}

#[test]
fn a_scope_narrowed_by_a_query_is_not_given_whole() {
    assert!(scopes("system/Observation.rs?category=laboratory").is_empty());
}

#[test]
fn what_is_let_in_part_is_told_so() {
    let given = |asked: &str, registered: &str| scopes(asked).within(&scopes(registered), &[Level::System]).to_string();
    assert_eq!(given("system/*.read", "system/*.rs"), "system/*.read");
    assert_eq!(given("system/*.read", "system/Patient.r ITI-67"), "system/Patient.r system/DocumentReference.rs");
    assert_eq!(given("ITI-67 ITI-68", "system/DocumentReference.cruds"), "ITI-67");
    assert_eq!(given("system/DocumentReference.rs", "ITI-67"), "system/DocumentReference.rs");
    assert_eq!(given("patient/Patient.r offline_access", "patient/Patient.r offline_access"), "offline_access");
    assert_eq!(given("user/Patient.r", "system/Patient.r"), "");
}

#[test]
fn people_are_told_what_scopes_mean() {
    use dossier::client::AppRight::{FileDocuments, ReadAccess, ReadDocuments, ReadIdentity, ReadLifeLine};
    for (text, expected) in [
        ("patient/DocumentReference.rs patient/Binary.r", vec![ReadDocuments]),
        ("patient/DocumentReference.c patient/Patient.r", vec![ReadIdentity, FileDocuments]),
        ("patient/*.rs", vec![ReadIdentity, ReadDocuments, ReadAccess, ReadLifeLine]),
        ("patient/AuditEvent.s patient/Consent.r", vec![ReadAccess, ReadLifeLine]),
        ("patient/*.d", vec![FileDocuments]),
        ("user/Practitioner.rs openid offline_access", vec![]),
    ] {
        assert_eq!(scopes(text).rights(), expected, "{text}");
    }
}

fn some_scopes() -> impl Strategy<Value = String> {
    let resource = prop_oneof![Just("*"), Just("Patient"), Just("DocumentReference"), Just("Binary")];
    let level = prop_oneof![Just("patient"), Just("user"), Just("system")];
    let does = prop_oneof!["c?r?u?d?s", Just("read".to_owned()), Just("write".to_owned()), Just("*".to_owned())];
    let plain = (level, resource, does).prop_map(|(level, resource, does)| format!("{level}/{resource}.{does}"));
    let word = prop_oneof![plain, Just("ITI-65".to_owned()), Just("ITI-68".to_owned()), Just("openid".to_owned())];
    prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_is_given_that_was_not_registered_and_asked_for(asked in some_scopes(), registered in some_scopes()) {
        let (asked, registered) = (scopes(&asked), scopes(&registered));
        let given = asked.within(&registered, &[Level::Patient, Level::User, Level::System]);
        for resource in ["Patient", "DocumentReference", "Binary", "Consent"] {
            for one in Interaction::ALL {
                if given.allows(resource, one) {
                    prop_assert!(asked.allows(resource, one) && registered.allows(resource, one));
                }
            }
        }
        prop_assert_eq!(given.within(&registered, &[Level::Patient, Level::User, Level::System]), given);
    }

    #[test]
    fn what_is_written_reads_the_same(text in some_scopes()) {
        let once = scopes(&text);
        prop_assert_eq!(scopes(&once.to_string()), once);
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,80}") {
        let _ = text.parse::<Scopes>();
    }
}
