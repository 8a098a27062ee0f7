//! A person of a traject in words.

use shared::id::PersonId;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use crate::parts::Icon;

impl KindPhrases for At<PersonId, MemberEdit> {
    fn icon(&self) -> Icon {
        Icon::People
    }

    fn noun(&self, _: Messages, traject: &Traject) -> Option<String> {
        Some(traject.name_of(self.0).unwrap_or_default().to_owned())
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        match &self.1 {
            MemberEdit::Add(_) => None,
            MemberEdit::Active(true) => {
                Some(Written::new(w.s_people_taking_part(), w.s_people_takes_part()))
            }
            MemberEdit::Active(false) => {
                Some(Written::new(w.s_people_taking_part(), w.s_people_stopped()))
            }
            MemberEdit::Informed(it) => {
                let words = if *it { w.s_people_informed() } else { w.s_people_not_informed() };
                Some(Written::new(w.c_explain_title(), words))
            }
            MemberEdit::Set(field) => Some(match field {
                MemberField::Name(it) => Written::new(w.s_field_name(), it),
                MemberField::Phone(it) => Written::new(w.s_field_phone(), it),
                MemberField::Placement(id) => {
                    let it = id.and_then(|id| traject.placements.get(&id));
                    Written::new(w.s_field_where(), it.map_or("", |it| it.place.get()))
                }
            }),
        }
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            MemberEdit::Add(new) => Some(w.s_history_added(name, &w.s_what_member(&new.name))),
            MemberEdit::Active(it) => {
                let who = traject.name_of(self.0).unwrap_or_default();
                Some(hide(w, !it, name, &w.s_what_member(who)))
            }
            MemberEdit::Informed(_) | MemberEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
