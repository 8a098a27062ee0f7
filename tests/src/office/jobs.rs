//! What the office of the examples keeps: an employer with a job to come and somebody on the way to it, and a plan to begin
//! from.

use shared::id::LogId;
use shared::record::At;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyId, NewCandidacy, Way};
use shared::record::office::contact::{ContactEdit, NewContact};
use shared::record::office::covenant::{CovenantEdit, NewCovenant};
use shared::record::office::employer::{
    EmployerEdit, EmployerField, Growth, Motive, NewEmployer, Stage,
};
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::growth_talk::{Began, GrowthTalkEdit, NewGrowthTalk, TalkLevel};
use shared::record::office::job::{JobEdit, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit};
use shared::record::office::plan::plan_step::{Helper, NewPlanStep, PlanStepEdit};
use shared::record::office::plan::{NewPlan, PlanEdit};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::skill::{NewSkill, SkillEdit};
use shared::record::office::{InLangs, OfficeEdit};
use shared::record::outline::{Phase, Route};
use shared::record::step::{Pictogram, Rank};
use shared::record::work_sample::Help;
use shared::text::Lang;
use shared::time::Period;

use super::traject::day;
use super::{FULL, Office, its};
use crate::scene::{COACH, id};

/// The employer of the example's traject.
pub(super) fn firm(office: &mut Office) {
    let log: LogId = id(its::FIRM);
    let mut does = |day, edit: OfficeEdit| office.does(COACH, day, log, &edit.into());
    let opener = "Anneke Visser".to_owned();
    let name = "Vlierbeek Logistiek".to_owned();
    does(-60, OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener })));
    let set = |field| OfficeEdit::Employer(EmployerEdit::Set(field));
    does(-60, set(EmployerField::Stage(Stage::TakesPart)));
    does(-60, set(EmployerField::Motive(Some(Motive::NeedForPeople))));
    does(-60, set(EmployerField::Growth(Some(Growth::Expansion))));
    does(-60, set(EmployerField::About("Een magazijn dat groeit met zijn webwinkels.".to_owned())));
    let new = NewContact {
        name: "Petra de Wit".to_owned(),
        function: "Leidt de hal".to_owned(),
        phone: "06 0000 0201".to_owned(),
        mail: String::new(),
    };
    does(-60, OfficeEdit::Contact(At(id(its::CONTACT), ContactEdit::Add(new))));
    let new = NewGrowthTalk {
        on: day(-30),
        began: Began::Office,
        level: TalkLevel::WorkCoach,
        words: "In de zomer komt er een tweede hal.".to_owned(),
        next: Some(day(-1)),
    };
    does(-30, OfficeEdit::GrowthTalk(At(id(its::GROWTH_TALK), GrowthTalkEdit::Add(new))));
    let new = NewCovenant {
        number: 50,
        period: Period { from: day(-60), to: Some(day(900)) },
        sroi: String::new(),
        words: String::new(),
    };
    does(-30, OfficeEdit::Covenant(At(id(its::COVENANT), CovenantEdit::Add(new))));
    job(&mut does);
}

fn job(does: &mut dyn FnMut(i64, OfficeEdit)) {
    let new = NewJob {
        function: "Orderpicker".to_owned(),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: "Vroege en late dienst".to_owned(),
        profile: String::new(),
        pay: "Schaal B".to_owned(),
        schooling: String::new(),
    };
    let job = id(its::JOB);
    does(-30, OfficeEdit::Job(At(job, JobEdit::Add(new))));
    let said = [
        (its::FORECAST, -30, 90, Certainty::Idea),
        (its::FORECAST + 1, -2, 150, Certainty::Likely),
    ];
    for (number, on, expected, certainty) in said {
        let new = NewForecast {
            job,
            number: 4,
            expected: day(expected),
            certainty,
            words: String::new(),
        };
        does(on, OfficeEdit::Forecast(At(id(number), ForecastEdit::Add(new))));
    }
    let skill = Some(id(its::SKILL));
    let new =
        NewNeed { job, name: "Bestellingen bij elkaar zoeken".to_owned(), skill, help: Help::Hint };
    does(-2, OfficeEdit::Need(At(id(its::NEED), NeedEdit::Add(new))));
    let traject = id(FULL);
    let new = NewCandidacy { job, traject, way: Way::OnTheWay };
    let edit = OfficeEdit::Candidacy(At(CandidacyId::of(traject), CandidacyEdit::Add(new)));
    does(-2, edit);
}

/// What all of the office share: a skill and a plan.
pub(super) fn shared_by_all(office: &mut Office) {
    let mut does = |edit: OfficeEdit| office.does(COACH, -90, LogId::OFFICE, &edit.into());
    let both = |nl: &str, ar: &str| InLangs::of([(Lang::Nl, nl), (Lang::Ar, ar)]);
    does(OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() })));
    let name = both("Bestellingen bij elkaar zoeken", "جمع الطلبات");
    let new = NewSkill {
        name: name.clone(),
        explained: InLangs::default(),
        theme: "Magazijn".to_owned(),
        pictogram: Pictogram::default(),
        esco: String::new(),
        competent_nl: String::new(),
    };
    does(OfficeEdit::Skill(At(id(its::SKILL), SkillEdit::Add(new))));
    let plan = id(its::PLAN);
    let new = NewPlan {
        function: both("Orderpicker", "جامع طلبات"),
        about: both("Van de eerste dag tot zelf werken.", "من اليوم الأول حتى العمل وحدك."),
        route: Route::SmallScaleGrowth,
        months: 6,
        first_talk_day: 21,
        talk_every_days: 42,
    };
    does(OfficeEdit::Plan(At(plan, PlanEdit::Add(new))));
    let goal = id(its::PLAN_GOAL);
    let level = |nl: &str| InLangs::of([(Lang::Nl, nl)]);
    let new = NewPlanGoal {
        plan,
        name,
        skill: Some(id(its::SKILL)),
        levels: [
            "Kijkt mee",
            "Doet het samen",
            "Doet het met een hint",
            "Doet het alleen",
            "Legt het uit",
        ]
        .map(level),
        weight: 1,
        day: 90,
        rank: Rank::after(None),
    };
    does(OfficeEdit::PlanGoal(At(goal, PlanGoalEdit::Add(new))));
    let steps = [
        (its::PLAN_STEP, "Rondleiding in de hal", "جولة في القاعة", 0),
        (its::PLAN_STEP + 1, "Eerste bestelling", "أول طلب", 6),
    ];
    for (number, nl, ar, day) in steps {
        let new = NewPlanStep {
            plan,
            title: both(nl, ar),
            explanation: InLangs::default(),
            yields: InLangs::default(),
            phase: Phase::LearningIn,
            day,
            helper: Helper::Mentor,
            pictogram: Pictogram::default(),
            goal: Some(goal),
            rank: Rank::after(None),
        };
        does(OfficeEdit::PlanStep(At(id(number), PlanStepEdit::Add(new))));
    }
}
