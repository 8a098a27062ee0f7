//! Steps: the small things a candidate does on the way to the job. Status is said as facts, never computed.

use crate::change::{Digest, Stamp};
use crate::id::{Id, PersonId};
use crate::record::evaluation::EvaluationId;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::goal::GoalId;
use crate::record::outline::Phase;
pub use crate::record::pictogram::Pictogram;
pub use crate::record::rank::Rank;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Audience, Permission, Role};
use crate::table::Table;
use crate::time::{When, is_sensible};
use crate::wire;

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

/// Someone said how the step stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub status: Status,
    pub by: Stamp,
    pub hidden: Register<bool>,
}

fields! {
    /// A step of the plan.
    Step, StepField, StepEdit {
        begin "add" => Add as new, by;
        NewStep {
            title: String [Title] => Title,
            phase: Phase => Phase,
            goal?: Option<GoalId> => Goal,
            when?: Option<When> => When,
            place?: String [Name] => Place,
            helper?: String [Name] => Helper,
            pictogram or default: Pictogram => Pictogram,
            rank: Rank => Rank unread,
        }
        later {
            note: String [Note] => Note = String::new(),
            /// What it yields: a function, pay, schooling.
            yields: String [Note] => Yields = String::new(),
            /// The talk at which it was agreed.
            talk: Option<EvaluationId> => Talk = None,
        }
        kept {
            marks: Table<Mark> = Table::default(),
            /// What it asked when it was confirmed.
            confirmed_words: Option<Digest> = None,
        }
        switches { "hide" => Hide(hidden = false), "confirm" => Confirm(confirmed = false) }
        moves {
            "mark" => Mark(mark: MarkId, status: Status),
            "hide_mark" => HideMark(mark: MarkId, hide: bool),
        }
    }
}

impl Step {
    /// The latest mark that stands, if any.
    pub fn mark(&self) -> Option<(MarkId, &Mark)> {
        let standing = self.marks.iter().filter(|(_, mark)| !mark.hidden.get());
        standing.max_by_key(|(_, mark)| mark.by.order()).map(|(id, mark)| (*id, mark))
    }

    /// Whether it is confirmed as it reads now.
    pub fn is_confirmed(&self) -> bool {
        *self.confirmed.get() && self.confirmed_words == Some(self.words().digest())
    }

    /// How it stands now.
    pub fn status(&self) -> Status {
        self.mark().map_or(Status::ToDo, |(_, mark)| mark.status)
    }
}

impl FieldRule for Step {
    fn permission(edit: &StepEdit, step: Option<&Self>, author: PersonId) -> Permission {
        let is_own = step.is_some_and(|step| step.by.author == author);
        let is_of_another = |mark| {
            let mark = step.and_then(|step| step.marks.get(mark));
            mark.is_some_and(|mark| mark.by.author != author)
        };
        // What one saw, another does not take back; the coach keeps the plan.
        let is_own_word = step.is_some_and(|step| step.confirmed.shown().by.author == author);
        match edit {
            StepEdit::HideMark(mark, _) if is_of_another(mark) => Permission::RetractOfAnother,
            StepEdit::Add(_) => Permission::AddStep,
            StepEdit::Mark(..) | StepEdit::HideMark(..) => Permission::MarkStep,
            StepEdit::Confirm(false) if !is_own_word => Permission::ChangeStep,
            StepEdit::Confirm(_) => Permission::ConfirmStep,
            StepEdit::Set(_) | StepEdit::Hide(_) if is_own => Permission::ChangeOwnStep,
            StepEdit::Set(_) | StepEdit::Hide(_) => Permission::ChangeStep,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &StepEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn is_promise(edit: &StepEdit) -> bool {
        matches!(edit, StepEdit::Confirm(true))
    }

    /// What it asks: that is what is confirmed.
    fn words(&self) -> Words {
        Words::default().field(&self.title).field(&self.note)
    }

    fn is_news(edit: &StepEdit, step: &Self) -> bool {
        let tells = match edit {
            StepEdit::Set(StepField::Rank(_) | StepField::Pictogram(_) | StepField::Talk(_))
            | StepEdit::Confirm(false)
            | StepEdit::Hide(_)
            | StepEdit::HideMark(..) => false,
            StepEdit::Add(_) | StepEdit::Set(_) | StepEdit::Confirm(true) | StepEdit::Mark(..) => {
                true
            }
        };
        tells && !step.hidden.get()
    }

    fn has_sensible_days(edit: &StepEdit) -> bool {
        match edit {
            StepEdit::Add(NewStep { when, .. }) | StepEdit::Set(StepField::When(when)) => {
                when.is_none_or(|when| is_sensible(when.date))
            }
            StepEdit::Set(_)
            | StepEdit::Hide(_)
            | StepEdit::Confirm(_)
            | StepEdit::Mark(..)
            | StepEdit::HideMark(..) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let is_marked = |id| it.record.is_some_and(|step| step.marks.contains_key(id));
        match it.edit {
            StepEdit::Add(NewStep { goal: Some(goal), .. })
            | StepEdit::Set(StepField::Goal(Some(goal)))
                if !it.log.goals.contains_key(goal) =>
            {
                Err(Refusal::NotFound)
            }
            StepEdit::Set(StepField::Talk(Some(talk)))
                if !it.log.evaluations.contains_key(talk) =>
            {
                Err(Refusal::NotFound)
            }
            StepEdit::Mark(mark, _) if is_marked(mark) => Err(Refusal::AlreadyThere),
            StepEdit::HideMark(mark, _) if !is_marked(mark) => Err(Refusal::NotFound),
            StepEdit::Add(_)
            | StepEdit::Set(_)
            | StepEdit::Hide(_)
            | StepEdit::Confirm(_)
            | StepEdit::Mark(..)
            | StepEdit::HideMark(..) => Ok(()),
        }
    }

    fn applied(&mut self, edit: &StepEdit, _: Stamp) {
        if let StepEdit::Confirm(true) = edit {
            self.confirmed_words = Some(self.words().digest());
        }
    }

    fn apply_move(&mut self, edit: &StepEdit, _: Role, by: Stamp) {
        match edit {
            StepEdit::Mark(id, status) => {
                let mark = Mark { status: *status, by, hidden: Register::new(false, by) };
                self.marks.add(*id, || mark);
            }
            StepEdit::HideMark(id, hide) => {
                if let Some(mark) = self.marks.get_mut(id) {
                    mark.hidden.set(*hide, by);
                }
            }
            StepEdit::Add(_) | StepEdit::Set(_) | StepEdit::Hide(_) | StepEdit::Confirm(_) => {}
        }
    }

    fn inverse_of_move(&self, edit: &StepEdit) -> Option<StepEdit> {
        match edit {
            StepEdit::Mark(mark, _) => Some(StepEdit::HideMark(*mark, true)),
            StepEdit::HideMark(mark, _) => {
                let hidden = *self.marks.get(mark)?.hidden.get();
                Some(StepEdit::HideMark(*mark, hidden))
            }
            StepEdit::Add(_) | StepEdit::Set(_) | StepEdit::Hide(_) | StepEdit::Confirm(_) => None,
        }
    }
}
