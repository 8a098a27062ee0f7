//! What goes wrong on its own or on purpose: crashes, clocks, full disks, copies, the server's past, poison and forgery.

use shared::change::Change;
use shared::id::{LogId, Seq};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, EmployerField};
use shared::record::office::settings::{SettingsEdit, SettingsField};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::path::PathEdit;
use shared::record::path::cohort::{CohortEdit, CohortField};
use shared::record::preferences::{PreferencesEdit, PreferencesField};
use shared::record::step::{StepEdit, StepField};
use shared::record::{At, Edit};
use shared::state::State;
use shared::sync::journal::Write;
use shared::sync::message::{Push, Request};
use shared::sync::phone::Ask;
use shared::sync::replica::Replica;
use shared::wire;

use crate::sim::device::Tab;
use crate::sim::disk::Room;
use crate::sim::history::World;
use crate::sim::key::Key;
use crate::sim::server::Accident;
use crate::sim::step::planned_change;
use crate::sim::variant::Variant;
use crate::sim::witness::held;
use crate::sim::words::open_text;
use crate::sim::{Oracle, Violation};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;
/// Devices at most, copies included.
const DEVICES_MAX: usize = 12;
/// The draw by which a device is copied.
const COPIED: usize = 6;

impl World {
    pub(crate) fn crash(&mut self, d: usize, t: usize) {
        match self.chance.below(4) {
            0 => {
                self.trace.line(format_args!("{d} loses power"));
                self.devices[d].lose_power();
            }
            1 if self.devices[d].tabs.len() == 1 => {
                self.trace.line(format_args!("{d} opens a second tab"));
                self.devices[d].tabs.push(Tab::default());
            }
            2 => self.devices[d].disk.flush(),
            _ => {
                self.trace.line(format_args!("{d}.{t} is killed"));
                self.devices[d].close(t);
            }
        }
    }

    pub(crate) fn go_offline(&mut self, d: usize) {
        let days = 1 + self.chance.below(20);
        self.trace.line(format_args!("{d} is out of reach for {days} days"));
        self.devices[d].offline_until = self.now + i64::try_from(days).unwrap_or(1) * DAY_MS / 20;
    }

    /// The rarer accidents: clocks, disks, copies, the server's past and its eraser.
    pub(crate) fn mishap(&mut self, d: usize) -> Result<(), Violation> {
        // What a mutant breaks must happen often enough to show.
        let is_copied = self.variant == Variant::TrustsNumbers && self.chance.one_in(2);
        match if is_copied { COPIED } else { self.chance.below(14) } {
            0 | 1 => {
                let days = i64::try_from(self.chance.below(800)).unwrap_or(0) - 400;
                self.trace.line(format_args!("{d}: the clock jumps to {days} days off"));
                self.devices[d].skew_ms = days * DAY_MS;
                self.devices[d].heard = None;
            }
            2 => self.devices[d].disk.room = Room::Full,
            3 | 4 => self.devices[d].disk.room = Room::Free,
            5 => self.now += DAY_MS + i64::try_from(self.chance.below(9)).unwrap_or(0) * DAY_MS,
            COPIED if self.devices.len() < DEVICES_MAX => {
                self.trace.line(format_args!("{d} is copied to device {}", self.devices.len()));
                self.copy_device(d);
            }
            7 | 8 => {
                self.trace.line(format_args!("the server is backed up"));
                self.server.back_up();
            }
            9 if self.server.backup().is_some() => {
                self.trace.line(format_args!("the server goes back to its backup"));
                self.restore_server()?;
            }
            10 if self.chance.one_in(3) => {
                let Some(log) = self.chance.pick(&self.people.logs).copied() else { return Ok(()) };
                self.trace.line(format_args!("log {} is erased", self.people.index(log)));
                self.erase(log)?;
            }
            11 => {
                self.trace.line(format_args!("{d} is backed up"));
                self.devices[d].copy = Some(self.devices[d].disk.clone());
            }
            12 if self.devices[d].copy.is_some() => {
                self.trace.line(format_args!("{d} goes back to its backup"));
                self.restore_device(d);
            }
            _ => {}
        }
        Ok(())
    }

