//! Edits that write one field: which field, of what, and the value in words. One exhaustive match per kind.

use shared::id::Id;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentField};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Plan};
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::goal::{Goal, GoalEdit, GoalField, Level};
use shared::record::member::{MemberEdit, MemberField};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::placement::{Placement, PlacementEdit, PlacementField};
use shared::record::step::{Step, StepEdit, StepField};
use shared::record::{At, Edit};
use shared::text::Messages;
use shared::time::{Period, When};
use shared::traject::Traject;

use crate::phrases;

/// One field that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Set {
    pub(super) field: &'static str,
    /// Of what; nothing where the field says it already.
    pub(super) what: Option<String>,
    pub(super) value: String,
}

/// The field an edit writes; nothing for an edit that adds, hides or moves.
pub(super) fn set(w: Messages, traject: &Traject, edit: &Edit) -> Option<Set> {
    let (what, (field, value)) = match edit {
        Edit::Outline(edit) => (None, outline(w, edit)?),
        Edit::Member(At(id, edit)) => {
            let name = traject.name_of(*id).unwrap_or_default().to_owned();
            (Some(name), member(w, traject, edit)?)
        }
        Edit::Placement(At(id, edit)) => (Some(place(w, traject, *id)), placement(w, edit)?),
        Edit::Step(At(id, edit)) => (Some(step_name(w, traject, *id)), step(w, traject, edit)?),
        Edit::Goal(At(id, edit)) => {
            (Some(goal_name(w, traject, *id)), goal(w, traject, *id, edit)?)
        }
        Edit::Evaluation(At(_, edit)) => {
            (Some(w.s_what_evaluation().to_owned()), evaluation(w, edit)?)
        }
        Edit::Adjustment(At(_, edit)) => {
            (Some(w.s_what_adjustment().to_owned()), adjustment(w, edit)?)
        }
        Edit::Appointment(At(_, edit)) => {
            (Some(w.s_what_appointment().to_owned()), appointment(w, edit)?)
        }
        Edit::Rating(_)
        | Edit::CheckIn(_)
        | Edit::Feedback(_)
        | Edit::Comment(_)
        | Edit::Outcome(_)
        | Edit::Preferences(_) => return None,
    };
    Some(Set { field, what, value })
}

/// "the step X"; a step that is not there (yet) has no title.
pub(super) fn step_name(w: Messages, traject: &Traject, id: Id<Step>) -> String {
    w.s_what_step(traject.steps.get(&id).map_or("", |step| step.title.get()))
}

/// "the goal X".
pub(super) fn goal_name(w: Messages, traject: &Traject, id: Id<Goal>) -> String {
    w.s_what_goal(traject.goals.get(&id).map_or("", |goal| goal.skill.get()))
}

/// "the place X".
pub(super) fn place(w: Messages, traject: &Traject, id: Id<Placement>) -> String {
    w.s_what_place(traject.placements.get(&id).map_or("", |it| it.place.get()))
}

/// A day in full, with its time: history is read long after.
fn when(w: Messages, when: When) -> String {
    let day = w.full_day(when.date);
    when.time.map_or_else(|| day.clone(), |time| w.a_day_and_time(&day, &w.time(time)))
}

fn period(w: Messages, period: Period) -> String {
    let from = w.full_day(period.from);
    period.to.map_or_else(|| w.s_traject_since(&from), |to| w.a_period(&from, &w.full_day(to)))
}

