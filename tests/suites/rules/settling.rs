//! What each phase asks for before the next, by route, and who settles it.

use shared::record::adjustment::{AdjustmentEdit, Verdict};
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::goal::{GoalEdit, GoalField, Level, NewGoal};
use shared::record::member::MemberEdit;
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::{
    Opening, Origin, OutlineEdit, OutlineField, Phase, Route, unsettled,
};
use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, NewIntroduction, Why,
};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit, PlacementField};
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::settling::{Item, Need, Who, needs, settling};
use shared::time::{Period, When};
use tests::edits::{answers, joins, member, proposal};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, day, id};

fn on(route: Route) -> Scene {
    let mut scene = Scene::default();
    let opening = Opening {
        job: "Bakker".to_owned(),
        employer: "Korenaar".to_owned(),
        route,
        period: Period { from: day(0), to: None },
        cohort: String::new(),
        coach: "Ria".to_owned(),
        origin: Origin::Example,
    };
    scene.make(COACH, &Edit::Outline(OutlineEdit::Open(opening))).unwrap();
    scene
}

/// What is open in a phase.
fn open(scene: &Scene, phase: Phase) -> Vec<Need> {
    let items = settling(scene.traject(), phase).into_iter();
    items.filter(|item| !item.is_settled).map(|item| item.what).collect()
}

/// Does the rows in turn; after each, what is open in this phase.
fn check(route: Route, phase: Phase, rows: &[(u8, Edit, &[Need])]) {
    let mut scene = on(route);
    for (who, edit, expected) in rows {
        scene.make(*who, edit).unwrap_or_else(|refusal| panic!("{edit:?}: {refusal:?}"));
        assert_eq!(open(&scene, phase), *expected, "{route:?}, after {edit:?}");
    }
}

fn ends(last: u64) -> Edit {
    let period = Period { from: day(0), to: Some(day(last)) };
    Edit::Outline(OutlineEdit::Set(OutlineField::Period(period)))
}

fn place(number: u8, kind: PlaceKind, name: &str, from: u64, to: Option<u64>) -> Edit {
    let new = NewPlacement {
        place: name.to_owned(),
        kind,
        mentor: String::new(),
        hours_per_week: 16,
        period: Period { from: day(from), to: to.map(day) },
    };
    Edit::Placement(At(id(number), PlacementEdit::Add(new)))
}

fn hides(number: u8) -> Edit {
    Edit::Placement(At(id(number), PlacementEdit::Hide(true)))
}

fn goal() -> Edit {
    let new = NewGoal {
        skill: "Kneden".to_owned(),
        levels: ["1", "2", "3", "4", "5"].map(str::to_owned),
        start: Level::Less,
        target: None,
        weight: 1,
        rank: Rank::default(),
    };
    Edit::Goal(At(id(30), GoalEdit::Add(new)))
}

fn step(edit: StepEdit) -> Edit {
    Edit::Step(At(id(31), edit))
}

fn adds_step() -> Edit {
    let new = NewStep {
        title: "Kneed".to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Star,
        rank: Rank::default(),
    };
    step(StepEdit::Add(new))
}

fn talk(edit: EvaluationEdit) -> Edit {
    Edit::Evaluation(At(id(32), edit))
}

