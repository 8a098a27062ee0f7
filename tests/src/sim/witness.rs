//! What the oracles remember while a history runs: what was said to be saved, and the truth folded on their own.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::Digest;
use shared::id::{LogId, PersonId, Seq, TrajectId};
use shared::record::Edit;
use shared::record::Traject;
use shared::role::{Author, Role, StaffRole, View};
use shared::state::State;
use shared::sync::message::{Have, Pull, Reply, Request};
use shared::wire;

use crate::sim::device::{Device, Told};
use crate::sim::fields::Seen;
use crate::sim::key::Key;
use crate::sim::people::{People, Player};
use crate::sim::server::Server;
use crate::sim::words::{STAFF_MARK, logs_in};
use crate::sim::{Oracle, Violation};

/// The oracles' memory.
#[derive(Debug, Default)]
pub struct Witness {
    /// Changes whose author was told "saved on this device".
    pub said: BTreeSet<Key>,
    /// What was before those who wrote a title.
    pub seen: Seen,
    truth: BTreeMap<LogId, (Seq, State)>,
}

impl Witness {
    /// Folds what the server took in since the last time.
    pub fn catch_up(&mut self, server: &Server, people: &People) -> Result<(), Violation> {
        for log in &people.logs {
            let (seen, state) = self.truth.entry(*log).or_default();
            let all = server.store.inner.all_entries(*log);
            let first_new = usize::try_from(seen.0).unwrap_or(usize::MAX);
            for (_, entry) in all.iter().skip(first_new) {
                let edit = Edit::decode(&entry.change.edit);
                let Some(edit) = edit.filter(|edit| edit.log_kind() == people.kind_of(*log)) else {
                    let what = format!("log {} took in {}", people.index(*log), entry.change.edit);
                    return Err(Oracle::OwnKind.violated(what));
                };
                state.apply_read(entry, &edit);
                *seen = entry.seq;
            }
        }
        Ok(())
    }

    /// Begins again: the server went back in time, or erased something.
    pub fn start_over(&mut self, server: &Server, people: &People) -> Result<(), Violation> {
        self.truth.clear();
        self.catch_up(server, people)
    }

    /// What a person may see of a log, in truth: of a traject or an employer, whoever takes part; of somebody's own log, they
    /// themselves, and who is a coach where they are a candidate; of the office's, whoever is of it.
    pub fn view(&self, log: LogId, player: &Player) -> Option<View> {
        let person = player.person;
        let state = self.state(log)?;
        if let Some(employer) = state.employer() {
            let role = employer.role(person)?;
            return Some(View { person, role, placement: None });
        }
        if let Some(cohort) = state.cohort() {
            let role = cohort.role(person)?;
            return Some(View { person, role, placement: None });
        }
        match state {
            State::Later(_) => player.office.and_then(StaffRole::in_office).map(|role| View {
                person,
                role,
                placement: None,
            }),
            State::Unopened { .. } => None,
            State::Traject(traject) => traject.view(person),
            State::Person(file) => {
                let coached = file.owner().filter(|owner| self.is_coach_of(person, *owner));
                let role = file.role(Author { person, office: player.office, coached })?;
                Some(View { person, role, placement: None })
            }
        }
    }

    fn is_coach_of(&self, coach: PersonId, candidate: PersonId) -> bool {
        let mut trajects = self.truth.values().filter_map(|(_, state)| state.traject());
        trajects.any(|traject| {
            let roles = (traject.role(coach), traject.role(candidate));
            roles == (Some(Role::Coach), Some(Role::Candidate))
        })
    }

    /// What a log adds up to, in truth.
    pub fn state(&self, log: LogId) -> Option<&State> {
        self.truth.get(&log).map(|(_, state)| state)
    }

    /// A traject, in truth.
    pub fn traject(&self, log: TrajectId) -> Option<&Traject> {
        self.state(log).and_then(State::traject)
    }

