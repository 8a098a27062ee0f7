//! Nine o'clock: every candidate said something since yesterday, and all coaches ask at the same moment, while others go on
//! writing.

use std::io;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::change::median;
use super::office::Office;
use super::people::{Candidate, People};
use super::phone::Phone;
use crate::bench::crowd::all_at_once;
use crate::bench::data_set::take_in;
use crate::bench::figure::{Budget, Figure};
use crate::chance::Chance;
use crate::live::client::{Packing, encode};
use crate::live::member::Member;

/// Of what is said overnight, and by each who writes in a morning: nobody says a thing twice.
const SEED: u64 = 2_000;
/// Changes of each candidate overnight.
const OVERNIGHT: usize = 2;
/// Mornings.
const TURNS: usize = 7;
/// Who write meanwhile, each after a pause: more than a hundred changes a second.
pub(super) const WRITERS: usize = 4;
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// A coach, and what their phone asks in the morning.
struct Morning<'a> {
    coach: &'a mut Member,
    asked: Vec<Vec<u8>>,
}

/// Measures it.
pub(super) fn measure(office: &mut Office) -> io::Result<Vec<Figure>> {
    let People { coaches, candidates } = &mut office.people;
    let mut mornings = Vec::new();
    for coach in coaches {
        let (phone, _) = Phone::fetch(coach)?;
        let asked = [phone.glance(coach), phone.asking(coach)].iter().map(encode).collect();
        coach.client.take(Packing::Packed);
        mornings.push(Morning { coach, asked });
    }
    overnight(candidates)?;
    let (mut took, mut waits) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let is_over = AtomicBool::new(false);
        let waiting = Mutex::new(&mut *candidates);
        let write = |writer: usize| {
            let chance = Chance::of(SEED + 1 + (turn * WRITERS + writer) as u64);
            write_until(&is_over, &waiting, chance)
        };
        let (morning, written) = thread::scope(|scope| {
            let write = &write;
            let writers = (0..WRITERS).map(|writer| scope.spawn(move || write(writer)));
            let writers: Vec<_> = writers.collect();
            let morning = all_at_once(&mut mornings, Morning::ask);
            is_over.store(true, Ordering::Relaxed);
            let written: Vec<_> = writers.into_iter().map(thread::ScopedJoinHandle::join).collect();
            (morning, written)
        });
        took.push(morning?.0.as_secs_f64());
        for written in written {
            waits.extend(written.map_err(|_| io::Error::other("one of them broke off"))??);
        }
    }
    waits.sort_unstable();
    let slow = waits[waits.len() * 95 / 100].as_secs_f64() * 1e3;
    let count = mornings.len();
    let name = format!("nine o'clock: {count} coaches at once, the last");
    let most = Budget::AtMost;
    Ok(vec![
        Figure::new(&name, median(took), "s", most(5.0)),
        Figure::new("  a push meanwhile, p95", slow, "ms", most(50.0)),
    ])
}

impl Morning<'_> {
    /// Whether anything changed, and then what. Reading the answer is the phone's time.
    fn ask(&mut self) -> io::Result<()> {
        for body in &self.asked {
            let answer = self.coach.client.post("/api/sync", body)?;
            if answer.status != 200 {
                return Err(io::Error::other(format!("status {}", answer.status)));
            }
        }
        Ok(())
    }
}

/// Every candidate says something.
fn overnight(candidates: &mut [Candidate]) -> io::Result<()> {
    let part = candidates.len().div_ceil(WRITERS);
    thread::scope(|scope| {
        let night = |some: &mut [Candidate]| {
            let mut chance = Chance::of(SEED);
            some.iter_mut().try_for_each(|it| says(it, OVERNIGHT, &mut chance))
        };
        let threads: Vec<_> =
            candidates.chunks_mut(part).map(|some| scope.spawn(move || night(some))).collect();
        let broken = |_| io::Error::other("one of them broke off");
        threads.into_iter().try_for_each(|it| it.join().map_err(broken)?)
    })
}

/// One candidate after the other says something, as long as the morning lasts; how long each waits.
fn write_until(
    is_over: &AtomicBool,
    candidates: &Mutex<&mut Vec<Candidate>>,
    mut chance: Chance,
) -> io::Result<Vec<Duration>> {
    let mut waits = Vec::new();
    while !is_over.load(Ordering::Relaxed) {
        thread::sleep(PAUSE);
        let taken = {
            let mut all = candidates.lock().unwrap_or_else(PoisonError::into_inner);
            let place = chance.below(all.len());
            all.swap_remove(place)
        };
        let mut candidate = taken;
        let asked = Instant::now();
        says(&mut candidate, 1, &mut chance)?;
        waits.push(asked.elapsed());
        candidates.lock().unwrap_or_else(PoisonError::into_inner).push(candidate);
    }
    Ok(waits)
}

/// Somebody says so many things in one round.
fn says(who: &mut Candidate, count: usize, chance: &mut Chance) -> io::Result<()> {
    let Candidate { member, traject, .. } = who;
    let changes: Vec<_> = (0..count).map(|_| traject.of_candidate(member, chance)).collect();
    traject.head = take_in(&member.push(traject.id, &changes)?)?;
    // Nobody holds five thousand lines open.
    member.client.hang_up();
    Ok(())
}
