//! Steps: the small things a candidate does on the way to the job. Status is said as facts, never computed.

mod rank;

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::goal::GoalId;
use crate::record::outline::Phase;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::table::Table;
use crate::time::When;
use crate::traject::Traject;
use crate::wire;
pub use rank::Rank;

/// A step.
pub type StepId = Id<Step>;
/// One mark on a step.
pub type MarkId = Id<Mark>;

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    ToDo,
    Doing,
    Done,
    NeedsHelp,
}

wire::string_enum!(Status { ToDo = "to_do", Doing = "doing", Done = "done", NeedsHelp = "needs_help" });

/// The picture beside a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Pictogram {
    Box,
    Vehicle,
    Scanner,
    Rules,
    Bus,
    Clock,
    People,
    Talk,
    Tools,
    Computer,
    Cleaning,
    Plant,
    Kitchen,
    Safety,
    School,
    #[default]
    Star,
}

wire::string_enum!(Pictogram {
    Box = "box",
    Vehicle = "vehicle",
    Scanner = "scanner",
    Rules = "rules",
    Bus = "bus",
    Clock = "clock",
    People = "people",
    Talk = "talk",
    Tools = "tools",
    Computer = "computer",
    Cleaning = "cleaning",
    Plant = "plant",
    Kitchen = "kitchen",
    Safety = "safety",
    School = "school",
    Star = "star",
});

/// Someone said how the step stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub status: Status,
    pub by: Stamp,
    pub hidden: Register<bool>,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub title: Register<String>,
    pub note: Register<String>,
    pub phase: Register<Phase>,
    pub goal: Register<Option<GoalId>>,
    pub when: Register<Option<When>>,
    pub place: Register<String>,
    pub helper: Register<String>,
    pub pictogram: Register<Pictogram>,
    pub rank: Register<Rank>,
    pub confirmed: Register<bool>,
    pub hidden: Register<bool>,
    pub marks: Table<Mark>,
    pub by: Stamp,
}

/// A step to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStep {
    pub title: String,
    pub phase: Phase,
    pub goal: Option<GoalId>,
    pub when: Option<When>,
    pub place: String,
    pub helper: String,
    pub pictogram: Pictogram,
    pub rank: Rank,
}

wire::record!(NewStep { title, phase, goal?, when?, place?, helper?, pictogram or default, rank });

/// An edit of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepEdit {
    Add(NewStep),
    Title(String),
    Note(String),
    Phase(Phase),
    Goal(Option<GoalId>),
    When(Option<When>),
    Place(String),
    Helper(String),
    Pictogram(Pictogram),
    Rank(Rank),
    Mark(MarkId, Status),
    HideMark(MarkId, bool),
    Confirm(bool),
    Hide(bool),
}

wire::choice!(StepEdit {
    "add" => Add(it),
    "title" => Title(it),
    "note" => Note(it),
    "phase" => Phase(it),
    "goal" => Goal(it),
    "when" => When(it),
    "place" => Place(it),
    "helper" => Helper(it),
    "pictogram" => Pictogram(it),
    "rank" => Rank(it),
    "mark" => Mark(mark, status),
    "hide_mark" => HideMark(mark, hide),
    "confirm" => Confirm(it),
    "hide" => Hide(it),
});

impl Step {
    /// The latest mark that stands, if any.
    pub fn mark(&self) -> Option<(MarkId, &Mark)> {
        let standing = self.marks.iter().filter(|(_, mark)| !mark.hidden.get());
        standing.max_by_key(|(_, mark)| mark.by.order()).map(|(id, mark)| (*id, mark))
    }

    /// How it stands now.
    pub fn status(&self) -> Status {
        self.mark().map_or(Status::ToDo, |(_, mark)| mark.status)
    }

    fn new(new: &NewStep, by: Stamp) -> Self {
        Self {
            title: Register::new(new.title.clone(), by),
            note: Register::new(String::new(), by),
            phase: Register::new(new.phase, by),
            goal: Register::new(new.goal, by),
            when: Register::new(new.when, by),
            place: Register::new(new.place.clone(), by),
            helper: Register::new(new.helper.clone(), by),
            pictogram: Register::new(new.pictogram, by),
            rank: Register::new(new.rank.clone(), by),
            confirmed: Register::new(false, by),
            hidden: Register::new(false, by),
            marks: Table::default(),
            by,
        }
    }

