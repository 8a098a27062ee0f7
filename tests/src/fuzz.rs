//! Bad input, made at random from kept examples: read as every type that comes from outside, and sent to a server by one of
//! its members. Knows the order of play, and nothing of how text is bent or what must hold.

mod bend;
mod read;
mod world;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use self::bend::Bender;
use self::world::{World, bent_request};
use crate::chance::Chance;
use crate::plan::Plan;
use crate::pool::WIRE_V1;

/// What goes over the wire, as the first release wrote it.
const MESSAGES_V1: &str = include_str!("../fixtures/messages-v1.jsonl");
/// What someone would send who means harm, and what was found here once.
const HOSTILE: &str = include_str!("../fixtures/hostile.jsonl");

/// After so many rounds the server is as it was at first: what it took in would make it another with every round.
const ROUNDS_PER_WORLD: usize = 200;

/// What became of it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    pub rounds: usize,
    /// Texts that could be read as something.
    pub read: u64,
    /// Changes that a server took in.
    pub taken_in: u64,
    /// What went wrong, each with its text.
    pub wrong: Vec<String>,
}

/// Plays a plan. The same plan tries the same texts.
pub fn play(plan: Plan) -> Report {
    let bender = Bender::of(WIRE_V1.lines().chain(MESSAGES_V1.lines()).chain(HOSTILE.lines()));
    let mut chance = Chance::of(plan.seed);
    let fresh = World::lived();
    let mut world = fresh.clone();
    let mut report = Report { rounds: plan.rounds, ..Report::default() };
    for round in 0..plan.rounds {
        if round % ROUNDS_PER_WORLD == 0 {
            world = fresh.clone();
        }
        let text = bender.text(&mut chance);
        report.note(&text, || read::every_type(&text), |report, read| report.read += read);
        let who = chance.pick(&World::MEMBERS).copied().unwrap_or_default();
        let request = bent_request(who, &mut chance, &bender);
        let sent = || world.receive(&request, who);
        report.note(&request, sent, |report, taken_in| report.taken_in += taken_in);
    }
    report
}

impl Report {
    /// Whether nothing went wrong.
    pub fn is_sound(&self) -> bool {
        self.wrong.is_empty()
    }

    /// Notes what trying a text came to; a panic is as wrong as any.
    fn note(
        &mut self,
        text: &[u8],
        attempt: impl FnOnce() -> Result<u64, String>,
        count: impl FnOnce(&mut Self, u64),
    ) {
        let outcome = catch_unwind(AssertUnwindSafe(attempt));
        match outcome.unwrap_or_else(|_| Err("it panicked".to_owned())) {
            Ok(counted) => count(self, counted),
            Err(what) => self.wrong.push(format!("{what}: {}", String::from_utf8_lossy(text))),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, read, taken_in, wrong } = self;
        write!(formatter, "{rounds} tried, {read} read, {taken_in} taken in, {} wrong", wrong.len())
    }
}
