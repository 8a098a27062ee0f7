//! What a file of the examples says, in the words of who writes it. Knows no ids, no dates and no changes.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;
use shared::record::goal::Level;
use shared::record::office::employer::{Growth, Motive};
use shared::record::outline::{Phase, Route};
use shared::record::path::agreement::Means;
use shared::record::path::belief::Sureness;
use shared::record::path::introduction::Why;
use shared::record::path::suggestion_answer::Course;
use shared::record::path::terms::Basis;
use shared::record::placement::PlaceKind;
use shared::record::preferences;
use shared::record::step::Pictogram;
use shared::record::work_sample::Help;
use shared::role::Role;

use super::day::Day;
use super::named::Named;
use super::talk_fixture::{
    AdjustmentFixture, AppointmentFixture, CheckInFixture, EvaluationFixture, FeedbackFixture,
    OutcomeFixture, Reply,
};

/// The day, then how candidate, coach and employer saw a goal.
pub(super) type ViewsFixture = (Day, Named<Level>, Named<Level>, Named<Level>);

/// One employer with its trajecten.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fixture {
    pub employer: String,
    pub job: String,
    pub route: Named<Route>,
    #[serde(default)]
    pub cohort: String,
    /// What every traject here is counted under.
    pub labels: Option<LabelsFixture>,
    /// What is agreed with everyone here; where it says nothing, nothing was put on paper.
    pub agreement: Option<AgreementFixture>,
    /// What can be learned here, by a short name.
    pub skills: BTreeMap<String, Skill>,
    /// What there is to do here, by a short name.
    pub steps: BTreeMap<String, StepKind>,
    /// What every traject of this file has in common.
    #[serde(default)]
    pub everyone: Everyone,
    #[serde(rename = "traject")]
    pub trajecten: Vec<TrajectFixture>,
}

/// What the trajecten of an employer are counted under, copied from its job when it was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelsFixture {
    pub source: Option<Named<Growth>>,
    pub motive: Option<Named<Motive>>,
    #[serde(default)]
    pub programme: String,
}

/// What an agreement says beyond the plan itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgreementFixture {
    /// What the learning period costs; 0: nothing is paid.
    #[serde(default)]
    pub euros_per_month: u32,
    #[serde(default)]
    pub employer_percent: u8,
    #[serde(default)]
    pub preconditions: String,
}

/// A skill in five sentences.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Skill {
    pub skill: String,
    pub levels: [String; 5],
}

/// A step that several candidates take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepKind {
    pub title: String,
    #[serde(default)]
    pub note: String,
    pub skill: Option<String>,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub helper: String,
    #[serde(default)]
    pub pictogram: Named<Pictogram>,
    #[serde(default = "learning_in")]
    pub phase: Named<Phase>,
}

/// The timeline of a group.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Everyone {
    pub start: Option<NaiveDate>,
    #[serde(default)]
    pub phases: Vec<Day>,
    #[serde(default)]
    pub places: Vec<Place>,
    #[serde(default)]
    pub steps: Vec<StepFixture>,
    #[serde(default)]
    pub appointments: Vec<AppointmentFixture>,
}

/// One traject.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrajectFixture {
    pub candidate: String,
    pub coach: String,
    pub mentor: String,
    pub job: Option<String>,
    pub route: Option<Named<Route>>,
    pub start: Option<NaiveDate>,
    #[serde(default)]
    pub opened: Day,
    /// The day the candidate came in; else the day of the second phase.
    pub joined: Option<Day>,
    /// The days on which the second phase began, the third, and so on.
    #[serde(default)]
    pub phases: Vec<Day>,
    #[serde(default)]
    pub places: Vec<Place>,
    #[serde(default)]
    pub goals: Vec<GoalFixture>,
    #[serde(default)]
    pub steps: Vec<StepFixture>,
    #[serde(default)]
    pub check_ins: Vec<CheckInFixture>,
    #[serde(default)]
    pub feedback: Vec<FeedbackFixture>,
    #[serde(default)]
    pub evaluations: Vec<EvaluationFixture>,
    #[serde(default)]
    pub adjustments: Vec<AdjustmentFixture>,
    #[serde(default)]
    pub appointments: Vec<AppointmentFixture>,
    /// The hours that were noted, up to yesterday.
    pub hours: Option<HoursFixture>,
    /// The first and the last day of each time away.
    #[serde(default)]
    pub away: Vec<(Day, Day)>,
    #[serde(default)]
    pub messages: Vec<MessageFixture>,
    /// What could be better, they think.
    #[serde(default)]
    pub ideas: Vec<IdeaFixture>,
    /// The days on which they said whether they can do this work.
    #[serde(default)]
    pub belief: Vec<(Day, Named<Sureness>)>,
    /// What was seen of them.
    #[serde(default)]
    pub seen: Vec<SeenFixture>,
    /// Their own page.
    pub page: Option<PageFixture>,
    /// The day on which they made a proof of what their coach saw.
    pub proof: Option<Day>,
    /// Hours a week of the whole job, where several employers build it.
    pub job_hours: Option<u8>,
    /// Where it goes on after the place at the employer.
    pub flow_on: Option<FlowOnFixture>,
    /// To whom they were introduced.
    #[serde(default)]
    pub introductions: Vec<IntroductionFixture>,
    /// The group it walks with.
    pub walks: Option<WalkFixture>,
    pub outcome: Option<OutcomeFixture>,
}

