//! Bad input, made at random from kept examples: read as every type that comes from outside, and sent to a server by one of
//! its members. Knows the order of play, and nothing of how text is bent or what must hold.

pub mod guided;
pub mod mutants;
mod mutator;
mod read;
pub mod variant;
mod world;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use self::mutator::Mutator;
use self::variant::Variant;
use self::world::{World, bent_request};
use crate::chance::Chance;
use crate::live::process::resident_bytes;
use crate::plan::Plan;
use crate::pool::WIRE_V1;

/// What goes over the wire, as the first release wrote it.
const MESSAGES_V1: &str = include_str!("../fixtures/messages-v1.jsonl");
/// What the second protocol says beside that.
const MESSAGES_V2: &str = include_str!("../fixtures/messages-v2.jsonl");
/// What goes over it for phones that close, and what those keep.
const SEALS_V1: &str = include_str!("../fixtures/seals-v1.jsonl");
/// What someone would send who means harm, and what was found here once.
const HOSTILE: &str = include_str!("../fixtures/hostile.jsonl");

/// What is bent.
const KEPT: [&str; 5] = [WIRE_V1, MESSAGES_V1, MESSAGES_V2, SEALS_V1, HOSTILE];

/// After so many rounds the server is as it was at first: what it took in would make it another with every round.
const ROUNDS_PER_WORLD: usize = 200;

/// Rounds after which a program has all the memory it needs.
const WARM: usize = 2_000;
/// Rounds between two looks at its memory.
const ROUNDS_PER_LOOK: usize = 500;
/// What memory may grow by after that: what allocators keep back differs from run to run.
const GROWTH_MAX: u64 = 16 * 1024 * 1024;

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
    /// What memory grew by, in bytes, once it was warm; nothing, where that was never or the system does not tell.
    pub grown: Option<u64>,
}

/// What bends them.
fn kept_texts() -> Mutator {
    Mutator::of(KEPT.into_iter().flat_map(str::lines))
}

/// Plays a plan. The same plan tries the same texts.
pub fn play(plan: Plan) -> Report {
    play_until(plan, Variant::Sound, |_| false)
}

/// Plays a plan on this variant, until it is enough.
fn play_until(plan: Plan, variant: Variant, is_enough: impl Fn(&Report) -> bool) -> Report {
    let mutator = kept_texts();
    let mut chance = Chance::of(plan.seed);
    let fresh = World::lived(variant);
    let mut world = fresh.clone();
    let mut report = Report::default();
    let (mut warm, mut held) = (None, Vec::new());
    while report.rounds < plan.rounds && !is_enough(&report) {
        if report.rounds.is_multiple_of(ROUNDS_PER_WORLD) {
            world = fresh.clone();
        }
        let text = mutator.text(&mut chance);
        report.note(&text, || read::every_type(&text, variant), |report, read| report.read += read);
        held.extend(variant.keeps());
        let who = chance.pick(&World::MEMBERS).copied().unwrap_or_default();
        let request = bent_request(who, &mut chance, &mutator);
        let sent = || world.receive(&request, who);
        report.note(&request, sent, |report, taken_in| report.taken_in += taken_in);
        report.rounds += 1;
        if report.rounds == WARM {
            warm = resident_bytes(std::process::id()).ok();
        }
        if report.rounds.is_multiple_of(ROUNDS_PER_LOOK) || report.rounds == plan.rounds {
            let now = warm.and_then(|_| resident_bytes(std::process::id()).ok());
            report.grown = warm.zip(now).map(|(warm, now)| now.saturating_sub(warm));
        }
    }
    report
}

impl Report {
    /// Whether nothing went wrong, and no memory grew.
    pub fn is_sound(&self) -> bool {
        self.wrong.is_empty() && self.is_calm()
    }

    fn is_calm(&self) -> bool {
        self.grown.is_none_or(|grown| grown < GROWTH_MAX)
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
        let Self { rounds, read, taken_in, wrong, grown } = self;
        if let Some(grown) = grown {
            writeln!(formatter, "memory grew by {} KiB", grown / 1024)?;
        }
        write!(formatter, "{rounds} tried, {read} read, {taken_in} taken in, {} wrong", wrong.len())
    }
}
