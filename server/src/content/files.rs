//! How a file of skills and a file of one plan look: TOML. Knows no record.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A text under the tag of each language it is written in.
pub type ByLanguage = BTreeMap<String, String>;

/// `skills.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skills {
    pub skill: Vec<Skill>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Names it for ever; what it is called may change.
    pub code: String,
    #[serde(default)]
    pub theme: String,
    pub pictogram: Option<String>,
    pub names: ByLanguage,
    #[serde(default)]
    pub explained: ByLanguage,
    #[serde(default)]
    pub esco: String,
    #[serde(default)]
    pub competent_nl: String,
}

/// `rules.toml`; a folder may have none.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    #[serde(default)]
    pub rule: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub kind: String,
    /// Which of several, for a rule that has names.
    #[serde(default)]
    pub name: String,
    pub from: String,
    /// In eurocents, tenths of a percent or months, as the kind has it; left out where it holds no longer.
    pub value: Option<u32>,
    pub source: String,
    #[serde(default)]
    pub link: String,
}

/// `plans/*.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub code: String,
    pub route: String,
    pub function: ByLanguage,
    #[serde(default)]
    pub about: ByLanguage,
    pub months: u8,
    /// In days from the start.
    pub first_talk_day: u16,
    pub talk_every_days: u16,
    #[serde(default)]
    pub step: Vec<Step>,
    #[serde(default)]
    pub goal: Vec<Goal>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub phase: String,
    /// Days after the start.
    pub day: u16,
    pub pictogram: Option<String>,
    pub helper: String,
    /// The code of the skill of a goal of this plan.
    pub goal: Option<String>,
    pub title: ByLanguage,
    #[serde(default)]
    pub explanation: ByLanguage,
    #[serde(default)]
    pub yields: ByLanguage,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The code of a skill.
    pub skill: String,
    pub weight: u8,
    /// Days after the start.
    pub day: u16,
    /// Five sentences in each language, lowest level first.
    pub levels: BTreeMap<String, [String; 5]>,
}
