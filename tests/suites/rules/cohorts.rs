//! Cohorts: one plan for several trajecten, kept by its coaches, read by who takes part, and laid over each traject; and that
//! nobody who takes part learns who else does.

use shared::id::{Id, LogId};
use shared::overlay::{laid, next, progress};
use shared::record::path::cohort::coach::{CohortCoachEdit, NewCohortCoach};
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStep, GroupStepEdit, GroupStepField, NewGroupStep,
};
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, CohortField, NewCohort};
use shared::record::path::group_mark::{GroupMarkEdit, GroupMarkField, GroupMarkId};
use shared::record::path::{CohortFile, PathEdit};
use shared::record::step::{Pictogram, Status};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Role, StaffRole};
use shared::sync::message::{COHORT_PROTOCOL, FIRST_PROTOCOL, PROTOCOL, Pull, Request};
use shared::sync::phone::Ask;
use shared::time::{Period, Timestamp};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, day, id};

use super::closing::{Handset, TestServer};
use super::typing::{all_round, with_a_step};

const NOW: Timestamp = Timestamp(1_800_000_100_000);
const TRAINING: u8 = 0x31;
const TOUR: u8 = 0x32;
/// Another candidate, of another traject.
const OTHER_CANDIDATE: u8 = OTHER_EMPLOYER;

fn cohort_log() -> LogId {
    id(121)
}

fn edit(edit: PathEdit) -> Edit {
    edit.into()
}

fn open() -> Edit {
    let period = Period { from: day(0), to: Some(day(120)) };
    let (name, opener) = ("Magazijn, voorjaar".to_owned(), "Ria".to_owned());
    edit(PathEdit::Cohort(CohortEdit::Open(NewCohort { name, period, opener })))
}

fn takes_part(who: u8, traject: LogId) -> Edit {
    let new = NewParticipant { traject };
    edit(PathEdit::Participant(At(id(who), ParticipantEdit::Add(new))))
}

fn step(number: u8, edit_of: GroupStepEdit) -> Edit {
    edit(PathEdit::GroupStep(At(id(number), edit_of)))
}

fn adds(number: u8, title: &str, kind: GroupKind, from: u64, to: Option<u64>) -> Edit {
    let new = NewGroupStep {
        title: title.to_owned(),
        kind,
        days: Period { from: day(from), to: to.map(day) },
        time: None,
        place: "ROC".to_owned(),
        pictogram: Pictogram::School,
    };
    step(number, GroupStepEdit::Add(new))
}

/// A cohort of one coach, one candidate, and two steps.
fn cohort() -> Scene {
    let mut scene = Scene::default();
    for it in [
        open(),
        takes_part(CANDIDATE, id(100)),
        adds(TRAINING, "Empowerment", GroupKind::Training, 10, Some(20)),
        adds(TOUR, "Rondleiding", GroupKind::Step, 30, None),
    ] {
        scene.make(COACH, &it).unwrap();
    }
    scene
}

fn file(scene: &Scene) -> &CohortFile {
    scene.state.cohort().unwrap()
}

fn days_of(file: &CohortFile) -> Vec<(u64, Option<u64>)> {
    let number = |it: chrono::NaiveDate| u64::try_from((it - day(0)).num_days()).unwrap();
    let days = file.group_steps.values().map(|it| *it.days.get());
    let mut days: Vec<_> = days.map(|it| (number(it.from), it.to.map(number))).collect();
    days.sort_unstable();
    days
}

