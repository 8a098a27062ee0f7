//! What the fields of employers and jobs are called, and what they say: one list, for the forms and for a choice between two.

use chrono::NaiveDate;
use shared::record::office::InLangs;
use shared::record::office::OfficeEdit;
use shared::record::office::contact::{ContactEdit, ContactField};
use shared::record::office::covenant::{CovenantEdit, CovenantField};
use shared::record::office::employer::{EmployerEdit, EmployerField};
use shared::record::office::growth_talk::{GrowthTalkEdit, GrowthTalkField};
use shared::record::office::job::{JobEdit, JobField};
use shared::record::office::lab::finding::FindingEdit;
use shared::record::office::lab::lab_link::LabLinkEdit;
use shared::record::office::lab::lab_session::LabSessionEdit;
use shared::record::office::lab::quarter_note::QuarterNoteEdit;
use shared::record::office::lab::success::SuccessEdit;
use shared::record::office::plan::plan_goal::{PlanGoalEdit, PlanGoalField};
use shared::record::office::plan::plan_step::{PlanStepEdit, PlanStepField};
use shared::record::office::plan::{PlanEdit, PlanField};
use shared::record::{At, Edit};
use shared::text::Messages;

use super::lab;
use super::{began, growth, helper, motive, organiser, stage, standing, talk_level};
use crate::phrases::{Written, period, phase, pictogram_name, route};

/// The field that an edit of what the office keeps writes, with its value; nothing for one that people do not choose between.
pub fn written(w: Messages, edit: &Edit) -> Option<Written> {
    match edit.office()? {
        OfficeEdit::Employer(EmployerEdit::Set(field)) => Some(employer(w, field)),
        OfficeEdit::Contact(At(_, ContactEdit::Set(field))) => Some(contact(w, field)),
        OfficeEdit::GrowthTalk(At(_, GrowthTalkEdit::Set(field))) => Some(talk(w, field)),
        OfficeEdit::Covenant(At(_, CovenantEdit::Set(field))) => Some(covenant(w, field)),
        OfficeEdit::Job(At(_, JobEdit::Set(field))) => Some(job(w, field)),
        OfficeEdit::Plan(At(_, PlanEdit::Set(field))) => Some(plan(w, field)),
        OfficeEdit::PlanStep(At(_, PlanStepEdit::Set(field))) => plan_step(w, field),
        OfficeEdit::PlanGoal(At(_, PlanGoalEdit::Set(field))) => plan_goal(w, field),
        OfficeEdit::LabSession(At(_, LabSessionEdit::Set(field))) => {
            Some(lab::session_field(w, field))
        }
        OfficeEdit::Finding(At(_, FindingEdit::Set(field))) => Some(lab::finding_field(w, field)),
        OfficeEdit::LabLink(At(_, LabLinkEdit::Set(field))) => Some(lab::link_field(w, field)),
        OfficeEdit::Success(At(_, SuccessEdit::Set(field))) => Some(lab::success_field(w, field)),
        OfficeEdit::QuarterNote(At(_, QuarterNoteEdit::Set(field))) => {
            Some(lab::quarter_field(w, field))
        }
        OfficeEdit::Employer(_)
        | OfficeEdit::Follower(_)
        | OfficeEdit::Contact(_)
        | OfficeEdit::GrowthTalk(_)
        | OfficeEdit::Covenant(_)
        | OfficeEdit::Job(_)
        | OfficeEdit::Forecast(_)
        | OfficeEdit::Need(_)
        | OfficeEdit::Candidacy(_)
        | OfficeEdit::Office(_)
        | OfficeEdit::Skill(_)
        | OfficeEdit::Plan(_)
        | OfficeEdit::PlanStep(_)
        | OfficeEdit::PlanGoal(_)
        | OfficeEdit::DatedRule(_)
        | OfficeEdit::Vision(_)
        | OfficeEdit::LabSession(_)
        | OfficeEdit::Finding(_)
        | OfficeEdit::LabLink(_)
        | OfficeEdit::Success(_)
        | OfficeEdit::QuarterNote(_) => None,
    }
}

fn employer(w: Messages, field: &EmployerField) -> Written {
    let said = |it: Option<&'static str>| it.unwrap_or_default();
    match field {
        EmployerField::Name(it) => Written::new(w.s_employer_name(), it),
        EmployerField::Stage(it) => Written::new(w.s_employer_stage(), stage(w, *it)),
        EmployerField::Why(it) => Written::new(w.s_employer_why(), it),
        EmployerField::Motive(it) => {
            Written::new(w.s_employer_motive(), said(it.map(|it| motive(w, it))))
        }
        EmployerField::Growth(it) => {
            Written::new(w.s_employer_growth(), said(it.map(|it| growth(w, it))))
        }
        EmployerField::Address(it) => Written::new(w.s_employer_address(), it),
        EmployerField::About(it) => Written::new(w.s_employer_about(), it),
    }
}

