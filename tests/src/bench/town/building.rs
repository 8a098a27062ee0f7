//! Builds an office: people are let in and everything is brought through the doors of a real server, five hundred changes at
//! a time. Measures nothing.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread;

use shared::change::{Change, Digest};
use shared::id::{LogId, PersonId, Seq};
use shared::limits::PUSH_CHANGES_MAX;
use shared::sync::message::{Push, Request};
use shared::sync::read_mark::{MarksHeld, Raised, ReadUpTo};

use super::employer;
use super::people::{Candidate, People};
use super::size::{CHANGES, FOLLOWERS, Size};
use super::traject::{Traject, preferences};
use crate::bench::data_set::take_in;
use crate::chance::Chance;
use crate::live::member::Member;
use crate::live::process::Process;

/// The seed of all ids.
const SEED: u64 = 11;
/// Of the changes of a traject, those its candidate makes.
const OF_CANDIDATE: usize = 100;
/// Coaches who work at once: their pushes share transactions.
const AT_ONCE: usize = 8;
/// What an office begins with: skills and plans.
const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/office");

/// Where the data stand in the folder of an office.
pub(super) const DATA: &str = "data";

/// Builds one in an empty folder.
pub(super) fn build(program: &Path, folder: &Path, size: Size) -> io::Result<()> {
    let data = folder.join(DATA);
    std::fs::create_dir(&data)?;
    let server = Process::start(program, &data)?;
    let mut chance = Chance::of(SEED);
    let pair = |_| Member::pair(program, &data, server.address(), &mut chance);
    let mut coaches = (0..size.coaches).map(pair).collect::<io::Result<Vec<_>>>()?;
    server.kill()?;
    // Rules with a date are a manager's to say.
    let mut manager = Command::new(program);
    manager.args(["invite", "--name", "Ingrid", "--role", "manager", "--data"]).arg(&data);
    if !manager.output()?.status.success() {
        return Err(io::Error::other("no manager was invited"));
    }
    let mut content = Command::new(program);
    content.args(["content", "--from", CONTENT, "--data"]).arg(&data);
    if !content.output()?.status.success() {
        return Err(io::Error::other("no skills and plans were taken in"));
    }

    let server = Process::start(program, &data)?;
    let all: Vec<PersonId> = coaches.iter().map(|coach| coach.person).collect();
    let waiting = Mutex::new(coaches.iter_mut().enumerate());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> io::Result<Vec<Candidate>> {
        let mut candidates = Vec::new();
        while let Some((number, coach)) = next() {
            coach.client.turn_to(server.address());
            let desk = Desk { size, number, all: &all, address: server.address() };
            candidates.extend(desk.fill(coach)?);
        }
        Ok(candidates)
    };
    let candidates = thread::scope(|scope| {
        let threads: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        let broken = |_| io::Error::other("one of them broke off");
        let ended = threads.into_iter().map(|it| it.join().map_err(broken)?);
        ended.collect::<io::Result<Vec<_>>>()
    })?;
    let candidates = candidates.into_iter().flatten().collect();
    server.kill()?;
    People { coaches, candidates }.keep(folder)
}

/// Where one coach works.
struct Desk<'a> {
    size: Size,
    /// Which of the coaches this is.
    number: usize,
    all: &'a [PersonId],
    address: SocketAddr,
}

impl Desk<'_> {
    /// Of so many there are, those that are this coach's.
    fn own(&self, count: usize) -> impl Iterator<Item = usize> {
        (self.number..count).step_by(self.size.coaches)
    }

    /// Everything of this coach.
    fn fill(&self, coach: &mut Member) -> io::Result<Vec<Candidate>> {
        let mut chance = Chance::of(SEED + 1 + self.number as u64);
        let chance = &mut chance;
        let (mut begun, mut pushes) = (Vec::new(), Pushes::default());
        for _ in self.own(self.size.candidates) {
            let traject = Traject { id: chance.id(), head: Seq::ZERO };
            let candidate: PersonId = chance.id();
            let changes = traject.begin(coach, candidate, chance);
            begun.push((candidate, Traject { head: Seq(changes.len() as u64), ..traject }));
            pushes.bring(coach, traject.id, changes)?;
        }
        pushes.send(coach)?;
        let mut candidates = Vec::new();
        for (person, traject) in begun {
            let device = chance.id();
            let mut member = coach.lets_in(traject.id, person, self.address, device)?;
            let (own, log) = (preferences(&mut member, chance), LogId::of_person(person));
            pushes.bring(&mut member, log, own)?;
            let next = |_| traject.of_candidate(&mut member, chance);
            let changes = (0..OF_CANDIDATE).map(next).collect();
            pushes.bring(&mut member, traject.id, changes)?;
            pushes.send(&mut member)?;
            member.client.hang_up();
            let head = Seq(traject.head.0 + OF_CANDIDATE as u64);
            let coach = self.number;
            candidates.push(Candidate { member, traject: Traject { head, ..traject }, coach });
        }
        for Candidate { traject, .. } in &mut candidates {
            let left = CHANGES.saturating_sub(usize::try_from(traject.head.0).unwrap_or(CHANGES));
            let changes = (0..left).map(|_| traject.of_coach(coach, chance)).collect();
            pushes.bring(coach, traject.id, changes)?;
            traject.head = Seq(CHANGES as u64);
        }
        self.open_employers(coach, &candidates, &mut pushes, chance)?;
        pushes.send(coach)?;
        Ok(candidates)
    }

    fn open_employers(
        &self,
        coach: &mut Member,
        candidates: &[Candidate],
        pushes: &mut Pushes,
        chance: &mut Chance,
    ) -> io::Result<()> {
        let after = self.all.iter().cycle().skip(self.number + 1);
        let others = FOLLOWERS.min(self.all.len()) - 1;
        let followers: Vec<PersonId> = after.take(others).copied().collect();
        let Size { candidates: all, employers, jobs, .. } = self.size;
        let mut on_the_way = candidates.iter().map(|it| it.traject.id);
        for number in self.own(employers) {
            let jobs = (number..jobs).step_by(employers).count();
            let some: Vec<_> = on_the_way.by_ref().take(all.div_ceil(employers)).collect();
            let changes = employer::changes(coach, &followers, jobs, &some, chance);
            pushes.bring(coach, chance.id(), changes)?;
        }
        Ok(())
    }
}

/// What waits until there is enough of it for a round.
#[derive(Debug, Default)]
struct Pushes(Vec<Push>);

impl Pushes {
    fn bring(&mut self, who: &mut Member, log: LogId, changes: Vec<Change>) -> io::Result<()> {
        let waiting: usize = self.0.iter().map(|push| push.changes.len()).sum();
        if waiting + changes.len() > PUSH_CHANGES_MAX {
            self.send(who)?;
        }
        self.0.push(Push { log, changes, follows: None });
        Ok(())
    }

    fn send(&mut self, who: &mut Member) -> io::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let push = std::mem::take(&mut self.0);
        // Who writes in a log has read it.
        let up_to = ReadUpTo { seq: Seq(CHANGES as u64), talks: Seq::ZERO };
        let raised = push.iter().map(|it| Raised { log: it.log, up_to }).collect();
        let read = Some(MarksHeld { sum: Digest::default(), raised });
        let request = Request { push, read, ..who.request(LogId::OFFICE, &[]) };
        take_in(&who.client.round(&request)?).map(drop)
    }
}
