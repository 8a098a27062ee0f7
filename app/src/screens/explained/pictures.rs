//! The seven pictures of the explanation, drawn by us: one idea each, in the product's two tones. They know no words.

use dioxus::prelude::*;

use crate::parts::Card;

/// How many pictures there are.
pub const PICTURES: usize = 7;

/// A picture on a grid of 160 × 90: what is filled softly, what is drawn over it, and what is filled in the sun's colour.
struct Drawing {
    tone: &'static str,
    line: &'static str,
    sun: &'static str,
}

/// Someone who stands with the feet at the start of the path: head, back, arms, legs.
const SOMEONE: &str = "m0-34a5 5 0 1 0 .01 0zm0 10v12m0 0-5 12m5-12 5 12m-5-20-7 7m7-7 7 7";

const DRAWINGS: [Drawing; PICTURES] = [
    // A hall with a new wing that is not built yet, and a sun behind it.
    Drawing {
        tone: "M18 40h54v40H18z",
        line: "M8 80h144M18 80V40l14-10v10l14-10v10l14-10v10h12v40M28 52h8v8h-8zM46 52h8v8h-8zM40 80V68h12v12M84 80V44h44v36M84 44l22-14 22 14",
        sun: "M140 14a9 9 0 1 0 .01 0z",
    },
    // A paper with a seal that is crossed out, and a hand that rises.
    Drawing {
        tone: "M22 22h40v52H22z",
        line: "M22 22h40v52H22zM30 34h24M30 44h24M30 54h14M14 82 70 14M96 80h48M120 80",
        sun: "M108 62c0-8 5-12 12-12s12 4 12 12v14h-24zM120 30a8 8 0 1 0 .01 0z",
    },
    // Three behind a table, and the plan on it.
    Drawing {
        tone: "M22 54h116v14H22z",
        line: "M22 54h116v14H22zM34 68v14M126 68v14M8 82h144M70 64h5v-3h5v-3h5",
        sun: "M66 50h28v18H66z",
    },
    // Two at work beside each other; one shows it.
    Drawing {
        tone: "M62 56h44v24H62z",
        line: "M8 82h144M62 56h44v24H62zM84 56v24M62 66h44M46 82",
        sun: "M96 34h22v18H96z",
    },
    // A face, a star and an eye: three who say what they see.
    Drawing {
        tone: "M34 26a20 20 0 1 0 .01 0z",
        line: "M34 26a20 20 0 1 0 .01 0zM27 42v2M41 42v2M25 52c5 6 13 6 18 0M104 46c8-12 34-12 42 0-8 12-34 12-42 0zM125 41a5 5 0 1 0 .01 0zM8 80h144",
        sun: "M78 28l6 12 13 2-9 9 2 13-12-6-12 6 2-13-9-9 13-2z",
    },
    // A road that bends, with a sign.
    Drawing {
        tone: "M14 82c20-4 38-10 40-24s18-26 44-26h40v14H98c-16 0-26 6-28 16S58 80 46 82z",
        line: "M14 82c20-4 38-10 40-24s18-26 44-26h40M46 82c12-2 22-10 24-20s12-16 28-16h40M112 82V62",
        sun: "M98 52h28l8 6-8 6H98z",
    },
    // The top of the stairs, with a flag and an open door.
    Drawing {
        tone: "M20 82V70h22V58h22V46h22V34h22v48z",
        line: "M20 82V70h22V58h22V46h22V34h22v48M8 82h144M118 82V40h26v42M138 60v4M97 34V12",
        sun: "M97 12l18 6-18 6z",
    },
];

/// Where people stand in each picture, behind what is filled: x, y of their feet.
const PEOPLE: [&[(u8, u8)]; PICTURES] = [
    &[(148, 80)],
    &[],
    &[(40, 66), (80, 62), (120, 66)],
    &[(46, 82), (122, 82)],
    &[],
    &[(118, 44)],
    &[(75, 46)],
];

/// One picture with its words. The words say all: the picture is for who reads none.
#[component]
pub fn Panel(place: usize, title: &'static str, text: &'static str) -> Element {
    let drawing = DRAWINGS.get(place);
    let people = PEOPLE.get(place).copied().unwrap_or_default();
    rsx! {
        Card {
            if let Some(Drawing { tone, line, sun }) = drawing {
                svg { class: "explained", view_box: "0 0 160 90", "aria-hidden": "true", "focusable": "false",
                    for (x , y) in people {
                        path { key: "{x}", d: "M{x} {y}{SOMEONE}" }
                    }
                    path { class: "explained-tone", d: *tone }
                    path { class: "explained-sun", d: *sun }
                    path { d: *line }
                }
            }
            h2 { "{place + 1}. {title}" }
            p { "{text}" }
        }
    }
}
