//! What stands at the top when the plan has ended: warm, and the way to what was learned. Knows only how it ended, and what the coach wrote
//! of it.

use dioxus::prelude::*;
use shared::record::outcome::{Ending, Outcome};

use crate::parts::{ButtonLink, Card, Chip, Icon, Tone};
use crate::route::Route;
use crate::session::use_session;

/// The end, said kindly.
#[component]
pub fn EndingCard(outcome: Outcome) -> Element {
    let w = use_session().messages();
    let Outcome { ending, reason, .. } = outcome;
    let text = match ending {
        Ending::IntendedJob => w.c_today_end_job(),
        Ending::OtherEmployer => w.c_today_end_other(),
        Ending::Training => w.c_today_end_training(),
        Ending::Stopped => w.c_today_end_stopped(),
    };
    let is_reached = match ending {
        Ending::IntendedJob | Ending::OtherEmployer | Ending::Training => true,
        Ending::Stopped => false,
    };
    rsx! {
        Card {
            if is_reached {
                div { class: "cluster",
                    Chip { label: w.c_phase_reached(), tone: Tone::Sun, icon: Icon::Star }
                }
            }
            h2 { class: "big", "{text}" }
            if !reason.trim().is_empty() {
                p { class: "soft", {w.c_today_end_words()} }
                p { bdi { "{reason}" } }
            }
            ButtonLink { label: w.c_me_proof(), href: Route::Proof {}.to_string(), icon: Icon::Star }
        }
    }
}
