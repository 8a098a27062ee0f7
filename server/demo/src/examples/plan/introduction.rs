//! To whom somebody was introduced, as changes: told, met, chosen or not.

use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, IntroductionId, Meeting, NewIntroduction,
};
use shared::record::{At, Edit};
use shared::role::Role;

use super::Plan;
use crate::examples::script::Script;

impl Plan<'_> {
    /// Writes them. Whoever is of the traject's own employer decides; for another the coach says what they decided.
    pub(super) fn introductions(&self, script: &mut Script) {
        for fixture in &self.traject.introductions {
            let own = self.traject.job.as_ref().unwrap_or(&self.fixture.job);
            let title = fixture.job.as_ref().unwrap_or(own).clone();
            let id: IntroductionId = script.id("introduction", &title);
            let is_own = fixture.employer.is_none();
            let to = is_own.then_some(script.parties.employer.person);
            let employer = fixture.employer.as_ref().unwrap_or(&self.fixture.employer).clone();
            let edit = |edit| Edit::from(PathEdit::Introduction(At(id, edit)));
            let new = NewIntroduction {
                to,
                job: None,
                title,
                employer,
                informed: Some(script.days.working(fixture.day)),
                meeting: None,
            };
            script.say(fixture.day, Role::Coach, edit(IntroductionEdit::Begin(new)));
            let meeting = Meeting {
                when: script.when(fixture.meets, fixture.time),
                minutes: fixture.minutes,
                place: fixture.place.clone(),
                event: fixture.is_speed_date.then(|| script.id("speed_date", &fixture.place)),
            };
            let meets = IntroductionEdit::Set(IntroductionField::Meeting(Some(meeting)));
            script.say(fixture.day, Role::Coach, edit(meets));
            if let Some((day, why, line)) = &fixture.decided {
                let decision = Decision { why: why.0, line: line.clone() };
                let by = if is_own { Role::Employer } else { Role::Coach };
                script.say(*day, by, edit(IntroductionEdit::Decide(decision)));
            }
        }
    }
}
