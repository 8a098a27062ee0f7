//! The work at a placement in words: its main tasks, and the samples of how they went.

pub use shared::labels::help;
use shared::record::fact::FactEdit;
use shared::record::main_task::{MainTaskEdit, MainTaskField, MainTaskId};
use shared::record::work_sample::{WorkSample, WorkSampleId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, given, hide};
use super::values;
use crate::parts::Icon;

/// What a task is called; one that is not there (any more) has no name.
fn name_of(traject: &Traject, id: MainTaskId) -> &str {
    traject.main_tasks.get(&id).map_or("", |task| task.name.get())
}

/// A sample on one line.
pub fn sample(w: Messages, it: &WorkSample) -> String {
    let scores = w.a_sample_said(it.net_time.into(), it.pace.into(), it.quality.into());
    values::line(w, &[&scores, help(w, it.help), &w.full_day(it.on)])
}

impl KindPhrases for At<MainTaskId, MainTaskEdit> {
    fn icon(&self) -> Icon {
        Icon::Work
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(w.s_what_task(name_of(traject, self.0)))
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let MainTaskEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            MainTaskField::Name(it) => Written::new(w.s_field_name(), it),
            MainTaskField::Share(it) => Written::new(w.s_field_share(), w.a_percent((*it).into())),
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            MainTaskEdit::Add(new) => Some(w.s_history_added(name, &w.s_what_task(&new.name))),
            MainTaskEdit::Hide(it) => {
                Some(hide(w, *it, name, &w.s_what_task(name_of(traject, self.0))))
            }
            MainTaskEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}

impl KindPhrases for At<WorkSampleId, FactEdit<WorkSample>> {
    fn icon(&self) -> Icon {
        Icon::Chart
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_sample().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_sample(), |it| {
            w.s_history_sampled(name, &sample(w, it), name_of(traject, it.task))
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
