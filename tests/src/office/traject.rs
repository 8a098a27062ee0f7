//! The example trajecten, as what their people recorded. Knows no phone.

use chrono::{Days, NaiveDate, NaiveTime};
use shared::id::TrajectId;
use shared::record::adjustment::{AdjustmentEdit, Lever, Proposal, Verdict};
use shared::record::appointment::{AppointmentEdit, Invited, Plan};
use shared::record::check_in::{CheckIn, Face, Readers, Topic};
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{Answers, EvaluationEdit};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::goal::{GoalEdit, GoalField, Level, NewGoal};
use shared::record::main_task::{MainTaskEdit, NewMainTask};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Phase, Route};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::point::{NewPoint, PointEdit, Purpose};
use shared::record::rating::Rating;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::{Period, When};

use super::{NOW, Office, UTC_OFFSET_MINUTES};
use crate::scene::{CANDIDATE, COACH, EMPLOYER, id};

/// Ids of what there is one of, in the full traject and in what the office keeps.
pub mod its {
    pub const PLACEMENT: u8 = 10;
    pub const GOAL: u8 = 11;
    pub const STEP: u8 = 12;
    pub const STEP_DONE: u8 = 13;
    pub const STEP_HARD: u8 = 14;
    pub const EVALUATION: u8 = 15;
    pub const ADJUSTMENT: u8 = 16;
    pub const APPOINTMENT: u8 = 17;
    pub const MAIN_TASK: u8 = 18;
    pub const AGREEMENT: u8 = 19;
    pub const AGREEMENT_NEXT: u8 = 20;
    /// The first of four.
    pub const SIGNATURE: u8 = 21;
    pub const SIGNATURE_LATER: u8 = 25;
    pub const CHECK_IN: u8 = 40;
    pub const FEEDBACK: u8 = 41;
    pub const POINT_TALK: u8 = 44;
    pub const POINT_WRONG: u8 = 45;
    pub const BELIEF: u8 = 50;
    pub const QUESTION: u8 = 51;
    pub const REPLY: u8 = 52;
    pub const ABSENCE: u8 = 53;
    pub const FUNDING: u8 = 56;
    pub const INTRODUCTION: u8 = 57;
    pub const INTRODUCTION_BEFORE: u8 = 58;
    pub const SPEED_DATE: u8 = 59;
    pub const IDEA: u8 = 70;
    pub const IDEA_ANSWER: u8 = 71;
    pub const SEEN_ORDERS: u8 = 54;
    pub const SEEN_COFFEE: u8 = 55;
    pub const PROOF: u8 = 75;
    pub const CONTACT: u8 = 60;
    pub const GROWTH_TALK: u8 = 61;
    pub const COVENANT: u8 = 62;
    pub const JOB: u8 = 63;
    pub const NEED: u8 = 64;
    pub const FORECAST: u8 = 65;
    pub const SKILL: u8 = 70;
    pub const PLAN: u8 = 71;
    pub const PLAN_GOAL: u8 = 72;
    pub const PLAN_STEP: u8 = 73;
    /// The first of nine.
    pub const RULE: u8 = 80;
    pub const VISION_BEFORE: u8 = 90;
    pub const VISION: u8 = 91;
    pub const LAB_SESSION: u8 = 92;
    pub const FINDING: u8 = 93;
    pub const FINDING_OPEN: u8 = 94;
    pub const LAB_LINK: u8 = 95;
    pub const SUCCESS: u8 = 96;
    /// The log of the employer.
    pub const FIRM: u8 = 102;
    /// The log of the cohort, and a step of its plan.
    pub const COHORT: u8 = 103;
    pub const GROUP_STEP: u8 = 74;
}

/// So many days from today.
pub fn day(offset: i64) -> NaiveDate {
    let today = NOW.local(UTC_OFFSET_MINUTES).date();
    let span = Days::new(offset.unsigned_abs());
    let date = if offset < 0 { today.checked_sub_days(span) } else { today.checked_add_days(span) };
    date.expect("a day near today")
}

fn when(offset: i64, hour: u32) -> When {
    When { date: day(offset), time: NaiveTime::from_hms_opt(hour, 0, 0) }
}

fn opening(job: &str, employer: &str) -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: job.to_owned(),
        employer: employer.to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: day(-60), to: Some(day(120)) },
        cohort: String::new(),
        coach: "Anneke Visser".to_owned(),
        origin: Origin::Example,
    }))
}

