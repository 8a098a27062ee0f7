//! Guarded moves: role × edit × state, as rows of what is done in turn and what comes of the last.

use shared::record::Edit;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, Helped, Review, Verdict};
use shared::record::comment::Subject;
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::member::MemberEdit;
use shared::record::outline::Phase;
use shared::record::step::{Status, StepEdit};
use shared::refusal::Refusal;
use shared::role::{Permission, Role};
use tests::edits::{
    adjustment, answers, evaluation, its, joins, member, on, phase, proposal, step,
};
use tests::pool::{edits, opened};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, id};

/// Who does what.
type Row = (u8, fn() -> Edit);

/// Does the rows in turn, on the records of the pool; only the last may be refused.
fn check(rows: &[Row], last: Result<(), Refusal>) {
    let mut scene = opened();
    let mut result = Ok(());
    for (at, (who, edit)) in rows.iter().enumerate() {
        assert!(result.is_ok(), "row {at} comes after a refusal: {result:?}");
        result = scene.make(*who, &edit()).map(|_| ());
    }
    let done = || rows.iter().map(|(who, edit)| (*who, edit())).collect::<Vec<_>>();
    assert_eq!(result, last, "{:?}", done());
}

fn propose() -> Edit {
    adjustment(AdjustmentEdit::Propose(proposal()))
}

fn try_it() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::WeTryIt))
}

fn not_now() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::NotNow))
}

fn saw() -> Edit {
    adjustment(AdjustmentEdit::Set(AdjustmentField::Saw("c".to_owned())))
}

fn review() -> Edit {
    adjustment(AdjustmentEdit::Review(Review { helped: Helped::Yes, learned: String::new() }))
}

#[test]
fn an_adjustment_is_proposed_then_decided_then_reviewed() {
    use shared::role::Permission::DecideAdjustment;
    check(&[(EMPLOYER, propose)], Ok(()));
    check(&[(STRANGER, propose)], Err(Refusal::NotAMember));
    check(&[(EMPLOYER, propose), (EMPLOYER, saw)], Ok(()));
    check(&[(EMPLOYER, propose), (CANDIDATE, saw)], Err(Refusal::NotAllowed(DecideAdjustment)));
    check(&[(EMPLOYER, propose), (EMPLOYER, try_it)], Err(Refusal::NotAllowed(DecideAdjustment)));
    check(&[(EMPLOYER, propose), (COACH, review)], Err(Refusal::NotDecided));
    check(&[(EMPLOYER, propose), (COACH, try_it), (COACH, not_now)], Err(Refusal::AlreadyDecided));
    check(&[(EMPLOYER, propose), (COACH, try_it), (EMPLOYER, saw)], Err(Refusal::AlreadyDecided));
    check(&[(EMPLOYER, propose), (COACH, not_now), (COACH, review)], Err(Refusal::NotDecided));
    check(&[(EMPLOYER, propose), (COACH, try_it), (COACH, review)], Ok(()));
    let reviewed: [Row; 4] =
        [(EMPLOYER, propose), (COACH, try_it), (COACH, review), (COACH, review)];
    check(&reviewed, Err(Refusal::AlreadyReviewed));
}

fn plan() -> Edit {
    evaluation(EvaluationEdit::Plan(on(20)))
}

fn submit() -> Edit {
    evaluation(EvaluationEdit::Submit(answers()))
}

fn conclude() -> Edit {
    evaluation(EvaluationEdit::Set(EvaluationField::Conclusion("x".to_owned())))
}

fn sign() -> Edit {
    evaluation(EvaluationEdit::Sign)
}

fn unsign() -> Edit {
    evaluation(EvaluationEdit::Unsign)
}

fn take_back() -> Edit {
    evaluation(EvaluationEdit::TakeBack)
}

#[test]
fn an_evaluation_is_answered_by_three_concluded_and_signed() {
    let answered: [Row; 4] =
        [(COACH, plan), (CANDIDATE, submit), (EMPLOYER, submit), (COACH, submit)];
    let after = |rows: &[Row]| [&answered[..], rows].concat();
    check(&answered, Ok(()));
    check(&after(&[(CANDIDATE, submit)]), Err(Refusal::AlreadySubmitted));
    check(&after(&[(CANDIDATE, sign)]), Err(Refusal::NotReadyToSign));
    check(&[(COACH, plan), (COACH, conclude), (COACH, sign)], Err(Refusal::NotReadyToSign));
    check(&after(&[(COACH, conclude), (CANDIDATE, sign)]), Ok(()));
    check(
        &after(&[(COACH, conclude), (CANDIDATE, sign), (CANDIDATE, sign)]),
        Err(Refusal::AlreadySigned),
    );
    check(
        &after(&[(COACH, conclude), (CANDIDATE, sign), (COACH, conclude)]),
        Err(Refusal::AlreadySigned),
    );
    check(
        &after(&[(COACH, conclude), (CANDIDATE, sign), (EMPLOYER, take_back)]),
        Err(Refusal::AlreadySigned),
    );
    check(&after(&[(CANDIDATE, take_back), (CANDIDATE, submit)]), Ok(()));
}