#[test]
fn its_coaches_keep_it_and_who_takes_part_reads() {
    let mut scene = cohort();
    assert_eq!(file(&scene).role(id(COACH)), Some(Role::Coach));
    assert_eq!(file(&scene).role(id(CANDIDATE)), Some(Role::Candidate));
    let renamed = edit(PathEdit::Cohort(CohortEdit::Set(CohortField::Name("Lente".to_owned()))));
    for who in [CANDIDATE, STRANGER] {
        assert!(scene.check(who, &renamed).is_err(), "{who}");
        assert!(scene.check(who, &takes_part(OTHER_CANDIDATE, id(102))).is_err(), "{who}");
    }
    assert_eq!(scene.make(COACH, &renamed), Ok(Audience::Members));
    let other = takes_part(OTHER_CANDIDATE, id(102));
    assert_eq!(scene.make(COACH, &other), Ok(Audience::Coaches), "no candidate reads who else");
    assert_eq!(scene.check(COACH, &other), Err(Refusal::AlreadyThere));
    let coach = |who, new: CohortCoachEdit| edit(PathEdit::CohortCoach(At(id(who), new)));
    let of_candidate = CohortCoachEdit::Add(NewCohortCoach { name: "Samir".to_owned() });
    assert_eq!(scene.check(COACH, &coach(CANDIDATE, of_candidate)), Err(Refusal::AlreadyThere));
    let goes = coach(COACH, CohortCoachEdit::Active(false));
    assert_eq!(scene.check(COACH, &goes), Err(Refusal::LastCoach));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let scene = cohort();
    let backwards = Period { from: day(9), to: Some(day(3)) };
    let days = step(TRAINING, GroupStepEdit::Set(GroupStepField::Days(backwards)));
    assert_eq!(scene.check(COACH, &days), Err(Refusal::EndsBeforeStart));
    let ends_before = adds(0x39, "Les", GroupKind::Training, 9, Some(3));
    assert_eq!(scene.check(COACH, &ends_before), Err(Refusal::EndsBeforeStart));
    // A training without a last day is of one day.
    assert!(scene.check(COACH, &adds(0x39, "Les", GroupKind::Training, 9, None)).is_ok());
    let traject = opened();
    assert_eq!(traject.check(COACH, &days), Err(Refusal::WrongLog));
    assert_eq!(scene.check(COACH, &tests::pool::edits()[0]), Err(Refusal::WrongLog));
}

#[test]
fn the_plan_moves_for_all_in_one_act_and_moves_back() {
    let mut scene = cohort();
    for (from, by, expected) in [
        (0, 7, vec![(17, Some(27)), (37, None)]),
        (20, 3, vec![(17, Some(27)), (40, None)]),
        (0, -7, vec![(10, Some(20)), (33, None)]),
        (0, 0, vec![(10, Some(20)), (33, None)]),
    ] {
        let edits = file(&scene).shift_edits(day(from), by);
        for it in &edits {
            scene.make(COACH, it).unwrap();
        }
        assert_eq!(days_of(file(&scene)), expected, "from {from} by {by}");
    }
    assert!(file(&scene).shift_edits(day(0), i64::MAX).is_empty(), "beyond the calendar");
}

/// Makes what this says of a step of the group in a traject.
fn says(traject: &mut Scene, who: u8, number: u8, field: GroupMarkField) {
    let edits = traject.traject().group_edits(cohort_log(), id(number), "Empowerment", field);
    for it in &edits {
        traject.make(who, it).unwrap();
    }
}

#[test]
fn a_traject_says_how_a_step_stands_and_goes_its_own_way() {
    let (scene, mut traject) = (cohort(), opened());
    let all = |traject: &Scene| {
        let steps = laid(file(&scene), traject.traject()).into_iter();
        steps.map(|it| (it.title, it.status, it.is_moved)).collect::<Vec<_>>()
    };
    let (training, tour) = ("Empowerment".to_owned(), "Rondleiding".to_owned());
    assert_eq!(
        all(&traject),
        [(training.clone(), Status::ToDo, false), (tour.clone(), Status::ToDo, false)]
    );
    assert_eq!(next(file(&scene), traject.traject(), day(15)).unwrap().title, training);
    assert_eq!(next(file(&scene), traject.traject(), day(21)).unwrap().title, tour);
    says(&mut traject, CANDIDATE, TRAINING, GroupMarkField::Status(Status::Done));
    says(&mut traject, CANDIDATE, TRAINING, GroupMarkField::Status(Status::Done));
    assert_eq!(progress(file(&scene), traject.traject()), (1, 2));
    // On other days than the group: the coach's to say.
    let later = Period { from: day(5), to: None };
    let own_days = GroupMarkField::Days(Some(later));
    let by_candidate =
        traject.traject().group_edits(cohort_log(), id(TRAINING), "", own_days.clone());
    assert!(traject.check(CANDIDATE, &by_candidate[0]).is_err());
    says(&mut traject, COACH, TOUR, own_days);
    assert_eq!(
        all(&traject),
        [(tour, Status::ToDo, true), (training.clone(), Status::Done, false)],
        "its own days come first now"
    );
    let skip = |skip| {
        let mark: Id<_> = GroupMarkId::of(id::<GroupStep>(TOUR));
        edit(PathEdit::GroupMark(At(mark, GroupMarkEdit::Skip(skip))))
    };
    assert!(traject.check(CANDIDATE, &skip(true)).is_err());
    traject.make(COACH, &skip(true)).unwrap();
    assert_eq!(all(&traject), [(training, Status::Done, false)]);
}