    /// A device is copied, and both go on under one id.
    pub(crate) fn copy_device(&mut self, d: usize) {
        self.devices[d].is_twin = true;
        let mut copy = self.devices[d].clone();
        copy.tabs = vec![Tab::default()];
        copy.skew_ms += 7 * MINUTE_MS;
        copy.heard = None;
        self.devices.push(copy);
    }

    /// A device goes back to its backup.
    pub(crate) fn restore_device(&mut self, d: usize) {
        self.devices[d].restore();
        self.witness.sees_restore(&held(&self.server, &self.people, &self.devices));
    }

    /// The server goes back to its backup.
    pub(crate) fn restore_server(&mut self) -> Result<(), Violation> {
        self.server.restore();
        self.seat_office();
        self.witness.sees_restore(&held(&self.server, &self.people, &self.devices));
        self.witness.start_over(&self.server, &self.people)
    }

    /// A log is erased.
    pub(crate) fn erase(&mut self, log: LogId) -> Result<(), Violation> {
        self.server.erase(log);
        self.witness.start_over(&self.server, &self.people)
    }

    /// A change that no server takes in gets into the queue: of a newer version, or about something that never was.
    pub(crate) fn poison(&mut self, d: usize, t: usize) -> Result<(), Violation> {
        let Some(log) = self.chance.pick(&self.people.logs).copied() else { return Ok(()) };
        let words = open_text(self.people.index(log), self.number);
        let bad = if self.chance.one_in(2) {
            let text = format!(r#"{{"diary":{{"line":"{words}"}}}}"#);
            text.parse().map_err(|e: wire::Malformed| Oracle::Quiet.violated(e.to_string()))?
        } else {
            Edit::Step(At(self.chance.id(), StepEdit::Set(StepField::Title(words.clone()))))
                .encode()
        };
        let Some(good) = self.devices[d].phone(t)?.replica(log).and_then(harmless) else {
            return Ok(());
        };
        let now = self.devices[d].now(self.now);
        let Ok(submitted) = self.devices[d].phone(t)?.submit(log, &good, now) else {
            return Ok(());
        };
        let Some(mut change) = planned_change(&submitted.writes) else { return Ok(()) };
        change.edit = bad;
        let key = Key::of(log, &change);
        let text = wire::encode(&change);
        let swap = |write: &Write| match write {
            Write::Put(row, _) if row.starts_with("pending/") => {
                Write::Put(row.clone(), text.clone())
            }
            Write::Put(..) | Write::Delete(_) => write.clone(),
        };
        let writes: Vec<Write> = submitted.writes.iter().map(swap).collect();
        self.trace.line(format_args!("{d}.{t} queues poison {}", change.edit));
        if self.devices[d].commit(t, &writes).is_ok() {
            self.witness.said.insert(key);
        }
        self.devices[d].close(t);
        Ok(())
    }

    /// Someone signs a change with another's name, or sends it as another's device.
    pub(crate) fn forge(&mut self, d: usize) -> Result<(), Violation> {
        let victim = self.chance.below(self.devices.len());
        let Some(log) = self.chance.pick(&self.people.logs).copied() else { return Ok(()) };
        if self.devices[victim].player == self.devices[d].player {
            return Ok(());
        }
        let Some(mine) = self.devices[d].phone_on_disk() else { return Ok(()) };
        let Some(theirs) = self.devices[victim].phone_on_disk() else { return Ok(()) };
        let now = self.devices[d].now(self.now);
        let words = open_text(self.people.index(log), self.number);
        let edit = Edit::Outline(OutlineEdit::Set(OutlineField::Job(words))).encode();
        let author = theirs.me().person;
        let device = if self.chance.one_in(2) { theirs.me().device } else { mine.me().device };
        let change = Change {
            device,
            n: 1 << 40,
            base: Seq(u64::MAX >> 1),
            at: now,
            author,
            edit,
            promised: None,
        };
        let push = vec![Push { log, changes: vec![change.clone()], follows: None }];
        let request = self.devices[d].sends(Request { push, ..mine.request(Ask::Full, now) });
        let bytes = wire::encode(&request).into_bytes();
        self.trace.line(format_args!("{d} forges a change of {victim}"));
        self.answer(d, &bytes, Accident::None)?;
        let key = Key::of(log, &change);
        let all = self.server.store.inner.all_entries(log);
        if all.iter().any(|(_, entry)| Key::of(log, &entry.change) == key) {
            return Err(Oracle::Forgery.violated("a change was taken in under another's name"));
        }
        Ok(())
    }

    /// A member's app, built by somebody else, sends what belongs in a traject to somebody's own log, and what belongs
    /// there to a traject. Its phone keeps none of it.
    pub(crate) fn mix_kinds(&mut self, d: usize) -> Result<(), Violation> {
        if self.devices[d].knows_trajects_alone() {
            return Ok(());
        }
        let Some(mine) = self.devices[d].phone_on_disk() else { return Ok(()) };
        let Some(traject) = self.chance.pick(self.people.trajects()).copied() else {
            return Ok(());
        };
        self.number += 1;
        let (own, now) = (LogId::of_person(mine.me().person), self.devices[d].now(self.now));
        let words = |log| open_text(self.people.index(log), self.number);
        let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job(words(own))));
        let wish = PreferencesEdit::Set(PreferencesField::Wishes(words(traject)));
        let pushed = [(own, job, 1), (traject, Edit::Preferences(wish), 2)];
        let push = pushed.map(|(log, edit, number)| {
            let (device, author) = (mine.me().device, mine.me().person);
            let n = (1 << 40) + 2 * self.number + number;
            let change = Change {
                device,
                n,
                base: Seq::ZERO,
                at: now,
                author,
                edit: edit.encode(),
                promised: None,
            };
            Push { log, changes: vec![change], follows: None }
        });
        let request = Request { push: push.into(), ..mine.request(Ask::Full, now) };
        let request = self.devices[d].sends(request);
        let bytes = wire::encode(&request).into_bytes();
        self.trace.line(format_args!("{d} mixes two kinds of logs"));
        self.answer(d, &bytes, Accident::None).map(drop)
    }
}

