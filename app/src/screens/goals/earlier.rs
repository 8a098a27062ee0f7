//! Goals that were set before for the same job, as sentences to begin with. Plain questions to what is on this phone; knows
//! no screen.

use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::goal::Goal;
use shared::role::Role;
use shared::sync::phone::Phone;

/// So many are offered.
const SHOWN_MAX: usize = 6;

/// A goal without whose it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierGoal {
    pub skill: String,
    /// Five sentences, lowest level first.
    pub levels: [String; 5],
}

/// The goals of this coach's other trajecten for the same job, the newest first, each skill once. What names a candidate
/// is theirs, and not offered.
pub fn earlier_goals(phone: &Phone, me: PersonId, here: TrajectId) -> Vec<EarlierGoal> {
    let Some(job) = phone.traject(here).and_then(job) else { return Vec::new() };
    let others = phone.trajects().filter(|(log, ..)| *log != here).map(|(_, _, traject)| traject);
    let alike = others
        .filter(|it| it.role(me) == Some(Role::Coach) && self::job(it).as_ref() == Some(&job));
    let mut found: Vec<(_, &Goal)> = Vec::new();
    for traject in alike {
        let name = first_name(traject);
        let goals = traject.open_goals().map(|(_, goal)| goal);
        let nameless = goals.filter(|goal| name.as_ref().is_none_or(|name| !names(goal, name)));
        found.extend(nameless.map(|goal| (goal.by.order(), goal)));
    }
    found.sort_by(|(a, _), (b, _)| b.cmp(a));
    let taken = phone.traject(here).into_iter().flat_map(Traject::open_goals);
    let mut skills: Vec<String> = taken.map(|(_, goal)| alike_words(goal.skill.get())).collect();
    let mut offered = Vec::new();
    for (_, goal) in found {
        let skill = alike_words(goal.skill.get());
        if !skills.contains(&skill) {
            skills.push(skill);
            let (skill, levels) = (goal.skill.get().clone(), goal.levels.get().clone());
            offered.push(EarlierGoal { skill, levels });
        }
    }
    offered.truncate(SHOWN_MAX);
    offered
}

fn job(traject: &Traject) -> Option<String> {
    traject.outline.as_ref().map(|outline| alike_words(outline.job.get()))
}

/// Words as they count as the same: without case and outer spaces.
fn alike_words(words: &str) -> String {
    words.trim().to_lowercase()
}

fn first_name(traject: &Traject) -> Option<String> {
    let name = traject.candidate_name()?.split_whitespace().next()?;
    Some(name.to_lowercase())
}

fn names(goal: &Goal, name: &str) -> bool {
    let texts = std::iter::once(goal.skill.get()).chain(goal.levels.get());
    let mut words = texts.flat_map(|text| text.split(|it: char| !it.is_alphanumeric()));
    words.any(|word| word.to_lowercase() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::TestFixture;
    use shared::record::goal::{GoalEdit, Level, NewGoal};
    use shared::record::step::Rank;
    use shared::record::{At, Edit};

    fn goal(coach: &mut TestFixture, log: TrajectId, skill: &str, sentence: &str) {
        let new = NewGoal {
            skill: skill.to_owned(),
            levels: std::array::from_fn(|_| sentence.to_owned()),
            start: Level::MuchLess,
            target: None,
            weight: 1,
            rank: Rank::default(),
        };
        let id = coach.id();
        coach.does(log, Edit::Goal(At(id, GoalEdit::Add(new))));
    }

    #[test]
    fn a_new_goal_begins_from_what_others_learned_for_that_job() {
        let mut coach = TestFixture::new();
        let (samir, joke) = (coach.open("Samir"), coach.open("Joke van Dam"));
        goal(&mut coach, samir, "Scannen", "Ik scan.");
        goal(&mut coach, samir, "Stapelen", "Samir stapelt.");
        goal(&mut coach, samir, "Op tijd", "Ik ben er.");
        goal(&mut coach, joke, "op tijd ", "Ik kom.");
        let me = coach.phone().me().person;
        let offered = earlier_goals(coach.phone(), me, joke);
        let skills: Vec<_> = offered.iter().map(|it| it.skill.as_str()).collect();
        assert_eq!(skills, ["Scannen"]);
        assert_eq!(offered[0].levels[0], "Ik scan.");
    }
}