#[test]
fn the_list_of_a_phase_differs_by_route() {
    use Need::*;
    let (candidate, employer) = (Informed(Role::Candidate), Informed(Role::Employer));
    let people = [Candidate, Employer, candidate, employer];
    for (phase, small, large, development, stacked) in [
        (
            Phase::JobInView,
            [Job].as_slice(),
            [Job, EndDay].as_slice(),
            [Job, EndDay].as_slice(),
            [Job, EndDay].as_slice(),
        ),
        (
            Phase::PossibilitiesMapped,
            &people,
            &[Candidate, Employer, candidate, employer, Training, Places],
            &people,
            &people,
        ),
        (
            Phase::Matched,
            &[Goal, Step],
            &[Chosen, Goal, Step],
            &[Chosen, Goal, Step],
            &[Chosen, Goal, Step],
        ),
        (
            Phase::PathAgreed,
            &[Placement, Talk],
            &[PlaceDays, Talk, Agreement],
            &[Placement, FlowOnDay, NextPlace, Talk, Agreement],
            &[Employers, Talk, Agreement],
        ),
        (
            Phase::LearningIn,
            &[Agreement, EndDay, StepsDone, GoalsReached, Adjustments, Evaluation],
            &[StepsDone, GoalsReached, Adjustments, Evaluation],
            &[StepsDone, GoalsReached, Adjustments, Evaluation],
            &[StepsDone, GoalsReached, Adjustments, Evaluation],
        ),
        (Phase::RegularJob, &[Outcome], &[Outcome], &[Outcome], &[Outcome]),
    ] {
        let lists = [small, large, development, stacked];
        for (route, list) in Route::ALL.into_iter().zip(lists) {
            assert_eq!(needs(route, phase), list, "{route:?} {phase:?}");
        }
    }
    assert_eq!(settling(&shared::record::Traject::default(), Phase::Matched), []);
}

#[test]
fn each_line_says_who_settles_it() {
    let scene = on(Route::DevelopmentJobs);
    let by = |phase, what| {
        let items = settling(scene.traject(), phase).into_iter();
        items.filter(|item| item.what == what).map(|item| item.by).next()
    };
    let informed = Need::Informed(Role::Employer);
    for (phase, what, who) in [
        (Phase::PossibilitiesMapped, informed, Who::One(Role::Employer)),
        (Phase::Matched, Need::Chosen, Who::One(Role::Employer)),
        (Phase::Matched, Need::Goal, Who::Together),
        (Phase::Matched, Need::Step, Who::One(Role::Coach)),
        (Phase::PathAgreed, Need::FlowOnDay, Who::One(Role::Employer)),
        (Phase::PathAgreed, Need::NextPlace, Who::One(Role::Coach)),
        (Phase::LearningIn, Need::StepsDone, Who::One(Role::Candidate)),
        (Phase::LearningIn, Need::Evaluation, Who::Together),
    ] {
        assert_eq!(by(phase, what), Some(who), "{what:?}");
    }
}

#[test]
fn small_scale_growth_begins_and_sees() {
    use Need::{Agreement, EndDay, Evaluation, GoalsReached, Placement, StepsDone, Talk};
    let learns = [Agreement, StepsDone, GoalsReached, Evaluation];
    check(
        Route::SmallScaleGrowth,
        Phase::PathAgreed,
        &[
            (COACH, ends(100), &[Placement, Talk]),
            (COACH, place(10, PlaceKind::Employer, "Korenaar", 0, None), &[Talk]),
            (COACH, talk(EvaluationEdit::Plan(When::day(day(14)))), &[]),
            (COACH, hides(10), &[Placement]),
        ],
    );
    check(
        Route::SmallScaleGrowth,
        Phase::LearningIn,
        &[
            (COACH, goal(), &[Agreement, EndDay, StepsDone, GoalsReached, Evaluation]),
            (COACH, ends(100), &learns),
        ],
    );
    assert_eq!(open(&on(Route::SmallScaleGrowth), Phase::JobInView), []);
}

fn introduction(edit: IntroductionEdit) -> Edit {
    PathEdit::Introduction(At(id(34), edit)).into()
}

