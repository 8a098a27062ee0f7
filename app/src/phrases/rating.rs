//! Someone's view of a goal in words.

use shared::record::fact::FactEdit;
use shared::record::rating::{Rating, RatingId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, given};
use crate::parts::Icon;

impl KindPhrases for At<RatingId, FactEdit<Rating>> {
    fn icon(&self) -> Icon {
        Icon::Eye
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_rating().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_rating(), |it| {
            let goal = traject.goals.get(&it.goal);
            let skill = goal.map_or("", |goal| goal.skill.get());
            w.s_history_goal_rated(skill, goal.map_or("", |goal| goal.sentence(it.level)), name)
        }))
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        match &self.1 {
            FactEdit::Give(it) => {
                let goal = traject.goals.get(&it.goal);
                (w.c_tried_rating(), goal.map_or("", |goal| goal.sentence(it.level)))
            }
            FactEdit::Hide(_) => (w.c_tried_rating(), ""),
        }
    }
}
