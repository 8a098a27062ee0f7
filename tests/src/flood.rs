//! A member who sends far more than anyone needs, in small requests, to the program as it is shipped, while another goes on
//! with their work. Knows not how much is allowed: it notes what became of each change.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use shared::change::Change;
use shared::id::TrajectId;
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::outline::{Opening, Origin, OutlineEdit, OutlineField, Route};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::sync::hub::stored_bytes;
use shared::sync::message::{Outcome, Reply};
use shared::time::Period;
use shared::wire::decode_bytes;

use crate::bench::figure::{Budget, Figure};
use crate::chance::Chance;
use crate::live::Broken;
use crate::live::client::encode;
use crate::live::folder::Folder;
use crate::live::member::Member;
use crate::live::process::Process;

/// Changes in one request, each with a text of nearly the longest there may be.
const CHANGES_A_REQUEST: usize = 16;
const LETTERS: usize = 3_900;
/// Rounds of the other, before, meanwhile and after.
const ROUNDS: usize = 150;
/// What a round of the other may take while somebody floods the server, in parts of before: it waits for the same disk.
const MEANWHILE_MAX: f64 = 2.0;
/// What it may cost the server after that.
const AFTER_MAX: f64 = 1.2;

/// What became of it.
#[derive(Debug, Default)]
pub struct Report {
    /// Bytes of all requests.
    pub sent: u64,
    /// Bytes of the requests up to the first in which something was declined.
    pub sent_until_refused: Option<u64>,
    /// Bytes of what was taken in, as they count.
    pub stored: u64,
    /// Changes declined, by the word for it.
    pub refused: BTreeMap<String, usize>,
    /// Requests that came too soon after another.
    pub too_soon: usize,
    /// What the server held in memory, in bytes.
    pub memory_before: u64,
    pub memory_after: u64,
    /// The other's rounds.
    pub others: [Rounds; 3],
}

/// Rounds of the one who works on, each bringing a change that was taken in.
#[derive(Debug, Default, Clone, Copy)]
pub struct Rounds {
    /// How long half of them took, at most.
    pub median: Duration,
    /// Processor time of the server for one; only where nobody else asked it anything.
    pub processor: Option<Duration>,
}

impl Report {
    /// What the server's memory grew by.
    pub fn grown(&self) -> u64 {
        self.memory_after.saturating_sub(self.memory_before)
    }

    /// Whether the other's rounds stayed as they were, in parts of before: how long they took, and what they cost the server.
    pub fn figures(&self) -> [Figure; 2] {
        let [before, meanwhile, after] = self.others.each_ref();
        let part = |of: Duration, whole: Duration| of.as_secs_f64() / whole.as_secs_f64();
        let cost = |rounds: &Rounds| rounds.processor.unwrap_or_default();
        let took = part(meanwhile.median, before.median);
        let costs = part(cost(after), cost(before));
        let (meanwhile_max, after_max) = (Budget::AtMost(MEANWHILE_MAX), Budget::AtMost(AFTER_MAX));
        [
            Figure::new("another's round meanwhile, part of before", took, "×", meanwhile_max),
            Figure::new("  processor time of one after, part of before", costs, "×", after_max),
        ]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kib = |bytes: u64| bytes / 1024;
        let until = self.sent_until_refused.map_or(0, kib);
        writeln!(f, "{} KiB sent, the first refused after {until} KiB", kib(self.sent))?;
        writeln!(f, "{} KiB stored, {} requests too soon", kib(self.stored), self.too_soon)?;
        writeln!(f, "refused: {:?}", self.refused)?;
        let (before, after) = (kib(self.memory_before), kib(self.memory_after));
        writeln!(f, "memory: {before} KiB before, {after} KiB after")?;
        for (when, rounds) in ["before", "meanwhile", "after"].iter().zip(&self.others) {
            let Rounds { median, processor } = rounds;
            writeln!(f, "another's rounds {when}: {median:?}, processor {processor:?}")?;
        }
        self.figures().iter().try_for_each(|figure| writeln!(f, "{figure}"))
    }
}

