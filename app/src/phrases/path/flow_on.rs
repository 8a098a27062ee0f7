//! Where somebody goes on after a place, in words.

use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, FlowOnId, LetGo};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, hide};
use crate::phrases::line;

fn place(traject: &Traject, id: FlowOnId) -> &str {
    traject.placements.get(&id).map_or("", |it| it.place.get())
}

/// What an employer answered; nothing as long as they did not.
fn answer(w: Messages, answer: &LetGo) -> String {
    match answer {
        LetGo::Waiting => String::new(),
        LetGo::Agreed => w.a_flow_agreed().to_owned(),
        LetGo::OtherDay(it) => line(w, &[&w.a_flow_other_day(&w.full_day(it.on)), &it.line]),
    }
}

impl KindPhrases for At<FlowOnId, FlowOnEdit> {
    fn icon(&self) -> Icon {
        Icon::Forward
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(w.s_what_flow_on(place(traject, self.0)))
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        let FlowOnEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            FlowOnField::Next(it) => Written::new(w.s_flow_next(), it),
            FlowOnField::To(it) => {
                Written::new(w.s_flow_to(), it.map_or("", |it| place(traject, it)))
            }
            FlowOnField::On(it) => Written::new(w.s_flow_day(), w.full_day(*it)),
            FlowOnField::Goals(it) => {
                let names = it.iter().filter_map(|id| traject.goals.get(id));
                let names: Vec<&str> = names.map(|it| it.skill.get().as_str()).collect();
                Written::new(w.s_flow_goals(), line(w, &names))
            }
            FlowOnField::Answer(it) => Written::new(w.a_flow_answer(), answer(w, it)),
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            FlowOnEdit::Plan(new) => {
                Some(w.s_history_flow_on(name, &new.next, place(traject, new.from)))
            }
            FlowOnEdit::Hide(it) => {
                Some(hide(w, *it, name, &w.s_what_flow_on(place(traject, self.0))))
            }
            FlowOnEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
