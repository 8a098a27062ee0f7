//! Plans to begin from: what a path to such a job looked like before, so that nobody types one anew. A plan that changes
//! touches no traject that was begun with it.

mod names;
pub mod plan_goal;
pub mod plan_step;
pub mod saved;
pub mod unfold;

use chrono::{Months, NaiveDate};

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::{InLangs, OfficeFile};
use crate::record::outline::Route;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::text::Lang;

/// A plan.
pub type PlanId = Id<Plan>;

/// Days that a plan may reach: a learning period is two years at most.
pub const DAYS_MAX: u16 = 731;
/// Months of two years.
pub const MONTHS_MAX: u8 = 24;
/// A talk a week at most: who is asked more often has no time to learn.
pub const TALK_EVERY_DAYS_MIN: u16 = 7;

fields! {
    /// A plan for jobs of one kind.
    Plan, PlanField, PlanEdit {
        begin "add" => Add as new, by;
        NewPlan {
            function: InLangs [Title] => Function,
            about?: InLangs [Note] => About,
            route: Route => Route,
            months: u8 => Months,
            /// The rhythm of talks, in days from the start: the first, and how long after one comes the next, a week at least.
            first_talk_day: u16 => FirstTalkDay,
            talk_every_days: u16 => TalkEveryDays,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

/// Whether a day of a plan can be meant.
fn is_in_reach(day: u16) -> bool {
    day <= DAYS_MAX
}

/// The last day of so many months.
fn last_day(from: NaiveDate, months: u8) -> NaiveDate {
    let end = from.checked_add_months(Months::new(months.into()));
    end.and_then(|end| end.pred_opt()).unwrap_or(from)
}

impl Plan {
    /// The last day of a traject that begins on this day.
    pub fn last_day(&self, from: NaiveDate) -> NaiveDate {
        last_day(from, *self.months.get())
    }
}

impl OfficeFile {
    /// The plans that are not hidden, in the order they came.
    pub fn visible_plans(&self) -> impl Iterator<Item = (PlanId, &Plan)> {
        let visible = self.plans.iter().filter(|(_, plan)| !plan.hidden.get());
        visible.map(|(id, plan)| (*id, plan))
    }

    /// The languages that something of a plan was written in, in their order.
    pub fn langs_of(&self, plan: PlanId) -> Vec<Lang> {
        let mut langs: Vec<Lang> =
            self.plans.get(&plan).into_iter().flat_map(|it| it.function.get().langs()).collect();
        langs.extend(self.goals_of(plan).into_iter().flat_map(|(_, goal)| goal.name.get().langs()));
        langs
            .extend(self.steps_of(plan).into_iter().flat_map(|(_, step)| step.title.get().langs()));
        langs.sort_unstable();
        langs.dedup();
        langs
    }
}

impl FieldRule for Plan {
    fn permission(_: &PlanEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &PlanEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let has_months = |months: &u8| (1..=MONTHS_MAX).contains(months);
        let is_rhythm = |every: &u16| *every >= TALK_EVERY_DAYS_MIN && is_in_reach(*every);
        let is_in_range = match it.edit {
            PlanEdit::Add(new) => {
                has_months(&new.months)
                    && is_in_reach(new.first_talk_day)
                    && is_rhythm(&new.talk_every_days)
            }
            PlanEdit::Set(PlanField::Months(months)) => has_months(months),
            PlanEdit::Set(PlanField::FirstTalkDay(day)) => is_in_reach(*day),
            PlanEdit::Set(PlanField::TalkEveryDays(every)) => is_rhythm(every),
            PlanEdit::Set(_) | PlanEdit::Hide(_) => true,
        };
        if is_in_range { Ok(()) } else { Err(Refusal::OutOfRange) }
    }
}