#[test]
fn two_employers_answer_and_sign_each_for_themselves() {
    let rows: [Row; 3] = [(COACH, plan), (EMPLOYER, submit), (OTHER_EMPLOYER, submit)];
    let after = |more: &[Row]| [&rows[..], more].concat();
    check(&rows, Ok(()));
    check(&after(&[(OTHER_EMPLOYER, submit)]), Err(Refusal::AlreadySubmitted));
    check(
        &after(&[(OTHER_EMPLOYER, take_back), (EMPLOYER, submit)]),
        Err(Refusal::AlreadySubmitted),
    );
    check(&after(&[(OTHER_EMPLOYER, take_back), (OTHER_EMPLOYER, submit)]), Ok(()));
    check(
        &[(COACH, plan), (EMPLOYER, submit), (OTHER_EMPLOYER, take_back)],
        Err(Refusal::NotFound),
    );
    // One employer's answers are enough for the party; each signs, and unsigns, for themselves.
    let signed: [Row; 6] = [
        (COACH, plan),
        (CANDIDATE, submit),
        (EMPLOYER, submit),
        (COACH, submit),
        (COACH, conclude),
        (EMPLOYER, sign),
    ];
    let after = |more: &[Row]| [&signed[..], more].concat();
    check(&after(&[(OTHER_EMPLOYER, unsign)]), Err(Refusal::NotFound));
    check(&after(&[(OTHER_EMPLOYER, sign), (OTHER_EMPLOYER, unsign), (EMPLOYER, unsign)]), Ok(()));
}

#[test]
fn a_phase_follows_the_one_before_when_that_is_settled() {
    fn up() -> Edit {
        phase(Phase::JobInView, Phase::PossibilitiesMapped)
    }
    fn leap() -> Edit {
        phase(Phase::JobInView, Phase::Matched)
    }
    check(&[(COACH, up)], Ok(()));
    check(&[(COACH, up), (COACH, up)], Err(Refusal::PhaseMoved));
    check(&[(COACH, leap)], Err(Refusal::PhaseMoved));
    let not_theirs = Refusal::NotAllowed(shared::role::Permission::ChangeOutline);
    check(&[(CANDIDATE, up)], Err(not_theirs));
    check(&[(EMPLOYER, up)], Err(not_theirs));
}

#[test]
fn a_traject_keeps_a_coach_and_has_one_candidate() {
    fn new() -> Edit {
        joins(7, Role::Candidate, "Fay")
    }
    fn manager() -> Edit {
        joins(7, Role::Manager, "Gus")
    }
    fn second() -> Edit {
        joins(7, Role::Coach, "Dia")
    }
    fn leave() -> Edit {
        member(COACH, MemberEdit::Active(false))
    }
    check(&[(COACH, new)], Err(Refusal::CandidateTaken));
    check(&[(COACH, manager)], Err(Refusal::OutOfRange));
    check(&[(COACH, leave)], Err(Refusal::LastCoach));
    check(&[(COACH, second), (COACH, leave)], Ok(()));
    check(&[(COACH, second), (COACH, leave), (COACH, propose)], Err(Refusal::NotAMember));
}

#[test]
fn each_says_of_themselves_that_they_saw_the_explanation() {
    fn candidate() -> Edit {
        member(CANDIDATE, MemberEdit::Informed(true))
    }
    fn coach() -> Edit {
        member(COACH, MemberEdit::Informed(true))
    }
    let not_theirs = Err(Refusal::NotAllowed(Permission::BeInformed));
    check(&[(CANDIDATE, candidate)], Ok(()));
    for of_another in [COACH, EMPLOYER] {
        check(&[(of_another, candidate)], not_theirs);
    }
    check(&[(COACH, coach)], not_theirs);
}

#[test]
fn nothing_is_added_to_what_was_never_opened() {
    for edit in edits().into_iter().skip(1) {
        let result = Scene::default().check(COACH, &edit);
        assert_eq!(result, Err(Refusal::NotAMember), "{:?}", edit.encode());
    }
}

#[test]
fn a_mark_is_hidden_by_who_made_it() {
    fn mark() -> Edit {
        step(StepEdit::Mark(id(0x51), Status::Done))
    }
    fn hide() -> Edit {
        step(StepEdit::HideMark(id(0x51), true))
    }
    check(&[(COACH, mark), (COACH, hide)], Ok(()));
    let of_another = Refusal::NotAllowed(shared::role::Permission::RetractOfAnother);
    check(&[(COACH, mark), (CANDIDATE, hide)], Err(of_another));
}

fn belongs_to(about: Subject) -> Edit {
    adjustment(AdjustmentEdit::Set(AdjustmentField::About(Some(about))))
}

#[test]
fn an_adjustment_belongs_to_what_is_there() {
    check(&[(EMPLOYER, propose), (EMPLOYER, || belongs_to(Subject::Step(id(its::STEP))))], Ok(()));
    let gone: Row = (EMPLOYER, || belongs_to(Subject::Goal(id(0x99))));
    check(&[(EMPLOYER, propose), gone], Err(Refusal::NotFound));
    // For coaches' eyes alone, or not there: an adjustment says nothing of it.
    let hidden: Row = (COACH, || belongs_to(Subject::CheckIn(id(its::STAFF_CHECK_IN))));
    check(&[(EMPLOYER, propose), hidden], Err(Refusal::NotFound));
}

fn confirm() -> Edit {
    step(StepEdit::Confirm(true))
}

fn take_word_back() -> Edit {
    step(StepEdit::Confirm(false))
}

#[test]
fn an_employer_confirms_a_step_and_takes_back_their_own_word_alone() {
    use shared::role::Permission::{ChangeStep, ConfirmStep};
    check(&[(EMPLOYER, confirm), (EMPLOYER, take_word_back)], Ok(()));
    check(&[(COACH, confirm), (EMPLOYER, take_word_back)], Err(Refusal::NotAllowed(ChangeStep)));
    check(&[(EMPLOYER, confirm), (COACH, take_word_back)], Ok(()));
    check(&[(CANDIDATE, confirm)], Err(Refusal::NotAllowed(ConfirmStep)));
}
