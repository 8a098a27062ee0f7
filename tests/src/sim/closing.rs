//! Phones that are away too long, shut out, or shared: they close, stay closed, and come back. Knows what the app does then,
//! and what must hold as long as a phone is closed.

use shared::sync::journal::Write;
use shared::sync::lease::Look;
use shared::sync::message::{Reply, Request};
use shared::sync::phone::{Ask, Phone};
use shared::sync::seal::{Closing, Sealed, Why};
use shared::wire;

use crate::sim::cipher;
use crate::sim::device::Tab;
use crate::sim::history::World;
use crate::sim::round::Moved;
use crate::sim::server::Accident;
use crate::sim::step::Weather;
use crate::sim::variant::Variant;
use crate::sim::words::logs_in;
use crate::sim::{Oracle, Violation};

const DAY_MS: i64 = 86_400_000;
/// Rounds in which a phone that comes back must have everything.
const ROUNDS_MAX: usize = 12;

/// Whether someone can do anything on a phone in this step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    Open,
    Closed,
}

impl World {
    /// What may close a phone in this step, or open it.
    pub(crate) fn unlock_or_lock(&mut self, d: usize, t: usize) -> Result<Screen, Violation> {
        let Some(days) = self.days else { return Ok(Screen::Open) };
        if self.devices[d].is_closed() {
            match self.chance.below(6) {
                0..=2 => self.come_back(d, Weather::Rough).map(drop)?,
                3 => self.change_hands(d),
                _ => {}
            }
            return Ok(Screen::Closed);
        }
        match self.chance.below(40) {
            0 => {
                self.now += i64::from(days + 1) * DAY_MS;
                self.trace.line(format_args!("nobody speaks to the server for {days} days"));
            }
            1 => self.close(d, Why::ShutOut)?,
            2 | 3 => self.close(d, Why::Left)?,
            _ => {}
        }
        self.look_at_clock(d, t)
    }

    /// Looks at the clock as the app does: a phone that was away too long asks first, and closes if nobody answers.
    fn look_at_clock(&mut self, d: usize, t: usize) -> Result<Screen, Violation> {
        if self.devices[d].is_closed() {
            return Ok(Screen::Closed);
        }
        let now = self.devices[d].now(self.now);
        let is_started = self.devices[d].tabs[t].phone.is_none();
        let look = if is_started { Look::Start } else { Look::Meanwhile };
        let phone = self.devices[d].phone(t)?;
        let writes = phone.look_at_clock(look, now);
        let is_over = phone.is_away_too_long(now);
        // A tab that was opened before the first answer holds nothing of the server's.
        let has_heard = phone.key().is_some();
        if !writes.is_empty() && self.devices[d].commit(t, &writes).is_err() {
            self.devices[d].close(t);
        }
        if is_over {
            self.close(d, Why::Away)?;
            return Ok(Screen::Closed);
        }
        let days = i64::from(self.days.unwrap_or(0));
        match self.devices[d].heard {
            Some(heard) if has_heard && self.now - heard > days * DAY_MS => {
                let what = format!("device {d} heard nothing for {} ms", self.now - heard);
                Err(Oracle::Confidentiality.broken(what))
            }
            Some(_) | None => Ok(Screen::Open),
        }
    }

    /// Closes a phone. One that never heard from a server has no key, and one without room stays as it is: it shows
    /// nothing all the same.
    fn close(&mut self, d: usize, why: Why) -> Result<(), Violation> {
        let Some(writes) = self.plan_closing(d, why)? else { return Ok(()) };
        let before = self.devices[d].made_here();
        let (revision, _) = self.devices[d].disk.load();
        if self.chance.one_in(10) {
            self.trace.line(format_args!("{d} killed before it is closed"));
        } else if self.devices[d].disk.commit(revision, &writes).is_ok() {
            self.trace.line(format_args!("{d} is closed: {why:?}"));
        }
        for t in 0..self.devices[d].tabs.len() {
            self.devices[d].close(t);
        }
        if self.devices[d].made_here() != before {
            let what = format!("device {d} forgot what was made or typed there");
            return Err(Oracle::NothingLost.broken(what));
        }
        self.judge_closed(d)
    }

