//! How long a phone has been away from its server, and the key it closes with. Knows neither clock nor cipher.

use super::Phone;
use crate::sync::device_key::DeviceKey;
use crate::sync::journal::{Write, key};
use crate::sync::lease::{ClockCheck, Lease};
use crate::sync::message::Wants;
use crate::sync::rows::put;
use crate::time::Timestamp;

impl Phone {
    /// Whether this phone must close: it has not spoken to the server for longer than it may.
    pub fn is_away_too_long(&self, device_now: Timestamp) -> bool {
        self.me.lease.as_ref().is_some_and(|lease| lease.is_over(device_now))
    }

    /// Looks at the clock, and notes how far it moved.
    pub fn check_clock(&mut self, check: ClockCheck, device_now: Timestamp) -> Vec<Write> {
        let is_noted = self.me.lease.as_mut().is_some_and(|lease| lease.spend(check, device_now));
        if is_noted { vec![put(key::ME.to_owned(), &self.me)] } else { Vec::new() }
    }

    /// The key to close with; none, until a server told it.
    pub fn key(&self) -> Option<DeviceKey> {
        self.me.lease.as_ref().and_then(|Lease { key, .. }| key.clone())
    }

    /// The same, if it was told for the name that this device has now.
    pub(super) fn own_key(&self) -> Option<DeviceKey> {
        self.key().filter(|key| key.device == self.me.device)
    }

    /// What this phone lacks and only the server can tell.
    pub(super) fn wants(&self) -> Wants {
        if self.own_key().is_some() { Wants::Nothing } else { Wants::Key }
    }
}
