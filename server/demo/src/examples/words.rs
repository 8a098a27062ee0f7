//! What the office's content says in other languages, by its Dutch: who sees the demo in one of them reads steps and goals in it.
//! What people said stays in their language. Knows no traject.

use std::collections::BTreeMap;

use shared::record::office::plan::plan_goal::PlanGoalEdit;
use shared::record::office::plan::plan_step::PlanStepEdit;
use shared::record::office::skill::SkillEdit;
use shared::record::office::{InLangs, OfficeEdit};
use shared::record::{At, Edit};
use shared::text::Lang;

/// The words of one language, by the Dutch ones.
#[derive(Debug, Default)]
pub(super) struct Words(BTreeMap<String, String>);

impl Words {
    /// Those of the skills and plans; Dutch is as it stands.
    pub(super) fn of(content: &[Edit], lang: Lang) -> Self {
        let texts = content.iter().flat_map(texts);
        let told = texts.filter_map(|text| {
            let (dutch, told) = (text.exactly(Lang::Nl)?, text.exactly(lang)?);
            Some((dutch.to_owned(), told.to_owned()))
        });
        Self(told.collect())
    }

    /// In this language, where somebody wrote it.
    pub(super) fn told(&self, dutch: &str) -> String {
        self.0.get(dutch).map_or(dutch, String::as_str).to_owned()
    }
}

/// What a candidate may come to read of a part of the content.
fn texts(edit: &Edit) -> Vec<&InLangs> {
    match edit.office() {
        Some(OfficeEdit::Skill(At(_, SkillEdit::Add(new)))) => vec![&new.name],
        Some(OfficeEdit::PlanGoal(At(_, PlanGoalEdit::Add(new)))) => {
            std::iter::once(&new.name).chain(&new.levels).collect()
        }
        Some(OfficeEdit::PlanStep(At(_, PlanStepEdit::Add(new)))) => {
            vec![&new.title, &new.explanation]
        }
        _ => Vec::new(),
    }
}
