//! The program that a fuzzer guides: `OPSTAP_WAY` says which way in it tries. What it takes is the fuzzer's own. Knows not what
//! must hold.

#![no_main]

use std::sync::OnceLock;

use guided::Way;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tests::fuzz::guided::bend;

static WAY: OnceLock<Way> = OnceLock::new();

fn way() -> &'static Way {
    let named = || Way::named(&std::env::var("OPSTAP_WAY").unwrap_or_default());
    WAY.get_or_init(|| named().expect("OPSTAP_WAY names a way in"))
}

fuzz_target!(|bytes: &[u8]| (way().try_it)(bytes));

// Text is bent word by word every other time: turned bits seldom leave anything that can be read.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if way().is_text && seed.is_multiple_of(2) {
        bend(data, size, max_size, seed.into())
    } else {
        fuzzer_mutate(data, size, max_size)
    }
});
