//! Two who turn out to be one person: who looks after the whole office has the one go and the other come in their place, without
//! taking part; and persons are counted, not names.

use shared::measure::case::Case;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::path::PathEdit;
use shared::record::path::cohort::coach::CohortCoachEdit;
use shared::record::path::cohort::participant::{
    NewParticipant, ParticipantEdit, ParticipantField,
};
use shared::record::path::cohort::{CohortEdit, NewCohort};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Author, Role, StaffRole};
use shared::time::Period;
use tests::edits::{joins, member};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, Scene, day, id};

const MANAGER: u8 = 12;
/// The same person as the candidate, under another id.
const TWIN: u8 = 14;

fn manager() -> Author {
    Author { person: id(MANAGER), office: Some(StaffRole::Manager), coached: None }
}

fn joined(scene: &mut Scene) {
    let phone = MemberEdit::Set(MemberField::Phone("06 1234 0987".to_owned()));
    for edit in [
        member(CANDIDATE, MemberEdit::Active(false)),
        joins(TWIN, Role::Candidate, "Samir Haddad"),
        member(TWIN, phone),
    ] {
        let audience = scene.state.check(id(100), &edit, manager()).unwrap();
        scene.apply(MANAGER, &edit, audience);
    }
}

#[test]
fn a_traject_goes_on_with_its_candidate_under_one_id() {
    let mut scene = opened();
    let before = Case::of(scene.traject()).unwrap();
    joined(&mut scene);
    let traject = scene.traject();
    assert_eq!(traject.role(id(TWIN)), Some(Role::Candidate));
    assert_eq!(traject.role(id(CANDIDATE)), None);
    assert!(traject.name_of(id(CANDIDATE)).is_some(), "what they wrote still has a name to it");
    assert_eq!(traject.role(id(MANAGER)), None);
    let now = Case::of(traject).unwrap();
    assert_eq!((before.candidate, now.candidate), (Some(id(CANDIDATE)), Some(id(TWIN))));
    // They did not come anew, so the job was named as long before them as it was.
    assert!(before.candidate_since.is_some());
    assert_eq!(now.candidate_since, before.candidate_since);
    assert_eq!(now.is_job_first(), before.is_job_first());
}

#[test]
fn it_is_taken_back_by_the_same_edits_the_other_way_round() {
    let mut scene = opened();
    let before = Case::of(scene.traject()).unwrap();
    joined(&mut scene);
    let taken = member(CANDIDATE, MemberEdit::Active(true));
    let check = |scene: &Scene, edit: &Edit| scene.state.check(id(100), edit, manager());
    assert_eq!(check(&scene, &taken), Err(Refusal::CandidateTaken), "there is one");
    for edit in [member(TWIN, MemberEdit::Active(false)), taken] {
        let audience = check(&scene, &edit).unwrap();
        scene.apply(MANAGER, &edit, audience);
    }
    assert_eq!(Case::of(scene.traject()).unwrap(), before);
}

#[test]
fn who_takes_part_in_a_cohort_is_another_by_the_manager_who_takes_no_part_for_themselves() {
    let part = |who: u8, edit| Edit::from(PathEdit::Participant(At(id(who), edit)));
    let add = || ParticipantEdit::Add(NewParticipant { traject: id(100) });
    let period = Period { from: day(0), to: None };
    let (name, opener) = ("Magazijn, voorjaar".to_owned(), "Ria".to_owned());
    let open = PathEdit::Cohort(CohortEdit::Open(NewCohort { name, period, opener }));
    let mut scene = Scene::default();
    for edit in [Edit::from(open), part(CANDIDATE, add())] {
        scene.make(COACH, &edit).unwrap();
    }
    let coach = PathEdit::CohortCoach(At(id(COACH), CohortCoachEdit::Active(false)));
    let moved = ParticipantEdit::Set(ParticipantField::Traject(id(101)));
    let rows = [
        (part(CANDIDATE, ParticipantEdit::Active(false)), Ok(())),
        (part(TWIN, add()), Ok(())),
        (part(MANAGER, add()), Err(Refusal::NotAMember)),
        (part(CANDIDATE, moved), Err(Refusal::NotAMember)),
        (coach.into(), Err(Refusal::LastCoach)),
    ];
    for (edit, expected) in rows {
        let checked = scene.state.check(id(100), &edit, manager()).map(|_| ());
        assert_eq!(checked, expected, "{edit:?}");
        let coach = Author { office: Some(StaffRole::Coach), ..manager() };
        let checked = scene.state.check(id(100), &edit, coach).map(|_| ());
        assert_eq!(checked, Err(Refusal::NotAMember), "{edit:?}");
    }
}
