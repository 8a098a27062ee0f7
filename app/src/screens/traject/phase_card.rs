//! The stairs of a traject and moving to the next phase, with what has to be settled before. Knows no field of the outline.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::Traject;
use shared::record::outline::{OutlineEdit, Phase, unsettled};
use shared::refusal::{Refusal, Unsettled};
use shared::role::Permission;

use crate::format::format_stamp;
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Card, Icon, Notice, Stairs, Tone};
use crate::phrases;
use crate::session::{Session, use_session};

/// What the card shows.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    phase: Phase,
    since: String,
    lacks: Option<Unsettled>,
    mover: bool,
}

fn shown(session: Session, traject: &Traject) -> Option<Shown> {
    let outline = traject.outline.as_ref()?;
    let lacks = outline.phase.next().and_then(|next| unsettled(traject, next));
    let since = format_stamp(session, traject, outline.phase_since);
    let role = traject.role(session.person()?)?;
    let mover = Permission::ChangeOutline.is_held_by(role);
    Some(Shown { phase: outline.phase, since, lacks, mover })
}

/// Where the traject is on the way to the job.
#[component]
pub fn PhaseCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = session.ask_traject(log, |traject| shown(session, traject)).flatten();
    let Some(Shown { phase, since, lacks, mover }) = asked else { return VNode::empty() };
    let edit = move |to: Phase| Edit::Outline(OutlineEdit::Phase { from: phase, to });
    let before = Phase::ALL.into_iter().rev().find(|it| *it < phase);
    let back = before.filter(|it| may(session, log, &edit(*it)));
    let on = phase.next().filter(|it| may(session, log, &edit(*it)));
    // Who may move it is told what lacks; the others have no use for it.
    let lacks = lacks.filter(|_| mover);
    let move_to = move |to: Phase| {
        save(session, log, vec![edit(to)], &w.s_phase_set(phrases::phase(w, to)));
    };
    let number = u32::try_from(phase.number()).unwrap_or_default();
    rsx! {
        Card { title: phrases::phase(w, phase), over: w.s_traject_phase(), under: since,
            Stairs { at: phase.number() - 1, label: w.s_phase_stairs(number) }
            if let Some(next) = on {
                BigButton {
                    label: w.s_phase_next(phrases::phase(w, next)),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Up,
                    onpress: move |()| move_to(next),
                }
            }
            if let Some(lack) = lacks {
                Notice { text: w.s_phase_missing(), tone: Tone::Sun, icon: Icon::Steps,
                    p { {phrases::refusal(w, Refusal::NotSettled(lack))} }
                }
            }
            if let Some(before) = back {
                Button {
                    label: w.s_phase_back(phrases::phase(w, before)),
                    kind: ButtonKind::Plain,
                    icon: Icon::Down,
                    onpress: move |()| move_to(before),
                }
            }
        }
    }
}
