//! What people of the examples said to each other, in the words of who writes the files. Knows no plans.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::Deserialize;
use shared::record::adjustment::{Cause, Helped, Lever, Verdict};
use shared::record::appointment::Invited;
use shared::record::check_in::{Face, Readers, Topic};
use shared::record::feedback::Score;
use shared::record::outcome::{After, Ending, Lasting};
use shared::record::path::ground::{Factor, Reason};
use shared::role::Role;

use super::day::Day;
use super::named::Named;

/// Who says what in answer, and on which day.
pub(super) type Reply = (Named<Role>, Day, String);

/// A check-in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckInFixture {
    pub day: Day,
    #[serde(default = "by_candidate")]
    pub by: Named<Role>,
    pub face: Named<Face>,
    #[serde(default)]
    pub about: Vec<Named<Topic>>,
    #[serde(default)]
    pub line: String,
    #[serde(default = "both")]
    pub readers: Named<Readers>,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// What the employer saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeedbackFixture {
    pub day: Day,
    pub pace: Named<Score>,
    pub quality: Named<Score>,
    pub alone: Named<Score>,
    pub on_time: Option<Named<Score>>,
    pub safety: Option<Named<Score>>,
    #[serde(default)]
    pub line: String,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// How it goes, what goes well, what is hard, what next.
pub(super) type AnswersFixture = (Named<Face>, String, String, String);

/// An evaluation. Who has not answered is left out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvaluationFixture {
    pub planned: Day,
    pub on: Day,
    pub time: Option<NaiveTime>,
    /// The day on which answers came in; else the day before.
    pub answered: Option<Day>,
    pub candidate: Option<AnswersFixture>,
    pub coach: Option<AnswersFixture>,
    pub employer: Option<AnswersFixture>,
    pub conclusion: Option<String>,
    pub signed: Option<Day>,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// An adjustment from proposal to what was learned, as far as it came.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AdjustmentFixture {
    pub day: Day,
    pub by: Named<Role>,
    pub saw: String,
    pub think: String,
    /// Why it was needed, where the coach said so.
    pub cause: Option<Named<Cause>>,
    pub lever: Named<Lever>,
    pub change: String,
    pub check: Day,
    pub decided: Option<(Day, Named<Verdict>)>,
    pub helped: Option<(Day, Named<Helped>, String)>,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// An appointment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AppointmentFixture {
    pub planned: Day,
    pub on: Day,
    pub time: Option<NaiveTime>,
    pub title: String,
    #[serde(default)]
    pub place: String,
    #[serde(default = "candidate_alone")]
    pub invited: Named<Invited>,
    /// The day the candidate could not come after all, and why.
    pub cannot: Option<(Day, String)>,
}

/// How it ended, and what was heard later.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcomeFixture {
    pub on: Day,
    pub ending: Named<Ending>,
    #[serde(default)]
    pub reason: String,
    /// Why, from the list.
    pub why: Option<Named<Reason>>,
    /// What played a part, in the order of the list.
    #[serde(default)]
    pub factors: Vec<Named<Factor>>,
    #[serde(default)]
    pub after: BTreeMap<Named<After>, Named<Lasting>>,
}

fn by_candidate() -> Named<Role> {
    Named(Role::Candidate)
}

fn both() -> Named<Readers> {
    Named(Readers::CandidateAndCoach)
}

fn candidate_alone() -> Named<Invited> {
    Named(Invited::Candidate)
}
