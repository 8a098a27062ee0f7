//! What the office keeps: who opens an employer's log and the office's own, who follows, what an employer may see and
//! propose, and that each kind of log takes its own records alone.

use chrono::NaiveDate;
use shared::change::{Change, Entry};
use shared::id::{LogId, Seq};
use shared::record::office::candidacy::{
    CandidacyEdit, CandidacyField, CandidacyId, NewCandidacy, Places, Way,
};
use shared::record::office::covenant::{CovenantEdit, NewCovenant};
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer, Stage};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::forecast::{Certainty, ForecastEdit, ForecastField, NewForecast};
use shared::record::office::growth_talk::{Began, GrowthTalkEdit, NewGrowthTalk, TalkLevel};
use shared::record::office::job::{JobEdit, JobField, NewJob, Organiser, Standing};
use shared::record::office::plan::{NewPlan, PlanEdit, PlanField};
use shared::record::office::settings::{NewSettings, SettingsEdit, SettingsField};
use shared::record::office::{EmployerFile, InLangs, OfficeEdit, OfficeRecordId};
use shared::record::outline::Route;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Author, Permission, Role, StaffRole};
use shared::state::State;
use shared::text::Lang;
use shared::time::{Period, Timestamp};
use tests::pool::edits;
use tests::scene::{COACH, EMPLOYER, STRANGER, day, id};

/// Another of the office, who follows nobody yet.
const COLLEAGUE: u8 = 11;
const MANAGER: u8 = 12;
const LOG: u8 = 120;
const JOB: u8 = 121;

/// Who is of the office here: a coach, a colleague, a manager.
fn author(who: u8) -> Author {
    let office = match who {
        COACH | COLLEAGUE => Some(StaffRole::Coach),
        MANAGER => Some(StaffRole::Manager),
        _ => None,
    };
    Author { person: id(who), office, coached: None }
}

/// A log of the office's volume, with who may see each entry.
#[derive(Default)]
struct Log {
    id: Option<LogId>,
    state: State,
    seen: Vec<(Audience, String)>,
}

impl Log {
    fn id(&self) -> LogId {
        self.id.unwrap_or(id(LOG))
    }

    fn check(&self, who: u8, edit: impl Into<Edit>) -> Result<Audience, Refusal> {
        self.state.check(self.id(), &edit.into(), author(who))
    }

    fn make(&mut self, who: u8, edit: impl Into<Edit>) -> Result<Audience, Refusal> {
        let edit = edit.into();
        let seen_before = self.state.head();
        self.make_having_seen(who, &edit, seen_before)
    }

    /// The same of someone whose phone was away since.
    fn make_having_seen(&mut self, who: u8, edit: &Edit, base: Seq) -> Result<Audience, Refusal> {
        let audience = self.state.check(self.id(), edit, author(who))?;
        let seq = self.state.head().next();
        let at = Timestamp(i64::try_from(seq.0).unwrap_or(0) * 60_000);
        let (device, author) = (id(who), id(who));
        let (n, promised) = (seq.0, None);
        let change = Change { device, n, base, at, author, edit: edit.encode(), promised };
        self.state.apply_entry(&Entry { seq, received: at, change, paired_by: None });
        self.seen.push((audience, edit.encode().get().to_owned()));
        Ok(audience)
    }

    fn employer(&self) -> &EmployerFile {
        self.state.employer().expect("the first edit opened an employer's log")
    }
}

fn open() -> OfficeEdit {
    let (name, opener) = ("Bakkerij Korenaar".to_owned(), "Ria".to_owned());
    OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }))
}

fn set(field: EmployerField) -> OfficeEdit {
    OfficeEdit::Employer(EmployerEdit::Set(field))
}

fn add(who: u8, role: Role) -> OfficeEdit {
    let name = format!("Iemand {who}");
    OfficeEdit::Follower(At(id(who), FollowerEdit::Add(NewFollower { role, name })))
}

