//! What the office's list says of the skills of a proof: where ESCO and `CompetentNL` know them.

use shared::id::LogId;
use shared::proof::Shown;
use shared::record::office::skill::{Skill, SkillId};

use crate::store;
use crate::store::database::{self, Connection};

/// A skill of the list, where others know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: SkillId,
    /// An address in ESCO; empty where nobody knows it.
    pub esco: String,
    /// A code of `CompetentNL`; empty where nobody knows it.
    pub competent_nl: String,
}

/// ESCO's skills, as one list.
pub const ESCO: &str = "http://data.europa.eu/esco/concept-scheme/skills";
/// The Dutch list of skills.
pub const COMPETENT_NL: &str = "https://www.competentnl.nl";

impl Listed {
    fn of(id: SkillId, skill: &Skill) -> Self {
        let text = |text: &str| text.trim().to_owned();
        Self { id, esco: text(skill.esco.get()), competent_nl: text(skill.competent_nl.get()) }
    }

    /// Where its code is to be looked up: the code itself, where that is an address, else the list.
    pub fn competent_nl_address(&self) -> Option<&str> {
        let code = self.competent_nl.as_str();
        let is_address = code.starts_with("https://") || code.starts_with("http://");
        match code {
            "" => None,
            _ if is_address => Some(code),
            _ => Some(COMPETENT_NL),
        }
    }
}

/// Those of a proof that the list has and others know.
pub fn listed(connection: &Connection, shown: &Shown) -> database::Result<Vec<Listed>> {
    let ids: Vec<SkillId> = shown.lines.iter().filter_map(|line| line.skill).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let state = store::folded(connection, LogId::OFFICE, |_| true)?;
    let Some(office) = state.office() else { return Ok(Vec::new()) };
    let found = ids.into_iter().filter_map(|id| Some(Listed::of(id, office.skills.get(&id)?)));
    Ok(found.collect())
}
