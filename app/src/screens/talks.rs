//! Talks: what is planned, what was agreed; appointments from planning to the answer.

mod appointment;
mod appointment_form;
pub mod candidate_talks;
pub mod coming;
mod new_appointment;
mod rhythm;
mod traject_talks;
pub mod visits;
pub mod when_where;

pub use appointment::Appointment;
pub use candidate_talks::Talks;
pub use new_appointment::NewAppointment;
pub use traject_talks::TrajectTalks;