fn job(standing: Standing) -> OfficeEdit {
    let new = NewJob {
        function: "Medewerker bakkerij".to_owned(),
        standing,
        organiser: Organiser::Both,
        growth: None,
        conditions: String::new(),
        profile: String::new(),
        pay: String::new(),
        schooling: String::new(),
    };
    OfficeEdit::Job(At(id(JOB), JobEdit::Add(new)))
}

fn forecast(number: u8, places: u16, expected: NaiveDate) -> OfficeEdit {
    let (certainty, words) = (Certainty::Likely, String::new());
    let new = NewForecast { job: id(JOB), number: places, expected, certainty, words };
    OfficeEdit::Forecast(At(id(number), ForecastEdit::Add(new)))
}

fn candidacy(traject: u8) -> OfficeEdit {
    let traject: LogId = id(traject);
    let new = NewCandidacy { job: id(JOB), traject, way: Way::OnTheWay };
    OfficeEdit::Candidacy(At(CandidacyId::of(traject), CandidacyEdit::Add(new)))
}

/// An employer that the coach opened, with a contact of theirs and a job.
fn employer() -> Log {
    let mut log = Log::default();
    for edit in [open(), add(EMPLOYER, Role::Employer), job(Standing::Open)] {
        log.make(COACH, edit).unwrap();
    }
    log
}

#[test]
fn whoever_is_of_the_office_opens_an_employer_and_nobody_else() {
    let none = Log::default();
    for who in [COACH, COLLEAGUE, MANAGER] {
        assert_eq!(none.check(who, open()), Ok(Audience::Members), "{who}");
    }
    for who in [EMPLOYER, STRANGER] {
        assert_eq!(none.check(who, open()), Err(Refusal::NotAMember), "{who}");
    }
    // By nothing else, and under no id that says what it is of.
    for edit in
        [set(EmployerField::Stage(Stage::Talking)), add(COACH, Role::Coach), job(Standing::Open)]
    {
        assert_eq!(none.check(COACH, edit), Err(Refusal::NotAMember));
    }
    for log in [LogId::OFFICE, LogId::of_person(id(COACH))] {
        let elsewhere = Log { id: Some(log), ..Log::default() };
        assert_eq!(elsewhere.check(COACH, open()), Err(Refusal::NotAMember));
    }
    let log = employer();
    assert_eq!(log.employer().role(id(COACH)), Some(Role::Coach));
    assert!(*log.employer().followers.get(&id(COACH)).unwrap().holds_account.get());
}

#[test]
fn one_of_the_office_begins_to_follow_by_themselves_and_sees_nothing_before() {
    let mut log = employer();
    assert_eq!(
        log.check(COLLEAGUE, set(EmployerField::Stage(Stage::Talking))),
        Err(Refusal::NotAMember)
    );
    assert_eq!(log.check(COLLEAGUE, add(STRANGER, Role::Employer)), Err(Refusal::NotAMember));
    assert_eq!(log.check(COLLEAGUE, add(COLLEAGUE, Role::Employer)), Err(Refusal::NotAMember));
    assert_eq!(log.check(STRANGER, add(STRANGER, Role::Coach)), Err(Refusal::NotAMember));
    log.make(COLLEAGUE, add(COLLEAGUE, Role::Coach)).unwrap();
    log.make(COLLEAGUE, set(EmployerField::Stage(Stage::Talking))).unwrap();
    // A manager who follows is on the office's side like a coach.
    log.make(MANAGER, add(MANAGER, Role::Coach)).unwrap();
    log.make(MANAGER, set(EmployerField::Why("Wil praten".to_owned()))).unwrap();
    let active = |who, active| OfficeEdit::Follower(At(id(who), FollowerEdit::Active(active)));
    for who in [COLLEAGUE, MANAGER] {
        log.make(who, active(who, false)).unwrap();
    }
    assert_eq!(log.check(COACH, active(COACH, false)), Err(Refusal::LastCoach));
    log.make(COLLEAGUE, active(COLLEAGUE, true)).unwrap();
}

