//! The same bad input for a fuzzer that is guided by coverage: bytes go in, and whatever does not hold is a panic. Knows no fuzzer.

use std::cell::RefCell;

use super::mutator::Mutator;
use super::read::every_type;
use super::variant::Variant;
use super::world::{World, bent_request};
use super::{KEPT, kept_texts};
use crate::chance::Chance;

/// Requests of one input: they meet on one server, one after the other.
const REQUESTS_MAX: usize = 8;

thread_local! {
    static LIVED: World = World::lived(Variant::Sound);
    static MUTATOR: RefCell<Mutator> = RefCell::new(kept_texts());
}

/// Reads a text as everything that may come from outside.
pub fn read(text: &[u8]) {
    every_type(text, Variant::Sound).expect("what can be read holds");
}

/// Sends each line to a server that has lived, as a request of one member and the other in turn.
pub fn push(lines: &[u8]) {
    let mut world = LIVED.with(World::clone);
    let members = World::MEMBERS.into_iter().cycle();
    for (line, who) in lines.split(|byte| *byte == b'\n').take(REQUESTS_MAX).zip(members) {
        world.receive(line, who).expect("a server that holds");
    }
}

/// Texts to begin with.
pub fn texts() -> Vec<Vec<u8>> {
    KEPT.into_iter().flat_map(str::lines).map(|line| line.as_bytes().to_vec()).collect()
}

/// Requests to begin with: mostly of the right shape.
pub fn requests() -> Vec<Vec<u8>> {
    let mut chance = Chance::of(1);
    let requests = (0..200).map(|_| {
        let who = chance.pick(&World::MEMBERS).copied().unwrap_or_default();
        MUTATOR.with_borrow(|mutator| bent_request(who, &mut chance, mutator))
    });
    requests.collect()
}

/// Bends what stands in the first `size` bytes, word by word. How many bytes it takes then.
pub fn bend(data: &mut [u8], size: usize, size_max: usize, seed: u64) -> usize {
    let text = data.get(..size).unwrap_or_default().to_vec();
    let bent = MUTATOR.with_borrow(|mutator| mutator.bent(text, &mut Chance::of(seed)));
    let size = bent.len().min(size_max).min(data.len());
    data[..size].copy_from_slice(&bent[..size]);
    size
}
