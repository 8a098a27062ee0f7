//! What came of what an employer gave: what was done so far → what is told, the first first.

use shared::follow_up::{Deed, Given, follow_ups};
use shared::record::adjustment::{AdjustmentEdit, Helped, Review, Verdict};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::{At, Edit};
use tests::edits::{adjustment, feedback, its, proposal};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, OTHER_EMPLOYER, id};

/// Who does what.
type Row = (u8, fn() -> Edit);

/// Does the rows in turn; then this is told of what the employer gave.
fn check(rows: &[Row], expected: &[(Given, &[Deed])]) {
    let mut scene = opened();
    for (who, edit) in rows {
        scene.make(*who, &edit()).unwrap();
    }
    let found = follow_ups(scene.traject(), id(OTHER_EMPLOYER));
    let told: Vec<(Given, Vec<Deed>)> = found
        .into_iter()
        .map(|it| (it.of, it.deeds.into_iter().map(|(deed, _)| deed).collect()))
        .collect();
    let expected: Vec<_> = expected.iter().map(|(of, deeds)| (*of, deeds.to_vec())).collect();
    let done = || rows.iter().map(|(who, edit)| (*who, edit())).collect::<Vec<_>>();
    assert_eq!(told, expected, "after {:?}", done());
}

fn gives() -> Edit {
    feedback(FactEdit::Give(Feedback {
        placement: None,
        pace: Score::NotYet,
        quality: Score::Good,
        independence: Score::Good,
        on_time: None,
        safety: None,
        line: "Tempo zakt".to_owned(),
    }))
}

fn says(number: u8, comment: Comment) -> Edit {
    Edit::Comment(At(id(number), FactEdit::Give(comment)))
}

fn answers() -> Edit {
    says(0x81, Comment::words(Subject::Feedback(id(its::FEEDBACK)), "Ik snap het".to_owned()))
}

fn takes_up() -> Edit {
    says(0x82, Comment::settling(Subject::Feedback(id(its::FEEDBACK)), String::new()))
}

fn takes_back() -> Edit {
    Edit::Comment(At(id(0x81), FactEdit::Hide(true)))
}

fn speaks_of_another() -> Edit {
    says(0x83, Comment::words(Subject::Step(id(its::STEP)), "Goed".to_owned()))
}

fn proposes() -> Edit {
    adjustment(AdjustmentEdit::Propose(proposal()))
}

fn tries() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::WeTryIt))
}

fn declines() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::NotNow))
}

fn decides_not() -> Edit {
    adjustment(AdjustmentEdit::Undecide)
}

fn looks_back() -> Edit {
    adjustment(AdjustmentEdit::Review(Review { helped: Helped::Partly, learned: "x".to_owned() }))
}

fn hides_feedback() -> Edit {
    feedback(FactEdit::Hide(true))
}

#[test]
fn feedback_is_told_with_what_others_said_of_it() {
    let of = Given::Feedback(id(its::FEEDBACK));
    let (answered, taken_up) = (Deed::Answered(id(0x81)), Deed::TakenUp(id(0x82)));
    let given: Row = (OTHER_EMPLOYER, gives);
    check(&[given], &[(of, &[])]);
    check(&[given, (CANDIDATE, answers)], &[(of, &[answered])]);
    check(&[given, (COACH, takes_up), (CANDIDATE, answers)], &[(of, &[taken_up, answered])]);
    check(&[given, (CANDIDATE, answers), (CANDIDATE, takes_back)], &[(of, &[])]);
    check(&[given, (OTHER_EMPLOYER, answers)], &[(of, &[])]);
    check(&[given, (COACH, speaks_of_another)], &[(of, &[])]);
    check(&[given, (CANDIDATE, answers), (OTHER_EMPLOYER, hides_feedback)], &[]);
}

#[test]
fn a_proposal_is_told_with_what_was_decided_and_found() {
    let of = Given::Proposal(id(its::ADJUSTMENT));
    let proposed: Row = (OTHER_EMPLOYER, proposes);
    let (try_it, not_now) = (Deed::Decided(Verdict::WeTryIt), Deed::Decided(Verdict::NotNow));
    let found = Deed::Reviewed(Helped::Partly);
    check(&[proposed], &[(of, &[])]);
    check(&[proposed, (COACH, declines)], &[(of, &[not_now])]);
    check(&[proposed, (COACH, tries)], &[(of, &[try_it])]);
    check(&[proposed, (COACH, tries), (COACH, decides_not)], &[(of, &[])]);
    check(&[proposed, (COACH, tries), (COACH, looks_back)], &[(of, &[try_it, found])]);
    check(&[(COACH, proposes)], &[]);
}

/// An adjustment does not say which feedback it came from, so that is not told either.
#[test]
fn what_happened_last_comes_first_and_nothing_is_guessed() {
    let (feedback, proposal) =
        (Given::Feedback(id(its::FEEDBACK)), Given::Proposal(id(its::ADJUSTMENT)));
    let both: [Row; 2] = [(OTHER_EMPLOYER, gives), (OTHER_EMPLOYER, proposes)];
    check(&both, &[(proposal, &[]), (feedback, &[])]);
    check(
        &[&both[..], &[(CANDIDATE, answers)]].concat(),
        &[(feedback, &[Deed::Answered(id(0x81))]), (proposal, &[])],
    );
    check(&[(OTHER_EMPLOYER, gives), (COACH, proposes), (COACH, tries)], &[(feedback, &[])]);
}