#[test]
fn an_employer_sees_their_own_part_and_proposes() {
    let mut log = employer();
    let talk = NewGrowthTalk {
        on: day(1),
        began: Began::Office,
        level: TalkLevel::Management,
        words: "Zij twijfelen".to_owned(),
        next: Some(day(30)),
    };
    let talk = OfficeEdit::GrowthTalk(At(id(140), GrowthTalkEdit::Add(talk)));
    for edit in [talk.clone(), set(EmployerField::Stage(Stage::Talking)), candidacy(150)] {
        assert_eq!(log.make(COACH, edit), Ok(Audience::Coaches));
    }
    for edit in [set(EmployerField::About("Wij bakken".to_owned())), forecast(141, 2, day(150))] {
        assert_eq!(log.make(COACH, edit), Ok(Audience::Members));
    }
    let may_not = |permission| Err(Refusal::NotAllowed(permission));
    assert_eq!(log.check(EMPLOYER, talk), may_not(Permission::ChangeEmployer));
    assert_eq!(log.check(EMPLOYER, candidacy(151)), may_not(Permission::ChangeEmployer));
    assert_eq!(log.check(EMPLOYER, forecast(142, 3, day(200))), Ok(Audience::Members));
    // A job of theirs is a proposal until the office takes it up.
    let of_job = |field| OfficeEdit::Job(At(id(JOB), JobEdit::Set(field)));
    let renamed = of_job(JobField::Function("Bakker".to_owned()));
    assert_eq!(log.check(EMPLOYER, renamed.clone()), may_not(Permission::ChangeEmployer));
    let mut fresh = Log::default();
    for edit in [open(), add(EMPLOYER, Role::Employer)] {
        fresh.make(COACH, edit).unwrap();
    }
    assert_eq!(fresh.check(EMPLOYER, job(Standing::Open)), may_not(Permission::ChangeEmployer));
    fresh.make(EMPLOYER, job(Standing::Proposed)).unwrap();
    fresh.make(EMPLOYER, renamed.clone()).unwrap();
    let taken_up = of_job(JobField::Standing(Standing::Open));
    assert_eq!(fresh.check(EMPLOYER, taken_up.clone()), may_not(Permission::ChangeEmployer));
    fresh.make(COACH, taken_up).unwrap();
    assert_eq!(fresh.check(EMPLOYER, renamed), may_not(Permission::ChangeEmployer));
}

#[test]
fn every_forecast_is_kept_and_the_latest_counts() {
    let mut log = employer();
    log.make(COACH, forecast(141, 4, day(120))).unwrap();
    log.make(COACH, forecast(142, 2, day(240))).unwrap();
    let said = |log: &Log| {
        let expected = log.employer().expected_of(id(JOB)).map(|it| *it.number.get());
        (log.employer().forecasts_of(id(JOB)).len(), expected)
    };
    assert_eq!(said(&log), (2, Some(2)));
    let edit = |number, edit| OfficeEdit::Forecast(At(id(number), edit));
    let other = edit(142, ForecastEdit::Set(ForecastField::Number(9)));
    assert_eq!(log.check(COACH, other), Err(Refusal::AlreadyThere));
    log.make(COLLEAGUE, add(COLLEAGUE, Role::Coach)).unwrap();
    let hide = edit(142, ForecastEdit::Hide(true));
    let of_another = Err(Refusal::NotAllowed(Permission::RetractOfAnother));
    assert_eq!(log.check(COLLEAGUE, hide.clone()), of_another);
    log.make(COACH, hide).unwrap();
    assert_eq!(said(&log), (1, Some(4)));
    for (places, expected, why) in [
        (0, day(120), Refusal::OutOfRange),
        (2_001, day(120), Refusal::OutOfRange),
        (2, NaiveDate::from_ymd_opt(26, 4, 1).unwrap(), Refusal::OutOfRange),
    ] {
        assert_eq!(log.check(COACH, forecast(143, places, expected)), Err(why));
    }
    let of_no_job = NewForecast {
        job: id(199),
        number: 1,
        expected: day(1),
        certainty: Certainty::Idea,
        words: String::new(),
    };
    assert_eq!(log.check(COACH, edit(143, ForecastEdit::Add(of_no_job))), Err(Refusal::NotFound));
}

