//! `POST /api/crashes`: on some phone the app broke down, so many times. A count and nothing beside it: not what, not whose,
//! not where. Who runs the server finds it in `/healthz`.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use axum::http::StatusCode;
use shared::time::Timestamp;
use shared::wire;

use super::address::Address;
use super::body::Body;
use super::problem::Problem;
use super::{Limits, Server};

/// Of one request no more count: a phone that broke down more often says no more by that.
const TIMES_MAX: u32 = 10;

/// How often it broke down since it could last say so.
#[derive(Debug)]
pub struct Asking {
    times: u32,
}

wire::record!(Asking { times });

/// Counts them; of one address not many.
pub async fn crashes(
    State(server): State<Arc<Server>>,
    address: Address,
    Body(asking): Body<Asking>,
) -> Result<StatusCode, Problem> {
    server.limits.count_crashes(address, asking.times, server.clock.now())?;
    Ok(StatusCode::NO_CONTENT)
}

impl Limits {
    fn count_crashes(&self, address: Address, times: u32, now: Timestamp) -> Result<(), Problem> {
        let mut telling = self.telling.lock().unwrap_or_else(PoisonError::into_inner);
        telling.take(&address, now).map_err(Problem::TooManyTries)?;
        let mut crashes = self.crashes.lock().unwrap_or_else(PoisonError::into_inner);
        (0..times.min(TIMES_MAX)).for_each(|_| crashes.add(now));
        Ok(())
    }

    /// How often apps broke down in this hour and the one before, as far as they said so.
    pub fn crashes_of_late(&self, now: Timestamp) -> u32 {
        self.crashes.lock().unwrap_or_else(PoisonError::into_inner).of_late(now)
    }
}
