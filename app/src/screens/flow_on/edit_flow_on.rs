//! Where somebody goes on after a place, as a form. The coach, with the employer at the table: where to, from which day; what is
//! open goes along unless the coach says otherwise. What changes for the employer asks them anew.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::goal::GoalId;
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOn, FlowOnEdit, NewFlowOn, is_in_time};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, Traject};
use shared::role::Permission;
use shared::time::Period;
use shared::wire;

use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, ChipSet, Choice, Choices, Icon, Notice, Readiness, Screen, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

const NEXT: &str = "next";
const TO: &str = "to";
const ON: &str = "on";
const GOALS: &str = "goals";

/// Plans where somebody goes on after this place.
#[component]
pub fn EditFlowOn(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangePlacements,
            EditFlowOnForm { key: "{placement}", log, placement }
        }
    }
}

/// What the form is filled in from.
#[derive(Debug, Clone, PartialEq)]
struct Stood {
    place: String,
    period: Period,
    next: String,
    to: Option<PlacementId>,
    on: Option<NaiveDate>,
    goals: Vec<GoalId>,
    /// Whether somebody said so before, so that it can be taken away.
    is_there: bool,
    /// What there is to choose from.
    others: Vec<(PlacementId, String)>,
    open_goals: Vec<(GoalId, String)>,
}

fn stood(traject: &Traject, placement: PlacementId) -> Option<Stood> {
    let place = traject.placements.get(&placement).filter(|it| !it.hidden.get())?;
    let period = *place.period.get();
    let it: Option<&FlowOn> = traject.path().flow_ons.get(&placement);
    let it = it.filter(|it| !it.hidden.get());
    let others = traject.visible_placements().filter(|(id, _)| *id != placement);
    let open: Vec<(GoalId, String)> =
        traject.open_goals().map(|(id, goal)| (id, goal.skill.get().clone())).collect();
    let all_open = || open.iter().map(|(id, _)| *id).collect();
    Some(Stood {
        place: place.place.get().clone(),
        period,
        next: it.map(|it| it.next.get().clone()).unwrap_or_default(),
        to: it.and_then(|it| *it.to.get()),
        // Without a word it begins as the place ends.
        on: it.map(|it| *it.on.get()).or_else(|| period.to?.succ_opt()),
        goals: it.map_or_else(all_open, |it| it.goals.get().clone()),
        is_there: it.is_some(),
        others: others.map(|(id, it)| (id, it.place.get().clone())).collect(),
        open_goals: open,
    })
}

impl Stood {
    /// By their ids and not their places in the list: the list may change before the form is saved.
    fn chosen_goals(&self, form: Form) -> Vec<GoalId> {
        match form.typed(GOALS) {
            Some(ids) => ids.split_whitespace().filter_map(|id| id.parse().ok()).collect(),
            None => self.goals.clone(),
        }
    }

    fn chosen_place(&self, form: Form) -> Option<PlacementId> {
        form.typed(TO).map_or(self.to, |id| id.parse().ok())
    }

    /// What it is called: as typed, else as the place that was chosen.
    fn chosen_next(&self, form: Form) -> String {
        let to = self.chosen_place(form).filter(|it| Some(*it) != self.to);
        let of_place = self.others.iter().find(|(id, _)| Some(*id) == to);
        let stands = of_place.map_or(&self.next, |(_, name)| name);
        form.or(NEXT, stands)
    }

    fn day(&self, form: Form) -> Option<NaiveDate> {
        form.typed(ON).map_or(self.on, |text| wire::date(&text))
    }
}

