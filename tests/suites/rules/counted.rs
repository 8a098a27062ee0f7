//! What is counted of a traject beyond its route: what it is counted under, why an adjustment was needed, and why it ended. Who
//! may say it, who reads it, and what the monitor keeps of it.

use shared::measure::case::Case;
use shared::measure::tried::LookedAt;
use shared::record::adjustment::{
    AdjustmentEdit, AdjustmentField, AdjustmentId, Cause, Helped, Lever, Proposal, Review, Verdict,
};
use shared::record::office::employer::{Growth, Motive};
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::path::PathEdit;
use shared::record::path::ground::{Factor, GroundEdit, GroundField, NewGround, Reason};
use shared::record::path::labels::{LabelsEdit, LabelsField, NewLabels};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Permission};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, day, id};

const TRIED: u8 = 0xe1;

fn labels(edit: LabelsEdit) -> Edit {
    PathEdit::Labels(edit).into()
}

fn ground(edit: GroundEdit) -> Edit {
    PathEdit::Ground(edit).into()
}

fn adjusts(edit: AdjustmentEdit) -> Edit {
    let adjustment: AdjustmentId = id(TRIED);
    Edit::Adjustment(At(adjustment, edit))
}

fn put() -> Edit {
    labels(LabelsEdit::Put(NewLabels {
        source: Some(Growth::NewCompany),
        motive: None,
        programme: " Perspectief ".to_owned(),
    }))
}

#[test]
fn what_it_is_counted_under_is_the_coaches_alone() {
    let mut scene = opened();
    for who in [CANDIDATE, EMPLOYER] {
        let not = Err(Refusal::NotAllowed(Permission::ChangeOutline));
        assert_eq!(scene.check(who, &put()), not);
    }
    assert_eq!(Case::of(scene.traject()).unwrap().labels, None);
    assert_eq!(scene.make(COACH, &put()), Ok(Audience::Coaches));
    let motive = labels(LabelsEdit::Set(LabelsField::Motive(Some(Motive::Sroi))));
    assert_eq!(scene.make(COACH, &motive), Ok(Audience::Coaches));
    let case = Case::of(scene.traject()).unwrap();
    assert_eq!((case.source(), case.motive()), (Some(Growth::NewCompany), Some(Motive::Sroi)));
    assert_eq!(case.programme(), Some("Perspectief"));
    let none = labels(LabelsEdit::Set(LabelsField::Programme(String::new())));
    scene.make(COACH, &none).unwrap();
    assert_eq!(Case::of(scene.traject()).unwrap().programme(), None);
}

#[test]
fn why_it_ended_counts_as_long_as_it_did() {
    let mut scene = opened();
    let says = |factors: &[Factor]| {
        let reason = Some(Reason::JobDidNotCome);
        ground(GroundEdit::Say(NewGround { reason, factors: factors.to_vec() }))
    };
    let not = Err(Refusal::NotAllowed(Permission::RecordOutcome));
    assert_eq!(scene.check(CANDIDATE, &says(&[])), not);
    // Each once, in the order of the list: whatever is longer is no answer to it.
    for factors in [&[Factor::Economy, Factor::Mentor], &[Factor::Mentor, Factor::Mentor]] {
        assert_eq!(scene.check(COACH, &says(factors)), Err(Refusal::OutOfRange));
    }
    let said = says(&[Factor::Mentor, Factor::Economy]);
    assert_eq!(scene.make(COACH, &said), Ok(Audience::CandidateAndCoach));
    assert_eq!(Case::of(scene.traject()).unwrap().said, None, "it runs");
    let outcome = Outcome { ending: Ending::Stopped, on: day(9), reason: String::new() };
    let ends = |outcome| Edit::Outcome(OutcomeEdit::Record(outcome));
    scene.make(COACH, &ends(Some(outcome))).unwrap();
    let fewer = ground(GroundEdit::Set(GroundField::Factors(vec![Factor::Economy])));
    scene.make(COACH, &fewer).unwrap();
    let said = Case::of(scene.traject()).unwrap().said.unwrap();
    assert_eq!(said.reason, Some(Reason::JobDidNotCome));
    assert_eq!(said.factors, [Factor::Economy]);
    scene.make(COACH, &ends(None)).unwrap();
    assert_eq!(Case::of(scene.traject()).unwrap().said, None);
}

#[test]
fn what_was_tried_counts_once_somebody_looked_with_why_it_was_needed_where_that_was_said() {
    let mut scene = opened();
    let proposal = Proposal {
        saw: "Het gaat snel".to_owned(),
        think: String::new(),
        lever: Lever::Pace,
        change: "Rustiger".to_owned(),
        check_on: day(9),
    };
    let cause = |cause| adjusts(AdjustmentEdit::Set(AdjustmentField::Cause(cause)));
    scene.make(COACH, &adjusts(AdjustmentEdit::Propose(proposal))).unwrap();
    scene.make(COACH, &adjusts(AdjustmentEdit::Decide(Verdict::WeTryIt))).unwrap();
    scene.make(COACH, &cause(Some(Cause::Language))).unwrap();
    let before = Case::of(scene.traject()).unwrap().adjustments.len();
    let review = Review { helped: Helped::Partly, learned: String::new() };
    scene.make(COACH, &adjusts(AdjustmentEdit::Review(review))).unwrap();
    let tried = Case::of(scene.traject()).unwrap().adjustments;
    assert_eq!(tried.len(), before + 1);
    let expected =
        LookedAt { lever: Lever::Pace, cause: Some(Cause::Language), helped: Helped::Partly };
    assert!(tried.contains(&expected), "{tried:?}");
    // Once looked back on, it stays as it was counted.
    let late = scene.check(COACH, &cause(None));
    assert_eq!(late, Err(Refusal::AlreadyReviewed));
}
