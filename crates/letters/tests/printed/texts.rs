//! The five languages say the same things.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use dossier::language::Language;

/// Each message with the variables it uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code()).join("letters.ftl");
    let mut messages = BTreeMap::<String, BTreeSet<String>>::new();
    let mut current = String::new();
    for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            id.clone_into(&mut current);
            assert!(messages.insert(current.clone(), BTreeSet::new()).is_none(), "{language}: {id} is there twice");
        }
        let variables = line.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap().to_owned());
        messages.entry(current.clone()).or_default().extend(variables);
    }
    messages.remove("");
    messages
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let french = messages(Language::Fr);
    assert!(french.len() > 50);
    assert_eq!(french["date"], ["day", "month", "year"].map(str::to_owned).into());
    for language in Language::ALL {
        assert_eq!(messages(language), french, "{language}");
    }
}

#[test]
fn every_message_is_used() {
    let sources = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let code: String = sources.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    for id in messages(Language::Fr).into_keys() {
        assert!(code.contains(&format!("\"{id}\"")), "{id}");
    }
}
