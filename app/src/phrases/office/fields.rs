//! What the fields of employers and jobs are called, and what they say: one list, for the forms and for a choice between two.

use chrono::NaiveDate;
use shared::record::office::OfficeEdit;
use shared::record::office::contact::{ContactEdit, ContactField};
use shared::record::office::covenant::{CovenantEdit, CovenantField};
use shared::record::office::employer::{EmployerEdit, EmployerField};
use shared::record::office::growth_talk::{GrowthTalkEdit, GrowthTalkField};
use shared::record::office::job::{JobEdit, JobField};
use shared::record::{At, Edit};
use shared::text::Messages;

use super::{began, growth, motive, organiser, stage, standing, talk_level};
use crate::phrases::{Written, period};

/// The field that an edit of what the office keeps writes, with its value; nothing for one that people do not choose between.
pub fn written(w: Messages, edit: &Edit) -> Option<Written> {
    match edit.office()? {
        OfficeEdit::Employer(EmployerEdit::Set(field)) => Some(employer(w, field)),
        OfficeEdit::Contact(At(_, ContactEdit::Set(field))) => Some(contact(w, field)),
        OfficeEdit::GrowthTalk(At(_, GrowthTalkEdit::Set(field))) => Some(talk(w, field)),
        OfficeEdit::Covenant(At(_, CovenantEdit::Set(field))) => Some(covenant(w, field)),
        OfficeEdit::Job(At(_, JobEdit::Set(field))) => Some(job(w, field)),
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
        | OfficeEdit::PlanGoal(_) => None,
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
