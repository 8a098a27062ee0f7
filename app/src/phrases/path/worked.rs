//! Who worked when, who does not come, and whether somebody thinks they can do the work, in words.

use chrono::NaiveDate;
use shared::record::fact::FactEdit;
use shared::record::path::absence::{Absence, AbsenceId, HowLong};
use shared::record::path::belief::{Belief, BeliefId, Sureness};
use shared::record::path::workday::{WorkdayEdit, WorkdayField, WorkdayId};
use shared::record::{At, Traject};
use shared::text::Messages;
use shared::time::Period;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, given, hide};
use crate::phrases::period;

/// So many minutes as people say them.
pub fn duration(w: Messages, minutes: u16) -> String {
    long_duration(w, minutes.into())
}

/// The same of the hours of months.
pub fn long_duration(w: Messages, minutes: u32) -> String {
    let hours = (minutes / 60).to_string();
    match minutes % 60 {
        0 => w.a_whole_hours(&hours),
        rest => w.a_hours_and_minutes(&hours, rest),
    }
}

/// On which days somebody does not come, inside a sentence.
pub fn absent_days(w: Messages, days: Period, today: NaiveDate) -> String {
    let from = w.day(days.from, today);
    match days.to {
        Some(to) if to == days.from => from,
        Some(to) => w.a_absent_until(&from, &w.day(to, today)),
        None => w.a_absent_open(&from),
    }
}

/// For how long somebody says that they do not come, as the choice says it.
pub fn how_long(w: Messages, how_long: HowLong) -> &'static str {
    match how_long {
        HowLong::Today => w.a_absent_today(),
        HowLong::Tomorrow => w.a_absent_tomorrow(),
        HowLong::RestOfWeek => w.a_absent_week(),
        HowLong::Unknown => w.a_absent_unknown(),
    }
}

/// How sure somebody is.
pub fn sureness(w: Messages, sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::NotYet => w.c_belief_not_yet(),
        Sureness::ALittle => w.c_belief_a_little(),
        Sureness::Almost => w.c_belief_almost(),
        Sureness::Sure => w.c_belief_sure(),
    }
}

impl KindPhrases for At<WorkdayId, WorkdayEdit> {
    fn icon(&self) -> Icon {
        match &self.1 {
            WorkdayEdit::Confirm(_) => Icon::Check,
            WorkdayEdit::Record(_) | WorkdayEdit::Set(_) | WorkdayEdit::Hide(_) => Icon::Clock,
        }
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_workday().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let WorkdayEdit::Set(WorkdayField::Minutes(minutes)) = &self.1 else { return None };
        Some(Written::new(w.s_field_minutes(), duration(w, *minutes)))
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        let day = || {
            let workday = traject.path().workdays.get(&self.0);
            workday.map(|it| w.full_day(it.on)).unwrap_or_default()
        };
        Some(match &self.1 {
            WorkdayEdit::Record(new) => {
                w.s_history_hours(&w.full_day(new.on), &duration(w, new.minutes), name)
            }
            WorkdayEdit::Confirm(true) => w.s_history_hours_confirmed(&day(), name),
            WorkdayEdit::Confirm(false) => w.s_history_hours_unconfirmed(&day(), name),
            WorkdayEdit::Hide(it) => hide(w, *it, name, w.s_what_workday()),
            WorkdayEdit::Set(_) => return None,
        })
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_hours(), "")
    }
}

impl KindPhrases for At<AbsenceId, FactEdit<Absence>> {
    fn icon(&self) -> Icon {
        Icon::Calendar
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_absence().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_absence(), |it| {
            w.s_history_absent(&period(w, it.days), name)
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_absence(), "")
    }
}

impl KindPhrases for At<BeliefId, FactEdit<Belief>> {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_belief().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_belief(), |it| {
            w.s_history_belief(sureness(w, it.sureness), name)
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_belief(), "")
    }
}
