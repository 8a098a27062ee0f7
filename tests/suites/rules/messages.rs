//! Every message of the first release, byte for byte as `fixtures/messages-v1.jsonl` keeps it. Edits have a file of their own.

use shared::change::{Change, Digest, Entry};
use shared::id::{Id, Seq};
use shared::measure::case::Case;
use shared::measure::outcome::Monitor;
use shared::record::Edit;
use shared::record::comment::Subject;
use shared::record::outcome::Ending;
use shared::record::outline::{OutlineEdit, OutlineField, Phase, Route};
use shared::refusal::{Refusal, Unsettled};
use shared::role::{Audience, Permission, Role, StaffRole, View};
use shared::sync::journal::Write;
use shared::sync::message::{
    Batch, Epoch, Have, Held, Outcome, Outcomes, Page, Pull, PullStatus, Push, Reply, Request,
    Staged, Wants, view_digest,
};
use shared::sync::pace::Pace;
use shared::sync::phone::{Ask, Me, Phone};
use shared::sync::read_mark::{MarksHeld, MarksTold, Raised, ReadMark, ReadUpTo};
use shared::sync::replica::Rejected;
use shared::time::Timestamp;
use shared::wire::{self, Wire};
use tests::pool::lived;
use tests::scene::{day, id};

const MESSAGES_V1: &str = include_str!("../../fixtures/messages-v1.jsonl");
const MESSAGES_V2: &str = include_str!("../../fixtures/messages-v2.jsonl");

pub(super) fn told<T: Wire>(value: &T) -> String {
    let text = wire::encode(value);
    for cut in 0..text.len() {
        assert!(wire::decode_bytes::<T>(&text.as_bytes()[..cut]).is_err(), "{text} up to {cut}");
    }
    assert_eq!(wire::encode(&wire::decode::<T>(&text).unwrap()), text);
    text
}

pub(super) fn change() -> Change {
    let edit = Edit::Outline(OutlineEdit::Set(OutlineField::Job(
        "Orde \"en\" \\ regel\n\u{1}é😀".to_owned(),
    )))
    .encode();
    let (device, author) = (id(1), id(2));
    Change { device, n: 3, base: Seq(4), at: Timestamp(-5), author, edit, promised: None }
}

pub(super) fn view() -> View {
    View { person: id(1), role: Role::Employer, placement: Some(id(17)) }
}

fn batch() -> Batch {
    let entry = Entry {
        seq: Seq(9),
        received: Timestamp(1_790_000_000_000),
        change: change(),
        paired_by: None,
    };
    let view = view_digest(&view());
    let sum = entry.digest();
    Batch { log: id(7), view, cursor: Seq(u64::MAX), entries: vec![entry], sum, page: None }
}

fn requests() -> Vec<String> {
    let held =
        Held { log: id(7), cursor: Seq(9), view: Digest(0x00ab_cdef_0000_0001), staged: None };
    let ask = |person, epoch, have, push| {
        let (device, sent) = (id(1), Timestamp(1_790_000_000_000));
        let wants = Wants::Nothing;
        told(&Request {
            protocol: 1,
            person,
            device,
            sent,
            epoch,
            have,
            push,
            wants,
            bears: None,
            read: None,
            key: None,
        })
    };
    vec![
        ask(None, None, Have::Digest(Digest(u64::MAX)), Vec::new()),
        ask(None, Some(Epoch(u64::MAX)), Have::Each(Vec::new()), Vec::new()),
        ask(
            None,
            Some(Epoch(0)),
            Have::Each(vec![held]),
            vec![Push { log: id(7), changes: vec![change()], follows: None }],
        ),
        ask(
            None,
            None,
            Have::Each(Vec::new()),
            vec![Push { log: id(7), changes: Vec::new(), follows: Some(2) }],
        ),
        ask(Some(id(2)), None, Have::Each(Vec::new()), Vec::new()),
    ]
}

/// A reply that says nothing beside this.
fn reply(outcomes: Vec<Outcomes>, pulls: Vec<Pull>, rest: PullStatus) -> Reply {
    let (epoch, now) = (Epoch(1), Timestamp(2));
    Reply {
        epoch,
        now,
        outcomes,
        pulls,
        rest,
        aside: 0,
        left: 0,
        lease: None,
        phones: None,
        read: None,
    }
}

fn replies() -> Vec<String> {
    let of = [
        Outcome::Accepted(Seq(9)),
        Outcome::Refused(Refusal::NotFound),
        Outcome::Gone,
        Outcome::TooNew,
        Outcome::Forked,
    ];
    let outcomes = vec![Outcomes { log: id(7), of: (1..).zip(of).collect() }];
    let pulls = vec![
        Pull::Entries(batch()),
        Pull::Snapshot(Batch { entries: Vec::new(), ..batch() }),
        Pull::Drop(id(8)),
        Pull::Gone(id(9)),
    ];
    let aside = Reply { aside: 3, ..reply(Vec::new(), vec![Pull::Aside(id(8))], PullStatus::None) };
    let reply = |outcomes, pulls, rest| told(&reply(outcomes, pulls, rest));
    vec![
        reply(Vec::new(), Vec::new(), PullStatus::None),
        reply(outcomes, pulls, PullStatus::More),
        reply(Vec::new(), Vec::new(), PullStatus::TellEach),
        told(&aside),
    ]
}

