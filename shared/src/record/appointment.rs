//! Appointments: what, when, where, and whether the employer comes too. The candidate may say "ik kan niet".

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Audience, Permission, Role};
use crate::time::When;
use crate::traject::Traject;
use crate::wire;

/// An appointment.
pub type AppointmentId = Id<Appointment>;

/// Who is asked to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invited {
    Candidate,
    CandidateAndEmployer,
}

wire::string_enum!(Invited { Candidate = "candidate", CandidateAndEmployer = "candidate_and_employer" });

/// The whole plan of an appointment: one field, so that what an employer sees is never half a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub title: String,
    pub when: When,
    pub place: String,
    pub invited: Invited,
}

wire::record!(Plan { title, when, place, invited });

/// The candidate's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    WillCome,
    /// With a reason, which may be empty.
    CannotCome(String),
}

wire::choice!(Answer {
    "will_come" => WillCome,
    "cannot_come" => CannotCome(it),
});

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub plan: Register<Plan>,
    pub answer: Register<Answer>,
    pub hidden: Register<bool>,
    pub by: Stamp,
    /// Whether an employer has ever been invited: then they see what follows, the cancelling too.
    employer_knows: Invited,
}

/// An edit of an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppointmentEdit {
    Plan(Plan),
    Change(Plan),
    Answer(Answer),
    Hide(bool),
}

wire::choice!(AppointmentEdit {
    "plan" => Plan(it),
    "change" => Change(it),
    "answer" => Answer(it),
    "hide" => Hide(it),
});

impl Appointment {
    /// Who may see it.
    pub fn audience(&self) -> Audience {
        audience(self.employer_knows)
    }

    /// Whether this invitation is the employer's first.
    fn is_new_to(&self, invited: Invited) -> bool {
        (self.employer_knows, invited) == (Invited::Candidate, Invited::CandidateAndEmployer)
    }
}

fn audience(invited: Invited) -> Audience {
    match invited {
        Invited::Candidate => Audience::CandidateAndCoach,
        Invited::CandidateAndEmployer => Audience::Members,
    }
}

impl Rule for At<AppointmentId, AppointmentEdit> {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        match &self.1 {
            AppointmentEdit::Plan(_) | AppointmentEdit::Change(_) | AppointmentEdit::Hide(_) => {
                Permission::PlanAppointment
            }
            AppointmentEdit::Answer(_) => Permission::AnswerAppointment,
        }
    }

    fn audience(&self, traject: &Traject) -> Audience {
        let before = traject.appointments.get(&self.0).map(Appointment::audience);
        match (&self.1, before) {
            (_, Some(Audience::Members)) => Audience::Members,
            (AppointmentEdit::Plan(plan) | AppointmentEdit::Change(plan), _) => {
                audience(plan.invited)
            }
            (AppointmentEdit::Answer(_) | AppointmentEdit::Hide(_), before) => {
                before.unwrap_or(Audience::CandidateAndCoach)
            }
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            AppointmentEdit::Plan(plan) | AppointmentEdit::Change(plan) => {
                vec![Text::Title(&plan.title), Text::Name(&plan.place)]
            }
            AppointmentEdit::Answer(Answer::CannotCome(reason)) => vec![Text::Note(reason)],
            AppointmentEdit::Answer(Answer::WillCome) | AppointmentEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        match (&self.1, traject.appointments.get(&self.0)) {
            (AppointmentEdit::Plan(_), Some(_)) => Err(Refusal::AlreadyThere),
            (AppointmentEdit::Plan(_), None) => Ok(()),
            // An employer never saw that it was called off, and would come.
            (AppointmentEdit::Change(plan), Some(it)) if it.is_new_to(plan.invited) => {
                if *it.hidden.get() { Err(Refusal::NotFound) } else { Ok(()) }
            }
            (_, Some(_)) => Ok(()),
            (_, None) => Err(Refusal::NotFound),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let appointments = &mut traject.records_mut().appointments;
        if let AppointmentEdit::Plan(plan) | AppointmentEdit::Change(plan) = edit {
            // An employer invited later sees the change but nothing before it: it begins here for them. So it begins
            // here for the others, too, and everyone sees the same: an answer was to the plan it was given to.
            let appointment = appointments.add(*id, || Appointment {
                plan: Register::new(plan.clone(), by),
                answer: Register::new(Answer::WillCome, by),
                hidden: Register::new(false, by),
                by,
                employer_knows: plan.invited,
            });
            appointment.plan.set(plan.clone(), by);
            if appointment.is_new_to(plan.invited) {
                appointment.employer_knows = plan.invited;
                appointment.answer.set(Answer::WillCome, by);
                appointment.hidden.set(false, by);
            }
        }
        let Some(appointment) = appointments.get_mut(id) else { return };
        match edit {
            AppointmentEdit::Plan(_) | AppointmentEdit::Change(_) => {}
            AppointmentEdit::Answer(answer) => appointment.answer.set(answer.clone(), by),
            AppointmentEdit::Hide(hide) => appointment.hidden.set(*hide, by),
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.appointments.get(id);
        let back = match edit {
            AppointmentEdit::Plan(_) => AppointmentEdit::Hide(true),
            // The answer it asks for anew is the candidate's to give.
            AppointmentEdit::Change(plan)
                if old?.is_new_to(plan.invited) && *old?.answer.get() != Answer::WillCome =>
            {
                return None;
            }
            AppointmentEdit::Change(_) => AppointmentEdit::Change(old?.plan.get().clone()),
            AppointmentEdit::Answer(_) => AppointmentEdit::Answer(old?.answer.get().clone()),
            AppointmentEdit::Hide(_) => AppointmentEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Appointment(At(*id, back)))
    }
}
