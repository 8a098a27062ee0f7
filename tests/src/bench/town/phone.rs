//! What one phone holds, and what it says to the server for that, as the app does: every log, and what was read. Folds nothing.

use std::io;

use shared::change::{Change, Digest};
use shared::id::{LogId, Seq};
use shared::sync::message::{Epoch, Have, Held, PullStatus, Push, Request, digest_of_all};
use shared::sync::read_mark::{MarksHeld, MarksTold, digest_of_marks};

use crate::bench::data_set::cold_rounds;
use crate::live::client::encode;
use crate::live::member::Member;

/// What it holds.
#[derive(Debug, Clone)]
pub(super) struct Phone {
    epoch: Epoch,
    held: Vec<Held>,
    marks: Digest,
}

impl Phone {
    /// One that has everything, and what it asked until it had.
    pub(super) fn fetch(member: &mut Member) -> io::Result<(Self, Vec<Vec<u8>>)> {
        let (epoch, held, mut asked) = cold_rounds(member)?;
        let mut phone = Self { epoch, held, marks: Digest::default() };
        let last = phone.glance(member);
        asked.push(encode(&last));
        let reply = member.client.round(&last)?;
        if reply.rest != PullStatus::None {
            return Err(io::Error::other("something had changed"));
        }
        phone.marks = match reply.read {
            Some(MarksTold::Same(sum)) => sum,
            Some(MarksTold::All(marks)) => digest_of_marks(marks),
            None => Digest::default(),
        };
        Ok((phone, asked))
    }

    /// Logs it holds.
    pub(super) fn logs(&self) -> usize {
        self.held.len()
    }

    /// Only whether anything changed.
    pub(super) fn glance(&self, member: &Member) -> Request {
        let have = Have::Digest(digest_of_all(self.held.iter().copied()));
        Request { have, ..self.asking(member) }
    }

    /// What is new in each log.
    pub(super) fn asking(&self, member: &Member) -> Request {
        let read = Some(MarksHeld { sum: self.marks, raised: Vec::new() });
        Request { epoch: Some(self.epoch), read, ..member.asking(self.held.clone()) }
    }

    /// The same, with a change of its own.
    pub(super) fn bringing(&self, member: &Member, log: LogId, change: Change) -> Request {
        let push = vec![Push { log, changes: vec![change], follows: None }];
        Request { push, ..self.asking(member) }
    }

    /// Its own change came back to it.
    pub(super) fn goes_on(&mut self, log: LogId, to: Seq) {
        let of_log = self.held.iter_mut().filter(|held| held.log == log);
        of_log.for_each(|held| held.cursor = to);
    }
}
