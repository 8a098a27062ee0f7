//! What people do in the logs of an employer and of the office: drawn by chance from what stands there. Knows no traject.

mod dated_rule;
mod lab;

use shared::id::LogId;
use shared::record::office::candidacy::{
    CandidacyEdit, CandidacyField, CandidacyId, NewCandidacy, Way,
};
use shared::record::office::contact::{ContactEdit, ContactField, NewContact};
use shared::record::office::covenant::{CovenantEdit, CovenantField, NewCovenant};
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer, Stage};
use shared::record::office::follower::{FollowerEdit, FollowerField, NewFollower};
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::growth_talk::{
    Began, GrowthTalkEdit, GrowthTalkField, NewGrowthTalk, TalkLevel,
};
use shared::record::office::job::{JobEdit, JobField, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit, PlanGoalField};
use shared::record::office::plan::plan_step::{Helper, NewPlanStep, PlanStepEdit, PlanStepField};
use shared::record::office::plan::{NewPlan, PlanEdit, PlanField};
use shared::record::office::settings::{NewSettings, SettingsEdit, SettingsField};
use shared::record::office::skill::{NewSkill, SkillEdit, SkillField};
use shared::record::office::{EmployerFile, InLangs, OfficeEdit, OfficeFile, OfficeKind};
use shared::record::outline::{Phase, Route};
use shared::record::step::{Pictogram, Rank};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::state::State;
use shared::text::Lang;
use shared::time::Period;

use crate::chance::Chance;
use crate::sim::edits::{any, day};
use crate::sim::people::{People, Player};
use crate::sim::words::{open_text, staff_text};

/// The first coach opens both logs, and names who is of the employer; whether each edit is the office's own.
pub fn first_edits(people: &People, index: usize) -> [(bool, Edit); 3] {
    let opener = people.players[0].name.to_owned();
    let open = EmployerEdit::Open(NewEmployer { name: open_text(index, 0), opener });
    let cem = &people.players[2];
    let add = NewFollower { role: cem.role, name: cem.name.to_owned() };
    [
        (false, OfficeEdit::Employer(open).into()),
        (false, OfficeEdit::Follower(At(cem.person, FollowerEdit::Add(add))).into()),
        (true, opening().into()),
    ]
}

/// What opens the office's log.
fn opening() -> OfficeEdit {
    OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }))
}

/// Draws edits of one such log for one person. The rule book may still refuse them.
pub struct Drawer<'a> {
    pub state: &'a State,
    pub player: &'a Player,
    pub people: &'a People,
    /// The number of the log, for its planted words.
    pub index: usize,
    /// A number never used before.
    pub number: u64,
    pub chance: &'a mut Chance,
}

