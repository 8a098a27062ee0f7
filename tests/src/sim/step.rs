//! One step of a history: someone does something, a round goes on, or something goes wrong.

use shared::change::Change;
use shared::id::LogId;
use shared::record::{Edit, LogKind};
use shared::role::StaffRole;
use shared::state::State;
use shared::sync::journal::{Refused, Write};
use shared::sync::message::PROTOCOL;
use shared::sync::replica::Replica;
use shared::wire;

use crate::sim::Violation;
use crate::sim::closing::Screen;
use crate::sim::cohort;
use crate::sim::edits::{Among, Drawer};
use crate::sim::fields::seen_by;
use crate::sim::history::World;
use crate::sim::key::Key;
use crate::sim::office;
use crate::sim::people::COMES_AND_GOES;
use crate::sim::preferences;
use crate::sim::weather::Weather;
use crate::sim::words::open_text;

impl World {
    /// Plays one step.
    pub(crate) fn step(&mut self) -> Result<(), Violation> {
        self.now += 1 + i64::try_from(self.chance.below(5 * 60_000)).unwrap_or(0);
        let d = self.chance.below(self.devices.len());
        let t = self.chance.below(self.devices[d].tabs.len());
        if self.unlock_or_lock(d, t)? == Screen::Closed {
            return self.deliver();
        }
        if self.people.has_own_logs() {
            match self.chance.below(60) {
                0 => self.update_app(d),
                1 => self.mix_kinds(d)?,
                _ => {}
            }
        }
        if self.people.employer.is_some() {
            match self.chance.below(60) {
                0 => self.update_app(d),
                1 => self.change_office(),
                _ => {}
            }
        }
        if self.changes_over && self.chance.one_in(25) {
            self.change_over()?;
        }
        match self.chance.below(100) {
            0..=37 => self.act(d, t)?,
            38..=73 => self.ask(d, t)?,
            74..=79 => self.crash(d, t),
            80..=82 => self.mishap(d)?,
            83..=84 => self.poison(d, t)?,
            85..=86 => self.forge(d)?,
            87..=88 => self.go_offline(d),
            89 => self.take_back(d, t)?,
            90 => self.discard(d, t)?,
            91..=92 => self.read(d, t)?,
            _ => {}
        }
        for _ in 0..self.chance.below(3) {
            self.deliver()?;
        }
        Ok(())
    }

    fn act(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        let person = self.people.players[self.devices[d].player].person;
        let Some(log) = self.chance.pick(&self.people.logs).copied() else { return Ok(()) };
        self.number += 1;
        if self.chance.one_in(25) {
            return self.type_words(d, t, log);
        }
        if self.people.has_own_logs() && (log.is_of_person() || self.chance.one_in(4)) {
            return self.write_own(d, t, log);
        }
        match self.people.kind_of(log) {
            LogKind::Employer | LogKind::Office => return self.write_office(d, t, log),
            LogKind::Cohort => return self.write_cohort(d, t, log),
            LogKind::Traject | LogKind::Person => {}
        }
        let phone = self.devices[d].phone(t)?;
        let Some(traject) = phone.traject(log) else { return Ok(()) };
        let mut drawer = Drawer {
            traject,
            person,
            people: &self.people,
            index: self.people.index(log),
            number: self.number,
            chance: &mut self.chance,
        };
        match drawer.draw(self.among) {
            Some(edit) => self.submit(d, t, log, &edit, Weather::Rough),
            None => Ok(()),
        }
    }

