//! The steps of its group in one traject, for the coach: how each stands, on other days for this one alone, or without it.

use dioxus::prelude::*;
use shared::id::{LogId, TrajectId};
use shared::overlay::{Laid, laid};
use shared::record::path::PathEdit;
use shared::record::path::cohort::group_step::{GroupStepId, shifted};
use shared::record::path::group_mark::{GroupMarkEdit, GroupMarkField, GroupMarkId};
use shared::record::{At, Edit, Traject};
use shared::role::Permission;
use shared::text::date::capital;

use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, Card, Chip, Disclosure, Empty, Icon, Screen, Tone};
use crate::phrases;
use crate::phrases::path::group_days;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::{Session, use_session};

/// The page.
#[component]
pub fn TrajectGroup(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeStep, Steps { key: "{log}", log } }
    }
}

#[component]
fn Steps(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let cohort = traject.cohort().map(|(cohort, name)| (cohort, name.to_owned()));
        (traject.candidate_name().unwrap_or_default().to_owned(), cohort)
    });
    let (name, cohort) = found.unwrap_or_default();
    let steps = session.ask_group(log, laid);
    rsx! {
        Screen {
            title: cohort.as_ref().map_or_else(|| capital(w.s_cohort()), |(_, name)| name.clone()),
            over: name,
            back: Route::TrajectSteps { log }.to_string(),
            back_label: w.a_back(),
            if let (Some((cohort, _)), Some(steps)) = (cohort, steps) {
                if steps.is_empty() {
                    Empty { title: w.s_group_plan_empty() }
                }
                for it in steps {
                    OneStep { key: "{it.id}", log, cohort, it }
                }
            } else {
                Empty { title: w.s_group_not_here() }
            }
        }
    }
}

fn says(
    session: Session,
    log: TrajectId,
    cohort: LogId,
    it: &Laid,
    field: GroupMarkField,
) -> Vec<Edit> {
    let edits = |traject: &Traject| traject.group_edits(cohort, it.id, &it.title, field);
    session.ask_traject(log, edits).unwrap_or_default()
}

/// Without it: a mark that says so, begun where there is none.
fn skips(session: Session, log: TrajectId, cohort: LogId, it: &Laid) -> Vec<Edit> {
    let has_mark = session.ask_traject(log, |traject| {
        traject.path().group_marks.contains_key(&GroupMarkId::of(it.id))
    });
    let begin = if has_mark == Some(true) {
        Vec::new()
    } else {
        says(session, log, cohort, it, GroupMarkField::Status(it.status))
    };
    begin.into_iter().chain([skip(it.id)]).collect()
}

fn skip(step: GroupStepId) -> Edit {
    PathEdit::GroupMark(At(GroupMarkId::of(step), GroupMarkEdit::Skip(true))).into()
}

#[component]
fn OneStep(log: TrajectId, cohort: LogId, it: Laid) -> Element {
    let session = use_session();
    let w = session.messages();
    let when = group_days(w, it.days, it.time);
    let (later, back, without) = (it.clone(), it.clone(), it.clone());
    let week_on = move |()| {
        let days = shifted(later.days, 7);
        let edits = says(session, log, cohort, &later, GroupMarkField::Days(days));
        save(session, log, edits, w.a_saved_here());
    };
    let as_all = move |()| {
        let edits = says(session, log, cohort, &back, GroupMarkField::Days(None));
        save(session, log, edits, w.a_saved_here());
    };
    let leave_out = move |()| {
        save(session, log, skips(session, log, cohort, &without), w.a_removed());
    };
    rsx! {
        Card { title: it.title.clone(), under: when,
            div { class: "cluster",
                Chip { label: phrases::status(w, it.status), tone: Tone::Plain }
                if it.is_moved {
                    Chip { label: w.s_group_own_days(), tone: Tone::Sun, icon: Icon::Calendar }
                }
            }
            Disclosure { label: w.s_group_own_way(), icon: Icon::Turn,
                Button { label: w.s_group_own_week(), kind: ButtonKind::Quiet, onpress: week_on }
                if it.is_moved {
                    Button { label: w.s_group_own_back(), kind: ButtonKind::Quiet, icon: Icon::Undo, onpress: as_all }
                }
                Button { label: w.s_group_without(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: leave_out }
            }
        }
    }
}
