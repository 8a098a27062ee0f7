//! What an adjustment changes at once: the day of the step it belongs to, the day its goal aims at, the hours of the place. In
//! one act with it, and taken back with it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::HOURS_PER_WEEK_MAX;
use shared::record::adjustment::Lever;
use shared::record::comment::Subject;
use shared::record::goal::{GoalEdit, GoalField, GoalId};
use shared::record::placement::{PlacementEdit, PlacementField, PlacementId};
use shared::record::step::{StepEdit, StepField, StepId};
use shared::record::{At, Edit, Traject};
use shared::time::When;

use super::about::about_from_form;
use super::adjustment_form::field;
use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::forms::number::whole_number;
use crate::parts::{Field, FieldKind};
use crate::session::{Session, use_session};

/// What can be changed along with it, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    StepDay(StepId, Option<When>),
    GoalDay(GoalId, Option<NaiveDate>),
    Hours(PlacementId, u8),
}

impl Effect {
    /// Of what it belongs to; else, where the hours are what is changed, of the one place there is.
    fn of(traject: &Traject, about: Option<Subject>, lever: Option<Lever>) -> Option<Self> {
        if let Some(Subject::Step(id)) = about {
            return traject.steps.get(&id).map(|step| Self::StepDay(id, *step.when.get()));
        }
        if let Some(Subject::Goal(id)) = about {
            return traject.goals.get(&id).map(|goal| Self::GoalDay(id, *goal.target.get()));
        }
        let mut places = traject.visible_placements().filter(|_| lever == Some(Lever::Hours));
        let (id, place) = places.next()?;
        places.next().is_none().then(|| Self::Hours(id, *place.hours_per_week.get()))
    }

    /// The edit that makes it so; nothing where it says what stands.
    fn edit(self, form: FormState) -> Option<Edit> {
        match self {
            Self::StepDay(id, before) => {
                let date = form.date(field::EFFECT_DAY)?;
                let when = When { date, time: before.and_then(|it| it.time) };
                let set = StepEdit::Set(StepField::When(Some(when)));
                (before != Some(when)).then_some(Edit::Step(At(id, set)))
            }
            Self::GoalDay(id, before) => {
                let date = form.date(field::EFFECT_DAY)?;
                let set = GoalEdit::Set(GoalField::Target(Some(date)));
                (before != Some(date)).then_some(Edit::Goal(At(id, set)))
            }
            Self::Hours(id, before) => {
                // What is no number of hours is declined by the rule book: nothing is guessed.
                let hours = whole_number(&form.get(field::EFFECT_HOURS)?);
                let set = PlacementEdit::Set(PlacementField::HoursPerWeek(hours));
                (before != hours).then_some(Edit::Placement(At(id, set)))
            }
        }
    }
}

fn found(session: Session, log: TrajectId, form: FormState) -> Option<Effect> {
    let lever = form.one_of(field::LEVER, &Lever::ALL);
    let about = about_from_form(form, None);
    session.ask_traject(log, |traject| Effect::of(traject, about, lever)).flatten()
}

/// The edit that goes along, if anything was filled in.
pub fn effect_edit(session: Session, log: TrajectId, form: FormState) -> Option<Edit> {
    found(session, log, form)?.edit(form)
}

/// The field, where there is something to change; it may stay as it is.
#[component]
pub fn EffectField(log: TrajectId, form: FormState) -> Element {
    let session = use_session();
    let w = session.messages();
    let day = move |stood: Option<NaiveDate>| {
        let stood = stood.map(|day| day.to_string()).unwrap_or_default();
        form.or(field::EFFECT_DAY, &stood)
    };
    let keep_day = move |text: String| form.put(field::EFFECT_DAY, text);
    match found(session, log, form) {
        None => VNode::empty(),
        Some(Effect::StepDay(_, when)) => rsx! {
            DayField { label: w.s_effect_step(), hint: w.a_optional(), value: day(when.map(|it| it.date)), onsave: keep_day }
        },
        Some(Effect::GoalDay(_, target)) => rsx! {
            DayField { label: w.s_effect_goal(), hint: w.a_optional(), value: day(target), onsave: keep_day }
        },
        Some(Effect::Hours(_, hours)) => rsx! {
            Field {
                label: w.s_effect_hours(HOURS_PER_WEEK_MAX.into()),
                hint: w.a_optional(),
                kind: FieldKind::Number,
                value: form.or(field::EFFECT_HOURS, &hours.to_string()),
                onsave: move |text| form.put(field::EFFECT_HOURS, text),
            }
        },
    }
}
