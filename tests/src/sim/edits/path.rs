//! Edits of what a traject keeps beyond its plan: agreements and signatures, hours, absences, messages.

use shared::dated::{Dated, RuleKind};
use shared::record::fact::FactEdit;
use shared::record::office::employer::{Growth, Motive};
use shared::record::path::absence::Absence;
use shared::record::path::agreement::{Agreement, Financing, Means};
use shared::record::path::belief::{Belief, Sureness};
use shared::record::path::cohort::group_step::GroupStepId;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, LetGo, NewFlowOn, OtherDay};
use shared::record::path::funding::{Funding, Wage, WageValue};
use shared::record::path::ground::{Factor, GroundEdit, GroundField, NewGround, Reason};
use shared::record::path::group_mark::GroupMarkField;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, Meeting, NewIntroduction, Why,
};
use shared::record::path::labels::{LabelsEdit, LabelsField, NewLabels};
use shared::record::path::message::Message;
use shared::record::path::objection::Objection;
use shared::record::path::signature::Signature;
use shared::record::path::suggestion::Suggestion;
use shared::record::path::suggestion_answer::{Course, SuggestionAnswer};
use shared::record::path::terms::{Basis, NewTerms, TermsEdit, TermsField};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayField, WorkdayId};
use shared::record::path::{PathEdit, PathKind};
use shared::record::step::Status;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::{Period, When};
use shared::wire::StringEnum;

use super::{Drawer, any, day};