    fn apply(&mut self, edit: &StepEdit, by: Stamp) {
        match edit {
            StepEdit::Add(_) => {}
            StepEdit::Title(title) => self.title.set(title.clone(), by),
            StepEdit::Note(note) => self.note.set(note.clone(), by),
            StepEdit::Phase(phase) => self.phase.set(*phase, by),
            StepEdit::Goal(goal) => self.goal.set(*goal, by),
            StepEdit::When(when) => self.when.set(*when, by),
            StepEdit::Place(place) => self.place.set(place.clone(), by),
            StepEdit::Helper(helper) => self.helper.set(helper.clone(), by),
            StepEdit::Pictogram(pictogram) => self.pictogram.set(*pictogram, by),
            StepEdit::Rank(rank) => self.rank.set(rank.clone(), by),
            StepEdit::Mark(id, status) => {
                let mark = Mark { status: *status, by, hidden: Register::new(false, by) };
                self.marks.add(*id, || mark);
            }
            StepEdit::HideMark(id, hide) => {
                if let Some(mark) = self.marks.get_mut(id) {
                    mark.hidden.set(*hide, by);
                }
            }
            StepEdit::Confirm(confirm) => self.confirmed.set(*confirm, by),
            StepEdit::Hide(hide) => self.hidden.set(*hide, by),
        }
    }
}

impl Rule for At<StepId, StepEdit> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        let step = traject.steps.get(&self.0);
        let is_own = step.is_some_and(|step| step.by.author == author);
        let is_of_another = |mark| {
            let mark = step.and_then(|step| step.marks.get(mark));
            mark.is_some_and(|mark| mark.by.author != author)
        };
        match &self.1 {
            StepEdit::HideMark(mark, _) if is_of_another(mark) => Permission::RetractOfAnother,
            StepEdit::Add(_) => Permission::AddStep,
            StepEdit::Mark(..) | StepEdit::HideMark(..) => Permission::MarkStep,
            StepEdit::Confirm(_) => Permission::ConfirmStep,
            StepEdit::Title(_)
            | StepEdit::Note(_)
            | StepEdit::Phase(_)
            | StepEdit::Goal(_)
            | StepEdit::When(_)
            | StepEdit::Place(_)
            | StepEdit::Helper(_)
            | StepEdit::Pictogram(_)
            | StepEdit::Rank(_)
            | StepEdit::Hide(_) => {
                if is_own {
                    Permission::ChangeOwnStep
                } else {
                    Permission::ChangeStep
                }
            }
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            StepEdit::Add(new) => {
                vec![Text::Title(&new.title), Text::Name(&new.place), Text::Name(&new.helper)]
            }
            StepEdit::Title(title) => vec![Text::Title(title)],
            StepEdit::Note(note) => vec![Text::Note(note)],
            StepEdit::Place(text) | StepEdit::Helper(text) => vec![Text::Name(text)],
            StepEdit::Phase(_)
            | StepEdit::Goal(_)
            | StepEdit::When(_)
            | StepEdit::Pictogram(_)
            | StepEdit::Rank(_)
            | StepEdit::Mark(..)
            | StepEdit::HideMark(..)
            | StepEdit::Confirm(_)
            | StepEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        let goal_is_there = |goal: &Option<GoalId>| match goal {
            Some(goal) if !traject.goals.contains_key(goal) => Err(Refusal::NotFound),
            Some(_) | None => Ok(()),
        };
        match (edit, traject.steps.get(id)) {
            (StepEdit::Add(_), Some(_)) => Err(Refusal::AlreadyThere),
            (StepEdit::Add(new), None) => goal_is_there(&new.goal),
            (_, None) => Err(Refusal::NotFound),
            (StepEdit::Goal(goal), Some(_)) => goal_is_there(goal),
            (StepEdit::Mark(mark, _), Some(step)) if step.marks.contains_key(mark) => {
                Err(Refusal::AlreadyThere)
            }
            (StepEdit::HideMark(mark, _), Some(step)) if !step.marks.contains_key(mark) => {
                Err(Refusal::NotFound)
            }
            (_, Some(_)) => Ok(()),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let steps = &mut traject.records_mut().steps;
        if let StepEdit::Add(new) = edit {
            steps.add(*id, || Step::new(new, by));
        }
        if let Some(step) = steps.get_mut(id) {
            step.apply(edit, by);
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.steps.get(id);
        let back = match edit {
            StepEdit::Add(_) => StepEdit::Hide(true),
            StepEdit::Title(_) => StepEdit::Title(old?.title.get().clone()),
            StepEdit::Note(_) => StepEdit::Note(old?.note.get().clone()),
            StepEdit::Phase(_) => StepEdit::Phase(*old?.phase.get()),
            StepEdit::Goal(_) => StepEdit::Goal(*old?.goal.get()),
            StepEdit::When(_) => StepEdit::When(*old?.when.get()),
            StepEdit::Place(_) => StepEdit::Place(old?.place.get().clone()),
            StepEdit::Helper(_) => StepEdit::Helper(old?.helper.get().clone()),
            StepEdit::Pictogram(_) => StepEdit::Pictogram(*old?.pictogram.get()),
            StepEdit::Rank(_) => StepEdit::Rank(old?.rank.get().clone()),
            StepEdit::Mark(mark, _) => StepEdit::HideMark(*mark, true),
            StepEdit::HideMark(mark, _) => {
                StepEdit::HideMark(*mark, *old?.marks.get(mark)?.hidden.get())
            }
            StepEdit::Confirm(_) => StepEdit::Confirm(*old?.confirmed.get()),
            StepEdit::Hide(_) => StepEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Step(At(*id, back)))
    }
}
