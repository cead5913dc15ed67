//! Every statement runs on both engines, and there is no other way to write one.

use std::fs;
use std::path::{Path, PathBuf};

use test_engines::on_each_engine;

use crate::database::Database;

/// The sources of this crate, tests left out.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("src/tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

fn all_sources() -> Vec<(PathBuf, String)> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// The literal of each `sql!("…")`.
fn statements(source: &str) -> Vec<&str> {
    let calls = source.split("sql!(").skip(1).filter(|call| !call.starts_with("$text"));
    calls
        .map(|call| {
            let literal = call.trim_start().strip_prefix('"').expect("sql! takes a plain literal");
            let (text, _) = literal.split_once('"').unwrap();
            assert!(!text.contains('\\'), "escapes are not read here: {text}");
            text
        })
        .collect()
}

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    let sources = all_sources();
    let texts: Vec<&str> = sources.iter().flat_map(|(_, source)| statements(source)).collect();
    assert!(texts.len() > 40, "only {} statements were found", texts.len());
    on_each_engine(async |fresh| {
        let database = Database::connect(&fresh.url).await.unwrap();
        database.migrate().await.unwrap();
        for text in &texts {
            if let Err(error) = database.prepare(text).await {
                panic!("on {:?}: {text}\n{error:?}", fresh.engine);
            }
        }
        assert!(database.prepare("SELECT nonsense FROM holder").await.is_err());
    })
    .await;
}

#[test]
fn statements_are_made_by_the_macro_alone_and_sqlx_is_named_once() {
    for (path, source) in all_sources() {
        if path.ends_with("src/database.rs") {
            assert_eq!(source.matches("Sql::new(").count(), 1, "the macro's own");
        } else {
            assert!(!source.contains("Sql::new"), "{} makes a statement without sql!", path.display());
            assert!(!source.contains("sqlx"), "{} names sqlx", path.display());
        }
    }
}
