//! The product's own picture: six phases as stairs, with someone on the stair of now and a flag on top. It does not know the phases.

use dioxus::prelude::*;

/// How many phases there are.
const STAIRS: usize = 6;
const STAIR_WIDTH: usize = 50;
const STAIR_PITCH: usize = 56;
const EDGE: usize = 3;
const FLOOR: usize = 132;
const LOWEST: usize = 22;
const RISE: usize = 14;
/// The radius of a tread's corners; the curves of `stair` repeat it.
const ROUND: usize = 8;
const CHECK_BELOW_TOP: usize = 11;

/// The stairs as one picture.
#[component]
pub fn Stairs(
    /// The phase of now, counted from 0; 6 when the last one is behind us as well.
    at: usize,
    /// The picture in words: "Stap 5 van 6: je leert op het werk".
    label: String,
) -> Element {
    let stand = at.min(STAIRS - 1);
    rsx! {
        svg {
            class: "stairs",
            role: "img",
            "aria-label": "{label}",
            view_box: "0 0 336 136",
            "focusable": "false",
            path { class: "stairs-floor", d: "M2 134.5H334" }
            for place in 0..STAIRS {
                path { key: "{place}", class: stair_class(place, at), d: stair(place) }
            }
            for place in 0..at.min(STAIRS) {
                path { key: "check-{place}", class: "stair-check", d: check(place) }
            }
            Flag { reached: at >= STAIRS }
            Climber { x: middle(stand) - if stand == STAIRS - 1 { 8 } else { 0 }, y: top(stand) }
        }
    }
}

/// Someone on the way up, with the feet at `x`, `y`.
#[component]
fn Climber(x: usize, y: usize) -> Element {
    rsx! {
        g { transform: "translate({x} {y})",
            g { class: "climber",
                circle { class: "climber-head", cx: "1.5", cy: "-29", r: "5" }
                path { class: "climber-body", d: "M.5-20.5-1-12" }
                path { class: "climber-limbs", d: "M-1-12-5-6.5V-2M-1-12 4-7.5V-2M.5-21 6.5-18 11-22.5M.5-21-5-17.5-7-13" }
            }
        }
    }
}

/// The flag of the job, at the end of the last stair.
#[component]
fn Flag(reached: bool) -> Element {
    let x = middle(STAIRS - 1) + 13;
    let y = top(STAIRS - 1);
    rsx! {
        g { transform: "translate({x} {y})", class: if reached { "flag reached" } else { "flag" },
            path { class: "flag-cloth", d: "M0-30c5-3 9 2 14-1v11c-5 3-9-2-14 1z" }
            path { class: "flag-pole", d: "M0-2V-31" }
        }
    }
}

fn stair_class(place: usize, at: usize) -> &'static str {
    match place.cmp(&at) {
        std::cmp::Ordering::Less => "stair reached",
        std::cmp::Ordering::Equal => "stair now",
        std::cmp::Ordering::Greater => "stair later",
    }
}

fn top(place: usize) -> usize {
    FLOOR - LOWEST - RISE * place
}

fn middle(place: usize) -> usize {
    EDGE + STAIR_PITCH * place + STAIR_WIDTH / 2
}

/// A stair with a round tread, as a path.
fn stair(place: usize) -> String {
    let left = EDGE + STAIR_PITCH * place;
    let tread = STAIR_WIDTH - 2 * ROUND;
    let side = top(place) + ROUND;
    format!("M{left} {FLOOR}V{side}q0-8 8-8h{tread}q8 0 8 8V{FLOOR}z")
}

/// The mark of a reached stair, as a path.
fn check(place: usize) -> String {
    format!("M{} {}l4 4 7-8", middle(place) - 6, top(place) + CHECK_BELOW_TOP)
}
