//! Names of what can be chosen of employers and jobs.

use shared::record::office::candidacy::Way;
use shared::record::office::employer::Stage;
use shared::record::office::forecast::Certainty;
use shared::record::office::growth_talk::{Began, TalkLevel};
use shared::record::office::job::{Organiser, Standing};
use shared::record::office::plan::plan_step::Helper;
use shared::text::Messages;

pub use crate::phrases::path::{growth, motive};

/// How far the office is with an employer.
pub fn stage(w: Messages, stage: Stage) -> &'static str {
    match stage {
        Stage::Unknown => w.s_stage_unknown(),
        Stage::Talking => w.s_stage_talking(),
        Stage::TakesPart => w.s_stage_takes_part(),
        Stage::Pauses => w.s_stage_pauses(),
        Stage::Stopped => w.s_stage_stopped(),
    }
}

/// Who asked for a growth talk.
pub fn began(w: Messages, began: Began) -> &'static str {
    match began {
        Began::Office => w.s_growth_talk_began_office(),
        Began::Employer => w.s_growth_talk_began_employer(),
    }
}

/// On which level a growth talk was held.
pub fn talk_level(w: Messages, level: TalkLevel) -> &'static str {
    match level {
        TalkLevel::WorkCoach => w.s_growth_talk_level_coach(),
        TalkLevel::AccountHolder => w.s_growth_talk_level_account(),
        TalkLevel::Management => w.s_growth_talk_level_management(),
    }
}

/// How sure it is that jobs come.
pub fn certainty(w: Messages, certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Idea => w.s_certainty_idea(),
        Certainty::Likely => w.s_certainty_likely(),
        Certainty::Sure => w.s_certainty_sure(),
    }
}

/// Who organises the learning.
pub fn organiser(w: Messages, organiser: Organiser) -> &'static str {
    match organiser {
        Organiser::Employer => w.s_organiser_employer(),
        Organiser::Office => w.s_organiser_office(),
        Organiser::Both => w.s_organiser_both(),
    }
}

/// How far somebody is on the way to a job.
pub fn way(w: Messages, way: Way) -> &'static str {
    match way {
        Way::OnTheWay => w.s_way_on_the_way(),
        Way::Placed => w.s_way_placed(),
        Way::Left => w.s_way_left(),
    }
}

/// How a job stands.
pub fn standing(w: Messages, standing: Standing) -> &'static str {
    match standing {
        Standing::Proposed => w.s_job_standing_proposed(),
        Standing::Open => w.s_job_standing_open(),
        Standing::Withdrawn => w.s_job_standing_withdrawn(),
    }
}

/// Who helps with a step of a plan.
pub fn helper(w: Messages, helper: Helper) -> &'static str {
    match helper {
        Helper::Candidate => w.s_plan_helper_candidate(),
        Helper::Mentor => w.s_plan_helper_mentor(),
        Helper::Coach => w.s_plan_helper_coach(),
    }
}
