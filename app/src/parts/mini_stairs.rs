//! A small staircase with the first few stairs filled: a height without a number. Decoration beside words.

use dioxus::prelude::*;

const STAIR_WIDTH: usize = 10;
const STAIR_RISE: usize = 6;

/// `height` of `of` stairs filled; hidden from screen readers.
#[component]
pub fn MiniStairs(height: usize, of: usize) -> Element {
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
                    class: if place < height { "stair reached" } else { "stair later" },
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
