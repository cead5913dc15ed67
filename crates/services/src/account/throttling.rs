//! Failures counted by account and by network address; they outlive a restart.

use std::net::IpAddr;
use std::time::Duration;

use dossier::account::{ContactPoint, Login, Throttle};
use jiff::Timestamp;
use storage::Work;
use storage::registry::throttles;

use crate::Error;

/// Where a request came from.
#[derive(Clone, Copy, Debug)]
pub struct ClientAddress(pub IpAddr);

/// Who or what failures are counted against, and how many more free failures it has than an account.
pub(crate) struct Subject {
    name: String,
    weight: u32,
}

impl Subject {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn login(login: &Login) -> Self {
        Self { name: format!("login:{}", login.as_str()), weight: 1 }
    }

    /// A network address is shared by a household or a hospital. Of an IPv6 address the network counts.
    pub(crate) fn address(ClientAddress(address): ClientAddress) -> Self {
        // A socket for both families writes IPv4 clients as IPv6 ones.
        let name = match address.to_canonical() {
            IpAddr::V4(address) => format!("address:{address}"),
            IpAddr::V6(address) => format!("address:{:x?}", &address.segments()[..4]),
        };
        Self { name, weight: 10 }
    }

    /// Requests for a new password: each sends mail, right or wrong.
    pub(crate) fn password_reset(login: &Login) -> Self {
        Self { name: format!("password-reset:{}", login.as_str()), weight: 1 }
    }

    /// One-time codes tried for an account. Apart from its passwords: who was sent a code is not locked out by who guesses.
    pub(crate) fn one_time_code(login: &Login) -> Self {
        Self { name: format!("one-time-code:{}", login.as_str()), weight: 3 }
    }

    /// One-time codes sent for an account: each costs, right or wrong.
    pub(crate) fn codes_sent_for(login: &Login) -> Self {
        Self { name: format!("codes-sent-for:{}", login.as_str()), weight: 3 }
    }

    /// One-time codes sent to an address or number that nobody has proven to own yet.
    pub(crate) fn codes_sent_to(contact_point: &ContactPoint) -> Self {
        Self { name: format!("codes-sent-to:{}", contact_point.as_str()), weight: 1 }
    }

    /// Sign-ins begun at an identity provider and not finished: each is remembered for a while.
    pub(crate) fn begun_elsewhere(from: ClientAddress) -> Self {
        Self { name: format!("begun-elsewhere:{}", Self::address(from).name), weight: 60 }
    }

    /// Sign-ins begun with PIN, fingerprint or face and not finished: each is remembered for a while.
    pub(crate) fn begun_with_passkey(from: ClientAddress) -> Self {
        Self { name: format!("begun-with-passkey:{}", Self::address(from).name), weight: 60 }
    }

    /// Passwords and codes tried by somebody who is signed in, to prove it once more.
    pub(crate) fn step_up(account: dossier::ids::AccountId) -> Self {
        Self { name: format!("step-up:{account}"), weight: 1 }
    }

    /// One-time codes sent to somebody who is signed in: each costs, right or wrong.
    pub(crate) fn codes_sent_to_account(account: dossier::ids::AccountId) -> Self {
        Self { name: format!("codes-sent-to-account:{account}"), weight: 3 }
    }

    /// Numbers tried for an assistant of this record.
    pub(crate) fn designation(dossier: dossier::ids::DossierId) -> Self {
        Self { name: format!("designation:{dossier}"), weight: 1 }
    }

    /// A professional trying presence codes.
    pub(crate) fn presence(professional: dossier::ids::ProfessionalId) -> Self {
        Self { name: format!("presence:{professional}"), weight: 1 }
    }

    /// A private person looking for somebody by number.
    pub(crate) fn look_up(person: dossier::ids::HolderId) -> Self {
        Self { name: format!("look-up:{person}"), weight: 1 }
    }

    /// An institution's system looking for somebody by number, for everybody who works there.
    pub(crate) fn system(institution: dossier::ids::InstitutionId) -> Self {
        Self { name: format!("system:{institution}"), weight: 60 }
    }

    /// Words sent to the Agency: each becomes a mail, and anybody can send some.
    pub(crate) fn feedback(from: ClientAddress) -> Self {
        Self { name: format!("feedback:{}", Self::address(from).name), weight: 2 }
    }

    /// A system or app that fails to prove itself from one address. Its name is no secret: from elsewhere, nobody locks it out.
    pub(crate) fn client(client: dossier::ids::ClientId, from: ClientAddress) -> Self {
        Self { name: format!("client:{client}:{}", Self::address(from).name), weight: 3 }
    }

    /// Systems that fail to prove themselves from one address. Apart from people there: any page can have a browser send
    /// such requests, and whoever sits at that address must not be locked out by it.
    pub(crate) fn systems_at(from: ClientAddress) -> Self {
        Self { name: format!("systems:{}", Self::address(from).name), weight: 10 }
    }

    /// Requests of apps begun and not answered: each is remembered for a while.
    pub(crate) fn begun_by_app(from: ClientAddress) -> Self {
        Self { name: format!("begun-by-app:{}", Self::address(from).name), weight: 60 }
    }

    /// A professional declaring emergencies. Apart from presence codes: who mistypes those is not kept from an emergency.
    pub(crate) fn emergency(professional: dossier::ids::ProfessionalId) -> Self {
        Self { name: format!("emergency:{professional}"), weight: 1 }
    }
}

/// Refuses while any of the subjects is paused.
pub(crate) async fn check(work: &mut Work, subjects: &[Subject], now: Timestamp) -> Result<(), Error> {
    let mut longest = None;
    for subject in subjects {
        let wait = throttles::find(work, &subject.name).await?.and_then(|throttle| throttle.wait(now));
        longest = longest.max(wait);
    }
    match longest {
        Some(wait) => Err(Error::Throttled { wait: Duration::try_from(wait).unwrap_or(Duration::MAX) }),
        None => Ok(()),
    }
}

/// Counts a failure against each of the subjects.
pub(crate) async fn count_failure(work: &mut Work, subjects: &[Subject], now: Timestamp) -> Result<(), Error> {
    for subject in subjects {
        let before = throttles::find(work, &subject.name).await?;
        throttles::keep(work, &subject.name, &Throttle::after_failure(before, subject.weight, now)).await?;
    }
    Ok(())
}

/// Forgets the failures of one subject after success. An address is not forgiven: others share it.
pub(crate) async fn forget(work: &mut Work, subject: &Subject) -> Result<(), Error> {
    Ok(throttles::forget(work, &subject.name).await?)
}
