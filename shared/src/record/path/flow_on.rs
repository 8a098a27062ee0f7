//! Where somebody goes on after a place, and from which day: planned by the coach, agreed to by the employer that lets go. Beside
//! the place itself, and for the people of that place: the next employer reads nothing of the one before.

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Id, PersonId, Workplace};
use crate::record::fields::{Asked, FieldRule, Texts, fields};
use crate::record::goal::GoalId;
use crate::record::path::PathEdit;
use crate::record::placement::PlacementId;
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::record::{At, Edit, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::{Period, is_sensible};
use crate::wire;

/// A flow-on goes by the id of the place that is left, so that there is one.
pub type FlowOnId = Id<Workplace>;

/// What the employer that lets go says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum LetGo {
    #[default]
    Waiting,
    Agreed,
    OtherDay(OtherDay),
}

wire::choice!(LetGo {
    "waiting" => Waiting,
    "agreed" => Agreed,
    "other_day" => OtherDay(it),
});

/// A day they would rather have, with a line that may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherDay {
    pub on: NaiveDate,
    pub line: String,
}

wire::record!(OtherDay { on, line });

impl Texts for LetGo {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        match self {
            Self::Waiting | Self::Agreed => Vec::new(),
            Self::OtherDay(it) => vec![rule(&it.line)],
        }
    }
}

