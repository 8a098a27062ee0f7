//! A small staircase with the first few stairs filled: a height without a number. Decoration beside words.

use dioxus::prelude::*;

const STAIR_WIDTH: usize = 10;
const STAIR_RISE: usize = 6;

/// Whether it stands where it stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StairsLook {
    #[default]
    Still,
    /// The highest filled stair is where it came to since last time.
    Moved,
}

/// `height` of `of` stairs filled; hidden from screen readers.
#[component]
pub fn MiniStairs(height: usize, of: usize, #[props(default)] look: StairsLook) -> Element {
    let box_width = of * STAIR_WIDTH + 2;
    let box_height = of * STAIR_RISE + 2;
    rsx! {
        svg {
            class: "mini-stairs",
            view_box: "0 0 {box_width} {box_height}",
            "aria-hidden": "true",
            "focusable": "false",
            for place in 0..of {
                rect {
                    key: "{place}",
                    class: stair(place, height, look),
                    x: "{place * STAIR_WIDTH + 1}",
                    y: "{box_height - 1 - (place + 1) * STAIR_RISE}",
                    width: "{STAIR_WIDTH}",
                    height: "{(place + 1) * STAIR_RISE}",
                    rx: "1",
                }
            }
        }
    }
}

fn stair(place: usize, height: usize, look: StairsLook) -> &'static str {
    match look {
        StairsLook::Moved if place + 1 == height => "stair moved",
        StairsLook::Still | StairsLook::Moved if place < height => "stair reached",
        StairsLook::Still | StairsLook::Moved => "stair later",
    }
}
