//! How the logs of employers and of the office reach phones: whoever is of the office has its log, and older apps none.

use shared::id::LogId;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::lab::vision::{NewVision, VisionEdit};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Author, Permission, Role, StaffRole};
use shared::state::State;
use shared::sync::message::{FIRST_PROTOCOL, OFFICE_PROTOCOL, PROTOCOL, Pull, Request};
use shared::sync::phone::Ask;
use shared::time::Timestamp;
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, id};

use super::closing::{COLLEAGUE, Handset, TestServer};
use super::typing::{all_round, with_a_step};

/// Nobody opens the office's log on purpose: the first word in it does, also one that only who looks after it may say.
#[test]
fn whoever_of_the_office_says_something_first_opens_its_log() {
    let of = |office| Author { person: id(COACH), office, coached: None };
    let vision = NewVision { words: "Werk voor iedereen.".to_owned(), teller: "Mo".to_owned() };
    let vision = Edit::from(OfficeEdit::Vision(At(id(1), VisionEdit::Add(vision))));
    let check = |log, office| State::default().check(log, &vision, of(office));
    assert!(check(LogId::OFFICE, Some(StaffRole::Manager)).is_ok());
    let by_coach = check(LogId::OFFICE, Some(StaffRole::Coach));
    assert_eq!(by_coach, Err(Refusal::NotAllowed(Permission::ManageOffice)));
    assert_eq!(check(LogId::OFFICE, None), Err(Refusal::NotAMember));
    assert_eq!(check(employer_log(), Some(StaffRole::Manager)), Err(Refusal::NotAMember));
}

const NOW: Timestamp = Timestamp(1_800_000_100_000);

fn employer_log() -> LogId {
    id(120)
}

/// A coach who keeps an employer and the office's log, and an employer's phone; the traject as before.
fn office() -> (TestServer, Handset, Handset, LogId) {
    let (mut server, mut coach, _, traject) = with_a_step();
    server.store.set_office(id(COACH), Some(StaffRole::Coach));
    let (name, opener) = ("Bakkerij Korenaar".to_owned(), "Ria".to_owned());
    let new = NewFollower { role: Role::Employer, name: "Jan".to_owned() };
    let edits: [(LogId, OfficeEdit); 3] = [
        (employer_log(), OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }))),
        (employer_log(), OfficeEdit::Follower(At(id(EMPLOYER), FollowerEdit::Add(new)))),
        (
            LogId::OFFICE,
            OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() })),
        ),
    ];
    for (log, edit) in edits {
        coach.submit(log, &Edit::from(edit));
    }
    let mut employer = Handset::on(EMPLOYER, 163);
    all_round(&mut server, &mut coach, &mut employer);
    (server, coach, employer, traject)
}

fn told(server: &mut TestServer, who: u8, protocol: u16) -> Vec<LogId> {
    let request = Handset::on(who, who + 180).phone.request(Ask::Full, NOW);
    let reply = server.answer(who, &Request { protocol, ..request });
    let log = |pull: &Pull| match pull {
        Pull::Entries(batch) | Pull::Snapshot(batch) => batch.log,
        Pull::Drop(log) | Pull::Aside(log) | Pull::Gone(log) => *log,
    };
    let mut logs: Vec<LogId> = reply.pulls.iter().map(log).collect();
    logs.sort();
    logs
}

#[test]
fn older_apps_are_told_of_no_such_log() {
    let (mut server, coach, _, traject) = office();
    assert_eq!(coach.phone.rejected().count(), 0);
    for protocol in FIRST_PROTOCOL..OFFICE_PROTOCOL {
        assert_eq!(told(&mut server, COACH, protocol), [traject], "protocol {protocol}");
    }
    let mut all = vec![traject, employer_log(), LogId::OFFICE];
    all.sort();
    assert_eq!(told(&mut server, COACH, PROTOCOL), all);
    assert_eq!(told(&mut server, CANDIDATE, PROTOCOL), [traject]);
}

#[test]
fn an_employer_has_their_own_log_and_nothing_of_the_office() {
    let (mut server, _, employer, _) = office();
    let held = |log| employer.phone.replica(log).is_some();
    assert_eq!((held(employer_log()), held(LogId::OFFICE)), (true, false));
    assert!(told(&mut server, EMPLOYER, PROTOCOL).contains(&employer_log()));
}

#[test]
fn who_leaves_the_office_loses_its_log() {
    let (mut server, mut coach, mut employer, _) = office();
    assert!(coach.phone.replica(LogId::OFFICE).is_some());
    server.store.set_office(id(COACH), None);
    all_round(&mut server, &mut coach, &mut employer);
    assert!(coach.phone.replica(LogId::OFFICE).is_none());
    let rows = coach.rows();
    let left = rows.keys().filter(|row| row.contains(&LogId::OFFICE.to_string())).count();
    assert_eq!(left, 0, "nothing of it stays on their phone");
    server.store.set_office(id(COACH), Some(StaffRole::Coach));
    all_round(&mut server, &mut coach, &mut employer);
    assert!(coach.phone.replica(LogId::OFFICE).is_some_and(|it| it.state().office().is_some()));
}

