//! The verdict on a history, when all is quiet: nothing lost, everyone sees what the server holds for them, no leftovers.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::Entry;
use shared::id::TrajectId;
use shared::refusal::Refusal;
use shared::state::State;
use shared::sync::phone::Phone;

use crate::sim::device::Device;
use crate::sim::fields;
use crate::sim::history::World;
use crate::sim::key::Key;
use crate::sim::people::Player;
use crate::sim::words::{log_mark, logs_in};
use crate::sim::{Oracle, Violation};

impl World {
    /// Holds the end of the history against every promise.
    pub(crate) fn judge(&self) -> Result<(), Violation> {
        let mut in_log = BTreeMap::<Key, usize>::new();
        for log in &self.people.logs {
            let entries = self.entries(*log);
            for entry in &entries {
                *in_log.entry(Key::of(*log, &entry.change)).or_default() += 1;
            }
            if let Some(state) = self.witness.state(*log) {
                fields::judge(state, &entries)?;
                fields::judge_replaced(state, *log, &entries, &self.witness.seen)?;
            }
        }
        if let Some((key, count)) = in_log.iter().find(|(_, count)| **count > 1) {
            return Err(Oracle::ExactlyOnce.violated(format!("{count} times {key:?}")));
        }
        let mut kept = BTreeSet::new();
        for (at, device) in self.devices.iter().enumerate() {
            let player = &self.people.players[device.player];
            if device.is_closed() {
                return Err(Oracle::Quiet.violated(format!("device {at} stays closed")));
            }
            let phone = device.phone_on_disk();
            let phone =
                phone.ok_or_else(|| Oracle::NothingLost.violated("an unreadable journal"))?;
            self.judge_phone(at, player, device, &phone)?;
            self.judge_rows(at, player, device)?;
            for (log, rejected) in phone.rejected() {
                let key = Key::of(log, &rejected.change);
                // What was declined for want of taking part, the server was asked again. Of the rest, a cloned device that
                // may not look into the log cannot know what its twin brought there.
                let is_asked = rejected.refusal == Refusal::NotAMember;
                let may_know = is_asked || phone.replica(log).is_some() || !device.is_twin;
                if in_log.contains_key(&key) && may_know {
                    let what = format!("device {at} keeps as declined what was accepted: {key:?}");
                    return Err(Oracle::ExactlyOnce.violated(what));
                }
                kept.insert(key);
            }
            for (log, replica) in phone.logs() {
                kept.extend(replica.pending().iter().map(|it| Key::of(log, &it.change)));
            }
        }
        for key in &self.witness.said {
            let is_erased = self.server.erased().contains(&key.log);
            if !is_erased && !in_log.contains_key(key) && !kept.contains(key) {
                return Err(Oracle::NothingLost.violated(format!("gone: {key:?}")));
            }
        }
        self.judge_erasure()
    }

    fn entries(&self, log: TrajectId) -> Vec<Entry> {
        self.server.store.inner.all_entries(log).iter().map(|(_, entry)| entry.clone()).collect()
    }

    fn judge_phone(
        &self,
        at: usize,
        player: &Player,
        device: &Device,
        phone: &Phone,
    ) -> Result<(), Violation> {
        for log in &self.people.logs {
            let index = self.people.index(*log);
            let is_known = device.knows(self.people.kind_of(*log));
            let view = self.witness.view(*log, player).filter(|_| is_known);
            let (view, replica) = match (view, phone.replica(*log)) {
                (None, None) => continue,
                (Some(view), Some(replica)) => (view, replica),
                (view, replica) => {
                    let (is_granted, is_held) = (view.is_some(), replica.is_some());
                    let what = format!("device {at}, log {index}: {is_granted} but held {is_held}");
                    return Err(Oracle::Convergence.violated(what));
                }
            };
            let mut projection = State::default();
            let all = self.server.store.inner.all_entries(*log).iter();
            for (_, entry) in all.filter(|(audience, _)| view.sees(*audience)) {
                projection.apply_entry(entry);
            }
            if *replica.confirmed() != projection {
                let what = format!("device {at} shows another log {index} than the server");
                return Err(Oracle::Convergence.violated(what));
            }
            let waits = |change: &str| !change.starts_with(r#"{"diary""#);
            if let Some(it) = replica.pending().iter().find(|it| waits(it.change.edit.get())) {
                let what = format!("device {at} still has to send n{}", it.change.n);
                return Err(Oracle::Quiet.violated(what));
            }
        }
        Ok(())
    }

    /// Of a log without a grant, only own declined changes may be on the disk.
    fn judge_rows(&self, at: usize, player: &Player, device: &Device) -> Result<(), Violation> {
        for (row, text) in device.disk.load().1 {
            if row.starts_with("staged/") {
                return Err(Oracle::Quiet.violated(format!("device {at} still has {row} aside")));
            }
            for index in logs_in(&text) {
                let Some(log) = self.people.logs.get(index) else { continue };
                if self.server.erased().contains(log) {
                    let what = format!("device {at} keeps words of erased log {index} in {row}");
                    return Err(Oracle::Erasure.violated(what));
                }
                let is_granted = self.witness.view(*log, player).is_some();
                if !is_granted && !row.starts_with("parked/") {
                    let what = format!("device {at} keeps words of log {index} in {row}");
                    return Err(Oracle::Confidentiality.violated(what));
                }
            }
        }
        Ok(())
    }

    fn judge_erasure(&self) -> Result<(), Violation> {
        if self.server.erased().is_empty() {
            return Ok(());
        }
        let contents = self.server.contents();
        for log in self.server.erased() {
            let index = self.people.index(*log);
            if contents.contains(&log_mark(index)) {
                let what = format!("the server still knows words of erased log {index}");
                return Err(Oracle::Erasure.violated(what));
            }
        }
        Ok(())
    }
}
