//! One who pushes until the server dies: keeps what it was told, and what it was not told. Knows no other pusher.

use std::io;
use std::sync::mpsc::Sender;

use shared::change::{Change, Digest};
use shared::id::{DeviceId, Seq, TrajectId};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::sync::message::Outcome;

use crate::chance::Chance;
use crate::live::member::Member;

/// Changes in one push.
const BATCH_MAX: usize = 12;

/// What tells a change from every other: who numbered it how, and what it says.
pub(super) type Identity = (DeviceId, u64, Digest);

/// A pusher.
#[derive(Debug)]
pub(super) struct Pusher {
    pub(super) member: Member,
    chance: Chance,
    /// Sent, and not acknowledged yet: sent again until it is.
    waiting: Vec<Change>,
    /// Acknowledged last: now and then sent once more, as by a phone that never heard.
    last: Vec<(Change, Seq)>,
    pub(super) sent: Vec<Identity>,
    pub(super) acknowledged: Vec<(Identity, Seq)>,
    pub(super) wrong: Vec<String>,
}

impl Pusher {
    pub(super) fn new(member: Member, chance: Chance) -> Self {
        let (waiting, last, sent) = (Vec::new(), Vec::new(), Vec::new());
        let (acknowledged, wrong) = (Vec::new(), Vec::new());
        Self { member, chance, waiting, last, sent, acknowledged, wrong }
    }

    /// Pushes until the server is gone; tells each time how many were acknowledged.
    pub(super) fn push_on(&mut self, log: TrajectId, told: &Sender<usize>) {
        loop {
            let pushed = self.push_new(log);
            match pushed {
                // Nobody listens any more: that ends the round as well.
                Ok(acknowledged) if told.send(acknowledged).is_ok() => {}
                Ok(_) | Err(_) => return,
            }
            if self.chance.one_in(8) && self.repeat(log).is_err() {
                return;
            }
        }
    }

    /// Has everything acknowledged that is not yet.
    pub(super) fn settle(&mut self, log: TrajectId) -> io::Result<()> {
        if self.waiting.is_empty() { Ok(()) } else { self.push_new(log).map(drop) }
    }

    /// Makes one change and has it acknowledged.
    pub(super) fn say(&mut self, log: TrajectId, edit: &Edit) -> io::Result<()> {
        self.make(edit);
        self.push_new(log).map(drop)
    }

    fn make(&mut self, edit: &Edit) {
        let change = self.member.change(edit);
        self.sent.push((change.device, change.n, change.digest()));
        self.waiting.push(change);
    }

    fn push_new(&mut self, log: TrajectId) -> io::Result<usize> {
        if self.waiting.is_empty() {
            for _ in 0..=self.chance.below(BATCH_MAX) {
                let words = format!("{:016x} {:x>150}", self.chance.bits(), "");
                self.make(&Edit::Outline(OutlineEdit::Set(OutlineField::Job(words))));
            }
        }
        let places = self.places(log, &self.waiting.clone())?;
        if places.len() == self.waiting.len() {
            self.last = self.waiting.drain(..).zip(places).collect();
        }
        let identities = self.last.iter().map(|(change, seq)| (identity(change), *seq));
        self.acknowledged.extend(identities);
        Ok(self.last.len())
    }

    /// Sends once more what was acknowledged: the answer must be the same.
    fn repeat(&mut self, log: TrajectId) -> io::Result<()> {
        let (changes, first): (Vec<Change>, Vec<Seq>) = self.last.iter().cloned().unzip();
        let again = self.places(log, &changes)?;
        if again != first {
            self.wrong.push(format!("a repeat was placed at {again:?} instead of {first:?}"));
        }
        Ok(())
    }

    /// Sends changes and reads where each was placed.
    fn places(&mut self, log: TrajectId, changes: &[Change]) -> io::Result<Vec<Seq>> {
        let reply = self.member.push(log, changes)?;
        let outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
        let mut places = Vec::new();
        for ((n, outcome), change) in outcomes.zip(changes) {
            let Outcome::Accepted(seq) = outcome else {
                self.wrong.push(format!("change {} was answered {outcome:?}", change.n));
                return Err(io::ErrorKind::InvalidData.into());
            };
            if *n == change.n {
                places.push(*seq);
            }
        }
        if places.len() == changes.len() {
            return Ok(places);
        }
        self.wrong.push("a push without its own outcome for each change".to_owned());
        Err(io::ErrorKind::InvalidData.into())
    }
}

pub(super) fn identity(change: &Change) -> Identity {
    (change.device, change.n, change.digest())
}
