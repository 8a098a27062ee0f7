//! What people do in the log of a cohort: drawn by chance from what stands there. Knows no traject.

use shared::record::path::cohort::coach::{CohortCoachEdit, NewCohortCoach};
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStepEdit, GroupStepField, NewGroupStep,
};
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, CohortField, NewCohort};
use shared::record::path::{CohortFile, PathEdit};
use shared::record::step::Pictogram;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;

use crate::chance::Chance;
use crate::sim::edits::{any, day};
use crate::sim::people::{People, Player};
use crate::sim::words::open_text;

/// The first coach opens it, and the first candidate takes part.
pub fn first_edits(people: &People, index: usize) -> Vec<Edit> {
    let opener = people.players[0].name.to_owned();
    let period = Period { from: day(0), to: Some(day(60)) };
    let open = CohortEdit::Open(NewCohort { name: open_text(index, 0), period, opener });
    let bo = people.players[1].person;
    let traject = people.trajects().first().copied();
    let takes_part = traject.map(|traject| {
        PathEdit::Participant(At(bo, ParticipantEdit::Add(NewParticipant { traject })))
    });
    [PathEdit::Cohort(open)].into_iter().chain(takes_part).map(Edit::from).collect()
}

/// Draws edits of such a log. The rule book may still refuse them.
pub struct Drawer<'a> {
    pub file: &'a CohortFile,
    pub people: &'a People,
    /// The number of the log, for its planted words.
    pub index: usize,
    /// A number never used before.
    pub number: u64,
    pub chance: &'a mut Chance,
}

impl Drawer<'_> {
    /// An edit, or nothing where there is nothing to do it to.
    pub fn draw(&mut self) -> Option<Edit> {
        let edit = match self.chance.below(6) {
            0 => PathEdit::Cohort(CohortEdit::Set(match self.chance.below(3) {
                0 => CohortField::Jobs(self.words()),
                _ => CohortField::Name(self.words()),
            })),
            1 => self.coach()?,
            2 => self.participant()?,
            3 => return self.chance.pick(&self.file.shift_edits(day(0), 7)).cloned(),
            _ => self.group_step()?,
        };
        Some(edit.into())
    }

    fn words(&self) -> String {
        open_text(self.index, self.number)
    }

    fn player(&mut self, role: Role) -> Option<Player> {
        let all: Vec<_> = self.people.players.iter().filter(|it| it.role == role).collect();
        self.chance.pick(&all).map(|it| (*it).clone())
    }

    fn coach(&mut self) -> Option<PathEdit> {
        let coach = self.player(Role::Coach)?;
        let edit = if self.file.coaches.contains_key(&coach.person) {
            CohortCoachEdit::Active(self.chance.one_in(2))
        } else {
            CohortCoachEdit::Add(NewCohortCoach { name: coach.name.to_owned() })
        };
        Some(PathEdit::CohortCoach(At(coach.person, edit)))
    }

    fn participant(&mut self) -> Option<PathEdit> {
        let candidate = self.player(Role::Candidate)?;
        let edit = if self.file.participants.contains_key(&candidate.person) {
            ParticipantEdit::Active(self.chance.one_in(2))
        } else {
            let traject = *self.chance.pick(self.people.trajects())?;
            ParticipantEdit::Add(NewParticipant { traject })
        };
        Some(PathEdit::Participant(At(candidate.person, edit)))
    }

    fn days(&mut self) -> Period {
        let from = day(self.chance.below(50));
        Period { from, to: self.chance.one_in(2).then_some(day(59)) }
    }

    fn group_step(&mut self) -> Option<PathEdit> {
        let is_new = self.chance.one_in(2);
        let Some(id) = any(self.chance, self.file.group_steps.keys()).filter(|_| !is_new) else {
            let new = NewGroupStep {
                title: self.words(),
                kind: *self.chance.pick(&GroupKind::ALL)?,
                days: self.days(),
                time: None,
                place: String::new(),
                pictogram: Pictogram::Star,
            };
            return Some(PathEdit::GroupStep(At(self.chance.id(), GroupStepEdit::Add(new))));
        };
        let edit = match self.chance.below(4) {
            0 => GroupStepEdit::Hide(self.chance.one_in(2)),
            1 => GroupStepEdit::Set(GroupStepField::Days(self.days())),
            2 => GroupStepEdit::Set(GroupStepField::Note(self.words())),
            _ => GroupStepEdit::Set(GroupStepField::Title(self.words())),
        };
        Some(PathEdit::GroupStep(At(id, edit)))
    }
}
