//! What people do in a history: edits drawn by chance from what the traject on their phone invites to.

mod path;
mod talks;

use chrono::{Days, NaiveDate};
use shared::id::PersonId;
use shared::record::Traject;
use shared::record::adjustment::{
    AdjustmentEdit, AdjustmentField, Cause, Helped, Lever, Proposal, Review, Verdict,
};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited, Plan};
use shared::record::check_in::{CheckIn, Contact, Face, Readers};
use shared::record::coming::{Answer, Reply};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::goal::{GoalEdit, GoalField, Level, NewGoal};
use shared::record::main_task::{MainTaskEdit, MainTaskField, NewMainTask};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::{OutlineEdit, OutlineField, Phase};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::rating::Rating;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit, StepField};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit, Kind};
use shared::role::{Audience, Role};
use shared::time::{Period, When};

use crate::chance::Chance;
use crate::sim::people::People;
use crate::sim::words::{open_text, staff_text};

/// Draws edits of one traject for one person.
pub struct Drawer<'a> {
    pub traject: &'a Traject,
    pub person: PersonId,
    pub people: &'a People,
    /// The number of the log, for its planted words.
    pub index: usize,
    /// A number never used before.
    pub number: u64,
    pub chance: &'a mut Chance,
}

/// A day some weeks around the start of the history.
pub fn day(offset: usize) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day");
    first + Days::new(offset as u64)
}

pub fn any<'a, I: Copy + 'a>(chance: &mut Chance, ids: impl Iterator<Item = &'a I>) -> Option<I> {
    let ids: Vec<I> = ids.copied().collect();
    chance.pick(&ids).copied()
}

/// Which kinds of records people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Those there were at first, some more often: a seed that failed once tells its history by them.
    First,
    /// All there are, each as likely as the others.
    All,
    /// Half of them of what comes with a later volume.
    Path,
}

/// One of these is drawn among the first. What stands there stays there.
const FIRST: [Kind; 22] = [
    Kind::Step,
    Kind::Step,
    Kind::Step,
    Kind::Step,
    Kind::Step,
    Kind::Step,
    Kind::Goal,
    Kind::Rating,
    Kind::Rating,
    Kind::CheckIn,
    Kind::CheckIn,
    Kind::Feedback,
    Kind::Evaluation,
    Kind::Evaluation,
    Kind::Adjustment,
    Kind::Adjustment,
    Kind::Appointment,
    Kind::Comment,
    Kind::Comment,
    Kind::Member,
    Kind::Placement,
    Kind::Outline,
];
/// As many of the steps are new ones.
const NEW_STEPS: std::ops::Range<usize> = 4..6;

/// Of so many comments of a coach one settles a matter.
const SETTLES_EACH: u64 = 4;

