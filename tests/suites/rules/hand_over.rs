//! Who looks after the whole office hands over who coaches and who follows, without taking part: role × edit, as rows; and
//! what whoever takes over is told first.

use shared::attention::Day;
use shared::hand_over::{Ask, Meeting, Next, Summary};
use shared::record::evaluation::EvaluationEdit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::follower::{FollowerEdit, FollowerField, NewFollower};
use shared::record::outline::Phase;
use shared::record::step::{Status, StepEdit};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Author, Permission, Role, StaffRole};
use tests::edits::{evaluation, joins, member, on, phase, step};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER, Scene, day, id};

const MANAGER: u8 = 12;
const COLLEAGUE: u8 = 11;

fn check(office: Option<StaffRole>, edit: &Edit, expected: Result<(), Refusal>) {
    let scene = opened();
    let author = Author { person: id(MANAGER), office, coached: None };
    let checked = scene.state.check(id(100), edit, author).map(|_| ());
    assert_eq!(checked, expected, "{office:?} {edit:?}");
}

#[test]
fn a_manager_hands_a_traject_over_and_takes_nothing_for_themselves() {
    let phone = || MemberEdit::Set(MemberField::Phone("06 1234 0987".to_owned()));
    let name = || MemberEdit::Set(MemberField::Name("Iemand".to_owned()));
    let not_allowed = Err(Refusal::NotAllowed(Permission::ChangeMembers));
    let rows = [
        (joins(COLLEAGUE, Role::Coach, "Bo"), Ok(())),
        (member(COACH, phone()), Ok(())),
        // Somebody else comes first.
        (member(COACH, MemberEdit::Active(false)), Err(Refusal::LastCoach)),
        (joins(MANAGER, Role::Coach, "Mo"), not_allowed),
        (member(MANAGER, MemberEdit::Active(true)), Err(Refusal::NotFound)),
        // Two who are one: the one goes, and the other comes in their place.
        (joins(COLLEAGUE, Role::Employer, "Bo"), Ok(())),
        (joins(COLLEAGUE, Role::Candidate, "Bo"), Err(Refusal::CandidateTaken)),
        (member(CANDIDATE, MemberEdit::Active(false)), Ok(())),
        (member(EMPLOYER, MemberEdit::Active(false)), Ok(())),
        (member(CANDIDATE, phone()), Ok(())),
        (member(CANDIDATE, name()), not_allowed),
        (member(COACH, name()), not_allowed),
        (
            member(COACH, MemberEdit::Informed(true)),
            Err(Refusal::NotAllowed(Permission::BeInformed)),
        ),
        (member(STRANGER, MemberEdit::Active(true)), Err(Refusal::NotFound)),
        (phase(Phase::JobInView, Phase::PossibilitiesMapped), Err(Refusal::NotAMember)),
    ];
    for (edit, expected) in rows {
        check(Some(StaffRole::Manager), &edit, expected);
        for office in [None, Some(StaffRole::Coach)] {
            check(office, &edit, Err(Refusal::NotAMember));
        }
    }
    let mut scene = opened();
    for edit in [joins(COLLEAGUE, Role::Coach, "Bo"), member(COACH, MemberEdit::Active(false))] {
        let author =
            Author { person: id(MANAGER), office: Some(StaffRole::Manager), coached: None };
        let audience = scene.state.check(id(100), &edit, author).unwrap();
        scene.apply(MANAGER, &edit, audience);
    }
    let coaches: Vec<_> = scene.traject().members_in(Role::Coach).map(|it| it.0).collect();
    assert_eq!(coaches, [id(COLLEAGUE)]);
    assert!(!scene.traject().members.contains_key(&id(MANAGER)));
    // Whoever is back comes in as they were.
    let back = member(COACH, MemberEdit::Active(true));
    let author = Author { person: id(MANAGER), office: Some(StaffRole::Manager), coached: None };
    assert!(scene.state.check(id(100), &back, author).is_ok());
}

#[test]
fn a_manager_hands_over_who_follows_an_employer_without_following() {
    let follower = |who, edit| Edit::from(OfficeEdit::Follower(At(id(who), edit)));
    let new = |role| NewFollower { role, name: "Bo".to_owned() };
    let (name, opener) = ("Bakkerij Korenaar".to_owned(), "Ria".to_owned());
    let open = OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }));
    let mut scene = Scene::default();
    scene.make(COACH, &open.into()).unwrap();
    scene.make(COACH, &follower(EMPLOYER, FollowerEdit::Add(new(Role::Employer)))).unwrap();
    let author = |office| Author { person: id(MANAGER), office, coached: None };
    let check =
        |scene: &Scene, edit: &Edit, office| scene.state.check(id(100), edit, author(Some(office)));
    let goes = follower(COACH, FollowerEdit::Active(false));
    assert_eq!(
        check(&scene, &goes, StaffRole::Manager),
        Err(Refusal::LastCoach),
        "somebody comes first"
    );
    for other in [
        follower(MANAGER, FollowerEdit::Add(new(Role::Employer))),
        follower(EMPLOYER, FollowerEdit::Set(FollowerField::Name("Bo".to_owned()))),
        follower(COACH, FollowerEdit::Set(FollowerField::Name("Ria".to_owned()))),
    ] {
        assert_eq!(
            check(&scene, &other, StaffRole::Manager),
            Err(Refusal::NotAMember),
            "{other:?}"
        );
    }
    let comes = follower(COLLEAGUE, FollowerEdit::Add(new(Role::Coach)));
    let holds = follower(COLLEAGUE, FollowerEdit::HoldsAccount(true));
    for edit in [comes, holds, goes] {
        assert_eq!(check(&scene, &edit, StaffRole::Coach), Err(Refusal::NotAMember), "{edit:?}");
        let audience = check(&scene, &edit, StaffRole::Manager).unwrap();
        scene.apply(MANAGER, &edit, audience);
    }
    let employer = scene.state.employer().unwrap();
    let roles = [COACH, COLLEAGUE, MANAGER].map(|who| employer.role(id(who)));
    assert_eq!(roles, [None, Some(Role::Coach), None]);
}

#[test]
fn who_takes_over_is_told_what_to_know_first() {
    let mut scene = opened();
    let summary = |scene: &Scene, today| {
        let at = Day { today: day(today), day_of: &|_| day(today) };
        Summary::of(scene.traject(), at).unwrap()
    };
    assert_eq!(summary(&scene, 10).next, None);
    let help = step(StepEdit::Mark(id(90), Status::NeedsHelp));
    scene.make(CANDIDATE, &help).unwrap();
    scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(20)))).unwrap();
    let told = summary(&scene, 10);
    assert_eq!(Some(told.candidate.as_str()), scene.traject().candidate_name());
    assert_eq!((told.phase, told.running), (Phase::JobInView, true));
    assert_eq!(told.next, Some(Next { what: Meeting::Talk, when: on(20) }));
    assert_eq!(told.asks.first(), Some(&Ask::NeedsHelp));
    assert_eq!(on(20).date, day(19));
    assert!(summary(&scene, 19).next.is_some());
    assert_eq!(summary(&scene, 20).next, None, "what is past comes no more");
    scene.make(COACH, &evaluation(EvaluationEdit::Hide(true))).unwrap();
    assert_eq!(summary(&scene, 10).next, None);
}
