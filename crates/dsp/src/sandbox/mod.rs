//! A sandbox for vendors (features N2, N5; Regulation (EU) 2025/327, art. 40): the product itself, with fictional
//! institutions whose keys lie in a folder, and fictional holders.

mod card;
mod cast;
mod keys;

use std::error::Error;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use services::clock::SystemClock;
use services::jobs::send_messages::Exits;
use services::{Services, Settings};
use storage::database::Database;
use storage::vault::{FileCustodian, Objects};
use tokio::net::TcpListener;

use self::card::Card;
use crate::demo::outbox::Outbox;
use crate::{demo, doors, installation, listeners, worker};

/// Who the people and the systems of this sandbox are.
const CAST: &str = "cast.json";

/// The same with the addresses of the day, as it is printed.
const CARD: &str = "sandbox.json";

/// Sets the sandbox up if the folder holds none, and serves it.
pub async fn run(data: &Path, listen: SocketAddr) -> Result<(), Box<dyn Error + Send + Sync>> {
    let is_new = demo::prepare(data)?;
    let data = data.canonicalize()?;
    let listener = TcpListener::bind(listen).await.map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    let here = format!("http://localhost:{}", listener.local_addr()?.port());
    let services = open(&data, &here).await?;
    let outbox = Arc::new(Outbox::default());
    let exits = Exits { mailer: outbox.clone(), text_messenger: outbox.clone() };
    let printer = Arc::new(letters::Press::new()?);
    let services = services.with_image_binder(printer.clone()).with_report_press(printer.clone());
    if is_new {
        let cast = cast::enter(&services, &outbox, &exits, &printer, &data).await?;
        fs::write(data.join(CAST), serde_json::to_string_pretty(&cast)?)?;
    }
    let cast = fs::read_to_string(data.join(CAST))
        .map_err(|_| format!("{} holds a sandbox that was not finished; remove it and begin again", data.display()))?;
    // The port may be another than the last time; whose keys and numbers these are stays.
    let card = serde_json::to_string_pretty(&Card::at(&here, &serde_json::from_str(&cast)?))?;
    fs::write(data.join(CARD), &card)?;
    println!("{card}");
    let mut work = worker::start(&services, exits, printer, None);
    let router = listeners::with_health(doors::all(&services, false, None), &services);
    listeners::serve_on(router, listener, listeners::asked_to_stop()).await?;
    work.shutdown().await;
    services.close().await;
    Ok(())
}

async fn open(data: &Path, here: &str) -> Result<Services, Box<dyn Error + Send + Sync>> {
    let custodian = FileCustodian::open(&data.join(demo::KEY))?;
    let database = Database::connect(&format!("sqlite://{}?mode=rwc", data.join("dsp.db").display())).await?;
    let objects = Objects::local(&data.join("objects"))?;
    installation::over(database, custodian, objects, Arc::new(SystemClock), Settings::usual(here)).await
}
