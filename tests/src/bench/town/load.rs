//! Three times a town's nine o'clock, for as long as is asked, while some hang up half way or send what is no request, and the server
//! is killed: what was acknowledged is there, once, and memory is as it was. Knows no record.

mod trouble;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use shared::change::Entry;

use self::trouble::make_trouble;
use super::nine::{PAUSE, WRITERS};
use super::office::Office;
use super::people::{Candidate, People};
use super::size::Size;
use crate::bench::Reach;
use crate::bench::data_set::take_in;
use crate::chance::Chance;
use crate::live::member::Member;

/// Of nine o'clock: so many times as many write, and each coach asks so often in a minute.
const TIMES: usize = 3;
const APART: Duration = Duration::from_secs(60 / TIMES as u64);
/// How often the server is killed, in the first two thirds of the time.
const KILLS: u32 = 5;
/// Between two looks at its memory, and at who is to die.
const LOOK: Duration = Duration::from_secs(1);
/// After this somebody who is not answered counts as broken.
const PATIENCE: Duration = Duration::from_mins(2);
/// Before somebody who was not answered asks again.
const AGAIN: Duration = Duration::from_millis(50);
/// What memory may be more by in the last fifth of the undisturbed time than in the second.
const GROWTH_MAX: u64 = 16 * 1024 * 1024;
const SEED: u64 = 3_000;

/// What became of it.
#[derive(Debug, Default)]
pub struct Report {
    pub acknowledged: u64,
    pub rounds: u64,
    pub troubles: u64,
    pub kills: u32,
    pub lost: usize,
    pub twice: usize,
    /// What the server held in the second fifth of the time after the last kill, and in the last: the middle of each.
    pub memory: Option<(u64, u64)>,
}

impl Report {
    /// Whether everything held.
    pub fn is_sound(&self) -> bool {
        let grown = self.memory.map(|(before, after)| after.saturating_sub(before));
        self.lost == 0 && self.twice == 0 && grown.is_none_or(|grown| grown < GROWTH_MAX)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { acknowledged, rounds, troubles, kills, lost, twice, memory } = self;
        write!(f, "{acknowledged} changes acknowledged, {rounds} rounds of coaches, ")?;
        write!(f, "{troubles} troubles, {kills} kills: {lost} lost, {twice} twice")?;
        if let Some((before, after)) = memory {
            write!(f, "; memory {} KiB, then {} KiB", before / 1_024, after / 1_024)?;
        }
        Ok(())
    }
}

/// A change that was acknowledged: its number with its device, and its place.
type Acknowledged = BTreeMap<u64, u64>;

/// Someone who writes, and what they were told.
struct Writing {
    candidate: Candidate,
    told: Acknowledged,
}

/// What all of them know of the server.
struct Stage {
    address: Mutex<SocketAddr>,
    is_over: AtomicBool,
    acknowledged: AtomicU64,
    rounds: AtomicU64,
    troubles: AtomicU64,
}

