//! One step in the plan: how it stands and by whom, and what can be done with it from here. Does not know its form.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::step::{Rank, Status, Step, StepEdit, StepField, StepId};
use shared::record::{At, Edit, RecordId};
use shared::text::date::capital;

use crate::format::{format_stamp, format_when, line};
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{Button, ButtonKind, Chip, Icon, IconButton, Picture, Row, Tone};
use crate::phrases;
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::session::{Session, use_session};

/// The steps above and below, nearest first, two each way: enough to move past one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbours {
    above: [Option<StepId>; 2],
    below: [Option<StepId>; 2],
}

impl Neighbours {
    /// Those around a place in a list.
    pub fn around(steps: &[StepId], place: usize) -> Self {
        let at = |place: Option<usize>| place.and_then(|place| steps.get(place)).copied();
        Self {
            above: [at(place.checked_sub(1)), at(place.checked_sub(2))],
            below: [at(place.checked_add(1)), at(place.checked_add(2))],
        }
    }
}

/// Whether the rows can be moved now; arrows at every row would be in the way of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Fixed,
    Movable,
}

impl Order {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Fixed => Self::Movable,
            Self::Movable => Self::Fixed,
        }
    }
}

/// What a row shows.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    step: Step,
    meta: String,
    by: String,
    confirmed: Option<String>,
    own: Option<String>,
    up: Option<Rank>,
    down: Option<Rank>,
}

fn shown(session: Session, traject: &Traject, id: StepId, near: Neighbours) -> Option<Shown> {
    let w = session.messages();
    let step = traject.steps.get(&id)?.clone();
    let when = step.when.get().map(|when| format_when(w, when, session.today()));
    let by = step.mark().map(|(_, mark)| format_stamp(session, traject, mark.by));
    let confirmed = step.is_confirmed().then(|| {
        let name = traject.name_of(step.confirmed.shown().by.author).unwrap_or_default();
        let at = session.local(step.confirmed.shown().by.at).date();
        w.s_step_confirmed(name, &w.day(at, session.today()))
    });
    let is_own = traject.role(step.by.author) == Some(shared::role::Role::Candidate);
    let own = is_own.then(|| w.s_step_own(traject.name_of(step.by.author).unwrap_or_default()));
    let rank = |id: Option<StepId>| traject.steps.get(&id?).map(|step| step.rank.get());
    let [above, above_that] = near.above.map(rank);
    let [below, below_that] = near.below.map(rank);
    Some(Shown {
        meta: line(
            w,
            &[&capital(when.as_deref().unwrap_or("")), step.place.get(), step.helper.get()],
        ),
        by: by.unwrap_or_default(),
        confirmed,
        own,
        up: above.map(|above| Rank::between(above_that, Some(above))),
        down: below.map(|below| Rank::between(Some(below), below_that)),
        step,
    })
}

fn tone(status: Status) -> Tone {
    match status {
        Status::ToDo => Tone::Plain,
        Status::Doing => Tone::Brand,
        Status::Done => Tone::Done,
        Status::NeedsHelp => Tone::Care,
    }
}

/// One row of the plan.
#[component]
pub fn StepRow(log: TrajectId, step: StepId, order: Order, neighbours: Neighbours) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(shown) = session.ask_traject(log, |it| shown(session, it, step, neighbours)).flatten()
    else {
        return VNode::empty();
    };
    let edit = move |edit: StepEdit| Edit::Step(At(step, edit));
    let is_editor = may(session, log, &edit(StepEdit::Set(StepField::Rank(Rank::default()))));
    let about = Subject::Step(step);
    let has_comments = session.ask_traject(log, |traject| {
        traject.comments.values().any(|fact| fact.stands() && fact.what.about == about)
    });
    let has_comments = has_comments.unwrap_or(false);
    let status = shown.step.status();
    let is_confirmed = shown.step.is_confirmed();
    let can_confirm = status == Status::Done
        && !is_confirmed
        && may(session, log, &edit(StepEdit::Confirm(true)));
    let confirm = move |()| {
        save(session, log, vec![edit(StepEdit::Confirm(true))], w.s_step_confirmed_said());
    };
    let move_to = move |rank: Rank| {
        save(session, log, vec![edit(StepEdit::Set(StepField::Rank(rank)))], "");
    };
    let title = shown.step.title.get().clone();
    let (up_label, down_label) =
        (line(w, &[w.s_step_up(), &title]), line(w, &[w.s_step_down(), &title]));
    let movers = (order == Order::Movable).then(|| rsx! {
        if let Some(rank) = shown.up {
            IconButton { icon: Icon::Up, label: up_label, onpress: move |()| move_to(rank.clone()) }
        }
        if let Some(rank) = shown.down {
            IconButton { icon: Icon::Down, label: down_label, onpress: move |()| move_to(rank.clone()) }
        }
    });
    rsx! {
        Row {
            title,
            meta: shown.meta,
            href: is_editor.then(|| Route::EditStep { log, step }.to_string()),
            leading: rsx! { Picture { pictogram: phrases::pictogram(*shown.step.pictogram.get()) } },
            trailing: movers,
            div { class: "cluster",
                Chip { label: phrases::status(w, status), tone: tone(status) }
                if !shown.by.is_empty() {
                    span { class: "soft", "{shown.by}" }
                }
            }
            if let Some(confirmed) = shown.confirmed {
                Chip { label: confirmed, tone: Tone::Done, icon: Icon::Check }
            }
            if let Some(own) = shown.own {
                Chip { label: own, tone: Tone::Brand }
            }
            if can_confirm {
                Button { label: w.s_step_confirm(), kind: ButtonKind::Quiet, icon: Icon::Check, onpress: confirm }
            }
            TwoVersions { log, of: RecordId::Step(step) }
            // Who cannot open the step reads here what was said about it.
            if !is_editor && has_comments {
                Comments { log, about }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::id::Id;

    use super::*;

    #[test]
    fn neighbours_are_the_nearest_first() {
        let [a, b, c, d] = [1, 2, 3, 4].map(|n| Id::from_random([n; 16]));
        let check = |place, above, below| {
            assert_eq!(Neighbours::around(&[a, b, c, d], place), Neighbours { above, below });
        };
        check(0, [None, None], [Some(b), Some(c)]);
        check(1, [Some(a), None], [Some(c), Some(d)]);
        check(3, [Some(c), Some(b)], [None, None]);
    }
}