fn refusals() -> Vec<String> {
    let plain = [
        Refusal::NotAMember,
        Refusal::NotYours,
        Refusal::NotFound,
        Refusal::AlreadyThere,
        Refusal::EmptyText,
        Refusal::TextTooLong { chars_max: 200 },
        Refusal::EditTooLarge { bytes_max: u32::MAX },
        Refusal::OutOfRange,
        Refusal::EndsBeforeStart,
        Refusal::PhaseMoved,
        Refusal::CandidateTaken,
        Refusal::LastCoach,
        Refusal::AlreadySubmitted,
        Refusal::NotReadyToSign,
        Refusal::AlreadySigned,
        Refusal::AlreadyDecided,
        Refusal::NotDecided,
        Refusal::AlreadyReviewed,
        Refusal::Unknown,
    ];
    let unsettled = [
        Unsettled::Candidate,
        Unsettled::Employer,
        Unsettled::Goal,
        Unsettled::Step,
        Unsettled::Placement,
    ];
    let permissions = [
        Permission::OpenTraject,
        Permission::ChangeOutline,
        Permission::ChangeMembers,
        Permission::ChangePlacements,
        Permission::AddStep,
        Permission::ChangeStep,
        Permission::ChangeOwnStep,
        Permission::MarkStep,
        Permission::ConfirmStep,
        Permission::ChangeGoal,
        Permission::RateGoal,
        Permission::CheckIn,
        Permission::CheckInForStaff,
        Permission::GiveFeedback,
        Permission::PlanEvaluation,
        Permission::AnswerEvaluation,
        Permission::ConcludeEvaluation,
        Permission::SignEvaluation,
        Permission::ProposeAdjustment,
        Permission::ChangeAdjustment,
        Permission::DecideAdjustment,
        Permission::PlanAppointment,
        Permission::AnswerAppointment,
        Permission::Comment,
        Permission::RecordOutcome,
        Permission::RetractOwn,
        Permission::RetractOfAnother,
        Permission::PairPhone,
        Permission::SeeMonitor,
    ];
    let plain = plain.iter().map(told);
    let unsettled = unsettled.into_iter().map(|it| told(&Refusal::NotSettled(it)));
    let permissions = permissions.into_iter().map(|it| told(&Refusal::NotAllowed(it)));
    plain.chain(unsettled).chain(permissions).collect()
}

/// Figures as the first release had them: not how the trajecten went.
fn of_before(mut monitor: Monitor) -> Monitor {
    let routes = monitor.by_route.iter_mut().map(|(_, group)| group);
    let employers = monitor.by_employer.iter_mut().map(|(_, group)| group);
    let cohorts = monitor.by_cohort.iter_mut().map(|(_, group)| group);
    for group in routes.chain(employers).chain(cohorts).chain([&mut monitor.all]) {
        group.course = None;
    }
    monitor
}

fn kept_by_the_server() -> Vec<String> {
    // What the monitor asks of a traject since then was not kept.
    let case = Case {
        phase_starts: Vec::new(),
        candidate_since: None,
        ended_on: None,
        lasting: Vec::new(),
        suggestions: None,
        adjustments: Vec::new(),
        grown: None,
        said: None,
        labels: None,
        restriction: None,
        requests: Vec::new(),
        ..Case::of(lived().traject()).unwrap()
    };
    let ended = Case {
        candidate: None,
        phase: Phase::RegularJob,
        ending: Some(Ending::OtherEmployer),
        ..case.clone()
    };
    let by_route = Case { route: Route::StackedJobs, cohort: String::new(), ..ended.clone() };
    vec![
        told(&case),
        told(&of_before(Monitor::of(&[case, ended, by_route], day(400)))),
        told(&view()),
        told(&Audience::Members),
        told(&Audience::CandidateAndCoach),
        told(&Audience::Coaches),
        told(&Audience::Placement(id(17))),
    ]
}

pub(super) fn me() -> Me {
    Me {
        person: id(1),
        name: "Ada".to_owned(),
        office: Some(StaffRole::Coach),
        device: id(2),
        former_devices: vec![id(3)],
        next_n: 4,
        epoch: Some(Epoch(5)),
        offset_ms: -6,
        last_round: None,
        lease: None,
        erased: 0,
    }
}

