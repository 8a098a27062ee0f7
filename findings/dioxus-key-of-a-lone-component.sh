#!/usr/bin/env bash
# dioxus 0.7.10 (macro, html, hooks, signals), dioxus-ssr 0.7.10.
#
# A good guess: a component whose `key` changes is another one and begins anew, wherever it stands, as in React. So a screen that is
# shown for one record after another is given the record's id for a key.
#
# Seen: a `key` counts among the entries of a loop alone. On a component that stands by itself it is taken without a word and
# does nothing: what its hooks keep stays, and only its properties change. In a loop over one entry it does begin anew.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "keys"
version = "0.0.0"
edition = "2024"

[dependencies]
dioxus = { version = "=0.7.10", default-features = false, features = ["macro", "html", "hooks", "signals"] }
dioxus-ssr = "=0.7.10"
TOML
cat > src/main.rs <<'RUST'
use std::sync::atomic::{AtomicU32, Ordering};

use dioxus::dioxus_core::NoOpMutations;
use dioxus::prelude::*;

static NUMBER: AtomicU32 = AtomicU32::new(1);

#[component]
fn Page(number: u32) -> Element {
    let begun_with = use_hook(|| number);
    rsx! { "{begun_with}/{number} " }
}

fn app() -> Element {
    let number = NUMBER.load(Ordering::SeqCst);
    rsx! {
        Page { key: "{number}", number }
        for number in [number] {
            Page { key: "{number}", number }
        }
    }
}

fn main() {
    let mut dom = VirtualDom::new(app);
    dom.rebuild_in_place();
    println!("{}", dioxus_ssr::render(&dom).trim());
    NUMBER.store(2, Ordering::SeqCst);
    dom.mark_dirty(ScopeId::APP);
    dom.render_immediate(&mut NoOpMutations);
    println!("{}", dioxus_ssr::render(&dom).trim());
}
RUST
seen=$(cargo run --quiet)
expected='1/1 1/1
1/2 2/2'
echo "alone, in a loop (begun with/now):"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "no longer so: was"; echo "$expected"; exit 1; }