/// Someone joins, by the coach's hand.
fn joins(person: u8, role: Role, name: &str) -> Edit {
    let new = NewMember { role, name: name.to_owned(), placement: None };
    Edit::Member(At(id(person), MemberEdit::Add(new)))
}

fn step(title: &str, pictogram: Pictogram, after: Option<&Rank>, on: When) -> NewStep {
    NewStep {
        title: title.to_owned(),
        phase: Phase::LearningIn,
        goal: Some(id(its::GOAL)),
        when: Some(on),
        place: "Hal 2".to_owned(),
        helper: "Henk".to_owned(),
        pictogram,
        rank: Rank::after(after),
    }
}

/// A traject that was only opened: nobody but its coach is in it.
pub(super) fn opened(office: &mut Office, log: TrajectId) {
    office.does(COACH, -3, log, &opening("Medewerker groen", "Kwekerij De Linde"));
}

/// A traject with one of everything, in the middle of learning in.
pub(super) fn full(office: &mut Office, log: TrajectId) {
    office.does(COACH, -60, log, &opening("Orderpicker", "Vinkenhof"));
    office.does(COACH, -60, log, &joins(EMPLOYER, Role::Employer, "Petra de Wit"));
    office.does(COACH, -59, log, &joins(CANDIDATE, Role::Candidate, "Samir Haddad"));
    plan(office, log);
    for (at, from, to) in [
        (-50, Phase::JobInView, Phase::PossibilitiesMapped),
        (-45, Phase::PossibilitiesMapped, Phase::Matched),
        (-35, Phase::Matched, Phase::PathAgreed),
        (-30, Phase::PathAgreed, Phase::LearningIn),
    ] {
        office.does(COACH, at, log, &Edit::Outline(OutlineEdit::Phase { from, to }));
    }
    work(office, log);
    talk(office, log);
}

fn plan(office: &mut Office, log: TrajectId) {
    let new = NewPlacement {
        place: "Vinkenhof".to_owned(),
        kind: PlaceKind::Employer,
        mentor: "Petra de Wit".to_owned(),
        hours_per_week: 24,
        period: Period { from: day(-30), to: Some(day(120)) },
    };
    let placement = Edit::Placement(At(id(its::PLACEMENT), PlacementEdit::Add(new)));
    office.does(COACH, -58, log, &placement);
    let guides = MemberEdit::Set(MemberField::Placement(Some(id(its::PLACEMENT))));
    office.does(COACH, -58, log, &Edit::Member(At(id(EMPLOYER), guides)));
    let new = NewGoal {
        skill: "Orders verzamelen".to_owned(),
        levels: [
            "Ik ken de gangen.",
            "Ik pak een order, met hulp.",
            "Ik pak een order alleen.",
            "Ik pak drie orders per uur.",
            "Ik leer het een ander.",
        ]
        .map(str::to_owned),
        start: Level::MuchLess,
        target: Some(day(60)),
        weight: 2,
        rank: Rank::after(None),
    };
    office.does(COACH, -57, log, &Edit::Goal(At(id(its::GOAL), GoalEdit::Add(new))));
    let first = step("Leer de scanner kennen", Pictogram::Scanner, None, when(-10, 9));
    let second = step("Rijd mee op de truck", Pictogram::Vehicle, Some(&first.rank), when(0, 13));
    let third = step("Pak een order alleen", Pictogram::Box, Some(&second.rank), when(7, 9));
    for (of, new) in [(its::STEP_DONE, first), (its::STEP, second), (its::STEP_HARD, third)] {
        office.does(COACH, -56, log, &Edit::Step(At(id(of), StepEdit::Add(new))));
    }
}