    /// Someone writes in their own log; or, now and then, tries to write in this one, whose it may be.
    fn write_own(&mut self, d: usize, t: usize, log: LogId) -> Result<(), Violation> {
        if self.devices[d].knows_trajects_alone() {
            return Ok(());
        }
        let person = self.people.players[self.devices[d].player].person;
        let tries = log.is_of_person() && self.chance.one_in(4);
        let log = if tries { log } else { LogId::of_person(person) };
        if !self.people.logs.contains(&log) {
            return Ok(());
        }
        let words = open_text(self.people.index(log), self.number);
        let phone = self.devices[d].phone(t)?;
        let file = phone.replica(log).and_then(|replica| replica.state().person());
        // A seed of before there was more than wishes tells its history by those.
        if self.among == Among::Path && self.chance.one_in(2) {
            let edit = preferences::draw_later(file, log, words, &mut self.chance);
            return edit.map_or(Ok(()), |edit| self.submit(d, t, log, &edit, Weather::Rough));
        }
        let edit = preferences::draw(file, person, words, &mut self.chance);
        self.submit(d, t, log, &edit, Weather::Rough)
    }

    /// Someone writes in the log of an employer, or of the office.
    fn write_office(&mut self, d: usize, t: usize, log: LogId) -> Result<(), Violation> {
        if !self.devices[d].knows(self.people.kind_of(log)) {
            return Ok(());
        }
        let player = self.people.players[self.devices[d].player].clone();
        let phone = self.devices[d].phone(t)?;
        let state = phone.replica(log).map(Replica::state).cloned().unwrap_or_default();
        let mut drawer = office::Drawer {
            state: &state,
            player: &player,
            people: &self.people,
            index: self.people.index(log),
            number: self.number,
            chance: &mut self.chance,
        };
        match drawer.draw() {
            Some(edit) => self.submit(d, t, log, &edit, Weather::Rough),
            None => Ok(()),
        }
    }

    /// Someone writes in the log of a cohort, also who may not.
    fn write_cohort(&mut self, d: usize, t: usize, log: LogId) -> Result<(), Violation> {
        if !self.devices[d].knows(LogKind::Cohort) {
            return Ok(());
        }
        let phone = self.devices[d].phone(t)?;
        let Some(file) = phone.replica(log).and_then(|it| it.state().cohort()).cloned() else {
            return Ok(());
        };
        let mut drawer = cohort::Drawer {
            file: &file,
            people: &self.people,
            index: self.people.index(log),
            number: self.number,
            chance: &mut self.chance,
        };
        match drawer.draw() {
            Some(edit) => self.submit(d, t, log, &edit, Weather::Rough),
            None => Ok(()),
        }
    }

    /// Someone leaves the office, or comes back to it.
    fn change_office(&mut self) {
        let player = &mut self.people.players[COMES_AND_GOES];
        player.office = if player.office.is_some() { None } else { Some(StaffRole::Coach) };
        let said = format!("{} is {:?} in the office", player.name, player.office);
        self.trace.line(format_args!("{said}"));
        self.seat_office();
    }

    /// The server knows who is of the office.
    pub(crate) fn seat_office(&mut self) {
        for player in &self.people.players {
            self.server.store.inner.set_office(player.person, player.office);
        }
    }

    /// An older app is brought up to date.
    fn update_app(&mut self, d: usize) {
        if self.devices[d].protocol < PROTOCOL {
            self.trace.line(format_args!("{d} gets today's app"));
            self.devices[d].protocol = PROTOCOL;
        }
    }

    /// Words are typed and not saved: for the traject, for a step of it, or in one's own log.
    fn type_words(&mut self, d: usize, t: usize, log: LogId) -> Result<(), Violation> {
        let words = open_text(self.people.index(log), self.number);
        let phone = self.devices[d].phone(t)?;
        let name = match phone.replica(log).map(Replica::state) {
            None | Some(State::Unopened { .. }) => return Ok(()),
            Some(State::Traject(traject)) => {
                let step = traject.steps.keys().last();
                step.map_or_else(|| format!("how/{log}"), |step| format!("step/{log}/{step}"))
            }
            Some(State::Person(_)) => format!("wishes/{log}"),
            Some(State::Later(_)) => format!("office/{log}"),
        };
        let writes = phone.keep_draft(&name, &words);
        self.trace.line(format_args!("{d}.{t} types {words} for {name}"));
        if self.devices[d].commit(t, &writes).is_err() {
            self.devices[d].close(t);
        }
        Ok(())
    }