type Field = Option<(&'static str, String)>;

fn outline(w: Messages, edit: &OutlineEdit) -> Field {
    Some(match edit {
        OutlineEdit::Open(_) | OutlineEdit::Phase { .. } => return None,
        OutlineEdit::Set(OutlineField::Job(job)) => (w.s_field_job(), job.clone()),
        OutlineEdit::Set(OutlineField::Employer(employer)) => {
            (w.s_field_employer(), employer.clone())
        }
        OutlineEdit::Set(OutlineField::Route(route)) => {
            (w.s_field_route(), phrases::route(w, *route).to_owned())
        }
        OutlineEdit::Set(OutlineField::Period(it)) => (w.s_field_period(), period(w, *it)),
        OutlineEdit::Set(OutlineField::Cohort(cohort)) => (w.s_field_cohort(), cohort.clone()),
    })
}

fn member(w: Messages, traject: &Traject, edit: &MemberEdit) -> Field {
    Some(match edit {
        MemberEdit::Add(_) | MemberEdit::Active(_) => return None,
        MemberEdit::Set(MemberField::Name(name)) => (w.s_field_name(), name.clone()),
        MemberEdit::Set(MemberField::Phone(phone)) => (w.s_field_phone(), phone.clone()),
        MemberEdit::Set(MemberField::Placement(id)) => {
            let it = id.and_then(|id| traject.placements.get(&id));
            (w.s_field_where(), it.map(|it| it.place.get().clone()).unwrap_or_default())
        }
    })
}

fn placement(w: Messages, edit: &PlacementEdit) -> Field {
    Some(match edit {
        PlacementEdit::Add(_) | PlacementEdit::Hide(_) => return None,
        PlacementEdit::Set(PlacementField::Place(place)) => (w.s_field_where(), place.clone()),
        PlacementEdit::Set(PlacementField::Kind(kind)) => {
            (w.s_field_kind(), phrases::place_kind(w, *kind).to_owned())
        }
        PlacementEdit::Set(PlacementField::Mentor(mentor)) => (w.s_field_mentor(), mentor.clone()),
        PlacementEdit::Set(PlacementField::HoursPerWeek(hours)) => {
            (w.s_field_hours(), w.a_hours_per_week(u32::from(*hours)))
        }
        PlacementEdit::Set(PlacementField::Period(it)) => (w.s_field_period(), period(w, *it)),
    })
}

fn step(w: Messages, traject: &Traject, edit: &StepEdit) -> Field {
    Some(match edit {
        StepEdit::Add(_)
        | StepEdit::Set(StepField::Rank(_))
        | StepEdit::Mark(..)
        | StepEdit::HideMark(..)
        | StepEdit::Confirm(_)
        | StepEdit::Hide(_) => return None,
        StepEdit::Set(StepField::Title(title)) => (w.s_field_title(), title.clone()),
        StepEdit::Set(StepField::Note(note)) => (w.s_field_explanation(), note.clone()),
        StepEdit::Set(StepField::Phase(phase)) => {
            (w.s_field_phase(), phrases::phase(w, *phase).to_owned())
        }
        StepEdit::Set(StepField::Goal(id)) => {
            let it = id.and_then(|id| traject.goals.get(&id));
            (w.s_field_goal(), it.map(|it| it.skill.get().clone()).unwrap_or_default())
        }
        StepEdit::Set(StepField::When(it)) => {
            (w.s_field_date(), it.map(|it| when(w, it)).unwrap_or_default())
        }
        StepEdit::Set(StepField::Place(place)) => (w.s_field_where(), place.clone()),
        StepEdit::Set(StepField::Helper(helper)) => (w.s_field_who_helps(), helper.clone()),
        StepEdit::Set(StepField::Pictogram(it)) => {
            (w.s_field_picture(), phrases::pictogram_name(w, *it).to_owned())
        }
    })
}

fn goal(w: Messages, traject: &Traject, id: Id<Goal>, edit: &GoalEdit) -> Field {
    let sentence = |level: Level| {
        traject.goals.get(&id).map(|goal| goal.sentence(level).to_owned()).unwrap_or_default()
    };
    Some(match edit {
        GoalEdit::Add(_) | GoalEdit::Set(GoalField::Rank(_)) | GoalEdit::Hide(_) => return None,
        GoalEdit::Set(GoalField::Skill(skill)) => (w.s_field_title(), skill.clone()),
        GoalEdit::Set(GoalField::Levels(levels)) => (w.s_field_levels(), levels.join(" / ")),
        GoalEdit::Set(GoalField::Start(level)) => (w.s_field_start(), sentence(*level)),
        GoalEdit::Set(GoalField::Reached(level)) => (w.s_field_reached(), sentence(*level)),
        GoalEdit::Set(GoalField::Target(day)) => {
            (w.s_field_target(), day.map(|day| w.full_day(day)).unwrap_or_default())
        }
        GoalEdit::Set(GoalField::Weight(weight)) => (w.s_field_weight(), weight.to_string()),
    })
}

fn evaluation(w: Messages, edit: &EvaluationEdit) -> Field {
    match edit {
        EvaluationEdit::Set(EvaluationField::When(it)) => Some((w.s_field_date(), when(w, *it))),
        EvaluationEdit::Set(EvaluationField::Conclusion(text)) => {
            Some((w.s_field_conclusion(), text.clone()))
        }
        EvaluationEdit::Plan(_)
        | EvaluationEdit::Submit(_)
        | EvaluationEdit::TakeBack
        | EvaluationEdit::Sign
        | EvaluationEdit::Unsign
        | EvaluationEdit::Hide(_) => None,
    }
}

fn adjustment(w: Messages, edit: &AdjustmentEdit) -> Field {
    Some(match edit {
        AdjustmentEdit::Propose(_)
        | AdjustmentEdit::Decide(_)
        | AdjustmentEdit::Undecide
        | AdjustmentEdit::Review(_)
        | AdjustmentEdit::Unreview
        | AdjustmentEdit::Hide(_) => return None,
        AdjustmentEdit::Set(AdjustmentField::Saw(text)) => (w.s_field_saw(), text.clone()),
        AdjustmentEdit::Set(AdjustmentField::Think(text)) => (w.s_field_think(), text.clone()),
        AdjustmentEdit::Set(AdjustmentField::Lever(lever)) => {
            (w.s_field_lever(), phrases::lever(w, *lever).to_owned())
        }
        AdjustmentEdit::Set(AdjustmentField::Change(text)) => (w.s_field_change(), text.clone()),
        AdjustmentEdit::Set(AdjustmentField::CheckOn(day)) => (w.s_field_check(), w.full_day(*day)),
    })
}

fn appointment(w: Messages, edit: &AppointmentEdit) -> Field {
    match edit {
        AppointmentEdit::Set(AppointmentField::Plan(Plan {
            title,
            when: it,
            place,
            invited: _,
        })) => {
            let texts = [title.clone(), when(w, *it), place.clone()];
            let there: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
            Some((w.s_field_plan(), there.join(" · ")))
        }
        AppointmentEdit::Plan(_)
        | AppointmentEdit::Set(AppointmentField::Answer(_))
        | AppointmentEdit::Hide(_) => None,
    }
}
