//! From one place to the next: who plans it, who lets go, and what asks them anew.

use shared::record::goal::GoalId;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::outline::{OutlineEdit, OutlineField, Route};
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOn, FlowOnEdit, FlowOnField, LetGo, NewFlowOn, OtherDay};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit, PlacementField};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Permission};
use shared::time::Period;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, day, id};

const PLACE: u8 = 0x11;
const NEXT: u8 = 0xd1;
const GOAL: u8 = 0x31;

/// A traject from place to place: at the first until the thirtieth of November, a second one planned with its own employer.
fn placed() -> Scene {
    let mut scene = opened();
    let route = OutlineEdit::Set(OutlineField::Route(Route::DevelopmentJobs));
    scene.make(COACH, &Edit::Outline(route)).unwrap();
    let period = Period { from: day(0), to: Some(day(29)) };
    let ends = PlacementEdit::Set(PlacementField::Period(period));
    scene.make(COACH, &Edit::Placement(At(id(PLACE), ends))).unwrap();
    let new = NewPlacement {
        place: "Bakkerij".to_owned(),
        kind: PlaceKind::OtherEmployer,
        mentor: "Els".to_owned(),
        hours_per_week: 30,
        period: Period { from: day(30), to: None },
    };
    scene.make(COACH, &Edit::Placement(At(id(NEXT), PlacementEdit::Add(new)))).unwrap();
    let guides = MemberEdit::Set(MemberField::Placement(Some(id(NEXT))));
    scene.make(COACH, &Edit::Member(At(id(OTHER_EMPLOYER), guides))).unwrap();
    scene
}

fn plan() -> NewFlowOn {
    NewFlowOn {
        from: id(PLACE),
        next: "Bakkerij, brood bakken".to_owned(),
        to: None,
        on: day(30),
        goals: vec![id(GOAL)],
    }
}

fn edit(edit: FlowOnEdit) -> Edit {
    PathEdit::FlowOn(At(id(PLACE), edit)).into()
}

fn plans(new: NewFlowOn) -> Edit {
    edit(FlowOnEdit::Plan(new))
}

fn sets(field: FlowOnField) -> Edit {
    edit(FlowOnEdit::Set(field))
}

fn answers(answer: LetGo) -> Edit {
    sets(FlowOnField::Answer(answer))
}

fn flow_on(scene: &Scene) -> &FlowOn {
    scene.traject().path().flow_ons.get(&id(PLACE)).unwrap()
}

fn planned() -> Scene {
    let mut scene = placed();
    scene.make(COACH, &plans(plan())).unwrap();
    scene
}

#[test]
fn a_coach_plans_it_and_the_next_employer_reads_nothing_of_it() {
    let mut scene = placed();
    for who in [CANDIDATE, EMPLOYER] {
        let refusal = Refusal::NotAllowed(Permission::ChangePlacements);
        assert_eq!(scene.check(who, &plans(plan())), Err(refusal));
    }
    let audience = scene.make(COACH, &plans(plan())).unwrap();
    assert_eq!(audience, Audience::Placement(id(PLACE)));
    let sees = |who| scene.traject().view(id(who)).unwrap().sees(audience);
    assert!(sees(CANDIDATE) && sees(EMPLOYER) && !sees(OTHER_EMPLOYER));
    assert_eq!(scene.traject().flow_ons().len(), 1);
}

#[test]
fn a_day_on_which_nobody_was_there_is_refused() {
    let scene = placed();
    let on = |on| scene.check(COACH, &plans(NewFlowOn { on: day(on), ..plan() }));
    assert!(on(0).is_ok(), "its first day");
    assert!(on(30).is_ok(), "the day after its last");
    assert_eq!(on(31), Err(Refusal::OutOfRange), "after it ended");
    let later = Period { from: day(5), to: None };
    let begins = PlacementEdit::Set(PlacementField::Period(later));
    let mut scene = placed();
    scene.make(COACH, &Edit::Placement(At(id(PLACE), begins))).unwrap();
    let before = plans(NewFlowOn { on: day(4), ..plan() });
    assert_eq!(scene.check(COACH, &before), Err(Refusal::OutOfRange), "before it began");
    scene.make(COACH, &plans(plan())).unwrap();
    assert_eq!(scene.check(COACH, &sets(FlowOnField::On(day(4)))), Err(Refusal::OutOfRange));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let mut scene = placed();
    let check = |scene: &Scene, new| scene.check(COACH, &plans(new));
    let nowhere: Edit =
        PathEdit::FlowOn(At(id(0x99), FlowOnEdit::Plan(NewFlowOn { from: id(0x99), ..plan() })))
            .into();
    assert_eq!(scene.check(COACH, &nowhere), Err(Refusal::NotFound));
    let of_other = plans(NewFlowOn { from: id(NEXT), ..plan() });
    assert_eq!(scene.check(COACH, &of_other), Err(Refusal::OutOfRange));
    let to = |to: u8| NewFlowOn { to: Some(id(to)), ..plan() };
    assert_eq!(check(&scene, to(PLACE)), Err(Refusal::OutOfRange), "to where they are");
    assert_eq!(check(&scene, to(0x99)), Err(Refusal::NotFound));
    assert!(check(&scene, to(NEXT)).is_ok());
    let goals = |goals: &[u8]| NewFlowOn {
        goals: goals.iter().map(|it| id(*it)).collect::<Vec<GoalId>>(),
        ..plan()
    };
    assert_eq!(check(&scene, goals(&[GOAL, GOAL])), Err(Refusal::OutOfRange));
    assert_eq!(check(&scene, goals(&[0x99])), Err(Refusal::NotFound));
    let nothing = NewFlowOn { next: " ".to_owned(), ..plan() };
    assert_eq!(check(&scene, nothing), Err(Refusal::EmptyText));
    // Of a place that was taken away there is nothing to go on from.
    scene.make(COACH, &Edit::Placement(At(id(PLACE), PlacementEdit::Hide(true)))).unwrap();
    assert_eq!(check(&scene, plan()), Err(Refusal::NotFound));
}

