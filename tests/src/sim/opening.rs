//! How a closed phone comes back: with its key, its own work first, and everything else after that, in one write.

use shared::sync::journal::Write;
use shared::sync::message::{Reply, Request};
use shared::sync::phone::{Ask, Phone};
use shared::sync::seal::EncryptedJournal;
use shared::wire;

use crate::sim::cipher;
use crate::sim::device::Tab;
use crate::sim::history::World;
use crate::sim::round::Moved;
use crate::sim::server::Accident;
use crate::sim::weather::Weather;
use crate::sim::{Oracle, Violation};

impl World {
    /// A closed phone asks for its key, sends what it kept, fetches the rest, and only then writes that it is open.
    pub(crate) fn come_back(&mut self, d: usize, weather: Weather) -> Result<Moved, Violation> {
        let (revision, _) = self.devices[d].disk.load();
        let Some((phone, writes)) = self.plan_opening(d, weather)? else {
            return Ok(Moved::Nothing);
        };
        if weather == Weather::Rough && self.chance.one_in(10) {
            self.trace.line(format_args!("{d} killed before it is open again"));
            return Ok(Moved::Nothing);
        }
        if self.devices[d].disk.commit(revision, &writes).is_ok() {
            self.trace.line(format_args!("{d} is open again"));
            let (revision, _) = self.devices[d].disk.load();
            self.devices[d].forget_all();
            self.devices[d].tabs[0] = Tab { phone: Some(phone), revision, ..Tab::default() };
            self.devices[d].heard = Some(self.now);
        }
        Ok(Moved::Something)
    }

    /// The phone as it will be, and what it writes to be so. Nothing, if the server was not reached all along.
    pub(crate) fn plan_opening(
        &mut self,
        d: usize,
        weather: Weather,
    ) -> Result<Option<(Phone, Vec<Write>)>, Violation> {
        let now = self.devices[d].now(self.now);
        let Ok(Some(encrypted)) = EncryptedJournal::load(&self.devices[d].disk.load().1) else {
            return Ok(None);
        };
        let Some(reply) = self.exchange(d, encrypted.request(now), weather)? else {
            return Ok(None);
        };
        let mut keys = encrypted.keys_in(&reply).into_iter();
        let text = keys.find_map(|key| cipher::decrypt(key, &encrypted.cipher));
        let opened = text.and_then(|text| encrypted.open(&text).ok());
        let Some((mut phone, mut writes)) = opened else {
            return Err(Oracle::NothingLost.violated(format!("device {d} cannot be opened again")));
        };
        let rounds_max = self.rounds_max();
        for _ in 0..rounds_max {
            let request = phone.request(Ask::Full, now);
            let Some(reply) = self.exchange(d, request, weather)? else { return Ok(None) };
            let received = phone.receive(reply, now);
            writes.extend(received.writes);
            if received.is_forked {
                writes.extend(phone.take_new_identity(self.chance.id()));
            } else if !received.again {
                return Ok(Some((phone, writes)));
            }
        }
        Err(Oracle::Quiet.violated(format!("device {d} is not open after {rounds_max} rounds")))
    }

    /// One question to the server and its answer, either of which may get lost.
    pub(crate) fn exchange(
        &mut self,
        d: usize,
        request: Request,
        weather: Weather,
    ) -> Result<Option<Reply>, Violation> {
        if self.devices[d].offline_until > self.now {
            return Ok(None);
        }
        let request = self.devices[d].sends(request);
        self.sees_author(d, &request)?;
        let answered = self.answer(d, &wire::encode(&request).into_bytes(), Accident::None)?;
        if weather == Weather::Rough && self.chance.one_in(8) {
            return Ok(None);
        }
        Ok(answered.and_then(|bytes| wire::decode_bytes(&bytes).ok()))
    }

    /// Nobody sends what another wrote on the same phone.
    pub(crate) fn sees_author(&self, d: usize, request: &Request) -> Result<(), Violation> {
        let person = self.people.players[self.devices[d].player].person;
        let mut changes = request.push.iter().flat_map(|push| &push.changes);
        match changes.find(|change| change.author != person) {
            None => Ok(()),
            Some(change) => {
                let what = format!("device {d} sends n{} of who had it before", change.n);
                Err(Oracle::Forgery.violated(what))
            }
        }
    }
}
