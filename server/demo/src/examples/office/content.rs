//! The skills and plans of `assets/office`, in the program itself: it runs where no folder of ours is.

use std::collections::BTreeMap;
use std::path::Path;

use server::content::{ContentError, edits_in, skill_id};
use shared::dated::Dated;
use shared::record::office::OfficeEdit;
use shared::record::office::dated_rule::DatedRuleEdit;
use shared::record::office::skill::{SkillEdit, SkillId};
use shared::record::{At, Edit};
use shared::text::Lang;

use crate::examples::BadExample;

const SKILLS: &str = include_str!("../../../../../assets/office/skills.toml");

const RULES: &str = include_str!("../../../../../assets/office/rules.toml");

macro_rules! plans {
    ($($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("../../../../../assets/office/plans/", $file)))),+]
    };
}

/// As the folder has them, in the order of their names.
const PLANS: &[(&str, &str)] = plans![
    "bikes-large.toml",
    "care-stacked.toml",
    "cleaning-large.toml",
    "greenhouse-small.toml",
    "kitchen-small.toml",
    "laundry-small.toml",
    "metal-small.toml",
    "shop-small.toml",
    "warehouse-large.toml",
    "warehouse-small.toml",
];

/// What they put into the office's log.
pub(in crate::examples) fn edits() -> Result<Vec<Edit>, ContentError> {
    let plans = PLANS.iter().map(|(file, text)| (Path::new(*file), *text));
    let rules = (Path::new("rules.toml"), RULES);
    edits_in((Path::new("skills.toml"), SKILLS), rules, plans)
}

/// The rules with a date among them.
pub(in crate::examples) fn rules(edits: &[Edit]) -> Vec<Dated> {
    let said = edits.iter().filter_map(|edit| match edit.office() {
        Some(OfficeEdit::DatedRule(At(_, DatedRuleEdit::Add(new)))) => Some(Dated {
            kind: new.kind,
            name: new.name.clone(),
            from: new.from,
            value: new.value,
            source: new.source.clone(),
            link: new.link.clone(),
        }),
        _ => None,
    });
    said.collect()
}

/// What each skill is called in Dutch.
#[derive(Debug)]
pub(in crate::examples) struct Skills(BTreeMap<SkillId, String>);

impl Skills {
    pub(in crate::examples) fn of(edits: &[Edit]) -> Self {
        let named = edits.iter().filter_map(|edit| match edit.office() {
            Some(OfficeEdit::Skill(At(id, SkillEdit::Add(new)))) => {
                Some((*id, new.name.read_in(Lang::Nl).to_owned()))
            }
            _ => None,
        });
        Self(named.collect())
    }

    /// The skill that goes by a code, and its name.
    pub(in crate::examples) fn called(&self, code: &str) -> Result<(SkillId, String), BadExample> {
        let id = skill_id(code);
        let name = self.0.get(&id).ok_or_else(|| BadExample::unknown("skill", code))?;
        Ok((id, name.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_has_what_the_folder_has() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/office");
        let ours = edits().unwrap();
        assert_eq!(ours, server::content::edits_of(&folder).unwrap());
        assert_eq!(Skills::of(&ours).called("orders").unwrap().0, skill_id("orders"));
    }
}
