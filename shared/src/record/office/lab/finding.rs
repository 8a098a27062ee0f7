//! What the programme found, what it does about it, and what came of that. A finding may come from a figure, which it keeps as
//! it was on that day. A lesson is what stands to be used again, for one route or for all.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, Texts, fields};
use crate::record::office::OfficeFile;
use crate::record::outline::Route;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A finding.
pub type FindingId = Id<Finding>;

/// A figure as it stood on a day: what it is of, of whom, and what it said. Nothing works it out anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub name: String,
    /// Of which trajecten.
    pub group: String,
    /// The figure in words, with how sure it is: "12 van 29 = 41 % (26–59 %)".
    pub said: String,
    pub on: NaiveDate,
    /// The same as numbers, where it is a part of a whole; 0 of 0 where it is none.
    pub count: u32,
    pub of: u32,
}

wire::record!(Figure { name, group, said, on, count, of });

impl Texts for Option<Figure> {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        let Some(it) = self else { return Vec::new() };
        vec![rule(&it.name), rule(&it.group), rule(&it.said)]
    }
}

fields! {
    /// What was found.
    Finding, FindingField, FindingEdit {
        begin "add" => Add as new, by;
        NewFinding {
            (teller: String [Name], figure: Option<Figure> [Title])
            on: NaiveDate => On,
            saw: String [Messages] => Saw,
            /// Of one route only.
            route?: Option<Route> => Route,
        }
        later LaterFinding {
            /// What is done about it, by whom (what they are, in words), and by when.
            action: String [Note] => Action = String::new(),
            who: String [Name] => Who = String::new(),
            by_when: Option<NaiveDate> => ByWhen = None,
            /// What came of it, and since when that is known.
            result: String [Note] => Result = String::new(),
            result_on: Option<NaiveDate> => ResultOn = None,
            /// What to do so another time.
            lesson: String [Note] => Lesson = String::new(),
        }
        kept { teller: String = new.teller.clone(), figure: Option<Figure> = new.figure.clone() }
        switches { "hide" => Hide(hidden = false) }
    }
}

/// How far a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nothing is done about it yet.
    Found,
    /// Something is being done.
    Acted,
    /// What came of it is known.
    Known,
}

impl Finding {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        if !self.result.get().is_empty() {
            Progress::Known
        } else if !self.action.get().is_empty() {
            Progress::Acted
        } else {
            Progress::Found
        }
    }

    /// Whether the day of its action has passed and nobody said what came of it.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.progress() == Progress::Acted && self.by_when.get().is_some_and(|day| day < today)
    }
}

impl OfficeFile {
    /// The findings that stand: what is still open first, and of those alike the last first.
    pub fn standing_findings(&self) -> Vec<(FindingId, &Finding)> {
        let standing = self.findings.iter().filter(|(_, it)| !it.hidden.get());
        let mut found: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| {
            (it.progress() == Progress::Known, std::cmp::Reverse((*it.on.get(), it.by.order())))
        });
        found
    }

    /// What was learned on a route, or on none in particular: the last first.
    pub fn lessons(&self, route: Option<Route>) -> Vec<(FindingId, &Finding)> {
        let all = self.standing_findings().into_iter();
        all.filter(|(_, it)| *it.route.get() == route && !it.lesson.get().is_empty()).collect()
    }
}

impl FieldRule for Finding {
    fn permission(_: &FindingEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &FindingEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &FindingEdit) -> bool {
        match edit {
            FindingEdit::Add(NewFinding { on, figure, .. }) => {
                is_sensible(*on) && figure.as_ref().is_none_or(|it| is_sensible(it.on))
            }
            FindingEdit::Set(FindingField::On(on)) => is_sensible(*on),
            FindingEdit::Set(FindingField::ByWhen(day) | FindingField::ResultOn(day)) => {
                day.is_none_or(is_sensible)
            }
            FindingEdit::Set(_) | FindingEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            FindingEdit::Add(NewFinding { figure: Some(figure), .. })
                if figure.count > figure.of =>
            {
                Err(Refusal::OutOfRange)
            }
            FindingEdit::Add(_) | FindingEdit::Set(_) | FindingEdit::Hide(_) => Ok(()),
        }
    }
}
