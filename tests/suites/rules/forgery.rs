//! In another's name: whatever role someone has, facts of another stay, and a stranger learns nothing.

use shared::record::Edit;
use shared::refusal::Refusal;
use shared::role::Permission;
use shared::wire;
use tests::pool::{edits, lived};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER};

#[test]
fn a_stranger_gets_one_answer_to_everything() {
    let scene = lived();
    for edit in edits() {
        assert_eq!(scene.check(STRANGER, &edit), Err(Refusal::NotAMember), "{:?}", edit.encode());
    }
}

#[test]
fn a_fact_is_taken_back_by_who_said_it() {
    let scene = lived();
    let hide = |kind: &str, number: &str| -> Edit {
        wire::decode(&format!(r#"{{"{kind}":["{number}",{{"hide":true}}]}}"#)).unwrap()
    };
    let of_another = Err(Refusal::NotAllowed(Permission::RetractOfAnother));
    let check_in = hide("check_in", "42424242424242428242424242424242");
    assert!(scene.check(COACH, &check_in).is_ok());
    assert_eq!(scene.check(CANDIDATE, &check_in), of_another);
    assert_eq!(scene.check(EMPLOYER, &check_in), of_another);
    let feedback = hide("feedback", "44444444444444448444444444444444");
    assert!(scene.check(EMPLOYER, &feedback).is_ok());
    assert_eq!(scene.check(COACH, &feedback), of_another);
}