    /// What a phone writes when it closes.
    pub(crate) fn plan_closing(
        &mut self,
        d: usize,
        why: Why,
    ) -> Result<Option<Vec<Write>>, Violation> {
        let (_, mut rows) = self.devices[d].disk.load();
        let mut wrongly = Vec::new();
        if self.variant == Variant::ForgetfulLock {
            rows.retain(|row, _| {
                let is_kept = !row.starts_with("pending/");
                wrongly.extend((!is_kept).then(|| Write::Delete(row.clone())));
                is_kept
            });
        }
        let damaged =
            |error: shared::sync::replica::Damaged| Oracle::NothingLost.broken(error.to_string());
        let Some(closing) = Closing::of(&rows, why).map_err(damaged)? else { return Ok(None) };
        let fresh = *self.chance.id::<()>().as_bytes();
        let Some(cipher) = cipher::encrypt(closing.key, fresh, &closing.text) else {
            return Ok(None);
        };
        let (_, mut writes) = closing.seal(cipher);
        writes.extend(wrongly);
        if self.variant == Variant::LockInName {
            writes.retain(|write| matches!(write, Write::Put(..)));
        }
        Ok(Some(writes))
    }

    /// As long as a phone is closed, nothing on its disk can be read.
    fn judge_closed(&self, d: usize) -> Result<(), Violation> {
        if !self.devices[d].is_closed() {
            return Ok(());
        }
        let (_, rows) = self.devices[d].disk.load();
        let text: String = rows.values().map(String::as_str).collect();
        if rows.len() > 1 || !logs_in(&text).is_empty() {
            let what = format!("device {d} is closed, and still holds {:?}", rows.keys());
            return Err(Oracle::Confidentiality.broken(what));
        }
        Ok(())
    }

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
        let Ok(Some(sealed)) = Sealed::load(&self.devices[d].disk.load().1) else {
            return Ok(None);
        };
        let Some(reply) = self.exchange(d, &sealed.request(now), weather)? else { return Ok(None) };
        let key = sealed.key_in(&reply);
        let text = key.and_then(|key| cipher::decrypt(key, &sealed.cipher));
        let opened = text.and_then(|text| sealed.open(&text).ok());
        let Some((mut phone, mut writes)) = opened else {
            return Err(Oracle::NothingLost.broken(format!("device {d} cannot be opened again")));
        };
        for _ in 0..ROUNDS_MAX {
            let request = phone.request(Ask::Whole, now);
            let Some(reply) = self.exchange(d, &request, weather)? else { return Ok(None) };
            let received = phone.receive(reply, now);
            writes.extend(received.writes);
            if received.is_forked {
                writes.extend(phone.take_new_identity(self.chance.id()));
            } else if !received.again {
                return Ok(Some((phone, writes)));
            }
        }
        Err(Oracle::Quiet.broken(format!("device {d} is not open after {ROUNDS_MAX} rounds")))
    }

    fn exchange(
        &mut self,
        d: usize,
        request: &Request,
        weather: Weather,
    ) -> Result<Option<Reply>, Violation> {
        if self.devices[d].offline_until > self.now {
            return Ok(None);
        }
        self.sees_author(d, request)?;
        let answered = self.answer(d, &wire::encode(request).into_bytes(), Accident::None)?;
        if weather == Weather::Rough && self.chance.one_in(8) {
            return Ok(None);
        }
        Ok(answered.and_then(|bytes| wire::decode_bytes(&bytes).ok()))
    }

    /// Nobody sends what another wrote on the same phone.
    pub(crate) fn sees_author(&self, d: usize, request: &Request) -> Result<(), Violation> {
        let person = self.cast.players[self.devices[d].player].person;
        let mut changes = request.push.iter().flat_map(|push| &push.changes);
        match changes.find(|change| change.author != person) {
            None => Ok(()),
            Some(change) => {
                let what = format!("device {d} sends n{} of who had it before", change.n);
                Err(Oracle::Forgery.broken(what))
            }
        }
    }

    /// Someone else comes in on a closed phone, or who had it before comes back. Each finds their own journal.
    fn change_hands(&mut self, d: usize) {
        let player = self.chance.below(self.cast.players.len());
        if self.devices[d].player == player {
            return;
        }
        let at = self.devices[d].shelf.iter().position(|(whose, _)| *whose == player);
        let disk = match at {
            Some(at) => self.devices[d].shelf.swap_remove(at).1,
            None => self.fresh_disk(player),
        };
        self.trace.line(format_args!("{} has {d} now", self.cast.players[player].name));
        self.devices[d].change_hands(player, disk);
    }
}
