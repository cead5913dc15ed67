//! A country in miniature: fictional people, real acts. Everything here goes through the same code as a real
//! installation; only what leaves the process (mail, text messages, letters) lands on a page of the demo.

pub mod accounts;
mod care;
mod clock;
mod desk;
pub mod outbox;
mod papers;
mod people;
pub mod press;
mod story;
mod structured;
pub mod table;
mod ways_in;

use std::error::Error;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use services::jobs::send_messages::Exits;
use services::{Services, Settings};
use storage::database::Database;
use storage::vault::{FileCustodian, Objects};
use tokio::net::TcpListener;

use self::clock::DemoClock;
use self::outbox::Outbox;
use crate::{doors, installation, listeners, worker};

/// Sets the demo up if the folder holds none, and serves it.
pub async fn run(data: &Path, listen: SocketAddr) -> Result<(), Box<dyn Error + Send + Sync>> {
    let is_new = prepare(data)?;
    let listener = TcpListener::bind(listen).await.map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    let portal = format!("http://localhost:{}", listener.local_addr()?.port());
    let clock = DemoClock::open(data, is_new)?;
    let services = open(data, &clock, &portal).await?;
    let outbox = Arc::new(Outbox::default());
    let exits = Exits { mailer: outbox.clone(), text_messenger: outbox.clone() };
    let printer = Arc::new(letters::Press::new()?);
    let services = services.with_image_binder(printer.clone()).with_report_press(printer.clone());
    if is_new {
        let table = story::tell(&services, &clock, &outbox, &exits, &printer, &data.join("letters")).await?;
        clock.keep()?;
        fs::write(data.join(TABLE), table)?;
    }
    let table = fs::read_to_string(data.join(TABLE))
        .map_err(|_| format!("{} holds a demo that was not finished; remove it and begin again", data.display()))?;
    println!("{table}\nOpen {portal}  (mail, text messages and the clock: {portal}/demo)");
    let mut work = worker::start(&services, exits, printer, None);
    let desk = desk::router(outbox, clock, table, services.clone());
    let router = listeners::with_health(doors::all(&services, false, None).merge(desk), &services);
    listeners::serve_on(router, listener, listeners::asked_to_stop()).await?;
    work.shutdown().await;
    services.close().await;
    Ok(())
}

const TABLE: &str = "sign-in.txt";

/// What the custodian's key is called in a folder that holds everything.
pub const KEY: &str = "custodian.key";

/// True for a folder that is empty or new.
pub fn prepare(data: &Path) -> Result<bool, Box<dyn Error + Send + Sync>> {
    fs::create_dir_all(data)?;
    if data.join(KEY).exists() {
        return Ok(false);
    }
    if fs::read_dir(data)?.next().is_some() {
        return Err(format!("{} is not empty and holds no demo; name another folder", data.display()).into());
    }
    FileCustodian::create(&data.join(KEY))?;
    Ok(true)
}

async fn open(data: &Path, clock: &DemoClock, portal: &str) -> Result<Services, Box<dyn Error + Send + Sync>> {
    let data = data.canonicalize()?;
    let custodian = FileCustodian::open(&data.join(KEY))?;
    let database = Database::connect(&format!("sqlite://{}?mode=rwc", data.join("dsp.db").display())).await?;
    let objects = Objects::local(&data.join("objects"))?;
    installation::over(database, custodian, objects, clock.as_clock(), Settings::usual(portal)).await
}