#[test]
fn what_was_done_stays_done_where_the_group_drops_it() {
    let (mut scene, mut traject) = (cohort(), opened());
    says(&mut traject, CANDIDATE, TRAINING, GroupMarkField::Status(Status::Done));
    for number in [TRAINING, TOUR] {
        scene.make(COACH, &step(number, GroupStepEdit::Hide(true))).unwrap();
    }
    let left = laid(file(&scene), traject.traject());
    assert_eq!(left.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Empowerment"]);
}

#[test]
fn of_two_cohorts_that_claim_a_traject_the_one_it_names_counts() {
    let mut traject = opened();
    let (first, second): (LogId, LogId) = (id(121), id(122));
    for (log, name) in [(first, "Lente"), (second, "Zomer"), (second, "Zomer")] {
        for it in traject.traject().enrol_edits(log, name) {
            traject.make(COACH, &it).unwrap();
        }
        assert_eq!(traject.traject().cohort(), Some((log, name)));
    }
    assert!(traject.traject().enrol_edits(second, "Zomer").is_empty(), "said already");
    assert!(traject.check(CANDIDATE, &traject.traject().enrol_edits(first, "Lente")[0]).is_err());
}

fn told(server: &mut TestServer, who: u8, protocol: u16) -> Vec<Pull> {
    let request = Handset::on(who, who + 180).phone.request(Ask::Full, NOW);
    server.answer(who, &Request { protocol, ..request }).pulls
}

/// Their phones hold the plan; on the bytes: no id of another who takes part reaches any of them.
#[test]
fn nobody_who_takes_part_is_sent_who_else_does() {
    let (mut server, mut coach, mut candidate, traject) = with_a_step();
    server.store.set_office(id(COACH), Some(StaffRole::Coach));
    let plan = adds(TRAINING, "Empowerment", GroupKind::Training, 10, Some(20));
    for it in [open(), takes_part(CANDIDATE, traject), takes_part(OTHER_CANDIDATE, id(102)), plan] {
        coach.submit(cohort_log(), &it);
    }
    all_round(&mut server, &mut coach, &mut candidate);
    let state = candidate.phone.replica(cohort_log()).unwrap().state();
    assert_eq!(state.cohort().unwrap().standing_steps().count(), 1, "the plan is there");
    let other: Id<shared::id::Person> = id(OTHER_CANDIDATE);
    for who in [CANDIDATE, OTHER_CANDIDATE] {
        let reply = format!("{:?}", told(&mut server, who, PROTOCOL));
        let foreign = if who == CANDIDATE { other } else { id(CANDIDATE) };
        assert!(reply.contains("Empowerment"), "{who}");
        assert!(!reply.contains(&foreign.to_string()), "{who} learns who else takes part");
    }
    assert!(!format!("{:?}", told(&mut server, EMPLOYER, PROTOCOL)).contains("Empowerment"));
    for protocol in FIRST_PROTOCOL..COHORT_PROTOCOL {
        let reply = format!("{:?}", told(&mut server, CANDIDATE, protocol));
        assert!(!reply.contains("Empowerment"), "protocol {protocol} knows no cohorts");
    }
}

/// One act of the cohort against as many acts as there are trajecten: what it is an overlay for.
#[test]
fn a_plan_of_two_hundred_is_moved_by_as_few_changes_as_that_of_one() {
    let mut scene = cohort();
    let one = file(&scene).shift_edits(day(0), 7).len();
    for number in 0..200_u8 {
        let mut bytes = [0xc0; 16];
        bytes[0] = number;
        let (person, traject) = (Id::from_random(bytes), LogId::from_random(bytes));
        let new = ParticipantEdit::Add(NewParticipant { traject });
        scene.make(COACH, &edit(PathEdit::Participant(At(person, new)))).unwrap();
    }
    assert_eq!(file(&scene).taking_part().count(), 201);
    assert_eq!(file(&scene).shift_edits(day(0), 7).len(), one);
}