    /// Someone looks at one thing that others wrote.
    fn read(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        let Some(log) = self.chance.pick(&self.people.logs).copied() else { return Ok(()) };
        let phone = self.devices[d].phone(t)?;
        let unread = phone.unread(log);
        let Some(news) = self.chance.pick(&unread) else { return Ok(()) };
        let writes = phone.mark_read(log, &news.seqs);
        self.trace.line(format_args!("{d}.{t} reads {:?}", news.seqs));
        if self.devices[d].commit(t, &writes).is_err() {
            self.devices[d].close(t);
        }
        Ok(())
    }

    fn take_back(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        match self.devices[d].tabs[t].undo.pop() {
            Some((log, edit)) => self.submit(d, t, log, &edit, Weather::Rough),
            None => Ok(()),
        }
    }

    /// Makes a change as the app does: check, write, and only then say "saved".
    pub(crate) fn submit(
        &mut self,
        d: usize,
        t: usize,
        log: LogId,
        edit: &Edit,
        weather: Weather,
    ) -> Result<(), Violation> {
        let now = self.devices[d].now(self.now);
        let phone = self.devices[d].phone(t)?;
        let seen = phone.replica(log).map(|replica| seen_by(replica, log, edit));
        let planned = phone.submit(log, edit, now);
        let who = self.people.name(self.people.players[self.devices[d].player].person);
        let Ok(submitted) = planned else {
            self.trace.line(format_args!("{who} {d}.{t} may not {:?}", edit.encode()));
            return Ok(());
        };
        self.trace.line(format_args!("{who} {d}.{t} n{} {}", submitted.n, edit.encode()));
        if weather == Weather::Rough && self.chance.one_in(25) {
            self.trace.line(format_args!("  killed before the commit"));
            self.devices[d].close(t);
            return Ok(());
        }
        let change = planned_change(&submitted.writes);
        if let Some((change, seen)) = change.as_ref().zip(seen) {
            self.witness.seen.insert(Key::of(log, change), seen);
        }
        match self.devices[d].commit(t, &submitted.writes) {
            Ok(()) => {}
            Err(Refused::Stale) => {
                self.trace.line(format_args!("  another tab wrote in between"));
                self.devices[d].close(t);
                return Ok(());
            }
            Err(Refused::Full | Refused::Broken) => {
                self.trace.line(format_args!("  no room"));
                self.devices[d].phone(t)?.not_saved(log, submitted.n);
                return Ok(());
            }
        }
        if weather == Weather::Rough && self.chance.one_in(25) {
            self.trace.line(format_args!("  killed after the commit"));
            self.devices[d].close(t);
            return Ok(());
        }
        self.devices[d].phone(t)?.saved(log, submitted.n);
        self.witness.said.extend(change.map(|change| Key::of(log, &change)));
        let undo = submitted.undo.map(|edit| (log, edit));
        self.devices[d].tabs[t].undo.extend(undo);
        Ok(())
    }

    fn discard(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        let phone = self.devices[d].phone(t)?;
        let rejected: Vec<_> = phone.rejected().map(|(log, it)| (log, it.change.clone())).collect();
        let Some((log, change)) = self.chance.pick(&rejected) else { return Ok(()) };
        let writes = self.devices[d].phone(t)?.discard(*log, change.n);
        if self.devices[d].commit(t, &writes).is_ok() {
            self.trace.line(format_args!("{d}.{t} gives up n{}", change.n));
            self.witness.said.remove(&Key::of(*log, change));
        } else {
            self.devices[d].close(t);
        }
        Ok(())
    }
}

/// The change in a planned batch.
pub(crate) fn planned_change(writes: &[Write]) -> Option<Change> {
    writes.iter().find_map(|write| match write {
        Write::Put(row, text) if row.starts_with("pending/") => wire::decode(text).ok(),
        Write::Put(..) | Write::Delete(_) => None,
    })
}
