//! Who else may fit a job, in an office as large as a town's: five thousand people, of each of whom some skills were seen.

use std::io;
use std::time::{Duration, Instant};

use serde_json::json;
use shared::change::Change;
use shared::id::{LogId, PersonId, TrajectId};
use shared::matching::others::Others;
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::job::{JobEdit, JobId, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::sync::message::{Push, Request};
use shared::wire;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use super::workload::opening;
use crate::live::member::Member;
use crate::scene::day;

/// Who coaches them.
const COACHES: usize = 10;
/// Of each coach.
const CANDIDATES: usize = 500;
/// People whose logs are opened in one round.
const AT_ONCE: usize = 50;
/// What people are seen to do; each does some of it.
const SKILLS: [&str; 8] =
    ["Inpakken", "Tellen", "Lezen", "Vegen", "Bakken", "Bellen", "Snijden", "Tillen"];
/// Of each person.
const SEEN: usize = 4;
/// Times each coach asks: no more than one does without a pause.
const ASKED: usize = 40;

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coaches = data_set.coaches(COACHES)?;
    let mut jobs = Vec::new();
    for coach in &mut coaches {
        let numbers: Vec<usize> = (0..reach.of(CANDIDATES)).collect();
        for some in numbers.chunks(AT_ONCE) {
            open(data_set, coach, some)?;
        }
        jobs.push(job(data_set, coach)?);
    }
    let mut waits = Vec::new();
    for _ in 0..ASKED {
        for (coach, job) in coaches.iter_mut().zip(&jobs) {
            waits.push(ask(coach, *job)?);
        }
    }
    waits.sort_unstable();
    let ms = |wait: Duration| wait.as_secs_f64() * 1e3;
    let (all, count) = (waits.iter().sum::<Duration>(), waits.len() as f64);
    let slow = ms(waits[waits.len() * 95 / 100]);
    Ok(vec![
        Figure::new("who may fit a job, of 5,000 people, p95", slow, "ms", Budget::AtMost(150.0)),
        Figure::new("  on average", ms(all) / count, "ms", Budget::None),
    ])
}

/// Opens a traject and an own log for each, with what was seen, in one round.
fn open(data_set: &mut DataSet, coach: &mut Member, numbers: &[usize]) -> io::Result<()> {
    let mut push = Vec::new();
    for number in numbers {
        let (log, person): (TrajectId, PersonId) = (data_set.chance.id(), data_set.chance.id());
        let name = format!("Kandidaat {number}");
        let new = NewMember { role: Role::Candidate, name, placement: None };
        let traject = vec![opening(), Edit::Member(At(person, MemberEdit::Add(new)))];
        let mut own = vec![Edit::Preferences(PreferencesEdit::Open(Owner { person }))];
        for place in 0..SEEN {
            let name = SKILLS[(number * 3 + place) % SKILLS.len()].to_owned();
            let help = Help::ALL[(number + place) % Help::ALL.len()];
            let what = SeenSkill { skill: None, name, help, on: day(3), source: Source::AtWork };
            let at = At(data_set.chance.id(), FactEdit::Give(what));
            own.push(PathEdit::SeenSkill(at).into());
        }
        for (log, edits) in [(log, traject), (LogId::of_person(person), own)] {
            let changes: Vec<Change> = edits.iter().map(|edit| coach.change(edit)).collect();
            push.push(Push { log, changes, follows: None });
        }
    }
    let request = Request { push, ..coach.request(data_set.chance.id(), &[]) };
    take_in(&coach.client.round(&request)?).map(drop)
}

/// A job that asks for four skills.
fn job(data_set: &mut DataSet, coach: &mut Member) -> io::Result<(LogId, JobId)> {
    let (employer, job) = (data_set.chance.id(), data_set.chance.id());
    let opened = NewEmployer { name: "Bakkerij".to_owned(), opener: "Anneke".to_owned() };
    let new = NewJob {
        function: "Bakker".to_owned(),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: String::new(),
        profile: String::new(),
        pay: String::new(),
        schooling: String::new(),
    };
    let mut edits = vec![
        OfficeEdit::Employer(EmployerEdit::Open(opened)),
        OfficeEdit::Job(At(job, JobEdit::Add(new))),
    ];
    for name in SKILLS.iter().take(SEEN) {
        let new = NewNeed { job, name: (*name).to_owned(), skill: None, help: Help::Shown };
        edits.push(OfficeEdit::Need(At(data_set.chance.id(), NeedEdit::Add(new))));
    }
    let changes: Vec<Change> =
        edits.into_iter().map(|edit| coach.change(&Edit::from(edit))).collect();
    take_in(&coach.push(employer, &changes)?)?;
    Ok((employer, job))
}

/// How long one waits for how many there are.
fn ask(coach: &mut Member, (employer, job): (LogId, JobId)) -> io::Result<Duration> {
    let asking = json!({ "employer": employer.to_string(), "job": job.to_string() }).to_string();
    let asked = Instant::now();
    let answer = coach.client.post("/api/match", asking.as_bytes())?;
    let took = asked.elapsed();
    let others = wire::decode_bytes::<Others>(&answer.body).ok().filter(|_| answer.status == 200);
    let others = others.ok_or_else(|| io::Error::other(format!("status {}", answer.status)))?;
    // Those of all colleagues, and none of one's own.
    let is_as_meant = others.coaches.len() == COACHES - 1;
    if is_as_meant { Ok(took) } else { Err(io::Error::other(format!("{others:?}"))) }
}
