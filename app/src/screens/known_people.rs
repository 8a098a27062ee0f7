//! People the coach knows from other trajecten: an employer who guides two candidates is one person with one phone.
//! Plain questions, and the choice among them.

mod back_again;
mod choice;

use shared::id::{PersonId, TrajectId};
use shared::role::Role;
use shared::sync::phone::Phone;

pub use back_again::{BackAgain, Candidate, candidate_meant};
pub use choice::KnownChoice;

/// Someone of another traject.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownPerson {
    pub person: PersonId,
    pub name: String,
    /// The employer of the traject they are known from.
    pub employer: String,
}

/// Who takes part elsewhere in this role and not here, by name.
pub fn known_people(phone: &Phone, here: TrajectId, role: Role) -> Vec<KnownPerson> {
    let is_here = |person| phone.traject(here).is_some_and(|it| it.members.contains_key(&person));
    let mut known = known_anywhere(phone, role);
    known.retain(|it| !is_here(it.person));
    known
}

/// Who takes part anywhere in this role, by name.
pub fn known_anywhere(phone: &Phone, role: Role) -> Vec<KnownPerson> {
    let mut found: Vec<KnownPerson> = Vec::new();
    for (_, _, traject) in phone.trajects() {
        let employer = traject.outline.as_ref().map_or("", |outline| outline.employer.get());
        let people = traject.members_in(role).map(|(person, member)| KnownPerson {
            person,
            name: member.name.get().clone(),
            employer: employer.to_owned(),
        });
        found.extend(people);
    }
    found.sort_by(|a, b| (&a.name, a.person).cmp(&(&b.name, b.person)));
    found.dedup_by_key(|it| it.person);
    found
}