#[test]
fn there_is_one_of_a_place_and_it_can_be_planned_anew() {
    let mut scene = planned();
    assert_eq!(scene.check(COACH, &plans(plan())), Err(Refusal::AlreadyThere));
    scene.make(COACH, &edit(FlowOnEdit::Hide(true))).unwrap();
    assert!(scene.traject().flow_ons().is_empty());
    let again = NewFlowOn { next: "Kas, tomaten".to_owned(), ..plan() };
    for edit in scene.traject().flow_on_edits(again) {
        scene.make(COACH, &edit).unwrap();
    }
    let all = scene.traject().flow_ons();
    assert_eq!(
        all.iter().map(|(_, it)| it.next.get().as_str()).collect::<Vec<_>>(),
        ["Kas, tomaten"]
    );
    assert!(
        scene
            .traject()
            .flow_on_edits(NewFlowOn { next: "Kas, tomaten".to_owned(), ..plan() })
            .is_empty()
    );
}

#[test]
fn the_employer_that_lets_go_answers_and_nobody_else() {
    let mut scene = planned();
    for who in [CANDIDATE, COACH] {
        let refusal = Refusal::NotAllowed(Permission::AnswerAsEmployer);
        assert_eq!(scene.check(who, &answers(LetGo::Agreed)), Err(refusal));
    }
    assert_eq!(scene.check(OTHER_EMPLOYER, &answers(LetGo::Agreed)), Err(Refusal::NotFound));
    assert_eq!(flow_on(&scene).answered_by(), None);
    let other = |on| LetGo::OtherDay(OtherDay { on: day(on), line: "Na de oogst".to_owned() });
    assert_eq!(scene.check(EMPLOYER, &answers(other(31))), Err(Refusal::OutOfRange));
    let audience = scene.make(EMPLOYER, &answers(other(28))).unwrap();
    assert_eq!(audience, Audience::Placement(id(PLACE)));
    scene.make(EMPLOYER, &answers(LetGo::Agreed)).unwrap();
    assert_eq!(flow_on(&scene).answered_by().unwrap().author, id(EMPLOYER));
    // What was taken away asks nothing any more.
    scene.make(COACH, &edit(FlowOnEdit::Hide(true))).unwrap();
    assert_eq!(scene.check(EMPLOYER, &answers(LetGo::Waiting)), Err(Refusal::NotFound));
}

#[test]
fn what_was_agreed_holds_for_this_day_and_this_place() {
    let agreed = |field: FlowOnField| {
        let mut scene = planned();
        scene.make(EMPLOYER, &answers(LetGo::Agreed)).unwrap();
        scene.make(COACH, &sets(field)).unwrap();
        *flow_on(&scene).answer.get() == LetGo::Agreed
    };
    assert!(!agreed(FlowOnField::On(day(20))), "another day asks anew");
    assert!(!agreed(FlowOnField::Next("Kas".to_owned())), "another place asks anew");
    assert!(agreed(FlowOnField::Goals(Vec::new())), "what goes along is not theirs to agree to");
    assert!(agreed(FlowOnField::To(Some(id(NEXT)))), "the place that was agreed is there");
}

/// A change that would let an answer fall is not taken back by its author: the answer is another's.
#[test]
fn an_answer_comes_back_by_who_gave_it() {
    let mut scene = planned();
    let moves = sets(FlowOnField::On(day(20)));
    assert_eq!(scene.state.inverse(&moves), Some(sets(FlowOnField::On(day(30)))));
    scene.make(EMPLOYER, &answers(LetGo::Agreed)).unwrap();
    assert_eq!(scene.state.inverse(&moves), None);
}

#[test]
fn it_is_over_once_the_next_place_is_there_and_its_day_has_passed() {
    let mut scene = planned();
    assert!(!flow_on(&scene).is_over(day(40)), "the next place is not there yet");
    scene.make(COACH, &sets(FlowOnField::To(Some(id(NEXT))))).unwrap();
    assert!(!flow_on(&scene).is_over(day(30)));
    assert!(flow_on(&scene).is_over(day(31)));
    // All that was open stays open.
    let goals: Vec<GoalId> = scene.traject().open_goals().map(|(id, _)| id).collect();
    assert_eq!(goals, [id(GOAL)]);
}
