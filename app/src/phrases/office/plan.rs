//! A plan to begin from, its steps and its goals, in words.

use shared::record::At;
use shared::record::office::InLangs;
use shared::record::office::plan::plan_goal::{PlanGoalEdit, PlanGoalField, PlanGoalId};
use shared::record::office::plan::plan_step::{Helper, PlanStepEdit, PlanStepField, PlanStepId};
use shared::record::office::plan::{PlanEdit, PlanField, PlanId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::{Written, phase, pictogram_name, route};

impl OfficePhrases for At<PlanId, PlanEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_plan()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let PlanEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            PlanField::Function(it) => Written::new(w.s_plan_function(), read(w, it)),
            PlanField::About(it) => Written::new(w.s_plan_about(), read(w, it)),
            PlanField::Route(it) => Written::new(w.s_traject_route(), route(w, *it)),
            PlanField::Months(it) => Written::new(w.s_plan_months_ask(), it.to_string()),
            PlanField::FirstTalkDay(it) => Written::new(w.s_plan_first_talk(), it.to_string()),
            PlanField::TalkEveryDays(it) => Written::new(w.s_plan_talk_every(), it.to_string()),
        })
    }
}

/// But for its place in the list, and the goal, which goes by an id.
impl OfficePhrases for At<PlanStepId, PlanStepEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_plan()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let PlanStepEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            PlanStepField::Title(it) => Written::new(w.s_plan_step_title(), read(w, it)),
            PlanStepField::Explanation(it) => Written::new(w.s_step_explanation(), read(w, it)),
            PlanStepField::Yields(it) => Written::new(w.s_plan_step_yields(), read(w, it)),
            PlanStepField::Phase(it) => Written::new(w.s_plan_step_phase(), phase(w, *it)),
            PlanStepField::Day(it) => Written::new(w.s_plan_step_day(), plan_day(w, *it)),
            PlanStepField::Helper(it) => Written::new(w.s_step_who_helps(), helper(w, *it)),
            PlanStepField::Pictogram(it) => {
                Written::new(w.s_step_pictogram(), pictogram_name(w, *it))
            }
            PlanStepField::Goal(_) | PlanStepField::Rank(_) => return None,
        })
    }
}

/// But for its place in the list, and the skill, which goes by an id.
impl OfficePhrases for At<PlanGoalId, PlanGoalEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_plan()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let PlanGoalEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            PlanGoalField::Name(it) => Written::new(w.s_plan_goal_name(), read(w, it)),
            PlanGoalField::Levels(it) => {
                let sentences: Vec<String> = it.iter().map(|it| read(w, it)).collect();
                Written::new(w.s_goal_sentences(), sentences.join("\n"))
            }
            PlanGoalField::Weight(it) => Written::new(w.s_goal_weight(), it.to_string()),
            PlanGoalField::Day(it) => Written::new(w.s_plan_goal_day(), plan_day(w, *it)),
            PlanGoalField::Skill(_) | PlanGoalField::Rank(_) => return None,
        })
    }
}

/// A text in the reader's language; where that is none of its own, in the one it has.
fn read(w: Messages, text: &InLangs) -> String {
    text.read_in(w.lang()).to_owned()
}

/// A day as people count it, from 1.
fn plan_day(w: Messages, day: u16) -> String {
    w.s_plan_day(u32::from(day) + 1)
}

/// Who helps with a step of a plan.
pub fn helper(w: Messages, helper: Helper) -> &'static str {
    match helper {
        Helper::Candidate => w.s_plan_helper_candidate(),
        Helper::Mentor => w.s_plan_helper_mentor(),
        Helper::Coach => w.s_plan_helper_coach(),
    }
}
