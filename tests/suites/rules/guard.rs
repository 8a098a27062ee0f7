//! Guarded moves: role × edit × state, as rows of what is done in turn and what comes of the last.

use shared::refusal::Refusal;
use shared::wire;
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene};

/// People and records, opened and ready: the first lines of the fixture.
pub fn opened() -> Scene {
    let mut scene = Scene::default();
    for edit in edits() {
        let text = edit.encode().get().to_owned();
        let is_frame = text.contains("\"open\"") || text.contains("\"add\"");
        if is_frame {
            scene.make(COACH, &edit).unwrap();
        }
    }
    scene
}

/// Edits by short name: `who edit`, on the records of the fixture.
fn check(rows: &[(u8, &str)], last: Result<(), Refusal>) {
    let mut scene = opened();
    let mut result = Ok(());
    for (at, (who, text)) in rows.iter().enumerate() {
        assert!(result.is_ok(), "row {at} comes after a refusal: {result:?}");
        let edit = wire::decode(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        result = scene.make(*who, &edit).map(|_| ());
    }
    assert_eq!(result, last, "{rows:?}");
}

macro_rules! on {
    ($kind:literal, $id:literal, $edit:expr) => {
        concat!("{\"", $kind, "\":[\"", $id, "\",", $edit, "]}")
    };
}
macro_rules! adjustment {
    ($e:expr) => {
        on!("adjustment", "47474747474747478747474747474747", $e)
    };
}
macro_rules! evaluation {
    ($e:expr) => {
        on!("evaluation", "46464646464646468646464646464646", $e)
    };
}
macro_rules! coach {
    ($e:expr) => {
        on!("member", "01010101010141018101010101010101", $e)
    };
}
macro_rules! new_one {
    ($e:expr) => {
        on!("member", "0707070707074707870707070707 0707", $e)
    };
}

const PROPOSE: &str = adjustment!(
    r#"{"propose":{"saw":"a","think":"","lever":"pace","change":"b","check_on":"2026-12-10"}}"#
);
const TRY: &str = adjustment!(r#"{"decide":"we_try_it"}"#);
const NOT_NOW: &str = adjustment!(r#"{"decide":"not_now"}"#);
const SAW: &str = adjustment!(r#"{"saw":"c"}"#);
const REVIEW: &str = adjustment!(r#"{"review":{"helped":"yes","learned":""}}"#);

#[test]
fn an_adjustment_is_proposed_then_decided_then_reviewed() {
    use shared::role::Permission::DecideAdjustment;
    check(&[(EMPLOYER, PROPOSE)], Ok(()));
    check(&[(STRANGER, PROPOSE)], Err(Refusal::NotAMember));
    check(&[(EMPLOYER, PROPOSE), (EMPLOYER, SAW)], Ok(()));
    check(&[(EMPLOYER, PROPOSE), (CANDIDATE, SAW)], Err(Refusal::NotAllowed(DecideAdjustment)));
    check(&[(EMPLOYER, PROPOSE), (EMPLOYER, TRY)], Err(Refusal::NotAllowed(DecideAdjustment)));
    check(&[(EMPLOYER, PROPOSE), (COACH, REVIEW)], Err(Refusal::NotDecided));
    check(&[(EMPLOYER, PROPOSE), (COACH, TRY), (COACH, NOT_NOW)], Err(Refusal::AlreadyDecided));
    check(&[(EMPLOYER, PROPOSE), (COACH, TRY), (EMPLOYER, SAW)], Err(Refusal::AlreadyDecided));
    check(&[(EMPLOYER, PROPOSE), (COACH, NOT_NOW), (COACH, REVIEW)], Err(Refusal::NotDecided));
    check(&[(EMPLOYER, PROPOSE), (COACH, TRY), (COACH, REVIEW)], Ok(()));
    let reviewed = [(EMPLOYER, PROPOSE), (COACH, TRY), (COACH, REVIEW), (COACH, REVIEW)];
    check(&reviewed, Err(Refusal::AlreadyReviewed));
}

const PLAN: &str = evaluation!(r#"{"plan":{"date":"2026-12-01"}}"#);
const SUBMIT: &str =
    evaluation!(r#"{"submit":{"face":"good","goes_well":"","is_hard":"","next":""}}"#);
const CONCLUDE: &str = evaluation!(r#"{"conclude":"x"}"#);
const SIGN: &str = evaluation!(r#""sign""#);
const UNSIGN: &str = evaluation!(r#""unsign""#);
const TAKE_BACK: &str = evaluation!(r#""take_back""#);

#[test]
fn an_evaluation_is_answered_by_three_concluded_and_signed() {
    let answered = [(COACH, PLAN), (CANDIDATE, SUBMIT), (EMPLOYER, SUBMIT), (COACH, SUBMIT)];
    let after = |rows: &[(u8, &'static str)]| [&answered[..], rows].concat();
    check(&answered, Ok(()));
    check(&after(&[(CANDIDATE, SUBMIT)]), Err(Refusal::AlreadySubmitted));
    check(&after(&[(CANDIDATE, SIGN)]), Err(Refusal::NotReadyToSign));
    check(&[(COACH, PLAN), (COACH, CONCLUDE), (COACH, SIGN)], Err(Refusal::NotReadyToSign));
    check(&after(&[(COACH, CONCLUDE), (CANDIDATE, SIGN)]), Ok(()));
    check(
        &after(&[(COACH, CONCLUDE), (CANDIDATE, SIGN), (CANDIDATE, SIGN)]),
        Err(Refusal::AlreadySigned),
    );
    check(
        &after(&[(COACH, CONCLUDE), (CANDIDATE, SIGN), (COACH, CONCLUDE)]),
        Err(Refusal::AlreadySigned),
    );
    check(
        &after(&[(COACH, CONCLUDE), (CANDIDATE, SIGN), (EMPLOYER, TAKE_BACK)]),
        Err(Refusal::AlreadySigned),
    );
    check(&after(&[(CANDIDATE, TAKE_BACK), (CANDIDATE, SUBMIT)]), Ok(()));
}

#[test]
fn two_employers_answer_and_sign_each_for_themselves() {
    let rows = [(COACH, PLAN), (EMPLOYER, SUBMIT), (OTHER_EMPLOYER, SUBMIT)];
    let after = |more: &[(u8, &'static str)]| [&rows[..], more].concat();
    check(&rows, Ok(()));
    check(&after(&[(OTHER_EMPLOYER, SUBMIT)]), Err(Refusal::AlreadySubmitted));
    check(
        &after(&[(OTHER_EMPLOYER, TAKE_BACK), (EMPLOYER, SUBMIT)]),
        Err(Refusal::AlreadySubmitted),
    );
    check(&after(&[(OTHER_EMPLOYER, TAKE_BACK), (OTHER_EMPLOYER, SUBMIT)]), Ok(()));
    check(
        &[(COACH, PLAN), (EMPLOYER, SUBMIT), (OTHER_EMPLOYER, TAKE_BACK)],
        Err(Refusal::NotFound),
    );
    // One employer's answers are enough for the party; each signs, and unsigns, for themselves.
    let signed = [
        (COACH, PLAN),
        (CANDIDATE, SUBMIT),
        (EMPLOYER, SUBMIT),
        (COACH, SUBMIT),
        (COACH, CONCLUDE),
        (EMPLOYER, SIGN),
    ];
    let after = |more: &[(u8, &'static str)]| [&signed[..], more].concat();
    check(&after(&[(OTHER_EMPLOYER, UNSIGN)]), Err(Refusal::NotFound));
    check(&after(&[(OTHER_EMPLOYER, SIGN), (OTHER_EMPLOYER, UNSIGN), (EMPLOYER, UNSIGN)]), Ok(()));
}

#[test]
fn a_phase_follows_the_one_before_when_that_is_settled() {
    const UP: &str = r#"{"outline":{"phase":{"from":"job_in_view","to":"possibilities_mapped"}}}"#;
    const LEAP: &str = r#"{"outline":{"phase":{"from":"job_in_view","to":"matched"}}}"#;
    check(&[(COACH, UP)], Ok(()));
    check(&[(COACH, UP), (COACH, UP)], Err(Refusal::PhaseMoved));
    check(&[(COACH, LEAP)], Err(Refusal::PhaseMoved));
    let not_theirs = Refusal::NotAllowed(shared::role::Permission::ChangeOutline);
    check(&[(CANDIDATE, UP)], Err(not_theirs));
    check(&[(EMPLOYER, UP)], Err(not_theirs));
}

#[test]
fn a_traject_keeps_a_coach_and_has_one_candidate() {
    let new =
        new_one!(r#"{"add":{"role":"candidate","name":"Fay","placement":null}}"#).replace(' ', "");
    let manager =
        new_one!(r#"{"add":{"role":"manager","name":"Gus","placement":null}}"#).replace(' ', "");
    let second =
        new_one!(r#"{"add":{"role":"coach","name":"Dia","placement":null}}"#).replace(' ', "");
    let leave = coach!(r#"{"active":false}"#);
    check(&[(COACH, &new)], Err(Refusal::CandidateTaken));
    check(&[(COACH, &manager)], Err(Refusal::OutOfRange));
    check(&[(COACH, leave)], Err(Refusal::LastCoach));
    check(&[(COACH, &second), (COACH, leave)], Ok(()));
    check(&[(COACH, &second), (COACH, leave), (COACH, PROPOSE)], Err(Refusal::NotAMember));
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
    macro_rules! step {
        ($e:expr) => {
            on!("step", "21212121212141 21a121212121212121", $e)
        };
    }
    let mark = step!(r#"{"mark":["51515151515141519151515151515151","done"]}"#).replace(' ', "");
    let hide = step!(r#"{"hide_mark":["51515151515141519151515151515151",true]}"#).replace(' ', "");
    check(&[(COACH, &mark), (COACH, &hide)], Ok(()));
    let of_another = Refusal::NotAllowed(shared::role::Permission::RetractOfAnother);
    check(&[(COACH, &mark), (CANDIDATE, &hide)], Err(of_another));
}
