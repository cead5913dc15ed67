//! Rule 2: the professional may practise in Luxembourg now, and whoever vouches for the person may connect.
//!
//! Source: seed 000 (only professionals authorised to practise in Luxembourg; institutions under a certificate of
//! conformity); regulation of 6 December 2019, art. 7(4) and 11(2).

use jiff::Timestamp;

use super::Asking;
use crate::access::{Place, Refusal};
use crate::institution::Certificate;

pub(super) fn check(asking: &Asking, now: Timestamp) -> Result<(), Refusal> {
    if !asking.licence.is_valid(now) {
        return Err(Refusal::NotLicensed);
    }
    match asking.place {
        Place::OwnPractice => Ok(()),
        Place::Institution { certificate, .. } => certified(certificate, now),
    }
}

pub(super) fn certified(certificate: Certificate, now: Timestamp) -> Result<(), Refusal> {
    if certificate.is_valid(now) { Ok(()) } else { Err(Refusal::NotCertified) }
}