fn contact(w: Messages, field: &ContactField) -> Written {
    match field {
        ContactField::Name(it) => Written::new(w.s_contact_name(), it),
        ContactField::Function(it) => Written::new(w.s_contact_function(), it),
        ContactField::Phone(it) => Written::new(w.s_people_phone(), it),
        ContactField::Mail(it) => Written::new(w.s_contact_mail(), it),
    }
}

fn talk(w: Messages, field: &GrowthTalkField) -> Written {
    let day = |day: NaiveDate| w.full_day(day);
    match field {
        GrowthTalkField::On(it) => Written::new(w.s_growth_talk_on(), day(*it)),
        GrowthTalkField::Began(it) => Written::new(w.s_growth_talk_began(), began(w, *it)),
        GrowthTalkField::Level(it) => Written::new(w.s_growth_talk_level(), talk_level(w, *it)),
        GrowthTalkField::Words(it) => Written::new(w.s_growth_talk_words(), it),
        GrowthTalkField::Next(it) => {
            Written::new(w.s_growth_talk_next(), it.map(day).unwrap_or_default())
        }
    }
}

fn covenant(w: Messages, field: &CovenantField) -> Written {
    match field {
        CovenantField::Number(it) => Written::new(w.s_job_number(), it.to_string()),
        CovenantField::Period(it) => Written::new(w.s_traject_period(), period(w, *it)),
        CovenantField::Sroi(it) => Written::new(w.s_covenant_sroi(), it),
        CovenantField::Words(it) => Written::new(w.s_covenant_words(), it),
    }
}

fn job(w: Messages, field: &JobField) -> Written {
    match field {
        JobField::Function(it) => Written::new(w.s_job_function(), it),
        JobField::Standing(it) => Written::new(w.s_job_standing(), standing(w, *it)),
        JobField::Organiser(it) => Written::new(w.s_job_organiser(), organiser(w, *it)),
        JobField::Growth(it) => {
            Written::new(w.s_employer_growth(), it.map(|it| growth(w, it)).unwrap_or_default())
        }
        JobField::Conditions(it) => Written::new(w.s_job_conditions(), it),
        JobField::Profile(it) => Written::new(w.s_job_profile(), it),
        JobField::Pay(it) => Written::new(w.s_job_pay(), it),
        JobField::Schooling(it) => Written::new(w.s_job_schooling(), it),
        JobField::Why(it) => Written::new(w.s_job_why(), it),
    }
}

/// A text in the reader's language; where that is none of its own, in the one it has.
fn read(w: Messages, text: &InLangs) -> String {
    text.read_in(w.lang()).to_owned()
}

/// A day as people count it, from 1.
fn plan_day(w: Messages, day: u16) -> String {
    w.s_plan_day(u32::from(day) + 1)
}

fn plan(w: Messages, field: &PlanField) -> Written {
    match field {
        PlanField::Function(it) => Written::new(w.s_plan_function(), read(w, it)),
        PlanField::About(it) => Written::new(w.s_plan_about(), read(w, it)),
        PlanField::Route(it) => Written::new(w.s_traject_route(), route(w, *it)),
        PlanField::Months(it) => Written::new(w.s_plan_months_ask(), it.to_string()),
        PlanField::FirstTalkDay(it) => Written::new(w.s_plan_first_talk(), it.to_string()),
        PlanField::TalkEveryDays(it) => Written::new(w.s_plan_talk_every(), it.to_string()),
    }
}

/// But for its place in the list, and the goal, which goes by an id.
fn plan_step(w: Messages, field: &PlanStepField) -> Option<Written> {
    Some(match field {
        PlanStepField::Title(it) => Written::new(w.s_plan_step_title(), read(w, it)),
        PlanStepField::Explanation(it) => Written::new(w.s_step_explanation(), read(w, it)),
        PlanStepField::Yields(it) => Written::new(w.s_plan_step_yields(), read(w, it)),
        PlanStepField::Phase(it) => Written::new(w.s_plan_step_phase(), phase(w, *it)),
        PlanStepField::Day(it) => Written::new(w.s_plan_step_day(), plan_day(w, *it)),
        PlanStepField::Helper(it) => Written::new(w.s_step_who_helps(), helper(w, *it)),
        PlanStepField::Pictogram(it) => Written::new(w.s_step_pictogram(), pictogram_name(w, *it)),
        PlanStepField::Goal(_) | PlanStepField::Rank(_) => return None,
    })
}

/// But for its place in the list, and the skill, which goes by an id.
fn plan_goal(w: Messages, field: &PlanGoalField) -> Option<Written> {
    Some(match field {
        PlanGoalField::Name(it) => Written::new(w.s_plan_goal_name(), read(w, it)),
        PlanGoalField::Levels(it) => {
            let sentences: Vec<String> = it.iter().map(|it| read(w, it)).collect();
            Written::new(w.s_goal_sentences(), sentences.join("\n"))
        }
        PlanGoalField::Weight(it) => Written::new(w.s_goal_weight(), it.to_string()),
        PlanGoalField::Day(it) => Written::new(w.s_plan_goal_day(), plan_day(w, *it)),
        PlanGoalField::Skill(_) | PlanGoalField::Rank(_) => return None,
    })
}