/// Sends so many bytes.
pub fn play(program: &Path, bytes: u64) -> Result<Report, Broken> {
    let folder = Folder::new("flood")?;
    let server = Process::start(program, folder.path())?;
    let mut chance = Chance::of(3);
    let mut pair = || Member::pair(program, folder.path(), server.address(), &mut chance);
    let (mut sender, mut other) = (pair()?, pair()?);
    let logs: [TrajectId; 2] = [chance.id(), chance.id()];
    let quiet = chance.id();
    for log in logs {
        open(&mut sender, log)?;
    }
    open(&mut other, quiet)?;
    let mut report = Report::default();
    let alone = |other: &mut Member| -> Result<Rounds, Broken> {
        let before = server.work()?;
        let rounds = work_on(other, quiet, &AtomicBool::new(true))?;
        let each = server.work()?.since(&before).checked_div(u32::try_from(ROUNDS).unwrap_or(1));
        Ok(Rounds { processor: each, ..rounds })
    };
    report.others[0] = alone(&mut other)?;
    report.memory_before = server.resident_bytes()?;
    let goes_on = AtomicBool::new(true);
    let meanwhile = thread::scope(|scope| {
        let working = scope.spawn(|| work_on(&mut other, quiet, &goes_on));
        let flooded = flood(&mut sender, &logs, bytes, &mut chance, &mut report);
        goes_on.store(false, Ordering::Relaxed);
        let worked = working.join().map_err(|_| io::Error::other("the other broke off"))?;
        flooded.and(worked)
    });
    report.others[1] = meanwhile?;
    report.memory_after = server.resident_bytes()?;
    report.others[2] = alone(&mut other)?;
    Ok(report)
}

fn flood(
    sender: &mut Member,
    logs: &[TrajectId],
    bytes: u64,
    chance: &mut Chance,
    report: &mut Report,
) -> Result<(), Broken> {
    let mut logs = logs.iter();
    let mut log = logs.next();
    while let (Some(into), true) = (log, report.sent < bytes) {
        let changes: Vec<Change> =
            (0..CHANGES_A_REQUEST).map(|_| sender.change(&line(chance))).collect();
        let body = encode(&sender.request(*into, &changes));
        let answer = sender.client.post("/api/sync", &body)?;
        report.sent += body.len() as u64;
        match answer.status {
            200 => {}
            429 => {
                report.too_soon += 1;
                continue;
            }
            status => return Err(io::Error::other(format!("status {status}"))),
        }
        let reply: Reply = decode_bytes(&answer.body).map_err(io::Error::other)?;
        let outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
        for ((_, outcome), change) in outcomes.zip(&changes) {
            match outcome {
                Outcome::Accepted(_) => report.stored += stored_bytes(&change.edit),
                Outcome::Refused(refusal) => {
                    report.sent_until_refused.get_or_insert(report.sent);
                    *report.refused.entry(format!("{refusal:?}")).or_default() += 1;
                    // Nothing more goes into this one; there may be another.
                    if *refusal == Refusal::LogFull {
                        log = logs.clone().next().or(log);
                    }
                }
                Outcome::Gone | Outcome::TooNew | Outcome::Forked => {
                    return Err(io::Error::other(format!("{outcome:?}")));
                }
            }
        }
    }
    Ok(())
}

/// Rounds that each bring a change, as long as it goes on; every one must be taken in.
fn work_on(member: &mut Member, log: TrajectId, goes_on: &AtomicBool) -> Result<Rounds, Broken> {
    let mut took = Vec::new();
    while took.len() < ROUNDS && (took.is_empty() || goes_on.load(Ordering::Relaxed)) {
        let words = format!("Keuken {}", took.len());
        let change = member.change(&Edit::Outline(OutlineEdit::Set(OutlineField::Job(words))));
        let started = Instant::now();
        let reply = member.push(log, &[change])?;
        took.push(started.elapsed());
        all_accepted(&reply)?;
    }
    took.sort();
    Ok(Rounds { median: took.get(took.len() / 2).copied().unwrap_or_default(), processor: None })
}

/// Opens a traject.
pub(crate) fn open(member: &mut Member, log: TrajectId) -> Result<(), Broken> {
    let opening = Edit::Outline(OutlineEdit::Open(Opening {
        job: "Keuken".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: crate::scene::day(0), to: None },
        cohort: String::new(),
        coach: "Anneke".to_owned(),
        origin: Origin::Example,
    }));
    let change = member.change(&opening);
    all_accepted(&member.push(log, &[change])?)
}

pub(crate) fn all_accepted(reply: &Reply) -> Result<(), Broken> {
    let mut outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
    match outcomes.find(|(_, outcome)| !matches!(outcome, Outcome::Accepted(_))) {
        None => Ok(()),
        Some((_, outcome)) => Err(io::Error::other(format!("{outcome:?}"))),
    }
}

/// A change with a long text.
pub(crate) fn line(chance: &mut Chance) -> Edit {
    let (face, readers) = (Face::Good, Readers::CandidateAndCoach);
    let line = format!("{:016x}{}", chance.bits(), "x".repeat(LETTERS));
    let what = CheckIn::how(face, line, readers);
    Edit::CheckIn(At(chance.id(), FactEdit::Give(what)))
}