fields! {
    /// Where somebody goes on.
    FlowOn, FlowOnField, FlowOnEdit {
        begin "plan" => Plan as new, by;
        NewFlowOn {
            // The place that is left.
            (from: FlowOnId)
            /// Which employer, which job: as people say it.
            next: String [Title] => Next,
            /// That place, once it is planned.
            to?: Option<PlacementId> => To,
            /// The first day there.
            on: NaiveDate => On,
            /// What is still learned there; all that is open stays open in any case.
            goals: Vec<GoalId> => Goals,
        }
        later { answer: LetGo [Note] => Answer = LetGo::Waiting, }
        kept { from: FlowOnId = new.from }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl Traject {
    /// Those that stand, of places that are shown, the first day first.
    pub fn flow_ons(&self) -> Vec<(FlowOnId, &FlowOn)> {
        let all = self.path().flow_ons.iter().map(|(id, it)| (*id, it));
        let is_shown =
            |id: &FlowOnId| self.placements.get(id).is_some_and(|place| !place.hidden.get());
        let mut standing: Vec<_> =
            all.filter(|(id, it)| !it.hidden.get() && is_shown(id)).collect();
        standing.sort_by_key(|(id, it)| (*it.on.get(), *id));
        standing
    }

    /// What makes this the flow-on of the place, whatever stood there before.
    pub fn flow_on_edits(&self, new: NewFlowOn) -> Vec<Edit> {
        let id = new.from;
        let before = self.path().flow_ons.get(&id);
        let back = before.filter(|it| *it.hidden.get()).map(|_| FlowOnEdit::Hide(false));
        let edits = back.into_iter().chain(FlowOn::edits_to(before, new));
        edits.map(|edit| PathEdit::FlowOn(At(id, edit)).into()).collect()
    }
}

impl FlowOn {
    /// Who answered, and when; nothing as long as nobody did.
    pub fn answered_by(&self) -> Option<Stamp> {
        match self.answer.get() {
            LetGo::Waiting => None,
            LetGo::Agreed | LetGo::OtherDay(_) => Some(self.answer.shown().by),
        }
    }

    /// Whether the next place is there and its day has passed, so that nothing is left to do.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.to.get().is_some() && *self.on.get() < today
    }
}

/// Whether an edit changes what the employer was asked: then their answer is of something else.
fn asks_anew(edit: &FlowOnEdit) -> bool {
    match edit {
        FlowOnEdit::Set(FlowOnField::Next(_) | FlowOnField::On(_)) => true,
        FlowOnEdit::Set(FlowOnField::To(_) | FlowOnField::Goals(_) | FlowOnField::Answer(_))
        | FlowOnEdit::Plan(_)
        | FlowOnEdit::Hide(_) => false,
    }
}

/// Whether one can go on on this day: while somebody is at the place that is left, or on the day after its last.
pub fn is_in_time(left: Period, on: NaiveDate) -> bool {
    let after = left.to.and_then(|last| last.succ_opt());
    left.from <= on && after.is_none_or(|after| on <= after)
}

fn check_time(traject: &Traject, from: FlowOnId, on: NaiveDate) -> Result<(), Refusal> {
    if is_in_time(*shown(traject, from)?, on) { Ok(()) } else { Err(Refusal::OutOfRange) }
}

/// The period of a place that is shown.
fn shown(traject: &Traject, id: PlacementId) -> Result<&Period, Refusal> {
    let place = traject.placements.get(&id).filter(|it| !it.hidden.get());
    place.map(|it| it.period.get()).ok_or(Refusal::NotFound)
}

fn is_other_place(
    traject: &Traject,
    from: FlowOnId,
    to: Option<PlacementId>,
) -> Result<(), Refusal> {
    match to {
        Some(to) if to == from => Err(Refusal::OutOfRange),
        Some(to) => shown(traject, to).map(drop),
        None => Ok(()),
    }
}

/// Each a goal of this traject, and once.
fn are_goals(traject: &Traject, goals: &[GoalId]) -> Result<(), Refusal> {
    let mut once = goals.to_vec();
    once.sort_unstable();
    once.dedup();
    if once.len() != goals.len() {
        return Err(Refusal::OutOfRange);
    }
    if goals.iter().all(|it| traject.goals.contains_key(it)) {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}

impl FieldRule for FlowOn {
    fn permission(edit: &FlowOnEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            FlowOnEdit::Set(FlowOnField::Answer(_)) => Permission::AnswerAsEmployer,
            FlowOnEdit::Plan(_) | FlowOnEdit::Set(_) | FlowOnEdit::Hide(_) => {
                Permission::ChangePlacements
            }
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Placement(self.from)
    }

    fn audience(edit: &FlowOnEdit, it: Option<&Self>) -> Audience {
        match (edit, it) {
            (FlowOnEdit::Plan(new), _) => Audience::Placement(new.from),
            (FlowOnEdit::Set(_) | FlowOnEdit::Hide(_), it) => {
                it.map_or(Audience::Coaches, Self::seen_by)
            }
        }
    }

    /// Whoever agrees stands for the day and the place they read.
    fn is_promise(edit: &FlowOnEdit) -> bool {
        matches!(edit, FlowOnEdit::Set(FlowOnField::Answer(LetGo::Agreed)))
    }

    fn words(&self) -> Words {
        Words::default().field(&self.next).field(&self.on)
    }

    fn is_news(edit: &FlowOnEdit, it: &Self) -> bool {
        let tells = match edit {
            FlowOnEdit::Plan(_) => true,
            FlowOnEdit::Set(FlowOnField::Answer(answer)) => *answer != LetGo::Waiting,
            FlowOnEdit::Set(_) => asks_anew(edit),
            FlowOnEdit::Hide(_) => false,
        };
        tells && !it.hidden.get()
    }

    fn has_sensible_days(edit: &FlowOnEdit) -> bool {
        match edit {
            FlowOnEdit::Plan(NewFlowOn { on, .. })
            | FlowOnEdit::Set(
                FlowOnField::On(on) | FlowOnField::Answer(LetGo::OtherDay(OtherDay { on, .. })),
            ) => is_sensible(*on),
            FlowOnEdit::Set(_) | FlowOnEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let traject = it.log;
        match (it.edit, it.record) {
            (FlowOnEdit::Plan(new), _) => {
                if it.id != new.from {
                    return Err(Refusal::OutOfRange);
                }
                check_time(traject, new.from, new.on)?;
                is_other_place(traject, new.from, new.to)?;
                are_goals(traject, &new.goals)
            }
            (FlowOnEdit::Set(FlowOnField::On(on)), _) => check_time(traject, it.id, *on),
            (FlowOnEdit::Set(FlowOnField::To(to)), _) => is_other_place(traject, it.id, *to),
            (FlowOnEdit::Set(FlowOnField::Goals(goals)), _) => are_goals(traject, goals),
            // Of another place an employer sees nothing, and so answers nothing; nor of what was taken away.
            (FlowOnEdit::Set(FlowOnField::Answer(answer)), Some(record)) => {
                let sees = it.role == Role::Employer
                    && traject.view(it.author).is_some_and(|view| view.sees(record.seen_by()));
                if !sees || *record.hidden.get() {
                    return Err(Refusal::NotFound);
                }
                match answer {
                    LetGo::OtherDay(other) => check_time(traject, it.id, other.on),
                    LetGo::Waiting | LetGo::Agreed => Ok(()),
                }
            }
            (FlowOnEdit::Hide(false), _) => shown(traject, it.id).map(drop),
            (FlowOnEdit::Set(_) | FlowOnEdit::Hide(true), _) => Ok(()),
        }
    }

    /// An answer that falls is the employer's to give again.
    fn stands(&self, edit: &FlowOnEdit) -> bool {
        asks_anew(edit) && *self.answer.get() != LetGo::Waiting
    }

    fn applied(&mut self, edit: &FlowOnEdit, by: Stamp) {
        if asks_anew(edit) {
            self.answer.set(LetGo::Waiting, by);
        }
    }
}
