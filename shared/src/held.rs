//! What is written in a log about somebody: what, by whom, and who may read it today. Knows no screen and no words.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::{Edit, LogRule, Traject};
use crate::role::Audience;
use crate::state::State;
use crate::sync::phone::Phone;

/// One thing that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub edit: Edit,
    pub by: Stamp,
}

/// Everything that the same people may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldFor {
    /// Those who take part and may read it.
    pub readers: Vec<PersonId>,
    /// What was written last first.
    pub all: Vec<Held>,
}

/// What this phone holds of a traject and of its own person, by who may read it: what the fewest may read first. What a newer
/// version wrote cannot be told.
pub fn held(phone: &Phone, traject: &Traject) -> Vec<HeldFor> {
    let mut groups: Vec<HeldFor> = Vec::new();
    for (_, replica) in phone.logs() {
        let is_of_other = replica.traject().is_some_and(|it| !std::ptr::eq(it, traject));
        if is_of_other || matches!(replica.state(), State::Later(_)) {
            continue;
        }
        let taken_in = replica.entries().iter().map(|entry| (&entry.change, entry.stamp()));
        let waiting = replica.pending().iter().map(|it| (&it.change, it.change.pending_stamp()));
        for (change, by) in taken_in.chain(waiting) {
            let Some(edit) = Edit::decode(&change.edit) else { continue };
            let readers = readers(traject, &edit);
            let held = Held { edit, by };
            match groups.iter_mut().find(|group| group.readers == readers) {
                Some(group) => group.all.push(held),
                None => groups.push(HeldFor { readers, all: vec![held] }),
            }
        }
    }
    groups.sort_by_key(|group| group.readers.len());
    groups.iter_mut().for_each(|group| group.all.reverse());
    groups
}

/// Who takes part in a traject and may read this; of a person's own log, those who may read what they tell their coach.
fn readers(traject: &Traject, edit: &Edit) -> Vec<PersonId> {
    let audience = match edit.rule() {
        LogRule::Traject(rule) => rule.audience(traject),
        LogRule::Person(_) => Audience::CandidateAndCoach,
        // What stands in the logs of employers and of the office is about no candidate.
        LogRule::Later(_) => return Vec::new(),
    };
    let people = traject.members.keys().copied();
    people.filter(|it| traject.view(*it).is_some_and(|view| view.sees(audience))).collect()
}
