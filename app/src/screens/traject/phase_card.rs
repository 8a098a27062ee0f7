//! The phase of a traject: what has to be settled in it, who does it and where, and moving on. Knows no field of the outline.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::Traject;
use shared::record::outline::{OutlineEdit, Phase};
use shared::role::Role;

use super::settled::{Need, Standing, Who, needs};
use crate::format::{self, count};
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Disclosure, Icon, List, RoundMark, Row, Tone,
};
use crate::phrases;
use crate::session::{Session, use_session};

/// What the card shows.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    phase: Phase,
    since: String,
    lines: Vec<Line>,
}

/// One thing to settle.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    words: String,
    who: String,
    standing: Standing,
    leads_to: Option<String>,
}

fn line(session: Session, log: TrajectId, traject: &Traject, need: Need) -> Line {
    let w = session.messages();
    let who = match need.who() {
        Who::Together => w.s_settle_together().to_owned(),
        Who::One(role) => {
            let name = traject.members_in(role).next().map(|(_, it)| it.name.get().clone());
            let first = name.as_deref().and_then(|it| it.split_whitespace().next());
            first.unwrap_or(phrases::role(w, role)).to_owned()
        }
    };
    Line {
        words: need.phrase(w, traject),
        who,
        standing: need.standing(traject),
        leads_to: need.door(log).map(|route| route.to_string()),
    }
}

fn shown(session: Session, log: TrajectId, traject: &Traject) -> Option<Shown> {
    let outline = traject.outline.as_ref()?;
    let since = session.local(outline.phase_since.at).date();
    let since = session.messages().day(since, session.today());
    let role = traject.role(session.person()?)?;
    // A door is for who may go through it.
    let is_shown = |line: Line| match role {
        Role::Coach => line,
        Role::Candidate | Role::Employer | Role::Manager => Line { leads_to: None, ..line },
    };
    let needs = needs(outline.phase).iter();
    let lines = needs.map(|need| is_shown(line(session, log, traject, *need))).collect();
    Some(Shown { phase: outline.phase, since, lines })
}

/// Where the traject is on the way to the job.
#[component]
pub fn PhaseCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = session.ask_traject(log, |traject| shown(session, log, traject)).flatten();
    let Some(Shown { phase, since, lines }) = asked else { return VNode::empty() };
    let edit = move |to: Phase| Edit::Outline(OutlineEdit::Phase { from: phase, to });
    let on = phase.next().filter(|it| may(session, log, &edit(*it)));
    let move_to = move |to: Phase| {
        save(session, log, vec![edit(to)], &w.s_phase_set(phrases::phase(w, to)));
    };
    let is_open = |line: &Line| line.standing == Standing::Open;
    let (open, settled): (Vec<_>, Vec<_>) = lines.into_iter().partition(is_open);
    rsx! {
        Card { title: phrases::phase(w, phase), under: format::line(w, &[&w.s_phase_stairs(count(phase.number())), &since]),
            h3 { {if phase.next().is_some() { w.s_settle_next() } else { w.s_settle_last() }} }
            if !open.is_empty() {
                List { label: w.s_settle_is_open(),
                    for line in open {
                        NeedRow { key: "{line.words}", line }
                    }
                }
            }
            if !settled.is_empty() {
                Disclosure { label: w.s_settle_settled(count(settled.len())), icon: Icon::Check,
                    List { label: w.s_settle_is_done(),
                        for line in settled {
                            NeedRow { key: "{line.words}", line }
                        }
                    }
                }
            }
            p { class: "soft", {w.s_settle_paper()} }
            if let Some(next) = on {
                BigButton {
                    label: w.s_phase_next(phrases::phase(w, next)),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Up,
                    onpress: move |()| move_to(next),
                }
            }
        }
    }
}

/// One thing to settle, with the way to where it is done.
#[component]
fn NeedRow(line: Line) -> Element {
    let Line { words, who, standing, leads_to } = line;
    let (icon, tone) = match standing {
        Standing::Settled => (Some(Icon::Check), Tone::Done),
        Standing::Open => (None, Tone::Plain),
    };
    rsx! {
        Row {
            title: words,
            is_low: true,
            leading: rsx! { RoundMark { icon, tone } },
            href: leads_to,
            trailing: rsx! { span { class: "soft", bdi { "{who}" } } },
        }
    }
}

/// Back to the phase before, for who may; nothing in the first.
#[component]
pub fn PhaseBack(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let phase = session.ask_traject(log, |it| it.outline.as_ref().map(|it| it.phase)).flatten();
    let moved = phase.and_then(|from| {
        let to = Phase::ALL.into_iter().rev().find(|it| *it < from)?;
        Some((to, Edit::Outline(OutlineEdit::Phase { from, to })))
    });
    let Some((to, edit)) = moved.filter(|(_, edit)| may(session, log, edit)) else {
        return VNode::empty();
    };
    let go = move |()| {
        save(session, log, vec![edit.clone()], &w.s_phase_set(phrases::phase(w, to)));
    };
    rsx! {
        Button {
            label: w.s_phase_back(phrases::phase(w, to)),
            kind: ButtonKind::Plain,
            icon: Icon::Down,
            onpress: go,
        }
    }
}