fn work(office: &mut Office, log: TrajectId) {
    let mark = |of: u8, n: u8, status| Edit::Step(At(id(of), StepEdit::Mark(id(n), status)));
    office.does(CANDIDATE, -10, log, &mark(its::STEP_DONE, 30, Status::Done));
    office.does(COACH, -9, log, &Edit::Step(At(id(its::STEP_DONE), StepEdit::Confirm(true))));
    office.does(CANDIDATE, -2, log, &mark(its::STEP_HARD, 31, Status::NeedsHelp));
    let task = |n: u8, name: &str, share| {
        let name = name.to_owned();
        let new = NewMainTask { placement: id(its::PLACEMENT), name, share };
        Edit::MainTask(At(id(n), MainTaskEdit::Add(new)))
    };
    office.does(COACH, -20, log, &task(its::MAIN_TASK, "Orders pakken", 60));
    office.does(COACH, -20, log, &task(its::MAIN_TASK + 1, "Pallets stapelen", 30));
    let sample = WorkSample {
        task: id(its::MAIN_TASK),
        pace: 75,
        quality: 90,
        net_time: 90,
        help: Help::Hint,
        on: day(-6),
    };
    let sample = Edit::WorkSample(At(id(20), FactEdit::Give(sample)));
    office.does(EMPLOYER, -6, log, &sample);
    let views = [(CANDIDATE, Level::Expected), (COACH, Level::Less), (EMPLOYER, Level::Less)];
    for (who, level) in views {
        let rating = FactEdit::Give(Rating { goal: id(its::GOAL), level });
        office.does(who, -8, log, &Edit::Rating(At(id(32 + who), rating)));
    }
    office.does(
        COACH,
        -7,
        log,
        &Edit::Goal(At(id(its::GOAL), GoalEdit::Set(GoalField::Reached(Level::Less)))),
    );
}

fn talk(office: &mut Office, log: TrajectId) {
    let check_in = CheckIn {
        topics: vec![Topic::Pace, Topic::Colleagues],
        ..CheckIn::how(
            Face::Good,
            "Het gaat steeds sneller.".to_owned(),
            Readers::CandidateAndCoach,
        )
    };
    office.does(
        CANDIDATE,
        -4,
        log,
        &Edit::CheckIn(At(id(its::CHECK_IN), FactEdit::Give(check_in))),
    );
    let feedback = Feedback {
        placement: Some(id(its::PLACEMENT)),
        pace: Score::Growing,
        quality: Score::Good,
        independence: Score::NotYet,
        on_time: Some(Score::Good),
        safety: None,
        line: "Werkt netjes.".to_owned(),
    };
    office.does(
        EMPLOYER,
        -4,
        log,
        &Edit::Feedback(At(id(its::FEEDBACK), FactEdit::Give(feedback))),
    );
    let answer = Comment::words(Subject::Feedback(id(its::FEEDBACK)), "Dank je wel.".to_owned());
    office.does(CANDIDATE, -3, log, &Edit::Comment(At(id(43), FactEdit::Give(answer))));
    let evaluation = |edit| Edit::Evaluation(At(id(its::EVALUATION), edit));
    office.does(COACH, -6, log, &evaluation(EvaluationEdit::Plan(when(2, 10))));
    let answers = Answers {
        goes_well: "Scannen.".to_owned(),
        is_hard: "De drukte.".to_owned(),
        next: "Zelf een order.".to_owned(),
        ..Answers::how(Face::Good)
    };
    office.does(CANDIDATE, -1, log, &evaluation(EvaluationEdit::Submit(answers)));
    let adjustment = |edit| Edit::Adjustment(At(id(its::ADJUSTMENT), edit));
    let proposal = Proposal {
        saw: "Na twee uur is hij moe.".to_owned(),
        think: "Het tempo ligt te hoog.".to_owned(),
        lever: Lever::Pace,
        change: "Elk uur vijf minuten rust.".to_owned(),
        check_on: day(5),
    };
    office.does(COACH, -3, log, &adjustment(AdjustmentEdit::Propose(proposal)));
    office.does(COACH, -3, log, &adjustment(AdjustmentEdit::Decide(Verdict::WeTryIt)));
    let plan = Plan {
        title: "Rondleiding".to_owned(),
        when: when(3, 14),
        place: "Vinkenhof".to_owned(),
        invited: Invited::CandidateAndEmployer,
    };
    let appointment = Edit::Appointment(At(id(its::APPOINTMENT), AppointmentEdit::Plan(plan)));
    office.does(COACH, -2, log, &appointment);
    for (number, purpose, text) in [
        (its::POINT_TALK, Purpose::Talk, "Mijn rooster in de zomer."),
        (its::POINT_WRONG, Purpose::Correction, "Mijn naam is anders."),
    ] {
        let new = NewPoint { text: text.to_owned(), purpose, goal: None };
        office.does(CANDIDATE, -1, log, &Edit::Point(At(id(number), PointEdit::Raise(new))));
    }
    let comment = Comment::words(Subject::Step(id(its::STEP_HARD)), "Ik kom langs.".to_owned());
    office.does(COACH, -1, log, &Edit::Comment(At(id(42), FactEdit::Give(comment))));
}