/// The rows of a journal after a change, a reply that takes it in, and one that declines the next.
fn rows() -> Vec<String> {
    let (mut phone, mut writes) = Phone::pair(me());
    let (log, now) = (id(7), Timestamp(1_790_000_000_000));
    let opening = tests::pool::edits().swap_remove(0);
    let first = phone.submit(log, &opening, now).unwrap();
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kok".to_owned())));
    let second = phone.submit(log, &job, now).unwrap();
    phone.saved(log, first.n);
    phone.saved(log, second.n);
    writes.extend(first.writes);
    writes.extend(second.writes);
    let sent = phone.request(Ask::Full, now).push.swap_remove(0).changes.swap_remove(0);
    let entry = Entry { seq: Seq(1), received: now, change: sent, paired_by: None };
    let (view, sum) = (view_digest(&view()), entry.digest());
    let of = vec![
        (first.n, Outcome::Accepted(Seq(1))),
        (second.n, Outcome::Refused(Refusal::NotAllowed(Permission::ChangeOutline))),
    ];
    let reply = Reply {
        epoch: Epoch(8),
        now,
        outcomes: vec![Outcomes { log, of }],
        pulls: vec![Pull::Snapshot(Batch {
            log,
            view,
            cursor: Seq(1),
            entries: vec![entry],
            sum,
            page: None,
        })],
        rest: PullStatus::None,
        aside: 0,
        left: 0,
        lease: None,
        phones: None,
        read: None,
    };
    writes.extend(phone.receive(reply, now).writes);
    let put = writes.into_iter().filter_map(|write| match write {
        // Of those the first release knew nothing.
        Write::Put(row, _) if row.starts_with("read/") => None,
        Write::Put(_, text) => Some(text),
        Write::Delete(_) => None,
    });
    put.collect()
}

fn kept_by_the_phone() -> Vec<String> {
    let refusal = Refusal::TextTooLong { chars_max: 4_000 };
    let mut kept = vec![
        told(&me()),
        told(&Me { office: None, epoch: None, last_round: Some(Timestamp(7)), ..me() }),
        told(&Rejected { change: change(), refusal, parked: Timestamp(8) }),
        told(&Subject::Step(id(1))),
        told(&Subject::Goal(id(1))),
        told(&Subject::CheckIn(id(1))),
        told(&Subject::Feedback(id(1))),
        told(&Subject::Evaluation(id(1))),
        told(&Subject::Adjustment(id(1))),
        told(&Subject::Appointment(Id::from_random([255; 16]))),
    ];
    kept.extend(rows());
    kept
}

#[test]
fn every_message_is_written_as_the_first_release_wrote_it() {
    let all = [requests(), replies(), refusals(), kept_by_the_server(), kept_by_the_phone()];
    let all: Vec<String> = all.into_iter().flatten().collect();
    let first: Vec<&str> = MESSAGES_V1.lines().collect();
    for (now, first) in all.iter().zip(&first) {
        assert_eq!(now, first);
    }
    assert_eq!(all.len(), first.len());
}

/// What the second protocol says beside that.
fn of_the_second() -> Vec<String> {
    let view = Digest(0x00ab_cdef_0000_0001);
    let staged = Staged { view, from: Seq(9), cursor: Seq(12), until: Seq(u64::MAX) };
    let held = Held { log: id(7), cursor: Seq(9), view, staged: Some(staged) };
    let page = Some(Page { after: Seq(8), until: Seq(12) });
    let reply = |pulls, rest| reply(Vec::new(), pulls, rest);
    let read = ReadUpTo { seq: Seq(9), talks: Seq(7) };
    vec![
        told(&Request {
            protocol: 2,
            person: Some(id(2)),
            device: id(1),
            sent: Timestamp(1_790_000_000_000),
            epoch: Some(Epoch(1)),
            have: Have::Each(vec![held]),
            push: Vec::new(),
            wants: Wants::Nothing,
            bears: Some(16_384),
            read: None,
            key: None,
        }),
        told(&MarksHeld { sum: view, raised: vec![Raised { log: id(7), up_to: read }] }),
        told(&MarksTold::Same(view)),
        told(&MarksTold::All(vec![ReadMark { log: id(7), person: id(2), up_to: read }])),
        told(&reply(vec![Pull::Snapshot(Batch { page, ..batch() })], PullStatus::More)),
        told(&reply(vec![Pull::Entries(Batch { page, ..batch() })], PullStatus::None)),
        told(&reply(Vec::new(), PullStatus::Update)),
        told(&Reply { left: 2, ..reply(Vec::new(), PullStatus::More) }),
    ]
}

#[test]
fn every_message_of_the_second_protocol_is_written_as_it_was_first() {
    let all = of_the_second();
    let first: Vec<&str> = MESSAGES_V2.lines().collect();
    assert_eq!(all, first);
}

#[test]
fn the_first_round_of_a_new_phone_is_the_one_the_server_has_ready() {
    let (person, device, now) = (id(1), id(2), Timestamp(3));
    let (phone, _) = Phone::pair(Me::fresh(person, "Sam".to_owned(), None, device));
    let asked = phone.request(Ask::Full, now);
    let at_first = Pace::default().fit(asked.clone());
    assert_eq!(wire::encode(&at_first), wire::encode(&Request::of_new_phone(person, device, now)));
    assert!(asked.has_nothing());
}