#[component]
fn EditFlowOnForm(log: TrajectId, placement: PlacementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("flow-on/{log}/{placement}"));
    let found = session.ask_traject(log, |it| stood(it, placement)).flatten();
    let Some(stood) = found else {
        return rsx! {
            Absent {}
        };
    };
    let back = Route::TrajectPeople { log };
    let (next, on) = (stood.chosen_next(form), stood.day(form));
    let fits = on.is_some_and(|it| is_in_time(stood.period, it));
    let is_ready = fits && !next.trim().is_empty();
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let (goals, to) = (stood.chosen_goals(form), stood.chosen_place(form));
    let kept_next = next.trim().to_owned();
    let kept_goals = goals.clone();
    let keep = move |()| {
        let Some(on) = on.filter(|_| is_ready) else { return };
        let (next, goals) = (kept_next.clone(), kept_goals.clone());
        let new = NewFlowOn { from: placement, next, to, on, goals };
        let edits = session.ask_traject(log, |it| it.flow_on_edits(new)).unwrap_or_default();
        if form.keep(log, edits) {
            navigator().replace(back);
        }
    };
    let withdraw = move |()| {
        let hide = Edit::from(PathEdit::FlowOn(At(placement, FlowOnEdit::Hide(true))));
        if save(session, log, vec![hide], w.a_removed()) == Saved::Yes {
            form.forget();
            navigator().replace(back);
        }
    };
    let day = form.or(ON, &stood.on.map(|it| it.to_string()).unwrap_or_default());
    rsx! {
        Screen {
            title: w.s_flow_title(),
            over: stood.place.clone(),
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: keep }
                if stood.is_there {
                    BigButton { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: withdraw }
                }
            },
            NextPlace { form, chosen: to, others: stood.others.clone() }
            TextField { form, name: NEXT, label: w.s_flow_next(), stood: next, limit: TITLE_CHARS_MAX }
            DayField { label: w.s_flow_day(), value: day, onsave: move |text| form.put(ON, text) }
            if on.is_some() && !fits {
                Notice { text: w.s_flow_outside(&phrases::period(w, stood.period)), tone: Tone::Sun }
            }
            GoesAlong { form, chosen: goals, goals: stood.open_goals.clone() }
        }
    }
}

/// A place that is planned already, or none yet.
#[component]
fn NextPlace(
    form: Form,
    chosen: Option<PlacementId>,
    others: Vec<(PlacementId, String)>,
) -> Element {
    let w = use_session().messages();
    if others.is_empty() {
        return VNode::empty();
    }
    let ids: Vec<Option<PlacementId>> =
        others.iter().map(|(id, _)| Some(*id)).chain([None]).collect();
    let none = Choice::new(w.s_flow_to_none());
    let choices: Vec<Choice> =
        others.into_iter().map(|(_, name)| Choice::new(name)).chain([none]).collect();
    rsx! {
        Choices {
            legend: w.s_flow_to(),
            choices,
            chosen: ids.iter().position(|id| *id == chosen),
            onchoose: move |place: usize| {
                let id = ids.get(place).copied().flatten();
                form.put(TO, id.map(|id| id.to_string()).unwrap_or_default());
            },
        }
    }
}

/// What is learned on at the next place.
#[component]
fn GoesAlong(form: Form, chosen: Vec<GoalId>, goals: Vec<(GoalId, String)>) -> Element {
    let w = use_session().messages();
    if goals.is_empty() {
        return VNode::empty();
    }
    let marked = goals.iter().enumerate().filter(|(_, (id, _))| chosen.contains(id));
    let marked: Vec<usize> = marked.map(|(place, _)| place).collect();
    let ids: Vec<GoalId> = goals.iter().map(|(id, _)| *id).collect();
    let toggle = move |place: usize| {
        let Some(id) = ids.get(place) else { return };
        let mut kept = chosen.clone();
        if kept.contains(id) {
            kept.retain(|it| it != id);
        } else {
            kept.push(*id);
        }
        let kept: Vec<String> = kept.iter().map(ToString::to_string).collect();
        form.put(GOALS, kept.join(" "));
    };
    rsx! {
        ChipSet {
            legend: w.s_flow_goals(),
            choices: goals.into_iter().map(|(_, name)| Choice::new(name)).collect::<Vec<_>>(),
            chosen: marked,
            ontoggle: toggle,
        }
    }
}
