//! From files of skills and plans to edits of the office's log. The id of a record follows from its code, so that each
//! office, and each time, means the same one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use shared::dated::RuleKind;
use shared::record::office::dated_rule::{DatedRuleEdit, NewDatedRule};
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit};
use shared::record::office::plan::plan_step::{NewPlanStep, PlanStepEdit};
use shared::record::office::plan::{NewPlan, PlanEdit};
use shared::record::office::skill::{NewSkill, SkillEdit, SkillId};
use shared::record::office::{InLangs, OfficeEdit};
use shared::record::pictogram::Pictogram;
use shared::record::step::Rank;
use shared::record::{At, Edit};
use shared::text::Lang;
use shared::wire::{self, StringEnum};

use super::files::{ByLanguage, Goal, Plan, Rule, Rules, Skill, Skills, Step};
use crate::derived_id::derived_id;

/// Why files cannot be taken in: which one, and what is wrong with it.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    #[error("{}: {error}", .file.display())]
    Unreadable { file: PathBuf, error: std::io::Error },
    #[error("{}: {error}", .file.display())]
    Malformed { file: PathBuf, error: Box<toml::de::Error> },
    #[error("{}: {what} knows no \"{word}\"", .file.display())]
    UnknownWord { file: PathBuf, what: &'static str, word: String },
}

/// A file: where it stands, and what it says.
pub type Source<'a> = (&'a Path, &'a str);

/// What the files of a folder say: `skills.toml`, `rules.toml` where there is one, and each file in `plans`, in the order of
/// their names.
pub fn edits_of(folder: &Path) -> Result<Vec<Edit>, ContentError> {
    let (file, rules_file) = (folder.join("skills.toml"), folder.join("rules.toml"));
    let skills = text_of(&file)?;
    let rules = if rules_file.exists() { text_of(&rules_file)? } else { String::new() };
    let mut plans = Vec::new();
    for file in files_in(&folder.join("plans"))? {
        let text = text_of(&file)?;
        plans.push((file, text));
    }
    let plans = plans.iter().map(|(file, text)| (file.as_path(), text.as_str()));
    edits_in((&file, &skills), (&rules_file, &rules), plans)
}

/// What these files say: the one of skills, the one of rules, and one of each plan.
pub fn edits_in<'a>(
    (file, skills): Source<'_>,
    (rules_file, rules): Source<'_>,
    plans: impl IntoIterator<Item = Source<'a>>,
) -> Result<Vec<Edit>, ContentError> {
    let skills: Skills = read(file, skills)?;
    let mut edits = Vec::new();
    for skill in &skills.skill {
        edits.push(skill_edit(file, skill)?);
    }
    let rules: Rules = read(rules_file, rules)?;
    for rule in &rules.rule {
        edits.push(rule_edit(rules_file, rule)?);
    }
    let names = skills.skill.iter().map(|it| (it.code.as_str(), &it.names)).collect();
    for (file, text) in plans {
        plan_edits(file, &read(file, text)?, &names, &mut edits)?;
    }
    Ok(edits.into_iter().map(Edit::from).collect())
}

/// The skill that goes by this code.
pub fn skill_id(code: &str) -> SkillId {
    derived_id("skill", code)
}

fn text_of(file: &Path) -> Result<String, ContentError> {
    let unreadable = |error| ContentError::Unreadable { file: file.to_owned(), error };
    fs::read_to_string(file).map_err(unreadable)
}

fn read<T: serde::de::DeserializeOwned>(file: &Path, text: &str) -> Result<T, ContentError> {
    let malformed =
        |error| ContentError::Malformed { file: file.to_owned(), error: Box::new(error) };
    toml::from_str(text).map_err(malformed)
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, ContentError> {
    let unreadable = |error| ContentError::Unreadable { file: folder.to_owned(), error };
    let found = fs::read_dir(folder).map_err(unreadable)?;
    let paths = found.map(|it| it.map(|it| it.path()).map_err(unreadable));
    let mut paths = paths.collect::<Result<Vec<_>, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "toml"));
    paths.sort();
    Ok(paths)
}

fn in_langs(texts: &ByLanguage, file: &Path) -> Result<InLangs, ContentError> {
    let mut known = Vec::new();
    for (tag, text) in texts {
        let lang = Lang::tagged(tag).ok_or_else(|| unknown(file, "the list of languages", tag))?;
        known.push((lang, text.as_str()));
    }
    Ok(InLangs::of(known))
}

fn named<T: StringEnum>(word: &str, what: &'static str, file: &Path) -> Result<T, ContentError> {
    T::named(word).ok_or_else(|| unknown(file, what, word))
}

fn unknown(file: &Path, what: &'static str, word: &str) -> ContentError {
    ContentError::UnknownWord { file: file.to_owned(), what, word: word.to_owned() }
}

