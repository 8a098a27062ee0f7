//! What a traject's people write, as changes of a usual length: marks, notes, check-ins, comments. Says nothing new.

use shared::change::Change;
use shared::id::{PersonId, Seq};
use shared::record::check_in::{CheckIn, Face, Readers, Topic};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Phase, Route};
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;

use crate::chance::Chance;
use crate::live::member::Member;

/// Steps of a plan.
const STEPS: usize = 12;
const LINE: &str = "Vandaag ging het laden van de vrachtwagen al bijna zonder hulp";

/// A traject as it goes on.
#[derive(Debug)]
pub(super) struct Workload {
    chance: Chance,
    steps: Vec<StepId>,
    told: usize,
}

impl Workload {
    /// The first changes of a log: it is opened, these coaches and employers join, there is a plan.
    pub(super) fn begin(
        member: &mut Member,
        coaches: &[PersonId],
        employers: &[PersonId],
        chance: &mut Chance,
    ) -> (Self, Vec<Change>) {
        let mut workload = Self { chance: Chance::of(chance.bits()), steps: Vec::new(), told: 0 };
        let mut edits = vec![opening()];
        let add = |role| {
            move |person: &PersonId| {
                let new = NewMember { role, name: "Anneke".to_owned(), placement: None };
                Edit::Member(At(*person, MemberEdit::Add(new)))
            }
        };
        edits.extend(coaches.iter().map(add(Role::Coach)));
        edits.extend(employers.iter().map(add(Role::Employer)));
        for _ in 0..STEPS {
            let id = workload.chance.id();
            workload.steps.push(id);
            edits.push(Edit::Step(At(id, StepEdit::Add(step()))));
        }
        let changes = edits.iter().map(|edit| member.change(edit)).collect();
        (workload, changes)
    }

    /// The next change, by someone who saw the log up to `seen`.
    pub(super) fn next(&mut self, member: &mut Member, seen: Seq) -> Change {
        let edit = self.edit();
        Change { base: seen, ..member.change(&edit) }
    }

    fn edit(&mut self) -> Edit {
        self.told += 1;
        let line = format!("{LINE} {}", self.told);
        let step = self.steps[self.told % self.steps.len()];
        match self.told % 8 {
            0 => Edit::Step(At(step, StepEdit::Set(StepField::Note(line)))),
            1 | 4 => {
                let check_in = CheckIn {
                    topics: vec![Topic::Pace, Topic::Language],
                    ..CheckIn::how(Face::Good, line, Readers::CandidateAndCoach)
                };
                Edit::CheckIn(At(self.chance.id(), FactEdit::Give(check_in)))
            }
            2 | 6 => {
                let comment = Comment::words(Subject::Step(step), line);
                Edit::Comment(At(self.chance.id(), FactEdit::Give(comment)))
            }
            _ => Edit::Step(At(step, StepEdit::Mark(self.chance.id(), Status::Doing))),
        }
    }
}

/// What opens a traject.
pub(super) fn opening() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Medewerker magazijn".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: crate::scene::day(0), to: None },
        cohort: "Voorjaar".to_owned(),
        coach: "Anneke Visser".to_owned(),
        origin: Origin::Example,
    }))
}

fn step() -> NewStep {
    NewStep {
        title: "Leer de vaste plekken van alle dozen kennen".to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: None,
        place: "Hal 2".to_owned(),
        helper: "Cem".to_owned(),
        pictogram: Pictogram::Star,
        rank: Rank::after(None),
    }
}
