//! The fields of a step, for a new one and for changing one. Knows no saving.

use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::goal::GoalId;
use shared::record::step::{Pictogram, Step};
use shared::time::When;
use shared::traject::Traject;

use super::typed::Typed;
use crate::parts::{
    Choice, Choices, Disclosure, Field, FieldKind, Icon, PictogramChoice, PictogramOption,
};
use crate::session::use_session;
use crate::words;

/// The names of the fields in a draft.
pub mod field {
    pub const TITLE: &str = "title";
    pub const NOTE: &str = "note";
    pub const GOAL: &str = "goal";
    pub const DATE: &str = "date";
    pub const TIME: &str = "time";
    pub const PLACE: &str = "place";
    pub const HELPER: &str = "helper";
    pub const PICTURE: &str = "picture";
}

/// The goals a step can belong to, with their skills.
pub type Goals = Vec<(GoalId, String)>;

/// The goals of a traject, in order.
pub fn goals(traject: &Traject) -> Goals {
    traject.open_goals().map(|(id, goal)| (id, goal.skill.get().clone())).collect()
}

/// The day and time as typed; untouched parts are as stored. No day is no time.
pub fn when_typed(typed: Typed, stored: Option<When>) -> Option<When> {
    let date = match typed.get(field::DATE) {
        Some(_) => typed.date(field::DATE),
        None => stored.map(|when| when.date),
    };
    let time = match typed.get(field::TIME) {
        Some(_) => typed.time(field::TIME),
        None => stored.and_then(|when| when.time),
    };
    date.map(|date| When { date, time })
}

/// The picture at a place of the choices.
pub fn picture_at(place: usize) -> Pictogram {
    words::PICTOGRAMS.get(place).copied().unwrap_or_default()
}

/// The form; `stored` is the step being changed, if any.
#[component]
pub fn StepForm(typed: Typed, goals: Goals, name: String, stored: Option<Step>) -> Element {
    let w = use_session().words();
    let stored = stored.as_ref();
    let text = |of: fn(&Step) -> &String| stored.map_or(String::new(), |step| of(step).clone());
    let when = stored.and_then(|step| *step.when.get());
    let date = when.map(|when| when.date.to_string()).unwrap_or_default();
    let time = when.and_then(|when| when.time).map(|time| time.to_string()).unwrap_or_default();
    let no_goal = goals.len();
    let stored_goal = stored.and_then(|step| *step.goal.get());
    let goal_place = goals.iter().position(|(id, _)| Some(*id) == stored_goal).unwrap_or(no_goal);
    let chosen_goal = typed.chosen(field::GOAL).unwrap_or(goal_place);
    let goal_choices: Vec<_> = goals
        .iter()
        .map(|(_, skill)| Choice::new(skill.as_str()))
        .chain(std::iter::once(Choice::new(w.s_step_no_goal())))
        .collect();
    let stored_picture = stored.map(|step| *step.pictogram.get()).unwrap_or_default();
    let picture = typed.chosen(field::PICTURE).map_or(stored_picture, picture_at);
    let options = words::PICTOGRAMS.map(|it| PictogramOption {
        pictogram: words::pictogram(it),
        label: words::pictogram_name(w, it).to_owned(),
    });
    let choose_picture = move |chosen| {
        let place = words::PICTOGRAMS.iter().position(|it| words::pictogram(*it) == chosen);
        typed.choose(field::PICTURE, place.unwrap_or_default());
    };
    rsx! {
        Field {
            label: w.s_step_title(&name),
            value: typed.or(field::TITLE, &text(|step| step.title.get())),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| typed.put(field::TITLE, text),
        }
        if !goals.is_empty() {
            Choices {
                legend: w.s_step_goal(),
                choices: goal_choices,
                chosen: chosen_goal,
                onchoose: move |place| typed.choose(field::GOAL, place),
            }
        }
        Field {
            label: w.a_date(),
            kind: FieldKind::Date,
            hint: w.a_optional(),
            value: typed.or(field::DATE, &date),
            onsave: move |text| typed.put(field::DATE, text),
        }
        Field {
            label: w.a_time(),
            kind: FieldKind::Time,
            hint: w.a_optional(),
            value: typed.or(field::TIME, &time),
            onsave: move |text| typed.put(field::TIME, text),
        }
        Field {
            label: w.a_where(),
            hint: w.a_optional(),
            value: typed.or(field::PLACE, &text(|step| step.place.get())),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| typed.put(field::PLACE, text),
        }
        Field {
            label: w.s_step_who_helps(),
            hint: w.a_optional(),
            value: typed.or(field::HELPER, &text(|step| step.helper.get())),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| typed.put(field::HELPER, text),
        }
        Field {
            label: w.s_step_explanation(),
            kind: FieldKind::Text,
            hint: w.s_candidate_reads(&name),
            value: typed.or(field::NOTE, &text(|step| step.note.get())),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| typed.put(field::NOTE, text),
        }
        Disclosure { label: w.s_step_pictogram(), icon: Icon::Star,
            PictogramChoice {
                legend: w.s_step_pictogram(),
                options: options.to_vec(),
                chosen: words::pictogram(picture),
                onchoose: choose_picture,
            }
        }
    }
}