    /// Holds a reply, byte for byte, against what this person may see at this moment.
    pub fn sees_reply(
        &self,
        server: &Server,
        people: &People,
        player: &Player,
        bytes: &[u8],
    ) -> Result<(), Violation> {
        let text = String::from_utf8_lossy(bytes);
        let name = player.name;
        for index in logs_in(&text) {
            let Some(log) = people.logs.get(index) else { continue };
            if server.erased().contains(log) {
                return Err(
                    Oracle::Erasure.violated(format!("{name} got words of erased log {index}"))
                );
            }
            if self.view(*log, player).is_none() {
                return Err(
                    Oracle::Confidentiality.violated(format!("{name} got words of log {index}"))
                );
            }
        }
        let Ok(reply) = wire::decode::<Reply>(&text) else { return Ok(()) };
        for pull in &reply.pulls {
            let (Pull::Entries(batch) | Pull::Snapshot(batch)) = pull else { continue };
            let view = self.view(batch.log, player);
            let all = server.store.inner.all_entries(batch.log);
            for entry in &batch.entries {
                let is_staff = entry.change.edit.get().contains(STAFF_MARK);
                if is_staff && view.is_none_or(|view| view.role != Role::Coach) {
                    let what = format!("{name} got staff-only words at {:?}", entry.seq);
                    return Err(Oracle::Confidentiality.violated(what));
                }
                let audience = all.iter().find(|(_, it)| it.seq == entry.seq).map(|it| it.0);
                let is_granted = view.zip(audience).is_some_and(|(view, it)| view.sees(it));
                if !is_granted && audience.is_some() {
                    let what = format!("{name} got {:?}, which is for {audience:?}", entry.seq);
                    return Err(Oracle::Confidentiality.violated(what));
                }
            }
        }
        Ok(())
    }

    /// Holds a reply to an older app against the kinds of logs that it knows.
    pub fn sees_known_kinds(
        bytes: &[u8],
        people: &People,
        device: &Device,
    ) -> Result<(), Violation> {
        let Ok(reply) = wire::decode_bytes::<Reply>(bytes) else { return Ok(()) };
        let logs = reply.pulls.iter().map(|pull| match pull {
            Pull::Entries(batch) | Pull::Snapshot(batch) => batch.log,
            Pull::Drop(log) | Pull::Aside(log) | Pull::Gone(log) => *log,
        });
        match logs.into_iter().find(|log| !device.knows(people.kind_of(*log))) {
            None => Ok(()),
            Some(log) => {
                let what = format!("an older app was told of the log {log}");
                Err(Oracle::Confidentiality.violated(what))
            }
        }
    }

    /// Holds the cursors of a request against those this tab told before.
    pub fn sees_request(told: &mut Told, request: &Request) -> Result<(), Violation> {
        let Have::Each(each) = &request.have else { return Ok(()) };
        for held in each {
            let now = (request.epoch, held.view, held.cursor);
            let before = told.insert(held.log, now);
            // In one life of the server, another view shows no less of the log than the one before.
            let is_real = |view| view != Digest::default();
            let went_back = before.is_some_and(|(epoch, view, cursor)| {
                epoch == now.0 && is_real(view) && is_real(now.1) && cursor > now.2
            });
            if went_back {
                let what = format!("from {before:?} to {now:?} in log {:?}", held.log);
                return Err(Oracle::CursorsGrow.violated(what));
            }
        }
        Ok(())
    }

    /// The server, or a device, went back to its copy. What nobody holds any more who could send it again (its author's
    /// devices had to delete it, or were the ones that went back) is lost to everyone: nobody can be blamed.
    pub fn sees_restore(&mut self, held: &BTreeSet<Key>) {
        self.said.retain(|key| held.contains(key));
    }

    /// A device deleted logs as an answer told it that was given before the server went back: its person was taken off
    /// them. It must obey, and cannot know better; so what only it held of theirs is lost as in a restore.
    pub fn sees_late_drop(&mut self, author: PersonId, logs: &[TrajectId], held: &BTreeSet<Key>) {
        let was_dropped = |key: &Key| key.author == author && logs.contains(&key.log);
        self.said.retain(|key| !was_dropped(key) || held.contains(key));
    }
}

/// What the server has, or could be sent again by its author's devices.
pub fn held(server: &Server, people: &People, devices: &[Device]) -> BTreeSet<Key> {
    let mut held = BTreeSet::new();
    for log in &people.logs {
        let taken_in = server.store.inner.all_entries(*log);
        held.extend(taken_in.iter().map(|(_, entry)| Key::of(*log, &entry.change)));
    }
    for phone in devices.iter().flat_map(Device::phones_on_disks) {
        let me = phone.me();
        for (log, replica) in phone.logs() {
            let pending = replica.pending().iter().map(|it| &it.change);
            let own = replica
                .entries()
                .iter()
                .map(|it| &it.change)
                .filter(|it| it.device == me.device || me.former_devices.contains(&it.device));
            held.extend(pending.chain(own).map(|change| Key::of(log, change)));
        }
        held.extend(phone.rejected().map(|(log, rejected)| Key::of(log, &rejected.change)));
    }
    held
}
