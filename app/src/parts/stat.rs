//! A figure, what it is out of, and how sure it is, with a bar. It computes nothing and does not know what is counted.

use dioxus::prelude::*;

/// A figure for the monitor. The three percentages only draw the bar; the words say it all.
#[component]
pub fn Stat(
    label: String,
    /// The figure in words: "41 %".
    figure: String,
    /// What it is out of: "12 van 29".
    of: String,
    /// How sure it is: "tussen 26 en 59 %"; empty for none.
    #[props(default)]
    interval: String,
    /// The lower end, the figure and the upper end, in percent.
    percent: [u32; 3],
) -> Element {
    let [low, middle, high] = percent.map(|part| part.min(100));
    rsx! {
        div { class: "stat",
            p { class: "stat-label", "{label}" }
            p { class: "stat-figure",
                strong { "{figure}" }
                span { class: "soft", "{of}" }
            }
            svg { class: "stat-bar", view_box: "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true",
                rect { class: "stat-ground", width: "100", height: "10" }
                rect { class: "stat-part", width: "{middle}", height: "10" }
                rect { class: "stat-band", x: "{low}", width: "{high.saturating_sub(low)}", y: "3", height: "4" }
            }
            if !interval.is_empty() {
                p { class: "soft", "{interval}" }
            }
        }
    }
}
