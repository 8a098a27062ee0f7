//! What was agreed when the path was, as changes: a version of the coach's, signed by three before learning in begins. Knows
//! no talks.

use shared::limits::HOURS_PER_WEEK_MAX;
use shared::record::At;
use shared::record::Edit;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, AgreementId, Financing, Means};
use shared::record::path::signature::{Signature, SignatureId};
use shared::role::Role;
use shared::time::Period;

use super::Plan;
use crate::examples::day::Day;
use crate::examples::fixture::AgreementFixture;
use crate::examples::script::Script;

const TALK_EVERY_WEEKS: u8 = 4;

impl Plan<'_> {
    /// Writes it, on the day the path was agreed. Who learns in has signed, and so have the others; until then it waits for them.
    pub(super) fn agreement(&self, script: &mut Script, agreed: Day, period: Period) {
        let Some(fixture) = &self.fixture.agreement else { return };
        let agreement = self.terms(script, fixture, period);
        let words = agreement.digest();
        let id: AgreementId = script.id("agreement", "1");
        let give = PathEdit::Agreement(At(id, FactEdit::Give(agreement)));
        script.say(agreed, Role::Coach, Edit::from(give));
        // Behind the phase that says that it was agreed.
        let begun = self.phases.get(3).copied();
        let parties = script.parties.clone();
        let signers = [
            (agreed, Role::Coach, parties.coach),
            (agreed, Role::Candidate, parties.candidate),
            (agreed, Role::Employer, parties.employer),
        ];
        for (day, role, player) in signers {
            if role != Role::Coach && begun.is_none() {
                continue;
            }
            let signature = Signature { agreement: id, words, signer: player.person };
            let at: SignatureId = script.id("signature", &format!("{role:?}"));
            let edit = PathEdit::Signature(At(at, FactEdit::Give(signature)));
            script.say(day, role, Edit::from(edit));
        }
    }

    fn terms(&self, script: &Script, fixture: &AgreementFixture, period: Period) -> Agreement {
        let skill =
            |key: &String| self.fixture.skills.get(key).map(|it| self.words.told(&it.skill));
        let goals = self.traject.goals.iter().filter_map(|goal| skill(&goal.skill));
        let steps = self.steps.iter().filter_map(|step| step.step.as_ref());
        let steps = steps
            .filter_map(|name| self.fixture.steps.get(name))
            .map(|it| self.words.told(&it.title));
        let mentor = &script.parties.employer.name;
        let guides = self.places.iter().map(|place| {
            let guide = place.with.as_ref().unwrap_or(mentor);
            let at = place.at.as_ref().unwrap_or(&self.fixture.employer);
            format!("{guide}, {at}")
        });
        let guides = guides.chain([script.parties.coach.name.clone()]);
        let of_places = self.places.iter().map(|place| place.hours).max().unwrap_or(1);
        let hours = self.traject.job_hours.unwrap_or(of_places);
        Agreement {
            replaces: None,
            skills: lines(goals),
            step_plan: lines(steps),
            period,
            hours_per_week: hours.min(HOURS_PER_WEEK_MAX),
            guidance: lines(guides),
            financing: match fixture.euros_per_month {
                0 => Financing::default(),
                euros => Financing {
                    means: Means::SharedCost,
                    cents_per_month: euros * 100,
                    employer_percent: fixture.employer_percent,
                },
            },
            financing_words: String::new(),
            talk_every_weeks: TALK_EVERY_WEEKS,
            evaluation: String::new(),
            preconditions: fixture.preconditions.clone(),
        }
    }
}

fn lines(all: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in all {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n")
}
