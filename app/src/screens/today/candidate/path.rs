//! The stairs: reached, now, later, as a picture and in words. Knows only the phase.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::outcome::Ending;
use shared::record::outline::Phase;

use crate::parts::{Card, Disclosure, StairWords, Stairs, StairsList};
use crate::phrases;
use crate::session::use_session;

/// Where someone stands, and on which stair that is, from 0; one more when the job is there.
fn place(traject: &Traject) -> Option<(Phase, usize)> {
    let phase = traject.outline.as_ref()?.phase;
    let has_job = traject.closing.outcome().is_some_and(|it| it.ending == Ending::IntendedJob);
    Some((phase, if has_job { Phase::ALL.len() } else { phase.number() - 1 }))
}

/// The six phases.
#[component]
pub fn PathCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some((phase, at)) = session.ask_traject(log, place).flatten() else {
        return VNode::empty();
    };
    let number = u32::try_from(phase.number()).unwrap_or_default();
    let stair = |(place, it): (usize, Phase)| {
        let state = match place.cmp(&at) {
            std::cmp::Ordering::Less => w.c_phase_reached(),
            std::cmp::Ordering::Equal => w.c_phase_now(),
            std::cmp::Ordering::Greater => w.c_phase_later(),
        };
        StairWords { name: phrases::phase_for_candidate(w, it).to_owned(), state: state.to_owned() }
    };
    let phases: Vec<_> = Phase::ALL.into_iter().enumerate().map(stair).collect();
    rsx! {
        Card { title: phrases::phase_for_candidate(w, phase), under: w.c_phase_here(number),
            Stairs { at, label: w.c_phase_stairs(number) }
            Disclosure { label: w.c_phase_title(),
                StairsList { at, phases }
            }
        }
    }
}
