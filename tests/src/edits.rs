//! Edits to write rows with, on the records of the pool: a row says what is done, and nothing of how it is written.

use chrono::NaiveDate;
use shared::record::adjustment::{AdjustmentEdit, Lever, Proposal};
use shared::record::appointment::{AppointmentEdit, Invited, Plan};
use shared::record::check_in::{CheckIn, Face};
use shared::record::evaluation::{Answers, EvaluationEdit};
use shared::record::fact::FactEdit;
use shared::record::feedback::Feedback;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{OutlineEdit, Phase};
use shared::record::step::StepEdit;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::When;

use crate::scene::id;

/// The numbers of the pool's records.
pub mod its {
    pub const STEP: u8 = 0x21;
    pub const CHECK_IN: u8 = 0x42;
    /// For coaches' eyes alone.
    pub const STAFF_CHECK_IN: u8 = 0x43;
    pub const FEEDBACK: u8 = 0x44;
    pub const EVALUATION: u8 = 0x46;
    pub const ADJUSTMENT: u8 = 0x47;
    pub const APPOINTMENT: u8 = 0x48;
}

/// Of the pool's step.
pub fn step(edit: StepEdit) -> Edit {
    Edit::Step(At(id(its::STEP), edit))
}

/// Of a check-in.
pub fn check_in(number: u8, edit: FactEdit<CheckIn>) -> Edit {
    Edit::CheckIn(At(id(number), edit))
}

/// Of the pool's feedback.
pub fn feedback(edit: FactEdit<Feedback>) -> Edit {
    Edit::Feedback(At(id(its::FEEDBACK), edit))
}

/// Of the pool's evaluation.
pub fn evaluation(edit: EvaluationEdit) -> Edit {
    Edit::Evaluation(At(id(its::EVALUATION), edit))
}

/// Of the pool's adjustment.
pub fn adjustment(edit: AdjustmentEdit) -> Edit {
    Edit::Adjustment(At(id(its::ADJUSTMENT), edit))
}

/// Of the pool's appointment.
pub fn appointment(edit: AppointmentEdit) -> Edit {
    Edit::Appointment(At(id(its::APPOINTMENT), edit))
}

/// Of someone who takes part.
pub fn member(who: u8, edit: MemberEdit) -> Edit {
    Edit::Member(At(id(who), edit))
}

/// Someone comes to take part.
pub fn joins(who: u8, role: Role, name: &str) -> Edit {
    member(who, MemberEdit::Add(NewMember { role, name: name.to_owned(), placement: None }))
}

/// From one phase to another.
pub fn phase(from: Phase, to: Phase) -> Edit {
    Edit::Outline(OutlineEdit::Phase { from, to })
}

/// A whole day of November 2026.
pub fn on(day: u32) -> When {
    When { date: november(day), time: None }
}

/// An adjustment to propose.
pub fn proposal() -> Proposal {
    Proposal {
        saw: "a".to_owned(),
        think: String::new(),
        lever: Lever::Pace,
        change: "b".to_owned(),
        check_on: november(30),
    }
}

/// Answers to an evaluation.
pub fn answers() -> Answers {
    Answers::how(Face::Good)
}

/// A talk to plan, for these.
pub fn talk(day: u32, invited: Invited) -> Plan {
    Plan { title: "Gesprek".to_owned(), when: on(day), place: String::new(), invited }
}

fn november(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
}