/// An introduction.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IntroductionFixture {
    /// The day on which the candidate was told.
    pub day: Day,
    /// Another job than the traject's.
    pub job: Option<String>,
    /// Of another employer than the traject's, who takes no part.
    pub employer: Option<String>,
    pub meets: Day,
    pub time: Option<NaiveTime>,
    #[serde(default)]
    pub minutes: u16,
    #[serde(default)]
    pub place: String,
    /// Whether it is one of many short meetings on a day.
    #[serde(default)]
    pub is_speed_date: bool,
    /// When, why and with which line it was decided.
    pub decided: Option<(Day, Named<Why>, String)>,
}

/// The same minutes on each day of work.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoursFixture {
    pub from: Day,
    pub minutes: u16,
    /// The last day that the employer has confirmed.
    pub confirmed_to: Day,
}

/// A line between the candidate and the coach.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageFixture {
    pub day: Day,
    pub by: Named<Role>,
    pub line: String,
}

/// An idea for the office, and what the coach answered: on which day, what comes of it, and a line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdeaFixture {
    pub day: Day,
    pub by: Named<Role>,
    pub line: String,
    pub answer: Option<(Day, Named<Course>, String)>,
}

/// That a skill of the office's list was seen, with how much help, and by whom.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeenFixture {
    pub day: Day,
    pub by: Named<Role>,
    pub skill: String,
    pub help: Named<Help>,
}

/// A page as it was written on a day, and the day of the yes to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageFixture {
    pub day: Day,
    pub strengths: String,
    pub wants: String,
    pub needs: String,
    pub helps: String,
    pub approved: Option<Day>,
}

/// Where somebody goes on, the first day there, and the day on which the employer agreed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlowOnFixture {
    pub day: Day,
    pub next: String,
    pub on: Day,
    pub agreed: Option<Day>,
}

impl TrajectFixture {
    /// Tells it from all others.
    pub(super) fn key(&self, employer: &str) -> String {
        format!("{employer}/{}", self.candidate)
    }
}

/// Where the candidate learns. Nothing said: at the employer, with the mentor.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub at: Option<String>,
    #[serde(default = "at_employer")]
    pub kind: Named<PlaceKind>,
    pub with: Option<String>,
    pub hours: u8,
    pub from: Day,
    pub to: Day,
    /// What the work there consists of.
    #[serde(default)]
    pub tasks: Vec<TaskFixture>,
    pub terms: Option<TermsFixture>,
    pub funding: Option<FundingFixture>,
}

/// On what terms somebody is there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermsFixture {
    pub basis: Named<Basis>,
    /// The days of a week, from when to when.
    #[serde(default)]
    pub week: Vec<(Named<preferences::Day>, NaiveTime, NaiveTime)>,
    #[serde(default)]
    pub address: String,
}

/// How the learning there is paid for, in eurocents.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FundingFixture {
    pub means: Named<Means>,
    pub wage_hour: Option<u32>,
    /// By the month, beside a wage.
    #[serde(default)]
    pub other: u32,
    /// What the employer bears of a shared cost.
    #[serde(default)]
    pub employer_percent: u8,
}

/// The day, then pace, quality and net time in percent, and the help it took.
pub(super) type SampleFixture = (Day, u16, u8, u8, Named<Help>);

/// A main task, and what the employer saw of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TaskFixture {
    pub name: String,
    /// Of the week, in whole percent.
    pub share: u8,
    #[serde(default)]
    pub samples: Vec<SampleFixture>,
}

/// A goal with how it went.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalFixture {
    pub skill: String,
    pub from: Named<Level>,
    pub target: Option<Day>,
    #[serde(default = "one")]
    pub weight: u8,
    /// The days on which a level was set together.
    #[serde(default)]
    pub reached: Vec<(Day, Named<Level>)>,
    #[serde(default)]
    pub views: Vec<ViewsFixture>,
}

/// A step of this plan: one of the file's, or the candidate's own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFixture {
    pub step: Option<String>,
    /// The title of a step the candidate made.
    pub own: Option<String>,
    #[serde(default)]
    pub pictogram: Named<Pictogram>,
    pub on: Option<Day>,
    pub time: Option<NaiveTime>,
    pub added: Option<Day>,
    pub doing: Option<Day>,
    pub help: Option<Day>,
    pub done: Option<Day>,
    pub confirmed: Option<Day>,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

fn learning_in() -> Named<Phase> {
    Named(Phase::LearningIn)
}

fn at_employer() -> Named<PlaceKind> {
    Named(PlaceKind::Employer)
}

fn one() -> u8 {
    1
}

/// That a traject walks in a group, and the days on which it did its first steps there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WalkFixture {
    pub key: String,
    pub on: Day,
    #[serde(default)]
    pub done: Vec<Day>,
}
