//! How `office.toml` looks: employers, in the words of who writes it. Knows no ids, no dates and no changes.

use chrono::NaiveDate;
use serde::Deserialize;
use shared::record::office::employer::{Growth, Motive, Stage};
use shared::record::office::forecast::Certainty;
use shared::record::office::growth_talk::{Began, TalkLevel};
use shared::record::office::job::Organiser;
use shared::record::work_sample::Help;

use crate::examples::day::Day;
use crate::examples::named::Named;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeFixture {
    /// Candidates whose traject nobody linked to a job yet.
    pub unlinked: Vec<String>,
    #[serde(rename = "employer")]
    pub employers: Vec<EmployerFixture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmployerFixture {
    pub name: String,
    pub opened: Day,
    /// Who opened it, and holds the account.
    pub account: String,
    /// Who else of the office follows it.
    #[serde(default)]
    pub followers: Vec<String>,
    /// The employer's own people.
    #[serde(default)]
    pub people: Vec<String>,
    pub stage: Named<Stage>,
    #[serde(default)]
    pub why: String,
    pub motive: Option<Named<Motive>>,
    pub growth: Option<Named<Growth>>,
    pub address: String,
    pub about: String,
    #[serde(default)]
    pub contacts: Vec<ContactFixture>,
    #[serde(default)]
    pub talks: Vec<TalkFixture>,
    #[serde(default)]
    pub covenants: Vec<CovenantFixture>,
    #[serde(default, rename = "job")]
    pub jobs: Vec<JobFixture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactFixture {
    pub name: String,
    #[serde(default)]
    pub function: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub mail: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TalkFixture {
    pub on: Day,
    pub began: Named<Began>,
    pub level: Named<TalkLevel>,
    pub words: String,
    pub next: Option<Day>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CovenantFixture {
    pub signed: Day,
    pub number: u16,
    pub from: NaiveDate,
    pub to: NaiveDate,
    #[serde(default)]
    pub sroi: String,
    #[serde(default)]
    pub words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JobFixture {
    pub function: String,
    pub named: Day,
    /// Whom of the employer proposed it, where the office did not name it.
    pub proposed_by: Option<String>,
    pub organiser: Named<Organiser>,
    pub growth: Option<Named<Growth>>,
    #[serde(default)]
    pub conditions: String,
    #[serde(default)]
    pub profile: String,
    #[serde(default)]
    pub pay: String,
    #[serde(default)]
    pub schooling: String,
    /// The day it was withdrawn, and why.
    pub withdrawn: Option<(Day, String)>,
    #[serde(default)]
    pub forecasts: Vec<ForecastFixture>,
    /// Codes of skills, and how much help one may need.
    #[serde(default)]
    pub needs: Vec<(String, Named<Help>)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ForecastFixture {
    pub said: Day,
    pub number: u16,
    pub expected: Day,
    pub certainty: Named<Certainty>,
    #[serde(default)]
    pub words: String,
}
