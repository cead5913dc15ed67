//! Reminding professionals of requests whose answer is due within a week (Regulation (EU) 2016/679, art. 12(3)).

use super::turn;
use crate::requests::remind;
use crate::{Error, Services};

/// Reminds of those that nobody was reminded of yet; returns how many. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "remind-of-requests").await? {
        return Ok(0);
    }
    remind::all(services).await
}
