//! The pages of the own answers: what each asks, and with what it is answered. Knows no order of saving.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::check_in::{Face, Topic};
use shared::record::evaluation::Support;
use shared::record::goal::{Goal, GoalId, Level};
use shared::role::Role;
use shared::text::Messages;

use crate::forms::form_state::FormState;
use crate::parts::{ChipSet, Choice, Faces, Field, FieldKind, Legend, Levels};
use crate::phrases;
use crate::session::use_session;

pub const FACES: [Face; 4] = [Face::Great, Face::Good, Face::SoSo, Face::Hard];

/// The names of the fields in a draft; the page one was at is one of them.
pub mod field {
    use shared::record::goal::GoalId;

    pub const PAGE: &str = "page";
    pub const FACE: &str = "face";
    pub const WELL: &str = "well";
    pub const WELL_CHIPS: &str = "well-chips";
    pub const HARD: &str = "hard";
    pub const HARD_CHIPS: &str = "hard-chips";
    pub const HELPS: &str = "helps";
    pub const NEXT: &str = "next";

    pub fn goal(goal: GoalId) -> String {
        format!("goal/{goal}")
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub enum Page {
    Face,
    Goal(GoalId, Box<Goal>),
    Well,
    Hard,
    Helps,
    Next,
}

impl Page {
    /// All of them, in order.
    pub fn all(goals: Vec<(GoalId, Goal)>) -> Vec<Self> {
        let goals = goals.into_iter().map(|(id, goal)| Self::Goal(id, Box::new(goal)));
        let last = [Self::Well, Self::Hard, Self::Helps, Self::Next];
        std::iter::once(Self::Face).chain(goals).chain(last).collect()
    }

    /// The goal it asks about.
    pub fn goal(&self) -> Option<GoalId> {
        match self {
            Self::Goal(id, _) => Some(*id),
            Self::Face | Self::Well | Self::Hard | Self::Helps | Self::Next => None,
        }
    }
}

/// The question, in the words of whoever answers.
pub fn title(w: Messages, role: Role, page: &Page) -> String {
    let question = match (page, role) {
        (Page::Face, _) => w.c_how_title(),
        (Page::Goal(_, goal), _) => return goal.skill.get().clone(),
        (Page::Well, Role::Candidate) => w.c_evaluation_well(),
        (Page::Well, Role::Employer) => w.e_evaluation_well(),
        (Page::Well, Role::Coach | Role::Manager) => w.s_evaluation_well(),
        (Page::Hard, Role::Candidate) => w.c_evaluation_hard(),
        (Page::Hard, Role::Employer) => w.e_evaluation_hard(),
        (Page::Hard, Role::Coach | Role::Manager) => w.s_evaluation_hard(),
        (Page::Helps, Role::Candidate) => w.c_evaluation_helps(),
        (Page::Helps, Role::Employer | Role::Coach | Role::Manager) => w.s_evaluation_helps(),
        (Page::Next, Role::Candidate) => w.c_evaluation_wish(),
        (Page::Next, Role::Employer) => w.e_evaluation_next(),
        (Page::Next, Role::Coach | Role::Manager) => w.s_evaluation_next(),
    };
    question.to_owned()
}

/// What the question is answered with.
#[component]
pub fn PageBody(log: TrajectId, form: FormState, role: Role, page: Page) -> Element {
    let session = use_session();
    let w = session.messages();
    let question = title(w, role, &page);
    match page {
        Page::Face => {
            let choice = |face| {
                let (icon, label) = phrases::face(w, face);
                Choice::with_icon(icon, label)
            };
            rsx! {
                Faces {
                    legend: question,
                    legend_look: Legend::ForReaders,
                    choices: FACES.map(choice).to_vec(),
                    chosen: form.chosen(field::FACE),
                    onchoose: move |place| form.choose(field::FACE, place),
                }
            }
        }
        Page::Goal(id, goal) => {
            let seen = session.ask_traject(log, |it| it.view_of(id, role).map(|it| it.what.level));
            let seen = seen.flatten().map(Level::from_top);
            let legend = match role {
                Role::Candidate => w.c_evaluation_goal(),
                Role::Coach | Role::Employer | Role::Manager => w.s_view_own(),
            };
            rsx! {
                Levels {
                    legend,
                    sentences: Level::HIGHEST_FIRST.map(|level| goal.sentence(level).to_owned()).to_vec(),
                    chosen: form.chosen(&field::goal(id)).or(seen),
                    onchoose: move |place| form.choose(&field::goal(id), place),
                }
            }
        }
        Page::Well => rsx! {
            Topics { form, chips: field::WELL_CHIPS, question: question.clone() }
            Extra { form, name: field::WELL, question }
        },
        Page::Hard => rsx! {
            Topics { form, chips: field::HARD_CHIPS, question: question.clone() }
            Extra { form, name: field::HARD, question }
        },
        Page::Helps => rsx! {
            ChipSet {
                legend: question,
                legend_look: Legend::ForReaders,
                choices: Support::ALL.map(|help| Choice::new(phrases::what_helps(w, help))).to_vec(),
                chosen: form.marked(field::HELPS),
                ontoggle: move |place| form.toggle(field::HELPS, place),
            }
        },
        Page::Next => rsx! {
            Extra { form, name: field::NEXT, question }
        },
    }
}

#[component]
fn Topics(form: FormState, chips: &'static str, question: String) -> Element {
    let w = use_session().messages();
    rsx! {
        ChipSet {
            legend: question,
            legend_look: Legend::ForReaders,
            choices: Topic::ALL.map(|topic| Choice::new(phrases::topic(w, topic))).to_vec(),
            chosen: form.marked(chips),
            ontoggle: move |place| form.toggle(chips, place),
        }
    }
}

/// Room for words.
#[component]
fn Extra(form: FormState, name: &'static str, question: String) -> Element {
    let w = use_session().messages();
    rsx! {
        Field {
            key: "{name}",
            label: [&question, w.a_optional()].join(" "),
            label_look: Legend::ForReaders,
            kind: FieldKind::Text,
            hint: w.a_optional_words(),
            value: form.or(name, ""),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(name, text),
        }
    }
}
