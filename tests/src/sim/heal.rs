//! The end of a history: everyone is back, every disk has room, nothing is lost any more. It must become quiet soon.

use shared::sync::message::{PullStatus, Reply};
use shared::sync::phone::Ask;
use shared::sync::read_mark::MarksTold;
use shared::wire;

use crate::sim::disk::Room;
use crate::sim::history::World;
use crate::sim::round::{Moved, Next};
use crate::sim::server::Accident;
use crate::sim::weather::Weather;
use crate::sim::witness::Witness;
use crate::sim::{Oracle, Violation};

/// Passes over all devices after which nothing may move any more.
const PASSES_MAX: usize = 6;

impl World {
    /// Lets everyone sync until nothing moves.
    pub(crate) fn heal(&mut self) -> Result<(), Violation> {
        self.trace.line(format_args!("everything heals"));
        self.network.clear();
        self.bring_back();
        for device in &mut self.devices {
            (device.offline_until, device.disk.room) = (0, Room::Free);
            for tab in 0..device.tabs.len() {
                device.close(tab);
            }
            device.tabs.truncate(1);
        }
        for _ in 0..PASSES_MAX {
            if self.rounds_of_all()? == Moved::Nothing {
                return self.glance_of_all();
            }
        }
        Err(Oracle::Quiet.violated(format!("still moving after {PASSES_MAX} passes")))
    }

    /// Whoever left their work on a device that others use now comes back to it.
    fn bring_back(&mut self) {
        for d in 0..self.devices.len() {
            for (player, disk) in std::mem::take(&mut self.devices[d].spare_disks) {
                let mut device = self.devices[d].clone();
                (device.player, device.disk) = (player, disk);
                self.devices.push(device);
            }
        }
    }

    /// One pass: every device syncs until it has nothing left to ask.
    pub(crate) fn rounds_of_all(&mut self) -> Result<Moved, Violation> {
        let mut moved = Moved::Nothing;
        for d in 0..self.devices.len() {
            let (mut rounds, rounds_max) = (0, self.rounds_max());
            if self.devices[d].is_closed() {
                moved = self.come_back(d, Weather::Calm)?;
            }
            loop {
                rounds += 1;
                if rounds > rounds_max {
                    let what = format!("device {d} asks on after {rounds_max} rounds");
                    return Err(Oracle::Quiet.violated(what));
                }
                let reply = self.round(d, Ask::Full)?;
                if matches!(reply.read, Some(MarksTold::All(_))) {
                    moved = Moved::Something;
                }
                let after = self.receive(d, 0, reply, Weather::Calm)?;
                if after.moved == Moved::Something {
                    moved = Moved::Something;
                }
                if after.next == Next::Wait {
                    break;
                }
            }
        }
        Ok(moved)
    }

    /// When it is quiet, one checksum must be enough to learn so.
    fn glance_of_all(&mut self) -> Result<(), Violation> {
        for d in 0..self.devices.len() {
            let reply = self.round(d, Ask::DigestOnly)?;
            let knows_marks = matches!(reply.read, Some(MarksTold::Same(_)));
            let is_quiet = knows_marks || self.devices[d].knows_trajects_alone();
            if reply.rest != PullStatus::None || !is_quiet {
                return Err(
                    Oracle::Quiet.violated(format!("device {d} cannot see that it is quiet"))
                );
            }
        }
        Ok(())
    }

    fn round(&mut self, d: usize, ask: Ask) -> Result<Reply, Violation> {
        self.now += 1_000;
        let now = self.devices[d].now(self.now);
        let request = self.devices[d].phone(0)?.request(ask, now);
        let request = self.devices[d].sends(request);
        Witness::sees_request(&mut self.devices[d].tabs[0].told, &request)?;
        let bytes = wire::encode(&request).into_bytes();
        let answered = self.answer(d, &bytes, Accident::None)?;
        let reply = answered.and_then(|bytes| wire::decode_bytes(&bytes).ok());
        reply.ok_or_else(|| Oracle::Quiet.violated(format!("device {d} gets no answer")))
    }
}
