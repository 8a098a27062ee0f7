//! The fields of a step, for a new one and for changing one. Knows no saving.

use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::Traject;
use shared::record::goal::GoalId;
use shared::record::step::{Pictogram, Step};
use shared::time::When;

use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::parts::{
    Choice, Choices, Disclosure, Field, FieldKind, Icon, PictogramChoice, PictogramOption,
};
use crate::phrases;
use crate::session::use_session;

/// The names of the fields in a draft.
pub mod field {
    pub const TITLE: &str = "title";
    pub const NOTE: &str = "note";
    pub const YIELDS: &str = "yields";
    pub const GOAL: &str = "goal";
    pub const DATE: &str = "date";
    pub const TIME: &str = "time";
    pub const PLACE: &str = "place";
    pub const HELPER: &str = "helper";
    pub const PICTURE: &str = "picture";
}

/// What a draft keeps where no goal was chosen.
const NO_GOAL: &str = "";

/// The goals a step can belong to, with their skills.
pub type Goals = Vec<(GoalId, String)>;

/// The goals of a traject, in order.
pub fn goals(traject: &Traject) -> Goals {
    traject.open_goals().map(|(id, goal)| (id, goal.skill.get().clone())).collect()
}

/// The goal as chosen; untouched, or taken away since it was chosen, as stored.
pub fn goal_from_form(form: FormState, goals: &Goals, stored: Option<GoalId>) -> Option<GoalId> {
    goal_kept(form.get(field::GOAL).as_deref(), goals, stored)
}

fn goal_kept(kept: Option<&str>, goals: &Goals, stored: Option<GoalId>) -> Option<GoalId> {
    match kept {
        None => stored,
        Some(NO_GOAL) => None,
        // By its id and not its place in the list: the list may change before the form is saved.
        Some(id) => goals.iter().map(|(goal, _)| *goal).find(|it| id.parse() == Ok(*it)).or(stored),
    }
}

/// The day and time as typed; untouched parts are as stored. No day is no time.
pub fn when_from_form(form: FormState, stored: Option<When>) -> Option<When> {
    let date = match form.get(field::DATE) {
        Some(_) => form.date(field::DATE),
        None => stored.map(|when| when.date),
    };
    let time = match form.get(field::TIME) {
        Some(_) => form.time(field::TIME),
        None => stored.and_then(|when| when.time),
    };
    date.map(|date| When { date, time })
}

/// The picture at a place of the choices.
pub fn picture_at(place: usize) -> Pictogram {
    phrases::PICTOGRAMS.get(place).copied().unwrap_or_default()
}

/// The form; `stored` is the step being changed, if any.
#[component]
pub fn StepForm(form: FormState, goals: Goals, name: String, stored: Option<Step>) -> Element {
    let w = use_session().messages();
    let stored = stored.as_ref();
    let text = |of: fn(&Step) -> &String| stored.map_or(String::new(), |step| of(step).clone());
    let when = stored.and_then(|step| *step.when.get());
    let date = when.map(|when| when.date.to_string()).unwrap_or_default();
    let time = when.and_then(|when| when.time).map(|time| time.to_string()).unwrap_or_default();
    let no_goal = goals.len();
    let stored_goal = stored.and_then(|step| *step.goal.get());
    let goal = goal_from_form(form, &goals, stored_goal);
    let chosen_goal = goals.iter().position(|(id, _)| Some(*id) == goal).unwrap_or(no_goal);
    let goal_choices: Vec<_> = goals
        .iter()
        .map(|(_, skill)| Choice::new(skill.as_str()))
        .chain(std::iter::once(Choice::new(w.s_step_no_goal())))
        .collect();
    let choose_goal = move |place: usize| {
        let goal = goals.get(place).map_or(NO_GOAL.to_owned(), |(id, _)| id.to_string());
        form.put(field::GOAL, goal);
    };
    let stored_picture = stored.map(|step| *step.pictogram.get()).unwrap_or_default();
    let picture = form.chosen(field::PICTURE).map_or(stored_picture, picture_at);
    let options = phrases::PICTOGRAMS.map(|it| PictogramOption {
        pictogram: phrases::pictogram(it),
        label: phrases::pictogram_name(w, it).to_owned(),
    });
    let choose_picture = move |chosen| {
        let place = phrases::PICTOGRAMS.iter().position(|it| phrases::pictogram(*it) == chosen);
        form.choose(field::PICTURE, place.unwrap_or_default());
    };
    rsx! {
        Field {
            label: w.s_step_title(&name),
            value: form.or(field::TITLE, &text(|step| step.title.get())),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::TITLE, text),
        }
        if no_goal > 0 {
            Choices {
                legend: w.s_step_goal(),
                choices: goal_choices,
                chosen: chosen_goal,
                onchoose: choose_goal,
            }
        }
        DayField {
            label: w.a_date(),
            hint: w.a_optional(),
            value: form.or(field::DATE, &date),
            onsave: move |text| form.put(field::DATE, text),
        }
        Disclosure { label: w.s_step_more(), icon: Icon::Plus,
            Field {
                label: w.a_time(),
                kind: FieldKind::Time,
                hint: w.a_optional(),
                value: form.or(field::TIME, &time),
                onsave: move |text| form.put(field::TIME, text),
            }
            Field {
                label: w.a_where(),
                hint: w.a_optional(),
                value: form.or(field::PLACE, &text(|step| step.place.get())),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(field::PLACE, text),
            }
            Field {
                label: w.s_step_who_helps(),
                hint: w.a_optional(),
                value: form.or(field::HELPER, &text(|step| step.helper.get())),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(field::HELPER, text),
            }
            Field {
                label: w.s_step_explanation(),
                kind: FieldKind::Text,
                hint: w.s_candidate_reads(&name),
                value: form.or(field::NOTE, &text(|step| step.note.get())),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(field::NOTE, text),
            }
            Field {
                label: w.s_step_yields(),
                kind: FieldKind::Text,
                hint: w.s_step_yields_hint(),
                value: form.or(field::YIELDS, &text(|step| step.yields.get())),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(field::YIELDS, text),
            }
            PictogramChoice {
                legend: w.s_step_pictogram(),
                options: options.to_vec(),
                chosen: phrases::pictogram(picture),
                onchoose: choose_picture,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    fn goal(n: u8) -> GoalId {
        Id::from_random([n; 16])
    }

    /// Which goal is meant by this choice where these are there; the step has the first.
    fn check(kept: Option<&str>, there: &[u8], expected: Option<u8>) {
        let goals: Goals = there.iter().map(|n| (goal(*n), n.to_string())).collect();
        assert_eq!(
            goal_kept(kept, &goals, Some(goal(1))),
            expected.map(goal),
            "{kept:?}, {there:?}"
        );
    }

    #[test]
    fn a_kept_goal_is_the_same_one_in_any_list() {
        let third = goal(3).to_string();
        check(Some(&third), &[1, 2, 3], Some(3));
        check(Some(&third), &[3, 1], Some(3));
        check(Some(&third), &[1, 2], Some(1));
        check(None, &[2, 3], Some(1));
        check(Some(NO_GOAL), &[1, 2, 3], None);
        // A place, as an older version kept it.
        check(Some("2"), &[1, 2, 3], Some(1));
    }
}
