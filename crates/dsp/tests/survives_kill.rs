//! `kill -9` under load, fifty times on each engine: every byte that reached a client has its trace, and every
//! document that was acknowledged is there and opens.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

use std::collections::HashMap;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dossier::ids::DocumentId;
use dossier::trace::{Action, Outcome};
use futures::{StreamExt, TryStreamExt};
use jiff::Timestamp;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, StatusCode, redirect};
use services::clock::SystemClock;
use services::documents::consult_dossier;
use services::documents::open_document::{self, Delivery};
use services::life_line::Filter;
use services::life_line::look::look;
use services::{Clock, Person};
use test_engines::{Country, Engine, Fresh};

const KILLS: u32 = 50;
const WRITERS: u32 = 2;
const READERS: u32 = 3;

/// What clients saw happen.
#[derive(Default)]
struct Seen {
    /// Titles whose filing was acknowledged.
    filed: Vec<String>,
    /// How often bytes of a document arrived.
    delivered: HashMap<DocumentId, usize>,
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() {
    survives(Fresh::on(Engine::Sqlite)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres() {
    survives(Fresh::on(Engine::Postgres)).await;
}

async fn survives(fresh: Fresh) {
    let mut country = Country::with_letters(fresh).await;
    country.pass(SystemClock.now().duration_since(Timestamp::from_microsecond(test_engines::EARLY).unwrap()));
    let anna = country.anna().await;
    let session = country.sign_in(&test_engines::number("19800517123"), "anna.muller@example.lu").await;
    let document = file_first(&country, &anna).await;
    country.services.close().await;

    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let config = configuration(country.fresh.folder(), &country.fresh.url, port);
    let seen = Arc::new(Mutex::new(Seen::default()));
    for round in 0..KILLS {
        let mut program = started(&config, port).await;
        let load = tokio::spawn(load(port, session.clone(), round, document, seen.clone()));
        under_way(&seen, round).await;
        // Spread over the whole of what a request does, from before it is read to after it is answered.
        tokio::time::sleep(Duration::from_millis(u64::from((round * 37) % 120))).await;
        program.kill().unwrap();
        program.wait().unwrap();
        load.await.unwrap();
    }

    country.restart().await;
    let seen = Arc::into_inner(seen).unwrap().into_inner().unwrap();
    assert!(seen.filed.len() >= KILLS as usize, "the load filed only {} documents", seen.filed.len());
    assert!(seen.delivered.values().sum::<usize>() >= KILLS as usize, "the load read too little");
    acknowledged_documents_open(&country, &anna, &seen).await;
    deliveries_have_traces(&country, &anna, &seen).await;
    let report = services::verify_traces::verify(&country.services, None, &|_| ()).await.unwrap();
    assert!(report.is_whole(), "the ledger does not hold: {:?}", report.broken);
    println!(
        "{KILLS} kills: {} documents acknowledged, {} deliveries, all there and traced",
        seen.filed.len(),
        seen.delivered.values().sum::<usize>()
    );
}

async fn file_first(country: &Country, anna: &Person) -> DocumentId {
    use dossier::document::{Confidentiality, Kind, Metadata, Retention};
    use services::documents::file_document::{Filing, Outcome, file};
    let metadata = Metadata {
        title: "first".into(),
        kind: Kind::HolderDocument,
        care_date: jiff::civil::date(2026, 3, 1),
        confidentiality: Confidentiality::Normal,
        retention: Retention::TenYears,
    };
    let content = "words ".repeat(50_000).into();
    let filing = Filing { metadata, content, claimed: None, replaces: None, announcement: None };
    match file(&country.services, anna, anna.own_dossier().unwrap().dossier, filing).await.unwrap() {
        Outcome::Filed(document) => document,
        Outcome::Waiting => panic!("no scanner is configured"),
    }
}

fn configuration(folder: &Path, database: &str, port: u16) -> PathBuf {
    let file = folder.join("dsp.toml");
    let text = format!(
        r#"
public_url = "http://localhost:{port}"
listen.address = "127.0.0.1:{port}"
listen.behind_proxy = false
database.url = "{database}"
objects.folder = "{folder}/objects"
keys.file = "{folder}/key"
mail.server = "smtp://127.0.0.1:9"
mail.from = "noreply@esante.lu"
text_messages.gateway = "http://127.0.0.1:9/"
text_messages.token = "Xk3vQ9wLz7Rt2mYp"
"#,
        folder = folder.display()
    );
    std::fs::write(&file, text).unwrap();
    file
}

async fn started(config: &Path, port: u16) -> Child {
    let mut program = Command::new(env!("CARGO_BIN_EXE_dsp"))
        .args(["serve", "--config"])
        .arg(config)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    for _ in 0..600 {
        let ready = reqwest::get(format!("http://127.0.0.1:{port}/health/ready")).await;
        if ready.is_ok_and(|answer| answer.status() == StatusCode::OK) {
            return program;
        }
        assert!(program.try_wait().unwrap().is_none(), "the program ended by itself");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the program did not become ready");
}

/// Waits until this round has filed something: however slow the machine, each kill falls into work.
async fn under_way(seen: &Mutex<Seen>, round: u32) {
    let mine = format!("document {round}-");
    for _ in 0..2000 {
        if seen.lock().unwrap().filed.iter().any(|title| title.starts_with(&mine)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("round {round} filed nothing");
}

/// Clients that write and read until the program is gone.
async fn load(port: u16, session: String, round: u32, document: DocumentId, seen: Arc<Mutex<Seen>>) {
    let client = Client::builder().redirect(redirect::Policy::none()).build().unwrap();
    let cookie = format!("__Host-dsp-session={session}");
    let mut clients = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let (client, cookie, seen) = (client.clone(), cookie.clone(), seen.clone());
        clients.spawn(async move {
            for count in 0.. {
                let title = format!("document {round}-{writer}-{count}");
                if file(&client, &cookie, port, &title).await.is_none() {
                    return;
                }
                seen.lock().unwrap().filed.push(title);
            }
        });
    }
    for _ in 0..READERS {
        let (client, cookie, seen) = (client.clone(), cookie.clone(), seen.clone());
        clients.spawn(async move { while read(&client, &cookie, port, document, &seen).await.is_some() {} });
    }
    while let Some(ended) = clients.join_next().await {
        ended.unwrap();
    }
}

async fn file(client: &Client, cookie: &str, port: u16, title: &str) -> Option<()> {
    let content = Part::text(format!("content of {title}")).file_name("note.txt").mime_str("text/plain").unwrap();
    let form = Form::new()
        .text("kind", "holder-document")
        .text("title", title.to_owned())
        .text("care-date", "2026-03-01")
        .part("file", content);
    let address = format!("http://127.0.0.1:{port}/documents/new");
    let answer = client.post(address).header("cookie", cookie).multipart(form).send().await.ok()?;
    let (status, location) = (answer.status(), answer.headers().get("location").cloned());
    let landed = location.is_some_and(|location| location.as_bytes().ends_with(b"done=filed"));
    assert!(status == StatusCode::SEE_OTHER && landed, "filing was refused: {status}: {}", answer.text().await.ok()?);
    Some(())
}

async fn read(client: &Client, cookie: &str, port: u16, document: DocumentId, seen: &Mutex<Seen>) -> Option<()> {
    let address = format!("http://127.0.0.1:{port}/documents/{document}/download");
    let answer = client.get(address).header("cookie", cookie).send().await.ok()?;
    assert_eq!(answer.status(), StatusCode::OK, "reading was refused");
    let mut bytes = answer.bytes_stream();
    let first = bytes.next().await?.ok()?;
    if !first.is_empty() {
        *seen.lock().unwrap().delivered.entry(document).or_default() += 1;
    }
    bytes.try_collect::<Vec<_>>().await.ok().map(drop)
}

async fn acknowledged_documents_open(country: &Country, anna: &Person, seen: &Seen) {
    let dossier = anna.own_dossier().unwrap().dossier;
    let view = consult_dossier::consult(&country.services, anna, dossier).await.unwrap();
    let by_title: HashMap<&str, DocumentId> =
        view.documents.iter().map(|one| (one.envelope.metadata.title.as_str(), one.envelope.id)).collect();
    for title in &seen.filed {
        let id = by_title.get(title.as_str()).unwrap_or_else(|| panic!("{title} was acknowledged and is not there"));
        let content = open_document::deliver(&country.services, anna, dossier, *id, Delivery::Shown).await.unwrap();
        let bytes: Vec<u8> = content.bytes.map_ok(|part| part.to_vec()).try_concat().await.unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), format!("content of {title}"));
    }
}

async fn deliveries_have_traces(country: &Country, anna: &Person, seen: &Seen) {
    let dossier = anna.own_dossier().unwrap().dossier;
    let mut traced: HashMap<DocumentId, usize> = HashMap::new();
    let mut before = None;
    loop {
        let lines = look(&country.services, anna, dossier, &Filter::default(), before).await.unwrap().lines;
        let Some(last) = lines.last() else { break };
        before = Some(last.id);
        for line in &lines {
            let is_delivery =
                line.action == Action::DocumentDownloaded && matches!(line.outcome, Outcome::Permitted(_));
            if let (true, Some(document)) = (is_delivery, &line.document) {
                *traced.entry(document.id).or_default() += 1;
            }
        }
    }
    for (document, delivered) in &seen.delivered {
        let traced = traced.get(document).copied().unwrap_or_default();
        assert!(traced >= *delivered, "{delivered} deliveries of {document} and only {traced} traces");
    }
}
