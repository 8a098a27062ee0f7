//! Phones that are away too long, shut out, or shared: how they close, and what must hold as long as they are closed.
//! How they come back is in `opening`.

use shared::sync::journal::Write;
use shared::sync::lease::ClockCheck;
use shared::sync::phone::Ask;
use shared::sync::seal::{Closing, Why};

use crate::sim::cipher;
use crate::sim::history::World;
use crate::sim::variant::Variant;
use crate::sim::weather::Weather;
use crate::sim::words::logs_in;
use crate::sim::{Oracle, Violation};

const DAY_MS: i64 = 86_400_000;

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
        self.check_clock(d, t)
    }

    /// Looks at the clock as the app does: a phone that was away too long asks first, and closes if nobody answers.
    fn check_clock(&mut self, d: usize, t: usize) -> Result<Screen, Violation> {
        if self.devices[d].is_closed() {
            return Ok(Screen::Closed);
        }
        let now = self.devices[d].now(self.now);
        let is_started = self.devices[d].tabs[t].phone.is_none();
        let check = if is_started { ClockCheck::Start } else { ClockCheck::Meanwhile };
        let phone = self.devices[d].phone(t)?;
        let writes = phone.check_clock(check, now);
        let is_over = phone.is_away_too_long(now);
        // A tab that was opened before the first answer holds nothing of the server's.
        let has_heard = phone.key().is_some();
        if !writes.is_empty() && self.devices[d].commit(t, &writes).is_err() {
            self.devices[d].close(t);
        }
        if is_over {
            if !self.has_reached_first(d, t)? {
                self.close(d, Why::Away)?;
            }
            return Ok(Screen::Closed);
        }
        let days = i64::from(self.days.unwrap_or(0));
        match self.devices[d].heard {
            Some(heard) if has_heard && self.now - heard > days * DAY_MS => {
                // What another tab wrote since, this one reads when it next writes: at the latest a quarter of an hour on.
                if self.devices[d].tabs[t].revision != self.devices[d].disk.load().0 {
                    return Ok(Screen::Open);
                }
                let what = format!("device {d} heard nothing for {} ms", self.now - heard);
                Err(Oracle::Confidentiality.violated(what))
            }
            Some(_) | None => Ok(Screen::Open),
        }
    }

    /// Before it closes, a phone tries to reach the server: whoever has a network never sees a lock.
    fn has_reached_first(&mut self, d: usize, t: usize) -> Result<bool, Violation> {
        if self.chance.one_in(2) {
            return Ok(false);
        }
        let now = self.devices[d].now(self.now);
        let request = self.devices[d].phone(t)?.request(Ask::Full, now);
        let Some(reply) = self.exchange(d, request, Weather::Rough)? else {
            return Ok(false);
        };
        self.receive(d, t, reply, Weather::Rough).map(|_| true)
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
            return Err(Oracle::NothingLost.violated(what));
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
            |error: shared::sync::rows::Damaged| Oracle::NothingLost.violated(error.to_string());
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
            let what = format!(
                "device {d} is closed, and still holds {:?}",
                rows.keys().collect::<Vec<_>>()
            );
            return Err(Oracle::Confidentiality.violated(what));
        }
        Ok(())
    }

    /// Someone else comes in on a closed phone, or who had it before comes back. Each finds their own journal.
    fn change_hands(&mut self, d: usize) {
        let player = self.chance.below(self.people.players.len());
        if self.devices[d].player == player {
            return;
        }
        let at = self.devices[d].spare_disks.iter().position(|(whose, _)| *whose == player);
        let disk = match at {
            Some(at) => self.devices[d].spare_disks.swap_remove(at).1,
            None => self.fresh_disk(player),
        };
        self.trace.line(format_args!("{} has {d} now", self.people.players[player].name));
        self.devices[d].change_hands(player, disk);
    }
}