impl Stage {
    fn address(&self) -> SocketAddr {
        *self.address.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn goes_on(&self) -> bool {
        !self.is_over.load(Ordering::Relaxed)
    }

    /// Asks until there is an answer: the server may be away, or too busy.
    fn patiently<R>(
        &self,
        member: &mut Member,
        mut ask: impl FnMut(&mut Member) -> io::Result<R>,
    ) -> io::Result<R> {
        let begun = Instant::now();
        loop {
            member.client.turn_to(self.address());
            match ask(member) {
                Err(_) if begun.elapsed() < PATIENCE => thread::sleep(AGAIN),
                answered => return answered,
            }
        }
    }

    /// One candidate after the other says something; it is said again until it is acknowledged.
    fn write(&self, all: &Mutex<Vec<Writing>>, mut chance: Chance) -> io::Result<()> {
        while self.goes_on() {
            thread::sleep(PAUSE);
            let mut one = {
                let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                let place = chance.below(all.len());
                all.swap_remove(place)
            };
            let Candidate { member, traject, .. } = &mut one.candidate;
            let change = traject.of_candidate(member, &mut chance);
            let changes = [change];
            let reply = self.patiently(member, |it| it.push(traject.id, &changes));
            let seq = reply.and_then(|reply| take_in(&reply));
            // Nobody holds five thousand lines open.
            member.client.hang_up();
            if let Ok(seq) = seq {
                one.told.insert(changes[0].n, seq.0);
                self.acknowledged.fetch_add(1, Ordering::Relaxed);
            }
            all.lock().unwrap_or_else(PoisonError::into_inner).push(one);
            seq?;
        }
        Ok(())
    }

    /// A coach asks what is new, again and again.
    fn ask(&self, coach: &mut Member, mut chance: Chance) -> io::Result<()> {
        let (mut epoch, mut held) = (None, Vec::new());
        // Not all at one moment.
        let mut next = Instant::now() + Duration::from_secs(chance.bits() % APART.as_secs());
        while self.goes_on() {
            if Instant::now() < next {
                thread::sleep(LOOK);
                continue;
            }
            next += APART;
            self.patiently(coach, |it| it.pull(&mut epoch, &mut held).map(drop))?;
            self.rounds.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// Plays it, and tells each minute how far it is.
pub fn play(
    program: &Path,
    reach: Reach,
    time: Duration,
    mut say: impl FnMut(&str),
) -> io::Result<Report> {
    let mut office = match reach {
        Reach::Glance => Office::passing(program, Size::TOWN.within(reach))?,
        Reach::Usual | Reach::Full => Office::kept(program, Size::TOWN)?,
    };
    let People { mut coaches, candidates } = std::mem::take(&mut office.people);
    let told = |candidate| Writing { candidate, told: Acknowledged::new() };
    let all = Mutex::new(candidates.into_iter().map(told).collect::<Vec<_>>());
    let stage = Stage {
        address: Mutex::new(office.server.address()),
        is_over: AtomicBool::new(false),
        acknowledged: AtomicU64::new(0),
        rounds: AtomicU64::new(0),
        troubles: AtomicU64::new(0),
    };
    let cookie = coaches.first().map(|it| it.client.cookie().to_owned()).unwrap_or_default();
    let mut report = Report::default();
    let watched = thread::scope(|scope| {
        let (stage, all) = (&stage, &all);
        let writers = (0..WRITERS * TIMES).map(|at| {
            let chance = Chance::of(SEED + at as u64);
            scope.spawn(move || stage.write(all, chance))
        });
        let mut working: Vec<_> = writers.collect();
        working.extend((0..).zip(&mut coaches).map(|(at, coach)| {
            let chance = Chance::of(SEED + 1_000 + at);
            scope.spawn(move || stage.ask(coach, chance))
        }));
        scope.spawn(move || make_trouble(stage, &cookie));
        let watched = watch(stage, office, program, time, &mut report, &mut say);
        stage.is_over.store(true, Ordering::Relaxed);
        for one in working {
            one.join().map_err(|_| io::Error::other("one of them broke off"))??;
        }
        watched
    });
    let office = watched?;
    for one in all.into_inner().unwrap_or_else(PoisonError::into_inner) {
        if !one.told.is_empty() {
            compare(one, office.server.address(), &mut report)?;
        }
    }
    let count = |of: &AtomicU64| of.load(Ordering::Relaxed);
    report.acknowledged = count(&stage.acknowledged);
    report.rounds = count(&stage.rounds);
    report.troubles = count(&stage.troubles);
    Ok(report)
}

/// Kills the server now and then, and looks at what it holds.
fn watch(
    stage: &Stage,
    mut office: Office,
    program: &Path,
    time: Duration,
    report: &mut Report,
    say: &mut impl FnMut(&str),
) -> io::Result<Office> {
    let begun = Instant::now();
    let apart = time * 2 / 3 / KILLS;
    let mut held = Vec::new();
    let mut minutes = 0;
    while begun.elapsed() < time {
        thread::sleep(LOOK);
        if report.kills < KILLS && begun.elapsed() > apart * (report.kills + 1) {
            office = office.killed(program)?;
            *stage.address.lock().unwrap_or_else(PoisonError::into_inner) = office.server.address();
            report.kills += 1;
            held.clear();
        }
        held.push(office.server.resident_bytes()?);
        if begun.elapsed().as_secs() / 60 > minutes {
            minutes += 1;
            let acknowledged = stage.acknowledged.load(Ordering::Relaxed);
            let kib = held.last().copied().unwrap_or_default() / 1_024;
            say(&format!("minute {minutes}: {acknowledged} acknowledged, memory {kib} KiB"));
        }
    }
    report.memory = second_and_last(held);
    Ok(office)
}

/// The middle of the second fifth, and of the last; nothing of too few.
fn second_and_last(held: Vec<u64>) -> Option<(u64, u64)> {
    let fifth = held.len() / 5;
    let middle = |of: &[u64]| {
        let mut sorted = of.to_vec();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied()
    };
    Some((middle(&held[fifth..fifth * 2])?, middle(&held[fifth * 4..])?))
}

/// Holds the log of one who wrote against what they were told.
fn compare(one: Writing, address: SocketAddr, report: &mut Report) -> io::Result<()> {
    let Writing { candidate: Candidate { mut member, traject, .. }, told } = one;
    member.client.turn_to(address);
    let batches = member.pull(&mut None, &mut Vec::new())?;
    member.client.hang_up();
    let entries = batches.into_iter().filter(|it| it.log == traject.id).flat_map(|it| it.entries);
    let own = entries.filter(|entry: &Entry| entry.change.device == member.device);
    let mut there = Acknowledged::new();
    for entry in own {
        if there.insert(entry.change.n, entry.seq.0).is_some() {
            report.twice += 1;
        }
    }
    report.lost += told.iter().filter(|(n, seq)| there.get(n) != Some(seq)).count();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_grows_shows() {
        assert_eq!(second_and_last(Vec::new()), None);
        assert_eq!(second_and_last((0..100).collect()), Some((30, 90)));
        let grown = Report { memory: Some((1, GROWTH_MAX + 1)), ..Report::default() };
        assert!(!grown.is_sound());
    }
}
