//! One round: all push and one listens, the server dies, comes back, hears what it did not acknowledge, and is held to its word.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use shared::id::TrajectId;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::sync::message::{Batch, Epoch, Held};
use shared::time::Period;

use super::Report;
use super::listener::Listener;
use super::pusher::Pusher;
use super::register::Register;
use crate::chance::Chance;
use crate::live::Broken;
use crate::live::member::Member;
use crate::live::process::Process;

/// Who push at once.
const PUSHERS: usize = 8;
/// Changes that are acknowledged before the server dies, at most.
const ACKNOWLEDGED_MAX: usize = 120;
/// After those it lives on for less than this.
const GRACE_US_MAX: usize = 4_000;
/// Rounds on one log, at least: it must not grow without end.
const ROUNDS_A_LOG_MIN: usize = 10;
/// Logs in all: a phone holds no more than 150.
const LOGS_MAX: usize = 100;

/// All rounds together: one data folder, one server at a time.
pub(super) struct Campaign {
    program: PathBuf,
    data: PathBuf,
    chance: Chance,
    server: Option<Process>,
    pushers: Vec<Pusher>,
    listener: Listener,
    log: TrajectId,
    rounds_a_log: usize,
    /// Logs that will not change any more, as the first pusher holds them.
    held: Vec<Held>,
    epoch: Option<Epoch>,
    register: Register,
    report: Report,
}

impl Campaign {
    pub(super) fn begin(
        program: &Path,
        data: &Path,
        rounds: usize,
        mut chance: Chance,
    ) -> Result<Self, Broken> {
        let server = Process::start(program, data)?;
        let mut pushers = Vec::new();
        for _ in 0..PUSHERS {
            let member = Member::pair(program, data, server.address(), &mut chance)?;
            pushers.push(Pusher::new(member, Chance::of(chance.bits())));
        }
        let listener = Listener::new(Member::pair(program, data, server.address(), &mut chance)?);
        let mut campaign = Self {
            program: program.to_owned(),
            data: data.to_owned(),
            log: chance.id(),
            chance,
            server: Some(server),
            pushers,
            listener,
            rounds_a_log: rounds.div_ceil(LOGS_MAX).max(ROUNDS_A_LOG_MIN),
            held: Vec::new(),
            epoch: None,
            register: Register::default(),
            report: Report::default(),
        };
        campaign.open_log()?;
        Ok(campaign)
    }

    pub(super) fn round(&mut self) -> Result<(), Broken> {
        if self.report.rounds > 0 && self.report.rounds.is_multiple_of(self.rounds_a_log) {
            let Batch { log, cursor, view, .. } = self.whole(self.log)?;
            self.held.push(Held { log, cursor, view, staged: None });
            self.log = self.chance.id();
            self.open_log()?;
        }
        self.push_and_kill()?;
        self.start()?;
        for pusher in &mut self.pushers {
            pusher.settle(self.log)?;
            self.register.note(self.log, pusher, &mut self.report);
        }
        self.register.note_heard(&mut self.listener.ears, &mut self.report);
        let batch = self.whole(self.log)?;
        self.register.compare(self.log, &batch.entries, &mut self.report);
        self.report.rounds += 1;
        Ok(())
    }

    /// Looks at every log once more, after a last restart.
    pub(super) fn finish(mut self) -> Result<Report, Broken> {
        self.server.take().map_or(Ok(()), Process::kill)?;
        self.start()?;
        let mut missing = self.register.logs();
        let mut known = Vec::new();
        while !missing.is_empty() {
            let batches = self.pull(known.clone())?;
            if batches.is_empty() {
                break;
            }
            for Batch { log, cursor, view, entries, .. } in batches {
                known.push(Held { log, cursor, view, staged: None });
                missing.retain(|it| *it != log);
                self.register.compare(log, &entries, &mut self.report);
            }
        }
        self.report.wrong.extend(missing.iter().map(|log| format!("log {log} is not there")));
        Ok(self.report)
    }

    fn push_and_kill(&mut self) -> Result<(), Broken> {
        let Some(server) = self.server.take() else { return Err(io::ErrorKind::NotFound.into()) };
        let enough = 1 + self.chance.below(ACKNOWLEDGED_MAX);
        let grace = Duration::from_micros(self.chance.below(GRACE_US_MAX) as u64);
        let log = self.log;
        thread::scope(|scope| {
            let (told, acknowledged) = mpsc::channel();
            for pusher in &mut self.pushers {
                let told = told.clone();
                scope.spawn(move || pusher.push_on(log, &told));
            }
            drop(told);
            let listener = &mut self.listener;
            scope.spawn(move || listener.listen_on());
            let mut total = 0;
            while total < enough
                && let Ok(more) = acknowledged.recv()
            {
                total += more;
            }
            // Not at the very moment of an answer: anywhere between two.
            let until = Instant::now() + grace;
            while let Some(left) = until.checked_duration_since(Instant::now())
                && acknowledged.recv_timeout(left).is_ok()
            {}
            server.kill()
        })
    }

    fn start(&mut self) -> Result<(), Broken> {
        let server = Process::start(&self.program, &self.data)?;
        let members = self.pushers.iter_mut().map(|it| &mut it.member);
        members
            .chain([&mut self.listener.member])
            .for_each(|it| it.client.turn_to(server.address()));
        self.server = Some(server);
        Ok(())
    }

    /// Opens a log for everybody.
    fn open_log(&mut self) -> Result<(), Broken> {
        let others = self.pushers.iter().skip(1).map(|it| it.member.person);
        let others: Vec<_> = others.chain([self.listener.member.person]).collect();
        let Some(first) = self.pushers.first_mut() else { return Ok(()) };
        first.say(self.log, &opening())?;
        for person in others {
            let new = NewMember { role: Role::Coach, name: "Anneke".to_owned(), placement: None };
            first.say(self.log, &Edit::Member(At(person, MemberEdit::Add(new))))?;
        }
        Ok(())
    }

    /// A log as the first pusher sees it, from the first entry.
    fn whole(&mut self, log: TrajectId) -> Result<Batch, Broken> {
        let batches = self.pull(self.held.clone())?;
        let found = batches.into_iter().find(|batch| batch.log == log);
        found.ok_or_else(|| io::Error::other(format!("log {log} is not there")))
    }

    fn pull(&mut self, mut held: Vec<Held>) -> Result<Vec<Batch>, Broken> {
        let Some(first) = self.pushers.first_mut() else { return Ok(Vec::new()) };
        first.member.pull(&mut self.epoch, &mut held)
    }
}

pub(super) fn opening() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Magazijn".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: crate::scene::day(0), to: None },
        cohort: String::new(),
        coach: "Anneke".to_owned(),
        origin: Origin::Example,
    }))
}
