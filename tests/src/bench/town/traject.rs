//! A traject as it goes on for some months: a plan, and what its candidate and its coach say on the way. Sends nothing.

use shared::change::Change;
use shared::id::{Id, PersonId, Seq, TrajectId};
use shared::record::check_in::{CheckIn, Face, Readers, Topic};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::goal::{GoalEdit, GoalId, Level, NewGoal};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::Phase;
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::record::rating::Rating;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::role::Role;

use super::words::line;
use crate::bench::workload::opening;
use crate::chance::Chance;
use crate::live::member::Member;

const STEPS: u8 = 16;
const GOALS: u8 = 3;
/// Between two changes of one hand, as it is on most days.
const APART_MS: usize = 400_000;

/// A traject, up to where it goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Traject {
    pub id: TrajectId,
    pub head: Seq,
}

impl Traject {
    /// What its coach begins it with.
    pub(super) fn begin(&self, who: &mut Member, of: PersonId, chance: &mut Chance) -> Vec<Change> {
        let name = format!("{} {}", line(chance, 1), line(chance, 2));
        let new = NewMember { role: Role::Candidate, name, placement: None };
        let mut edits = vec![opening(), Edit::Member(At(of, MemberEdit::Add(new)))];
        edits.extend((0..GOALS).map(|at| goal(self.goal(at), chance)));
        let mut rank = Rank::after(None);
        for at in 0..STEPS {
            rank = Rank::after(Some(&rank));
            edits.push(step(self.step(at), self.goal(at % GOALS), &rank, chance));
        }
        edits.iter().map(|edit| self.change(who, edit, chance)).collect()
    }

    /// The next thing its candidate says.
    pub(super) fn of_candidate(&self, who: &mut Member, chance: &mut Chance) -> Change {
        let edit = match chance.below(10) {
            0..5 => {
                let statuses = [Status::Doing, Status::Done, Status::NeedsHelp, Status::Done];
                let status = chance.pick(&statuses).copied().unwrap_or(Status::Done);
                Edit::Step(At(self.any_step(chance), StepEdit::Mark(chance.id(), status)))
            }
            5..8 => check_in(Readers::CandidateAndCoach, chance),
            8 => self.comment(chance),
            _ => self.rating(chance),
        };
        self.change(who, &edit, chance)
    }

    /// The next thing its coach says.
    pub(super) fn of_coach(&self, who: &mut Member, chance: &mut Chance) -> Change {
        let edit = match chance.below(10) {
            0..3 => check_in(Readers::CandidateAndCoach, chance),
            3 => check_in(Readers::Coaches, chance),
            4..7 => self.comment(chance),
            7 => self.rating(chance),
            8 => {
                let note = StepField::Note(line(chance, 8));
                Edit::Step(At(self.any_step(chance), StepEdit::Set(note)))
            }
            _ => {
                let mark = StepEdit::Mark(chance.id(), Status::ToDo);
                Edit::Step(At(self.any_step(chance), mark))
            }
        };
        self.change(who, &edit, chance)
    }

    /// A change by someone who saw all there is.
    fn change(&self, who: &mut Member, edit: &Edit, chance: &mut Chance) -> Change {
        apart(Change { base: self.head, ..who.change(edit) }, chance)
    }

    /// Names that follow from the traject's own, so that nobody must keep them.
    fn part<T>(&self, kind: u8, at: u8) -> Id<T> {
        let mut bytes = *self.id.as_bytes();
        (bytes[14], bytes[15]) = (bytes[14] ^ kind, bytes[15] ^ at);
        Id::from_random(bytes)
    }

    fn step(&self, at: u8) -> StepId {
        self.part(1, at)
    }

    fn goal(&self, at: u8) -> GoalId {
        self.part(2, at)
    }

    fn any_step(&self, chance: &mut Chance) -> StepId {
        self.step(u8::try_from(chance.below(usize::from(STEPS))).unwrap_or(0))
    }

    fn comment(&self, chance: &mut Chance) -> Edit {
        let about = Subject::Step(self.any_step(chance));
        let length = 3 + chance.below(10);
        let comment = Comment::words(about, line(chance, length));
        Edit::Comment(At(chance.id(), FactEdit::Give(comment)))
    }

    fn rating(&self, chance: &mut Chance) -> Edit {
        let at = u8::try_from(chance.below(usize::from(GOALS))).unwrap_or(0);
        let level = chance.pick(&Level::ALL).copied().unwrap_or(Level::Expected);
        let rating = Rating { goal: self.goal(at), level };
        Edit::Rating(At(chance.id(), FactEdit::Give(rating)))
    }
}

/// What somebody says of themselves in their own log.
pub(super) fn preferences(who: &mut Member, chance: &mut Chance) -> Vec<Change> {
    let set = |field| Edit::Preferences(PreferencesEdit::Set(field));
    let edits = [
        Edit::Preferences(PreferencesEdit::Open(Owner { person: who.person })),
        set(PreferencesField::HoursPerWeek(24)),
        set(PreferencesField::DistanceKm(12)),
        set(PreferencesField::Wishes(line(chance, 9))),
    ];
    edits.iter().map(|edit| apart(who.change(edit), chance)).collect()
}

/// The change at a moment of its own: numbers that follow each other would pack too well.
pub(super) fn apart(change: Change, chance: &mut Chance) -> Change {
    let number = usize::try_from(change.n).unwrap_or(0);
    let later = number.saturating_mul(APART_MS) + chance.below(APART_MS);
    Change { at: change.at.plus_ms(i64::try_from(later).unwrap_or(0)), ..change }
}

fn check_in(readers: Readers, chance: &mut Chance) -> Edit {
    let faces = [Face::Great, Face::Good, Face::Good, Face::SoSo, Face::Hard];
    let face = chance.pick(&faces).copied().unwrap_or(Face::Good);
    let (first, length) = (chance.below(7), 4 + chance.below(10));
    let topics = Topic::ALL[first..=first + chance.below(2).min(7 - first)].to_vec();
    let check_in = CheckIn { topics, ..CheckIn::how(face, line(chance, length), readers) };
    Edit::CheckIn(At(chance.id(), FactEdit::Give(check_in)))
}

fn goal(id: GoalId, chance: &mut Chance) -> Edit {
    let new = NewGoal {
        skill: line(chance, 3),
        levels: std::array::from_fn(|_| line(chance, 6)),
        start: Level::MuchLess,
        target: Some(crate::scene::day(60)),
        weight: 2,
        rank: Rank::after(None),
    };
    Edit::Goal(At(id, GoalEdit::Add(new)))
}

fn step(id: StepId, goal: GoalId, rank: &Rank, chance: &mut Chance) -> Edit {
    let new = NewStep {
        title: line(chance, 5),
        phase: Phase::LearningIn,
        goal: Some(goal),
        when: None,
        place: line(chance, 2),
        helper: line(chance, 1),
        pictogram: Pictogram::Star,
        rank: rank.clone(),
    };
    Edit::Step(At(id, StepEdit::Add(new)))
}