/// A change that changes nothing, to a log that its author may write in.
fn harmless(replica: &Replica) -> Option<Edit> {
    match replica.state() {
        State::Unopened { .. } => None,
        State::Traject(traject) => {
            let job = traject.outline.as_ref()?.job.get().clone();
            Some(Edit::Outline(OutlineEdit::Set(OutlineField::Job(job))))
        }
        state @ State::Later(_) if state.cohort().is_some() => {
            let jobs = state.cohort()?.cohort.as_ref()?.jobs.get().clone();
            Some(PathEdit::Cohort(CohortEdit::Set(CohortField::Jobs(jobs))).into())
        }
        state @ State::Later(_) => match (state.employer(), state.office()) {
            (Some(employer), _) => {
                let about = employer.employer.as_ref()?.about.get().clone();
                let field = EmployerField::About(about);
                Some(OfficeEdit::Employer(EmployerEdit::Set(field)).into())
            }
            (None, office) => {
                let name = office?.settings.as_ref()?.name.get().clone();
                Some(OfficeEdit::Office(SettingsEdit::Set(SettingsField::Name(name))).into())
            }
        },
        State::Person(file) => {
            let wishes = file.preferences.as_ref()?.wishes.get().clone();
            let field = PreferencesField::Wishes(wishes);
            Some(Edit::Preferences(PreferencesEdit::Set(field)))
        }
    }
}