/// Only who was told and met is chosen; whom this employer does not choose, or what is taken back, settles nothing.
#[test]
fn a_match_is_settled_once_the_employer_chose() {
    use Need::{Chosen, Goal, Step};
    let begins = NewIntroduction {
        to: Some(id(EMPLOYER)),
        job: None,
        title: "Bakker".to_owned(),
        employer: "Korenaar".to_owned(),
        informed: Some(day(1)),
        meeting: None,
    };
    let decides =
        |why| introduction(IntroductionEdit::Decide(Decision { why, line: String::new() }));
    let meets = introduction(IntroductionEdit::Set(IntroductionField::Met(Some(day(2)))));
    let takes_back = introduction(IntroductionEdit::TakeBack);
    let open = [Chosen, Goal, Step];
    for route in [Route::LargeScaleGrowth, Route::DevelopmentJobs, Route::StackedJobs] {
        check(
            route,
            Phase::Matched,
            &[
                (COACH, joins(EMPLOYER, Role::Employer, "Bram"), &open),
                (COACH, introduction(IntroductionEdit::Begin(begins.clone())), &open),
                (COACH, meets.clone(), &open),
                (EMPLOYER, decides(Why::OtherFitsNow), &open),
                (EMPLOYER, takes_back.clone(), &open),
                (EMPLOYER, decides(Why::WorkFits), &[Goal, Step]),
                (COACH, introduction(IntroductionEdit::Hide(true)), &open),
                (COACH, introduction(IntroductionEdit::Hide(false)), &[Goal, Step]),
            ],
        );
    }
    check(Route::SmallScaleGrowth, Phase::Matched, &[(COACH, goal(), &[Step])]);
}

#[test]
fn an_employer_is_not_told_that_nobody_chose() {
    let scene = on(Route::StackedJobs);
    let items = settling(scene.traject(), Phase::Matched);
    let known = |role| -> Vec<Need> {
        items.iter().filter(|it| it.is_known_to(role)).map(|it| it.what).collect()
    };
    assert_eq!(known(Role::Coach), [Need::Chosen, Need::Goal, Need::Step]);
    assert_eq!(known(Role::Employer), [Need::Goal, Need::Step]);
    let settled = Item { what: Need::Chosen, by: Who::One(Role::Employer), is_settled: true };
    assert!(settled.is_known_to(Role::Employer));
}

#[test]
fn large_scale_growth_is_laid_down_beforehand() {
    use Need::{Agreement, EndDay, PlaceDays, Places, Talk, Training};
    let people = [
        (COACH, joins(CANDIDATE, Role::Candidate, "Samir")),
        (COACH, joins(EMPLOYER, Role::Employer, "Bram")),
        (CANDIDATE, member(CANDIDATE, MemberEdit::Informed(true))),
        (EMPLOYER, member(EMPLOYER, MemberEdit::Informed(true))),
    ];
    let mut scene = on(Route::LargeScaleGrowth);
    assert_eq!(open(&scene, Phase::JobInView), [EndDay]);
    for (who, edit) in people {
        assert_eq!(open(&scene, Phase::PossibilitiesMapped).last(), Some(&Places));
        scene.make(who, &edit).unwrap();
    }
    assert_eq!(open(&scene, Phase::PossibilitiesMapped), [Training, Places]);
    let training = place(10, PlaceKind::Training, "Empowerment", 0, Some(20));
    let work = place(11, PlaceKind::OtherEmployer, "De Loods", 21, None);
    for (edit, in_second, in_fourth) in [
        (training, [Places].as_slice(), [Talk, Agreement].as_slice()),
        (work, &[], &[PlaceDays, Talk, Agreement]),
    ] {
        scene.make(COACH, &edit).unwrap();
        assert_eq!(open(&scene, Phase::PossibilitiesMapped), in_second);
        assert_eq!(open(&scene, Phase::PathAgreed), in_fourth);
    }
    let period = PlacementField::Period(Period { from: day(21), to: Some(day(80)) });
    scene.make(COACH, &Edit::Placement(At(id(11), PlacementEdit::Set(period)))).unwrap();
    assert_eq!(open(&scene, Phase::PathAgreed), [Talk, Agreement]);
}

#[test]
fn a_development_job_asks_when_and_where_one_goes_on() {
    use Need::{Agreement, FlowOnDay, NextPlace, Placement, Talk};
    let next = place(11, PlaceKind::OtherEmployer, "De Oven", 40, None);
    check(
        Route::DevelopmentJobs,
        Phase::PathAgreed,
        &[
            (COACH, ends(200), &[Placement, FlowOnDay, NextPlace, Talk, Agreement]),
            (
                COACH,
                place(10, PlaceKind::Employer, "Korenaar", 0, None),
                &[FlowOnDay, NextPlace, Talk, Agreement],
            ),
            // Beside the first place, it is no next one.
            (COACH, next, &[FlowOnDay, NextPlace, Talk, Agreement]),
            (
                COACH,
                Edit::Placement(At(
                    id(10),
                    PlacementEdit::Set(PlacementField::Period(Period {
                        from: day(0),
                        to: Some(day(39)),
                    })),
                )),
                &[Talk, Agreement],
            ),
        ],
    );
}