#[test]
fn places_are_counted_in_the_one_log_that_says_how_many_there_are() {
    let mut log = employer();
    for traject in [150, 151, 152] {
        log.make(COACH, candidacy(traject)).unwrap();
    }
    let way = |traject, way| {
        let field = CandidacyField::Way(way);
        OfficeEdit::Candidacy(At(CandidacyId::of(id(traject)), CandidacyEdit::Set(field)))
    };
    log.make(COACH, way(150, Way::Placed)).unwrap();
    log.make(COACH, way(152, Way::Left)).unwrap();
    assert_eq!(log.employer().places(Some(id(JOB))), Places { on_the_way: 1, filled: 1 });
    assert_eq!(log.employer().places(None), Places { on_the_way: 1, filled: 1 });
    // Linked a second time it is the same; under another id it would be counted twice.
    assert_eq!(log.check(COACH, candidacy(150)), Err(Refusal::AlreadyThere));
    let OfficeEdit::Candidacy(At(_, edit)) = candidacy(153) else { panic!("a candidacy") };
    let elsewhere = OfficeEdit::Candidacy(At(id(154), edit));
    assert_eq!(log.check(COACH, elsewhere), Err(Refusal::OutOfRange));
    // Fewer places than are filled is a forecast like any other: nothing is refused behind anybody's back.
    log.make(COACH, forecast(141, 1, day(120))).unwrap();
}

#[test]
fn two_who_rename_an_employer_without_a_network_both_stand_until_someone_chooses() {
    let mut log = employer();
    log.make(COLLEAGUE, add(COLLEAGUE, Role::Coach)).unwrap();
    let base = log.state.head();
    for (who, name) in [(COACH, "Korenaar"), (COLLEAGUE, "Korenaar bv")] {
        let edit = set(EmployerField::Name(name.to_owned())).into();
        log.make_having_seen(who, &edit, base).unwrap();
    }
    let State::Later(later) = &log.state else { panic!("an employer's log") };
    let versions = later.versions(OfficeRecordId::Employer(()));
    assert_eq!(versions.iter().map(Vec::len).collect::<Vec<_>>(), [2]);
    assert_eq!(log.employer().doubled(), [OfficeRecordId::Employer(())]);
    let (_, chosen) = versions[0][1].clone();
    log.make(COACH, chosen).unwrap();
    assert_eq!(log.employer().doubled(), []);
}

fn plan(months: u8, first_talk_day: u16, talk_every_days: u16) -> OfficeEdit {
    let new = NewPlan {
        function: InLangs::of([(Lang::Nl, "Winkel")]),
        about: InLangs::default(),
        route: Route::SmallScaleGrowth,
        months,
        first_talk_day,
        talk_every_days,
    };
    OfficeEdit::Plan(At(id(130), PlanEdit::Add(new)))
}

