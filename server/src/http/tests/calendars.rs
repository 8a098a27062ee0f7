//! Somebody's private calendar: what two other programs read in it, whom it opens for, and a client that asks every second.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, header};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime};
use serde_json::json;
use shared::id::{Id, LogId, PersonId};
use shared::record::appointment::{
    AppointmentEdit, AppointmentField, AppointmentId, Invited, Plan,
};
use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, Meeting, NewIntroduction, Why,
};
use shared::record::step::{NewStep, Pictogram, Rank, StepEdit, StepId};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::time::When;

use super::kit::{Answer, TestClient, TestServer, add, request};

/// Letters of another script, longer than a line may be, with all that a calendar takes for signs of its own.
const ARABIC: &str = "موعد مع المدرّب في قاعة التدريب الكبيرة بجانب المدخل الرئيسي؛ أحضر معك الحذاء, والقفازات; و\\ورقة العمل";

struct Scene {
    server: TestServer,
    coach: TestClient,
    candidate: TestClient,
    log: LogId,
    path: String,
}

async fn scene() -> Scene {
    let server = TestServer::new();
    let coach = server.client("Anne de Coach", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = server.client("Samir Haddad", None).await;
    server.push(&coach, log, &[add(candidate.person, Role::Candidate, "Samir Haddad")]).await;
    let path = made(&server, &candidate).await;
    Scene { server, coach, candidate, log, path }
}

async fn made(server: &TestServer, of: &TestClient) -> String {
    let link = server.post("/api/calendar", Some(of), &json!({ "lang": "nl" })).await.json();
    let link = link["link"].as_str().unwrap();
    link.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

fn plan(title: &str, when: &str) -> Plan {
    let (date, time) = when.split_once(' ').map_or((when, None), |(date, time)| (date, Some(time)));
    let when = When {
        date: date.parse().unwrap(),
        time: time.map(|time| format!("{time}:00").parse().unwrap()),
    };
    let invited = Invited::Candidate;
    Plan { title: title.to_owned(), when, place: "Hal 2".to_owned(), invited }
}

fn number(number: u8) -> AppointmentId {
    Id::from_random([number; 16])
}

fn plans(of: u8, title: &str, when: &str) -> Edit {
    Edit::Appointment(At(number(of), AppointmentEdit::Plan(plan(title, when))))
}

fn moves(of: u8, title: &str, when: &str) -> Edit {
    let field = AppointmentField::Plan(plan(title, when));
    Edit::Appointment(At(number(of), AppointmentEdit::Set(field)))
}

fn calls_off(of: u8) -> Edit {
    Edit::Appointment(At(number(of), AppointmentEdit::Hide(true)))
}

fn adds_step(title: &str, when: &str) -> Edit {
    let id: StepId = Id::from_random([77; 16]);
    let new = NewStep {
        title: title.to_owned(),
        phase: shared::record::outline::Phase::LearningIn,
        goal: None,
        when: Some(plan("", when).when),
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Box,
        rank: Rank::after(None),
    };
    Edit::Step(At(id, StepEdit::Add(new)))
}

/// What a reader found: by its title the start as it stands, in UTC or a day alone.
type Read = BTreeMap<String, String>;

fn by_icalendar(text: &str) -> Read {
    let calendar: Calendar = text.parse().expect("a calendar");
    let events = calendar.components.iter().filter_map(CalendarComponent::as_event);
    let start = |at| match at {
        DatePerhapsTime::Date(date) => date.to_string(),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => {
            at.format("%Y-%m-%d %H:%MZ").to_string()
        }
        DatePerhapsTime::DateTime(other) => panic!("no moment: {other:?}"),
    };
    let read = events
        .map(|event| (event.get_summary().unwrap().to_owned(), start(event.get_start().unwrap())));
    read.collect()
}

fn by_calcard(text: &str) -> Read {
    let calendar = ICalendar::parse(text).expect("a calendar");
    let events =
        calendar.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent);
    let read = events.map(|event| {
        let value = |name: &ICalendarProperty| {
            let found = event.entries.iter().find(|it| it.name == *name);
            found.and_then(|it| it.values.first()).cloned().expect("said of every event")
        };
        let title = value(&ICalendarProperty::Summary).as_text().unwrap().to_owned();
        let ICalendarValue::PartialDateTime(at) = value(&ICalendarProperty::Dtstart) else {
            panic!("no start")
        };
        let part = |it: Option<u8>| it.expect("a whole date");
        let date =
            format!("{:04}-{:02}-{:02}", at.year.expect("a year"), part(at.month), part(at.day));
        let start = match at.hour {
            None => date,
            Some(hour) => {
                assert_eq!((at.tz_hour, at.tz_minute), (Some(0), Some(0)), "a moment");
                format!("{date} {hour:02}:{:02}Z", part(at.minute))
            }
        };
        (title, start)
    });
    read.collect()
}

impl Scene {
    async fn makes(&self, edits: &[Edit]) {
        let outcomes = self.server.push(&self.coach, self.log, edits).await;
        let accepted =
            outcomes.iter().filter(|it| format!("{it:?}").starts_with("Accepted")).count();
        assert_eq!(accepted, edits.len(), "{outcomes:?}");
    }

    async fn asked(&self, known: Option<&str>) -> Answer {
        let mut asking = request(Method::GET, &self.path, None, Body::empty());
        if let Some(known) = known {
            asking.headers_mut().insert(header::IF_NONE_MATCH, known.parse().unwrap());
        }
        self.server.ask(asking).await
    }

    async fn check(&self, expected: &[(&str, &str)]) {
        self.check_at(&self.path, expected).await;
    }

    async fn check_at(&self, path: &str, expected: &[(&str, &str)]) {
        let answer = self.server.get(path, None).await;
        assert_eq!(answer.status, 200);
        let text = String::from_utf8(answer.body).unwrap();
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let expected: Read =
            expected.iter().map(|(title, at)| ((*title).to_owned(), (*at).to_owned())).collect();
        assert_eq!(by_icalendar(&text), expected, "icalendar: {text}");
        assert_eq!(by_calcard(&text), expected, "calcard: {text}");
        self.server.later(60_000);
    }
}

#[tokio::test]
async fn other_calendars_read_the_days_on_which_clocks_change_the_night_and_whole_days() {
    let scene = scene().await;
    scene.check(&[]).await;
    scene
        .makes(&[
            plans(1, "Winter", "2026-12-01 09:30"),
            plans(2, "Zomer", "2026-10-24 09:30"),
            plans(3, "Dag van de wissel", "2026-10-25 09:30"),
            plans(4, "Nachtdienst", "2026-10-24 23:30"),
            plans(5, "Uur dat twee keer komt", "2026-10-25 02:30"),
            plans(6, "Uur dat er niet is", "2027-03-28 02:30"),
            plans(7, ARABIC, "2026-11-02"),
            adds_step("Stap van een dag", "2026-10-25"),
        ])
        .await;
    scene
        .check(&[
            ("Winter", "2026-12-01 08:30Z"),
            ("Zomer", "2026-10-24 07:30Z"),
            ("Dag van de wissel", "2026-10-25 08:30Z"),
            ("Nachtdienst", "2026-10-24 21:30Z"),
            ("Uur dat twee keer komt", "2026-10-25 00:30Z"),
            ("Uur dat er niet is", "2027-03-28 01:30Z"),
            (ARABIC, "2026-11-02"),
            ("Stap van een dag", "2026-10-25"),
        ])
        .await;
}

#[tokio::test]
async fn what_moves_moves_and_what_is_called_off_goes() {
    let scene = scene().await;
    scene.makes(&[plans(1, "Praten", "2026-10-01 10:00"), plans(2, "Kijken", "2026-10-02")]).await;
    scene.check(&[("Praten", "2026-10-01 08:00Z"), ("Kijken", "2026-10-02")]).await;
    scene.makes(&[moves(1, "Praten", "2026-10-05 11:00"), calls_off(2)]).await;
    scene.check(&[("Praten", "2026-10-05 09:00Z")]).await;
    let text = String::from_utf8(scene.asked(None).await.body).unwrap();
    assert!(text.contains(&format!("UID:{}@opstap", number(1))), "the same event: {text}");
}

#[tokio::test]
async fn a_coach_reads_for_whom_and_no_steps_of_others() {
    let scene = scene().await;
    scene.makes(&[plans(1, "Praten", "2026-10-01"), adds_step("Stap", "2026-10-02")]).await;
    let path = made(&scene.server, &scene.coach).await;
    let coach = Scene { path, ..scene };
    coach.check(&[("Praten · Samir", "2026-10-01")]).await;
}

/// Somebody who is introduced, of whom nothing was decided.
fn introduces(of: u8, to: PersonId, when: &str, minutes: u16) -> Edit {
    let plan = plan("", when);
    let meeting = Meeting { when: plan.when, minutes, place: plan.place, event: None };
    let new = NewIntroduction {
        to: Some(to),
        job: None,
        title: format!("Bakker {of}"),
        employer: "Geheime bakkerij".to_owned(),
        informed: Some("2026-09-01".parse().unwrap()),
        meeting: Some(meeting),
    };
    introduction(of, IntroductionEdit::Begin(new))
}

fn introduction(of: u8, edit: IntroductionEdit) -> Edit {
    PathEdit::Introduction(At(Id::from_random([of; 16]), edit)).into()
}

#[tokio::test]
async fn an_introduction_is_for_the_candidate_and_who_decides() {
    let scene = scene().await;
    let (bo, cem) =
        (scene.server.client("Bo Bos", None).await, scene.server.client("Cem Ak", None).await);
    let no = Decision { why: Why::NoPlaceLeft, line: String::new() };
    scene
        .makes(&[
            add(bo.person, Role::Employer, "Bo Bos"),
            add(cem.person, Role::Employer, "Cem Ak"),
            introduces(1, bo.person, "2026-10-01 10:00", 10),
            // On this one was decided before its day: nobody comes to it. What is taken away is not there either.
            introduces(2, cem.person, "2026-10-02 10:00", 0),
            introduction(2, IntroductionEdit::Decide(no)),
            introduces(3, cem.person, "2026-10-03", 0),
            introduction(3, IntroductionEdit::Hide(true)),
        ])
        .await;
    let text = String::from_utf8(scene.asked(None).await.body).unwrap();
    assert!(text.contains("DURATION:PT10M\r\n") && !text.contains("Geheime"), "{text}");
    scene.check(&[("Kennismaken met een bedrijf", "2026-10-01 08:00Z")]).await;
    let at_ten = ("Kennismaken met Samir", "2026-10-01 08:00Z");
    for (whose, expected) in [(&bo, [at_ten].as_slice()), (&cem, &[]), (&scene.coach, &[])] {
        let path = made(&scene.server, whose).await;
        scene.check_at(&path, expected).await;
    }
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let scene = scene().await;
    let first = scene.asked(None).await;
    let tag = first.headers[header::ETAG].to_str().unwrap().to_owned();
    assert_eq!(first.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let same = scene.asked(Some(&tag)).await;
    assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
    assert_eq!(scene.asked(Some(&format!("\"x\", W/{tag}"))).await.status, 304);
    scene.makes(&[plans(1, "Praten", "2026-10-01")]).await;
    assert_eq!(scene.asked(Some(&tag)).await.status, 200);
}

#[tokio::test]
async fn a_calendar_that_asks_every_second_is_asked_to_wait() {
    let scene = scene().await;
    let mut answers = BTreeMap::new();
    for _ in 0..60 {
        let answer = scene.asked(None).await;
        let status = answer.status.as_u16();
        if status == 429 {
            assert_eq!(answer.problem().1, "too_many_tries");
            let seconds: i64 =
                answer.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
            assert!((1..=30).contains(&seconds), "{seconds}");
        }
        *answers.entry(status).or_insert(0) += 1;
        scene.server.later(1_000);
    }
    assert_eq!(answers, BTreeMap::from([(200, 11), (429, 49)]));
}

#[tokio::test]
async fn an_address_opens_for_its_person_alone_until_they_end_it() {
    let scene = scene().await;
    let kept = scene
        .server
        .server
        .store
        .read(|it| it.one("select hash from feed", (), |row| row.get::<Vec<u8>>(0)));
    let kept = kept.await.unwrap();
    assert!(!scene.path.contains(&crate::secret::hex(&kept)), "of the secret a hash is kept");
    let standing = async || {
        scene.server.get("/api/calendar", Some(&scene.candidate)).await.json()["made"].is_number()
    };
    assert!(standing().await);
    for path in ["/c/x.ics", "/c/", "/c/00000000000000000000000000000000"] {
        let answer = scene.server.get(path, None).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()), "{path}");
    }
    let other = scene.server.get("/c/00000000000000000000000000000000.ics", None).await;
    assert_eq!(other.problem(), (410, "calendar_ended".to_owned()));
    let again = made(&scene.server, &scene.candidate).await;
    assert_eq!(scene.asked(None).await.status, 410, "there is one at a time");
    let scene = Scene { path: again, ..scene };
    assert_eq!(scene.asked(None).await.status, 200);
    // Whose last phone went has no calendar.
    let leaving = json!({ "person": scene.candidate.person.to_string() });
    scene.server.post("/api/logout", Some(&scene.candidate), &leaving).await;
    assert_eq!(scene.asked(None).await.status, 410);
}
