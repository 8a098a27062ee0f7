//! The questions of an adjustment and what each is answered with, for a new one and for changing one. Knows no saving.

use chrono::{Days, Months, NaiveDate};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::adjustment::{Lever, Proposal};
use shared::role::Role;
use shared::text::Messages;

use super::adjustment_phrases::Questions;
use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::parts::{Choice, ChoiceLayout, Choices, Disclosure, Field, FieldKind, Icon};
use crate::phrases;
use crate::session::use_session;

/// The names of the fields in a draft.
pub mod field {
    pub const SAW: &str = "saw";
    pub const THINK: &str = "think";
    pub const LEVER: &str = "lever";
    pub const CHANGE: &str = "change";
    pub const SPAN: &str = "span";
    pub const DATE: &str = "date";
    pub const ABOUT: &str = "about";
    /// What changes at once along with it.
    pub const EFFECT_DAY: &str = "effect-day";
    pub const EFFECT_HOURS: &str = "effect-hours";
    /// Which question a new one is at.
    pub const PAGE: &str = "page";
}

/// What the form of a new adjustment keeps its words under.
pub fn draft_name(log: TrajectId) -> String {
    format!("new-adjustment/{log}")
}

/// When to look whether it helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Week,
    TwoWeeks,
    Month,
    /// A day of one's own choice.
    Other,
}

const SPANS: [Span; 4] = [Span::Week, Span::TwoWeeks, Span::Month, Span::Other];

impl Span {
    fn from(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Week => today.checked_add_days(Days::new(7)),
            Self::TwoWeeks => today.checked_add_days(Days::new(14)),
            Self::Month => today.checked_add_months(Months::new(1)),
            Self::Other => None,
        }
    }

    fn phrase(self, w: Messages) -> &'static str {
        match self {
            Self::Week => w.s_adjustment_check_week(),
            Self::TwoWeeks => w.s_adjustment_check_two_weeks(),
            Self::Month => w.s_adjustment_check_month(),
            Self::Other => w.a_adjustment_check_other(),
        }
    }
}

/// What is often tried: a sentence to begin with, so that a choice alone can be enough.
fn first_try(w: Messages, lever: Lever) -> &'static str {
    match lever {
        Lever::Task => w.a_try_task(),
        Lever::Pace => w.a_try_pace(),
        Lever::Guidance => w.a_try_guidance(),
        Lever::Place => w.a_try_place(),
        Lever::Hours => w.a_try_hours(),
        Lever::Goal => w.a_try_goal(),
        Lever::Other => "",
    }
}

/// The proposal as it stands in the form; parts that were not touched are as stored.
pub fn proposal_from_form(
    w: Messages,
    form: FormState,
    stored: Option<&Proposal>,
    today: NaiveDate,
) -> Proposal {
    let lever = form.one_of(field::LEVER, &Lever::ALL);
    let begin = lever.map(|lever| first_try(w, lever)).filter(|_| stored.is_none());
    let change = begin.or(stored.map(|it| it.change.as_str())).unwrap_or_default();
    let span = form.one_of(field::SPAN, &SPANS);
    let kept = stored.map(|it| it.check_on);
    let check_on = match span {
        Some(Span::Other) => form.date(field::DATE).or(kept),
        Some(span @ (Span::Week | Span::TwoWeeks | Span::Month)) => span.from(today),
        None => kept,
    };
    Proposal {
        saw: form.or(field::SAW, stored.map_or("", |it| &it.saw)).trim().to_owned(),
        think: form.or(field::THINK, stored.map_or("", |it| &it.think)).trim().to_owned(),
        lever: lever.or(stored.map(|it| it.lever)).unwrap_or(Lever::Other),
        change: form.or(field::CHANGE, change).trim().to_owned(),
        check_on: check_on.or(Span::TwoWeeks.from(today)).unwrap_or(today),
    }
}

/// One question of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What was seen and, folded away, what the coach thinks of it.
    Saw,
    Change,
    Check,
}

impl Question {
    /// What somebody is asked, in order. Only the coach says when to look.
    pub fn of(role: Role) -> &'static [Self] {
        match role {
            Role::Coach => &[Self::Saw, Self::Change, Self::Check],
            Role::Candidate | Role::Employer | Role::Manager => &[Self::Saw, Self::Change],
        }
    }

    /// It, in the words of who is asked.
    pub fn words(self, w: Messages, role: Role) -> &'static str {
        let asked = Questions::asked(w, role);
        match self {
            Self::Saw => asked.saw,
            Self::Change => asked.change,
            Self::Check => asked.check,
        }
    }
}

/// What a question is answered with; `stored` is what is being changed, if anything.
#[component]
pub fn AdjustmentQuestion(
    question: Question,
    form: FormState,
    role: Role,
    stored: Option<Proposal>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let label = question.words(w, role);
    // What is shown while typing keeps its spaces.
    let now = proposal_from_form(w, form, stored.as_ref(), session.today());
    match question {
        Question::Saw => rsx! {
            Field {
                label,
                hint: w.a_no_health_notes(),
                value: form.or(field::SAW, &now.saw),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(field::SAW, text),
            }
            if role == Role::Coach {
                Disclosure { label: Questions::asked(w, role).think, icon: Icon::Note,
                    Field {
                        label: Questions::asked(w, role).think,
                        hint: w.a_optional(),
                        value: form.or(field::THINK, &now.think),
                        limit: TEXT_CHARS_MAX,
                        onsave: move |text| form.put(field::THINK, text),
                    }
                }
            }
        },
        Question::Change => {
            let lever = |it: &Proposal| Lever::ALL.iter().position(|lever| *lever == it.lever);
            rsx! {
                Choices {
                    legend: w.a_adjustment_lever(),
                    layout: ChoiceLayout::Columns,
                    choices: Lever::ALL.map(|lever| Choice::new(phrases::lever(w, lever))).to_vec(),
                    chosen: form.chosen(field::LEVER).or(stored.as_ref().and_then(lever)),
                    onchoose: move |place| form.choose(field::LEVER, place),
                }
                Field {
                    label,
                    kind: FieldKind::Text,
                    value: form.or(field::CHANGE, &now.change),
                    limit: TEXT_CHARS_MAX,
                    onsave: move |text| form.put(field::CHANGE, text),
                }
            }
        }
        Question::Check => {
            let untouched = if stored.is_some() { Span::Other } else { Span::TwoWeeks };
            let span = form.one_of(field::SPAN, &SPANS).unwrap_or(untouched);
            rsx! {
                Choices {
                    legend: label,
                    layout: ChoiceLayout::Columns,
                    choices: SPANS.map(|span| Choice::new(span.phrase(w))).to_vec(),
                    chosen: SPANS.iter().position(|it| *it == span),
                    onchoose: move |place| form.choose(field::SPAN, place),
                }
                if span == Span::Other {
                    DayField {
                        label: w.a_date(),
                        value: form.or(field::DATE, &now.check_on.to_string()),
                        onsave: move |text: String| {
                            form.choose(field::SPAN, SPANS.len() - 1);
                            form.put(field::DATE, text);
                        },
                    }
                }
            }
        }
    }
}