impl Drawer<'_> {
    pub(super) fn path(&mut self) -> Option<Edit> {
        let hides = self.chance.one_in(5).then(|| self.chance.one_in(2));
        let path = self.traject.path();
        let edit = match (*self.chance.pick(PathKind::ALL)?, hides) {
            (PathKind::Agreement, None) => {
                PathEdit::Agreement(At(self.chance.id(), FactEdit::Give(self.agreement())))
            }
            (PathKind::Agreement, Some(hide)) => {
                let id = any(self.chance, path.agreements.keys())?;
                PathEdit::Agreement(At(id, FactEdit::Hide(hide)))
            }
            (PathKind::Signature, None) => {
                let signature = self.signature()?;
                PathEdit::Signature(At(self.chance.id(), FactEdit::Give(signature)))
            }
            (PathKind::Signature, Some(hide)) => {
                let id = any(self.chance, path.signatures.keys())?;
                PathEdit::Signature(At(id, FactEdit::Hide(hide)))
            }
            (PathKind::Objection, _) => {
                let signature = any(self.chance, path.signatures.keys())?;
                let objection = Objection { signature, words: self.words() };
                PathEdit::Objection(At(self.chance.id(), FactEdit::Give(objection)))
            }
            (PathKind::Workday, _) => self.workday()?,
            (PathKind::Absence, _) => {
                let from = day(self.chance.below(60));
                let days = Period { from, to: self.chance.one_in(2).then_some(from) };
                let replaced = any(self.chance, path.absences.keys());
                let replaces = replaced.filter(|_| self.chance.one_in(3));
                PathEdit::Absence(At(self.chance.id(), FactEdit::Give(Absence { days, replaces })))
            }
            (PathKind::Message, None) => {
                let message = Message { text: self.words() };
                PathEdit::Message(At(self.chance.id(), FactEdit::Give(message)))
            }
            (PathKind::Message, Some(hide)) => {
                let id = any(self.chance, path.messages.keys())?;
                PathEdit::Message(At(id, FactEdit::Hide(hide)))
            }
            (PathKind::Funding, None) => {
                let funding = self.funding()?;
                PathEdit::Funding(At(self.chance.id(), FactEdit::Give(funding)))
            }
            (PathKind::Funding, Some(hide)) => {
                let id = any(self.chance, path.fundings.keys())?;
                PathEdit::Funding(At(id, FactEdit::Hide(hide)))
            }
            (PathKind::Terms, _) => self.terms()?,
            (PathKind::FlowOn, _) => self.flow_on()?,
            (PathKind::Introduction, _) => self.introduction()?,
            (PathKind::Suggestion | PathKind::SuggestionAnswer, _) => self.suggestion(),
            // Of a person's own log, and here are trajecten.
            (PathKind::SeenSkill | PathKind::Page | PathKind::Proof, _) => return None,
            (PathKind::Belief, _) => {
                let sureness = *self.chance.pick(Sureness::ALL)?;
                PathEdit::Belief(At(self.chance.id(), FactEdit::Give(Belief { sureness })))
            }
            (PathKind::Enrolment, _) => {
                let (cohort, name) = (self.chance.id(), self.words());
                return self.chance.pick(&self.traject.enrol_edits(cohort, &name)).cloned();
            }
            (PathKind::Labels, _) => PathEdit::Labels(self.labels()),
            (PathKind::Ground, _) => PathEdit::Ground(self.ground()),
            (PathKind::GroupMark, _) => return self.group_mark(),
            // Of another kind of log.
            (
                PathKind::Cohort
                | PathKind::CohortCoach
                | PathKind::Participant
                | PathKind::GroupStep,
                _,
            ) => return None,
        };
        Some(edit.into())
    }

    fn labels(&mut self) -> LabelsEdit {
        let source = self.chance.pick(Growth::ALL).copied();
        let motive = self.chance.pick(Motive::ALL).copied();
        match self.chance.below(4) {
            0 => LabelsEdit::Set(LabelsField::Source(source)),
            1 => LabelsEdit::Set(LabelsField::Motive(None)),
            2 => LabelsEdit::Set(LabelsField::Programme(self.words())),
            _ => LabelsEdit::Put(NewLabels { source, motive, programme: String::new() }),
        }
    }

    /// At times in no order, which is refused.
    fn ground(&mut self) -> GroundEdit {
        let reason = self.chance.pick(&Reason::ALL).copied();
        let factors = vec![Factor::Mentor, Factor::Economy];
        match self.chance.below(4) {
            0 => GroundEdit::Set(GroundField::Reason(None)),
            1 => GroundEdit::Set(GroundField::Factors(vec![Factor::Travel, Factor::Mentor])),
            2 => GroundEdit::Set(GroundField::Factors(factors)),
            _ => GroundEdit::Say(NewGround { reason, factors }),
        }
    }

    fn agreement(&mut self) -> Agreement {
        let shared = self.chance.one_in(2);
        Agreement {
            replaces: self.traject.agreement().map(|(id, _)| id),
            skills: self.words(),
            step_plan: self.words(),
            period: Period { from: day(0), to: Some(day(60)) },
            hours_per_week: 24,
            guidance: self.words(),
            financing: if shared {
                Financing {
                    means: Means::SharedCost,
                    cents_per_month: 120_001,
                    employer_percent: 50,
                }
            } else {
                Financing::default()
            },
            financing_words: String::new(),
            talk_every_weeks: 4,
            evaluation: String::new(),
            preconditions: self.words(),
        }
    }

    /// When somebody works at a place is for its own people alone.
    fn terms(&mut self) -> Option<PathEdit> {
        let placement = any(self.chance, self.traject.placements.keys())?;
        let edit = match self.chance.below(4) {
            0 => TermsEdit::Set(TermsField::Address(self.words())),
            1 => TermsEdit::Set(TermsField::Basis(Some(*self.chance.pick(Basis::ALL)?))),
            _ => TermsEdit::Begin(NewTerms {
                placement,
                basis: Some(Basis::Trial),
                basis_until: Some(day(60)),
                months_max: Some(6),
                reason: self.words(),
                hours: Vec::new(),
                address: self.words(),
            }),
        };
        Some(PathEdit::Terms(At(placement, edit)))
    }

    /// Planned by a coach, answered by the employer who lets go, and at times by one who does not.
    fn flow_on(&mut self) -> Option<PathEdit> {
        let from = any(self.chance, self.traject.placements.keys())?;
        let on = day(self.chance.below(60));
        let edit = match self.chance.below(7) {
            0 => FlowOnEdit::Hide(self.chance.one_in(2)),
            1 => FlowOnEdit::Set(FlowOnField::On(on)),
            2 => FlowOnEdit::Set(FlowOnField::To(any(self.chance, self.traject.placements.keys()))),
            3 => FlowOnEdit::Set(FlowOnField::Answer(LetGo::Agreed)),
            4 => {
                let other = OtherDay { on, line: self.words() };
                FlowOnEdit::Set(FlowOnField::Answer(LetGo::OtherDay(other)))
            }
            _ => FlowOnEdit::Plan(NewFlowOn {
                from,
                next: self.words(),
                to: None,
                on,
                goals: any(self.chance, self.traject.goals.keys()).into_iter().collect(),
            }),
        };
        Some(PathEdit::FlowOn(At(from, edit)))
    }

    /// Begun and planned by a coach; decided on by whom it is to, at times by another, and at times for nobody.
    fn introduction(&mut self) -> Option<PathEdit> {
        let on = day(self.chance.below(60));
        let known = any(self.chance, self.traject.path().introductions.keys());
        let edit = match (self.chance.below(8), known) {
            (0, Some(_)) => IntroductionEdit::Hide(self.chance.one_in(2)),
            (1, Some(_)) => IntroductionEdit::Set(IntroductionField::Informed(Some(on))),
            (2, Some(_)) => IntroductionEdit::Set(IntroductionField::Met(Some(on))),
            (3, Some(_)) => {
                let place = self.words();
                let meeting = Meeting { when: When::day(on), minutes: 10, place, event: None };
                IntroductionEdit::Set(IntroductionField::Meeting(Some(meeting)))
            }
            (4 | 5, Some(_)) => {
                let why = *self.chance.pick(Why::ALL)?;
                IntroductionEdit::Decide(Decision { why, line: self.words() })
            }
            (6, Some(_)) => IntroductionEdit::TakeBack,
            _ => {
                let employers: Vec<_> =
                    self.traject.members_in(Role::Employer).map(|(id, _)| id).collect();
                let new = NewIntroduction {
                    to: any(self.chance, employers.iter()),
                    job: Some(self.chance.id()),
                    title: self.words(),
                    employer: self.words(),
                    informed: Some(on),
                    meeting: None,
                };
                let begins = IntroductionEdit::Begin(new);
                return Some(PathEdit::Introduction(At(self.chance.id(), begins)));
            }
        };
        Some(PathEdit::Introduction(At(known?, edit)))
    }

    /// Of oneself, and at times as if it were another's; answered by a coach, and at times by somebody else.
    fn suggestion(&mut self) -> PathEdit {
        let hide = self.chance.one_in(6).then(|| self.chance.one_in(2));
        let path = self.traject.path();
        let known = any(self.chance, path.suggestions.keys());
        if let (Some(id), Some(hide)) = (known, hide) {
            return PathEdit::Suggestion(At(id, FactEdit::Hide(hide)));
        }
        if let Some(suggestion) = known.filter(|_| self.chance.one_in(2)) {
            let courses = [Course::Considered, Course::Planned, Course::Done, Course::NotNow];
            let course = *self.chance.pick(&courses).unwrap_or(&Course::Considered);
            let answer = SuggestionAnswer { suggestion, course, line: self.words() };
            return PathEdit::SuggestionAnswer(At(self.chance.id(), FactEdit::Give(answer)));
        }
        let employers: Vec<_> = self.traject.members_in(Role::Employer).map(|(id, _)| id).collect();
        let is_employer = employers.contains(&self.person);
        let own = is_employer.then_some(self.person);
        let other = any(self.chance, employers.iter());
        let employer = if self.chance.one_in(5) { other } else { own };
        let given = FactEdit::Give(Suggestion { text: self.words(), employer });
        PathEdit::Suggestion(At(self.chance.id(), given))
    }

    /// What a place costs is for its own people alone.
    fn funding(&mut self) -> Option<Funding> {
        let rule = Dated {
            kind: RuleKind::MinimumWageHour,
            name: String::new(),
            from: day(0),
            value: Some(1_471),
            source: self.words(),
            link: String::new(),
        };
        let is_subsidy = self.chance.one_in(2);
        let value = WageValue { percent: 40, from: day(0), set_by: self.words() };
        Some(Funding {
            placement: any(self.chance, self.traject.placements.keys())?,
            means: if is_subsidy { Means::WageCostSubsidy } else { Means::SharedCost },
            from: day(0),
            until: day(60),
            hours_per_week: 24,
            wage: Wage::Hour(1_500),
            other_cents: 0,
            employer_percent: if is_subsidy { 0 } else { 50 },
            wage_value: is_subsidy.then_some(value),
            rules: vec![rule],
        })
    }

    /// Of the words on this phone; at times for somebody who has none of their own.
    fn signature(&mut self) -> Option<Signature> {
        let (agreement, version) = self.traject.agreement()?;
        let other = any(self.chance, self.traject.members.keys())?;
        let signer = if self.chance.one_in(4) { other } else { self.person };
        Some(Signature { agreement, words: version.what.digest(), signer })
    }

    /// Of a step whose plan this phone may not have.
    fn group_mark(&mut self) -> Option<Edit> {
        let known = any(self.chance, self.traject.path().group_marks.keys());
        let step = match known {
            Some(id) if self.chance.one_in(2) => GroupStepId::from_bytes(*id.as_bytes()),
            _ => self.chance.id(),
        };
        let days = Period { from: day(self.chance.below(60)), to: None };
        let says = match self.chance.below(3) {
            0 => GroupMarkField::Days(Some(days)),
            _ => GroupMarkField::Status(*self.chance.pick(&[Status::Done, Status::NeedsHelp])?),
        };
        let title = self.words();
        let cohort = self.chance.id();
        let edits = self.traject.group_edits(cohort, step, &title, says);
        // What is set of a mark that is not there yet goes with the next draw.
        edits.into_iter().next()
    }

    fn workday(&mut self) -> Option<PathEdit> {
        let minutes = *self.chance.pick(&[60, 240, 450])?;
        let edit = match self.chance.below(5) {
            0 => WorkdayEdit::Hide(self.chance.one_in(2)),
            1 => WorkdayEdit::Set(WorkdayField::Minutes(minutes)),
            2 => WorkdayEdit::Confirm(self.chance.one_in(2)),
            _ => {
                let placement = any(self.chance, self.traject.placements.keys())?;
                let on = day(self.chance.below(4));
                let new = NewWorkday { placement, on, minutes };
                let id = WorkdayId::of(placement, on);
                return Some(PathEdit::Workday(At(id, WorkdayEdit::Record(new))));
            }
        };
        let id = any(self.chance, self.traject.path().workdays.keys())?;
        Some(PathEdit::Workday(At(id, edit)))
    }
}
