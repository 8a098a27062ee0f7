//! Five levels over time, a line for each who looked, told apart without colour. It does not know what is learned.

use std::fmt::Write as _;

use dioxus::prelude::*;

/// Where the time of a chart ends.
pub const CHART_END: u32 = 1_000;

/// Under so many looks nothing is drawn between them.
const LINE_MIN: usize = 3;
const LEVELS: u32 = 5;
const RISE: u32 = 9;
const BOX_HEIGHT: u32 = RISE * LEVELS;

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    Thick,
    Thin,
    Dotted,
}

impl Stroke {
    fn class(self) -> &'static str {
        match self {
            Self::Thick => "chart-line thick",
            Self::Thin => "chart-line thin",
            Self::Dotted => "chart-line dotted",
        }
    }
}

/// What one saw, from first to last: the time up to [`CHART_END`], and the level from 0 up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartLine {
    pub stroke: Stroke,
    pub points: Vec<(u32, u32)>,
}

/// What stands at the end of the lines that end alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartEnd {
    pub strokes: Vec<Stroke>,
    pub names: String,
    /// The level in words, in its author's language.
    pub words: String,
}

/// The chart with its words under it; `label` says every look in words.
#[component]
pub fn LevelChart(label: String, lines: Vec<ChartLine>, ends: Vec<ChartEnd>) -> Element {
    rsx! {
        div { class: "level-chart",
            svg {
                class: "chart",
                view_box: "0 0 {CHART_END} {BOX_HEIGHT}",
                "preserveAspectRatio": "none",
                role: "img",
                "aria-label": "{label}",
                for level in 0..LEVELS {
                    path { key: "{level}", class: "chart-grid", d: "M0 {height(level)}H{CHART_END}" }
                }
                for (place , line) in lines.into_iter().enumerate() {
                    if line.points.len() >= LINE_MIN {
                        path { key: "{place}", class: line.stroke.class(), d: stairs(&line.points) }
                    } else {
                        path { key: "{place}", class: "chart-dots", d: dots(&line.points) }
                    }
                }
            }
            ul { class: "chart-ends",
                for end in ends {
                    li { key: "{end.names}",
                        for stroke in end.strokes {
                            svg { class: "chart-sample", view_box: "0 0 24 8", "aria-hidden": "true",
                                path { class: stroke.class(), d: "M0 4H24" }
                            }
                        }
                        strong { bdi { "{end.names}" } }
                        " "
                        bdi { "{end.words}" }
                    }
                }
            }
        }
    }
}

fn height(level: u32) -> u32 {
    BOX_HEIGHT - RISE / 2 - level * RISE
}

/// A level holds until the next look, and the last until today.
fn stairs(points: &[(u32, u32)]) -> String {
    let mut path = String::new();
    for (place, (time, level)) in points.iter().enumerate() {
        let (at, level) = (*time, height(*level));
        let drawn = match place {
            0 => write!(path, "M{at} {level}"),
            _ => write!(path, "H{at}V{level}"),
        };
        drawn.expect("a String takes all text");
    }
    path + &format!("H{CHART_END}")
}

fn dots(points: &[(u32, u32)]) -> String {
    let dot = |(time, level): &(u32, u32)| format!("M{time} {}h0", height(*level));
    points.iter().map(dot).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_holds_until_the_next_look() {
        assert_eq!(stairs(&[(0, 0), (500, 1), (800, 4)]), "M0 41H500V32H800V5H1000");
        assert_eq!(dots(&[(0, 0), (500, 2)]), "M0 41h0M500 23h0");
    }
}
