//! Who takes part in a cohort: a person and a traject, never a name. Their coaches find the name in the traject; nobody else who
//! takes part learns that they do.

use crate::id::{LogId, PersonId};
use crate::limits::MEMBERS_MAX;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::path::CohortFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

fields! {
    /// A candidate who takes part, or once did.
    Participant, ParticipantField, ParticipantEdit {
        begin "add" => Add as new, by;
        NewParticipant {
            /// The traject they take part with.
            traject: LogId => Traject,
        }
        switches { "active" => Active(active = true) read }
    }
}

impl CohortFile {
    /// Who takes part now.
    pub fn taking_part(&self) -> impl Iterator<Item = (PersonId, &Participant)> {
        let now = self.participants.iter().filter(|(_, it)| *it.active.get());
        now.map(|(person, it)| (*person, it))
    }
}

impl FieldRule for Participant {
    fn permission(_: &ParticipantEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeCohort
    }

    fn seen_by(&self) -> Audience {
        Audience::Coaches
    }

    fn audience(_: &ParticipantEdit, _: Option<&Self>) -> Audience {
        Audience::Coaches
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            ParticipantEdit::Add(_) if it.log.participants.len() >= MEMBERS_MAX => {
                Err(Refusal::MembersFull)
            }
            ParticipantEdit::Add(_) if it.log.coaches.contains_key(&it.id) => {
                Err(Refusal::AlreadyThere)
            }
            ParticipantEdit::Add(_) | ParticipantEdit::Set(_) | ParticipantEdit::Active(_) => {
                Ok(())
            }
        }
    }
}
