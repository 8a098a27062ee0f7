//! In another's name: whatever role someone has, facts of another stay, and a stranger learns nothing.

use shared::record::fact::FactEdit;
use shared::refusal::Refusal;
use shared::role::Permission;
use tests::edits::{self, its};
use tests::pool::{self, lived};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER};

#[test]
fn a_stranger_gets_one_answer_to_everything() {
    let scene = lived();
    for edit in pool::edits() {
        assert_eq!(scene.check(STRANGER, &edit), Err(Refusal::NotAMember), "{:?}", edit.encode());
    }
}

#[test]
fn a_fact_is_taken_back_by_who_said_it() {
    let scene = lived();
    let of_another = Err(Refusal::NotAllowed(Permission::RetractOfAnother));
    let check_in = edits::check_in(its::CHECK_IN, FactEdit::Hide(true));
    assert!(scene.check(COACH, &check_in).is_ok());
    assert_eq!(scene.check(CANDIDATE, &check_in), of_another);
    assert_eq!(scene.check(EMPLOYER, &check_in), of_another);
    let feedback = edits::feedback(FactEdit::Hide(true));
    assert!(scene.check(EMPLOYER, &feedback).is_ok());
    assert_eq!(scene.check(COACH, &feedback), of_another);
}
