//! A cohort and its plan, and what a traject says of the steps of its group, in words.

use chrono::NaiveTime;
use shared::id::PersonId;
use shared::record::path::cohort::coach::CohortCoachEdit;
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStepEdit, GroupStepField, GroupStepId,
};
use shared::record::path::cohort::participant::ParticipantEdit;
use shared::record::path::cohort::{CohortEdit, CohortField};
use shared::record::path::enrolment::{EnrolmentEdit, EnrolmentField};
use shared::record::path::group_mark::{GroupMarkEdit, GroupMarkField, GroupMarkId};
use shared::record::step::Status;
use shared::record::{At, Traject};
use shared::text::Messages;
use shared::time::{Period, When};

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, hide};
use crate::phrases::{names, period, pictures, values};

/// When a step of a group is: a day and a time, or from one day to another.
pub fn group_days(w: Messages, days: Period, time: Option<NaiveTime>) -> String {
    match days.to.filter(|to| *to != days.from) {
        Some(to) => w.a_period(&w.full_day(days.from), &w.full_day(to)),
        None => values::moment(w, When { date: days.from, time }),
    }
}

/// What a step of a group is.
pub fn group_kind(w: Messages, kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Step => w.s_group_kind_step(),
        GroupKind::Training => w.s_group_kind_training(),
    }
}

impl KindPhrases for EnrolmentEdit {
    fn icon(&self) -> Icon {
        Icon::People
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_cohort().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Set(EnrolmentField::Name(name)) = self else { return None };
        Some(Written::new(w.s_cohort(), name))
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Enrol(new) => Some(w.s_history_enrolled(&new.name, name)),
            Self::Leave(true) => Some(w.s_history_left_cohort(name)),
            // Its name, set beside it, tells which.
            Self::Leave(false) | Self::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.s_cohort(), "")
    }
}

fn title(traject: &Traject, id: GroupMarkId) -> &str {
    traject.path().group_marks.get(&id).map_or("", |it| it.title.get())
}

fn marked(w: Messages, status: Status, name: &str, title: &str) -> String {
    match status {
        Status::ToDo => w.s_history_step_todo(name, title),
        Status::Doing => w.s_history_step_doing(name, title),
        Status::Done => w.s_history_step_done(name, title),
        Status::NeedsHelp => w.s_history_step_help(name, title),
    }
}

impl KindPhrases for At<GroupMarkId, GroupMarkEdit> {
    fn icon(&self) -> Icon {
        Icon::Steps
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(w.s_what_step(title(traject, self.0)))
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let GroupMarkEdit::Set(GroupMarkField::Days(days)) = &self.1 else { return None };
        let days = days.map(|it| group_days(w, it, None));
        Some(Written::new(w.s_field_date(), days.unwrap_or_default()))
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            GroupMarkEdit::Add(new) => Some(marked(w, new.status, name, &new.title)),
            GroupMarkEdit::Set(GroupMarkField::Status(status)) => {
                Some(marked(w, *status, name, title(traject, self.0)))
            }
            GroupMarkEdit::Skip(it) => {
                Some(hide(w, *it, name, &w.s_what_step(title(traject, self.0))))
            }
            GroupMarkEdit::Set(GroupMarkField::Days(_) | GroupMarkField::Title(_)) => None,
        }
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        match &self.1 {
            GroupMarkEdit::Add(new) => (names::status_for_candidate(w, new.status), &new.title),
            GroupMarkEdit::Set(GroupMarkField::Status(status)) => {
                (names::status_for_candidate(w, *status), title(traject, self.0))
            }
            GroupMarkEdit::Set(_) | GroupMarkEdit::Skip(_) => {
                (w.c_tried_step(), title(traject, self.0))
            }
        }
    }
}

/// What is kept in the log of a cohort is staff's: one noun each, and no sentence of its own.
macro_rules! told_by_noun {
    ($($edit:ty, $noun:ident, $icon:ident, $written:expr;)+) => { $(
        impl KindPhrases for $edit {
            fn icon(&self) -> Icon {
                Icon::$icon
            }

            fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
                Some(w.$noun().to_owned())
            }

            fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
                $written(self, w)
            }

            fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
                self.written(w, &Traject::default()).is_none().then(|| w.s_history_cohort(name, w.$noun()))
            }

            fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
                (w.$noun(), "")
            }
        }
    )+ };
}

told_by_noun! {
    CohortEdit, s_cohort, People, |it: &Self, w: Messages| Some(match it {
        Self::Set(CohortField::Name(name)) => Written::new(w.s_cohort_name(), name),
        Self::Set(CohortField::Period(days)) => Written::new(w.s_cohort_period(), period(w, *days)),
        Self::Set(CohortField::Jobs(jobs)) => Written::new(w.s_cohort_jobs(), jobs),
        Self::Open(_) => return None,
    });
    At<PersonId, CohortCoachEdit>, s_cohort_coach, People, |_: &Self, _| None;
    At<PersonId, ParticipantEdit>, s_cohort_participant, People, |_: &Self, _| None;
    At<GroupStepId, GroupStepEdit>, s_group_step, Steps, |it: &Self, w: Messages| {
        let GroupStepEdit::Set(field) = &it.1 else { return None };
        Some(match field {
            GroupStepField::Title(it) => Written::new(w.s_field_title(), it),
            GroupStepField::Kind(it) => Written::new(w.s_group_kind(), group_kind(w, *it)),
            GroupStepField::Days(it) => Written::new(w.s_field_date(), group_days(w, *it, None)),
            GroupStepField::Time(it) => {
                let time = it.map(|it| w.time(it));
                Written::new(w.s_field_date(), time.unwrap_or_default())
            }
            GroupStepField::Place(it) => Written::new(w.s_field_where(), it),
            GroupStepField::Pictogram(it) => {
                Written::new(w.s_field_picture(), pictures::pictogram_name(w, *it))
            }
            GroupStepField::Note(it) => Written::new(w.s_field_explanation(), it),
        })
    };
}