#[test]
fn the_office_s_own_log_is_for_whoever_is_of_the_office() {
    let mut log = Log { id: Some(LogId::OFFICE), ..Log::default() };
    let open = || OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }));
    let named =
        |name: &str| OfficeEdit::Office(SettingsEdit::Set(SettingsField::Name(name.to_owned())));
    for who in [EMPLOYER, STRANGER] {
        assert_eq!(log.check(who, open()), Err(Refusal::NotAMember));
    }
    let elsewhere = Log::default();
    assert_eq!(elsewhere.check(COACH, open()), Err(Refusal::NotAMember));
    log.make(COACH, open()).unwrap();
    // Two phones may each open it: both meant the same one.
    log.make(MANAGER, open()).unwrap();
    assert_eq!(
        log.check(COACH, named("Werkbedrijf")),
        Err(Refusal::NotAllowed(Permission::ManageOffice))
    );
    log.make(MANAGER, named("Werkbedrijf")).unwrap();
    assert_eq!(log.check(STRANGER, plan(6, 14, 28)), Err(Refusal::NotAMember));
    for (months, first, every) in
        [(0, 14, 28), (25, 14, 28), (6, 732, 28), (6, 14, 6), (6, 14, 732)]
    {
        let why = Err(Refusal::OutOfRange);
        assert_eq!(log.check(COACH, plan(months, first, every)), why, "{months} {first} {every}");
    }
    log.make(COACH, plan(6, 14, 28)).unwrap();
    let without_words = PlanEdit::Set(PlanField::Function(InLangs::default()));
    let without_words = OfficeEdit::Plan(At(id(130), without_words));
    assert_eq!(log.check(COACH, without_words), Err(Refusal::EmptyText));
    // A day before the start is no number that travels at all.
    let before = r#"{"plan_step":["21212121212141219121212121212121",{"day":-400}]}"#;
    assert!(shared::wire::decode::<Edit>(before).is_err());
}

#[test]
fn each_kind_of_log_takes_its_own_records() {
    let log = employer();
    let traject = edits().swap_remove(0);
    assert_eq!(log.check(COACH, traject.clone()), Err(Refusal::WrongLog));
    assert_eq!(log.check(COACH, plan(6, 14, 28)), Err(Refusal::WrongLog));
    for edit in [traject, plan(6, 14, 28).into()] {
        assert_eq!(log.check(STRANGER, edit), Err(Refusal::NotAMember));
    }
    let covenant = NewCovenant {
        number: 50,
        period: Period { from: day(30), to: Some(day(1)) },
        sroi: String::new(),
        words: String::new(),
    };
    let covenant = OfficeEdit::Covenant(At(id(131), CovenantEdit::Add(covenant)));
    assert_eq!(log.check(COACH, covenant.clone()), Err(Refusal::EndsBeforeStart));
    let mut office = Log { id: Some(LogId::OFFICE), ..Log::default() };
    office.make(COACH, plan(6, 14, 28)).unwrap();
    assert_eq!(office.check(COACH, covenant), Err(Refusal::WrongLog));
    assert_eq!(office.check(COACH, open()), Err(Refusal::WrongLog));
}

#[test]
fn what_was_done_is_taken_back() {
    let mut log = employer();
    log.make(COACH, forecast(141, 4, day(120))).unwrap();
    log.make(COACH, candidacy(150)).unwrap();
    let field = set(EmployerField::Stage(Stage::Pauses));
    for edit in [
        field,
        OfficeEdit::Job(At(id(JOB), JobEdit::Set(JobField::Standing(Standing::Withdrawn)))),
        OfficeEdit::Forecast(At(id(141), ForecastEdit::Hide(true))),
        OfficeEdit::Follower(At(id(EMPLOYER), FollowerEdit::Active(false))),
        OfficeEdit::Candidacy(At(
            CandidacyId::of(id(150)),
            CandidacyEdit::Set(CandidacyField::Way(Way::Placed)),
        )),
    ] {
        let edit = Edit::from(edit);
        let stood = log.state.clone();
        let back = log.state.inverse(&edit).expect("it can be taken back");
        log.make(COACH, edit.clone()).unwrap();
        assert_ne!(shown(&log.state), shown(&stood), "{edit:?} changes something");
        log.make(COACH, back).unwrap();
        assert_eq!(shown(&log.state), shown(&stood), "{edit:?} is taken back");
    }
}

/// What people see of an employer, without who wrote it and when.
fn shown(state: &State) -> (Stage, Vec<Standing>, usize, usize, Places) {
    let employer = state.employer().expect("an employer's log");
    let standings = employer.jobs.values().map(|job| *job.standing.get()).collect();
    let stage = employer.employer.as_ref().map(|it| *it.stage.get()).unwrap_or_default();
    let forecasts = employer.forecasts_of(id(JOB)).len();
    (stage, standings, forecasts, state.members().len(), employer.places(None))
}
