//! A learning goal in words.

use shared::record::goal::{GoalEdit, GoalField, GoalId, Level};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use crate::parts::Icon;

/// "the goal X".
fn noun(w: Messages, traject: &Traject, id: GoalId) -> String {
    w.s_what_goal(traject.goals.get(&id).map_or("", |goal| goal.skill.get()))
}

impl KindPhrases for At<GoalId, GoalEdit> {
    fn icon(&self) -> Icon {
        Icon::Learn
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(noun(w, traject, self.0))
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        let GoalEdit::Set(field) = &self.1 else { return None };
        let sentence = |level: Level| {
            traject.goals.get(&self.0).map(|goal| goal.sentence(level)).unwrap_or_default()
        };
        Some(match field {
            GoalField::Skill(it) => Written::new(w.s_field_title(), it),
            GoalField::Levels(it) => Written::new(w.s_field_levels(), it.join(" / ")),
            GoalField::Start(it) => Written::new(w.s_field_start(), sentence(*it)),
            GoalField::Reached(it) => Written::new(w.s_field_reached(), sentence(*it)),
            GoalField::Target(it) => {
                let day = it.map(|day| w.full_day(day));
                Written::new(w.s_field_target(), day.unwrap_or_default())
            }
            GoalField::Weight(it) => Written::new(w.s_field_weight(), it.to_string()),
            // Where it stands is seen, not read.
            GoalField::Rank(_) => return None,
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            GoalEdit::Add(new) => Some(w.s_history_added(name, &w.s_what_goal(&new.skill))),
            GoalEdit::Hide(it) => Some(hide(w, *it, name, &noun(w, traject, self.0))),
            GoalEdit::Set(GoalField::Rank(_)) => {
                Some(w.s_history_moved(name, &noun(w, traject, self.0)))
            }
            GoalEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_learn_title(), "")
    }
}
