//! A server with people and trajecten, to measure on. Everything comes in by the doors that are there for it.

use std::io;
use std::path::Path;

use shared::id::{DeviceId, PersonId, Seq, TrajectId};
use shared::limits::PUSH_CHANGES_MAX;
use shared::sync::message::{Epoch, Held, Outcome, Pull, PullStatus, Reply, Request};

use super::workload::Workload;
use crate::chance::Chance;
use crate::live::client::encode;
use crate::live::folder::Folder;
use crate::live::member::{Member, held_after};
use crate::live::process::Process;

/// The seed of all ids: figures of two runs are of the same data.
const SEED: u64 = 7;

/// The data set.
#[derive(Debug)]
pub(super) struct DataSet {
    program: std::path::PathBuf,
    pub(super) chance: Chance,
    pub(super) server: Process,
    /// After the server, which stands in it.
    pub(super) folder: Folder,
}

/// A log, with the one who writes it.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) id: TrajectId,
    pub(super) workload: Workload,
    pub(super) head: Seq,
}

impl DataSet {
    pub(super) fn new(program: &Path) -> io::Result<Self> {
        let (chance, folder) = (Chance::of(SEED), Folder::new("bench")?);
        let server = Process::start(program, folder.path())?;
        Ok(Self { program: program.to_owned(), chance, server, folder })
    }

    /// The same data under a process that has done nothing yet.
    pub(super) fn restart(self) -> io::Result<Self> {
        let Self { program, chance, server, folder } = self;
        server.kill()?;
        let server = Process::start(&program, folder.path())?;
        Ok(Self { program, chance, server, folder })
    }

    /// New coaches.
    pub(super) fn coaches(&mut self, count: usize) -> io::Result<Vec<Member>> {
        let Self { program, folder, server, chance, .. } = self;
        let pair = |_| Member::pair(program, folder.path(), server.address(), chance);
        (0..count).map(pair).collect()
    }

    /// Opens a log in which these take part.
    pub(super) fn open(
        &mut self,
        coach: &mut Member,
        coaches: &[PersonId],
        employers: &[PersonId],
    ) -> io::Result<Log> {
        let id = self.chance.id();
        let (workload, first) = Workload::begin(coach, coaches, employers, &mut self.chance);
        let head = take_in(&coach.push(id, &first)?)?;
        Ok(Log { id, workload, head })
    }

    /// Lets an employer in whom a coach named in a log.
    pub(super) fn employer(
        &mut self,
        coach: &mut Member,
        log: &Log,
        person: PersonId,
    ) -> io::Result<Member> {
        let device: DeviceId = self.chance.id();
        coach.lets_in(log.id, person, self.server.address(), device)
    }
}

impl Log {
    /// Goes on until the log holds so many changes.
    pub(super) fn fill(&mut self, member: &mut Member, until: usize) -> io::Result<()> {
        while self.head.0 < until as u64 {
            let left = until - usize::try_from(self.head.0).unwrap_or(until);
            let head = self.head;
            let next = |_| self.workload.next(member, head);
            let changes: Vec<_> = (0..left.min(PUSH_CHANGES_MAX)).map(next).collect();
            self.head = take_in(&member.push(self.id, &changes)?)?;
        }
        Ok(())
    }
}

/// Where the last change of a push was placed; all must have been taken in.
pub(super) fn take_in(reply: &Reply) -> io::Result<Seq> {
    let mut last = Seq::ZERO;
    for (n, outcome) in reply.outcomes.iter().flat_map(|outcomes| &outcomes.of) {
        let Outcome::Accepted(seq) = outcome else {
            return Err(io::Error::other(format!("change {n}: {outcome:?}")));
        };
        last = *seq;
    }
    Ok(last)
}

/// All a member may see, round after round.
pub(super) fn pull_all(member: &mut Member) -> io::Result<(Epoch, Vec<Held>)> {
    cold_rounds(member).map(|(epoch, held, _)| (epoch, held))
}

/// What a phone that has nothing asks until it has everything, and what it has then.
pub(super) fn cold_rounds(member: &mut Member) -> io::Result<(Epoch, Vec<Held>, Vec<Vec<u8>>)> {
    let (mut held, mut epoch, mut asked): (Vec<Held>, _, _) = (Vec::new(), None, Vec::new());
    loop {
        let request = Request { epoch, ..member.asking(held.clone()) };
        asked.push(encode(&request));
        let reply = member.client.round(&request)?;
        member.hears(&reply);
        epoch = Some(reply.epoch);
        for pull in &reply.pulls {
            let (Pull::Entries(batch) | Pull::Snapshot(batch)) = pull else { continue };
            let known = held.iter().position(|it| it.log == batch.log);
            let known = known.map(|place| held.swap_remove(place));
            held.push(held_after(batch, known));
        }
        if reply.rest != PullStatus::More {
            return Ok((reply.epoch, held, asked));
        }
    }
}