impl Drawer<'_> {
    /// An edit, or nothing where there is nothing to do it to. The rule book may still refuse it.
    pub fn draw(&mut self, among: Among) -> Option<Edit> {
        let (kind, is_new) = match among {
            Among::First => {
                let drawn = self.chance.below(FIRST.len());
                (FIRST[drawn], NEW_STEPS.contains(&drawn))
            }
            Among::Path if self.chance.one_in(2) => return self.path(),
            Among::All | Among::Path => (*self.chance.pick(Kind::ALL)?, self.chance.one_in(3)),
        };
        match kind {
            Kind::Outline if is_new => self.early(),
            // How it ends is drawn with how it goes.
            Kind::Outline | Kind::Outcome => self.outline(),
            Kind::Member => self.member(),
            Kind::Placement => self.placement(),
            Kind::MainTask => self.main_task(),
            Kind::WorkSample => self.work_sample(),
            Kind::Step if is_new => self.step(),
            Kind::Step => self.on_step(),
            Kind::Goal => self.goal(),
            Kind::Rating => self.rating(),
            Kind::CheckIn => self.check_in(),
            Kind::Feedback => self.feedback(),
            Kind::Evaluation if is_new => self.moved_talk(),
            Kind::Evaluation => self.evaluation(),
            Kind::Point => self.point(),
            Kind::Adjustment => self.adjustment(),
            Kind::Appointment => self.appointment(),
            Kind::Comment => self.comment(),
            // Of a person's own log, and here are trajecten.
            Kind::Preferences | Kind::Later => None,
        }
    }

    fn words(&self) -> String {
        open_text(self.index, self.number)
    }

    /// A new step, at the end of the plan.
    pub fn step(&mut self) -> Option<Edit> {
        let last = self.traject.visible_steps().last().map(|(_, step)| step.rank.get().clone());
        let goal = any(self.chance, self.traject.goals.keys());
        let new = NewStep {
            title: self.words(),
            phase: Phase::LearningIn,
            goal,
            when: None,
            place: String::new(),
            helper: String::new(),
            pictogram: Pictogram::Star,
            rank: Rank::after(last.as_ref()),
        };
        Some(Edit::Step(At(self.chance.id(), StepEdit::Add(new))))
    }

    fn on_step(&mut self) -> Option<Edit> {
        let id = any(self.chance, self.traject.steps.keys())?;
        let step = self.traject.steps.get(&id)?;
        let edit = match self.chance.below(8) {
            0..=2 => StepEdit::Set(StepField::Title(self.words())),
            3 => StepEdit::Set(StepField::When(Some(When::day(day(self.chance.below(60)))))),
            4 => {
                let statuses = [Status::Doing, Status::Done, Status::NeedsHelp];
                StepEdit::Mark(self.chance.id(), *self.chance.pick(&statuses)?)
            }
            5 => StepEdit::HideMark(any(self.chance, step.marks.keys())?, self.chance.one_in(2)),
            6 => StepEdit::Confirm(self.chance.one_in(2)),
            _ => StepEdit::Hide(self.chance.one_in(2)),
        };
        Some(Edit::Step(At(id, edit)))
    }

    fn goal(&mut self) -> Option<Edit> {
        if let (Some(id), true) =
            (any(self.chance, self.traject.goals.keys()), self.chance.one_in(2))
        {
            let edit = match self.chance.below(3) {
                0 => GoalEdit::Set(GoalField::Skill(self.words())),
                1 => GoalEdit::Set(GoalField::Reached(*self.chance.pick(&Level::ALL)?)),
                _ => GoalEdit::Hide(self.chance.one_in(2)),
            };
            return Some(Edit::Goal(At(id, edit)));
        }
        let new = NewGoal {
            skill: self.words(),
            levels: std::array::from_fn(|_| self.words()),
            start: Level::MuchLess,
            target: None,
            weight: 1,
            rank: Rank::default(),
        };
        Some(Edit::Goal(At(self.chance.id(), GoalEdit::Add(new))))
    }

    fn rating(&mut self) -> Option<Edit> {
        if self.chance.one_in(4) {
            let id = any(self.chance, self.traject.ratings.keys())?;
            return Some(Edit::Rating(At(id, FactEdit::Hide(self.chance.one_in(2)))));
        }
        let goal = any(self.chance, self.traject.goals.keys())?;
        let level = *self.chance.pick(&Level::ALL)?;
        Some(Edit::Rating(At(self.chance.id(), FactEdit::Give(Rating { goal, level }))))
    }

    fn check_in(&mut self) -> Option<Edit> {
        let is_staff = self.traject.role(self.person) == Some(Role::Coach) && self.chance.one_in(2);
        let (readers, line) = if is_staff {
            (Readers::Coaches, staff_text(self.index, self.number))
        } else {
            (Readers::CandidateAndCoach, self.words())
        };
        let what = CheckIn::how(Face::Good, line, readers);
        // By the number and not by chance: a seed tells the history it told before.
        let what = match (self.traject.role(self.person), self.number % 4) {
            (Some(Role::Coach), 0) => CheckIn::to_candidate(self.words()),
            (Some(Role::Coach), 1) => {
                let (contact, again_on) = (Some(Contact::Call), Some(day(30)));
                CheckIn { contact, again_on, ..what }
            }
            _ => what,
        };
        Some(Edit::CheckIn(At(self.chance.id(), FactEdit::Give(what))))
    }

    fn feedback(&mut self) -> Option<Edit> {
        let placement = self.traject.members.get(&self.person).and_then(|it| *it.placement.get());
        let what = Feedback {
            placement,
            pace: Score::Good,
            quality: Score::Growing,
            independence: Score::NotYet,
            on_time: None,
            safety: None,
            line: self.words(),
        };
        Some(Edit::Feedback(At(self.chance.id(), FactEdit::Give(what))))
    }

    fn adjustment(&mut self) -> Option<Edit> {
        let known = any(self.chance, self.traject.adjustments.keys());
        let (Some(id), false) = (known, self.chance.one_in(3)) else {
            let proposal = Proposal {
                saw: self.words(),
                think: String::new(),
                lever: Lever::Pace,
                change: self.words(),
                check_on: day(40),
            };
            let edit = AdjustmentEdit::Propose(proposal);
            return Some(Edit::Adjustment(At(self.chance.id(), edit)));
        };
        let edit = match self.chance.below(8) {
            0 => AdjustmentEdit::Set(AdjustmentField::Saw(self.words())),
            7 => {
                let cause = self.chance.pick(&Cause::ALL).copied();
                AdjustmentEdit::Set(AdjustmentField::Cause(cause))
            }
            6 => {
                let step = any(self.chance, self.traject.steps.keys()).map(Subject::Step);
                AdjustmentEdit::Set(AdjustmentField::About(step))
            }
            1 => AdjustmentEdit::Decide(Verdict::WeTryIt),
            2 => AdjustmentEdit::Decide(Verdict::NotNow),
            3 => AdjustmentEdit::Undecide,
            4 => AdjustmentEdit::Review(Review { helped: Helped::Partly, learned: self.words() }),
            _ => AdjustmentEdit::Hide(self.chance.one_in(2)),
        };
        Some(Edit::Adjustment(At(id, edit)))
    }

    fn appointment(&mut self) -> Option<Edit> {
        let invited =
            if self.chance.one_in(2) { Invited::Candidate } else { Invited::CandidateAndEmployer };
        let when = When::day(day(self.chance.below(60)));
        let plan = Plan { title: self.words(), when, place: String::new(), invited };
        let known = any(self.chance, self.traject.appointments.keys());
        let (Some(id), false) = (known, self.chance.one_in(3)) else {
            return Some(Edit::Appointment(At(self.chance.id(), AppointmentEdit::Plan(plan))));
        };
        let edit = match self.chance.below(5) {
            0 | 1 => AppointmentEdit::Set(AppointmentField::Plan(plan)),
            2 => AppointmentEdit::Reply(Reply { placement: None, answer: Answer::WillCome }),
            3 => AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(self.words()))),
            _ => AppointmentEdit::Hide(self.chance.one_in(2)),
        };
        Some(Edit::Appointment(At(id, edit)))
    }

    fn comment(&mut self) -> Option<Edit> {
        let about = match self.chance.below(4) {
            0 => Subject::Step(any(self.chance, self.traject.steps.keys())?),
            1 => Subject::Feedback(any(self.chance, self.traject.feedback.keys())?),
            2 => Subject::Appointment(any(self.chance, self.traject.appointments.keys())?),
            _ => Subject::CheckIn(any(self.chance, self.traject.check_ins.keys())?),
        };
        let is_staff = about.audience(self.traject) == Some(Audience::Coaches);
        let text = if is_staff { staff_text(self.index, self.number) } else { self.words() };
        // By the number and not by chance: a seed tells the history it told before.
        let is_settling = self.traject.role(self.person) == Some(Role::Coach)
            && self.number.is_multiple_of(SETTLES_EACH);
        let comment = if is_settling { Comment::settling } else { Comment::words };
        Some(Edit::Comment(At(self.chance.id(), FactEdit::Give(comment(about, text)))))
    }

    fn member(&mut self) -> Option<Edit> {
        let player = self.chance.pick(&self.people.players)?;
        let place = any(self.chance, self.traject.placements.keys());
        let edit = if self.traject.members.contains_key(&player.person) {
            match self.chance.below(4) {
                0 if self.number.is_multiple_of(2) => {
                    let number = format!("06 0000 {:04}", self.number % 10_000);
                    MemberEdit::Set(MemberField::Phone(number))
                }
                0 => MemberEdit::Set(MemberField::Placement(place)),
                1 => MemberEdit::Active(false),
                _ => MemberEdit::Active(true),
            }
        } else {
            let name = player.name.to_owned();
            MemberEdit::Add(NewMember { role: player.role, name, placement: place })
        };
        Some(Edit::Member(At(player.person, edit)))
    }

    fn placement(&mut self) -> Option<Edit> {
        let new = NewPlacement {
            place: self.words(),
            kind: PlaceKind::Employer,
            mentor: String::new(),
            hours_per_week: 24,
            period: Period { from: day(0), to: None },
        };
        Some(Edit::Placement(At(self.chance.id(), PlacementEdit::Add(new))))
    }

    fn main_task(&mut self) -> Option<Edit> {
        let known = any(self.chance, self.traject.main_tasks.keys());
        let (Some(id), false) = (known, self.chance.one_in(2)) else {
            let placement = any(self.chance, self.traject.placements.keys())?;
            let share = self.share();
            let new = NewMainTask { placement, name: self.words(), share };
            return Some(Edit::MainTask(At(self.chance.id(), MainTaskEdit::Add(new))));
        };
        let edit = match self.chance.below(3) {
            0 => MainTaskEdit::Set(MainTaskField::Name(self.words())),
            1 => MainTaskEdit::Set(MainTaskField::Share(self.share())),
            _ => MainTaskEdit::Hide(self.chance.one_in(2)),
        };
        Some(Edit::MainTask(At(id, edit)))
    }

    /// Of a week, in percent: three or four of these fit.
    fn share(&mut self) -> u8 {
        *self.chance.pick(&[15, 20, 30, 50]).unwrap_or(&15)
    }

    fn work_sample(&mut self) -> Option<Edit> {
        if self.chance.one_in(4) {
            let id = any(self.chance, self.traject.work_samples.keys())?;
            return Some(Edit::WorkSample(At(id, FactEdit::Hide(self.chance.one_in(2)))));
        }
        let what = WorkSample {
            task: any(self.chance, self.traject.main_tasks.keys())?,
            pace: *self.chance.pick(&[80, 100, 120])?,
            quality: 95,
            net_time: 90,
            help: *self.chance.pick(&Help::ALL)?,
            on: day(self.chance.below(60)),
        };
        Some(Edit::WorkSample(At(self.chance.id(), FactEdit::Give(what))))
    }

    /// Why the next phase begins early, whether or not it then does.
    fn early(&mut self) -> Option<Edit> {
        let next = self.traject.outline.as_ref()?.phase.next()?;
        Some(Edit::Outline(OutlineEdit::Early(next, self.words())))
    }

    fn outline(&mut self) -> Option<Edit> {
        let phase = self.traject.outline.as_ref()?.phase;
        Some(match self.chance.below(4) {
            0 => Edit::Outline(OutlineEdit::Set(OutlineField::Job(self.words()))),
            1 | 2 => Edit::Outline(OutlineEdit::Phase { from: phase, to: phase.next()? }),
            _ => Edit::Outcome(OutcomeEdit::Record(Some(Outcome {
                ending: Ending::IntendedJob,
                on: day(50),
                reason: self.words(),
            }))),
        })
    }
}
