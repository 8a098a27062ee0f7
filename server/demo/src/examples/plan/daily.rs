//! What belongs to ordinary days, as changes: hours worked, days away, messages, and whether one believes that one can do
//! the work. Knows no plan.

use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::absence::{Absence, AbsenceId};
use shared::record::path::belief::{Belief, BeliefId};
use shared::record::path::message::{Message, MessageId};
use shared::record::path::suggestion::{Suggestion, SuggestionId};
use shared::record::path::suggestion_answer::{SuggestionAnswer, SuggestionAnswerId};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::record::{At, Edit};
use shared::role::Role;

use super::Plan;
use crate::examples::day::Day;
use crate::examples::fixture::{HoursFixture, IdeaFixture};
use crate::examples::script::Script;

impl Plan<'_> {
    /// Writes it, each on its day.
    pub(super) fn daily(&self, script: &mut Script) {
        if let Some(hours) = &self.traject.hours {
            self.hours(script, hours);
        }
        for (from, to) in &self.traject.away {
            let id: AbsenceId = script.id("absence", &from.to_string());
            let absence = Absence::new(script.days.period(*from, *to));
            say(script, *from, Role::Candidate, PathEdit::Absence(At(id, FactEdit::Give(absence))));
        }
        for (place, message) in self.traject.messages.iter().enumerate() {
            let id: MessageId = script.id("message", &place.to_string());
            let given = FactEdit::Give(Message { text: message.line.clone() });
            say(script, message.day, message.by.0, PathEdit::Message(At(id, given)));
        }
        for (place, idea) in self.traject.ideas.iter().enumerate() {
            Self::idea(script, place, idea);
        }
        for (day, sureness) in &self.traject.belief {
            let id: BeliefId = script.id("belief", &day.to_string());
            let belief = FactEdit::Give(Belief { sureness: sureness.0 });
            say(script, *day, Role::Candidate, PathEdit::Belief(At(id, belief)));
        }
    }

    /// Said by the candidate or the employer, and answered by the coach, if it was.
    fn idea(script: &mut Script, place: usize, idea: &IdeaFixture) {
        let suggestion: SuggestionId = script.id("idea", &place.to_string());
        let is_employer = idea.by.0 == Role::Employer;
        let employer = is_employer.then_some(script.parties.employer.person);
        let given = FactEdit::Give(Suggestion { text: idea.line.clone(), employer });
        say(script, idea.day, idea.by.0, PathEdit::Suggestion(At(suggestion, given)));
        if let Some((day, course, line)) = &idea.answer {
            let id: SuggestionAnswerId = script.id("idea answer", &place.to_string());
            let answer = SuggestionAnswer { suggestion, course: course.0, line: line.clone() };
            let edit = PathEdit::SuggestionAnswer(At(id, FactEdit::Give(answer)));
            say(script, *day, Role::Coach, edit);
        }
    }

    /// Noted by the candidate on each day of work, and confirmed by the employer up to a day.
    fn hours(&self, script: &mut Script, hours: &HoursFixture) {
        let Some(placement) = self.guided_place(script) else { return };
        let is_away =
            |day: Day| self.traject.away.iter().any(|(from, to)| (*from..=*to).contains(&day));
        for day in (hours.from..0).filter(|day| !is_away(*day)) {
            let on = script.days.exact(day);
            if on != script.days.working(day) {
                continue;
            }
            let id = WorkdayId::of(placement, on);
            let new = NewWorkday { placement, on, minutes: hours.minutes };
            say(script, day, Role::Candidate, PathEdit::Workday(At(id, WorkdayEdit::Record(new))));
            if day <= hours.confirmed_to {
                let confirm = WorkdayEdit::Confirm(true);
                say(script, day + 1, Role::Employer, PathEdit::Workday(At(id, confirm)));
            }
        }
    }
}

fn say(script: &mut Script, day: Day, by: Role, edit: PathEdit) {
    script.say(day, by, Edit::from(edit));
}