impl Drawer<'_> {
    /// An edit, or nothing where there is nothing to do it to.
    pub fn draw(&mut self) -> Option<Edit> {
        let state = self.state;
        let edit = match (state.employer(), state.office()) {
            (Some(employer), _) => self.in_employer(employer)?,
            (None, Some(office)) => self.in_office(office)?,
            // Who follows no employer begins to, and is refused who is not of the office.
            (None, None) if self.people.logs.get(self.index) != Some(&LogId::OFFICE) => {
                OfficeEdit::Follower(At(self.player.person, self.follow()))
            }
            (None, None) => opening(),
        };
        Some(edit.into())
    }

    fn words(&self) -> String {
        open_text(self.index, self.number)
    }

    /// Words that no employer may see.
    fn staff_words(&self) -> String {
        staff_text(self.index, self.number)
    }

    fn in_langs(&self) -> InLangs {
        InLangs::of([(Lang::Nl, self.words())])
    }

    fn follow(&mut self) -> FollowerEdit {
        let name = self.player.name.to_owned();
        match self.chance.below(3) {
            0 => FollowerEdit::Active(true),
            _ => FollowerEdit::Add(NewFollower { role: Role::Coach, name }),
        }
    }

    fn in_employer(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        const KINDS: [OfficeKind; 9] = [
            OfficeKind::Employer,
            OfficeKind::Follower,
            OfficeKind::Contact,
            OfficeKind::GrowthTalk,
            OfficeKind::Covenant,
            OfficeKind::Job,
            OfficeKind::Forecast,
            OfficeKind::Need,
            OfficeKind::Candidacy,
        ];
        Some(match *self.chance.pick(&KINDS)? {
            OfficeKind::Employer => {
                let stages = [Stage::Talking, Stage::TakesPart, Stage::Stopped];
                OfficeEdit::Employer(EmployerEdit::Set(match self.chance.below(6) {
                    0 => EmployerField::Name(self.words()),
                    1 => EmployerField::Stage(*self.chance.pick(&stages)?),
                    2 => EmployerField::Why(self.staff_words()),
                    _ => EmployerField::About(self.words()),
                }))
            }
            OfficeKind::Follower => self.follower(employer)?,
            OfficeKind::Contact => self.contact(employer)?,
            OfficeKind::GrowthTalk => self.growth_talk(employer)?,
            OfficeKind::Covenant => self.covenant(employer)?,
            OfficeKind::Job => self.job(employer)?,
            OfficeKind::Forecast => self.forecast(employer)?,
            OfficeKind::Need => self.need(employer)?,
            OfficeKind::Candidacy => self.candidacy(employer)?,
            OfficeKind::Office
            | OfficeKind::Skill
            | OfficeKind::Plan
            | OfficeKind::PlanStep
            | OfficeKind::PlanGoal
            | OfficeKind::DatedRule
            | OfficeKind::Vision
            | OfficeKind::LabSession
            | OfficeKind::Finding
            | OfficeKind::LabLink
            | OfficeKind::Success
            | OfficeKind::QuarterNote => return None,
        })
    }

    fn contact(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.contacts.keys()) {
            Some(id) if !is_new => OfficeEdit::Contact(At(
                id,
                match self.chance.below(2) {
                    0 => ContactEdit::Hide(hide),
                    _ => ContactEdit::Set(ContactField::Function(self.words())),
                },
            )),
            _ => {
                let (function, phone) = (String::new(), "06 0000 0000".to_owned());
                let new = NewContact { name: self.words(), function, phone, mail: String::new() };
                OfficeEdit::Contact(At(self.chance.id(), ContactEdit::Add(new)))
            }
        })
    }

    fn growth_talk(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.growth_talks.keys()) {
            Some(id) if !is_new => OfficeEdit::GrowthTalk(At(
                id,
                match self.chance.below(2) {
                    0 => GrowthTalkEdit::Hide(hide),
                    _ => GrowthTalkEdit::Set(GrowthTalkField::Words(self.staff_words())),
                },
            )),
            _ => {
                let (on, next) = (day(self.chance.below(30)), Some(day(60)));
                let (began, level) = (Began::Office, TalkLevel::AccountHolder);
                let new = NewGrowthTalk { on, began, level, words: self.staff_words(), next };
                OfficeEdit::GrowthTalk(At(self.chance.id(), GrowthTalkEdit::Add(new)))
            }
        })
    }

    fn covenant(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.covenants.keys()) {
            Some(id) if !is_new => OfficeEdit::Covenant(At(
                id,
                match self.chance.below(2) {
                    0 => CovenantEdit::Hide(hide),
                    _ => CovenantEdit::Set(CovenantField::Number(50)),
                },
            )),
            _ => {
                let period = Period { from: day(0), to: Some(day(60)) };
                let (sroi, words) = (String::new(), self.words());
                let new = NewCovenant { number: 18, period, sroi, words };
                OfficeEdit::Covenant(At(self.chance.id(), CovenantEdit::Add(new)))
            }
        })
    }

    fn forecast(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.forecasts.keys()) {
            Some(id) if !is_new => OfficeEdit::Forecast(At(id, ForecastEdit::Hide(hide))),
            _ => {
                let new = NewForecast {
                    job: any(self.chance, employer.jobs.keys())?,
                    number: u16::try_from(1 + self.chance.below(9)).unwrap_or(1),
                    expected: day(self.chance.below(60)),
                    certainty: Certainty::Likely,
                    words: self.words(),
                };
                OfficeEdit::Forecast(At(self.chance.id(), ForecastEdit::Add(new)))
            }
        })
    }

    fn need(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.needs.keys()) {
            Some(id) if !is_new => OfficeEdit::Need(At(id, NeedEdit::Hide(hide))),
            _ => {
                let job = any(self.chance, employer.jobs.keys())?;
                let new = NewNeed { job, name: self.words(), skill: None, help: Help::Hint };
                OfficeEdit::Need(At(self.chance.id(), NeedEdit::Add(new)))
            }
        })
    }

    fn candidacy(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        Some(match any(self.chance, employer.candidacies.keys()) {
            Some(id) if !is_new => OfficeEdit::Candidacy(At(
                id,
                match self.chance.below(3) {
                    0 => CandidacyEdit::Hide(hide),
                    _ => CandidacyEdit::Set(CandidacyField::Way(*self.chance.pick(&[
                        Way::OnTheWay,
                        Way::Placed,
                        Way::Left,
                    ])?)),
                },
            )),
            _ => {
                let traject = *self.chance.pick(self.people.trajects())?;
                let job = any(self.chance, employer.jobs.keys())?;
                let new = NewCandidacy { job, traject, way: Way::OnTheWay };
                OfficeEdit::Candidacy(At(CandidacyId::of(traject), CandidacyEdit::Add(new)))
            }
        })
    }

    fn follower(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let whom = self.chance.pick(&self.people.players)?;
        let edit = if employer.followers.contains_key(&whom.person) {
            match self.chance.below(4) {
                0 => FollowerEdit::Active(false),
                1 => FollowerEdit::HoldsAccount(self.chance.one_in(2)),
                2 => FollowerEdit::Set(FollowerField::Name(whom.name.to_owned())),
                _ => FollowerEdit::Active(true),
            }
        } else {
            let role = if whom.office.is_some() { Role::Coach } else { Role::Employer };
            FollowerEdit::Add(NewFollower { role, name: whom.name.to_owned() })
        };
        Some(OfficeEdit::Follower(At(whom.person, edit)))
    }

    fn job(&mut self, employer: &EmployerFile) -> Option<OfficeEdit> {
        let is_new = self.chance.one_in(2);
        let standings = [Standing::Proposed, Standing::Open, Standing::Withdrawn];
        if let (Some(id), false) = (any(self.chance, employer.jobs.keys()), is_new) {
            let edit = match self.chance.below(4) {
                0 => JobEdit::Hide(self.chance.one_in(2)),
                1 => JobEdit::Set(JobField::Standing(*self.chance.pick(&standings)?)),
                _ => JobEdit::Set(JobField::Function(self.words())),
            };
            return Some(OfficeEdit::Job(At(id, edit)));
        }
        let standing = match employer.role(self.player.person) {
            Some(Role::Employer) => Standing::Proposed,
            _ => Standing::Open,
        };
        let new = NewJob {
            function: self.words(),
            standing,
            organiser: Organiser::Both,
            growth: None,
            conditions: String::new(),
            profile: String::new(),
            pay: String::new(),
            schooling: String::new(),
        };
        Some(OfficeEdit::Job(At(self.chance.id(), JobEdit::Add(new))))
    }

    fn in_office(&mut self, office: &OfficeFile) -> Option<OfficeEdit> {
        let hide = self.chance.one_in(2);
        let is_new = self.chance.one_in(2);
        Some(match self.chance.below(8) {
            6 => self.dated_rule(office),
            7 => self.lab(office),
            0 => OfficeEdit::Office(SettingsEdit::Set(SettingsField::Name(self.words()))),
            1 => opening(),
            2 => match any(self.chance, office.skills.keys()) {
                Some(id) if !is_new => OfficeEdit::Skill(At(
                    id,
                    match self.chance.below(2) {
                        0 => SkillEdit::Hide(hide),
                        _ => SkillEdit::Set(SkillField::Name(self.in_langs())),
                    },
                )),
                _ => {
                    let new = NewSkill {
                        name: self.in_langs(),
                        explained: InLangs::default(),
                        theme: String::new(),
                        pictogram: Pictogram::Star,
                        esco: String::new(),
                        competent_nl: String::new(),
                    };
                    OfficeEdit::Skill(At(self.chance.id(), SkillEdit::Add(new)))
                }
            },
            3 => match any(self.chance, office.plans.keys()) {
                Some(id) if !is_new => OfficeEdit::Plan(At(
                    id,
                    match self.chance.below(2) {
                        0 => PlanEdit::Hide(hide),
                        _ => PlanEdit::Set(PlanField::Function(self.in_langs())),
                    },
                )),
                _ => {
                    let new = NewPlan {
                        function: self.in_langs(),
                        about: InLangs::default(),
                        route: Route::SmallScaleGrowth,
                        months: 6,
                        first_talk_day: 14,
                        talk_every_days: 28,
                    };
                    OfficeEdit::Plan(At(self.chance.id(), PlanEdit::Add(new)))
                }
            },
            4 => match any(self.chance, office.plan_goals.keys()) {
                Some(id) if !is_new => OfficeEdit::PlanGoal(At(
                    id,
                    match self.chance.below(2) {
                        0 => PlanGoalEdit::Hide(hide),
                        _ => PlanGoalEdit::Set(PlanGoalField::Name(self.in_langs())),
                    },
                )),
                _ => {
                    let new = NewPlanGoal {
                        plan: any(self.chance, office.plans.keys())?,
                        name: self.in_langs(),
                        skill: any(self.chance, office.skills.keys()),
                        levels: std::array::from_fn(|_| self.in_langs()),
                        weight: 2,
                        day: 120,
                        rank: Rank::default(),
                    };
                    OfficeEdit::PlanGoal(At(self.chance.id(), PlanGoalEdit::Add(new)))
                }
            },
            _ => match any(self.chance, office.plan_steps.keys()) {
                Some(id) if !is_new => OfficeEdit::PlanStep(At(
                    id,
                    match self.chance.below(2) {
                        0 => PlanStepEdit::Hide(hide),
                        _ => PlanStepEdit::Set(PlanStepField::Day(30)),
                    },
                )),
                _ => {
                    let new = NewPlanStep {
                        plan: any(self.chance, office.plans.keys())?,
                        title: self.in_langs(),
                        explanation: InLangs::default(),
                        yields: InLangs::default(),
                        phase: Phase::LearningIn,
                        day: 20,
                        helper: Helper::Mentor,
                        pictogram: Pictogram::Star,
                        goal: any(self.chance, office.plan_goals.keys()),
                        rank: Rank::default(),
                    };
                    OfficeEdit::PlanStep(At(self.chance.id(), PlanStepEdit::Add(new)))
                }
            },
        })
    }
}