fn pictogram(word: Option<&str>, file: &Path) -> Result<Pictogram, ContentError> {
    word.map_or(Ok(Pictogram::default()), |word| named(word, "the list of pictures", file))
}

fn skill_edit(file: &Path, skill: &Skill) -> Result<OfficeEdit, ContentError> {
    let new = NewSkill {
        name: in_langs(&skill.names, file)?,
        explained: in_langs(&skill.explained, file)?,
        theme: skill.theme.clone(),
        pictogram: pictogram(skill.pictogram.as_deref(), file)?,
        esco: skill.esco.clone(),
        competent_nl: skill.competent_nl.clone(),
    };
    Ok(OfficeEdit::Skill(At(skill_id(&skill.code), SkillEdit::Add(new))))
}

fn rule_edit(file: &Path, rule: &Rule) -> Result<OfficeEdit, ContentError> {
    let kind: RuleKind = named(&rule.kind, "the list of rules", file)?;
    let from = wire::date(&rule.from).ok_or_else(|| unknown(file, "the calendar", &rule.from))?;
    let new = NewDatedRule {
        kind,
        teller: String::new(),
        name: rule.name.clone(),
        from,
        value: rule.value,
        source: rule.source.clone(),
        link: rule.link.clone(),
    };
    let of = derived_id("dated-rule", &format!("{}/{}/{}", rule.kind, rule.name, rule.from));
    Ok(OfficeEdit::DatedRule(At(of, DatedRuleEdit::Add(new))))
}

fn plan_edits(
    file: &Path,
    plan: &Plan,
    skills: &BTreeMap<&str, &ByLanguage>,
    edits: &mut Vec<OfficeEdit>,
) -> Result<(), ContentError> {
    let new = NewPlan {
        function: in_langs(&plan.function, file)?,
        about: in_langs(&plan.about, file)?,
        route: named(&plan.route, "the list of routes", file)?,
        months: plan.months,
        first_talk_day: plan.first_talk_day,
        talk_every_days: plan.talk_every_days,
    };
    edits.push(OfficeEdit::Plan(At(derived_id("plan", &plan.code), PlanEdit::Add(new))));
    let mut rank = None;
    for goal in &plan.goal {
        let after = Rank::after(rank.as_ref());
        edits.push(goal_edit(file, plan, goal, skills, after.clone())?);
        rank = Some(after);
    }
    let mut rank = None;
    for (place, step) in plan.step.iter().enumerate() {
        let after = Rank::after(rank.as_ref());
        edits.push(step_edit(file, plan, place, step, after.clone())?);
        rank = Some(after);
    }
    Ok(())
}

/// The code of a goal of a plan: there is one for each skill.
fn goal_code(plan: &Plan, skill: &str) -> String {
    format!("{}/{skill}", plan.code)
}

fn goal_edit(
    file: &Path,
    plan: &Plan,
    goal: &Goal,
    skills: &BTreeMap<&str, &ByLanguage>,
    rank: Rank,
) -> Result<OfficeEdit, ContentError> {
    let names = skills.get(goal.skill.as_str());
    let names = names.ok_or_else(|| unknown(file, "the list of skills", &goal.skill))?;
    let mut levels: [ByLanguage; 5] = Default::default();
    for (tag, sentences) in &goal.levels {
        for (level, sentence) in levels.iter_mut().zip(sentences) {
            level.insert(tag.clone(), sentence.clone());
        }
    }
    let levels = levels.iter().map(|level| in_langs(level, file));
    let levels = levels.collect::<Result<Vec<_>, _>>()?;
    let new = NewPlanGoal {
        plan: derived_id("plan", &plan.code),
        name: in_langs(names, file)?,
        skill: Some(skill_id(&goal.skill)),
        levels: levels.try_into().expect("as many come out as go in"),
        weight: goal.weight,
        day: goal.day,
        rank,
    };
    let of = derived_id("plan-goal", &goal_code(plan, &goal.skill));
    Ok(OfficeEdit::PlanGoal(At(of, PlanGoalEdit::Add(new))))
}

fn step_edit(
    file: &Path,
    plan: &Plan,
    place: usize,
    step: &Step,
    rank: Rank,
) -> Result<OfficeEdit, ContentError> {
    let new = NewPlanStep {
        plan: derived_id("plan", &plan.code),
        title: in_langs(&step.title, file)?,
        explanation: in_langs(&step.explanation, file)?,
        yields: in_langs(&step.yields, file)?,
        phase: named(&step.phase, "the list of phases", file)?,
        day: step.day,
        helper: named(&step.helper, "the list of who helps", file)?,
        pictogram: pictogram(step.pictogram.as_deref(), file)?,
        goal: step.goal.as_ref().map(|skill| derived_id("plan-goal", &goal_code(plan, skill))),
        rank,
    };
    let of = derived_id("plan-step", &format!("{}/{place}", plan.code));
    Ok(OfficeEdit::PlanStep(At(of, PlanStepEdit::Add(new))))
}
