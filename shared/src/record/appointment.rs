//! Appointments: what, when, where, and whether the employer comes too. The candidate may say "ik kan niet", and so may an
//! employer who is asked.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::coming::{Answer, Replies, Reply};
use crate::record::fields::{Asked, FieldRecord, FieldRule, Texts, fields};
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::{When, is_sensible};
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

impl Texts for Plan {
    fn texts<'a>(&'a self, _: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        vec![Text::Title(&self.title), Text::Name(&self.place)]
    }
}

fields! {
    /// An appointment.
    Appointment, AppointmentField, AppointmentEdit {
        begin "plan" => Plan as plan, by;
        (Plan [Title])
        later {
            plan: Plan [Title] => Plan as "change" = plan.clone(),
            answer: Answer [Note] => Answer = Answer::WillCome,
        }
        kept {
            /// Whether an employer has ever been invited: then they see what follows, the cancelling too.
            employer_knows: Invited = plan.invited,
            replies: Replies = Replies::default(),
        }
        switches { "hide" => Hide(hidden = false) }
        moves {
            /// Guarded: of their own placement, and of what employers are asked for.
            "reply" => Reply(reply: Reply [Note]),
        }
    }
}

impl Appointment {
    /// Who cannot come, each with the reason.
    pub fn declines(&self) -> impl Iterator<Item = (Stamp, &str)> {
        self.replies.declines(&self.answer, self.plan.shown().by)
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

impl FieldRule for Appointment {
    fn permission(edit: &AppointmentEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            AppointmentEdit::Set(AppointmentField::Answer(_)) => Permission::AnswerAppointment,
            AppointmentEdit::Reply(_) => Permission::AnswerAsEmployer,
            AppointmentEdit::Plan(_)
            | AppointmentEdit::Set(AppointmentField::Plan(_))
            | AppointmentEdit::Hide(_) => Permission::PlanAppointment,
        }
    }

    fn seen_by(&self) -> Audience {
        audience(self.employer_knows)
    }

    fn audience(edit: &AppointmentEdit, it: Option<&Self>) -> Audience {
        let before = it.map(Self::seen_by);
        match (edit, before) {
            (AppointmentEdit::Reply(reply @ Reply { placement: Some(_), .. }), _) => {
                reply.audience()
            }
            (_, Some(Audience::Members)) => Audience::Members,
            (
                AppointmentEdit::Plan(plan) | AppointmentEdit::Set(AppointmentField::Plan(plan)),
                _,
            ) => audience(plan.invited),
            (
                AppointmentEdit::Set(AppointmentField::Answer(_))
                | AppointmentEdit::Reply(_)
                | AppointmentEdit::Hide(_),
                before,
            ) => before.unwrap_or(Audience::CandidateAndCoach),
        }
    }

    fn is_promise(edit: &AppointmentEdit) -> bool {
        let answer = match edit {
            AppointmentEdit::Set(AppointmentField::Answer(answer)) => answer,
            AppointmentEdit::Reply(reply) => &reply.answer,
            AppointmentEdit::Plan(_)
            | AppointmentEdit::Set(AppointmentField::Plan(_))
            | AppointmentEdit::Hide(_) => return false,
        };
        *answer == Answer::WillCome
    }

    /// What is said yes to.
    fn words(&self) -> Words {
        Words::default().field(&self.plan)
    }

    fn is_news(edit: &AppointmentEdit, appointment: &Self) -> bool {
        let tells = match edit {
            AppointmentEdit::Hide(_) => false,
            AppointmentEdit::Plan(_) | AppointmentEdit::Set(_) | AppointmentEdit::Reply(_) => true,
        };
        tells && !appointment.hidden.get()
    }

    fn has_sensible_days(edit: &AppointmentEdit) -> bool {
        match edit {
            AppointmentEdit::Plan(plan) | AppointmentEdit::Set(AppointmentField::Plan(plan)) => {
                is_sensible(plan.when.date)
            }
            AppointmentEdit::Set(AppointmentField::Answer(_))
            | AppointmentEdit::Reply(_)
            | AppointmentEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match (it.edit, it.record) {
            // An employer never saw that it was called off, and would come.
            (AppointmentEdit::Set(AppointmentField::Plan(plan)), Some(record))
                if record.is_new_to(plan.invited) && *record.hidden.get() =>
            {
                Err(Refusal::NotFound)
            }
            // One that was called off is there for nobody any more.
            (
                AppointmentEdit::Reply(_) | AppointmentEdit::Set(AppointmentField::Answer(_)),
                Some(record),
            ) if *record.hidden.get() => Err(Refusal::NotFound),
            (AppointmentEdit::Reply(reply), Some(record)) => {
                let is_asked = record.plan.get().invited == Invited::CandidateAndEmployer;
                if is_asked && reply.is_own(it.log, it.author) {
                    Ok(())
                } else {
                    Err(Refusal::NotFound)
                }
            }
            (
                AppointmentEdit::Plan(_)
                | AppointmentEdit::Set(_)
                | AppointmentEdit::Hide(_)
                | AppointmentEdit::Reply(_),
                _,
            ) => Ok(()),
        }
    }

    /// An employer invited later sees the change but nothing before it: it begins here for them.
    fn begin(edit: &AppointmentEdit, by: Stamp) -> Option<Self> {
        match edit {
            AppointmentEdit::Plan(plan) | AppointmentEdit::Set(AppointmentField::Plan(plan)) => {
                Some(Self::open(plan, by))
            }
            AppointmentEdit::Set(AppointmentField::Answer(_))
            | AppointmentEdit::Reply(_)
            | AppointmentEdit::Hide(_) => None,
        }
    }

    /// Where it begins for an employer it begins for the others, too, and everyone sees the same: an answer was to the
    /// plan it was given to.
    fn applied(&mut self, edit: &AppointmentEdit, by: Stamp) {
        let AppointmentEdit::Set(AppointmentField::Plan(plan)) = edit else { return };
        if self.is_new_to(plan.invited) {
            self.employer_knows = plan.invited;
            self.answer.set(Answer::WillCome, by);
            self.hidden.set(false, by);
        }
    }

    fn apply_move(&mut self, edit: &AppointmentEdit, _: Role, by: Stamp) {
        let AppointmentEdit::Reply(reply) = edit else { return };
        self.replies.put(reply, by);
    }

    fn inverse_of_move(&self, edit: &AppointmentEdit) -> Option<AppointmentEdit> {
        let AppointmentEdit::Reply(reply) = edit else { return None };
        Some(AppointmentEdit::Reply(self.replies.before(reply)))
    }

    /// The answer that a first invitation asks for anew is the candidate's to give.
    fn stands(&self, edit: &AppointmentEdit) -> bool {
        let AppointmentEdit::Set(AppointmentField::Plan(plan)) = edit else { return false };
        self.is_new_to(plan.invited) && *self.answer.get() != Answer::WillCome
    }
}
