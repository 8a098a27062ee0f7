//! The phase of a traject: what has to be settled in it, who does it and where, and moving on. Knows no field of the outline.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::Edit;
use shared::record::Traject;
use shared::record::outline::{OutlineEdit, Phase};
use shared::role::Role;
use shared::settling::{Item, Who, settling};

use super::settled::{door, phrase};
use crate::format::{self, count};
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Disclosure, FieldKind, Icon, List, Readiness, RoundMark,
    Row, Tone,
};
use crate::phrases;
use crate::session::{Session, use_session};

const WHY: &str = "why";
/// Stands for a reason that is still to be typed.
const SOME_REASON: &str = "…";

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
    is_settled: bool,
    leads_to: Option<String>,
}

fn line(session: Session, log: TrajectId, traject: &Traject, item: Item) -> Line {
    let w = session.messages();
    let who = match item.by {
        Who::Together => w.s_settle_together().to_owned(),
        Who::One(role) => {
            let name = traject.members_in(role).next().map(|(_, it)| it.name.get().clone());
            let first = name.as_deref().and_then(|it| it.split_whitespace().next());
            first.unwrap_or(phrases::role(w, role)).to_owned()
        }
    };
    Line {
        words: phrase(item.what, w, traject),
        who,
        is_settled: item.is_settled,
        leads_to: Some(door(item.what, log).to_string()),
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
    let items = settling(traject, outline.phase).into_iter().filter(|it| it.is_known_to(role));
    let lines = items.map(|item| is_shown(line(session, log, traject, item))).collect();
    Some(Shown { phase: outline.phase, since, lines })
}

/// Where the traject is on the way to the job.
#[component]
pub fn PhaseCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = session.ask_traject(log, |traject| shown(session, log, traject)).flatten();
    let Some(Shown { phase, since, lines }) = asked else { return VNode::empty() };
    let (settled, open): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.is_settled);
    // Who may say why is who may move on.
    let say = |to: Phase| Edit::Outline(OutlineEdit::Early(to, SOME_REASON.to_owned()));
    let next = phase.next().filter(|to| may(session, log, &say(*to)));
    let is_settled = open.is_empty();
    let go = move |to: Phase| {
        let edit = Edit::Outline(OutlineEdit::Phase { from: phase, to });
        save(session, log, vec![edit], &w.s_phase_set(phrases::phase(w, to)));
    };
    rsx! {
        Card { title: phrases::phase(w, phase), under: format::line(w, &[&w.s_phase_stairs(count(phase.number())), &since]),
            h3 { {if phase.next().is_some() { w.s_settle_next() } else { w.s_settle_last() }} }
            if !is_settled {
                NeedRows { label: w.s_settle_is_open(), lines: open }
            }
            match next {
                Some(to) if is_settled => rsx! {
                    Settled { lines: settled }
                    BigButton {
                        label: w.s_phase_next(phrases::phase(w, to)),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Up,
                        onpress: move |()| go(to),
                    }
                },
                Some(to) => rsx! {
                    MoveOnEarly { key: "{to.number()}", log, from: phase, to, settled }
                },
                None => rsx! {
                    Settled { lines: settled }
                    if !is_settled {
                        p { class: "soft", {w.s_settle_paper()} }
                    }
                },
            }
        }
    }
}

/// What moves on before all is settled: why, and then the move itself.
fn early(from: Phase, to: Phase, why: &str) -> Vec<Edit> {
    let edits = [OutlineEdit::Early(to, why.trim().to_owned()), OutlineEdit::Phase { from, to }];
    edits.into_iter().map(Edit::Outline).collect()
}

/// What is settled, folded; nothing where nothing is.
#[component]
fn Settled(lines: Vec<Line>) -> Element {
    let w = use_session().messages();
    rsx! {
        if !lines.is_empty() {
            Disclosure { label: w.s_settle_settled(count(lines.len())), icon: Icon::Check,
                NeedRows { label: w.s_settle_is_done(), lines }
            }
        }
    }
}

/// On to the next phase though not all is settled: what is, and why, which stands in the history from then on. All of it in
/// one fold, since the page is to be overseen.
#[component]
fn MoveOnEarly(log: TrajectId, from: Phase, to: Phase, settled: Vec<Line>) -> Element {
    let w = use_session().messages();
    let form = use_form(|| format!("early/{log}/{}", to.number()));
    let state = if form.has(WHY) { Readiness::Ready } else { Readiness::Waiting };
    let go = move |()| {
        form.submit(log, early(from, to, &form.text(WHY)), w.s_phase_set(phrases::phase(w, to)));
    };
    let done = match settled.len() {
        0 => String::new(),
        some => w.s_settle_settled(count(some)),
    };
    rsx! {
        Disclosure { label: format::line(w, &[&done, w.s_phase_early()]), icon: Icon::Up,
            if !settled.is_empty() {
                NeedRows { label: w.s_settle_is_done(), lines: settled }
            }
            p { class: "soft", {w.s_settle_paper()} }
            TextField { form, name: WHY, label: w.s_phase_early_why(), hint: w.a_no_health_notes(), kind: FieldKind::Text, limit: TEXT_CHARS_MAX }
            FormRefusal { form }
            BigButton { label: w.s_phase_next(phrases::phase(w, to)), kind: ButtonKind::Quiet, state, onpress: go }
        }
    }
}

#[component]
fn NeedRows(label: String, lines: Vec<Line>) -> Element {
    rsx! {
        List { label,
            for line in lines {
                NeedRow { key: "{line.words}", line }
            }
        }
    }
}

/// One thing to settle, with the way to where it is done.
#[component]
fn NeedRow(line: Line) -> Element {
    let Line { words, who, is_settled, leads_to } = line;
    let (icon, tone) =
        if is_settled { (Some(Icon::Check), Tone::Done) } else { (None, Tone::Plain) };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::TestFixture;

    #[test]
    fn who_moves_on_early_says_why_and_is_there() {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let outline = |coach: &TestFixture| {
            let traject = coach.phone().traject(log).expect("just opened");
            traject.outline.clone().expect("it was opened")
        };
        // Nobody of the employer is there yet, so that the third phase waits for it.
        for (from, to) in [
            (Phase::JobInView, Phase::PossibilitiesMapped),
            (Phase::PossibilitiesMapped, Phase::Matched),
        ] {
            early(from, to, " De bakker komt later\n")
                .into_iter()
                .for_each(|it| coach.does(log, it));
            let said = outline(&coach).early.expect("it was said");
            assert_eq!((said.to, said.why.as_str()), (to, "De bakker komt later"));
            assert_eq!(outline(&coach).phase, to);
        }
    }
}
