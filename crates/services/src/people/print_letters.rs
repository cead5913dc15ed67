//! Printing the letters that are due: to holders whose record is prepared or whose codes are lost, to professionals without
//! an account (features A1, A9, G4). The codes are on the letter and nowhere else.

use std::sync::Arc;
use std::time::Duration;

use dossier::access::Act;
use dossier::account::{Login, Owner};
use dossier::codes::{ActivationCode, PresenceCode};
use dossier::ids::HolderId;
use dossier::language::Language;
use dossier::lifecycle::{Event, State};
use dossier::professional::Professional;
use jiff::SignedDuration;
use storage::Work;
use storage::dossiers;
use storage::lease;
use storage::registry::{accounts, activation_codes, holders, professionals};

use crate::case::{Case, Particulars};
use crate::clock::luxembourg_day;
use crate::ports::{HolderLetter, Letter, LetterPress, Occasion, ProfessionalLetter};
use crate::{Error, Services, fresh_code_bytes};

/// Takes a printed letter over: name of the file and its bytes. Must be durable when it returns.
pub type Tray<'a> = &'a (dyn Fn(&str, &[u8]) -> std::io::Result<()> + Sync);

/// How many letters were printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// To holders.
    pub holders: usize,
    /// To professionals.
    pub professionals: usize,
}

const PAGE: i64 = 200;

/// Prints every letter that is due. `progress` hears how many are done.
///
/// # Errors
/// When one cannot be typeset, put down or entered; those before it are done. A letter that was put down but not
/// entered is printed again, with other codes, under the same name.
pub async fn print(
    services: &Services,
    press: &Arc<dyn LetterPress>,
    tray: Tray<'_>,
    progress: &(dyn Fn(Printed) + Sync),
) -> Result<Printed, Error> {
    let mut printed = Printed::default();
    let mut after = String::new();
    loop {
        let due = holders::awaiting_letter(&mut services.storage.begin_reading().await?, &after, PAGE).await?;
        let Some(last) = due.last() else { break };
        after = last.to_string();
        for holder in due {
            let letter = one_at_a_time(services, to_holder(services, press, tray, holder)).await?;
            printed.holders += usize::from(letter);
            progress(printed);
        }
    }
    after.clear();
    loop {
        let page = professionals::page(&mut services.storage.begin_reading().await?, &after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(printed) };
        after = last.id.to_string();
        for professional in page {
            let letter = one_at_a_time(services, to_professional(services, press, tray, &professional)).await?;
            printed.professionals += usize::from(letter);
            progress(printed);
        }
    }
}

const LEASE: &str = "print-letters";
const LONGEST_LETTER: SignedDuration = SignedDuration::from_mins(2);

/// Two printers at once would put one letter's codes in force and post the other's. Whoever comes second finds the
/// letter no longer due.
async fn one_at_a_time(services: &Services, letter: impl Future<Output = Result<bool, Error>>) -> Result<bool, Error> {
    while !take_turn(services).await? {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let printed = letter.await;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            lease::release(&mut work, LEASE).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    printed
}

async fn take_turn(services: &Services) -> Result<bool, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let taken = lease::take(&mut work, LEASE, now, now + LONGEST_LETTER).await?;
            work.commit().await?;
            Ok(taken)
        })
        .await
}

/// The holder, and where the record stands, while the letter is due.
async fn due(services: &Services, holder: HolderId) -> Result<Option<(holders::Entry, State)>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let Some(entry) = holders::find(&mut work, holder).await? else { return Ok(None) };
    let dossier = dossiers::open(&mut work, entry.dossier).await?;
    Ok(dossier.filter(dossiers::OpenDossier::awaits_letter).map(|dossier| (entry, dossier.state)))
}

async fn to_holder(
    services: &Services,
    press: &Arc<dyn LetterPress>,
    tray: Tray<'_>,
    holder: HolderId,
) -> Result<bool, Error> {
    let now = services.now();
    let Some((entry, state)) = due(services, holder).await? else { return Ok(false) };
    let activation_code = ActivationCode::from_random(&fresh_code_bytes()?);
    let presence_code = PresenceCode::from_random(&fresh_code_bytes()?);
    let letter = Letter::Holder(HolderLetter {
        occasion: if matches!(state, State::Active { .. }) { Occasion::LostCodes } else { Occasion::Notice },
        language: entry.holder.language,
        date: luxembourg_day(now),
        name: entry.holder.name(),
        address: entry.holder.address.clone(),
        activation_code: activation_code.clone(),
        presence_code: presence_code.clone(),
        portal: services.settings.portal.clone(),
    });
    put_down(press, letter, tray, &format!("holder-{}.pdf", entry.dossier)).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open_for_agency(&mut work, entry.dossier, now).await?;
            let (mut work, permit) = case.ask(work, Act::SendNotice, Particulars::default()).await?;
            if matches!(case.dossier.state, State::Prepared { .. }) {
                case.move_on(&mut work, &permit, Event::NoticeSent).await?;
            }
            dossiers::note_letter(&mut work, &case.dossier, &permit).await?;
            dossiers::issue_presence_code(&mut work, &case.dossier, &permit, &presence_code).await?;
            let login = Login::Holder(entry.holder.matricule.clone());
            let owner = Owner::Holder(entry.holder.id);
            activation_codes::issue(&mut work, &login, owner, &activation_code, now).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(true)
        })
        .await
}

async fn to_professional(
    services: &Services,
    press: &Arc<dyn LetterPress>,
    tray: Tray<'_>,
    professional: &Professional,
) -> Result<bool, Error> {
    let now = services.now();
    let login = Login::Professional(professional.directory_id.clone());
    let mut work = services.storage.begin_reading().await?;
    let is_due = professional.licence.is_valid(now) && awaits_letter(&mut work, &login).await?;
    drop(work);
    if !is_due {
        return Ok(false);
    }
    let activation_code = ActivationCode::from_random(&fresh_code_bytes()?);
    let letter = Letter::Professional(ProfessionalLetter {
        language: Language::default(),
        date: luxembourg_day(now),
        name: professional.name(),
        practice: professional.practice.clone(),
        directory_id: professional.directory_id.to_string(),
        activation_code: activation_code.clone(),
        portal: services.settings.portal.clone(),
    });
    put_down(press, letter, tray, &format!("professional-{}.pdf", professional.id)).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let owner = Owner::Professional(professional.id);
            activation_codes::issue(&mut work, &login, owner, &activation_code, now).await?;
            work.commit().await?;
            Ok(true)
        })
        .await
}

async fn awaits_letter(work: &mut Work, login: &Login) -> Result<bool, Error> {
    let has_account = accounts::find_by_login(work, login).await?.is_some();
    Ok(!has_account && !activation_codes::is_issued(work, login).await?)
}

async fn put_down(press: &Arc<dyn LetterPress>, letter: Letter, tray: Tray<'_>, name: &str) -> Result<(), Error> {
    let press = press.clone();
    let printed = tokio::task::spawn_blocking(move || press.print(&letter)).await;
    let pdf = printed
        .map_err(|error| Error::Internal(format!("the press broke off: {error}")))?
        .map_err(|error| Error::Unavailable(error.to_string()))?;
    tray(name, &pdf).map_err(|error| Error::Unavailable(format!("the letter {name} cannot be put down: {error}")))
}