#[test]
fn a_stacked_job_asks_places_at_several_employers() {
    use Need::{Agreement, Employers, Talk};
    check(
        Route::StackedJobs,
        Phase::PathAgreed,
        &[
            (
                COACH,
                place(10, PlaceKind::Employer, "Korenaar", 0, None),
                &[Employers, Talk, Agreement],
            ),
            (COACH, place(11, PlaceKind::School, "ROC", 0, None), &[Employers, Talk, Agreement]),
            (
                COACH,
                place(12, PlaceKind::Employer, " Korenaar ", 0, None),
                &[Employers, Talk, Agreement],
            ),
            (COACH, place(13, PlaceKind::OtherEmployer, "De Oven", 0, None), &[Talk, Agreement]),
            (COACH, hides(13), &[Employers, Talk, Agreement]),
        ],
    );
}

#[test]
fn learning_in_is_settled_by_what_was_done() {
    use Need::{Adjustments, Evaluation, GoalsReached, StepsDone};
    let reached = |level| Edit::Goal(At(id(30), GoalEdit::Set(GoalField::Reached(level))));
    let adjustment = |edit| Edit::Adjustment(At(id(33), edit));
    let concludes = EvaluationEdit::Set(EvaluationField::Conclusion("Verder.".to_owned()));
    let rest = [Evaluation];
    check(
        Route::StackedJobs,
        Phase::LearningIn,
        &[
            (COACH, adds_step(), &[StepsDone, GoalsReached, Evaluation]),
            (COACH, goal(), &[StepsDone, GoalsReached, Evaluation]),
            (COACH, step(StepEdit::Mark(id(40), Status::Done)), &[GoalsReached, Evaluation]),
            (COACH, reached(Level::Less), &[GoalsReached, Evaluation]),
            (COACH, reached(Level::More), &rest),
            (COACH, adjustment(AdjustmentEdit::Propose(proposal())), &[Adjustments, Evaluation]),
            (COACH, adjustment(AdjustmentEdit::Decide(Verdict::NotNow)), &rest),
            (COACH, talk(EvaluationEdit::Plan(When::day(day(14)))), &rest),
            (COACH, talk(EvaluationEdit::Submit(answers())), &rest),
            (COACH, talk(concludes), &rest),
            (COACH, talk(EvaluationEdit::Sign), &[]),
        ],
    );
    let outcome = Outcome { ending: Ending::IntendedJob, on: day(90), reason: String::new() };
    let mut scene = on(Route::StackedJobs);
    assert_eq!(open(&scene, Phase::RegularJob), [Need::Outcome]);
    scene.make(COACH, &Edit::Outcome(OutcomeEdit::Record(Some(outcome)))).unwrap();
    assert_eq!(open(&scene, Phase::RegularJob), []);
}

/// What every phone asks for stands in the list of that phase, whatever the route: whoever settled all of it moves on.
#[test]
fn what_every_phone_asks_for_is_open_in_the_list() {
    let some = [
        joins(CANDIDATE, Role::Candidate, "Samir"),
        joins(EMPLOYER, Role::Employer, "Bram"),
        goal(),
        adds_step(),
        place(10, PlaceKind::Employer, "Korenaar", 0, Some(9)),
    ];
    for route in Route::ALL {
        for made in 0..=some.len() {
            let mut scene = on(route);
            for edit in &some[..made] {
                scene.make(COACH, edit).unwrap();
            }
            for phase in Phase::ALL {
                let lack = phase.next().and_then(|next| unsettled(scene.traject(), next));
                let is_open = !open(&scene, phase).is_empty();
                assert!(lack.is_none() || is_open, "{route:?} {phase:?}: {lack:?}");
            }
        }
    }
}
