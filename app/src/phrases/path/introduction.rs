//! Introductions, in words.

use shared::labels::why;
use shared::record::path::introduction::{
    IntroductionEdit, IntroductionField, IntroductionId, Meeting,
};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::duration;
use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, hide};
use crate::phrases::line;

fn title(traject: &Traject, id: IntroductionId) -> &str {
    traject.path().introductions.get(&id).map_or("", |it| it.title.get())
}

/// How long a meeting lasts; nothing as long as nobody said.
pub fn meeting_length(w: Messages, minutes: u16) -> String {
    match minutes {
        0 => String::new(),
        1..60 => w.a_meet_minutes(minutes.into()),
        60.. => duration(w, minutes),
    }
}

/// A day in full, for it is read long after.
fn meeting(w: Messages, it: &Meeting) -> String {
    let time = it.when.time.map(|time| w.time(time)).unwrap_or_default();
    line(w, &[&w.full_day(it.when.date), &time, &meeting_length(w, it.minutes), &it.place])
}

impl KindPhrases for At<IntroductionId, IntroductionEdit> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(w.s_what_introduction(title(traject, self.0)))
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let IntroductionEdit::Set(field) = &self.1 else { return None };
        let day =
            |day: &Option<chrono::NaiveDate>| day.map(|it| w.full_day(it)).unwrap_or_default();
        Some(match field {
            IntroductionField::Title(it) => Written::new(w.s_traject_job(), it),
            IntroductionField::Employer(it) => Written::new(w.s_traject_employer(), it),
            IntroductionField::Informed(it) => Written::new(w.s_meet_told(), day(it)),
            IntroductionField::Meeting(it) => {
                let told = it.as_ref().map(|it| meeting(w, it));
                Written::new(w.s_meet_when(), told.unwrap_or_default())
            }
            IntroductionField::Met(it) => Written::new(w.s_meet_met(), day(it)),
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        let title = title(traject, self.0);
        match &self.1 {
            IntroductionEdit::Begin(new) => {
                Some(w.s_history_introduced(&new.employer, name, &new.title))
            }
            IntroductionEdit::Decide(it) if it.why.is_chosen() => {
                Some(w.s_history_chose(name, title, why(w, it.why)))
            }
            IntroductionEdit::Decide(it) => {
                Some(w.s_history_chose_not(name, title, why(w, it.why)))
            }
            IntroductionEdit::TakeBack => Some(w.s_history_choice_back(name, title)),
            IntroductionEdit::Hide(it) => Some(hide(w, *it, name, &w.s_what_introduction(title))),
            IntroductionEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