/// Who looks after employers keeps their files and the office's, and opens no traject; who reads figures holds and writes nothing.
#[test]
fn who_has_no_candidates_opens_no_traject_and_who_reads_figures_holds_nothing() {
    let of = |office| Author { person: id(COACH), office: Some(office), coached: None };
    let (name, opener) = ("Bouw Oost".to_owned(), "Noor".to_owned());
    let employer = OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }));
    let settings = OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }));
    let opens = [
        (id(121), edits().swap_remove(0)),
        (id(122), Edit::from(employer)),
        (LogId::OFFICE, Edit::from(settings)),
    ];
    for (role, expected) in [
        (StaffRole::Coach, [true, true, true]),
        (StaffRole::AccountHolder, [false, true, true]),
        (StaffRole::Viewer, [false, false, false]),
    ] {
        let may = opens
            .each_ref()
            .map(|(log, edit)| State::default().check(*log, edit, of(role)).is_ok());
        assert_eq!(may, expected, "{role:?}");
    }
    let (mut server, mut coach, mut employer, _) = office();
    server.store.set_office(id(COACH), Some(StaffRole::Viewer));
    all_round(&mut server, &mut coach, &mut employer);
    assert!(coach.phone.replica(LogId::OFFICE).is_none());
    server.store.set_office(id(COACH), Some(StaffRole::AccountHolder));
    all_round(&mut server, &mut coach, &mut employer);
    assert!(coach.phone.replica(LogId::OFFICE).is_some());
}

fn add() -> FollowerEdit {
    FollowerEdit::Add(NewFollower { role: Role::Coach, name: "Mo".to_owned() })
}

/// What a colleague's phone, which holds nothing of the employer, says of its own person there.
fn says(mo: &mut Handset, log: LogId, edit: FollowerEdit) {
    mo.submit(log, &OfficeEdit::Follower(At(id(COLLEAGUE), edit)).into());
}

#[test]
fn who_found_an_employer_by_name_follows_it_without_having_it() {
    let (mut server, ..) = office();
    let mut mo = Handset::on(COLLEAGUE, 170);
    let name = |mo: &Handset| {
        let replica = mo.phone.replica(employer_log())?;
        replica.state().employer().map(|it| it.name().to_owned())
    };
    // Who follows no longer has it no longer, and may begin again.
    let rows = [
        (add(), Some("Bakkerij Korenaar")),
        (FollowerEdit::Active(false), None),
        (FollowerEdit::Active(true), Some("Bakkerij Korenaar")),
    ];
    for (edit, expected) in rows {
        says(&mut mo, employer_log(), edit.clone());
        while mo.round(&mut server) {}
        assert_eq!(name(&mo).as_deref(), expected, "{edit:?}");
    }
    assert_eq!(mo.phone.rejected().count(), 0);
}

#[test]
fn what_waits_to_be_followed_is_kept_and_sent_after_a_new_start() {
    let (mut server, ..) = office();
    let mut mo = Handset::on(COLLEAGUE, 170);
    says(&mut mo, employer_log(), add());
    let rows = mo.rows();
    mo.put_back(&rows);
    while mo.round(&mut server) {}
    assert!(mo.phone.replica(employer_log()).is_some_and(|it| it.state().employer().is_some()));
    assert_eq!(mo.phone.rejected().count(), 0);
}

#[test]
fn nobody_opens_an_employer_by_following_it() {
    let (mut server, ..) = office();
    let mut mo = Handset::on(COLLEAGUE, 170);
    let nowhere = id(121);
    says(&mut mo, nowhere, add());
    while mo.round(&mut server) {}
    assert_eq!(mo.phone.rejected().count(), 1, "declined, and told so");
    assert!(mo.phone.replica(nowhere).is_none());
}

#[test]
fn nobody_follows_for_another_or_from_outside_the_office() {
    let submit = |who: u8, whom: u8, edit: FollowerEdit| {
        let mut handset = Handset::on(who, 170);
        let edit = Edit::from(OfficeEdit::Follower(At(id(whom), edit)));
        handset.phone.submit(employer_log(), &edit, NOW).map(drop)
    };
    let of_employer =
        FollowerEdit::Add(NewFollower { role: Role::Employer, name: "Jan".to_owned() });
    assert_eq!(submit(COLLEAGUE, COLLEAGUE, add()), Ok(()));
    assert_eq!(submit(COLLEAGUE, COACH, add()), Err(Refusal::NotAMember));
    assert_eq!(submit(COLLEAGUE, COLLEAGUE, of_employer), Err(Refusal::NotAMember));
    assert_eq!(submit(CANDIDATE, CANDIDATE, add()), Err(Refusal::NotAMember));
}
