//! The fields of a learning goal, for a new one and for changing one. Knows no saving.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::goal::{Goal, Level};
use shared::text::Messages;

use super::earlier::EarlierGoal;
use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::parts::{Choice, ChoiceLayout, Choices, Disclosure, Field, Icon, Section};
use crate::session::use_session;

/// The names of the fields in a draft.
pub mod field {
    pub const SKILL: &str = "skill";
    pub const TEMPLATE: &str = "template";
    pub const START: &str = "start";
    pub const TARGET: &str = "target";
    pub const WEIGHT: &str = "weight";
    /// One sentence each, lowest first.
    pub const LEVELS: [&str; 5] = ["level1", "level2", "level3", "level4", "level5"];
}

/// The weights offered: a goal counts once, twice or three times.
pub const WEIGHTS: [u8; 3] = [1, 2, 3];

/// Five sentences to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Template {
    /// With less and less help.
    Help,
    /// More and more often.
    Often,
    /// None: they are written here.
    Own,
}

const TEMPLATES: [Template; 3] = [Template::Help, Template::Often, Template::Own];

fn sentences(w: Messages, template: Template) -> [&'static str; 5] {
    match template {
        Template::Help => [
            w.a_goal_help_1(),
            w.a_goal_help_2(),
            w.a_goal_help_3(),
            w.a_goal_help_4(),
            w.a_goal_help_5(),
        ],
        Template::Often => [
            w.a_goal_often_1(),
            w.a_goal_often_2(),
            w.a_goal_often_3(),
            w.a_goal_often_4(),
            w.a_goal_often_5(),
        ],
        Template::Own => [""; 5],
    }
}

/// The five sentences as they stand in the form.
pub fn levels_from_form(w: Messages, form: FormState, stored: Option<&Goal>) -> [String; 5] {
    let template = form.one_of(field::TEMPLATE, &TEMPLATES).map(|it| sentences(w, it));
    Level::ALL.map(|level| {
        let place = level.index();
        let start = template.map(|it| it[place]);
        let start = start.or_else(|| stored.map(|goal| goal.sentence(level))).unwrap_or_default();
        form.or(field::LEVELS[place], start)
    })
}

/// The target day; untouched as stored.
pub fn target_from_form(form: FormState, stored: Option<NaiveDate>) -> Option<NaiveDate> {
    match form.get(field::TARGET) {
        Some(_) => form.date(field::TARGET),
        None => stored,
    }
}

/// What a level is called.
pub fn level_name(w: Messages, level: Level) -> &'static str {
    match level {
        Level::MuchLess => w.s_goal_level_lowest(),
        Level::Less => w.s_goal_level_low(),
        Level::Expected => w.s_goal_level_target(),
        Level::More => w.s_goal_level_high(),
        Level::MuchMore => w.s_goal_level_highest(),
    }
}

/// The weights offered, in words.
pub fn weight_choices(w: Messages) -> Vec<Choice> {
    vec![
        Choice::new(w.s_goal_weight_once()),
        Choice::new(w.s_goal_weight_twice()),
        Choice::new(w.s_goal_weight_thrice()),
    ]
}

/// The form; `stored` is the goal being changed, if any.
#[component]
pub fn GoalForm(
    form: FormState,
    name: String,
    stored: Option<Goal>,
    /// Sentences from before to begin with.
    #[props(default)]
    earlier: Vec<EarlierGoal>,
) -> Element {
    let w = use_session().messages();
    let stored = stored.as_ref();
    let levels = levels_from_form(w, form, stored);
    let start = stored.map_or(Level::MuchLess, |goal| *goal.start.get());
    let weight = stored.map_or(WEIGHTS[0], |goal| *goal.weight.get());
    let chosen_weight = WEIGHTS.iter().position(|it| *it == weight);
    let target = stored.and_then(|goal| *goal.target.get());
    let choose_template = move |place| {
        // A new beginning: what was typed over the former one would no longer fit.
        for name in field::LEVELS {
            form.forget(name);
        }
        form.choose(field::TEMPLATE, place);
    };
    let template = form.one_of(field::TEMPLATE, &TEMPLATES);
    let has_sentences = levels.iter().any(|text| !text.trim().is_empty());
    let skill = form.or(field::SKILL, stored.map_or("", |goal| goal.skill.get()));
    let offered = earlier.iter().map(|it| Choice::new(it.skill.as_str())).collect::<Vec<_>>();
    let chosen = earlier.iter().position(|it| it.skill == skill && it.levels == levels);
    let begin_from = move |place: usize| {
        let Some(EarlierGoal { skill, levels }) = earlier.get(place) else { return };
        form.forget(field::TEMPLATE);
        form.put(field::SKILL, skill.clone());
        for (name, sentence) in field::LEVELS.into_iter().zip(levels) {
            form.put(name, sentence.clone());
        }
    };
    rsx! {
        if !offered.is_empty() {
            Choices { legend: w.s_goal_earlier(), choices: offered, chosen, onchoose: begin_from }
        }
        Field {
            label: w.s_goal_skill(&name),
            value: skill,
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::SKILL, text),
        }
        Choices {
            legend: w.s_goal_template(),
            layout: ChoiceLayout::Columns,
            choices: vec![
                Choice::new(w.s_goal_template_help()),
                Choice::new(w.s_goal_template_often()),
                Choice::new(w.s_goal_template_own()),
            ],
            chosen: form.chosen(field::TEMPLATE),
            onchoose: choose_template,
        }
        if template == Some(Template::Own) {
            Section { title: w.s_goal_sentences(),
                p { class: "soft", {w.s_goal_levels_hint()} }
                Sentences { form, levels: levels.clone() }
            }
        }
        if has_sentences {
            Choices {
                legend: w.s_goal_start(),
                choices: Level::ALL.map(|level| Choice::new(level_name(w, level)).hinted(levels[level.index()].as_str())).to_vec(),
                chosen: form.chosen(field::START).unwrap_or(start.index()),
                onchoose: move |place| form.choose(field::START, place),
            }
            if template != Some(Template::Own) {
                Disclosure { label: w.s_goal_change_sentences(), icon: Icon::Edit,
                    Sentences { form, levels }
                }
            }
        }
        Disclosure { label: w.s_goal_date_and_weight(), icon: Icon::Calendar,
            DayField {
                label: w.s_goal_target_date(),
                hint: w.a_optional(),
                value: form.or(field::TARGET, &target.map(|date| date.to_string()).unwrap_or_default()),
                onsave: move |text| form.put(field::TARGET, text),
            }
            Choices {
                legend: w.s_goal_weight(),
                layout: ChoiceLayout::Columns,
                choices: weight_choices(w),
                chosen: form.chosen(field::WEIGHT).or(chosen_weight),
                onchoose: move |place| form.choose(field::WEIGHT, place),
            }
        }
    }
}

/// The five sentences, the highest first.
#[component]
fn Sentences(form: FormState, levels: [String; 5]) -> Element {
    let w = use_session().messages();
    rsx! {
        for level in Level::HIGHEST_FIRST {
            Field {
                key: "{level.index()}",
                label: level_name(w, level),
                value: levels[level.index()].clone(),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(field::LEVELS[level.index()], text),
            }
        }
    }
}
