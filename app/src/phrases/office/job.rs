//! A job to come in words, with what was expected of it, what it needs and who is on the way to it.

use shared::record::At;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyField, CandidacyId, Way};
use shared::record::office::forecast::{Certainty, ForecastEdit, ForecastId};
use shared::record::office::job::{JobEdit, JobField, JobId, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NeedId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::Written;
use crate::phrases::path::growth;

impl OfficePhrases for At<JobId, JobEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_job()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let JobEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            JobField::Function(it) => Written::new(w.s_job_function(), it),
            JobField::Standing(it) => Written::new(w.s_job_standing(), standing(w, *it)),
            JobField::Organiser(it) => Written::new(w.s_job_organiser(), organiser(w, *it)),
            JobField::Growth(it) => {
                Written::new(w.s_employer_growth(), it.map(|it| growth(w, it)).unwrap_or_default())
            }
            JobField::Conditions(it) => Written::new(w.s_job_conditions(), it),
            JobField::Profile(it) => Written::new(w.s_job_profile(), it),
            JobField::Pay(it) => Written::new(w.s_job_pay(), it),
            JobField::Schooling(it) => Written::new(w.s_job_schooling(), it),
            JobField::Why(it) => Written::new(w.s_job_why(), it),
        })
    }
}

impl OfficePhrases for At<ForecastId, ForecastEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_forecast()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

impl OfficePhrases for At<NeedId, NeedEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_need()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

impl OfficePhrases for At<CandidacyId, CandidacyEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_candidacy()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let CandidacyEdit::Set(CandidacyField::Way(it)) = &self.1 else { return None };
        Some(Written::new(w.s_candidacy(), way(w, *it)))
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
