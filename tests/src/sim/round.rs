//! A round as the app makes it: ask, wait for the answer to that question, fold it in, write, go on.

use shared::id::TrajectId;
use shared::sync::journal::Write;
use shared::sync::message::{Pull, Reply};
use shared::sync::phone::Ask;
use shared::wire;

use crate::sim::Violation;
use crate::sim::history::World;
use crate::sim::network::{Letter, Way};
use crate::sim::server::Accident;
use crate::sim::variant::Variant;
use crate::sim::weather::Weather;
use crate::sim::witness::{Witness, held};

/// Whether a reply brought anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moved {
    Nothing,
    Something,
}

/// Whether the phone should ask again at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Wait,
    AskAgain,
}

/// What a reply led to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct After {
    pub(crate) moved: Moved,
    pub(crate) next: Next,
}

impl After {
    /// The reply was not kept: as if it never came.
    const LOST: Self = Self { moved: Moved::Something, next: Next::AskAgain };
}

/// Replies up to this long stand in the trace as they are.
const SHORT_BYTES_MAX: usize = 400;

impl World {
    pub(crate) fn ask(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        if self.devices[d].offline_until > self.now {
            return Ok(());
        }
        let ask = if self.chance.one_in(2) { Ask::DigestOnly } else { Ask::Full };
        let now = self.devices[d].now(self.now);
        let request = self.devices[d].phone(t)?.request(ask, now);
        let request = self.devices[d].sends(request);
        self.sees_author(d, &request)?;
        let tab = &mut self.devices[d].tabs[t];
        Witness::sees_request(&mut tab.told, &request)?;
        self.rounds += 1;
        tab.awaits = Some(self.rounds);
        let bytes = wire::encode(&request).into_bytes();
        self.trace.line(format_args!("{d}.{t} asks {ask:?} round {}", self.rounds));
        let letter = Letter { way: Way::ToServer, device: d, tab: t, round: self.rounds, bytes };
        self.network.send(letter, &mut self.chance);
        Ok(())
    }

    pub(crate) fn deliver(&mut self) -> Result<(), Violation> {
        let Some(letter) = self.network.deliver(&mut self.chance) else { return Ok(()) };
        if self.devices[letter.device].offline_until > self.now {
            return Ok(());
        }
        match letter.way {
            Way::ToServer => {
                let accident = match self.chance.below(40) {
                    0 | 1 => Accident::KilledAt(self.chance.below(12)),
                    _ => Accident::None,
                };
                let answered = self.answer(letter.device, &letter.bytes, accident)?;
                let Some(bytes) = answered else { return Ok(()) };
                let reply = Letter { way: Way::ToPhone, bytes, ..letter };
                self.network.send(reply, &mut self.chance);
                Ok(())
            }
            Way::ToPhone => {
                let tab = &mut self.devices[letter.device].tabs[letter.tab];
                if tab.awaits != Some(letter.round) {
                    return Ok(());
                }
                tab.awaits = None;
                let Ok(reply) = wire::decode_bytes(&letter.bytes) else { return Ok(()) };
                self.receive(letter.device, letter.tab, reply, Weather::Rough).map(|_| ())
            }
        }
    }

    /// Hands a request to the server and holds the answer against what may be seen.
    pub(crate) fn answer(
        &mut self,
        d: usize,
        bytes: &[u8],
        accident: Accident,
    ) -> Result<Option<Vec<u8>>, Violation> {
        let player = &self.people.players[self.devices[d].player];
        let caller = shared::sync::hub::Caller {
            person: player.person,
            office: player.office,
            paired_by: None,
        };
        let now = shared::time::Timestamp(self.now);
        let answered = self.server.answer(bytes, &caller, now, accident);
        self.witness.catch_up(&self.server, &self.people)?;
        let size = answered.as_ref().map(Vec::len);
        self.trace.line(format_args!("server answers {d}: {size:?} {accident:?}"));
        if let Some(bytes) = answered.as_ref().filter(|bytes| bytes.len() < SHORT_BYTES_MAX) {
            self.trace.line(format_args!("  {}", String::from_utf8_lossy(bytes)));
        }
        if let Some(bytes) = &answered {
            self.witness.sees_reply(&self.server, &self.people, player, bytes)?;
            Witness::sees_known_kinds(bytes, &self.people, &self.devices[d])?;
        }
        Ok(answered)
    }

    /// Takes in a reply as the app does: fold, write, and on a refused write read the disk again.
    pub(crate) fn receive(
        &mut self,
        d: usize,
        t: usize,
        reply: Reply,
        weather: Weather,
    ) -> Result<After, Violation> {
        let now = self.devices[d].now(self.now);
        let new_device = self.chance.id();
        let late_drops = self.late_drops(&reply);
        let phone = self.devices[d].phone(t)?;
        let mut received = phone.receive(reply, now);
        if self.variant == Variant::KeepsPages {
            received.writes.retain(|write| match write {
                Write::Delete(row) => !row.starts_with("staged/"),
                Write::Put(..) => true,
            });
        }
        if weather == Weather::Rough && self.chance.one_in(25) {
            self.trace.line(format_args!("{d}.{t} killed before it kept the reply"));
            self.devices[d].close(t);
            return Ok(After::LOST);
        }
        let (again, rejected) = (received.again, received.rejected);
        self.trace.line(format_args!("{d}.{t} keeps the reply: again {again}, parked {rejected}"));
        if self.devices[d].commit(t, &received.writes).is_err() {
            self.devices[d].close(t);
            return Ok(After::LOST);
        }
        self.devices[d].heard = Some(self.now);
        if !late_drops.is_empty() {
            let author = self.people.players[self.devices[d].player].person;
            let held = held(&self.server, &self.people, &self.devices);
            self.witness.sees_late_drop(author, &late_drops, &held);
        }
        if received.is_forked {
            self.trace.line(format_args!("{d}.{t} takes a new identity"));
            let writes = self.devices[d].phone(t)?.take_new_identity(new_device);
            if self.devices[d].commit(t, &writes).is_err() {
                self.devices[d].close(t);
            }
            return Ok(After { moved: Moved::Something, next: Next::AskAgain });
        }
        // Who last spoke to the server is always written; anything beyond that is news.
        let moved = if received.writes.len() > 1 { Moved::Something } else { Moved::Nothing };
        Ok(After { moved, next: if again { Next::AskAgain } else { Next::Wait } })
    }

    /// The logs to delete by an answer that was under way while the server went back to its backup.
    fn late_drops(&self, reply: &Reply) -> Vec<TrajectId> {
        if reply.epoch == self.server.epoch() {
            return Vec::new();
        }
        let dropped = reply.pulls.iter().filter_map(|pull| match pull {
            Pull::Drop(log) => Some(*log),
            Pull::Entries(_) | Pull::Snapshot(_) | Pull::Aside(_) | Pull::Gone(_) => None,
        });
        dropped.collect()
    }
}
