//! What the office does to many trajecten at once, while phones are away: a coach's caseload goes to another, and two candidates
//! turn out to be one person. Ordinary changes in the name of a manager who has no phone, all or none.

use shared::id::{DeviceId, LogId, PersonId, Seq, TrajectId};
use shared::record::Traject;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::hub::Caller;
use shared::time::Timestamp;

use crate::sim::at_once::AtOnce;
use crate::sim::history::World;
use crate::sim::people::Player;
use crate::sim::server::Accident;
use crate::sim::{Oracle, Violation};

/// Whoever looks after the whole office here, and under what name their changes are numbered: nobody's who plays.
fn manager() -> (Caller, DeviceId) {
    let person = PersonId::from_random([0x4d; 16]);
    let caller = Caller { person, office: Some(StaffRole::Manager), paired_by: None };
    (caller, DeviceId::from_random([0x4d; 16]))
}

impl World {
    /// Somebody goes from all they take part in, and another comes in their place.
    pub(crate) fn change_over(&mut self) -> Result<(), Violation> {
        let role = if self.chance.one_in(3) { Role::Candidate } else { Role::Coach };
        let all = self.people.players.iter().filter(|it| it.role == role);
        let all: Vec<Player> = all.cloned().collect();
        let (from, to) = (self.chance.pick(&all).cloned(), self.chance.pick(&all).cloned());
        let (Some(from), Some(to)) = (from, to) else { return Ok(()) };
        if from.person == to.person {
            return Ok(());
        }
        let takes_part = |log: &TrajectId| {
            self.witness.traject(*log).is_some_and(|it| it.role(from.person) == Some(role))
        };
        let logs: Vec<TrajectId> =
            self.people.trajects().iter().copied().filter(takes_part).collect();
        let edits = logs.iter().filter_map(|log| Some((*log, self.witness.traject(*log)?)));
        let edits = edits
            .flat_map(|(log, it)| changes(it, &from, &to).into_iter().map(move |edit| (log, edit)));
        let edits: Vec<(LogId, Edit)> = edits.collect();
        if edits.is_empty() {
            return Ok(());
        }
        let (caller, device) = manager();
        let (number, at) = (self.number + 1, Timestamp(self.now));
        self.number += edits.len() as u64;
        let accident = if self.chance.one_in(5) {
            Accident::KilledAt(self.chance.below(12))
        } else {
            Accident::None
        };
        let before = self.heads(&logs);
        let is_done =
            self.server.write_at_once(&AtOnce { caller, device, number, at, edits }, accident);
        let what = if is_done { "goes" } else { "does not go" };
        let (one, other, count) = (from.name, to.name, logs.len());
        self.trace.line(format_args!("of {one} {what} to {other}: {count} {accident:?}"));
        self.witness.catch_up(&self.server, &self.people)?;
        self.judge_change_over(&logs, (&from, &to), is_done, &before)
    }

    fn heads(&self, logs: &[TrajectId]) -> Vec<Seq> {
        let entries = |log: &TrajectId| self.server.store.inner.all_entries(*log);
        logs.iter().map(|log| entries(log).last().map_or(Seq::ZERO, |it| it.1.seq)).collect()
    }

    /// All of it was done, or none.
    fn judge_change_over(
        &self,
        logs: &[TrajectId],
        (from, to): (&Player, &Player),
        is_done: bool,
        before: &[Seq],
    ) -> Result<(), Violation> {
        if !is_done && self.heads(logs) != before {
            let what = format!("a part of what {} had went to {}", from.name, to.name);
            return Err(Oracle::AllOrNone.violated(what));
        }
        let role = |log: &TrajectId, who: &Player| self.witness.traject(*log)?.role(who.person);
        let is_over = |log: &TrajectId| role(log, from).is_none() && role(log, to) == Some(to.role);
        if is_done && !logs.iter().all(is_over) {
            let what = format!("not all of what {} had went to {}", from.name, to.name);
            return Err(Oracle::AllOrNone.violated(what));
        }
        Ok(())
    }
}

/// A coach comes before the last one goes, a candidate goes before there is another.
fn changes(traject: &Traject, from: &Player, to: &Player) -> Vec<Edit> {
    let edit = |person, edit| Edit::Member(At(person, edit));
    let comes = match traject.members.get(&to.person) {
        None => {
            let (role, name, placement) = (to.role, to.name.to_owned(), None);
            Some(MemberEdit::Add(NewMember { role, name, placement }))
        }
        Some(member) => (!*member.active.get()).then_some(MemberEdit::Active(true)),
    };
    let comes = comes.map(|it| edit(to.person, it));
    let goes = edit(from.person, MemberEdit::Active(false));
    if to.role == Role::Coach {
        comes.into_iter().chain([goes]).collect()
    } else {
        [goes].into_iter().chain(comes).collect()
    }
}
