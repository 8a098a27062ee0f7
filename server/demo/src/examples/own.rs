//! What a candidate has in a log of their own, as changes: the skills that were seen of them, their page with the yes to
//! it, and a proof to take along. Knows no traject.

use shared::id::LogId;
use shared::record::fact::FactEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Timestamp;

use super::days::Days;
use super::fixture::{PageFixture, TrajectFixture};
use super::named::Named;
use super::office::content::Skills;
use super::people::Player;
use super::script::Parties;
use super::script::saying::{self, Saying, Sent};
use super::{BadExample, name};

/// What was sent about the candidate of a traject; nothing of who has nothing there.
pub(super) fn pushes(
    parties: &Parties,
    traject: &TrajectFixture,
    skills: &Skills,
    days: Days,
    now: Timestamp,
) -> Result<Vec<Sent>, BadExample> {
    let Parties { candidate, coach, .. } = parties;
    let owner = Owner { person: candidate.person };
    let mut own = Own { candidate, coach, said: Vec::new() };
    let mut by_coach = Vec::new();
    for seen in &traject.seen {
        let (skill, label) = skills.called(&seen.skill)?;
        let on = days.working(seen.day);
        let (help, source) = (seen.help.0, Source::AtWork);
        let what = SeenSkill { skill: Some(skill), name: label, help, on, source };
        let id = name::id(&["seen", &candidate.name, &seen.skill, &seen.day.to_string()]);
        if seen.by.0 == Role::Coach {
            by_coach.push(Provable::Skill(id));
        }
        own.say(seen.day, seen.by, PathEdit::SeenSkill(At(id, FactEdit::Give(what))).into());
    }
    if let Some(page) = &traject.page {
        own.page(page, owner);
    }
    if let Some(day) = traject.proof {
        let proof = Proof { naming: Naming::First, place: None, shown: by_coach, until: None };
        let at = At(name::id(&["proof", &candidate.name]), FactEdit::Give(proof));
        own.say(day, Named(Role::Candidate), PathEdit::Proof(at).into());
    }
    let Some(first) = own.said.iter().map(|it| it.day).min() else { return Ok(Vec::new()) };
    let opening = Edit::Preferences(PreferencesEdit::Open(owner));
    let player = candidate.clone();
    own.said.insert(0, Saying { day: first, by: Role::Candidate, player, edit: opening });
    saying::pushes(LogId::of_person(candidate.person), &candidate.name, days, own.said, now)
}

/// What is said in the own log.
struct Own<'a> {
    candidate: &'a Player,
    coach: &'a Player,
    said: Vec<Saying>,
}

impl Own<'_> {
    fn say(&mut self, day: super::day::Day, by: Named<Role>, edit: Edit) {
        let player = if by.0 == Role::Coach { self.coach } else { self.candidate };
        self.said.push(Saying { day, by: by.0, player: player.clone(), edit });
    }

    /// Written with the coach, at a table; the yes is the candidate's.
    fn page(&mut self, page: &PageFixture, owner: Owner) {
        let fields = [
            PageField::Strengths(page.strengths.clone()),
            PageField::Wants(page.wants.clone()),
            PageField::Needs(page.needs.clone()),
            PageField::Helps(page.helps.clone()),
        ];
        let written = fields.into_iter().map(PageEdit::Set);
        for edit in std::iter::once(PageEdit::Begin(owner)).chain(written) {
            self.say(page.day, Named(Role::Coach), PathEdit::Page(edit).into());
        }
        if let Some(day) = page.approved {
            let approve = PathEdit::Page(PageEdit::Approve(true));
            self.say(day, Named(Role::Candidate), approve.into());
        }
    }
}
